"""Make Python tasks: a Korean request, a short function, tests that run.

python data/code-tasks/generate.py [--out FOLDER]
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import zlib
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
for folder in (str(HERE.parent), str(HERE)):
    if folder not in sys.path:
        sys.path.insert(0, folder)

import families_lists  # noqa: E402, F401
import families_numbers  # noqa: E402, F401
import families_texts  # noqa: E402, F401
import korean  # noqa: E402
from code_frames import (  # noqa: E402
    CLOSERS,
    MORE_FRAMES,
    MORE_SYSTEMS,
    NOTES,
    OPENERS,
    SEEN_FRAMES,
    SYSTEMS,
    UNSEEN_FRAMES,
)
from code_parts import FAMILIES, Family, aloud, quiet, spoken  # noqa: E402
from code_render import render  # noqa: E402
from families_more import MORE  # noqa: E402
from families_wide_numbers import MORE as WIDE_NUMBERS  # noqa: E402
from families_wide_texts import MORE as WIDE_TEXTS  # noqa: E402
from readability import readability  # noqa: E402
from wordings import vary  # noqa: E402

__all__ = ["FAMILIES", "chat", "document", "readability", "render", "sample"]

SEED = 20260404
ROWS = {"validation": 300, "test": 500, "train": 1000}
Row = dict[str, Any]
# Every eighth family (index 7, 15, …) occurs only with held_out=True.
SEEN = [f for i, f in enumerate(FAMILIES) if i % 8 != 7]
UNSEEN = FAMILIES[7::8]
# In chats of training: the share of the wordings and of the families that only they have.
RICH_FRAMES, RICH_FAMILIES = 0.55, 0.5
RICH = [*MORE, *WIDE_NUMBERS, *WIDE_TEXTS]
ASCII = re.compile(r"[A-Za-z0-9_]+|'[^'\n]*'")


def check(name: str, arguments: tuple[Any, ...], value: Any) -> str:
    """One ``assert`` line; floats are compared with a tolerance."""
    call = f"{name}({', '.join(map(repr, arguments))})"
    if isinstance(value, bool) or value is None:
        return f"assert {call} is {value}"
    if isinstance(value, float):
        return f"assert abs({call} - {round(value, 6)!r}) < 1e-5"
    return f"assert {call} == {value!r}"


def request(rng: random.Random, made: Family, values: dict[str, Any], frame: tuple[str, str]) -> str:
    """The request in one wording, with or without a greeting, a remark and a slip."""
    level, text = frame
    name = values["f"]
    names = ", ".join(values[s] for slots, _, _ in made.slots for s in slots)
    said = spoken(values)
    parts = {"f": said["f"], "args": aloud(names), "sig": aloud(f"{name}({names})")}
    for slot, options in (("V", made.verbs), ("N", made.nouns), ("P", made.plain)):
        if "{" + slot in text:
            parts[slot] = aloud(korean.fill(rng.choice(options), said))
    asked = quiet(korean.fill(text, parts))
    if asked[-1] not in "?:":
        asked += "." if level != "짧게" else rng.choice((".", "", ""))
        if level == "반말" and not made.note and rng.random() < 0.25:
            asked = asked[:-1]
    code_last = "def " in text
    if made.note:
        cond, value = made.note
        if asked[-1] not in ".?:":
            asked += "."
        asked += korean.fill(rng.choice(NOTES[level]), {"cond": cond, "value": value})
    elif rng.random() < 0.15 and not code_last and asked[-1] in ".?":
        asked += rng.choice(CLOSERS[level])
    if rng.random() < 0.15 and not text.startswith("#"):
        asked = rng.choice(OPENERS[level]) + asked
    if rng.random() < 0.06:
        slip = korean.typo(rng, asked)
        if ASCII.findall(slip) == ASCII.findall(asked):  # names, numbers and quoted text must stay
            asked = slip
    return asked


def task(rng: random.Random, made: Family, frame: tuple[str, str], *, held_out: bool) -> Row:
    """A task of one family in one wording (without the fields that tell how new it is)."""
    params = made.params(rng, held_out) if made.params else {}
    text = frame[1]
    usual = not any(slot in text for slot in ("{V", "{N", "{args", "{sig"))
    values: dict[str, Any] = {**params, **made.arguments(rng, held_out, usual=usual)}
    arguments = [values[s] for slots, _, _ in made.slots for s in slots]
    name = made.function_name(rng, held_out, made.local | set(arguments))
    values["f"] = name
    prompt = request(rng, made, values, frame)
    tests: list[str] = []
    for case in made.cases(rng, params):
        line = check(name, case, made.reference(params, *case))
        if line not in tests:
            tests.append(line)
    return {
        "task_id": f"{made.id}-{zlib.crc32(prompt.encode()):08x}",
        "family": made.id,
        "prompt": prompt,
        "name": name,
        "solution": made.code(name, values),
        "tests": tests,
        "summary": quiet(korean.fill(made.plain[0], spoken(values))),
    }


def sample(rng: random.Random, *, held_out: bool = False, more: bool = False) -> Row:
    """One task; ``more`` adds the wordings and families that only chats of training have.

    Fields: ``task_id``, ``family``, ``prompt``, ``name``, ``solution``, ``tests`` (assert lines), ``summary``
    (what is returned, in Korean), ``new`` (``"family"``, ``"wording"``, ``"names"`` or ``""``: what training
    never shows) and ``unseen`` (True for the first two). Function names and parameters of held-out tasks
    are always new.
    """
    new, families, frames = "", SEEN, SEEN_FRAMES
    if held_out:
        draw = rng.random()
        new = "family" if draw < 0.25 else "wording" if draw < 0.5 else "names"
        families = UNSEEN if new == "family" else SEEN
        frames = UNSEEN_FRAMES if new == "wording" else SEEN_FRAMES
    while True:
        made, frame = rng.choice(families), rng.choice(frames)
        if more:
            if rng.random() < RICH_FRAMES:
                level, text = rng.choice(MORE_FRAMES)
                frame = level, vary(rng, text)
            if rng.random() < RICH_FAMILIES:
                made = rng.choice(RICH)
        row = task(rng, made, frame, held_out=held_out)
        if len(row["tests"]) >= 4:  # two random cases may have been the same
            return {**row, "new": new, "unseen": new in ("family", "wording")}


def chat(rng: random.Random, held_out: bool = False) -> Row:
    """A chat row (task ``python``): the answer is the bare code."""
    row = sample(rng, held_out=held_out, more=not held_out)
    messages = [{"role": "user", "content": row["prompt"]}, {"role": "assistant", "content": row["solution"]}]
    if rng.random() < 0.5:
        said = rng.choice(SYSTEMS)
        if not held_out and rng.random() < 0.5:
            said = vary(rng, rng.choice(MORE_SYSTEMS))
        messages.insert(0, {"role": "system", "content": said})
    return {
        "task": "python",
        "messages": messages,
        "tools": None,
        "check": {"kind": "python", "name": row["name"], "tests": row["tests"]},
        "unseen": row["unseen"],
    }


TITLES = (
    "연습",
    "도우미 함수 모음",
    "자주 쓰는 함수",
    "실습 코드",
    "오늘 배운 함수",
    "작은 도구",
    "함수 예제",
    "계산 도구",
    "복습",
    "유틸리티",
)
RESULT_HEADS = ("# 사용 예", "# 확인", "# 실행해 보기", "# 예시", "# 결과 확인")


def example(rng: random.Random, name: str, case: tuple[Any, ...], value: Any, arguments: list[str]) -> str:
    """``print(f(2))  # 4``, or the same through variables."""
    call = ", ".join(map(repr, case))
    lines = ""
    if rng.random() < 0.3:
        lines = "".join(f"{a} = {v!r}\n" for a, v in zip(arguments, case, strict=True))
        call = ", ".join(arguments)
    if isinstance(value, float):
        return f"{lines}print(round({name}({call}), 2))  # {round(float(value), 2)}"
    return f"{lines}print({name}({call}))  # {value}"


def document(rng: random.Random, held_out: bool = False) -> str:
    """A Python file of two to four functions with Korean comments and calls with their true results."""
    pieces = [f'"""{rng.choice(TITLES)}."""'] if rng.random() < 0.4 else []
    together = rng.random() < 0.3  # all calls at the end of the file
    calls: list[str] = []
    names: set[str] = set()
    pool = FAMILIES if held_out else SEEN
    for made in rng.sample(pool, rng.choice((2, 2, 3, 3, 4))):
        params = made.params(rng, held_out) if made.params else {}
        values: dict[str, Any] = {**params, **made.arguments(rng, held_out, usual=False)}
        arguments = [values[s] for slots, _, _ in made.slots for s in slots]
        name = made.function_name(rng, held_out, names | made.local | set(arguments))
        names.add(name)
        options, frame = (
            (made.nouns, "# {it:을} 돌려준다"),
            (made.verbs, "# {it} 함수"),
            (made.plain, "# {it}"),
        )[rng.randrange(3)]
        comment = korean.fill(frame, {"it": aloud(korean.fill(rng.choice(options), spoken(values)))})
        code = f"{quiet(comment)}\n{made.code(name, values)}"
        cases = made.cases(rng, params)
        shown = [
            example(rng, name, case, made.reference(params, *case), arguments)
            for case in cases[: rng.choice((1, 2, 2))]
        ]
        if together:
            calls += shown
            pieces.append(code)
        else:
            pieces.append(code + "\n\n" + "\n".join(shown))
    if together:
        pieces.append("\n".join([rng.choice(RESULT_HEADS), *calls]))
    return "\n\n".join(pieces) + "\n"


def generate(out: Path) -> None:
    """Write the three splits into ``out``; the same bytes every time."""
    rng, seen = random.Random(SEED), set()
    for split, count in ROWS.items():
        held_out = split != "train"
        rows = korean.unique(lambda h=held_out: sample(rng, held_out=h), count, lambda r: r["prompt"], seen)
        korean.write_jsonl(out / f"{split}.jsonl", rows)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--out", type=Path, default=HERE)
    generate(options.parse_args().out)
