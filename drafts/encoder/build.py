"""Train the small RoBERTa-shaped encoder (role ``korean-encoder``) on the course's Korean texts.

Masked language modeling, and beside it the vector of ``<s>`` names the words of its text and of the text's
neighbour (as FastSent does, Hill et al., 2016): at this size ``<s>`` would else carry nothing to classify by.

python models/korean-encoder/build.py [--steps 3000] [--device cpu]
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import torch
from tokenizers import processors
from transformers import PreTrainedTokenizerFast, RobertaConfig, RobertaForMaskedLM

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent))

sys.path.insert(0, str(FOLDER.parent.parent))

import training  # noqa: E402

from llmbook.exercises import load_module  # noqa: E402

SPECIAL = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]  # RoBERTa's order: pad is 1
VOCABULARY = 4000
LENGTH = 64
DATA = FOLDER.parent.parent / "data"


def streams() -> Iterator[tuple[str, str]]:
    """Endless unlabelled texts, each with its neighbour: corpus, headlines and briefs, scenes, passages.

    Names and templates that the data sets hold out never occur; the classes of the news are left out.
    """
    rng = random.Random(0)
    news, sts, mrc = (load_module(DATA / n / "generate.py") for n in ("news-titles", "sts", "mrc"))
    corpus = training.texts("train")

    def passage() -> tuple[str, str]:
        lines = [line for line in mrc.document(rng).split("\n") if len(line) > 8] or [""]
        at = rng.randrange(len(lines))
        return lines[at], lines[max(0, at - 1)]

    def headline() -> tuple[str, str]:
        title, sentences, _ = news.brief(rng)
        return title, rng.choice(sentences)

    kinds = [
        lambda: (rng.choice(corpus), ""),
        lambda: (news.sample(rng)["title"], ""),
        headline,
        lambda: headline()[::-1],
        lambda: sts.paraphrases(rng),
        passage,
    ]
    while True:
        pair = rng.choices(kinds, (40, 10, 26, 10, 8, 6))[0]()
        if len(pair[0]) > 8:
            yield pair


def tokenizer() -> PreTrainedTokenizerFast:
    source = streams()
    raw = training.train_tokenizer(SPECIAL, VOCABULARY, (" ".join(next(source)) for _ in range(40_000)))
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
    options.add_argument("--steps", type=int, default=3000)
    options.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options.add_argument("--evaluate", action="store_true", help="measure the weights that are there")
    arguments = options.parse_args()
    torch.manual_seed(0)
    if arguments.evaluate:
        model = RobertaForMaskedLM.from_pretrained(FOLDER, dtype=torch.float32)
        words = PreTrainedTokenizerFast.from_pretrained(FOLDER)
        training.update_card(FOLDER, evaluate(model, words, "cpu"))
        return
    generator = torch.Generator().manual_seed(0)

    words = tokenizer()
    words.save_pretrained(FOLDER)
    model = RobertaForMaskedLM(
        RobertaConfig(
            vocab_size=VOCABULARY,
            hidden_size=192,
            num_hidden_layers=4,
            num_attention_heads=6,
            intermediate_size=768,
            max_position_embeddings=130,
            type_vocab_size=1,
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
            pad_token_id=1,
            bos_token_id=0,
            eos_token_id=2,
        )
    ).to(arguments.device)
    source = streams()

    def batches() -> Iterator[torch.Tensor]:
        """Batches (2, 64, longest): fresh texts of like length, and their neighbours."""
        while True:
            pairs = [next(source) for _ in range(64 * 16)]
            rows = [
                words(list(part), truncation=True, max_length=LENGTH)["input_ids"] for part in zip(*pairs, strict=True)
            ]
            order = sorted(range(len(pairs)), key=lambda i: len(rows[0][i]))
            for start in torch.randperm(16, generator=generator).tolist():
                chosen = [torch.tensor(part[i]) for part in rows for i in order[start * 64 : start * 64 + 64]]
                padded = torch.nn.utils.rnn.pad_sequence(chosen, batch_first=True, padding_value=1)
                yield padded.view(2, 64, -1)

    def loss_of(net: torch.nn.Module, pair: torch.Tensor) -> torch.Tensor:
        ids, neighbours = pair
        ids = ids[:, : (ids != 1).sum(1).max()]
        inputs, labels = mask(ids, generator)
        hidden = net.roberta(input_ids=inputs, attention_mask=(ids != 1).long()).last_hidden_state
        chosen = labels != -100  # the vocabulary layer only where it is asked
        missing = torch.nn.functional.cross_entropy(net.lm_head(hidden[chosen]), labels[chosen])
        bag = torch.zeros(len(ids), VOCABULARY, device=ids.device)
        for part in (ids, neighbours):
            bag.scatter_(1, part, 1.0)
        bag[:, : len(SPECIAL)] = 0
        named = net.lm_head(hidden[:, 0]).log_softmax(-1)
        return missing - 0.5 * (named * bag / bag.sum(1, keepdim=True)).sum(1).mean()

    minutes = training.train(
        model,
        batches(),
        loss_of,
        steps=arguments.steps,
        folder=FOLDER,
        device=arguments.device,
    )
    training.finish(FOLDER, model, minutes, arguments.device, evaluate(model, words, arguments.device))


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


if __name__ == "__main__":
    main()
