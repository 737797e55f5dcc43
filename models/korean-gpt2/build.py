"""Train the small GPT-2 (role ``korean-gpt2``) on ``data/corpus``.

python models/korean-gpt2/build.py [--steps 3000] [--device cpu]
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import Counter
from pathlib import Path

import torch
from transformers import GPT2Config, GPT2LMHeadModel, PreTrainedTokenizerFast

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent))

import training  # noqa: E402

SPECIAL = ["<|endoftext|>", "<pad>"]
END, PAD = 0, 1
VOCABULARY = 3000


def tokenizer() -> PreTrainedTokenizerFast:
    """Byte-level BPE on the corpus with one token for both ends of a text."""
    return PreTrainedTokenizerFast(
        tokenizer_object=training.train_tokenizer(SPECIAL, VOCABULARY),
        bos_token="<|endoftext|>",
        eos_token="<|endoftext|>",
        pad_token="<pad>",
        model_max_length=128,
        model_input_names=["input_ids", "attention_mask"],
    )


def encode(words: PreTrainedTokenizerFast, split: str) -> list[list[int]]:
    """Each passage between two end-of-text tokens, at most 128 tokens."""
    return [[END, *ids, END][:128] for ids in words(training.texts(split))["input_ids"]]


def loss_of(net: torch.nn.Module, ids: torch.Tensor) -> torch.Tensor:
    """Mean cross-entropy of the next tokens of ``ids`` (rows, longest), padding left out."""
    logits = net(input_ids=ids[:, :-1]).logits
    return torch.nn.functional.cross_entropy(logits.flatten(0, 1), ids[:, 1:].flatten(), ignore_index=PAD)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--steps", type=int, default=3000)
    options.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options.add_argument("--evaluate", action="store_true", help="measure the weights that are there")
    arguments = options.parse_args()
    torch.manual_seed(0)
    if arguments.evaluate:
        model = GPT2LMHeadModel.from_pretrained(FOLDER, dtype=torch.float32)
        words = PreTrainedTokenizerFast.from_pretrained(FOLDER)
        training.update_card(FOLDER, evaluate(model, words, "cpu"))
        return
    generator = torch.Generator().manual_seed(0)

    words = tokenizer()
    words.save_pretrained(FOLDER)
    model = GPT2LMHeadModel(
        GPT2Config(
            vocab_size=VOCABULARY,
            n_positions=128,
            n_embd=192,
            n_layer=4,
            n_head=6,
            resid_pdrop=0.0,
            embd_pdrop=0.0,
            attn_pdrop=0.0,
            bos_token_id=END,
            eos_token_id=END,
            pad_token_id=PAD,
        )
    ).to(arguments.device)
    minutes = training.train(
        model,
        training.batches(encode(words, "train"), 48, PAD, generator),
        loss_of,
        steps=arguments.steps,
        folder=FOLDER,
        device=arguments.device,
    )
    training.finish(FOLDER, model, minutes, arguments.device, evaluate(model, words, arguments.device))


def bigram_loss(train: list[list[int]], validation: list[list[int]]) -> float:
    """Nats a token of a bigram model interpolated with unigrams and the uniform distribution.

    Weights .9/.09/.01 (Jelinek-Mercer); the bar a language model must beat.
    """
    single = Counter(token for row in train for token in row[1:])
    pairs = Counter(pair for row in train for pair in zip(row, row[1:], strict=False))
    before = Counter(token for row in train for token in row[:-1])
    total = sum(single.values())
    losses = [
        -math.log(
            0.9 * (pairs[a, b] / before[a] if before[a] else 0) + 0.09 * single[b] / total + 0.01 / VOCABULARY
        )
        for row in validation
        for a, b in zip(row, row[1:], strict=False)
    ]
    return sum(losses) / len(losses)


@torch.inference_mode()
def evaluate(model: torch.nn.Module, words: PreTrainedTokenizerFast, device: str) -> dict[str, str]:
    """Perplexity a token on the validation split beside the bigram model's."""
    model.eval()
    validation = encode(words, "validation")
    nats = count = 0.0
    for start in range(0, len(validation), 100):
        rows = [torch.tensor(r) for r in validation[start : start + 100]]
        ids = torch.nn.utils.rnn.pad_sequence(rows, batch_first=True, padding_value=PAD).to(device)
        n = int((ids[:, 1:] != PAD).sum())
        nats += loss_of(model, ids).item() * n
        count += n
    bigram = bigram_loss(encode(words, "train"), validation)
    return {
        "퍼플렉시티(검증)": f"{math.exp(nats / count):.2f} (토큰 {int(count):,}개)",
        "바이그램 모델의 퍼플렉시티": f"{math.exp(bigram):.2f}",
    }


if __name__ == "__main__":
    main()
