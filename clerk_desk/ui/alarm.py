"""The red bar that stays while words are not saved: since when, why, and what can be done."""
from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clerk_desk.ui.buttons import Button
from clerk_desk.ui.kit import Picture, Surface, Words
from clerk_desk.ui.look import Look
from clerk_desk.ui.saving import Kept
from clerk_desk.ui.translating import said


class Alarm(Surface):
    """Shows itself for a failed save and hides itself once it is over. Typing goes on under it.

    Where another window wrote the item, trying again is of no use: ``reload_requested`` asks for that one's words instead.
    """

    try_requested = Signal()
    copy_requested = Signal()
    elsewhere_requested = Signal()
    reload_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("red", (), parent)
        self.copied = ""
        self.picture = Picture("circle-alert", 20, "on_red", self)
        self.what = Words("", weight=700, role="on_red", parent=self, wrap=True)
        self.why = Words("", role="on_red", parent=self, wrap=True)
        self.again, self.copy = Button(self.tr("Try again"), parent=self), Button(self.tr("Copy text"), parent=self)
        self.elsewhere = Button(self.tr("Save elsewhere…"), parent=self)
        self.theirs = Button(self.tr("Show what was saved there"), parent=self)
        self.row, words = QHBoxLayout(self), QVBoxLayout()
        words.addWidget(self.what)
        words.addWidget(self.why)
        words.setSpacing(0)
        self.row.addWidget(self.picture)
        self.row.addLayout(words, 1)
        self.row.addWidget(self.copy)
        self.row.addWidget(self.elsewhere)
        self.row.addWidget(self.again)
        self.row.addWidget(self.theirs)
        self.again.clicked.connect(self.try_requested)
        self.copy.clicked.connect(self.copy_requested)
        self.elsewhere.clicked.connect(self.elsewhere_requested)
        self.theirs.clicked.connect(self.reload_requested)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        for part in (self.picture, self.what, self.why, self.again, self.copy, self.elsewhere, self.theirs):
            part.set_look(look)
        self.row.setSpacing(look.px(12))
        self.row.setContentsMargins(look.px(14), look.px(10), look.px(12), look.px(10))

    def _announce(self, words: str) -> None:
        """Screen readers say it once, not with every try."""
        if words != self.accessibleName() or self.isHidden():
            self.setAccessibleName(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def show_kept(self, kept: Kept) -> None:
        """Says since when and why words are not saved; goes away when they are."""
        if kept.unsaved_since is not None:
            reason = said(kept.reason).rstrip(".")
            self.what.setText(self.tr("Not saved since {time}. {reason}.").format(time=f"{kept.unsaved_since:%H:%M:%S}", reason=reason))
            tried = self.tr("Your words are all still here, and it is tried again every 3 seconds. Go on typing.")
            clash = self.tr("Your words are all still here. Showing what was saved there puts them on the clipboard first.")
            self.why.setText(self.copied or (clash if kept.clash else tried))
            self.again.setVisible(not kept.clash)
            self.theirs.setVisible(bool(kept.clash))
            self._announce(self.what.text())
        else:
            self.copied = ""
        self.setVisible(kept.unsaved_since is not None)

    def tell_copy(self, name: str, at: dt.datetime) -> None:
        """Says that the words as they were then are in a file of this name too, for as long as they are not saved here."""
        self.copied = self.tr("Your words of {time} are in {name} too. It is tried again every 3 seconds. Go on typing.")
        self.copied = self.copied.format(time=f"{at:%H:%M:%S}", name=name)
        self.why.setText(self.copied)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.copied))
