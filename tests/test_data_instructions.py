"""The chat tasks: calls fit their schemas, answers come from the prompt, held-out material stays apart."""

from __future__ import annotations

import json
import random
import re
import sqlite3
import sys
from collections import Counter

import pytest

from llmbook.course import ROOT
from llmbook.exercises import load_module

FOLDER = ROOT / "data" / "instructions"
generate = load_module(FOLDER / "generate.py")
korean = sys.modules["korean"]
tools, extraction, judge, smalltalk, copying, reading = (
    generate.parts.load(FOLDER / f"{name}.py")
    for name in ("tools", "extraction", "judge", "smalltalk", "copying", "reading")
)
substitution = generate.substitution
OWN = {
    "tool-call": tools.chat,
    "tool-result": tools.result_chat,
    "extraction": extraction.chat,
    "judge": judge.chat,
    "smalltalk": smalltalk.chat,
    "copying": copying.chat,
}
TYPES = {"string": str, "integer": int, "number": (int, float), "boolean": bool}


def drawn(make, count: int, *, held_out: bool = False, seed: int = 5) -> list[dict]:
    rng = random.Random(seed)
    return [make(rng, held_out=held_out) for _ in range(count)]


def user(row: dict) -> str:
    return next(m["content"] for m in row["messages"] if m["role"] == "user")


def answer(row: dict) -> str:
    return row["messages"][-1]["content"]


# ---------------------------------------------------------------- every task


@pytest.mark.parametrize("name", OWN)
@pytest.mark.parametrize("held_out", [False, True])
def test_rows_have_the_common_format(name, held_out):
    for row in drawn(OWN[name], 200, held_out=held_out):
        assert set(row) == {"task", "messages", "tools", "check", "unseen"}
        assert row["messages"][-1]["role"] == "assistant"
        assert held_out or not row["unseen"]
        assert all(m["content"] == m["content"].strip() for m in row["messages"])
        assert not re.search(r"~|<(how|what|much|when|where|is|become|want|cur|need|plz|can)>", user(row)), (
            row
        )


@pytest.mark.parametrize("name", OWN)
def test_the_same_seed_gives_the_same_rows(name):
    assert drawn(OWN[name], 50) == drawn(OWN[name], 50)


@pytest.mark.parametrize("name", OWN)
def test_held_out_rows_are_partly_new_templates_and_partly_new_names(name):
    share = sum(r["unseen"] for r in drawn(OWN[name], 400, held_out=True)) / 400
    assert 0.2 < share < 0.95


@pytest.mark.parametrize("module", [tools, extraction, judge, smalltalk, copying])
@pytest.mark.parametrize("held_out", [False, True])
def test_documents_are_filled_text(module, held_out):
    for text in drawn(module.document, 100, held_out=held_out):
        assert len(text) > 10 or module is copying
        assert not re.search(r"\{\w+(:[가-힣]+)?\}|~", text), text


@pytest.mark.parametrize("name", OWN)
def test_most_rows_fit_a_short_context(name):
    sizes = sorted(
        sum(len(m["content"]) for m in r["messages"]) + len(json.dumps(r["tools"], ensure_ascii=False))
        for r in drawn(OWN[name], 400)
    )
    assert sizes[-1] < 2_000 and sizes[len(sizes) // 2] < 1_100


# ---------------------------------------------------------------- tools


def calls_of(row: dict) -> list[dict]:
    return [c["function"] for m in row["messages"] for c in m.get("tool_calls", ())]


@pytest.mark.parametrize("held_out", [False, True])
def test_calls_fit_the_schema_and_copy_the_request(held_out):
    for row in drawn(tools.chat, 800, held_out=held_out) + drawn(tools.result_chat, 300, held_out=held_out):
        definitions = {t["function"]["name"]: t["function"]["parameters"] for t in row["tools"]}
        assert len(definitions) == len(row["tools"]) <= 6
        for called in calls_of(row):
            schema = definitions[called["name"]]
            assert set(schema["required"]) <= set(called["arguments"]) <= set(schema["properties"])
            for name, value in called["arguments"].items():
                rule = schema["properties"][name]
                assert isinstance(value, TYPES[rule["type"]])
                if "enum" in rule:
                    assert value in rule["enum"]
                elif isinstance(value, str):
                    assert value in user(row) or re.fullmatch(r"\d{4}-\d\d-\d\d", value), row
                elif not isinstance(value, bool):
                    assert str(value) in user(row).replace(",", ""), row


def test_tool_calls_include_none_two_and_questions_back():
    rows = drawn(tools.chat, 2_000)
    counts = Counter(len(calls_of(r)) for r in rows)
    assert 0.05 < counts[2] / 2_000 < 0.12
    assert 0.12 < counts[0] / 2_000 < 0.24
    assert all(r["check"] == {"kind": "tool", "calls": calls_of(r)} for r in rows if calls_of(r))
    for row in rows:
        if not calls_of(row):
            assert all(a in answer(row) for a in row["check"].get("all", ())), row


def test_results_are_told_with_their_values():
    for row in drawn(tools.result_chat, 600) + drawn(tools.result_chat, 300, held_out=True):
        content = next(m["content"] for m in row["messages"] if m["role"] == "tool")
        check = row["check"]
        # what every wording tells, or one of the values
        assert bool(check["all"]) != bool(check.get("any")), row
        for wanted in check["all"]:
            assert wanted in content and wanted in answer(row), row
        assert all(value in content for value in check.get("any", ())), row
        assert any(value in answer(row) for value in check.get("any", [""])), row


def test_held_out_tools_never_come_in_training():
    names = {n for i in tools.UNSEEN for n in tools.TOOLS[i].names}
    for row in drawn(tools.chat, 1_000):
        assert not names & {t["function"]["name"] for t in row["tools"]}


def test_wider_tools_only_train_and_are_other_tools():
    names = {name for tool in tools.CATALOGUE for name in tool.names}
    assert len(tools.WIDER) >= 250
    firsts = [tool.names[0] for tool in tools.TOOLS]
    assert len(set(firsts)) == len(firsts)
    held_out = {" ".join(tools.TOOLS[i].about[:2]) for i in tools.UNSEEN}
    unseen = {name for i in tools.UNSEEN for name in tools.TOOLS[i].names}
    for tool in tools.WIDER:
        assert not unseen & set(tool.names), tool.names
        assert not held_out & {" ".join(tool.about[:2])}
        needed = {p.names[0] for p in tool.params if p.required and p.type != "boolean"}
        for ask in tool.asks:
            assert needed <= tools._frame(ask).slots, (tool.names[0], ask)
    wider = {name for tool in tools.WIDER for name in tool.names} - names
    for row in drawn(tools.chat, 600, held_out=True):
        assert not wider & {t["function"]["name"] for t in row["tools"]}


def test_there_are_enough_tools_and_wordings():
    assert len(tools.TOOLS) >= 60
    assert all(len(t.asks) >= 8 and 1 <= len(t.params) <= 5 for t in tools.TOOLS)
    assert len({json.dumps(t) for r in drawn(tools.chat, 2_000) for t in r["tools"]}) > 2_500


# ---------------------------------------------------------------- extraction


@pytest.mark.parametrize("held_out", [False, True])
def test_extracted_values_stand_in_the_text(held_out):
    nulls = 0
    for row in drawn(extraction.chat, 800, held_out=held_out):
        value = row["check"]["value"]
        assert json.loads(answer(row)) == value
        for key, found in value.items():
            assert key in user(row)
            if found is None:
                nulls += 1
            elif isinstance(found, int):
                assert re.search(rf"(?<!\d){found}(?!\d)", user(row).replace(",", "")), row
            else:
                assert found in user(row), row
    assert nulls > 50


def test_extraction_has_enough_kinds_and_patterns():
    assert len(extraction.KINDS) >= 14
    assert len(extraction.MORE_KINDS) >= 130
    unseen = [{f.label for f in extraction.KINDS[name].fields.values()} for name in extraction.UNSEEN_KINDS]
    for kind in extraction.MORE_KINDS.values():  # none is a held-out kind in other words
        labels = {f.label for f in kind.fields.values()}
        assert all(len(labels & other) <= len(other) // 2 for other in unseen), labels
    for kind in (*extraction.KINDS.values(), *extraction.MORE_KINDS.values()):
        assert len(kind.seen) + len(kind.unseen) >= 6
        assert all(slots <= set(kind.fields) for _, slots in kind.seen + kind.unseen)


# ---------------------------------------------------------------- reading


def test_questions_on_texts_are_answered_from_the_text_they_name():
    tasks = Counter()
    for row in drawn(reading.chat, 800):
        tasks[row["task"]] += 1
        asked = "\n".join(m["content"] for m in row["messages"][:-1])
        assert not re.search(r"[{}@]\w*\}|\[\[", answer(row)), row
        if row["task"] == "qa-refuse":
            assert answer(row) == reading.REFUSAL
            continue
        (value,) = row["check"]["all"]
        assert value in asked and value in answer(row), row
        cite = row["check"]["cite"]
        assert answer(row).endswith(f" [{cite}]") if cite else "[" not in answer(row), row
    assert 0.15 < tasks["qa-refuse"] / 800 < 0.35


def test_every_kind_of_text_can_be_asked_about():
    known = set(extraction.SEEN_KINDS) | set(extraction.MORE_KINDS)
    assert {asked.name for asked in reading.KINDS} == known
    for asked in reading.KINDS:
        assert len(asked.fields) >= 3 and set(asked.fields) <= set(asked.kind.fields), asked.name
        for slot, (questions, told) in asked.fields.items():
            assert len(questions) >= 2 and generate.parts.slots_of(told) == {slot}, (asked.name, slot)
    with pytest.raises(ValueError, match="mrc"):
        reading.chat(random.Random(0), held_out=True)


# ---------------------------------------------------------------- judge


def test_judgements_are_balanced_and_name_a_label():
    rows = drawn(judge.chat, 1_000)
    for task, labels in (("judge", ("A", "B")), ("judge-one", (judge.RIGHT, judge.WRONG))):
        counts = Counter(answer(r) for r in rows if r["task"] == task)
        assert set(counts) == set(labels)
        assert 0.4 < counts[labels[0]] / counts.total() < 0.6
    assert len(judge.LAYOUTS[0]) >= 10


@pytest.mark.parametrize("held_out", [False, True])
def test_the_two_answers_differ(held_out):
    rng = random.Random(9)
    for _ in range(300):
        _, _, right, wrong, _ = judge.case(rng, held_out)
        assert right != wrong


# ---------------------------------------------------------------- small talk and copying


def test_sums_are_right():
    for row in drawn(smalltalk.chat, 1_000):
        if row["task"] == "sum":
            a, b = map(int, re.findall(r"\d+", user(row)))
            assert answer(row) in (f"{a + b}입니다.", f"{a - b}입니다.")
            assert 0 <= int(answer(row).removesuffix("입니다.")) < 20


@pytest.mark.parametrize("name", ["smalltalk", "copying"])
def test_answers_pass_their_own_check(name):
    for row in drawn(OWN[name], 1_000) + drawn(OWN[name], 400, held_out=True):
        check = row["check"]
        if check["kind"] == "label":
            assert answer(row) == check["label"]
        else:
            assert all(part in answer(row) for part in check["all"])


def test_copied_answers_come_from_the_prompt():
    for row in drawn(copying.chat, 800):
        if row["task"] == "lookup":
            assert answer(row) == "없음" or answer(row) in user(row)
        if row["task"] == "copy":
            assert set(answer(row)) <= set(user(row)) | set("은는이가을를과와으로다니입 고에.") | set("예였")


def test_there_are_sixty_terms_each_one_sentence():
    assert len(smalltalk.talk.TERMS) >= 60
    assert all(meaning.endswith("다") and "." not in meaning for meaning in smalltalk.talk.TERMS.values())


# ---------------------------------------------------------------- mixture and files


def test_a_generator_that_is_missing_is_left_out(monkeypatch):
    monkeypatch.setitem(generate.SOURCES, "mrc", ("nowhere/generate.py", "chat"))
    generate._available.cache_clear()
    try:
        assert len(generate._available("chat")[0]) < len(generate.MIX)
        assert drawn(generate.chat, 20)
    finally:
        monkeypatch.undo()
        generate._available.cache_clear()


def test_files_have_their_sizes_and_no_prompt_twice():
    rows = {split: generate.read(split) for split in generate.SIZES}
    assert {split: len(found) for split, found in rows.items()} == {
        "train": 500,
        "validation": 200,
        "test": 500,
    }
    prompts = [generate.prompt_of(r) for found in rows.values() for r in found]
    assert len(set(prompts)) == len(prompts)
    assert not any(r["unseen"] for r in rows["train"]) and any(r["unseen"] for r in rows["test"])
    assert sum(f.stat().st_size for f in FOLDER.glob("*.jsonl")) < 3.2 * 2**20


def test_packing_loses_nothing():
    for row in drawn(generate.chat, 200):
        assert generate.unpacked(generate.packed(row)) == row


def test_files_load_as_one_table():
    # What datasets.load_dataset("json") reads with, without the seconds its import takes.
    reader = pytest.importorskip("pyarrow.json")
    for split in generate.SIZES:
        options = reader.ReadOptions(block_size=10 << 20)
        table = reader.read_json(FOLDER / f"{split}.jsonl", read_options=options)
        assert [generate.unpacked(r) for r in table.to_pylist()] == generate.read(split)


# ---------------------------------------------------------------- sessions


def test_a_session_asks_several_questions_that_only_the_question_tells_apart() -> None:
    rng = random.Random(5)
    for name in ("mrc", "text2sql", "tools", "extraction", "judge"):
        several = generate.source(name, "session")
        turns = []
        for held_out in (False, True) * 60:
            row = several(rng, held_out=held_out)
            users = [m["content"] for m in row["messages"] if m["role"] == "user"]
            assert len(set(users)) == len(users) or name in ("tools", "text2sql")
            assert row["messages"][-1]["role"] == "assistant"
            turns.append(len(users))
        assert sum(turns) / len(turns) > 1.7, name


def test_every_answer_of_a_reading_session_stands_in_the_passage_it_names() -> None:
    rng, answered = random.Random(6), 0
    mrc = generate.source("mrc", "questions")
    for held_out in (False, True) * 100:
        passages, asked, _ = mrc(rng, held_out=held_out)
        for row in asked:
            if row["gold"] is None:
                assert not row["sentence"]
            else:
                passage = passages[row["gold"]]
                assert (
                    row["answer"] in f"{passage.title}\n{passage.text}" and row["answer"] in row["sentence"]
                )
                answered += 1
    assert answered > 300


def test_every_query_of_a_session_runs_on_the_session_s_tables() -> None:
    rng = random.Random(7)
    several = generate.source("text2sql", "session")
    for held_out in (False, True) * 20:
        row = several(rng, held_out=held_out)
        database = sqlite3.connect(":memory:")
        database.executescript(row["check"]["script"])
        for message in row["messages"]:
            if message["role"] == "assistant":
                database.execute(message["content"]).fetchall()


@pytest.mark.parametrize("held_out", [False, True])
def test_a_matching_session_names_the_statement_that_holds_its_answer(held_out: bool) -> None:
    matching = generate.parts.load(generate.FOLDER / "matching.py")
    rng, numbered, refused = random.Random(8), 0, 0
    for _ in range(600):
        row = matching.session(rng, held_out=held_out)
        context, last = row["messages"][0]["content"], row["messages"][-1]["content"]
        if row["check"]["kind"] == "refuse":
            assert last == matching.REFUSAL
            refused += 1
            continue
        (value,), cite = row["check"]["all"], row["check"]["cite"]
        assert value in last and value in context
        assert last.endswith(f" [{cite}]") == (cite is not None)
        if cite:
            marks = "|".join(re.escape(mark.format(i=cite)) for mark in matching.MARKS)
            assert any(re.match(marks, line) and value in line for line in context.split("\n")), row
            numbered += 1
    assert numbered > 250 and 30 < refused < 120


# ---------------------------------------------------------------- made-up values


def replaced(name: str, count: int = 300) -> list[tuple[dict, dict]]:
    """Rows for training and the same ones with made-up values and names, where there are any."""
    rng = random.Random(8)
    make = generate.source(name, generate.SOURCES[name][1])
    rows = [make(rng) for _ in range(count)]
    pairs = [(row, substitution.substituted(rng, row)) for row in rows]
    changed = [(old, new) for old, new in pairs if new != old]
    assert len(changed) > count / 4
    return changed


def test_a_made_up_word_ends_in_the_same_sound_so_that_particles_agree():
    rng = random.Random(1)
    for like in ("테니스", "축구", "교실", "여행", "한글", "보고서 작성"):
        made = {substitution.word(rng, like) for _ in range(200)}
        assert len(made) > 100
        assert {korean.final_sound(word) for word in made} == {korean.final_sound(like)}


def test_calls_with_made_up_values_still_copy_the_request_and_fit_the_renamed_tools():
    for old, new in replaced("tools"):
        schemas = {t["function"]["name"]: t["function"]["parameters"] for t in new["tools"]}
        calls = new["messages"][-1].get("tool_calls") or []
        assert len(calls) == len(old["messages"][-1].get("tool_calls") or [])
        if new["check"]["kind"] == "tool":
            assert [c["function"] for c in calls] == new["check"]["calls"]
        for before, call in zip(old["messages"][-1].get("tool_calls") or [], calls, strict=True):
            schema, arguments = schemas[call["function"]["name"]], call["function"]["arguments"]
            assert set(schema["required"]) <= set(arguments) <= set(schema["properties"])
            given = before["function"]["arguments"].values()
            for value, made in zip(given, arguments.values(), strict=True):
                if isinstance(value, str) and value in user(old):
                    assert made in user(new), (user(new), made)


def test_extracted_made_up_values_stand_in_the_text():
    for old, new in replaced("extraction"):
        before, after = json.loads(answer(old)), json.loads(answer(new))
        assert new["check"]["value"] == after
        if isinstance(before, dict):
            for value, made in zip(before.values(), after.values(), strict=True):
                if isinstance(value, str) and value in user(old):
                    assert made in user(new), (user(new), made)


def test_queries_with_renamed_columns_still_run():
    for _, new in replaced("text2sql"):
        base = sqlite3.connect(":memory:")
        base.executescript(new["check"]["script"])
        assert answer(new) == new["check"]["sql"]
        base.execute(answer(new)).fetchall()
        base.close()


def test_held_out_rows_have_no_made_up_values(monkeypatch):
    monkeypatch.setattr(generate.substitution, "substituted", lambda *_: pytest.fail("held-out row changed"))
    assert len(drawn(generate.chat, 100, held_out=True)) == 100
    rng = random.Random(9)
    with pytest.raises(pytest.fail.Exception):  # where it is for training alone
        [generate.session(rng) for _ in range(50)]
