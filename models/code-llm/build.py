"""Train ``code-llm``, the base model of chapter 4, and (from models/code-sft/build.py) ``code-sft``.

python models/code-llm/build.py [--steps 350] [--evaluate]
"""

from __future__ import annotations

import argparse
import math
import random
import sys
from collections.abc import Callable
from pathlib import Path

import torch
from torch.nn.utils.rnn import pad_sequence
from tqdm import tqdm
from transformers import AutoModelForCausalLM, PreTrainedTokenizerFast, Qwen3ForCausalLM

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
sys.path[:0] = [str(ROOT), str(FOLDER.parent)]

import language  # noqa: E402
import training  # noqa: E402

from llmbook.exercises import load_module  # noqa: E402

coding = load_module(ROOT / "chapters" / "04_alignment" / "coding_test.py")
VOCABULARY = 640
SIZE = dict(
    hidden_size=96,
    num_hidden_layers=3,
    num_attention_heads=4,
    num_key_value_heads=2,
    head_dim=24,
    intermediate_size=192,
    max_position_embeddings=512,
)
SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
# ``generation`` marks what the model writes, for trl's assistant_only_loss.
CHAT_TEMPLATE = """\
{%- for m in messages -%}
{{- '<|im_start|>' + m.role + '\\n' -}}
{%- if m.role == 'assistant' -%}
{%- generation -%}{{- m.content + '<|im_end|>' -}}{%- endgeneration -%}
{{- '\\n' -}}
{%- else -%}
{{- m.content + '<|im_end|>\\n' -}}
{%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}{{- '<|im_start|>assistant\\n' -}}{%- endif -%}
"""
Batch = tuple[torch.Tensor, torch.Tensor]


def build_tokenizer() -> PreTrainedTokenizerFast:
    """Byte-level BPE on documents and on what is asked; digits stand alone."""
    rng = random.Random(1)
    texts = [coding.document(rng) for _ in range(1500)] + [coding.problem(rng)["prompt"] for _ in range(1500)]
    return PreTrainedTokenizerFast(
        tokenizer_object=training.train_tokenizer(SPECIAL, VOCABULARY, texts),
        eos_token="<|im_end|>",
        pad_token="<|endoftext|>",
        additional_special_tokens=SPECIAL[1:],
        chat_template=CHAT_TEMPLATE,
        model_max_length=512,
        clean_up_tokenization_spaces=False,
    )


def documents(tokenizer: PreTrainedTokenizerFast, rng: random.Random, count: int = 24) -> Batch:
    """Token ids and labels (count, longest) of whole files; every token is learned."""
    end = tokenizer.pad_token_id
    rows = [torch.tensor([end, *tokenizer.encode(coding.document(rng)), end]) for _ in range(count)]
    ids, labels = (pad_sequence(rows, batch_first=True, padding_value=value) for value in (end, -100))
    return ids, labels


def chats(tokenizer: PreTrainedTokenizerFast, rng: random.Random) -> Batch:
    """Token ids and labels (48, longest) of problems and answers; only the answers are learned."""
    rows, codes = [], []
    for _ in range(48):
        rows.append(coding.problem(rng))
        codes.append(coding.write(rows[-1], rng))
    return coding.batch(tokenizer, rows, codes)


def train(model: Qwen3ForCausalLM, batch: Callable[[], Batch], steps: int, lr: float) -> None:
    """Muon and AdamW; warm-up of 20 steps, the last 60 % fall to 0."""
    optimizers = language.optimizers(model, lr)
    model.train()
    for step in tqdm(range(steps), mininterval=5):
        scale = min((step + 1) / 20, 1, (steps - step) / (0.6 * steps))
        for group in (g for o in optimizers for g in o.param_groups):
            group["lr"] = lr * scale
        ids, labels = batch()
        loss = model(input_ids=ids, labels=labels).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad()
        if step % 50 == 0:
            print(f"\n{step} {loss.item():.3f}", flush=True)


@torch.inference_mode()
def perplexity(model: Qwen3ForCausalLM, tokenizer: PreTrainedTokenizerFast) -> str:
    """Perplexity a token on 200 fresh files."""
    ids, labels = documents(tokenizer, random.Random(99), 200)
    model.eval()
    return f"{math.exp(model(input_ids=ids, labels=labels).loss.item()):.3f} (새로 만든 파일 200개)"


def pass_rate(model: Qwen3ForCausalLM, tokenizer: PreTrainedTokenizerFast, temperature: float) -> str:
    """The share of 200 held-out problems whose tests the answer passes, and how readable the answers are."""
    rows = coding.problems(200, 7, held_out=True)
    torch.manual_seed(0)
    codes = coding.decode(tokenizer, coding.answers(model, tokenizer, rows, temperature=temperature))
    return f"{coding.judge(codes, rows).mean():.1%} (n={len(rows)}), 가독성 {coding.readabilities(codes).mean():.2f}"


def evaluate(folder: Path) -> dict[str, str]:
    """The card's table for the weights in ``folder`` (``code-llm`` or ``code-sft``)."""
    tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    return {
        "파이썬 파일의 퍼플렉시티": perplexity(model, tokenizer),
        "처음 보는 문제의 통과율(그리디)": pass_rate(model, tokenizer, 0.0),
        "처음 보는 문제의 통과율(온도 1)": pass_rate(model, tokenizer, 1.0),
    }


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--steps", type=int, default=350)
    options.add_argument("--evaluate", action="store_true", help="measure the weights that are there")
    arguments = options.parse_args()
    if not arguments.evaluate:
        torch.manual_seed(0)
        tokenizer, rng = build_tokenizer(), random.Random(2)
        tokenizer.save_pretrained(FOLDER)
        model = Qwen3ForCausalLM(language.configuration(tokenizer, **SIZE))
        train(model, lambda: documents(tokenizer, rng), arguments.steps, 4e-3)
        model.half().save_pretrained(FOLDER)
    training.update_card(FOLDER, evaluate(FOLDER))


if __name__ == "__main__":
    main()
