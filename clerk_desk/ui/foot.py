"""The foot of the window: who is in the room, and the keys that are wanted most."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clerk_desk.domain.records import Meeting
from clerk_desk.ui.kit import Elided, Hint, Picture, Rule, Surface, Words
from clerk_desk.ui.look import Look

MINUTING_KEYS = (
    ("Ctrl+PgDn", "Next item"), ("Ctrl+Shift+R", "Resolution"), ("F4", "Next promise"), ("Ctrl+Enter", "Log"), ("F6", "Next pane"),
    ("Ctrl+S", "Save"), ("F12", "Export"),
)
HOME_KEYS = (("Ctrl+N", "New meeting"), ("Ctrl+O", "Import"), ("Ctrl+Shift+V", "Paste"), ("Ctrl+1", "Home"), ("Ctrl+3", "Follow-ups"))
FOLLOW_UP_KEYS = (
    ("Enter", "Open the minute"), ("F2", "Edit"), ("Alt+O", "Move on"), ("Ctrl+F", "Find by owner"), ("Ctrl+1", "Home"),
)


class RoomStrip(Surface):
    """The names captured with the meeting, as they were written; nothing is worked out from them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("window", ("top",), parent)
        self.picture, self.present = Picture("users", 18, "green", self), Words("", weight=600, parent=self)
        self.names = Elided("", weight=500, parent=self)
        self.rule, self.apologies = Rule(self, upright=True), Elided("", role="ink2", parent=self)
        self.row = QHBoxLayout(self)
        self.row.addWidget(self.picture)
        self.row.addWidget(self.present)
        self.row.addWidget(self.names, 3)
        self.row.addWidget(self.rule)
        self.row.addWidget(self.apologies, 1)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        for part in (self.picture, self.present, self.names, self.rule, self.apologies):
            part.set_look(look)
        self.rule.setFixedHeight(look.px(20))
        self.row.setSpacing(look.px(10))
        self.row.setContentsMargins(look.px(18), 0, look.px(16), 0)
        self.setFixedHeight(look.px(42))

    def show_room(self, meeting: Meeting) -> None:
        """Shows who came and who sent apologies."""
        here, away = meeting.present, meeting.apologies
        self.picture.show_icon("users", "green" if here else "ink2")
        self.present.say(self.tr("{count} present").format(count=len(here)) if here else self.tr("Nobody noted as present"),
                         "ink" if here else "ink2")
        self.names.setText(" · ".join(map(short_name, here)))
        self.names.setAccessibleName(", ".join(here))
        self.apologies.setText(self.tr("Apologies: {names}").format(names=", ".join(map(short_name, away))) if away else "")
        for part in (self.rule, self.apologies):
            part.setVisible(bool(away))


def short_name(name: str) -> str:
    """A name as it was captured, without the title that nearly all of them have, so that more of them fit."""
    first, _, rest = name.partition(" ")
    return rest if first in ("Councillor", "Cllr", "Cllr.") and rest else name


class KeyBar(Surface):
    """A few keys with what they do; as many as there is room for, and always F1."""

    def __init__(self, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__("rail", ("top",), parent)
        self.hints = [Hint(key, words, self) for key, words in keys]
        self.all_keys = Hint("F1", self.tr("All keys"), self)
        self.row = QHBoxLayout(self)
        for hint in self.hints:
            self.row.addWidget(hint)
        self.row.addStretch(1)
        self.row.addWidget(self.all_keys)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        for hint in (*self.hints, self.all_keys):
            hint.set_look(look)
        self.row.setSpacing(look.px(18))
        self.row.setContentsMargins(look.px(18), 0, look.px(16), 0)
        self.setFixedHeight(look.px(36))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows the keys that fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self.all_keys.sizeHint().width() - self.look.px(18 + 16 + 18)
        for hint in self.hints:
            room -= hint.sizeHint().width() + self.look.px(18)
            hint.setVisible(room >= 0)
