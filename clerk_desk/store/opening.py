"""Opening the store: its folder and file, made or brought up to date where that is needed."""
from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store.connecting import Key, errors
from clerk_desk.store.engine import BUSY_SECONDS, make_engine, sentence
from clerk_desk.store.unit import Store
from clerk_desk.store.versions import MIGRATIONS, Found, found_in, known_versions


def open_store(
    path: Path, *, program: str, now: dt.datetime, busy_seconds: float = BUSY_SECONDS, migrations: Path = MIGRATIONS,
    upgrade: bool = True, key: Key | None = None,
) -> Store:
    """The store in this file, made when it is missing, for its owner only; ``program`` is the version of this program,
    ``key`` that of an encrypted store.

    An older store is brought up to date after a backup into the folder "backups" beside it, or without ``upgrade`` refused,
    since an older program has it open. Raises CannotBeDone when the
    place cannot be used, or the file is damaged, locked, no store of this program or a newer version's.
    """
    make_place(path)
    try:
        found = found_in(path, busy_seconds, key)
        _refuse_strangers(path, found, program, known_versions(migrations))
        newest = known_versions(migrations)[-1]
        if not found.tables and migrations == MIGRATIONS:
            _make(path, program, newest, busy_seconds, key)
        elif found.version != newest:
            _refuse_upgrade(path, upgrade)
            from clerk_desk.store.upgrading import upgrade as bring_up_to_date

            bring_up_to_date(path, found, program=program, now=now, busy_seconds=busy_seconds, migrations=migrations, key=key)
    except errors(UnicodeDecodeError) as error:
        raise sentence(error, path) or error from error
    return Store(path, make_engine(path, key, busy_seconds=busy_seconds), key=key)


@contextmanager
def reading_only(path: Path, key: Key | None = None) -> Iterator[Store]:
    """The store of this version that is in this file, to be looked at within; nothing is made or upgraded."""
    store = Store(path, make_engine(path, key), only_reads="The store is only looked at.", key=key)
    try:
        yield store
    finally:
        store.close()


def _make(path: Path, program: str, version: str, busy_seconds: float, key: Key | None) -> None:
    from sqlalchemy.exc import DatabaseError

    from clerk_desk.store.making import make

    try:
        make(path, program=program, version=version, busy_seconds=busy_seconds, key=key)
    except DatabaseError as error:
        raise sentence(error, path) or error from error


def make_place(path: Path) -> None:
    """Folder and file for their owner only; SQLite gives its two files beside it the same rights.

    Raises CannotBeDone where they may not be written.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # another start may have made it just now
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise CannotBeDone(f"{path} cannot be opened for writing ({error.strerror}): choose a folder that you may write in.") from error


def _refuse_upgrade(path: Path, upgrade: bool) -> None:
    if not upgrade:
        raise CannotBeDone(f"{path} is open in an older Clerk Desk: close that one, then start this one again.")


def _refuse_strangers(path: Path, found: Found, program: str, known: tuple[str, ...]) -> None:
    if found.tables and not found.version:
        raise CannotBeDone(f"{path} is a database of another program: move it away or choose another folder.")
    if found.version and found.version not in known:
        wrote = f"Clerk Desk {found.program}" if found.program else "a newer Clerk Desk"
        raise CannotBeDone(f"{path} was written by {wrote}, and this is the older version {program}: install the newer one.")
