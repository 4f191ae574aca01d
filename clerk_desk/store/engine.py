"""Making the engine, and the sentences for what the disk and the database refuse."""
from __future__ import annotations

import sqlite3
from functools import partial
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store.connecting import Key, connect, driver

BUSY_SECONDS = 5.0
WRITING = "writing"
SENTENCES = {
    "SQLITE_BUSY": "Another program is writing into {name} and does not let go: close it or try again in a moment.",
    "SQLITE_LOCKED": "Another program is writing into {name} and does not let go: close it or try again in a moment.",
    "SQLITE_FULL": "The disk is full, so {name} could not be written: make room and try again.",
    "SQLITE_IOERR": "The disk did not take or give what {name} asked of it ({error}): check for room and try again.",
    "SQLITE_READONLY": "{name} may not be written: give yourself the right to change the file and its folder.",
    "SQLITE_PERM": "{name} may not be opened: give yourself the right to use the file and its folder.",
    "SQLITE_CANTOPEN": "{name} cannot be opened: check that its folder is there and may be written.",
    "SQLITE_CORRUPT": "{name} is damaged: put a backup in its place.",
    "SQLITE_NOTADB": "{name} is damaged or no store of Clerk Desk: put a backup in its place.",
}


def make_engine(path: Path, key: Key | None = None, *, busy_seconds: float = BUSY_SECONDS, foreign_keys: bool = True) -> Engine:
    """An engine on this file. BEGIN is issued by us: IMMEDIATE with the execution option ``WRITING``, else plain.

    What it raises does not show the words that were to be written: it may come into the program's log.
    """
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(path)), module=driver(key), hide_parameters=True,
        creator=partial(_connected, path, key, busy_seconds, foreign_keys),
    )

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get(WRITING) else "BEGIN")

    return engine


def _connected(path: Path, key: Key | None, busy_seconds: float, foreign_keys: bool) -> sqlite3.Connection:
    connection = connect(path, key, timeout=busy_seconds, check_same_thread=False)  # a pooled one goes from thread to thread
    try:
        prepare(connection, foreign_keys=foreign_keys)
    except BaseException:
        connection.close()
        raise
    return connection


def prepare(connection: sqlite3.Connection, *, foreign_keys: bool) -> None:
    """Sets a new connection up: our own BEGIN, every commit on the disk before it returns, readers beside a writer."""
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")


def sentence(error: BaseException, path: Path) -> CannotBeDone | None:
    """What the world refused as a sentence for the clerk; None for an error that is our own."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, UnicodeDecodeError):  # bytes gone wrong where words were
        return CannotBeDone(SENTENCES["SQLITE_CORRUPT"].format(name=path))
    name = getattr(cause, "sqlite_errorname", "") or ("SQLITE_NOTADB" if "not a database" in str(cause) else "")
    for code, words in SENTENCES.items():
        if name == code or name.startswith(f"{code}_"):
            return CannotBeDone(words.format(name=path, error=cause))
    return None
