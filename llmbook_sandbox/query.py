"""One SELECT on a database that is only a copy in memory: what the sandbox's SQL worker does with a request.

Standard library only: the worker is an isolated interpreter (see ``child.py``).
"""

from __future__ import annotations

import json
import marshal
import sqlite3
import struct
import time
from contextlib import suppress
from typing import Any, BinaryIO

_READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
_NEVER = {"load_extension", "readfile", "writefile", "edit", "fts3_tokenizer", "eval"}
_RESULT_BYTES = 4 << 20
_LIMITS = {  # what a question about a small database never needs; sqlite.org/limits.html
    sqlite3.SQLITE_LIMIT_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 200,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 50,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 100_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 64,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 200,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
_ACTIONS = {
    getattr(sqlite3, f"SQLITE_{name}"): name.replace("_", " ")
    for name in """CREATE_INDEX CREATE_TABLE CREATE_TEMP_INDEX CREATE_TEMP_TABLE CREATE_TEMP_TRIGGER CREATE_TEMP_VIEW
    CREATE_TRIGGER CREATE_VIEW DELETE DROP_INDEX DROP_TABLE DROP_TEMP_INDEX DROP_TEMP_TABLE DROP_TEMP_TRIGGER
    DROP_TEMP_VIEW DROP_TRIGGER DROP_VIEW INSERT PRAGMA TRANSACTION UPDATE ATTACH DETACH ALTER_TABLE REINDEX
    ANALYZE CREATE_VTABLE DROP_VTABLE SAVEPOINT""".split()
}


class _Refused(Exception):
    """A query that asks for more than reading."""


def _fill(connection: sqlite3.Connection, request: dict[str, Any]) -> None:
    """Make the database in memory: a file's bytes, or a script, which may write but not look outside."""
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA trusted_schema = OFF")
    if request["database"]:
        connection.deserialize(request["database"])
        # a file of another kind fails here
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if request["script"]:

        def fill(action: int, first: str | None, second: str | None, *_: Any) -> int:
            if action == sqlite3.SQLITE_PRAGMA:
                return sqlite3.SQLITE_IGNORE
            outside = action in (sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH)
            never = action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in _NEVER
            return sqlite3.SQLITE_DENY if outside or never else sqlite3.SQLITE_OK

        connection.set_authorizer(fill)
        connection.executescript(request["script"])
        if connection.in_transaction:
            connection.commit()


def _size(row: tuple) -> int:
    return sum(len(v) if isinstance(v, (str, bytes)) else 8 for v in row)


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Columns and rows of ``query``, or ``stop`` (time, memory, refused, error) with ``detail``.

    ``request``: ``database`` (bytes or None), ``script`` (str or None), ``query``, ``rows``, ``seconds``.
    """
    begin = time.monotonic()
    refused: list[str] = []
    connection = sqlite3.connect(":memory:", isolation_level=None)

    def late() -> int:
        return int(time.monotonic() - begin > request["seconds"])

    def read_only(action: int, first: str | None, second: str | None, *_: Any) -> int:
        if action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in _NEVER:
            refused.append(f"{second}()")
        elif action not in _READING:
            refused.append(_ACTIONS.get(action, f"동작 {action}"))
        else:
            return sqlite3.SQLITE_OK
        return sqlite3.SQLITE_DENY

    def stopped(kind: str, detail: str = "") -> dict[str, Any]:
        return {"stop": kind, "detail": detail}

    try:
        connection.set_progress_handler(late, 1000)
        _fill(connection, request)
        with suppress(sqlite3.Error):  # first use registers these tables, which looks like writing
            connection.execute("SELECT 1 FROM json_each('[]'), json_tree('[]')")
        connection.set_authorizer(read_only)
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        for limit, value in _LIMITS.items():
            connection.setlimit(limit, value)
        cursor = connection.execute(request["query"])
        if cursor.description is None:  # an empty text or a comment
            raise _Refused("빈 문장")
        rows: list[tuple] = []
        size = 0
        for row in cursor:
            size += _size(row)
            if len(rows) == request["rows"] or size > _RESULT_BYTES:
                return {"columns": [d[0] for d in cursor.description], "rows": rows, "truncated": True}
            rows.append(row)
        return {"columns": [d[0] for d in cursor.description], "rows": rows, "truncated": False}
    except MemoryError:
        return stopped("memory")
    except _Refused as error:
        return stopped("refused", str(error))
    except (sqlite3.Error, sqlite3.Warning, ValueError, OverflowError, RecursionError) as error:
        if refused:
            return stopped("refused", refused[0])
        if "one statement at a time" in str(error):
            return stopped("refused", "여러 문장")
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
            return stopped("time")
        if getattr(error, "sqlite_errorcode", None) in (sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_FULL):
            return stopped("memory", str(error))
        return stopped("error", str(error))
    finally:
        connection.close()


def serve(requests: BinaryIO, answers: BinaryIO, memory: int) -> None:
    """Answer requests (4-byte length, marshal) with answers (4-byte length, JSON) until the pipe closes.

    ``memory``: bytes that SQLite's heap may take in this process.
    """
    setting = sqlite3.connect(":memory:")
    setting.execute(f"PRAGMA hard_heap_limit = {memory}")
    setting.close()
    while head := requests.read(4):
        request = marshal.loads(requests.read(struct.unpack("<I", head)[0]))
        try:
            text = json.dumps(answer(request), default=lambda blob: {"hex": blob.hex()}).encode()
        except MemoryError:
            text = b'{"stop": "memory", "detail": ""}'
        answers.write(struct.pack("<I", len(text)) + text)
        answers.flush()
