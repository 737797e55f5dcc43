"""The invented world: kinds of entities and their relations, read from ``world.txt`` into ready tables.

``KINDS`` is the list of kinds; ``draw_entity`` invents a name and ``Relation.value`` a value. Every eighth
written pattern and every relation marked ``=!`` belongs to the held-out side (``held``).
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import korean
import mrc_grammar as grammar

SLOT = re.compile(r"\{(\w+)\}")
NUMBER = re.compile(r"n(\d+)_(\d+)")
Part = Callable[[random.Random, bool], str]

# Syllables and morphemes of invented names.
FIRST = tuple(
    "가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주기니디리미비시이지한은온별솔늘샘달해들강산"
)
LAST = tuple("나라마바사루무누리미니비온솔빛늘들벗내울봄결담별샘찬란빈람진서주도로아현원정유")
SEEDS = ("한", "새", "참", "푸른", "늘", "온", "은", "큰", "첫", "맑은", "고운", "밝은", "바른", "너른")
SEEDS2 = (
    "빛",
    "솔",
    "샘",
    "들",
    "벗",
    "결",
    "울",
    "봄",
    "별",
    "달",
    "길",
    "뜰",
    "숲",
    "물",
    "터",
    "꿈",
    "강",
    "누리",
)
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXZ"


def _held_name(name: str) -> bool:
    """Whether an invented name belongs to the held-out side (one in seven)."""
    return sum(ord(c) * (i + 2) for i, c in enumerate(name)) % 7 == 3


def stem(rng: random.Random, held: bool) -> str:
    """An invented two- or three-syllable name; the two sides share none."""
    while True:
        kind = rng.random()
        if kind < 0.3:
            name = rng.choice(SEEDS) + rng.choice(SEEDS2)
        elif kind < 0.75:
            name = rng.choice(FIRST) + rng.choice(LAST)
        else:
            name = rng.choice(FIRST) + rng.choice(LAST) + rng.choice(LAST)
        if _held_name(name) == held and name[0] != name[1]:
            return name


def word(rng: random.Random, held: bool) -> str:
    """A pronounceable word that means nothing."""
    return rng.choice(FIRST) + rng.choice(LAST) + (rng.choice(LAST) if rng.random() < 0.6 else "")


def won(rng: random.Random, low: int, high: int, step: int) -> str:
    """A price: 12,000원, 12000원, 1만 2천 원 or 1만 2,000원."""
    amount = rng.randrange(low, high, step)
    style = rng.random()
    if style < 0.6 or amount < 10_000:
        return f"{amount:,}원" if style < 0.85 else f"{amount}원"
    ten, rest = divmod(amount, 10_000)
    if rest == 0:
        return f"{ten}만 원"
    return f"{ten}만 {rest // 1000}천 원" if rest % 1000 == 0 else f"{ten}만 {rest:,}원"


def clock(rng: random.Random, low: int, high: int) -> str:
    """A time of day between two hours: 오전 9시, 오후 3시 30분."""
    hour = rng.randint(low, high)
    minute = rng.choice(("", "", "", " 30분", " 30분", " 10분", " 20분", " 40분", " 50분", " 15분", " 45분"))
    name = "오전" if hour < 12 else ("낮" if hour == 12 else "오후")
    return f"{name} {hour if hour <= 12 else hour - 12}시{minute}"


def hours(rng: random.Random, held: bool) -> str:
    """Opening hours: 오전 9시부터 오후 6시까지, 10시부터 19시까지."""
    if rng.random() < 0.75:
        return f"{clock(rng, 7, 11)}부터 {clock(rng, 15, 22)}까지"
    return f"{rng.randint(7, 11)}시부터 {rng.randint(15, 22)}시까지"


def month_day(rng: random.Random, held: bool) -> str:
    return f"{rng.randint(1, 12)}월 {rng.randint(1, 28)}일"


def phone(rng: random.Random, held: bool) -> str:
    """A telephone number in one of several shapes."""
    area = rng.choice(
        ("02", "031", "032", "033", "041", "042", "043", "051", "053", "055", "061", "063", "064", "070")
    )
    middle = rng.randint(200, 999) if rng.random() < 0.6 else rng.randint(2000, 9999)
    return f"{area}-{middle}-{rng.randint(0, 9999):04d}"


def year(rng: random.Random, held: bool) -> str:
    return f"{rng.randint(1921, 2025)}년"


BUILT_IN: dict[str, Part] = {
    "person": lambda rng, held: korean.person(rng, held_out=held),
    "stem": stem,
    "word": word,
    "won": lambda rng, held: won(rng, 1000, 48_000, 500),
    "smallwon": lambda rng, held: won(rng, 1500, 7000, 100),
    "bigwon": lambda rng, held: won(rng, 15_000, 980_000, 1000),
    "time": lambda rng, held: clock(rng, 8, 20),
    "hours": hours,
    "md": month_day,
    "phone": phone,
    "year": year,
    "oldyear": lambda rng, held: f"{rng.randint(1012, 1890)}년",
    "early": lambda rng, held: clock(rng, 4, 8),
    "late": lambda rng, held: clock(rng, 19, 23),
    "ext": lambda rng, held: (
        str(rng.randint(1000, 9999)) if rng.random() < 0.7 else str(rng.randint(100, 999))
    ),
    "A": lambda rng, held: rng.choice(LETTERS),
}
POOLS: dict[str, tuple[str, ...]] = {}
_compiled: dict[str, list[Part | str]] = {}


def _part(name: str) -> Part:
    if name in BUILT_IN:
        return BUILT_IN[name]
    number = NUMBER.fullmatch(name)
    if number:
        low, high = int(number[1]), int(number[2])
        return lambda rng, held: str(rng.randint(low, high))
    words = POOLS[name.rstrip("2")]
    if any("{" in w for w in words):
        return lambda rng, held: expand(rng.choice(words), rng, held)
    return lambda rng, held: rng.choice(words)


def parts(spec: str) -> list[Part | str]:
    """``spec`` cut into literals and makers."""
    found = _compiled.get(spec)
    if found is None:
        pieces = SLOT.split(spec)
        found = [_part(p) if i % 2 else p for i, p in enumerate(pieces) if p]
        _compiled[spec] = found
    return found


def expand(spec: str, rng: random.Random, held: bool) -> str:
    """``spec`` with every ``{slot}`` invented."""
    return "".join(p if isinstance(p, str) else p(rng, held) for p in parts(spec))


@dataclass(slots=True)
class Relation:
    """One relation of a kind; patterns are (text, held) pairs sorted by side.

    ``questions[held]`` etc. hold ready frames: ``[0]`` those seen in training, ``[1]`` the held-out ones.
    """

    kind: str
    key: str
    held: bool
    asks: tuple[str, ...]
    nouns: tuple[str, ...]
    specs: tuple[str, ...]
    questions: tuple[list[list[str]], list[list[str]]] = field(default_factory=lambda: ([], []))
    statements: tuple[list[dict], list[dict]] = field(default_factory=lambda: ([], []))
    answers: list[str] = field(default_factory=list)
    follow: tuple[list[list[str]], list[list[str]]] = field(default_factory=lambda: ([], []))
    reverse: tuple[list[list[str]], list[list[str]]] = field(default_factory=lambda: ([], []))
    back: list[str] = field(default_factory=list)

    def value(self, rng: random.Random, held: bool) -> str:
        return expand(rng.choice(self.specs), rng, held)


@dataclass(slots=True)
class Kind:
    """A kind of entity with the patterns of its names, titles and opening sentences."""

    key: str
    noun: str
    category: str
    names: tuple[str, ...] = ()
    question_pronouns: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    intros: list[dict] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    seen: list[Relation] = field(default_factory=list)


@dataclass(slots=True)
class Entity:
    """An invented entity: its name as written, its name's pieces and how it was made."""

    name: str
    pieces: list[str]
    spec: str


def _alternatives(text: str) -> tuple[str, ...]:
    return tuple(a.strip() for a in text.split("|") if a.strip())


def _ask_frames(patterns: tuple[str, ...]) -> tuple[list[list[str]], list[list[str]]]:
    """Question frames: a list for each pattern, by side. From four patterns on the last is held out."""
    seen: list[list[str]] = []
    held: list[list[str]] = []
    for i, pattern in enumerate(patterns):
        forms = grammar.questions(pattern)
        if len(patterns) >= 4 and i == len(patterns) - 1:
            held.append([f for f, _ in forms])
            continue
        seen.append([f for f, is_held in forms if not is_held])
        held.append([f for f, is_held in forms if is_held])
    return seen, [h for h in held if h]


def _read(path: Path) -> list[Kind]:
    kinds: list[Kind] = []
    relation: Relation | None = None
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("pool "):
            name, words = line[5:].split(":", 1)
            POOLS[name] = _alternatives(words)
            continue
        head, rest = line.split(" ", 1)
        if head == "attr":  # a relation with the general patterns only
            relation = None
            key, asks, nouns, specs = (p.strip() for p in rest.split(";"))
            names = _alternatives(nouns)
            kinds[-1].relations.append(
                Relation(kinds[-1].key, key, False, _alternatives(asks), names, _alternatives(specs))
            )
        elif head == "kind":
            kinds.append(Kind(*(p.strip() for p in rest.split(";"))))
            relation = None
        elif head in ("=", "=!"):
            key, asks, nouns, specs = (p.strip() for p in rest.split(";"))
            relation = Relation(
                kinds[-1].key,
                key,
                head == "=!",
                _alternatives(asks),
                _alternatives(nouns),
                _alternatives(specs),
            )
            kinds[-1].relations.append(relation)
        elif relation is None:
            kind, found = kinds[-1], _alternatives(rest)
            if head == "p":
                kind.names = found
            elif head == "g":
                kind.question_pronouns = found
            elif head == "h":
                kind.pronouns = found
            elif head == "t":
                kind.titles = found
            elif head == "i":
                kind.intros = [grammar.statements(p) for p in found]
        else:
            found = _alternatives(rest)
            if head == "q":
                relation.questions = _ask_frames(found)
            elif head == "s":
                frames = [grammar.statements(p) for p in found]
                # The last of four or more statements is met on the held-out side only.
                cut = len(frames) - 1 if len(frames) >= 4 else len(frames)
                relation.statements = (frames[:cut], frames[cut:])
            elif head == "a":
                relation.answers = list(found)
            elif head == "f":
                relation.follow = _ask_frames(found)
            elif head == "r":
                relation.reverse = _ask_frames(found)
            elif head == "b":
                relation.back = list(found)
    for kind in kinds:
        kind.seen = [r for r in kind.relations if not r.held]
    return kinds


def _new_name(spec: str, pieces: list[str], held: bool) -> bool:
    """Whether the name is on the right side: it has a split part, or its checksum says so."""
    if "{stem}" in spec or "{person}" in spec:
        return True
    return _held_name("".join(pieces)) == held


def draw_entity(kind: Kind, rng: random.Random, held: bool) -> Entity:
    """An entity of ``kind`` with an invented name of the wanted side."""
    while True:
        spec = rng.choice(kind.names)
        pieces = [p if isinstance(p, str) else p(rng, held) for p in parts(spec)]
        if _new_name(spec, pieces, held):
            return Entity("".join(pieces), pieces, spec)


_namesakes: dict[bool, dict[str, list[str]]] = {}


def _similar_person(name: str, rng: random.Random, held: bool) -> str | None:
    """Another person whose first two syllables are the same."""
    table = _namesakes.get(held)
    if table is None:
        source = random.Random(7)
        table = {}
        for _ in range(6000):
            other = korean.person(source, held_out=held)
            table.setdefault(other[:2], []).append(other)
        _namesakes[held] = table
    others = [o for o in table.get(name[:2], ()) if o != name]
    return rng.choice(others) if others else None


def similar_entity(entity: Entity, kind: Kind, rng: random.Random, held: bool) -> Entity | None:
    """An entity whose name differs from ``entity``'s in one part, or ``None``."""
    if entity.spec == "{person}":
        other = _similar_person(entity.name, rng, held)
        return Entity(other, [other], entity.spec) if other else None
    makers = parts(entity.spec)
    changeable = [i for i, p in enumerate(makers) if not isinstance(p, str)]
    for _ in range(4):
        at = rng.choice(changeable)
        pieces = list(entity.pieces)
        pieces[at] = makers[at](rng, held)
        name = "".join(pieces)
        if name != entity.name and _new_name(entity.spec, pieces, held):
            return Entity(name, pieces, entity.spec)
    return None


KINDS = _read(Path(__file__).resolve().parent / "world.txt")
