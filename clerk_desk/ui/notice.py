"""The band over everything: what the clerk should know about the minutes' safety, until they have read it."""
from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clerk_desk.ui.buttons import Button
from clerk_desk.ui.kit import Picture, Surface, Words
from clerk_desk.ui.look import Look


class Notice(Surface):
    """One sentence and at most one thing to do about it; hidden until ``say``. ``done`` says that its button was pressed."""

    done = Signal()

    def __init__(self, parent: QWidget, wash: str = "amber_wash", ink: str = "amber") -> None:
        super().__init__(wash, ("bottom",), parent)
        self.picture, self.words = Picture("info", 18, ink, self), Words("", role="ink", parent=self, wrap=True)
        self.act = Button("", parent=self, height=30)
        self.row = QHBoxLayout(self)
        self.row.addWidget(self.picture)
        self.row.addWidget(self.words, 1)
        self.row.addWidget(self.act)
        self.act.clicked.connect(self.done)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        for part in (self.picture, self.words, self.act):
            part.set_look(look)
        self.row.setSpacing(look.px(12))
        self.row.setContentsMargins(look.px(14), look.px(6), look.px(12), look.px(6))

    def say(self, words: str, act: str) -> None:
        """Shows this sentence with a button of this name; screen readers say it."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.act.setText(act)
        self.act.setAccessibleName(act)
        self.act.updateGeometry()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
