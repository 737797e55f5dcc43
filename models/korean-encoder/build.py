"""Train the small RoBERTa-shaped encoder (role ``korean-encoder``) on ``data/corpus``.

python models/korean-encoder/build.py [--steps 6000] [--device cpu]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import torch
from tokenizers import processors
from transformers import (
    PreTrainedTokenizerFast,
    RobertaConfig,
    RobertaForMaskedLM,
    RobertaForSequenceClassification,
)

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent))

import training  # noqa: E402

SPECIAL = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]  # RoBERTa's order: pad is 1
VOCABULARY = 3000


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
    ids: torch.Tensor, generator: torch.Generator, mask_id: int = 4
) -> tuple[torch.Tensor, torch.Tensor]:
    """BERT's masking (Devlin et al., 2019, 3.1): 15 % chosen; 80 % masked, 10 % random, 10 % kept."""
    draw = torch.rand(ids.shape, generator=generator).to(ids.device)
    kind = torch.rand(ids.shape, generator=generator).to(ids.device)
    chosen = (draw < 0.15) & (ids >= len(SPECIAL))
    labels = ids.masked_fill(~chosen, -100)
    inputs = ids.masked_fill(chosen & (kind < 0.8), mask_id)
    noise = torch.randint(len(SPECIAL), VOCABULARY, ids.shape, generator=generator).to(ids.device)
    swap = chosen & (kind >= 0.8) & (kind < 0.9)
    return torch.where(swap, noise, inputs), labels


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--steps", type=int, default=6000)
    options.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options.add_argument("--evaluate", action="store_true", help="measure the weights that are there")
    arguments = options.parse_args()
    torch.manual_seed(0)
    if arguments.evaluate:
        model = RobertaForMaskedLM.from_pretrained(FOLDER, dtype=torch.float32)
        words = PreTrainedTokenizerFast.from_pretrained(FOLDER)
        training.update_card(FOLDER, evaluate(model, words, "cpu") | titles(words))
        return
    generator = torch.Generator().manual_seed(0)

    words = tokenizer()
    words.save_pretrained(FOLDER)
    model = RobertaForMaskedLM(
        configuration(
            VOCABULARY,
            hidden_size=192,
            num_hidden_layers=4,
            num_attention_heads=6,
            intermediate_size=768,
        )
    ).to(arguments.device)
    rows = words(training.texts("train"), truncation=True)["input_ids"]

    def loss_of(net: torch.nn.Module, ids: torch.Tensor) -> torch.Tensor:
        inputs, labels = mask(ids, generator)
        hidden = net.roberta(input_ids=inputs, attention_mask=(ids != 1).long()).last_hidden_state
        chosen = labels != -100  # the vocabulary layer only where it is asked
        return torch.nn.functional.cross_entropy(net.lm_head(hidden[chosen]), labels[chosen])

    minutes = training.train(
        model,
        training.batches(rows, 64, 1, generator),
        loss_of,
        steps=arguments.steps,
        folder=FOLDER,
        device=arguments.device,
    )
    training.finish(FOLDER, model, minutes, arguments.device, evaluate(model, words, arguments.device))
    training.update_card(FOLDER, titles(words))


@torch.inference_mode()
def evaluate(model: torch.nn.Module, words: PreTrainedTokenizerFast, device: str) -> dict[str, str]:
    """Masked-token accuracy on the validation split beside always answering the commonest token."""
    model.eval()
    generator = torch.Generator().manual_seed(1)
    right = total = 0
    answers: Counter[int] = Counter()
    rows = training.texts("validation")
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


def titles(words: PreTrainedTokenizerFast, test_rows: int | None = None) -> dict[str, str]:
    """Accuracy on ``news-titles`` test after 500 labelled titles: from these weights, and from random ones."""
    measured = {}
    for name, pretrained in (("사전 학습한 가중치", True), ("무작위 가중치", False)):
        accuracy, count = fine_tuned(words, pretrained=pretrained, test_rows=test_rows)
        measured[f"제목 500개로 미세 조정한 정확도({name})"] = f"{accuracy:.1%} (n={count:,})"
    return measured


def fine_tuned(
    words: PreTrainedTokenizerFast,
    *,
    pretrained: bool,
    rows: int = 500,
    epochs: int = 10,
    test_rows: int | None,
) -> tuple[float, int]:
    """Fine-tune a classifier of the seven topics on the first ``rows`` titles; test accuracy and n."""
    torch.manual_seed(0)
    net = RobertaForSequenceClassification.from_pretrained(FOLDER, num_labels=7, dtype=torch.float32)
    if not pretrained:
        net = RobertaForSequenceClassification(net.config)
    data = {}
    for split, limit in (("train", rows), ("test", test_rows)):
        path = training.ROOT / "data" / "news-titles" / f"{split}.jsonl"
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()][:limit]
        data[split] = (
            words([line["title"] for line in lines], padding=True, return_tensors="pt"),
            torch.tensor([line["label"] for line in lines]),
        )
    inputs, labels = data["train"]
    optimizer = torch.optim.AdamW(net.parameters(), lr=5e-4, weight_decay=0.05)
    steps = epochs * -(-len(labels) // 32)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: min((i + 1) / 20, 1 - i / steps))
    net.train()
    for _ in range(epochs):
        for chosen in torch.randperm(len(labels)).split(32):
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
