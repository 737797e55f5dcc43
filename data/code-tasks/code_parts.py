"""What a task family is made of: names, arguments, parameters, a body, a reference, Korean phrases."""

from __future__ import annotations

import builtins
import keyword
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import korean

T = TypeVar("T")
Params = dict[str, Any]

# Argument names by what they hold. The first is used when a request names none; every sixth (index 5, 11, …)
# occurs only with held_out=True. Names that stand together are written "a/b".
POOLS: dict[str, tuple[str, ...]] = {
    key: tuple(names.split())
    for key, names in {
        "pair": "a/b x/y first/second num1/num2 left/right u/v m/n p/q one/other n1/n2 value1/value2 lhs/rhs",
        "n": "n number num x value amount i k digit v target integer",
        "nums": "numbers nums values data scores samples xs items prices points arr counts",
        "list": "items values data elements records entries things arr objects lst rows cells",
        "lists": "first/second a/b left/right xs/ys list1/list2 one/other front/back names/values",
        "nested": "groups rows lists nested table chunks matrix blocks",
        "text": "text string sentence message line phrase s content title memo comment note",
        "word": "word text name s string token title term label key_word w keyword",
        "words": "words names texts strings tokens terms labels lines titles tags parts phrases",
        "name": "name user nickname person member visitor customer guest user_name login",
        "price": "price cost amount fee total_price list_price charge p base sticker_price",
        "count": "count qty quantity amount n pieces number num units total_count",
        "size": "size k n count length width limit window",
        "item": "target item value key x wanted needle element",
        "letter": "letter char ch symbol c mark target character",
        "dict": "table data mapping info counts lookup d dictionary scores prices record stock",
        "key": "key name k field item label word code",
        "default": "default fallback other base d missing empty backup",
        "records": "records rows people items users entries students members products orders",
        "score": "score point grade_point mark result s value points",
        "age": "age years n a user_age how_old",
        "year": "year y yr target_year date_year the_year",
        "temp": "celsius temp degree c t temperature value deg",
        "ftemp": "fahrenheit temp degree f t temperature value deg",
        "base": "base/height width/height b/h w/h bottom/top u/v",
        "sides": "width/height w/h length/depth a/b x/y rows/cols side1/side2",
        "three": "a/b/c x/y/z first/second/third side1/side2/side3 p/q/r u/v/w",
        "radius": "radius r rad size x circle_radius",
        "body": "weight/height w/h kg/meter mass/tall x/y kilos/metres",
        "money": "principal/rate/years money/rate/years p/r/n amount/rate/time start/ratio/count deposit/interest/period",
        "hm": "hours/minutes h/m hour/minute hr/mn x/y hrs/mins",
        "seconds": "seconds secs total_seconds s time sec duration",
        "range": "start/stop begin/end low/high lo/hi first/last head/tail a/b from_n/to_n",
        "bounds": "value/low/high n/lo/hi x/minimum/maximum number/bottom/top v/a/b num/floor/ceiling",
        "ratio": "part/whole used/total a/b done/goal x/y got/full",
        "trip": "distance/time km/hours d/t length/duration x/y meters/seconds",
        "points": "x1/y1/x2/y2 a/b/c/d ax/ay/bx/by px/py/qx/qy left/top/right/bottom sx/sy/ex/ey",
        "path": "filename path file_name name file source",
        "email": "email address mail user_email contact e mail_address",
        "swap": "text/old/new s/a/b sentence/before/after line/src/dst string/x/y message/wrong/right",
        "affix": "text/part word/piece s/p line/mark name/head string/sub",
        "wrap": "text/tag s/t content/name line/mark word/label body/element",
    }.items()
}

EN_WORDS = tuple(
    "apple river stone cloud paper green window bread music level noon radar mango tiger lemon table orange spring"
    " winter coffee pencil garden planet silver button camera island forest bridge ticket market kayak basket eye".split()
)
KO_WORDS = tuple(
    "사과 포도 수박 딸기 나무 구름 바다 연필 공책 우산 기러기 토마토 책상 의자 창문 시계 가방 커피 우유 빵 도서관 기차 버스 "
    "오이 감자 당근 지도 엽서 별 강물".split()
)
FIRST_NAMES = tuple("민준 서연 도윤 하은 지호 수아 예준 지우 현우 유나 시우 다은 은호 소윤".split())


def num(rng: random.Random, held_out: bool, low: int, high: int, step: int = 1) -> int:
    """A parameter of low, low + step, … high; every fifth value is for held-out tasks only."""
    while True:
        index = rng.randrange((high - low) // step + 1)
        if (index % 5 == 3) == held_out:
            return low + index * step


def pick(rng: random.Random, held_out: bool, pool: Sequence[T]) -> T:
    """A parameter out of ``pool``; every fifth (index 3, 8, …) is for held-out tasks only."""
    while True:
        index = rng.randrange(len(pool))
        if (index % 5 == 3) == held_out:
            return pool[index]


def ints(rng: random.Random, count: int, low: int = -9, high: int = 20) -> list[int]:
    return [rng.randint(low, high) for _ in range(count)]


def words(rng: random.Random, count: int, pool: Sequence[str] = EN_WORDS) -> list[str]:
    return [rng.choice(pool) for _ in range(count)]


PREFIXES = {
    "num": ("", "", "", "get_", "calc_", "compute_", "find_", "my_"),
    "list": ("", "", "", "get_", "make_", "build_", "to_", "my_"),
    "text": ("", "", "", "get_", "make_", "to_", "my_", "format_"),
    "bool": ("", "", "", "check_", "my_", "test_if_"),
}
SUFFIXES = ("", "", "", "", "", "", "_fn", "_v2", "_result", "_now", "_ex", "2")
BLANK_NAMES = (
    "solve",
    "task",
    "func",
    "problem",
    "exercise",
    "step",
    "answer",
    "quiz",
    "practice",
    "f",
    "run",
    "work",
)
RESERVED = frozenset(dir(builtins)) | frozenset(keyword.kwlist)


def held_name(name: str) -> bool:
    """Whether a function name belongs to the held-out side: one of seven, by a checksum over its letters."""
    return sum(ord(c) * (i % 5 + 1) for i, c in enumerate(name)) % 7 == 0


@dataclass(frozen=True)
class Family:
    """A task with open places.

    ``body`` has ``$slot`` for arguments, parameters and the function's name ``$f``; phrases have ``{slot}``
    and ``{slot:을}``. ``nouns`` name what is returned, ``verbs`` end in an adnominal form (…하는) and both name
    the arguments; ``plain`` names the result without them. ``reference(params, *args)`` is an independent
    answer, ``cases(rng, params)`` gives argument tuples, edge cases included. ``hints``: types in order, result last.
    """

    id: str
    cores: tuple[str, ...]
    slots: tuple[tuple[tuple[str, ...], tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]], ...]
    segments: tuple[str, ...]
    local: frozenset[str]
    reference: Callable[..., Any]
    cases: Callable[[random.Random, Params], list[tuple[Any, ...]]]
    hints: tuple[str, ...]
    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    plain: tuple[str, ...]
    params: Callable[[random.Random, bool], Params] | None
    note: tuple[str, str] | None
    kind: str

    def arguments(self, rng: random.Random, held_out: bool, *, usual: bool) -> dict[str, str]:
        """Slot → argument name; ``usual`` takes the first names of each pool."""
        chosen: dict[str, str] = {}
        for slots, train, held in self.slots:
            if usual:
                options = train[:1]
            else:
                options = held if held_out and held and rng.random() < 0.6 else train
            for _ in range(20):
                names = rng.choice(options)
                if not set(names) & set(chosen.values()):
                    break
            else:
                names = next(o for o in train if not set(o) & set(chosen.values()))
            chosen.update(zip(slots, names, strict=True))
        return chosen

    def descriptive(self) -> dict[str, str]:
        """Slot → the first argument name of three letters or more."""
        chosen: dict[str, str] = {}
        for slots, train, _ in self.slots:
            free = [o for o in train if not set(o) & set(chosen.values())]
            names = next((o for o in free if min(map(len, o)) >= 3), free[0])
            chosen.update(zip(slots, names, strict=True))
        return chosen

    def function_name(self, rng: random.Random, held_out: bool, taken: set[str]) -> str:
        """A name of this family (or, sometimes, one that says nothing) on the right side of the split."""
        while True:
            if rng.random() < 0.08:
                name = f"{rng.choice(BLANK_NAMES)}{rng.choice(('', '_'))}{rng.randrange(1, 100)}"
            else:
                name = rng.choice(PREFIXES[self.kind]) + rng.choice(self.cores) + rng.choice(SUFFIXES)
            if held_name(name) == held_out and name not in taken and name not in RESERVED:
                return name

    def code(self, name: str, values: dict[str, Any]) -> str:
        """The solution: ``def name(arguments):`` and the indented body."""
        arguments = ", ".join(values[s] for slots, _, _ in self.slots for s in slots)
        text = "".join(
            s if i % 2 == 0 else name if s == "f" else str(values[s]) for i, s in enumerate(self.segments)
        )
        return f"def {name}({arguments}):\n    " + text.replace("\n", "\n    ")


# A value may carry the syllable that it ends in when read aloud, behind MARK: korean.fill then finds the right
# particle (line → 라인을, number → 넘버를, "값(정수)" → 값(정수)을), and ``quiet`` takes the syllables out again.
MARK = "\ue000"
MARKED = re.compile(MARK + ".")
CLOSED = re.compile(r"(?:[^aeiou][aeiou]|^[aeiou])[tpkb]$|ck$|oup$|ut$|(?:ne|me|pe)$|[mn]$|ng$")
LATIN = re.compile(r"[A-Za-z]{2,}$")


def aloud(text: str) -> str:
    """Text with its last syllable marked where its spelling does not tell the sound."""
    core = text
    if text.endswith(")") and "(" in text:
        core = text[: text.rindex("(")]  # a remark in brackets does not change the particle
    found = LATIN.search(core)
    if found and core not in korean.UNIT_FINAL:
        word = found.group().lower()
        ends_in_l = word.endswith(("l", "le"))
        return text + MARK + ("갈" if ends_in_l else "감" if CLOSED.search(word) else "가")
    return text + MARK + core[-1] if core and core != text else text


def quiet(text: str) -> str:
    return MARKED.sub("", text)


def spoken(values: dict[str, Any]) -> dict[str, str]:
    return {slot: aloud(str(value)) for slot, value in values.items()}


STRING = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'")
FAMILIES: list[Family] = []


def phrases(text: str) -> tuple[str, ...]:
    return tuple(p.strip() for p in text.split("|"))


def family(
    name: str,
    cores: str,
    slots: str,
    body: str,
    reference: Callable[..., Any],
    cases: Callable[[random.Random, Params], list[tuple[Any, ...]]],
    hints: str,
    *,
    nouns: str,
    verbs: str,
    plain: str,
    params: Callable[[random.Random, bool], Params] | None = None,
    note: tuple[str, str] | None = None,
    kind: str = "num",
) -> None:
    """Append a family to ``FAMILIES``. ``slots`` is ``"xs:nums a,b:pair"``, phrases are joined by ``|``."""
    local = frozenset(re.findall(r"(?<![\w$])[a-z_]\w*", STRING.sub("", body)))
    made = []
    for spec in slots.split():
        placeholders, pool = spec.split(":")
        options = [tuple(o.split("/")) for o in POOLS[pool]]
        sides: tuple[list[tuple[str, ...]], list[tuple[str, ...]]] = ([], [])
        for i, option in enumerate(options):
            if not set(option) & local:  # an argument must not be a variable of the body as well
                sides[i % 6 == 5].append(option)
        made.append((tuple(placeholders.split(",")), tuple(sides[0]), tuple(sides[1])))
    arguments, result = hints.split(" -> ")
    FAMILIES.append(
        Family(
            id=name,
            cores=tuple(cores.split()),
            slots=tuple(made),
            segments=tuple(re.split(r"\$(\w+)", body)),
            local=local,
            reference=reference,
            cases=cases,
            hints=(*arguments.split("; "), result),
            nouns=phrases(nouns),
            verbs=phrases(verbs),
            plain=phrases(plain),
            params=params,
            note=note,
            kind=kind,
        )
    )
