"""Indexes and vectors in one SQLite file, with exact search.

SQLite, not a vector engine: a batch is one transaction that is on disk before it is acknowledged, several
processes may share the folder, nothing is loaded at start, and at the size of the book's data exact search
in NumPy takes milliseconds. (Qdrant's local mode commits point by point, pickles, and locks its folder.)
Nothing is kept in memory between calls, so there is nothing to lose or to go stale.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import orjson

from llmbook_services.pinecone_filters import Metadata, Predicate

BLOCK = 4096  # vectors scored at a time: bounds the memory of a search
FILE = "pinecone.sqlite"
FLOAT = np.dtype("<f4")

SCHEMA = """
CREATE TABLE IF NOT EXISTS indexes (name TEXT PRIMARY KEY, description BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS vectors (
  index_name TEXT NOT NULL REFERENCES indexes (name) ON DELETE CASCADE,
  namespace TEXT NOT NULL,
  id TEXT NOT NULL,
  vector BLOB NOT NULL,
  metadata BLOB,
  PRIMARY KEY (index_name, namespace, id)
);
"""


class Record(NamedTuple):
    """One vector: ``values`` is a float32 array of shape (dimension,)."""

    id: str
    values: np.ndarray
    metadata: Metadata | None


def _dot(matrix: np.ndarray, query: np.ndarray) -> np.ndarray:
    return matrix @ query


def _cosine(matrix: np.ndarray, query: np.ndarray) -> np.ndarray:
    norms = np.linalg.norm(matrix, axis=1) * np.linalg.norm(query)
    return np.divide(matrix @ query, norms, out=np.zeros_like(norms), where=norms > 0)


def _euclidean(matrix: np.ndarray, query: np.ndarray) -> np.ndarray:
    return np.square(matrix - query).sum(axis=1)  # Pinecone reports the squared distance


SCORES: dict[str, Callable[[np.ndarray, np.ndarray], np.ndarray]] = {
    "cosine": _cosine,
    "dotproduct": _dot,
    "euclidean": _euclidean,
}


class Store:
    """The file in ``folder``. Not for several threads; several processes are fine.

    Vectors are addressed by (index, namespace, id). Ids come back in order.
    """

    def __init__(self, folder: Path | str) -> None:
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(folder / FILE, timeout=30, isolation_level=None, check_same_thread=False)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")  # a commit returns when it is on disk
        self._db.execute("PRAGMA foreign_keys = ON")
        self._db.executescript(SCHEMA)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: all that is written inside, or nothing."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def indexes(self) -> list[dict[str, Any]]:
        """The descriptions of all indexes, in order of name."""
        rows = self._db.execute("SELECT description FROM indexes ORDER BY name")
        return [orjson.loads(description) for (description,) in rows]

    def index(self, name: str) -> dict[str, Any] | None:
        """The index's description, ``None`` where there is no such index."""
        row = self._db.execute("SELECT description FROM indexes WHERE name = ?", (name,)).fetchone()
        return None if row is None else orjson.loads(row[0])

    def put_index(self, name: str, description: dict[str, Any]) -> None:
        """Make the index, or describe it anew."""
        self._db.execute(
            "INSERT INTO indexes VALUES (?, ?) ON CONFLICT DO UPDATE SET description = excluded.description",
            (name, orjson.dumps(description)),
        )

    def delete_index(self, name: str) -> None:
        """Delete the index with its vectors, if there is one."""
        self._db.execute("DELETE FROM indexes WHERE name = ?", (name,))

    def namespaces(self, index: str) -> dict[str, int]:
        """Namespace to its number of vectors, in order of name."""
        return dict(
            self._db.execute(
                "SELECT namespace, count(*) FROM vectors WHERE index_name = ? GROUP BY namespace", (index,)
            )
        )

    def put(self, index: str, namespace: str, records: list[Record]) -> None:
        """Store the records; one whose id is there is replaced."""
        self._db.executemany(
            "INSERT INTO vectors VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE "
            "SET vector = excluded.vector, metadata = excluded.metadata",
            [
                (index, namespace, r.id, r.values.tobytes(), orjson.dumps(r.metadata) if r.metadata else None)
                for r in records
            ],
        )

    def get(self, index: str, namespace: str, ids: list[str]) -> list[Record]:
        """The records of those ids that exist, in the order of ``ids``."""
        rows = (
            self._db.execute(
                "SELECT id, vector, metadata FROM vectors WHERE index_name = ? AND namespace = ? AND id = ?",
                (index, namespace, id),
            ).fetchone()
            for id in ids
        )
        return [
            Record(id, np.frombuffer(vector, FLOAT), _metadata(metadata))
            for id, vector, metadata in filter(None, rows)
        ]

    def delete(self, index: str, namespace: str, ids: list[str]) -> None:
        """Delete those of the ids that exist."""
        self._db.executemany(
            "DELETE FROM vectors WHERE index_name = ? AND namespace = ? AND id = ?",
            [(index, namespace, id) for id in ids],
        )

    def delete_namespace(self, index: str, namespace: str) -> bool:
        """Delete all vectors of the namespace; whether there were any."""
        return (
            self._db.execute(
                "DELETE FROM vectors WHERE index_name = ? AND namespace = ?", (index, namespace)
            ).rowcount
            > 0
        )

    def ids(
        self, index: str, namespace: str, *, prefix: str = "", after: str = "", limit: int = -1
    ) -> list[str]:
        """At most ``limit`` ids that begin with ``prefix`` and follow ``after``."""
        rows = self._db.execute(
            "SELECT id FROM vectors WHERE index_name = ? AND namespace = ? AND id > ? "
            "AND substr(id, 1, ?) = ? ORDER BY id LIMIT ?",
            (index, namespace, after, len(prefix), prefix, limit),
        )
        return [id for (id,) in rows]

    def matching(
        self, index: str, namespace: str, matches: Predicate, *, after: str = "", limit: int | None = None
    ) -> list[str]:
        """At most ``limit`` ids after ``after`` whose metadata satisfies the predicate."""
        found: list[str] = []
        rows = self._db.execute(
            "SELECT id, metadata FROM vectors WHERE index_name = ? AND namespace = ? AND id > ? ORDER BY id",
            (index, namespace, after),
        )
        for id, metadata in rows:
            if limit is not None and len(found) == limit:
                break
            if matches(_metadata(metadata) or {}):
                found.append(id)
        return found

    def search(
        self,
        index: str,
        namespace: str,
        metric: str,
        query: np.ndarray,
        top_k: int,
        matches: Predicate | None,
    ) -> list[tuple[str, float]]:
        """The ``top_k`` nearest (id, score) under the predicate, nearest first; equal scores by id.

        Exact: each vector is scored in float64. Cosine and dot product: the greatest scores;
        Euclidean: the smallest squared distances.
        """
        ids: list[str] = []
        scores = [np.empty(0)]
        rows = self._db.execute(
            "SELECT id, vector, metadata FROM vectors WHERE index_name = ? AND namespace = ? ORDER BY id",
            (index, namespace),
        )
        while block := rows.fetchmany(BLOCK):
            if matches is not None:
                block = [row for row in block if matches(_metadata(row[2]) or {})]
            ids += [row[0] for row in block]
            matrix = np.frombuffer(b"".join(row[1] for row in block), FLOAT).reshape(len(block), len(query))
            scores.append(SCORES[metric](matrix.astype(np.float64), query.astype(np.float64)))
        score = np.concatenate(scores)
        order = np.argsort(score if metric == "euclidean" else -score, kind="stable")[:top_k]
        return [(ids[i], float(score[i])) for i in order]


def _metadata(stored: bytes | None) -> Metadata | None:
    return None if stored is None else orjson.loads(stored)
