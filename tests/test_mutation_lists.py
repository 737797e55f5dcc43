"""The faults of ``make mutate`` still fit the notebooks of today; running them is not part of the suite."""

from __future__ import annotations

import tomllib

import checks
import mutants
import mutate
import pytest

from llmbook.course import load_course

NOTEBOOKS = [n for n in load_course().notebooks() if mutate.faults_of(n)]


def test_every_list_belongs_to_a_chapter_and_every_fault_to_a_notebook():
    lists = [p for c in load_course().chapters if (p := mutate.list_of(c)).exists()]
    assert set(lists) == set(mutate.FOLDER.iterdir())
    entries = sum(len(tomllib.loads(p.read_text(encoding="utf-8"))["fault"]) for p in lists)
    assert entries == sum(len(mutate.faults_of(n)) for n in NOTEBOOKS)


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda n: n.id)
def test_each_fault_has_its_place_and_compiles(notebook):
    seen, cells = set(), mutate.code_cells(notebook)
    for fault in mutate.faults_of(notebook):
        _, broken, _ = mutate.place(fault, cells)
        text = cells[broken].replace(fault.old, fault.new)
        assert text != cells[broken], f"{notebook.id}: '{fault.why}'은(는) 아무것도 바꾸지 않습니다"
        checks.compiled(text)
        assert text not in seen, f"{notebook.id}: '{fault.why}'이(가) 두 번 있습니다"
        seen.add(text)


CELL = '''
limit = 3


def kept(rows, names=("가", "나")):
    """Rows shorter than 4."""
    rows.sort(key=lambda row: -row[0])  # 긴 것부터
    print(len(rows) + 1)
    if not rows or len(rows) > 4:
        raise ValueError(1)
    return [row[0] + 2 for row in rows if row[1] in names]
'''


def test_a_draw_changes_one_thing_in_the_body_of_a_function():
    texts = dict(mutants.changes(CELL))
    changed = {tuple(sorted(set(text.splitlines()) - set(CELL.splitlines()))) for text in texts}
    line, shown = "    return [row[0] + 2 for row in rows if row[1] in names]", "print(len(rows) + 1)"
    assert (line.replace("+", "-"),) in changed
    assert (line.replace(" in names", " not in names"),) in changed
    assert (line.replace("row[1]", "row[2]"),) in changed
    assert ("    if not rows and len(rows) > 4:",) in changed
    assert ("    rows.sort(key=lambda row: row[0])  # 긴 것부터",) in changed
    assert ("    pass  # 긴 것부터",) in changed
    assert all(len(lines) == 1 for lines in changed)
    assert all("limit = 3" in text and shown in text and "ValueError(1)" in text for text in texts)


def test_a_draw_is_the_same_again_and_takes_different_lines():
    cells = mutate.code_cells(NOTEBOOKS[0])
    first = mutants.drawn(cells, 5, "1")
    assert first == mutants.drawn(cells, 5, "1") != mutants.drawn(cells, 5, "2")
    assert len({why.split(" → ")[0] for *_, why in first}) == 5
    for old, new, _ in first:
        assert cells.count(old) == 1 and new != old
