"""How readable a piece of Python is, by a rule that anyone can recompute: the mean of six sub-scores.

It looks at form alone: whether the code is right is the tests' business.
"""

from __future__ import annotations

import ast
import re

MAX_LINE = 79
MIN_NAME = 3
MIN_DOCSTRING = 5
TOKEN = re.compile(
    r"""(?P<string>[fFrRbBuU]{0,2}(?:'{3}.*?'{3}|"{3}.*?"{3}|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"))"""
    r"""|(?P<comment>\#[^\n]*)"""
    r"""|(?P<name>[^\W\d]\w*)"""
    r"""|(?P<number>\d[\w.]*)"""
    r"""|(?P<op>->|:=|\*\*=|//=|>>=|<<=|[-+*/%&|^=!<>]=|\*\*|//|<<|>>|[-+*/%&|^~=<>!,:;.@()\[\]{}])"""
    r"""|(?P<newline>\n)|(?P<space>[^\S\n]+)|(?P<other>.)""",
    re.DOTALL,
)
KEYWORDS = frozenset(
    "and as assert await async break class continue def del elif else except finally for from global if import"
    " in is lambda nonlocal not or pass raise return try while with yield True False None".split()
)
SPACED = frozenset("+ - * / // % = == != < > <= >= += -= *= /= //= %= -> :=".split())
CLOSERS = ")]}"
Token = tuple[str, str]  # kind, text


def lex(code: str) -> list[Token]:
    """Tokens (kind, text) whose texts joined are ``code``; never fails, whatever the text."""
    return [(m.lastgroup or "other", m.group()) for m in TOKEN.finditer(code)]


def functions(tree: ast.AST) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [n for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]


def own_names(tree: ast.AST) -> list[str]:
    """Names that the code's author chose: functions, arguments, variables. Each once, in order of place."""
    found: dict[str, tuple[int, int]] = {}
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            name = node.name
        elif isinstance(node, ast.arg):
            name = node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            name = node.id
        else:
            continue
        place = (node.lineno, node.col_offset)
        found[name] = min(place, found.get(name, place))
    return [n for n in sorted(found, key=lambda n: (found[n], n)) if n not in ("self", "cls", "_")]


def docstrings(tree: ast.AST) -> float:
    """Share of the functions that say what they do."""
    defs = functions(tree)
    said = [d for d in defs if len((ast.get_docstring(d) or "").strip()) >= MIN_DOCSTRING]
    return len(said) / len(defs) if defs else 0.0


def names(tree: ast.AST) -> float:
    """Mean over the chosen names: 1 for three letters or more, 0.5 for two, 0 for one."""
    values = [0.0 if len(n) == 1 else 0.5 if len(n) < MIN_NAME else 1.0 for n in own_names(tree)]
    return sum(values) / len(values) if values else 1.0


def spacing(tokens: list[Token]) -> float:
    """Share of the operators with a space on both sides, and of the commas with one behind (PEP 8).

    Not counted: signs, ``**``, ``=`` of keyword arguments, a comma before a closing bracket.
    """
    good = total = depth = 0
    before: Token = ("newline", "\n")  # the last token that is no space
    for i, (kind, text) in enumerate(tokens):
        if kind == "op":
            after = tokens[i + 1] if i + 1 < len(tokens) else ("newline", "\n")
            gap_before = i > 0 and tokens[i - 1][0] == "space"
            gap_after = after[0] in ("space", "newline", "comment")
            sign = before[0] in ("newline", "op") and before[1] not in CLOSERS or before[1] in KEYWORDS
            if text == ",":
                if after[1] not in CLOSERS:
                    total, good = total + 1, good + gap_after
            elif text in SPACED and not (text in "+-*" and sign) and not (text == "=" and depth):
                total, good = total + 1, good + (gap_before and gap_after)
            depth += (text in "([{") - (text in CLOSERS)
        if kind != "space":
            before = (kind, text)
    return good / total if total else 1.0


def line_length(code: str) -> float:
    """Share of the lines with text that are no longer than 79 characters."""
    lines = [line for line in code.splitlines() if line.strip()]
    return sum(len(line) <= MAX_LINE for line in lines) / len(lines) if lines else 0.0


def explained(tree: ast.AST, tokens: list[Token]) -> float:
    """1 with a comment; otherwise the share of arguments and results that have a type hint."""
    if any(kind == "comment" and len(text.strip("# ")) >= MIN_DOCSTRING for kind, text in tokens):
        return 1.0
    places: list[bool] = []
    for d in functions(tree):
        arguments = [*d.args.posonlyargs, *d.args.args, *d.args.kwonlyargs]
        places += [a.annotation is not None for a in arguments if a.arg not in ("self", "cls")]
        places.append(d.returns is not None)
    return sum(places) / len(places) if places else 0.0


def one_per_line(tree: ast.AST) -> float:
    """Share of the statements that begin a line of their own (no ``;``, no ``if x: y``)."""
    taken: set[int] = set()
    alone = total = 0
    places = sorted((n.lineno, n.col_offset) for n in ast.walk(tree) if isinstance(n, ast.stmt))
    for line, _ in places:
        total, alone = total + 1, alone + (line not in taken)
        taken.add(line)
    # Of n statements on one line only one is a line's own; the first counts as lost, too, if others follow.
    return max(0.0, 1 - 2 * (total - alone) / total) if total else 0.0


def scores(code: str) -> dict[str, float]:
    """The six sub-scores, each in [0, 1]; all 0 for text that is no Python or has no statement."""
    parts = ("docstring", "names", "spacing", "line_length", "explained", "one_per_line")
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return dict.fromkeys(parts, 0.0)
    if not tree.body:
        return dict.fromkeys(parts, 0.0)
    tokens = lex(code)
    values = (
        docstrings(tree),
        names(tree),
        spacing(tokens),
        line_length(code),
        explained(tree, tokens),
        one_per_line(tree),
    )
    return dict(zip(parts, values, strict=True))


def readability(code: str) -> float:
    """Mean of the six sub-scores: 0 (unreadable, or no Python at all) to 1."""
    values = scores(code).values()
    return sum(values) / len(values)
