"""Make the reading-comprehension set (KLUE MRC's columns), and give endless fresh examples of the same world.

``sample`` is one question with its passages, ``chat`` a chat row on it, ``dialogue`` a row of two or three
turns, ``document`` plain text. The words are in ``world.txt``.

    python data/mrc/generate.py [--out FOLDER]
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
for _path in (str(FOLDER.parent), str(FOLDER)):
    if _path not in sys.path:
        sys.path.insert(0, _path)

import korean  # noqa: E402
import mrc_dialogue as talk  # noqa: E402
import mrc_layouts as layouts  # noqa: E402
import mrc_passages as text  # noqa: E402
import mrc_rich as rich  # noqa: E402
from mrc_passages import Fact, Mode, Passage, draw_mode  # noqa: E402
from mrc_world import KINDS, Entity, Kind, Relation, draw_entity, expand, similar_entity  # noqa: E402
from wordings import vary  # noqa: E402

SEED = 20260301
SIZES = {"train": 1_600, "validation": 500, "test": 1_000}
REFUSAL = "문서에서 답을 찾을 수 없습니다."
UNANSWERABLE = 0.18
# In chats of training: the share of random kinds, of the layouts of ``mrc_rich`` and of questions without answer.
RICH_KINDS, RICH_LAYOUTS, RICH_UNANSWERABLE = 0.5, 0.55, 0.3
HELD_KINDS = [k for k in KINDS if len(k.seen) < len(k.relations)]
KIND_WEIGHTS = [1.0 + 0.12 * len(k.seen) for k in KINDS]


def _kind(rng: random.Random, mode: Mode) -> Kind:
    if mode.relation:
        return rng.choice(HELD_KINDS)
    if mode.rich and rng.random() < RICH_KINDS:
        return rich.draw(rng)
    return rng.choices(KINDS, KIND_WEIGHTS)[0]


def _relations(kind: Kind, mode: Mode) -> list[Relation]:
    return kind.relations if mode.relation else kind.seen


def _wanted(kind: Kind, rng: random.Random, mode: Mode) -> Relation:
    if mode.relation:
        return rng.choice([r for r in kind.relations if r.held])
    return rng.choice(kind.seen)


def _others(kind: Kind, wanted: Relation, count: int, rng: random.Random, mode: Mode) -> list[Relation]:
    pool = [r for r in _relations(kind, mode) if r is not wanted]
    return rng.sample(pool, min(count, len(pool)))


class Scene:
    """Passages, the fact that is asked for (``None`` when no passage has it) and where it stands."""

    __slots__ = ("passages", "fact", "gold", "asked_entity", "asked_relation", "kind")

    def __init__(
        self,
        passages: list[Passage],
        fact: Fact | None,
        gold: int | None,
        entity: Entity,
        relation: Relation,
        kind: Kind,
    ) -> None:
        self.passages, self.fact, self.gold = passages, fact, gold
        self.asked_entity, self.asked_relation, self.kind = entity, relation, kind


def scene(rng: random.Random, mode: Mode, count: int, answerable: bool, *, extra: int | None = None) -> Scene:
    """Draw a scene of ``count`` passages; ``extra`` facts beside the one asked for."""
    kind = _kind(rng, mode)
    wanted = _wanted(kind, rng, mode)
    held = mode.held
    entity = draw_entity(kind, rng, held)
    used = {entity.name}
    taken: set[str] = set()
    absent_entity = not answerable and rng.random() < 0.45
    asked = entity
    if absent_entity:
        other = similar_entity(entity, kind, rng, held) if rng.random() < 0.8 else None
        asked = other or draw_entity(kind, rng, held)
        if asked.name == entity.name:
            absent_entity = False
        used.add(asked.name)
    if extra is None:
        extra = rng.choice((1, 1, 2, 2, 3)) if count < 4 else rng.choice((0, 1, 1))
    carries = answerable or absent_entity
    others = _others(kind, wanted, max(extra, 0 if carries else 1), rng, mode)
    relations = [*others, wanted] if carries else others
    rng.shuffle(relations)

    def rival() -> Entity | None:
        if rng.random() < 0.3:
            other = similar_entity(entity, kind, rng, held)
        else:
            other = draw_entity(kind, rng, held)
        if other is None or other.name in used or other.name in entity.name or entity.name in other.name:
            return None
        used.add(other.name)
        return other

    passages: list[Passage] = []
    if carries and count <= 3 and rng.random() < 0.12:
        members = [entity] + [r for r in (rival() for _ in range(rng.randint(1, 3))) if r]
        rng.shuffle(members)
        facts = [text.make_facts(m, [wanted], rng, held, taken)[0] for m in members]
        passages.append(text.roster(kind, facts, rng, mode))
        fact = next(f for f in facts if f.entity is entity)
    else:
        facts = text.make_facts(entity, relations, rng, held, taken)
        fact = next((f for f in facts if f.relation is wanted), None)
        if fact is not None:
            fact.target = True
        passages.append(text.passage(kind, facts, rng, mode))
    while len(passages) < count:
        if rng.random() < 0.72:
            other = rival()
            if other is None:
                continue
            some = _others(kind, wanted, extra, rng, mode)
            if rng.random() < 0.85 or not some:
                some = [*some, wanted]
                rng.shuffle(some)
            passages.append(text.passage(kind, text.make_facts(other, some, rng, held, taken), rng, mode))
        else:
            other_kind = rich.draw(rng) if mode.rich and rng.random() < 0.5 else rng.choice(KINDS)
            if other_kind is kind:
                continue
            other = draw_entity(other_kind, rng, held)
            pool = _relations(other_kind, mode)
            some = rng.sample(pool, min(len(pool), extra + 1))
            passages.append(
                text.passage(other_kind, text.make_facts(other, some, rng, held, taken), rng, mode)
            )
    first = passages[0]
    rng.shuffle(passages)
    gold = next(i for i, p in enumerate(passages) if p is first)
    if not answerable:
        return Scene(passages, None, None, asked, wanted, kind)
    return Scene(passages, fact, gold, entity, wanted, kind)


def _answerable(rng: random.Random) -> bool:
    return rng.random() >= UNANSWERABLE


def _count(rng: random.Random) -> int:
    return rng.choices((1, 2, 3, 4, 5), (30, 30, 24, 9, 7))[0]


def _sample(
    rng: random.Random, mode: Mode, count: int, answerable: bool, extra: int | None = None
) -> dict[str, Any]:
    drawn = scene(rng, mode, count, answerable, extra=extra)
    relation = drawn.asked_relation
    question, answer, sentence = _ask(
        drawn.asked_entity.name,
        relation,
        drawn.kind,
        drawn.fact,
        drawn.passages[drawn.gold or 0].text,
        rng,
        mode,
    )
    return {
        "question": question,
        "passages": [{"title": p.title, "text": p.text} for p in drawn.passages],
        "gold": drawn.gold,
        "answer": answer,
        "sentence": sentence,
        "relation": f"{relation.kind}.{relation.key}",
        "unseen": mode.unseen,
    }


def _ask(
    name: str, relation: Relation, kind: Kind, fact: Fact | None, shown: str, rng: random.Random, mode: Mode
) -> tuple[str, str, str]:
    """A question on ``fact``, its answer and the answer sentence; both are empty where there is no fact.

    Now and then it is turned round and asks for the name, if the name stands in the text ``shown``.
    """
    if (
        fact is not None
        and relation.reverse[0]
        and rng.random() < 0.14
        and (not mode.question or relation.reverse[1])
        and name in shown
    ):
        question, sentence = text.ask_back(fact, kind, rng, mode)
        return question, name, sentence
    question, noun = text.ask(name, relation, kind, rng, mode, fact.noun if fact else None)
    if fact is None:
        return question, "", ""
    return question, fact.value, text.answer_sentence(fact, kind, noun, rng)


def sample(
    rng: random.Random,
    *,
    held_out: bool = False,
    passages: int | None = None,
    answerable: bool | None = None,
    more: bool = False,
) -> dict[str, Any]:
    """One question with its passages.

    ``question``, ``passages`` (dicts of ``title`` and ``text``), ``gold`` (index of the passage that answers, or
    ``None``), ``answer`` (a substring of its text, or ``""``), ``sentence`` (the answer sentence, or ``""``),
    ``relation`` (``kind.key``) and ``unseen`` (a held-out pattern or relation was used). ``more`` adds the words
    that only chats of training have.
    """
    mode = draw_mode(rng, held_out)
    if mode.layout:  # a sample alone has no layout
        mode = Mode(True, question=True)
    if more:
        mode = Mode(rich=True)
    count = _count(rng) if passages is None else passages
    return _sample(rng, mode, count, _answerable(rng) if answerable is None else answerable)


def _chat_mode(rng: random.Random, held_out: bool) -> Mode:
    """The side of a chat; those of training also have the words of ``mrc_rich``."""
    return draw_mode(rng, True) if held_out else Mode(rich=True)


def _prompt(
    passages: list[dict[str, str]], question: str, rng: random.Random, mode: Mode
) -> tuple[list[dict[str, str]], bool]:
    """The messages that ask ``question``, and whether the passages are numbered."""
    if mode.rich and rng.random() < RICH_LAYOUTS:
        return rich.prompt(passages, question, rng)
    return layouts.prompt(passages, question, rng, mode.layout)


def chat(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """A row of task ``qa`` or ``qa-refuse``: passages and a question in one of many prompt layouts."""
    mode = _chat_mode(rng, held_out)
    count = _count(rng)
    answerable = rng.random() >= RICH_UNANSWERABLE if mode.rich else _answerable(rng)
    drawn = _sample(rng, mode, count, answerable)
    messages, numbered = _prompt(drawn["passages"], drawn["question"], rng, mode)
    if drawn["gold"] is None:
        task, content, check = "qa-refuse", REFUSAL, {"kind": "refuse"}
    else:
        cite = drawn["gold"] + 1 if numbered else None
        content = drawn["sentence"] + (f" [{cite}]" if cite else "")
        task, check = "qa", {"kind": "contains", "all": [drawn["answer"]], "cite": cite}
    messages.append({"role": "assistant", "content": content})
    return {"task": task, "messages": messages, "tools": None, "check": check, "unseen": drawn["unseen"]}


def questions(
    rng: random.Random, *, held_out: bool = False, count: int = 4
) -> tuple[list[Passage], list[dict[str, Any]], Mode]:
    """Passages with up to ``count`` questions on them: other entities, other relations, some without an answer.

    Each question is complete in itself and has the fields of ``sample`` (``gold`` is ``None`` and ``answer`` is
    ``""`` where no passage has the answer). Near misses stand side by side: only the question tells the answers
    apart.
    """
    mode = _chat_mode(rng, held_out)
    shown = rng.choices((1, 2, 3, 4), (15, 35, 35, 15))[0]
    extra = rng.choice((1, 2, 2, 3)) if shown < 3 else rng.choice((0, 1, 1))
    if shown > 1 and rng.random() < 0.5:
        extra = 0  # the same relation of several entities: only the name tells
    drawn = scene(rng, mode, shown, True, extra=extra)
    everything = "\n".join(f"{p.title}\n{p.text}" for p in drawn.passages)
    facts = [(fact, at) for at, passage in enumerate(drawn.passages) for fact in passage.facts]
    made: list[dict[str, Any]] = []
    for fact, at in rng.sample(facts, min(count, len(facts))):
        passage, relation, name = drawn.passages[at], fact.relation, fact.entity.name
        kind = passage.kind
        answerable = rng.random() >= (RICH_UNANSWERABLE if mode.rich else UNANSWERABLE)
        if not answerable:
            told = {f.relation.key for f, _ in facts if f.entity is fact.entity}
            missing = [r for r in _relations(kind, mode) if r.key not in told]
            stranger = similar_entity(fact.entity, kind, rng, mode.held) if rng.random() < 0.45 else None
            if stranger is not None and stranger.name not in everything:
                name = stranger.name
            elif missing:
                relation = rng.choice(missing)
            else:
                continue
        shown = passage.text if everything.count(fact.value) == 1 else ""  # a value of two has two names
        question, answer, sentence = _ask(
            name, relation, kind, fact if answerable else None, shown, rng, mode
        )
        made.append(
            {
                "question": question,
                "gold": at if answerable else None,
                "answer": answer,
                "sentence": sentence,
                "relation": f"{relation.kind}.{relation.key}",
            }
        )
    return drawn.passages, made, mode


def session(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """Several questions of tasks ``qa`` and ``qa-refuse`` on the same passages, one after the other."""
    passages, asked = [], []
    while not asked:
        passages, asked, mode = questions(rng, held_out=held_out, count=rng.randint(3, 5))
    shown = [{"title": p.title, "text": p.text} for p in passages]
    messages, numbered = _prompt(shown, asked[0]["question"], rng, mode)
    for i, row in enumerate(asked):
        if i:
            messages.append({"role": "user", "content": row["question"]})
        cite = f" [{row['gold'] + 1}]" if numbered and row["gold"] is not None else ""
        messages.append({"role": "assistant", "content": (row["sentence"] or REFUSAL) + cite})
    check = {"kind": "contains", "all": [asked[-1]["answer"]], "cite": None}
    return {"task": "qa", "messages": messages, "tools": None, "check": check, "unseen": mode.unseen}


def _turn(rng: random.Random, mode: Mode, shapes: tuple[str, ...], values: dict[str, str]) -> str:
    if mode.rich and rng.random() < 0.6:
        more = rich.SAME_ENTITY if shapes is talk.SAME_ENTITY else rich.OTHER_ENTITY
        return korean.fill(vary(rng, rng.choice(more)), values).strip()
    shape = rng.choice([s for i, s in enumerate(shapes) if (i % 8 == 7) == mode.question])
    return korean.fill(shape, values)


def _next_fact(
    drawn: Scene, now: Fact, asked: set[tuple[str, str]], rng: random.Random
) -> tuple[Fact, int] | None:
    """A fact to ask for next: of the same entity or of the same relation; and its passage."""
    same, other = [], []
    for at, passage in enumerate(drawn.passages):
        for fact in passage.facts:
            if (fact.entity.name, fact.relation.key) in asked:
                continue
            if fact.entity is now.entity:
                same.append((fact, at))
            elif fact.relation is now.relation:
                other.append((fact, at))
    pool = same if same and (not other or rng.random() < 0.6) else other
    return rng.choice(pool) if pool else None


def _follow_question(drawn: Scene, now: Fact, fact: Fact, at: int, rng: random.Random, mode: Mode) -> str:
    kind = drawn.kind
    relation, word_ = fact.relation, rng.choice(fact.relation.asks)
    if fact.entity is not now.entity:
        members = [f.entity for f in drawn.passages[at].facts if f.relation is relation]
        if len(members) > 1 and rng.random() < 0.45 and not mode.question:
            order = members.index(fact.entity)
            name = "마지막" if order == len(members) - 1 and rng.random() < 0.4 else talk.ORDINALS[order]
            shape = rng.choice(talk.BY_ORDER[:2] if name == "마지막" else talk.BY_ORDER)
            return korean.fill(shape, {"o": name, "k": kind.noun})
        name = text.polite_name(fact.entity, kind) if rng.random() < 0.5 else fact.entity.name
        return _turn(rng, mode, talk.OTHER_ENTITY, {"e": name, "w": word_})
    values = {"n": rng.choice(relation.nouns), "g": rng.choice(kind.question_pronouns), "w": word_}
    own = relation.follow[1 if mode.question else 0]
    if own and rng.random() < 0.4:
        return korean.fill(vary(rng, rng.choice(rng.choice(own))), values).strip()
    return _turn(rng, mode, talk.SAME_ENTITY, values)


def _read_dialogue(rng: random.Random, held_out: bool) -> dict[str, Any]:
    """Two or three questions on the same passages; the later ones rely on the earlier."""
    mode = _chat_mode(rng, held_out)
    while True:
        drawn = scene(
            rng, mode, rng.choices((1, 2, 3), (45, 35, 20))[0], True, extra=rng.choice((1, 2, 2, 3))
        )
        now = drawn.fact
        assert now is not None and drawn.gold is not None
        first = _next_fact(drawn, now, {(now.entity.name, now.relation.key)}, rng)
        if first is not None:
            break
    question, noun = text.ask(now.entity.name, now.relation, drawn.kind, rng, Mode(mode.held, rich=mode.rich))
    shown = [{"title": p.title, "text": p.text} for p in drawn.passages]
    messages, numbered = _prompt(shown, question, rng, mode)

    def say(fact: Fact, at: int, used: str | None) -> tuple[str, dict[str, Any]]:
        cite = at + 1 if numbered else None
        content = text.answer_sentence(fact, drawn.kind, used, rng) + (f" [{cite}]" if cite else "")
        return content, {"kind": "contains", "all": [fact.value], "cite": cite}

    content, check = say(now, drawn.gold, noun)
    messages.append({"role": "assistant", "content": content})
    asked = {(now.entity.name, now.relation.key)}
    turns = rng.choice((1, 1, 1, 2))
    for turn in range(turns):
        missing = [
            r
            for r in _relations(drawn.kind, mode)
            if not any(f.relation is r and f.entity is now.entity for p in drawn.passages for f in p.facts)
        ]
        if missing and turn == turns - 1 and rng.random() < (0.2 if mode.rich else 0.13):
            relation = rng.choice(missing)
            values = {
                "n": rng.choice(relation.nouns),
                "g": rng.choice(drawn.kind.question_pronouns),
                "w": rng.choice(relation.asks),
            }
            messages.append({"role": "user", "content": _turn(rng, mode, talk.SAME_ENTITY, values)})
            messages.append({"role": "assistant", "content": REFUSAL})
            check = {"kind": "refuse"}
            break
        following = first if turn == 0 else _next_fact(drawn, now, asked, rng)
        if following is None:
            break
        fact, at = following
        messages.append({"role": "user", "content": _follow_question(drawn, now, fact, at, rng, mode)})
        content, check = say(fact, at, None)
        messages.append({"role": "assistant", "content": content})
        asked.add((fact.entity.name, fact.relation.key))
        now = fact
    return {"task": "follow-up", "messages": messages, "tools": None, "check": check, "unseen": mode.unseen}


def _rich_told(rng: random.Random) -> dict[str, Any]:
    """Like ``_told_dialogue``, with the attributes of ``mrc_rich``; up to three of them are asked for."""
    known = rich.told(rng, rng.choice((1, 2, 2, 3, 4)))
    messages: list[dict[str, Any]] = []

    def add(role: str, content: str) -> None:
        messages.append({"role": role, "content": content})

    groups = [known] if len(known) > 1 and rng.random() < 0.5 else [[one] for one in known]
    for group in groups:
        add("user", rng.choice((" ", " ", "\n")).join(said for _, _, _, said in group))
        if len(group) == 1 and rng.random() < 0.35:
            add("assistant", korean.fill(rng.choice(talk.ACKNOWLEDGE_VALUE), {"v": group[0][2]}))
        else:
            add("assistant", rng.choice(talk.ACKNOWLEDGE))
    if rng.random() < 0.25:
        user, reply = rng.choice(talk.SMALL_TALK)
        add("user", user)
        add("assistant", reply)
    check: dict[str, Any] = {}
    for noun, asked, value, _ in rng.sample(known, min(len(known), rng.choice((1, 2, 3)))):
        values = {"n": noun, "v": value, "w": asked, "wi": text.INFORMAL.get(asked, asked)}
        add("user", text.decorate(korean.fill(vary(rng, rng.choice(rich.TOLD_ASKS)), values), rng))
        add("assistant", korean.fill(rng.choice(rich.TOLD_ANSWERS), values))
        check = {"kind": "contains", "all": [value], "cite": None}
    return {"task": "follow-up", "messages": messages, "tools": None, "check": check, "unseen": False}


def _told_dialogue(rng: random.Random, held_out: bool) -> dict[str, Any]:
    """The user tells things about themselves and asks for one of them later."""
    if not held_out and rng.random() < RICH_KINDS:
        return _rich_told(rng)
    unseen = held_out and rng.random() < 0.5
    new_topic = unseen and rng.random() < 0.4
    known = talk.TOLD[: -talk.HELD_TOLD]
    topics = rng.sample(known, rng.choice((1, 1, 2, 2, 3)))
    if new_topic:
        topics[0] = rng.choice(talk.TOLD[-talk.HELD_TOLD :])
    told = [(topic, expand(topic[1], rng, held_out)) for topic in topics]
    target, value = told[0]
    order = list(told)
    rng.shuffle(order)
    messages: list[dict[str, Any]] = []
    if rng.random() < 0.2:
        messages.append(
            {
                "role": "system",
                "content": rng.choice(
                    ("당신은 친절한 대화 상대입니다.", "사용자의 말을 기억하는 도우미입니다.")
                ),
            }
        )
    sayings = []
    for topic, said in order:
        frames = (
            topic[2]
            if len(topic[2]) < 5
            else (topic[2][-1:] if unseen and topic is target else topic[2][:-1])
        )
        sayings.append((korean.fill(rng.choice(frames), {"v": said}), said))
    at_once = len(sayings) > 1 and rng.random() < 0.5
    groups = [sayings] if at_once else [[s] for s in sayings]
    for group in groups:
        messages.append({"role": "user", "content": " ".join(s for s, _ in group)})
        if len(group) == 1 and rng.random() < 0.35:
            reply = korean.fill(rng.choice(talk.ACKNOWLEDGE_VALUE), {"v": group[0][1]})
        else:
            reply = rng.choice(talk.ACKNOWLEDGE)
        messages.append({"role": "assistant", "content": reply})
    if rng.random() < 0.25:
        user, reply = rng.choice(talk.SMALL_TALK)
        messages += [{"role": "user", "content": user}, {"role": "assistant", "content": reply}]
    asks = target[3] if len(target[3]) < 4 else (target[3][-1:] if unseen else target[3][:-1])
    question = text.decorate(rng.choice(asks), rng)
    answer = korean.fill(rng.choice(target[4]), {"v": value})
    messages += [{"role": "user", "content": question}, {"role": "assistant", "content": answer}]
    check = {"kind": "contains", "all": [value], "cite": None}
    return {"task": "follow-up", "messages": messages, "tools": None, "check": check, "unseen": unseen}


def dialogue(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """A row of task ``follow-up``: the last question can be answered only with the turns before it."""
    return _told_dialogue(rng, held_out) if rng.random() < 0.28 else _read_dialogue(rng, held_out)


def document(rng: random.Random, *, held_out: bool = False) -> str:
    """Plain text for pretraining: an article on one entity, several in a row, questions and answers, a list."""
    mode = Mode(held=held_out)
    kind = _kind(rng, mode)
    shape = rng.random()
    taken: set[str] = set()
    entity = draw_entity(kind, rng, held_out)
    if shape < 0.45:
        count = min(len(kind.seen), rng.randint(2, 5))
        made = text.passage(
            kind, text.make_facts(entity, rng.sample(kind.seen, count), rng, held_out, taken), rng, mode
        )
        return f"{made.title}\n{made.text}" if rng.random() < 0.5 else made.text
    if shape < 0.7:
        wanted = rng.sample(kind.seen, min(len(kind.seen), rng.randint(1, 3)))
        entities = [entity] + [draw_entity(kind, rng, held_out) for _ in range(rng.randint(1, 2))]
        blocks = []
        for one in entities:
            made = text.passage(kind, text.make_facts(one, wanted, rng, held_out, taken), rng, mode)
            blocks.append(made.text)
        return rng.choice((" ", "\n", "\n\n")).join(blocks)
    if shape < 0.85:
        facts = text.make_facts(
            entity, rng.sample(kind.seen, min(len(kind.seen), rng.randint(2, 4))), rng, held_out, taken
        )
        made = text.passage(kind, facts, rng, mode)
        lines = [made.text]
        for fact in rng.sample(facts, min(len(facts), 2)):
            question, noun = text.ask(entity.name, fact.relation, kind, rng, mode)
            lines.append(f"{question} {text.answer_sentence(fact, kind, noun, rng)}")
        return "\n".join(lines)
    wanted = rng.choice(kind.seen)
    entities = [entity] + [draw_entity(kind, rng, held_out) for _ in range(rng.randint(1, 3))]
    facts = [text.make_facts(e, [wanted], rng, held_out, taken)[0] for e in entities]
    made = text.roster(kind, facts, rng, mode)
    return f"{made.title}\n{made.text}"


def _klue_context(entity: Entity, kind: Kind, facts: list[Fact], rng: random.Random, mode: Mode) -> str:
    """One to three texts on one entity, 150 to 500 characters in all."""
    cuts = sorted(rng.sample(range(1, len(facts)), min(len(facts) - 1, rng.choice((0, 1, 1, 2)))))
    parts = [facts[a:b] for a, b in zip([0, *cuts], [*cuts, len(facts)], strict=True)]
    return rng.choice(("\n", "\n", " ")).join(
        text.describe(kind, part, rng, mode, opening=i == 0) for i, part in enumerate(parts)
    )


def _klue_row(
    rng: random.Random, held_out: bool, names: set[str], recent: dict[str, Entity]
) -> dict[str, Any]:
    mode = draw_mode(rng, held_out)
    if mode.layout:
        mode = Mode(True)
    impossible = rng.random() < 0.15
    while True:
        kind = _kind(rng, mode)
        entity = draw_entity(kind, rng, held_out)
        if kind.key in recent and rng.random() < 0.3:  # a name that is easily mistaken for an earlier one
            entity = similar_entity(recent[kind.key], kind, rng, held_out) or entity
        if entity.name in names:
            continue
        wanted = _wanted(kind, rng, mode)
        others = _others(kind, wanted, rng.randint(3, 5), rng, mode)
        relations = others if impossible else [*others, wanted]
        rng.shuffle(relations)
        facts = text.make_facts(entity, relations, rng, held_out, set())
        for fact in facts:
            fact.target = fact.relation is wanted
        context = _klue_context(entity, kind, facts, rng, mode)
        if not 150 <= len(context) <= 400 or entity.name not in context:
            continue
        break
    question, _ = text.ask(entity.name, wanted, kind, rng, mode)
    answers: dict[str, list[Any]] = {"answer_start": [], "text": []}
    question_type = 3
    if not impossible:
        fact = next(f for f in facts if f.relation is wanted)
        if context.count(fact.value) != 1:
            return _klue_row(rng, held_out, names, recent)
        answers = {"answer_start": [context.index(fact.value)], "text": [fact.value]}
        question_type = 1 if fact.mention == 0 else 2
    names.add(entity.name)
    recent[kind.key] = entity
    return {
        "title": entity.name,
        "context": context,
        "news_category": kind.category,
        "source": "llmbook",
        "guid": "",
        "is_impossible": impossible,
        "question_type": question_type,
        "question": question,
        "answers": answers,
    }


def rows(rng: random.Random, count: int, *, held_out: bool = False) -> list[dict[str, Any]]:
    """Rows like those of the files: no name twice, but names that are easily mistaken for one another."""
    names: set[str] = set()
    recent: dict[str, Entity] = {}
    return [_klue_row(rng, held_out, names, recent) for _ in range(count)]


def other_value(relation: str, rng: random.Random, *, held_out: bool = False) -> str:
    """Another value of a relation (``kind.key``), to make a wrong answer of."""
    found = rich.value(relation, rng)
    if found is None:
        found = _BY_NAME[relation].value(rng, held_out)
    return found


_BY_NAME = {f"{r.kind}.{r.key}": r for k in KINDS for r in k.relations}


def invented(rng: random.Random) -> str:
    """A made-up name or a value of the training side."""
    kind = rng.choices(KINDS, KIND_WEIGHTS)[0]
    if rng.random() < 0.5:
        return draw_entity(kind, rng, False).name
    return rng.choice(kind.seen).value(rng, False)


def graded(rng: random.Random) -> tuple[str, str, float]:
    """Two sentences on the training side's entities and how alike they are, on the scale of ``data/sts``.

    5 for one fact (or one question) in two wordings, 2.5 for another value, 2 for another entity, 1.5 for
    another relation or for a question beside its answer, 0.5 for the same kind of entity only, else 0.
    """
    mode = Mode()
    kind = rng.choices(KINDS, KIND_WEIGHTS)[0]
    relation = rng.choice(kind.seen)
    entity = draw_entity(kind, rng, False)
    taken: set[str] = set()
    how = rng.choices(
        ("same", "value", "entity", "relation", "turn", "kind", "none"), (30, 15, 15, 15, 8, 6, 8)
    )[0]
    other_kind, other_relation, other = kind, relation, entity
    if how == "none":
        other_kind = rng.choice([k for k in KINDS if k is not kind])
    if how == "relation" or how == "kind":
        other_relation = rng.choice([r for r in kind.seen if r is not relation] or [relation])
    if how == "none":
        other_relation = rng.choice(other_kind.seen)
    if how == "entity":
        other = similar_entity(entity, kind, rng, False) if rng.random() < 0.5 else None
        other = other or draw_entity(kind, rng, False)
    elif how in ("kind", "none"):
        other = draw_entity(other_kind, rng, False)
    first = text.make_facts(entity, [relation], rng, False, taken)[0]
    second = text.make_facts(other, [other_relation], rng, False, taken)[0]
    if how in ("same", "entity", "turn"):
        second.value = first.value
    label = {
        "same": 5.0,
        "value": 2.5,
        "entity": 2.0,
        "relation": 1.5,
        "turn": 1.5,
        "kind": 0.5,
        "none": 0.0,
    }[how]
    if other_relation is relation and how in ("relation", "kind"):
        label = 2.5 if how == "relation" else 2.0
    asking = how != "value" and rng.random() < 0.4

    def told(fact: Fact, kind: Kind) -> str:
        return text.statement(kind, fact, rng, mode)

    def asked(fact: Fact, kind: Kind) -> str:
        return text.ask(fact.entity.name, fact.relation, kind, rng, mode)[0]

    if how == "turn":
        return told(first, kind), asked(second, other_kind), label
    say = asked if asking else told
    return say(first, kind), say(second, other_kind), label


def generate(out: Path) -> None:
    """Write the three splits to ``out``."""
    rng = random.Random(SEED)
    questions: set[str] = set()
    contexts: set[str] = set()
    names: set[str] = set()
    for split, size in SIZES.items():
        recent: dict[str, Entity] = {}
        held_out = split != "train"
        rows: list[dict[str, Any]] = []
        while len(rows) < size:
            row = _klue_row(rng, held_out, names, recent)
            if row["question"] in questions or row["context"] in contexts:
                continue
            questions.add(row["question"])
            contexts.add(row["context"])
            row["guid"] = f"mrc-{split}-{len(rows):05d}"
            rows.append(row)
        korean.write_jsonl(out / f"{split}.jsonl", rows)


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the reading-comprehension set.")
    parser.add_argument("--out", type=Path, default=FOLDER)
    generate(parser.parse_args().out)


if __name__ == "__main__":
    main()
