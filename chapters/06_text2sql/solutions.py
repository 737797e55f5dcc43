"""Solutions of chapter 6's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import math
import random
from collections import Counter

import sqlglot
from sqlglot import exp


def template(sql):
    tree = sqlglot.parse_one(sql, read="sqlite")
    return tree.transform(lambda n: exp.Placeholder() if isinstance(n, exp.Literal) else n).sql(
        dialect="sqlite"
    )


def only_strings(sql):
    tree = sqlglot.parse_one(sql, read="sqlite")
    return tree.transform(
        lambda n: exp.Placeholder() if isinstance(n, exp.Literal) and n.is_string else n
    ).sql(dialect="sqlite")


def other_dialect(sql):
    tree = sqlglot.parse_one(sql, read="sqlite")
    return tree.transform(lambda n: exp.Placeholder() if isinstance(n, exp.Literal) else n).sql()


def validation_rows(db_ids, share, seed):
    names = sorted(set(db_ids))
    random.Random(seed).shuffle(names)
    chosen, count = set(), 0
    for name in names:
        if count >= share * len(db_ids):
            break
        chosen.add(name)
        count += db_ids.count(name)
    return [i for i, d in enumerate(db_ids) if d in chosen]


def rows_at_random(db_ids, share, seed):
    rows = list(range(len(db_ids)))
    random.Random(seed).shuffle(rows)
    return sorted(rows[: math.ceil(share * len(rows))])


def rounded(rows, digits=6):
    return [tuple(round(v, digits) if isinstance(v, float) else v for v in row) for row in rows]


def same_rows(gold, other, ordered):
    gold, other = rounded(gold), rounded(other)
    # rows with None cannot be sorted, so they are counted
    return gold == other if ordered else Counter(gold) == Counter(other)


def same_sets(gold, other, ordered):
    return rounded(gold) == rounded(other) if ordered else set(rounded(gold)) == set(rounded(other))


def five_digits(gold, other, ordered):
    return same_rows(rounded(gold, 5), rounded(other, 5), ordered)


def none_is_zero(gold, other, ordered):
    gold, other = ([tuple(0 if v is None else v for v in row) for row in rows] for rows in (gold, other))
    return same_rows(gold, other, ordered)


def backoff(first, cap, retries, asked=None):
    return [max(min(cap, first * 2**i), asked or 0) for i in range(retries)]


def merge(weight, adapters):
    merged = weight.clone()
    for a, b, alpha in adapters:
        merged += alpha / a.shape[0] * b @ a
    return merged


def in_place(weight, adapters):
    for a, b, alpha in adapters:
        weight += alpha / a.shape[0] * b @ a
    return weight


def mcnemar(a, b):
    k = sum(x and not y for x, y in zip(a, b, strict=True))
    m = sum(y and not x for x, y in zip(a, b, strict=True))
    n = k + m  # when it is 0 the sum is 1, and 2 is cut to 1
    return min(1.0, 2 * sum(math.comb(n, i) for i in range(min(k, m) + 1)) / 2**n)


def every_row(a, b):
    n, k = len(a), min(sum(a), sum(b))
    return min(1.0, 2 * sum(math.comb(n, i) for i in range(k + 1)) / 2**n)


def most_consistent(candidates):
    # a result without its order: how often each row comes
    keys = [(sql, frozenset(Counter(rows).items())) for sql, rows in candidates if rows is not None]
    counts = Counter(key for _, key in keys)
    return max(keys, key=lambda pair: counts[pair[1]])[0] if keys else None  # max takes the first


def values_not_rows(candidates):
    counted = [
        (sql, rows and [tuple(sorted(map(str, (v for row in rows for v in row))))])
        for sql, rows in candidates
    ]
    return most_consistent(counted)


def with_failures(candidates):
    counts = Counter(str(rows) for _, rows in candidates)
    return max(candidates, key=lambda pair: counts[str(pair[1])])[0]


def rows_needed(p, half):
    return math.ceil(1.96**2 * p * (1 - p) / half**2 - 1e-9)  # 1e-9: a whole number may come out a hair above


SOLUTIONS = {
    "6-1": template,
    "6-2": validation_rows,
    "6-3": same_rows,
    "6-4": backoff,
    "6-5": merge,
    "6-6": mcnemar,
    "6-7": most_consistent,
    "6-8": rows_needed,
}

WRONG = {
    "6-1": [only_strings, other_dialect, lambda sql: sql.rstrip(";")],
    "6-2": [rows_at_random, lambda db_ids, share, seed: list(range(int(share * len(db_ids))))],
    "6-3": [same_sets, five_digits, none_is_zero, lambda gold, other, ordered: gold == other],
    "6-4": [
        lambda first, cap, retries, asked=None: [first * 2**i for i in range(retries)],
        lambda first, cap, retries, asked=None: [min(cap, first * 2**i) for i in range(retries)],
    ],
    "6-5": [in_place, lambda weight, adapters: weight + sum(b @ a for a, b, _ in adapters)],
    "6-6": [every_row, lambda a, b: mcnemar(a, b) / 2],
    "6-7": [with_failures, values_not_rows, lambda candidates: candidates[0][0]],
    "6-8": [
        lambda p, half: round(1.96**2 * p * (1 - p) / half**2),
        lambda p, half: math.ceil(1.96**2 * 0.25 / half**2),
    ],
}
