"""Prompts describe their pictures, in DiffusionDB's columns."""

from __future__ import annotations

import io

import numpy as np
import pandas as pd
import pytest
from PIL import Image

from llmbook.course import ROOT
from llmbook.exercises import load_module

FOLDER = ROOT / "data" / "prompts"
prompts = load_module(FOLDER / "generate.py")
shapes, words = prompts.shapes, prompts.words


@pytest.fixture(scope="module")
def rows() -> dict[str, pd.DataFrame]:
    return {split: pd.read_parquet(FOLDER / f"{split}.parquet") for split in ("train", "test")}


def pixels(cell: dict) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(cell["bytes"])).convert("RGB"))


def test_sizes_columns_and_no_overlap(rows):
    assert {s: len(f) for s, f in rows.items()} == {"train": 400, "test": 100}
    for frame in rows.values():
        assert list(frame.columns) == ["image", "prompt", "seed", "step", "cfg", "sampler", "width", "height"]
    every = pd.concat(rows.values())
    assert every.prompt.nunique() == len(every) == every.image.map(lambda c: c["bytes"]).nunique()
    assert sum(f.stat().st_size for f in FOLDER.glob("*.parquet")) < 1.5e6


def test_a_seed_draws_its_picture_again(rows):
    for split, frame in rows.items():
        held_out = False if split == "train" else None
        for seed, cell in zip(frame.seed, frame.image, strict=True):
            drawn, picture = prompts.picture(int(seed), held_out=held_out)
            assert np.array_equal(picture, pixels(cell))
            pairs = {(o["colour"], o["shape"]) for o in drawn["objects"]}
            assert split == "test" or not pairs & shapes.HELD_OUT


def test_what_a_prompt_says_is_so_in_its_scene(rows):
    told = {"palette": (prompts.MOODS, prompts.TONES), "fill": (prompts.FILLS,), "texture": (prompts.PAPERS,)}
    for split, frame in rows.items():
        for seed, prompt in zip(frame.seed, frame.prompt, strict=True):
            drawn, _ = prompts.picture(int(seed), held_out=False if split == "train" else None)
            values = {**drawn, "fill": drawn["objects"][0]["fill"]}
            for field, tables in told.items():
                for table in tables:
                    mine = [w for w in table[values[field]] if w in prompt]
                    other = [
                        w for key, ws in table.items() if key != values[field] for w in ws if w in prompt
                    ]
                    # a word of another value may only be part of one of this value's ("파스텔" has none)
                    assert not [w for w in other if not any(w in m for m in mine)], (prompt, field, other)
            for thing in drawn["objects"]:
                assert any(c in prompt for c in words.COLOUR_WORDS[thing["colour"]]), prompt
                assert any(s in prompt for s in words.SHAPE_WORDS[thing["shape"]]), prompt
            assert not set(prompt) & set("{}") and "  " not in prompt


def test_styles_can_be_seen():
    drawn = {
        "objects": [{"colour": "빨간", "shape": "원", "centres": [[32, 32]], "radius": 11, "fill": "채움"}],
        "background": "하얀", "texture": "없음", "palette": "기본",
    }  # fmt: skip
    plain = shapes.render(drawn).astype(int)
    for change in (
        {"palette": "파스텔"}, {"palette": "차분한"}, {"texture": "점무늬"}, {"texture": "줄무늬"}, {"background": "남색"},
        {"objects": [{**drawn["objects"][0], "fill": "외곽선"}]}, {"objects": [{**drawn["objects"][0], "fill": "줄무늬"}]},
    ):  # fmt: skip
        assert abs(shapes.render({**drawn, **change}).astype(int) - plain).sum() > 2000, change
