"""Every generator writes the committed files of its data set again, to the byte."""

from __future__ import annotations

import filecmp

import PIL
import pyarrow
import pyarrow.parquet as pq
import pytest

from llmbook.course import ROOT
from llmbook.exercises import load_module

SLOW = {"text2sql"}  # remakes one split in a test of its own
SCRIPTS = [p for p in sorted((ROOT / "data").glob("*/generate.py")) if p.parent.name not in SLOW]
# bookshop.sqlite is not among them: its bytes are the library's, its content has a test of its own
ENDINGS = {".jsonl", ".csv", ".sql", ".parquet"}


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda p: p.parent.name)
def test_regenerating_gives_the_same_bytes(script, tmp_path):
    names = [p.name for p in script.parent.iterdir() if p.suffix in ENDINGS]
    assert names
    for name in (n for n in names if n.endswith(".parquet")):  # the libraries decide how it is compressed
        made_with = pq.read_schema(script.parent / name).metadata[b"made_with"].decode()
        if made_with != f"pyarrow {pyarrow.__version__}, pillow {PIL.__version__}":
            pytest.skip(f"made with {made_with}")
    load_module(script).generate(tmp_path)
    _, different, missing = filecmp.cmpfiles(script.parent, tmp_path, names, shallow=False)
    assert different == missing == []
