"""The first start: three ways to begin, and what the clerk may rely on."""
from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from clerk_desk.ui.buttons import Button
from clerk_desk.ui.kit import Picture, Words
from clerk_desk.ui.look import Look

BESIDE = 860
"""Width in pixels at 100 % text from which the cards stand beside each other."""


class Choice(QWidget):
    """One way to begin."""

    def __init__(self, parent: QWidget, picture: str, title: str, text: str, button: str, main: bool = False) -> None:
        super().__init__(parent)
        self.main, self.look = main, Look()
        self.picture, self.title = Picture(picture, 26, "accent", self), Words(title, 18, 600, parent=self)
        self.text = Words(text, role="ink2", parent=self, wrap=True)
        self.button = Button(button, "main" if main else "plain", parent=self)
        self.column = QVBoxLayout(self)
        for part in (self.picture, self.title, self.text):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.column.addWidget(self.button)

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


class Welcome(QWidget):
    """Seen while there is no meeting."""

    import_requested = Signal()
    paste_requested = Signal()
    new_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = Words(self.tr("Welcome to Clerk Desk"), 32, 600, parent=self)
        self.text = Words(
            self.tr("Type minutes as you always have. Resolutions number themselves, and no promise is lost."), 18, role="ink2",
            parent=self, wrap=True,
        )
        self.choices = [
            Choice(self, "clipboard-paste", self.tr("Paste an agenda"),
                   self.tr("Or last time’s minutes, from Word, a PDF, a web page or a mail. You see what was read before it is kept."),
                   self.tr("Paste agenda or minutes"), main=True),
            Choice(self, "download", self.tr("Import a file"),
                   self.tr("A Word file, a PDF, a saved web page, a mail or plain text. Items, reports and resolutions are read from it."),
                   self.tr("Choose a file")),
            Choice(self, "plus", self.tr("Begin with an empty meeting"),
                   self.tr("Name the committee and the day, then add the items as they come."), self.tr("New meeting")),
        ]
        self.facts = [
            (Picture(picture, 18, "green", self), Words(words, parent=self)) for picture, words in (
                ("hard-drive", self.tr("Everything stays on this computer. No account, no network.")),
                ("save", self.tr("Every word is saved as you type. There is no Save to forget.")),
            )
        ]
        self._lay_out()
        signals = (self.paste_requested, self.import_requested, self.new_requested)
        for choice, signal in zip(self.choices, signals, strict=True):
            choice.button.clicked.connect(signal)

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
        self.column.addStretch(2)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        for part in (self.title, self.text, *self.choices, *(each for fact in self.facts for each in fact)):
            part.set_look(look)
        self.column.setContentsMargins(look.px(40), 0, look.px(56), 0)
        self.column.setSpacing(look.px(10))
        self.cards.setSpacing(look.px(20))
        self.cards.setContentsMargins(0, look.px(18), 0, look.px(16))
        for row in self.rows:
            row.setSpacing(look.px(10))
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
