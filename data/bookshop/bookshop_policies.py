"""The policies of the bookshop: reading ``policies.txt`` and wording questions about its facts."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import korean

REFUSAL = "문서에서 답을 찾을 수 없습니다."
EVERY = 8  # every eighth question pattern and policy is kept for the held-out side

# {n} the nouns of a fact, {w} its question word. Seven patterns, then a held-out one, and so on.
PATTERNS = """\
{n:은} {w:이에}요?
{n:이} {w}인가요?
{n} 알려 주세요.
{n} 좀 알려 줘
{n:이} {w}인지 궁금해요.
{n:은} {w:이야}?
{n}?
{n:이} {w}인지 말씀해 주시겠어요?
{n:이} {w}인지 알 수 있을까요?
{n:은} {w}입니까?
{w:이에}요, {n:은}?
{n:이} {w}인지 안내 부탁드립니다.
{n:을} 알고 싶습니다.
{n} 문의드려요.
가온책방은 {n:이} {w}인가요?
{n}에 대해 정책에는 뭐라고 되어 있나요?
{n:이} {w}인지 깜빡했어. 알려 줄래?
{n} 궁금
{n:은} 어떻게 되나요?
저기요, {n:이} {w:이었}죠?
{n:이} {w}인지 찾아 줘.
질문: {n}
{n:을} 친구가 묻는데 {w:이라고} 하면 돼요?
{n:은} 정확히 {w}인지 확인해 주세요.
{n:이} {w}인지 알려 주시면 고맙겠습니다.
{n:이} {w}인지 누리집에서 못 찾겠어요.
{w:이야}, {n:이}?
{n:이} 헷갈려요. {w}인가요?
{n:이} {w}인지 한 줄로 알려 줘.
{n:을} 확인하고 싶은데요.
{n:은} {w:이에}요? 급해요.
{n:이} {w}인지 아시는 분 계신가요?""".splitlines()
# {k} a stem that takes -나요, -는지
YES_NO = """\
{k}나요?
{k}는지 알려 주세요.
{k}는지 궁금해요.
{k}는지 알려 줘
{k}니?
{k}는지 확인 부탁드립니다.
가온책방에서는 {k}나요?
정책을 보면 {k}는 걸로 되어 있나요?
{k}는지 알고 싶습니다.
{k}는지 물어봐도 될까요?
{k}는 거 맞아요?
{k}는지 아닌지만 알려 줘.
{k}는지 문의드려요.
저기요, {k}나요?
{k}는지 헷갈려요.
{k}는지 한마디로 말씀해 주세요.""".splitlines()
OPENERS = (
    "",
    "",
    "",
    "",
    "",
    "혹시 ",
    "그런데 ",
    "안녕하세요. ",
    "처음 이용하는데요, ",
    "하나만 물어볼게요. ",
    "저, ",
)
PROMPTS = (
    "문서만 보고 답하세요. 문서에 없으면 '{refusal}'라고 답하세요.",
    "당신은 가온책방 상담원입니다. 아래 문서로 답하고, 답이 없으면 '{refusal}'라고만 하세요.",
    "가온책방 정책에서 답을 찾아 주세요. 없으면 '{refusal}'라고 해 주세요.",
    "손님의 질문에 정책 문서를 근거로 답하세요. 근거가 없으면 '{refusal}'라고 쓰세요.",
)
NATIVE = (
    "두",
    "세",
    "네",
    "다섯",
    "여섯",
    "일곱",
    "여덟",
    "아홉",
    "열",
    "열두",
    "열다섯",
    "스무",
    "서른",
    "마흔",
    "쉰",
)
WEEKDAYS = ("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일")
NUMBER = re.compile(r"\d[\d,]*")


@dataclass(frozen=True)
class Fact:
    """A fact of one sentence: ``answer`` is a part of ``sentence``; ``questions`` are worded by hand."""

    answer: str
    ask: str
    nouns: tuple[str, ...]
    questions: tuple[str, ...]
    sentence: str
    policy_id: str


@dataclass(frozen=True)
class Policy:
    """A policy document; ``text`` is its sentences with a space between."""

    id: str
    title: str
    text: str
    facts: tuple[Fact, ...]


@cache
def read() -> tuple[tuple[Policy, ...], tuple[tuple[str, ...], ...]]:
    """The policies and the unanswerable questions (three wordings each) of ``policies.txt``."""
    head = ""
    found: list[tuple[str, list[str], list[Fact]]] = []
    unanswerable: list[tuple[str, ...]] = []
    lines = (Path(__file__).parent / "policies.txt").read_text(encoding="utf-8").splitlines()
    for line in lines[lines.index("") :]:
        mark, rest = line[:2], line[2:]
        if mark == "# ":
            head = rest
            found.append((head, [], []))
        elif mark == "- ":
            answer, ask, nouns, questions = rest.split(" | ")
            policy_id, sentence = head.split(" | ")[0], found[-1][1][-1]
            found[-1][2].append(
                Fact(
                    answer, ask, tuple(nouns.split(" / ")), tuple(questions.split(" / ")), sentence, policy_id
                )
            )
        elif mark == "? ":
            unanswerable.append(tuple(rest.split(" / ")))
        elif line:
            found[-1][1].append(line)
    policies = (Policy(*h.split(" | "), " ".join(s), tuple(f)) for h, s, f in found)
    return tuple(policies), tuple(unanswerable)


@cache
def _sides() -> dict[bool, tuple[Fact, ...]]:
    """Facts of the policies that training sees (False) and of the held-out policies (True)."""
    policies = read()[0]
    return {
        held: tuple(f for i, p in enumerate(policies) if (i % EVERY == EVERY - 1) == held for f in p.facts)
        for held in (False, True)
    }


def patterns(fact: Fact, held_out: bool) -> list[str]:
    """The question patterns that fit a fact, of one side."""
    pool = YES_NO if fact.ask == "가부" else PATTERNS
    return [p for i, p in enumerate(pool) if (i % EVERY == EVERY - 1) == held_out]


@cache
def _patterns(yes_no: bool, held_out: bool) -> tuple[str, ...]:
    return tuple(patterns(Fact("", "가부" if yes_no else "", (), (), "", ""), held_out))


def word(fact: Fact, noun: str, pattern: str) -> str:
    """One question: a pattern filled with a noun (or stem) of a fact."""
    text = korean.fill(pattern, {"n": noun, "k": noun, "w": fact.ask})
    return text.replace("무엇이에요", "뭐예요").replace("무엇이야", "뭐야")  # as people say it


def jitter(rng: random.Random, fact: Fact) -> str:
    """Another answer in place of the true one: another number or weekday (the same when there is none)."""
    answer = fact.answer
    if answer[0] == "0":  # a telephone number
        return "000-" + "".join(str(rng.randrange(10)) for _ in range(3)) + f"-{rng.randrange(10_000):04d}"
    match = NUMBER.search(answer)
    if match:
        value = int(match[0].replace(",", ""))
        if value >= 1000:
            value = max(1, value // 500 + rng.randint(-value // 1000, value // 500 + 8)) * 500
        elif "시" in answer:
            value = rng.randint(1, 12)
        else:
            value = rng.randint(1, min(90, max(9, value * 2)))
        return answer[: match.start()] + f"{value:,}" + answer[match.end() :]
    for day in WEEKDAYS:
        if day in answer:
            return answer.replace(day, rng.choice(WEEKDAYS), 1)
    first, _, rest = answer.partition(" ")
    if first in NATIVE and rest:
        return f"{rng.choice(NATIVE)} {rest}"
    return answer


def question(rng: random.Random, *, held_out: bool = False) -> tuple[Fact, str, bool]:
    """A fact, a question about it, and whether its pattern, wording or policy is held out."""
    if not held_out:
        fact, unseen = rng.choice(_sides()[False]), False
        text = word(fact, rng.choice(fact.nouns), rng.choice(_patterns(fact.ask == "가부", False)))
    else:
        held_policy = rng.random() < 0.25
        fact = rng.choice(_sides()[held_policy])
        kind = rng.randrange(3)
        unseen = held_policy or kind > 0
        if kind == 2:
            text = rng.choice(fact.questions)
        else:
            text = word(fact, rng.choice(fact.nouns), rng.choice(_patterns(fact.ask == "가부", kind == 1)))
    text = rng.choice(OPENERS) + text
    return fact, korean.typo(rng, text) if rng.random() < 0.06 else text, unseen


def policy_qa(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """A question on the true policies: ``question``, ``answer_sentence``, ``answer``, ``policy_id``, ``unseen``."""
    fact, text, unseen = question(rng, held_out=held_out)
    return {
        "question": text,
        "answer_sentence": fact.sentence,
        "answer": fact.answer,
        "policy_id": fact.policy_id,
        "unseen": unseen,
    }


def chat(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """A row of task ``policy-qa``: one to three policies, a question, an answer with its source or a refusal.

    In training the number in the answer is another one each time, so that it has to be read, not known.
    """
    policies = read()[0]
    fact, text, unseen = question(rng, held_out=held_out)
    by_id = {p.id: p for p in policies}
    gold = by_id[fact.policy_id]
    refuse = rng.random() < 0.15
    side = policies if held_out else [p for i, p in enumerate(policies) if i % EVERY != EVERY - 1]
    others = [p for p in rng.sample(side, 3) if p is not gold][: rng.choice((0, 1, 1, 2)) or refuse]
    passages = [(p.title, p.text) for p in others]
    sentence, answer = fact.sentence, fact.answer
    if not refuse:
        body = gold.text
        if not held_out and body.count(answer) == 1:
            new = jitter(rng, fact)
            if new not in body:
                body, sentence, answer = body.replace(answer, new), sentence.replace(answer, new), new
        passages.append((gold.title, body))
    order = list(range(len(passages)))
    rng.shuffle(order)
    place = order.index(len(passages) - 1) + 1
    context = "\n".join(f"[{i}] {passages[k][0]}: {passages[k][1]}" for i, k in enumerate(order, 1))
    cite = not refuse and rng.random() < 0.4
    prompt = rng.choice(PROMPTS).format(refusal=REFUSAL) + (" 근거 번호를 붙이세요." if cite else "")
    final = REFUSAL if refuse else sentence + (f" [{place}]" if cite else "")
    check = (
        {"kind": "refuse"}
        if refuse
        else {"kind": "contains", "all": [answer], "cite": place if cite else None}
    )
    messages = [
        {"role": "system", "content": prompt},
        {"role": "user", "content": f"{context}\n\n질문: {text}"},
    ]
    messages.append({"role": "assistant", "content": final})
    return {"task": "policy-qa", "messages": messages, "tools": None, "check": check, "unseen": unseen}


def faq_rows() -> list[dict[str, Any]]:
    """FAQ rows: ``id``, ``questions`` (four wordings, none of which training draws), ``answer``, ``policy_id``."""
    policies, unanswerable = read()
    rows: list[dict[str, Any]] = []
    for index, fact in enumerate(f for p in policies for f in p.facts):
        held = patterns(fact, True)
        made = word(fact, fact.nouns[index % 2], held[index % len(held)])
        later = word(fact, fact.nouns[1 - index % 2], held[(index // 2 + 1) % len(held)])
        questions = list(dict.fromkeys([*fact.questions, made, later]))
        rows.append(
            {
                "question": questions[0],
                "paraphrases": questions[1:],
                "answer": fact.sentence,
                "key": fact.answer,
                "policy_id": fact.policy_id,
            }
        )
    for first, *others in unanswerable:
        rows.append(
            {"question": first, "paraphrases": others, "answer": REFUSAL, "key": "", "policy_id": None}
        )
    return [{"id": f"faq-{i:03d}", **row} for i, row in enumerate(rows, 1)]
