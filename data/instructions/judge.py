"""Tasks ``judge`` (which of two answers is right) and ``judge-one`` (right or wrong)."""

from __future__ import annotations

import random
import re
import sys
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
for _path in (str(FOLDER.parent), str(FOLDER)):
    if _path not in sys.path:
        sys.path.insert(0, _path)
import instruction_parts as parts  # noqa: E402
import korean  # noqa: E402
import matching  # noqa: E402
from wordings import vary  # noqa: E402

REFUSAL = parts.REFUSAL
MATCHED, MORE = (
    0.45,
    0.55,
)  # in training: the share of cases on made-up things, and of the wordings for it alone
RIGHT, WRONG = "맞음", "틀림"
NUMBER = re.compile(r"\d[\d,]*")
# text, question, answer sentence; {a} is what is asked about, {b} the answer.
OWN = parts.parted(
    [
        ("{a:은} {b}에 산다.", "{a:은} 어디에 사나요?", "{a:은} {b}에 삽니다.", "person", "city"),
        (
            "{a:은} {b}에서 일한다.",
            "{a:은} 어느 부서에서 일해요?",
            "{a:은} {b}에서 일합니다.",
            "person",
            "dept",
        ),
        ("{a}의 직업은 {b}입니다.", "{a}의 직업을 알려 주세요.", "{a}의 직업은 {b}입니다.", "person", "job"),
        (
            "{a:은} {b}에 문을 열었습니다.",
            "{a:은} 언제 문을 열었나요?",
            "{a:은} {b}에 문을 열었습니다.",
            "shop",
            "gone",
        ),
        (
            "{a}의 주가는 {b}원이다.",
            "{a}의 주가가 얼마야?",
            "{a}의 주가는 {b}원입니다.",
            "company",
            "stockprice",
        ),
        ("{a} 값은 {b}원입니다.", "{a:은} 얼마인가요?", "{a} 값은 {b}원입니다.", "product", "money"),
        (
            "『{a}』{_:은} 모두 {b}쪽이다.",
            "『{a}』{_:은} 몇 쪽이에요?",
            "『{a}』{_:은} 모두 {b}쪽입니다.",
            "title",
            "pages",
        ),
        (
            "『{a}』{_:을} 쓴 사람은 {b}이다.",
            "『{a}』 지은이가 누구야?",
            "『{a}』의 지은이는 {b}입니다.",
            "title",
            "person",
        ),
        ("{a}의 전화번호는 {b}이다.", "{a} 전화번호 알려 줘", "{a}의 전화번호는 {b}입니다.", "shop", "tel"),
        (
            "{a} 출입문은 {b}에 잠긴다.",
            "{a} 문은 몇 시에 잠겨?",
            "{a} 문은 {b}에 잠깁니다.",
            "station",
            "clock",
        ),
        (
            "{a:은} {b:을} 배운다.",
            "{a:이} 배우는 운동은 뭐예요?",
            "{a:은} {b:을} 배웁니다.",
            "person",
            "sport",
        ),
        (
            "{a} 정원은 {b}명이다.",
            "{a:은} 몇 명까지 들어갈 수 있나요?",
            "{a} 정원은 {b}명입니다.",
            "station",
            "n300",
        ),
        (
            "주문 {a:은} 지금 {b} 상태다.",
            "주문 {a} 상태가 어때?",
            "주문 {a:은} {b} 상태입니다.",
            "order",
            "status",
        ),
        ("{a} 담당자는 {b}이다.", "{a} 담당자가 누구인가요?", "{a} 담당자는 {b}입니다.", "event", "person"),
        (
            "{a:은} {b:을} 키운다.",
            "{a:이} 키우는 동물이 궁금해요.",
            "{a:은} {b:을} 키웁니다.",
            "person",
            "animal",
        ),
        ("{a:은} 매주 {b}에 쉰다.", "{a:은} 언제 쉬어요?", "{a:은} 매주 {b}에 쉽니다.", "shop", "weekday"),
    ]
)
EXTRA = (
    "또한 {y}년에 큰 상을 받았습니다.",
    "그리고 지금은 {city}에 있습니다.",
    "게다가 비용은 {money}원입니다.",
    "또 {person} 씨가 맡고 있습니다.",
    "참고로 {n99}명이 함께했습니다.",
    "그래서 {weekday}마다 사람이 붐빕니다.",
    "그 전에는 {city}에 있었다고 합니다.",
    "이것은 전국에서 가장 유명합니다.",
)
ASK = parts.parted(
    [
        "두 답변 가운데 글에 맞는 것을 골라~. A 또는 B로만 답해~",
        "어느 답이 맞는지 A나 B로 답해~",
        "글을 근거로 더 나은 답변을 골라~. A, B 중 하나만 써~",
        "문서에 근거한 답은 A와 B 가운데 어느 쪽이야?",
        "올바른 답변의 기호만 써~",
        "A와 B 중 정확한 답을 골라~",
        "두 답변을 견주어 맞는 쪽의 기호를 말해~",
        "답변을 평가하고 A 또는 B만 출력해~",
        "더 정확한 답은? (A/B)",
        "글과 어긋나지 않는 답을 골라~. 기호만 적어~",
        "심사위원처럼 좋은 답변을 하나 골라~: A 또는 B",
        "어느 답변이 사실인지 A/B로 알려~",
        "글에 있는 내용만 말한 답은 어느 쪽인지 A나 B로 답해~",
        "판정: A 또는 B",
        "틀린 답은 버리고 맞는 답의 기호를 써~",
        "둘 중 믿을 만한 답을 A 또는 B로 골라~",
    ]
)
ASK_ONE = parts.parted(
    [
        "답변이 글에 맞으면 맞음, 아니면 틀림이라고 써~",
        "이 답변이 맞는지 '맞음' 또는 '틀림'으로 답해~",
        "글을 보고 답변을 채점해~. 맞음/틀림",
        "답변이 정확한지 판단해~. 맞음이나 틀림만 써~",
        "맞음 또는 틀림?",
        "글과 답변이 일치하면 맞음, 다르면 틀림으로 알려~",
        "이 답은 맞음인지 틀림인지 골라~",
        "평가해~ (맞음/틀림)",
        "근거가 글에 있으면 맞음, 없으면 틀림이라고 답해~",
        "채점 결과를 맞음, 틀림 중 하나로 말해~",
        "판정: 맞음/틀림",
        "답변을 검사하고 '맞음'이나 '틀림'만 출력해~",
        "글이 뒷받침하는 답이면 맞음, 아니면 틀림",
        "사실 확인 <plz>. 맞음 또는 틀림으로 답해~",
        "올바른 답변이면 맞음, 잘못됐으면 틀림이라고 적어~",
        "답변의 옳고 그름을 맞음/틀림으로 판정해~",
    ]
)
LAYOUTS = parts.parted(
    [
        "글: {p}\n질문: {q}\n{answers}\n{ask}",
        "{ask}\n\n[글]\n{p}\n[질문]\n{q}\n{answers}",
        "문서:\n{p}\n\n물음: {q}\n\n{answers}\n\n{ask}",
        "{p}\n\n{q}\n{answers}\n\n{ask}",
        "### 문서\n{p}\n### 질문\n{q}\n### 답변\n{answers}\n### 지시\n{ask}",
        "질문: {q}\n참고 자료: {p}\n{answers}\n{ask}",
        "{ask}\n질문: {q}\n근거: {p}\n{answers}",
        "<문서>{p}</문서>\n<질문>{q}</질문>\n{answers}\n{ask}",
        '누군가 "{q}"라고 물었습니다. 자료에는 "{p}"라고 되어 있습니다.\n{answers}\n{ask}',
        "context: {p}\nquestion: {q}\n{answers}\n{ask}",
        "{ask}\n자료: {p}\n{q}\n{answers}",
        "[자료] {p}\n[물음] {q}\n{answers}\n\n{ask}",
        "1) 글\n{p}\n2) 질문\n{q}\n3) 답변\n{answers}\n4) 할 일\n{ask}",
        "{p}\n---\n{q}\n---\n{answers}\n---\n{ask}",
        "다음 글을 보세요. {p}\n이 질문에 답했습니다: {q}\n{answers}\n{ask}",
        "물음 {q}\n본문 {p}\n{answers}\n{ask}",
    ]
)
# What follows is for training alone, so that held-out rows stay the same.
MORE_ASK = (
    "[[두|아래|위의|제시된]] 답변[[ 가운데| 중에서| 중|들 중]] [[글에 맞는|올바른|정확한|글과 일치하는|더 나은|근거가 있는]] [[것을|쪽을|답을]] [[골라|선택해|찾아|판정해|말해]]~[[. A나 B로만| (A/B)|. 기호 하나만|. A 또는 B]]",
    "[[어느|어떤|무슨]] [[답이|답변이|쪽이]] [[맞아?|맞나요?|옳은가요?|정확합니까?|글과 같나요?|사실인가요?]] [[A/B|A 또는 B|A나 B로|기호만]]",
    "A[[와|하고]] B[[ 중| 가운데| 중에]] [[믿을|고를|쓸]] 만한 답[[은?|을 골라 줘|을 고르세요.|이 뭐예요?]]",
    "[[정답|맞는 답|옳은 답변|더 나은 답변]][[은| 기호는|의 기호:|:]] [[A일까 B일까?|A/B|A 혹은 B]]",
    "[[심사|평가|채점|비교|판정|검토]][[해 줘|해 주세요|하세요|하시오|하십시오|를 부탁해요]]. [[맞는|옳은|나은]] 답의 [[기호만|글자만|알파벳만]] [[써 줘|쓰세요|답하세요|적으시오|출력]]",
    "[[글을|문서를|자료를]] [[보고|근거로|읽고]] [[A와 B를|두 답을|두 답변을|A와 B 가운데 하나를]] [[비교해|판단해|골라]]~",
    "[[Which answer is correct?|Pick the better answer.|Choose the right answer.|Judge the two answers.]] [[A or B|Reply with A or B only.|(A/B)]]",
    "[[틀린|잘못된|글과 다른]] 답[[을 빼고| 말고]] [[남은|옳은|맞는]] 답[[을|의 기호를]] [[골라|써|말해|알려]]~",
)
MORE_ASK_ONE = (
    "[[이|위|아래]] [[답변|답|대답]]이 [[글에 맞으면|글과 같으면|옳으면|정확하면]] '맞음', [[아니면|다르면|틀리면|그렇지 않으면]] '틀림'[[으로|이라고]] [[답해|써|말해|적어|알려]]~",
    "[[답변을|답을|대답을]] [[채점해|검사해|평가해|판정해|확인해]]~[[. 맞음/틀림| (맞음 또는 틀림)|. 맞음이나 틀림으로]]",
    "[[맞음인가요 틀림인가요?|맞음/틀림 중 하나로|맞음? 틀림?|맞음 아니면 틀림으로 답해 줘|결과: 맞음 / 틀림]]",
    "[[글을|문서를|자료를]] [[보고|근거로|읽고]] [[이 답이|답변이]] [[옳은지|정확한지|맞는지|사실인지]] [[판단하세요|알려 줘|가려 주세요|살펴 주세요]][[. 맞음/틀림| (맞음, 틀림)|. '맞음' 또는 '틀림']]",
    "[[Is the answer correct?|Judge the answer.|Check the answer against the text.]] 맞음/틀림",
    "[[글에 나온 값과|글의 내용과|자료와]] [[같으면|일치하면|어긋나지 않으면]] 맞음, [[다르면|어긋나면|아니면]] 틀림[[|.|으로 답하시오.|을 출력해 줘]]",
)
MORE_LAYOUTS = (
    "[[글|문서|자료|지문|본문|Context]]: {p}\n[[질문|물음|문제|Q]]: {q}\n{answers}\n\n{ask}",
    "{ask}\n[[글|문서|자료|지문|본문]]: {p}\n[[질문|물음|문제|Q]]: {q}\n{answers}",
    "# [[글|문서|자료]]\n{p}\n\n# [[질문|물음]]\n{q}\n\n# [[답변|답|응답]]\n{answers}\n\n{ask}",
    "[[(글)|<글>|■ 글]]\n{p}\n[[(질문)|■ 질문|질문]]\n{q}\n[[(답)|■ 답|답변]]\n{answers}\n{ask}",
    "{q}\n\n{p}\n\n{answers}\n\n{ask}",
    "{ask}\n\n{q}\n{answers}\n\n[[근거|참고|글]]\n{p}",
    "[[챗봇이|학생이|상담원이|두 모델이|누군가]] [[이 글을 보고|아래 글로]] [[답했습니다.|답했어요.|대답했다.]]\n{p}\n{q}\n{answers}\n{ask}",
    "<context>{p}</context>\n<question>{q}</question>\n<answers>\n{answers}\n</answers>\n{ask}",
    "[[질문|물음|Q]]: {q}\n{answers}\n[[글|문서|근거]]: {p}\n{ask}",
    "```\n{p}\n```\n{q}\n{answers}\n{ask}",
    "[[채점 문제|평가 요청|답변 검토|판정 요청]]\n- [[글|자료]]: {p}\n- [[질문|물음]]: {q}\n{answers}\n{ask}",
    "{p}\n[[질문|물음|Q]]. {q}\n{answers}\n[[판정|지시|할 일]]: {ask}",
)
MORE_PAIRS = ("A → {a}\nB → {b}", "<A>{a}</A>\n<B>{b}</B>", "답 A. {a}\n답 B. {b}", "- A: {a}\n- B: {b}", "A | {a}\nB | {b}", "응답 A\n{a}\n응답 B\n{b}", "A안: {a}\nB안: {b}", "모델 A: {a}\n모델 B: {b}", "A = {a}\nB = {b}", "Answer A: {a}\nAnswer B: {b}")  # fmt: skip
MORE_SINGLES = ("답변 → {a}", "<답변>{a}</답변>", "학생의 답: {a}", "모델의 응답: {a}", "A: {a}", "Answer: {a}", "- 답변: {a}", "상담원: {a}", "제출한 답: {a}", "답한 말: “{a}”")  # fmt: skip
MORE_SYSTEMS = (
    "[[당신은|여기서 당신은]] [[답변|응답|정답]]을 [[심사하는|평가하는|채점하는|검사하는]] [[사람입니다.|도우미입니다.|심판입니다.|조수입니다.]]",
    "[[글에 있는 것만|근거가 글에 있는 답만]] [[옳다고|맞다고]] [[판정합니다.|봅니다.|하세요.]]",
    "[[판정 결과만|기호나 낱말 하나만|짧게]] [[답하세요.|출력하세요.|답합니다.]]",
)
MORE_SENTENCES = (
    ("{e}의 {a:은} {v}입니다.", "{e:은} {a:이} {v}입니다.", "{e} {a:은} {v}입니다.", "{v}입니다.", "{v}", "{e}의 {a:은} {v:로} 나와 있습니다."),
    ("{a:은} {v}입니다.", "{e}: {v}", "글에 따르면 {e}의 {a:은} {v}입니다.", "{e}의 {a}, {v}"),
)  # fmt: skip
PAIRS = ("A: {a}\nB: {b}", "답변 A: {a}\n답변 B: {b}", "[A] {a}\n[B] {b}", "A) {a}\nB) {b}", "A. {a}\nB. {b}", "(A) {a}\n(B) {b}")  # fmt: skip
SINGLES = ("답변: {a}", "답: {a}", "[답변] {a}", "대답: {a}", "응답: {a}", "챗봇의 답: {a}")
SYSTEMS = (
    "당신은 답변을 평가하는 심사자입니다.",
    "글에 있는 내용만 근거로 판정하세요.",
    "You are a judge. Answer with the label only.",
    "답변 채점기입니다. 짧게 답합니다.",
)


@cache
def _mrc() -> Any:
    """The reading-comprehension generator, or ``None`` where it is not there."""
    path = FOLDER.parent / "mrc" / "generate.py"
    if not path.exists():
        return None
    return parts.load(path)


@cache
def _pool(held_out: bool) -> dict[str, list[tuple[str, str]]]:
    """Relation → (answer, answer sentence) pairs to take wrong answers from; the same every time."""
    rng = random.Random(20260408 + held_out)
    pool: dict[str, list[tuple[str, str]]] = {}
    for _ in range(2500):
        made = _mrc().sample(rng, held_out=held_out, passages=1, answerable=True)
        pool.setdefault(made["relation"], []).append((made["answer"], made["sentence"]))
    return pool


def own_sample(rng: random.Random, held_out: bool) -> tuple[str, str, str, str, str, bool]:
    """Text, question, right sentence, wrong sentence, answer, unseen: from the small facts of this module."""
    (text, question, sentence, kind_a, kind_b), unseen = parts.choose(rng, OWN, held_out)
    a, other = parts.draw(rng, kind_a, held_out), parts.draw(rng, kind_a, held_out)
    b = parts.draw(rng, kind_b, held_out)
    while other == a:
        other = parts.draw(rng, kind_a, held_out)
    wrong = b
    while wrong == b:
        wrong = parts.draw(rng, kind_b, held_out)
    lines = [korean.fill(text, {"a": a, "b": b})]
    if rng.random() < 0.6:
        # The other entity holds the wrong value, so that the judge has to look whose it is.
        lines.insert(rng.randrange(2), korean.fill(text, {"a": other, "b": wrong}))
    return (
        " ".join(lines),
        korean.fill(question, {"a": a}),
        korean.fill(sentence, {"a": a, "b": b}),
        korean.fill(sentence, {"a": a, "b": wrong}),
        b,
        unseen,
    )


def _other_number(rng: random.Random, answer: str) -> str:
    """The answer with one digit of a number changed; the last digit stays, since a particle may follow."""
    found = NUMBER.search(answer)
    if found is None:
        return answer
    digits = list(found.group())
    spots = [i for i, c in enumerate(digits) if c.isdigit()]
    i = rng.choice(spots[:-1] or spots)
    digits[i] = rng.choice([d for d in "123456789" if d != digits[i]])
    return answer[: found.start()] + "".join(digits) + answer[found.end() :]


def _wrong_value(
    rng: random.Random, made: dict[str, Any], held_out: bool, near: list[str] | None = None
) -> str:
    """The answer sentence with another value of the relation, with the same last sound for its particle.

    ``near`` are values of the text, which are taken half the time where they fit.
    """
    answer, sentence = made["answer"], made["sentence"]
    sound = korean.final_sound(answer)
    near = [v for v in near or () if v != answer and korean.final_sound(v) == sound and v not in answer]
    if near and rng.random() < 0.5:
        return sentence.replace(answer, rng.choice(near))
    if NUMBER.search(answer) and rng.random() < 0.5:
        return sentence.replace(answer, _other_number(rng, answer))
    pool = _pool(held_out).get(made["relation"], [])
    for _ in range(12):
        if not pool:
            break
        value, _ = rng.choice(pool)
        if value != answer and korean.final_sound(value) == sound and value not in answer:
            return sentence.replace(answer, value)
    for _ in range(0 if held_out or pool else 30):
        value = _mrc().other_value(made["relation"], rng)
        if value != answer and korean.final_sound(value) == sound and value not in answer:
            return sentence.replace(answer, value)
    return sentence.replace(answer, _other_number(rng, answer))


def _made_up(rng: random.Random, made: dict[str, Any], held_out: bool) -> str:
    """An answer to a question that has none."""
    pool = _pool(held_out).get(made["relation"])
    if pool:
        return rng.choice(pool)[1]
    return f"{_mrc().other_value(made['relation'], rng, held_out=held_out)}입니다."


def mrc_sample(rng: random.Random, held_out: bool) -> tuple[str, str, str, str, str, bool]:
    """Like ``own_sample``, from the reading-comprehension world; the answer is empty when there is none."""
    count = rng.choice((1, 1, 1, 2))
    more = not held_out and rng.random() < 0.7
    made = _mrc().sample(rng, held_out=held_out, passages=count, answerable=rng.random() < 0.85, more=more)
    text = "\n".join(p["text"] for p in made["passages"])
    if made["gold"] is None:
        return text, made["question"], REFUSAL, _made_up(rng, made, held_out), "", made["unseen"]
    wrong = _wrong_value(rng, made, held_out)
    return text, made["question"], made["sentence"], wrong, made["answer"], made["unseen"]


def matching_sample(rng: random.Random) -> tuple[str, str, str, str, str, bool]:
    """Like ``own_sample``, on made-up things: the wrong value is mostly another one of the text."""
    things: list[str] = []
    while len(things) < 2:
        things = matching.names(rng, rng.randint(2, 4), False)
    attributes = matching.attributes_of(rng, rng.choice((1, 2, 2)), False)
    values = matching.copying.items(rng, len(things) * len(attributes) + 1, False)
    spare = values.pop()
    frames = matching.STATEMENTS[0] + matching.MORE_STATEMENTS
    frame = vary(rng, rng.choice(frames))
    facts = [(e, a) for e in things for a in attributes]
    told = dict(zip(facts, values, strict=True))
    lines = [korean.fill(frame, {"e": e, "a": a, "v": v}) for (e, a), v in told.items()]
    rng.shuffle(lines)
    thing, attribute = rng.choice(facts)
    value = told[thing, attribute]
    near = [v for (e, a), v in told.items() if v != value and (e == thing or a == attribute)]
    wrong = rng.choice(near) if near and rng.random() < 0.75 else spare
    sentence = rng.choice(rng.choice(MORE_SENTENCES))
    shape = vary(rng, rng.choice(matching.QUESTIONS[0] + matching.MORE_QUESTIONS))
    asked = {"e": thing, "a": attribute}
    question = korean.fill(parts.say(rng, shape, parts.style(rng)), asked)
    right = korean.fill(sentence, {**asked, "v": value})
    mistaken = korean.fill(sentence, {**asked, "v": wrong})
    text = rng.choice((" ", "\n", "\n")).join(lines)
    if rng.random() < 0.1:
        while (stranger := rng.choice(matching.names(rng, 2, False))) in text:
            pass
        question = question.replace(thing, stranger)
        return text, question, REFUSAL, mistaken.replace(thing, stranger), "", False
    return text, question, right, mistaken, value, False


def case(rng: random.Random, held_out: bool) -> tuple[str, str, str, str, bool]:
    """Text, question, a right answer, a wrong answer, unseen."""
    while True:
        if not held_out and rng.random() < MATCHED:
            text, question, right, wrong, answer, unseen = matching_sample(rng)
        else:
            source = mrc_sample if _mrc() is not None and rng.random() < 0.7 else own_sample
            text, question, right, wrong, answer, unseen = source(rng, held_out)
        roll = rng.random()
        if answer and roll < 0.15:
            wrong = REFUSAL
        elif answer and roll < 0.30:
            slots = {s: parts.draw(rng, s, held_out) for s in ("city", "money", "person", "n99", "weekday")}
            wrong = f"{right} {korean.fill(rng.choice(EXTRA), {**slots, 'y': rng.randint(1990, 2025)})}"
        if right != wrong and len(text) < 420:
            return text, question, right, wrong, unseen


def chat(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """A ``judge`` or ``judge-one`` row; labels and positions are balanced by coin."""
    text, question, right, wrong, unseen = case(rng, held_out)
    layout, new = parts.choose(rng, LAYOUTS, held_out)
    pairwise = rng.random() < 0.55
    frame, newer = parts.choose(rng, ASK if pairwise else ASK_ONE, held_out)
    layout, frame, shape, said = _worded(rng, layout, frame, pairwise, held_out)
    ask = parts.say(rng, frame, parts.style(rng))
    coin = rng.random() < 0.5
    answers, label = _labelled(shape, pairwise, coin, right, wrong)
    prompt = layout.format(p=text, q=question, answers=answers, ask=ask)
    system = [parts.turn("system", said)] if rng.random() < 0.25 else []
    messages = [*system, parts.turn("user", prompt), parts.turn("assistant", label)]
    return _row(pairwise, messages, label, unseen or new or newer)


def _worded(
    rng: random.Random, layout: str, frame: str, pairwise: bool, held_out: bool
) -> tuple[str, str, str, str]:
    """Layout, request, shape of the answers and system line; in training often those that it alone has."""
    shape, said = rng.choice(PAIRS if pairwise else SINGLES), rng.choice(SYSTEMS)
    if held_out:
        return layout, frame, shape, said
    if rng.random() < MORE:
        layout = vary(rng, rng.choice(MORE_LAYOUTS))
    if rng.random() < MORE:
        frame = vary(rng, rng.choice(MORE_ASK if pairwise else MORE_ASK_ONE))
    if rng.random() < MORE:
        shape = rng.choice(MORE_PAIRS if pairwise else MORE_SINGLES)
    if rng.random() < MORE:
        said = vary(rng, rng.choice(MORE_SYSTEMS))
    return layout, frame, shape, said


def _labelled(shape: str, pairwise: bool, coin: bool, right: str, wrong: str) -> tuple[str, str]:
    """The answers as ``shape`` shows them, the right one first (or alone) with ``coin``, and the verdict."""
    first, second = (right, wrong) if coin else (wrong, right)
    label = ("A" if coin else "B") if pairwise else RIGHT if coin else WRONG
    return shape.replace("{a}", first).replace("{b}", second), label


def _row(pairwise: bool, messages: list[dict[str, Any]], label: str, unseen: bool) -> dict[str, Any]:
    """The row whose last answer is ``label``."""
    if pairwise:
        return parts.row("judge", messages, {"kind": "choice", "answer": label}, unseen=unseen)
    return parts.row("judge-one", messages, {"kind": "label", "label": label}, unseen=unseen)


def session(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """Answers to several questions on the same text, judged one after the other."""
    text, asked = "", []
    while not asked or len(text) > 420:
        passages, asked, mode = _mrc().questions(rng, held_out=held_out, count=rng.randint(3, 5))
        text = "\n".join(p.text for p in passages)
        if held_out:
            asked = [row for row in asked if row["sentence"] or _pool(held_out).get(row["relation"])]
    asked = [row for row in asked for _ in range(rng.randint(1, 3))]  # each time another wrong answer
    rng.shuffle(asked)
    values: dict[str, list[str]] = {}
    for passage in passages:
        for fact in passage.facts:
            values.setdefault(f"{fact.relation.kind}.{fact.relation.key}", []).append(fact.value)
    pairwise = rng.random() < 0.55
    layout, new = parts.choose(rng, LAYOUTS, held_out)
    frame, newer = parts.choose(rng, ASK if pairwise else ASK_ONE, held_out)
    layout, frame, shape, said = _worded(rng, layout, frame, pairwise, held_out)
    messages = [parts.turn("system", said)] if rng.random() < 0.25 else []
    judged: set[tuple[str, str]] = set()
    for i, row in enumerate(asked):
        if row["gold"] is None:
            right, wrong = REFUSAL, _made_up(rng, row, held_out)
        else:
            right = row["sentence"]
            near = None if held_out else values.get(row["relation"])
            wrong = REFUSAL if rng.random() < 0.15 else _wrong_value(rng, row, held_out, near)
            if wrong == right:
                wrong = REFUSAL
        coin = rng.random() < 0.5
        answers, label = _labelled(shape, pairwise, coin, right, wrong)
        if (row["question"], answers) in judged:
            continue
        judged.add((row["question"], answers))
        if i:
            prompt = f"질문: {row['question']}\n{answers}"
        else:
            ask = parts.say(rng, frame, parts.style(rng))
            prompt = layout.format(p=text, q=row["question"], answers=answers, ask=ask)
        messages += [parts.turn("user", prompt), parts.turn("assistant", label)]
    return _row(pairwise, messages, label, mode.unseen or new or newer)


def document(rng: random.Random, *, held_out: bool = False) -> str:
    """A text, a question on it, a right and a wrong answer with what is wrong."""
    text, question, right, wrong, _ = case(rng, held_out)
    return f"{text}\n질문: {question}\n맞는 답: {right}\n틀린 답: {wrong}"
