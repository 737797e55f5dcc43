"""Run notebooks cell by cell, several notebooks at once: for ``twice.py`` and ``seeds.py``."""

from __future__ import annotations

import argparse
import multiprocessing
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import harness
from nbformat import NotebookNode

from llmbook.notebooks import read_notebook

SECONDS = 600  # a cell


@contextmanager
def running(path: Path, build: Path) -> Iterator[tuple[NotebookNode, Callable[[int], str]]]:
    """The notebook, and a function that runs one of its cells and returns what stopped it ("" if nothing)."""
    from nbclient import NotebookClient
    from nbclient.exceptions import CellControlSignal, CellExecutionError, DeadKernelError

    notebook = read_notebook(path)
    client = NotebookClient(
        notebook,
        timeout=SECONDS,
        kernel_name="python3",
        resources={"metadata": {"path": str(path.parent)}},
        record_timing=False,
    )

    def run(index: int) -> str:
        try:
            client.execute_cell(notebook.cells[index], index)
        except CellExecutionError as error:
            return f"{error.ename}: {error.evalue.splitlines()[0] if error.evalue else ''}"
        except (CellControlSignal, DeadKernelError, TimeoutError) as error:
            return type(error).__name__
        return ""

    build.mkdir(parents=True, exist_ok=True)
    with client.setup_kernel(env=harness.environment(build), stderr=subprocess.DEVNULL):
        yield notebook, run


def timed(found_in: Callable[..., list[str]], path: Path) -> tuple[Path, list[str], float]:
    begin = time.monotonic()
    return path, found_in(path), time.monotonic() - begin


def main(script: str, about: str, found_in: Callable[..., list[str]], fine: str, **numbers: int) -> int:
    """A tool's command line: what ``found_in(path, **numbers)`` finds, notebook by notebook, without a network.

    ``numbers`` become options with these defaults; ``fine`` ends the last line's sentence.
    """
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawTextHelpFormatter)
    harness.asks_for_notebooks(parser)
    for name, default in numbers.items():
        parser.add_argument(f"--{name}", type=int, default=default)
    asked = parser.parse_args()
    if not asked.inside:  # the network is closed once for all
        return subprocess.call(harness.inside(script), stdin=subprocess.DEVNULL)
    paths, stopped = [n.path for some in harness.chosen(asked.chapter, asked.notebook) for n in some], 0
    work = partial(timed, partial(found_in, **{name: getattr(asked, name) for name in numbers}))
    with multiprocessing.get_context("spawn").Pool(asked.jobs) as pool:
        for path, found, seconds in pool.imap_unordered(work, paths):
            stopped += bool(found)
            print(
                f"{'✘' if found else '✔'} {path.parent.name}/{path.stem} ({seconds:.0f}초)",
                *found,
                sep="\n    ",
                flush=True,
            )
    print(f"노트북 {len(paths)}개 가운데 {len(paths) - stopped}개{fine}")
    return int(stopped > 0)
