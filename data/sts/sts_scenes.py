"""Scenes (meaning structures) and their wordings, read from ``scenes.txt`` and ``more_scenes.txt``."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from pathlib import Path

import korean

CHOICE = re.compile(r"\[([^\]]+)\]")


@dataclass
class Slot:
    """One part of the meaning: its values (each a tuple of synonyms) and the score of a pair that differs in it."""

    name: str
    score: float
    optional: bool
    values: tuple[tuple[str, ...], ...]


@dataclass
class Scene:
    """One meaning structure: slots, wordings of the claim, of its denial, and of other claims."""

    index: int
    name: str
    topic: str
    slots: list[Slot] = field(default_factory=list)
    claims: list[str] = field(default_factory=list)
    denials: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    extra: bool = False  # of more_scenes.txt: for training streams, in no data file

    @property
    def unseen(self) -> bool:
        """Whether the whole scene is for held-out rows only."""
        return not self.extra and self.index % 6 == 3

    def held_claims(self, unseen: bool) -> list[str]:
        """Wordings that training shows (``unseen=False``) or never shows."""
        return [
            c for i, c in enumerate(self.claims) if (not self.extra and (i + self.index) % 7 == 6) == unseen
        ]


Meaning = dict[str, "int | None"]  # slot → number of its value, None when an optional part is left out


def read_scenes(path: Path, first: int = 0, extra: bool = False) -> list[Scene]:
    """All scenes in order, numbered from ``first``."""
    scenes: list[Scene] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark in ("", "//"):
            continue
        if mark == "@":
            name, topic = rest.split(" | ")
            scenes.append(Scene(first + len(scenes), name, topic, extra=extra))
        elif mark == "-":
            scenes[-1].claims.append(rest)
        elif mark == "!":
            scenes[-1].denials.append(rest)
        elif mark == "~":
            scenes[-1].others.append(rest)
        else:
            score, _, values = rest.partition(" = ")
            table = tuple(tuple(v.strip().split("/")) for v in values.split(" | "))
            scenes[-1].slots.append(Slot(mark.rstrip("?"), float(score), mark.endswith("?"), table))
    return scenes


SCENES = read_scenes(Path(__file__).resolve().parent / "scenes.txt")
SEEN = [s for s in SCENES if not s.unseen]
UNSEEN = [s for s in SCENES if s.unseen]
EXTRA = read_scenes(Path(__file__).resolve().parent / "more_scenes.txt", len(SCENES), extra=True)


def meaning(rng: random.Random, scene: Scene) -> Meaning:
    """A random meaning of the scene; optional parts are there half of the time."""
    out: Meaning = {}
    for slot in scene.slots:
        absent = slot.optional and rng.random() < 0.5
        out[slot.name] = None if absent else rng.randrange(len(slot.values))
    return out


def say(rng: random.Random, scene: Scene, frame: str, what: Meaning) -> str:
    """``frame`` with the words of a meaning, each a random synonym."""
    words = {}
    for slot in scene.slots:
        value = what[slot.name]
        word = "" if value is None else rng.choice(slot.values[value])
        words[slot.name] = word + " " if slot.optional and word else word
    if "[" in frame:
        frame = CHOICE.sub(lambda m: rng.choice(m[1].split("/")), frame)
    text = korean.fill(frame, words).replace("  ", " ").replace(" ,", ",").strip()
    return text
