"""The wordings that only chats of training draw: none of their readings is kept for held-out rows."""

from __future__ import annotations

import random
import sys

import pytest

from llmbook.course import ROOT
from llmbook.exercises import load_module

DATA = ROOT / "data"
load_module(DATA / "mrc" / "generate.py")
load_module(DATA / "text2sql" / "generate.py")
code = load_module(DATA / "code-tasks" / "generate.py")
load_module(DATA / "news-titles" / "generate.py")
judge = load_module(DATA / "instructions" / "judge.py")
wordings, rich, passages, talk, layouts, phrases, sql, prompts, news, frames, matching = (
    sys.modules[name]
    for name in (
        "wordings", "mrc_rich", "mrc_passages", "mrc_dialogue", "mrc_layouts", "text2sql_phrases", "text2sql_rich",
        "news_prompts", "news_rich", "code_frames", "matching",
    )
)  # fmt: skip


def banks() -> list[tuple[str, list[str], list[str]]]:
    """(name, frames of training, held-out frames)"""
    pairs = [
        (
            "asks",
            [f for some in rich.ASKS for f in some],
            [f for some in passages.NOUN_ASKS[1] for f in some],
        ),
        ("keywords", rich.KEYWORDS, passages.KEYWORDS[1]),
        ("same", rich.SAME_ENTITY, talk.SAME_ENTITY[7::8]),
        ("other", rich.OTHER_ENTITY, talk.OTHER_ENTITY[7::8]),
        ("frames", rich.FRAMES, layouts.FRAMES[7::8]),
        ("systems", rich.SYSTEMS, layouts.SYSTEMS[7::8]),
        ("numbered", [s for s, _ in rich.NUMBERED], [s for s, _ in layouts.NUMBERED[7::8]]),
        ("plain", [s for s, _ in rich.PLAIN], [s for s, _ in layouts.PLAIN[7::8]]),
        ("python", [t for _, t in frames.MORE_FRAMES], [t for _, t in frames.UNSEEN_FRAMES]),
        ("classify", news.INSTRUCTIONS, [s for i, s in enumerate(prompts.INSTRUCTIONS) if prompts.held(i)]),
        ("statements", matching.MORE_STATEMENTS, matching.STATEMENTS[1]),
        ("questions", matching.MORE_QUESTIONS, matching.QUESTIONS[1]),
        ("judge", judge.MORE_ASK, judge.ASK[1]),
        ("judge-one", judge.MORE_ASK_ONE, judge.ASK_ONE[1]),
        ("judge layouts", judge.MORE_LAYOUTS, judge.LAYOUTS[1]),
    ]
    for name in sql.MORE:
        first, _, key = name.partition(".")
        bank = getattr(phrases, first)
        pairs.append((name, sql.MORE[name], (bank[key] if key else bank).unseen))
    return pairs


@pytest.mark.parametrize(("name", "more", "held"), banks())
def test_no_reading_of_a_training_frame_is_a_held_out_one(name, more, held):
    made = {reading.strip() for frame in more for reading in wordings.readings(frame)}
    assert made and not made & set(held), name


def test_alternatives_are_drawn_and_a_frame_without_any_draws_nothing():
    rng = random.Random(1)
    state = rng.getstate()
    assert wordings.vary(rng, "{e}의 {n:은}?") == "{e}의 {n:은}?" and rng.getstate() == state
    assert {wordings.vary(rng, "[[가|나]]{x}") for _ in range(50)} == {"가{x}", "나{x}"}
    assert wordings.readings("[[가|]]b[[c|d]]") == ["가bc", "가bd", "bc", "bd"]


def test_rich_worlds_are_wide():
    assert len(rich.ALL) >= 150 and len(sql.TABLES) >= 100 and len(sql.SPECS) >= 150 and len(code.MORE) >= 50
    assert sum(len(made.names) for made in news.SETS.values()) >= 120
    for made in news.SETS.values():
        assert len(made.names) == len(made.words) and made.frames
