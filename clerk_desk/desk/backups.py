"""Backups of the store: made, thinned, put on a second place, put back; and the store looked over."""
from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from clerk_desk.desk import machine
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.record import altered
from clerk_desk.domain import backups as rules
from clerk_desk.domain.backups import Backup, Why
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.clock import Clock
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.paths import STORE_NAME
from clerk_desk.store import backup, checking, encrypting, keys, restoring
from clerk_desk.store.connecting import Key, is_plain, keep_to_owner
from clerk_desk.store.keys import KeyFile
from clerk_desk.store.opening import reading_only
from clerk_desk.store.versions import known_versions

FOLDER = "backups"
SECOND = "second-place.txt"
"""A file beside the store, not in it: it is about this computer, and stays when a backup is put back."""
STEM = Path(STORE_NAME).stem


@dataclass(frozen=True)
class Made:
    """A backup that was made: its file, its copy in the second place if there is one, and otherwise why there is none
    ("" where no second place was ever named).
    """

    path: Path
    copy: Path | None = None
    why_no_copy: str = ""


def folder(data_dir: Path) -> Path:
    """Where the backups of the store in this folder are."""
    return data_dir / FOLDER


def backups(desk: Desk) -> tuple[Backup, ...]:
    """The backups beside the store and in the second place as far as that is there, newest first."""
    found = [each for place in places(desk.data_dir) for each in backup.kept(place, STEM)]
    return tuple(sorted(found, key=lambda each: each.taken_at, reverse=True))


def places(data_dir: Path) -> tuple[Path, ...]:
    """The folders in which this store's backups are: the one beside it, and the one in the second place if one is named."""
    second = _named_place(data_dir)
    return (folder(data_dir), _own_folder(second)) if second else (folder(data_dir),)


def newest(data_dir: Path) -> Backup | None:
    """The newest backup beside the store in this folder, None for none; the store itself need not be readable."""
    return next(iter(backup.kept(folder(data_dir), STEM)), None)


def back_up(desk: Desk, why: Why = Why.ASKED) -> Made:
    """Makes a backup, and another in the second place; then lets go of old ones that newer ones stand in for.

    Raises CannotBeDone when none could be made beside the store: the store is damaged, or the disk full. All old ones stay
    then. A second place that cannot be written is no reason to stop: a stick may be at home.
    """
    own, second = folder(desk.data_dir), second_place(desk)
    backup.drop_unfinished(own, STEM)
    made = _made(desk, own, why)
    if desk.store.key is not None:
        _bring_along(desk.data_dir, desk.store.key)
    if second is None:
        return Made(made)
    try:
        return Made(made, _made(desk, _own_folder(second), why))
    except CannotBeDone:
        return Made(made, None, f"{second} cannot be written now, so there is no copy of the backup there.")


def backup_files(data_dir: Path) -> list[Path]:
    """The files of all backups that can be reached now."""
    return [each.path for place in places(data_dir) for each in backup.kept(place, STEM)]


def _bring_along(data_dir: Path, key: Key) -> None:
    """Encrypts the backups that were out of reach when the store was, and lets the passphrase of today open all of them."""
    kept = keys.read(data_dir / STORE_NAME)
    for file in backup_files(data_dir):
        if is_plain(file):
            rewrite_backup(file, None, key, kept)
        else:
            keep_key(file, kept)


def keep_key(file: Path, kept: KeyFile) -> bool:
    """Gives an encrypted backup that has this key its key file as it is now; says whether it has it."""
    try:
        there = keys.read(file)
        if there.id == kept.id and there != kept:
            keys.write(file, kept)
    except (CannotBeDone, OSError):
        return False
    return there.id == kept.id


def rewrite_backup(file: Path, old: Key | None, new: Key | None, kept: KeyFile | None) -> None:
    """Encrypts a backup or takes its encryption off, where it is whole and has the old key; else it stays as it is."""
    if is_plain(file) is (old is None):
        with suppress(CannotBeDone):
            encrypting.rewrite(file, old, new, kept)


def back_up_to(desk: Desk, file: Path) -> None:
    """Makes a backup as exactly this file. Raises CannotBeDone where there is a file already, or none can be made."""
    backup.copy_to(desk.store.path, file, desk.store.key)


def _made(desk: Desk, place: Path, why: Why) -> Path:
    now = desk.clock.now()
    made = backup.back_up(desk.store.path, place, rules.file_name(STEM, now, why), desk.store.key)
    backup.drop(rules.to_drop(backup.kept(place, STEM), now))
    return made


def is_due(desk: Desk) -> bool:
    """Has the store changed since the last backup, and was that half an hour ago or more?"""
    there = backup.kept(folder(desk.data_dir), STEM)
    return rules.is_due(there, has_changed(desk), desk.clock.now())


def has_changed(desk: Desk) -> bool:
    """Has the store changed since the last backup beside it?"""
    last = newest(desk.data_dir)
    return last is None or backup.has_changed(desk.store.path, last)


def second_place(desk: Desk) -> Path | None:
    """The folder in which each backup is put once more, None for none."""
    return _named_place(desk.data_dir)


def _named_place(data_dir: Path) -> Path | None:
    try:
        named = (data_dir / SECOND).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return Path(named) if named else None


def set_second_place(desk: Desk, place: Path | None) -> Changes:
    """Puts each backup into this folder too from now on: on a stick, on the council's network; None for nowhere.

    Raises CannotBeDone for a folder that is not there or cannot be written, or in which the store itself lies.
    """
    if place is not None:
        _check_place(desk, place)
    try:
        keep_to_owner(desk.data_dir / SECOND, f"{place or ''}\n".encode())
    except OSError as error:
        raise CannotBeDone(f"The second place could not be noted ({error.strerror}): check the disk and try again.") from error
    return Changes("backups", (), "second place for backups")


def _check_place(desk: Desk, place: Path) -> None:
    if desk.data_dir.resolve() in (place.resolve(), *place.resolve().parents):
        raise CannotBeDone(f"{place} is where the minutes are themselves: choose a folder on another disk, a stick or a share.")
    if not place.is_dir():
        raise CannotBeDone(f"{place} is no folder: choose one that is there.")
    try:
        _own_folder(place).mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise CannotBeDone(f"{place} cannot be written ({error.strerror}): choose another folder.") from error


def _own_folder(place: Path) -> Path:
    """In a place that others use too, everybody's backups have a folder of their own."""
    return place / f"Clerk Desk backups, {machine.user() or 'clerk'} on {machine.computer() or 'this computer'}"


def restore(data_dir: Path, chosen: Path, clock: Clock, key: Key | None = None, backup_key: Key | None = None) -> Path | None:
    """Puts a backup in the place of the store in this folder, and returns the backup made of that one before, if there was one.

    ``key`` is that of the store, ``backup_key`` that of the backup. What was encrypted stays so. No desk may be open on it.
    Raises CannotBeDone, with everything as it was, for a backup that is damaged.
    """
    path = data_dir / STORE_NAME
    return restoring.restore(path, chosen, folder(data_dir), clock.now(), key=key, backup_key=backup_key)


def check(data_dir: Path, key: Key | None = None) -> checking.Checked:
    """Looks the store in this folder over: every page, every reference, and whether confirmed minutes are still what was
    confirmed (not in a store that has yet to be upgraded). Changes nothing. Raises CannotBeDone where a whole store cannot
    be read.
    """
    path = data_dir / STORE_NAME
    found = checking.look_over(path, key)
    if not found.whole or found.version != known_versions()[-1]:
        return found
    with reading_only(path, key) as store:
        return replace(found, altered=altered(store))
