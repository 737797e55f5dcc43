"""The shapes are what their captions, scenes and questions say."""

from __future__ import annotations

import io
import json
import random
from collections import Counter, defaultdict

import numpy as np
import pandas as pd
import pytest
from PIL import Image

from llmbook.course import ROOT
from llmbook.exercises import load_module

FOLDER = ROOT / "data" / "shapes"
shapes = load_module(FOLDER / "generate.py")
words = shapes.words
SPLITS = ("train", "validation", "test")


@pytest.fixture(scope="module")
def rows() -> dict[str, pd.DataFrame]:
    return {split: pd.read_parquet(FOLDER / f"{split}.parquet") for split in SPLITS}


def pixels(cell: dict) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(cell["bytes"])).convert("RGB"))


def pairs(scene: dict) -> set[tuple[str, str]]:
    return {(o["colour"], o["shape"]) for o in scene["objects"]}


def test_remaking_a_split_gives_the_same_pictures_and_text(tmp_path, monkeypatch, rows):
    monkeypatch.setattr(shapes, "ROWS", {"train": (120, 0)})
    shapes.generate(tmp_path)
    remade = pd.read_parquet(tmp_path / "train.parquet").sort_values("caption")
    stored = rows["train"].set_index(["caption", "scene"])
    for caption, scene, image in zip(remade.caption, remade.scene, remade.image, strict=True):
        row = stored.loc[[(caption, scene)]]
        assert any(np.array_equal(pixels(cell), pixels(image)) for cell in row.image)


def test_sizes_columns_and_no_overlap(rows):
    assert [len(rows[s]) for s in SPLITS] == [3000, 300, 600]
    for frame in rows.values():
        assert list(frame.columns) == ["image", "caption", "scene", "split_kind"]
    images = [cell["bytes"] for frame in rows.values() for cell in frame.image]
    assert len(set(images)) == len(images)
    assert sum(f.stat().st_size for f in FOLDER.glob("*.parquet")) < 3e6


def test_datasets_decodes_the_image_column():
    from datasets import load_dataset

    data = load_dataset(
        "parquet", data_files=str(FOLDER / "validation.parquet"), split="train", streaming=True
    )
    row = next(iter(data))
    assert row["image"].size == (64, 64)
    scene = json.loads(row["scene"])
    assert np.array_equal(np.asarray(row["image"].convert("RGB")), shapes.render(scene))


def test_held_out_combinations_are_an_eighth_and_never_in_train(rows):
    assert len(shapes.HELD_OUT) == len(shapes.PAIRS) // 8
    for split, frame in rows.items():
        for scene, kind in zip(frame.scene, frame.split_kind, strict=True):
            held_out = bool(pairs(json.loads(scene)) & shapes.HELD_OUT)
            assert held_out == (kind == "held-out combination"), split
    assert set(rows["train"].split_kind) == {"seen"}
    assert (rows["test"].split_kind == "seen").sum() == 300


def test_the_stored_picture_is_the_scene_drawn(rows):
    for frame in rows.values():
        for cell, scene in zip(frame.image[:100], frame.scene[:100], strict=True):
            assert np.array_equal(pixels(cell), shapes.render(json.loads(scene)))


def test_every_object_lies_where_it_is_said_to_be_in_its_colour():
    rng = random.Random(1)
    for _ in range(400):
        scene = shapes.scene(rng)
        picture = shapes.render(scene)
        assert 1 <= sum(o["count"] for o in scene["objects"]) <= 4
        for thing in scene["objects"]:
            assert len(thing["positions"]) == len(thing["centres"]) == thing["count"]
            for (x, y), position in zip(thing["centres"], thing["positions"], strict=True):
                assert shapes.POSITIONS[3 * (y * 3 // 64) + x * 3 // 64] == position
                assert tuple(picture[y, x]) == shapes.RGB[thing["colour"]], (thing, x, y)


def test_shapes_differ_from_each_other_at_both_sizes():
    for radius in (6, 7, 10, 11):
        masks = [shapes.stamp(shape, radius, "채움") / 4 for shape in shapes.SHAPES]
        for i, a in enumerate(masks):
            for b in masks[i + 1 :]:
                assert abs(a - b).sum() > 0.12 * max(a.sum(), b.sum())


def test_captions_name_colour_and_shape_of_everything(rows):
    for frame in rows.values():
        for caption, text in zip(frame.caption, frame.scene, strict=True):
            for thing in json.loads(text)["objects"]:
                assert any(c in caption for c in words.COLOUR_WORDS[thing["colour"]]), caption
                assert any(s in caption for s in words.SHAPE_WORDS[thing["shape"]]), caption
            assert not set(caption) & set("{}") and "  " not in caption


def test_captions_are_varied(rows):
    captions = rows["train"].caption
    assert captions.nunique() > 0.9 * len(captions)
    endings = Counter(c.rstrip(".").split()[-1] for c in captions)
    assert len(endings) > 40
    assert min(len(words.ONE), len(words.MANY), len(words.TWO)) >= 12


@pytest.mark.parametrize(
    ("frame", "value", "expected"),
    [
        ("{a:이}", "별", "별이"), ("{a:이}", "세모", "세모가"), ("{a:과}", "원", "원과"), ("{a:과}", "십자", "십자와"),
        ("{a:도}", "원", "원도"), ("{a:이면}", "색", "색이라면"), ("{a:로}", "스타일", "스타일로"),
    ],
)  # fmt: skip
def test_particles_agree(frame, value, expected):
    assert words.fill(frame, {"a": value}) == expected


def test_wrong_choices_are_wrong_and_mostly_differ_in_one_attribute():
    rng = random.Random(3)
    for _ in range(200):
        scene = shapes.scene(rng)
        captions = shapes.choices(rng, scene)
        assert len(set(captions)) == 10
    changed = Counter()
    for _ in range(500):
        scene = shapes.scene(rng)
        other, kind = shapes.altered(rng, scene)
        assert other != scene
        told = [
            [(o["colour"], o["shape"], o["size"], o["count"]) for o in s["objects"]] for s in (scene, other)
        ]
        if kind in ("colour", "shape", "count", "swap"):
            assert sorted(told[0]) != sorted(told[1])
        assert len(pairs(other)) == len(other["objects"])
        changed[kind] += 1
    assert set(changed) == {"colour", "shape", "size", "position", "count", "background", "swap"}


def test_questions_have_many_patterns_and_right_answers():
    rng = random.Random(4)
    asked = defaultdict(Counter)
    for _ in range(400):
        scene = shapes.scene(rng)
        things = scene["objects"]
        for row in shapes.questions(rng, scene):
            asked[row["kind"]][row["answer"]] += 1
            if row["kind"] == "colour":
                assert row["answer"] in {words.COLOUR_NAMES[o["colour"]] for o in things}
            elif row["kind"] == "shape":
                assert row["answer"] in {o["shape"] for o in things}
            elif row["kind"] == "position":
                assert row["answer"] in {p for o in things for p in o["positions"]}
            elif row["kind"] == "count" and "도형" not in row["question"] and len(things) == 1:
                assert row["answer"] == f"{words.COUNT_WORDS[things[0]['count']]} 개"
    assert set(asked) == {"colour", "shape", "position", "count", "yesno"}
    assert all(len(frames) >= 8 for frames in words.QUESTIONS.values())
    yes, no = asked["yesno"]["네"], asked["yesno"]["아니요"]
    assert abs(yes - no) < 0.25 * (yes + no)
    assert len(asked["colour"]) == len(shapes.COLOURS) and len(asked["shape"]) == len(shapes.SHAPES)
