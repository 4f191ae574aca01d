"""A copy of a store that can be trusted: taken by SQLite itself, checked before it gets its name."""
from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from clerk_desk.domain.errors import CannotBeDone


def back_up(path: Path, folder: Path, name: str) -> Path:
    """A consistent copy of the store in this folder, under this name or the next free one ("name 2"); its path.

    It is written beside, checked and then named, so that a file of this name is always whole. Raises CannotBeDone, with
    nothing left behind, when the store is damaged or the folder cannot be written.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = _free(folder, name)
        part = target.with_suffix(".part")
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
        try:
            _copy(path, part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        raise CannotBeDone(f"No backup could be made in {folder} ({error}): nothing was changed, check the disk and try again.") from error
    return target


def _free(folder: Path, name: str) -> Path:
    target, count = folder / f"{name}.sqlite3", 1
    while target.exists():
        count += 1
        target = folder / f"{name} {count}.sqlite3"
    return target


def _copy(path: Path, part: Path) -> None:
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(part)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
        found = [row[0] for row in copy.execute("PRAGMA integrity_check")]
    if found != ["ok"]:
        raise sqlite3.DatabaseError(f"the store is damaged: {found[0]}")
    with part.open("rb") as file:
        os.fsync(file.fileno())
