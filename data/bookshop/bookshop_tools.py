"""The tools of an agent in the bookshop: their schemas, and running them on a database."""

from __future__ import annotations

import ast
import datetime as dt
import hashlib
import operator
import sqlite3
from collections.abc import Callable
from typing import Any

import bookshop_policies
from bookshop_world import LEAVES, RETURN_DAYS, RETURN_FEE, TODAY, literal, refund

STORES = ["춘천 본점", "수원점", "전주점"]
CATEGORIES = ["소설", "에세이", "어린이", "과학", "컴퓨터", "역사", "여행", "만화"]
REASONS = ["단순 변심", "파본", "잘못 배송", "상태 다름"]
WRITES = ("cancel_order", "change_address", "request_return")
_TEXT, _INT = {"type": "string"}, {"type": "integer"}


def _field(kind: dict[str, Any], description: str, **more: Any) -> dict[str, Any]:
    return {**kind, "description": description, **more}


_ORDER = _field(_INT, "주문 번호")
_BOOK = _field(_INT, "책 번호")
# name: (description, parameters, required parameters)
SPECS: dict[str, tuple[str, dict[str, Any], tuple[str, ...]]] = {
    "search_books": (
        "제목, 저자, 갈래, 가격, 재고로 책을 찾는다. 다섯 권까지 알려 준다. 전자책은 재고를 세지 않는다.",
        {
            "query": _field(_TEXT, "제목이나 저자 이름의 일부"),
            "category": _field(_TEXT, "갈래", enum=CATEGORIES),
            "max_price": _field(_INT, "가격의 상한(원)"),
            "in_stock": _field({"type": "boolean"}, "참이면 재고가 있는 책만"),
            "store": _field(_TEXT, "재고를 볼 매장", enum=STORES),
            "sort": _field(_TEXT, "차례. 기본은 책 번호순", enum=["평점순", "낮은 가격순"]),
        },
        (),
    ),
    "get_stock": ("책 한 권의 매장별 재고를 본다.", {"book_id": _BOOK}, ("book_id",)),
    "get_customer": ("이름으로 회원 정보를 찾는다.", {"name": _field(_TEXT, "회원 이름")}, ("name",)),
    "list_orders": (
        "회원의 주문 목록을 최근 것부터 본다.",
        {"customer_id": _field(_INT, "회원 번호"), "limit": _field(_INT, "볼 주문 수. 기본은 5")},
        ("customer_id",),
    ),
    "get_order": ("주문 하나의 상태, 금액, 담긴 책을 본다.", {"order_id": _ORDER}, ("order_id",)),
    "cancel_order": ("출고하기 전의 주문을 취소한다.", {"order_id": _ORDER}, ("order_id",)),
    "change_address": (
        "출고하기 전의 택배 주문의 배송지를 바꾼다.",
        {"order_id": _ORDER, "address": _field(_TEXT, "새 주소. 시 이름부터 적는다")},
        ("order_id", "address"),
    ),
    "request_return": (
        "배송이 끝난 주문의 책 하나를 반품하고 환불 금액을 정한다.",
        {"order_id": _ORDER, "book_id": _BOOK, "reason": _field(_TEXT, "반품하는 까닭", enum=REASONS)},
        ("order_id", "book_id", "reason"),
    ),
    "get_policy": ("가온책방의 정책 문서를 찾는다.", {"query": _field(_TEXT, "찾는 내용")}, ("query",)),
    "calculate": (
        "사칙 연산을 한다.",
        {"expression": _field(_TEXT, "숫자와 + - * / // % ( )로 된 식")},
        ("expression",),
    ),
}


def tools() -> list[dict[str, Any]]:
    """The tools in the form of OpenAI's ``tools`` argument."""
    return [
        {
            "type": "function",
            "function": {
                "name": name,
                "description": description,
                "parameters": {"type": "object", "properties": fields, "required": list(required)},
            },
        }
        for name, (description, fields, required) in SPECS.items()
    ]


def _rows(connection: sqlite3.Connection, sql: str, *values: Any) -> list[dict[str, Any]]:
    cursor = connection.execute(sql, values[0] if values and isinstance(values[0], dict) else values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _one(connection: sqlite3.Connection, table: str, key: str, value: Any, noun: str) -> dict[str, Any]:
    found = _rows(connection, f"SELECT * FROM {table} WHERE {key} = ?", value)
    if not found:
        raise ValueError(f"{noun} '{value}'에 맞는 것이 없습니다.")
    return found[0]


def search_books(connection: sqlite3.Connection, **wanted: Any) -> list[dict[str, Any]]:
    """Up to five books with their stock (of one store, or of all) and mean rating."""
    store = STORES.index(wanted["store"]) + 1 if "store" in wanted else None
    sql = """SELECT b.book_id, b.title, a.name AS author, b.category, b.kind, b.price,
 (SELECT SUM(quantity) FROM inventory i WHERE i.book_id = b.book_id AND (:store IS NULL OR i.store_id = :store)) AS stock,
 (SELECT ROUND(AVG(rating), 2) FROM reviews r WHERE r.book_id = b.book_id) AS rating
FROM books b JOIN authors a USING (author_id)
WHERE (:query IS NULL OR instr(b.title, :query) > 0 OR instr(a.name, :query) > 0)
 AND (:category IS NULL OR b.category = :category) AND (:max_price IS NULL OR b.price <= :max_price) AND (:in_stock = 0 OR stock > 0)
ORDER BY """
    order = {"평점순": "rating IS NULL, rating DESC, ", "낮은 가격순": "b.price, "}.get(
        wanted.get("sort", ""), ""
    )
    values = {key: wanted.get(key) for key in ("query", "category", "max_price")}
    values |= {"store": store, "in_stock": int(wanted.get("in_stock", False))}
    return _rows(connection, sql + order + "b.book_id LIMIT 5", values)


def get_stock(connection: sqlite3.Connection, book_id: int) -> dict[str, Any]:
    """Title and copies in each store."""
    book = _one(connection, "books", "book_id", book_id, "책 번호")
    rows = _rows(
        connection,
        "SELECT s.name, i.quantity FROM inventory i JOIN stores s USING (store_id) WHERE i.book_id = ? ORDER BY 1",
        book_id,
    )
    return {"book_id": book_id, "title": book["title"], "stock": {r["name"]: r["quantity"] for r in rows}}


def get_customer(connection: sqlite3.Connection, name: str) -> dict[str, Any]:
    """The customer's row."""
    return _one(connection, "customers", "name", name, "회원")


def list_orders(connection: sqlite3.Connection, customer_id: int, limit: int = 5) -> list[dict[str, Any]]:
    """The customer's newest orders with their titles."""
    _one(connection, "customers", "customer_id", customer_id, "회원 번호")
    if not 1 <= limit <= 50:
        raise ValueError("limit은 1부터 50까지입니다.")
    sql = """SELECT order_id, ordered_on, status, delivery, total FROM orders
WHERE customer_id = ? ORDER BY ordered_on DESC, order_id DESC LIMIT ?"""
    orders = _rows(connection, sql, customer_id, limit)
    return [{**o, "titles": [i["title"] for i in _items(connection, o["order_id"])]} for o in orders]


def _items(connection: sqlite3.Connection, order_id: int) -> list[dict[str, Any]]:
    sql = """SELECT book_id, title, kind, quantity, unit_price, downloaded
FROM order_items JOIN books USING (book_id) WHERE order_id = ? ORDER BY item_id"""
    return _rows(connection, sql, order_id)


def get_order(connection: sqlite3.Connection, order_id: int) -> dict[str, Any]:
    """The order's row with the customer's name and the items."""
    order = _one(connection, "orders", "order_id", order_id, "주문 번호")
    order["customer_name"] = _one(connection, "customers", "customer_id", order["customer_id"], "회원")[
        "name"
    ]
    return {**order, "items": _items(connection, order_id)}


def cancel_order(connection: sqlite3.Connection, order_id: int) -> dict[str, Any]:
    """Set the order to 취소 and put its books back on the shelf."""
    order = get_order(connection, order_id)
    if order["status"] not in LEAVES:
        raise ValueError(f"'{order['status']}' 상태의 주문은 취소할 수 없습니다.")
    connection.execute("UPDATE orders SET status = '취소' WHERE order_id = ?", (order_id,))
    for item in order["items"]:
        connection.execute(
            "UPDATE inventory SET quantity = quantity + ? WHERE store_id = ? AND book_id = ?",
            (item["quantity"], order["store_id"] or 1, item["book_id"]),
        )
    return {"order_id": order_id, "status": "취소", "refund": order["total"]}


def change_address(connection: sqlite3.Connection, order_id: int, address: str) -> dict[str, Any]:
    """Change the address of a parcel that has not left."""
    order = get_order(connection, order_id)
    if order["delivery"] != "택배":
        raise ValueError("택배 주문이 아니어서 배송지가 없습니다.")
    if order["status"] not in LEAVES:
        raise ValueError(f"'{order['status']}' 상태의 주문은 배송지를 바꿀 수 없습니다.")
    if address.startswith("제주") and not order["address"].startswith("제주"):
        raise ValueError("제주로 바꾸려면 추가 배송비를 결제해야 하므로 고객 센터로 전화해야 합니다.")
    if len(address.strip()) < 6:
        raise ValueError("주소를 시 이름부터 자세히 적어야 합니다.")
    connection.execute("UPDATE orders SET address = ? WHERE order_id = ?", (address.strip(), order_id))
    return {"order_id": order_id, "address": address.strip()}


def request_return(
    connection: sqlite3.Connection, order_id: int, book_id: int, reason: str
) -> dict[str, Any]:
    """Take back one item by the return policies. Whether a sealed book was opened, only the customer can say."""
    order = get_order(connection, order_id)
    item = next((i for i in order["items"] if i["book_id"] == book_id), None)
    if item is None:
        raise ValueError(f"주문 {order_id}번에는 책 번호가 {book_id}인 책이 없습니다.")
    if order["status"] != "배송 완료":
        raise ValueError(f"'{order['status']}' 상태의 주문은 반품할 수 없습니다.")
    if _rows(connection, "SELECT 1 FROM returns WHERE order_id = ? AND book_id = ?", order_id, book_id):
        raise ValueError("이미 반품한 책입니다.")
    kind, changed_mind = item["kind"], reason == "단순 변심"
    if reason == "상태 다름" and kind != "중고책":
        raise ValueError("'상태 다름'은 중고책에만 쓰는 까닭입니다.")
    if changed_mind and kind == "중고책":
        raise ValueError("중고책은 단순 변심으로 반품할 수 없습니다.")
    if changed_mind and item["downloaded"]:
        raise ValueError("내려받은 전자책은 환불되지 않습니다.")
    days = RETURN_DAYS if changed_mind else 3 if reason == "상태 다름" else 30
    if (TODAY - dt.date.fromisoformat(order["delivered_on"])).days > days:
        raise ValueError(f"받은 날부터 {days}일이 지나 반품할 수 없습니다.")
    amount = refund(item["quantity"] * item["unit_price"], order["books_total"], order["discount"])
    amount -= RETURN_FEE if changed_mind and kind != "전자책" else 0
    connection.execute(
        "INSERT INTO returns (order_id, book_id, reason, requested_on, refund) VALUES (?, ?, ?, ?, ?)",
        (order_id, book_id, reason, str(TODAY), amount),
    )
    back = _rows(connection, "SELECT book_id FROM returns WHERE order_id = ?", order_id)
    if {r["book_id"] for r in back} == {i["book_id"] for i in order["items"]}:
        connection.execute("UPDATE orders SET status = '반품' WHERE order_id = ?", (order_id,))
    return {"order_id": order_id, "book_id": book_id, "refund": amount}


def _pairs(text: str) -> set[str]:
    text = text.replace(" ", "")
    return {text[i : i + 2] for i in range(len(text) - 1)}


def get_policy(connection: sqlite3.Connection, query: str) -> list[dict[str, str]]:
    """The two policies that share the most syllable pairs with the query (titles count three times)."""
    asked = _pairs(query)
    policies = bookshop_policies.read()[0]
    scores = [3 * len(asked & _pairs(p.title)) + len(asked & _pairs(p.text)) for p in policies]
    best = sorted(range(len(policies)), key=lambda i: (policies[i].id != query, -scores[i], i))[:2]
    if policies[best[0]].id != query and not scores[best[0]]:
        raise ValueError(f"'{query}'에 맞는 정책이 없습니다.")
    return [{"id": policies[i].id, "title": policies[i].title, "text": policies[i].text} for i in best]


_OPERATORS: dict[type, Callable[..., Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
}


def _value(node: ast.AST) -> int | float:
    if isinstance(node, ast.Constant) and type(node.value) in (int, float) and abs(node.value) < 10**15:
        return node.value  # not so large that infinity less infinity can come up
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        return _OPERATORS[type(node.op)](_value(node.left), _value(node.right))
    if isinstance(node, ast.UnaryOp) and type(node.op) in _OPERATORS:
        return _OPERATORS[type(node.op)](_value(node.operand))
    raise ValueError("숫자와 사칙 연산만 계산할 수 있습니다.")


def calculate(connection: sqlite3.Connection, expression: str) -> int | float:
    """The value of an arithmetic expression; a whole number comes back as ``int``."""
    if len(expression) > 200:
        raise ValueError("식이 너무 깁니다.")
    try:
        tree = ast.parse(expression.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # ValueError: a null byte
        raise ValueError(f"식을 읽을 수 없습니다: {expression}") from None
    try:
        value = _value(tree.body)
        return int(value) if value == int(value) else value
    except ZeroDivisionError:
        raise ValueError("0으로 나눌 수 없습니다.") from None
    except (OverflowError, RecursionError):  # OverflowError: infinity
        raise ValueError("계산할 수 없는 식입니다.") from None


_TYPES = {
    "string": (str, "글자열이어야"),
    "integer": (int, "정수여야"),
    "boolean": (bool, "참이나 거짓이어야"),
}
_FUNCTIONS = {
    f.__name__: f for f in (search_books, get_stock, get_customer, list_orders, get_order, cancel_order)
}
_FUNCTIONS |= {f.__name__: f for f in (change_address, request_return, get_policy, calculate)}


def call(name: str, arguments: dict[str, Any], connection: sqlite3.Connection) -> Any:
    """Run a tool. Returns what JSON can hold; raises ``ValueError`` with a Korean message on bad arguments.

    A tool that changes the database leaves it unchanged when it raises. The caller commits.
    """
    if name not in SPECS:
        raise ValueError(f"'{name}'이라는 도구가 없습니다. 쓸 수 있는 도구: {', '.join(SPECS)}")
    if not isinstance(arguments, dict):
        raise ValueError("인자는 이름과 값의 묶음이어야 합니다.")
    _, fields, required = SPECS[name]
    missing = [key for key in required if key not in arguments]
    if missing:
        raise ValueError(f"{name}: 인자가 빠졌습니다: {', '.join(missing)}")
    for key, value in arguments.items():
        if key not in fields:
            raise ValueError(f"{name}: '{key}' 인자는 없습니다. 쓸 수 있는 인자: {', '.join(fields)}")
        kind, must = _TYPES[fields[key]["type"]]
        if type(value) is not kind:
            raise ValueError(f"{name}: '{key}' 인자의 값은 {must} 합니다.")
        if kind is int and abs(value) >= 2**63:
            raise ValueError(f"{name}: '{key}' 인자의 값이 너무 큽니다.")
        if value not in fields[key].get("enum", [value]):
            raise ValueError(
                f"{name}: '{key}' 인자의 값은 다음 가운데 하나여야 합니다: {', '.join(fields[key]['enum'])}"
            )
    return _FUNCTIONS[name](connection, **arguments)


def fingerprint(connection: sqlite3.Connection) -> str:
    """A digest of all rows: the same before and after exactly when nothing changed."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    digest = hashlib.sha256()
    for (table,) in tables:
        rows = sorted(",".join(map(literal, row)) for row in connection.execute(f"SELECT * FROM {table}"))
        digest.update((table + "\n" + "\n".join(rows) + "\n").encode())
    return digest.hexdigest()
