"""Every notebook that has landed runs from the first cell to the last, and its claims hold."""

from __future__ import annotations

import conftest
import pytest
from harness import Result


# The harness ends a notebook at its own limit; what waits here also waits for its turn.
@pytest.mark.timeout(0)
@pytest.mark.parametrize("notebook", conftest.landed(), ids=lambda n: n.id)
def test_notebook(notebook, notebook_runs):
    result: Result = notebook_runs[notebook.id].result()
    conftest.RESULTS.append(result)
    assert not result.problem, f"{result.problem}\n\n{result.output[-3000:]}"
    assert result.claims, f"{notebook.id}에 주장이 없습니다."
