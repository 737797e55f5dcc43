"""``claim()``: a sentence about the world with its measured number and the bound it must keep."""

from __future__ import annotations

import json
import math
import numbers
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from llmbook.course import build_dir, current_run


class ClaimFailed(AssertionError):
    """A measured value does not keep its bound."""


def claim(
    text: str,
    measured: Any,
    *,
    at_least: float | None = None,
    at_most: float | None = None,
    equals: Any = None,
    between: tuple[float, float] | None = None,
    tolerance: float | None = None,
    unit: str = "",
    n: int | None = None,
    quality: bool = False,
    book: str = "",
) -> None:
    """Print, record and check one claim; raises ``ClaimFailed`` when it does not hold.

    Exactly one of ``at_least``, ``at_most``, ``equals`` and ``between`` is the bound. ``measured`` is a
    finite number (a Python, NumPy or one-element torch number); with ``equals`` it may also be a string,
    a bool or a list, with ``at_least`` and ``at_most`` several numbers: all must keep the bound, and the
    worst is shown (Python's ``max`` would step over a NaN). ``tolerance`` is absolute and belongs to
    ``equals``. ``unit`` and ``n`` (number of samples) are shown. ``quality`` marks claims on what trained
    weights can do: their bounds were measured on the small models, so only the mini profile asserts them.
    With the Hub's models, random weights (rehearsal), and the reader's own OpenAI key, models or data
    (``LLMBOOK_MODEL_…``, ``LLMBOOK_DATA_…``) they are recorded, and a miss is told. ``book`` is the
    book's figure for the same thing, with what it was measured on; tables show it beside ours.
    """
    if not isinstance(text, str) or not text.strip():
        raise TypeError("claim()의 첫 인자는 주장을 적은 문장이어야 합니다.")
    bounds = {"at_least": at_least, "at_most": at_most, "equals": equals, "between": between}
    given = [name for name, bound in bounds.items() if bound is not None]
    if len(given) != 1:
        raise TypeError(
            "claim()에는 at_least, at_most, equals, between 가운데 꼭 하나를 주어야 합니다"
            f"(받은 것: {', '.join(given) or '없음'})."
        )
    kind = given[0]
    if tolerance is not None and kind != "equals":
        raise TypeError("tolerance는 equals와 함께만 씁니다.")
    value = _plain(measured)
    if kind in ("at_least", "at_most") and isinstance(value, Iterable) and not isinstance(value, str):
        several = [_number(_plain(v), "측정값") for v in value]
        if not several:
            raise ValueError("claim()이 잴 값이 하나도 없습니다.")
        value = min(several) if kind == "at_least" else max(several)
    holds, shown = _compare(kind, value, _plain(bounds[kind]), tolerance)

    run = current_run()
    own = run.own_service or any(
        k.startswith(("LLMBOOK_MODEL_", "LLMBOOK_DATA_")) and v.strip() for k, v in os.environ.items()
    )
    asserted = not quality or (run.profile == "mini" and not own)
    record = {
        "section": section_of(run.notebook.path, text),
        "text": text,
        "measured": value if not isinstance(value, list) else f"{len(value)}개 값",
        "bound": shown,
        "unit": unit,
        "n": _plain(n),
        "holds": holds,
        "asserted": asserted,
        "profile": run.profile,
        **({"book": book} if book else {}),
    }
    run.records[:] = [r for r in run.records if r["text"] != text] + [record]  # a cell run twice
    _write(run.records)

    mark = "✔" if holds else ("✘" if asserted else "·")
    count = (f", n={n}" if n is not None else "") + (f"; 책 {book}" if book else "")
    number = f"{record['section']} " if record["section"] else ""
    print(
        f"{mark} {number}{text} — 측정 {format_value(record['measured'])}{unit} (기준 {shown}{unit}{count})"
    )
    if not holds and run.profile != "rehearsal" and not asserted:
        print("  기준은 저장소의 작은 모델로 정한 것이어서, 다른 모델에서는 재기만 하고 계속합니다.")
    if asserted and not holds:
        raise ClaimFailed(
            f"{number}'{text}' 주장이 성립하지 않습니다. "
            f"{format_value(record['measured'])}{unit}(으)로 측정되었고 기준은 {shown}{unit}입니다. "
            "바로 위 셀들의 코드를 바꾸었다면 되돌려 보고, 바꾸지 않았다면 환경과 함께 알려 주세요."
        )


def format_value(value: Any) -> str:
    """A number as a reader wants it: 0.0123, 1.2e-07, 1,234."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, int):
        return f"{value:,}"
    if value != 0 and (abs(value) < 1e-3 or abs(value) >= 1e6):
        return f"{value:.2e}"
    return f"{value:.4g}"


def _plain(value: Any) -> Any:
    """Python's own type for NumPy and torch scalars and arrays."""
    if hasattr(value, "detach"):
        value = value.detach().cpu()
    if hasattr(value, "tolist"):  # an array of one number counts as that number
        one = math.prod(value.shape) == 1
        value = value.item() if one else value.tolist()
    if isinstance(value, tuple):
        value = list(value)
    return value


def _number(value: Any, what: str) -> float:
    if isinstance(value, bool) or not isinstance(value, numbers.Real):
        raise TypeError(f"{what}은(는) 수여야 합니다(받은 것: {type(value).__name__}).")
    if not math.isfinite(value):
        raise ValueError(f"{what}이(가) 유한한 수가 아닙니다: {value}")
    return value


def _compare(kind: str, value: Any, bound: Any, tolerance: float | None) -> tuple[bool, str]:
    if kind == "equals" and not (isinstance(value, numbers.Real) and not isinstance(value, bool)):
        if tolerance is not None:
            raise TypeError("tolerance는 수를 비교할 때만 씁니다.")
        if type(value) is not type(bound):
            raise TypeError(
                f"측정값({type(value).__name__})과 equals({type(bound).__name__})의 형이 다릅니다."
            )
        shown = f"= {bound}" if not isinstance(bound, list) else "= 기준 목록과 모두 같음"
        return value == bound, shown
    value = _number(value, "측정값")
    if kind == "between":
        if not isinstance(bound, list) or len(bound) != 2 or not bound[0] < bound[1]:
            raise TypeError("between에는 (작은 값, 큰 값)을 주세요.")
        low, high = (_number(b, "between의 값") for b in bound)
        return low <= value <= high, f"{format_value(low)} ~ {format_value(high)}"
    bound = _number(bound, kind)
    if kind == "at_least":
        return value >= bound, f"≥ {format_value(bound)}"
    if kind == "at_most":
        return value <= bound, f"≤ {format_value(bound)}"
    slack = _number(tolerance, "tolerance") if tolerance is not None else 0
    if slack < 0:
        raise ValueError("tolerance는 0 이상이어야 합니다.")
    shown = f"= {format_value(bound)}" + (f" ± {format_value(slack)}" if slack else "")
    return abs(value - bound) <= slack, shown


def section_of(path: Path, text: str) -> str | None:
    """Number of the book section whose heading precedes the cell that makes this claim.

    The cell is found by the claim's sentence, so a reader may edit everything around it.
    """
    from llmbook.notebooks import sections_by_cell

    if not path.exists():
        return None
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    for cell, number in zip(cells, sections_by_cell(cells), strict=True):
        if cell["cell_type"] == "code" and text in "".join(cell["source"]):
            return number
    return None


def claims_file() -> Path:
    """Where this run's claims are recorded as JSON."""
    return build_dir() / "claims" / f"{current_run().notebook.id}.json"


def _write(records: list[dict[str, Any]]) -> None:
    """Replace the file in one step, so that a kill never leaves half of it."""
    from llmbook.notebooks import write_atomically

    path = claims_file()
    try:
        write_atomically(path, json.dumps(records, ensure_ascii=False, indent=1, default=float))
    except OSError as error:  # a reader's full disk must not fail a claim that holds
        print(f"(주장을 {path.name}에 기록하지 못했습니다: {error.strerror})")


def row_of(record: dict[str, Any]) -> dict[str, str]:
    """A recorded claim as the tables show it: a cell of text for each column."""
    return {
        "절": record["section"] or "",
        "주장": record["text"],
        "측정": format_value(record["measured"]) + record["unit"],
        "기준": record["bound"] + record["unit"],
        "n": "" if record["n"] is None else f"{record['n']:,}",
        "책": record.get("book", ""),
        "결과": "✔" if record["holds"] else ("✘" if record["asserted"] else "기록만"),
    }


def claims_table(records: list[dict[str, Any]]) -> Any:
    """A pandas ``Styler``: section, claim, measured, bound, n, result; one row a claim.

    A column for the book's figures stands where there is one.
    """
    import pandas

    columns = ["절", "주장", "측정", "기준", "n", "책", "결과"]
    if not any(r.get("book") for r in records):
        columns.remove("책")
    frame = pandas.DataFrame([row_of(r) for r in records], columns=columns)
    return (
        frame.style.format(escape="html")
        .hide(axis="index")
        .set_properties(**{"text-align": "left"})
        .set_uuid("claims")
    )


def with_book(claims: list[tuple[str, list[dict[str, Any]]]]) -> list[dict[str, Any]]:
    """The records that carry a figure of the book."""
    return [record for _, records in claims for record in records if record.get("book")]
