"""Checksums of the committed data and weights: a truncated or changed file is named, not trained on."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path

from llmbook.course import ROOT, CourseError

KINDS = {"data": (".jsonl", ".parquet", ".csv", ".sql"), "models": (".safetensors", "tokenizer.json")}
# What remakes the files: llmbook's command, and the script that it runs.
SCRIPTS = {"data": ("data", "generate.py"), "models": ("models build", "build.py")}
NAME = "SHA256SUMS"  # the format of coreutils' sha256sum, relative to the folder that holds it


def digest(path: Path) -> str:
    """SHA-256 of a file (a few MB at most) as hexadecimal digits."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def listing(kind: str) -> str:
    """The text that ``data/SHA256SUMS`` or ``models/SHA256SUMS`` must have now."""
    root = ROOT / kind
    files = sorted(
        p
        for p in root.rglob("*")
        if p.name.endswith(KINDS[kind]) and "checkpoint" not in p.relative_to(root).parts and p.is_file()
    )
    return "".join(f"{digest(p)}  {p.relative_to(root).as_posix()}\n" for p in files)


@functools.lru_cache(maxsize=8)
def _known(kind: str) -> dict[str, str]:
    path = ROOT / kind / NAME
    if not path.exists():
        return {}
    pairs = (line.split("  ", 1) for line in path.read_text(encoding="utf-8").splitlines())
    return {name: value for value, name in pairs}


@functools.lru_cache(maxsize=64)
def verify(kind: str, name: str) -> None:
    """Raise ``CourseError`` where a committed file of ``data/NAME`` or ``models/NAME`` is missing or differs.

    Once a process and folder. A folder that is not listed (one that a reader adds) is not checked.
    """
    for relative, expected in _known(kind).items():
        path = ROOT / kind / relative
        if not relative.startswith(name + "/"):
            continue
        if path.exists() and digest(path) == expected:
            continue
        state = "저장소의 것과 다릅니다(잘렸거나 바뀌었습니다)" if path.exists() else "없습니다"
        command, script = SCRIPTS[kind]
        again = f"저장소를 다시 받거나 `python -m llmbook {command} {name}`로 다시 만드세요"
        if not (ROOT / kind / name.partition("/")[0] / script).exists():  # written by hand
            again = "저장소를 다시 받으세요"
        raise CourseError(
            f"{kind}/{relative}: 파일이 {state}. `git checkout {kind}/{name}`로 되돌리거나 {again}. "
            "일부러 고쳤다면 `python -m llmbook readme`로 합계를 새로 쓰세요."
        )
