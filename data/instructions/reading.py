"""Tasks ``qa`` and ``qa-refuse`` on everyday texts: questions as people ask them, on the texts of ``extraction.py``.

The passages of ``mrc`` tell attributes of things in sentences of one make. Orders, notices, diaries and news lines
are of another make, and so are the questions on them. For training rows only: held-out rows are those of ``mrc``.
"""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

FOLDER = Path(__file__).resolve().parent
for _path in (str(FOLDER.parent), str(FOLDER)):
    if _path not in sys.path:
        sys.path.insert(0, _path)
import extraction  # noqa: E402
import instruction_parts as parts  # noqa: E402
import korean  # noqa: E402
import reading_daily  # noqa: E402
import reading_texts  # noqa: E402
import reading_work  # noqa: E402
import reading_world  # noqa: E402
from extraction import Kind  # noqa: E402

REFUSAL = parts.REFUSAL
UNANSWERABLE = 0.25  # of the questions
TITLES = "메모 안내 알림 게시글 문자 기사 기록 소식 대화 일지 공지 쪽지 메일 후기 보고 전달 정리 자료 글 받은글".split()


@dataclass(frozen=True)
class Asked:
    """What can be asked of a kind of text.

    ``openings`` single a text out by one of its values: (slot, words before the question). ``fields`` are
    questions and the answer by slot.
    """

    name: str
    kind: Kind
    openings: tuple[tuple[str, str], ...]
    fields: dict[str, tuple[tuple[str, ...], str]]


def _asked(name: str, kind: Kind, written: str) -> Asked:
    openings, fields = [], {}
    for line in filter(None, map(str.strip, written.splitlines())):
        if line.startswith("@"):
            (slot,) = parts.slots_of(line)
            openings.append((slot, line[1:].strip()))
        else:
            slot, questions, answer = (part.strip() for part in line.split(" | "))
            fields[slot] = (tuple(questions.split(" / ")), answer)
    return Asked(name, kind, tuple(openings), fields)


_KNOWN = {**{name: extraction.KINDS[name] for name in extraction.SEEN_KINDS}, **extraction.MORE_KINDS}
KINDS = [
    _asked(name, _KNOWN[name], written)
    for module in (reading_texts, reading_daily, reading_work, reading_world)
    for name, written in module.QUESTIONS.items()
]


@cache
def _mrc() -> ModuleType:
    return parts.load(FOLDER.parent / "mrc" / "generate.py")


@dataclass
class Passage:
    asked: Asked
    text: str
    values: dict[str, str]


def _passages(rng: random.Random) -> list[Passage]:
    """One to five texts; often two or three are of one kind, so that only an opening tells which is meant."""
    count = rng.choices((1, 2, 3, 4, 5), (25, 30, 25, 12, 8))[0]
    first = rng.choice(KINDS)
    twins = rng.randint(1, count) if first.openings and rng.random() < 0.5 else 1
    kinds = [first] * twins + rng.sample([k for k in KINDS if k is not first], count - twins)
    found = []
    for asked in kinds:
        text, values, _, _ = extraction.text_of(rng, asked.kind)
        found.append(Passage(asked, text, values))
    rng.shuffle(found)
    return found


def _question(rng: random.Random, passages: list[Passage]) -> tuple[str, str, int, str] | None:
    """Question, answer sentence, the passage (from 0) and the value; an empty value where there is no answer."""
    at = rng.randrange(len(passages))
    passage = passages[at]
    asked, values = passage.asked, passage.values
    everything = "\n".join(p.text for p in passages)
    twins = [p for p in passages if p.asked is asked]
    refused = rng.random() < UNANSWERABLE
    openings = [(s, text) for s, text in asked.openings if s in values and everything.count(values[s]) == 1]
    stranger = refused and bool(openings) and rng.random() < 0.5
    slots = [s for s in asked.fields if (s in values) == (not refused or stranger)]
    if not slots:
        return None
    slot = rng.choice(slots)
    openings = [(s, text) for s, text in openings if s != slot]
    named = stranger or len(twins) > 1 or (len(passages) > 1 and rng.random() < 0.8)
    if (stranger or len(twins) > 1) and not openings:
        return None
    before = ""
    if named and openings:
        key, before = rng.choice(openings)
        value = values[key]
        if stranger:
            value = parts.draw(rng, asked.kind.fields[key].kind, False)
            if value in everything:
                return None
        before = korean.fill(before, {key: value}) + " "
    questions, answer = asked.fields[slot]
    question = before + rng.choice(questions)
    if not question.endswith(("?", ".", "!")) and rng.random() < 0.3:
        question += "?" if question.endswith(("나요", "까", "니", "지", "어", "야", "가", "요")) else "."
    if refused:
        return question, REFUSAL, at, ""
    return question, korean.fill(answer, {slot: values[slot]}), at, values[slot]


def _row(rng: random.Random, most: int) -> dict[str, Any]:
    """Up to ``most`` questions on the same passages."""
    made: list[tuple[str, str, int, str]] = []
    while not made:
        passages = _passages(rng)
        for _ in range(2 * most):
            found = _question(rng, passages)
            if found and len(made) < most and found[0] not in {q for q, *_ in made}:
                made.append(found)
    shown = [{"title": rng.choice(TITLES), "text": p.text} for p in passages]
    mrc = _mrc()
    if rng.random() < 0.5:
        messages, numbered = mrc.rich.prompt(shown, made[0][0], rng)
    else:
        messages, numbered = mrc.layouts.prompt(shown, made[0][0], rng, False)
    for i, (question, answer, at, value) in enumerate(made):
        if i:
            messages.append(parts.turn("user", question))
        messages.append(parts.turn("assistant", answer + (f" [{at + 1}]" if numbered and value else "")))
    _, _, at, value = made[-1]
    if not value:
        return parts.row("qa-refuse", messages, {"kind": "refuse"})
    check = {"kind": "contains", "all": [value], "cite": at + 1 if numbered else None}
    return parts.row("qa", messages, check)


def chat(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """A question on one to five texts. Raises ValueError for held-out rows, which ``mrc`` makes."""
    if held_out:
        raise ValueError("reading.py는 학습용 행만 만듭니다. 시험 행은 mrc의 것을 쓰세요.")
    return _row(rng, 1)


def session(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """Several questions on the same texts. Raises ValueError for held-out rows."""
    return chat(rng, held_out=True) if held_out else _row(rng, rng.randint(2, 5))
