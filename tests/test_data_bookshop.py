"""The bookshop is consistent in itself, and its agent tasks can be solved."""

from __future__ import annotations

import csv
import json
import random
import sqlite3
from collections import Counter
from functools import partial

import pytest
import stored

from llmbook.course import ROOT
from llmbook.exercises import load_module

FOLDER = ROOT / "data" / "bookshop"
shop = load_module(FOLDER / "generate.py")
rows = partial(stored.rows, "bookshop")


def sales() -> list[dict]:
    with (FOLDER / "sales.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def world():
    connection = shop.database(":memory:")
    yield connection
    connection.close()


@pytest.fixture
def fresh():
    connection = shop.database(":memory:")
    yield connection
    connection.close()


def test_the_files_are_few_and_small():
    assert len([f for f in FOLDER.iterdir() if f.suffix in (".sql", ".jsonl", ".csv")]) == 6
    total = sum(f.stat().st_size for f in FOLDER.iterdir() if f.is_file())
    assert total < 1.5 * 2**20


def test_the_sqlite_file_holds_what_the_script_builds(world):
    stored = sqlite3.connect((FOLDER / "bookshop.sqlite").as_uri() + "?mode=ro", uri=True)
    assert list(stored.iterdump()) == list(world.iterdump())
    assert shop.fingerprint(stored) == shop.fingerprint(world)
    stored.close()
    assert world.execute("PRAGMA foreign_key_check").fetchall() == []
    assert world.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_the_database_has_the_promised_sizes(world):
    sizes = {"books": 120, "customers": 80, "orders": 400, "stores": 3, "authors": 60, "inventory": 360}
    for table, size in sizes.items():
        assert world.execute(f"SELECT COUNT(*) FROM {table}").fetchone() == (size,), table
    assert world.execute("SELECT COUNT(*) FROM reviews").fetchone()[0] > 200
    assert world.execute("SELECT COUNT(*) FROM returns").fetchone()[0] >= 5


def test_amounts_of_orders_follow_the_policies(world):
    bad = """SELECT order_id FROM orders WHERE total <> books_total - discount + shipping_fee + wrap_fee
    OR books_total <> (SELECT SUM(quantity * unit_price) FROM order_items i WHERE i.order_id = orders.order_id)
    OR wrap_fee <> 2000 * gift_wrap
    OR shipping_fee <> CASE WHEN delivery <> '택배' THEN 0 ELSE
      (CASE WHEN books_total - discount >= 25000 THEN 0 ELSE 3000 END)
      + (CASE WHEN address LIKE '제주%' THEN 3500 ELSE 0 END) END"""
    assert world.execute(bad).fetchall() == []
    coupons = """SELECT order_id FROM orders JOIN coupons USING (coupon_id)
    WHERE orders.discount <> coupons.discount OR ordered_on NOT BETWEEN valid_from AND valid_to
    OR books_total < minimum"""
    assert world.execute(coupons).fetchall() == []
    early = "SELECT 1 FROM orders JOIN order_items USING (order_id) JOIN books USING (book_id) WHERE ordered_on < published_on"
    assert world.execute(early).fetchall() == []


def test_grades_come_from_the_last_twelve_months(world):
    sql = """SELECT grade, COALESCE((SELECT SUM(total) FROM orders o WHERE o.customer_id = c.customer_id
    AND status NOT IN ('취소', '반품') AND ordered_on > '2025-06-30'), 0) FROM customers c"""
    for grade, amount in world.execute(sql):
        expected = (
            "숲"
            if amount >= 250000
            else "나무"
            if amount >= 120000
            else "잎새"
            if amount >= 50000
            else "새싹"
        )
        assert grade == expected


def test_reviews_are_by_people_who_received_the_book(world):
    orphans = """SELECT review_id FROM reviews r WHERE NOT EXISTS (SELECT 1 FROM orders JOIN order_items USING (order_id)
    WHERE customer_id = r.customer_id AND book_id = r.book_id AND delivered_on < r.written_on)"""
    assert world.execute(orphans).fetchall() == []


def test_daily_sales_agree_with_the_database(world):
    series = sales()
    days = {r["date"] for r in series}
    assert len(days) == 546 and len(series) == 546 * 8
    months: Counter = Counter()
    online = {}
    for r in series:
        months[r["date"][:7], r["category"]] += int(r["quantity"])
        online[r["date"], r["category"]] = int(r["online"])
        assert int(r["quantity"]) >= int(r["online"]) >= 0
    assert world.execute("SELECT COUNT(*) FROM monthly_sales").fetchone()[0] == len(months)
    for month, category, quantity in world.execute("SELECT * FROM monthly_sales"):
        assert months[month, category] == quantity
    sql = """SELECT ordered_on, category, SUM(quantity) FROM orders JOIN order_items USING (order_id)
    JOIN books USING (book_id) WHERE status NOT IN ('취소', '반품') GROUP BY 1, 2"""
    assert {(d, c): n for d, c, n in world.execute(sql)} == {key: n for key, n in online.items() if n}


def test_sales_have_promotions_and_anomalies_that_show():
    series = [r for r in sales() if r["category"] == "소설"]
    usual = [int(r["quantity"]) for r in series if not r["promotion"] and not r["anomaly"]]
    mean = sum(usual) / len(usual)
    shock = {r["anomaly"]: int(r["quantity"]) for r in series if r["anomaly"]}
    assert set(shock) == {"결제 장애", "방송에 소개된 책"}
    assert shock["결제 장애"] < 0.4 * mean and shock["방송에 소개된 책"] > 1.8 * mean
    assert len({r["promotion"] for r in sales()}) >= 5


def test_policies_are_prose_of_the_right_length():
    policies = rows("policies")
    assert len(policies) >= 30
    assert len({p["id"] for p in policies}) == len({p["title"] for p in policies}) == len(policies)
    for p in policies:
        assert set(p) == {"id", "title", "text"}
        assert 150 <= len(p["text"]) <= 500, (p["id"], len(p["text"]))


def test_faq_answers_stand_in_their_policies():
    texts = {p["id"]: p["text"] for p in rows("policies")}
    faq = rows("faq")
    answerable = [r for r in faq if r["policy_id"]]
    assert len(answerable) >= 120 and len(faq) - len(answerable) >= 20
    for r in faq:
        assert len({r["question"], *r["paraphrases"]}) >= 3, r["id"]
        if r["policy_id"]:
            assert r["answer"] in texts[r["policy_id"]] and r["key"] in r["answer"], r["id"]
        else:
            assert r["answer"] == shop.REFUSAL
    wordings = [q for r in faq for q in (r["question"], *r["paraphrases"])]
    assert [q for q, n in Counter(wordings).items() if n > 1] == []
    assert not [q for q in wordings if set(q) & set("{}/|")]


def test_policy_numbers_are_those_of_the_tools_and_the_database():
    texts = {p["id"]: p["text"] for p in rows("policies")}
    assert "3,000원" in texts["shipping-fee"] and "25,000원" in texts["shipping-fee"]
    assert "3,500원" in texts["shipping-fee"] and "2,000원" in texts["gift-wrap"]
    assert "2,500원" in texts["return-new"] and "7일" in texts["return-new"] and "3일" in texts["return-used"]


def test_catalogue_agrees_with_the_database(world):
    names = "book_id, title, a.name, category, kind, publisher, price, pages, published_on"
    stored = world.execute(
        f"SELECT {names} FROM books JOIN authors a USING (author_id) ORDER BY 1"
    ).fetchall()
    catalog = rows("catalog")
    assert [tuple(list(r.values())[:-1]) for r in catalog] == stored
    for r in catalog:
        assert 2 <= r["description"].count(". ") + 1 <= 4, r["title"]
    assert len({r["description"] for r in catalog}) == 120


def test_policy_questions_keep_the_faq_and_held_out_policies_out_of_training():
    faq = {q for r in rows("faq") for q in (r["question"], *r["paraphrases"])}
    rng = random.Random(1)
    texts = {p["id"]: p["text"] for p in rows("policies")}
    drawn = [shop.policy_qa(rng) for _ in range(8000)]
    held = [shop.policy_qa(rng, held_out=True) for _ in range(2000)]
    for r in drawn + held:
        assert r["answer"] in r["answer_sentence"] and r["answer_sentence"] in texts[r["policy_id"]]
        assert not set(r["question"]) & set("{}")
    assert not [r for r in drawn if r["unseen"]]
    openers = load_module(FOLDER / "bookshop_policies.py").OPENERS
    assert not {r["question"] for r in drawn} & {opener + q for opener in openers for q in faq}
    assert {r["policy_id"] for r in held} - {r["policy_id"] for r in drawn}
    assert {r["unseen"] for r in held} == {True, False}
    assert len({r["question"] for r in drawn}) > 6000


def test_chat_rows_can_be_judged_by_their_check():
    rng, kinds = random.Random(2), set()
    for held_out in (False, True):
        for _ in range(1500):
            row = shop.chat(rng, held_out=held_out)
            kinds.add((row["check"]["kind"], bool(row["check"].get("cite"))))
            user, final = row["messages"][-2]["content"], row["messages"][-1]["content"]
            if row["check"]["kind"] == "refuse":
                assert final == shop.REFUSAL
                continue
            (answer,) = row["check"]["all"]
            assert answer in final and final.rsplit(" [", 1)[0] in user
            if row["check"]["cite"]:
                assert final.endswith(f"[{row['check']['cite']}]")
                assert final.rsplit(" [", 1)[0] in user.split(f"[{row['check']['cite']}] ")[1].split("\n")[0]
            assert held_out or not row["unseen"]
    assert kinds == {("refuse", False), ("contains", True), ("contains", False)}


def test_documents_are_many_and_name_their_people_again():
    rng = random.Random(3)
    for held_out in (False, True):
        texts = [shop.document(rng, held_out=held_out) for _ in range(1000)]
        assert len(set(texts)) > 850
        assert not [t for t in texts if set(t) & set("{}")]


def test_every_agent_task_is_solved_by_its_actions_and_by_nothing_less(world):
    tasks = rows("agent-tasks")
    assert len(tasks) >= 40
    kinds = Counter(t["kind"] for t in tasks)
    wanted = {"order_lookup", "cancel", "change_address", "refund", "recommend", "total", "refuse"}
    assert wanted <= set(kinds) and min(kinds.values()) >= 5
    assert len({t["request"] for t in tasks}) == len(tasks)
    names = {t["function"]["name"] for t in shop.tools()}
    start = shop.fingerprint(world)
    for task in tasks:
        assert set(task["allowed_tools"]) <= names and {a["name"] for a in task["actions"]} <= set(
            task["allowed_tools"]
        )
        before = world.execute(task["check_sql"]).fetchall()
        world.execute("SAVEPOINT task")
        results = [shop.call(a["name"], a["arguments"], world) for a in task["actions"]]
        after = world.execute(task["check_sql"]).fetchall()
        changed = shop.fingerprint(world) != start
        world.execute("ROLLBACK TO task")
        assert after == [(task["expected"],)], task["id"]
        assert changed == task["side_effect"], task["id"]
        assert (before != after) == task["side_effect"], task["id"]
        seen = json.dumps(results, ensure_ascii=False).replace(",", "")
        for answer in task["answer"]:
            if task["kind"] not in ("stock", "order_lookup"):  # sums that the model adds up itself
                assert answer.replace(",", "") in seen, task["id"]
    assert shop.fingerprint(world) == start


def test_recommended_books_come_first_in_the_search(world):
    for task in (t for t in rows("agent-tasks") if t["kind"] == "recommend"):
        (action,) = task["actions"]
        found = shop.call(action["name"], action["arguments"], world)
        key = "price" if action["arguments"]["sort"] == "낮은 가격순" else "rating"
        assert found[0]["title"] == task["expected"], task["id"]
        assert found[0][key] != found[1][key], task["id"]  # no other book is as good an answer


def test_tools_refuse_what_the_database_forbids(fresh):
    refused = 0
    start = shop.fingerprint(fresh)
    for task in (t for t in rows("agent-tasks") if t["kind"] == "refuse"):
        number = task["actions"][0]["arguments"]["order_id"]
        order = shop.call("get_order", {"order_id": number}, fresh)
        if task["policy_id"] == "return-sealed" or order["status"] in ("결제 완료", "상품 준비 중"):
            continue  # only the conversation says so
        with pytest.raises(ValueError, match="수 없습니다"):
            shop.call("cancel_order", {"order_id": number}, fresh)
        refused += 1
        if task["policy_id"] in ("return-new", "return-used", "return-ebook"):
            book = next(i for i in order["items"] if i["title"] in task["request"])
            given = {"order_id": number, "book_id": book["book_id"], "reason": "단순 변심"}
            with pytest.raises(ValueError, match="[가-힣]"):
                shop.call("request_return", given, fresh)
    assert refused >= 8
    assert shop.fingerprint(fresh) == start


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("fly", {}),
        ("get_order", {}),
        ("get_order", {"order_id": "1001"}),
        ("get_order", {"order_id": True}),
        ("get_order", {"order_id": 1}),
        ("get_order", {"order_id": 10**30}),
        ("get_order", {"order_id": 1001, "extra": 1}),
        ("search_books", {"category": "요리"}),
        ("list_orders", {"customer_id": 1, "limit": 0}),
        ("get_customer", {"name": "없는이름"}),
        ("calculate", {"expression": "__import__('os')"}),
        ("calculate", {"expression": "2 ** 9"}),
        ("calculate", {"expression": "1 / 0"}),
        ("calculate", {"expression": "1e400"}),
        ("calculate", {"expression": "1 +"}),
        ("get_policy", {"query": "zzz"}),
        ("cancel_order", []),
    ],
)
def test_bad_arguments_raise_a_korean_value_error(world, name, arguments):
    with pytest.raises(ValueError, match="[가-힣]"):
        shop.call(name, arguments, world)


def test_tools_work_on_plain_requests(fresh):
    assert shop.call("calculate", {"expression": "(12000 + 3000) * 2 // 4"}, fresh) == 7500
    assert shop.call("get_policy", {"query": "선물 포장 비용"}, fresh)[0]["id"] == "gift-wrap"
    found = shop.call("search_books", {"query": "고등어", "max_price": 30000}, fresh)
    assert [b["title"] for b in found] == ["고등어 탐정단", "고등어 탐정단 2"]
    stock = shop.call("get_stock", {"book_id": found[0]["book_id"]}, fresh)
    assert set(stock["stock"]) == {"춘천 본점", "수원점", "전주점"}
    assert all(t["function"]["description"] for t in shop.tools())
