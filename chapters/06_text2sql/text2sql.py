"""What the notebooks of chapter 6 share: rows, filled databases, the one way model-written SQL runs, generation.

Every SQL of a model goes through ``Runner.run``: ``llmbook_sandbox.run_sql`` on a copy of the database, where only
one SELECT may run, for a limited time and with a limited number of rows. What is stopped is counted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pandas as pd
import torch
from tqdm.auto import tqdm

from llmbook import checksums, decoding
from llmbook.course import ROOT
from llmbook.exercises import load_module, load_saved
from llmbook_sandbox import SqlResult, run_sql

HERE = Path(__file__).resolve().parent
questions = load_module(ROOT / "data" / "text2sql" / "generate.py")


def rows(split: str) -> pd.DataFrame:
    """The course's own data in every profile: the Hub's has no databases to run on."""
    checksums.verify("data", "text2sql")
    return pd.read_json(ROOT / "data" / "text2sql" / f"{split}.jsonl", lines=True)


@lru_cache(maxsize=2000)
def databases(db_id: str, count: int = 3) -> tuple[str, ...]:
    """The fillings of a database of the course's own data, each a script of CREATE and INSERT statements."""
    return tuple(questions.scripts(db_id, count))


@lru_cache(maxsize=2000)
def described(context: str, db_id: str) -> str:
    """The CREATE statements, each followed by a comment that says which Korean words mean which column."""
    korean = {t.name: t.columns for t in questions.build(db_id).tables}
    lines = []
    for statement in re.findall(r"CREATE TABLE [^;]*;", context):
        columns = korean[statement.split()[2]]
        lines += [statement, "-- " + ", ".join(f"{word}: {c.name}" for c in columns for word in c.words)]
    return "\n".join(lines)


class Runner:
    """Runs SQL in the sandbox and counts how each run ended (``stops``)."""

    def __init__(self, seconds: float = 1.0, rows: int = 1000) -> None:
        self.seconds, self.rows = seconds, rows
        self.stops: Counter[str] = Counter()
        self._known: dict[tuple[str, str], SqlResult] = {}

    def run(self, script: str, sql: str) -> SqlResult:
        """The result of one SELECT; the same query on the same database runs once."""
        key = (script, sql)
        if key not in self._known:
            self._known[key] = run_sql(script, sql, seconds=self.seconds, rows=self.rows)
            self.stops[self._known[key].stop or "ok"] += 1
        return self._known[key]


def answers(runner: Runner, script: str, sql: str) -> bool:
    """Whether a query runs and finds something: a row that is not a lone NULL or 0."""
    result = runner.run(script, sql)
    return result.ok and bool(result.rows) and result.rows not in ([(None,)], [(0,)])


def first_statement(text: str) -> str:
    """The SQL in what a model wrote: without a code fence and the words before it, up to ``;`` or a blank line.

    Words before it without a fence stay, and count as the model's mistake.
    """
    before, fence, inside = text.partition("```")
    query = re.search(r"^\s*(SELECT\b|WITH \w+ AS\b)|;", before, flags=re.I | re.M)
    if fence and not query:  # the fence opens, at once or after a sentence
        before = re.sub(r"^sql(ite)?", "", inside, flags=re.I).partition("```")[0]
    text = before.strip().split("\n\n")[0]
    quoted = False
    for i, c in enumerate(text):
        quoted ^= c == "'"
        if c == ";" and not quoted:
            return text[: i + 1]
    return text


def generate(
    model: Any,
    tokenizer: Any,
    prompts: Sequence[str],
    *,
    batch: int = 64,
    longest: int = 96,
    end: str = "",
    temperature: float = 0.0,
    desc: str = "SQL 생성",
) -> list[str]:
    """What ``model`` writes after each prompt: greedily, or sampled where a ``temperature`` is given.

    Prompts of like length go together. A text that is over (the end token, or ``end`` in it) leaves its batch at
    once, with its keys and values: the others, often much longer, are not computed for it.
    """
    if tokenizer.pad_token_id is None:  # what stands there is masked
        tokenizer.pad_token = tokenizer.eos_token
    encoded = [tokenizer(p, add_special_tokens=False).input_ids for p in prompts]
    order = sorted(range(len(prompts)), key=lambda i: len(encoded[i]))
    stops = set(decoding.end_tokens(model).tolist())
    written: list[list[int]] = [[] for _ in prompts]

    def choose(logits: torch.Tensor, live: torch.Tensor) -> torch.Tensor:
        if temperature:
            return torch.multinomial((logits / temperature).softmax(-1), 1)[:, 0]
        return logits.argmax(-1)

    for at in tqdm(range(0, len(prompts), batch), desc=desc, leave=False):
        rows = order[at : at + batch]
        inputs = tokenizer.pad(
            {"input_ids": [encoded[i] for i in rows]}, padding_side="left", return_tensors="pt"
        ).to(model.device)

        def ended(live: torch.Tensor, token: torch.Tensor, rows: list[int] = rows) -> torch.Tensor:
            over = []
            for row, t in zip(live.tolist(), token.tolist(), strict=True):
                ids = written[rows[row]]
                ids.append(t)
                over.append(t in stops or bool(end and end in tokenizer.decode(ids[-len(end) :])))
            return torch.tensor(over, device=token.device)

        decoding.decode(model, inputs, longest, choose, ended)
    return [tokenizer.decode(w, skip_special_tokens=True) for w in written]


def interval(right: Sequence[bool], draws: int = 2000, seed: int = 0) -> tuple[float, float]:
    """95 % bootstrap interval of a share, in per cent."""
    values = np.asarray(right, dtype=float)
    again = np.random.default_rng(seed).integers(len(values), size=(draws, len(values)))
    low, high = np.percentile(values[again].mean(1) * 100, [2.5, 97.5])
    return float(low), float(high)


def saved(notebook: str, names: dict[str, Any]) -> SimpleNamespace:
    """The functions in those cells of a sibling notebook that begin with ``# 저장``, given the ``names`` they use."""
    return load_saved(HERE / f"{notebook}.ipynb", names)
