"""A backup put in the place of the store, which itself is kept as a backup."""
from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path

from clerk_desk.domain.backups import Why, file_name
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store.backup import ENDING, PATIENCE, back_up, copy_pages
from clerk_desk.store.checking import look_over, open_to_read
from clerk_desk.store.opening import make_place

BESIDE = ("", "-wal", "-shm")
"""The files of a store in use: the store, its log, the log's index."""


def restore(path: Path, backup: Path, folder: Path, now: dt.datetime, patience: float = PATIENCE) -> Path | None:
    """Puts this backup in the place of the store; where the store that was there is kept now, in ``folder``, or None for none.

    Nobody may have the store open; one who is writing is waited for ``patience`` seconds. The copying is one transaction: a
    flat battery in the middle leaves the store that was there. Raises CannotBeDone, with everything as it was, when the
    backup is damaged or the disk refuses.
    """
    found = look_over(backup)
    if not found.whole:
        raise CannotBeDone(f"{backup} cannot be used ({found.faults[0]}): nothing was changed, choose another backup.")
    if backup.resolve() == path.resolve():
        raise CannotBeDone(f"{backup} is the store itself: choose one of its backups.")
    try:
        aside = _set_aside(path, folder, file_name(path.stem, now, Why.RESTORE))
        make_place(path)
        with (
            closing(open_to_read(backup)) as source,
            closing(sqlite3.connect(path, timeout=patience)) as store,
        ):
            copy_pages(source, store, patience)
    except (OSError, sqlite3.Error) as error:
        raise CannotBeDone(f"{backup} could not be put in place ({error}): check the disk, close other windows and try again.") from error
    return aside


def _set_aside(path: Path, folder: Path, name: str) -> Path | None:
    """A whole store is backed up and stays to be written over; a damaged one is moved away with its log, unread."""
    if not path.exists():
        return None
    if look_over(path).faults in ((), ("it is no store of Clerk Desk",)):
        return back_up(path, folder, name)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for ending in BESIDE:
        file = path.with_name(path.name + ending)
        if file.exists():
            file.replace(folder / f"{name}, damaged{ENDING}{ending}")
    return folder / f"{name}, damaged{ENDING}"
