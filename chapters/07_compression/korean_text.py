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

from llmbook.course import ROOT, CourseError
from llmbook.exercises import load_module, load_saved


def check_family(model: Any) -> None:
    """Raises ``CourseError`` unless the model is built as this chapter opens it: like Llama and Qwen."""
    names = ("self_attn.q_proj", "self_attn.o_proj", "mlp.gate_proj", "mlp.down_proj", "input_layernorm")
    modules = dict(model.named_modules())
    missing = [name for name in names if f"model.layers.0.{name}" not in modules]
    if missing:
        raise CourseError(
            f"7장은 라마와 큐원처럼 생긴 디코더를 열어 봅니다. {type(model).__name__}의 층에는 "
            f"{', '.join(missing)}이(가) 없습니다. LLMBOOK_MODEL_KOREAN_LLM_BASE에 LlamaForCausalLM, "
            "Qwen2ForCausalLM, Qwen3ForCausalLM 가운데 하나의 폴더를 주세요."
        )


def end_of_text(tokenizer: Any) -> int:
    """The token between documents: ``<|endoftext|>``, or the end token of a tokenizer without it."""
    end = tokenizer.convert_tokens_to_ids("<|endoftext|>")
    known = end is not None and end != getattr(tokenizer, "unk_token_id", None)
    return end if known else tokenizer.eos_token_id


def blocks(run: Any, tokenizer: Any, split: str, n: int, length: int) -> torch.Tensor:
    """At most ``n`` blocks of ``length`` tokens (n, length): documents joined by the end-of-text token.

    A reader's shorter data set gives fewer. Raises ``CourseError`` where it gives under eight.
    """
    end = end_of_text(tokenizer)
    ids: list[int] = []
    for row in run.dataset("corpus", split=split):
        ids += [*tokenizer(row["text"][:4000]).input_ids, end]
        if len(ids) >= n * length:
            break
    least = min(n, 8)
    if len(ids) < least * length:
        raise CourseError(
            f"corpus의 '{split}' 분할에는 {least * length:,}토큰이 없습니다({len(ids):,}토큰). "
            "LLMBOOK_DATA_CORPUS에 더 긴 글을 주세요."
        )
    n = min(n, len(ids) // length)
    return torch.tensor(ids[: n * length]).view(n, length)


def familiar_blocks(run: Any, tokenizer: Any, split: str, n: int, length: int) -> torch.Tensor:
    """As ``blocks``, in mini from the generators that the small model learnt from.

    The validation split has names and templates that no training text has.
    """
    if run.profile != "mini":
        return blocks(run, tokenizer, split, n, length)
    generate = load_module(ROOT / "data" / "instructions" / "generate.py")
    held_out = split == "validation"
    rng = random.Random(int(held_out))
    end = end_of_text(tokenizer)
    ids: list[int] = []
    while len(ids) < n * length:
        ids += [*tokenizer(generate.document(rng, held_out=held_out)).input_ids, end]
    return torch.tensor(ids[: n * length]).view(n, length)


def smaller_groups(model: Any, group_of: Any) -> dict[str, Any]:
    """llmcompressor's W4A16 in groups of ``group_of(columns)``, for widths that 128 does not divide."""
    from compressed_tensors.quantization import preset_name_to_scheme

    names: dict[int, list[str]] = {}
    for name, module in model.named_modules():
        if isinstance(module, torch.nn.Linear) and ".layers." in name:
            names.setdefault(group_of(module.in_features), []).append(name)
    schemes = {f"group_{size}": preset_name_to_scheme("W4A16", targets) for size, targets in names.items()}
    for size, scheme in zip(names, schemes.values(), strict=True):
        scheme.weights.group_size = size
    return schemes


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
