"""Message boxes and the questions asked in them: nobody else shows any. Every button names its act."""
from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from clerk_desk.ui.translating import said

NAME = "Clerk Desk"


def _tr(words: str) -> str:
    return QCoreApplication.translate("messages", words)


def tell(parent: QWidget | None, words: str) -> None:
    """Says why something could not be done, in one sentence."""
    box = QMessageBox(QMessageBox.Icon.Information, NAME, said(words), QMessageBox.StandardButton.NoButton, parent)
    box.setDefaultButton(box.addButton(_tr("Close"), QMessageBox.ButtonRole.AcceptRole))
    box.exec()
    box.deleteLater()


def sure(parent: QWidget | None, question: str, act: str, keep: str) -> bool:
    """Asks before something dangerous. ``keep`` is the safe answer and the default, ``act`` the one that does it."""
    box = QMessageBox(QMessageBox.Icon.Warning, NAME, question, QMessageBox.StandardButton.NoButton, parent)
    dangerous = box.addButton(act, QMessageBox.ButtonRole.DestructiveRole)
    safe = box.addButton(keep, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(safe)
    box.setEscapeButton(safe)
    box.exec()
    agreed = box.clickedButton() is dangerous
    box.deleteLater()
    return agreed


def file_to_open(parent: QWidget | None, caption: str, kinds: str, folder: str = "") -> Path | None:
    """A file that the clerk chooses, None when none was chosen."""
    name, _ = QFileDialog.getOpenFileName(parent, caption, folder, kinds)
    return Path(name) if name else None


def files_to_open(parent: QWidget | None, caption: str, folder: str = "") -> list[Path]:
    """Files that the clerk chooses, none when none were chosen."""
    names, _ = QFileDialog.getOpenFileNames(parent, caption, folder)
    return [Path(name) for name in names]


def folder_to_use(parent: QWidget | None, caption: str) -> Path | None:
    """A folder that the clerk chooses, None when none was chosen."""
    name = QFileDialog.getExistingDirectory(parent, caption)
    return Path(name) if name else None


def file_to_write(parent: QWidget | None, caption: str, proposed: Path) -> Path | None:
    """A place for a file that the clerk chooses, None when none was chosen. Whether it is free is not asked here."""
    name, _ = QFileDialog.getSaveFileName(parent, caption, str(proposed), "", "", QFileDialog.Option.DontConfirmOverwrite)
    return Path(name) if name else None


def file_to_write_over(parent: QWidget | None, caption: str, proposed: Path) -> Path | None:
    """The same; a file that is there is asked about, and None comes back where it is to be left."""
    chosen = file_to_write(parent, caption, proposed)
    question = _tr("There is a file {name} already. Write over it?")
    if chosen is None or not chosen.exists() or sure(parent, question.format(name=chosen.name), _tr("Write over it"), _tr("Leave it")):
        return chosen
    return None


def fault(parent: QWidget | None, version: str, trace: str) -> None:
    """Shows a fault of the program itself, with everything that somebody mending it needs, and a button to copy it."""
    words = _tr("Something went wrong in Clerk Desk {version}. What you typed was saved first; you can go on working.")
    words = words.format(version=version)
    box = QMessageBox(QMessageBox.Icon.Warning, NAME, words, QMessageBox.StandardButton.NoButton, parent)
    box.setDetailedText(f"Clerk Desk {version}\n\n{trace}")
    copy = box.addButton(_tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
    box.setDefaultButton(box.addButton(_tr("Go on"), QMessageBox.ButtonRole.AcceptRole))
    box.exec()
    if box.clickedButton() is copy:
        QGuiApplication.clipboard().setText(box.detailedText())
    box.deleteLater()
