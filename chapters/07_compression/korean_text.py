"""What chapter 7's notebooks share: Korean text as blocks of tokens, a model's loss on it, saved functions.

Calibration and training text is the ``corpus`` data set's train split, the text of every perplexity its
validation split.
"""

from __future__ import annotations

import ast
import math
import random
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import torch

from llmbook.course import ROOT
from llmbook.exercises import load_module, load_saved


def blocks(run: Any, tokenizer: Any, split: str, n: int, length: int) -> torch.Tensor:
    """``n`` blocks of ``length`` tokens (n, length): documents joined by the end-of-text token."""
    end = tokenizer.convert_tokens_to_ids("<|endoftext|>")
    ids: list[int] = []
    for row in run.dataset("corpus", split=split):
        ids += [*tokenizer(row["text"][:4000]).input_ids, end]
        if len(ids) >= n * length:
            return torch.tensor(ids[: n * length]).view(n, length)
    raise ValueError(f"'{split}' 분할에는 {n * length:,}토큰이 없습니다({len(ids):,}토큰).")


def familiar_blocks(run: Any, tokenizer: Any, split: str, n: int, length: int) -> torch.Tensor:
    """As ``blocks``, in mini from the generators that the small model learnt from.

    The validation split has names and templates that no training text has.
    """
    if run.profile != "mini":
        return blocks(run, tokenizer, split, n, length)
    generate = load_module(ROOT / "data" / "instructions" / "generate.py")
    held_out = split == "validation"
    rng = random.Random(int(held_out))
    end = tokenizer.convert_tokens_to_ids("<|endoftext|>")
    ids: list[int] = []
    while len(ids) < n * length:
        ids += [*tokenizer(generate.document(rng, held_out=held_out)).input_ids, end]
    return torch.tensor(ids[: n * length]).view(n, length)


@torch.no_grad()
def loss(model: Any, ids: torch.Tensor, *, size: int = 8, **inputs: Any) -> float:
    """Mean next-token loss in nats over blocks ``ids`` (n, length), ``size`` blocks at a time."""
    device = next(model.parameters()).device
    total = 0.0
    for part in ids.split(size):
        part = part.to(device)
        logits = model(part, use_cache=False, **inputs).logits[:, :-1].float()
        total += torch.nn.functional.cross_entropy(
            logits.flatten(0, 1), part[:, 1:].flatten(), reduction="sum"
        ).item()
    return total / (ids.size(0) * (ids.size(1) - 1))


def perplexity(model: Any, ids: torch.Tensor, **options: Any) -> float:
    """exp of ``loss``."""
    return math.exp(loss(model, ids, **options))


def saved(notebook: str, names: dict[str, Any]) -> SimpleNamespace:
    """What the cells of a sibling notebook define that begin with ``# 저장``, given the ``names`` they use."""
    return load_saved(Path(__file__).with_name(f"{notebook}.ipynb"), names, also=(ast.Assign,))
