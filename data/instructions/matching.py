"""Task ``qa``, reduced to finding the right one: short statements on made-up things, and questions on them.

Between rows of bare tokens (``bound`` in ``models/language.py``) and the passages of ``data/mrc``: real words,
one attribute a statement, names that share words, so that an answer is found only by the whole name.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import Any

for _path in (str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)):
    if _path not in sys.path:
        sys.path.insert(0, _path)
import copying  # noqa: E402
import instruction_parts as parts  # noqa: E402
import korean  # noqa: E402

REFUSAL = parts.REFUSAL
UNANSWERABLE = 0.12
ATTRIBUTES = (
    "번호 색 위치 담당자 무게 이름표 표시 암호 상대 짝 등급 자리 열쇠 값 종류 날짜 시간 재료 주인 도착지 출발지 별명 취미 "
    "점수 순서 방 층 학교 친구 음식 전화번호 주소 가격 크기 제조사 원산지 대표 창구 요일 책 노래 과목 직업 동물 운동"
).split()
STATEMENTS = parts.parted(
    [
        "{e}의 {a:은} {v}입니다.",
        "{e}: {a} {v}",
        "{e} - {a} - {v}",
        "{a}({e}): {v}",
        "{e:은} {a:이} {v}입니다.",
        "{e}의 {a:은} {v:이다}.",
        "{e} {a} = {v}",
        "{e:은} {a:이} {v:이다}.",
        "{e}의 {a}: {v}",
        "{e}, {a:은} {v}",
        "{v:이} {e}의 {a}입니다.",
        "{e}의 {a:은} {v:로} 되어 있어요.",
        "{e:은} {a:로} {v:을} 씁니다.",
        "{e} | {a} | {v}",
        "확인해 보니 {e}의 {a:은} {v}였습니다.",
        "{e}의 {a:을} {v:로} 적었다.",
    ]
)
GOING_ON = ("{a:은} {v}입니다.", "{a:은} {v:이다}.", "{a}: {v}", "또 {a:은} {v}입니다.", "{a:이} {v}입니다.")
QUESTIONS = parts.parted(
    [
        "{e}의 {a:은}?",
        "{e} {a}",
        "{e}의 {a:은} <what>",
        "{e}의 {a:을} 알려~",
        "{e} {a:이} <what>",
        "{a:이} 궁금해요. {e}",
        "{e:은} {a:이} 어떻게 <become>",
        "{e}의 {a:을} 찾아~",
        "{e}에 적힌 {a:은} <what>",
        "{a}, {e}",
        "{e}의 {a:을} 말해~",
        "{e} {a} 좀",
    ]
)
ANSWERS = (
    "{e}의 {a:은} {v}입니다.",
    "{e}의 {a:은} {v}입니다.",
    "{e:은} {a:이} {v}입니다.",
    "{v}입니다.",
    "{v}",
)
MARKS = ("[{i}] ", "[{i}] ", "문서 {i}: ", "{i}. ", "({i}) ", "자료 {i}. ")
BULLETS = ("", "", "- ", "* ", "· ")


def names(rng: random.Random, count: int, held_out: bool) -> list[str]:
    """Different names of one to three words, often with words in common; none is part of another."""
    size = rng.choice((1, 1, 2, 2, 3))
    pool = [
        rng.choice((parts.pseudo, copying.plain_word, parts.KINDS["person"]))(rng, held_out)
        for _ in range(size + count)
    ]
    if rng.random() < 0.5:
        pool = pool[: size + rng.choice((1, 2))]  # few words: the names share them
    found: list[str] = []
    for _ in range(60):
        words = rng.sample(pool, min(size, len(pool)))
        name = " ".join(words)
        if not any(name in other or other in name or set(words) == set(other.split()) for other in found):
            found.append(name)
        if len(found) == count:
            break
    return found


def session(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """Statements on two to six things in one message, and questions on them, one after the other."""
    things = names(rng, rng.randint(2, 6), held_out)
    attributes = rng.sample(ATTRIBUTES, rng.choice((1, 1, 2, 3)))
    many = iter(copying.items(rng, len(things) * len(attributes), held_out))
    frame, unseen = parts.choose(rng, STATEMENTS, held_out)
    mixed, numbered, cut = rng.random() < 0.4, rng.random() < 0.7, rng.random() < 0.4
    mark = rng.choice(MARKS)
    lines, facts = [], []
    for i, thing in enumerate(things, 1):
        said = []
        for attribute in rng.sample(attributes, len(attributes)):
            value = next(many)
            if len(attributes) > 1 and rng.random() < 0.2:
                continue
            facts.append((i, thing, attribute, value))
            shape = rng.choice(STATEMENTS[0]) if mixed else frame
            if said and cut:
                shape = rng.choice(GOING_ON)
            said.append(korean.fill(shape, {"e": thing, "a": attribute, "v": value}))
        if said:
            lines.append((mark.format(i=i) if numbered else rng.choice(BULLETS)) + " ".join(said))
    body = rng.choice(("\n", "\n", "\n\n")).join(lines)
    messages, asked = [], rng.sample(facts, min(len(facts), rng.randint(3, 6)))
    check: dict[str, Any] = {"kind": "refuse"}
    told = {(e, a) for _, e, a, _ in facts}
    for i, thing, attribute, value in asked:
        refuse = rng.random() < UNANSWERABLE
        if refuse:
            stranger = rng.choice(names(rng, 2, held_out))
            missing = [(e, a) for e in things for a in attributes if (e, a) not in told]
            thing, attribute = (
                rng.choice(missing) if missing and rng.random() < 0.5 else (stranger, attribute)
            )
            if (thing, attribute) in told or any(thing in e or e in thing for e in things if e != thing):
                continue
        style = parts.style(rng)
        shape, strange = parts.choose(rng, QUESTIONS, held_out)
        unseen = unseen or strange
        question = korean.fill(parts.say(rng, shape, style), {"e": thing, "a": attribute})
        if not messages:
            question = rng.choice(
                (f"{body}\n\n{question}", f"{body}\n{question}", f"{body}\n\n질문: {question}")
            )
        if refuse:
            answer, check = REFUSAL, {"kind": "refuse"}
        else:
            answer = korean.fill(rng.choice(ANSWERS), {"e": thing, "a": attribute, "v": value})
            answer += f" [{i}]" if numbered else ""
            check = {"kind": "contains", "all": [value], "cite": i if numbered else None}
        messages += [parts.turn("user", question), parts.turn("assistant", answer)]
    if not messages:
        return session(rng, held_out=held_out)
    return parts.row("qa", messages, check, unseen=unseen)
