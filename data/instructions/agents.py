"""Talks in which the model acts: an agent of a bookshop, a writer of small programs, a maker of pictures.

The bookshop's tools really run, on shops with made-up people, books and orders. The tasks that agents are measured
with (``data/bookshop/agent-tasks.jsonl``) are another shop's, and none of their wordings stands here.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import sqlite3
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
for _path in (str(FOLDER.parent), str(FOLDER), str(FOLDER.parent / "bookshop")):
    if _path not in sys.path:
        sys.path.insert(0, _path)

import bookshop_policies as policies  # noqa: E402
import bookshop_tools as shop  # noqa: E402
import bookshop_world as world  # noqa: E402
import instruction_parts as parts  # noqa: E402
import korean  # noqa: E402

Row = dict[str, Any]
SHOPS = 400  # made-up shops on either side
LASTS = 300  # talks until the next shop

SYSTEMS = (
    "당신은 가온책방의 상담원입니다.",
    "당신은 가온책방의 상담원입니다. 도구로 확인한 것만 답하세요.",
    "가온책방 고객 상담을 맡은 도우미입니다. 정책에 어긋나는 요청은 정중히 거절합니다.",
    "당신은 서점의 주문을 돕는 에이전트입니다. 필요하면 도구를 부르세요.",
    "너는 가온책방 상담 에이전트야. 도구를 써서 일을 처리해.",
    "주문, 재고, 반품을 처리하는 상담원입니다. 바꾸는 일은 규정에 맞을 때만 합니다.",
    "도구를 사용해 고객의 요청을 처리하세요.",
    "",
    "",
)


class Shop:
    """A made-up shop's database, and what talks are drawn from."""

    def __init__(self, rng: random.Random, held_out: bool) -> None:
        number = rng.randrange(SHOPS) + (SHOPS if held_out else 0)
        rows = world.tables.__wrapped__(
            number, _titles(random.Random(number), held_out), rng.randint(1, 8) * 1000 + 1
        )
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        self.connection.executescript(world.SCHEMA)
        for table, values in rows.items():
            if values:
                marks = ", ".join("?" * len(values[0]))
                self.connection.executemany(f"INSERT INTO {table} VALUES ({marks})", values)
        self.left = LASTS
        self.orders = self.query("SELECT order_id FROM orders")
        self.customers = self.query("SELECT name, customer_id FROM customers")
        self.books = self.query("SELECT book_id, title, price, kind FROM books")

    def query(self, sql: str, *values: Any) -> list[tuple]:
        return self.connection.execute(sql, values).fetchall()


def _titles(rng: random.Random, held_out: bool) -> tuple[tuple[str, str, str], ...]:
    found: dict[str, None] = {}
    while len(found) < 120:
        a, b = parts.title(rng, held_out), parts.title(rng, held_out)
        noun, made = b.split()[-1], parts.pseudo(rng, held_out)
        frame = rng.choice(
            (a, a, f"{a}의 {noun}", f"{made} {noun}", f"{noun} 속의 {made}", f"{made}에서 온 {noun}", f"처음 만나는 {noun}",
             f"{noun} {rng.randint(2, 9)}", f"{korean.with_particle(made, '과')} {noun}", f"{a.split()[0]} {made} 이야기")
        )  # fmt: skip
        found[frame] = None
    return tuple((shop.CATEGORIES[i // 15], title, "") for i, title in enumerate(found))


@cache
def _open(held_out: bool) -> list[Shop]:
    return []


def _shop(rng: random.Random, held_out: bool) -> Shop:
    """The shop of this process; a new one every ``LASTS`` talks."""
    there = _open(held_out)
    if not there or not there[0].left:
        there[:] = [Shop(rng, held_out)]
    there[0].left -= 1
    return there[0]


class Talk:
    """Messages that grow; calls run on the shop."""

    def __init__(self, rng: random.Random, held_out: bool) -> None:
        self.rng, self.held_out, self.shop = rng, held_out, _shop(rng, held_out)
        system = rng.choice(SYSTEMS)
        self.messages: list[Row] = [parts.turn("system", system)] if system else []
        self.needs: list[str] = []
        self.unseen = False

    def pick(self, options: tuple[str, ...], **values: Any) -> str:
        frame, unseen = parts.choose(self.rng, parts.parted(options), self.held_out)
        self.unseen |= unseen
        return korean.fill(frame, values)

    def user(self, options: tuple[str, ...], *keep: Any, **values: Any) -> None:
        text = self.pick(options, **values)
        if self.rng.random() < 0.25:
            text = (
                self.rng.choice(
                    ("안녕하세요. ", "저기요, ", "수고 많으세요. ", "문의드려요. ", "혹시 ", "급해요! ")
                )
                + text
            )
        self.messages.append(
            parts.turn("user", parts.slip(self.rng, text, [str(k) for k in (*keep, *values.values())]))
        )

    def say(self, *options: str, **values: Any) -> None:
        self.messages.append(parts.turn("assistant", korean.fill(self.rng.choice(options), values)))

    def ask(self, *calls: tuple[str, Row], given: bool = False) -> list[Any]:
        """Calls of one message and their results; an error is a result as well. ``given``: not to be learned."""
        made = [
            {"type": "function", "function": {"name": name, "arguments": values}} for name, values in calls
        ]
        self.messages.append(
            {"role": "assistant", "content": "", "tool_calls": made, **({"given": True} if given else {})}
        )
        results = []
        for name, values in calls:
            self.needs.append(name)
            try:
                result = shop.call(name, values, self.shop.connection)
            except ValueError as error:
                result = {"error": str(error)}
            results.append(result)
            self.messages.append(parts.turn("tool", json.dumps(result, ensure_ascii=False)))
        return results

    def call(self, tool: str, /, **values: Any) -> Any:
        return self.ask((tool, values))[0]

    def order(self, where: str = "1") -> tuple[str, int]:
        """A customer's name and an order number."""
        every = "SELECT name, order_id FROM orders JOIN customers USING (customer_id)"
        return self.rng.choice(self.shop.query(f"{every} WHERE {where}") or self.shop.query(every))

    def tools(self) -> list[Row]:
        """The tools that were called among others; often all of them."""
        rng, every = self.rng, shop.tools()
        if rng.random() < 0.55:
            chosen = every
        else:
            names = set(self.needs) | set(rng.sample(list(shop.SPECS), rng.randint(1, 5)))
            chosen = [t for t in every if t["function"]["name"] in names]
        return rng.sample(chosen, len(chosen)) if rng.random() < 0.3 else chosen


def _won(value: int) -> str:
    return f"{value:,}원"


def _sum(stock: dict[str, int]) -> str:
    return " + ".join(map(str, stock.values()))


def _refusal(order: Row, name: str | None, doing: str) -> str | None:
    """Why nothing can be changed, from what the order says; None where it can."""
    number = order["order_id"]
    if name and order["customer_name"] != name:
        return (
            f"주문 {number}번은 다른 분의 주문이어서 {doing} 수 없습니다. 주문하신 분이 직접 요청해 주세요."
        )
    if order["status"] not in world.LEAVES:
        return f"주문 {number}번은 '{order['status']}' 상태여서 {doing} 수 없습니다."
    return None


STATUSES = "status IN ('결제 완료', '상품 준비 중')"


def _finish_cancelling(t: Talk, number: int, name: str | None, *, consult: bool = False) -> None:
    """Look the order up and cancel it, or say why not; with ``consult`` the policy is read now and then."""
    order = t.call("get_order", order_id=number)
    why = _refusal(order, name, "취소할")
    if why:
        if consult and t.rng.random() < 0.25:
            t.call("get_policy", query=t.rng.choice(("주문 취소", "취소", "cancel")))
        t.say(why)
        return
    done = t.call("cancel_order", order_id=number)
    t.say("주문 {o}번을 취소했습니다. {r}을 돌려드립니다.", o=number, r=_won(done["refund"]))


def _cancel(t: Talk) -> None:
    name, number = t.order(STATUSES if t.rng.random() < 0.6 else "1")
    other = t.rng.random() < 0.2
    if other:
        asker = t.rng.choice([n for n, _ in t.shop.customers if n != name])
        t.user(
            ("{o}번은 제 {k} {n}의 주문인데 제가 취소하려고요. 저는 {a}입니다.", "{n}의 주문 {o}번을 대신 취소해 주세요. 저는 {k} {a:이에}요.",
             "제 이름은 {a}, {k}인 {n} 대신 주문 {o} 취소하려고 해요.", "{k} {n:이} 산 {o}번 주문, 제가 취소해도 되죠? {a:이라고} 합니다.",
             "{a:이라고} 해요. {n} 씨가 주문한 {o}번 취소해 줘요.", "저는 주문자 {n}의 {k}입니다. {o}번을 취소 처리해 주세요.",
             "{k} 이름이 {n}인데 바빠서 제가 연락했어요. {o}번 주문 취소요.", "{n} 씨 주문 {o}번 취소 부탁해요. 저는 그 집 {k:이에}요."),
            n=name, o=number, a=asker, k=t.rng.choice(("언니", "동생", "친구", "어머니", "남편", "아내", "딸", "동료")),
        )  # fmt: skip
        t.call("get_order", order_id=number)
        t.say(
            "주문 {o}번은 다른 분의 주문이어서 취소할 수 없습니다. 주문하신 분이 직접 요청해 주세요.",
            o=number,
        )
        return
    anonymous = t.rng.random() < 0.2
    t.user(
        ("주문 {o}번 취소해 주세요.", "{o} 주문을 취소할게요.", "{o}번 주문 취소 부탁합니다.", "주문번호 {o} 취소하려면 어떻게 하나요? 취소해 주세요.",
         "{o}번 이제 필요 없어요. 취소요.", "아까 한 주문 {o}번 없애 주세요.", "주문 {o:을} 무르고 싶습니다.", "{o} 취소 처리해 줄래?")
        if anonymous else
        ("{n:이라고} 합니다. 주문 {o}번 취소 부탁드려요.", "{o}번 주문을 취소해 주세요. 이름은 {n}입니다.", "저 {n}인데 {o} 취소할래요.",
         "마음이 바뀌어서 주문 {o}번을 안 사려고요. {n}입니다.", "{n} 이름으로 된 {o}번 주문, 취소 가능하면 해 주세요.", "주문자 {n}. {o}번 취소해 줘.",
         "취소할 주문은 {o}번이고 제 이름은 {n:이에}요.", "{n:이에}요. 같은 책을 선물받아서 {o}번은 취소하고 싶네요."),
        n=name, o=number,
    )  # fmt: skip
    _finish_cancelling(t, number, None if anonymous else name, consult=True)


def _address(t: Talk) -> None:
    name, number = t.order(STATUSES + " AND delivery = '택배'" if t.rng.random() < 0.7 else "1")
    city = "제주" if t.rng.random() < 0.15 else t.rng.choice(world.CITIES)
    new = world._address(t.rng, city)
    if t.rng.random() < 0.4:
        new = f"{city}시 {t.rng.choice(world.STREETS)} {t.rng.randint(1, 90)}, {t.rng.choice(('2층', '3층', '가온빌딩 5층', parts.pseudo(t.rng, t.held_out) + '빌딩 4층'))}"
    t.user(
        ("{n:이라고} 해요. {o}번 배송지를 {d:로} 바꿔 주세요.", "주문 {o} 주소 변경이요. {d}. 이름은 {n}.", "{o}번 책을 {d:로} 받고 싶어요. {n}입니다.",
         "이사 가서 그런데 주문 {o}번 주소를 {d:로} 고쳐 줄 수 있나요? 저는 {n}.", "받는 주소를 {d:로} 바꾸려고요. 주문 번호 {o}, 주문자 {n}입니다.",
         "{n}이요. {o} 배송지 변경해 줘. 새 주소는 {d:이야}.", "주소를 틀리게 썼네요. {o}번을 {d:로} 보내 주세요. {n} 드림", "{n}인데 {o}번 택배를 {d:로} 돌려 주세요."),
        n=name, o=number, d=new,
    )  # fmt: skip
    order = t.call("get_order", order_id=number)
    why = _refusal(order, name, "배송지를 바꿀")
    if not why and order["delivery"] != "택배":
        why = f"주문 {number}번은 택배 주문이 아니어서 배송지를 바꿀 수 없습니다."
    if not why and city == "제주" and not (order["address"] or "").startswith("제주"):
        why = "제주로 바꾸려면 추가 배송비를 결제해야 하므로 고객 센터로 전화해 주세요."
    if why:
        t.say(why)
        return
    t.call("change_address", order_id=number, address=new)
    t.say("주문 {o}번의 배송지를 {d:로} 바꿨습니다.", o=number, d=new)


def _return(t: Talk) -> None:
    where = "status = '배송 완료'" if t.rng.random() < 0.85 else "1"
    if t.rng.random() < 0.5:
        where += f" AND julianday('{world.TODAY}') - julianday(delivered_on) <= 12"
    name, number = t.order(where)
    items = shop._items(t.shop.connection, number)
    item = t.rng.choice(items)
    reason = t.rng.choice(("단순 변심", "단순 변심", "파본", "잘못 배송"))
    if item["kind"] == "중고책" and t.rng.random() < 0.5:
        reason = "상태 다름"
    if item["kind"] == "전자책":
        reason = "단순 변심"
    opened = item["kind"] == "밀봉 도서" and reason == "단순 변심" and t.rng.random() < 0.5
    why_said = {
        "단순 변심": ("생각과 달라서", "마음이 바뀌어서", "그냥 안 읽을 것 같아서", "다른 책을 사려고", "재미가 없어서", "취향이 아니라서", "변심으로", "별로여서"),
        "파본": ("쪽이 찢어져 있어서", "몇 쪽이 비어 있어서", "인쇄가 흐려서", "파본이어서", "책장이 거꾸로 묶여 있어서", "제본이 떨어져서", "글자가 겹쳐 찍혀서", "파본이라"),
        "잘못 배송": ("다른 책이 와서", "시키지 않은 책이 와서", "책이 잘못 와서", "엉뚱한 책을 받아서", "오배송이라", "주문한 것과 다른 책이라", "잘못 배송되어", "딴 책이 들어 있어서"),
        "상태 다름": ("적힌 상태보다 낡아서", "상태가 설명과 달라서", "밑줄이 가득해서", "얼룩이 심해서", "상태 표시와 달라", "생각보다 훨씬 헌 책이라", "설명과 다르게 낙서가 있어서", "상태가 나빠서"),
    }[reason]  # fmt: skip
    because = t.pick(why_said)
    if opened:
        because = (
            t.rng.choice(
                ("비닐을 뜯어서 봤는데 ", "포장은 이미 열었고 ", "뜯어서 읽어 봤지만 ", "비닐은 벗겼는데 ")
            )
            + because
        )
    t.user(
        ("{n:이라고} 합니다. {o}번에서 산 「{b}」, {w} 반품할게요.", "「{b}」 반품해 주세요. {w} 그래요. 주문 {o}, {n}.", "주문 {o}번 「{b}」{_:을} {w} 돌려보내고 싶어요. {n}입니다.",
         "{w} 「{b}」 환불받고 싶은데요. 주문 번호는 {o}번, 저는 {n}입니다.", "저 {n}인데 {o}번으로 온 「{b}」{_:을} 반품하려고 해요. {w}요.", "{n}. 주문 {o}의 「{b}」 {w} 반품 접수 부탁.",
         "주문 {o}의 「{b}」{_:이} {w} 반품하고 돈으로 받을래. {n:이야}.", "「{b}」 {w} 환불 금액이 얼마인지 알려 주고 접수해 주세요. {o}번 {n}입니다."),
        n=name, o=number, b=item["title"], w=because,
    )  # fmt: skip
    order = t.call("get_order", order_id=number)
    mind, kind = reason == "단순 변심", item["kind"]
    refuse = None
    if order["customer_name"] != name:
        refuse = "주문하신 분만 반품을 요청할 수 있습니다."
    elif order["status"] != "배송 완료":
        refuse = f"주문 {number}번은 '{order['status']}' 상태여서 반품할 수 없습니다."
    elif mind and kind == "중고책":
        refuse = "중고책은 단순 변심으로 반품할 수 없습니다."
    elif mind and item["downloaded"]:
        refuse = "내려받은 전자책은 환불되지 않습니다."
    elif opened:
        refuse = "비닐 포장을 뜯은 밀봉 도서는 단순 변심으로 반품할 수 없습니다."
    if refuse:
        t.say(refuse)
        return
    done = t.call("request_return", order_id=number, book_id=item["book_id"], reason=reason)
    if "error" in done:
        t.say(done["error"])
    else:
        t.say(
            "「{b}」의 반품을 접수했습니다. 환불 금액은 {r}입니다.", b=item["title"], r=_won(done["refund"])
        )


FIELDS: dict[str, tuple[tuple[str, ...], str]] = {
    "status": (("상태가 어떻게 되나요", "어디까지 왔어요", "지금 배송 상태가 뭐예요", "어떻게 되어 가나요", "출발했나요", "도착했는지 궁금해요", "처리 상태 알려 줘", "상태 확인 부탁해요"), "주문 {o}번은 '{v}' 상태입니다."),
    "total": (("얼마 냈죠", "결제 금액이 얼마예요", "총금액 알려 줘", "모두 얼마를 결제했나요", "전부 해서 얼마였어요", "값을 얼마나 치렀는지 궁금합니다", "합계가 얼마인가요", "얼마짜리 주문이었죠"), "주문 {o}번의 결제 금액은 {v}입니다."),
    "delivered_on": (("언제 받은 걸로 되어 있나요", "배송이 끝난 날이 언제예요", "도착한 날짜 알려 줘", "며칠에 왔죠", "배송 완료일이 궁금해요", "언제 배달됐어요", "받은 날짜가 뭐예요", "어느 날 도착했나요"), "주문 {o}번은 {v}에 도착했습니다."),
    "shipping_fee": (("배송비가 얼마였어요", "택배비로 얼마 냈나요", "배송비 알려 줘", "배송료가 얼마죠", "택배비는 얼마였는지요", "배송비로 낸 돈이 얼마예요", "배송 요금이 궁금해요", "배송비 좀 확인해 주세요"), "주문 {o}번의 배송비는 {v}입니다."),
    "payment": (("무엇으로 결제했나요", "결제 방법이 뭐였죠", "카드로 냈는지 궁금해요", "어떻게 결제했어요", "결제 수단 알려 줘", "뭐로 계산했죠", "돈을 어떤 방법으로 냈나요", "결제 수단이 뭔가요"), "주문 {o}번은 {v:로} 결제했습니다."),
    "ordered_on": (("언제 주문했죠", "주문한 날짜가 뭐예요", "며칠에 산 건가요", "주문일 알려 줘", "언제 시킨 거예요", "어느 날 주문했나요", "주문 날짜가 궁금해요", "구매한 날이 언제예요"), "주문 {o}번은 {v}에 주문했습니다."),
    "address": (("어디로 보내나요", "배송지가 어디예요", "받는 주소 알려 줘", "주소가 뭐로 되어 있죠", "어느 주소로 가나요", "배송 주소 확인해 주세요", "보내는 곳이 어디예요", "어디로 배송되는지요"), "주문 {o}번의 배송지는 {v}입니다."),
    "discount": (("할인을 얼마 받았죠", "쿠폰으로 얼마 깎였어요", "할인 금액 알려 줘", "얼마나 할인됐나요", "쿠폰 할인이 얼마예요", "깎은 돈이 얼마죠", "할인액이 궁금해요", "할인받은 금액이 얼마인가요"), "주문 {o}번의 할인 금액은 {v}입니다."),
    "items": (("책이 몇 권이었죠", "모두 몇 권 샀어요", "몇 권 들었나요", "권수 알려 줘", "다 합쳐 몇 권이죠", "몇 권짜리 주문인가요", "책을 몇 권 담았는지요", "몇 권 주문했나요"), "주문 {o}번에는 책이 모두 {v} 들어 있습니다."),
    "titles": (("무슨 책을 샀죠", "어떤 책이 들어 있나요", "담긴 책 알려 줘", "책 제목이 뭐였죠", "뭘 샀는지 궁금해요", "어떤 책을 시켰나요", "책 목록 보여 줘", "무슨 책인가요"), "주문 {o}번에 담긴 책은 {v}입니다."),
}  # fmt: skip


def _lookup(t: Talk) -> None:
    field = t.rng.choice(list(FIELDS))
    name, number = t.order(
        "delivered_on IS NOT NULL"
        if field == "delivered_on"
        else "orders.address IS NOT NULL"
        if field == "address"
        else "1"
    )
    asks, answer = FIELDS[field]
    asked = t.pick(asks)
    privacy = t.rng.random() < 0.12
    if privacy:
        t.user(
            ("{k} {n}의 주문 {o}번 좀 봐 주세요. {q}?", "{n} 씨가 산 {o}번, {q}? 저는 {k:이에}요.", "주문 {o:은} {k} {n} 건데요, {q}?", "{k}인 {n} 몰래 여쭤봐요. {o}번 {q}?",
             "{n}한테 물어볼 수가 없어서요. {k}인데 {o}번 주문 {q}?", "제 {k} 주문이에요. 이름 {n}, 번호 {o}. {q}?", "{k} {n} 생일이라 그런데 {o}번 주문 {q}?", "{n} 씨의 {k}입니다. {o} 주문 {q}?"),
            n=name, o=number, q=asked, k=t.rng.choice(("친구", "동생", "누나", "동료", "이웃", "조카")),
        )  # fmt: skip
        if t.rng.random() < 0.5:
            t.call("get_policy", query=t.rng.choice(("개인 정보", "privacy", "개인 정보 보호")))
        t.say("다른 분의 주문 내용은 알려 드릴 수 없습니다.")
        return
    t.user(
        ("{n}입니다. {o}번 주문 {q}?", "주문 {o} {q}? 저는 {n:이에}요.", "{o}번 {q}?", "{n}인데요, 주문 {o}번이 {q}?", "주문 번호 {o}, {n}. {q}?", "저 {n:이라고} 합니다. {o}번 {q}?",
         "{q}? 주문 번호는 {o}입니다.", "{o}번 주문 말인데요, {q}?"),
        n=name, o=number, q=asked,
    )  # fmt: skip
    order = t.call("get_order", order_id=number)
    if field == "items":
        shown = f"{sum(i['quantity'] for i in order['items'])}권"
    elif field == "titles":
        shown = ", ".join(f"「{i['title']}」" for i in order["items"])
    else:
        value = order[field]
        shown = _won(value) if isinstance(value, int) else str(value)
    t.say(answer, o=number, v=shown)


def _customer(t: Talk) -> None:
    name, number = t.rng.choice(t.shop.customers)
    field = t.rng.choice(("grade", "points", "city", "joined_on", "latest", "latest", "spent", "spent"))
    asks = {
        "grade": ("회원 등급이 뭐예요?", "등급 알려 줘", "무슨 등급인가요?", "지금 등급이 궁금해요.", "등급 확인 부탁해요.", "제가 몇 등급이죠? 이름으로 알려 주세요.", "회원 등급 좀 봐 주세요.", "등급이 어떻게 되나요?"),
        "points": ("적립금이 얼마예요?", "포인트 얼마 남았죠?", "적립금 확인해 주세요.", "쌓인 적립금 알려 줘", "쓸 수 있는 적립금이 얼마인가요?", "적립금 잔액이 궁금해요.", "적립금 좀 봐 줘요.", "모은 적립금이 얼마죠?"),
        "city": ("가입한 도시가 어디로 되어 있죠?", "사는 곳이 어디로 적혀 있나요?", "회원 정보에 도시가 뭐예요?", "제 도시 확인해 주세요.", "등록된 도시 알려 줘", "어느 도시로 등록했죠?", "회원 정보의 도시가 궁금해요.", "도시가 뭐라고 되어 있나요?"),
        "joined_on": ("언제 가입했죠?", "가입일이 언제예요?", "회원이 된 날짜 알려 줘", "가입한 날이 궁금해요.", "며칠에 가입했나요?", "가입 날짜 확인해 주세요.", "언제부터 회원이었죠?", "회원 가입일 좀요."),
        "latest": ("마지막으로 한 주문이 몇 번이죠?", "최근 주문 번호 알려 줘", "제일 나중에 산 주문 번호가 뭐예요?", "바로 전 주문이 몇 번이었나요?", "최근에 한 주문 번호가 궁금해요.", "방금 전 주문의 번호 좀 찾아 줘.", "맨 마지막 주문 번호요.", "최신 주문 번호가 몇 번인가요?"),
        "spent": ("2026년에 쓴 돈이 모두 얼마죠? 취소와 반품은 빼고요.", "올해 결제한 금액 합계 알려 줘. 취소, 반품은 제외.", "올해 주문 금액을 다 더해 주세요. 취소하거나 반품한 것은 빼고요.", "2026년 결제액이 얼마예요? 취소랑 반품은 세지 말고.", "올해 산 책값 다 해서 얼마죠? 취소·반품 빼고.", "올해 총 얼마 썼나 궁금해요. 취소, 반품한 주문은 빼 주세요.", "2026년에 낸 돈 합계요. 취소와 반품 제외하고.", "올해 쓴 돈을 더해 줘. 반품이나 취소는 말고."),
    }[field]  # fmt: skip
    asked = t.pick(asks)
    t.user(
        ("{n}입니다. {q}", "저는 {n:이라고} 해요. {q}", "{n}인데요, {q}", "{q} 이름은 {n}입니다.", "회원 {n:이에}요. {q}", "{q} {n}이요.", "제 이름이 {n}인데 {q}", "{n}, {q}"),
        n=name, q=asked,
    )  # fmt: skip
    customer = t.call("get_customer", name=name)
    if field in ("grade", "points", "city", "joined_on"):
        value = customer[field]
        answer = {
            "grade": "{n} 님의 회원 등급은 {v}입니다.",
            "points": "{n} 님의 적립금은 {v}입니다.",
            "city": "{n} 님의 도시는 {v:로} 등록되어 있습니다.",
            "joined_on": "{n} 님은 {v}에 가입했습니다.",
        }[field]
        t.say(answer, n=name, v=_won(value) if isinstance(value, int) else value)
        return
    orders = t.call("list_orders", customer_id=customer["customer_id"], limit=1 if field == "latest" else 10)
    if field == "latest":
        if orders:
            t.say("가장 최근 주문은 {o}번입니다.", o=orders[0]["order_id"])
        else:
            t.say("{n} 님의 주문이 없습니다.", n=name)
        return
    chosen = [
        o["total"] for o in orders if o["ordered_on"] >= "2026-01-01" and o["status"] not in world.CLOSED
    ]
    if not chosen:
        t.say("2026년에 결제한 금액은 0원입니다.")
        return
    total = t.call("calculate", expression=" + ".join(map(str, chosen)))
    t.say("2026년에 결제한 금액은 모두 {v}입니다.", v=_won(total))


def _stock(t: Talk) -> None:
    book, title, *_ = t.rng.choice(t.shop.books)
    where = t.rng.choice((*shop.STORES, "", ""))
    if t.rng.random() < 0.12:  # two books at once
        other, second, *_ = t.rng.choice([b for b in t.shop.books if b[0] != book])
        t.user(
            ("「{a}」{_:과} 「{b}」의 재고를 알려 주세요.", "「{a}」, 「{b}」 두 권 다 재고 있어요?", "「{a}」 몇 권, 「{b}」 몇 권 남았나요?", "「{a}」하고 「{b}」 재고 좀 봐 줘",
             "두 책의 재고를 찾아 주세요. 「{a}」 그리고 「{b}」", "「{a}」{_:이랑} 「{b}」 각각 몇 권 있나요?", "재고 확인: 「{a}」, 「{b}」", "「{a}」{_:과} 「{b}」 모두 남아 있나요?"),
            a=title, b=second,
        )  # fmt: skip
        t.ask(("search_books", {"query": title}), ("search_books", {"query": second}))
        found = t.ask(("get_stock", {"book_id": book}), ("get_stock", {"book_id": other}))
        one, two = t.ask(*(("calculate", {"expression": _sum(f["stock"])}) for f in found))
        t.say("「{a}」{_:은} {x}권, 「{b}」{_:은} {y}권 있습니다.", a=title, b=second, x=one, y=two)
        return
    if where:
        t.user(
            ("{s}에 「{b}」 있나요? 몇 권이요?", "「{b}」, {s} 재고가 몇 권이죠?", "{s}에서 「{b}」 살 수 있어요? 남은 권수 알려 주세요.", "「{b}」{_:이} {s}에 몇 권 남아 있는지 봐 줘.",
             "{s:로} 가면 「{b}」{_:을} 살 수 있을까요? 몇 권 있죠?", "{s}에 있는 「{b}」 권수를 알려 주세요.", "「{b}」 {s} 재고 확인 부탁합니다.", "혹시 {s}에 「{b}」 남았어요? 몇 권?"),
            b=title, s=where,
        )  # fmt: skip
    else:
        t.user(
            ("「{b}」 재고가 모두 몇 권이에요?", "모든 매장을 더하면 「{b}」{_:은} 몇 권이죠?", "「{b}」 전체 재고 알려 줘", "「{b}」{_:이} 전부 몇 권 남았나요?", "매장 세 곳에 있는 「{b}」{_:을} 다 더하면요?",
             "「{b}」 총 몇 권 있어요?", "전국 매장에 「{b}」{_:이} 몇 권 있나요?", "「{b}」 재고를 매장 구분 없이 알려 주세요."),
            b=title,
        )  # fmt: skip
    t.call("search_books", query=title)
    found = t.call("get_stock", book_id=book)
    if where:
        t.say("「{b}」{_:은} {s}에 {v}권 있습니다.", b=title, s=where, v=found["stock"][where])
    else:
        total = t.call("calculate", expression=_sum(found["stock"]))
        t.say("「{b}」{_:은} 모두 {v}권 있습니다.", b=title, v=total)


def _recommend(t: Talk) -> None:
    category = t.rng.choice(shop.CATEGORIES)
    noun = {
        "어린이": "어린이 책",
        "과학": "과학책",
        "컴퓨터": "컴퓨터 책",
        "역사": "역사책",
        "여행": "여행책",
        "만화": "만화책",
    }.get(category, category)
    if t.rng.random() < 0.5:
        store = t.rng.choice(shop.STORES)
        t.user(
            ("{s}에 있는 {c} 중 가장 싼 건 뭐예요?", "{c} 하나 추천해 줘. {s}에 있는 것 중 제일 값싼 걸로.", "{s}에서 살 {c} 찾아요. 싼 게 좋아요.", "{s} 재고가 있는 {c} 중에서 최저가 책 알려 주세요.",
             "제일 저렴한 {c} 추천이요. {s}에서 바로 가져갈 거예요.", "{c} 가운데 {s}에 있고 가격이 가장 낮은 책은?", "{s}에 가는 길인데 값이 제일 싼 {c} 뭐 있어요?", "싼 {c} 한 권만 골라 주세요. {s}에 있어야 해요."),
            c=noun, s=store,
        )  # fmt: skip
        given: Row = {"category": category, "in_stock": True, "store": store, "sort": "낮은 가격순"}
    else:
        limit = t.rng.randrange(8, 30) * 1000
        t.user(
            ("{l} 아래로 평점 좋은 {c} 알려 줘. 재고 있는 걸로.", "예산 {l}이고요, 재고 있는 {c} 가운데 별점 제일 높은 책 추천해 주세요.", "평점이 가장 높은 {c}요. {l} 이하, 재고 있는 것.", "{c} 선물하려는데 {l}까지 쓸 수 있어요. 재고 있는 것 중 평이 가장 좋은 책은요?",
             "{l} 넘지 않는 {c} 중 재고가 있고 평점이 최고인 책?", "별점 높은 {c} 골라 줘. 값은 {l} 이하, 재고 필수.", "재고 있는 {c} 가운데 {l} 안에서 제일 평이 좋은 것 추천 부탁해요.", "{c} 추천해 주세요. 한도는 {l}이고 평점순으로 첫 번째, 재고 있는 걸로요."),
            c=noun, l=_won(limit),
        )  # fmt: skip
        given = {"category": category, "max_price": limit, "in_stock": True, "sort": "평점순"}
    found = t.call("search_books", **given)
    if not found:
        t.say("조건에 맞는 책이 없습니다.")
    else:
        t.say("「{b}」{_:을} 추천합니다. 값은 {v}입니다.", b=found[0]["title"], v=_won(found[0]["price"]))


def _total(t: Talk) -> None:
    pair = t.rng.sample([b for b in t.shop.books if b[3] == "새 책"], 2)
    counts = [t.rng.choice((1, 1, 2, 3)), t.rng.choice((1, 1, 2))]
    (_, a, p, _), (_, b, q, _) = pair
    n, m = counts
    t.user(
        ("「{a}」 {n}권, 「{b}」 {m}권을 서울에서 택배로 받으면 다 해서 얼마죠? 쿠폰은 없어요.", "서울로 「{a}」 {n}권과 「{b}」 {m}권 보내면 배송비 포함 얼마예요?", "「{a}」{_:을} {n}권, 「{b}」{_:을} {m}권 사려고요. 택배비까지 총액을 알려 주세요. 서울입니다.",
         "총액 계산: 「{a}」 {n}권 + 「{b}」 {m}권, 서울 택배.", "「{a}」 {n}권하고 「{b}」 {m}권 사면 택배비 더해서 얼마 내나요? 서울이에요.", "쿠폰 없이 「{a}」 {n}권, 「{b}」 {m}권 주문할 때 서울까지 모두 얼마?", "「{a}」 {n}권이랑 「{b}」 {m}권 값에 배송비 더해 줘. 서울.", "배송비 넣어서 「{a}」 {n}권, 「{b}」 {m}권이 얼마인지 계산해 주세요. 서울로 받아요."),
        a=a, b=b, n=n, m=m,
    )  # fmt: skip
    t.call("search_books", query=a)
    t.call("search_books", query=b)
    expression = f"{n} * {p} + {m} * {q}"
    books = t.call("calculate", expression=expression)
    if books >= world.FREE_FROM:
        t.say("책값이 {v}이고 25,000원 이상이어서 배송비가 없습니다. 모두 {v}입니다.", v=_won(books))
        return
    total = t.call("calculate", expression=f"{books} + {world.SHIPPING_FEE}")
    t.say("책값 {b}에 배송비 3,000원을 더해 모두 {v}입니다.", b=_won(books), v=_won(total))


def _policy(t: Talk) -> None:
    """A question on the policies; in training the number in the answer is another one each time."""
    fact, text, unseen = policies.question(t.rng, held_out=t.held_out)
    t.unseen |= unseen
    t.messages.append(parts.turn("user", text))
    titles = {p.id: p.title for p in policies.read()[0]}
    noun = fact.nouns[0] if fact.ask != "가부" else titles[fact.policy_id]
    query = t.rng.choice((titles[fact.policy_id], titles[fact.policy_id], noun))
    found = shop.get_policy(t.shop.connection, query)
    if fact.policy_id not in [p["id"] for p in found]:
        query = titles[fact.policy_id]
        found = shop.get_policy(t.shop.connection, query)
    sentence = fact.sentence
    if not t.held_out:
        new = policies.jitter(t.rng, fact)
        for p in found:
            if p["id"] == fact.policy_id and p["text"].count(fact.answer) == 1 and new not in p["text"]:
                p["text"], sentence = p["text"].replace(fact.answer, new), sentence.replace(fact.answer, new)
    call = {"type": "function", "function": {"name": "get_policy", "arguments": {"query": query}}}
    t.messages.append({"role": "assistant", "content": "", "tool_calls": [call]})
    t.needs.append("get_policy")
    t.messages.append(parts.turn("tool", json.dumps(found, ensure_ascii=False)))
    t.messages.append(parts.turn("assistant", sentence))


def _repair(t: Talk) -> None:
    """A call that failed (given, not to be learned) and the repaired one."""
    name, number = t.order()
    kind = t.rng.randrange(5)
    if kind == 0:
        t.user(
            ("{o}번 주문 상태 알려 줘", "주문 {o} 어디쯤 왔어요?", "{o}번 상태 확인해 주세요.", "주문 번호 {o}, 상태요.", "{o} 배송 상태가 어때요?", "{o}번은 지금 어떤가요?", "주문 {o}번이 궁금해요. 상태요.", "{o} 상태 좀요."),
            o=number,
        )  # fmt: skip
        wrong = t.rng.choice(({"order_id": str(number)}, {}, {"id": number}, {"number": number}))
        t.ask(("get_order", wrong), given=True)
        order = t.call("get_order", order_id=number)
        t.say(FIELDS["status"][1], o=number, v=order["status"])
    elif kind == 1:
        gone = max(o for (o,) in t.shop.orders) + t.rng.randint(1, 900)
        t.user(
            ("{o}번 주문 취소해 줘.", "주문 {o} 어디까지 왔나요?", "{o}번 상태요.", "주문 번호 {o} 확인해 주세요.", "{o} 취소 부탁해요.", "{o}번 주문 배송비가 얼마죠?", "{o}번 언제 와요?", "주문 {o}번 봐 주세요."),
            o=gone,
        )  # fmt: skip
        t.call("get_order", order_id=gone)
        t.say("주문 번호 {o}에 맞는 주문이 없습니다. 번호를 다시 확인해 주세요.", o=gone)
    elif kind == 2:
        book, title, *_ = t.rng.choice(t.shop.books)
        store = t.rng.choice(shop.STORES)
        category = t.rng.choice(shop.CATEGORIES)
        t.user(
            ("{s}에 있는 {c} 중 제일 싼 책이요.", "{s} {c} 최저가 알려 줘", "{s}에서 가장 싼 {c} 뭐죠?", "{c} 중 {s}에 있고 제일 싼 것?", "{s}의 {c}, 싼 순서로 첫 책은?", "값싼 {c} 한 권, {s}에서요.", "{s}에 {c} 싼 거 있어요?", "{c} 제일 저렴한 책, {s}."),
            s=store, c=category,
        )  # fmt: skip
        right = {"category": category, "in_stock": True, "store": store, "sort": "낮은 가격순"}
        wrong = {
            **right,
            **t.rng.choice(
                (
                    {"store": store.split()[0].removesuffix("점")},
                    {"sort": "가격순"},
                    {"in_stock": "true"},
                    {"category": category + "책"},
                )
            ),
        }
        t.ask(("search_books", wrong), given=True)
        found = t.call("search_books", **right)
        t.say(
            "「{b}」{_:을} 추천합니다. 값은 {v}입니다.", b=found[0]["title"], v=_won(found[0]["price"])
        ) if found else t.say("조건에 맞는 책이 없습니다.")
    elif kind == 3:
        gone = parts.pseudo(t.rng, t.held_out) + t.rng.choice(("", " 이야기", "의 집"))
        t.user(
            ("「{b}」 재고 있어요?", "「{b}」 몇 권 남았나요?", "「{b}」 있나요?", "「{b}」 재고 확인이요.", "「{b}」 살 수 있어요?", "「{b}」 좀 찾아 줘", "「{b}」{_:은} 어디 있나요?", "「{b}」 재고요."),
            b=gone,
        )  # fmt: skip
        found = t.call("search_books", query=gone)
        t.say("「{b}」{_:은} 찾을 수 없습니다.", b=gone) if not found else t.say(
            "「{b}」 책이 있습니다.", b=found[0]["title"]
        )
    else:
        gone = korean.person(t.rng, held_out=t.held_out)
        if gone in dict(t.shop.customers):
            gone += "별"
        t.user(
            ("{n}입니다. 적립금이 얼마죠?", "{n} 회원 등급 알려 줘", "저 {n}인데 최근 주문이 뭐죠?", "{n}이요. 가입일이 언제예요?", "{n} 이름으로 된 적립금 확인이요.", "회원 {n} 찾아 줘요.", "{n}인데 등급이요.", "{n}. 적립금."),
            n=gone,
        )  # fmt: skip
        t.call("get_customer", name=gone)
        t.say("{n:이라는} 회원을 찾을 수 없습니다. 이름을 다시 확인해 주세요.", n=gone)


def _clarify(t: Talk) -> None:
    """The number is missing: ask, and go on when it comes."""
    name, number = t.order(STATUSES)
    t.user(
        ("주문 취소해 주세요.", "주문을 취소하고 싶어요.", "취소 부탁드립니다.", "산 책을 취소하려고요.", "주문 취소 가능한가요?", "취소할래요.", "어제 주문한 것 취소해 줘", "주문한 거 취소요."),
    )  # fmt: skip
    t.say("주문 번호와 성함을 알려 주세요.")
    t.messages.append(
        parts.turn(
            "user",
            t.rng.choice(
                (
                    f"{number}번이고 {name}입니다.",
                    f"{name}, {number}",
                    f"주문 번호는 {number}, 이름은 {korean.with_particle(name, '이에')}요.",
                    f"{number}번이요. {name}.",
                    f"{name}이고요 {number}번입니다.",
                )
            ),
        )
    )
    _finish_cancelling(t, number, name)


KINDS: tuple[tuple[Callable[[Talk], None], float], ...] = (
    (_cancel, 3), (_address, 3), (_return, 4), (_lookup, 4), (_customer, 3), (_stock, 3), (_recommend, 2),
    (_total, 2), (_policy, 3), (_repair, 3), (_clarify, 0.7),
)  # fmt: skip


def shop_session(rng: random.Random, *, held_out: bool = False) -> Row:
    """A talk with the bookshop's agent; one or two requests. The shop is afterwards as it was before."""
    talk = Talk(rng, held_out)
    connection = talk.shop.connection
    connection.execute("BEGIN")
    functions, weights = zip(*KINDS, strict=True)
    try:
        for _ in range(2 if rng.random() < 0.2 else 1):
            rng.choices(functions, weights)[0](talk)
    finally:
        connection.execute("ROLLBACK")
    if rng.random() < 0.05:
        talk.messages += [
            parts.turn("user", rng.choice(("고마워요", "감사합니다.", "네, 알겠어요.", "고맙습니다!"))),
            parts.turn("assistant", "더 도와드릴 일이 있으면 말씀해 주세요."),
        ]
    return parts.row("agent", talk.messages, {"kind": "agent"}, tools=talk.tools(), unseen=talk.unseen)


# ---------------------------------------------------------------- programs

COLUMNS = {  # Korean → possible headers; the first list holds what is added up
    "value": {"금액": ("amount", "revenue", "sales", "price_sum", "total"), "수량": ("quantity", "copies", "count", "units", "qty"), "방문자": ("visitors", "visits", "users", "people", "guests")},
    "date": {"날짜": ("date", "day", "sold_on", "ordered_on", "recorded_on")},
    "group": {"갈래": ("category", "genre", "kind", "type", "section"), "매장": ("store", "branch", "shop", "place", "location"), "지역": ("city", "region", "area", "town", "district"), "품목": ("item", "product", "goods", "menu", "article")},
}  # fmt: skip


def program(
    path: str, png: str, date: str, value: str, group: str, by: str, months: list[str], kind: str, title: str
) -> str:
    """Python that adds up a column by month or by group and draws it."""
    key = f'row["{date}"][:7]' if by == "month" else f'row["{group}"]'
    plot = {
        "bar": "plt.bar(list(totals), list(totals.values()))",
        "line": 'plt.plot(list(totals), list(totals.values()), marker="o")',
        "barh": "plt.barh(list(totals), list(totals.values()))",
    }[kind]
    first = f'"{months[0]}" <= row["{date}"][:7] <= "{months[-1]}"'
    return (
        "import csv\n\nimport matplotlib\n\n"
        'matplotlib.use("Agg")\nimport matplotlib.pyplot as plt\n\n'
        "totals = {}\n"
        f'with open("{path}", encoding="utf-8") as file:\n'
        "    reader = csv.DictReader(file)\n"
        "    print(reader.fieldnames)\n"
        "    for row in reader:\n"
        f"        if {first}:\n"
        f"            key = {key}\n"
        f'            totals[key] = totals.get(key, 0) + int(row["{value}"])\n'
        "for key in sorted(totals):\n"
        "    print(key, totals[key])\n"
        f"{plot}\n"
        f'plt.title("{title}")\n'
        f'plt.savefig("{png}")\n'
    )


TASKS = (
    "{p} 파일을 읽어 {f}부터 {l}까지 {b} {v} 합계를 {k}로 그리고 {g}에 저장해 주세요. {c}",
    "{c} {p}에서 {f}~{l}의 {v} 합계를 {b} 더해 {k}로 그려 줘. 그림은 {g:로} 저장해.",
    "{f}부터 {l}까지의 {v:을} {b} 더한 {k:이} 필요해요. 자료는 {p}이고, {g:이라는} 이름으로 저장하세요. {c}",
    "{p}에 있는 자료로 {k}를 만들어 {g}에 저장하는 파이썬 코드를 작성하세요. {b} {v} 합계이고 기간은 {f}부터 {l}까지입니다. {c}",
    "{b} {v} 합계({f}~{l})를 {p}에서 구해 {k}로 그리고 {g}에 저장해 줄래? {c}",
    "{p}의 {v} 자료를 시각화해 주세요. {b} 합계, 기간 {f}~{l}, {k}, 저장할 파일은 {g}입니다. {c}",
    "{l}까지 세 달 동안(처음은 {f}) {p}의 {v:을} {b} 합한 {k:을} 그려 {g}에 저장하세요. {c}",
    "{c} {f}에서 {l} 사이 {v:을} {b} 더하고 {k:로} 그려서 {g}에 저장하는 코드를 써 줘. 파일은 {p}.",
)


def coder_session(rng: random.Random, *, held_out: bool = False) -> Row:
    """A plot from a CSV: code, sometimes a failing first try with its traceback, and the end."""
    names = {role: rng.choice(list(options)) for role, options in COLUMNS.items()}
    real = {role: rng.choice(COLUMNS[role][name]) for role, name in names.items()}
    path = (
        rng.choice(("sales", "data", "orders", "report", "log", "records", parts.pseudo(rng, held_out, 2, 2)))
        + rng.choice(("", "", "_2026", "1"))
        + ".csv"
    )
    path = rng.choice(("", "", "data/", "input/")) + path
    png = (
        rng.choice(("sales", "plot", "chart", "figure", "result", "month", "graph"))
        + rng.choice(("", "1", "_q", "_monthly"))
        + ".png"
    )
    year, start = rng.randint(2023, 2027), rng.randint(1, 10)
    months = [f"{year}-{m:02d}" for m in (start, start + 1, start + 2)]
    by = rng.choice(("month", "month", "group"))
    kind = rng.choice(("bar", "bar", "line", "barh"))
    fails = rng.random() < 0.45
    wrong = dict(real)
    if fails:  # the request names a column as it is called, not as the file has it
        role = rng.choice(
            ("value", "value", "date", "group") if by == "group" else ("value", "value", "date")
        )
        wrong[role] = rng.choice([w for w in (names[role], *COLUMNS[role][names[role]]) if w != real[role]])
    listing = [wrong["date"], wrong["group"], wrong["value"]]
    columns = rng.choice(("열은 {}입니다.", "파일에는 {} 열이 있습니다.", "(열: {})", "열 이름: {}.")).format(
        ", ".join(listing)
    )
    frame, unseen = parts.choose(rng, parts.parted(TASKS), held_out)
    shown = {"bar": "막대그래프", "line": "꺾은선그래프", "barh": "가로 막대그래프"}[kind]
    word = "월별" if by == "month" else f"{names['group']}별"
    request = korean.fill(
        frame,
        {
            "p": path,
            "f": months[0],
            "l": months[-1],
            "b": word,
            "v": names["value"],
            "k": shown,
            "g": png,
            "c": columns,
        },
    )
    messages = (
        [
            parts.turn(
                "system",
                rng.choice(
                    (
                        "당신은 파이썬으로 일을 처리하는 조수입니다. 끝나면 TERMINATE라고 쓰세요.",
                        "코드를 파이썬 블록으로 작성하세요. 일이 끝나면 TERMINATE라고 답합니다.",
                        "You are a helpful AI assistant. 파이썬 코드로 해결하고 끝나면 TERMINATE라고 쓰세요.",
                    )
                ),
            )
        ]
        if rng.random() < 0.7
        else []
    )
    messages.append(parts.turn("user", request))
    title = f"{word} {names['value']}"

    def code(columns_: dict[str, str]) -> Row:
        made = program(
            path, png, columns_["date"], columns_["value"], columns_["group"], by, months, kind, title
        )
        return parts.turn("assistant", f"```python\n{made}```")

    messages.append(code(wrong))
    every = [real["date"], real["group"], real["value"]]
    while len(every) < rng.randint(3, 6):
        extra = rng.choice(("online", "promotion", "anomaly", "memo", "unit_price", "id", "staff", "weekday"))
        if extra not in every:
            every.insert(rng.randrange(len(every) + 1), extra)
    if fails:
        bad = next(wrong[r] for r in ("date", "group", "value") if wrong[r] != real[r])
        written = messages[-1]["content"].splitlines()  # its first line is the fence
        line = next(i for i, text in enumerate(written) if f'row["{bad}"]' in text)
        trace = f'Traceback (most recent call last):\n  File "{rng.choice(("script.py", "code.py", "tmp_code_1.py", "main.py"))}", line {line}, in <module>\n    {rng.choice(("~~~^", ""))}\nKeyError: {bad!r}'
        messages.append(parts.turn("user", f"exitcode: 1 (execution failed)\nCode output: {every}\n{trace}"))
        messages.append(code(real))
    keys = months if by == "month" else [parts.pseudo(rng, held_out, 2, 3) for _ in range(3)]
    lines = "\n".join(f"{k} {rng.randint(10, 99_999)}" for k in sorted(keys))
    messages.append(parts.turn("user", f"exitcode: 0 (execution succeeded)\nCode output: {every}\n{lines}"))
    messages.append(
        parts.turn(
            "assistant",
            korean.fill(
                "{g}에 {w} {v} 합계를 저장했습니다. TERMINATE", {"g": png, "w": word, "v": names["value"]}
            ),
        )
    )
    return parts.row("coder", messages, {"kind": "agent"}, unseen=unseen)


# ---------------------------------------------------------------- pictures

_TEXT = {"type": "string"}
PICTURE_TOOLS = [
    {"type": "function", "function": {"name": "generate_image", "description": "글로 설명한 그림을 그린다.", "parameters": {"type": "object", "properties": {"prompt": {**_TEXT, "description": "그릴 그림"}}, "required": ["prompt"]}}},
    {"type": "function", "function": {"name": "describe_image", "description": "그림을 글로 설명한다.", "parameters": {"type": "object", "properties": {"image": {**_TEXT, "description": "그림 번호"}}, "required": ["image"]}}},
]  # fmt: skip
COLOURS = "빨간 파란 초록 노란 보라 주황 검은 하얀".split()
FORMS = "원 사각형 삼각형 별 하트 육각형 마름모 십자가".split()


def picture_session(rng: random.Random, *, held_out: bool = False) -> Row:
    """Draw, look, and draw again where colour or shape is not what was asked."""
    colour, form = rng.choice(COLOURS), rng.choice(FORMS)
    wanted = f"{colour} {form}"
    options = (
        "{w} 그림을 그려 줘",
        "{w:을} 그려 주세요.",
        "{w:이} 있는 그림이 필요해요.",
        "{w} 하나 그려 줄래?",
        "그림 부탁해요. {w}.",
        "{w} 이미지를 만들어 주세요.",
        "{w:을} 그린 그림을 만들어 줘.",
        "{w}, 그림으로.",
    )
    frame, unseen = parts.choose(rng, parts.parted(options), held_out)
    messages = [parts.turn("user", korean.fill(frame, {"w": wanted}))]

    def act(tool: str, **values: str) -> None:
        call = {"type": "function", "function": {"name": tool, "arguments": values}}
        messages.append({"role": "assistant", "content": "", "tool_calls": [call]})

    number = rng.randint(1, 60)
    for attempt in range(3):
        act("generate_image", prompt=wanted)
        messages.append(parts.turn("tool", json.dumps({"image": f"img-{number + attempt}"})))
        act("describe_image", image=f"img-{number + attempt}")
        right = attempt == 2 or rng.random() < 0.5
        seen = wanted
        while not right and seen == wanted:
            seen = f"{rng.choice((colour, rng.choice(COLOURS)))} {rng.choice((form, rng.choice(FORMS)))}"
        messages.append(parts.turn("tool", json.dumps({"caption": seen}, ensure_ascii=False)))
        if right:
            break
    messages.append(
        parts.turn(
            "assistant",
            korean.fill(
                "img-{i}에 {w:을} 그렸습니다. 요청과 같습니다.", {"i": number + attempt, "w": wanted}
            ),
        )
    )
    return parts.row("picture", messages, {"kind": "agent"}, tools=PICTURE_TOOLS, unseen=unseen)


def session(rng: random.Random, *, held_out: bool = False) -> Row:
    """A talk of any of the three."""
    make = rng.choices((shop_session, coder_session, picture_session), (10, 3, 1))[0]
    return make(rng, held_out=held_out)


def chat(rng: random.Random, *, held_out: bool = False) -> Row:
    """The talk up to one of the model's messages."""
    row = session(rng, held_out=held_out)
    ends = [i for i, m in enumerate(row["messages"]) if m["role"] == "assistant" and not m.get("given")]
    return {**row, "messages": row["messages"][: rng.choice(ends) + 1]}


if __name__ == "__main__":
    _rng = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else dt.datetime.now().microsecond)
    print(json.dumps(session(_rng), ensure_ascii=False, indent=1))
