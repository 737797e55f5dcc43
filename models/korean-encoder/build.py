"""Train the small RoBERTa-shaped encoder (role ``korean-encoder``) on endless fresh texts of the generators.

python models/korean-encoder/build.py [--steps 6000] [--minutes 10] [--device cpu] [--workers 0] [--start FOLDER]
"""

from __future__ import annotations

import argparse
import math
import random
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer, processors
from transformers import (
    PreTrainedTokenizerFast,
    RobertaConfig,
    RobertaForMaskedLM,
    RobertaForSequenceClassification,
)

FOLDER = Path(__file__).resolve().parent
sys.path[:0] = [str(FOLDER.parent), str(FOLDER.parent.parent)]

import training  # noqa: E402

from llmbook.exercises import load_module  # noqa: E402

SPECIAL = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]  # RoBERTa's order: pad is 1
VOCABULARY = 3000
LONGEST = 128  # tokens


def tokenizer(vocabulary: int = VOCABULARY, rows: Iterable[str] | None = None) -> PreTrainedTokenizerFast:
    """Byte-level BPE on ``rows`` (the corpus) with RoBERTa's special tokens; ``news-classifier`` has it too."""
    raw = training.train_tokenizer(SPECIAL, vocabulary, rows)
    raw.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=raw,
        bos_token="<s>",
        cls_token="<s>",
        pad_token="<pad>",
        eos_token="</s>",
        sep_token="</s>",
        unk_token="<unk>",
        mask_token="<mask>",
        model_max_length=128,
        model_input_names=["input_ids", "attention_mask"],
    )


def configuration(vocabulary: int, **size: int) -> RobertaConfig:
    """RoBERTa without dropout; ``size`` gives hidden_size, num_hidden_layers and so on."""
    return RobertaConfig(
        vocab_size=vocabulary,
        max_position_embeddings=130,
        type_vocab_size=1,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
        pad_token_id=1,
        bos_token_id=0,
        eos_token_id=2,
        **size,
    )


def mask(
    ids: torch.Tensor, generator: torch.Generator, vocabulary: int = VOCABULARY
) -> tuple[torch.Tensor, torch.Tensor]:
    """BERT's masking (Devlin et al., 2019, 3.1): 15 % chosen; 80 % masked, 10 % random, 10 % kept.

    Returns the inputs and the labels, both of the shape of ``ids``; -100 where nothing is to be guessed.
    """
    here = {"generator": generator, "device": generator.device}
    draw = torch.rand(ids.shape, **here).to(ids.device)
    kind = torch.rand(ids.shape, **here).to(ids.device)
    chosen = (draw < 0.15) & (ids >= len(SPECIAL))
    labels = ids.masked_fill(~chosen, -100)
    inputs = ids.masked_fill(chosen & (kind < 0.8), SPECIAL.index("<mask>"))
    noise = torch.randint(len(SPECIAL), vocabulary, ids.shape, **here).to(ids.device)
    swap = chosen & (kind >= 0.8) & (kind < 0.9)
    return torch.where(swap, noise, inputs), labels


def texts(seed: int) -> Iterator[str]:
    """Endless texts of the training side: passages, documents of every domain, sentences, headlines."""
    rng = random.Random(seed)
    mix = load_module(training.ROOT / "data" / "instructions" / "generate.py")
    corpus, sts, news = (
        load_module(training.ROOT / "data" / name / "generate.py")
        for name in ("corpus", "sts", "news-titles")
    )
    measured = set(training.texts("validation"))
    while True:
        dice = rng.random()
        if dice < 0.45:
            text, _ = corpus.passage(rng)
            if text in measured:  # short frames have few fillings
                continue
        elif dice < 0.8:
            text = mix.document(rng)
        elif dice < 0.9:
            text = sts.document(rng)
        else:
            text = news.sample(rng)["title"]
        yield text


def batches(words: PreTrainedTokenizerFast, seed: int, size: int) -> Iterator[np.ndarray]:
    """Endless batches of token ids. Rows of roughly like length meet: strictly sorted, a batch is one domain."""
    raw = Tokenizer.from_str(words.backend_tokenizer.to_str())  # a copy: the other is set to cut and pad
    raw.no_truncation()
    raw.no_padding()
    source, rng = texts(seed), random.Random(seed)
    inner = LONGEST - 2
    while True:
        rows = []
        for made in raw.encode_batch_fast([next(source) for _ in range(8 * size)], add_special_tokens=False):
            rows += [[0, *made.ids[i : i + inner], 2] for i in range(0, len(made.ids), inner)]
        rows.sort(key=lambda row: len(row) + 48 * rng.random())
        cuts = [rows[i : i + size] for i in range(0, len(rows) - size + 1, size)]
        rng.shuffle(cuts)
        for cut in cuts:
            yield training.padded(cut, 1)


def options() -> argparse.ArgumentParser:
    """The build's options."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int)
    parser.add_argument("--minutes", type=float, help="stop after this time")
    parser.add_argument("--batch", type=int, default=64, help="texts")
    parser.add_argument("--lr", type=float, default=2e-3)
    parser.add_argument("--workers", type=int, default=0, help="processes that make texts")
    parser.add_argument("--start", type=Path, help="go on from the weights in this folder")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--evaluate", action="store_true", help="measure the weights that are there")
    parser.add_argument("--no-evaluate", action="store_true", help="only train")
    return parser


def main() -> None:
    arguments = options().parse_args()
    device = arguments.device
    torch.manual_seed(0)
    if arguments.evaluate:
        model = RobertaForMaskedLM.from_pretrained(FOLDER, dtype=torch.float32)
        words = PreTrainedTokenizerFast.from_pretrained(FOLDER)
        training.update_card(FOLDER, evaluate(model, words, "cpu") | titles(words))
        return
    if (FOLDER / "tokenizer.json").exists():  # the notebooks show its tokens
        words = PreTrainedTokenizerFast.from_pretrained(FOLDER)
    else:
        words = tokenizer()
        words.save_pretrained(FOLDER)
    seed = time.time_ns() % 2**31 if arguments.start else 0
    data = training.fresh(
        lambda worker: batches(words, seed * 1009 + worker, arguments.batch), arguments.workers
    )
    if arguments.start:
        model = RobertaForMaskedLM.from_pretrained(arguments.start, dtype=torch.float32).to(device)
    else:
        model = RobertaForMaskedLM(
            configuration(
                VOCABULARY,
                hidden_size=192,
                num_hidden_layers=4,
                num_attention_heads=6,
                intermediate_size=768,
            )
        ).to(device)
    generator = torch.Generator(device).manual_seed(seed)

    def loss_of(net: torch.nn.Module, batch: np.ndarray) -> torch.Tensor:
        ids = torch.from_numpy(batch).to(device, non_blocking=True).long()
        inputs, labels = mask(ids, generator)
        hidden = net.roberta(input_ids=inputs, attention_mask=(ids != 1).long()).last_hidden_state
        # The vocabulary layer only where it is asked. A fixed number of places (those left over are ignored),
        # for counting them would make the processor wait for the device.
        order = (labels != -100).flatten().int().argsort(descending=True)[: ids.numel() // 5]
        logits = net.lm_head(hidden.flatten(0, 1)[order])
        return torch.nn.functional.cross_entropy(logits.float(), labels.flatten()[order])

    minutes = training.learn(
        model,
        data,
        loss_of,
        steps=arguments.steps or (10**9 if arguments.minutes else 6000),
        minutes=arguments.minutes,
        folder=FOLDER,
        device=device,
        lr=arguments.lr,
        go_on=arguments.start is None,
        probe=lambda net: ", ".join(f"{k} {v}" for k, v in evaluate(net, words, device, 500).items()),
    )
    measured = {} if arguments.no_evaluate else evaluate(model, words, device)
    training.finish(FOLDER, model, minutes, device, measured, keep=arguments.no_evaluate)
    if not arguments.no_evaluate:
        fine_tuning = titles(words, device)
        training.update_card(FOLDER, fine_tuning)
        print(fine_tuning, flush=True)


@torch.inference_mode()
def evaluate(
    model: torch.nn.Module, words: PreTrainedTokenizerFast, device: str, count: int | None = None
) -> dict[str, str]:
    """Masked-token accuracy on the validation split beside always answering the commonest token."""
    model.eval()
    generator = torch.Generator().manual_seed(1)
    right = total = 0
    answers: Counter[int] = Counter()
    rows = training.texts("validation")[:count]
    for start in range(0, len(rows), 100):
        ids = words(rows[start : start + 100], padding=True, truncation=True, return_tensors="pt").input_ids
        inputs, labels = mask(ids, generator)
        logits = model(inputs.to(device), attention_mask=(ids != 1).long().to(device)).logits.cpu()
        chosen = labels != -100
        right += (logits.argmax(-1)[chosen] == labels[chosen]).sum().item()
        total += int(chosen.sum())
        answers.update(labels[chosen].tolist())
    common = answers.most_common(1)[0][1] / total
    return {
        "가린 토큰 맞히기(검증)": f"{right / total:.1%} (n={total:,})",
        "가장 흔한 토큰으로 답할 때": f"{common:.1%}",
    }


def titles(words: PreTrainedTokenizerFast, device: str = "cpu") -> dict[str, str]:
    """Accuracy on ``news-titles`` test after 500 labelled titles: from these weights, and from random ones."""
    measured = {}
    for name, pretrained in (("사전 학습한 가중치", True), ("무작위 가중치", False)):
        accuracy, count = fine_tuned(words, device, pretrained=pretrained)
        measured[f"제목 500개로 미세 조정한 정확도({name})"] = f"{accuracy:.1%} (n={count:,})"
    return measured


def fine_tuned(words: PreTrainedTokenizerFast, device: str, *, pretrained: bool) -> tuple[float, int]:
    """Fine-tune a classifier of the seven topics on the first 500 titles; test accuracy and n."""
    torch.manual_seed(0)
    net = RobertaForSequenceClassification.from_pretrained(FOLDER, num_labels=7, dtype=torch.float32)
    if not pretrained:
        net = RobertaForSequenceClassification(net.config)
    net.to(device)
    data = {}
    for split, limit in (("train", 500), ("test", None)):
        lines = training.read_rows("news-titles", split)[:limit]
        data[split] = (
            words([line["title"] for line in lines], padding=True, return_tensors="pt").to(device),
            torch.tensor([line["label"] for line in lines], device=device),
        )
    inputs, labels = data["train"]
    optimizer = torch.optim.AdamW(net.parameters(), lr=5e-4, weight_decay=0.05)
    epochs, size = 10, 32
    steps = epochs * math.ceil(len(labels) / size)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: min((i + 1) / 20, 1 - i / steps))
    net.train()
    for _ in range(epochs):
        for chosen in torch.randperm(len(labels)).split(size):
            batch = {k: v[chosen] for k, v in inputs.items()}
            net(**batch, labels=labels[chosen]).loss.backward()
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
    net.eval()
    inputs, labels = data["test"]
    with torch.inference_mode():
        guesses = [
            net(**{k: v[chosen] for k, v in inputs.items()}).logits.argmax(-1)
            for chosen in torch.arange(len(labels)).split(100)
        ]
    return (torch.cat(guesses) == labels).float().mean().item(), len(labels)


if __name__ == "__main__":
    main()
