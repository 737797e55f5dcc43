"""Pinecone's metadata: which values it may hold, and its filter language compiled to a predicate.

Rules from Pinecone's guide "Filter by metadata": values are strings, numbers (64-bit floats), booleans
and lists of strings; a field that holds a list has each of its values. The guide is silent on absent
fields; the service answers ``$ne`` and ``$nin`` with records that have the field only (seen in
deepset-ai/haystack-core-integrations issue 590), and so does this.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import Any

Metadata = dict[str, Any]
Predicate = Callable[[Metadata], bool]
Test = Callable[[list[Any] | None], bool]  # of the values that a record has in one field; absent: None

MAX_DEPTH = 32
MAX_LIST = 10_000


def clean_metadata(raw: Metadata) -> Metadata:
    """Metadata as it is stored: numbers as floats. Raises ``ValueError``, as Pinecone also for ``None``."""
    return {key: _metadata_value(key, value) for key, value in raw.items()}


def _metadata_value(key: str, value: Any) -> Any:
    if key.startswith("$"):
        raise ValueError(f"Metadata keys may not start with '$': {_show(key)}")
    if isinstance(value, list):
        if all(isinstance(item, str) for item in value):
            return value
    elif isinstance(value, str | bool | int | float):
        return _scalar(value)
    raise ValueError(
        "Metadata value must be a string, number, boolean or list of strings, "
        f"got {_show(value)} for field {_show(key)}"
    )


def compile_filter(condition: Any, depth: int = 0) -> Predicate:
    """The predicate of a filter; an empty object matches everything. Raises ``ValueError``."""
    if not isinstance(condition, dict):
        raise ValueError(f"A filter must be an object, got {_show(condition)}")
    if depth > MAX_DEPTH:
        raise ValueError(f"A filter may not nest deeper than {MAX_DEPTH} levels")
    parts = [_part(key, value, depth) for key, value in condition.items()]
    return parts[0] if len(parts) == 1 else lambda metadata: all(part(metadata) for part in parts)


def _part(key: str, value: Any, depth: int) -> Predicate:
    if key in ("$and", "$or"):
        if not isinstance(value, list) or not value:
            raise ValueError(f"{key} takes a list of at least one filter, got {_show(value)}")
        parts = [compile_filter(item, depth + 1) for item in value]
        join = all if key == "$and" else any
        return lambda metadata: join(part(metadata) for part in parts)
    if key.startswith("$"):
        raise ValueError(f"{_show(key)} is not an operator that joins filters: only $and and $or are")
    operations = value if isinstance(value, dict) else {"$eq": value}
    if not operations:
        raise ValueError(f"The condition on {_show(key)} is empty")
    tests = [_test(name, operand) for name, operand in operations.items()]
    return lambda metadata: all(test(_values(metadata, key)) for test in tests)


def _values(metadata: Metadata, key: str) -> list[Any] | None:
    value = metadata.get(key)
    return value if value is None or isinstance(value, list) else [value]


def _test(name: str, operand: Any) -> Test:
    if name in ("$eq", "$ne"):
        return _membership([operand], wanted=name == "$eq")
    if name in ("$in", "$nin"):
        if not isinstance(operand, list) or len(operand) > MAX_LIST:
            raise ValueError(f"{name} takes a list of at most {MAX_LIST} values, got {_show(operand)}")
        return _membership(operand, wanted=name == "$in")
    if name == "$exists":
        if not isinstance(operand, bool):
            raise ValueError(f"$exists takes true or false, got {_show(operand)}")
        return lambda values: (values is not None) is operand
    compare = {"$gt": operator.gt, "$gte": operator.ge, "$lt": operator.lt, "$lte": operator.le}.get(name)
    if compare is None:
        raise ValueError(f"{_show(name)} is not a valid operator")
    bound = _scalar(operand)
    if not isinstance(bound, float):
        raise ValueError(f"{name} takes a number, got {_show(operand)}")
    return lambda values: any(isinstance(value, float) and compare(value, bound) for value in values or ())


def _membership(items: list[Any], *, wanted: bool) -> Test:
    """Whether one of the values is (``wanted``) or none is among the items; an absent field is neither."""
    chosen = {_typed(_scalar(item)) for item in items}
    return lambda values: values is not None and any(_typed(v) in chosen for v in values) is wanted


def _typed(value: Any) -> tuple[type, Any]:
    return type(value), value  # Python's True equals 1.0, Pinecone's does not


def _scalar(value: Any) -> str | bool | float:
    if isinstance(value, str | bool):
        return value
    if isinstance(value, int | float):
        try:
            number = float(value)
        except OverflowError:
            number = math.inf
        if math.isfinite(number):
            return number
    raise ValueError(f"A value must be a string, a finite number or a boolean, got {_show(value)}")


def _show(value: Any) -> str:
    """A short ASCII form for a message; the value may be anything that JSON can carry."""
    try:
        text = ascii(value)
    except (RecursionError, ValueError):  # nested too deep; an integer of too many digits
        text = type(value).__name__
    return text if len(text) <= 80 else text[:80] + "..."
