"""Run every code cell twice in a row, as readers do: ``make twice [CHAPTER=N] [NOTEBOOK=NN]``.

A cell that deletes or overwrites what it reads stops the second time or, worse, asserts something else then.
Takes about twice as long as the notebooks themselves.
"""

from __future__ import annotations

import sys
from pathlib import Path

import cells

from llmbook.course import ROOT

BUILD = ROOT / "build" / "twice"


def failures(path: Path) -> list[str]:
    """What stops in a notebook: cell, first or second run, error. A cell's second run does not stop the rest."""
    found = []
    with cells.running(path, BUILD) as (notebook, run):
        for index, cell in enumerate(notebook.cells):
            for again in (False, True) if cell.cell_type == "code" else ():
                told = run(index)
                if not told:
                    continue
                found.append(f"{index}번 셀, {'두' if again else '첫'} 번째 실행: {told}")
                if not again:  # what comes after it has nothing to stand on
                    return found
    return found


if __name__ == "__main__":
    sys.exit(cells.main(__file__, __doc__, failures, "의 모든 셀을 두 번씩 실행할 수 있습니다."))
