"""Pre-train a small news encoder (role ``news-classifier/encoder``) and fine-tune it on ``data/news-titles``.

python models/news-classifier/build.py [--steps 2400] [--epochs 3] [--device cpu]
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from datasets import Dataset, load_dataset
from transformers import (
    AutoModelForSequenceClassification,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    RobertaForMaskedLM,
    Trainer,
    TrainingArguments,
)

FOLDER = Path(__file__).resolve().parent
ENCODER = FOLDER / "encoder"
ROOT = FOLDER.parent.parent
sys.path[:0] = [str(FOLDER.parent), str(ROOT)]

import training  # noqa: E402

from llmbook.exercises import load_module  # noqa: E402

roberta = load_module(FOLDER.parent / "korean-encoder" / "build.py")
LABELS = ("IT과학", "경제", "사회", "생활문화", "세계", "스포츠", "정치")  # KLUE ynat's order
VOCABULARY = 4000
LENGTH = 48


# --- the encoder: masked language modeling on news without their classes


def texts() -> Iterator[tuple[str, str]]:
    """Endless texts, each with a neighbour from the same news: headlines and sentences of their briefs.

    Names and templates that the data set holds out never occur, and the class of the news is dropped.
    """
    rng = random.Random(0)
    news = load_module(ROOT / "data" / "news-titles" / "generate.py")
    while True:
        title, sentences, _ = news.brief(rng)
        pair = (title, rng.choice(sentences))
        yield pair if rng.random() < 0.7 else pair[::-1]


def tokenizer() -> PreTrainedTokenizerFast:
    """Byte-level BPE on the encoder's texts, with RoBERTa's special tokens."""
    source = texts()
    return roberta.tokenizer(VOCABULARY, (" ".join(next(source)) for _ in range(20_000)))


def pairs(words: PreTrainedTokenizerFast, generator: torch.Generator) -> Iterator[torch.Tensor]:
    """Batches (2, 64, longest) of token ids: texts of like length, and their neighbours."""
    source = texts()
    while True:
        drawn = [next(source) for _ in range(64 * 16)]
        rows = [
            words(list(part), truncation=True, max_length=LENGTH)["input_ids"]
            for part in zip(*drawn, strict=True)
        ]
        order = sorted(range(len(drawn)), key=lambda i: len(rows[0][i]))
        for start in torch.randperm(16, generator=generator).tolist():
            chosen = [torch.tensor(part[i]) for part in rows for i in order[start * 64 : start * 64 + 64]]
            yield torch.nn.utils.rnn.pad_sequence(chosen, batch_first=True, padding_value=1).view(2, 64, -1)


def pretrain(steps: int, device: str) -> None:
    """Masked language modeling; beside it the vector of ``<s>`` names the words of its text and neighbour.

    The second task is FastSent's (Hill et al., 2016): at this size ``<s>`` would else carry nothing to
    classify by, for masked words are guessed from the words beside them.
    """
    words = tokenizer()
    words.save_pretrained(ENCODER)
    torch.manual_seed(0)
    generator = torch.Generator().manual_seed(0)
    model = RobertaForMaskedLM(
        roberta.configuration(
            VOCABULARY, hidden_size=128, num_hidden_layers=3, num_attention_heads=4, intermediate_size=512
        )
    ).to(device)

    def loss_of(net: torch.nn.Module, pair: torch.Tensor) -> torch.Tensor:
        ids, neighbours = pair
        ids = ids[:, : (ids != 1).sum(1).max()]
        inputs, labels = roberta.mask(ids, generator, VOCABULARY)
        hidden = net.roberta(input_ids=inputs, attention_mask=(ids != 1).long()).last_hidden_state
        chosen = labels != -100  # the vocabulary layer only where it is asked
        missing = torch.nn.functional.cross_entropy(net.lm_head(hidden[chosen]), labels[chosen])
        bag = torch.zeros(len(ids), VOCABULARY, device=ids.device)
        for part in (ids, neighbours):
            bag.scatter_(1, part, 1.0)
        bag[:, : len(roberta.SPECIAL)] = 0
        named = net.lm_head(hidden[:, 0]).log_softmax(-1)
        return missing - 0.5 * (named * bag / bag.sum(1, keepdim=True)).sum(1).mean()

    data = pairs(words, generator)
    training.train(model, data, loss_of, steps=steps, folder=ENCODER, device=device)
    model.to("cpu", torch.float16).save_pretrained(ENCODER)
    training.forget(ENCODER)


# --- the classifier


def titles(split: str) -> Dataset:
    """A split of ``data/news-titles``."""
    files = str(ROOT / "data" / "news-titles" / f"{split}.jsonl")
    return load_dataset("json", data_files=files, split="train", cache_dir=str(ROOT / "build" / "datasets"))


def fine_tune(epochs: float, device: str) -> PreTrainedModel:
    """The encoder with a classification head, trained on the training split's titles."""
    words = AutoTokenizer.from_pretrained(ENCODER)
    words.save_pretrained(FOLDER)
    torch.manual_seed(0)
    model = AutoModelForSequenceClassification.from_pretrained(
        ENCODER,
        dtype=torch.float32,
        id2label=dict(enumerate(LABELS)),
        label2id={name: i for i, name in enumerate(LABELS)},
    )
    rows = titles("train")
    rows = rows.map(lambda batch: words(batch["title"], truncation=True, max_length=LENGTH), batched=True)
    settings = TrainingArguments(
        output_dir=str(FOLDER / "checkpoint"),
        num_train_epochs=epochs,
        per_device_train_batch_size=16,
        learning_rate=4e-4,
        warmup_steps=0.1,
        save_strategy="no",
        report_to="none",
        use_cpu=device == "cpu",
        seed=0,
    )
    Trainer(model=model, args=settings, train_dataset=rows, processing_class=words).train()
    return model.to("cpu").float()


@torch.inference_mode()
def evaluate(model: PreTrainedModel, words: PreTrainedTokenizerFast) -> dict[str, str]:
    """Accuracy on the test split; on headlines whose template was trained on, and whose was not."""
    model.eval()
    rows = titles("test")
    right = torch.zeros(len(rows), dtype=torch.bool)
    for start in range(0, len(rows), 100):
        part = rows[start : start + 100]
        inputs = words(part["title"], padding=True, truncation=True, max_length=LENGTH, return_tensors="pt")
        right[start : start + 100] = model(**inputs).logits.argmax(-1) == torch.tensor(part["label"])
    unseen = torch.tensor(rows["unseen"][:])
    return {
        "정확도(시험)": f"{right.float().mean():.1%} (n={len(rows):,})",
        "학습에 있는 틀의 제목": f"{right[~unseen].float().mean():.1%} (n={int((~unseen).sum()):,})",
        "처음 보는 틀의 제목": f"{right[unseen].float().mean():.1%} (n={int(unseen.sum()):,})",
    }


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--steps", type=int, default=2400)
    options.add_argument("--epochs", type=float, default=3)
    options.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options.add_argument("--evaluate", action="store_true", help="measure the weights that are there")
    arguments = options.parse_args()
    if arguments.evaluate:
        model = AutoModelForSequenceClassification.from_pretrained(FOLDER, dtype=torch.float32)
        training.update_card(FOLDER, evaluate(model, AutoTokenizer.from_pretrained(FOLDER)))
        return
    begin = time.process_time()  # not the clock on the wall: the machine may be shared
    pretrain(arguments.steps, arguments.device)
    model = fine_tune(arguments.epochs, arguments.device)
    minutes = (time.process_time() - begin) / 60
    measured = evaluate(model, AutoTokenizer.from_pretrained(FOLDER))
    training.finish(FOLDER, model, minutes, arguments.device, measured)


if __name__ == "__main__":
    main()
