"""A store or backup written anew with a key, without one, or with another; checked before it takes the old one's place."""
from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store import keys
from clerk_desk.store.backup import UNFINISHED, last_change
from clerk_desk.store.checking import look_over
from clerk_desk.store.connecting import FORMAT, Key, connect, driver, errors, use
from clerk_desk.store.keys import KeyFile

PATIENCE = 2.0
"""Seconds to wait until nobody else has the store open."""


def rewrite(path: Path, old: Key | None, new: Key | None, kept: KeyFile | None, *, patience: float = PATIENCE) -> None:
    """Writes the store or backup in this file anew, from the old key to the new; None stands for no encryption.

    ``kept`` is the new key's key file, None for no encryption. Nobody may have the file open. It is written beside, checked
    and then put in place, so a flat battery leaves the old one or the new one. Raises CannotBeDone, with everything as it was.
    """
    state, part = last_change(path), part_of(path)
    try:
        write_beside(path, part, old, new, patience=patience)
        os.utime(part, ns=(state, state))
        put_in_place(part, path, kept)
    except errors(OSError) as error:
        reason = "another window or program has it open" if "locked" in str(error) else str(error)
        raise CannotBeDone(f"{path.name} is as it was ({reason}): close other windows, check the disk and try again.") from error
    finally:
        part.unlink(missing_ok=True)


def part_of(path: Path) -> Path:
    """Where the new file is written until it is whole."""
    return path.with_name(path.name + UNFINISHED)


def put_in_place(part: Path, path: Path, kept: KeyFile | None) -> None:
    """The new file in the place of the old. Its key file comes before it and goes after it: a store that is not encrypted can be
    opened beside a key file, an encrypted one cannot be opened without. Raises OSError.
    """
    if kept is not None:
        keys.write(path, kept)
    part.replace(path)
    if kept is None:
        keys.beside(path).unlink(missing_ok=True)


def write_beside(path: Path, part: Path, old: Key | None, new: Key | None, *, patience: float = PATIENCE) -> None:
    """Writes what is in the store with the new key into ``part`` and checks it. Raises OSError and what ``errors`` names,
    "locked" where somebody has the store open.
    """
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    with _alone(path, old, new, patience) as connection:
        key = new.literal if new is not None else "''"
        connection.execute(f"PRAGMA cipher_default_compatibility = {FORMAT}")
        connection.execute(f"ATTACH ? AS other KEY {key}", (str(part),))
        connection.execute("SELECT sqlcipher_export('other')")
        _compare(connection)
        connection.execute("DETACH other")
    found = look_over(part, new)
    if not found.whole:
        raise sqlite3.DatabaseError(found.faults[0])
    with part.open("rb+") as file:
        os.fsync(file.fileno())


@contextmanager
def _alone(path: Path, old: Key | None, new: Key | None, patience: float) -> Iterator[sqlite3.Connection]:
    """A connection of SQLCipher to a file that nobody else has open; its log is in the file then, and gone."""
    with closing(driver(old or new).connect(path, timeout=patience, isolation_level=None)) as connection:
        if old is not None:
            use(connection, old)
        connection.execute("PRAGMA journal_mode = DELETE")  # refused where somebody else has it open
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")  # in this mode the lock stays
        yield connection


def _compare(connection: sqlite3.Connection) -> None:
    query = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    for (name,) in connection.execute(query).fetchall():  # what a virtual table has lies in tables of its own
        here, there = (connection.execute(f'SELECT count(*) FROM {side}."{name}"').fetchone()[0] for side in ("main", "other"))
        if here != there:
            raise sqlite3.DatabaseError(f"{name} would have {there} rows instead of {here}")


def is_right(path: Path, key: Key) -> bool:
    """Does this key open the store or backup in this file?"""
    try:
        with closing(connect(path.resolve().as_uri() + "?mode=ro", key, uri=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except errors():
        return False
    return True
