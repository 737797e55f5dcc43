"""Read the word files (``news.txt``, ``texts.txt``) and fill their templates."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

import korean

HERE = Path(__file__).resolve().parent
UNSEEN_SHARE = 0.4  # of held-out rows come from templates that training never shows


@dataclass
class Event:
    """Headlines of one kind of news and the sentences of its brief."""

    name: str
    titles: list[str] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)


@dataclass
class Group:
    """One ``@`` section of a word file: its own words and its events."""

    name: str
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)


def read_groups(
    path: Path,
) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]], dict[str, Group]]:
    """Shared words, entity names and groups of a word file."""
    shared: dict[str, tuple[str, ...]] = {}
    names: dict[str, tuple[str, ...]] = {}
    groups: dict[str, Group] = {}
    group = Group("")
    for line in path.read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark in ("", "//"):
            continue
        if mark in ("@", "@@"):
            group = groups.setdefault(rest, Group(rest))
            if mark == "@@":
                group.events.append(Event(rest))
        elif mark == "*":
            group.events.append(Event(rest))
        elif mark == "-":
            if not group.events:
                group.events.append(Event(group.name))
            group.events[-1].titles.append(rest)
        elif mark == ">":
            group.events[-1].sentences.append(rest)
        else:
            name, _, values = (rest if mark in "$~" else line).partition(" = ")
            table = {"$": shared, "~": names}.get(mark, group.words)
            table[name] = tuple(v.strip() for v in values.split(", "))
    return shared, names, groups


class Draw(dict):
    """Slot values, drawn when first asked for, so that a brief repeats what its headline named."""

    def __init__(self, rng: random.Random, words: dict[str, tuple[str, ...]], held_out: bool) -> None:
        self.rng, self.words, self.held_out = rng, words, held_out

    def __missing__(self, slot: str) -> str:
        value = self.make(slot)
        if "{" in value:
            value = korean.fill(value, self)
        self[slot] = value
        return value

    def make(self, slot: str) -> str:
        rng = self.rng
        if slot in self.words:
            return rng.choice(self.words[slot])
        if slot in NAMES[self.held_out]:
            return rng.choice(NAMES[self.held_out][slot])
        if slot in NUMBERS:
            return rng.choice(NUMBERS[slot])
        if slot.startswith("person"):
            return korean.person(rng, held_out=self.held_out)
        first = slot[:-1]  # city2: another one than city
        if slot.endswith("2"):
            while (value := self.make(first)) == self[first]:
                pass
            return value
        raise KeyError(slot)


SHARED, _NAMES, NEWS = read_groups(HERE / "news.txt")
NAMES = {
    held_out: {k: tuple(v for i, v in enumerate(vs) if (i % 6 == 4) == held_out) for k, vs in _NAMES.items()}
    for held_out in (False, True)
}
NUMBERS = {
    "n": tuple(str(i) for i in range(2, 10)),
    "nn": tuple(str(i) for i in range(11, 98)),
    "pct": tuple(str(i) for i in range(2, 49)),
    "eok": tuple(str(i) for i in (20, 35, 50, 80, 100, 120, 150, 240, 300, 450, 500, 700, 850, 900)),
    "won": tuple(f"{i * 100:,}" for i in range(29, 99)),
    "score": tuple(f"{a}-{b}" for a in range(1, 6) for b in range(a)),
}


def held(index: int) -> bool:
    """Whether the template at ``index`` is for held-out rows only."""
    return index % 8 == 7


def content_slots(frame: str) -> frozenset[str]:
    """The slots of a frame that hold words (not numbers)."""
    return frozenset(m[0] for m in korean.SLOT.findall(frame) if m[0] not in NUMBERS and m[0] != "_")
