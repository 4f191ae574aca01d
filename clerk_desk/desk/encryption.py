"""A passphrase for the whole store: switched on and off, changed; backups with it, wherever they can be reached."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from clerk_desk.desk.backups import STEM, backup_files, keep_key, places, rewrite_backup
from clerk_desk.desk.machine import computer, user
from clerk_desk.desk.remembering import forget
from clerk_desk.domain.clock import Clock
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.holding import Holder
from clerk_desk.paths import STORE_NAME
from clerk_desk.store import encrypting, keys
from clerk_desk.store.connecting import LACKING, Key, is_plain
from clerk_desk.store.holding import Hold, hold
from clerk_desk.store.keys import KeyFile

StoreKey = Key
"""The key of a store, for those who only hand it on."""
Told = Callable[[int, int], object]
"""Is told how many files are done, of how many."""


@dataclass(frozen=True)
class Switched:
    """What came of it: the recovery key to be printed, "" for none; the files that everybody can still read, or that still open
    with what was before, for somebody to remove; and the second place where it could not be reached.
    """

    recovery: str = ""
    left: tuple[Path, ...] = ()
    away: Path | None = None


def lacking() -> str:
    """The sentence that says what is not installed, empty where encryption can be had."""
    return "" if all(find_spec(name) for name in ("sqlcipher3", "cryptography")) else LACKING


def is_encrypted(data_dir: Path) -> bool:
    """Does the store in this folder need a passphrase? Not for a desk that is open: that knows its key."""
    return keys.is_encrypted(data_dir / STORE_NAME)


def unlock(data_dir: Path, secret: str) -> Key:
    """The key of the store in this folder, by its passphrase or recovery key. Takes about half a second.

    Raises CannotBeDone where it is neither, or the key file is gone.
    """
    return unlock_backup(data_dir / STORE_NAME, secret)


def unlock_backup(file: Path, secret: str) -> Key:
    """The key of an encrypted backup. Raises CannotBeDone as ``unlock`` does."""
    if lacking():
        raise CannotBeDone(lacking())
    return keys.unlock(keys.read(file), secret)


def key_of_backup(file: Path, key: Key | None) -> tuple[bool, Key | None]:
    """Can this backup be opened with the store's key, or with none? And then which it is."""
    if not keys.is_encrypted(file):
        return True, None
    return (True, key) if key is not None and encrypting.is_right(file, key) else (False, None)


def switch_on(data_dir: Path, passphrase: str, clock: Clock, told: Told = lambda _done, _of: None) -> Switched:
    """Encrypts the store in this folder and its backups. No desk may be open on it.

    Raises CannotBeDone, with everything as it was, where it cannot be had, is on already, or somebody has the store open.
    """
    if lacking():
        raise CannotBeDone(lacking())
    if is_encrypted(data_dir):
        raise CannotBeDone(f"The minutes in {data_dir} are encrypted already.")
    key = keys.new_key()
    kept, words = keys.new_file(key, passphrase)
    return _switched(data_dir, clock, None, key, kept, words, told)


def switch_off(data_dir: Path, key: Key, clock: Clock, told: Told = lambda _done, _of: None) -> Switched:
    """Takes the encryption off the store in this folder and its backups. No desk may be open on it. Raises CannotBeDone."""
    switched = _switched(data_dir, clock, key, None, None, "", told)
    forget(key)
    return switched


def _switched(data_dir: Path, clock: Clock, old: Key | None, new: Key | None, kept: KeyFile | None, words: str, told: Told) -> Switched:
    path = data_dir / STORE_NAME
    held = hold(path, Holder(user(), computer(), clock.now().replace(microsecond=0)))
    if not isinstance(held, Hold):
        raise CannotBeDone(held.sentence())
    try:
        encrypting.rewrite(path, old, new, kept)
        there = backup_files(data_dir)
        for done, file in enumerate(there, 1):
            rewrite_backup(file, old, new, kept)
            told(done, len(there))
    finally:
        held.let_go()
    return Switched(words, _left(data_dir, new), _away(data_dir))


def _left(data_dir: Path, key: Key | None) -> tuple[Path, ...]:
    """What of the store lies about that is not as the store is now: in its folder, with its backups, in the second place."""
    found = [file for place in (data_dir, *places(data_dir)) for file in sorted(place.glob(f"{STEM}*.sqlite3*")) if _is_data(file)]
    return tuple(file for file in found if is_plain(file) is (key is not None) and file.stat().st_size)


def _is_data(file: Path) -> bool:
    return file.is_file() and not file.name.endswith((keys.ENDING, "-wal", "-shm"))


def _away(data_dir: Path) -> Path | None:
    return next((place.parent for place in places(data_dir)[1:] if not place.is_dir()), None)


def change_passphrase(data_dir: Path, secret: str, new: str) -> Switched:
    """Another passphrase for the store and its backups; ``secret`` is the one before, or the recovery key, which stays.

    Raises CannotBeDone for a secret that opens nothing and a passphrase easily guessed.
    """
    kept = keys.read(data_dir / STORE_NAME)
    return _keep(data_dir, keys.with_passphrase(kept, unlock(data_dir, secret), new))


def new_recovery_key(data_dir: Path, secret: str) -> Switched:
    """Another recovery key, to be printed; the one before opens nothing any more. Raises CannotBeDone."""
    kept, words = keys.with_new_recovery(keys.read(data_dir / STORE_NAME), unlock(data_dir, secret))
    return _keep(data_dir, kept, words)


def _keep(data_dir: Path, kept: KeyFile, words: str = "") -> Switched:
    """Writes the key file of the store and of each backup that has the same key."""
    _write(data_dir / STORE_NAME, kept)
    left = [file for file in backup_files(data_dir) if not keep_key(file, kept)]
    return Switched(words, tuple(left), _away(data_dir))


def _write(path: Path, kept: KeyFile) -> None:
    try:
        keys.write(path, kept)
    except OSError as error:
        raise CannotBeDone(f"{keys.beside(path)} cannot be written ({error.strerror}): check the disk and try again.") from error
