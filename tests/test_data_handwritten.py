"""Every hand-written prompt has a gold answer that passes its own check, and no prompt comes twice."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
from collections import Counter
from functools import partial

import pytest
import stored

from llmbook.course import ROOT

FOLDER = ROOT / "data" / "handwritten"
TASKS = ("qa", "sql", "tool", "tool-result", "extract", "classify", "follow-up", "python", "judge")
REFUSAL = "문서에서 답을 찾을 수 없습니다."
KINDS = {
    "qa": {"contains", "refuse"},
    "sql": {"sql"},
    "tool": {"tool"},
    "tool-result": {"contains"},
    "extract": {"json"},
    "classify": {"label"},
    "follow-up": {"contains"},
    "python": {"python"},
    "judge": {"choice"},
}
TYPES = {"string": str, "integer": int, "number": (int, float), "boolean": bool}
rows = partial(stored.rows, "handwritten")


def prompt(row: dict) -> str:
    return "\n".join(m["content"] for m in row["messages"][:-1])


def answer(row: dict) -> str:
    return row["messages"][-1]["content"]


def check_call(function: dict, tools: list[dict]) -> None:
    """Assert that a call names one of the tools and that its arguments fit the schema."""
    (schema,) = [t["function"]["parameters"] for t in tools if t["function"]["name"] == function["name"]]
    arguments = function["arguments"]
    assert set(schema["required"]) <= set(arguments) <= set(schema["properties"])
    for name, value in arguments.items():
        field = schema["properties"][name]
        # bool is a subclass of int: True must not pass for a number
        assert isinstance(value, TYPES[field["type"]]) and isinstance(value, bool) == (
            field["type"] == "boolean"
        )
        assert "enum" not in field or value in field["enum"]


def run_sql(script: str, query: str) -> list[tuple]:
    database = sqlite3.connect(":memory:")
    try:
        database.executescript(script)
        return database.execute(query).fetchall()
    finally:
        database.close()


@pytest.mark.parametrize("task", TASKS)
def test_rows_have_the_common_schema(task):
    found = rows(task)
    assert len(found) >= 60
    for row in found:
        assert set(row) == {"task", "messages", "tools", "check"} and row["task"] == task
        assert row["check"]["kind"] in KINDS[task]
        roles = [m["role"] for m in row["messages"]]
        assert roles[0] in ("system", "user") and roles[-1] == "assistant" and len(roles) >= 2
        assert set(roles) <= {"system", "user", "assistant", "tool"}
        assert all(m["content"] or "tool_calls" in m for m in row["messages"])
        assert sum(len(m["content"]) for m in row["messages"]) < 900  # fits the small model's window
        for message in row["messages"]:
            for call in message.get("tool_calls", []):
                check_call(call["function"], row["tools"])


def test_no_prompt_comes_twice():
    prompts = [prompt(row) for task in TASKS for row in rows(task)]
    assert not [p for p, n in Counter(prompts).items() if n > 1]


def test_every_jsonl_file_is_named_here():
    assert {f.stem for f in FOLDER.glob("*.jsonl")} == set(TASKS)


@pytest.mark.parametrize("task", ["qa", "tool-result", "follow-up"])
def test_key_spans_stand_in_prompt_and_gold_answer(task):
    for row in rows(task):
        check, text = row["check"], answer(row)
        if check["kind"] == "refuse":
            assert text == REFUSAL
            continue
        assert check["all"]
        assert all(span in prompt(row) and span in text for span in check["all"]), text


def test_a_cited_passage_holds_the_answer():
    found = [r for r in rows("qa") if r["check"]["kind"] == "contains"]
    cited = [r for r in found if r["check"]["cite"]]
    assert len(found) >= 60 and len(cited) >= 25 and len(rows("qa")) - len(found) >= 20
    for row in found:
        number = row["check"]["cite"]
        assert re.findall(r"\[(\d)\]", answer(row)) == ([str(number)] if number else [])
        if number:
            parts = re.split(r"\[(\d)\]", prompt(row))
            passages = dict(zip(parts[1::2], parts[2::2], strict=True))
            assert all(span in passages[str(number)] for span in row["check"]["all"])
        else:
            assert "[1]" not in prompt(row)


def test_gold_sql_gives_rows_and_each_condition_matters():
    found = rows("sql")
    assert sum("JOIN" in answer(r) for r in found) >= 18
    tried: Counter = Counter()
    for row in found:
        query, script = row["check"]["sql"], row["check"]["script"]
        assert query == answer(row) and query.endswith(";") and "\n" not in query
        assert re.findall(r"CREATE TABLE (\w+)", script) == re.findall(r"CREATE TABLE (\w+)", prompt(row))
        gold = run_sql(script, query)
        assert gold and gold != [(None,)], query
        for part in (
            r" WHERE .*?(?= GROUP| ORDER| LIMIT|;)",
            r" HAVING .*?(?= ORDER|;)",
            " DESC",
            "DISTINCT ",
        ):
            wrong = re.sub(part, "", query, count=1)
            if wrong != query:
                tried[part] += 1
                assert run_sql(script, wrong) != gold, wrong
    assert len(tried) == 4, "a kind of damage fits no query"


def test_tool_rows_call_one_tool_and_show_many():
    found = rows("tool")
    for row in found:
        calls = [c["function"] for c in row["messages"][-1]["tool_calls"]]
        assert calls == row["check"]["calls"] and answer(row) == "" and 1 <= len(row["tools"]) <= 4
    assert len({row["check"]["calls"][0]["name"] for row in found}) >= 25


def test_tool_results_answer_a_returned_value():
    for row in rows("tool-result"):
        assert [m["role"] for m in row["messages"]] == ["user", "assistant", "tool", "assistant"]
        assert isinstance(json.loads(row["messages"][2]["content"]), (dict, list))
        assert all(span in row["messages"][2]["content"] for span in row["check"]["all"])


def test_extracted_keys_and_values_stand_in_the_prompt():
    for row in rows("extract"):
        value = row["check"]["value"]
        assert json.loads(answer(row)) == value
        for key, item in value.items():
            assert key in prompt(row)
            assert all(str(i) in prompt(row) for i in (item if isinstance(item, list) else [item])), item


def test_labels_and_choices_can_be_read_from_the_prompt():
    for row in rows("classify"):
        assert answer(row) == row["check"]["label"] and row["check"]["label"] in prompt(row)
    choices = Counter(row["check"]["answer"] for row in rows("judge"))
    assert set(choices) == {"A", "B"} and abs(choices["A"] - choices["B"]) <= 4
    assert all(answer(row) == row["check"]["answer"] for row in rows("judge"))


def test_follow_ups_have_two_or_three_turns():
    for row in rows("follow-up"):
        assert sum(m["role"] == "user" for m in row["messages"]) in (2, 3)


def test_gold_python_passes_its_asserts():
    program = []
    for row in rows("python"):
        check, code = row["check"], answer(row)
        assert code.startswith(f"def {check['name']}(") and f"{check['name']}(" in prompt(row)
        assert len(check["tests"]) >= 4 and all(t.startswith("assert ") for t in check["tests"])
        program.append("\n".join([code, *check["tests"]]))
    # one interpreter for all rows, an empty namespace for each
    script = "import json, sys\nfor code in json.load(sys.stdin):\n    exec(code, {})\n"
    done = subprocess.run(
        [sys.executable, "-c", script], input=json.dumps(program), capture_output=True, text=True, timeout=30
    )
    assert done.returncode == 0, done.stderr
