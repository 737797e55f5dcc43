"""Sphinx configuration of the web book; ``build.py`` prepares the sources and calls Sphinx."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from functools import cache
from pathlib import Path
from typing import Any

from docutils import nodes
from kiwipiepy import Kiwi
from latex2mathml.converter import convert
from sphinx.application import Sphinx
from sphinx.search import SearchLanguage

ROOT = Path(__file__).resolve().parent.parent
_book = tomllib.loads((ROOT / "course.toml").read_text(encoding="utf-8"))["book"]

project = _book["title"]
author = _book["author"]
language = "ko"
extensions = ["myst_nb"]
exclude_patterns: list[str] = []
suppress_warnings = ["myst.header", "mystnb.unknown_mime_type"]  # a cell may begin at ###

nb_execution_mode = "off"  # the stored outputs are the book's; `make test` proves that they are current
nb_merge_streams = True
nb_ipywidgets_js: dict[str, Any] = {}  # nothing from a CDN: the pages work without a network
myst_enable_extensions = ["dollarmath", "amsmath", "deflist"]
myst_heading_anchors = 3

html_theme = "sphinx_book_theme"
html_css_files = ["book.css"]
html_static_path = ["book.css", "../llmbook/fonts/NotoSansCJKkr-Hangul.otf", "../llmbook/fonts/OFL.txt"]
templates_path = ["templates"]
html_favicon = "favicon.svg"  # browsers ask for one
html_title = f"{project} 실습 노트북"
html_copy_source = False
html_use_index = False
html_show_sourcelink = False
html_show_copyright = False
html_last_updated_fmt = None
html_context = {"default_mode": "auto"}  # light or dark as the reader's system has it
html_math_renderer = "mathml"
html_theme_options = {
    "repository_url": f"https://github.com/{_book['repository']}",
    "repository_branch": _book["branch"],
    "use_repository_button": True,
    "use_download_button": False,
    "launch_buttons": {"colab_url": "https://colab.research.google.com", "notebook_interface": "jupyterlab"},
    "show_toc_level": 2,
    "home_page_in_toc": True,
    "navbar_persistent": [],  # the search field stands in the sidebar already
    "footer_content_items": [],
    "search_bar_text": "찾을 말",
    "toc_title": "이 쪽의 차례",
}


LABEL = re.compile(r"""(?:title|label)[(=](["'])([^{}\\\n]+?)\1""")  # ax.set_title("..."), xlabel="..."


@cache
def kiwi() -> Kiwi:
    return Kiwi(num_workers=1)


class Korean(SearchLanguage):
    """An index of words without their particles and of their nouns: 토큰을 is found by 토큰 too.

    Sphinx's own search finds the beginnings of words from three letters on; most Korean nouns have two.
    ``search.js`` takes a reader's words apart the same way.
    """

    lang = "ko"
    language_name = "Korean"
    stopwords: set[str] = set()
    js_splitter_code = (ROOT / "book" / "search.js").read_text(encoding="utf-8")
    word = re.compile(r"예제\s*\d+\.\d+|\w+(?:\.\d+)*")

    def split(self, text: str) -> list[str]:
        tokens = kiwi().tokenize(text)
        found = [t.form for t in tokens if t.tag.startswith(("NN", "SL")) and len(t.form) > 1]
        endings = [t.start for t in tokens if t.tag.startswith(("J", "VCP", "XSV", "XSA"))]
        for match in self.word.finditer(text):
            at = bisect_right(endings, match.start() + 1)  # what stands before the first particle inside
            end = min([match.end(), *endings[at : at + 1]])
            found.append(re.sub(r"\s", "", text[match.start() : end]))
        return found


def _mathml(self: Any, node: nodes.Node, *, block: bool) -> None:
    """Formulas as MathML, which browsers draw themselves."""
    math = convert(node.astext(), display="block" if block else "inline")
    self.body.append(f'<div class="math">{math}</div>' if block else math)
    raise nodes.SkipNode


def _alternative_texts(app: Sphinx, doctree: nodes.document) -> None:
    """A figure's text is its section's heading and the labels its cell gave it: an output has none of its own."""
    for image in doctree.findall(nodes.image):
        if image.get("alt"):
            continue
        labels: list[str] = []
        parent: Any = image.parent
        while parent and not isinstance(parent, nodes.section):
            if "cell" in parent.get("classes", ()):
                labels = [m[2] for m in LABEL.finditer(parent.astext())]
            parent = parent.parent
        heading = parent[0].astext() if parent else ""
        image["alt"] = ": ".join(filter(None, ["그림", heading, ", ".join(dict.fromkeys(labels))]))


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_search_language(Korean)
    app.add_html_math_renderer(
        "mathml",
        (lambda self, node: _mathml(self, node, block=False), None),
        (lambda self, node: _mathml(self, node, block=True), None),
    )
    app.connect("doctree-read", _alternative_texts)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
