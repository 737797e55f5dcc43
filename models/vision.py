"""What ``clip``, ``vision-chat`` and ``text-to-image`` share: the generators of pictures, pixels as tensors, fresh batches."""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import Any

import numpy as np
import torch
from transformers import CLIPImageProcessorPil

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from llmbook.exercises import load_module  # noqa: E402

Scene = dict[str, Any]


shapes = load_module(ROOT / "data" / "shapes" / "generate.py")
prompts = load_module(ROOT / "data" / "prompts" / "generate.py")


def pixels(scenes: list[Scene]) -> torch.Tensor:
    """The pictures of scenes (batch, 3, 64, 64) from -1 to 1."""
    return tensor(np.stack([shapes.render(s) for s in scenes]))


def tensor(pictures: np.ndarray) -> torch.Tensor:
    """uint8 (batch, height, width, 3) to float (batch, 3, height, width) from -1 to 1."""
    return torch.from_numpy(pictures).permute(0, 3, 1, 2).float() / 127.5 - 1


def image_processor() -> CLIPImageProcessorPil:
    """Pictures as ``pixels`` gives them, for a processor; it needs Pillow only."""
    return CLIPImageProcessorPil(
        size={"shortest_edge": shapes.SIDE},
        crop_size={"height": shapes.SIDE, "width": shapes.SIDE},
        image_mean=[0.5] * 3,
        image_std=[0.5] * 3,
    )


def example(
    rng: random.Random, *, held_out: bool | None = False, groups: int | None = None, prompt: float = 0.25
) -> tuple[Scene, str, str]:
    """A fresh scene, its text, and the text of a scene that differs in one attribute, in the same words.

    With probability ``prompt`` scene and text come from ``data/prompts`` instead of ``data/shapes``.
    """
    elaborate = rng.random() < prompt
    make, tell = (prompts.scene, prompts.prompt) if elaborate else (shapes.scene, shapes.caption)
    scene = make(rng, held_out=held_out, groups=groups)
    seed = rng.getrandbits(48)
    right = tell(random.Random(seed), scene)
    for _ in range(8):
        wrong = tell(random.Random(seed), shapes.altered(rng, scene)[0])
        if wrong != right:  # the changed attribute is one the text tells
            break
    return scene, right, wrong
