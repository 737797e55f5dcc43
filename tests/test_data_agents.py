"""The talks in which the model acts: tools that really ran, programs that run, nothing from the exam."""

from __future__ import annotations

import ast
import csv
import json
import random
import re
import subprocess
import sys

import pytest

from llmbook.course import ROOT
from llmbook.exercises import load_module

agents = load_module(ROOT / "data" / "instructions" / "agents.py")


@pytest.fixture(scope="module")
def talks():
    rng = random.Random(5)
    return [agents.shop_session(rng) for _ in range(300)]


def calls_of(row):
    """(name, arguments, result) of the calls that are to be learned."""
    found, waiting = [], []
    for message in row["messages"]:
        if message.get("tool_calls"):
            waiting = [(c["function"], message.get("given")) for c in message["tool_calls"]]
        elif message["role"] == "tool":
            function, given = waiting.pop(0)
            if not given:
                found.append((function["name"], function["arguments"], json.loads(message["content"])))
    return found


def test_a_seed_gives_the_same_talks():
    made = []
    for _ in range(2):
        agents._open.cache_clear()
        rng = random.Random(3)
        made.append([agents.session(rng, held_out=bool(i % 2)) for i in range(40)])
    assert made[0] == made[1]


def test_a_talk_leaves_the_shop_as_it_was():
    agents._open.cache_clear()
    rng = random.Random(4)
    shop = agents._shop(rng, False)
    before = agents.shop.fingerprint(shop.connection)
    written = 0
    for _ in range(80):
        names = [name for name, _, _ in calls_of(agents.shop_session(rng))]
        written += any(name in agents.shop.WRITES for name in names)
    assert agents._shop(rng, False) is shop and written > 10
    assert agents.shop.fingerprint(shop.connection) == before


def test_every_tool_is_used_and_every_used_tool_is_offered(talks):
    used = set()
    for row in talks:
        offered = {tool["function"]["name"] for tool in row["tools"]}
        names = {name for name, _, _ in calls_of(row)}
        assert names <= offered
        used |= names
    assert used == set(agents.shop.SPECS)


def test_nothing_is_changed_that_the_order_does_not_allow(talks):
    """Before an order is changed it was read, is the customer's own, and can still be changed."""
    changed = returned = 0
    for row in talks:
        orders = {}
        for name, arguments, result in calls_of(row):
            if name == "get_order" and "error" not in result:
                orders[result["order_id"]] = result
            if name in ("cancel_order", "change_address"):
                changed += 1
                order = orders[arguments["order_id"]]
                assert order["status"] in agents.world.LEAVES and "error" not in result
            if name == "request_return":
                returned += 1
                order = orders[arguments["order_id"]]
                assert order["status"] == "배송 완료"
    assert changed > 20 and returned


def test_a_failed_call_to_be_repaired_is_read_and_not_learned(talks):
    given = [(row, i) for row in talks for i, m in enumerate(row["messages"]) if m.get("given")]
    assert given
    for row, i in given:
        assert "error" in json.loads(row["messages"][i + 1]["content"])
        assert row["messages"][i + 2]["tool_calls"][0]["function"]["name"] in agents.shop.SPECS
        assert "error" not in row["messages"][i + 3]["content"]


def test_no_wording_and_no_name_of_the_exam_is_trained_on(talks):
    """The agent tasks' wordings stand nowhere in the generator; training people and books are others."""
    source = (ROOT / "data" / "instructions" / "agents.py").read_text(encoding="utf-8")
    frames = {
        n.value
        for n in ast.walk(ast.parse(source))
        if isinstance(n, ast.Constant) and isinstance(n.value, str)
    }
    bare = {re.sub(r"\{[^}]*\}", "{}", f) for f in frames}
    tasks = load_module(ROOT / "data" / "bookshop" / "bookshop_tasks.py")
    exam = {re.sub(r"\{[^}]*\}", "{}", f) for kind in tasks.WORDINGS.values() for f in kind}
    assert not bare & exam
    text = json.dumps(talks, ensure_ascii=False)
    world = agents.world.tables()
    titles = [b[1] for b in world["books"] if len(b[1]) > 6]
    assert not [t for t in titles if t in text]
    people = {c[1] for c in world["customers"]}
    assert not people & set(re.findall(r'"name": "([^"]+)"', text.replace('\\"', '"')))


def test_programs_add_up_and_draw_what_was_asked(tmp_path):
    rng, rows = random.Random(1), []
    for _ in range(200):
        rows.append(
            {
                "day": f"2026-{rng.randint(1, 6):02d}-{rng.randint(1, 28):02d}",
                "shop": rng.choice("abc"),
                "copies": rng.randint(1, 9),
            }
        )
    with (tmp_path / "in.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    months = ["2026-02", "2026-03", "2026-04"]
    for by, key in (("month", lambda r: r["day"][:7]), ("group", lambda r: r["shop"])):
        code = agents.program("in.csv", f"{by}.png", "day", "copies", "shop", by, months, "bar", "sums")
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=120
        )
        assert done.returncode == 0, done.stderr
        wanted: dict[str, int] = {}
        for row in rows:
            if months[0] <= row["day"][:7] <= months[-1]:
                wanted[key(row)] = wanted.get(key(row), 0) + row["copies"]
        assert done.stdout.splitlines()[1:] == [f"{k} {wanted[k]}" for k in sorted(wanted)]
        assert (tmp_path / f"{by}.png").read_bytes().startswith(b"\x89PNG")


def test_pictures_end_when_the_caption_fits():
    rng, tries = random.Random(2), set()
    for _ in range(60):
        row = agents.picture_session(rng)
        asked = [a["prompt"] for n, a, _ in calls_of(row) if n == "generate_image"]
        captions = [r["caption"] for n, _, r in calls_of(row) if n == "describe_image"]
        assert captions[-1] == asked[-1] and all(c != asked[0] for c in captions[:-1])
        assert len(asked) == len(captions)
        tries.add(len(asked))
    assert tries == {1, 2, 3}
