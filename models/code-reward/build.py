"""Train ``code-reward``: ``code-sft`` with a head that gives an answer one number, from pairs that a rule ordered.

python models/code-reward/build.py [--problems 400] [--evaluate]
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from transformers import AutoModelForCausalLM, AutoModelForSequenceClassification, PreTrainedTokenizerFast

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
sys.path[:0] = [str(ROOT), str(FOLDER.parent)]

import training  # noqa: E402

from llmbook.exercises import load_module  # noqa: E402

coding = load_module(ROOT / "chapters" / "04_alignment" / "coding_test.py")
SFT = FOLDER.parent / "code-sft"


def rewards(model: Any, tokenizer: Any, rows: list[Any], codes: list[str]) -> torch.Tensor:
    """The head's value (rows,) at the last token of each answer."""
    ids, labels = coding.batch(tokenizer, rows, codes)
    last = (labels != -100).float().cumsum(1).argmax(1)
    hidden = model.model(input_ids=ids, use_cache=False).last_hidden_state
    return model.score(hidden[torch.arange(len(ids)), last])[:, 0]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--problems", type=int, default=400)
    options.add_argument("--evaluate", action="store_true", help="measure the weights that are there")
    arguments = options.parse_args()
    tokenizer = PreTrainedTokenizerFast.from_pretrained(SFT)
    policy = AutoModelForCausalLM.from_pretrained(SFT, dtype=torch.float32)
    if not arguments.evaluate:
        torch.manual_seed(0)
        pairs = coding.pairs(policy, tokenizer, arguments.problems, seed=100)
        model = AutoModelForSequenceClassification.from_pretrained(SFT, num_labels=1, dtype=torch.float32)
        optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
        size, steps = 24, 2 * len(pairs) // 24
        for step in range(steps):
            optimizer.param_groups[0]["lr"] = 1e-3 * (1 - step / steps)
            rows, better, worse = zip(*random.Random(step).sample(pairs, size), strict=True)
            scores = rewards(model, tokenizer, [*rows, *rows], [*better, *worse])
            F.logsigmoid(scores[:size] - scores[size:]).mean().neg().backward()
            optimizer.step()
            optimizer.zero_grad()
        with torch.no_grad():
            rows, better, worse = zip(*pairs, strict=True)
            scores = rewards(model, tokenizer, [*rows, *rows], [*better, *worse])
        model.config.reward_mean, model.config.reward_std = scores.mean().item(), scores.std().item()
        tokenizer.save_pretrained(FOLDER)
        model.half().save_pretrained(FOLDER)
    model = AutoModelForSequenceClassification.from_pretrained(FOLDER, dtype=torch.float32).eval()
    torch.manual_seed(1)
    pairs = coding.pairs(policy, tokenizer, 300, seed=200, held_out=True)
    with torch.no_grad():
        rows, better, worse = zip(*pairs, strict=True)
        good, bad = rewards(model, tokenizer, [*rows, *rows], [*better, *worse]).chunk(2)
    accuracy = f"{(good > bad).float().mean():.1%} (n={len(pairs)})"
    training.update_card(FOLDER, {"처음 보는 문제의 쌍에서 더 읽기 쉬운 답을 고른 비율": accuracy})


if __name__ == "__main__":
    main()
