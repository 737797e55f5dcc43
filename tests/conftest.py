"""Shared fixtures: the pool that runs notebooks, a tiny course, and the closing tables."""

from __future__ import annotations

import json
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import harness
import nbformat
import pytest
import warm

from book.pages import measured_runs
from llmbook.course import ROOT, Notebook, load_course, reach_loopback

ONLY = set(filter(None, os.environ.get("LLMBOOK_ONLY", "").split(",")))
BUILD = ROOT / "build" / "test"
LAST = ("11_finetune_embeddings/04_better_rag",)  # what its siblings have trained by then it need not train
RESULTS: list[harness.Result] = []
reach_loopback()  # tests ask servers that they start themselves
START = dict(os.environ)  # tests that run beside the notebooks change it

# A shell's background job ignores Ctrl-C and hands that on to every child; the tests of Ctrl-C need it to work.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def landed() -> list[Notebook]:
    """The notebooks to run: all that are done, or those that ``make test CHAPTER=…`` names."""
    return [n for n in load_course().notebooks() if (n.id in ONLY if ONLY else n.done)]


class Runs:
    """Every notebook's run, begun with the session: beside the other tests on all cores but one, then on all."""

    def __init__(self) -> None:
        warm.prepare(harness.environment(BUILD, START))
        cores = os.cpu_count() or 2
        seconds = {
            name: profiles["mini"][0] for name, profiles in measured_runs().items() if "mini" in profiles
        }
        longest_first = sorted(landed(), key=lambda n: (n.id in LAST, -seconds.get(n.id, n.seconds)))
        self.pool = ThreadPoolExecutor(cores)
        self.free = threading.Semaphore(max(1, cores - 1))
        self.shared = cores > 1
        self.futures: dict[str, Future[harness.Result]] = {
            n.id: self.pool.submit(self._run, n) for n in longest_first
        }

    def _run(self, notebook: Notebook) -> harness.Result:
        with self.free:
            return harness.run_nbval(
                notebook.path,
                name=notebook.id,
                seconds=notebook.seconds,
                build=BUILD,
                base=START,
            )

    def __getitem__(self, name: str) -> Future[harness.Result]:
        if self.shared:  # the other tests are over: their core is free
            self.free.release()
            self.shared = False
        return self.futures[name]


@pytest.fixture(scope="session", autouse=True)
def notebook_runs(request: pytest.FixtureRequest) -> Iterator[Runs | None]:
    """The runs, or ``None`` where no test of notebooks was asked for."""
    if not any(item.path.name == "test_notebooks.py" for item in request.session.items):
        yield None
        return
    runs = Runs()
    yield runs
    runs.pool.shutdown(wait=False, cancel_futures=True)
    harness.stop_all()  # after Ctrl-C: those that still run
    runs.pool.shutdown()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the notebooks last: they run beside the other tests."""
    items.sort(key=lambda item: item.path.name == "test_notebooks.py")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The table of the notebooks, and ``build/measured.json``, which ``llmbook readme --measured`` takes over."""
    if not RESULTS:
        return
    terminalreporter.section("노트북")
    terminalreporter.line(f"{'노트북':<44}{'셀':>5}{'주장':>6}{'초':>8}{'메모리':>9}{'GPU':>9}")
    file = ROOT / "build" / "measured.json"
    rows = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    for r in RESULTS:
        state = "" if not r.problem else "  ✘"
        memory, gpu = (f"{b / 1e9:.1f} GB" if b else "" for b in (r.memory, r.gpu))
        terminalreporter.line(
            f"{r.notebook:<46}{r.cells:>5}{len(r.claims):>7}{r.seconds:>9.1f}{memory:>10}{gpu:>10}{state}"
        )
        if not r.problem:
            held = r.gpu if r.profile == "rehearsal" else r.memory
            rows.setdefault(r.notebook, {})[r.profile] = [round(r.seconds), round(held / 1e9, 1)]
    file.write_text(json.dumps(rows, indent=1, sort_keys=True) + "\n", encoding="utf-8")


@pytest.fixture
def tiny_course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A course of one chapter and one notebook under ``tmp_path``; returns a writer of its cells."""
    (tmp_path / "course.toml").write_text(
        """
[book]
title = "t"
repository = "someone/some"
branch = "main"

[[chapters]]
number = "1"
folder = "01_tiny"
title = "작은 장"
packages = []
services = []
notebooks = [{ name = "01_first", title = "첫 노트북", seconds = 60 }]
sections = [{ number = "1.1", title = "처음", notebook = "01_first", examples = [], status = "done" }]
""",
        encoding="utf-8",
    )
    folder = tmp_path / "chapters" / "01_tiny"
    folder.mkdir(parents=True)
    monkeypatch.setenv("LLMBOOK_ROOT", str(tmp_path))
    monkeypatch.setenv("LLMBOOK_BUILD", str(tmp_path / "build"))

    def write(*cells: str) -> Path:
        v4 = nbformat.v4
        made = [v4.new_markdown_cell("# 작은 장"), v4.new_markdown_cell("## 1.1 처음")]
        made += [v4.new_code_cell(c) for c in cells]
        path = folder / "01_first.ipynb"
        path.write_text(json.dumps(v4.new_notebook(cells=made)), encoding="utf-8")
        return path

    return write
