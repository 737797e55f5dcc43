"""Fine-tune ``korean-encoder`` on ``data/news-titles`` (role ``news-classifier``).

python models/news-classifier/build.py [--epochs 4] [--device cpu]
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import torch
from datasets import Dataset, load_dataset
from transformers import (
    AutoModelForSequenceClassification,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    Trainer,
    TrainingArguments,
)

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
sys.path.insert(0, str(FOLDER.parent))

import training  # noqa: E402

LABELS = ("IT과학", "경제", "사회", "생활문화", "세계", "스포츠", "정치")  # KLUE ynat's order
LENGTH = 48


def titles(split: str) -> Dataset:
    """A split of ``data/news-titles``."""
    files = str(ROOT / "data" / "news-titles" / f"{split}.jsonl")
    return load_dataset("json", data_files=files, split="train", cache_dir=str(ROOT / "build" / "datasets"))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--epochs", type=float, default=4)
    options.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options.add_argument("--evaluate", action="store_true", help="measure the weights that are there")
    arguments = options.parse_args()
    start = FOLDER if arguments.evaluate else FOLDER.parent / "korean-encoder"
    words = AutoTokenizer.from_pretrained(start)
    torch.manual_seed(0)
    model = AutoModelForSequenceClassification.from_pretrained(
        start,
        dtype=torch.float32,
        id2label=dict(enumerate(LABELS)),
        label2id={name: i for i, name in enumerate(LABELS)},
    )
    if arguments.evaluate:
        training.update_card(FOLDER, evaluate(model, words))
        return
    words.save_pretrained(FOLDER)
    rows = titles("train")
    rows = rows.map(lambda batch: words(batch["title"], truncation=True, max_length=LENGTH), batched=True)
    checkpoint = FOLDER / "checkpoint"
    trainer = Trainer(
        model=model,
        args=TrainingArguments(
            output_dir=str(checkpoint),
            num_train_epochs=arguments.epochs,
            per_device_train_batch_size=16,
            learning_rate=4e-4,
            warmup_steps=0.1,
            save_steps=250,
            save_total_limit=1,
            report_to="none",
            use_cpu=arguments.device == "cpu",
            seed=0,
        ),
        train_dataset=rows,
        processing_class=words,
    )
    begin = time.perf_counter()
    trainer.train(resume_from_checkpoint=any(checkpoint.glob("checkpoint-*")) or None)
    minutes = (time.perf_counter() - begin) / 60
    training.finish(FOLDER, model, minutes, arguments.device, evaluate(model.to("cpu").float(), words))


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


if __name__ == "__main__":
    main()
