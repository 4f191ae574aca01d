"""What stands where nothing is yet: what will be there, and how it comes."""
from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clerk_desk.ui.buttons import Button
from clerk_desk.ui.kit import Picture, Surface, Words
from clerk_desk.ui.look import Look
from clerk_desk.ui.tokens import HEADING


class EmptyAgenda(Surface):
    """A meeting without items."""

    item_requested = Signal()
    paste_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("paper", (), parent)
        self.picture = Picture("list-ordered", 28, "accent", self)
        self.title = Words(self.tr("There is nothing on the agenda yet"), HEADING, 600, parent=self)
        self.text = Words(
            self.tr("Paste the agenda, or minutes made elsewhere, and look over what was read; or add the items one by one."),
            role="ink2", parent=self, wrap=True,
        )
        self.paste = Button(self.tr("Paste agenda or minutes"), "main", "clipboard-paste", self)
        self.add = Button(self.tr("Add an item"), "plain", "plus", self)
        self.column, self.row = QVBoxLayout(self), QHBoxLayout()
        for button in (self.paste, self.add):
            self.row.addWidget(button)
        self.row.addStretch(1)
        self.column.addStretch(2)
        for part in (self.picture, self.title, self.text):
            self.column.addWidget(part)
        self.column.addLayout(self.row)
        self.column.addStretch(5)
        self.paste.clicked.connect(self.paste_requested)
        self.add.clicked.connect(self.item_requested)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        for part in (self.picture, self.title, self.text, self.paste, self.add):
            part.set_look(look)
        self.text.setMaximumWidth(look.px(560))
        self.column.setContentsMargins(look.px(80), 0, look.px(40), 0)
        self.column.setSpacing(look.px(10))
        self.row.setSpacing(look.px(8))


class Note(Surface):
    """A quiet card that says that there is nothing to do, and where things will come from."""

    def __init__(self, parent: QWidget, picture: str, title: str, text: str) -> None:
        super().__init__("paper", (), parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.picture, self.title = Picture(picture, 20, "green", self), Words(title, weight=600, parent=self)
        self.text = Words(text, 14, role="ink2", parent=self, wrap=True)
        self.row, words = QHBoxLayout(self), QVBoxLayout()
        self.beside = QVBoxLayout()
        self.beside.addWidget(self.picture)
        self.beside.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addStretch(1)
        words.setSpacing(0)
        self.row.addLayout(self.beside)
        self.row.addLayout(words, 1)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        for part in (self.picture, self.title, self.text):
            part.set_look(look)
        self.row.setSpacing(look.px(12))
        self.row.setContentsMargins(0, look.px(10), 0, look.px(10))
