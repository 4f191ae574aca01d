"""How a command comes to the desk it works on, and to the text it is given."""
from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.paths import data_dir

if TYPE_CHECKING:
    from clerk_desk.desk.desk import Desk
    from clerk_desk.store.connecting import Key

PASSPHRASE, NEW_PASSPHRASE = "CLERK_DESK_PASSPHRASE", "CLERK_DESK_NEW_PASSPHRASE"
BACKUP_PASSPHRASE = "CLERK_DESK_BACKUP_PASSPHRASE"


def key_of(folder: Path) -> Key | None:
    """The key of the store in this folder, None for one that is not encrypted: out of the keyring, else by the passphrase.

    Raises CannotBeDone for a wrong passphrase, and where there is nobody to ask for it.
    """
    if not folder.exists():
        return None
    from clerk_desk.desk import encryption
    from clerk_desk.desk.remembering import remembered

    if not encryption.is_encrypted(folder):
        return None
    return remembered(folder) or encryption.unlock(folder, secret(f"The passphrase or recovery key of the minutes in {folder}"))


def key_of_backup(file: Path, key: Key | None) -> Key | None:
    """The key of a backup, which may be the store's. Raises CannotBeDone as ``key_of`` does."""
    from clerk_desk.desk import encryption

    known, found = encryption.key_of_backup(file, key)
    return found if known else encryption.unlock_backup(file, secret(f"The passphrase or recovery key of {file}", BACKUP_PASSPHRASE))


def secret(asked: str, variable: str = PASSPHRASE) -> str:
    """A secret out of the environment, else as somebody types it unseen. Raises CannotBeDone where nobody is there."""
    given = os.environ.get(variable, "")
    if given:
        return given
    if not sys.stdin.isatty():
        raise CannotBeDone(f"{asked} is needed: put it into the variable {variable}, or start this in a terminal.")
    return getpass.getpass(f"{asked}: ")


@contextmanager
def opened(given: argparse.Namespace) -> Iterator[Desk]:
    """The desk of the folder that the command names, closed afterwards."""
    from clerk_desk.desk.clocks import clock_from_environment
    from clerk_desk.desk.opening import open_desk

    folder = data_dir(given.data_dir)
    desk = open_desk(folder, clock_from_environment(), key_of(folder))
    try:
        yield desk
    finally:
        desk.close()
