"""Train ``korean-llm-chat``: goes on from ``korean-llm-base`` with chats that the generators make.

python models/korean-llm-chat/build.py [--tokens 30e6] [--minutes M] [--device cpu]
"""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

import torch
from transformers import PreTrainedTokenizerFast, Qwen3ForCausalLM

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent))

import language  # noqa: E402
import training  # noqa: E402


def main() -> None:
    options = language.options(__doc__.splitlines()[0], tokens=30e6, batch_tokens=5120)
    options.add_argument(
        "--start", type=Path, default=FOLDER.parent / "korean-llm-base", help="weights to start from"
    )
    options.add_argument(
        "--lesson", type=float, help="tokens of pure matching and copying first (1e6 from the base, else 0)"
    )
    options.add_argument(
        "--lr", type=float, default=3e-3, help="smaller where trained weights go on learning"
    )
    options.add_argument(
        "--partner", action="store_true", help="one thread, and a second process on the other core"
    )
    options.add_argument(
        "--layers", type=int, help="go on with a deeper net that begins as the same function"
    )
    options.add_argument("--longest", type=int, default=512, help="longer talks are cut or left out")
    options.add_argument("--decay", type=float, default=0.4, help="the share of the way where the rate falls")
    options.add_argument(
        "--average",
        nargs=2,
        metavar=("FOLDER", "SHARE"),
        help="no training: SHARE of FOLDER's weights and the rest of those that are here",
    )
    arguments = options.parse_args()
    if arguments.average:
        other, share = Path(arguments.average[0]), float(arguments.average[1])
        language.averaged(FOLDER, other, share).half().save_pretrained(FOLDER)
    if arguments.evaluate or arguments.average:
        evaluate()
        return
    lesson = arguments.lesson
    if lesson is None:  # trained weights would lose other skills to it
        lesson = 1e6 if arguments.start.name == "korean-llm-base" else 0
    torch.manual_seed(0)
    if arguments.partner:
        torch.set_num_threads(1)
    tokenizer = PreTrainedTokenizerFast.from_pretrained(FOLDER.parent / "korean-llm-base")
    model = Qwen3ForCausalLM.from_pretrained(arguments.start, dtype=torch.float32)
    if arguments.layers:
        model = language.deepened(model, arguments.layers)
    tokenizer.save_pretrained(FOLDER)
    spent = language.train(
        model,
        partial(language.chats, tokenizer, arguments.longest),
        tokens=arguments.tokens,
        minutes=arguments.minutes,
        lr=arguments.lr,
        folder=FOLDER,
        device=arguments.device,
        seed=1,
        lesson=(partial(language.lessons, tokenizer), lesson),
        partner=arguments.partner,
        workers=arguments.workers,
        batch_tokens=arguments.batch_tokens,
        decay=arguments.decay,
        checkup=language.checkup(tokenizer),
    )
    measured = {"학습한 토큰": f"{spent['tokens'] / 1e6:.1f}M"}
    training.finish(FOLDER, model, spent["minutes"], arguments.device, measured)
    if not arguments.no_evaluate:
        evaluate()


def evaluate() -> None:
    """Write both tables of the card: held-out rows of the generators, and the hand-written rows."""
    for extra in ([], ["--handwritten"]):
        subprocess.check_call(
            [sys.executable, str(FOLDER.parent / "evaluation.py"), str(FOLDER), "--card", *extra]
        )


if __name__ == "__main__":
    main()
