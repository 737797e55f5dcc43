"""``run_sql``: one SELECT, on a copy of the database, in a worker that is locked in like any program.

Import it from ``llmbook_sandbox``. What the worker does with a request stands in ``query.py``.
"""

from __future__ import annotations

import atexit
import json
import marshal
import os
import queue
import sqlite3
import struct
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from llmbook_sandbox.process import ALWAYS, SandboxError, folders, kill, library, start


@dataclass(frozen=True)
class SqlResult:
    """What a query gave; ``stop`` is ``time``, ``memory``, ``refused``, ``error`` or None."""

    columns: tuple[str, ...]
    rows: list[tuple]
    truncated: bool
    stop: str | None
    reason: str | None
    seconds: float

    @property
    def ok(self) -> bool:
        return self.stop is None


class _SqlWorker:
    """A locked-in process that answers queries one after the other, so that a query costs no start-up."""

    def __init__(self, memory_mb: int) -> None:
        self.memory_mb, self.owner = memory_mb, os.getpid()
        limits = {"AS": (memory_mb + 256) << 20, "FSIZE": 0, "NPROC": 8, "NOFILE": 64, "CORE": 0}
        order = {"kind": "sql", "memory": memory_mb << 20, "confine": library(False) | {"limits": limits}}
        with folders() as (folder, root):
            self.process = start(order, folder, root, ())
            header = self.process.stdout.readline(4096)  # type: ignore[union-attr]
        if not header:
            kill(self.process)
            error = self.process.stderr.read().decode("utf-8", "replace")  # type: ignore[union-attr]
            raise SandboxError(f"SQL 샌드박스를 준비하지 못했습니다.\n{error}")
        self.protections = (*ALWAYS, *header.decode().split())
        self.answers: queue.Queue[bytes | None] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        pipe = self.process.stdout
        try:
            while head := pipe.read(4):  # type: ignore[union-attr]
                self.answers.put(pipe.read(struct.unpack("<I", head)[0]))  # type: ignore[union-attr]
        except (OSError, ValueError, struct.error):
            pass
        self.answers.put(None)

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """The worker's answer; a worker that hangs or dies is ended, and the next query gets a fresh one."""
        data = marshal.dumps(request)
        try:
            self.process.stdin.write(struct.pack("<I", len(data)) + data)  # type: ignore[union-attr]
            self.process.stdin.flush()  # type: ignore[union-attr]
            text = self.answers.get(timeout=request["seconds"] + 1)
        except queue.Empty:  # one long step inside SQLite: its clock is not looked at there
            self.close()
            return {"stop": "time", "detail": ""}
        except BrokenPipeError:
            text = None
        except BaseException:  # an interrupted query's answer must not be taken for the next one's
            self.close()
            raise
        if text is None:
            self.close()
            return {"stop": "memory", "detail": ""}
        return json.loads(
            text, object_hook=lambda found: bytes.fromhex(found["hex"]) if "hex" in found else found
        )

    def close(self) -> None:
        if self.owner == os.getpid():  # a fork's copy is not ours to end
            kill(self.process)


_worker: _SqlWorker | None = None
_turn = threading.Lock()


def _sql_worker(memory_mb: int) -> _SqlWorker:
    global _worker
    usable = _worker and _worker.owner == os.getpid() and _worker.process.poll() is None
    if not usable or _worker.memory_mb != memory_mb:  # type: ignore[union-attr]
        if _worker:
            _worker.close()
        _worker = _SqlWorker(memory_mb)
    return _worker  # type: ignore[return-value]


@atexit.register
def _close_worker() -> None:
    if _worker:
        _worker.close()


def _snapshot(database: Path | str | sqlite3.Connection) -> dict[str, Any]:
    """The database as bytes or as a script; a file is opened for reading only."""
    if isinstance(database, sqlite3.Connection):
        data = database.serialize() if database.execute("SELECT 1 FROM sqlite_master").fetchone() else b""
    elif isinstance(database, str) and ";" in database:
        return {"database": None, "script": database}
    else:
        path = Path(database)
        if not path.is_file():
            raise FileNotFoundError(f"데이터베이스 파일이 없습니다: {path}")
        connection = sqlite3.connect(f"file:{quote(str(path.resolve()))}?mode=ro", uri=True)
        try:
            data = connection.serialize()
        finally:
            connection.close()
    if data[18:20] == b"\x02\x02":  # a copy in memory has no write-ahead log
        data = data[:18] + b"\x01\x01" + data[20:]
    return {"database": data, "script": None}


def run_sql(
    database: Path | str | sqlite3.Connection,
    query: str,
    *,
    seconds: float = 2.0,
    rows: int = 1000,
    memory_mb: int = 64,
) -> SqlResult:
    """Run one SELECT on a copy of the database, in a locked-in process.

    ``database``: a file's path, a connection, or a script (text with a ``;``) that makes the database. ``rows``
    and 4 MB of values bound what comes back (``truncated`` says so); ``memory_mb`` bounds SQLite's heap, the copy
    included. Anything but reading (writes, PRAGMA, ATTACH, a second statement, …) is refused with a reason.

    Raises FileNotFoundError for a missing file, sqlite3.DatabaseError for one that is no database, TypeError for a
    query that is no text.
    """
    if not isinstance(query, str):
        raise TypeError(f"query는 SQL 문자열이어야 합니다: {type(query).__name__}")
    begin = time.monotonic()
    request = _snapshot(database) | {"query": query, "rows": rows, "seconds": seconds}
    with _turn:
        answer = _sql_worker(memory_mb).ask(request)
    spent = time.monotonic() - begin
    if "stop" not in answer:
        found = [tuple(row) for row in answer["rows"]]
        return SqlResult(tuple(answer["columns"]), found, answer["truncated"], None, None, spent)
    stop, detail = answer["stop"], answer["detail"][:300]
    reason = {
        "time": f"질의가 {seconds:g}초 안에 끝나지 않아 멈췄습니다.",
        "memory": f"질의가 허용한 메모리({memory_mb}MB)나 값의 크기를 넘어 멈췄습니다. {detail}".strip(),
        "refused": f"읽기(SELECT 한 문장)만 할 수 있습니다. 거절한 것: {detail}",
        "error": f"SQL 오류: {detail}",
    }[stop]
    return SqlResult((), [], False, stop, reason, spent)
