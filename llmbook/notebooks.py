"""Notebooks: their frame, sections, execution with progress, saved outputs and their freshness."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from llmbook.course import HOME, Course, Notebook, read_notebook

MODULE = re.compile(r'with_name\("(\w+\.py)"\)')
HEADING = re.compile(r"^#{1,6} +((?:\d+|A)(?:\.\d+)+)\.? +(.+?)\s*$", re.MULTILINE)


class RunFailed(RuntimeError):
    """A notebook stopped; the message names the cell, its section and what happened."""


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
    return read_notebook(notebook.path)["metadata"].get("llmbook", {}).get("claims", [])


def all_claims(course: Course) -> list[tuple[str, list[dict[str, Any]]]]:
    """Title of each notebook with recorded claims, and the claims, in the order of the book."""
    found = ((course.chapter(n.folder).label, n.title, saved_claims(n)) for n in course.notebooks())
    return [(f"{label} {title}", claims) for label, title, claims in found if claims]


def is_setup(cell: Any) -> bool:
    return "setup" in cell["metadata"].get("tags", [])


def code_hash(nb: Any, folder: Path) -> str:
    """Hash of what the stored outputs belong to: the code cells but the set-up cell, and the modules that they load from ``folder``."""
    code = [source(c) for c in nb["cells"] if c["cell_type"] == "code" and not is_setup(c)]
    code += [(folder / name).read_text(encoding="utf-8") for name in MODULE.findall("\n".join(code))]
    return hashlib.sha256("\0".join(code).encode()).hexdigest()[:16]


def write_atomically(path: Path, text: str) -> None:
    """Write a file so that a kill at any moment leaves the old one or the new one, never half."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.chmod(temporary, 0o644)  # mkstemp makes files private
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def ensure_writable(folder: Path) -> None:
    """Raise ``RunFailed`` with what to do when nothing can be written under ``folder``."""
    try:
        probe = folder / f".probe-{os.getpid()}"  # other notebooks look at the same moment
        write_atomically(probe, "x" * 65536)
        probe.unlink()
    except OSError as error:
        raise RunFailed(
            f"'{folder}'에 쓸 수 없습니다({error.strerror}). 디스크 공간과 권한을 확인하거나 "
            "LLMBOOK_BUILD 환경 변수로 다른 폴더를 지정하세요."
        ) from error


def execute(notebook: Notebook, *, profile: str | None = None, bar: bool = True) -> Any:
    """Run every cell in a fresh kernel and return the executed notebook (nbformat node).

    Shows a progress bar whose label is the section being run. Raises ``RunFailed`` with the cell's
    number, section and error; ``KeyboardInterrupt`` passes through after the kernel is stopped.
    """
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, DeadKernelError
    from tqdm import tqdm

    nb = read_notebook(notebook.path)
    for cell in nb.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    sections = sections_by_cell(nb.cells)
    environment = dict(os.environ, PYTHONPATH=python_path(), JUPYTER_PREFER_ENV_PATH="1")
    if profile:
        environment["LLMBOOK_PROFILE"] = profile
    often = 0.1 if sys.stderr.isatty() else 10  # a log needs a line now and then, not each redraw
    progress = tqdm(total=len(nb.cells), unit="셀", disable=not bar, dynamic_ncols=True, mininterval=often)
    current = 0

    def started(cell: Any, cell_index: int) -> None:
        nonlocal current
        current = cell_index
        label = f"{notebook.name} {sections[cell_index] or ''}".strip()
        progress.set_description(label, refresh=sys.stderr.isatty())
        progress.update(cell_index - progress.n)

    client = NotebookClient(
        nb,
        timeout=None,
        kernel_name="python3",
        resources={"metadata": {"path": str(notebook.path.parent)}},
        on_cell_start=started,
        record_timing=False,
    )
    interrupted = threading.Event()
    try:
        # the kernel's own log on stderr would tear the bar; what cells print comes as outputs
        kernel = client.setup_kernel(env=environment, stderr=subprocess.DEVNULL)
        with kernel, _killed_on_interrupt(client, interrupted):
            for index, cell in enumerate(nb.cells):
                client.execute_cell(cell, index)
                progress.update(index + 1 - progress.n)
    except (CellExecutionError, DeadKernelError) as error:
        if interrupted.is_set():
            raise KeyboardInterrupt from None
        where = f"{notebook.id} {current}번 셀(절 {sections[current] or '없음'})"
        if isinstance(error, DeadKernelError):
            told = "을 실행하던 커널이 죽었습니다. 메모리가 모자랐을 수 있습니다. `llmbook doctor`로 메모리를 확인하세요."
        elif error.ename == "CourseError":  # it says what to do: the way there is no help
            told = f"에서 멈추었습니다: {error.evalue}"
        else:
            told = f"에서 멈추었습니다: {error.ename}: {error.evalue}\n\n{_plain_traceback(nb, current)}"
        raise RunFailed(where + told) from None
    finally:
        progress.close()
    return nb


@contextmanager
def _killed_on_interrupt(client: Any, interrupted: threading.Event) -> Iterator[None]:
    """While active, SIGINT and SIGTERM kill the kernel at once, so that none outlives the run."""

    def kill(number: int, frame: Any) -> None:
        interrupted.set()
        if pid := getattr(client.km.provisioner, "pid", None):
            with suppress(OSError, AttributeError):  # it is gone; Windows has no groups
                os.killpg(os.getpgid(pid), signal.SIGKILL)  # the kernel leads its own group
        raise KeyboardInterrupt

    in_main = threading.current_thread() is threading.main_thread()
    old = {number: signal.signal(number, kill) for number in (signal.SIGINT, signal.SIGTERM) if in_main}
    try:
        yield
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)


def _plain_traceback(nb: Any, index: int) -> str:
    for output in nb.cells[index].get("outputs", []):
        if output["output_type"] == "error":
            return re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(output["traceback"][-12:]))
    return ""


def python_path() -> str:
    """PYTHONPATH that finds ``llmbook`` from a notebook's folder."""
    return os.pathsep.join(filter(None, [str(HOME), os.environ.get("PYTHONPATH", "")]))


def without_progress_bars(outputs: list[Any]) -> list[Any]:
    """Outputs without the lines that progress bars leave on stderr; other messages stay.

    So does not what bitsandbytes says on some CPUs only: that it computes without an extra package.
    """
    bar = r"\d+%\|.*\[.*\]|\[\d\d:\d\d[,<]|IProgress not found|import tqdm as notebook_tqdm|CPU gemm_4bit_forward"
    kept = []
    for output in outputs:
        if output.output_type == "stream" and output.name == "stderr":
            plain = re.sub(r"\x1b\[\d*A", "", output.text)  # bars within bars move the cursor up
            lines = re.split(r"[\r\n]+", plain)
            lines = [x for x in lines if x.strip() and not re.search(bar, x)]
            if not lines:
                continue
            output.text = "\n".join(lines) + "\n"
        kept.append(output)
    return kept


def normalise(nb: Any, claims: list[dict[str, Any]], folder: Path) -> None:
    """Make an executed notebook of ``folder`` fit for the repository: small metadata, hash and claims recorded."""
    for cell in nb.cells:
        kept = {k: v for k, v in cell.metadata.items() if k in ("tags", "id")}
        cell.metadata = type(cell.metadata)(kept)
        if cell.cell_type == "code":
            cell.outputs = without_progress_bars(cell.outputs)
    nb.metadata = type(nb.metadata)(
        {
            "accelerator": "GPU",
            "colab": {"gpuType": "T4", "provenance": []},
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
            "llmbook": {"code_hash": code_hash(nb, folder), "claims": claims},
        }
    )
    nb.nbformat, nb.nbformat_minor = 4, 5


def to_html(nb: Any, path: Path) -> None:
    """Write the executed notebook as one self-contained page."""
    from nbconvert import HTMLExporter

    from llmbook.plot import FONT_FILE

    body, _ = HTMLExporter(embed_images=True).from_notebook_node(nb)
    # Hangul in the shipped font, so that the page reads alike everywhere, also where no Korean font is
    font = base64.b64encode(FONT_FILE.read_bytes()).decode()
    style = (
        f'<style>@font-face {{ font-family: "llmbook"; src: url("data:font/otf;base64,{font}"); '
        "unicode-range: U+1100-11FF, U+3000-303F, U+3130-318F, U+AC00-D7A3; }\n"
        ":root { --jp-ui-font-family: llmbook, system-ui, sans-serif !important; "
        "--jp-content-font-family: llmbook, system-ui, sans-serif !important; "
        "--jp-code-font-family: llmbook, Menlo, Consolas, monospace !important; }\n"
        "body, pre { font-family: llmbook, system-ui, sans-serif; }</style></head>"
    )
    write_atomically(path, body.replace("</head>", style, 1))


def run(
    notebook: Notebook,
    *,
    profile: str | None = None,
    save: bool = False,
    html: bool = True,
    bar: bool = True,
) -> dict[str, Any]:
    """Execute a notebook, write it (and its page) under ``build/``; with ``save`` into the repository.

    Returns ``{"claims", "seconds", "cells", "notebook", "html"}``. Nothing is written when it fails.
    """
    import nbformat

    from llmbook.course import build_dir

    if not notebook.path.exists():
        raise RunFailed(
            f"chapters/{notebook.id}.ipynb 파일이 없습니다. course.toml의 status가 planned이면 아직 쓰지 않은 노트북이고, "
            "지웠다면 `git checkout -- chapters`로 되찾을 수 있습니다."
        )
    out = build_dir()
    ensure_writable(out)
    claims_path = out / "claims" / f"{notebook.id}.json"
    claims_path.unlink(missing_ok=True)
    begin = time.perf_counter()
    nb = execute(notebook, profile=profile, bar=bar)
    elapsed = time.perf_counter() - begin
    claims = json.loads(claims_path.read_text(encoding="utf-8")) if claims_path.exists() else []
    normalise(nb, claims, notebook.path.parent)
    executed = out / f"{notebook.id}.ipynb"
    page = out / f"{notebook.id}.html"
    try:
        write_atomically(executed, nbformat.writes(nb) + "\n")
        if html:
            to_html(nb, page)
        if save:
            write_atomically(notebook.path, nbformat.writes(nb) + "\n")
    except OSError as error:
        raise RunFailed(f"결과를 쓰지 못했습니다: {error}. 디스크 공간을 확인하세요.") from error
    return {
        "claims": claims,
        "seconds": elapsed,
        "cells": sum(c.cell_type == "code" for c in nb.cells),
        "notebook": executed,
        "html": page if html else None,
    }


if sys.platform == "win32":  # zmq needs a selector loop there
    import asyncio

    asyncio.set_event_loop_policy(asyncio.WindowsSelectorEventLoopPolicy())
