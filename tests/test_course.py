"""The index, the notebooks' text and outputs, and the generated pages agree with one another."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import checks
import conftest
import nbformat
import pytest

import llmbook
from llmbook import pages
from llmbook.course import ROOT, load_course
from llmbook.exercises import EMPTY, RIGHT, WRONG, checkers, grade, load_module


@pytest.mark.parametrize("notebook", conftest.landed(), ids=lambda n: n.id)
def test_notebook_text_and_outputs(notebook):
    assert notebook.path.exists(), f"{notebook.id}는 done인데 파일이 없습니다."
    nb = nbformat.read(notebook.path, as_version=4)
    assert checks.problems(notebook, nb) + checks.size(notebook.path) == []


def test_the_index_holds_the_whole_book():
    course = load_course()
    assert [c.number for c in course.chapters] == [*map(str, range(1, 17)), "appendix"]
    assert sum(len(c.leaves()) for c in course.chapters) == 206
    numbers = Counter(s.number for c in course.chapters for s in c.sections)
    assert max(numbers.values()) == 1
    examples = Counter(e for c in course.chapters for s in c.sections for e in s.examples)
    assert max(examples.values()) == 1
    assert {s.status for c in course.chapters for s in c.sections} <= {"planned", "done"}


def test_every_notebook_file_is_in_the_index():
    known = {n.path for n in load_course().notebooks()}
    there = {p for p in (ROOT / "chapters").rglob("*.ipynb") if ".ipynb_checkpoints" not in p.parts}
    mutants = {p for p in there if p.name.startswith(".mutant-")}  # a killed mutation run leaves those
    assert there - mutants <= known


def test_a_section_that_has_landed_has_its_notebook():
    for notebook in load_course().notebooks():
        if any(s.status == "done" for s in notebook.sections):
            assert notebook.done, f"{notebook.id}: 절의 일부만 done입니다."


def test_readme_tables_are_current():
    assert pages.sync(check=True) == []


@pytest.mark.parametrize("arguments", [["check"], ["format", "--check"]], ids=["lint", "format"])
def test_ruff(arguments):
    done = subprocess.run(
        [sys.executable, "-m", "ruff", *arguments, "--no-cache", "."],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-3000:]


CHAPTERS = [c for c in load_course().chapters if (c.path / "exercises.py").exists()]


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda c: c.folder)
def test_exercises(chapter):
    solutions = load_module(chapter.path / "solutions.py")
    assert set(solutions.SOLUTIONS) == set(solutions.WRONG) == set(checkers(chapter.number))
    for number, answer in solutions.SOLUTIONS.items():
        assert grade(number, answer) == (RIGHT, "맞았습니다!"), number
        assert grade(number, ...)[0] == EMPTY
        assert solutions.WRONG[number], f"{number}: 그럴듯한 오답이 하나는 있어야 합니다."
        for wrong in solutions.WRONG[number]:
            outcome, hint = grade(number, wrong)
            assert outcome == WRONG and hint, f"{number}: 오답을 맞았다고 합니다."


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda c: c.folder)
def test_solutions_run_as_they_are_printed(chapter, capsys):
    for number in load_module(chapter.path / "solutions.py").SOLUTIONS:
        llmbook.solution(number)
        space = {}
        exec(capsys.readouterr().out, space)  # its imports and helpers are with it, and it stands last
        assert grade(number, [*space.values()][-1])[0] == RIGHT, number
