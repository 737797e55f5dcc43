"""The labels of the sentence pairs follow from what differs."""

from __future__ import annotations

import random
from collections import Counter
from functools import partial

import pytest
import stored

from llmbook.course import ROOT
from llmbook.exercises import load_module

FOLDER = ROOT / "data" / "sts"
generate = load_module(FOLDER / "generate.py")
rows = partial(stored.rows, "sts")


def test_sizes_columns_and_no_pair_twice():
    pairs = []
    for split, count in generate.ROWS.items():
        made = rows(split)
        assert len(made) == count
        assert all(list(r) == ["guid", "source", "sentence1", "sentence2", "labels", "unseen"] for r in made)
        assert any(r["unseen"] for r in made) == (split != "train")
        pairs += [frozenset((r["sentence1"], r["sentence2"])) for r in made]
    assert len(set(pairs)) == len(pairs)
    assert all(len(p) == 2 for p in pairs)
    assert not [s for p in pairs for s in p if set(s) & set("{}[]~/") or "  " in s]


def test_labels_are_half_steps_and_the_binary_label_follows():
    for split in generate.ROWS:
        made = [r["labels"] for r in rows(split)]
        assert all(
            x["label"] in [i / 2 for i in range(11)] and x["binary-label"] == (x["label"] >= 3) for x in made
        )
        assert len(Counter(x["label"] for x in made)) >= 9


def test_there_are_thirty_scenes_with_six_wordings_and_several_parts():
    assert len(generate.SCENES) >= 30
    for scene in generate.SCENES:
        assert len(set(scene.claims)) >= 6 and len(scene.slots) >= 3, scene.name
        assert len(scene.denials) >= 2 and len(scene.others) >= 2, scene.name
        names = {s.name for s in scene.slots if not s.optional}
        for claim in scene.claims:  # a wording that dropped a part would not say the same
            assert all("{" + n in claim for n in {s.name for s in scene.slots}), (scene.name, claim)
        assert names


def test_unseen_scenes_stay_out_of_training():
    assert {s.index for s in generate.UNSEEN}.isdisjoint(s.index for s in generate.SEEN)
    assert len(generate.UNSEEN) / len(generate.SCENES) == pytest.approx(1 / 6, abs=0.03)
    rng = random.Random(2)
    for _ in range(500):
        scene, wording, unseen = generate._draw(rng, False)
        assert not scene.unseen and not wording and not unseen


def test_what_differs_decides_the_label():
    rng = random.Random(4)
    for _ in range(2000):
        scene = rng.choice(generate.SCENES)
        what = generate.meaning(rng, scene)
        other, label = generate._change(rng, scene, what, False, 1)
        changed = [s for s in scene.slots if other[s.name] != what[s.name]]
        assert len(changed) == 1 and label == changed[0].score


@pytest.mark.parametrize("held_out", [False, True])
def test_paraphrases_and_triplets_are_different_sentences(held_out):
    rng = random.Random(6)
    for _ in range(500):
        a, b = generate.paraphrases(rng, held_out=held_out)
        assert a != b
        assert len(set(generate.triplet(rng, held_out=held_out))) == 3


def test_judging_rows_answer_yes_or_no_about_half_the_time():
    rng = random.Random(8)
    made = [generate.chat(rng, held_out=True) for _ in range(1000)]
    answers = Counter(r["messages"][-1]["content"] for r in made)
    assert set(answers) == {"예", "아니요"} and 400 < answers["예"] < 600
    assert all(r["check"]["label"] == r["messages"][-1]["content"] for r in made)
