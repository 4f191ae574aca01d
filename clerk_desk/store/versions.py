"""Which version a store's tables are of, read with plain SQL so that nothing heavy is imported for it."""
from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from clerk_desk.store.connecting import Key, connect

MIGRATIONS = Path(__file__).with_name("migrations")


@dataclass(frozen=True)
class Found:
    """What lies in a store's file: the version of its tables ("" for none yet), the program that wrote it, whether any
    table is there at all.
    """

    version: str = ""
    program: str = ""
    tables: bool = False


def known_versions(migrations: Path = MIGRATIONS) -> tuple[str, ...]:
    """The versions this program can bring a store to, oldest first: the digits that its migrations' names begin with."""
    return tuple(sorted(file.name[:4] for file in (migrations / "versions").glob("[0-9][0-9][0-9][0-9]_*.py")))


def found_in(path: Path, busy_seconds: float, key: Key | None = None) -> Found:
    """What lies in this file. Raises what ``connecting.errors`` names for a file that is damaged or no database."""
    with closing(connect(path, key, timeout=busy_seconds)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        version = _one(connection, "SELECT version_num FROM alembic_version") if "alembic_version" in tables else ""
        program = _one(connection, "SELECT value FROM about WHERE name = 'program'") if "about" in tables else ""
    return Found(version, program, bool(tables))


def _one(connection: sqlite3.Connection, query: str) -> str:
    row = connection.execute(query).fetchone()
    return str(row[0]) if row else ""
