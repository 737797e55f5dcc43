"""The same solution in other hands: ``clean`` (docstring, type hints, whole words) or ``sloppy``.

Only the form changes, so that every rendering passes the tests of the task.
"""

from __future__ import annotations

import ast
import random
import re
from typing import Any

import korean
from code_parts import FAMILIES, Family, aloud, quiet
from readability import KEYWORDS, lex, own_names

IDENTIFIER = re.compile(r"[A-Za-z_]\w*", re.ASCII)
COMPOUND = ("if", "for", "while", "else", "elif", "def", "with", "try")
FULL_NAMES = {
    "x": "item",
    "y": "other_item",
    "w": "word",
    "v": "value",
    "k": "key",
    "i": "index",
    "c": "char",
    "ch": "char",
}
FULL_NAMES_2 = {
    "x": "element",
    "y": "following",
    "w": "term",
    "v": "entry",
    "k": "label",
    "i": "position",
    "c": "letter",
    "ch": "letter",
}


def lines_of(code: str) -> list[tuple[int, str]]:
    """(indent, text) of every line."""
    return [(len(line) - len(line.lstrip()), line.strip()) for line in code.splitlines() if line.strip()]


def rename(code: str, names: dict[str, str]) -> str:
    """Code with variables renamed; strings, attributes and keyword arguments (``key=``) stay."""
    if not names:
        return code
    out: list[str] = []
    depth, before = 0, ""
    tokens = lex(code)
    for i, (kind, text) in enumerate(tokens):
        following = tokens[i + 1][1] if i + 1 < len(tokens) else ""
        if kind == "name" and before != "." and not (depth and following == "="):
            out.append(names.get(text, text))
        else:
            out.append(text)
        if kind == "op":
            depth += (text in "([{") - (text in ")]}")
        if kind != "space":
            before = text
    return "".join(out)


def squeeze(code: str) -> str:
    """Code without the spaces around operators and after commas."""
    tokens = lex(code)
    out: list[str] = []
    for i, (kind, text) in enumerate(tokens):
        if kind == "space" and out and out[-1] != "\n" and i + 1 < len(tokens):
            before, after = tokens[i - 1], tokens[i + 1]
            near_keyword = before[1] in KEYWORDS or after[1] in KEYWORDS
            open_before = before[0] == "op" and before[1] not in ")]}"
            open_after = after[0] == "op" and after[1] not in "([{"
            if not near_keyword and (open_before or open_after):
                continue
        out.append(text)
    return "".join(out)


def collapse(code: str, rng: random.Random, *, strength: float) -> str:
    """Code with blocks of simple statements pulled up to their header, and neighbours joined by ``;``."""
    rows = [(indent, text, text.split(" ")[0].rstrip(":") not in COMPOUND) for indent, text in lines_of(code)]
    changed = True
    while changed:
        changed = False
        for i in range(len(rows) - 1, -1, -1):
            indent, text, simple = rows[i]
            if simple or not text.endswith(":"):
                continue
            j = i + 1
            while j < len(rows) and rows[j][0] > indent:
                j += 1
            block = rows[i + 1 : j]
            if block and all(b[2] for b in block) and rng.random() < strength:
                rows[i:j] = [(indent, f"{text} {'; '.join(b[1] for b in block)}", False)]
                changed = True
                break
    joined: list[tuple[int, str, bool]] = []
    for row in rows:
        if joined and row[2] and joined[-1][2] and joined[-1][0] == row[0] and rng.random() < strength:
            joined[-1] = (row[0], f"{joined[-1][1]}; {row[1]}", True)
        else:
            joined.append(row)
    return "\n".join(" " * indent + text for indent, text, _ in joined)


def find_family(task: dict[str, Any]) -> Family:
    return BY_ID[task["family"]]


BY_ID: dict[str, Family] = {}


def arguments(code: str) -> list[str]:
    return [a.arg for a in ast.parse(code).body[0].args.args]


def own_variables(code: str, name: str) -> tuple[list[str], list[str]]:
    """(arguments, other variables) of the one function in ``code``."""
    given = arguments(code)
    return given, [n for n in own_names(ast.parse(code)) if n not in given and n != name]


def asked_names(task: dict[str, Any]) -> bool:
    """Whether the request itself names the arguments (then they have to stay)."""
    return set(arguments(task["solution"])) <= set(IDENTIFIER.findall(task["prompt"]))


def clean(task: dict[str, Any], rng: random.Random) -> str:
    """Docstring, whole words for names that the request leaves open, type hints (four times of five)."""
    code, made = task["solution"], find_family(task)
    given, local = own_variables(code, task["name"])
    names: dict[str, str] = {}
    if not asked_names(task):
        names.update(zip(given, made.descriptive().values(), strict=True))
    taken = set(IDENTIFIER.findall(code)) | set(names.values())
    for n in local:
        if len(n) < 3:
            full = FULL_NAMES.get(n, n)
            full = FULL_NAMES_2.get(n, n) if full in taken else full
            names[n] = full
            taken.add(full)
    code = rename(code, names)
    head, body = code.split("\n", 1)
    if rng.random() < 0.8:
        hinted = ", ".join(
            f"{names.get(a, a)}: {hint}" for a, hint in zip(given, made.hints[:-1], strict=True)
        )
        head = f"def {task['name']}({hinted}) -> {made.hints[-1]}:"
    said = task["summary"].replace("\\", "\\\\").replace('"', "'")
    return f'{head}\n    """{quiet(korean.fill("{it:을}", {"it": aloud(said)}))} 돌려준다."""\n{body}'


def sloppy(task: dict[str, Any], rng: random.Random) -> str:
    """Single letters, no spaces, several statements a line: at least two of the three."""
    code = task["solution"]
    habits = rng.choice(
        (("names", "spaces"), ("spaces", "lines"), ("names", "lines"), ("names", "spaces", "lines"))
    )
    if "names" in habits:
        given, local = own_variables(code, task["name"])
        change = local if asked_names(task) else given + local
        used = set(IDENTIFIER.findall(code))
        letters = [c for c in "abcdefghijkmnpqrstuvwxyz" if c not in used]
        rng.shuffle(letters)
        code = rename(code, {n: letters.pop() for n in change if len(n) > 1 and n != "_"})
    if "lines" in habits:
        code = collapse(code, rng, strength=rng.choice((0.7, 1.0)))
    return squeeze(code) if "spaces" in habits else code


def render(task: dict[str, Any], rng: random.Random, style: str) -> str:
    """The task's solution in a style: ``clean``, ``plain`` (as it stands) or ``sloppy``."""
    if not BY_ID:
        BY_ID.update({f.id: f for f in FAMILIES})
    if style == "plain":
        return task["solution"]
    return {"clean": clean, "sloppy": sloppy}[style](task, rng)
