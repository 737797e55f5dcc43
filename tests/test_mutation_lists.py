"""The faults of ``make mutate`` still fit the notebooks of today; running them is not part of the suite."""

from __future__ import annotations

import ast
import tomllib

import mutate
import pytest
from IPython.core.inputtransformer2 import TransformerManager

from llmbook.course import load_course

NOTEBOOKS = [n for n in load_course().notebooks() if mutate.faults_of(n)]


def test_every_list_belongs_to_a_chapter_and_every_fault_to_a_notebook():
    lists = [p for c in load_course().chapters if (p := mutate.list_of(c)).exists()]
    assert set(lists) == set(mutate.FOLDER.iterdir())
    entries = sum(len(tomllib.loads(p.read_text(encoding="utf-8"))["fault"]) for p in lists)
    assert entries == sum(len(mutate.faults_of(n)) for n in NOTEBOOKS)


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda n: n.id)
def test_each_fault_has_its_place_and_compiles(notebook):
    magics, seen, cells = TransformerManager(), set(), mutate.code_cells(notebook)
    for fault in mutate.faults_of(notebook):
        _, broken, _ = mutate.place(fault, cells)
        text = cells[broken].replace(fault.old, fault.new)
        assert text != cells[broken], f"{notebook.id}: '{fault.why}'은(는) 아무것도 바꾸지 않습니다"
        compile(magics.transform_cell(text), notebook.name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        assert text not in seen, f"{notebook.id}: '{fault.why}'이(가) 두 번 있습니다"
        seen.add(text)
