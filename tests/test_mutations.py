"""Things broken on purpose: the checks must say so. Each breaks a copy of a notebook that landed."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from typing import Any

import checks
import conftest
import harness
import nbformat
import pytest

from llmbook.course import load_course


def without_a_heading(nb: Any) -> None:
    cell = next(c for c in nb.cells if c.cell_type == "markdown" and re.search(r"^### ", c.source, re.M))
    cell.source = re.sub(r"^### .*$", "", cell.source, count=1, flags=re.M)


def without_an_example(nb: Any) -> None:
    cell = next(c for c in nb.cells if c.source.lstrip().startswith("# 예제"))
    cell.source = cell.source.replace("# 예제", "# 보기", 1)


def with_a_key_in_an_output(nb: Any) -> None:
    cell = next(c for c in nb.cells if c.cell_type == "code")
    cell.outputs = [nbformat.v4.new_output("stream", text="sk-" + "a1B2" * 8)]


def with_a_path_in_an_output(nb: Any) -> None:
    cell = next(c for c in nb.cells if c.cell_type == "code")
    cell.outputs = [nbformat.v4.new_output("stream", text="saved to /" + "home/reader/llm")]


def with_code_that_was_not_run(nb: Any) -> None:
    cell = [c for c in nb.cells if c.cell_type == "code"][-1]
    cell.source += "\nprint('고침')"


def with_another_setup_cell(nb: Any) -> None:
    cell = next(c for c in nb.cells if "setup" in c.metadata.get("tags", []))
    cell.source += "\n!pip install something"


def with_a_broken_link(nb: Any) -> None:
    nb.cells[0].source += "\n[다음](99_nowhere.ipynb)"


def without_the_badge(nb: Any) -> None:
    nb.cells[0].source = nb.cells[0].source.replace("colab.research.google.com", "example.org")


def without_a_start(nb: Any) -> None:
    cell = next(c for c in nb.cells if "llmbook.start(" in c.source)
    cell.source = cell.source.replace("llmbook.start(", "llmbook.begin(")


def with_a_heading_of_no_section(nb: Any) -> None:
    nb.cells[-1] = nbformat.v4.new_markdown_cell("### 99.9.9 없는 절")


def with_a_heading_of_another_notebook(nb: Any) -> None:
    section = load_course().chapter("2").notebook("03").sections[0]
    nb.cells.append(nbformat.v4.new_markdown_cell(f"### {section.heading}"))


def with_a_heading_twice(nb: Any) -> None:
    section = load_course().chapter("2").notebook("02").sections[0]
    nb.cells.append(nbformat.v4.new_markdown_cell(f"### {section.heading}"))


def with_an_example_of_another_notebook(nb: Any) -> None:
    nb.cells.append(nbformat.v4.new_code_cell("# 예제 3.1 다른 노트북의 것"))


def with_an_example_twice(nb: Any) -> None:
    example = next(e for s in load_course().chapter("2").notebook("02").sections for e in s.examples)
    nb.cells.append(nbformat.v4.new_code_cell(f"# 예제 {example} 다시"))


def with_two_sections_swapped(nb: Any) -> None:
    first, second = [c for c in nb.cells if re.search(r"^### \d", c.source, re.M)][:2]
    first.source, second.source = second.source, first.source


def with_an_id_twice(nb: Any) -> None:
    nb.cells[1].id = nb.cells[0].id


def with_a_section_without_a_claim(nb: Any) -> None:
    kept = nb.metadata.llmbook.claims
    nb.metadata.llmbook.claims = [r for r in kept if r["section"] != kept[0]["section"]]


def with_outputs_of_another_profile(nb: Any) -> None:
    nb.metadata.llmbook.claims[0]["profile"] = "full"


def with_a_claim_that_does_not_hold(nb: Any) -> None:
    nb.metadata.llmbook.claims[0]["holds"] = False


def with_cells_run_out_of_order(nb: Any) -> None:
    next(c for c in nb.cells if c.cell_type == "code").execution_count = 7


def with_an_error_in_an_output(nb: Any) -> None:
    cell = next(c for c in nb.cells if c.cell_type == "code")
    cell.outputs = [nbformat.v4.new_output("error", ename="ValueError", evalue="1", traceback=[])]


def with_a_glyph_missing(nb: Any) -> None:
    cell = next(c for c in nb.cells if c.cell_type == "code")
    text = "UserWarning: Glyph 44032 (\\N{HANGUL SYLLABLE GA}) missing from font(s) DejaVu Sans."
    cell.outputs = [nbformat.v4.new_output("stream", name="stderr", text=text)]


def with_emphasis_that_comes_loose(nb: Any) -> None:
    nb.cells[0].source += "\n\n**길이(n)**입니다."


def with_a_model_that_is_in_no_list(nb: Any) -> None:
    nb.cells.append(nbformat.v4.new_code_cell('model = "gpt-4o"'))


def with_a_name_overwritten(nb: Any) -> None:
    for text in ("kept = 1", "shown = [kept for _ in range(2)]", "kept = 2"):
        nb.cells.append(nbformat.v4.new_code_cell(text))


TEXT: list[tuple[Callable[[Any], None], str]] = [
    (without_a_heading, "절 제목이 없습니다"),
    (without_an_example, "예제"),
    (with_a_key_in_an_output, "열쇠처럼"),
    (with_a_path_in_an_output, "경로"),
    (with_code_that_was_not_run, "낡았습니다"),
    (with_another_setup_cell, "설정 셀"),
    (with_a_broken_link, "끊어진 링크"),
    (without_the_badge, "코랩 배지"),
    (without_a_start, "llmbook.start("),
    (with_a_heading_of_no_section, "두지 않은 절 제목"),
    (with_a_heading_of_another_notebook, "두지 않은 절 제목"),
    (with_a_heading_twice, "절 제목이 두 번"),
    (with_an_example_of_another_notebook, "두지 않은 예제"),
    (with_an_example_twice, "예제가 두 번"),
    (with_two_sections_swapped, "순서가"),
    (with_an_id_twice, "셀 id가"),
    (with_a_section_without_a_claim, "절에 주장이 없습니다"),
    (with_outputs_of_another_profile, "mini 프로필에서 저장한"),
    (with_a_claim_that_does_not_hold, "성립하지 않은"),
    (with_cells_run_out_of_order, "위에서 아래로"),
    (with_an_error_in_an_output, "오류가 출력으로"),
    (with_a_glyph_missing, "글꼴에 없는"),
    (with_emphasis_that_comes_loose, "굵은 글씨"),
    (with_a_model_that_is_in_no_list, "[openai]에 없는"),
    (with_a_name_overwritten, "덮어써"),
]


@pytest.mark.parametrize(("mutate", "expected"), TEXT, ids=lambda v: getattr(v, "__name__", None))
def test_a_broken_text_is_found(mutate, expected):
    notebook = load_course().chapter("2").notebook("02")  # it has sections, examples and figures
    nb = checks.read(notebook)
    assert checks.problems(notebook, nb) == []
    broken = copy.deepcopy(nb)
    mutate(broken)
    assert any(expected in p for p in checks.problems(notebook, broken))


def test_a_notebook_that_is_too_large_is_found(tmp_path):
    file = tmp_path / "large.ipynb"
    for kib, found in ((1024, 0), (1025, 1)):
        file.write_bytes(b" " * (kib * 1024))
        assert len(checks.size(file)) == found


# notebook, text of the correct code, broken code, section whose claim must catch it
ATTENTION, ENCODER = "02_transformer/02_attention", "02_transformer/03_encoder_and_decoder"
CODE: list[tuple[str, str, str, str]] = [
    (ATTENTION, " / math.sqrt(querys.size(-1))", "", "2.3.3"),
    (ATTENTION, "        allowed = allowed.tril()", "        pass", "2.3.3"),
    (
        ENCODER,
        "return x + self.dropout(self.feed_forward(self.norm2(x)))",
        "return self.feed_forward(self.norm2(x))",
        "2.5",
    ),
]


@pytest.mark.parametrize(("name", "old", "new", "section"), CODE, ids=lambda v: None)
def test_a_broken_formula_is_caught_by_a_claim(name, old, new, section, tmp_path):
    chapter, _, notebook_name = name.partition("/")
    notebook = load_course().chapter(chapter).notebook(notebook_name)
    if conftest.ONLY and notebook.id not in conftest.ONLY:
        pytest.skip("이 노트북을 고르지 않았습니다")
    nb = checks.read(notebook)
    hits = [c for c in nb.cells if c.cell_type == "code" and old in c.source]
    assert hits, f"{name}에 '{old}'가 없습니다. 변이를 코드에 맞추세요."
    for cell in hits:
        cell.source = cell.source.replace(old, new)
    path = notebook.path.with_name(f".mutant-{notebook.name}.ipynb")  # beside its siblings
    try:
        nbformat.write(nb, path)
        result = harness.run_nbval(path, name=notebook.id, seconds=notebook.seconds, build=tmp_path)
    finally:
        path.unlink(missing_ok=True)
    failed = [r for r in result.claims if not r["holds"]]
    assert [r["section"] for r in failed] == [section], result.problem or "아무 주장도 잡지 못했습니다"
