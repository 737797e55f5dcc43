"""Scenes of ``data/shapes`` for chapter 14: single objects, close-ups, and the English a Hub model reads."""

from __future__ import annotations

import os
import random
from typing import Any

import numpy as np
import torch
from PIL import Image

from llmbook.course import ROOT
from llmbook.exercises import load_module

shapes = load_module(ROOT / "data" / "shapes" / "generate.py")
COLOURS, SHAPES, PAIRS = shapes.COLOURS, shapes.SHAPES, shapes.PAIRS
Scene = dict[str, Any]

ENGLISH = dict(
    zip(
        (*COLOURS, *SHAPES, *shapes.POSITIONS, "회색", "하늘색", "베이지색"),
        "red blue green yellow purple orange black white circle triangle square star heart cross".split()
        + ["top left", "top", "top right", "left", "center", "right", "bottom left", "bottom", "bottom right"]
        + ["gray", "sky blue", "beige"],
        strict=True,
    )
)


def small(role: str) -> str:
    """Folder of the repository's own small model, whatever the profile: it reads Korean and knows the shapes."""
    return os.path.relpath(ROOT / "models" / role)


def single(rng: random.Random, *, held_out: bool | None = None, **fixed: str) -> Scene:
    """A scene of one object; ``fixed`` sets its scene's ``background``, ``texture`` or ``palette``, or ``fill``."""
    while True:
        scene = shapes.scene(rng, held_out=held_out, groups=1)
        thing = scene["objects"][0]
        if thing["count"] == 1 and thing["colour"] != fixed.get("background"):
            thing["fill"] = fixed.get("fill", "채움")
            return {**scene, **{k: v for k, v in fixed.items() if k != "fill"}}


def close_up(rng: random.Random, pair: tuple[str, str]) -> np.ndarray:
    """A big object of a colour and shape from near: uint8 (24, 24, 3), on any ground that shows it."""
    colour, shape = pair
    thing = {"colour": colour, "shape": shape, "fill": "채움", "radius": rng.choice((10, 11))}
    thing["centres"] = [[32 + rng.randint(-1, 1), 32 + rng.randint(-1, 1)]]
    scene = {"objects": [thing], "palette": "기본", "texture": rng.choice(shapes.TEXTURES)}
    scene["background"] = rng.choice([b for b in shapes.BACKGROUNDS if b != colour])
    return shapes.render(scene)[20:44, 20:44]


def pictures(scenes: list[Scene]) -> list[Image.Image]:
    return [Image.fromarray(shapes.render(scene)) for scene in scenes]


def tensor(arrays: list[np.ndarray]) -> torch.Tensor:
    """uint8 pictures (height, width, 3) as floats (batch, 3, height, width) from -1 to 1."""
    return torch.from_numpy(np.stack(arrays)).permute(0, 3, 1, 2).float() / 127.5 - 1


def pair_of(scene: Scene) -> tuple[str, str]:
    thing = scene["objects"][0]
    return thing["colour"], thing["shape"]


def english(scene: Scene) -> str:
    """A plain English caption of a scene."""
    numbers = {2: "two", 3: "three", 4: "four"}
    told = []
    for o in scene["objects"]:
        plural = "es" if o["shape"] == "십자" else "s"
        name = f"{ENGLISH[o['colour']]} {ENGLISH[o['shape']]}" + (plural if o["count"] > 1 else "")
        place = f" at the {ENGLISH[o['positions'][0]]}" if o["count"] == 1 else ""
        number = numbers.get(o["count"]) or ("an" if name[0] in "aeiou" else "a")
        told.append(f"{number} {name}{place}")
    return f"{' and '.join(told)} on a {ENGLISH[scene['background']]} background"
