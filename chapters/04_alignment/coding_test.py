"""The coding test of chapter 4: short problems, answers in several hands, and the judge.

Problems come from twenty families of ``data/code-tasks`` (one function of one argument); as on test sites the
function is always called ``solution``. ``models/code-llm/build.py`` and the four notebooks share this file.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import torch

from llmbook import decoding
from llmbook.course import ROOT
from llmbook.exercises import load_module, load_saved
from llmbook_sandbox import run_python

HERE = Path(__file__).resolve().parent
tasks = load_module(ROOT / "data" / "code-tasks" / "generate.py")
readability = tasks.readability

WANTED = """sum_list max_list min_list filter_above filter_below evens odds count_above scale_list shift_list
reverse_list sort_desc first_k top_k times_k plus_k minus_k remainder_k is_even sum_squares""".split()
FAMILIES = [f for f in tasks.FAMILIES if f.id in WANTED]
FRAMES = (
    ("해요", "{P:을} 돌려주는 함수 {f:을} 작성해 주세요"),
    ("해요", "{P:을} 구하는 함수 {f:을} 만들어 주세요"),
    ("합쇼", "{P:을} 반환하는 함수 {f:을} 작성하십시오"),
    ("반말", "{P:을} 돌려주는 함수 {f} 짜 줘"),
    ("반말", "함수 {f:을} 만들어 줘. {P:을} 돌려주면 돼"),
    ("짧게", "{P:을} 반환하는 함수 {f}"),
    ("해요", "{P:이} 필요해요. 함수 {f:로} 만들어 주세요"),
    ("합쇼", "{P:을} 구하는 함수 {f:을} 구현해 주시기 바랍니다"),
    ("해요", "함수 {f:을} 짜 주세요. 반환값은 {P:이에}요"),
    ("반말", "{P:을} 알고 싶어. 함수 {f:로} 짜 줄래?"),
)
STYLES = {"clean": 0.15, "plain": 0.45, "sloppy": 0.40}  # how the code that people write looks
Row = dict[str, Any]


def problem(rng: random.Random, *, held_out: bool = False) -> Row:
    """One problem: ``prompt``, ``solution``, ``tests`` and what ``tasks.render`` needs.

    With ``held_out`` the wording (family × phrase × frame, one of five) and the parameters are never in training.
    """
    while True:
        made = rng.choice(FAMILIES)
        params = made.params(rng, held_out) if made.params else {}
        phrase, (level, frame) = rng.choice(made.plain), rng.choice(FRAMES)
        if (zlib.crc32(f"{made.id}/{phrase}/{frame}".encode()) % 5 == 0) != held_out:
            continue
        values = {**params, **made.arguments(rng, held_out, usual=True), "f": "solution"}
        said = tasks.spoken(values)
        parts = {"P": tasks.aloud(tasks.korean.fill(phrase, said)), "f": said["f"]}
        prompt = tasks.quiet(tasks.korean.fill(frame, parts)) + (
            "" if level == "짧게" or frame[-1] == "?" else "."
        )
        cases = made.cases(rng, params)
        return {
            "family": made.id,
            "prompt": prompt,
            "name": "solution",
            "solution": made.code("solution", values),
            "tests": list({tasks.check("solution", c, made.reference(params, *c)): 0 for c in cases}),
            "summary": tasks.quiet(tasks.korean.fill(made.plain[0], said)),
        }


def problems(count: int, seed: int, *, held_out: bool = False) -> list[Row]:
    """``count`` problems with different prompts, at most one of eight from the same family."""
    rng, found, taken = random.Random(seed), {}, Counter()
    for _ in range(200 * count):
        row = problem(rng, held_out=held_out)
        if row["prompt"] not in found and taken[row["family"]] < max(2, count // 8):
            found[row["prompt"]] = row
            taken[row["family"]] += 1
            if len(found) == count:
                return list(found.values())
    raise ValueError(f"서로 다른 문제가 {count}개보다 적습니다({len(found)}개).")


def write(row: Row, rng: random.Random, style: str | None = None) -> str:
    """A right answer in a style; without one, as often as ``STYLES`` says."""
    style = style or rng.choices(list(STYLES), STYLES.values())[0]
    return tasks.render(row, rng, style)


def document(rng: random.Random) -> str:
    """A Python file of two or three functions, each under a comment that says what it does; no requests."""
    rows = [problem(rng) for _ in range(rng.choice((2, 2, 3)))]
    return "\n\n".join(f"# {r['summary']}\n{write(r, rng)}" for r in rows) + "\n"


def request(row: Row) -> str:
    """The prompt as the chat template writes it."""
    return f"<|im_start|>user\n{row['prompt']}<|im_end|>\n<|im_start|>assistant\n"


def small(role: str) -> str:
    """Folder of the repository's own small model, whatever the profile: for what a T4 has no evening for."""
    return os.path.relpath(ROOT / "models" / role)


def joined(
    tokenizer: Any, rows: Sequence[Row], written: Iterable[Sequence[int]]
) -> tuple[torch.Tensor, torch.Tensor]:
    """Ids and labels (rows, longest) of problems with answers given as ids; -100 where no answer stands.

    An answer ends with its first end token; what follows it is dropped.
    """
    end, ids, starts = tokenizer.pad_token_id, [], []
    for row, answer in zip(rows, written, strict=True):
        answer = list(map(int, answer))
        if tokenizer.eos_token_id in answer:
            answer = answer[: answer.index(tokenizer.eos_token_id) + 1]
        prompt = tokenizer.encode(request(row))
        ids.append(prompt + answer)
        starts.append(len(prompt))
    longest = max(map(len, ids))
    inputs = torch.tensor([i + [end] * (longest - len(i)) for i in ids])
    labels = [[-100] * s + i[s:] + [-100] * (longest - len(i)) for i, s in zip(ids, starts, strict=True)]
    return inputs, torch.tensor(labels)


def batch(tokenizer: Any, rows: Sequence[Row], codes: Sequence[str]) -> tuple[torch.Tensor, torch.Tensor]:
    """``joined`` for answers given as text; the end token is added."""
    return joined(tokenizer, rows, [tokenizer.encode(c + tokenizer.eos_token) for c in codes])


@torch.no_grad()
def answers(
    model: Any, tokenizer: Any, rows: Sequence[Row], *, temperature: float = 1.0, longest: int = 48
) -> torch.Tensor:
    """Ids (rows, new tokens) of one sampled answer each, padded behind the end; temperature 0 is greedy.

    The same ids as ``model.generate`` with the same seed, but rows that have ended leave the batch: an answer has
    eighteen tokens on average, and ``generate`` would go on computing all of them up to the longest, about forty.
    """
    inputs = tokenizer(
        [
            tokenizer.apply_chat_template(
                [{"role": "user", "content": r["prompt"]}],
                tokenize=False,
                add_generation_prompt=True,
                enable_thinking=False,  # Qwen3's thoughts are no code
            )
            for r in rows
        ],
        padding=True,
        padding_side="left",
        add_special_tokens=False,
        return_token_type_ids=False,
        return_tensors="pt",
    ).to(model.device)
    ends, padding = decoding.end_tokens(model), model.generation_config.pad_token_id
    padding = int(ends[0]) if padding is None else padding
    written = torch.full((len(rows), longest), padding, device=model.device)
    steps = itertools.count()

    def choose(score: torch.Tensor, live: torch.Tensor) -> torch.Tensor:
        if temperature:  # argmax of p / noise draws from p; noise for all rows, as generate consumes it
            noise = torch.empty(len(rows), score.shape[1], device=model.device).exponential_()
            score = (score / temperature).softmax(-1) / noise[live]
        token = score.argmax(-1)
        written[live, next(steps)] = token
        return token

    decoding.decode(model, inputs, longest, choose, lambda live, token: torch.isin(token, ends))
    return written[:, : next(steps)]


def decode(tokenizer: Any, ids: torch.Tensor) -> list[str]:
    """The code of each answer, without the end mark."""
    return [t.strip() for t in tokenizer.batch_decode(ids, skip_special_tokens=True)]


def pairs(
    model: Any, tokenizer: Any, count: int, seed: int, *, held_out: bool = False, gap: float = 0.05
) -> list[tuple[Row, str, str]]:
    """(problem, better, worse): two sampled answers to each of ``count`` problems, ordered by the rule.

    Pairs whose readability differs by no more than ``gap`` are left out: the annotator cannot tell.
    """
    rng = random.Random(seed)
    rows = [problem(rng, held_out=held_out) for _ in range(count)]
    first, second = (decode(tokenizer, answers(model, tokenizer, rows)) for _ in range(2))
    found = []
    for row, a, b in zip(rows, first, second, strict=True):
        difference = readability(a) - readability(b)
        if abs(difference) > gap:
            found.append((row, a, b) if difference > 0 else (row, b, a))
    return found


def saved(notebook: str, names: dict[str, Any]) -> SimpleNamespace:
    """The functions in those cells of a sibling notebook that begin with ``# 저장``, given the ``names`` they use."""
    return load_saved(HERE / f"{notebook}.ipynb", names)


JUDGE = """
import contextlib, io, json, signal
def late(*_): raise TimeoutError
signal.signal(signal.SIGALRM, late)
print("ready")
for code, tests in json.loads(CASES):
    right = 0
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.5)
        with contextlib.redirect_stdout(io.StringIO()):
            space = {}
            exec(code, space)
            for test in tests:
                exec(test, space)
        right = 1
    except BaseException:
        pass
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    print()  # where a code wrote to the stream itself, half a line may stand there
    print(right)
"""


def judge(codes: Sequence[str], rows: Iterable[Row]) -> torch.Tensor:
    """1 where a code passes all tests of its row, else 0 (codes,); one sandbox process for all that leave it alive."""
    pairs = list(zip(codes, rows, strict=True))
    right: list[int] = []
    while len(right) < len(pairs):
        cases = json.dumps([[code, row["tests"]] for code, row in pairs[len(right) :]])
        result = run_python(f"CASES = {cases!r}\n{JUDGE}", seconds=60, output_kb=1024)
        if not result.stdout.startswith("ready"):
            raise RuntimeError(result.reason)
        told = [int(line) for line in result.stdout.splitlines() if line in ("0", "1")]
        right += told or [0]  # the first one ended the process, or nothing could interrupt it
    return torch.tensor(right[: len(pairs)], dtype=torch.float32)


def parts(code: str) -> dict[str, float]:
    """The six sub-scores of readability."""
    return sys.modules[readability.__module__].scores(code)


def readabilities(codes: Iterable[str]) -> torch.Tensor:
    """The rule's score of each code, 0 to 1."""
    return torch.tensor([readability(c) for c in codes])
