"""Train the role ``sentence-embedding``: a sentence-transformers model on ``korean-encoder``.

python models/sentence-embedding/build.py [--steps 900] [--minutes 10] [--device cpu] [--workers 0] [--start FOLDER]

Fresh examples for every step: questions and passages of ``data/mrc`` (the other passages of a large batch, many
with names alike, are the wrong answers), and pairs of sentences with grades: those of ``data/sts``, the same with
other words put in, facts of ``data/mrc`` in two wordings or changed, and headlines of ``data/news-titles``.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from scipy.stats import spearmanr
from sentence_transformers import SentenceTransformer, models
from tokenizers import Tokenizer
from transformers import AutoModel, AutoTokenizer

FOLDER = Path(__file__).resolve().parent
sys.path[:0] = [str(FOLDER.parent), str(FOLDER.parent.parent)]

import training  # noqa: E402

from llmbook.exercises import load_module  # noqa: E402

# Where graded pairs come from → share.
GRADED = {
    "sts": 15, "sts-renewed": 9, "sts-extra": 38, "sts-extra-renewed": 18, "mrc": 15, "news-titles": 5,
}  # fmt: skip
LONGEST = 256  # tokens; passages of data/mrc have up to 300, the encoder itself reads 128
# Passages, questions, which passage answers each; left and right sentences, their grades.
Batch = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def untrained(folder: Path, source: Path = FOLDER.parent / "korean-encoder") -> SentenceTransformer:
    """The encoder with mean pooling, its table of positions continued to ``LONGEST`` tokens."""
    encoder = AutoModel.from_pretrained(source, dtype=torch.float32, add_pooling_layer=False)
    table = encoder.embeddings.position_embeddings
    first = table.padding_idx + 1  # RoBERTa counts positions from here
    known = table.weight.data
    longer = torch.nn.Embedding(first + LONGEST, known.shape[1], padding_idx=table.padding_idx)
    longer.weight.data[: len(known)] = known
    missing = len(longer.weight) - len(known)
    # the best guess for far positions: the farthest known
    longer.weight.data[len(known) :] = known[-missing:]
    encoder.embeddings.position_embeddings = longer
    encoder.embeddings.position_ids = torch.arange(first + LONGEST)[None]
    encoder.embeddings.token_type_ids = torch.zeros(1, first + LONGEST, dtype=torch.long)
    encoder.config.max_position_embeddings = first + LONGEST
    encoder.save_pretrained(folder)
    tokenizer = AutoTokenizer.from_pretrained(source, model_max_length=LONGEST)
    tokenizer.save_pretrained(folder)
    transformer = models.Transformer(str(folder), max_seq_length=LONGEST)
    return SentenceTransformer(
        modules=[transformer, models.Pooling(encoder.config.hidden_size, "mean"), models.Normalize()],
        device="cpu",
    )


def batches(tokenizer: Any, seed: int, size: int, pairs_size: int) -> Iterator[Batch]:
    """Endless batches: passages, questions, which passage answers each; left and right sentences, their grades.

    Passages are ``size``, pairs of sentences ``pairs_size``. Names in a batch are all different and many alike, so
    that the other passages are hard negatives; those without a question are there as in the files.
    """
    names = ("mrc", "sts", "news-titles")
    mrc, sts, news = (load_module(training.ROOT / "data" / name / "generate.py") for name in names)
    rng = random.Random(seed)
    raw = Tokenizer.from_str(tokenizer.backend_tokenizer.to_str())
    raw.enable_truncation(LONGEST)
    raw.no_padding()

    measured = {
        frozenset((row["sentence1"], row["sentence2"]))
        for split in ("validation", "test")
        for row in training.read_rows("sts", split)
    }

    def ids(texts: list[str]) -> np.ndarray:
        return training.padded([e.ids for e in raw.encode_batch_fast(texts)], tokenizer.pad_token_id)

    def pair() -> tuple[str, str, float]:
        """A graded pair that is not measured with: the scenes have few words, so that such pairs come up again."""
        while frozenset((made := graded(rng, mrc, sts, news))[:2]) in measured:
            pass
        return made

    while True:
        passages = mrc.rows(rng, size)
        passages.sort(key=lambda row: len(row["context"]))
        asked = [i for i, row in enumerate(passages) if not row["is_impossible"]]
        pairs = [pair() for _ in range(pairs_size)]
        yield (
            ids([row["context"] for row in passages]),
            ids([passages[i]["question"] for i in asked]),
            np.array(asked),
            ids([left for left, _, _ in pairs]),
            ids([right for _, right, _ in pairs]),
            np.array([grade for _, _, grade in pairs], dtype=np.float32),
        )


def graded(rng: random.Random, mrc: Any, sts: Any, news: Any) -> tuple[str, str, float]:
    """Two sentences and how alike they are, 0 to 5.

    Some are the scenes of ``data/sts`` as they are. The others are scenes that only training has, and the same
    of words that these scenes do not have: a small set is soon known by heart, and an unseen one is then a guess.
    """
    source = rng.choices(list(GRADED), GRADED.values())[0]
    if source.startswith("sts"):
        invent = (lambda: mrc.invented(rng)) if source.endswith("renewed") else None
        row = sts.pair(rng, invent=invent, extra="extra" in source)
        return row["sentence1"], row["sentence2"], row["labels"]["label"]
    if source == "mrc":
        return mrc.graded(rng)
    a, b = news.sample(rng), news.sample(rng)
    # as data/sts grades it: 0.5 for the same topic, 0 for nothing in common
    return a["title"], b["title"], 0.5 * (a["label"] == b["label"])


def ranking(questions: torch.Tensor, passages: torch.Tensor, gold: torch.Tensor) -> torch.Tensor:
    """Every question chooses its passage among all texts of the batch (InfoNCE, temperature 0.05)."""
    return torch.nn.functional.cross_entropy(questions @ passages.T / 0.05, gold)


def grading(left: torch.Tensor, right: torch.Tensor, grades: torch.Tensor, group: int = 64) -> torch.Tensor:
    """CoSENT: a pair with a higher grade has to have the higher cosine, for all two pairs of a group.

    The loss looks at the worst order of a group; in one group of hundreds nothing else would count.
    """
    group = min(group, len(grades))
    whole = len(grades) // group * group
    scores = 20 * (left * right).sum(1)[:whole].view(-1, group)
    grades = grades[:whole].view(-1, group)
    gap = scores[:, None, :] - scores[:, :, None]  # row: the pair that should be higher
    wrong = torch.where(grades[:, :, None] > grades[:, None, :], gap, -1e4)
    order = torch.nn.functional.softplus(torch.logsumexp(wrong.flatten(1), 1)).mean()
    # Any cosines in the right order would do; a little pull towards grade / 5 keeps "nothing in common" low.
    return order + 2 * torch.nn.functional.mse_loss(scores / 20, grades / 5)


def options() -> argparse.ArgumentParser:
    """The build's options."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int)
    parser.add_argument("--minutes", type=float, help="stop after this time")
    parser.add_argument("--batch", type=int, default=32, help="passages")
    parser.add_argument("--pairs", type=int, help="pairs of sentences (default: as many as passages)")
    parser.add_argument("--bf16", action="store_true", help="compute in bfloat16 on a CPU that can")
    parser.add_argument("--every", type=float, default=20, help="seconds between two looks at validation")
    parser.add_argument("--lr", type=float, default=1e-3)
    parser.add_argument("--workers", type=int, default=0, help="processes that make examples")
    parser.add_argument("--start", type=Path, help="go on from this folder: an encoder or an embedding model")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument(
        "--average",
        type=Path,
        nargs="+",
        help="no training: the mean of these folders' weights (one twice counts double), then --evaluate",
    )
    parser.add_argument("--evaluate", action="store_true", help="measure the weights that are there")
    parser.add_argument("--no-evaluate", action="store_true", help="only train")
    return parser


def main() -> None:
    arguments = options().parse_args()
    device = arguments.device
    torch.manual_seed(0)
    if arguments.average:
        save(mean_of(arguments.average))
    if arguments.evaluate or arguments.average:
        training.update_card(FOLDER, evaluate(SentenceTransformer(str(FOLDER), device="cpu").float()))
        return
    again = arguments.start is not None and (arguments.start / "modules.json").exists()
    seed = time.time_ns() % 2**31 if arguments.start else 1
    encoder = FOLDER.parent / "korean-encoder"
    tokenizer = AutoTokenizer.from_pretrained(encoder, model_max_length=LONGEST)
    pairs = arguments.pairs or arguments.batch
    data = training.fresh(
        lambda worker: batches(tokenizer, seed * 1009 + worker, arguments.batch, pairs), arguments.workers
    )
    if again:
        model = SentenceTransformer(str(arguments.start), device="cpu").float()
    else:
        with tempfile.TemporaryDirectory() as folder:
            model = untrained(Path(folder), arguments.start or encoder)
    before = {} if again or arguments.no_evaluate else evaluate(model.to(device))
    print("학습 전:", before, flush=True)
    model.to(device)

    def embed(rows: np.ndarray, parts: int = 1) -> torch.Tensor:
        """Rows of like length go through the model together, so that little is padding."""
        lengths = (rows != tokenizer.pad_token_id).sum(1)
        order = np.argsort(lengths)
        vectors = []
        for some in np.array_split(order, parts):
            ids = torch.from_numpy(rows[some, : lengths[some].max()]).to(device, non_blocking=True).long()
            features = {"input_ids": ids, "attention_mask": (ids != tokenizer.pad_token_id).long()}
            with torch.autocast(device, dtype=torch.bfloat16, enabled=device == "cuda" or arguments.bf16):
                vectors.append(model(features)["sentence_embedding"].float())
        back = torch.from_numpy(np.argsort(order)).to(device, non_blocking=True)
        return torch.cat(vectors)[back]

    def loss_of(_: torch.nn.Module, batch: Batch) -> torch.Tensor:
        passages, questions, gold, left, right, grades = batch
        gold, grades = (torch.from_numpy(x).to(device, non_blocking=True) for x in (gold, grades))
        found, asked = embed(passages, 2), embed(questions)
        first, second = embed(left, 2), embed(right, 2)
        with torch.autocast(device, enabled=False):  # the losses tell near cosines apart
            # The sentences are wrong answers too: without them questions lie near all sentences and far from all
            # passages, and in a pile of both no passage is found (hit@5 0 % where it is 99 % among passages).
            return ranking(asked, torch.cat([found, first, second]), gold) + grading(first, second, grades)

    minutes = training.learn(
        model,
        data,
        loss_of,
        steps=arguments.steps or (10**9 if arguments.minutes else 900),
        minutes=arguments.minutes,
        folder=FOLDER,
        device=device,
        lr=arguments.lr,
        go_on=arguments.start is None,
        probe=probe,
        every=arguments.every,
    )
    model.eval()
    measured = {} if arguments.no_evaluate else evaluate(model)
    measured |= {f"{name}, 학습 전": value for name, value in before.items()}
    save(model)
    training.report(FOLDER, model, minutes, device, measured, keep=again or arguments.no_evaluate)


def mean_of(folders: list[Path]) -> SentenceTransformer:
    """A model whose weights are the mean of those in ``folders`` (runs that began from the same weights)."""
    model, *others = (SentenceTransformer(str(folder), device="cpu").float() for folder in folders)
    states = [other.state_dict() for other in others]
    mean = {
        name: sum((state[name] for state in states), weight) / len(folders)
        if weight.is_floating_point()
        else weight
        for name, weight in model.state_dict().items()
    }
    model.load_state_dict(mean)
    return model


def save(model: SentenceTransformer) -> None:
    """Write half-precision weights; the other files, which differ with the library's version, only once.

    Colab's version of the library may be older: ``modules.json`` names the modules as all versions know them.
    """
    model.to("cpu").half()
    with tempfile.TemporaryDirectory() as folder:
        model.save_pretrained(folder, create_model_card=False)
        if (FOLDER / "modules.json").exists():
            shutil.copy(Path(folder) / "model.safetensors", FOLDER)
        else:
            shutil.copytree(folder, FOLDER, dirs_exist_ok=True)
            known, config = FOLDER / "modules.json", FOLDER / "config_sentence_transformers.json"
            names = re.sub(
                r'"sentence_transformers\.[\w.]+\.(\w+)"',
                r'"sentence_transformers.models.\1"',
                known.read_text(),
            )
            known.write_text(names)
            settings = json.loads(config.read_text())
            settings.pop("__version__", None)  # an older version would warn of it
            config.write_text(json.dumps(settings, indent=2))


def probe(model: SentenceTransformer) -> str:
    """A quick look at the validation splits."""
    pairs = training.read_rows("sts", "validation")[:300]
    new, _ = correlation_of(model, [p for p in pairs if p["unseen"]])
    figures = ", ".join(f"{k} {v}" for k, v in evaluate(model, 300, "validation").items())
    return f"{figures}, 처음 보는 장면과 표현의 상관 {new:.3f}"


def evaluate(model: SentenceTransformer, count: int | None = None, split: str = "test") -> dict[str, str]:
    """Spearman's correlation on ``sts`` test and the share of ``mrc`` test questions whose passage is in the top 5."""
    correlation, pairs = correlation_of(model, training.read_rows("sts", split)[:count])
    ranks = ranks_of(model, training.read_rows("mrc", split)[:count])
    asked = len(ranks)
    name = {"test": "시험", "validation": "검증"}[split]
    return {
        f"sts {name} 분할의 스피어만 상관": f"{correlation:.3f} (n={pairs:,})",
        f"mrc {name} 분할의 hit@5": f"{(ranks < 5).mean():.1%} (질문 {asked:,}개)",
        f"mrc {name} 분할의 hit@1": f"{(ranks < 1).mean():.1%} (질문 {asked:,}개)",
    }


def correlation_of(model: SentenceTransformer, pairs: list[dict[str, Any]]) -> tuple[float, int]:
    """Spearman's correlation of cosines and grades, and the number of pairs."""
    left, right = (model.encode([p[f"sentence{i}"] for p in pairs], batch_size=64) for i in (1, 2))
    grades = [p["labels"]["label"] for p in pairs]
    return float(spearmanr((left * right).sum(1), grades).statistic), len(pairs)


def ranks_of(model: SentenceTransformer, questions: list[dict[str, Any]]) -> np.ndarray:
    """How many passages are nearer than the right one, for each question: integers (questions,).

    The passages of all rows are searched; questions are those that their passage answers.
    """
    passages = {text: i for i, text in enumerate(dict.fromkeys(q["context"] for q in questions))}
    asked = [q for q in questions if not q["is_impossible"]]
    scores = (
        model.encode([q["question"] for q in asked], batch_size=64)
        @ model.encode(list(passages), batch_size=32).T
    )
    gold = np.array([passages[q["context"]] for q in asked])
    return (scores > np.take_along_axis(scores, gold[:, None], 1)).sum(1)


if __name__ == "__main__":
    main()
