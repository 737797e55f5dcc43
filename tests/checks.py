"""What must hold for a notebook's text and stored outputs; each check returns the problems it found."""

from __future__ import annotations

import ast
import dis
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import CodeType
from typing import Any

import nbformat.reader
from IPython.core.inputtransformer2 import TransformerManager
from markdown_it import MarkdownIt
from mdit_py_plugins.dollarmath import dollarmath_plugin

from book import pages
from llmbook import notebooks as nbs
from llmbook.course import Notebook, load_course

SECRET = re.compile(
    r"\bsk-[A-Za-z0-9_-]{16,}|\bhf_[A-Za-z0-9]{16,}|\bpcsk_[A-Za-z0-9_]{16,}|\bAKIA[0-9A-Z]{16}\b"
    r"|\bgh[pousr]_[A-Za-z0-9]{20,}"
)
OPENAI = re.compile(r"""["'](gpt-\d[\w.-]*|gpt-image-[\w.-]*|dall-e-\d|text-embedding-[\w-]+)["']""")
EXAMPLE = re.compile(r"^#+ +예제 +(\d+\.\d+)\.? ", re.MULTILINE)
COMMONMARK = MarkdownIt("commonmark").enable("table").use(dollarmath_plugin)
LOCAL_PATH = re.compile(r"(?<![\w.:/])/(?:home|Users|root|work|tmp|var|opt|mnt)/[\w.-]+|\b[A-Z]:\\Users\\")


def read(notebook: Notebook) -> Any:
    """The file as it stands: ``nbformat.read`` gives cells of one id, and cells without any, new ones."""
    return nbformat.reader.reads(notebook.path.read_text(encoding="utf-8"))


def problems(notebook: Notebook, nb: Any) -> list[str]:
    """Everything that is wrong with one notebook, one sentence each."""
    found: list[str] = []
    for check in (structure, frame, secrets_and_paths, outputs, links, claims, emphasis, services, way_back):
        found += check(notebook, nb)
    return found


def structure(notebook: Notebook, nb: Any) -> list[str]:
    found = []
    present = headings(nb.cells)
    wanted = [s.heading for s in notebook.sections if s.status == "done"]
    found += [f"절 제목이 없습니다: {h}" for h in wanted if h not in present]
    known = {s.heading for s in notebook.sections}
    found += [f"course.toml이 이 노트북에 두지 않은 절 제목입니다: {h}" for h in present if h not in known]
    found += [f"절 제목이 두 번 있습니다: {h}" for h in twice(present)]
    in_order = [h for h in present if h in wanted]
    if in_order != [h for h in wanted if h in in_order]:
        found.append("절의 순서가 course.toml과 다릅니다.")
    examples = examples_in(nb.cells)
    for section in notebook.sections:
        if section.status == "done":
            found += [f"예제 {e}가 없습니다." for e in section.examples if e not in examples]
    own = {e for s in notebook.sections for e in s.examples}
    found += [f"course.toml이 이 노트북에 두지 않은 예제입니다: {e}" for e in examples if e not in own]
    found += [f"예제가 두 번 있습니다: {e}" for e in twice(examples)]
    ids = [c.get("id") for c in nb.cells]  # before validate(), which mends them
    if None in ids or len(set(ids)) != len(ids):
        found.append("셀 id가 없거나 겹칩니다.")
    try:
        nbformat.validate(nb)
    except nbformat.ValidationError as error:
        found.append(f"nbformat에 맞지 않습니다: {error.message}")
    if (nb.nbformat, nb.nbformat_minor) != (4, 5):
        found.append(f"nbformat 4.5가 아니라 {nb.nbformat}.{nb.nbformat_minor}입니다.")
    return found


def headings(cells: Sequence[Any]) -> list[str]:
    """The book's headings in a notebook, as ``number title``."""
    found = (nbs.HEADING.findall(nbs.source(cell)) for cell in cells if cell["cell_type"] == "markdown")
    return [f"{number} {title}" for pairs in found for number, title in pairs]


def examples_in(cells: Sequence[Any]) -> list[str]:
    """The numbers of the book's examples that a notebook contains."""
    return [number for cell in cells for number in EXAMPLE.findall(nbs.source(cell))]


def twice(names: Iterable[str]) -> list[str]:
    """Those that stand more than once."""
    return [name for name, count in Counter(names).items() if count > 1]


def frame(notebook: Notebook, nb: Any) -> list[str]:
    found = []
    if pages.badge(notebook) not in nb.cells[0].source:
        found.append("첫 셀에 코랩 배지가 없거나 낡았습니다(`llmbook readme`).")
    setups = [c for c in nb.cells if nbs.is_setup(c)]
    if len(setups) != 1 or setups[0].source != pages.setup_source(notebook):
        found.append("설정 셀이 없거나 다른 노트북과 다릅니다(`llmbook readme`).")
    if f'llmbook.start("{notebook.id}")' not in "".join(c.source for c in nb.cells):
        found.append(f'llmbook.start("{notebook.id}")가 없습니다.')
    return found


def texts_of(nb: Any) -> list[str]:
    """Every source and every textual output."""
    found = [c.source for c in nb.cells]
    for cell in nb.cells:
        for output in cell.get("outputs", []):
            found.append(output.get("text", ""))
            found += [v for k, v in output.get("data", {}).items() if k.startswith("text/")]
            found += output.get("traceback", [])
    return ["".join(t) for t in found]


def secrets_and_paths(notebook: Notebook, nb: Any) -> list[str]:
    found = []
    for text in texts_of(nb):
        found += [f"열쇠처럼 보이는 글이 있습니다: {m[:6]}…" for m in SECRET.findall(text)]
        found += [f"이 컴퓨터의 경로가 있습니다: {m}" for m in LOCAL_PATH.findall(text)]
    return found


def outputs(notebook: Notebook, nb: Any) -> list[str]:
    found = []
    if nb.metadata.get("llmbook", {}).get("code_hash") != nbs.code_hash(nb, notebook.path.parent):
        found.append(f"출력이 코드보다 낡았습니다: `llmbook run {notebook.chapter} {notebook.name} --save`")
    counts = [c.execution_count for c in nb.cells if c.cell_type == "code"]
    if counts != list(range(1, len(counts) + 1)):
        found.append("위에서 아래로 한 번에 실행한 출력이 아닙니다.")
    for cell in nb.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "error":
                found.append(f"오류가 출력으로 남아 있습니다: {output.ename}")
    for text in texts_of(nb):
        if "missing from" in text and "Glyph" in text:
            found.append("그림에 글꼴에 없는 글자가 있습니다.")
    return found


def links(notebook: Notebook, nb: Any) -> list[str]:
    """Relative links of the prose must lead to a file."""
    found = []
    for cell in nb.cells:
        if cell.cell_type == "markdown":
            for target in re.findall(r"\]\((?!https?:|#|mailto:|attachment:)([^)#\s]+)", cell.source):
                if not (notebook.path.parent / target).exists():
                    found.append(f"끊어진 링크입니다: {target}")
    return found


def claims(notebook: Notebook, nb: Any) -> list[str]:
    """Each section that is not a summary has a claim, and the recorded claims hold."""
    records = nb.metadata.get("llmbook", {}).get("claims", [])
    found = [f"절을 찾지 못한 주장입니다: {r['text']}" for r in records if not r["section"]]
    found += [
        f"mini 프로필에서 저장한 출력이 아닙니다: {p}" for p in {r["profile"] for r in records} - {"mini"}
    ]
    found += [f"성립하지 않은 주장이 저장되어 있습니다: {r['text']}" for r in records if not r["holds"]]
    claimed = {r["section"] for r in records}
    leaves = load_course().chapter(notebook.chapter).leaves()
    for s in notebook.sections:
        if s in leaves and s.status == "done" and not s.title.startswith("정리"):
            if s.number not in claimed:
                found.append(f"{s.number}절에 주장이 없습니다.")
    return found


def size(path: Path) -> list[str]:
    kib = path.stat().st_size / 1024
    return [f"{kib:.0f} KiB입니다(1 MiB까지)."] if kib > 1024 else []


def emphasis(notebook: Notebook, nb: Any) -> list[str]:
    """Asterisks that a reader would see: ``**…$p$**입니다`` is no emphasis in CommonMark."""
    found = []
    for index, cell in enumerate(nb.cells):
        if cell.cell_type == "markdown":
            texts = [
                c.content for t in COMMONMARK.parse(cell.source) for c in t.children or [] if c.type == "text"
            ]
            found += [f"{index}번 셀의 굵은 글씨가 풀립니다: {t[:60]}" for t in texts if "**" in t]
    return found


def services(notebook: Notebook, nb: Any) -> list[str]:
    """OpenAI's names stand in one list, so that a retired model is found in all notebooks."""
    known = load_course().openai["models"]
    sent = {name for c in nb.cells if c.cell_type == "code" for name in OPENAI.findall(c.source)}
    return [f"course.toml의 [openai]에 없는 모델입니다: {name}" for name in sorted(sent - set(known))]


def way_back(notebook: Notebook, nb: Any) -> list[str]:
    """A name that a cell takes over from an earlier one stays what it was: readers go back and run that cell again."""
    cells = [(i, *names(c.source)) for i, c in enumerate(nb.cells) if c.cell_type == "code"]
    found = []
    for place, (index, read, _) in enumerate(cells):
        for name in sorted(read):
            before = [i for i, _, made in cells[:place] if name in made]
            after = [i for i, _, made in cells[place + 1 :] if name in made]
            if before and after:
                found.append(
                    f"{index}번 셀이 읽는 {name}({before[-1]}번 셀)을 {after[0]}번 셀이 덮어써, 돌아와서 다시 실행할 수 없습니다."
                )
    return found


def compiled(cell: str) -> CodeType:
    """A cell's code as Jupyter compiles it, with its magics and an await outside of functions."""
    text = TransformerManager().transform_cell(cell)
    return compile(text, "cell", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


def names(cell: str) -> tuple[set[str], set[str]]:
    """The names that a cell reads but does not make before, and those that it makes; its functions read too."""
    top = compiled(cell)
    read, made = set(), set()
    for instruction in dis.get_instructions(top):
        if instruction.opname == "STORE_NAME":
            made.add(instruction.argval)
        elif instruction.opname == "LOAD_NAME" and instruction.argval not in made:
            read.add(instruction.argval)
    outer = ("LOAD_GLOBAL", "LOAD_NAME")  # in a function, in a class
    inner = [c for c in top.co_consts if isinstance(c, CodeType)]
    while inner:
        code = inner.pop()
        inner += [c for c in code.co_consts if isinstance(c, CodeType)]
        read |= {i.argval for i in dis.get_instructions(code) if i.opname in outer} - made
    return read, made
