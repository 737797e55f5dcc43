"""Notebooks: their frame, sections, execution with progress, saved outputs and their freshness."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from llmbook.course import Notebook

HEADING = re.compile(r"^#{1,6} +((?:\d+|A)(?:\.\d+)+)\.? +(.+?)\s*$", re.MULTILINE)
EXAMPLE = re.compile(r"^#+ +예제 +(\d+\.\d+)\.? ", re.MULTILINE)


def source(cell: Any) -> str:
    text = cell["source"]
    return text if isinstance(text, str) else "".join(text)


def sections_by_cell(cells: Sequence[Any]) -> list[str | None]:
    """For each cell the number of the last book section whose heading came before it."""
    numbers: list[str | None] = []
    number: str | None = None
    for cell in cells:
        if cell["cell_type"] == "markdown":
            found = HEADING.findall(source(cell))
            number = found[-1][0] if found else number
        numbers.append(number)
    return numbers


def saved_claims(notebook: Notebook) -> list[dict[str, Any]]:
    """The claims recorded when the notebook's outputs were last saved into the repository."""
    if not notebook.path.exists():
        return []
    content = json.loads(notebook.path.read_text(encoding="utf-8"))
    return content["metadata"].get("llmbook", {}).get("claims", [])


def code_hash(nb: Any) -> str:
    """Hash of the code cells but the set-up cell: what the stored outputs belong to."""
    code = [source(c) for c in nb["cells"] if c["cell_type"] == "code" and not is_setup(c)]
    return hashlib.sha256("\0".join(code).encode()).hexdigest()[:16]


def is_setup(cell: Any) -> bool:
    return "setup" in cell["metadata"].get("tags", [])
