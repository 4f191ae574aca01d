"""The foot of the window: the keys that are wanted most."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clerk_desk.ui.kit import Hint, Surface
from clerk_desk.ui.look import Look
from clerk_desk.ui.widths import KEYS

MINUTING_KEYS = (
    ("Ctrl+PgDn", "Next item"), ("Ctrl+Shift+R", "Resolution"), ("F4", "Next promise"), ("Ctrl+Enter", "Log"), ("F3", "Phrase"),
    ("F8", "Read back"), ("Ctrl+G", "Go to"), ("F12", "Export"),
)
HOME_KEYS = (("Ctrl+N", "New meeting"), ("Ctrl+O", "Import"), ("Ctrl+Shift+V", "Paste"), ("Ctrl+1", "Home"), ("Ctrl+3", "Follow-ups"))
FOLLOW_UP_KEYS = (
    ("Enter", "Open the minute"), ("Ctrl+Enter", "Its page"), ("Alt+C", "Chase"), ("Alt+R", "Received"), ("Alt+S", "Sent"),
    ("Alt+O", "Move on"), ("F2", "Edit"),
    ("Shift+↓", "Choose more"), ("Alt+Y", "Your views"), ("Alt+D", "More"), ("Ctrl+F", "Find"), ("Ctrl+1", "Home"),
)
ARCHIVE_KEYS = (
    ("↓", "To the lines found"), ("Enter", "Open the line"), ("Ctrl+Enter", "Its page"), ("Esc", "Empty the field"),
    ("Ctrl+F", "Back to the field"), ("Ctrl+1", "Home"),
)
COMMITTEE_KEYS = (
    ("Enter", "Open or change"), ("Ins", "Add"), ("Del", "End or take out"), ("Alt+Up", "Move up"), ("Ctrl+1", "Home"),
)
FIGURES_KEYS = (("Tab", "Next figure"), ("Ctrl+3", "Follow-ups"), ("Ctrl+1", "Home"))
STYLE_KEYS = (
    ("Tab", "Next setting"), ("Alt+Down", "Open the list"), ("Ins", "Copy this style"), ("Ctrl+1", "Home"),
)


class KeyBar(Surface):
    """A few keys with what they do; as many as there is room for, and always F1."""

    def __init__(self, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__("rail", ("top",), parent)
        self.hints = [Hint(key, self.tr(words), self) for key, words in keys]
        self.guide = Hint("F1", self.tr("Guide"), self)
        self.row = QHBoxLayout(self)
        for hint in self.hints:
            self.row.addWidget(hint)
        self.row.addStretch(1)
        self.row.addWidget(self.guide)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        for hint in (*self.hints, self.guide):
            hint.set_look(look)
        self.row.setSpacing(look.px(18))
        self.row.setContentsMargins(look.px(18), 0, look.px(16), 0)
        self.setFixedHeight(look.px(KEYS))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows the keys that fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self.guide.sizeHint().width() - self.look.px(18 + 16 + 18)
        for hint in self.hints:
            room -= hint.sizeHint().width() + self.look.px(18)
            hint.setVisible(room >= 0)
