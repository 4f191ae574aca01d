"""What the dialogs about people share: labels level with their fields."""
from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from clerk_desk.ui.dialogs.fields import HEIGHT
from clerk_desk.ui.dialogs.sheet import Sheet, look_of


class PeopleSheet(Sheet):
    """A sheet whose form has many rows."""

    def __init__(self, parent: QWidget | None, form: Any) -> None:
        super().__init__(parent, form, look_of(parent))
        for label in self.findChildren(QLabel):
            if label.buddy() is not None:
                label.setMinimumHeight(self.look.px(HEIGHT))
