"""Generated parts of the repository: README tables, checksums, notebooks' badges and set-up cells, the page of results."""

from __future__ import annotations

import json
import re
from typing import Any

import nbformat

from llmbook import checksums
from llmbook.claims import row_of, with_book
from llmbook.course import ROOT, Course, CourseError, Notebook, load_course, read_notebook
from llmbook.notebooks import is_setup, write_atomically

MARKS = re.compile(r"(<!-- begin (\w+) -->\n).*?(<!-- end \2 -->)", re.DOTALL)


MEASURED = ROOT / "measured.json"  # notebook → profile → [seconds, GB], as a whole `make test` found them


def take_over_measurements() -> None:
    """Merge what the last test run measured (``build/measured.json``) into the committed file."""
    found = ROOT / "build" / "measured.json"  # where the tests write it
    if not found.exists():
        raise CourseError(f"{found.name}이 없습니다. 먼저 `make test`를 실행하세요.")
    rows = measured_runs()
    for notebook, profiles in json.loads(found.read_text(encoding="utf-8")).items():
        rows.setdefault(notebook, {}).update(profiles)
    write_atomically(MEASURED, json.dumps(rows, indent=1, sort_keys=True) + "\n")


def measured_runs() -> dict[str, dict[str, list[float]]]:
    """Notebook → profile → [seconds, GB] of the committed file."""
    return json.loads(MEASURED.read_text(encoding="utf-8")) if MEASURED.exists() else {}


def estimate(notebook: Notebook, *, korean: bool) -> str:
    """Time and memory on a T4 as the notebook's first table tells them, marked as not measured."""
    head = read_notebook(notebook.path).cells[0].source
    told = re.findall(r"^\| (?:시간|메모리) \|.*\| ([^|(]+)[^|]*\|$", head, re.MULTILINE)
    text = ", ".join(value.strip() for value in told)
    if korean:
        return f"{text}(어림)"
    for before, after in (("약 ", "about "), ("분", " min"), ("초", " s"), (" 안쪽", "")):
        text = text.replace(before, after)
    return f"{text} (estimate)"


def chapters_table(course: Course, *, korean: bool) -> str:
    """One row a notebook: chapter, sections, link, time and memory, Colab badge; planned ones without.

    On a GPU they are measured (``tests/gpu``) or, where it has not run, the notebook's estimate.
    """
    head = "| 장 | 절 | 노트북 | mini(CPU) | T4(GPU) | 코랩 |"
    head = head if korean else "| chapter | sections | notebook | mini (CPU) | T4 (GPU) | Colab |"
    rows, measured = [head, "|---|---|---|---|---|---|"], measured_runs()
    unit = "초" if korean else " s"
    for chapter in course.chapters:
        for i, notebook in enumerate(chapter.notebooks):
            title = f"**{chapter.label}** {chapter.title}" if i == 0 else ""
            numbers = ", ".join(s.number for s in notebook.sections if s in chapter.leaves())
            if notebook.done:
                link = f"[{notebook.title}](chapters/{notebook.id}.ipynb)"
                costs = {
                    k: f"{s:.0f}{unit}, {gb:.1f} GB" for k, (s, gb) in measured.get(notebook.id, {}).items()
                }
                cpu = costs.get("mini", "재지 않음" if korean else "not measured")
                gpu = costs.get("rehearsal") or estimate(notebook, korean=korean)
                rows.append(f"| {title} | {numbers} | {link} | {cpu} | {gpu} | {badge(notebook)} |")
            else:
                planned = "예정" if korean else "planned"
                rows.append(f"| {title} | {numbers} | {notebook.title} | – | – | {planned} |")
    return "\n".join(rows) + "\n"


ENGLISH = {  # what the hub's table and the badges say in Korean
    "카드에 없음": "not on the card",
    "확인 필요": "to be checked",
    "비상업": "non-commercial",
    "원래 저장소": "original repository",
    "연 매출 100만 달러까지 무료": "free up to 1M USD of revenue a year",
    "코랩에서 열기": "Open in Colab",
}


def _in_english(text: str) -> str:
    """A generated part of ``README.en.md`` without the Korean that ``course.toml`` and the badges bring in."""
    for korean, english in ENGLISH.items():
        text = text.replace(korean, english)
    return text


def hub_table(course: Course, *, korean: bool) -> str:
    """What the full profile takes from the Hub: licence, and the weights in half precision or the rows."""
    heads = (
        "허브의 이름 | 역할 | 라이선스 | 크기(가중치는 fp16으로 T4에서 차지하는 메모리)"
        if korean
        else "on the Hub | role | licence | size (weights: memory on a T4 in fp16)"
    )
    unit = "행" if korean else " rows"
    rows = [f"| {heads} |", "|---|---|---|---|"]
    for kind, entries in (("models", course.models), ("datasets", course.datasets)):
        found: dict[str, list[tuple[str, dict]]] = {}  # the Hub's name → its roles and their entries
        for role, entry in entries.items():
            if "full" in entry:
                found.setdefault(entry["full"], []).append((role, entry))
        for hub, roles in found.items():
            names, entry = [f"`{role}`" for role, _ in roles], roles[0][1]
            counts = [f"{e['rows']:,}" if "rows" in e else "확인 필요" for _, e in roles]
            size = f"{entry['millions'] * 2 / 1000:.2f} GB" if "millions" in entry else ", ".join(counts)
            size += unit if "rows" in entry else ""
            address = f"https://huggingface.co/{'datasets/' if kind == 'datasets' else ''}{hub}"
            rows.append(f"| [{hub}]({address}) | {', '.join(names)} | {entry['licence']} | {size} |")
    return "\n".join(rows) + "\n"


def progress(course: Course, *, korean: bool) -> str:
    """How many sections and examples have landed."""
    leaves = [s for ch in course.chapters for s in ch.leaves()]
    done = [s for s in leaves if s.status == "done"]
    examples, landed = (sum(len(s.examples) for s in group) for group in (leaves, done))
    if korean:
        return f"책의 절 {len(leaves)}개 가운데 {len(done)}개, 예제 {examples}개 가운데 {landed}개가 실행되고 검사됩니다.\n"
    return f"{len(done)} of the book's {len(leaves)} sections and {landed} of its {examples} examples run and are checked.\n"


def sync(*, check: bool = False) -> list[str]:
    """Rewrite what is derived from ``course.toml``; returns the files that differed."""
    course = load_course()
    stale = []
    for name, korean in (("README.md", True), ("README.en.md", False)):
        made = {
            "chapters": chapters_table(course, korean=korean),
            "progress": progress(course, korean=korean),
            "hub": hub_table(course, korean=korean),
        }
        if not korean:
            made = {part: _in_english(text) for part, text in made.items()}
        path = ROOT / name
        before = path.read_text(encoding="utf-8")
        after = MARKS.sub(lambda m, made=made: m[1] + made[m[2]] + m[3], before)
        if after != before:
            stale.append(name)
            if not check:
                write_atomically(path, after)
    for kind in checksums.KINDS:
        path = ROOT / kind / checksums.NAME
        made = checksums.listing(kind)
        if not path.exists() or path.read_text(encoding="utf-8") != made:
            stale.append(f"{kind}/{checksums.NAME}")
            if not check:
                write_atomically(path, made)
    for notebook in course.notebooks():
        if notebook.path.exists() and sync_frame(notebook, check=check):
            stale.append(notebook.id)
    return stale


def setup_source(notebook: Notebook) -> str:
    """The set-up cell's text: the same in every notebook but for the chapter."""
    repository = load_course().book["repository"]
    return (
        "# 코랩에서는 저장소를 받고 이 장에 필요한 패키지를 설치합니다. 다른 곳에서는 아무 일도 하지 않습니다.\n"
        "import sys\n"
        "\n"
        'if "google.colab" in sys.modules:\n'
        f"    ![ -d /content/llm ] || git clone -q --depth 1 https://github.com/{repository} /content/llm\n"
        "    %cd -q /content/llm\n"
        f"    %run setup_colab.py {notebook.chapter}"
    )


def badge(notebook: Notebook) -> str:
    """The markdown line that opens a notebook in Colab."""
    book = load_course().book
    url = (
        f"https://colab.research.google.com/github/{book['repository']}/blob/{book['branch']}"
        f"/chapters/{notebook.id}.ipynb"
    )
    return f"[![코랩에서 열기](https://colab.research.google.com/assets/colab-badge.svg)]({url})"


def sync_frame(notebook: Notebook, *, check: bool = False) -> bool:
    """Bring a notebook's badge and set-up cell up to ``course.toml`` (``check``: only look); whether they differed."""
    nb = read_notebook(notebook.path)
    before = nbformat.writes(nb)
    link = re.compile(r"^\[!\[코랩에서 열기\].*$", re.MULTILINE)
    head = nb.cells[0].source
    if not link.search(head):  # written without one
        title, _, rest = head.partition("\n")
        head = f"{title}\n\n{badge(notebook)}\n\n{rest.lstrip()}"
    nb.cells[0].source = link.sub(lambda _: badge(notebook), head)
    for cell in nb.cells:
        if is_setup(cell):
            cell.source = setup_source(notebook)
    after = nbformat.writes(nb)
    if after != before and not check:
        write_atomically(notebook.path, after + "\n")
    return after != before


def markdown_table(rows: list[dict[str, str]], columns: list[str]) -> str:
    """The ``columns`` of the rows as a Markdown table."""
    lines = ["| " + " | ".join(columns) + " |", "|" + "---|" * len(columns)]
    lines += ["| " + " | ".join(row[c].replace("|", "\\|") for c in columns) + " |" for row in rows]
    return "\n".join(lines)


def results_page(claims: list[tuple[str, list[dict[str, Any]]]]) -> str:
    """One page in Markdown: the book's figures beside ours, then all claims by notebook.

    ``claims``: title of each notebook and its records.
    """
    beside = [row_of(r) for r in with_book(claims)]
    parts = ["# 주장과 측정값", "노트북이 저장될 때(mini 프로필, 2코어 CPU) 잰 값입니다."]
    if beside:
        parts += [
            "## 책의 수와 우리의 수",
            "책은 T4에서 큰 모델로, 여기서는 CPU에서 작은 모델로 쟀습니다. 크기가 아니라 방향과 비율을 견주세요. "
            "모델 없이 셀 수 있는 것(파라미터, 바이트)은 책과 같은 모델로 셌습니다.",
            markdown_table(beside, ["절", "주장", "측정", "책"]),
        ]
    for title, records in claims:
        rows = [row_of(r) for r in records]
        parts += [f"## {title}", markdown_table(rows, ["절", "주장", "측정", "기준", "n", "결과"])]
    return "\n\n".join(parts) + "\n"
