"""Faults that nobody chose: small changes of operators, constants and conditions in the notebooks' functions.

``make mutate DRAWN=3`` draws three a notebook. The lists in ``mutations/`` are written by those who wrote the
claims; a draw is not. Some of its faults change nothing that can be seen (a tolerance, a seed, a label): those
that get through are there to be read, not to be counted to zero.
"""

from __future__ import annotations

import ast
import random
from collections.abc import Iterator
from itertools import pairwise

SWAPPED = {
    ast.Add: "-", ast.Sub: "+", ast.Mult: "/", ast.Div: "*", ast.FloorDiv: "*", ast.Mod: "*", ast.Pow: "*",
    ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.Eq: "!=", ast.NotEq: "==",
    ast.In: "not in", ast.NotIn: "in", ast.Is: "is not", ast.IsNot: "is", ast.And: "or", ast.Or: "and",
}  # fmt: skip
# Statements left alone: what a reader only looks at, and what keeps a run safe or the same.
ASIDE = (
    "ax.",
    "axes",
    "fig.",
    "plt.",
    "print(",
    "display(",
    "tqdm",
    "style",
    "claim(",
    "clip_grad_norm_",
    "manual_seed",
)
SAFE = {"strict", "seed", "random_state"}  # arguments of that kind


def parsed(cell: str) -> ast.Module | None:
    """The cell's tree; ``None`` where it has magics or is otherwise not plain Python."""
    try:
        return ast.parse(cell)
    except SyntaxError:
        return None


def changes(cell: str) -> Iterator[tuple[str, str]]:
    """Every changed text of a cell, with what was changed: in bodies of functions and methods only."""
    tree = parsed(cell)
    lines = cell.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line.encode()) + 1)
    raw = cell.encode()

    def span(node: ast.AST) -> tuple[int, int]:
        return starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset

    def put(begin: int, end: int, text: str) -> tuple[str, str]:
        changed = (raw[:begin] + text.encode() + raw[end:]).decode()
        row = raw[:begin].count(b"\n")
        return changed, f"{lines[row].strip()} → {changed.split(chr(10))[row].strip()}"

    def between(left: ast.AST, right: ast.AST, operator: ast.AST) -> Iterator[tuple[str, str]]:
        new = SWAPPED.get(type(operator))
        begin, end = span(left)[1], span(right)[0]
        gap = raw[begin:end].decode()
        old = gap.replace("(", " ").replace(")", " ").strip()
        if new and "\n" not in gap and gap.count(old) == 1:
            yield put(begin, end, gap.replace(old, new))

    def of(node: ast.AST) -> Iterator[tuple[str, str]]:
        if isinstance(node, ast.BinOp):
            yield from between(node.left, node.right, node.op)
        elif isinstance(node, ast.Compare):
            for (left, right), op in zip(pairwise([node.left, *node.comparators]), node.ops, strict=True):
                yield from between(left, right, op)
        elif isinstance(node, ast.BoolOp):
            yield from between(node.values[0], node.values[1], node.op)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.Not, ast.USub, ast.Invert)):
            yield put(span(node)[0], span(node.operand)[0], "")
        elif isinstance(node, ast.Constant) and type(node.value) in (int, float, bool):
            value = node.value
            other = {bool: not value, int: value + 1, float: value * 2 or 1.0}
            yield put(*span(node), repr(other[type(value)]))
        elif isinstance(node, ast.AugAssign) and isinstance(node.op, (ast.Add, ast.Sub)):
            begin, end = span(node.target)[1], span(node.value)[0]
            yield put(begin, end, " -= " if isinstance(node.op, ast.Add) else " += ")
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):  # called for what it does
            yield put(*span(node), "pass")

    def walk(node: ast.AST, inside: bool) -> Iterator[tuple[str, str]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.Raise, ast.Assert)):
                continue
            if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):  # a docstring
                continue
            if isinstance(child, ast.stmt) and not hasattr(child, "body"):
                text = ast.get_source_segment(cell, child) or ""
                if any(word in text for word in ASIDE):
                    continue
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
                for part in child.body if isinstance(child.body, list) else [child.body]:
                    yield from walk(ast.Module([part], []), True)
                continue
            if isinstance(child, ast.keyword) and child.arg in SAFE:
                continue
            if inside:
                yield from of(child)
            yield from walk(child, inside)

    if tree is not None:
        yield from walk(tree, False)


def drawn(cells: list[str], number: int, seed: str) -> list[tuple[str, str, str]]:
    """Old text, new text and what was changed, of ``number`` faults in different lines of the cells."""
    rng = random.Random(seed)
    found = [(cell, new, why) for cell in cells if cells.count(cell) == 1 for new, why in changes(cell)]
    rng.shuffle(found)
    taken: dict[str, tuple[str, str, str]] = {}
    for cell, new, why in found:
        if parsed(new) is not None:
            taken.setdefault(why.split(" → ")[0], (cell, new, why))
    return list(taken.values())[:number]
