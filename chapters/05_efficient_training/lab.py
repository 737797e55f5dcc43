"""Chapter 5's helper: the book's example functions of an earlier notebook, taken from its own cells."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

HERE = Path(__file__).resolve().parent


def examples(notebook: str, *numbers: str) -> SimpleNamespace:
    """The functions in those cells of a sibling ``notebook`` that begin with ``# 예제 NUMBER``.

    Its imports and these functions are all that runs. Raises ``LookupError`` when a number is not there.
    """
    cells = json.loads((HERE / f"{notebook}.ipynb").read_text(encoding="utf-8"))["cells"]
    sources = ["".join(c["source"]) for c in cells if c["cell_type"] == "code"]
    trees = {s: ast.parse(s) for s in sources if "google.colab" not in s}  # all but the set-up cell
    space: dict[str, Any] = {"__name__": notebook}
    for tree in trees.values():
        _run([n for n in tree.body if isinstance(n, (ast.Import, ast.ImportFrom))], space, notebook)
    found = {}
    for number in numbers:
        cell = next((s for s in sources if s.startswith(f"# 예제 {number} ")), None)
        if cell is None:
            raise LookupError(f"{notebook}에 예제 {number}이(가) 없습니다.")
        functions = [n for n in trees[cell].body if isinstance(n, ast.FunctionDef)]
        _run(functions, space, f"{notebook} 예제 {number}")
        found |= {f.name: space[f.name] for f in functions}
    return SimpleNamespace(**found)


def _run(body: list[ast.stmt], space: dict[str, Any], name: str) -> None:
    exec(compile(ast.Module(body=body, type_ignores=[]), name, "exec"), space)
