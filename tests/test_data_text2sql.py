"""The text2sql rows run, ask what they answer, and keep the splits' schemas and patterns apart."""

from __future__ import annotations

import json
import random
import re
import sqlite3
import sys
from collections import Counter
from functools import cache, partial

import pytest
import stored

from llmbook.course import ROOT
from llmbook.exercises import load_module

FOLDER = ROOT / "data" / "text2sql"
generate = load_module(FOLDER / "generate.py")
SPLITS = ("train", "validation", "test")
rows = cache(partial(stored.rows, "text2sql"))


def family(row: dict) -> str:
    return row["db_id"].rpartition("-")[0]


def test_regenerating_gives_the_same_rows():
    made = [{k: row[k] for k in generate.COLUMNS} for row in generate.make_split("validation")]
    assert made == rows("validation")


def test_sizes_columns_and_no_row_twice():
    assert [len(rows(s)) for s in SPLITS] == [1_600, 500, 1_000]
    every = [r for s in SPLITS for r in rows(s)]
    assert {tuple(r) for r in every} == {generate.COLUMNS}
    assert len({(r["context"], r["question"]) for r in every}) == len(every)
    joins = sum(" JOIN " in r["answer"] for r in rows("test"))
    assert joins >= 300 and len(rows("test")) - joins >= 500
    assert sum(f.stat().st_size for f in FOLDER.glob("*.jsonl")) < 3 * 2**20


def test_no_schema_family_person_or_made_up_name_crosses_the_splits():
    families = [{family(r) for r in rows(s)} for s in SPLITS]
    assert [len(f) for f in families] == [31, 6, 9]
    assert not families[0] & families[1] and not families[0] & families[2] and not families[1] & families[2]
    schemas = sys.modules["text2sql_schemas"]
    for train, held_out in (schemas.PEOPLE, schemas.MADE_UP, schemas.CITIES):
        assert not set(train) & set(held_out)


def test_questions_are_filled_in_and_name_every_value():
    for r in (r for s in SPLITS for r in rows(s)):
        assert not set(r["question"]) & set("{}|"), r
        assert r["answer"].endswith(";") and "\n" not in r["answer"]
        values = [v.strip("%") for v in re.findall(r"'([^']*)'", r["answer"]) if v not in ("%Y", "%Y-%m")]
        numbers = re.findall(
            r"(?<![\w'.-])-?\d+(?:\.\d+)?(?![\w'-])", re.sub(r"'[^']*'|LIMIT 1;", "", r["answer"])
        )
        assert all(v in r["question"] for v in values + numbers), r


def test_a_context_has_the_tables_and_columns_of_its_answer():
    for r in rows("validation") + rows("test") + rows("train")[:500]:
        assert generate.run_sql(r["context"], r["answer"]) is not None, r


def test_gold_runs_on_every_filling_and_near_misses_are_told_apart():
    for r in rows("test")[::8] + rows("validation")[::8]:
        scripts = generate.scripts(r["db_id"])
        assert len(set(scripts)) == 3
        found = [generate.run_sql(text, r["answer"]) for text in scripts]
        assert all(f is not None for f in found) and found[0], r
        for wrong in generate.near_misses(r["answer"]):
            assert not generate.correct(r["db_id"], r["answer"], wrong), (r, wrong)


def test_particles_agree_with_the_words_they_follow():
    text = "\n".join(r["question"] for s in SPLITS for r in rows(s))
    wrong = "이름가 이름를 이름는 가격가 가격를 도시이 도시을 분류을 분류이 평점를 평점가 점포을 상태이 연도을 제목를 요금를 성별별"
    assert not [w for w in wrong.split() if re.search(rf"{w}(?=[ ,.]|$)", text)]


@pytest.mark.parametrize("kind", generate.KINDS)
def test_each_kind_is_asked_in_six_or_more_shapes_and_runs(kind):
    rng = random.Random(kind)
    made = [generate.sample(rng, kind=kind, held_out=i % 2 == 1) for i in range(16)]
    for row in made:
        assert row["kind"] == kind and row["tables"] == (1 if kind in generate.SINGLE else 2)
        assert generate.run_sql(row["script"], row["answer"]) is not None, row
        assert generate.same_result(row["script"], row["answer"], row["answer"])
    assert len({re.sub(r"\W+$", "", row["question"])[-6:] for row in made}) >= 6


def test_chat_rows_have_the_common_format_and_unseen_only_when_held_out():
    rng = random.Random(1)
    made = {
        held_out: [generate.chat(rng, held_out=held_out) for _ in range(250)] for held_out in (False, True)
    }
    for row in made[False] + made[True]:
        assert set(row) == {"task", "messages", "tools", "check", "unseen"}
        assert row["task"] == ("sql-join" if " JOIN " in row["check"]["sql"] else "sql")
        assert [m["role"] for m in row["messages"]][-2:] == ["user", "assistant"]
        assert row["messages"][-1]["content"] == row["check"]["sql"]
    assert not any(row["unseen"] for row in made[False])
    assert 0.25 < sum(row["unseen"] for row in made[True]) / 250 < 0.7
    assert set(Counter(row["task"] for row in made[True])) == {"sql", "sql-join"}


def test_training_never_draws_a_held_out_pattern():
    phrases = generate.ph
    banks = [
        b
        for v in vars(phrases).values()
        for b in (v.values() if isinstance(v, dict) else (v,))
        if isinstance(b, phrases.Bank)
    ]
    assert len(banks) > 50 and not any(set(b.seen) & set(b.unseen) for b in banks)
    assert len(generate.LAYOUTS) >= 10 and not set(generate.LAYOUTS_SEEN) & set(generate.LAYOUTS_UNSEEN)


def test_documents_are_sql_files_that_run():
    rng = random.Random(2)
    texts = [generate.document(rng, held_out=i % 2 == 1) for i in range(120)]
    assert len(set(texts)) == 120
    files = [text for text in texts if "질문:" not in text]
    assert len(files) > 60
    for text in files:
        sqlite3.connect(":memory:").executescript(text)


SCRIPT = "CREATE TABLE t (a INT, b TEXT); INSERT INTO t VALUES (1, 'x'), (2, 'y'), (2, 'z');"


@pytest.mark.parametrize(
    ("gold", "sql", "same"),
    [
        ("SELECT a FROM t;", "SELECT a FROM t ORDER BY a DESC", True),
        ("SELECT a FROM t ORDER BY a ASC;", "SELECT a FROM t ORDER BY a DESC;", False),
        ("SELECT a FROM t;", "SELECT DISTINCT a FROM t;", False),
        ("SELECT a, b FROM t;", "SELECT b, a FROM t;", False),
        ("SELECT AVG(a) FROM t;", "SELECT SUM(a) * 1.0 / COUNT(*) FROM t;", True),
        ("SELECT a FROM t;", "SELECT c FROM t;", False),
        ("SELECT a FROM t;", "DELETE FROM t;", False),
        ("SELECT a FROM t;", "ATTACH 'x.db' AS x;", False),
        ("SELECT a FROM t;", "SELECT a FROM t; SELECT 1;", False),
        ("SELECT a FROM t;", "", False),
    ],
)
def test_results_are_compared_not_texts(gold, sql, same):
    assert generate.same_result(SCRIPT, gold, sql) is same


def test_an_endless_query_is_stopped():
    endless = "SELECT COUNT(*) FROM " + ", ".join(f"t AS t{i}" for i in range(30))
    assert generate.run_sql(SCRIPT, endless, seconds=0.1) is None


def test_databases_are_written_as_files(tmp_path):
    small = tmp_path / "rows"
    small.mkdir()
    for split in ("validation", "test"):
        (small / f"{split}.jsonl").write_text(
            json.dumps(rows(split)[0], ensure_ascii=False), encoding="utf-8"
        )
    generate.write_databases(tmp_path / "databases", small)
    row = rows("test")[0]
    files = sorted((tmp_path / "databases").glob(f"{row['db_id']}_*.sqlite"))
    assert len(files) == 3
    assert sqlite3.connect(files[0]).execute(row["answer"]).fetchall()


def test_wide_families_are_none_of_the_held_out_ones_and_can_be_asked():
    schemas, rich = generate.rich.sc, generate.rich
    assert len(rich.WIDE) >= 200 and not set(rich.WIDE) & set(schemas.FAMILIES)
    held = [schemas.FAMILIES[f] for f in generate.HELD_OUT_FAMILIES]
    for name, tables in rich.WIDE.items():
        for other in held:  # a table's name may be anyone's, not those of parent and child
            shared = [t for t in other if any(set(t.english) & set(mine.english) for mine in tables)]
            assert len(shared) < 2, name
    rng, joined = random.Random(8), Counter()
    for name, tables in rich.WIDE.items():
        raws = rich._of_family(rng, tables, 6)
        schema = schemas.assemble(rng, "rich-0", rich.DOMAIN[name], False, raws)
        schemas.fill(schema, rng)
        parent, child = schema.tables
        assert child.parent is parent and len({c.name for c in parent.columns}) >= 3, name
        for spec in (s for raw in tables for s in raw.specs):  # a filling of the largest table
            column = schemas._column(rng, spec, child, False, False)
            assert len(schemas._values(rng, column, 13)) == 13, (name, spec.english)
        while True:
            asker = generate.Asker(rng, schema, more=True)
            kind = rng.choice([*generate.SINGLE, *generate.JOINS])
            try:
                if kind in generate.SINGLE:
                    question, sql = generate.SINGLE[kind][0](asker, rng.choice(schema.tables))
                else:
                    asker.joined = True
                    question, sql = generate.JOINS[kind][0](asker, parent, child)
            except generate.Skip:
                continue
            break
        joined[kind in generate.JOINS] += 1
        assert "{" not in question and generate.run_sql(schemas.script(schema), sql) is not None, (name, sql)
    assert min(joined.values()) > 30


def test_an_adjective_of_two_words_keeps_its_ending():
    clause = generate.Clause("무게가 평균보다 많이 나가는", "weight > 3", None)
    assert clause.adn == "무게가 평균보다 많이 나가는" and clause.both == "무게가 평균보다 많이 나가고"
