"""Run one notebook through nbval in its own process, network closed, with a time limit."""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
import warm

from llmbook.course import PROXIES, ROOT, Notebook, load_course
from llmbook.notebooks import python_path, sections_by_cell

CLOSED = Path(__file__).parent / "closed_network"
KEYS = (
    "OPENAI_API_KEY",
    "OPENAI_BASE_URL",
    "PINECONE_API_KEY",
    "PINECONE_CONTROLLER_HOST",
    "LLMBOOK_SERVICE_KEY",
    "HF_TOKEN",
    "WANDB_API_KEY",
)
RUNNING: set[int] = set()  # the processes of run_nbval


@dataclass
class Result:
    """Outcome of one notebook; ``problem`` is empty when every cell ran and every claim held."""

    notebook: str
    profile: str = "mini"
    cells: int = 0
    seconds: float = 0.0
    claims: list[dict] = field(default_factory=list)
    memory: int = 0  # peak bytes of the kernel
    gpu: int = 0  # peak bytes of its tensors on a GPU
    cpu: float = 0.0  # seconds that nbval and the kernel computed
    problem: str = ""
    output: str = ""


def asks_for_notebooks(parser: argparse.ArgumentParser, **jobs: Any) -> None:
    """What the tools that run notebooks are told: which ones (``chosen``), how many at once, ``inside``."""
    parser.add_argument("chapter", nargs="?", default="")
    parser.add_argument("notebook", nargs="?", default="")
    parser.add_argument("--jobs", type=int, default=1, **{"help": "notebooks at once", **jobs})
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)


def chosen(chapter: str, notebook: str) -> list[list[Notebook]]:
    """The notebooks that a tool was asked for, a list for each chapter; an empty name means all."""
    course = load_course()
    chapters = [course.chapter(chapter)] if chapter else course.chapters
    return [[c.notebook(notebook)] if notebook else list(c.notebooks) for c in chapters]


def inside(script: str, python: Path | str = sys.executable) -> list[str]:
    """The command that runs a tool again with the same arguments, where there is no network but loopback."""
    return [str(python), str(CLOSED / "enter.py"), str(python), script, *sys.argv[1:], "--inside"]


def environment(
    build: Path, base: Mapping[str, str] | None = None, *, profile: str = "mini", gpu_gb: float | None = None
) -> dict[str, str]:
    """The kernel's environment: ``base`` (ours now), no keys, no Hub, no proxy, one thread, sockets refused.

    ``gpu_gb``: the most gigabytes that its tensors may hold on a GPU.
    """
    base = os.environ if base is None else base
    ways_out = (*KEYS, *PROXIES, *(name.upper() for name in PROXIES))  # a proxy on loopback would be one
    kept = {
        k: v
        for k, v in base.items()
        if k not in ways_out and not k.startswith(("LLMBOOK_MODEL", "LLMBOOK_DATA"))
    }
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join([str(CLOSED), python_path()]),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",  # plugins cost seconds a notebook
        "LLMBOOK_PROFILE": profile,
        "LLMBOOK_BUILD": str(build),
        "HF_HUB_OFFLINE": "1",
        "OMP_NUM_THREADS": "1",  # as many notebooks at once as cores
        "TOKENIZERS_PARALLELISM": "false",
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        **({} if gpu_gb is None else {"LLMBOOK_GPU_GB": str(gpu_gb), "PYTORCH_NVML_BASED_CUDA_CHECK": "1"}),
    }


def run_nbval(
    path: Path,
    *,
    name: str,
    seconds: float,
    build: Path,
    base: Mapping[str, str] | None = None,
    profile: str = "mini",
    gpu_gb: float | None = None,
) -> Result:
    """Validate ``path`` with ``nbval --nbval-lax`` up to the first failure; kills the process group at the limit.

    Its output and the peak memory stand in ``build/logs``.
    """
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    code = [i for i, cell in enumerate(cells) if cell["cell_type"] == "code"]
    result = Result(notebook=name, profile=profile, cells=len(code))
    claims_file = build / "claims" / f"{name}.json"
    claims_file.unlink(missing_ok=True)
    arguments = [str(path), "-p", "nbval.plugin", "--nbval-lax", "--nbval-current-env", "-q", "--no-header"]
    arguments += ["--tb=short", "-x"]
    log = build / "logs" / f"{name}.txt"
    log.parent.mkdir(parents=True, exist_ok=True)
    measured = log.with_suffix(".json")
    measured.unlink(missing_ok=True)
    begin = time.perf_counter()
    process = warm.start(arguments, environment(build, base, profile=profile, gpu_gb=gpu_gb), ROOT, log)
    RUNNING.add(process.pid)
    try:
        process.join(seconds)
        if process.exitcode is None:
            result.problem = f"제한 시간 {seconds:.0f}초를 넘겼습니다."
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # the kernel follows, as its parent is gone
        process.join()
        RUNNING.discard(process.pid)
    result.output = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
    result.seconds = time.perf_counter() - begin
    if measured.exists():
        told = json.loads(measured.read_text())
        result.memory, result.gpu, result.cpu = told["memory"], told.get("gpu", 0), told["cpu"]
    if claims_file.exists():
        result.claims = json.loads(claims_file.read_text(encoding="utf-8"))
    if process.exitcode != 0 and not result.problem:
        result.problem = explain(result, cells, code)
        if process.exitcode != 1:  # pytest's for a failed cell
            result.problem += f" · 종료 코드 {process.exitcode}"
    return result


def stop_all() -> None:
    """Kill the notebooks that run now."""
    for pid in set(RUNNING):
        with suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)


def running() -> set[int]:
    """Ids of the processes of notebooks that run beside the tests, for tests that look for what was left behind."""
    found = set()
    for pid in set(RUNNING):
        with suppress(psutil.Error):  # it ended just now
            found |= {pid} | {p.pid for p in psutil.Process(pid).children(recursive=True)}
    return found


def explain(result: Result, cells: list[dict], code: list[int]) -> str:
    """Which cell of which section failed, and the claim or error that did it."""
    plain = re.sub(r"\x1b\[[0-9;]*m", "", result.output)
    failed = re.search(r"^FAILED .*?::Cell (\d+)", plain, re.MULTILINE)
    broken = [r for r in result.claims if r["asserted"] and not r["holds"]]
    parts = [result.notebook]
    if failed and int(failed[1]) < len(code):
        position = code[int(failed[1])]
        parts.append(f"{position}번 셀, 절 {sections_by_cell(cells)[position] or '없음'}")
    if broken:
        r = broken[-1]
        parts.append(f"주장 '{r['text']}': 측정 {r['measured']}, 기준 {r['bound']}")
    errors = re.findall(r"^\S*(?:Error|Failed|Exception|Closed)\S*: .*$", plain, re.MULTILINE)
    parts += errors[-1:]
    return " · ".join(parts)
