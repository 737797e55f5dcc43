"""The Pinecone-compatible server through the official SDK: results, filters, limits, errors, durability."""

from __future__ import annotations

import asyncio
import copy
import json
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import numpy as np
import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pinecone import (
    ApiError,
    AsyncPinecone,
    ConflictError,
    ForbiddenError,
    Index,
    NotFoundError,
    PayloadTooLargeError,
    Pinecone,
    PineconeConnectionError,
    ServerlessSpec,
    UnauthorizedError,
)

import llmbook_services as services
from llmbook import course
from llmbook_services import lifecycle

SERVERLESS = ServerlessSpec(cloud="aws", region="us-east-1")


@pytest.fixture(scope="module")
def service(tmp_path_factory) -> Iterator[services.Service]:
    """One running server for this file, found through the environment as in a notebook."""
    with pytest.MonkeyPatch.context() as patch:
        for spec in lifecycle.SERVICES.values():
            patch.delenv(spec.key, raising=False)
            patch.delenv(spec.address, raising=False)
        patch.delenv("LLMBOOK_SERVICE_KEY", raising=False)
        patch.setenv("LLMBOOK_BUILD", str(tmp_path_factory.mktemp("build")))
        with services.start("pinecone") as running:
            yield running


@pytest.fixture
def pc(service) -> Iterator[Pinecone]:
    """A client without arguments; the indexes that a test makes are deleted after it."""
    client = Pinecone()
    yield client
    for name in client.list_indexes().names():
        client.configure_index(name, deletion_protection="disabled")
        client.delete_index(name)


def make(pc: Pinecone, dimension: int = 2, metric: str = "cosine", name: str = "books") -> Index:
    pc.create_index(name, dimension=dimension, metric=metric, spec=SERVERLESS)
    return pc.Index(name)


def ids(response) -> list[str]:
    return [match.id for match in response.matches]


def refused(call, *arguments, **options) -> ApiError:
    with pytest.raises(ApiError) as caught:
        call(*arguments, **options)
    assert 400 <= caught.value.status_code < 500
    return caught.value


# Control plane


def test_an_index_is_created_described_listed_and_deleted(pc):
    assert not pc.has_index("books")
    pc.create_index("books", dimension=3, metric="euclidean", spec=SERVERLESS, tags={"team": "a"})
    described = pc.describe_index("books")
    assert (described.dimension, described.metric) == (3, "euclidean")
    assert described.status.ready and described.deployment.region == "us-east-1"
    assert described.host.startswith("http://127.0.0.1:")
    assert described.tags == {"team": "a"}
    assert pc.list_indexes().names() == ["books"]
    pc.delete_index("books")
    assert not pc.has_index("books")


def test_a_second_index_of_that_name_and_an_absent_index_raise_the_sdks_errors(pc):
    make(pc)
    with pytest.raises(ConflictError):
        make(pc)
    with pytest.raises(NotFoundError):
        pc.describe_index("absent")
    with pytest.raises(NotFoundError):
        pc.delete_index("absent", timeout=-1)


def test_a_protected_index_is_not_deleted(pc):
    pc.create_index("kept", dimension=2, metric="cosine", spec=SERVERLESS, deletion_protection="enabled")
    with pytest.raises(ForbiddenError):
        pc.delete_index("kept", timeout=-1)
    assert pc.has_index("kept")


def test_two_indexes_hold_their_own_vectors_and_a_deleted_one_leaves_none(pc):
    first, second = make(pc), make(pc, dimension=3, name="films")
    first.upsert(vectors=[("a", [1, 0])])
    assert second.describe_index_stats().total_vector_count == 0
    pc.delete_index("books")
    assert make(pc, dimension=4).describe_index_stats().total_vector_count == 0


@pytest.mark.parametrize("dimension", [0, 20_001])
def test_a_dimension_out_of_range_is_refused(pc, dimension):
    refused(make, pc, dimension=dimension)


def test_what_the_local_server_does_not_have_is_refused_not_ignored(pc):
    index = make(pc)
    sparse = {"indices": [1], "values": [0.5]}
    refused(index.upsert, vectors=[{"id": "a", "values": [1, 0], "sparse_values": sparse}])
    refused(index.query, vector=[1, 0], sparse_vector=sparse, top_k=1)
    refused(pc.create_index, "pods", dimension=2, spec={"pod": {"environment": "us-east1-gcp"}})
    refused(pc.create_index, "sparse", vector_type="sparse", spec=SERVERLESS)
    assert "/records/" in refused(index.upsert_records, namespace="n", records=[{"_id": "a"}]).message


def test_the_asyncio_client_works(service, pc):
    make(pc)

    async def main():
        async with AsyncPinecone() as client:
            async with await client.index("books") as index:
                await index.upsert(vectors=[("a", [1, 0]), ("b", [0, 1])])
                return await index.query(vector=[1, 0.1], top_k=1)

    assert ids(asyncio.run(main())) == ["a"]


# Scores


@pytest.mark.parametrize(
    ("metric", "scores"),
    [
        ("cosine", {"long": 1.0, "same": 1.0, "square": 0.0, "opposite": -1.0}),  # equal scores by id
        ("dotproduct", {"long": 8.0, "same": 4.0, "square": 0.0, "opposite": -4.0}),
        ("euclidean", {"same": 0.0, "long": 4.0, "square": 8.0, "opposite": 16.0}),  # squared
    ],
)
def test_scores_are_those_that_pinecone_reports_nearest_first(pc, metric, scores):
    index = make(pc, metric=metric)
    vectors = {"opposite": [-2, 0], "square": [0, 2], "long": [4, 0], "same": [2, 0]}
    index.upsert(vectors=list(vectors.items()))
    matches = index.query(vector=[2, 0], top_k=10).matches
    assert [(m.id, m.score) for m in matches] == list(scores.items())
    by_id = index.query(id="same", top_k=10).matches
    assert [(m.id, m.score) for m in by_id] == list(scores.items())
    assert index.query(id="absent", top_k=10).matches == []


def test_values_and_metadata_come_back_when_asked_for(pc):
    index = make(pc)
    index.upsert(vectors=[("a", [0.1, 0.2], {"year": 2024, "제목": "책", "tags": ["x"]})])
    plain = index.query(vector=[1, 1], top_k=1).matches[0]
    assert (plain.values, plain.metadata) == ([], None)
    full = index.query(vector=[1, 1], top_k=1, include_values=True, include_metadata=True).matches[0]
    assert full.values == [0.1, 0.2]  # float32, in the digits that were given
    assert full.metadata == {"year": 2024.0, "제목": "책", "tags": ["x"]}
    assert isinstance(full.metadata["year"], float), "Pinecone은 수를 64비트 실수로 저장합니다"


# Filters

RECORDS = {
    "drama": {"genre": "drama", "year": 2019, "new": True},
    "both": {"genre": ["comedy", "documentary"], "year": 2020.5, "new": False},
    "text": {"genre": "2019", "year": "2019"},
    "number": {"genre": 2019, "new": 1},
    "empty": {"genre": []},
    "bare": None,
}


@pytest.fixture(scope="module")
def shelf(service) -> Iterator[Index]:
    pc = Pinecone()
    index = make(pc, name="shelf")
    index.upsert(
        vectors=[
            {"id": id, "values": [1, 1], **({"metadata": m} if m is not None else {})}
            for id, m in RECORDS.items()
        ]
    )
    yield index
    if pc.has_index("shelf"):
        pc.delete_index("shelf")


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({}, "drama both text number empty bare"),
        ({"genre": "drama"}, "drama"),
        ({"genre": {"$eq": "comedy"}}, "both"),  # a list has each of its values
        ({"genre": 2019}, "number"),  # not the text
        ({"year": "2019"}, "text"),
        ({"new": True}, "drama"),  # not 1
        ({"new": 1}, "number"),
        ({"genre": {"$ne": "drama"}}, "both text number empty"),  # not where it is absent
        ({"genre": {"$ne": "comedy"}}, "drama text number empty"),
        ({"genre": {"$in": ["documentary", "action", 2019]}}, "both number"),
        ({"genre": {"$nin": ["documentary", "drama"]}}, "text number empty"),
        ({"genre": {"$in": []}}, ""),
        ({"genre": {"$exists": True}}, "drama both text number empty"),
        ({"genre": {"$exists": False}}, "bare"),
        ({"year": {"$gt": 2019}}, "both"),
        ({"year": {"$gte": 2019}}, "drama both"),
        ({"year": {"$lt": 2020.5}}, "drama"),
        ({"year": {"$gte": 2019, "$lt": 2020}}, "drama"),
        ({"new": {"$gte": 0}}, "number"),  # booleans are not numbers
        ({"genre": "drama", "year": 2020}, ""),
        ({"$and": [{"genre": "comedy"}, {"genre": "documentary"}]}, "both"),
        ({"$and": [{"genre": "comedy"}, {"genre": "drama"}]}, ""),
        ({"$or": [{"genre": "comedy"}, {"$and": [{"new": True}, {"year": {"$lte": 2019}}]}]}, "drama both"),
        ({"$or": [{"genre": "drama"}, {"new": False}], "year": {"$gt": 2020}}, "both"),
    ],
)
def test_a_filter_selects_as_documented(shelf, condition, expected):
    assert set(ids(shelf.query(vector=[1, 1], top_k=10, filter=condition))) == set(expected.split())


@pytest.mark.parametrize(
    "condition",
    [
        {"genre": ["comedy"]},
        {"genre": {"$eq": ["comedy"]}},
        {"genre": {"$like": "c"}},
        {"genre": {}},
        {"genre": None},
        {"genre": {"$in": "comedy"}},
        {"genre": {"$in": [["comedy"]]}},
        {"genre": {"$in": ["x"] * 10_001}},
        {"year": {"$gt": "2019"}},
        {"year": {"$gt": True}},
        {"year": {"$exists": 1}},
        {"$and": []},
        {"$and": {"year": 1}},
        {"$or": ["year"]},
        {"$not": {"year": 1}},
    ],
)
def test_a_filter_that_pinecone_does_not_take_is_the_sdks_error(shelf, condition):
    error = refused(shelf.query, vector=[1, 1], top_k=1, filter=condition)
    assert error.status_code == 400 and error.error_code == "INVALID_ARGUMENT" and "filter" in error.message


SIZE, DIMENSION, TAGS = 2000, 16, ["가", "나", "다", "라", "마"]


def random_metadata(rng: random.Random) -> dict:
    """Fields that are absent, of one type, of mixed types, and lists."""
    fields = {
        "year": lambda: rng.randint(2000, 2010),
        "price": lambda: round(rng.uniform(0, 100), 2),
        "genre": lambda: rng.choice(TAGS),
        "stock": lambda: rng.random() < 0.5,
        "tags": lambda: rng.sample(TAGS, rng.randint(0, 3)),
        "mixed.값": lambda: rng.choice([1, 2, 1.5, True, False, "1", "가", ["가", "1"]]),
    }
    return {key: value() for key, value in fields.items() if rng.random() < 0.75}


class Columns:
    """The same filters over NumPy columns: the reference that shares nothing with the server."""

    def __init__(self, rows: list[dict]) -> None:
        self.rows = rows
        self.used: set[str] = set()

    def column(self, key: str, function) -> np.ndarray:
        return np.array([function(row[key]) if key in row else False for row in self.rows])

    def equal(self, key: str, wanted) -> np.ndarray:
        if isinstance(wanted, bool):
            return self.column(key, lambda v: v is wanted)
        if isinstance(wanted, str):
            return self.column(
                key, lambda v: wanted == v if isinstance(v, str) else isinstance(v, list) and wanted in v
            )
        number = self.column(key, lambda v: v if type(v) in (int, float) else np.nan).astype(float)
        present = self.column(key, lambda v: type(v) in (int, float))
        return present & np.isclose(number, wanted, rtol=0, atol=0)

    def compare(self, key: str, ufunc, bound: float) -> np.ndarray:
        number = np.array([float(r[key]) if type(r.get(key)) in (int, float) else np.nan for r in self.rows])
        return ufunc(number, bound)  # nan compares false

    def mask(self, condition: dict) -> np.ndarray:
        total = np.ones(len(self.rows), bool)
        for key, value in condition.items():
            if key in ("$and", "$or"):
                self.used.add(key)
                parts = np.stack([self.mask(part) for part in value])
                total &= parts.all(axis=0) if key == "$and" else parts.any(axis=0)
                continue
            for name, operand in (value if isinstance(value, dict) else {"$eq": value}).items():
                self.used.add(name)
                total &= self.operation(key, name, operand)
        return total

    def operation(self, key: str, name: str, operand) -> np.ndarray:
        exists = self.column(key, lambda v: True)
        if name == "$exists":
            return exists == operand
        if name in ("$eq", "$ne", "$in", "$nin"):
            items = operand if name in ("$in", "$nin") else [operand]
            hit = np.logical_or.reduce([self.equal(key, item) for item in items])
            return hit if name in ("$eq", "$in") else exists & ~hit
        ufunc = {"$gt": np.greater, "$gte": np.greater_equal, "$lt": np.less, "$lte": np.less_equal}[name]
        return self.compare(key, ufunc, operand)


def random_filter(rng: random.Random, depth: int = 0) -> dict:
    if depth < 3 and rng.random() < (0.7 if depth == 0 else 0.35):
        return {
            rng.choice(["$and", "$or"]): [random_filter(rng, depth + 1) for _ in range(rng.randint(1, 3))]
        }
    values = {
        "year": lambda: rng.randint(2000, 2010),
        "price": lambda: round(rng.uniform(0, 100), 1),
        "genre": lambda: rng.choice(TAGS),
        "stock": lambda: rng.random() < 0.5,
        "tags": lambda: rng.choice(TAGS),
        "mixed.값": lambda: rng.choice([1, 2, 1.5, True, False, "1", "가"]),
        "absent": lambda: 1,
    }

    def one(key: str) -> object:
        value = values[key]
        kind = rng.random()
        if kind < 0.15:
            return value()
        if kind < 0.35:
            return {rng.choice(["$eq", "$ne"]): value()}
        if kind < 0.6:
            return {rng.choice(["$in", "$nin"]): [value() for _ in range(rng.randint(1, 4))]}
        if kind < 0.75:
            return {"$exists": rng.random() < 0.5}
        low = {"year": 2004, "price": 40.5}.get(key, 1)
        if kind < 0.9:
            return {rng.choice(["$gt", "$gte", "$lt", "$lte"]): low}
        return {"$gte": low, "$lt": low + 4}

    return {key: one(key) for key in rng.sample(sorted(values), rng.choice([1, 1, 2]))}


def test_results_equal_exact_numpy_search_under_200_random_filters(pc):
    rng, generator = random.Random(7), np.random.default_rng(7)
    vectors = generator.normal(size=(SIZE, DIMENSION)).astype(np.float32)
    metadata = [random_metadata(rng) for _ in range(SIZE)]
    columns = Columns(metadata)
    indexes = {m: make(pc, DIMENSION, m, m) for m in ("cosine", "dotproduct", "euclidean")}
    records = [(f"v{i}", vectors[i].tolist(), metadata[i]) for i in range(SIZE)]
    for index in indexes.values():
        index.upsert(vectors=records, batch_size=500, show_progress=False)

    sizes = []
    exact = vectors.astype(np.float64)
    for n in range(200):
        condition = random_filter(rng)
        query = generator.normal(size=DIMENSION).astype(np.float32)
        metric = ("cosine", "dotproduct", "euclidean")[n % 3]
        top_k = rng.choice([1, 10, 100, SIZE])
        chosen = np.flatnonzero(columns.mask(condition))
        scores = exact[chosen] @ query.astype(np.float64)
        if metric == "cosine":
            scores /= np.linalg.norm(exact[chosen], axis=1) * np.linalg.norm(query.astype(np.float64))
        if metric == "euclidean":
            scores = ((exact[chosen] - query.astype(np.float64)) ** 2).sum(axis=1)
        order = np.argsort(scores if metric == "euclidean" else -scores)[:top_k]
        found = indexes[metric].query(vector=query.tolist(), top_k=top_k, filter=condition).matches
        assert [m.id for m in found] == [f"v{i}" for i in chosen[order]], condition
        assert np.allclose([m.score for m in found], scores[order], rtol=1e-9, atol=1e-12)
        sizes.append(len(chosen))
    assert columns.used == {
        "$eq",
        "$ne",
        "$gt",
        "$gte",
        "$lt",
        "$lte",
        "$in",
        "$nin",
        "$exists",
        "$and",
        "$or",
    }
    assert sum(0 < size < SIZE for size in sizes) >= 100, "필터 대부분이 전부나 전무를 고르면 시험이 아닙니다"


# Vectors


def test_namespaces_are_apart(pc):
    index = make(pc)
    index.upsert(vectors=[("a", [1, 0])])
    index.upsert(vectors=[("a", [0, 1]), ("b", [0, 1])], namespace="other")
    assert ids(index.query(vector=[1, 0], top_k=5)) == ["a"]
    assert ids(index.query(vector=[0, 1], top_k=5, namespace="__default__")) == ["a"]
    stats = index.describe_index_stats()
    assert {n: s.vector_count for n, s in stats.namespaces.items()} == {"__default__": 1, "other": 2}
    assert (stats.total_vector_count, stats.dimension, stats.metric) == (3, 2, "cosine")
    assert [n.name for page in index.list_namespaces(limit=1) for n in page.namespaces] == [
        "__default__",
        "other",
    ]
    assert index.describe_namespace(name="other").record_count == 2
    index.delete(delete_all=True, namespace="other")
    assert list(index.describe_index_stats().namespaces) == ["__default__"]
    with pytest.raises(NotFoundError):
        index.delete(delete_all=True, namespace="other")
    index.upsert(vectors=[("a", [0, 1])], namespace="team/one")
    assert index.describe_namespace(name="team/one").record_count == 1
    index.delete_namespace(name="team/one")
    index.delete_namespace(name="__default__")
    with pytest.raises(NotFoundError):
        index.describe_namespace(name="__default__")


def test_listing_pages_through_every_id_once(pc):
    index = make(pc)
    index.upsert(vectors=[(f"doc{i % 3}#{i:03}", [1, 1]) for i in range(250)])
    pages = list(index.list())
    assert [len(page.vectors) for page in pages] == [100, 100, 50]
    listed = [item.id for page in pages for item in page.vectors]
    assert listed == sorted(f"doc{i % 3}#{i:03}" for i in range(250))
    prefixed = [item.id for page in index.list(prefix="doc1#", limit=7) for item in page.vectors]
    assert prefixed == [id for id in listed if id.startswith("doc1#")]
    assert refused(index.list_paginated, pagination_token="not a token!").status_code == 400


def test_fetching_gives_what_exists(pc):
    index = make(pc)
    index.upsert(vectors=[("a", [1, 0], {"year": 1}), ("b", [0, 1])], namespace="n")
    fetched = index.fetch(ids=["b", "absent", "a"], namespace="n")
    assert set(fetched.vectors) == {"a", "b"} and fetched.namespace == "n"
    assert fetched.vectors["a"].values == [1, 0] and fetched.vectors["a"].metadata == {"year": 1}
    assert index.fetch(ids=["a"]).vectors == {}


def test_fetching_by_metadata_pages_through_every_match(pc):
    index = make(pc)
    index.upsert(vectors=[(f"v{i:02}", [1, 1], {"odd": i % 2}) for i in range(25)])
    found, token = [], None
    for _ in range(10):
        page = index.fetch_by_metadata(filter={"odd": 1}, limit=5, pagination_token=token)
        found += page.vectors
        token = page.pagination and page.pagination.next
        if not token:
            break
    assert found == [f"v{i:02}" for i in range(1, 25, 2)]


def test_an_upsert_replaces_and_an_update_merges(pc):
    index = make(pc)
    index.upsert(vectors=[("a", [1, 0], {"year": 1, "kept": "x"})])
    index.update(id="a", set_metadata={"year": 2, "new": True})
    assert index.fetch(ids=["a"]).vectors["a"].metadata == {"year": 2, "kept": "x", "new": True}
    index.update(id="a", values=[0, 1])
    vector = index.fetch(ids=["a"]).vectors["a"]
    assert vector.values == [0, 1] and vector.metadata["kept"] == "x"
    index.upsert(vectors=[("a", [1, 1])])
    assert index.fetch(ids=["a"]).vectors["a"].metadata is None
    index.update(id="absent", set_metadata={"year": 2})
    assert index.describe_index_stats().total_vector_count == 1


def test_an_update_by_filter_changes_the_matching_records_unless_it_is_a_dry_run(pc):
    index = make(pc)
    index.upsert(vectors=[(str(i), [1, 1], {"odd": i % 2}) for i in range(10)])
    assert index.update(filter={"odd": 1}, set_metadata={"seen": True}, dry_run=True).matched_records == 5
    assert not index.query(vector=[1, 1], top_k=10, filter={"seen": True}).matches
    assert index.update(filter={"odd": 1}, set_metadata={"seen": True}).matched_records == 5
    seen = ids(index.query(vector=[1, 1], top_k=10, filter={"seen": True}))
    assert sorted(seen) == ["1", "3", "5", "7", "9"]


def test_deleting_by_ids_and_by_filter_is_visible_at_once(pc):
    index = make(pc)
    index.upsert(vectors=[(str(i), [1, 1], {"odd": i % 2}) for i in range(10)])
    index.delete(ids=["0", "1", "absent"])
    assert index.describe_index_stats().total_vector_count == 8
    index.delete(filter={"odd": 1})
    assert sorted(ids(index.query(vector=[1, 1], top_k=10))) == ["2", "4", "6", "8"]


# Limits


def test_a_wrong_dimension_is_the_sdks_error_and_stores_nothing(pc):
    index = make(pc, dimension=3)
    message = "Vector dimension 2 does not match the dimension of the index 3"
    assert message in str(refused(index.upsert, vectors=[("good", [1, 2, 3]), ("bad", [1, 2])]))
    assert index.describe_index_stats().total_vector_count == 0
    index.upsert(vectors=[("good", [1, 2, 3])])
    assert message in str(refused(index.query, vector=[1, 2], top_k=1))
    assert message in str(refused(index.update, id="good", values=[1, 2]))


def test_a_zero_vector_is_refused_and_a_zero_query_scores_zero(pc):
    index = make(pc)
    assert "non-zero" in refused(index.upsert, vectors=[("zero", [0, 0])]).message
    index.upsert(vectors=[("a", [1, 0])])
    assert index.query(vector=[0, 0], top_k=1).matches[0].score == 0


def test_batches_are_limited_by_number_and_bytes(pc):
    index = make(pc)
    assert index.upsert(vectors=[(str(i), [1, 1]) for i in range(1000)]).upserted_count == 1000
    assert refused(index.upsert, vectors=[(str(i), [1, 1]) for i in range(1001)]).status_code == 400
    big = [(str(i), [1, 1], {"text": "x" * 30_000}) for i in range(80)]
    with pytest.raises(PayloadTooLargeError):
        index.upsert(vectors=big)
    assert index.upsert(vectors=big, batch_size=40, show_progress=False).upserted_count == 80


def test_requests_for_ids_are_limited_to_a_thousand(pc):
    index = make(pc)
    names = [f"chapter-{i:05}" for i in range(1001)]
    index.upsert(vectors=[(name, [1, 1]) for name in names[:1000]])
    assert len(index.fetch(ids=names[:1000]).vectors) == 1000
    assert refused(index.fetch, ids=names).status_code == 400
    assert refused(index.delete, ids=names).status_code == 400
    index.delete(ids=names[:1000])
    assert index.describe_index_stats().total_vector_count == 0


def test_top_k_is_limited_on_the_server_too(pc):
    index = make(pc)
    for top_k, good in ((1, True), (10_000, True), (0, False), (10_001, False)):
        response = httpx.post(index.host + "/query", json={"topK": top_k, "vector": [1, 1]})
        assert response.is_success is good


def test_metadata_is_limited_to_40_kilobytes_also_after_a_merge(pc):
    index = make(pc)
    room = 40 * 1024 - len('{"text":""}')
    index.upsert(vectors=[("a", [1, 1], {"text": "x" * room})])
    assert "40960 bytes" in refused(index.upsert, vectors=[("b", [1, 1], {"text": "x" * (room + 1)})]).message
    assert "40960 bytes" in refused(index.update, id="a", set_metadata={"more": "y"}).message
    assert set(index.fetch(ids=["a", "b"]).vectors) == {"a"}


def test_a_result_over_four_megabytes_is_refused(pc):
    index = make(pc)
    for start in range(0, 160, 40):
        index.upsert(vectors=[(str(start + i), [1, 1], {"text": "x" * 30_000}) for i in range(40)])
    assert "top_k" in refused(index.query, vector=[1, 1], top_k=160, include_metadata=True).message
    assert len(index.query(vector=[1, 1], top_k=100, include_metadata=True).matches) == 100


def post(index: Index, path: str, body: object) -> httpx.Response:
    """A request that the SDK would not send."""
    text = json.dumps(body)
    return httpx.post(index.host + path, content=text, headers={"Content-Type": "application/json"})


@pytest.mark.parametrize(
    "metadata",
    [
        {"a": None},
        {"a": {"b": 1}},
        {"a": [1, 2]},
        {"a": ["x", None]},
        {"$a": 1},
        {"a": 10**400},
        {"a": "\ud800"},
    ],
)
def test_metadata_of_another_kind_is_refused(pc, metadata):
    index = make(pc)
    response = post(
        index, "/vectors/upsert", {"vectors": [{"id": "a", "values": [1, 1], "metadata": metadata}]}
    )
    assert response.status_code == 400 and response.json()["error"]["message"]
    assert index.describe_index_stats().total_vector_count == 0


# Durability


FORKER = """
import os, signal, sys
import llmbook_services.pinecone_server, uvicorn, starlette.middleware.trustedhost
from llmbook_services.lifecycle import serve
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
for line in sys.stdin:
    port, folder = line.split(maxsplit=1)
    parent = os.getpid()
    pid = os.fork()
    if pid == 0:
        os._exit(serve("pinecone", port=int(port), parent=parent, folder=folder.strip()))
    print(pid, flush=True)
"""


class Servers:
    """Real server processes, forked from one that has done the imports: a start costs milliseconds."""

    def __init__(self) -> None:
        self.forker = subprocess.Popen(
            [sys.executable, "-c", FORKER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=dict(os.environ, PYTHONPATH=str(course.ROOT)),
        )

    def start(self, port: int, folder: Path) -> int:
        """The pid of a server that answers."""
        self.forker.stdin.write(f"{port} {folder}\n")
        self.forker.stdin.flush()
        pid = int(self.forker.stdout.readline())
        end = time.monotonic() + 30
        while not lifecycle._healthy(pid, port, 1):
            assert time.monotonic() < end, "the server does not answer"
            time.sleep(0.01)
        return pid

    def kill(self, pid: int) -> None:
        os.kill(pid, signal.SIGKILL)
        while psutil.pid_exists(pid):
            time.sleep(0.001)


def fixed_port() -> int:
    """A free port below the kernel's range for clients: none of them takes it while the server is away."""
    for port in random.sample(range(20_000, 30_000), 100):
        try:
            socket.create_server(("127.0.0.1", port)).close()
        except OSError:
            continue
        return port
    raise AssertionError("no free port")


@pytest.fixture
def servers() -> Iterator[Servers]:
    made = Servers()
    yield made
    made.forker.kill()  # its servers end with it
    made.forker.wait()


def test_no_acknowledged_upsert_is_lost_in_50_kills_and_no_batch_is_half_written(
    servers, tmp_path, monkeypatch
):
    # the SDK retries while the server is away; without its long pauses
    monkeypatch.setattr("pinecone._internal.http_client._retry_sleep", lambda seconds: time.sleep(0.02))
    port, folder, rng = fixed_port(), tmp_path / "data", random.Random(0)
    pid = servers.start(port, folder)
    client = Pinecone("key", host=f"http://127.0.0.1:{port}")
    index = make(client, dimension=8)
    acknowledged: dict[int, list[str]] = {0: [], 1: [], 2: []}
    stop = threading.Event()

    def write(writer: int) -> None:
        own, n = client.Index("books"), 0
        while not stop.is_set():
            batch = f"{writer}-{n:05}"
            vectors = [(f"{batch}-{i}", [n + 1, writer, i, 0, 0, 0, 0, 1], {"n": n}) for i in range(3)]
            try:
                own.upsert(vectors=vectors)
            except PineconeConnectionError:  # given up: not acknowledged
                pass
            else:
                acknowledged[writer].append(batch)
            n += 1

    threads = [threading.Thread(target=write, args=(writer,)) for writer in acknowledged]
    for thread in threads:
        thread.start()
    kills = 0
    try:
        while kills < 50:
            before = sum(map(len, acknowledged.values()))
            end = time.monotonic() + 30
            while sum(map(len, acknowledged.values())) < before + 3:  # writing is under way
                assert time.monotonic() < end, "no progress"
                time.sleep(0.002)
            time.sleep(rng.uniform(0, 0.02))
            servers.kill(pid)
            pid = servers.start(port, folder)
            kills += 1
    finally:
        stop.set()
        for thread in threads:
            thread.join()

    stored = [item.id for page in index.list() for item in page.vectors]
    batches: dict[str, int] = {}
    for id in stored:
        batches[id.rsplit("-", 1)[0]] = batches.get(id.rsplit("-", 1)[0], 0) + 1
    promised = [batch for names in acknowledged.values() for batch in names]
    assert len(promised) >= 150
    assert not [batch for batch in promised if batches.get(batch) != 3]
    assert set(batches.values()) == {3}
    last = acknowledged[1][-1]
    vector = index.fetch(ids=[f"{last}-2"]).vectors[f"{last}-2"]
    assert vector.values[1:3] == [1, 2] and vector.metadata["n"] == int(last.split("-")[1])


def test_concurrent_writers_of_two_servers_on_one_folder_lose_nothing(servers, tmp_path):
    ports = [lifecycle._free_port(), lifecycle._free_port()]
    for port in ports:
        servers.start(port, tmp_path)
    clients = [Pinecone("key", host=f"http://127.0.0.1:{port}") for port in ports]
    make(clients[0]).upsert(vectors=[("shared", [1, 1])])
    errors = []

    def write(writer: int) -> None:
        try:
            index = clients[writer % 2].Index("books")
            for n in range(15):
                index.upsert(vectors=[(f"{writer}-{n}", [1, n])])
                index.update(id="shared", set_metadata={f"{writer}-{n}": True})  # read, merge, write
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    index = clients[1].Index("books")
    assert index.describe_index_stats().total_vector_count == 1 + 6 * 15
    assert len(index.fetch(ids=["shared"]).vectors["shared"].metadata) == 6 * 15


def test_what_was_stored_is_there_after_a_restart(servers, tmp_path):
    port = lifecycle._free_port()
    pid = servers.start(port, tmp_path)
    make(Pinecone("key", host=f"http://127.0.0.1:{port}")).upsert(
        vectors=[("a", [1, 0], {"x": 1})], namespace="n"
    )
    os.kill(pid, signal.SIGTERM)
    port = lifecycle._free_port()
    servers.start(port, tmp_path)
    index = Pinecone("key", host=f"http://127.0.0.1:{port}").Index("books")
    assert index.query(vector=[1, 0], top_k=1, namespace="n", filter={"x": 1}).matches[0].score == 1


def test_with_a_key_set_another_key_is_unauthorised(monkeypatch, tmp_path):
    monkeypatch.setenv("LLMBOOK_SERVICE_KEY", "right")
    port, made = lifecycle._free_port(), Servers()
    try:
        made.start(port, tmp_path)
        host = f"http://127.0.0.1:{port}"
        with pytest.raises(UnauthorizedError):
            Pinecone("wrong", host=host).list_indexes()
        index = make(Pinecone("right", host=host))
        with pytest.raises(UnauthorizedError):
            Index(host=index.host, api_key="wrong").upsert(vectors=[("a", [1, 1])])
        assert httpx.get(host + "/indexes").status_code == 401
        assert index.describe_index_stats().total_vector_count == 0
    finally:
        made.forker.kill()
        made.forker.wait()


# Malformed requests

NAMES = st.sampled_from(
    "vectors id values metadata namespace topK vector filter ids deleteAll setMetadata name schema fields _values "
    "dimension metric type deployment tags limit paginationToken includeValues $and $or $in $eq $exists x".split()
)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | NAMES
JSON = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(NAMES | st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=12,
)
VALID = {
    "/indexes/books/vectors/upsert": {"vectors": [{"id": "a", "values": [1, 1], "metadata": {"x": 1}}]},
    "/indexes/books/query": {"topK": 1, "vector": [1, 1], "filter": {"x": {"$in": [1]}}, "namespace": "n"},
    "/indexes/books/vectors/update": {"id": "a", "values": [1, 1], "setMetadata": {"x": 1}, "namespace": "n"},
    "/indexes/books/vectors/delete": {"ids": ["a"], "namespace": "n"},
    "/indexes/books/vectors/fetch_by_metadata": {"filter": {"x": 1}, "limit": 1, "paginationToken": "YQ=="},
    "/indexes/books/describe_index_stats": {},
    "/indexes": {
        "name": "books",
        "schema": {"fields": {"_values": {"type": "dense_vector", "dimension": 2, "metric": "cosine"}}},
    },
}


@st.composite
def nearly_valid(draw) -> tuple[str, object]:
    """A valid body in which one value, at any depth, is something else."""
    path = draw(st.sampled_from(sorted(VALID)))
    body = copy.deepcopy(VALID[path])
    here = body
    while True:
        if not here:
            return path, draw(JSON)
        key = draw(st.sampled_from(sorted(here))) if isinstance(here, dict) else 0
        if isinstance(here[key], dict | list) and here[key] and draw(st.booleans()):
            here = here[key]
            continue
        here[key] = draw(JSON)
        return path, body


def test_malformed_requests_are_answered_4xx_without_a_traceback_and_the_server_lives(service, pc):
    make(pc)
    seen: dict[int, int] = {}
    with httpx.Client(base_url=service.url, headers={"Content-Type": "application/json"}) as client:

        def send(method: str, path: str, content: bytes | str, **options) -> int:
            response = client.request(method, path, content=content, **options)
            assert response.status_code < 500, (method, path, content, response.text)
            assert "Traceback" not in response.text and 'File "' not in response.text
            if not response.is_success:
                assert response.json()["error"]["message"], response.text
            seen[response.status_code] = seen.get(response.status_code, 0) + 1
            return response.status_code

        @settings(
            max_examples=300,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(st.one_of(nearly_valid(), st.tuples(st.sampled_from(sorted(VALID)), JSON)))
        def any_json(request):
            path, body = request
            send("POST", path, json.dumps(body))

        @settings(max_examples=60, deadline=None, derandomize=True, database=None)
        @given(st.sampled_from(sorted(VALID)), st.binary(max_size=40))
        def any_bytes(path, body):
            send("POST", path, body)

        @settings(max_examples=60, deadline=None, derandomize=True, database=None)
        @given(
            st.sampled_from(["vectors/list", "vectors/fetch", "namespaces", "namespaces/x"]),
            st.dictionaries(
                st.sampled_from(["ids", "limit", "namespace", "prefix", "paginationToken"]),
                st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
            ),
        )
        def any_query(path, parameters):
            send("GET", f"/indexes/books/{path}", b"", params=parameters)

        any_json()
        any_bytes()
        any_query()
        for content in (
            b"{",
            b"",
            b"[" * 200_000,
            b'{"topK": NaN}',
            b'{"topK": ' + b"9" * 5000 + b"}",
            b"\xff",
        ):
            assert send("POST", "/indexes/books/query", content) == 400
        nested = "x"
        for _ in range(40):
            nested = {"$and": [nested]}
        deep = json.dumps({**VALID["/indexes/books/query"], "filter": nested})
        assert send("POST", "/indexes/books/query", deep) == 400
        assert send("GET", "/indexes/books/query", b"") == 405
        assert send("GET", "/nowhere/%ff/..%2f", b"") == 404
        without_a_length = (b" " * 2**16 for _ in range(64))
        assert send("POST", "/indexes/books/query", without_a_length) == 413
    assert sum(count for status, count in seen.items() if status >= 400) >= 300, seen
    assert ids(pc.Index("books").query(vector=[1, 1], top_k=1)) in ([], ["a"])
    assert "Traceback" not in service.log.read_text()
