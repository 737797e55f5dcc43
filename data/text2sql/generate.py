"""Korean questions over small databases with their SQL (SQLite), in the columns of shangrilar/ko_text2sql.

    python data/text2sql/generate.py [--out FOLDER] [--databases FOLDER]

``sample`` draws one question, ``chat`` a row for the small chat model, ``document`` an SQL file for pretraining.
Schemas and fillings come from a ``db_id`` alone (``text2sql_schemas``), so no database is stored:
``scripts(db_id)`` gives three fillings, ``--databases`` writes them as SQLite files.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parent.parent)]
import korean  # noqa: E402
import text2sql_phrases as ph  # noqa: E402
import text2sql_rich as rich  # noqa: E402
from text2sql_phrases import Bank  # noqa: E402
from text2sql_schemas import (  # noqa: E402
    ADJECTIVES,
    AVERAGED,
    FAMILIES,
    SPLIT_OF,
    SUMMABLE,
    TEST,
    TRAIN,
    VALIDATION,
    VARIANTS,
    Column,
    Schema,
    Table,
    build,
    fill,
    literal,
    script,
    scripts,
)
from wordings import vary  # noqa: E402

SEED = 20260106
ROWS = {TRAIN: 1_600, VALIDATION: 500, TEST: 1_000}
JOIN_SHARE = 0.38
UNSEEN_SHARE = 0.16  # of the choices of a held-out question
# In chats of training: the share of random schemas, and of the patterns and layouts of ``text2sql_rich``.
RICH_SCHEMAS, RICH_PATTERNS, RICH_LAYOUTS = 0.7, 0.4, 0.5
COLUMNS = ("db_id", "context", "question", "answer")
SPLIT_FAMILIES = {s: tuple(f for f in FAMILIES if SPLIT_OF[f] == s) for s in (TRAIN, VALIDATION, TEST)}
HELD_OUT_FAMILIES = SPLIT_FAMILIES[VALIDATION] + SPLIT_FAMILIES[TEST]

COMPARE = {"gt": ">", "ge": ">=", "lt": "<", "le": "<="}
NUMERIC, DATES = ("int", "real"), ("date",)


class Skip(Exception):
    """This schema has no columns for the kind of question."""


class Clause:
    """A condition: ``adn`` stands before a noun, ``both`` and ``either`` before another clause."""

    __slots__ = ("adn", "both", "column", "either", "sql")

    def __init__(self, text: str, sql: str, column: Column | None) -> None:
        stem, bar, ending = text.rpartition("|")
        if not bar:  # the last word or two are an adjective
            ending = " ".join(text.split(" ")[-2:])
            if ending not in ph.ENDINGS:
                ending = text.rpartition(" ")[2]
            stem = text.removesuffix(ending)
        forms = ph.ENDINGS.get(ending)
        if forms is None:
            stem, forms = stem + ending[:-1], ph.ENDINGS["은"]
        self.adn, self.both, self.either = (stem + form for form in forms)
        self.sql, self.column = sql, column


class Asker:
    """Writes one question over a filled schema; ``unseen`` tells whether a held-out pattern was used."""

    def __init__(self, rng: random.Random, schema: Schema, more: bool = False) -> None:
        self.rng, self.schema, self.held, self.unseen = rng, schema, schema.held_out, False
        self.joined, self.more = False, more

    # words and columns -------------------------------------------------------------------------------------

    def pick(self, bank: Bank) -> str:
        if self.held and bank.unseen and self.rng.random() < UNSEEN_SHARE:
            self.unseen = True
            return self.rng.choice(bank.unseen)
        if self.more and self.rng.random() < RICH_PATTERNS and (patterns := rich.more(bank)):
            return vary(self.rng, self.rng.choice(patterns))
        return self.rng.choice(bank.seen)

    def word(self, c: Column) -> str:
        """A Korean word for a column, or now and then its own name."""
        return self.rng.choice(c.words) if self.rng.random() > 0.04 else f"{c.name} 열"

    def words(self, columns: list[Column]) -> str:
        names = [self.word(c) for c in columns]
        if len(names) == 1:
            return names[0]
        style = self.rng.randrange(5)
        head, last = names[:-1], names[-1]
        if style < 2:
            return ", ".join(head[:-1] + [korean.with_particle(head[-1], "과") + " " + last])
        if style == 2 and len(names) == 2:
            return f"{head[0]}하고 {last}"
        if style == 3:
            return ", ".join(head) + " 그리고 " + last
        return ", ".join(names)

    def sql(self, c: Column) -> str:
        return f"{c.table.name}.{c.name}" if self.joined else c.name

    def listing(self, columns: list[Column]) -> str:
        return ", ".join(map(self.sql, columns))

    def columns(self, t: Table, test: Callable[[Column], bool]) -> list[Column]:
        found = [c for c in t.columns if test(c)]
        if not found:
            raise Skip
        return found

    def column(self, t: Table, test: Callable[[Column], bool]) -> Column:
        return self.rng.choice(self.columns(t, test))

    def targets(self, t: Table, used: tuple[Column | None, ...] = (), most: int = 3) -> list[Column]:
        """One to ``most`` columns to select, the naming column preferred."""
        free = [c for c in t.columns if c not in used]
        if not free:
            raise Skip
        count = min(len(free), most, self.rng.choice((1, 1, 1, 2, 2, 3)))
        if t.label in free and self.rng.random() < 0.55:
            rest = [c for c in free if c is not t.label]
            return [t.label, *self.rng.sample(rest, min(count - 1, len(rest)))]  # type: ignore[list-item]
        return self.rng.sample(free, count)

    def number(self, c: Column, value: Any) -> str:
        return f"{value}{c.unit}" if c.unit and self.rng.random() < 0.85 else str(value)

    def adjective(self, c: Column, more: bool) -> str:
        forms = ADJECTIVES[c.adj][0 if more else 1]
        return forms[0] if self.rng.random() < 0.6 else self.rng.choice(forms)

    # conditions --------------------------------------------------------------------------------------------

    def values(self, c: Column) -> list[Any]:
        at = c.at + (2 if c.table.parent else 1)
        return [row[at] for row in c.table.rows]

    def clause(self, kind: str, t: Table, row: int | None, avoid: tuple[Column | None, ...] = ()) -> Clause:
        """A condition of ``kind`` that row number ``row`` meets (NULL or not: any row will do)."""
        rng = self.rng

        def free(*kinds: str) -> Column:
            return self.column(t, lambda c: c.kind in kinds and not c.nullable and c not in avoid)

        slots: dict[str, Any] = {}
        name = kind
        if kind in ("eq", "ne", "in"):
            c = free("cat") if kind != "eq" or rng.random() < 0.6 else free("cat", "name", "person")
            value = self.values(c)[row]
            if kind == "eq":
                sql = f"{self.sql(c)} = '{value}'"
            elif kind == "ne":
                value = rng.choice([v for v in c.values if v != value])
                sql = f"{self.sql(c)} != '{value}'"
            else:
                others = [v for v in c.values if v != value]
                if len(others) < 2:
                    raise Skip
                lot = [value, *rng.sample(others, 2 if len(others) > 2 and rng.random() < 0.4 else 1)]
                rng.shuffle(lot)
                quoted = ", ".join(f"'{v}'" for v in lot)
                sql = f"{self.sql(c)} IN ({quoted})"
                shown = [f"'{v}'" for v in lot] if rng.random() < 0.3 else lot
                slots["list"] = (
                    ", ".join(shown)
                    if rng.random() < 0.6 or len(lot) > 2
                    else korean.fill("{a:과} {b}", {"a": lot[0], "b": lot[1]})
                )
                slots["or"] = ", ".join(shown[:-1]) + " 또는 " + shown[-1]
                slots["either"] = korean.fill("{a:이나} {b}", {"a": ", ".join(lot[:-1]), "b": lot[-1]})
            slots["v"] = value
        elif kind == "num_eq":
            c = free("int")
            value = self.values(c)[row]
            sql = f"{self.sql(c)} = {value}"
            slots["v"] = self.number(c, value)
        elif kind in COMPARE or kind == "between":
            c = free(*NUMERIC)
            x, lot = self.values(c)[row], sorted(set(self.values(c)))
            if kind == "between":
                i = lot.index(x)
                low, high = rng.randint(max(0, i - 3), i), rng.randint(i, min(len(lot) - 1, i + 3))
                if low == high or (low == 0 and high == len(lot) - 1):
                    raise Skip
                sql = f"{self.sql(c)} BETWEEN {lot[low]} AND {lot[high]}"
                slots["w"] = self.number(c, lot[high])
                value = lot[low]
                slots["v"] = (
                    f"{value}{c.unit}" if slots["w"] != str(lot[high]) and rng.random() < 0.5 else str(value)
                )
            else:
                if kind == "gt":
                    lot = [v for v in lot if v < x]
                elif kind == "ge":
                    lot = [v for v in lot[1:] if v <= x]
                elif kind == "lt":
                    lot = [v for v in lot if v > x]
                else:
                    lot = [v for v in lot[:-1] if v >= x]
                if not lot:
                    raise Skip
                value = rng.choice(lot)
                sql = f"{self.sql(c)} {COMPARE[kind]} {value}"
                slots["v"] = self.number(c, value)
                slots["a"] = self.adjective(c, kind[0] == "g")
        elif kind == "like":
            c = free("person", "name")
            value = self.values(c)[row]
            words = value.split(" ")
            name = (
                rng.choice(("like_start", "like_end"))
                if c.kind == "person"
                else rng.choice(("like_start", "like_in", "like_end"))
            )
            if c.kind == "person":
                part = value[0] if name == "like_start" else value[-1]
            elif len(words) > 1:
                part = words[0] if name == "like_start" else words[-1]
            else:
                part = value[:1] if name == "like_start" else value[-1:]
            mark = {"like_start": f"{part}%", "like_end": f"%{part}", "like_in": f"%{part}%"}[name]
            sql = f"{self.sql(c)} LIKE '{mark}'"
            slots["v"] = part
        elif kind in ("is_null", "not_null"):
            c = self.column(t, lambda c: c.nullable and c not in avoid)
            if row is not None and (self.values(c)[row] is None) != (kind == "is_null"):
                raise Skip
            sql = f"{self.sql(c)} IS {'NULL' if kind == 'is_null' else 'NOT NULL'}"
        else:
            c = free("date")
            x, lot = self.values(c)[row], sorted(self.values(c))
            column = self.sql(c)
            if kind == "date_year":
                value, sql = x[:4], f"strftime('%Y', {column}) = '{x[:4]}'"
            elif kind == "date_month":
                value, sql = x[:7], f"strftime('%Y-%m', {column}) = '{x[:7]}'"
            elif kind == "date_between":
                i = lot.index(x)
                low, high = rng.randint(max(0, i - 3), i), rng.randint(i, min(len(lot) - 1, i + 3))
                if low == high or (low == 0 and high == len(lot) - 1):
                    raise Skip
                value, slots["w"] = lot[low], lot[high]
                sql = f"{column} BETWEEN '{value}' AND '{lot[high]}'"
            else:
                sign = kind[5:]
                i = lot.index(x)
                lot = {"gt": lot[:i], "ge": lot[1 : i + 1], "lt": lot[i + 1 :], "le": lot[i:-1]}[sign]
                if not lot:
                    raise Skip
                value = rng.choice(lot)
                sql = f"{column} {COMPARE[sign]} '{value}'"
            slots["v"] = value
        slots["k"] = self.word(c)
        return Clause(korean.fill(self.pick(ph.CONDITIONS[name]), slots), sql, c)

    def some_clause(
        self,
        t: Table,
        avoid: tuple[Column | None, ...] = (),
        row: int | None = None,
        kinds: tuple[str, ...] = (),
    ) -> Clause:
        row = self.rng.randrange(t.size) if row is None else row
        for _ in range(6):
            try:
                return self.clause(self.rng.choice(kinds or COMMON), t, row, avoid)
            except Skip:
                continue
        raise Skip

    # sentences ---------------------------------------------------------------------------------------------

    def tail(self, np: str, more: Bank) -> str:
        return korean.fill(self.pick(more if self.rng.random() < 0.3 else ph.TAILS), {"np": np})

    def noun(self, t: Table) -> str:
        return self.rng.choice(t.words)

    def say(self, bank: Bank, slots: dict[str, Any]) -> str:
        return korean.fill(self.pick(bank), slots)

    def either(
        self, np: Bank, sentence: Bank, slots: dict[str, Any], more: Bank = ph.LIST_TAILS, share: float = 0.65
    ) -> str:
        """A noun phrase with a tail, or a whole sentence."""
        if self.rng.random() < share:
            return self.tail(self.say(np, slots), more)
        return self.say(sentence, slots)

    def slots(self, t: Table, **more: Any) -> dict[str, Any]:
        many = "인원수" if t.one == "사람" else "개수"
        return {"ent": self.noun(t), "one": t.one, "ct": t.counter, "table": t.name, "many": many, **more}

    def ask_list(self, t: Table, cols: str, clause: Clause | None) -> str:
        if clause is None:
            return self.tail(self.say(ph.NP_ALL, self.slots(t, cols=cols)), ph.LIST_TAILS)
        return self.either(ph.NP_COND, ph.SENTENCE_COND, self.slots(t, cols=cols, cond=clause.adn))

    def ask_scope(self, scope: str, cols: str) -> str:
        return self.either(ph.NP_SCOPE, ph.SENTENCE_SCOPE, {"s": scope, "cols": cols})

    def ask_count(self, t: Table, scope: str) -> str:
        return self.either(ph.NP_COUNT, ph.SENTENCE_COUNT, self.slots(t, s=scope), ph.VALUE_TAILS, 0.35)

    def aggregate(self, t: Table, function: str, used: tuple[Column | None, ...] = ()) -> tuple[Column, str]:
        """A column and a phrase such as 평균 가격 for ``function``."""
        kinds = NUMERIC + DATES if function in ("MAX", "MIN") else NUMERIC
        allowed = {"SUM": SUMMABLE, "AVG": AVERAGED}.get(function)
        c = self.column(
            t,
            lambda c: (
                c.kind in kinds and not c.nullable and c not in used and (allowed is None or c.adj in allowed)
            ),
        )
        if c.kind == "date":
            early = function == "MIN"
            forms = (
                ("가장 이른 {k}", "가장 빠른 {k}", "제일 이른 {k}")
                if early
                else ("가장 늦은 {k}", "제일 늦은 {k}", "가장 최근 {k}")
            )
            return c, korean.fill(self.rng.choice(forms), {"k": self.rng.choice(c.words)})
        more = function == "MAX"
        return c, self.say(
            ph.AGGREGATES[function],
            {"k": self.rng.choice(c.words), "a": self.adjective(c, more), "big": "큰" if more else "작은"},
        )


COMMON = (
    "eq",
    "eq",
    "ne",
    "gt",
    "ge",
    "lt",
    "le",
    "between",
    "like",
    "in",
    "is_null",
    "not_null",
    "date_ge",
    "date_gt",
    "date_lt",
    "date_le",
    "date_year",
)
SINGLE: dict[str, tuple[Callable[[Asker, Table], tuple[str, str]], float]] = {}
JOINS: dict[str, tuple[Callable[[Asker, Table, Table], tuple[str, str]], float]] = {}


def _countable(c: Column) -> bool:
    return not c.nullable and (
        c.kind == "cat" or (c.kind == "int" and (c.spec.high - c.spec.low) / c.spec.step < 8)
    )


def _sortable(c: Column) -> bool:
    return not c.nullable and (
        c.kind == "date"
        or (c.kind == "real")
        or (c.kind == "int" and (c.spec.high - c.spec.low) / c.spec.step >= 14)
    )


def single(kind: str, weight: float = 1.0):
    def mark(f):
        SINGLE[kind] = (f, weight)
        return f

    return mark


def join(kind: str, weight: float = 1.0):
    def mark(f):
        JOINS[kind] = (f, weight)
        return f

    return mark


# one table -------------------------------------------------------------------------------------------------


@single("select")
def _select(a: Asker, t: Table) -> tuple[str, str]:
    cols = a.targets(t)
    return a.ask_list(t, a.words(cols), None), f"SELECT {a.listing(cols)} FROM {t.name};"


@single("star")
def _star(a: Asker, t: Table) -> tuple[str, str]:
    if a.rng.random() < 0.2:
        return a.ask_list(t, a.rng.choice(ph.STAR), None), f"SELECT * FROM {t.name};"
    clause = a.some_clause(t)
    return a.ask_list(t, a.rng.choice(ph.STAR), clause), f"SELECT * FROM {t.name} WHERE {clause.sql};"


def _filter(kind: str) -> Callable[[Asker, Table], tuple[str, str]]:
    def make(a: Asker, t: Table) -> tuple[str, str]:
        clause = a.clause(kind, t, None if kind in ("is_null", "not_null") else a.rng.randrange(t.size))
        cols = a.targets(t, (clause.column,))
        return a.ask_list(
            t, a.words(cols), clause
        ), f"SELECT {a.listing(cols)} FROM {t.name} WHERE {clause.sql};"

    return make


for _kind, _weight in {
    "eq": 2.0, "num_eq": 1, "ne": 1, "gt": 1, "ge": 1, "lt": 1, "le": 1, "between": 1, "like": 1.3, "in": 1, "is_null": 1,
    "not_null": 0.7, "date_ge": 0.7, "date_gt": 0.6, "date_lt": 0.6, "date_le": 0.7, "date_between": 0.7, "date_year": 0.8,
    "date_month": 0.5,
}.items():  # fmt: skip
    SINGLE[_kind] = (_filter(_kind), _weight)


@single("and", 1.4)
def _and(a: Asker, t: Table) -> tuple[str, str]:
    row = a.rng.randrange(t.size)
    one = a.some_clause(t, (), row)
    two = a.some_clause(t, (one.column,), row)
    both = Clause("x|인", f"{one.sql} AND {two.sql}", None)
    glue = a.rng.random()
    both.adn = (
        f"{one.both} {two.adn}"
        if glue < 0.7
        else f"{one.both}, {two.adn}"
        if glue < 0.85
        else f"{one.both} 동시에 {two.adn}"
    )
    cols = a.targets(t, (one.column, two.column))
    return a.ask_list(t, a.words(cols), both), f"SELECT {a.listing(cols)} FROM {t.name} WHERE {both.sql};"


@single("or")
def _or(a: Asker, t: Table) -> tuple[str, str]:
    one = a.some_clause(t)
    two = a.some_clause(t, (one.column,))
    both = Clause("x|인", f"{one.sql} OR {two.sql}", None)
    glue = a.rng.random()
    both.adn = (
        f"{one.either} {two.adn}"
        if glue < 0.7
        else f"{one.either}, 또는 {two.adn}"
        if glue < 0.85
        else f"{one.either} 아니면 {two.adn}"
    )
    cols = a.targets(t, (one.column, two.column))
    return a.ask_list(t, a.words(cols), both), f"SELECT {a.listing(cols)} FROM {t.name} WHERE {both.sql};"


def _order_words(a: Asker, c: Column, down: bool, one: str) -> dict[str, Any]:
    slots = {"k": a.word(c), "a": a.adjective(c, down), "dir": "내림차순" if down else "오름차순", "one": one}
    slots["ord"] = a.say(ph.ORDER, slots)
    return slots


@single("order", 1.3)
def _order(a: Asker, t: Table) -> tuple[str, str]:
    c = a.column(t, _sortable)
    down = a.rng.random() < 0.55
    slots = _order_words(a, c, down, t.one)
    if t.label and a.rng.random() < 0.12:
        c, down = t.label, False
        slots["ord"] = f"{a.word(c)} {a.rng.choice(('가나다순으로', '가나다순으로', '가나다 순서로'))}"
    clause = a.some_clause(t, (c,)) if a.rng.random() < 0.35 else None
    cols = a.targets(t, (c, clause.column if clause else None), 2)
    if a.rng.random() < 0.3:
        cols.append(c)
    scope = f"{clause.adn} {a.noun(t)}" if clause else a.noun(t)
    where = f" WHERE {clause.sql}" if clause else ""
    question = a.say(ph.SENTENCE_ORDER, {**slots, "s": scope, "cols": a.words(cols)})
    return (
        question,
        f"SELECT {a.listing(cols)} FROM {t.name}{where} ORDER BY {c.name}{' DESC' if down else ' ASC'};",
    )


@single("order_limit", 1.6)
def _order_limit(a: Asker, t: Table) -> tuple[str, str]:
    c = a.column(t, _sortable)
    down = a.rng.random() < 0.6
    n = a.rng.randint(2, 5)
    slots = {**a.slots(t), **_order_words(a, c, down, t.one), "n": n}
    clause = a.some_clause(t, (c,)) if a.rng.random() < 0.3 else None
    cols = a.targets(t, (c, clause.column if clause else None), 2)
    if a.rng.random() < 0.3:
        cols.append(c)
    slots["s"] = f"{clause.adn} {slots['ent']}" if clause else slots["ent"]
    slots["cols"] = a.words(cols)
    where = f" WHERE {clause.sql}" if clause else ""
    question = a.either(ph.NP_LIMIT_COND if clause else ph.NP_LIMIT, ph.SENTENCE_LIMIT, slots)
    return (
        question,
        f"SELECT {a.listing(cols)} FROM {t.name}{where} ORDER BY {c.name}{' DESC' if down else ' ASC'} LIMIT {n};",
    )


@single("count", 1.8)
def _count(a: Asker, t: Table) -> tuple[str, str]:
    if a.rng.random() < 0.15:
        scope = a.rng.choice(("{e}", "전체 {e}", "모든 {e}", "등록된 {e}")).replace("{e}", a.noun(t))
        return a.ask_count(t, scope), f"SELECT COUNT(*) FROM {t.name};"
    clause = a.some_clause(t)
    scope = f"{clause.adn} {a.noun(t)}" if a.rng.random() < 0.8 else f"{a.noun(t)} 중 {clause.adn} {t.one}"
    return a.ask_count(t, scope), f"SELECT COUNT(*) FROM {t.name} WHERE {clause.sql};"


@single("count_distinct", 0.8)
def _count_distinct(a: Asker, t: Table) -> tuple[str, str]:
    c = a.column(t, _countable)
    slots = a.slots(t, k=a.word(c))
    question = a.either(ph.NP_COUNT_DISTINCT, ph.SENTENCE_COUNT_DISTINCT, slots, ph.VALUE_TAILS, 0.45)
    return question, f"SELECT COUNT(DISTINCT {c.name}) FROM {t.name};"


def _value(function: str) -> Callable[[Asker, Table], tuple[str, str]]:
    def make(a: Asker, t: Table) -> tuple[str, str]:
        c, phrase = a.aggregate(t, function)
        clause = a.some_clause(t, (c,)) if a.rng.random() < 0.55 else None
        if clause is None:
            scope, where = a.rng.choice(("{e}", "전체 {e}", "모든 {e}", "{e}")).replace("{e}", a.noun(t)), ""
        else:
            scope = (
                f"{clause.adn} {a.noun(t)}"
                if a.rng.random() < 0.8
                else f"{a.noun(t)} 중 {clause.adn} {t.one}"
            )
            where = f" WHERE {clause.sql}"
        more = ph.LIST_TAILS if c.kind == "date" else ph.VALUE_TAILS
        np = a.say(ph.NP_VALUE, {"s": scope, "agg": phrase})
        question = korean.fill(a.pick(ph.TAILS), {"np": np}) if c.kind == "date" else a.tail(np, more)
        return question, f"SELECT {function}({c.name}) FROM {t.name}{where};"

    return make


for _kind in ("SUM", "AVG", "MAX", "MIN"):
    SINGLE[_kind.lower()] = (_value(_kind), 1.0)


@single("group_count", 1.3)
def _group_count(a: Asker, t: Table) -> tuple[str, str]:
    c = a.column(t, _countable)
    slots = a.slots(t, g=a.rng.choice(c.words))
    question = a.either(ph.NP_GROUP_COUNT, ph.SENTENCE_GROUP_COUNT, slots, share=0.5)
    return question, f"SELECT {c.name}, COUNT(*) FROM {t.name} GROUP BY {c.name};"


@single("group_value", 1.4)
def _group_value(a: Asker, t: Table) -> tuple[str, str]:
    g = a.column(t, _countable)
    function = a.rng.choice(("AVG", "AVG", "SUM", "MAX", "MIN"))
    c, phrase = a.aggregate(t, function, (g,))
    np = a.say(ph.NP_GROUP_VALUE, a.slots(t, g=a.rng.choice(g.words), agg=phrase))
    return a.tail(np, ph.TAILS), f"SELECT {g.name}, {function}({c.name}) FROM {t.name} GROUP BY {g.name};"


def _counts(a: Asker, c: Column) -> list[int]:
    return [n for _, n in Counter(a.values(c)).most_common()]


@single("having_count")
def _having_count(a: Asker, t: Table) -> tuple[str, str]:
    g = a.column(t, _countable)
    counts = sorted(set(_counts(a, g)))
    if len(counts) < 2:
        raise Skip
    n = a.rng.choice(counts[1:])
    slots = a.slots(t, g=a.rng.choice(g.words), n=n)
    np, count = a.say(ph.NP_HAVING_COUNT, slots), ""
    if a.rng.random() < 0.35:
        np, count = korean.fill("{np:과} {ent} 수", {"np": np, "ent": slots["ent"]}), ", COUNT(*)"
    return a.tail(
        np, ph.LIST_TAILS
    ), f"SELECT {g.name}{count} FROM {t.name} GROUP BY {g.name} HAVING COUNT(*) >= {n};"


@single("having_avg", 0.8)
def _having_avg(a: Asker, t: Table) -> tuple[str, str]:
    g = a.column(t, _countable)
    c = a.column(t, lambda c: c.kind in NUMERIC and not c.nullable and c.adj in AVERAGED and c is not g)
    v = a.rng.choice(sorted(a.values(c))[2:6])
    np = a.say(ph.NP_HAVING_VALUE, a.slots(t, g=a.rng.choice(g.words), k=a.word(c), v=a.number(c, v)))
    return a.tail(
        np, ph.LIST_TAILS
    ), f"SELECT {g.name} FROM {t.name} GROUP BY {g.name} HAVING AVG({c.name}) >= {v};"


@single("group_top", 0.8)
def _group_top(a: Asker, t: Table) -> tuple[str, str]:
    g = a.column(t, _countable)
    counts = _counts(a, g)
    if len(counts) < 2 or counts[0] == counts[1]:
        raise Skip
    np = a.say(ph.NP_GROUP_TOP, a.slots(t, g=a.rng.choice(g.words)))
    return a.tail(
        np, ph.TAILS
    ), f"SELECT {g.name} FROM {t.name} GROUP BY {g.name} ORDER BY COUNT(*) DESC LIMIT 1;"


@single("distinct")
def _distinct(a: Asker, t: Table) -> tuple[str, str]:
    c = a.column(t, _countable)
    clause = a.some_clause(t, (c,)) if a.rng.random() < 0.4 else None
    scope = f"{clause.adn} {a.noun(t)}" if clause else a.noun(t)
    question = a.either(ph.NP_DISTINCT, ph.SENTENCE_DISTINCT, {"s": scope, "k": a.word(c)}, share=0.5)
    return question, f"SELECT DISTINCT {c.name} FROM {t.name}{f' WHERE {clause.sql}' if clause else ''};"


@single("extreme", 1.4)
def _extreme(a: Asker, t: Table) -> tuple[str, str]:
    c = a.column(t, _sortable)
    more = a.rng.random() < 0.6
    cols = a.targets(t, (c,), 2)
    most = ("가장 늦은 날" if more else "가장 이른 날") if c.kind == "date" else ("최대" if more else "최소")
    slots = a.slots(t, k=a.word(c), a=a.adjective(c, more), cols=a.words(cols), most=most)
    question = a.either(ph.NP_EXTREME, ph.SENTENCE_EXTREME, slots)
    inner = f"SELECT {'MAX' if more else 'MIN'}({c.name}) FROM {t.name}"
    return question, f"SELECT {a.listing(cols)} FROM {t.name} WHERE {c.name} = ({inner});"


@single("above_average")
def _above_average(a: Asker, t: Table) -> tuple[str, str]:
    c = a.column(t, lambda c: c.kind in NUMERIC and not c.nullable and c.adj in AVERAGED)
    more = a.rng.random() < 0.65
    text = a.say(ph.CONDITIONS["above" if more else "below"], {"k": a.word(c), "a": a.adjective(c, more)})
    clause = Clause(text, f"{c.name} {'>' if more else '<'} (SELECT AVG({c.name}) FROM {t.name})", c)
    cols = a.targets(t, (c,), 2)
    return a.ask_list(t, a.words(cols), clause), f"SELECT {a.listing(cols)} FROM {t.name} WHERE {clause.sql};"


def _computed(a: Asker, t: Table) -> tuple[str, str, tuple[Column, ...]]:
    """A computed column: Korean, SQL and the columns it uses."""
    money = [c for c in t.columns if c.adj in ("price", "pay") and c.kind == "int"]
    counts = [
        c for c in t.columns if c.adj == "count" and c.kind == "int" and c.unit in ("개", "명", "대", "일")
    ]
    if money and counts and a.rng.random() < 0.5:
        x, y = a.rng.choice(money), a.rng.choice(counts)
        return a.say(ph.PRODUCTS, {"x": a.word(x), "y": a.word(y)}), f"{x.name} * {y.name}", (x, y)
    x = a.column(t, lambda c: c.kind == "int" and not c.nullable and c.adj in SUMMABLE)
    sign, bank = a.rng.choice((("+", ph.PLUS), ("-", ph.MINUS), ("*", ph.TIMES)))
    size = x.spec.step if x.spec.step > 1 else 1
    v = a.rng.randint(2, 5) if sign == "*" else int(size * a.rng.choice((1, 2, 5, 10)))
    shown = str(v) if sign == "*" else a.number(x, v)
    return a.say(bank, {"x": a.word(x), "v": shown}), f"{x.name} {sign} {v}", (x,)


@single("arithmetic", 1.2)
def _arithmetic(a: Asker, t: Table) -> tuple[str, str]:
    phrase, sql, used = _computed(a, t)
    clause = a.some_clause(t, used) if a.rng.random() < 0.35 else None
    lead = a.targets(t, (*used, clause.column if clause else None), 1) if a.rng.random() < 0.75 else []
    cols = (
        korean.fill("{a:과} {b}" if a.rng.random() < 0.6 else "{a}, {b}", {"a": a.words(lead), "b": phrase})
        if lead
        else phrase
    )
    select = ", ".join([*(a.sql(c) for c in lead), sql])
    return a.ask_list(
        t, cols, clause
    ), f"SELECT {select} FROM {t.name}{f' WHERE {clause.sql}' if clause else ''};"


@single("sum_arithmetic", 0.5)
def _sum_arithmetic(a: Asker, t: Table) -> tuple[str, str]:
    phrase, sql, used = _computed(a, t)
    if len(used) < 2:
        raise Skip
    function = a.rng.choice(("SUM", "SUM", "AVG"))
    name = a.rng.choice(("합계", "총합", "합") if function == "SUM" else ("평균", "평균값"))
    np = a.say(ph.NP_VALUE, {"s": a.noun(t), "agg": f"{phrase}의 {name}"})
    return a.tail(np, ph.VALUE_TAILS), f"SELECT {function}({sql}) FROM {t.name};"


# two tables: p the parent, c the child ---------------------------------------------------------------------


def _from(p: Table, c: Table) -> str:
    return f"FROM {c.name} JOIN {p.name} ON {c.name}.{c.fk} = {p.name}.{p.pk}"


def _label(p: Table) -> Column:
    if p.label is None:
        raise Skip
    return p.label


def _child_row(a: Asker, p: Table, c: Table) -> tuple[int, int]:
    """A row of the child and its parent's row."""
    row = a.rng.randrange(c.size)
    return row, c.rows[row][1] - 1


def _scope(a: Asker, p: Table, c: Table, row: int) -> tuple[str, str, Column | None]:
    """Korean for the children of one parent or of parents under a condition, and the SQL condition."""
    if a.rng.random() < 0.6:
        lab = _label(p)
        value = a.values(lab)[row]
        slots = {"lw": a.word(lab), "v": value, "p": a.noun(p), "c": a.noun(c)}
        return a.say(ph.JOIN_SCOPE, slots), f"{a.sql(lab)} = '{value}'", lab
    clause = a.some_clause(p, (), row)
    return (
        a.say(ph.JOIN_SCOPE_COND, a.slots(p, cond=clause.adn, p=a.noun(p), c=a.noun(c))),
        clause.sql,
        clause.column,
    )


@join("join_filter", 2.4)
def _join_filter(a: Asker, p: Table, c: Table) -> tuple[str, str]:
    _, parent = _child_row(a, p, c)
    scope, where, _ = _scope(a, p, c, parent)
    cols = a.targets(c, (), 2)
    return a.ask_scope(scope, a.words(cols)), f"SELECT {a.listing(cols)} {_from(p, c)} WHERE {where};"


@join("join_and", 1.2)
def _join_and(a: Asker, p: Table, c: Table) -> tuple[str, str]:
    row, parent = _child_row(a, p, c)
    scope, where, _ = _scope(a, p, c, parent)
    clause = a.some_clause(c, (), row)
    cols = a.targets(c, (clause.column,), 2)
    scope = f"{scope} {a.rng.choice(('중', '가운데', '중에서'))} {clause.adn} {c.one}"
    return a.ask_scope(
        scope, a.words(cols)
    ), f"SELECT {a.listing(cols)} {_from(p, c)} WHERE {where} AND {clause.sql};"


@join("join_pair", 1.8)
def _join_pair(a: Asker, p: Table, c: Table) -> tuple[str, str]:
    x = a.rng.choice(c.columns) if c.label is None or a.rng.random() < 0.4 else c.label
    y = a.rng.choice(p.columns) if p.label is None or a.rng.random() < 0.3 else p.label
    clause = a.some_clause(c, (x,)) if a.rng.random() < 0.55 else None
    ent = a.noun(c)
    scope = f"{clause.adn} {ent}" if clause else ent
    slots = {"s": scope, "x": a.word(x), "y": a.word(y), "p": a.noun(p)}
    question = a.either(ph.JOIN_PAIR, ph.JOIN_PAIR_SENTENCE, slots)
    return question, f"SELECT {a.listing([x, y])} {_from(p, c)}{f' WHERE {clause.sql}' if clause else ''};"


@join("join_count", 1.5)
def _join_count(a: Asker, p: Table, c: Table) -> tuple[str, str]:
    _, parent = _child_row(a, p, c)
    scope, where, _ = _scope(a, p, c, parent)
    return a.ask_count(c, scope), f"SELECT COUNT(*) {_from(p, c)} WHERE {where};"


@join("join_value", 1.5)
def _join_value(a: Asker, p: Table, c: Table) -> tuple[str, str]:
    function = a.rng.choice(("SUM", "SUM", "AVG", "MAX", "MIN"))
    k, phrase = a.aggregate(c, function)
    _, parent = _child_row(a, p, c)
    scope, where, _ = _scope(a, p, c, parent)
    np = a.say(ph.NP_VALUE, {"s": scope, "agg": phrase})
    more = ph.TAILS if k.kind == "date" else ph.VALUE_TAILS
    return a.tail(np, more), f"SELECT {function}({a.sql(k)}) {_from(p, c)} WHERE {where};"


def _group_key(a: Asker, p: Table) -> Column:
    return _label(p) if a.rng.random() < 0.7 else a.column(p, _countable)


@join("join_group_count", 1.5)
def _join_group_count(a: Asker, p: Table, c: Table) -> tuple[str, str]:
    g = _group_key(a, p)
    slots = a.slots(c, p=a.noun(p), c=a.noun(c), lw=a.word(g))
    question = a.either(ph.NP_JOIN_GROUP_COUNT, ph.SENTENCE_JOIN_GROUP_COUNT, slots, share=0.5)
    return question, f"SELECT {a.sql(g)}, COUNT(*) {_from(p, c)} GROUP BY {a.sql(g)};"


@join("join_group_value", 1.4)
def _join_group_value(a: Asker, p: Table, c: Table) -> tuple[str, str]:
    g = _group_key(a, p)
    function = a.rng.choice(("SUM", "AVG", "AVG", "MAX", "MIN"))
    k, phrase = a.aggregate(c, function)
    np = a.say(ph.NP_JOIN_GROUP_VALUE, a.slots(c, p=a.noun(p), c=a.noun(c), lw=a.word(g), agg=phrase))
    return a.tail(
        np, ph.TAILS
    ), f"SELECT {a.sql(g)}, {function}({a.sql(k)}) {_from(p, c)} GROUP BY {a.sql(g)};"


@join("join_having", 1.0)
def _join_having(a: Asker, p: Table, c: Table) -> tuple[str, str]:
    g = _label(p)
    counts = sorted(set(Counter(row[1] for row in c.rows).values()))
    n = a.rng.choice(counts[1:] or counts)
    np = a.say(ph.NP_JOIN_HAVING, a.slots(c, p=a.noun(p), c=a.noun(c), lw=a.word(g), n=n, one=p.one))
    return a.tail(
        np, ph.LIST_TAILS
    ), f"SELECT {a.sql(g)} {_from(p, c)} GROUP BY {a.sql(g)} HAVING COUNT(*) >= {n};"


@join("join_top", 0.7)
def _join_top(a: Asker, p: Table, c: Table) -> tuple[str, str]:
    g = _label(p)
    counts = [n for _, n in Counter(row[1] for row in c.rows).most_common(2)]
    if len(counts) > 1 and counts[0] == counts[1]:
        raise Skip
    np = a.say(ph.NP_JOIN_TOP, a.slots(c, p=a.noun(p), c=a.noun(c), lw=a.word(g), one=p.one))
    return a.tail(
        np, ph.TAILS
    ), f"SELECT {a.sql(g)} {_from(p, c)} GROUP BY {a.sql(g)} ORDER BY COUNT(*) DESC LIMIT 1;"


@join("left_join", 1.4)
def _left_join(a: Asker, p: Table, c: Table) -> tuple[str, str]:
    cols = [_label(p)] if a.rng.random() < 0.6 else a.targets(p, (), 2)
    np = a.say(ph.NP_MISSING, a.slots(c, p=a.noun(p), c=a.noun(c), cols=a.words(cols), one=p.one))
    source = f"FROM {p.name} LEFT JOIN {c.name} ON {p.name}.{p.pk} = {c.name}.{c.fk}"
    return a.tail(np, ph.LIST_TAILS), f"SELECT {a.listing(cols)} {source} WHERE {c.name}.{c.pk} IS NULL;"


@join("join_distinct", 1.0)
def _join_distinct(a: Asker, p: Table, c: Table) -> tuple[str, str]:
    g = _label(p) if a.rng.random() < 0.7 else a.column(p, _countable)
    clause = a.some_clause(c)
    slots = a.slots(c, p=a.noun(p), c=a.noun(c), lw=a.word(g), cond=clause.adn)
    slots["one"] = p.one
    question = a.either(ph.NP_JOIN_DISTINCT, ph.SENTENCE_JOIN_DISTINCT, slots, share=0.5)
    return question, f"SELECT DISTINCT {a.sql(g)} {_from(p, c)} WHERE {clause.sql};"


@join("join_order_limit", 1.2)
def _join_order_limit(a: Asker, p: Table, c: Table) -> tuple[str, str]:
    k = a.column(c, _sortable)
    y = _label(p)
    x = (
        a.rng.choice([col for col in c.columns if col is not k])
        if c.label in (None, k) or a.rng.random() < 0.3
        else c.label
    )
    down, n = a.rng.random() < 0.6, a.rng.randint(2, 5)
    cols = korean.fill(
        "{x:과} {p} {y}" if a.rng.random() < 0.7 else "{x:과} {p}의 {y}",
        {"x": a.word(x), "p": a.noun(p), "y": a.word(y)},
    )
    slots = {**a.slots(c), **_order_words(a, k, down, c.one), "n": n, "cols": cols}
    slots["s"] = slots["ent"]
    question = a.either(ph.NP_LIMIT, ph.SENTENCE_LIMIT, slots)
    return (
        question,
        f"SELECT {a.listing([x, y])} {_from(p, c)} ORDER BY {a.sql(k)} {'DESC' if down else 'ASC'} LIMIT {n};",
    )


@join("join_extreme", 0.9)
def _join_extreme(a: Asker, p: Table, c: Table) -> tuple[str, str]:
    k, y = a.column(c, _sortable), _label(p)
    more = a.rng.random() < 0.6
    most = ("가장 늦은 날" if more else "가장 이른 날") if k.kind == "date" else ("최대" if more else "최소")
    slots = a.slots(c, p=a.noun(p), c=a.noun(c), lw=a.word(y), k=a.word(k), a=a.adjective(k, more), most=most)
    inner = f"SELECT {'MAX' if more else 'MIN'}({k.name}) FROM {c.name}"
    return a.tail(
        a.say(ph.NP_JOIN_EXTREME, slots), ph.TAILS
    ), f"SELECT {a.sql(y)} {_from(p, c)} WHERE {a.sql(k)} = ({inner});"


KINDS = tuple(SINGLE) + tuple(JOINS)
_CHOICES = {
    1: (tuple(SINGLE), tuple(w for _, w in SINGLE.values())),
    2: (tuple(JOINS), tuple(w for _, w in JOINS.values())),
}


def _literals(sql: str) -> list[str]:
    return [part.strip("%") for part in sql.split("'")[1::2] if part not in ("%Y", "%Y-%m")]


def _finish(rng: random.Random, question: str, sql: str) -> str:
    """An opener now and then, and a typing slip that leaves the values whole."""
    if "성별별" in question:
        question = question.replace("성별별로", "성별로").replace("성별별", "성별에 따른")
    roll = rng.random()
    if roll < 0.05:
        question = (
            rng.choice(ph.OPENERS_ASK if question.endswith("?") else ph.OPENERS_TELL) + question
            if question[-1] in "?."
            else question
        )
    elif roll < 0.09:
        slip = korean.typo(rng, question)
        numbers = [w.strip("();,") for w in sql.split() if w[0].isdigit()]
        if all(v in slip for v in _literals(sql) + numbers):
            question = slip
    return question


def sample(
    rng: random.Random,
    *,
    held_out: bool = False,
    kind: str | None = None,
    tables: int | None = None,
    families: tuple[str, ...] | None = None,
    more: bool = False,
) -> dict[str, Any]:
    """One question.

    Fields: ``db_id``, ``context``, ``question``, ``answer`` (ends with ``;``), ``script`` (CREATE and INSERT statements
    to judge by execution), ``tables`` (1 or 2, used by the answer), ``kind``, ``unseen`` (a question pattern
    was used that training never has; the schema of a held-out row is always unseen), ``compact`` (``t(a, b)``).
    ``more`` adds the schemas and patterns that only chats have.
    """
    if kind is not None:
        tables = 1 if kind in SINGLE else 2
    elif tables is None:
        tables = 2 if rng.random() < JOIN_SHARE else 1
    if families is None:
        families = HELD_OUT_FAMILIES if held_out else SPLIT_FAMILIES[TRAIN]
    name = kind or rng.choices(*_CHOICES[tables])[0]
    while True:
        family = rng.choice(families)
        db_id = f"{family}-{rng.randrange(VARIANTS[SPLIT_OF[family]])}"
        if more and rng.random() < RICH_SCHEMAS:
            schema = rich.build(rng)
            fill(schema, rng)
        else:
            schema = build(db_id)
            fill(schema, random.Random(f"{db_id}/0"))
        for _ in range(3):
            asker = Asker(rng, schema, more)
            context, compact = _shown(schema.tables)
            try:
                if tables == 1:
                    t = rng.choice(schema.tables)
                    question, sql = SINGLE[name][0](asker, t)
                    if rng.random() < 0.75:
                        context, compact = t.alone, t.compact
                else:
                    child = rng.choice([t for t in schema.tables if t.parent])
                    asker.joined = True
                    question, sql = JOINS[name][0](asker, child.parent, child)
                    if len(schema.tables) > 2 and rng.random() < 0.5:
                        context = f"{child.parent.alone}\n{child.alone}"
                        compact = f"{child.parent.compact}, {child.compact}"
            except Skip:
                continue
            return {
                "db_id": db_id,
                "context": context,
                "question": _finish(rng, question, sql),
                "answer": sql,
                "script": script(schema),
                "tables": tables,
                "kind": name,
                "unseen": asker.unseen,
                "compact": compact,
            }


def _shown(tables: Sequence[Table]) -> tuple[str, str]:
    """The tables as a prompt shows them: CREATE TABLE statements, and in short."""
    return "\n".join(t.alone for t in tables), ", ".join(t.compact for t in tables)


# prompts ---------------------------------------------------------------------------------------------------

SYSTEMS = Bank("""
    당신은 SQL을 작성하는 도우미입니다. 주어진 테이블로 질문에 답하는 SQL 한 문장만 쓰세요.
    당신은 질문을 SQLite 쿼리로 바꾸는 전문가입니다. SQL만 답하세요.
    당신은 데이터베이스 도우미입니다. 설명 없이 SQL 쿼리만 출력합니다.
    너는 SQL을 만드는 봇이야. DDL을 보고 질문에 맞는 쿼리를 하나만 써.
    DDL에 있는 테이블과 열만 써서 질문을 푸는 SQL을 만드세요.
    한국어 질문을 SQL로 옮기세요. 답에는 SQL만 적습니다.
    당신은 SQL 생성기입니다.
    당신은 데이터 분석가를 돕습니다. 질문에 필요한 SQL 쿼리를 한 줄로 작성하세요.
    테이블 정의와 질문을 받아 알맞은 SELECT 문을 작성합니다.
    주어진 스키마에 맞는 SQLite 문법의 쿼리로만 대답해 주세요.
""")
LAYOUTS = (
    "### DDL:\n{ddl}\n\n### Question:\n{q}\n\n### SQL:",
    "### DDL:\n{ddl}\n\n### Question:\n{q}\n\n### SQL:\n",
    "다음 테이블에서 질문에 답하는 SQL을 작성해 주세요.\n\n{ddl}\n\n질문: {q}",
    "{ddl}\n\n위 테이블을 써서 다음 질문의 SQL을 만들어 줘.\n{q}",
    "질문: {q}\n\n테이블:\n{ddl}\n\nSQL:",
    "{q}\n\n{ddl}",
    "테이블 정의:\n{ddl}\n\n요청: {q}\nSQL 쿼리를 써 주세요.",
    "[테이블]\n{ddl}\n\n[요청]\n{q}\n\n[쿼리]",
    "스키마: {compact}\n질문: {q}\nSQL:",
    "{compact}\n\n{q}",
    "다음 질문을 SQL로 바꿔 주세요: {q}\n테이블은 다음과 같습니다.\n{ddl}",
    "테이블 {compact}에서 다음 질문에 답하는 SQL을 써 줘.\n{q}",
    "### 스키마\n{ddl}\n\n### 질문\n{q}\n\n### 쿼리",
    "이 질문에 맞는 SQL 쿼리가 필요해요.\n질문: {q}\n\n```sql\n{ddl}\n```",
    "```sql\n{ddl}\n```\n{q} SQL만 답해 주세요.",
    "아래 데이터베이스를 보고 쿼리를 짜 주세요.\n{ddl}\n알고 싶은 것: {q}",
    "데이터베이스:\n{ddl}\n\n{q}\n이 질문을 SQL 한 줄로 써 주세요.",
    "DDL:\n{ddl}\nQ: {q}\nA:",
)
LAYOUTS_SEEN = (LAYOUTS[0],) * 3 + tuple(x for i, x in enumerate(LAYOUTS) if i % 8 != 7)
LAYOUTS_UNSEEN = tuple(x for i, x in enumerate(LAYOUTS) if i % 8 == 7)


def chat(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """A chat row of task ``sql`` (one table) or ``sql-join``; the answer is the SQL alone."""
    row = sample(rng, held_out=held_out, more=not held_out)
    new = held_out and rng.random() < UNSEEN_SHARE
    messages = _prompt(rng, new, row["context"], row["compact"], row["question"], more=not held_out)
    messages.append({"role": "assistant", "content": row["answer"]})
    return {
        "task": "sql" if row["tables"] == 1 else "sql-join",
        "messages": messages,
        "tools": None,
        "check": {"kind": "sql", "sql": row["answer"], "script": row["script"]},
        "unseen": row["unseen"] or new,
    }


def _prompt(
    rng: random.Random, new: bool, context: str, compact: str, question: str, *, more: bool
) -> list[dict[str, str]]:
    """The messages that ask ``question`` in one of many layouts; ``new`` takes those that training never has."""
    if more and rng.random() < RICH_LAYOUTS:
        layout = vary(rng, rng.choice(rich.LAYOUTS))
        user = layout.replace("{ddl}", context).replace("{compact}", compact).replace("{q}", question)
        system = [{"role": "system", "content": vary(rng, rng.choice(rich.SYSTEMS))}]
        return [*(system if rng.random() < 0.45 else []), {"role": "user", "content": user}]
    layout = rng.choice(LAYOUTS_UNSEEN if new else LAYOUTS_SEEN)
    user = layout.replace("{ddl}", context).replace("{compact}", compact).replace("{q}", question)
    system = [{"role": "system", "content": rng.choice(SYSTEMS.seen)}] if rng.random() < 0.5 else []
    return [*system, {"role": "user", "content": user}]


def session(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """Several questions on the same tables, one after the other; each answer is the SQL alone."""
    families = HELD_OUT_FAMILIES if held_out else SPLIT_FAMILIES[TRAIN]
    family = rng.choice(families)
    more = not held_out
    if more and rng.random() < RICH_SCHEMAS:
        schema = rich.build(rng)
    else:
        schema = build(f"{family}-{rng.randrange(VARIANTS[SPLIT_OF[family]])}")
    fill(schema, rng)
    children = [t for t in schema.tables if t.parent]
    wide = bool(children) and rng.random() < 0.6
    if wide:
        child = rng.choice(children)
        tables = [child.parent, child]
    else:
        tables = [rng.choice(schema.tables)]
    asked: list[tuple[str, str]] = []
    unseen = False
    wanted = rng.randint(3, 5)
    for _ in range(40):
        join = wide and rng.random() < 0.6
        asker = Asker(rng, schema, more)
        asker.joined = join
        try:
            if join:
                question, sql = JOINS[rng.choices(*_CHOICES[2])[0]][0](asker, *tables)
            else:
                question, sql = SINGLE[rng.choices(*_CHOICES[1])[0]][0](asker, rng.choice(tables))
        except Skip:
            continue
        unseen |= asker.unseen
        asked.append((_finish(rng, question, sql), sql))
        if len(asked) == wanted:
            break
    context, compact = _shown(tables)
    messages = _prompt(rng, unseen, context, compact, asked[0][0], more=more)
    for i, (question, sql) in enumerate(asked):
        if i:
            messages.append({"role": "user", "content": question})
        messages.append({"role": "assistant", "content": sql})
    return {
        "task": "sql",
        "messages": messages,
        "tools": None,
        "check": {"kind": "sql", "sql": asked[-1][1], "script": script(schema)},
        "unseen": unseen,
    }


def document(rng: random.Random, *, held_out: bool = False) -> str:
    """An SQL file: tables with Korean comments, a few rows, queries under their questions."""
    family = rng.choice(HELD_OUT_FAMILIES if held_out else SPLIT_FAMILIES[TRAIN])
    schema = build(f"{family}-{rng.randrange(VARIANTS[SPLIT_OF[family]])}")
    fill(schema, rng)
    domain = schema.domain
    parts = []
    shape = rng.randrange(4)
    tables = schema.tables if rng.random() < 0.5 else [rng.choice(schema.tables)]
    if shape != 3:
        parts.append(
            rng.choice(
                (
                    f"-- {domain} 데이터베이스",
                    f"-- {domain}",
                    f"-- {domain}에서 쓰는 테이블",
                    f"-- {domain} 관리용 테이블과 쿼리",
                )
            )
        )
    for t in tables:
        if shape in (0, 1):
            head, _, body = t.alone.partition("(")
            words = {
                c.name: rng.choice(c.words) + (f"({c.unit})" if c.unit and rng.random() < 0.5 else "")
                for c in t.columns
            }
            parts.append(f"-- {rng.choice(t.words)} 테이블")
            if shape == 0:
                listed = [f"{t.pk} INTEGER PRIMARY KEY" + ("," if t.columns else "")]
                if t.fk:
                    listed.append(f"{t.fk} INTEGER,  -- {t.parent.words[0]}")  # type: ignore[union-attr]
                types = {"int": "INTEGER", "real": "REAL", "date": "DATE"}
                for i, c in enumerate(t.columns):
                    comma = "," if i + 1 < len(t.columns) else ""
                    listed.append(f"{c.name} {types.get(c.kind, 'TEXT')}{comma}  -- {words[c.name]}")
                parts.append(f"{head}(\n    " + "\n    ".join(listed) + "\n);")
            else:
                parts.append(t.alone)
                parts.append("-- " + ", ".join(f"{name}: {w}" for name, w in words.items()))
        elif shape == 2:
            parts.append(t.alone)
        else:
            listed = ", ".join(f"{rng.choice(c.words)}({c.name})" for c in t.columns)
            noun = korean.with_particle(rng.choice(t.words), "을")
            parts.append(
                rng.choice(
                    (
                        f"{t.name} 테이블은 {noun} 저장한다. 열은 {listed}이다.",
                        f"{noun} 담은 테이블 {t.name}의 열: {listed}",
                        f"{t.name}: {listed}",
                    )
                )
            )
        if shape != 3 and rng.random() < 0.7:
            names = [t.pk, *([t.fk] if t.fk else []), *(c.name for c in t.columns)]
            rows = rng.sample(t.rows, rng.randint(1, 3))
            if shape != 0 or rng.random() < 0.5:  # an INSERT without names needs the order of shape 0
                lot = ",\n    ".join("(" + ", ".join(map(literal, r)) + ")" for r in rows)
                parts.append(f"INSERT INTO {t.name} ({', '.join(names)}) VALUES\n    {lot};")
            else:
                parts += [f"INSERT INTO {t.name} VALUES ({', '.join(map(literal, r))});" for r in rows]
    made = 0
    for _ in range(12):
        asker = Asker(rng, schema)
        try:
            if len(tables) > 1 and rng.random() < 0.5:
                child = rng.choice([t for t in tables if t.parent])
                asker.joined = True
                question, sql = JOINS[rng.choices(*_CHOICES[2])[0]][0](asker, child.parent, child)  # type: ignore[arg-type]
            else:
                question, sql = SINGLE[rng.choices(*_CHOICES[1])[0]][0](asker, rng.choice(tables))
        except Skip:
            continue
        parts.append(f"-- {question}\n{sql}" if shape != 3 else f"질문: {question}\nSQL: {sql}")
        made += 1
        if made == 4 or (made > 1 and rng.random() < 0.3):
            break
    return "\n".join(parts)


# judging ---------------------------------------------------------------------------------------------------

_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION}


def run_sql(text: str, sql: str, *, seconds: float = 1.0) -> list[tuple] | None:
    """The rows one SELECT gives over the database of script ``text``; ``None`` when it fails or takes too long."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(text)
        # The judged text may be anything a model wrote: reading only, and not for ever.
        connection.set_authorizer(
            lambda action, *_: sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY
        )
        limit = time.monotonic() + seconds
        connection.set_progress_handler(lambda: int(time.monotonic() > limit), 2000)
        return connection.execute(sql).fetchmany(10_000)
    except (sqlite3.Error, sqlite3.Warning, ValueError, OverflowError):
        return None
    finally:
        connection.close()


def _same_order(rows: list[tuple]) -> list[tuple]:
    return [tuple(round(v, 6) if isinstance(v, float) else v for v in row) for row in rows]


def same_result(script: str, sql_a: str, sql_b: str) -> bool:
    """Whether ``sql_b`` gives the rows of the gold ``sql_a``; their order counts if the gold has ORDER BY.

    False when either fails, changes data or runs longer than about a second.
    """
    return agree(sql_a, run_sql(script, sql_a), run_sql(script, sql_b))


def agree(sql: str, gold: list[tuple] | None, other: list[tuple] | None) -> bool:
    """Whether two results are the same answer to the gold ``sql``; ``None`` is the result of a failure."""
    if gold is None or other is None or len(gold) != len(other):
        return False
    gold, other = _same_order(gold), _same_order(other)
    if "ORDER BY" not in sql.upper():
        gold, other = sorted(gold, key=repr), sorted(other, key=repr)
    return gold == other


# files -----------------------------------------------------------------------------------------------------


SLIPS = (
    (" DESC", " ASC"), (" ASC", " DESC"), ("MAX(", "MIN("), ("MIN(", "MAX("), ("SUM(", "AVG("), ("AVG(", "SUM("), (" > ", " >= "),
    (" >= ", " > "), (" < ", " <= "), (" <= ", " < "), (" AND ", " OR "), (" OR ", " AND "), (" != ", " = "), (" = '", " != '"),
    ("DISTINCT ", ""), ("IS NULL", "IS NOT NULL"), ("IS NOT NULL", "IS NULL"), ("LEFT JOIN", "JOIN"), ("COUNT(*)", "MAX(1)"),
)  # fmt: skip
WHERE = re.compile(r" WHERE (?:(?!SELECT).)*?(?= GROUP| ORDER|;)")


def near_misses(sql: str) -> list[str]:
    """Plausible wrong answers: one sign, function, order, limit or condition of ``sql`` changed."""
    wrong = [sql.replace(a, b, 1) for a, b in SLIPS if a in sql]
    wrong += [WHERE.sub("", sql)] if WHERE.search(sql) and "(SELECT" not in sql else []
    wrong += [re.sub(r"LIMIT (\d+)", lambda m: f"LIMIT {int(m[1]) + 1}", sql)] if "LIMIT" in sql else []
    # An average hardly ever equals a value, so its boundary is no difference.
    return [
        w
        for w in wrong
        if not (
            "AVG(" in sql
            and w in (sql.replace(" > ", " >= "), sql.replace(" < ", " <= "), sql.replace(" >= ", " > "))
        )
    ]


def correct(db_id: str, gold: str, sql: str) -> bool:
    """Whether ``sql`` gives the gold's rows on all fillings of a database."""
    return all(same_result(text, gold, sql) for text in scripts(db_id))


def _works(row: dict[str, Any]) -> bool:
    """The answer runs on each filling and finds something on the first and (but for exact numbers) on one more."""
    found = [run_sql(text, row["answer"]) for text in scripts(row["db_id"])]
    if any(rows is None for rows in found):
        return False
    full = [bool(rows) and rows != [(None,)] and rows != [(0,)] for rows in found if rows is not None]
    return full[0] and (sum(full) > 1 or row["kind"] in ("num_eq", "date_month"))


def make_split(split: str) -> list[dict[str, Any]]:
    """The rows of a split with all the fields of ``sample``, in the order of its file."""
    rng = random.Random(f"{SEED}/{split}")
    rows: list[dict[str, Any]] = []
    seen: set[tuple[str, str]] = set()
    while len(rows) < ROWS[split]:
        row = sample(rng, held_out=split != TRAIN, families=SPLIT_FAMILIES[split])
        key = (row["db_id"], row["answer"])
        if key in seen or row["question"] in seen or len(row["context"]) > 700 or not _works(row):
            continue
        if split != TRAIN and any(
            correct(row["db_id"], row["answer"], wrong) for wrong in near_misses(row["answer"])
        ):
            continue
        seen |= {key, row["question"]}  # type: ignore[arg-type]
        rows.append(row)
    return rows


def generate(out: Path) -> None:
    """Write the three splits to ``out``."""
    for split in ROWS:
        korean.write_jsonl(
            out / f"{split}.jsonl", ({k: row[k] for k in COLUMNS} for row in make_split(split))
        )


def write_databases(folder: Path, source: Path) -> None:
    """Write ``DB_ID_k.sqlite`` (k = 0, 1, 2) for every database of the validation and test splits."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = [
        json.loads(line)
        for split in (VALIDATION, TEST)
        for line in (source / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    for db_id in sorted({row["db_id"] for row in rows}):
        for k, text in enumerate(scripts(db_id)):
            path = folder / f"{db_id}_{k}.sqlite"
            path.unlink(missing_ok=True)
            connection = sqlite3.connect(path)
            connection.executescript(text)
            connection.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent)
    parser.add_argument(
        "--databases", type=Path, help="also write the SQLite files of validation and test here"
    )
    arguments = parser.parse_args()
    generate(arguments.out)
    if arguments.databases:
        write_databases(arguments.databases, arguments.out)
