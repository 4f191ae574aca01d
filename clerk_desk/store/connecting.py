"""How a store's file is opened: with Python's own SQLite, or with SQLCipher where there is a key."""
from __future__ import annotations

import os
import sqlite3
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from clerk_desk.domain.errors import CannotBeDone

PLAIN = b"SQLite format 3\0"
"""How the file of a store begins that is not encrypted."""
FORMAT = 4
"""The format of SQLCipher's files, written down so that a newer SQLCipher goes on reading them."""
LACKING = "Encryption needs a library that is not installed here: ask your IT to install clerk-desk[encrypted]."


@dataclass(frozen=True)
class Key:
    """The key of an encrypted store: 32 random bytes, never shown. ``id`` tells keys apart and gives nothing away."""

    id: str
    raw: bytes = field(repr=False)

    @property
    def literal(self) -> str:
        """The key as SQLCipher takes it: as it is, with nothing derived from it."""
        return f"\"x'{self.raw.hex()}'\""


def driver(key: Key | None) -> ModuleType:
    """The library that opens files with this key, or those without. Raises CannotBeDone where that for keys is not installed."""
    if key is None:
        return sqlite3
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise CannotBeDone(LACKING) from error
    return dbapi2


def errors(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """What either library raises, and ``more``, for an ``except``."""
    there = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error, *((there.Error,) if there else ()), *more)


def connect(path: Path | str, key: Key | None = None, **given: Any) -> sqlite3.Connection:
    """A connection to the file with this key, not looked at yet; ``given`` as sqlite3.connect takes it.

    Both libraries have the same classes under the same names, so the types here are those of Python's.
    """
    connection = cast(sqlite3.Connection, driver(key).connect(path, **given))
    if key is not None:
        use(connection, key)
    return connection


def use(connection: sqlite3.Connection, key: Key) -> None:
    """Gives a connection of SQLCipher the key of its file; a wrong one is told by the first thing read."""
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would tell a wrong key on standard error
    connection.execute(f"PRAGMA key = {key.literal}")
    connection.execute(f"PRAGMA cipher_compatibility = {FORMAT}")


def open_to_read(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """A connection that cannot change the file, nor make one where there is none. Raises what ``errors`` names."""
    return connect(path.resolve().as_uri() + "?mode=ro", key, uri=True)


def is_plain(path: Path) -> bool:
    """Can everybody who has this file read it? True for an empty one too, and False where there is none.

    Not for a store that this process has open: closing a file takes away its locks.
    """
    try:
        with path.open("rb") as file:
            begins = file.read(len(PLAIN))
    except OSError:
        return False
    return begins in (PLAIN, b"")


def keep_to_owner(path: Path, content: bytes) -> None:
    """Writes a small file whole, for its owner only, and on the disk before it gets its name. Raises OSError."""
    beside = path.with_name(path.name + ".new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
