"""What stands in place of the minutes while a meeting has no agenda yet."""
from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clerk_desk.ui.buttons import Button
from clerk_desk.ui.kit import Picture, Surface, Words
from clerk_desk.ui.look import Look


class EmptyAgenda(Surface):
    """Says what will be here and how it comes."""

    paste_requested = Signal()
    item_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("paper", (), parent)
        self.picture, self.title = Picture("list-ordered", 28, "accent", self), Words(self.tr("No agenda yet"), 20, 600, parent=self)
        self.words = Words(
            self.tr("Copy the agenda or earlier minutes from a web page, a mail or Word and paste them here, or add items one by one."),
            role="ink2", parent=self, wrap=True,
        )
        self.paste, self.add = Button(self.tr("Paste the agenda"), "main", parent=self), Button(self.tr("Add an item"), parent=self)
        column, self.acts = QVBoxLayout(self), QHBoxLayout()
        column.addStretch(2)
        for part in (self.picture, self.title, self.words):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if part is not self.words else Qt.AlignmentFlag(0))
        self.acts.addWidget(self.paste)
        self.acts.addWidget(self.add)
        self.acts.addStretch(1)
        column.addLayout(self.acts)
        column.addStretch(3)
        self.column = column
        self.paste.clicked.connect(self.paste_requested)
        self.add.clicked.connect(self.item_requested)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        for part in (self.picture, self.title, self.words, self.paste, self.add):
            part.set_look(look)
        self.words.setMaximumWidth(look.px(560))
        self.column.setContentsMargins(look.px(80), look.px(24), look.px(80), look.px(24))
        self.column.setSpacing(look.px(8))
        self.acts.setSpacing(look.px(8))
