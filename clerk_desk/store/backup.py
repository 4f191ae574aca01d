"""A copy of a store that can be trusted: taken by SQLite itself, checked before it gets its name."""
from __future__ import annotations

import datetime as dt
import os
import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

from clerk_desk.domain.backups import Backup, read_name
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store import keys
from clerk_desk.store.connecting import Key, connect, errors

ENDING, UNFINISHED = ".sqlite3", ".part"
PATIENCE = 5.0
"""Seconds to wait for another program to let go of a store."""


def back_up(path: Path, folder: Path, name: str, key: Key | None = None) -> Path:
    """A consistent copy of the store in this folder, under this name or the next free one ("name 2"); its path.

    The copy of an encrypted store has the same ``key`` and a key file of its own, so it can be opened wherever it is taken.

    Raises CannotBeDone, with nothing left behind, when the store is damaged or the folder cannot be written.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = _free(folder, name)
        _copy_beside(path, target, key)
    except errors(OSError) as error:
        raise CannotBeDone(f"No backup could be made in {folder} ({error}): nothing was changed, check the disk and try again.") from error
    return target


def copy_to(path: Path, target: Path, key: Key | None = None) -> None:
    """A consistent copy of the store under exactly this name. Raises CannotBeDone where there is a file, or as ``back_up`` does."""
    if target.exists():
        raise CannotBeDone(f"{target} is there already: choose another name.")
    try:
        _copy_beside(path, target, key)
    except errors(OSError) as error:
        raise CannotBeDone(f"No backup could be made as {target} ({error}): check the disk, the folder and the name.") from error


def _copy_beside(path: Path, target: Path, key: Key | None) -> None:
    """It is written beside, checked and then named, so that a file of this name is always whole."""
    _write_through(path, key)
    part, state = target.with_name(target.name + UNFINISHED), last_change(path)
    os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
    try:
        _copy(path, part, key)
        os.utime(part, ns=(state, state))  # so that it is seen later whether the store has changed since
        if key is not None:
            keys.copy(path, target)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _write_through(path: Path, key: Key | None) -> None:
    """Moves what the log holds into the store, where it can be: the last window would do so and it would look like a change."""
    with suppress(*errors()), closing(connect(path, key)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


def last_change(path: Path) -> int:
    """When the store in this file or its log was written last, in nanoseconds since 1970; 0 where there is none.

    A log without a word in it, as SQLite leaves it at opening, says nothing.
    """
    files = (path, path.with_name(path.name + "-wal"))
    return max((each.st_mtime_ns for each in (file.stat() for file in files if file.exists()) if each.st_size), default=0)


def has_changed(path: Path, backup: Backup) -> bool:
    """Has the store been written since this backup of it was made?"""
    return last_change(path) != last_change(backup.path)


def kept(folder: Path, stem: str) -> tuple[Backup, ...]:
    """The backups of the store of this name in a folder, newest first; none where the folder is not there."""
    found = list[Backup]()
    with suppress(OSError):
        for file in folder.glob(f"*{ENDING}"):
            read = read_name(file.stem, stem)
            if read is not None:
                found.append(Backup(file, *read, file.stat().st_size))
    return tuple(sorted(found, key=_age, reverse=True))


def _age(each: Backup) -> tuple[dt.datetime, int, int, str]:
    """Later for a younger one; two of one second are told apart by what they hold, then by the number in their name."""
    return each.taken_at, last_change(each.path), len(each.path.name), each.path.name


def drop(backups: Iterable[Backup]) -> int:
    """Removes these backups and says how many are gone; one that cannot be removed stays, for the next time."""
    gone = 0
    for each in backups:
        with suppress(OSError):
            each.path.unlink()
            gone += 1
            keys.beside(each.path).unlink(missing_ok=True)
    return gone


def drop_unfinished(folder: Path, stem: str) -> None:
    """Removes what backups left that a flat battery broke off. Nobody else may be making one in this folder."""
    for file in folder.glob(f"*{UNFINISHED}*"):
        if file.name.startswith(stem):
            with suppress(OSError):
                file.unlink()


def _free(folder: Path, name: str) -> Path:
    target, count = folder / f"{name}{ENDING}", 1
    while target.exists():
        count += 1
        target = folder / f"{name} {count}{ENDING}"
    return target


def copy_pages(source: sqlite3.Connection, target: sqlite3.Connection, patience: float = PATIENCE) -> None:
    """Makes the target's content the source's, in one transaction. Raises what ``errors`` names; left alone, it would wait for ever
    where another program does not let go.
    """
    until = time.monotonic() + patience

    def look(status: int, _left: int, _all: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > until:
            raise sqlite3.OperationalError("another program is writing into it")

    source.backup(target, progress=look, sleep=0.05)


def _copy(path: Path, part: Path, key: Key | None) -> None:
    with closing(connect(path, key)) as source, closing(connect(part, key)) as copy:
        copy_pages(source, copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
        found = [row[0] for row in copy.execute("PRAGMA integrity_check")]
    if found != ["ok"]:
        raise sqlite3.DatabaseError(f"the store is damaged: {found[0]}")
    with part.open("rb") as file:
        os.fsync(file.fileno())
