"""Judge what the chat model writes: greedy decoding in batches, and the checks that rows carry.

python models/evaluation.py [FOLDER] [--rows 300] [--handwritten]

Rows come from the generators' held-out side (names, values, wordings and schemas never trained on) or from
``data/handwritten``. Model-written SQL and Python run in the sandbox.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import torch
from scipy.stats import binomtest
from transformers import AutoModelForCausalLM, PreTrainedTokenizerFast

sys.path.insert(0, str(Path(__file__).resolve().parent))

import language  # noqa: E402
import training  # noqa: E402

from llmbook import decoding  # noqa: E402
from llmbook_sandbox import passes, run_sql  # noqa: E402
from llmbook_services.engine import Engine  # noqa: E402
from llmbook_services.engine_rows import Sampling  # noqa: E402
from llmbook_services.openai_grammar import grammar_for  # noqa: E402
from llmbook_services.openai_schemas import ChatRequest  # noqa: E402

REFUSAL = "문서에서 답을 찾을 수 없습니다."
SOURCES = {  # task of the cards → (source in the mix, tasks of its rows)
    "qa": ("mrc", {"qa"}),
    "qa-refuse": ("mrc", {"qa-refuse"}),
    "sql": ("text2sql", {"sql"}),
    "sql-join": ("text2sql", {"sql-join"}),
    "tool-call": ("tools", {"tool-call"}),
    "tool-result": ("tool-results", {"tool-result"}),
    "extract-json": ("extraction", {"extract-json"}),
    "classify": ("news-titles", {"classify"}),
    "python": ("code-tasks", {"python"}),
    "follow-up": ("mrc-dialogue", {"follow-up"}),
    "judge": ("judge", {"judge", "judge-one"}),
}
NOT_REFUSED = "qa(거절하지 않음)"  # the rows of qa once more: false refusals
SCHEMA_BOUND = "tool-call(문법 제약)"  # the rows of tool-call again, decoded within the tools' schemas
Row = dict[str, Any]
Decode = Callable[[Any, PreTrainedTokenizerFast, list[Row]], list[str]]


def rows_of(task: str, count: int, seed: int = 2026) -> list[Row]:
    """``count`` held-out rows of one task, fresh from its generator; the same for the same seed."""
    mix, rng = language.mixture(), random.Random(f"{task}/{seed}")
    name, tasks = SOURCES[task]
    make = mix.source(name, mix.SOURCES[name][1])
    rows: list[Row] = []
    while len(rows) < count:
        row = make(rng, held_out=True)
        if row["task"] in tasks:
            rows.append(row)
    return rows


@torch.inference_mode()
def answers(model: Any, tokenizer: PreTrainedTokenizerFast, rows: list[Row], batch: int = 32) -> list[str]:
    """What greedy decoding writes for each row (special tokens of tool calls kept, the end mark cut)."""
    prompts = [language.render_prompt(r["messages"][:-1], r["tools"]) for r in rows]
    order = sorted(range(len(rows)), key=lambda i: len(prompts[i]))
    written = [""] * len(rows)
    for start in range(0, len(rows), batch):
        chosen = order[start : start + batch]
        inputs = tokenizer(
            [prompts[i] for i in chosen],
            return_tensors="pt",
            padding=True,
            padding_side="left",
            add_special_tokens=False,
            return_token_type_ids=False,
        ).to(model.device)
        for i, ids in zip(chosen, decoding.greedy(model, inputs, 160), strict=True):
            written[i] = answer_of(tokenizer, ids)
    return written


def answer_of(tokenizer: PreTrainedTokenizerFast, ids: Any) -> str:
    """The text of generated tokens: special tokens of tool calls kept, the end mark cut."""
    text = tokenizer.decode(ids, skip_special_tokens=False)
    return text.split("<|im_end|>")[0].replace("<|endoftext|>", "").strip()


def constrained(model: Any, tokenizer: PreTrainedTokenizerFast, rows: list[Row]) -> list[str]:
    """As ``answers``, but a tool call cannot name another tool or break the schema of its arguments.

    The grammar is the server's for ``tool_choice="auto"``: whether to call at all is the model's own choice.
    """
    engine = Engine(model, tokenizer, rows=16, waiting=len(rows))

    def written(row: Row) -> str:
        asked = ChatRequest(model="chat", messages=[{"role": "user", "content": "-"}], tools=row["tools"])
        prompt = language.render_prompt(row["messages"][:-1], row["tools"])
        ids = tokenizer(prompt, add_special_tokens=False).input_ids
        _, tokens, _ = engine.complete(ids, Sampling(160, grammar=grammar_for(asked)))
        return answer_of(tokenizer, [t.id for t in tokens])

    with ThreadPoolExecutor(16) as callers:  # the engine batches what waits together
        texts = list(callers.map(written, rows))
    engine.close()
    return texts


def calls_in(text: str) -> list[Row] | None:
    """The tool calls in a text, or ``None`` where one is not valid JSON."""
    try:
        found = [json.loads(c) for c in re.findall(r"<tool_call>(.*?)</tool_call>", text, flags=re.S)]
        return [{"name": c["name"], "arguments": c["arguments"]} for c in found]
    except (ValueError, KeyError, TypeError):
        return None


def right(text: str, row: Row) -> bool:
    """Whether an answer keeps its row's check (kinds: see ``data/handwritten/README.md``)."""
    check = row["check"]
    kind = check["kind"]
    if kind == "contains":
        cited = re.findall(r"\[(\d+)\]", text)
        cites = check.get("cite") is None or cited == [str(check["cite"])]
        told = all(part in text for part in check["all"]) and any(p in text for p in check.get("any", [""]))
        if row["task"] == "tool-result":  # no number is made up; "1위" of a first one is none
            read = json.dumps(row["messages"][:-1], ensure_ascii=False).replace(",", "")
            told &= all(number in read for number in re.findall(r"\d{2,}", text.replace(",", "")))
        return cites and told and REFUSAL not in text
    if kind == "refuse":
        return text == REFUSAL
    if kind == "sql":
        return same_result(check["script"], check["sql"], text)
    if kind == "tool":
        return calls_in(text) == check["calls"]
    if kind == "json":
        try:
            return json.loads(text) == check["value"]
        except ValueError:
            return False
    if kind == "label":
        return text == check["label"]
    if kind == "choice":
        return text[:1] == check["answer"]
    if kind == "python":
        return passes(text, check["tests"])
    raise ValueError(f"unknown check: {kind}")


def same_result(script: str, gold: str, sql: str) -> bool:
    """Whether a model's query gives the gold query's rows on the database that ``script`` makes."""
    agree, run_gold = (language.mixture().source("text2sql", name) for name in ("agree", "run_sql"))
    found = run_sql(script, sql, seconds=1.0, rows=10_000)
    rows = found.rows if found.ok and not found.truncated else None
    return agree(gold, run_gold(script, gold), rows)


def interval(hits: int, n: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share (Wilson, 1927); ``n`` is at least 1."""
    low, high = binomtest(hits, n).proportion_ci(method="wilson")
    return float(low), float(high)


def measure(
    model: Any, tokenizer: PreTrainedTokenizerFast, rows: list[Row], decode: Decode = answers
) -> tuple[int, int, list[tuple[Row, str]]]:
    """Hits, number of rows, and what was wrong."""
    texts = decode(model, tokenizer, rows)
    wrong = [(r, t) for r, t in zip(rows, texts, strict=True) if not right(t, r)]
    return len(rows) - len(wrong), len(rows), wrong


def split(rows: list[Row], missed: list[Row]) -> list[tuple[int, int]]:
    """Hits and number of all rows, of those in known wordings and of those in unseen ones."""
    wrong = {id(row) for row in missed}
    parts = [rows, *([r for r in rows if bool(r.get("unseen", True)) == new] for new in (False, True))]
    return [(sum(id(r) not in wrong for r in part), len(part)) for part in parts]


def handwritten(task: str) -> list[Row]:
    """The hand-written rows of a task; no training text comes from there."""
    return training.read_rows("handwritten", task)


def load(folder: Path) -> tuple[Any, PreTrainedTokenizerFast]:
    """The model in float32 and its tokenizer."""
    tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    return AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval(), tokenizer


def table(lines: list[tuple[str, list[tuple[int, int]]]]) -> str:
    """The card's table: all rows, those in known wordings (unseen names and values), those in unseen wordings."""
    rows = [
        "| 과제 | 맞힘 | n | 95 % 구간 | 아는 틀, 처음 보는 값 | 처음 보는 틀 |",
        "|---|---|---|---|---|---|",
    ]
    for name, ((hits, n), *parts) in lines:
        low, high = interval(hits, n)
        shown = [f"{h / m:.1%} (n={m})" if m else "–" for h, m in parts]
        rows.append(f"| {name} | {hits / n:.1%} | {n} | {low:.1%} ~ {high:.1%} | " + " | ".join(shown) + " |")
    return "\n".join(rows) + "\n"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parent / "korean-llm-chat")
    options.add_argument("--rows", type=int, default=300)
    options.add_argument("--handwritten", action="store_true")
    options.add_argument("--only", nargs="+", help="these tasks (names as in the card's table)")
    options.add_argument("--show", type=int, default=0, help="print this many wrong answers a task")
    options.add_argument("--card", action="store_true", help="write the table into the model's README.md")
    arguments = options.parse_args()
    model, tokenizer = load(arguments.folder)
    lines = []
    if arguments.handwritten:
        tasks = [p.stem for p in sorted((language.ROOT / "data" / "handwritten").glob("*.jsonl"))]
    else:
        tasks = list(SOURCES)
        tasks.insert(tasks.index("tool-call") + 1, SCHEMA_BOUND)
    for task in tasks:
        if arguments.only and task not in arguments.only:
            continue
        if arguments.handwritten:
            rows, decode = handwritten(task), answers
        elif task == SCHEMA_BOUND:
            rows, decode = rows_of("tool-call", arguments.rows), constrained
        else:
            rows, decode = rows_of(task, arguments.rows), answers
        *_, wrong = measure(model, tokenizer, rows, decode)
        found = [(task, split(rows, [row for row, _ in wrong]))]
        if task == "qa" and not arguments.handwritten:  # of these the passages do have the answer
            found.append((NOT_REFUSED, split(rows, [row for row, text in wrong if text == REFUSAL])))
        for name, ((hits, n), *parts) in found:
            low, high = interval(hits, n)
            shown = " · ".join(f"{h}/{m}" for h, m in parts)
            print(f"{name:<14} {hits}/{n} = {hits / n:.1%} ({low:.1%} ~ {high:.1%}); {shown}", flush=True)
        lines += found
        for row, text in wrong[: arguments.show]:
            print("   질문", row["messages"][-2]["content"][-160:].replace("\n", " / "))
            print("   바름", language.render_answer(row["messages"][-1]).strip(), "\n   모델", text)
    if arguments.card and not arguments.only:
        mark = "handwritten" if arguments.handwritten else "held-out"
        card = arguments.folder / "README.md"
        text = card.read_text(encoding="utf-8")
        pattern = re.compile(rf"(<!-- {mark} -->\n).*?(<!-- end -->)", re.S)
        card.write_text(pattern.sub(lambda m: m[1] + table(lines) + m[2], text), encoding="utf-8")


if __name__ == "__main__":
    main()
