"""The preference pairs: chosen and rejected are what their kind says."""

from __future__ import annotations

import subprocess
import sys
from functools import partial

import stored

from llmbook.course import ROOT
from llmbook.exercises import load_module

FOLDER = ROOT / "data" / "preferences"
generate = load_module(FOLDER / "generate.py")
SPLITS = {"train": 800, "validation": 300, "test": 300}
FIELDS = {"prompt", "chosen", "rejected", "margin", "kind", "unseen", "name", "tests"}
rows = partial(stored.rows, "preferences")


def test_sizes_columns_and_no_overlap():
    made = {split: rows(split) for split in SPLITS}
    assert {split: len(r) for split, r in made.items()} == SPLITS
    everything = [r for split in made.values() for r in split]
    assert all(set(r) == FIELDS for r in everything)
    assert len({r["prompt"] for r in everything}) == len(everything)
    assert not {r["name"] for r in made["train"]} & {r["name"] for r in made["validation"] + made["test"]}
    assert {r["kind"] for r in made["train"]} == set(generate.KINDS)


def test_chosen_is_the_more_readable_of_a_pair_of_styles():
    for r in rows("train") + rows("test"):
        margin = generate.tasks.readability(r["chosen"]) - generate.tasks.readability(r["rejected"])
        assert abs(margin - r["margin"]) < 1e-3 and r["chosen"] != r["rejected"]
        if r["kind"] == "correctness":
            assert abs(margin) < 0.2
        else:
            assert margin >= 0.2


def test_chosen_passes_and_rejected_only_fails_where_the_kind_says_so():
    for split in ("train", "test"):
        for r in rows(split)[::3]:
            assert generate.passes(r["chosen"], r["tests"])
            assert generate.passes(r["rejected"], r["tests"]) == (r["kind"] != "correctness")


def test_chosen_runs_in_a_child_process():
    source = "".join(r["chosen"] + "\n" + "\n".join(r["tests"]) + "\n" for r in rows("validation"))
    done = subprocess.run([sys.executable, "-"], input=source.encode(), capture_output=True, timeout=30)
    assert done.returncode == 0, done.stderr.decode()[-500:]
