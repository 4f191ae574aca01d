"""The first start: three ways to begin, and what the clerk may rely on."""
from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from clerk_desk.ui.buttons import Button
from clerk_desk.ui.kit import Picture, Words
from clerk_desk.ui.look import Look
from clerk_desk.ui.translating import said

BESIDE = 860
"""Width in pixels at 100 % text from which the cards stand beside each other."""


class Choice(QWidget):
    """One way to begin."""

    def __init__(self, parent: QWidget, picture: str, title: str, text: str, button: str, main: bool = False, key: str = "") -> None:
        super().__init__(parent)
        self.main, self.look = main, Look()
        self.picture, self.title = Picture(picture, 26, "accent", self), Words(title, 18, 600, parent=self)
        self.text = Words(text, role="ink2", parent=self, wrap=True)
        self.button = Button(button, "main" if main else "plain", parent=self, key="Enter" if main else key)
        self.column = QVBoxLayout(self)
        for part in (self.picture, self.title, self.text):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.column.addWidget(self.button)

    def say(self, title: str, text: str, button: str) -> None:
        """Says something else."""
        for part, words in ((self.title, title), (self.text, text), (self.button, button)):
            part.setText(words)
        self.button.setAccessibleName(button)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        for part in (self.picture, self.title, self.text, self.button):
            part.set_look(look)
        self.column.setContentsMargins(look.px(22), look.px(20), look.px(20), look.px(16))
        self.column.setSpacing(look.px(6))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A raised card."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour("raised"))
        painter.setPen(QPen(self.look.colour("edge" if self.main else "line"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.end()


class PracticeCard(Choice):
    """The way to the practice meeting from a home that has meetings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent, "graduation-cap", said("Practice meeting"),
            said("An invented meeting to minute by ear. Nothing in it touches your own minutes."), said("Open practice meeting"))


class Welcome(QWidget):
    """Seen while there is no meeting."""

    practice_requested = Signal()
    import_requested = Signal()
    new_requested = Signal()
    restore_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = Words(self.tr("Welcome to Clerk Desk"), 32, 600, parent=self)
        self.text = Words(
            self.tr("Type minutes as you always have. Resolutions number themselves, and no promise is lost."), 18, role="ink2",
            parent=self, wrap=True,
        )
        self.choices = [
            Choice(self, "graduation-cap", self.tr("Open the practice meeting"),
                   self.tr("An invented meeting is played to you, and you minute it. Then you see what was caught. "
                           "Close it and it is gone."),
                   self.tr("Open practice meeting"), main=True),
            Choice(self, "download", self.tr("Import an agenda"),
                   self.tr("A Word file, PDF, mail or saved web page, or from the clipboard with Ctrl+Shift+V. "
                           "You look over what was read."),
                   self.tr("Choose a file"), key="Ctrl+O"),
            Choice(self, "users", "", "", "", key="Ctrl+N"),
        ]
        self.show_committees(False)
        self.facts = [
            (Picture(picture, 18, "green", self), Words(words, parent=self)) for picture, words in (
                ("hard-drive", self.tr("Everything stays on this computer. No account, no network.")),
                ("save", self.tr("Every word is saved as you type. There is no Save to forget.")),
                ("shield-check", self.tr("Exempt items are kept out of every public file.")),
            )
        ]
        self.moving = Words(self.tr("Moving from another computer?"), role="ink2", parent=self)
        self.restore = Button(self.tr("Restore a backup"), "plain", parent=self)
        self.restore.clicked.connect(self.restore_requested)
        self._lay_out()
        signals = (self.practice_requested, self.import_requested, self.new_requested)
        for choice, signal in zip(self.choices, signals, strict=True):
            choice.button.clicked.connect(signal)

    def show_committees(self, there: bool) -> None:
        """Says what comes first on a desk with or without committees."""
        if there:
            words = (self.tr("Begin your own meeting"),
                     self.tr("The committee, the day, the time and the place. Then its agenda can come in."), self.tr("New meeting"))
        else:
            words = (self.tr("Set up your committee"),
                     self.tr("Its name, its members and its house style. Then you make its first meeting."), self.tr("Set up a committee"))
        self.choices[-1].say(*words)

    def _lay_out(self) -> None:
        self.look = Look()
        self.column, self.cards = QVBoxLayout(self), QHBoxLayout()
        self.column.addStretch(1)
        for part in (self.title, self.text):
            self.column.addWidget(part)
        for choice in self.choices:
            self.cards.addWidget(choice, 1)
        self.column.addLayout(self.cards)
        self.rows = []
        for picture, words in self.facts:
            row = QHBoxLayout()
            row.addWidget(picture)
            row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
            self.rows.append(row)
            self.column.addLayout(row)
        self.last = QHBoxLayout()
        self.last.addWidget(self.moving)
        self.last.addWidget(self.restore)
        self.last.addStretch(1)
        self.column.addLayout(self.last)
        self.column.addStretch(2)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        for part in (self.title, self.text, self.moving, self.restore, *self.choices, *(each for fact in self.facts for each in fact)):
            part.set_look(look)
        self.column.setContentsMargins(look.px(40), 0, look.px(56), 0)
        self.column.setSpacing(look.px(10))
        self.cards.setSpacing(look.px(20))
        self.cards.setContentsMargins(0, look.px(18), 0, look.px(16))
        for row in (*self.rows, self.last):
            row.setSpacing(look.px(10))
        self.last.setContentsMargins(0, look.px(8), 0, look.px(8))
        self.look = look
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three cards beside each other, or below each other where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() / self.look.scale >= BESIDE
        self.cards.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        for choice in self.choices:
            choice.setMinimumHeight(self.look.px(230) if beside else 0)
