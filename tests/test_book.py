"""The web book is built without a network, its links lead somewhere, and a browser finds nothing to complain of."""

from __future__ import annotations

import functools
import html
import http.server
import importlib.util
import json
import os
import subprocess
import sys
import threading
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import conftest
import pytest

from llmbook.course import ROOT


class Page(HTMLParser):
    """What a page links to (``a``), what it loads by itself, its anchors, and its pictures without a text."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors: set[str] = set()
        self.silent: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        self.anchors |= {given[k] or "" for k in ("id", "name") if k in given}
        address = given.get("src") or given.get("href") or ""
        if tag == "a":
            self.links.append(address)
        elif tag in ("script", "img", "link", "iframe") and not address.startswith("data:"):
            self.loaded.append(address)
        if tag == "img" and not given.get("alt"):
            self.silent.append(address)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages' folder, built anew (Sphinx's warnings are errors)."""
    out = tmp_path_factory.mktemp("book")
    command = [sys.executable, str(ROOT / "book" / "build.py"), "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=out)
    assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]
    return out / "html"


@pytest.fixture(scope="module")
def pages(book: Path) -> dict[Path, Page]:
    return {path: Page(path) for path in sorted(book.rglob("*.html")) if "_static" not in path.parts}


def test_every_notebook_has_its_page_and_its_colab_button(book, pages):
    for notebook in conftest.landed():
        page = pages[book / "chapters" / f"{notebook.id}.html"]
        assert any(
            link.startswith("https://colab.research.google.com/") and f"/chapters/{notebook.id}.ipynb" in link
            for link in page.links
        ), notebook.id


def test_links_and_anchors_lead_somewhere(pages):
    broken = []
    for path, page in pages.items():
        for address in page.links + page.loaded:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc or not address:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if not target.exists():
                broken.append(f"{path.name}: {address}")
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].anchors:
                broken.append(f"{path.name}: {address}")
    assert broken == []


def test_pages_load_nothing_from_elsewhere(pages):
    """They can be read without a network."""
    outside = {
        f"{path.name}: {address}"
        for path, page in pages.items()
        for address in page.loaded
        if urlsplit(address).netloc
    }
    assert outside == set()


def test_pictures_have_a_text(pages):
    assert {path.name: page.silent for path, page in pages.items() if page.silent} == {}


def test_nouns_are_found_without_their_particles(book):
    index = (book / "searchindex.js").read_text(encoding="utf-8")
    terms = json.loads(index.removeprefix("Search.setIndex(").removesuffix(")"))["terms"]
    assert {"어텐션", "양자화", "토큰"} <= set(terms)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def browser() -> str | None:
    """Why there is no browser, or None. ``LLMBOOK_BROWSER``: a Chromium other than playwright's own."""
    if importlib.util.find_spec("playwright") is None:
        return "브라우저 시험은 pip install playwright && playwright install chromium 다음에 돕니다"
    from playwright.sync_api import sync_playwright

    with sync_playwright() as kit:
        path = os.environ.get("LLMBOOK_BROWSER") or kit.chromium.executable_path
    return None if Path(path).exists() else "playwright의 브라우저가 없습니다: playwright install chromium"


SEARCHES = {  # what a reader types: the page that must be among the first three
    "어텐션이란": "02_transformer/02_attention",
    "위치인코딩을": "02_transformer/01_text_to_embeddings",
    "5.4.2": "05_efficient_training/04_lora",
    "예제 2.5": "02_transformer/02_attention",
    "RAG 평가": "13_llmops/05_rag_evaluation",
}


# What tokenizers are shown on purpose and no Korean font of ours has: a reader's own fonts draw it.
FOREIGN = set("日本語🤖\u11b8")
# Characters whose picture is the one that the page's fonts draw for a code point that nobody uses.
MISSING = """async ([characters, property]) => {
  const family = getComputedStyle(document.documentElement).getPropertyValue(property);
  await document.fonts.load(`24px ${family}`, characters);
  const pen = new OffscreenCanvas(48, 48).getContext("2d", {willReadFrequently: true});
  pen.font = `24px ${family}`;
  const picture = (character) => {
    pen.clearRect(0, 0, 48, 48);
    pen.fillText(character, 4, 34);
    return String(pen.getImageData(0, 0, 48, 48).data);
  };
  const nobody = picture("\u0378");
  return Array.from(characters).filter((character) => picture(character) === nobody);
}"""

# What a screen reader would call just "button" or "link".
NAMELESS = """() => [...document.querySelectorAll("summary, button, a[href], input")].filter((element) =>
  element.checkVisibility() && !element.textContent.trim() && !element.ariaLabel && !element.title
  && !element.querySelector("img[alt], svg title") && !element.placeholder && element.type !== "hidden").length"""


def test_a_browser_shows_every_page_in_light_and_dark(book, pages):
    reason = browser()
    if reason:
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    handler = functools.partial(Quiet, directory=str(book))
    # search reads pages, which file:// forbids
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    home = f"http://127.0.0.1:{server.server_port}/"
    complaints: list[str] = []
    with sync_playwright() as kit:
        chromium = kit.chromium.launch(
            executable_path=os.environ.get("LLMBOOK_BROWSER"), args=["--no-sandbox"]
        )
        texts = "".join(path.read_text(encoding="utf-8") for path in pages)
        drawn = {c for c in html.unescape(texts) if c.isprintable() and not c.isspace()}
        characters = "".join(sorted(drawn - FOREIGN))
        for scheme, width in (("light", 1280), ("dark", 390)):  # a desk, a phone
            size = {"width": width, "height": 800}
            tab = chromium.new_context(color_scheme=scheme, viewport=size).new_page()
            tab.on("pageerror", lambda error: complaints.append(str(error)))
            tab.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
            for path in pages:
                tab.goto(home + path.relative_to(book).as_posix())
                if tab.evaluate("document.documentElement.dataset.theme") != scheme:
                    complaints.append(f"{path.name}: not {scheme}")
                if tab.evaluate(NAMELESS):
                    complaints.append(f"{path.name}: a control without a name")
                # what is wider than its column scrolls by itself
                if tab.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"):
                    complaints.append(f"{path.name}: wider than the window")
            tab.click(".bd-header-article .primary-toggle")
            showing = "#pst-primary-sidebar.pst-sidebar-hidden" if width > 992 else "dialog[open] nav"
            tab.wait_for_selector(showing, state="attached", timeout=20_000)  # the button does something
        for family in ("base", "monospace"):  # the same in both schemes
            missing = tab.evaluate(MISSING, [characters, f"--pst-font-family-{family}"])
            complaints += [f"no glyph for {c} (U+{ord(c):04X}) in {family}" for c in missing]
        for words, page in SEARCHES.items():
            tab.goto(f"{home}search.html?q={words}")
            tab.wait_for_selector("ul.search li a", timeout=20_000)
            found = tab.eval_on_selector_all(
                "ul.search li a", "links => links.map(a => a.getAttribute('href'))"
            )
            if f"chapters/{page}.html" not in [address.partition("#")[0] for address in found[:3]]:
                complaints.append(f"{words}: {found[:3]}")
        chromium.close()
    server.shutdown()
    assert complaints == []
