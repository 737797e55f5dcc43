"""Make 가온책방, the one bookshop that the chapters share: database, policies, FAQ, catalogue, sales, agent tasks.

This module is also its API: ``policy_qa``, ``chat``, ``document``, ``database``, ``tools``, ``call``, ``fingerprint``.

    python data/bookshop/generate.py [--out FOLDER]
"""

from __future__ import annotations

import argparse
import csv
import sqlite3
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
for _path in (str(FOLDER.parent), str(FOLDER)):
    if _path not in sys.path:
        sys.path.insert(0, _path)

import korean  # noqa: E402
from bookshop_documents import document  # noqa: E402
from bookshop_policies import REFUSAL, chat, faq_rows, policy_qa, read  # noqa: E402
from bookshop_tasks import tasks  # noqa: E402
from bookshop_tools import WRITES, call, fingerprint, tools  # noqa: E402
from bookshop_world import TODAY, catalog, sales, script  # noqa: E402

__all__ = [
    "REFUSAL",
    "TODAY",
    "WRITES",
    "call",
    "chat",
    "database",
    "document",
    "fingerprint",
    "policy_qa",
    "tools",
]


def database(path: str | Path) -> sqlite3.Connection:
    """Build the database at ``path`` (replacing a file there, or ``":memory:"``) and return a connection to it."""
    if str(path) != ":memory:":
        Path(path).unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA page_size = 4096")
    connection.executescript("BEGIN;\n" + script() + "COMMIT;\nVACUUM;")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def policy_rows() -> list[dict[str, str]]:
    """The rows of ``policies.jsonl``: ``id``, ``title``, ``text``."""
    return [{"id": p.id, "title": p.title, "text": p.text} for p in read()[0]]


def generate(out: Path) -> None:
    """Write all files into ``out``."""
    out.mkdir(parents=True, exist_ok=True)
    (out / "bookshop.sql").write_text(script(), encoding="utf-8", newline="\n")
    connection = database(out / "bookshop.sqlite")
    korean.write_jsonl(out / "policies.jsonl", policy_rows())
    korean.write_jsonl(out / "faq.jsonl", faq_rows())
    korean.write_jsonl(out / "catalog.jsonl", catalog())
    korean.write_jsonl(out / "agent-tasks.jsonl", tasks(connection))
    connection.close()
    with (out / "sales.csv").open("w", encoding="utf-8", newline="") as file:
        rows = sales()
        writer = csv.DictWriter(file, rows[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    generate(parser.parse_args().out)
