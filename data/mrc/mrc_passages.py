"""Passages about invented entities, and questions on them.

A ``Passage`` carries ``Fact``s of one or several entities in one of many forms: prose, notice, list, table,
question board, diary, talk, roster. ``Mode`` says which side the words come from.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import korean
import mrc_grammar as grammar
import mrc_rich
from mrc_world import Entity, Kind, Relation, expand, month_day
from wordings import vary

fill = korean.fill


@dataclass(frozen=True, slots=True)
class Mode:
    """``held``: names of the held-out side. The others: which patterns must be held-out ones too."""

    held: bool = False
    question: bool = False
    statement: bool = False
    layout: bool = False
    relation: bool = False
    rich: bool = False  # also the words of ``mrc_rich``, which only chats of training use

    @property
    def unseen(self) -> bool:
        return self.question or self.statement or self.layout or self.relation


def draw_mode(rng: random.Random, held_out: bool, *, relation: bool = True) -> Mode:
    """Training words, or held-out names, half the time with held-out patterns or relations too."""
    if not held_out:
        return Mode()
    if rng.random() < 0.5:
        return Mode(held=True)
    pick = rng.randrange(5 if relation else 4)
    return Mode(True, pick in (0, 3), pick in (1, 3), pick == 2, pick == 4)


@dataclass(slots=True)
class Fact:
    """One statement: its noun as written, whether its sentence names the entity (``mention`` 0), and whether it is
    the one that will be asked for (``target``: it alone must have a held-out pattern when the mode wants one)."""

    entity: Entity
    relation: Relation
    value: str
    noun: str
    mention: int = 0
    target: bool = False


@dataclass(slots=True)
class Passage:
    title: str
    text: str
    kind: Kind
    facts: list[Fact]


# General statements on the relation's noun; the last one is for the held-out side.
_GENERAL = (
    "@의 {n:은} {v}<=>",
    "@은 {n:이} {v}<=>",
    "@의 {n:은} {v:로} <알려져 있>",
    "확인한 바로는 @의 {n:은} {v}<=>",
    "@의 {n:은} 현재 {v}<=>",
    "안내문에 적힌 @의 {n:은} {v}<=>",
    "자료를 보면 @의 {n:은} {v:로} <나와 있>",
    "여러 사람이 묻는 @의 {n:은} 다름 아닌 {v}<=>",
)
GENERAL = [grammar.statements(p) for p in _GENERAL]

LINKS = ("또한 ", "그리고 ", "참고로 ", "한편 ", "덧붙이면 ", "아울러 ", "또 ")
FILLERS = tuple(
    grammar.statements(p)
    for p in (
        "자세한 내용은 따로 <안내하>",
        "바뀐 내용이 있으면 다시 <알리>",
        "이 내용은 담당자가 직접 <확인했>",
        "나머지는 다음 글에서 <이어지>",
        "사진은 아래에 <있>",
        "이 글은 여러 사람의 이야기를 모아 <적었>",
        "더 궁금한 점은 댓글로 남기면 <되>",
        "많은 사람이 이 소식을 <반겼>",
    )
)
NOTICE_HEADS = (
    "안내 말씀드립니다.",
    "알려 드립니다.",
    "공지입니다.",
    "[공지]",
    "다음 내용을 확인해 주세요.",
    "[안내]",
    "※ 안내",
)
NOTICE_TAILS = (
    "감사합니다.",
    "많은 관심 부탁드립니다.",
    "이용에 참고해 주세요.",
    "착오 없으시기 바랍니다.",
    "",
    "",
)
WEATHER = ("맑음", "흐림", "비", "눈", "바람", "안개")
DIARY_HEADS = (
    "{d} {y}. 오늘은 {e} 이야기를 들었다.",
    "{d}. 잊기 전에 {e}에 대해 적어 둔다.",
    "{d} {y}. 친구가 {e} 이야기를 꺼냈다.",
    "{d}, 수첩에 {e}에 관한 것을 옮겨 적는다.",
)
DIARY_TAILS = (
    "잘 기억해 두어야겠다.",
    "내일 더 알아봐야지.",
    "알아 두길 잘했다.",
    "",
    "",
    "오늘은 여기까지 쓴다.",
)
BOARD_ASKS = (
    "{n:이} 궁금합니다.",
    "{n} 알려 주세요.",
    "{n:은} 어떻게 되나요?",
    "{n:을} 알 수 있을까요?",
    "{n} 아시는 분?",
)
ROSTER_TITLES = ("{k}별 {n}", "{n} 목록", "{n} 한눈에 보기", "{k} {n} 정리", "{n} 안내", "{n} 모음")


def names(entity: Entity, kind: Kind, rng: random.Random) -> str:
    """The entity as a passage writes it; people often with 씨."""
    return entity.name + " 씨" if kind.key == "person" and rng.random() < 0.5 else entity.name


def polite_name(entity: Entity, kind: Kind) -> str:
    """The entity as an answer writes it."""
    return entity.name + " 씨" if kind.key == "person" else entity.name


def _statement(
    fact: Fact, name: str, pronoun: str, style: str, mention: int, rng: random.Random, mode: Mode
) -> str:
    own = fact.relation.statements
    if mode.statement and (fact.target or rng.random() < 0.3):
        frames = own[1] if own[1] and rng.random() < 0.7 else GENERAL[-1:]
    elif mode.rich and rng.random() < 0.3:
        frames = mrc_rich.STATEMENTS
    elif own[0] and rng.random() < 0.7:
        frames = own[0]
    else:
        frames = GENERAL[:-1]
    frame = rng.choice(frames)[style, mention]
    fact.mention = 0 if "{e" in frame else mention
    return fill(frame, {"e": name, "p": pronoun, "n": fact.noun, "v": fact.value})


def statement(kind: Kind, fact: Fact, rng: random.Random, mode: Mode) -> str:
    """One sentence that names the entity and states the fact."""
    name, style = names(fact.entity, kind, rng), rng.choice(("습니다", "다", "어요"))
    text = _statement(fact, name, "", style, 0, rng, mode)
    return text + "." if rng.random() < 0.5 else text


def _prose(kind: Kind, facts: list[Fact], rng: random.Random, mode: Mode, style: str, *, intro: float) -> str:
    """Sentences in one style: an opening without a fact, facts joined now and then, perhaps a closing."""
    name, pronoun = names(facts[0].entity, kind, rng), rng.choice(kind.pronouns)
    out: list[str] = []
    named = False
    rest = list(facts)
    if kind.intros and rng.random() < intro:
        frame = rng.choice(kind.intros)[style, 0]
        if rng.random() < 0.2 and frame.startswith("{e:은} ") and not mode.statement:
            fact = rest.pop(0)  # 한빛상사(대표 김하나)는 …
            colon = rng.choice((" ", ": "))
            after = korean.particle(name, "은")
            frame = f"{{e}}({fact.noun}{colon}{fact.value}){after} {frame[6:]}"
        out.append(_open_slots(frame, rng, mode.held, name) + ".")
        named = True
    while rest:
        fact = rest.pop(0)
        mention = 0 if not named else rng.choice((0, 1, 1, 2, 2))
        named = True
        link = rng.choice(LINKS) if out and rng.random() < 0.15 else ""
        if rest and rng.random() < 0.22:
            second = rest.pop(0)
            first = _statement(fact, name, pronoun, rng.choice(("고", "며")), mention, rng, mode)
            text = first + ", " + _statement(second, name, pronoun, style, 2, rng, mode)
        else:
            text = _statement(fact, name, pronoun, style, mention, rng, mode)
        out.append(link + text + ".")
    if rng.random() < 0.12:
        out.append(rng.choice(FILLERS)[style, 0] + ".")
    return " ".join(out)


def _open_slots(text: str, rng: random.Random, held: bool, name: str) -> str:
    """An opening sentence with the entity's name, and words for its other slots."""
    values = _Pools(rng, held)
    values["e"] = name
    return fill(text, values)


class _Pools(dict):
    """Pool name → a word of it, drawn when asked for and then kept."""

    def __init__(self, rng: random.Random, held: bool) -> None:
        super().__init__()
        self._rng, self._held = rng, held

    def __missing__(self, key: str) -> str:
        self[key] = expand("{" + key + "}", self._rng, self._held)
        return self[key]


def _listed(kind: Kind, facts: list[Fact], rng: random.Random) -> str:
    """``항목: 값`` lines or one line of them."""
    entity = facts[0].entity
    shape = rng.randrange(8)
    for fact in facts:
        fact.mention = 2
    pairs = [(f.noun, f.value) for f in facts]
    label = "이름" if kind.key == "person" else kind.noun
    head = rng.choice(
        (f"{entity.name}\n", f"[{entity.name}]\n", f"{label}: {entity.name}\n", f"■ {entity.name}\n")
    )
    if shape == 0:
        return head + "\n".join(f"- {n}: {v}" for n, v in pairs)
    if shape == 1:
        return head + "\n".join(f"{n}: {v}" for n, v in pairs)
    if shape == 2:
        return f"{entity.name} / " + " / ".join(f"{n}: {v}" for n, v in pairs)
    if shape == 3:
        return head + "항목 | 내용\n" + "\n".join(f"{n} | {v}" for n, v in pairs)
    if shape == 4:
        return f"{entity.name} - " + ", ".join(f"{n} {v}" for n, v in pairs)
    if shape == 5:
        return head + "\n".join(f"· {n} - {v}" for n, v in pairs)
    if shape == 6:
        return f"{label}: {entity.name}, " + ", ".join(f"{n}: {v}" for n, v in pairs)
    return head + "\n".join(f"{i}) {n} = {v}" for i, (n, v) in enumerate(pairs, 1))


def _board(kind: Kind, facts: list[Fact], rng: random.Random, mode: Mode) -> str:
    """Questions and answers of a notice board, or a talk between two people."""
    asker, answerer = rng.choice(
        (("질문:", "답변:"), ("Q.", "A."), ("문:", "답:"), ("손님:", "직원:"), ("가:", "나:"), ("Q:", "A:"))
    )
    name, pronoun = names(facts[0].entity, kind, rng), rng.choice(kind.pronouns)
    lines = []
    for i, fact in enumerate(facts):
        ask = fill(rng.choice(BOARD_ASKS), {"n": fact.noun})
        if i == 0 or rng.random() < 0.3:
            ask = f"{name}의 {ask}" if rng.random() < 0.5 else f"{name} {ask}"
            mention = rng.choice((0, 2))
        else:
            mention = rng.choice((1, 2, 2))
        reply = _statement(fact, name, pronoun, "습니다", mention, rng, mode)
        lines.append(f"{asker} {ask} {answerer} {reply}.")
    return rng.choice((" ", "\n")).join(lines)


def describe(kind: Kind, facts: list[Fact], rng: random.Random, mode: Mode, *, opening: bool = True) -> str:
    """A text about one entity that states ``facts`` in order; ``opening`` allows a first sentence without one."""
    form = rng.random()
    if mode.statement:
        form *= 0.7  # only sentences have held-out patterns
    if form < 0.5:
        return _prose(
            kind, facts, rng, mode, rng.choice(("습니다", "습니다", "다", "다", "어요")), intro=0.6 * opening
        )
    if form < 0.62:
        body = _prose(kind, facts, rng, mode, "습니다", intro=0.35 * opening)
        return " ".join(p for p in (rng.choice(NOTICE_HEADS), body, rng.choice(NOTICE_TAILS)) if p)
    if form < 0.7:
        name = names(facts[0].entity, kind, rng)
        date = month_day(rng, mode.held)
        head = rng.choice(DIARY_HEADS).format(d=date, y=rng.choice(WEATHER), e=name)
        body = _prose(kind, facts, rng, mode, "다", intro=0.15 * opening)
        return " ".join(p for p in (head, body, rng.choice(DIARY_TAILS)) if p)
    if form < 0.88:
        return _listed(kind, facts, rng)
    return _board(kind, facts, rng, mode)


def make_facts(
    entity: Entity, relations: list[Relation], rng: random.Random, held: bool, taken: set[str]
) -> list[Fact]:
    """A fact for each relation, with values that are not in ``taken`` (which grows)."""
    facts = []
    for relation in relations:
        for _ in range(30):
            value = relation.value(rng, held)
            if value not in taken:
                break
        taken.add(value)
        facts.append(Fact(entity, relation, value, rng.choice(relation.nouns)))
    return facts


def passage(kind: Kind, facts: list[Fact], rng: random.Random, mode: Mode) -> Passage:
    """A passage on one entity."""
    title = rng.choice(kind.titles).replace("{e}", facts[0].entity.name)
    return Passage(title, describe(kind, facts, rng, mode), kind, facts)


def roster(kind: Kind, facts: list[Fact], rng: random.Random, mode: Mode) -> Passage:
    """A passage that states one relation of several entities."""
    noun = facts[0].noun
    for fact in facts:
        fact.noun = noun
    title = fill(rng.choice(ROSTER_TITLES), {"k": kind.noun, "n": noun})
    shape = 5 if mode.statement else rng.randrange(8)
    if shape < 4:
        sep = (": ", " - ", " ", " | ")[shape]
        lines = [f"{f.entity.name}{sep}{f.value}" for f in facts]
        text = (", ", "\n", " / ", "\n")[rng.randrange(4)].join(lines)
        if rng.random() < 0.4:
            text = f"{noun} 안내\n{text}" if "\n" in text else f"{noun}: {text}"
        return Passage(title, text, kind, facts)
    style = rng.choice(("습니다", "다", "어요"))
    relation = facts[0].relation
    own = relation.statements[1] if mode.statement else relation.statements[0]
    frames = rng.choice(
        own if own and rng.random() < 0.6 else (GENERAL[-1:] if mode.statement else GENERAL[:2])
    )
    out = []
    for i, fact in enumerate(facts):
        joined = i + 1 < len(facts) and shape == 7 and i % 2 == 0
        frame = frames["고" if joined else style, 0]
        text = fill(frame, {"e": names(fact.entity, kind, rng), "p": "", "n": noun, "v": fact.value})
        out.append(text + (", " if joined else ". "))
    return Passage(title, "".join(out).strip(), kind, facts)


# Questions on the relation's noun, for every relation. <…?> is written in all question endings.
_NOUN_ASKS = (
    "{e}의 {n:은} {w}<=?>",
    "{e} {n:은} {w}<=?>",
    "{e} {n:이} {w}<=?>",
    "{e}의 {n:이} 어떻게 <되?>",
    "{e} {n:은} 어떻게 <되?>",
    "{e}의 {n:을} 알려 주세요.",
    "{e} {n} 알려 줘.",
    "{e}의 {n:이} {w:이라고} 적혀 <있?>",  # held out (index 7)
    "{e} {n:이} 궁금합니다.",
    "{e} {n:이} 궁금해요.",
    "{e}의 {n:을} 알려 주실 수 있나요?",
    "{e}의 {n:을} 찾아 주세요.",
    "{e} {n:을} 알고 싶어요.",
    "{e} {n} 좀 알려 주세요.",
    "{e} {n:은}?",
    "{e} 말인데요, {n:은} {w}인가요?",  # held out
    "{n:이} {w}인지 알려 주세요. {e} 말이에요.",
    "{e} {n:이} {wi:이에}요?",
    "{e} {n:은} {wi:이야}?",
    "{e} {n} {wi}인지 알려 줄 수 있어?",
    "글에 나온 {e}의 {n:은} {w}인가요?",
    "{e}에 대해 묻습니다. {n:은} {w}입니까?",
    "{e} {n:을} 찾고 있어요.",
    "{e} 쪽 {n:을} 아직 모르겠는데 {w}인가요?",  # held out
    "본문에서 {e}의 {n:을} 찾아 줘.",
    "{e}의 {n:을} 말해 줘.",
    "{e} {n:이} 필요합니다. 알려 주세요.",
    "{e} {n} 문의드립니다.",
    "{e} {n:이} 뭐라고 나와 있어요?",
    "{e} {n:이} 어떻게 되는지 봐 줄래?",
    "{e} {n} 확인 부탁드려요.",
    "{n:을} 묻는 분이 계신데, {e:은} {w}인가요?",  # held out
)
_KEYWORDS = (
    "{e} {n}",
    "{e} {n} {wi}",
    "{n} {e}",
    "{e}, {n}",
    "{e} {n}?",
    "{e}의 {n}",
    "{e} {n} 알려줘",
    "{n:은}? {e}",
)
NOUN_ASKS = (
    [[f for f, h in grammar.questions(p) if not h] for i, p in enumerate(_NOUN_ASKS) if i % 8 != 7],
    [[f for f, h in grammar.questions(p)] for i, p in enumerate(_NOUN_ASKS) if i % 8 == 7],
)
KEYWORDS = (_KEYWORDS[:7], _KEYWORDS[7:])
PREFIXES = ("혹시 ", "그런데 ", "음, ", "참, ", "저기, ", "잠깐, ")
POLITE_PREFIXES = (
    "혹시 ",
    "그런데 ",
    "저기요, ",
    "실례지만 ",
    "궁금한 게 있는데요, ",
    "질문이 있습니다. ",
    "안녕하세요. ",
    "죄송한데 ",
    "하나만 여쭐게요. ",
    "문의드려요. ",
)
INFORMAL = {"무엇": "뭐"}


def decorate(question: str, rng: random.Random) -> str:
    """A question with a filler before it or a typing slip, now and then."""
    if rng.random() < 0.14:
        polite = question.rstrip("?. ").endswith(("요", "니다", "까"))
        question = rng.choice(POLITE_PREFIXES if polite else PREFIXES) + question
    return korean.typo(rng, question) if rng.random() < 0.05 else question


def ask(
    name: str, relation: Relation, kind: Kind, rng: random.Random, mode: Mode, told: str | None = None
) -> tuple[str, str | None]:
    """A question for the value, and the noun it uses (``None`` when it uses none).

    ``told`` is the noun of the passage; rich questions take it up half the time, so that reading is enough.
    """
    noun, asked = rng.choice(relation.nouns), rng.choice(relation.asks)
    if told and mode.rich and rng.random() < 0.5:
        noun = told
    side = 1 if mode.question else 0
    own = relation.questions[side]
    pick = rng.random()
    if mode.rich and rng.random() < 0.5:
        frame = vary(rng, rng.choice(mrc_rich.KEYWORDS if pick < 0.14 else rng.choice(mrc_rich.ASKS)))
    elif pick < 0.14:
        frame = rng.choice(KEYWORDS[side])
    elif own and pick < 0.58:
        frame = rng.choice(rng.choice(own))
    else:
        frame = rng.choice(rng.choice(NOUN_ASKS[side]))
    frame = vary(rng, frame)
    if kind.key == "person":
        name += rng.choice((" 씨", " 님", ""))
    values = {"e": name, "n": noun, "w": asked, "wi": INFORMAL.get(asked, asked)}
    text = fill(frame, values)
    return (text if pick < 0.14 else decorate(text, rng)), (noun if "{n" in frame else None)


ANSWERS = ("{e}의 {n:은} {v}입니다.", "{e} {n:은} {v}입니다.", "{e}의 {n:은} {v:로} 나와 있습니다.")


def answer_sentence(fact: Fact, kind: Kind, noun: str | None, rng: random.Random) -> str:
    """The fact as a polite sentence; it takes up the question's noun when there is one."""
    own = fact.relation.answers
    usual = fact.noun if fact.relation.kind.startswith("rich") else fact.relation.nouns[0]
    values = {"e": polite_name(fact.entity, kind), "n": noun or usual, "v": fact.value}
    pick = rng.random()
    if own and pick < (0.4 if noun else 0.85):
        return fill(rng.choice(own), values)
    return fill(ANSWERS[0] if pick < 0.92 else rng.choice(ANSWERS[1:]), values)


def ask_back(fact: Fact, kind: Kind, rng: random.Random, mode: Mode) -> tuple[str, str]:
    """A question that gives the value and asks for the entity, and the answer sentence."""
    frames = fact.relation.reverse[1 if mode.question and fact.relation.reverse[1] else 0]
    values = {"v": fact.value, "e": polite_name(fact.entity, kind)}
    question = fill(rng.choice(rng.choice(frames)), values)
    return decorate(question, rng), fill(rng.choice(fact.relation.back), values)
