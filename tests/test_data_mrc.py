"""The reading-comprehension set: answers in their contexts, sides that share nothing."""

from __future__ import annotations

import random
import re
from collections import Counter
from functools import cache, partial

import pytest
import stored

from llmbook.course import ROOT
from llmbook.exercises import load_module

FOLDER = ROOT / "data" / "mrc"
generate = load_module(FOLDER / "generate.py")
grammar = generate.text.grammar
SPLITS = {"train": 1_600, "validation": 500, "test": 1_000}
COLUMNS = [
    "title",
    "context",
    "news_category",
    "source",
    "guid",
    "is_impossible",
    "question_type",
    "question",
    "answers",
]
KINDS = generate.KINDS
RELATIONS = [r for k in KINDS for r in k.relations]
rows = cache(partial(stored.rows, "mrc"))


@cache
def samples(held_out: bool) -> list[dict]:
    rng = random.Random(11 + held_out)
    return [generate.sample(rng, held_out=held_out) for _ in range(1500)]


def test_sizes_and_columns():
    for split, size in SPLITS.items():
        assert len(rows(split)) == size
        assert all(list(r) == COLUMNS for r in rows(split))
        assert all(150 <= len(r["context"]) <= 500 for r in rows(split))
    assert sum(f.stat().st_size for f in FOLDER.glob("*.jsonl")) < 4 * 2**20


def test_answers_stand_where_the_rows_say():
    for split in SPLITS:
        for row in rows(split):
            starts, texts = row["answers"]["answer_start"], row["answers"]["text"]
            assert len(starts) == len(texts) == (0 if row["is_impossible"] else 1)
            assert all(row["context"][s : s + len(t)] == t for s, t in zip(starts, texts, strict=True))
            assert (row["question_type"] == 3) == row["is_impossible"]


def test_splits_share_no_question_context_or_title():
    for column in ("question", "context", "title", "guid"):
        values = [r[column] for split in SPLITS for r in rows(split)]
        assert len(set(values)) == len(values), column


def test_about_fifteen_percent_have_no_answer():
    for split in SPLITS:
        share = sum(r["is_impossible"] for r in rows(split)) / len(rows(split))
        assert 0.11 < share < 0.19


def test_the_world_is_wide():
    assert len(KINDS) >= 15 and len(RELATIONS) >= 45
    assert sum(r.held for r in RELATIONS) >= 5
    general = len(generate.text.NOUN_ASKS[0])
    for relation in RELATIONS:
        assert general + len(relation.questions[0]) >= 6
        assert len(generate.text.GENERAL) - 1 + len(relation.statements[0]) >= 4
        assert len(generate.text.ANSWERS) + len(relation.answers) >= 3
    layouts = generate.layouts
    assert len(layouts.NUMBERED) + len(layouts.PLAIN) >= 15 and len(layouts.FRAMES) >= 15


@pytest.mark.parametrize("held_out", [False, True])
def test_a_sample_answers_from_its_gold_passage(held_out):
    for row in samples(held_out):
        assert 1 <= len(row["passages"]) <= 5
        if row["gold"] is None:
            assert row["answer"] == row["sentence"] == ""
        else:
            assert row["answer"] in row["passages"][row["gold"]]["text"]
            assert row["answer"] in row["sentence"]
            assert row["sentence"].endswith("다.")


def test_samples_take_the_wanted_shape():
    rng = random.Random(1)
    for count in range(1, 6):
        assert len(generate.sample(rng, passages=count)["passages"]) == count
    assert generate.sample(rng, answerable=False)["gold"] is None
    assert generate.sample(rng, answerable=True)["gold"] is not None
    golds = Counter(generate.sample(rng, passages=3, answerable=True)["gold"] for _ in range(300))
    assert min(golds[i] for i in range(3)) > 60
    assert 0.14 < sum(s["gold"] is None for s in samples(False)) / len(samples(False)) < 0.22


def test_unanswerable_scenes_state_no_such_fact():
    rng = random.Random(2)
    for _ in range(600):
        scene = generate.scene(rng, generate.Mode(), rng.randint(1, 4), False)
        told = {(f.entity.name, f.relation.key) for p in scene.passages for f in p.facts}
        assert (scene.asked_entity.name, scene.asked_relation.key) not in told


def test_held_out_relations_and_names_stay_out_of_training():
    held = {f"{r.kind}.{r.key}" for r in RELATIONS if r.held}
    assert not held & {s["relation"] for s in samples(False)}
    assert held & {s["relation"] for s in samples(True)}
    assert not any(s["unseen"] for s in samples(False))
    assert 0.4 < sum(s["unseen"] for s in samples(True)) / len(samples(True)) < 0.6
    rng = random.Random(3)
    for kind in KINDS:
        names = [{generate.draw_entity(kind, rng, h).name for _ in range(60)} for h in (False, True)]
        assert not names[0] & names[1], kind.key


@pytest.mark.parametrize("held_out", [False, True])
def test_chat_cites_exactly_when_passages_are_numbered(held_out):
    rng = random.Random(4)
    tasks = Counter()
    for _ in range(1200):
        row = generate.chat(rng, held_out=held_out)
        tasks[row["task"]] += 1
        answer, check = row["messages"][-1]["content"], row["check"]
        assert row["messages"][-1]["role"] == "assistant" and row["messages"][-2]["role"] == "user"
        if row["task"] == "qa-refuse":
            assert check == {"kind": "refuse"} and answer == "문서에서 답을 찾을 수 없습니다."
            continue
        assert all(part in answer for part in check["all"])
        cited = re.findall(r"\[(\d+)\]$", answer)
        assert cited == ([str(check["cite"])] if check["cite"] else [])
        prompt = "\n".join(m["content"] for m in row["messages"][:-1])
        assert check["all"][0] in prompt
    assert set(tasks) == {"qa", "qa-refuse"}


@pytest.mark.parametrize("held_out", [False, True])
def test_follow_ups_have_earlier_turns_that_hold_the_answer(held_out):
    rng = random.Random(5)
    for _ in range(800):
        row = generate.dialogue(rng, held_out=held_out)
        roles = [m["role"] for m in row["messages"] if m["role"] != "system"]
        assert roles == ["user", "assistant"] * (len(roles) // 2) and len(roles) >= 4
        if row["check"]["kind"] == "contains":
            earlier = "\n".join(m["content"] for m in row["messages"][:-2])
            value = row["check"]["all"][0]
            assert value in earlier and value in row["messages"][-1]["content"]


def test_no_slot_or_mark_is_left_in_any_text():
    rng = random.Random(6)
    for i in range(800):
        row = generate.chat(rng, held_out=i % 2 == 0)
        talk = generate.dialogue(rng, held_out=i % 2 == 0)
        plain = generate.document(rng, held_out=i % 2 == 0)
        text = "\n".join([m["content"] for m in row["messages"] + talk["messages"]] + [plain])
        assert not set("{}@~") & set(text)
        assert not re.search(r"<[=*]|습니다다|요요\b", text)


@pytest.mark.parametrize(
    ("stem", "style", "adjective", "expected"),
    [
        ("열", "습니다", False, "엽니다"),
        ("열", "는지", False, "여는지"),
        ("열", "다", False, "연다"),
        ("닫", "다", False, "닫는다"),
        ("배우", "어요", False, "배워요"),
        ("오르", "어요", False, "올라요"),
        ("하", "어", False, "해"),
        ("맡고 있", "다", False, "맡고 있다"),
        ("무겁", "는지", True, "무거운지"),
        ("무겁", "어요", True, "무거워요"),
        ("크", "나", True, "큰가"),
        ("크", "어요", True, "커요"),
        ("유명하", "다", True, "유명하다"),
        ("받", "며", False, "받으며"),
    ],
)
def test_endings(stem, style, adjective, expected):
    assert grammar.ending(stem, style, adjective=adjective) == expected
