"""Frames with alternatives: ``[[아래|다음]] 글`` is one of its readings at every draw."""

from __future__ import annotations

import random
import re
from functools import cache

CHOICE = re.compile(r"\[\[([^\[\]]*)\]\]")


def vary(rng: random.Random, frame: str, mark: str = "|") -> str:
    """The frame with one of each ``[[a|b|]]``; nothing is drawn where there is none."""
    if "[[" not in frame:
        return frame
    return "".join(rng.choice(part) if i % 2 else part[0] for i, part in enumerate(_parts(frame, mark)))


@cache
def _parts(frame: str, mark: str) -> tuple[tuple[str, ...], ...]:
    """Fixed text (one string) and alternatives in turn."""
    return tuple(tuple(part.split(mark)) if i % 2 else (part,) for i, part in enumerate(CHOICE.split(frame)))


def readings(frame: str) -> list[str]:
    """Every frame that ``vary`` may give where alternatives stand between ``|``."""
    found = CHOICE.search(frame)
    if found is None:
        return [frame]
    return [
        text
        for option in found[1].split("|")
        for text in readings(frame[: found.start()] + option + frame[found.end() :])
    ]
