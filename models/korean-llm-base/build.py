"""Train ``korean-llm-base``: a small Qwen3 on plain Korean text, code and SQL (no chats, no instructions).

python models/korean-llm-base/build.py [--tokens 8e6] [--minutes M] [--device cpu]
"""

from __future__ import annotations

import argparse
import math
import random
import sys
from collections import Counter
from functools import partial
from pathlib import Path

import torch
from transformers import PreTrainedTokenizerFast, Qwen3ForCausalLM

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent))

import language  # noqa: E402
import training  # noqa: E402

SIZE = dict(
    hidden_size=256, num_hidden_layers=5, num_attention_heads=8, num_key_value_heads=4, intermediate_size=640
)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--tokens", type=float, default=8e6)
    options.add_argument("--minutes", type=float)
    options.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options.add_argument(
        "--words", action="store_true", help="a tokenizer that cuts a word alike wherever it stands"
    )
    options.add_argument("--evaluate", action="store_true", help="measure the weights that are there")
    arguments = options.parse_args()
    torch.manual_seed(0)
    if arguments.evaluate:
        model = Qwen3ForCausalLM.from_pretrained(FOLDER, dtype=torch.float32)
        training.update_card(FOLDER, evaluate(model, PreTrainedTokenizerFast.from_pretrained(FOLDER)))
        return
    if not (FOLDER / "checkpoint" / "state.pt").exists():
        language.build_tokenizer(words=arguments.words).save_pretrained(FOLDER)
    tokenizer = PreTrainedTokenizerFast.from_pretrained(FOLDER)
    model = Qwen3ForCausalLM(language.configuration(tokenizer, **SIZE))
    spent = language.train(
        model,
        partial(language.documents, tokenizer, 512),
        tokens=arguments.tokens,
        minutes=arguments.minutes,
        folder=FOLDER,
        device=arguments.device,
    )
    # a text ends with <|endoftext|>; <|im_end|> belongs to the chats that come later
    model.generation_config.eos_token_id = [tokenizer.pad_token_id, tokenizer.eos_token_id]
    measured = {"학습한 토큰": f"{spent['tokens'] / 1e6:.1f}M", **evaluate(model, tokenizer)}
    training.finish(FOLDER, model, spent["minutes"], arguments.device, measured)


def held_out_documents(
    tokenizer: PreTrainedTokenizerFast, count: int, seed: int, *, held_out: bool
) -> list[list[int]]:
    mix, rng = language.mixture(), random.Random(seed)
    texts = [mix.document(rng, held_out=held_out) for _ in range(count)]
    end = tokenizer.convert_tokens_to_ids("<|endoftext|>")
    return [[end, *tokenizer.encode(t, add_special_tokens=False)[:510], end] for t in texts]


@torch.inference_mode()
def evaluate(model: Qwen3ForCausalLM, tokenizer: PreTrainedTokenizerFast, count: int = 400) -> dict[str, str]:
    """Perplexity a token on held-out documents beside an interpolated trigram model's."""
    model.eval()
    device = next(model.parameters()).device
    rows = held_out_documents(tokenizer, count, 5, held_out=True)
    total = tokens = 0.0
    for row in rows:
        ids = torch.tensor([row], device=device)
        logits = model(ids).logits[0, :-1].float()
        total += torch.nn.functional.cross_entropy(logits, ids[0, 1:], reduction="sum").item()
        tokens += len(row) - 1
    known = held_out_documents(tokenizer, 6_000, 6, held_out=False)
    return {
        "퍼플렉시티(처음 보는 이름과 틀의 글)": f"{math.exp(total / tokens):.2f} (토큰 {int(tokens):,}개)",
        "트라이그램 모델의 퍼플렉시티": f"{trigram_perplexity(known, rows, len(tokenizer)):.2f}",
    }


def trigram_perplexity(known: list[list[int]], rows: list[list[int]], vocabulary: int) -> float:
    """Jelinek–Mercer interpolation of trigram, bigram, unigram and uniform (0.5, 0.3, 0.19, 0.01)."""
    counts: list[Counter] = [Counter(), Counter(), Counter()]
    contexts: list[Counter] = [Counter(), Counter(), Counter()]
    for row in known:
        for i in range(1, len(row)):
            for n in range(3):
                if i - n >= 0:
                    counts[n][tuple(row[i - n : i + 1])] += 1
                    contexts[n][tuple(row[i - n : i])] += 1
    total = tokens = 0.0
    for row in rows:
        for i in range(1, len(row)):
            p = 0.01 / vocabulary
            for n, weight in enumerate((0.19, 0.3, 0.5)):
                if i - n >= 0 and (seen := contexts[n][tuple(row[i - n : i])]):
                    p += weight * counts[n][tuple(row[i - n : i + 1])] / seen
            total -= math.log(p)
            tokens += 1
    return math.exp(total / tokens)


if __name__ == "__main__":
    main()
