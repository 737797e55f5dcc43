"""Build the web book from the stored notebooks and the cards: ``python book/build.py [--out FOLDER]``.

Needs no network, neither to build nor to read. Notebooks that are not done are left out.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import nbformat

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from pages import badge, results_page  # noqa: E402

from llmbook.course import Chapter, Course, Notebook, load_course  # noqa: E402
from llmbook.notebooks import all_claims, is_setup  # noqa: E402

NOTEBOOK_LINK = re.compile(r"""((?:href=["']|\]\()(?![a-z]+:)[^"')\s]*)\.ipynb""")
LINK = re.compile(r"(\]\()([^)\s#]+)")


def toctree(entries: list[str], **options: object) -> str:
    """A MyST toctree."""
    return "\n".join(["```{toctree}", *(f":{k}: {v}" for k, v in options.items()), "", *entries, "```", ""])


def chapter_page(chapter: Chapter) -> str:
    """A chapter's page: its notebooks, and the sections each one holds."""
    done = [n for n in chapter.notebooks if n.done]
    lines = [f"# {chapter.label} {chapter.title}", "", toctree([n.path.stem for n in done], maxdepth=3)]
    missing = [n.title for n in chapter.notebooks if not n.done]
    if missing:
        lines += ["아직 쓰지 않은 노트북: " + ", ".join(missing), ""]
    return "\n".join(lines)


def cards(kind: str, title: str, out: Path) -> None:
    """The cards of ``data`` or ``models`` as pages, with a page that lists them."""
    names = sorted(p.parent.name for p in (ROOT / kind).glob("*/README.md"))
    (out / kind).mkdir()
    for name in names:
        shutil.copy(ROOT / kind / name / "README.md", out / kind / f"{name}.md")
    (out / kind / "index.md").write_text(f"# {title}\n\n" + toctree(names), encoding="utf-8")


def repository_links(text: str, file: Path, course: Course, pages: set[Path]) -> str:
    """Relative links to what is no page lead to the repository."""

    def mended(match: re.Match[str]) -> str:
        if re.match(r"[a-z]+:", match[2]):
            return match[0]
        target = (file.parent / match[2]).resolve()
        if target in pages or not target.exists() or not target.is_relative_to(ROOT):
            return match[0]
        return f"{match[1]}https://github.com/{course.book['repository']}/blob/{course.book['branch']}/{target.relative_to(ROOT)}"

    return LINK.sub(mended, text)


def web_page(notebook: Notebook) -> Any:
    """A notebook's content without what only Colab needs: the page has a button of its own."""
    nb = nbformat.read(notebook.path, as_version=4)
    nb.cells = [c for c in nb.cells if not is_setup(c)]
    for cell in nb.cells:
        if cell.cell_type == "markdown":
            cell.source = cell.source.replace(badge(notebook), "")
            continue
        for output in cell.outputs:
            for kind in ("text/html", "text/markdown"):  # links that a cell wrote
                if kind in output.get("data", {}):
                    shown = NOTEBOOK_LINK.sub(r"\1.html", output["data"][kind])
                    # the theme knows pandas' plain tables by their class, styled ones have none
                    output["data"][kind] = shown.replace('<table id="T_', '<table class="dataframe" id="T_')
    return nb


def prepare(out: Path) -> None:
    """Write the sources into ``out``, anew."""
    course = load_course()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    entries = []
    for chapter in course.chapters:
        done = [n for n in chapter.notebooks if n.done]
        if not done:
            continue
        folder = out / "chapters" / chapter.folder
        folder.mkdir(parents=True)
        for notebook in done:
            nbformat.write(web_page(notebook), folder / notebook.path.name)
        (folder / "index.md").write_text(chapter_page(chapter), encoding="utf-8")
        entries.append(f"chapters/{chapter.folder}/index")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    readme = readme.split("## 노트북")[0].replace("[English](README.en.md)\n", "")
    pages = {n.path for n in course.notebooks()}
    readme = repository_links(readme, ROOT / "README.md", course, pages)
    claims = results_page(all_claims(course))  # its headings are the notebooks': search is for those
    (out / "claims.md").write_text(f"---\nnosearch: true\n---\n\n{claims}", encoding="utf-8")
    cards("data", "데이터 카드", out)
    cards("models", "모델 카드", out)
    tail = toctree(entries, caption="장", hidden="") + toctree(
        ["claims", "data/index", "models/index"], caption="자료", hidden=""
    )
    shutil.copytree(ROOT / "book" / "locales", out / "locales")  # Sphinx compiles them
    (out / "index.md").write_text(readme + tail, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "book")
    out = parser.parse_args().out
    source = out / ".source"  # hidden: a folder called source may be a reader's own
    prepare(source)
    from sphinx.cmd.build import main as sphinx

    options = ["-b", "html", "-c", str(ROOT / "book"), "-q", "-j", "auto", "-W", "--keep-going"]
    failed = sphinx([*options, str(source), str(out / "html")])
    if not failed:
        print(f"웹 책을 만들었습니다: {out / 'html' / 'index.html'}")
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
