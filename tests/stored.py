"""The committed rows of the data sets."""

from __future__ import annotations

import json
from typing import Any

from llmbook.course import ROOT


def rows(name: str, split: str) -> list[dict[str, Any]]:
    """What ``data/NAME/SPLIT.jsonl`` holds."""
    text = (ROOT / "data" / name / f"{split}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]
