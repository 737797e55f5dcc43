"""Break the notebooks' code on purpose and see which claim notices: ``make mutate [CHAPTER=N] [NOTEBOOK=NN]``.

The faults stand in ``mutations/chNN.toml``. One process imports what most notebooks import and forks for
each notebook; that one runs the cells in order and forks once more for each fault, just before the broken
cell. The fork runs the broken cell and the following ones until a claim fails, something raises, ``until``
or the end. So a fault costs only what comes after it.
"""

from __future__ import annotations

import argparse
import faulthandler
import importlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import harness
import mutants

from llmbook.course import ROOT, Chapter, Notebook, load_course
from llmbook.notebooks import source

FOLDER = Path(__file__).parent / "mutations"
# faults a notebook that are drawn (mutants.py); 0: the lists
DRAWN = int(os.environ.get("LLMBOOK_DRAWN") or 0)
SEED = os.environ.get("LLMBOOK_SEED") or "0"
BUILD = ROOT / "build" / ("drawn" if DRAWN else "mutate")
END = '"end"\n'  # last line of a notebook's results
COMMON = ("datasets", "matplotlib.pyplot", "pandas", "sklearn.linear_model", "sentence_transformers", "torch")


@dataclass(frozen=True)
class Fault:
    """One entry of a chapter's list; texts are looked up in the notebook's code cells.

    ``start``: fork before this earlier cell, for a cell that leans on a service's data or on threads that a
    fork does not take along. ``until``: the last cell to run. ``survives``: why no claim can notice.
    ``hangs``: running into the time limit, or dying, counts as noticed.
    """

    notebook: str
    old: str
    new: str
    why: str
    start: str = ""
    until: str = ""
    survives: str = ""
    hangs: bool = False


def list_of(chapter: Chapter) -> Path:
    label = chapter.folder.split("_")[0]
    return FOLDER / (f"ch{label}.toml" if label.isdigit() else f"{label}.toml")


def faults_of(notebook: Notebook) -> list[Fault]:
    if DRAWN:
        made = mutants.drawn(code_cells(notebook), DRAWN, f"{SEED} {notebook.id}")
        return [Fault(notebook.name.split("_")[0], old, new, why) for old, new, why in made]
    path = list_of(load_course().chapter(notebook.chapter))
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["fault"] if path.exists() else []
    return [Fault(**e) for e in entries if e["notebook"] == notebook.name.split("_")[0]]


def results_of(notebook: Notebook) -> Path:
    return BUILD / f"{notebook.folder}-{notebook.name}.jsonl"


def code_cells(notebook: Notebook) -> list[str]:
    cells = json.loads(notebook.path.read_text(encoding="utf-8"))["cells"]
    return [source(cell) for cell in cells if cell["cell_type"] == "code"]


def place(fault: Fault, cells: list[str]) -> tuple[int, int, int]:
    """Cell to fork before, cell to break, last cell to run; raises ``ValueError`` where the list is stale."""
    broken = [i for i, cell in enumerate(cells) if fault.old in cell]
    if len(broken) != 1 or cells[broken[0]].count(fault.old) != 1:
        raise ValueError(f"{fault.notebook}: '{fault.old}'이(가) 꼭 한 번 있어야 합니다(셀 {broken})")
    first = last = broken[0]
    if fault.start:
        first = next((i for i in range(first, -1, -1) if fault.start in cells[i]), -1)
    if fault.until:
        last = next((i for i in range(last, len(cells)) if fault.until in cells[i]), -1)
    if -1 in (first, last):
        raise ValueError(f"{fault.notebook}: start나 until의 셀이 없습니다: {fault.start} {fault.until}")
    return first, broken[0], last if fault.until else len(cells) - 1


def forked(function: Callable[[Any], None], argument: Any) -> int:
    """Id of a fork that calls the function and ends at once: threads of libraries do not matter."""
    pid = os.fork()
    if pid == 0:
        try:
            function(argument)
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            os._exit(0)
    return pid


def run_cell(shell: Any, text: str) -> BaseException | None:
    """Run one cell as Jupyter would (magics, await); its error."""
    result = shell.run_cell(text, silent=True)
    sys.modules["matplotlib.pyplot"].close("all")
    return result.error_before_exec or result.error_in_exec


def noticed(error: BaseException) -> dict[str, str]:
    """``claim`` and its sentence, when ``claim()`` refused what was measured; otherwise ``error``."""
    trace = error.__traceback__
    while trace is not None:
        frame, trace = trace.tb_frame, trace.tb_next
        if frame.f_code.co_filename == str(ROOT / "llmbook" / "claims.py") and "text" in frame.f_locals:
            return {"by": "claim", "what": frame.f_locals["text"]}
    return {"by": "error", "what": f"{type(error).__name__}: {error}"[:160]}


def in_a_child(shell: Any, cells: list[str], seconds: float, outcome: Path) -> dict[str, Any]:
    """Run cells in a fork of this process; what noticed the fault, ``by`` empty when nothing did."""
    build = Path(os.environ["LLMBOOK_BUILD"])
    before = {p: p.read_bytes() if p.is_file() else None for p in build.rglob("*")}
    outcome.unlink(missing_ok=True)
    begin = time.monotonic()

    def run(cells: list[str]) -> None:
        os.setpgid(0, 0)
        faulthandler.dump_traceback_later(seconds - 5)  # where it hangs, in the log
        error = next(filter(None, (run_cell(shell, text) for text in cells)), None)
        outcome.write_text(json.dumps(noticed(error) if error else {"by": "", "what": ""}))

    pid = forked(run, cells)
    try:
        while os.waitpid(pid, os.WNOHANG) == (0, 0):
            if time.monotonic() - begin > seconds:
                os.kill(pid, signal.SIGKILL)
            time.sleep(0.05)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)  # what it started
    told = outcome.read_text() if outcome.exists() else '{"by": "end", "what": "끝나지 않거나 죽음"}'
    for path in sorted(set(build.rglob("*")) - before.keys(), reverse=True):  # as it was before the child
        with suppress(OSError):
            path.rmdir() if path.is_dir() else path.unlink()
    for path, content in before.items():
        if content is not None and (not path.exists() or path.read_bytes() != content):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    return json.loads(told) | {"seconds": round(time.monotonic() - begin, 1)}


def run_notebook(notebook: Notebook) -> None:
    """All faults of one notebook, one JSON line each; the last line says that the notebook came through."""
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    said = os.fdopen(os.dup(1), "w", buffering=1)
    results = results_of(notebook)
    log = os.open(results.with_suffix(".log"), os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.chdir(notebook.path.parent)
    sys.path[0] = ""
    shell = InteractiveShell.instance(config=Config({"HistoryManager": {"enabled": False}}), colors="NoColor")
    cells, mine = code_cells(notebook), faults_of(notebook)
    places = [place(f, cells) for f in mine]
    latest = max(first for first, *_ in places)
    short, begin = f"{notebook.chapter}/{mine[0].notebook}", time.monotonic()
    with results.open("w", buffering=1) as file:
        for at in range(latest + 1):
            own = time.monotonic() - begin  # on a busy machine a fault may take long as well
            for fault, (_, broken, last) in ((f, p) for f, p in zip(mine, places, strict=True) if p[0] == at):
                mutant = cells[at : last + 1]
                mutant[broken - at] = mutant[broken - at].replace(fault.old, fault.new)
                for _ in range(2):  # again: a thread of the parent may have held a lock at the fork
                    found = in_a_child(
                        shell, mutant, notebook.seconds + 3 * own, results.with_suffix(".child")
                    )
                    if found["by"] != "end" or fault.hangs:
                        break
                file.write(json.dumps({"chapter": notebook.chapter, **asdict(fault), **found}) + "\n")
                mark = {"claim": "✔", "error": "!", "end": "…"}.get(found["by"], "✘")
                what = found["what"] or "아무 주장도 잡지 못함"
                said.write(f"{short} {mark} {fault.why} ← {what} ({found['seconds']:.0f}초)\n")
            if at < latest and (error := run_cell(shell, cells[at])):
                said.write(f"{short} 고치지 않은 {at}번 셀이 멈추었습니다: {noticed(error)}\n")
                return
        file.write(END)


def run_chapter(notebooks: list[Notebook]) -> None:
    """One notebook after another, in a build folder of their own: what was saved before would hide a fault."""
    build = Path(tempfile.mkdtemp(dir=BUILD))
    (build / "tmp").mkdir()
    os.environ |= {"LLMBOOK_BUILD": str(build), "TMPDIR": str(build / "tmp")}
    tempfile.tempdir = None
    for notebook in notebooks:
        os.waitpid(forked(run_notebook, notebook), 0)
    shutil.rmtree(build, ignore_errors=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    harness.asks_for_notebooks(parser, choices=(1, 2), help="chapters at once")
    asked = parser.parse_args()
    wanted = [[n for n in some if faults_of(n)] for some in harness.chosen(asked.chapter, asked.notebook)]
    if asked.inside:
        list(map(importlib.import_module, COMMON))
        for i, notebooks in enumerate(filter(None, wanted)):
            if i >= asked.jobs:
                os.wait()
            forked(run_chapter, notebooks)
        with suppress(ChildProcessError):
            while os.wait():
                pass
        return 0
    begin = time.monotonic()
    BUILD.mkdir(parents=True, exist_ok=True)
    for notebook in sum(wanted, []):
        results_of(notebook).unlink(missing_ok=True)
    environment = harness.environment(BUILD) | {"MPLBACKEND": "agg"}
    subprocess.run(harness.inside(__file__), env=environment, stdin=subprocess.DEVNULL)
    rows, failed = [], []
    for notebook in sum(wanted, []):
        text = results_of(notebook).read_text() if results_of(notebook).exists() else ""
        rows += map(json.loads, text.removesuffix(END).splitlines())
        failed += [] if text.endswith(END) else [notebook.id]
    BUILD.with_suffix(".json").write_text(json.dumps(rows, ensure_ascii=False, indent=1))
    return report(rows, failed, time.monotonic() - begin)


def report(rows: list[dict[str, Any]], failed: list[str], seconds: float) -> int:
    """The table and the shares; 1 when a fault got through unexplained or a notebook did not run."""
    print(f"\n{'장':<6}{'결함':<44}{'주장이 잡음':<60}{'오류가 잡음':<40}초")
    for r in rows:
        claim, error = (r["what"] if r["by"] == by else "" for by in ("claim", "error"))
        print(f"{r['chapter']}/{r['notebook']:<4}{r['why']:<44}{claim:<60}{error:<40.40}{r['seconds']:.0f}")
    unnoticed = [r for r in rows if not r["by"] or (r["by"] == "end" and not r["hangs"])]
    for r in (r for r in rows if r in unnoticed or r["survives"]):
        told = r["survives"] or ("" if DRAWN else "설명이 없습니다: ") + (r["what"] or "끝까지 돎")
        told += "" if r in unnoticed else " → 이제는 잡힙니다. survives를 지우세요."
        print(f"✘ {r['chapter']}/{r['notebook']} {r['why']}: {told}")
    names = {"claim": "주장", "error": "오류", "end": "시간이나 죽음", "": "못 잡음"}
    count = {by: sum(r["by"] == by for r in rows) for by in names}
    shares = ", ".join(f"{names[by]} {n} ({n / max(len(rows), 1):.0%})" for by, n in count.items())
    print(f"결함 {len(rows)}개: {shares}. {seconds:.0f}초. 돌지 않은 노트북: {', '.join(failed) or '없음'}")
    return int(bool(failed) or not DRAWN and any(not r["survives"] for r in unnoticed))


if __name__ == "__main__":
    sys.exit(main())
