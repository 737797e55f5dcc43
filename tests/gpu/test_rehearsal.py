"""The rehearsal profile under a T4's memory: real sizes with random weights, where CUDA exists.

``LLMBOOK_ONLY`` (chapter/notebook, commas between) chooses, ``LLMBOOK_JOBS`` says how many run at once. Claims
on quality are recorded, not asserted.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import conftest
import harness
import pytest
import torch

from llmbook.course import ROOT, Notebook, Run, load_course

BUILD = ROOT / "build" / "gpu"
T4 = 15.0  # GB that a program gets on a T4
PATIENCE = 6  # real sizes take longer than the small models' limit

if not torch.cuda.is_available():
    pytest.skip("CUDA가 없습니다: 실물 크기의 예행 연습은 GPU에서만 합니다", allow_module_level=True)


@pytest.fixture(scope="module")
def runs() -> Iterator[dict[str, Future[harness.Result]]]:
    """All runs, as many at once as the GPU holds programs of a T4's memory; the models are made before."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LLMBOOK_BUILD", str(BUILD))
        run = Run(conftest.landed()[0], "rehearsal", "", device="cuda")
        for role in load_course().models:
            run.model(role)
    beside = int(os.environ.get("LLMBOOK_JOBS", 0)) or int(torch.cuda.mem_get_info()[1] / 1e9 // T4)
    with ThreadPoolExecutor(max(1, min(beside, os.cpu_count() or 1))) as pool:
        yield {n.id: pool.submit(_run, n) for n in conftest.landed()}
        pool.shutdown(wait=False, cancel_futures=True)
        harness.stop_all()


def _run(notebook: Notebook) -> harness.Result:
    return harness.run_nbval(
        notebook.path,
        name=notebook.id,
        seconds=PATIENCE * notebook.seconds,
        build=BUILD,
        profile="rehearsal",
        gpu_gb=T4,
    )


@pytest.mark.timeout(0)  # the harness has its own limit
@pytest.mark.parametrize("notebook", conftest.landed(), ids=lambda n: n.id)
def test_rehearsal(notebook: Notebook, runs: dict[str, Future[harness.Result]]):
    result = runs[notebook.id].result()
    conftest.RESULTS.append(result)
    assert not result.problem, f"{result.problem}\n\n{result.output[-3000:]}"
    assert result.gpu <= T4 * 1e9
