"""Make preference pairs of Python solutions: ``prompt, chosen, rejected``.

Most pairs are two right solutions of which one is easier to read (``data/code-tasks/readability.py``); the
others are a right and a wrong one, equally readable.

    python data/preferences/generate.py [--out FOLDER]
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

HERE = Path(__file__).resolve().parent
if str(HERE.parent) not in sys.path:
    sys.path.insert(0, str(HERE.parent))

import korean  # noqa: E402

SEED = 20260405
ROWS = {"validation": 300, "test": 300, "train": 800}
MARGIN = 0.2
# kind → how often, of 20
KINDS = {"clean-sloppy": 9, "clean-plain": 4, "plain-sloppy": 4, "correctness": 3}
KIND_POOL = tuple(kind for kind, share in KINDS.items() for _ in range(share))
# One of these slips makes a wrong solution (where the tests notice it). None of them can make a loop endless.
SLIPS = (
    (" + ", " - "),
    (" - ", " + "),
    (" * ", " + "),
    (" / ", " // "),
    (" > ", " < "),
    (" < ", " > "),
    (" >= ", " > "),
    (" <= ", " < "),
    (" == ", " != "),
    (" and ", " or "),
    (" in ", " not in "),
    ("max(", "min("),
    ("min(", "max("),
    ("[::-1]", ""),
    ("upper", "lower"),
    ("lower", "upper"),
    ("startswith", "endswith"),
    ("endswith", "startswith"),
    ("sum(", "len("),
    ("sorted(", "list("),
    (", reverse=True", ""),
    (" + 1", ""),
    ("True", "False"),
    ("[0]", "[-1]"),
    ("[1]", "[0]"),
    ("[-1]", "[0]"),
    ("[:", "[1:"),
    ("all(", "any("),
    ("any(", "all("),
    (".isdigit()", ".isalpha()"),
    (".isalpha()", ".isdigit()"),
)


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"data_{path.parent.name}_{path.stem}", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tasks = load(HERE.parent / "code-tasks" / "generate.py")


def passes(code: str, tests: list[str]) -> bool:
    """Whether the code (our own, never a model's) passes its tests."""
    space: dict[str, Any] = {}
    try:
        exec(code, space)
        for line in tests:
            exec(line, space)
    except Exception:
        return False
    return True


def wrong(rng: random.Random, code: str, tests: list[str]) -> str | None:
    """The code with one slip that its tests notice, still valid Python; ``None`` if there is none."""
    if "while" in code:
        return None
    head, body = code.split("\n", 1)
    slips = [(a, b) for a, b in SLIPS if a in body]
    rng.shuffle(slips)
    for a, b in slips:
        if a == " in " and ("for " in body or "not in" in body):
            continue
        broken = f"{head}\n{body.replace(a, b, 1)}"
        if tasks.readability(broken) > 0 and not passes(broken, tests):
            return broken
    return None


def pair(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """One row: ``prompt``, ``chosen``, ``rejected``, ``margin`` (difference in readability), ``kind``.

    ``kind`` is the two styles (both right), or ``correctness``: ``rejected`` fails the task's tests.
    """
    while True:
        row, kind = tasks.sample(rng, held_out=held_out), rng.choice(KIND_POOL)
        if kind == "correctness":
            chosen = tasks.render(row, rng, rng.choice(("plain", "clean")))
            docstring = chosen.split('"""')  # a slip in the docstring would be none
            if len(docstring) == 3:
                inner = wrong(rng, docstring[0].rstrip() + docstring[2], row["tests"])
                if inner is None:
                    continue
                head, body = inner.split("\n", 1)
                rejected = f'{head}\n    """{docstring[1]}"""\n{body}'
            else:
                rejected = wrong(rng, chosen, row["tests"])
        else:
            better, worse = kind.split("-")
            chosen, rejected = tasks.render(row, rng, better), tasks.render(row, rng, worse)
        if rejected is None:
            continue
        margin = tasks.readability(chosen) - tasks.readability(rejected)
        if kind == "correctness" or margin >= MARGIN:
            return {
                "prompt": row["prompt"],
                "chosen": chosen,
                "rejected": rejected,
                "margin": round(margin, 3),
                "kind": kind,
                "unseen": row["unseen"],
                "name": row["name"],
                "tests": row["tests"],
            }


def generate(out: Path) -> None:
    """Write the three splits into ``out``; the same bytes every time."""
    rng, seen = random.Random(SEED), set()
    for split, count in ROWS.items():
        held_out = split != "train"
        rows = korean.unique(lambda h=held_out: pair(rng, held_out=h), count, lambda r: r["prompt"], seen)
        korean.write_jsonl(out / f"{split}.jsonl", rows)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--out", type=Path, default=HERE)
    generate(options.parse_args().out)
