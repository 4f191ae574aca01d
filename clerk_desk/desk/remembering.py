"""The key of an encrypted store in the keyring of the clerk's account, where the system has one and the clerk wants it there."""
from __future__ import annotations

from base64 import b64decode, b64encode
from contextlib import suppress
from pathlib import Path
from typing import Any

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.paths import STORE_NAME
from clerk_desk.store import keys
from clerk_desk.store.connecting import Key

SERVICE = "Clerk Desk"


def _keyring() -> Any:
    """The system's keyring, None where there is none to be trusted with it."""
    try:
        import keyring

        return keyring if keyring.get_keyring().priority >= 1 else None
    except Exception:  # whatever a keyring raises, the passphrase is asked for then
        return None


def can_remember() -> bool:
    """Has this system a keyring?"""
    return _keyring() is not None


def remember(key: Key) -> None:
    """Keeps the key in the keyring, so that no passphrase is asked for on this account. Raises CannotBeDone without one."""
    ring = _keyring()
    try:
        ring.set_password(SERVICE, key.id, b64encode(key.raw).decode())
    except Exception as error:
        raise CannotBeDone("This computer's keyring does not take the key: go on giving the passphrase at the start.") from error


def remembered(data_dir: Path) -> Key | None:
    """The key of the store in this folder, None where the keyring has none."""
    try:
        key_id, ring = keys.read(data_dir / STORE_NAME).id, _keyring()
        found = ring.get_password(SERVICE, key_id) if ring else None
        return Key(key_id, b64decode(found, validate=True)) if found else None
    except Exception:
        return None


def is_remembered(key: Key) -> bool:
    """Is this key in the keyring?"""
    try:
        ring = _keyring()
        return bool(ring and ring.get_password(SERVICE, key.id))
    except Exception:
        return False


def forget(key: Key) -> None:
    """Takes the key out of the keyring, if it is in it."""
    ring = _keyring()
    if ring:
        with suppress(Exception):
            ring.delete_password(SERVICE, key.id)
