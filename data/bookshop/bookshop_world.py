"""The bookshop's database: every row drawn from one seed, and the SQL script that builds it."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import korean
from bookshop_sales import daily_sales, monthly_sales

SEED = 20260701
FIRST_DAY, TODAY = dt.date(2025, 1, 1), dt.date(2026, 6, 30)
SHIPPING_FEE, FREE_FROM, ISLAND_FEE, WRAP_FEE, RETURN_FEE, RETURN_DAYS = 3000, 25_000, 3500, 2000, 2500, 7
GRADES = ((250_000, "숲"), (120_000, "나무"), (50_000, "잎새"), (0, "새싹"))
CLOSED = ("취소", "반품")  # orders that count neither for grades nor for sales
LEAVES = ("결제 완료", "상품 준비 중")  # statuses in which an order can be cancelled or its address changed

SCHEMA = """\
CREATE TABLE stores (store_id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL, opens TEXT NOT NULL, closes TEXT NOT NULL, closed_on TEXT NOT NULL, parking_spaces INTEGER NOT NULL);
CREATE TABLE employees (employee_id INTEGER PRIMARY KEY, name TEXT NOT NULL, store_id INTEGER NOT NULL REFERENCES stores, role TEXT NOT NULL, hired_on TEXT NOT NULL, manager_id INTEGER REFERENCES employees);
CREATE TABLE authors (author_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, city TEXT NOT NULL, born_year INTEGER NOT NULL);
CREATE TABLE books (book_id INTEGER PRIMARY KEY, title TEXT NOT NULL UNIQUE, author_id INTEGER NOT NULL REFERENCES authors, category TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('새 책', '밀봉 도서', '전자책', '중고책')), publisher TEXT NOT NULL, price INTEGER NOT NULL, pages INTEGER NOT NULL, published_on TEXT NOT NULL);
CREATE TABLE customers (customer_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, email TEXT NOT NULL UNIQUE, phone TEXT NOT NULL, city TEXT NOT NULL, address TEXT NOT NULL, grade TEXT NOT NULL, points INTEGER NOT NULL, joined_on TEXT NOT NULL);
CREATE TABLE coupons (coupon_id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, discount INTEGER NOT NULL, minimum INTEGER NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL);
CREATE TABLE orders (order_id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers, ordered_on TEXT NOT NULL, status TEXT NOT NULL, delivery TEXT NOT NULL CHECK (delivery IN ('택배', '매장 수령', '전자책')), store_id INTEGER REFERENCES stores, address TEXT, coupon_id INTEGER REFERENCES coupons, gift_wrap INTEGER NOT NULL, payment TEXT NOT NULL, books_total INTEGER NOT NULL, discount INTEGER NOT NULL, shipping_fee INTEGER NOT NULL, wrap_fee INTEGER NOT NULL, total INTEGER NOT NULL, delivered_on TEXT);
CREATE TABLE order_items (item_id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders, book_id INTEGER NOT NULL REFERENCES books, quantity INTEGER NOT NULL, unit_price INTEGER NOT NULL, downloaded INTEGER NOT NULL);
CREATE TABLE returns (return_id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders, book_id INTEGER NOT NULL REFERENCES books, reason TEXT NOT NULL, requested_on TEXT NOT NULL, refund INTEGER NOT NULL);
CREATE TABLE reviews (review_id INTEGER PRIMARY KEY, book_id INTEGER NOT NULL REFERENCES books, customer_id INTEGER NOT NULL REFERENCES customers, rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5), content TEXT NOT NULL, written_on TEXT NOT NULL, UNIQUE (book_id, customer_id));
CREATE TABLE inventory (store_id INTEGER NOT NULL REFERENCES stores, book_id INTEGER NOT NULL REFERENCES books, quantity INTEGER NOT NULL CHECK (quantity >= 0), PRIMARY KEY (store_id, book_id));
CREATE TABLE monthly_sales (month TEXT NOT NULL, category TEXT NOT NULL, quantity INTEGER NOT NULL, PRIMARY KEY (month, category));
"""

STORES = (
    (1, "춘천 본점", "춘천", "춘천시 물안개길 21", "000-700-0111", "10:00", "21:00", "매달 첫째 월요일", 20),
    (2, "수원점", "수원", "수원시 느티나무로 8", "000-700-0112", "11:00", "20:30", "매주 화요일", 0),
    (3, "전주점", "전주", "전주시 한옥뜰길 35", "000-700-0113", "12:00", "19:00", "매주 월요일과 화요일", 0),
)
ROLES = ("점장", "부점장", "서가 담당", "서가 담당", "계산대 담당", "행사 담당")
COUPONS = (
    ("SPRING25", "봄맞이 할인", 2000, 20_000, "2025-03-01", "2025-04-30"),
    ("SUMMER25", "여름 독서 할인", 3000, 30_000, "2025-07-01", "2025-08-31"),
    ("HANGEUL25", "한글날 할인", 2500, 25_000, "2025-10-01", "2025-10-31"),
    ("YEAREND25", "연말 감사 할인", 4000, 40_000, "2025-12-01", "2025-12-31"),
    ("SPRING26", "새봄 할인", 2000, 20_000, "2026-03-01", "2026-04-30"),
    ("JUNE26", "초여름 할인", 3000, 30_000, "2026-06-01", "2026-07-15"),
)
PUBLISHERS = (
    "물푸레나무책",
    "달그림자",
    "느린산책사",
    "세모네모",
    "푸른등대",
    "한뼘출판",
    "모래시계북스",
    "종이숲",
)
CITIES = ("서울", "수원", "춘천", "전주", "부산", "대전", "광주", "원주", "강릉", "청주", "제주")
STREETS = (
    "은행나무길",
    "햇살로",
    "솔바람길",
    "버들로",
    "강변길",
    "무지개로",
    "돌담길",
    "들꽃로",
    "새벽길",
    "다람쥐길",
)
PRICES = {
    "소설": 14,
    "에세이": 13,
    "어린이": 12,
    "과학": 17,
    "컴퓨터": 24,
    "역사": 18,
    "여행": 16,
    "만화": 8,
}  # thousand
PAGES = {"어린이": (32, 144), "만화": (120, 220)}
LOVED = (
    "기대보다 훨씬 좋았습니다.",
    "오랜만에 밤새워 읽었어요.",
    "선물하려고 한 권 더 샀습니다.",
    "두 번째 읽는데 더 좋네요.",
)
FINE = ("무난하게 읽었습니다.", "좋은 부분과 아쉬운 부분이 반반이에요.", "한 번쯤 읽을 만합니다.")
POOR = ("기대가 컸는지 조금 실망했어요.", "저와는 맞지 않았습니다.", "끝까지 읽기가 힘들었어요.")
ASPECTS = {
    "소설": ("인물", "결말", "문장"),
    "에세이": ("문장", "솔직함", "구성"),
    "어린이": ("그림", "이야기", "종이 질"),
    "과학": ("설명", "그림 자료", "예시"),
    "컴퓨터": ("예제", "설명", "연습 문제"),
    "역사": ("사료", "구성", "설명"),
    "여행": ("사진", "정보", "글맛"),
    "만화": ("그림", "대사", "전개"),
}
PRAISE = (
    "{a:이} 특히 마음에 들었습니다.",
    "{a:은} 나무랄 데가 없어요.",
    "무엇보다 {a:이} 좋았어요.",
    "{a} 덕분에 술술 읽혔습니다.",
)
BLAME = (
    "{a:이} 아쉬웠습니다.",
    "{a:이} 조금 더 좋았으면 해요.",
    "{a:은} 기대에 못 미쳤습니다.",
    "{a:이} 약한 편이에요.",
)
CLOSINGS = (
    "배송도 빨랐습니다.",
    "포장이 꼼꼼했어요.",
    "다음 책도 기다립니다.",
    "친구에게도 권했어요.",
    "",
    "",
    "오래 곁에 두려고요.",
)


def _titles() -> list[tuple[str, str, str]]:
    """(category, title, description) of the 120 books."""
    found, category = [], ""
    for line in (Path(__file__).parent / "books.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            category = line[3:]
        elif " | " in line and not line.startswith("#"):
            title, about, more = line.split(" | ")
            found.append((category, title, f"{about} {more}"))
    return found


def _address(rng: random.Random, city: str) -> str:
    return f"{city}시 {rng.choice(STREETS)} {rng.randint(1, 90)}, {rng.randint(101, 120)}동 {rng.randint(1, 15)}0{rng.randint(1, 4)}호"


def grade_for(amount: int) -> str:
    """The membership grade for an amount bought in the last 12 months."""
    return next(name for floor, name in GRADES if amount >= floor)


def shipping(books: int, discount: int, delivery: str, address: str | None) -> int:
    """The shipping fee by policy ``shipping-fee``."""
    if delivery != "택배":
        return 0
    return (0 if books - discount >= FREE_FROM else SHIPPING_FEE) + (
        ISLAND_FEE if (address or "").startswith("제주") else 0
    )


def refund(price: int, books: int, discount: int) -> int:
    """What a returned item costs less its share of the coupon (policy ``coupons``)."""
    return price - discount * price // books


def _books(rng: random.Random, titles: Sequence[tuple[str, str, str]]) -> list[tuple]:
    rows: list[tuple] = []
    for i, (category, title, about) in enumerate(titles, 1):
        kind = "밀봉 도서" if category == "만화" or "화보집" in about else "새 책"
        place = (i - 1) % 15
        if category != "만화" and place in (4, 11):
            kind = "전자책"
        elif category != "만화" and place == 7:
            kind = "중고책"
        price = (PRICES[category] + rng.randint(-2, 6)) * 1000 + rng.choice((0, 0, 500, 800))
        if kind in ("전자책", "중고책"):
            price = price * 7 // 1000 * 100
        published = dt.date(2018, 1, 5) + dt.timedelta(days=rng.randrange(2500))
        if place == 14 and category in ("소설", "과학", "컴퓨터", "만화"):
            published = TODAY + dt.timedelta(days=rng.randint(8, 30))  # on pre-order
        author = 1 + (i * 7) % 60 if category != "만화" or "2" not in title else rows[-1][2]
        rows.append(
            (
                i,
                title,
                author,
                category,
                kind,
                rng.choice(PUBLISHERS),
                price,
                rng.randrange(*PAGES.get(category, (160, 420)), 4),
                str(published),
            )
        )
    return rows


def _order_days(rng: random.Random) -> list[dt.date]:
    span = (TODAY - FIRST_DAY).days
    late = [TODAY - dt.timedelta(days=i % 9) for i in range(45)]  # enough orders that are still on their way
    return sorted(late + [FIRST_DAY + dt.timedelta(days=rng.randrange(span - 8)) for _ in range(355)])


def _status(rng: random.Random, day: dt.date, delivery: str) -> tuple[str, dt.date | None]:
    age, roll = (TODAY - day).days, rng.random()
    if delivery == "전자책":
        return ("취소" if age > 8 and roll < 0.05 else "배송 완료"), day
    if age <= 1:
        return rng.choice(LEAVES), None
    if age <= 3:
        return ("배송 중" if delivery == "택배" else "수령 대기"), None
    if roll < 0.06:
        return "취소", None
    return ("반품" if age > 20 and roll > 0.96 else "배송 완료"), day + dt.timedelta(
        days=rng.choice((2, 2, 3))
    )


@cache
def tables(
    seed: int = SEED, titles: tuple[tuple[str, str, str], ...] = (), first_order: int = 1001
) -> dict[str, list[tuple[Any, ...]]]:
    """Table name → rows in column order. The same on every system.

    With other ``titles`` (like ``_titles()``) it is another shop, for training: other people too, no sales.
    """
    rng = random.Random(seed)
    names = korean.people(rng, 158, held_out=not titles)
    books = _books(rng, titles or _titles())
    authors = [(i, names[i - 1], rng.choice(CITIES), rng.randint(1952, 1996)) for i in range(1, 61)]
    employees = []
    for i in range(18):
        store = i // 6 + 1
        hired = dt.date(2016, 3, 2) + dt.timedelta(days=rng.randrange(3300))
        employees.append(
            (
                i + 1,
                names[60 + i],
                store,
                ROLES[i % 6],
                str(hired),
                None if i % 6 == 0 else (store - 1) * 6 + 1,
            )
        )
    people = []
    for i in range(1, 81):
        city = rng.choice(CITIES)
        joined = dt.date(2019, 1, 2) + dt.timedelta(days=rng.randrange(2100))
        people.append(
            (
                names[77 + i],
                f"reader{i:03d}@gaon.example",
                f"010-0000-{rng.randrange(10_000):04d}",
                city,
                _address(rng, city),
                str(joined),
            )
        )
    stock = [
        (
            store,
            b[0],
            0
            if b[4] == "전자책" or b[8] > str(TODAY)
            else rng.choice((0, 0, 1, 2, 3, 5, 8) if store > 1 else (0, 2, 4, 6, 9, 14, 20)),
        )
        for b in books
        for store in (1, 2, 3)
    ]
    coupons = [(i, *c) for i, c in enumerate(COUPONS, 1)]

    orders, items, returns = [], [], []
    bought: dict[tuple[int, int], tuple[dt.date, str]] = {}
    amounts: dict[int, int] = {}
    weights = [1 + (i * 13) % 7 for i in range(80)]
    for n, day in enumerate(_order_days(rng)):
        order_id, customer = first_order + n, rng.choices(range(1, 81), weights)[0]
        out = [b for b in books if b[8] <= str(day)]
        ebook = rng.random() < 0.1
        chosen = rng.sample(
            [b for b in out if (b[4] == "전자책") == ebook], 1 if ebook else rng.choice((1, 1, 2, 2, 3))
        )
        delivery = "전자책" if ebook else rng.choice(("택배", "택배", "택배", "매장 수령"))
        status, delivered = _status(rng, day, delivery)
        lines = []
        for b in chosen:
            count = 1 if b[4] in ("전자책", "중고책") else rng.choice((1, 1, 1, 1, 2, 3))
            lines.append((order_id, b[0], count, b[6], int(ebook and rng.random() < 0.6)))
        books_total = sum(line[2] * line[3] for line in lines)
        # coupons are for new and sealed books (policy coupons)
        base = sum(
            line[2] * line[3] for line, b in zip(lines, chosen, strict=True) if b[4] in ("새 책", "밀봉 도서")
        )
        coupon = next((c for c in coupons if c[5] <= str(day) <= c[6] and base >= c[4]), None)
        coupon = coupon if rng.random() < 0.7 else None
        discount = coupon[3] if coupon else 0
        address = people[customer - 1][4] if delivery == "택배" else None
        wrap = int(
            delivery == "택배" and all(b[4] in ("새 책", "밀봉 도서") for b in chosen) and rng.random() < 0.12
        )
        fee, wrap_fee = shipping(books_total, discount, delivery, address), wrap * WRAP_FEE
        total = books_total - discount + fee + wrap_fee
        store = rng.randint(1, 3) if delivery == "매장 수령" else None
        row = (
            order_id,
            customer,
            str(day),
            status,
            delivery,
            store,
            address,
            coupon[0] if coupon else None,
            wrap,
        )
        payment = rng.choice(("신용카드", "신용카드", "계좌 이체"))
        orders.append(
            (
                *row,
                payment,
                books_total,
                discount,
                fee,
                wrap_fee,
                total,
                str(delivered) if delivered else None,
            )
        )
        items += lines
        if status == "반품":
            for line in lines:
                returns.append(
                    (
                        order_id,
                        line[1],
                        "파본",
                        str(delivered + dt.timedelta(days=3)),
                        refund(line[2] * line[3], books_total, discount),
                    )
                )
        elif status == "배송 완료":
            for line in lines:
                bought.setdefault((line[1], customer), (delivered, delivery))
        if status not in CLOSED and day > TODAY.replace(year=TODAY.year - 1):
            amounts[customer] = amounts.get(customer, 0) + total
    items = [(i, *row) for i, row in enumerate(items, 1)]
    returns = [(i, *row) for i, row in enumerate(returns, 1)]

    reviews = []
    for (book, customer), (day, delivery) in sorted(bought.items()):
        written = day + dt.timedelta(days=rng.randint(2, 40))
        if rng.random() < 0.5 or written > TODAY:
            continue
        rating = rng.choice((5, 5, 5, 4, 4, 4, 3, 3, 2, 1))
        first, second = rng.sample(ASPECTS[books[book - 1][3]], 2)
        parts = [rng.choice(LOVED if rating > 3 else FINE if rating == 3 else POOR)]
        if rating >= 3:
            parts.append(korean.fill(rng.choice(PRAISE), {"a": first}))
        if rating <= 3:
            parts.append(korean.fill(rng.choice(BLAME), {"a": second}))
        parts.append(rng.choice(CLOSINGS if delivery == "택배" else CLOSINGS[2:]) if rating > 3 else "")
        reviews.append((book, customer, rating, " ".join(p for p in parts if p), str(written)))
    reviews.sort(key=lambda r: (r[4], r[0], r[1]))
    reviews = [(i, *row) for i, row in enumerate(reviews, 1)]

    customers = []
    for i, (name, email, phone, city, address, joined) in enumerate(people, 1):
        points = rng.randrange(0, 9000, 10)
        customers.append((i, name, email, phone, city, address, grade_for(amounts.get(i, 0)), points, joined))
    world = {
        "stores": list(STORES),
        "employees": employees,
        "authors": authors,
        "books": books,
        "customers": customers,
        "coupons": coupons,
        "orders": orders,
        "order_items": items,
        "returns": returns,
        "reviews": reviews,
        "inventory": stock,
    }
    world["monthly_sales"] = [] if titles else monthly_sales(sales(world))
    return world


def sales(world: dict[str, list[tuple[Any, ...]]] | None = None) -> list[dict[str, Any]]:
    """The rows of ``sales.csv`` (see ``bookshop_sales.daily_sales``)."""
    world = world or tables()
    category = {b[0]: b[3] for b in world["books"]}
    day_of = {o[0]: o[2] for o in world["orders"] if o[3] not in CLOSED}
    online: dict[tuple[str, str], int] = {}
    for _, order, book, count, *_ in world["order_items"]:
        if order in day_of:
            key = (day_of[order], category[book])
            online[key] = online.get(key, 0) + count
    return daily_sales(random.Random(SEED + 1), FIRST_DAY, TODAY, online)


def literal(value: Any) -> str:
    """A value as SQL writes it."""
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


@cache
def script() -> str:
    """The SQL that builds the database: the schema, then the rows."""
    lines = [SCHEMA]
    for table, rows in tables().items():
        lines.append(
            f"INSERT INTO {table} VALUES\n"
            + ",\n".join("(" + ", ".join(map(literal, r)) + ")" for r in rows)
            + ";\n"
        )
    return "".join(lines)


def catalog() -> list[dict[str, Any]]:
    """The rows of ``catalog.jsonl``: a book with its description of two to four sentences."""
    authors = {a[0]: a[1] for a in tables()["authors"]}
    extra = {
        "전자책": "전자책으로만 나왔으며 내려받아 읽을 수 있습니다.",
        "중고책": "상태가 '상'인 중고책입니다.",
        "밀봉 도서": "비닐로 싼 밀봉 도서입니다.",
    }
    rows = []
    for book, (_, _, text) in zip(tables()["books"], _titles(), strict=True):
        number, title, author, category, kind, publisher, price, pages, published = book
        parts = [text, extra.get(kind, ""), "지금은 예약 판매 중입니다." if published > str(TODAY) else ""]
        rows.append(
            {
                "book_id": number,
                "title": title,
                "author": authors[author],
                "category": category,
                "kind": kind,
                "publisher": publisher,
                "price": price,
                "pages": pages,
                "published_on": published,
                "description": " ".join(p for p in parts if p),
            }
        )
    return rows
