"""One line in which somebody is named by a few letters: who comes in, who goes out, who sits for whom."""
from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from clerk_desk.ui.card import Field
from clerk_desk.ui.kit import Elided, Hint, Surface, Words
from clerk_desk.ui.look import Look, dress

TIMED = re.compile(r"(?P<letters>.*?)(?:(?:^|\s+)(?:at\s+)?(?P<time>\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?))?\s*", re.IGNORECASE)
MOST = 5


@dataclass(frozen=True)
class Meant:
    """Somebody the letters may mean: the number in the store, what the line calls them, and why that may be surprising."""

    id: int
    words: str
    note: str = ""


@dataclass(frozen=True)
class Question:
    """``find`` gives who letters may mean (nobody where any name will do), ``take`` does it with the chosen one, the letters, the
    time and whether the option is ticked, and gives back why not, empty when it was done. ``option`` says what the tick box
    asks about somebody, empty for nothing.
    """

    title: str
    ask: str
    find: Callable[[str], Sequence[Meant]]
    take: Callable[[int, str, str, bool], str]
    option: Callable[[int], str] = lambda _: ""
    foot: str = ""
    free: bool = False
    """Will any name do, so that nobody has to be found?"""


def parted(text: str) -> tuple[str, str]:
    """Letters and the time that may follow them: "ott 19.31" is "ott" and "19:31"."""
    found = TIMED.fullmatch(text.strip())
    return (found["letters"].strip(), _as_clock(found["time"] or "")) if found else (text.strip(), "")


def _as_clock(time: str) -> str:
    """"7.31 pm" as "19:31"; a time that is none is left for the desk to refuse."""
    clock = re.sub(r"[^\d:]", "", time.replace(".", ":", 1))
    hour, _, minutes = clock.partition(":")
    if "p" in time.lower() and hour.isdigit() and int(hour) < 12:
        return f"{int(hour) + 12}:{minutes}"
    return clock


class AskLine(Surface):
    """Asked with ``ask``; gone with Enter or Esc. ``left`` says that the keyboard may go back to where it was."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("window", ("bottom",), parent)
        self.question: Question | None = None
        self.found: list[Meant] = []
        self.at = 0
        self.title, self.field = Words("", weight=600, parent=self), Field("", "", self)
        self.chosen, self.others = Words("", weight=600, role="accent", parent=self), Elided("", 14, role="ink2", parent=self)
        self.option = QCheckBox(self)
        self.hints = [Hint("Enter", self.tr("write it"), self), Hint("Esc", self.tr("leave it"), self)]
        self.foot = Words("", 13, role="ink2", parent=self, wrap=True)
        self._lay_out()
        self.field.textChanged.connect(self._look_up)
        self.field.installEventFilter(self)
        self.option.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        self.column, self.row = QVBoxLayout(self), QHBoxLayout()
        parts: tuple[QWidget, ...] = (self.title, self.field, self.chosen, self.others, self.option, *self.hints)
        for part in parts:
            self.row.addWidget(part, 1 if part is self.others else 0)
        self.column.addLayout(self.row)
        self.column.addWidget(self.foot)
        QWidget.setTabOrder(self.field, self.option)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.title, self.field, self.chosen, self.others, self.foot, *self.hints)
        self.option.setFont(look.font(14))
        self.field.setFixedWidth(look.px(190))
        self.column.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        self.column.setSpacing(look.px(4))
        self.row.setSpacing(look.px(12))

    def ask(self, question: Question) -> None:
        """Shows itself with the keyboard in its field."""
        self.question = question
        self.title.setText(question.title)
        self.field.setAccessibleName(question.title)
        self.field.setPlaceholderText(question.ask)
        self.field.clear()
        self._say(question.foot)
        self._look_up("")
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Goes, with nothing done."""
        self.question = None
        self.hide()
        self.left.emit()

    def _look_up(self, text: str) -> None:
        letters, _ = parted(text)
        self.found = list(self.question.find(letters))[:MOST] if self.question and letters else []
        self.at = 0
        self._say(self.question.foot if self.question else "")
        self._show_found(letters)

    def _show_found(self, letters: str) -> None:
        one = self.found[self.at] if self.found else None
        self.chosen.setText((f"{one.words}, {one.note}" if one.note else one.words) if one else "")
        others = [each.words for index, each in enumerate(self.found) if index != self.at]
        nobody = self.tr("Nobody here has these letters.") if letters and self.question and not self.question.free else ""
        self.others.setText(" · ".join(others) if one else nobody)
        self.field.setAccessibleDescription(self.chosen.text() or self.others.text())
        words = self.question.option(one.id) if one and self.question else ""
        self.option.setText(words)
        self.option.setAccessibleName(words)
        self.option.setVisible(bool(words))
        self.option.setChecked(bool(words))

    def _say(self, words: str, role: str = "ink2") -> None:
        self.foot.say(words, role)
        self.foot.setVisible(bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes, Esc leaves, arrows choose another; none of them gets to the window."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            act = self._act(event.key())
            if act is not None:
                if event.type() == QEvent.Type.KeyPress:
                    act()
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _act(self, key: int) -> Callable[[], None] | None:
        return {
            Qt.Key.Key_Escape: self.leave, Qt.Key.Key_Return: self._take, Qt.Key.Key_Enter: self._take,
            Qt.Key.Key_Down: lambda: self._step(1), Qt.Key.Key_Up: lambda: self._step(-1),
        }.get(Qt.Key(key))

    def _step(self, step: int) -> None:
        if self.found:
            self.at = (self.at + step) % len(self.found)
            self._show_found("")

    def _take(self) -> None:
        letters, time = parted(self.field.text())
        if self.question is None or not letters:
            self._say(self.tr("Type a few letters of the name, then Enter."), "red")
            return
        one = self.found[self.at].id if self.found else 0
        why = self.question.take(one, letters, time, self.option.isVisible() and self.option.isChecked())
        if why:
            self._say(why, "red")
        else:
            self.leave()
