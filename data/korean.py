"""Korean for the generators: particles, people's names, sentence endings, typing slips, writing files.

Every ``data/NAME/generate.py`` imports this module; it uses the standard library only.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

# Particle after a final consonant / after a vowel, by the name used in frames.
PARTICLES = {
    "은": ("은", "는"),
    "이": ("이", "가"),
    "을": ("을", "를"),
    "과": ("과", "와"),
    "로": ("으로", "로"),
    "이라": ("이라", "라"),
    "이었": ("이었", "였"),
    "이나": ("이나", "나"),
    "이에": ("이에", "예"),
    "아": ("아", "야"),
    "이란": ("이란", "란"),
    "이라고": ("이라고", "라고"),
    "이며": ("이며", "며"),
    "이고": ("이고", "고"),
    "이다": ("이다", "다"),
    "이라는": ("이라는", "라는"),
    "이랑": ("이랑", "랑"),
    "이야": ("이야", "야"),
}
DIGIT_FINAL = {"0": "C", "1": "ㄹ", "3": "C", "6": "C", "7": "ㄹ", "8": "ㄹ"}  # 영 일 삼 육 칠 팔
LATIN_FINAL = {"l": "ㄹ", "r": "ㄹ", "m": "C", "n": "C"}  # 엘 알 엠 엔
UNIT_FINAL = {"%": "", "㎞": "", "℃": "", "km": "", "kg": "C", "cm": "", "GB": "", "TB": ""}  # 퍼센트, 그램


def final_sound(word: str) -> str:
    """The last sound: ``""`` for a vowel, ``"ㄹ"``, or another consonant as ``"C"``."""
    word = word.rstrip("」』》〉)]\"'’”`! ") or word  # ``'!'`` alone keeps its marks
    for unit, sound in UNIT_FINAL.items():
        if word.endswith(unit) and word != unit:
            return sound
    last = word[-1]
    if "가" <= last <= "힣":
        code = (ord(last) - 0xAC00) % 28
        return "" if code == 0 else ("ㄹ" if code == 8 else "C")
    return DIGIT_FINAL.get(last, LATIN_FINAL.get(last.lower(), ""))


def particle(word: str, name: str) -> str:
    """The form of a particle that fits ``word``: (책, 을) → 을, (서울, 로) → 로, (지우, 이에) → 예."""
    closed, opened = PARTICLES[name]
    sound = final_sound(word)
    if name == "로" and sound == "ㄹ":
        sound = ""  # ㄹ takes 로
    return closed if sound else opened


def with_particle(word: str, name: str) -> str:
    """``word`` with the form of ``name`` that fits it: (책, 을) → 책을."""
    return word + particle(word, name)


SLOT = re.compile(r"\{(\w+)(?::([가-힣]+))?\}")


def fill(frame: str, values: dict[str, Any]) -> str:
    """Put values into ``{slot}`` and ``{slot:을}`` (the slot with the particle that fits it).

    ``{_:을}`` is the particle alone, for what was filled last: ``「{book}」{_:을}``.
    """
    last = ""

    def put(match: re.Match[str]) -> str:
        nonlocal last
        slot, name = match.groups()
        if slot == "_":
            return particle(last, name)
        last = str(values[slot])
        return with_particle(last, name) if name else last

    return SLOT.sub(put, frame)


FAMILY = tuple(
    "김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모"
)
FAMILY_COMMON = FAMILY[:24]
GIVEN_FIRST = tuple("지서민하도예유시수현은준태다나가소재성영정승연주채윤선경동상우진희보세혜규한아라효")
GIVEN_SECOND = tuple("우윤준아은호연진원영민현서린빈율훈석희경나미라인철수정주태하솔")


def person(rng: random.Random, *, held_out: bool = False) -> str:
    """A Korean full name of three syllables. Held-out names never occur with ``held_out=False``.

    The split is by a checksum over the name's syllables, so that each side has thousands of names.
    """
    while True:
        family = rng.choice(FAMILY_COMMON if rng.random() < 0.8 else FAMILY)
        first, second = rng.choice(GIVEN_FIRST), rng.choice(GIVEN_SECOND)
        if first == second:
            continue
        name = family + first + second
        if (sum(ord(c) * (i + 3) for i, c in enumerate(name)) % 7 == 0) == held_out:
            return name


def people(rng: random.Random, count: int, *, held_out: bool = False) -> list[str]:
    """``count`` different names."""
    names: list[str] = []
    while len(names) < count:
        name = person(rng, held_out=held_out)
        if name not in names:
            names.append(name)
    return names


def typo(rng: random.Random, text: str) -> str:
    """One typing slip a reader would make: a lost space, an extra space, a lost mark, a doubled mark."""
    kind = rng.randrange(4)
    spaces = [i for i, c in enumerate(text) if c == " "]
    if kind == 0 and spaces:
        at = rng.choice(spaces)
        return text[:at] + text[at + 1 :]
    if kind == 1 and len(text) > 6:
        at = rng.randrange(2, len(text) - 2)
        return text if " " in text[at - 1 : at + 1] else text[:at] + " " + text[at:]
    if kind == 2:
        return text.rstrip("?.!")
    return text + rng.choice(("?", "..", "?", "!"))


def unique(
    make: Callable[[], dict[str, Any]], count: int, key: Callable[[dict[str, Any]], Any], seen: set[Any]
) -> list[dict[str, Any]]:
    """``count`` rows from ``make()`` whose ``key`` is not in ``seen`` (which grows).

    Raises ``RuntimeError`` when the generator has run out of new rows.
    """
    rows: list[dict[str, Any]] = []
    misses = 0
    while len(rows) < count:
        row = make()
        k = key(row)
        if k in seen:
            misses += 1
            if misses > 200 * count + 10_000:
                raise RuntimeError(f"only {len(rows)} of {count} different rows: widen the templates")
            continue
        seen.add(k)
        rows.append(row)
    return rows


def write_jsonl(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    """Write rows as UTF-8 JSON lines; the same rows give the same bytes on every system."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in rows)
    path.write_text(text, encoding="utf-8", newline="\n")
    print(f"{path.name}: {text.count(chr(10)):,}행, {len(text.encode()) / 2**20:.2f} MiB")
