"""What ``clip``, ``vision-chat`` and ``text-to-image`` share: the generators of pictures, fresh batches, the loop."""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tqdm import tqdm
from transformers import CLIPImageProcessorPil

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import training  # noqa: E402

from llmbook.exercises import load_module  # noqa: E402

Scene = dict[str, Any]
Batch = dict[str, torch.Tensor]
Make = Callable[[random.Random], Iterator[Batch]]
Alter = Callable[[random.Random, Scene], tuple[Scene, str]]

shapes = load_module(ROOT / "data" / "shapes" / "generate.py")
prompts = load_module(ROOT / "data" / "prompts" / "generate.py")


def pixels(scenes: list[Scene]) -> torch.Tensor:
    """The pictures of scenes (batch, 3, 64, 64) from -1 to 1."""
    return tensor(rendered(scenes))


def rendered(scenes: list[Scene]) -> np.ndarray:
    """The pictures of scenes as bytes (batch, 64, 64, 3): a quarter of what floats would take to a worker's pipe."""
    return np.stack([shapes.render(s) for s in scenes])


def tensor(pictures: np.ndarray | torch.Tensor) -> torch.Tensor:
    """uint8 (batch, height, width, 3) to float (batch, 3, height, width) from -1 to 1."""
    return torch.as_tensor(pictures).permute(0, 3, 1, 2).float() / 127.5 - 1


def image_processor() -> CLIPImageProcessorPil:
    """Pictures as ``pixels`` gives them, for a processor; it needs Pillow only."""
    return CLIPImageProcessorPil(
        size={"shortest_edge": shapes.SIDE},
        crop_size={"height": shapes.SIDE, "width": shapes.SIDE},
        image_mean=[0.5] * 3,
        image_std=[0.5] * 3,
    )


def example(
    rng: random.Random, *, groups: int | None = None, alter: Alter = shapes.altered
) -> tuple[Scene, str, str]:
    """A fresh scene, its text, and the text of a scene that differs in one attribute, in the same words.

    One scene in four comes with its text from ``data/prompts``, the others from ``data/shapes``.
    """
    elaborate = rng.random() < 0.25
    make, tell = (prompts.scene, prompts.prompt) if elaborate else (shapes.scene, shapes.caption)
    scene = make(rng, held_out=False, groups=groups)
    seed = rng.getrandbits(48)
    right = tell(random.Random(seed), scene)
    for _ in range(8):
        wrong = tell(random.Random(seed), alter(rng, scene)[0])
        if wrong != right:  # the changed attribute is one the text tells
            break
    return scene, right, wrong


def altered(rng: random.Random, scene: Scene) -> tuple[Scene, str]:
    """``shapes.altered`` without held-out pairs: met in wrong texts only, they would be learned as always wrong."""
    while True:
        changed, kind = shapes.altered(rng, scene)
        if not any((o["colour"], o["shape"]) in shapes.HELD_OUT for o in changed["objects"]):
            return changed, kind


# ---- the builds: options, fresh batches, the loop


def options(description: str, batch: int) -> argparse.ArgumentParser:
    """The options that the builds share; without ``--steps`` and ``--minutes`` each build's own number of steps."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--steps", type=int)
    parser.add_argument(
        "--minutes", type=float, help="of training in all; ends the build if --steps does not"
    )
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--precision", choices=("bf16", "tf32"), default="bf16", help="on cuda")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--workers", type=int, default=0, help="processes that make batches; 0: this one")
    parser.add_argument("--batch", type=int, default=batch)
    parser.add_argument("--lr", type=float, help="the highest learning rate of the last stage")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--start", type=Path, help="a folder of trained weights to go on from")
    parser.add_argument("--evaluate", action="store_true", help="measure the weights that are there")
    parser.add_argument("--no-evaluate", action="store_true", help="only train")
    return parser


def prepare(arguments: argparse.Namespace, *folders: Path) -> None:
    """Settings of torch; with ``--start`` checkpoints of earlier runs in ``folders`` are dropped."""
    os.environ["TOKENIZERS_PARALLELISM"] = "false"  # the workers are forks
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
    if arguments.start:
        training.forget(*folders)


def arrays(make: Make, seed: str, worker: int) -> Iterator[dict[str, np.ndarray]]:
    """A worker's batches as arrays (``training.as_it_is`` says why), with a seed of its own."""
    for batch in make(random.Random(f"{seed} {worker}")):
        yield {name: value.numpy() for name, value in batch.items()}


def feed(make: Make, workers: int, seed: str) -> Iterator[Batch]:
    """Batches made here, or in ``workers`` processes ahead of time."""
    if not workers:
        yield from make(random.Random(seed))
    for batch in training.fresh(partial(arrays, make, seed), workers):
        yield {name: torch.from_numpy(value) for name, value in batch.items()}


def moved(batch: Batch, device: str) -> Batch:
    """The batch on the device; pictures become floats only there."""
    if device == "cuda":
        batch = {name: value.pin_memory() for name, value in batch.items()}  # else the copy waits for the GPU
    batch = {name: value.to(device, non_blocking=True) for name, value in batch.items()}
    if "pixel_values" in batch:
        batch["pixel_values"] = tensor(batch["pixel_values"])
    return batch


def autocast(arguments: argparse.Namespace) -> torch.autocast:
    """bfloat16 on cuda, where asked for."""
    bf16 = arguments.device == "cuda" and arguments.precision == "bf16"
    return torch.autocast("cuda" if bf16 else "cpu", torch.bfloat16, enabled=bf16)


def train(
    model: torch.nn.Module,
    make: Make,
    loss_of: Callable[[torch.nn.Module, Batch], torch.Tensor],
    arguments: argparse.Namespace,
    *,
    folder: Path,
    steps: int | None,
    minutes: float | None = None,
    lr: float = 2e-3,
    slow: torch.nn.Module | None = None,
) -> float:
    """As ``training.train``, ended by ``steps`` or ``minutes``, whichever comes first. Returns minutes.

    ``slow``: a part of the model that learns at a fifth of the rate.
    """
    device, begin = arguments.device, time.perf_counter()
    gentle = {id(p) for p in slow.parameters()} if slow else set()
    learned = [p for p in model.parameters() if p.requires_grad]
    groups = [
        {"params": [p for p in learned if id(p) not in gentle], "peak": lr},
        {"params": [p for p in learned if id(p) in gentle], "peak": lr / 5},
    ]
    optimizer = torch.optim.AdamW(
        [g for g in groups if g["params"]],
        lr=lr,
        betas=(0.9, 0.98),
        weight_decay=0.05,
        fused=device == "cuda",
    )
    checkpoint = folder / "checkpoint" / "state.pt"
    state = training.resume(checkpoint, model, optimizer, device)
    step, before = state["step"], state["minutes"]

    def spent() -> float:
        return before + (time.perf_counter() - begin) / 60

    def done() -> float:
        return max(step / steps if steps else 0.0, spent() / minutes if minutes else 0.0)

    def save() -> None:
        training.save_state(
            checkpoint,
            model=model.state_dict(),
            optimizer=optimizer.state_dict(),
            step=step,
            minutes=spent(),
        )

    warmup = min(100, max(1, steps // 10)) if steps else 100
    every = 60 if device == "cuda" else 300  # seconds between checkpoints
    saved = shown = begin
    losses: list[torch.Tensor] = []
    data = feed(make, arguments.workers, f"{arguments.seed} {folder.name} {step}")
    model.train()
    bar = tqdm(initial=step, total=steps, unit="단계", mininterval=5)
    while (left := 1 - done()) > 0:
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * min((step + 1) / warmup, left)
        batch = moved(next(data), device)
        with autocast(arguments):
            loss = loss_of(model, batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learned, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        losses.append(loss.detach())
        step += 1
        bar.update()
        now = time.perf_counter()
        if now - shown > 5:  # reading a loss waits for the GPU
            bar.set_postfix(loss=f"{torch.stack(losses).mean().item():.3f}", left=f"{left:.0%}")
            losses, shown = [], now
        if now - saved > every:
            saved = now
            save()
    bar.close()
    data.close()  # ends the workers
    save()
    return spent()
