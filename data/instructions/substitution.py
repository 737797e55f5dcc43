"""Made-up words in place of a row's values and names, so that a model reads and copies what it cannot know.

The generators draw values such as 테니스 or 커피 그라인더 from lists. A model that has seen a list a million times
writes its favourites from memory: of requests with a value that is not in it, it copied few (테니스 became
텔레비전). Rows for training therefore often have words here that no list has. Particles still agree: a made-up
word ends as the word that it stands for.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

if str(Path(__file__).resolve().parent.parent) not in sys.path:
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import korean  # noqa: E402

ROWS, WORDS, NAMES = 0.6, 0.6, 0.4  # shares of the rows, of a row's values and of its names that are replaced
HANGUL = re.compile(r"[가-힣]{2,}")
LITERAL = re.compile(r"'([^']*)'")
IDENTIFIER = re.compile(r"\b[a-z][a-z0-9_]{2,}\b")
QUERY = re.compile(r"SELECT\b", re.I)
# Words of dates, times and amounts: what they mean is asked for, so they are not made up.
KEPT = frozenset(
    "오전 오후 아침 점심 저녁 새벽 정오 자정 오늘 내일 모레 어제 그제 다음 지난 이번 매주 매일 평일 주말 월요일 화요일 수요일 "
    "목요일 금요일 토요일 일요일 시간 만원 천원 백만 십만 맞음 틀림 없음 있음 예 아니요".split()
)
SOUNDS = ("", "ㄹ", "C")
CORPUS = Path(__file__).resolve().parent.parent / "corpus" / "train.jsonl"


@cache
def _pieces() -> dict[str, list[str]]:
    """Runs of two to four syllables as they stand in the corpus, by the sound they end in."""
    text = CORPUS.read_text(encoding="utf-8")
    found: dict[str, set[str]] = {sound: set() for sound in SOUNDS}
    for run in HANGUL.findall(text[:1_500_000]):
        for length in (2, 3, 4):
            for at in range(len(run) - length + 1):
                piece = run[at : at + length]
                found[korean.final_sound(piece)].add(piece)
    return {sound: sorted(pieces) for sound, pieces in found.items()}


SYLLABLES = {
    sound: [
        chr(0xAC00 + (first * 21 + vowel) * 28 + last)
        for first in (0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18)
        for vowel in (0, 1, 4, 5, 6, 8, 12, 13, 17, 18, 20)
        for last in lasts
    ]
    for sound, lasts in (("", (0,)), ("ㄹ", (8,)), ("C", (1, 4, 16, 17, 21)))
}


def word(rng: random.Random, like: str) -> str:
    """A made-up word that ends in the same kind of sound as ``like``: a piece of the corpus, or just syllables."""
    sound = korean.final_sound(like)
    if rng.random() < 0.6:
        return rng.choice(_pieces()[sound])
    first = [rng.choice(SYLLABLES[rng.choice(SOUNDS)]) for _ in range(rng.choice((1, 1, 2, 3)))]
    return "".join(first) + rng.choice(SYLLABLES[sound])


def name(rng: random.Random, like: str) -> str:
    """An identifier near ``like``: with a made-up part before or behind, or in the place of one of its parts."""
    part = "".join(
        rng.choice("bcdfghklmnprstvwz") + rng.choice("aeiouy") for _ in range(rng.choice((1, 1, 2, 3)))
    )
    if rng.random() < 0.2:
        part = rng.choice("abcdefghkmnpqrstxyz") + str(rng.randint(1, 99))
    roll = rng.random()
    if roll < 0.4:
        return f"{like}_{part}"
    if roll < 0.75:
        return f"{part}_{like}"
    parts = like.split("_")
    parts[rng.randrange(len(parts))] = part
    return "_".join(parts)


def _leaves(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [leaf for part in value.values() for leaf in _leaves(part)]
    if isinstance(value, list):
        return [leaf for part in value for leaf in _leaves(part)]
    return [value] if isinstance(value, str) else []


def values(row: dict[str, Any]) -> list[str]:
    """What the answers take over from the talk: arguments of calls, strings of JSON, literals of SQL."""
    found: list[str] = []
    for message in row["messages"]:
        if message["role"] != "assistant":
            continue
        for call in message.get("tool_calls") or []:
            found += _leaves(call["function"]["arguments"])
        text = message["content"] or ""
        if text.startswith(("{", "[")):
            try:
                found += _leaves(json.loads(text))
            except ValueError:
                pass
        elif QUERY.match(text):
            found += LITERAL.findall(text)
    if row["task"] in ("qa", "follow-up"):
        found += row["check"].get("all", [])
    return found


def _swap(swaps: dict[str, str], pattern: str = "(?:{})") -> Callable[[str], str]:
    """A function that puts others for words of a text, the longest first (볶음밥 before 볶음)."""
    words = "|".join(map(re.escape, sorted(swaps, key=len, reverse=True)))
    found = re.compile(pattern.format(words))
    return lambda text: found.sub(lambda match: swaps[match[0]], text)


def _mapped(value: Any, swap: Callable[[str], str]) -> Any:
    if isinstance(value, dict):
        return {swap(key): _mapped(part, swap) for key, part in value.items()}
    if isinstance(value, list):
        return [_mapped(part, swap) for part in value]
    return swap(value) if isinstance(value, str) else value


def with_words(rng: random.Random, row: dict[str, Any]) -> dict[str, Any]:
    """The row with made-up words for some of its values, everywhere they stand."""
    asked = "\n".join(m["content"] for m in row["messages"] if m["role"] not in ("assistant", "system"))
    words = {w for value in values(row) for w in HANGUL.findall(value)} - KEPT
    swaps = {w: word(rng, w) for w in sorted(words) if w in asked and rng.random() < WORDS}
    return _mapped(row, _swap(swaps)) if swaps else row


def with_tool_names(rng: random.Random, row: dict[str, Any]) -> dict[str, Any]:
    """The row with other names for some of its tools and their parameters."""
    names: dict[str, str] = {}

    def other(given: str) -> str:
        if given not in names:
            names[given] = name(rng, given) if rng.random() < NAMES else given
        return names[given]

    tools = []
    for tool in row["tools"]:
        f = tool["function"]
        schema = dict(f["parameters"])
        schema["properties"] = {other(k): v for k, v in (schema.get("properties") or {}).items()}
        schema["required"] = [other(k) for k in schema.get("required") or []]
        tools.append({**tool, "function": {**f, "name": other(f["name"]), "parameters": schema}})
    messages = []
    for message in row["messages"]:
        if message.get("tool_calls"):
            calls = [
                {
                    **call,
                    "function": {
                        "name": other(call["function"]["name"]),
                        "arguments": {other(k): v for k, v in call["function"]["arguments"].items()},
                    },
                }
                for call in message["tool_calls"]
            ]
            message = {**message, "tool_calls": calls}
        messages.append(message)
    check = row["check"]
    if "calls" in check:
        check = {**check, "calls": [call["function"] for call in messages[-1].get("tool_calls") or []]}
    return {**row, "messages": messages, "tools": tools, "check": check}


def with_columns(rng: random.Random, row: dict[str, Any]) -> dict[str, Any]:
    """The row with other names for some of the tables and columns that its queries name."""
    asked = "\n".join(m["content"] for m in row["messages"] if m["role"] == "user")
    told = "\n".join(m["content"] for m in row["messages"] if m["role"] == "assistant")
    there = set(IDENTIFIER.findall(asked)) & set(IDENTIFIER.findall(LITERAL.sub("", told)))
    swaps = {n: name(rng, n) for n in sorted(there) if rng.random() < NAMES}
    if not swaps:
        return row
    swap = _swap(swaps, r"\b(?:{})\b")
    messages = [{**m, "content": swap(m["content"])} for m in row["messages"]]
    return {**row, "messages": messages, "check": _mapped(row["check"], swap)}


def substituted(rng: random.Random, row: dict[str, Any]) -> dict[str, Any]:
    """A row for training, most times with made-up values, and with names of tools and columns near its own."""
    if rng.random() >= ROWS:
        return row
    row = with_words(rng, row)
    if row["tools"]:
        return with_tool_names(rng, row)
    if any(m["role"] == "assistant" and QUERY.match(m["content"] or "") for m in row["messages"]):
        return with_columns(rng, row)
    return row
