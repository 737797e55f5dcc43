"""Train the role ``sentence-embedding``: a sentence-transformers model on ``korean-encoder``.

python models/sentence-embedding/build.py [--steps 900] [--device cpu] [--evaluate]

Fresh examples for every step: questions with the passage that answers them (``data/mrc``), sentences with a
paraphrase and a hard negative, and graded pairs
(``data/sts``, and headlines of ``data/news-titles`` with the same or another topic).
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from scipy.stats import spearmanr
from sentence_transformers import SentenceTransformer, models
from sentence_transformers.losses import CoSENTLoss, MultipleNegativesRankingLoss
from transformers import AutoModel, AutoTokenizer

FOLDER = Path(__file__).resolve().parent
sys.path[:0] = [str(FOLDER.parent), str(FOLDER.parent.parent)]

import training  # noqa: E402

from llmbook.exercises import load_module  # noqa: E402

LONGEST = 256  # tokens; passages of data/mrc have up to 300, the encoder itself reads 128


def untrained(folder: Path) -> SentenceTransformer:
    """The encoder with mean pooling, its table of positions continued to ``LONGEST`` tokens."""
    encoder = AutoModel.from_pretrained(
        FOLDER.parent / "korean-encoder", dtype=torch.float32, add_pooling_layer=False
    )
    table = encoder.embeddings.position_embeddings
    first = table.padding_idx + 1  # RoBERTa counts positions from here
    known = table.weight.data
    longer = torch.nn.Embedding(first + LONGEST, known.shape[1], padding_idx=table.padding_idx)
    longer.weight.data[: len(known)] = known
    missing = len(longer.weight) - len(known)
    longer.weight.data[len(known) :] = known[
        -missing:
    ]  # the best guess for far positions: the farthest known
    encoder.embeddings.position_embeddings = longer
    for buffer in ("position_ids", "token_type_ids"):
        fresh = (
            torch.arange(first + LONGEST)[None]
            if buffer == "position_ids"
            else torch.zeros(1, first + LONGEST, dtype=torch.long)
        )
        setattr(encoder.embeddings, buffer, fresh)
    encoder.config.max_position_embeddings = first + LONGEST
    encoder.save_pretrained(folder)
    tokenizer = AutoTokenizer.from_pretrained(FOLDER.parent / "korean-encoder", model_max_length=LONGEST)
    tokenizer.save_pretrained(folder)
    transformer = models.Transformer(str(folder), max_seq_length=LONGEST)
    return SentenceTransformer(
        modules=[transformer, models.Pooling(encoder.config.hidden_size, "mean"), models.Normalize()],
        device="cpu",
    )


class Features(list):
    """Tokenised columns that move to a device like a tensor."""

    labels: torch.Tensor | None = None

    def to(self, device: str) -> Features:
        moved = Features(
            {k: v.to(device) if hasattr(v, "to") else v for k, v in column.items()} for column in self
        )
        moved.labels = self.labels.to(device) if self.labels is not None else None
        return moved


def batches(model: SentenceTransformer, seed: int, size: int = 16) -> Iterator[Features]:
    """Endless batches: question–passage–other passage, then triplets, then graded pairs."""
    names = ("mrc", "sts", "news-titles")
    mrc, sts, news = (load_module(training.ROOT / "data" / name / "generate.py") for name in names)
    rng = random.Random(seed)

    def columns(rows: list[tuple[str, ...]]) -> Features:
        return Features(dict(model.preprocess(list(column))) for column in zip(*rows, strict=True))

    while True:
        rows = []
        for _ in range(size):
            drawn = mrc.sample(rng, passages=2, answerable=True)
            gold, other = drawn["passages"][drawn["gold"]], drawn["passages"][1 - drawn["gold"]]
            rows.append((drawn["question"], gold["text"], other["text"]))
        yield columns(rows)
        yield columns([sts.triplet(rng) for _ in range(2 * size)])
        pairs = [sts.pair(rng) for _ in range(2 * size)]
        grades = [p["labels"]["label"] for p in pairs]
        titles = [(news.sample(rng), news.sample(rng)) for _ in range(2 * size)]
        # as data/sts grades it: 0.5 for the same topic, 0 for nothing in common
        grades += [0.5 * (a["label"] == b["label"]) for a, b in titles]
        graded = columns(
            [(p["sentence1"], p["sentence2"]) for p in pairs] + [(a["title"], b["title"]) for a, b in titles]
        )
        graded.labels = torch.tensor(grades) / 5
        yield graded


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--steps", type=int, default=900)
    options.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options.add_argument("--evaluate", action="store_true", help="measure the weights that are there")
    arguments = options.parse_args()
    torch.manual_seed(0)
    if arguments.evaluate:
        training.update_card(FOLDER, evaluate(SentenceTransformer(str(FOLDER), device="cpu")))
        return
    model = untrained(FOLDER / "checkpoint" / "start").to(arguments.device)
    before = evaluate(model)
    print("학습 전:", before, flush=True)
    ranking, grading = MultipleNegativesRankingLoss(model), CoSENTLoss(model)

    def loss_of(_: torch.nn.Module, batch: Features) -> torch.Tensor:
        return ranking(batch, None) if batch.labels is None else grading(batch, batch.labels)

    minutes = training.train(
        model,
        batches(model, 1),
        loss_of,
        steps=arguments.steps,
        folder=FOLDER,
        device=arguments.device,
        lr=8e-4,
        save_every=60,
    )
    measured = evaluate(model)
    measured |= {f"{name}, 학습 전": value for name, value in before.items()}
    model.to("cpu").half().save_pretrained(str(FOLDER), create_model_card=False)
    training.report(FOLDER, model, minutes, arguments.device, measured)


def rows(name: str, split: str) -> list[dict[str, Any]]:
    path = training.ROOT / "data" / name / f"{split}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def evaluate(model: SentenceTransformer, count: int | None = None) -> dict[str, str]:
    """Spearman's correlation on ``sts`` test and the share of ``mrc`` test questions whose passage is in the top 5."""
    correlation, pairs = correlation_of(model, rows("sts", "test")[:count])
    hits, questions = hits_of(model, rows("mrc", "test")[:count])
    return {
        "sts 시험 분할의 스피어만 상관": f"{correlation:.3f} (n={pairs:,})",
        "mrc 시험 분할의 hit@5": f"{hits:.1%} (질문 {questions:,}개)",
    }


def correlation_of(model: SentenceTransformer, pairs: list[dict[str, Any]]) -> tuple[float, int]:
    left, right = (model.encode([p[f"sentence{i}"] for p in pairs], batch_size=64) for i in (1, 2))
    return float(spearmanr((left * right).sum(1), [p["labels"]["label"] for p in pairs]).statistic), len(
        pairs
    )


def hits_of(model: SentenceTransformer, questions: list[dict[str, Any]], k: int = 5) -> tuple[float, int]:
    """The passages of all rows are searched; questions are those that their passage answers."""
    passages = list(dict.fromkeys(q["context"] for q in questions))
    asked = [q for q in questions if not q["is_impossible"]]
    scores = (
        model.encode([q["question"] for q in asked], batch_size=64) @ model.encode(passages, batch_size=32).T
    )
    best = np.argsort(-scores, axis=1)[:, :k]
    found = [passages.index(q["context"]) in row for q, row in zip(asked, best, strict=True)]
    return float(np.mean(found)), len(asked)


if __name__ == "__main__":
    main()
