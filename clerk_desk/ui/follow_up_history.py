"""The history of a follow-up: a line for each step, never edited away."""
from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from clerk_desk.domain.follow_ups import Act, Status, Step
from clerk_desk.ui.follow_up_words import day, status_words
from clerk_desk.ui.kit import Picture, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.tokens import CAPTION

PICTURES = {
    Status.RAISED: "file-text", Status.WITH_OWNER: "mail", Status.RECEIVED: "mail-check", Status.CIRCULATED: "send", Status.DONE: "check",
    Status.REPORTED: "file-text", Status.CLOSED: "circle-check", Status.NOT_PURSUED: "x", Status.WAVED_OFF: "undo-2",
}


class History(QWidget):
    """Dated steps, the newest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = Look()
        self.lines: list[tuple[Words, Picture, Words]] = []
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setColumnStretch(2, 1)

    def show_steps(self, steps: tuple[Step, ...], today: dt.date) -> None:
        """Shows these instead, on the lines there are. A note alone stands for itself, without the state that did not change."""
        while len(self.lines) < len(steps):
            self._add_line()
        told = [(step, *_told(step, old)) for step, old in zip(steps, (None, *steps[:-1]), strict=True)]
        for line, (step, picture, words) in zip(self.lines, reversed(told), strict=False):
            line[0].setText(day(step.on, today))
            line[1].show_icon(picture, "ink2")
            line[1].setFixedHeight(self.look.px(19))
            line[2].setText(words)
            line[2].setToolTip(step.who)
        for row, line in enumerate(self.lines):
            for part in line:
                part.setVisible(row < len(steps))

    def _add_line(self) -> None:
        line = Words("", CAPTION, role="ink2", parent=self), Picture("pencil", 15, "ink2", self), Words("", 14, parent=self, wrap=True)
        for column, part in enumerate(line):
            self.grid.addWidget(part, len(self.lines), column, *(() if column == 2 else (Qt.AlignmentFlag.AlignTop,)))
        self.lines.append(line)
        self._dress(line)

    def _dress(self, line: tuple[Words, Picture, Words]) -> None:
        dress(self.look, *line)
        line[0].setContentsMargins(0, self.look.px(1), 0, 0)
        line[1].setFixedHeight(self.look.px(19))

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        for line in self.lines:
            self._dress(line)
        self.grid.setHorizontalSpacing(look.px(10))
        self.grid.setVerticalSpacing(look.px(4))


def _told(step: Step, before: Step | None) -> tuple[str, str]:
    """Its picture and its words, with who took it where that is not who took the one before."""
    who = f"({step.who})" if step.who and (before is None or step.who != before.who) else ""
    if step.note and before is not None and step.status is before.status:
        picture, words = "mail" if step.act is Act.CHASED else "pencil", step.note
    else:
        picture, words = PICTURES[step.status], ". ".join(part for part in (status_words(step.status), step.note) if part)
    return picture, f"{words} {who}".rstrip()
