"""What the dialogs about people share: labels level with their fields, never higher than the screen."""
from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from clerk_desk.ui.dialogs.fields import HEIGHT
from clerk_desk.ui.dialogs.sheet import Sheet, look_of

ABOVE = 72
"""Pixels of a screen that a title bar and a task bar take."""


class PeopleSheet(Sheet):
    """A sheet whose form has many rows: it opens as high as they need where the screen has the room."""

    def __init__(self, parent: QWidget | None, form: Any) -> None:
        super().__init__(parent, form, look_of(parent))
        for label in self.findChildren(QLabel):
            if label.buddy() is not None:
                label.setMinimumHeight(self.look.px(HEIGHT))

    def settle(self) -> None:
        """Takes its height, once everything that is known stands in it."""
        wanted = max(self.height(), self.form.column.heightForWidth(self.width()))
        self.resize(self.width(), min(wanted, self.screen().availableGeometry().height() - ABOVE))
