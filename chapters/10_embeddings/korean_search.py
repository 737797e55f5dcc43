"""What several notebooks of chapter 10 share: Korean words for keyword search, documents and questions."""

from __future__ import annotations

import functools
import sqlite3
from contextlib import closing
from typing import Any

import numpy as np
import pandas as pd

from llmbook.course import ROOT, CourseError

CONTENT = ("N", "VV", "VA", "M", "XR", "SL", "SN")  # Kiwi's tags of words that carry meaning


@functools.cache
def kiwi() -> Any:
    """The morphological analyser, loaded once (about a second)."""
    from kiwipiepy import Kiwi

    return Kiwi()


def morphemes(texts: list[str], *, content: bool = True) -> list[list[str]]:
    """Each text's morphemes; with ``content`` without particles, endings and punctuation."""
    parsed = kiwi().tokenize(list(texts))
    return [[m.form for m in text if not content or m.tag.startswith(CONTENT)] for text in parsed]


def same_meaning(rows: Any) -> list[tuple[str, str]]:
    """The pairs of ``sts`` graded 4.5 or more of 5; ``CourseError`` where there are none."""
    pairs = [(r["sentence1"], r["sentence2"]) for r in rows if r["labels"]["label"] >= 4.5]
    if not pairs:
        raise CourseError(
            "'sts'의 시험 분할에 4.5점 이상인 문장 쌍이 없습니다. 점수의 범위가 0~5인지 보세요."
        )
    return pairs


def mixed_search(run: Any, n_passage: int) -> tuple[list[str], pd.DataFrame]:
    """Documents and queries of two kinds, over one pile of documents.

    Documents are ``n_passage`` passages of ``mrc`` and the sentences of ``sts``. A query is a question that
    names what it asks about (its passage is ``gold``, an index), or a sentence whose paraphrase is ``gold``.
    A query itself is no document.
    """
    passages: dict[str, int] = {}
    queries = []
    for row in run.dataset("mrc", split="test"):
        if row["context"] not in passages and len(passages) == n_passage:
            break
        gold = passages.setdefault(row["context"], len(passages))
        if not row["is_impossible"]:
            queries.append((row["question"], gold, "이름을 부르는 질문"))
    rows = run.dataset("sts", split="test")
    asked: dict[str, str] = {}
    for one, other in same_meaning(rows):
        if one != other and other not in asked and one not in asked.values():
            asked.setdefault(one, other)
    sentences = dict.fromkeys(s for row in rows for s in (row["sentence1"], row["sentence2"]))
    documents = [*passages, *(s for s in sentences if s not in asked)]
    place = {text: i for i, text in enumerate(documents)}
    queries += [(one, place[other], "바꿔 쓴 문장") for one, other in asked.items()]
    return documents, pd.DataFrame(queries, columns=["query", "gold", "kind"])


def orders() -> tuple[list[str], list[str]]:
    """The bookshop's orders in a sentence each, and a question by its number for each: they differ in little else."""
    path = (ROOT / "data" / "bookshop" / "bookshop.sqlite").as_uri() + "?mode=ro"
    with closing(sqlite3.connect(path, uri=True)) as connection:
        rows = connection.execute(
            "SELECT order_id, name, title, status FROM orders JOIN customers USING (customer_id) "
            "JOIN order_items USING (order_id) JOIN books USING (book_id) GROUP BY order_id ORDER BY order_id"
        ).fetchall()
    texts = [
        f"주문 {n}번은 {name} 님이 산 「{title}」이고 상태는 {status}입니다."
        for n, name, title, status in rows
    ]
    return texts, [f"주문 번호 {n}의 상태를 알려 주세요." for n, *_ in rows]


def with_orders(documents: list[str], queries: pd.DataFrame) -> tuple[list[str], pd.DataFrame]:
    """Documents and queries of ``mixed_search`` with those of ``orders`` behind them."""
    records, asked = orders()
    places = range(len(documents), len(documents) + len(records))
    numbers = pd.DataFrame({"query": asked, "gold": places, "kind": "번호를 부르는 질문"})
    return documents + records, pd.concat([queries, numbers], ignore_index=True)


def rank_of_gold(scores: np.ndarray, gold: np.ndarray) -> np.ndarray:
    """1-based rank of each row's gold column; ties share their mean rank (queries,)."""
    best = scores[np.arange(len(scores)), gold][:, None]
    return (scores > best).sum(1) + ((scores == best).sum(1) + 1) / 2
