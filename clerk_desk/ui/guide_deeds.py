"""The guide and the key card written from the window, to be printed."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui import messages

if TYPE_CHECKING:
    from clerk_desk.ui.main_window import MainWindow


def write_guide(window: MainWindow) -> None:
    """Asks where to, and writes all pages of the guide, the keys too, as one PDF."""
    from clerk_desk.desk.guide import export_guide
    from clerk_desk.ui.guide import pages

    _write(window, _tr("Write the user guide"), "Clerk Desk guide.pdf", lambda to: export_guide(pages(), to, replace=True))


def write_card(window: MainWindow) -> None:
    """Asks where to, and writes the key card."""
    from clerk_desk.ui.key_card import write_key_card

    _write(window, _tr("Write the key card"), "Clerk Desk keys.pdf", lambda to: write_key_card(to, replace=True))


def _write(window: MainWindow, caption: str, name: str, write: Callable[[Path], Path]) -> None:
    to = messages.file_to_write_over(window, caption, Path(window.settings.folder or Path.home()) / name)
    if to is None:
        return
    try:
        window.tell(_tr("It is in {file}.").format(file=write(to)))
    except CannotBeDone as reason:
        window.tell(str(reason))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Guide", words)
