"""Train ``code-sft``: ``code-llm`` after supervised fine-tuning, where sections 4.2 and 4.3 begin.

python models/code-sft/build.py [--steps 400] [--evaluate]
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

import torch
from transformers import AutoModelForCausalLM, PreTrainedTokenizerFast

FOLDER = Path(__file__).resolve().parent
sys.path[:0] = [str(FOLDER.parent.parent), str(FOLDER.parent)]

import training  # noqa: E402

from llmbook.exercises import load_module  # noqa: E402

base = load_module(FOLDER.parent / "code-llm" / "build.py")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--steps", type=int, default=400)
    options.add_argument("--evaluate", action="store_true", help="measure the weights that are there")
    arguments = options.parse_args()
    if not arguments.evaluate:
        torch.manual_seed(0)
        rng = random.Random(3)
        tokenizer = PreTrainedTokenizerFast.from_pretrained(base.FOLDER)
        model = AutoModelForCausalLM.from_pretrained(base.FOLDER, dtype=torch.float32)
        base.train(model, lambda: base.chats(tokenizer, rng), arguments.steps, 3e-3)
        tokenizer.save_pretrained(FOLDER)
        model.half().save_pretrained(FOLDER)
    training.update_card(FOLDER, base.evaluate(FOLDER))


if __name__ == "__main__":
    main()
