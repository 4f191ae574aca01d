"""Encryption as the window has it: the passphrase at the start, and switching, which is done while the window is closed."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from clerk_desk.desk import encryption, remembering
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.encryption import StoreKey, Switched
from clerk_desk.ui import messages
from clerk_desk.ui.look import Look


class GivenUpError(Exception):
    """The clerk has no passphrase now."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("encrypting", words)


def key_at_start(data_dir: Path, look: Look) -> StoreKey | None:
    """The key of the store in this folder, None for one that is not encrypted: from the keyring, else asked for.

    Raises GivenUpError where the clerk goes away without it.
    """
    from clerk_desk.ui.dialogs.passphrase import Unlock

    if not encryption.is_encrypted(data_dir):
        return None
    key = remembering.remembered(data_dir) or Unlock.ask(None, data_dir, look)
    if key is None:
        raise GivenUpError
    return key


def key_for_backup(parent: QWidget | None, file: Path, key: StoreKey | None) -> tuple[bool, StoreKey | None]:
    """Can this backup be opened? And with which key; where it has one of its own, that is asked for."""
    from clerk_desk.ui.dialogs.passphrase import Unlock

    known, found = encryption.key_of_backup(file, key)
    if known:
        return True, found
    asked = Unlock.ask_backup(parent, file)
    return asked is not None, asked


def wish(parent: QWidget, desk: Desk) -> Callable[[], object] | None:
    """What the clerk wants done once the window is closed: switch it on, or off; None for nothing."""
    from clerk_desk.ui.dialogs.encryption import EncryptionSheet
    from clerk_desk.ui.dialogs.passphrase import Encrypt

    if desk.store.key is not None:
        return partial(switch_off, desk, desk.store.key) if EncryptionSheet.ask(parent, desk) else None
    passphrase = Encrypt.ask(parent)
    return partial(switch_on, desk, passphrase) if passphrase is not None else None


def switch_on(desk: Desk, passphrase: str, look: Look | None = None) -> None:
    """Encrypts the minutes, which no window has open, and shows the recovery key. Raises CannotBeDone."""
    from clerk_desk.ui.dialogs.encryption import told
    from clerk_desk.ui.dialogs.recovery import Recovery

    done = _with_progress(
        _tr("Encrypting the minutes and their backups"), partial(encryption.switch_on, desk.data_dir, passphrase, desk.clock))
    Recovery.show_to(None, done.recovery, told(done).strip(), look or Look())


def switch_off(desk: Desk, key: StoreKey) -> None:
    """Takes the encryption off. Raises CannotBeDone."""
    from clerk_desk.ui.dialogs.encryption import told

    done = _with_progress(_tr("Taking the encryption off the minutes and their backups"), partial(
        encryption.switch_off, desk.data_dir, key, desk.clock))
    if done.left:
        messages.tell(None, told(done).strip())


def _with_progress(words: str, act: Callable[[Callable[[int, int], object]], Switched]) -> Switched:
    """Shows how far it is; it cannot be broken off, for that would leave half of the backups as they were."""
    box = QProgressDialog(words, "", 0, 0)
    box.setCancelButton(None)
    box.setWindowTitle("Clerk Desk")
    box.setWindowModality(Qt.WindowModality.ApplicationModal)
    box.setMinimumDuration(0)
    box.show()
    QApplication.processEvents()

    def tell(done: int, of: int) -> None:
        box.setMaximum(of)
        box.setValue(done)
        QApplication.processEvents()
    try:
        return act(tell)
    finally:
        box.close()
        box.deleteLater()
