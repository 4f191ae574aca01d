"""The key file beside an encrypted store: the store's key, locked once with the passphrase and once with the recovery key.

A store is encrypted with a random key that nobody sees. The key file has it twice, each time encrypted (AES-256-GCM) with what
scrypt makes of a secret of the clerk's, so a passphrase is changed by writing the key file, not the store.
"""
from __future__ import annotations

import binascii
import hashlib
import json
import secrets
from base64 import b64decode, b64encode
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.passphrases import RECOVERY_BYTES, check_new, folded, read_recovery, recovery_words
from clerk_desk.store.connecting import LACKING, Key, is_plain, keep_to_owner

ENDING = ".key"
LARGEST = 10_000
COST = 1 << 17
"""scrypt's N. With r = 8 and p = 1 it takes 128 MB and about half a second. Source: OWASP's Password Storage Cheat Sheet."""
MOST_COST, BLOCK = 1 << 20, 8
WRONG = "This opens nothing here: give the passphrase or the printed recovery key of these minutes."


@dataclass(frozen=True)
class Lock:
    """The store's key as one secret opens it. ``cost`` is scrypt's N."""

    salt: bytes
    nonce: bytes
    locked: bytes
    cost: int


@dataclass(frozen=True)
class KeyFile:
    """What lies in a key file: whose key it is, and the two ways to it."""

    id: str
    passphrase: Lock
    recovery: Lock


def beside(path: Path) -> Path:
    """Where the key file of the store or backup in this file is."""
    return path.with_name(path.name + ENDING)


def is_encrypted(path: Path) -> bool:
    """Is the store or backup in this file encrypted? Not for a store that this process has open."""
    return beside(path).exists() and path.exists() and not is_plain(path)


def new_key() -> Key:
    """A key that no store has yet."""
    return Key(secrets.token_hex(8), secrets.token_bytes(32))


def new_file(key: Key, passphrase: str) -> tuple[KeyFile, str]:
    """A key file for this key, and the recovery key to be printed. Raises CannotBeDone for a passphrase easily guessed."""
    lock = _locked(key, check_new(passphrase).encode())
    recovery, words = _new_recovery(key)
    return KeyFile(key.id, lock, recovery), words


def with_passphrase(kept: KeyFile, key: Key, passphrase: str) -> KeyFile:
    """The key file with another passphrase. Raises CannotBeDone for one that is easily guessed."""
    return replace(kept, passphrase=_locked(key, check_new(passphrase).encode()))


def with_new_recovery(kept: KeyFile, key: Key) -> tuple[KeyFile, str]:
    """The key file with another recovery key, which is to be printed; the one before opens it no more."""
    recovery, words = _new_recovery(key)
    return replace(kept, recovery=recovery), words


def _new_recovery(key: Key) -> tuple[Lock, str]:
    secret = secrets.token_bytes(RECOVERY_BYTES)
    return _locked(key, secret), recovery_words(secret)


def unlock(kept: KeyFile, secret: str) -> Key:
    """The key that a passphrase or a printed recovery key opens. Raises CannotBeDone where neither does."""
    printed = read_recovery(secret)
    tries = [(kept.passphrase, folded(secret).encode())] + ([(kept.recovery, printed)] if printed else [])
    for lock, words in reversed(tries):
        raw = _opened(lock, words, kept.id)
        if raw is not None:
            return Key(kept.id, raw)
    raise CannotBeDone(WRONG)


def _locked(key: Key, secret: bytes) -> Lock:
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    return Lock(salt, nonce, _cipher(secret, salt, COST).encrypt(nonce, key.raw, key.id.encode()), COST)


def _opened(lock: Lock, secret: bytes, key_id: str) -> bytes | None:
    cipher = _cipher(secret, lock.salt, lock.cost)
    from cryptography.exceptions import InvalidTag

    try:
        return bytes(cipher.decrypt(lock.nonce, lock.locked, key_id.encode()))
    except InvalidTag:
        return None


def _cipher(secret: bytes, salt: bytes, cost: int) -> Any:
    try:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    except ImportError as error:
        raise CannotBeDone(LACKING) from error
    return AESGCM(hashlib.scrypt(secret, salt=salt, n=cost, r=BLOCK, p=1, maxmem=256 * BLOCK * cost, dklen=32))


def write(path: Path, kept: KeyFile) -> None:
    """Writes the key file of the store or backup in this file. Raises OSError."""
    locks = {name: _told(lock) for name, lock in (("passphrase", kept.passphrase), ("recovery", kept.recovery))}
    content = {"clerk desk key file": 1, "key": kept.id, "scrypt": {"r": BLOCK, "p": 1}, "cipher": "AES-256-GCM", **locks}
    keep_to_owner(beside(path), json.dumps(content, indent=1).encode())


def copy(path: Path, target: Path) -> None:
    """Gives the copy of an encrypted store the store's key file. Raises OSError."""
    keep_to_owner(beside(target), beside(path).read_bytes())


def _told(lock: Lock) -> dict[str, object]:
    return {"cost": lock.cost, **{name: b64encode(getattr(lock, name)).decode() for name in ("salt", "nonce", "locked")}}


def read(path: Path) -> KeyFile:
    """The key file of the store or backup in this file. Raises CannotBeDone where there is none or it was spoilt."""
    file = beside(path)
    try:
        with file.open("rb") as opened:
            return _read(json.loads(opened.read(LARGEST)))
    except FileNotFoundError as error:
        raise CannotBeDone(f"{path} is encrypted and {file.name}, its key file, is gone: copy a backup's to its place.") from error
    except OSError as error:
        raise CannotBeDone(f"{file} cannot be read ({error.strerror}): give yourself the right to.") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise CannotBeDone(f"{file} is no key file any more: copy a backup's to its place.") from error


def _read(content: Any) -> KeyFile:
    if content["clerk desk key file"] != 1 or not isinstance(content["key"], str):
        raise ValueError("of another version")
    return KeyFile(content["key"], _lock(content["passphrase"]), _lock(content["recovery"]))


def _lock(content: Any) -> Lock:
    cost = content["cost"]
    if not isinstance(cost, int) or not 2 <= cost <= MOST_COST or cost & (cost - 1):
        raise ValueError("a cost that nobody set")
    salt, nonce, locked = (b64decode(content[name], validate=True) for name in ("salt", "nonce", "locked"))
    if (len(nonce), len(locked)) != (12, 48):
        raise binascii.Error("cut off")
    return Lock(salt, nonce, locked, cost)
