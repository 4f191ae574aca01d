"""Opens drafts, letters and lists in the program that the system has for them."""
from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show(place: Path) -> None:
    """Opens a file in its program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
