"""Mix the chat tasks of all generators, and write a sample of the mixture.

``chat`` and ``document`` give endless fresh rows and texts; a generator that is not there is left out.

    python data/instructions/generate.py [--out FOLDER]
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
for _path in (str(FOLDER.parent), str(FOLDER)):
    if _path not in sys.path:
        sys.path.insert(0, _path)

import instruction_parts as parts  # noqa: E402
import korean  # noqa: E402
import substitution  # noqa: E402

SEED = 20260409
SIZES = {"test": 500, "validation": 200, "train": 500}
Row = dict[str, Any]

# source → weight; SOURCES says where each is.
MIX: dict[str, float] = {
    "mrc": 20,
    "mrc-dialogue": 6,
    "text2sql": 12,
    "code-tasks": 10,
    "news-titles": 4,
    "sts": 4,
    "tools": 14,
    "tool-results": 7,
    "extraction": 9,
    "judge": 5,
    "smalltalk": 7,
    "copying": 8,
}
# The same for the endless stream that models train on: more of what they learn slowly.
STREAM_MIX: dict[str, float] = {
    **MIX,
    "mrc": 16,
    "reading": 12,
    "mrc-dialogue": 5,
    "text2sql": 18,
    "code-tasks": 12,
    "news-titles": 6,
    "tools": 19,
    "extraction": 14,
    "judge": 8,
    "smalltalk": 5,
    "copying": 5,
}
DOCUMENT_MIX: dict[str, float] = {
    "mrc": 30,
    "text2sql": 8,
    "code-tasks": 8,
    "news-titles": 10,
    "sts": 4,
    "bookshop": 6,
    "tools": 4,
    "extraction": 6,
    "judge": 4,
    "smalltalk": 8,
    "copying": 12,
}
# How often a row of a source that has ``session`` is several requests on one passage, schema, tool list or text:
# the model reads them once and learns from each answer, and only the question tells the answers apart.
SESSIONS = 0.65
# The share of sessions that are nothing but finding the right one (``matching.py``).
MATCHING = 0.12
# And of those in which the model acts with tools or code (``agents.py``), and reads the bookshop's policies.
ACTING, POLICIES = 0.1, 0.04
# source → (file under data/, function for chat)
SOURCES: dict[str, tuple[str, str]] = {
    "mrc": ("mrc/generate.py", "chat"),
    "mrc-dialogue": ("mrc/generate.py", "dialogue"),
    "text2sql": ("text2sql/generate.py", "chat"),
    "code-tasks": ("code-tasks/generate.py", "chat"),
    "news-titles": ("news-titles/generate.py", "chat"),
    "sts": ("sts/generate.py", "chat"),
    "bookshop": ("bookshop/generate.py", "chat"),
    "tools": ("instructions/tools.py", "chat"),
    "tool-results": ("instructions/tools.py", "result_chat"),
    "extraction": ("instructions/extraction.py", "chat"),
    "judge": ("instructions/judge.py", "chat"),
    "smalltalk": ("instructions/smalltalk.py", "chat"),
    "copying": ("instructions/copying.py", "chat"),
    "reading": ("instructions/reading.py", "chat"),
}


def source(name: str, function: str) -> Callable[..., Any] | None:
    """A generator's function, or ``None`` where the file or the function is not there."""
    path = FOLDER.parent / SOURCES[name][0]
    return getattr(parts.load(path), function, None) if path.exists() else None


@cache
def _available(mix: str) -> tuple[tuple[Callable[..., Any], ...], tuple[float, ...]]:
    """The functions that are there and their weights, for ``chat``, ``stream`` or ``document``."""
    wanted = {"chat": MIX, "stream": STREAM_MIX, "document": DOCUMENT_MIX}[mix]
    pairs = [(source(n, "document" if mix == "document" else SOURCES[n][1]), w) for n, w in wanted.items()]
    there = [(f, w) for f, w in pairs if f is not None]
    return tuple(f for f, _ in there), tuple(w for _, w in there)


def chat(rng: random.Random, *, held_out: bool = False) -> Row:
    """A row of any task, by the weights of ``MIX``."""
    functions, weights = _available("chat")
    return rng.choices(functions, weights)[0](rng, held_out=held_out)


def session(rng: random.Random) -> Row:
    """A row for training: like ``chat``'s, or several requests and answers; all its answers are to be learned.

    The weights are ``STREAM_MIX``'s. Most rows have made-up values and names (``substitution.py``).
    """
    draw = rng.random()
    if draw < MATCHING:
        return parts.load(FOLDER / "matching.py").session(rng)
    if draw < MATCHING + ACTING:
        return parts.load(FOLDER / "agents.py").session(rng)
    if draw < MATCHING + ACTING + POLICIES:
        return source("bookshop", "chat")(rng)
    functions, weights = _available("stream")
    at = rng.choices(range(len(functions)), weights)[0]
    several = _sessions()[at]
    make = several if several is not None and rng.random() < SESSIONS else functions[at]
    return substitution.substituted(rng, make(rng))


@cache
def _sessions() -> tuple[Callable[..., Any] | None, ...]:
    """The ``session`` beside each of the functions for ``chat``; dialogues are sessions already."""
    there = [n for n in STREAM_MIX if source(n, SOURCES[n][1]) is not None]
    return tuple(source(n, "session") if SOURCES[n][1] != "dialogue" else None for n in there)


def document(rng: random.Random, *, held_out: bool = False) -> str:
    """A text for pretraining of any domain, by the weights of ``DOCUMENT_MIX``."""
    functions, weights = _available("document")
    return rng.choices(functions, weights)[0](rng, held_out=held_out)


# ---------------------------------------------------------------- files


def packed(row: Row) -> Row:
    """A row as the files have it: what has other keys from row to row is a JSON string.

    ``messages`` stays a list of messages, with the ``arguments`` of a call as a string (OpenAI's own form);
    ``tools`` is a list or ``None``, with ``parameters`` as a string; ``check`` is a string.
    """
    messages = []
    for message in row["messages"]:
        calls = message.get("tool_calls")
        if calls:
            calls = [
                {
                    "type": "function",
                    "function": {
                        "name": c["function"]["name"],
                        "arguments": json.dumps(c["function"]["arguments"], ensure_ascii=False),
                    },
                }
                for c in calls
            ]
            messages.append({**message, "tool_calls": calls})
        else:
            messages.append(message)
    tools = row["tools"] and [
        {
            "type": "function",
            "function": {
                "name": t["function"]["name"],
                "description": t["function"]["description"],
                "parameters": json.dumps(t["function"]["parameters"], ensure_ascii=False),
            },
        }
        for t in row["tools"]
    ]
    check = json.dumps(row["check"], ensure_ascii=False)
    return {
        "task": row["task"],
        "messages": messages,
        "tools": tools,
        "check": check,
        "unseen": row["unseen"],
    }


def unpacked(row: Row) -> Row:
    """The row that ``packed`` was given; also for rows read with ``datasets``, whose absent keys are ``None``."""
    messages = []
    for message in row["messages"]:
        message = {k: v for k, v in message.items() if v is not None}
        if message.get("tool_calls"):
            message["tool_calls"] = [
                {
                    "type": c["type"],
                    "function": {**c["function"], "arguments": json.loads(c["function"]["arguments"])},
                }
                for c in message["tool_calls"]
            ]
        messages.append(message)
    tools = row["tools"] and [
        {
            "type": t["type"],
            "function": {**t["function"], "parameters": json.loads(t["function"]["parameters"])},
        }
        for t in row["tools"]
    ]
    return {**row, "messages": messages, "tools": tools, "check": json.loads(row["check"])}


def read(split: str, folder: Path = FOLDER) -> list[Row]:
    """The rows of ``train``, ``validation`` or ``test`` in the common format."""
    lines = (folder / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()
    return [unpacked(json.loads(line)) for line in lines]


def prompt_of(row: Row) -> str:
    """All but the answer, as a key."""
    return json.dumps([row["messages"][:-1], row["tools"]], ensure_ascii=False)


def generate(out: Path) -> None:
    """Write the three splits into ``out``; the same bytes every time."""
    rng = random.Random(SEED)
    seen: set[str] = set()
    for split, count in SIZES.items():
        held_out = split != "train"
        rows = korean.unique(lambda held=held_out: chat(rng, held_out=held), count, prompt_of, seen)
        korean.write_jsonl(out / f"{split}.jsonl", (packed(r) for r in rows))


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--out", type=Path, default=FOLDER)
    generate(options.parse_args().out)
