"""The rehearsal profile under a T4's memory: real sizes with random weights, where CUDA exists.

``LLMBOOK_ONLY`` (chapter/notebook, commas between) chooses. Claims on quality are recorded, not asserted.
"""

from __future__ import annotations

import conftest
import harness
import pytest
import torch

from llmbook.course import ROOT

T4 = 15.0  # GB that a program gets on a T4
PATIENCE = 6  # real sizes take longer than the small models' limit

if not torch.cuda.is_available():
    pytest.skip("CUDA가 없습니다: 실물 크기의 예행 연습은 GPU에서만 합니다", allow_module_level=True)


@pytest.mark.parametrize("notebook", conftest.landed(), ids=lambda n: n.id)
def test_rehearsal(notebook):
    result = harness.run_nbval(
        notebook.path,
        name=notebook.id,
        seconds=PATIENCE * notebook.seconds,
        build=ROOT / "build" / "gpu",
        profile="rehearsal",
        gpu_gb=T4,
    )
    conftest.RESULTS.append(result)
    assert not result.problem, f"{result.problem}\n\n{result.output[-3000:]}"
    assert result.gpu <= T4 * 1e9
