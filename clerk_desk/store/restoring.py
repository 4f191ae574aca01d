"""A backup put in the place of the store, which itself is kept as a backup."""
from __future__ import annotations

import datetime as dt
from contextlib import closing
from pathlib import Path

from clerk_desk.domain.backups import Why, file_name
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store import encrypting, keys
from clerk_desk.store.backup import ENDING, PATIENCE, back_up, copy_pages
from clerk_desk.store.checking import look_over
from clerk_desk.store.connecting import Key, connect, errors, is_plain, open_to_read
from clerk_desk.store.keys import KeyFile
from clerk_desk.store.opening import make_place

BESIDE = ("", "-wal", "-shm", keys.ENDING)
"""The files of a store in use: the store, its log, the log's index; and of an encrypted one its key file."""


def restore(
    path: Path, backup: Path, folder: Path, now: dt.datetime, patience: float = PATIENCE, *, key: Key | None = None,
    backup_key: Key | None = None,
) -> Path | None:
    """Puts this backup in the place of the store; where the store that was there is kept now, in ``folder``, or None for none.

    Nobody may have the store open; one who is writing is waited for ``patience`` seconds. The copying is one transaction: a
    flat battery in the middle leaves the store that was there. An encrypted store (``key``) stays encrypted with its own key,
    and a backup that is encrypted (``backup_key``) makes an encrypted store. Raises CannotBeDone, with everything as it was,
    when the backup is damaged or the disk refuses.
    """
    found = look_over(backup, backup_key)
    if not found.whole:
        raise CannotBeDone(f"{backup} cannot be used ({found.faults[0]}): nothing was changed, choose another backup.")
    if backup.resolve() == path.resolve():
        raise CannotBeDone(f"{backup} is the store itself: choose one of its backups.")
    try:
        kept = keys.read(path) if key else keys.read(backup) if backup_key else None
        aside = _set_aside(path, folder, file_name(path.stem, now, Why.RESTORE), key)
        _put_in(backup, path, patience, key or backup_key, backup_key, kept)
    except errors(OSError) as error:
        raise CannotBeDone(f"{backup} could not be put in place ({error}): check the disk, close other windows and try again.") from error
    return aside


def _put_in(backup: Path, path: Path, patience: float, key: Key | None, backup_key: Key | None, kept: KeyFile | None) -> None:
    """Page by page where both have the same key, else written anew with the store's."""
    if kept is not None and is_plain(path):
        _replace(backup, path, key, kept)
        return
    if kept is not None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        keys.write(path, kept)
    if key == backup_key:
        _copy_in(backup, path, patience, key)
    else:
        _through_another_file(backup, path, patience, key, backup_key)


def _copy_in(backup: Path, path: Path, patience: float, key: Key | None) -> None:
    make_place(path)
    with closing(open_to_read(backup, key)) as source, closing(connect(path, key, timeout=patience)) as store:
        copy_pages(source, store, patience)


def _through_another_file(backup: Path, path: Path, patience: float, key: Key | None, backup_key: Key | None) -> None:
    part = encrypting.part_of(path)
    try:
        encrypting.write_beside(backup, part, backup_key, key)
        _copy_in(part, path, patience, key)
    finally:
        part.unlink(missing_ok=True)


def _replace(backup: Path, path: Path, key: Key | None, kept: KeyFile) -> None:
    """An encrypted backup in the place of a store that is not. Nobody else may have that open, for its file is replaced."""
    part = encrypting.part_of(path)
    with closing(connect(path, timeout=PATIENCE)) as store:
        store.execute("PRAGMA journal_mode=DELETE")  # so that no log of it lies beside the new one
    make_place(part)
    try:
        _copy_in(backup, part, PATIENCE, key)
        with closing(connect(part, key)) as copy:
            copy.execute("PRAGMA journal_mode=DELETE")
        encrypting.put_in_place(part, path, kept)
    finally:
        part.unlink(missing_ok=True)


def _set_aside(path: Path, folder: Path, name: str, key: Key | None) -> Path | None:
    """A whole store is backed up and stays to be written over; one that is damaged, or whose key nobody gave, is moved away
    with its log, unread.
    """
    if not path.exists():
        return None
    if look_over(path, key).faults in ((), ("it is no store of Clerk Desk",)):
        return back_up(path, folder, name, key)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for ending in BESIDE:
        file = path.with_name(path.name + ending)
        if file.exists():
            file.replace(folder / f"{name}, damaged{ENDING}{ending}")
    return folder / f"{name}, damaged{ENDING}"
