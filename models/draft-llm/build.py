"""Train ``draft-llm``: a quarter of ``korean-llm-chat`` or less that guesses what it will write.

python models/draft-llm/build.py [--tokens 10e6] [--minutes M] [--device cpu] [--evaluate]
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Any

import torch
from transformers import PreTrainedTokenizerFast, Qwen3ForCausalLM

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent))

import evaluation  # noqa: E402
import language  # noqa: E402
import training  # noqa: E402

SIZE = dict(
    hidden_size=128,
    num_hidden_layers=3,
    num_attention_heads=4,
    num_key_value_heads=2,
    intermediate_size=320,
)


def main() -> None:
    options = language.options(__doc__.splitlines()[0], tokens=10e6, batch_tokens=8192)
    options.add_argument("--longest", type=int, default=512, help="longer talks are cut or left out")
    options.add_argument("--start", type=Path, help="trained weights to go on from")
    options.add_argument(
        "--plain", action="store_true", help="learn from the gold answers, not from what the target says"
    )
    arguments = options.parse_args()
    torch.manual_seed(0)
    target_folder = FOLDER.parent / "korean-llm-chat"
    target = Qwen3ForCausalLM.from_pretrained(target_folder, dtype=torch.float32).to(arguments.device).eval()
    if arguments.evaluate:
        draft, tokenizer = evaluation.load(FOLDER)
        training.update_card(FOLDER, evaluate(draft, target, tokenizer))
        return
    tokenizer = PreTrainedTokenizerFast.from_pretrained(target_folder)
    tokenizer.save_pretrained(FOLDER)
    if arguments.start:
        draft = Qwen3ForCausalLM.from_pretrained(arguments.start, dtype=torch.float32)
    else:
        draft = Qwen3ForCausalLM(language.configuration(tokenizer, **SIZE))

    def distil(model: Any, ids: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
        """Cross-entropy to the target's distribution: the draft learns what the target would say."""
        with torch.no_grad():
            wanted = target.lm_head(language.hidden_at(target, ids, places)).float().softmax(-1)
        logits = model.lm_head(language.hidden_at(model, ids, places)).float()
        real = places >= 0
        losses = torch.nn.functional.cross_entropy(logits, wanted, reduction="none")
        return (losses * real).sum() / real.sum()

    spent = language.train(
        draft,
        partial(language.chats, tokenizer, arguments.longest),
        tokens=arguments.tokens,
        minutes=arguments.minutes,
        folder=FOLDER,
        device=arguments.device,
        seed=2,
        batch_tokens=arguments.batch_tokens,
        workers=arguments.workers,
        loss=language.loss_of if arguments.plain else distil,
    )
    measured = {"학습한 토큰": f"{spent['tokens'] / 1e6:.1f}M"}
    training.finish(FOLDER, draft, spent["minutes"], arguments.device, measured)
    if not arguments.no_evaluate:
        training.update_card(FOLDER, evaluate(draft.float(), target.cpu(), tokenizer))


@torch.inference_mode()
def evaluate(draft: Any, target: Any, tokenizer: PreTrainedTokenizerFast, count: int = 40) -> dict[str, str]:
    """The share of the target's own greedy tokens that the draft would have guessed (n tokens)."""
    draft.eval()
    rows = [r for task in evaluation.SOURCES for r in evaluation.rows_of(task, count, seed=7)]
    hits = tokens = 0
    for row, text in zip(rows, evaluation.answers(target, tokenizer, rows), strict=True):
        prompt = tokenizer.encode(language.render_prompt(row["messages"][:-1], row["tools"]))
        answer = tokenizer.encode(text + "<|im_end|>")
        ids = torch.tensor([prompt + answer], device=draft.device)
        guess = draft(ids).logits[0, len(prompt) - 1 : -1].argmax(-1).tolist()
        hits += sum(a == b for a, b in zip(guess, answer, strict=True))
        tokens += len(answer)
    return {"큰 모델이 쓴 토큰을 맞힌 비율": f"{hits / tokens:.1%} (n={tokens:,})"}


if __name__ == "__main__":
    main()
