"""The commands for the store's passphrase: encrypt, decrypt, passphrase, recovery-key."""
from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from clerk_desk.cli.opening import NEW_PASSPHRASE, PASSPHRASE, key_of, secret
from clerk_desk.cli.printing import answer, counted, note
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.paths import data_dir

if TYPE_CHECKING:
    from clerk_desk.desk.encryption import Switched

CURRENT = "The passphrase or recovery key as it is now"


def encrypt(given: argparse.Namespace) -> int:
    """Encrypts the store and its backups, and prints the recovery key."""
    from clerk_desk.desk.clocks import clock_from_environment
    from clerk_desk.desk.encryption import lacking, switch_on

    if lacking():
        raise CannotBeDone(lacking())
    switched = switch_on(data_dir(given.data_dir), _new_passphrase(), clock_from_environment())
    note("The minutes are encrypted now. This recovery key opens them if the passphrase is forgotten; print it and lock it away:")
    answer(switched.recovery)
    _say(switched, "still be read by everybody who has them: remove them")
    return 0


def decrypt(given: argparse.Namespace) -> int:
    """Takes the encryption off the store and its backups."""
    from clerk_desk.desk.clocks import clock_from_environment
    from clerk_desk.desk.encryption import switch_off

    folder = data_dir(given.data_dir)
    key = key_of(folder)
    if key is None:
        raise CannotBeDone(f"The minutes in {folder} are not encrypted.")
    switched = switch_off(folder, key, clock_from_environment())
    note("The minutes are not encrypted any more.")
    _say(switched, "still only be opened with the passphrase", "stay encrypted")
    return 0


def passphrase(given: argparse.Namespace) -> int:
    """Another passphrase."""
    from clerk_desk.desk.encryption import change_passphrase

    folder = _encrypted(given)
    _say(change_passphrase(folder, secret(CURRENT, PASSPHRASE), _new_passphrase()), "still be opened with the passphrase before")
    note("The passphrase is changed; the recovery key is as it was.")
    return 0


def recovery_key(given: argparse.Namespace) -> int:
    """Another recovery key, printed; the one before opens nothing any more."""
    from clerk_desk.desk.encryption import new_recovery_key

    switched = new_recovery_key(_encrypted(given), secret(CURRENT, PASSPHRASE))
    note("This recovery key takes the place of the one before; print it and lock it away:")
    answer(switched.recovery)
    _say(switched, "still be opened with the recovery key before")
    return 0


def _encrypted(given: argparse.Namespace) -> Path:
    from clerk_desk.desk.encryption import is_encrypted

    folder = data_dir(given.data_dir)
    if not is_encrypted(folder):
        raise CannotBeDone(f"The minutes in {folder} are not encrypted: encrypt does it.")
    return folder


def _new_passphrase() -> str:
    import os

    first = secret("The new passphrase", NEW_PASSPHRASE)
    if not os.environ.get(NEW_PASSPHRASE) and secret("The same again", NEW_PASSPHRASE) != first:
        raise CannotBeDone("The two were not the same, so nothing was changed: try again.")
    return first


def _say(switched: Switched, can: str, away: str = "are seen to with the next backup") -> None:
    if switched.left:
        note(f"{counted(len(switched.left), 'file')} can {can}:")
        for each in switched.left:
            note(str(each))
    if switched.away is not None:
        note(f"{switched.away} could not be reached: the backups there {away}.")
