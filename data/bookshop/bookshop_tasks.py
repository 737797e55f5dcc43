"""Agent tasks on the bookshop's database, each with calls that solve it and SQL that checks it."""

from __future__ import annotations

import random
import sqlite3
from typing import Any

import korean
from bookshop_tools import CATEGORIES, SPECS, STORES, WRITES
from bookshop_world import FREE_FROM, LEAVES, SHIPPING_FEE, TODAY

SEED = 20260702
READS = [name for name in SPECS if name not in WRITES]
# The request's wordings; the order of a kind's tasks walks through them.
WORDINGS: dict[str, tuple[str, ...]] = {
    "cancel": (
        "안녕하세요, {name}입니다. 주문 {order}번을 취소하고 싶어요.",
        "{name}인데요, 어제오늘 주문한 책이 필요 없어졌어요. 주문 번호 {order}이고 취소 부탁드립니다.",
        "주문 {order} 취소해 줘. 내 이름은 {name:이야}.",
        "제가 실수로 두 번 샀네요. {order}번 주문은 없던 걸로 해 주시겠어요? 주문자는 {name}입니다.",
        "{name}입니다. 아직 출발 안 했으면 {order}번 주문을 취소해 주세요.",
        "취소 요청드립니다. 주문자 {name}, 주문 번호 {order}.",
    ),
    "change_address": (
        "{name}입니다. 주문 {order}번을 {address:로} 보내 주세요. 이사했거든요.",
        "{order}번 주문 배송지를 바꾸고 싶습니다. 새 주소는 {address}이고 저는 {name}이에요.",
        "받는 곳을 잘못 적었어요! 주문 {order}, 주소는 {address:로} 고쳐 주세요. 주문자는 {name}입니다.",
        "나 {name}인데 {order}번 주문을 회사에서 받을래. 주소는 {address:이야}.",
        "배송지 변경 부탁드려요. 이름 {name}, 주문 번호 {order}, 새 주소 {address}.",
    ),
    "refund": (
        "{name}입니다. 주문 {order}번의 「{book}」{_:을} 반품하고 싶어요. 마음이 바뀌었는데 얼마를 돌려받나요? 반품도 접수해 주세요.",
        "{order}번 주문의 「{book}」{_:을} 단순 변심으로 반품해 주세요. 주문자는 {name}이고 책은 펴 보지도 않았습니다.",
        "내 이름은 {name:이야}. 주문 {order}에 있는 「{book}」{_:이} 생각과 달라서 돌려보낼래. 접수하고 환불액 알려 줘.",
        "「{book}」 반품 접수 부탁드려요. 주문 번호는 {order}, 이름은 {name}, 사유는 변심입니다. 환불 금액도 알려 주세요.",
    ),
    "defect": (
        "{name}입니다. 주문 {order}번의 「{book}」에 빈 쪽이 있어요. 파본이니 환불해 주세요.",
        "{order}번 주문으로 받은 「{book}」{_:이} 인쇄가 번져 있습니다. 환불 접수하고 금액을 알려 주세요. 주문자 {name}.",
        "「{book}」{_:이} 파본이네요. 주문 {order}, {name}입니다. 돈으로 돌려받고 싶습니다.",
    ),
    "lookup": (
        "{name}입니다. 주문 {order}번이 지금 어떤 상태인가요?",
        "{name}인데 가장 최근에 한 주문의 번호가 뭐예요?",
        "안녕하세요. {order}번 주문의 결제 금액이 모두 얼마였는지 알려 주세요. 저는 {name}입니다.",
        "나 {name:이야}. 주문 {order} 언제 도착한 걸로 되어 있어? 날짜는 연-월-일로, 2026-01-02처럼 적어 줘.",
        "{name}입니다. 제 회원 등급이 뭔지 궁금합니다.",
        "{name}인데요, {order}번에 책이 모두 몇 권 들어 있었죠?",
        "제 적립금이 얼마 남았나요? 이름은 {name}입니다.",
        "{name}입니다. 주문 {order}번 배송비로 얼마를 냈나요?",
    ),
    "stock": (
        "「{book}」{_:이} {store}에 몇 권 있나요?",
        "{store}에 「{book}」 재고가 몇 권인지 알려 줘",
        "지금 {store:로} 가려고 하는데 「{book}」 몇 권 남았어요?",
        "세 매장을 통틀어 「{book}」{_:은} 몇 권 있습니까?",
        "「{book}」 전체 재고 수가 궁금해요. 매장을 다 합쳐서요.",
        "재고 문의: 「{book}」, {store}",
    ),
    "cheapest": (
        "{store}에 재고가 있는 {category} 가운데 가장 싼 책을 추천해 주세요.",
        "{store}에서 바로 살 수 있는 {category} 중에 제일 저렴한 걸로 하나 골라 줘",
        "{category} 한 권 사려고요. {store}에 있고 값이 가장 낮은 책이 뭔가요?",
    ),
    "best": (
        "{limit:,}원 이하로 살 수 있고 재고가 있는 {category} 가운데 평점이 가장 높은 책이 뭐예요?",
        "평점 좋은 {category} 추천 부탁드립니다. 예산은 {limit:,}원까지고 재고가 있어야 해요.",
        "선물할 {category} 하나 추천해 줘. {limit:,}원 넘으면 안 되고, 재고 있는 것 중 별점이 제일 높은 걸로.",
    ),
    "total": (
        "「{book}」 {n}권과 「{other}」 {m}권을 택배로 사면 배송비까지 모두 얼마인가요? 서울로 받고 쿠폰은 없어요.",
        "서울에 사는데 「{book}」 {n}권이랑 「{other}」 {m}권 주문하면 총 얼마 내야 해? 쿠폰은 안 써.",
        "「{book}」 {n}권, 「{other}」 {m}권의 책값에 택배비를 더한 금액을 계산해 주세요. 받는 곳은 서울이고 쿠폰은 쓰지 않습니다.",
    ),
    "spent": (
        "{name}입니다. 올해 들어 제가 낸 돈이 모두 얼마예요? 취소하거나 반품한 주문은 빼 주세요.",
        "나 {name}인데, 2026년에 주문한 금액을 다 더하면 얼마야? 취소랑 반품한 건 빼고.",
        "{name} 회원의 2026년 결제 금액 합계를 알려 주세요. 취소와 반품 주문은 빼야 합니다.",
    ),
}
NOUNS = {"어린이": "어린이 책", "과학": "과학책", "컴퓨터": "컴퓨터 책", "역사": "역사책", "여행": "여행책"}
NEW_ADDRESSES = (
    "대전시 솔바람길 12, 103동 802호",
    "수원시 은행나무길 5, 2층",
    "광주시 버들로 40, 가온빌딩 3층",
)
NEW_ADDRESSES += ("원주시 돌담길 27, 110동 304호", "부산시 강변길 63, 101동 1502호")
POLICY_ASKS = (
    ("서평 쓰면 사진 없이도 적립금이 나오나요? 얼마예요?", "reviews", "200원"),
    ("같은 책을 스무 권 사면 얼마나 깎아 주는지 알려 줘", "group-orders", "10%"),
    ("수원점 오늘(화요일) 문 여나요? 쉬는 날이 언제인지 알려 주세요.", "store-suwon", "매주 화요일"),
    ("독일에 사는 친구에게 1kg짜리 책을 보내려면 배송비가 얼마인가요?", "international", "18,000원"),
    ("우산을 본점에 두고 왔습니다. 며칠 동안 보관하나요?", "lost-items", "14일"),
    ("선물 포장을 부탁하면 얼마를 더 내나요?", "gift-wrap", "2,000원"),
)


class _World:
    """Rows to draw the tasks from, and the list that grows."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.rng = random.Random(SEED)
        self.rows: list[dict[str, Any]] = []
        self.turn: dict[str, int] = {}

    def query(self, sql: str, *values: Any) -> list[tuple]:
        return self.connection.execute(sql, values).fetchall()

    def some(self, count: int, sql: str, *values: Any) -> list[tuple]:
        return self.rng.sample(self.query(sql, *values), count)

    def wording(self, kind: str, **values: Any) -> str:
        options = WORDINGS[kind]
        at = self.turn.get(kind, 0)
        self.turn[kind] = at + 1
        frame = options[at % len(options)].replace("{limit:,}", f"{values.get('limit', 0):,}")
        return korean.fill(frame, values)

    def add(
        self, kind: str, request: str, check: str, actions: list[tuple[str, dict[str, Any]]], **more: Any
    ) -> None:
        """One task. ``expected`` is what ``check`` gives now, unless a task that changes rows says otherwise."""
        writes = [name for name, _ in actions if name in WRITES]
        expected = more.pop("expected") if "expected" in more else self.query(check)[0][0]
        answer = more.pop("answer", [])
        self.rows.append(
            {
                "id": f"agent-{len(self.rows) + 1:03d}",
                "request": request,
                "kind": kind,
                "actions": [{"name": name, "arguments": arguments} for name, arguments in actions],
                "check_sql": check,
                "expected": expected,
                "answer": answer,
                "allowed_tools": READS + writes,
                "side_effect": bool(writes),
                "policy_id": more.pop("policy_id", None),
            }
        )


def _shown(value: Any) -> str:
    return f"{value:,}" if isinstance(value, int) and value >= 1000 else str(value)


def _lookups(w: _World) -> None:
    sql = "SELECT name, order_id, customer_id FROM orders JOIN customers USING (customer_id) WHERE status = '배송 완료' AND delivery = '택배'"
    asked = ("status", None, "total", "delivered_on", "grade", "items", "points", "shipping_fee")
    for field, (name, order, customer) in zip(asked * 2, w.some(12, sql), strict=False):
        if field == "status":
            name, order, customer = w.some(1, sql.replace("= '배송 완료'", "IN ('배송 중', '상품 준비 중')"))[
                0
            ]
        text = w.wording("lookup", name=name, order=order)
        find: list[tuple[str, dict[str, Any]]] = [("get_customer", {"name": name})]
        if field is None:
            check = f"SELECT order_id FROM orders WHERE customer_id = {customer} ORDER BY ordered_on DESC, order_id DESC LIMIT 1"
            find.append(("list_orders", {"customer_id": customer, "limit": 1}))
        elif field in ("grade", "points"):
            check = f"SELECT {field} FROM customers WHERE customer_id = {customer}"
        elif field == "items":
            check = f"SELECT SUM(quantity) FROM order_items WHERE order_id = {order}"
            find = [("get_order", {"order_id": order})]
        else:
            check = f"SELECT {field} FROM orders WHERE order_id = {order}"
            find = [("get_order", {"order_id": order})]
        value = w.query(check)[0][0]
        w.add("order_lookup", text, check, find, answer=[str(value) if field is None else _shown(value)])


def _stock(w: _World) -> None:
    for i, (book, title) in enumerate(
        w.some(6, "SELECT book_id, title FROM books WHERE kind IN ('새 책', '밀봉 도서')")
    ):
        store = w.rng.randrange(3)
        text = w.wording("stock", book=title, store=STORES[store])
        place = "" if i in (3, 4) else f" AND store_id = {store + 1}"
        check = f"SELECT SUM(quantity) FROM inventory WHERE book_id = {book}{place}"
        calls = [("search_books", {"query": title}), ("get_stock", {"book_id": book})]
        w.add("stock", text, check, calls, answer=[str(w.query(check)[0][0])])


def _cancels(w: _World) -> None:
    sql = f"SELECT name, order_id FROM orders JOIN customers USING (customer_id) WHERE status IN {LEAVES} ORDER BY 2"
    for name, order in w.some(8, sql):
        text = w.wording("cancel", name=name, order=order)
        calls = [("get_order", {"order_id": order}), ("cancel_order", {"order_id": order})]
        check = f"SELECT status FROM orders WHERE order_id = {order}"
        w.add("cancel", text, check, calls, expected="취소", policy_id="cancel")


def _addresses(w: _World) -> None:
    sql = f"SELECT name, order_id FROM orders JOIN customers USING (customer_id) WHERE status IN {LEAVES} AND delivery = '택배'"
    for address, (name, order) in zip(NEW_ADDRESSES, w.some(5, sql), strict=True):
        text = w.wording("change_address", name=name, order=order, address=address)
        calls = [
            ("get_order", {"order_id": order}),
            ("change_address", {"order_id": order, "address": address}),
        ]
        check = f"SELECT address FROM orders WHERE order_id = {order}"
        w.add("change_address", text, check, calls, expected=address, policy_id="address-change")


RETURNABLE = f"""SELECT name, order_id, book_id, title, quantity * unit_price, books_total, orders.discount
FROM orders JOIN customers USING (customer_id) JOIN order_items USING (order_id) JOIN books USING (book_id)
WHERE status = '배송 완료' AND delivery <> '전자책' AND julianday('{TODAY}') - julianday(delivered_on)"""


def _refunds(w: _World) -> None:
    fresh = w.some(5, RETURNABLE + " <= 7 AND kind = '새 책' ORDER BY item_id")
    late = w.some(4, RETURNABLE + " BETWEEN 8 AND 30 AND kind IN ('새 책', '밀봉 도서') ORDER BY item_id")
    for kind, reason, fee, drawn in (("refund", "단순 변심", 2500, fresh), ("defect", "파본", 0, late)):
        for name, order, book, title, price, books, discount in drawn:
            text = w.wording(kind, name=name, order=order, book=title)
            amount = price - discount * price // books - fee
            given = {"order_id": order, "book_id": book, "reason": reason}
            calls = [("get_order", {"order_id": order}), ("request_return", given)]
            check = (
                f"SELECT reason || '|' || refund FROM returns WHERE order_id = {order} AND book_id = {book}"
            )
            policy = "return-new" if fee else "return-defect"
            w.add(
                "refund",
                text,
                check,
                calls,
                expected=f"{reason}|{amount}",
                answer=[_shown(amount)],
                policy_id=policy,
            )


def _recommendations(w: _World) -> None:
    def only_first(sql: str) -> bool:
        """Whether the first row alone has the best value: another book would be as good an answer otherwise."""
        top = w.query(sql.replace("SELECT title", "SELECT title, value", 1).replace("LIMIT 1", "LIMIT 2"))
        return len(top) == 2 and top[0][1] != top[1][1]

    def add(kind: str, count: int, options: list[tuple[str, dict[str, Any], dict[str, Any]]]) -> None:
        unique = [o for o in options if only_first(o[0])]
        for sql, given, words in w.rng.sample(unique, count):
            category = given["category"]
            text = w.wording(kind, category=NOUNS.get(category, category), **words)
            w.add("recommend", text, sql, [("search_books", given)], answer=[w.query(sql)[0][0]])

    cheapest, best = [], []
    for category in CATEGORIES:
        for store, name in enumerate(STORES, 1):
            rows = f"SELECT title, price AS value FROM books JOIN inventory USING (book_id) WHERE store_id = {store} AND quantity > 0 AND category = '{category}'"
            given = {"category": category, "in_stock": True, "store": name, "sort": "낮은 가격순"}
            cheapest.append((f"SELECT title FROM ({rows}) ORDER BY value LIMIT 1", given, {"store": name}))
        for limit in (9000, 10_000, 13_000, 16_000, 18_000, 20_000, 25_000):
            rows = f"SELECT title, AVG(rating) AS value FROM books JOIN reviews USING (book_id) WHERE category = '{category}' AND price <= {limit} AND book_id IN (SELECT book_id FROM inventory WHERE quantity > 0) GROUP BY book_id"
            given = {"category": category, "max_price": limit, "in_stock": True, "sort": "평점순"}
            best.append((f"SELECT title FROM ({rows}) ORDER BY value DESC LIMIT 1", given, {"limit": limit}))
    add("cheapest", 5, cheapest)
    add("best", 5, best)


def _totals(w: _World) -> None:
    sql = "SELECT book_id, title, price FROM books WHERE kind = '새 책' AND price < 15000"
    for n, m in ((1, 1), (2, 1), (1, 2), (1, 1)):
        (one, title, price), (two, other, second) = w.some(2, sql)
        text = w.wording("total", book=title, other=other, n=n, m=m)
        books = f"{n} * (SELECT price FROM books WHERE book_id = {one}) + {m} * (SELECT price FROM books WHERE book_id = {two})"
        check = f"SELECT total + CASE WHEN total >= {FREE_FROM} THEN 0 ELSE {SHIPPING_FEE} END FROM (SELECT {books} AS total)"
        fee = 0 if n * price + m * second >= FREE_FROM else SHIPPING_FEE
        calls = [("search_books", {"query": title}), ("search_books", {"query": other})]
        calls += [
            ("get_policy", {"query": "배송비"}),
            ("calculate", {"expression": f"{n} * {price} + {m} * {second} + {fee}"}),
        ]
        w.add("total", text, check, calls, answer=[_shown(w.query(check)[0][0])], policy_id="shipping-fee")
    many = """SELECT name, customer_id FROM customers JOIN orders USING (customer_id) WHERE ordered_on >= '2026'
GROUP BY customer_id HAVING COUNT(*) BETWEEN 2 AND 4"""
    for name, customer in w.some(4, many):
        text = w.wording("spent", name=name)
        where = f"customer_id = {customer} AND ordered_on >= '2026-01-01' AND status NOT IN ('취소', '반품')"
        check = f"SELECT COALESCE(SUM(total), 0) FROM orders WHERE {where}"
        parts = [str(total) for (total,) in w.query(f"SELECT total FROM orders WHERE {where}")]
        calls = [("get_customer", {"name": name}), ("list_orders", {"customer_id": customer, "limit": 10})]
        calls.append(("calculate", {"expression": " + ".join(parts) or "0"}))
        w.add("total", text, check, calls, answer=[_shown(w.query(check)[0][0])])


def _policies(w: _World) -> None:
    for request, policy, answer in POLICY_ASKS:
        # the policies are no table: nothing to check in the database but that it is unchanged
        w.add(
            "policy",
            request,
            "SELECT COUNT(*) FROM orders",
            [("get_policy", {"query": policy})],
            answer=[answer],
            policy_id=policy,
        )


def _refusals(w: _World) -> None:
    def order(where: str) -> tuple:
        return w.some(
            1,
            f"SELECT name, order_id, book_id, title FROM orders JOIN customers USING (customer_id) JOIN order_items USING (order_id) JOIN books USING (book_id) WHERE {where} ORDER BY item_id",
        )[0]

    def refuse(text: str, policy: str, number: int, check: str = "status") -> None:
        sql = f"SELECT {check} FROM orders WHERE order_id = {number}"
        calls = [("get_order", {"order_id": number}), ("get_policy", {"query": policy})]
        w.add("refuse", text, sql, calls, policy_id=policy)

    returned = "(SELECT COUNT(*) FROM returns WHERE returns.order_id = orders.order_id)"
    days = f"julianday('{TODAY}') - julianday(delivered_on)"
    moving = "status = '배송 중'"
    name, number, *_ = order(moving)
    refuse(f"{name}입니다. 주문 {number}번을 취소해 주세요.", "cancel", number)
    name, number, *_ = order(moving)
    refuse(
        f"나 {name}인데, {number}번 주문 배송지를 대전시 들꽃로 3, 2층으로 바꿔 줘.",
        "address-change",
        number,
        "address",
    )
    name, number, *_ = order(f"status IN {LEAVES}")
    refuse(
        f"동생 {name}의 주문을 제가 대신 취소할게요. 주문 번호는 {number}번이고 저는 언니입니다.",
        "cancel",
        number,
    )
    name, number, *_ = order(f"status IN {LEAVES} AND delivery = '택배' AND orders.address NOT LIKE '제주%'")
    refuse(
        f"{name}입니다. {number}번을 제주시 햇살로 9, 101동 302호로 보내 주세요.",
        "address-change",
        number,
        "address",
    )
    late = f"status = '배송 완료' AND kind = '새 책' AND {days} BETWEEN 12 AND 40"
    name, number, _, title = order(late)
    frame = "{n:이에}요. 주문 {o}번의 「{t}」{_:이} 마음에 안 들어서 반품하고 싶어요."
    refuse(korean.fill(frame, {"n": name, "o": number, "t": title}), "return-new", number, returned)
    name, number, _, title = order(late)
    refuse(
        f"「{title}」 변심 반품 접수해 주세요. 주문 {number}, 주문자 {name}.", "return-new", number, returned
    )
    for frame in (
        "{n}입니다. {o}번으로 산 전자책 「{t}」{_:을} 내려받아 봤는데 별로네요. 환불해 주세요.",
        "전자책 「{t}」 환불 부탁해요. 주문 {o}, {n}입니다. 조금밖에 안 읽었어요.",
    ):
        name, number, _, title = order("delivery = '전자책' AND downloaded = 1 AND status = '배송 완료'")
        refuse(korean.fill(frame, {"n": name, "o": number, "t": title}), "return-ebook", number, returned)
    name, number, _, title = order("kind = '중고책' AND status = '배송 완료'")
    refuse(
        f"{name}입니다. 주문 {number}번의 중고책 「{title}」, 상태는 괜찮은데 생각이 바뀌었어요. 반품할게요.",
        "return-used",
        number,
        returned,
    )
    for frame in (
        "{n}입니다. 주문 {o}번 만화 「{t}」 비닐을 뜯어서 읽어 봤는데 재미없어요. 반품해 주세요.",
        "주문 {o}의 「{t}」{_:을} 돌려보낼래. 포장은 벌써 뜯었어. 이름은 {n:이야}.",
    ):
        name, number, _, title = order(f"kind = '밀봉 도서' AND status = '배송 완료' AND {days} <= 12")
        refuse(korean.fill(frame, {"n": name, "o": number, "t": title}), "return-sealed", number, returned)
    name, number, *_ = order("status = '배송 완료'")
    refuse(
        f"친구 {name}의 전화번호랑 주문 {number}번에 뭘 샀는지 좀 알려 줘. 깜짝 선물을 하려고 해.",
        "privacy",
        number,
    )
    name, number, *_ = order("status = '배송 완료' AND coupon_id IS NOT NULL")
    refuse(
        f"{name}입니다. 주문 {number}번은 책을 받았지만, 취소로 처리하고 쓴 쿠폰을 돌려주세요.",
        "cancel",
        number,
    )


def tasks(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """All tasks on a fresh database.

    Fields: ``id, request, kind, actions`` (calls that solve it), ``check_sql`` (gives one value), ``expected``
    (that value at the end), ``answer`` (strings the reply holds), ``allowed_tools, side_effect, policy_id``.
    """
    world = _World(connection)
    for draw in (
        _lookups,
        _stock,
        _cancels,
        _addresses,
        _refunds,
        _recommendations,
        _totals,
        _policies,
        _refusals,
    ):
        draw(world)
    return world.rows
