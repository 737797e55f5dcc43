"""Run every code cell twice in a row, as readers do: ``make twice [CHAPTER=N] [NOTEBOOK=NN]``.

A cell that deletes or overwrites what it reads stops the second time or, worse, asserts something else then.
Takes about twice as long as the notebooks themselves.
"""

from __future__ import annotations

import argparse
import multiprocessing
import subprocess
import sys
import time
from pathlib import Path

import harness

from llmbook.course import ROOT
from llmbook.notebooks import read_notebook

BUILD = ROOT / "build" / "twice"
SECONDS = 600  # a cell


def failures(path: Path) -> list[str]:
    """What stops in a notebook: cell, first or second run, error. A cell's second run does not stop the rest."""
    from nbclient import NotebookClient
    from nbclient.exceptions import CellControlSignal, CellExecutionError, DeadKernelError

    notebook, found = read_notebook(path), []
    client = NotebookClient(
        notebook,
        timeout=SECONDS,
        kernel_name="python3",
        resources={"metadata": {"path": str(path.parent)}},
        record_timing=False,
    )
    with client.setup_kernel(env=harness.environment(BUILD), stderr=subprocess.DEVNULL):
        for index, cell in enumerate(notebook.cells):
            for again in (False, True) if cell.cell_type == "code" else ():
                try:
                    client.execute_cell(cell, index)
                except CellExecutionError as error:
                    told = f"{error.ename}: {error.evalue.splitlines()[0] if error.evalue else ''}"
                except (CellControlSignal, DeadKernelError, TimeoutError) as error:
                    told = type(error).__name__
                else:
                    continue
                found.append(f"{index}번 셀, {'두' if again else '첫'} 번째 실행: {told}")
                if not again:  # what comes after it has nothing to stand on
                    return found
    return found


def checked(path: Path) -> tuple[Path, list[str], float]:
    begin = time.monotonic()
    return path, failures(path), time.monotonic() - begin


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("chapter", nargs="?", default="")
    parser.add_argument("notebook", nargs="?", default="")
    parser.add_argument("--jobs", type=int, default=1, help="notebooks at once")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if not asked.inside:  # the network is closed once for all
        return subprocess.call(harness.inside(__file__), stdin=subprocess.DEVNULL)
    paths, stopped = [n.path for some in harness.chosen(asked.chapter, asked.notebook) for n in some], 0
    BUILD.mkdir(parents=True, exist_ok=True)
    with multiprocessing.get_context("spawn").Pool(asked.jobs) as pool:
        for path, found, seconds in pool.imap_unordered(checked, paths):
            stopped += bool(found)
            print(
                f"{'✘' if found else '✔'} {path.parent.name}/{path.stem} ({seconds:.0f}초)",
                *found,
                sep="\n    ",
                flush=True,
            )
    print(f"노트북 {len(paths)}개 가운데 {len(paths) - stopped}개의 모든 셀을 두 번씩 실행할 수 있습니다.")
    return int(stopped > 0)


if __name__ == "__main__":
    sys.exit(main())
