"""The corpus is what its card says."""

from __future__ import annotations

from collections import Counter
from functools import partial

import pytest
import stored

from llmbook.course import ROOT
from llmbook.exercises import load_module

FOLDER = ROOT / "data" / "corpus"
generate = load_module(FOLDER / "generate.py")
rows = partial(stored.rows, "corpus")


def test_sizes_columns_and_no_overlap():
    train, validation = rows("train"), rows("validation")
    assert (len(train), len(validation)) == (24_000, 2_000)
    texts = [r["text"] for r in train + validation]
    assert len(set(texts)) == len(texts)
    assert all(set(r) == {"text", "topic"} for r in train + validation)
    assert not [t for t in texts if set(t) & set("{}~")]
    assert sum(f.stat().st_size for f in FOLDER.glob("*.jsonl")) < 5 * 2**20


def test_every_sense_of_every_homonym_is_common_enough():
    topics = Counter(r["topic"] for r in rows("train"))
    for word, senses in generate.HOMONYMS.items():
        for sense in senses:
            assert topics[f"{word}/{sense}"] >= 120, (word, sense)


@pytest.mark.parametrize(
    ("word", "particle", "expected"),
    [
        ("책", "을", "책을"),
        ("사과", "을", "사과를"),
        ("서울", "로", "서울로"),
        ("부산", "로", "부산으로"),
        ("API", "을", "API를"),
        ("Python", "은", "Python은"),
        ("3", "을", "3을"),
        ("2", "은", "2는"),
        ("8", "로", "8로"),
        ("6", "로", "6으로"),
        ("지우", "과", "지우와"),
        ("도현", "과", "도현과"),
        ("기차", "이었", "기차였"),
        ("시장", "이었", "시장이었"),
    ],
)
def test_particles_agree_with_the_last_sound(word, particle, expected):
    assert generate.with_particle(word, particle) == expected
