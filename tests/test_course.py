"""The index, the notebooks' text and outputs, and the generated pages agree with one another."""

from __future__ import annotations

import re
import subprocess
import sys

import checks
import conftest
import pytest

import llmbook
from book import pages
from llmbook.course import ROOT, load_course
from llmbook.exercises import EMPTY, RIGHT, WRONG, checkers, grade, load_module
from llmbook_services.openai_models import ALIASES


@pytest.mark.parametrize("notebook", conftest.landed(), ids=lambda n: n.id)
def test_notebook_text_and_outputs(notebook):
    assert notebook.path.exists(), f"{notebook.id}는 done인데 파일이 없습니다."
    nb = checks.read(notebook)
    found = checks.problems(notebook, nb) + checks.size(notebook.path)
    assert not found, "\n".join([notebook.id, *found])  # pytest would cut the sentences short


def test_the_index_holds_the_whole_book():
    course = load_course()
    assert [c.number for c in course.chapters] == [*map(str, range(1, 17)), "appendix"]
    assert sum(len(c.leaves()) for c in course.chapters) == 206
    assert checks.twice(s.number for c in course.chapters for s in c.sections) == []
    assert checks.twice(e for c in course.chapters for s in c.sections for e in s.examples) == []
    assert {s.status for c in course.chapters for s in c.sections} <= {"planned", "done"}


def test_every_notebook_file_is_in_the_index():
    known = {n.path for n in load_course().notebooks()}
    there = {p for p in (ROOT / "chapters").rglob("*.ipynb") if ".ipynb_checkpoints" not in p.parts}
    mutants = {p for p in there if p.name.startswith(".mutant-")}  # a killed mutation run leaves those
    strangers = sorted(p.relative_to(ROOT).as_posix() for p in there - mutants - known)
    assert not strangers, f"course.toml에 더하거나 지우세요: {', '.join(strangers)}"


def test_every_measurement_is_of_a_notebook_in_the_index():
    strangers = sorted(set(pages.measured_runs()) - {n.id for n in load_course().notebooks()})
    assert not strangers, f"measured.json에서 이름을 고치거나 지우세요: {', '.join(strangers)}"


def test_a_section_that_has_landed_has_its_notebook():
    for notebook in load_course().notebooks():
        if any(s.status == "done" for s in notebook.sections):
            assert notebook.done, f"{notebook.id}: 절의 일부만 done입니다."


def test_readme_tables_are_current():
    stale = pages.sync(check=True)
    assert not stale, f"`python -m llmbook readme`를 실행하세요: {', '.join(stale)}"


def test_no_text_file_holds_a_key():
    """In notebooks ``checks.problems`` looks, there at outputs and paths too."""
    parts = ("book", "chapters", "data", "llmbook*", "models", "tests", ".github", ".ci")
    files = [f for part in parts for folder in ROOT.glob(part) for f in folder.rglob("*") if f.is_file()]
    files += [f for f in ROOT.iterdir() if f.is_file() and f.name[0] != "."]  # .env is the reader's
    endings = {".py", ".md", ".toml", ".txt", ".in", ".json", ".jsonl", ".csv", ".sql", ".yml", ".jinja", ""}
    texts = {f: f.read_text(encoding="utf-8", errors="replace") for f in files if f.suffix in endings}
    assert len(texts) > 300
    assert [f.name for f, text in texts.items() if checks.SECRET.search(text)] == []


def test_our_server_answers_to_every_openai_model_of_the_notebooks():
    assert load_course().openai["models"] and set(load_course().openai["models"]) <= set(ALIASES)


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
def test_each_exercise_is_asked_once(chapter):
    cells = [c.source for n in chapter.notebooks for c in checks.read(n).cells if c.cell_type == "code"]
    asked = [number for text in cells for number in re.findall(r'\bcheck\(\s*"(\w+-\d+)"', text)]
    assert checks.twice(asked) == []
    assert sorted(set(asked) ^ set(checkers(chapter.number))) == [], "노트북과 exercises.py의 번호가 다릅니다"


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda c: c.folder)
def test_solutions_run_as_they_are_printed(chapter, capsys):
    for number in load_module(chapter.path / "solutions.py").SOLUTIONS:
        llmbook.solution(number)
        space = {}
        exec(capsys.readouterr().out, space)  # its imports and helpers are with it, and it stands last
        assert grade(number, [*space.values()][-1])[0] == RIGHT, number
