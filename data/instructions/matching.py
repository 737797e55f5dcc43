"""Task ``qa``, reduced to finding the right one: short statements on made-up things, and questions on them.

Between rows of bare tokens (``bound`` in ``models/language.py``) and the passages of ``data/mrc``: real words,
one attribute a statement, names that share words, so that an answer is found only by the whole name.
"""

from __future__ import annotations

import random
import sys
from functools import cache
from pathlib import Path
from typing import Any

for _path in (str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)):
    if _path not in sys.path:
        sys.path.insert(0, _path)
import copying  # noqa: E402
import instruction_parts as parts  # noqa: E402
import korean  # noqa: E402
from wordings import vary  # noqa: E402

REFUSAL = parts.REFUSAL
UNANSWERABLE, MORE_UNANSWERABLE = 0.12, 0.17
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
# What follows is for training alone, so that held-out rows stay the same.
MORE_STATEMENTS = (
    "{e}의 {a:은} {v:이라고} [[합니다.|한다.|해요.|하네요.|들었다.|적혀 있다.|적혀 있습니다.]]",
    "{e}[[의|]] {a:은} {v:로} [[정했다.|정해졌다.|정했습니다.|바뀌었다.|알려져 있다.|나와 있습니다.|기록되어 있다.]]",
    "{e:은} {a:이} {v:이라고} [[한다.|합니다.|적었다.|했어요.]]",
    "[[기록에 따르면|표를 보면|듣기로는|알아보니|오늘 기준으로|메모에는]] {e}의 {a:은} {v}입니다.",
    "{a:을} 보면 {e:은} {v}입니다.",
    "{a}[[ - | : |: | = | → |\t]]{e}[[ - | : |: | = | → |\t]]{v}",
    "{e}[[ -> | => | → | :: | / ]]{a}[[ -> | => | → | :: | / ]]{v}",
    "{e} [[({a}: {v})|({a} = {v})|({a} {v})|“{a}” {v}]]",
    "{e}의 {a} 칸에는 {v:이라고} [[쓰여 있다.|쓰여 있습니다.|적었다.|써 두었다.]]",
    "{v:은} {e}의 {a:이다}.",
    "{v}, {e}의 {a:은} [[이것이다.|이것입니다.|바로 이것입니다.]]",
    "{e}에 [[적힌|쓰인|붙은|등록된]] {a:은} {v}입니다.",
    "{e}[[의|]] {a} 항목: {v}",
    '"[[이름|name|대상]]": "{e}", "{a}": "{v}"',
    "{e}, {a} {v}",
    "{e}에게 {a:은} {v}입니다.",
    "{e} 쪽 {a:은} {v:이에}요.",
)  # fmt: skip
MORE_QUESTIONS = (
    "{e}[[의|]] {a} [[알려|찾아|말해|적어|읽어|확인해|골라]]~",
    "{e}[[의|]] {a:을} [[알려|적어|읽어|확인해|골라|답해]]~",
    "{e}[[의|]] {a:은} [[혹시|정확히|대체|지금|]] <what>",
    "[[글에서|위에서|목록에서|자료에서|여기서|표에서]] {e}[[의|]] {a:을} [[찾아|골라|읽어]]~",
    "[[글에서|위에서|목록에서|자료에서|여기서|표에서]] {e}[[의|]] {a:은} <what>",
    "{a:이} <what> [[{e} 말이야|{e} 거|{e} 것 말이에요|{e}]]",
    "{e}[[의|]] {a:이} <cur>",
    "{e}[[의|]] {a:이} <need>",
    "{e}[[의|]] {a:을} 알고 <want>",
    "{e} {a} [[뭐|뭐임|뭐지|뭐였지|뭐더라|뭔지|?|좀요|요|찾기|확인|문의]]",
    "{e}[[:|-|/|의|>|→]] {a}[[?|]]",
    "{e:을} 보면 {a:은} <what>",
    "{e}[[에 대해|에 관해]] 묻습니다. {a:은} <what>",
    "[[그럼|그러면|그리고|또|다음으로|이번에는|자,]] {e}[[의|]] {a:은}[[?| 뭐야?| 뭐예요?| 뭡니까?]]",
    "{e}[[의|]] {a:은} 뭐라고 [[되어 있어?|쓰여 있나요?|적혀 있습니까?|나와 있어요?|했지?]]",
    "{a}: {e}[[?| 것은?| 것을 쓰시오.|]]",
    "{e}[[의|]] {a:을} [[쓰시오.|쓰세요.|답하시오.|대시오.|적으시오.]]",
    "{e}{a}?",
)  # fmt: skip
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


@cache
def _attributes() -> tuple[str, ...]:
    """Attributes of training: those above and those of the reading world's random kinds, synonyms included."""
    parts.load(Path(__file__).resolve().parent.parent / "mrc" / "generate.py")
    rich = sys.modules["mrc_rich"]
    return tuple(dict.fromkeys([*ATTRIBUTES, *(noun for nouns, _, _ in rich.ALL for noun in nouns)]))


def attributes_of(rng: random.Random, count: int, held_out: bool) -> list[str]:
    """Different attributes; in training now and then made-up words, or two that differ in their first word."""
    if held_out:
        return rng.sample(ATTRIBUTES, count)
    draw = rng.random()
    if draw < 0.14:
        found = [parts.pseudo(rng, False) for _ in range(count)]
    elif draw < 0.3:
        base = rng.choice(ATTRIBUTES)
        found = [f"{first} {base}" for first in rng.sample(FIRST_WORDS, count)]
    else:
        found = rng.sample(_attributes(), count)
    return found if len(set(found)) == count else rng.sample(ATTRIBUTES, count)


FIRST_WORDS = (
    "첫 둘째 마지막 새 옛 큰 작은 파란 빨간 하얀 임시 정식 여름 겨울 오전 오후 왼쪽 오른쪽 공식 비밀 예비 본래 다음 지난 "
    "올해 내년 국내 해외 특별 일반 최대 최소 기본 추가 대표 보조 내부 외부 상반기 하반기 현재 이전 예상 실제"
).split()


def _near(rng: random.Random, things: list[str]) -> str | None:
    """A name made of the words of the others, or of one word changed, which is none of them."""
    words = [w for name in things for w in name.split()]
    name = rng.choice(things).split()
    name[rng.randrange(len(name))] = rng.choice(words) if rng.random() < 0.5 else parts.pseudo(rng, False)
    made = " ".join(name)
    if len(set(name)) < len(name) or any(made in other or other in made for other in things):
        return None
    return made


def session(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """Statements on two to six things in one message, and questions on them, one after the other."""
    things = names(rng, rng.randint(2, 6), held_out)
    attributes = attributes_of(rng, rng.choice((1, 1, 2, 3)), held_out)
    many = iter(copying.items(rng, len(things) * len(attributes), held_out))
    frame, unseen = parts.choose(rng, STATEMENTS, held_out)
    frames = STATEMENTS[0]
    if not held_out:
        frames = STATEMENTS[0] + MORE_STATEMENTS
        frame = vary(rng, rng.choice(frames))
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
            shape = vary(rng, rng.choice(frames)) if mixed else frame
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
        refuse = rng.random() < (UNANSWERABLE if held_out else MORE_UNANSWERABLE)
        if refuse:
            stranger = rng.choice(names(rng, 2, held_out))
            if not held_out and rng.random() < 0.7:
                stranger = _near(rng, things) or stranger
            missing = [(e, a) for e in things for a in attributes if (e, a) not in told]
            thing, attribute = (
                rng.choice(missing) if missing and rng.random() < 0.5 else (stranger, attribute)
            )
            if not held_out and rng.random() < 0.25:
                thing, attribute = rng.choice(things), rng.choice(_attributes())
            if (thing, attribute) in told or any(thing in e or e in thing for e in things if e != thing):
                continue
        style = parts.style(rng)
        shape, strange = parts.choose(rng, QUESTIONS, held_out)
        unseen = unseen or strange
        if not held_out and rng.random() < 0.65:
            shape = vary(rng, rng.choice(MORE_QUESTIONS))
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
