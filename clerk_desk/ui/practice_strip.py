"""The strip above a practice meeting in which its script is heard: who speaks, the words as they are spoken, and the keys."""
from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clerk_desk.domain.practice import Player
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.kit import Elided, Picture, Surface, Words
from clerk_desk.ui.look import Look, dress

KEYS_FROM, LINES = 1250, 3
"""Width in pixels at 100 % text from which keys stand in the buttons, and lines of speech that there is room for."""


class PracticeStrip(Surface):
    """Shows a play. ``wanted`` carries the name of the command of a button that was pressed."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("decide", ("bottom",), parent)
        self.picture = Picture("graduation-cap", 20, "accent", self)
        self.title = Words(self.tr("Practice meeting"), weight=600, parent=self)
        self.under = Elided(self.tr("Nothing here touches your own minutes"), role="ink2", parent=self)
        self.far = Words("", 14, role="ink2", parent=self)
        self.who, self.words = Words("", 16, 600, parent=self), Words("", 16, parent=self, wrap=True)
        self.who.setAccessibleName(self.tr("Who speaks"))
        self.words.setAccessibleName(self.tr("What is said"))
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.buttons = {
            name: self._button(name, words, key) for name, words, key in (
                ("hear", self.tr("Begin"), "Ctrl+F8"), ("line_back", self.tr("Back a line"), "Ctrl+F7"),
                ("line_again", self.tr("Again"), "Ctrl+F6"), ("line_on", self.tr("Next line"), "Ctrl+F9"),
                ("caught", self.tr("What was caught"), "Ctrl+F10"),
            )
        }
        self._lay_out()

    def _button(self, name: str, words: str, key: str) -> Button:
        button = Button(words, "main" if name == "hear" else "plain", parent=self, height=32, key=key)
        button.setToolTip(f"{words} ({key})")
        button.clicked.connect(lambda: self.wanted.emit(name))
        return button

    def _lay_out(self) -> None:
        self.column, self.row, self.speech = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        for part in (self.picture, self.title):
            self.row.addWidget(part)
        self.row.addWidget(self.under, 1)
        for button in self.buttons.values():
            self.row.addWidget(button)
        self.column.addLayout(self.row)
        self.speech.addWidget(self.who, 1)
        self.speech.addWidget(self.far)
        self.column.addLayout(self.speech)
        self.column.addWidget(self.words)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.picture, self.title, self.under, self.who, self.far, self.words, *self.buttons.values())
        self.column.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        self.column.setSpacing(look.px(4))
        self.row.setSpacing(look.px(8))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Room for the longest line, so that nothing below moves while somebody speaks; keys in the buttons where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() / self.look.scale
        lines = LINES - 1 if room > 1100 else LINES
        self.words.setFixedHeight(self.words.fontMetrics().lineSpacing() * lines)
        for button in self.buttons.values():
            button.setMaximumWidth(16777215 if room >= KEYS_FROM else button.minimumSizeHint().width())

    def show_play(self, player: Player) -> None:
        """Who speaks now and what has been said of it, how fast, how far."""
        line = player.line
        begun = bool(player.at or player.heard or player.playing)
        self.who.setText(line.who if line is not None and begun else "")
        self.words.setText(player.so_far if line is not None and begun else self._rest(line is None))
        hear = self.buttons["hear"]
        hear.setText(self.tr("Pause") if player.playing else self.tr("Go on") if begun else self.tr("Begin"))
        hear.setAccessibleName(hear.text())
        hear.setToolTip(f"{hear.text()} (Ctrl+F8)")
        hear.setEnabled(line is not None)
        hear.updateGeometry()
        self._fit()
        self.far.setText(self.tr("Line {line} of {lines} · {pace} words a minute").format(
            line=min(player.at + 1, len(player.lines)), lines=len(player.lines), pace=player.pace))

    def _rest(self, over: bool) -> str:
        if over:
            return self.tr("The meeting is over. Finish your minutes, then Ctrl+F10 shows what was caught.")
        return self.tr("Ctrl+F8 begins, and pauses: people speak here as in the room, and you minute below. "
                       "Ctrl+Shift+F7 is slower, Ctrl+Shift+F9 faster.")
