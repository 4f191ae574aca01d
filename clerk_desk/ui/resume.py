"""The card at the top of the home screen: today's meeting, or back to the one the clerk was in."""
from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clerk_desk.domain.records import MeetingLine
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.kit import Elided, Words
from clerk_desk.ui.look import Look
from clerk_desk.ui.translating import brief_day, several


class Resume(QWidget):
    """``chosen`` carries the meeting's id in a tuple, as the lists do."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.meeting_id, self.look = 0, Look()
        self.heading = Words("", 16, 600, parent=self)
        self.day, self.time = Words("", 24, 600, parent=self), Words("", 13, role="ink2", parent=self)
        self.committee, self.under = Elided("", 17, 600, parent=self), Elided("", 13, role="ink2", parent=self)
        self.button = Button(self.tr("Open for minuting"), "main", "pencil", self, 40)
        self.column, self.card, self.row = QVBoxLayout(self), QWidget(self), QHBoxLayout()
        when, what = QVBoxLayout(), QVBoxLayout()
        for lines, parts in ((when, (self.day, self.time)), (what, (self.committee, self.under))):
            lines.setSpacing(0)
            lines.addStretch(1)
            for part in parts:
                lines.addWidget(part)
            lines.addStretch(1)
        self.card.setLayout(self.row)
        self.row.addLayout(when)
        self.row.addLayout(what, 1)
        self.row.addWidget(self.button)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.card)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.button.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        self.chosen.emit((self.meeting_id,))

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        for part in (self.heading, self.day, self.time, self.committee, self.under, self.button):
            part.set_look(look)
        self.column.setSpacing(look.px(8))
        self.row.setSpacing(look.px(24))
        self.row.setContentsMargins(look.px(20), 0, look.px(17), 0)
        self.card.setFixedHeight(look.px(88))
        self.update()

    def show_line(self, line: MeetingLine | None, today: dt.date) -> None:
        """Shows this meeting; None hides the card."""
        self.setVisible(line is not None)
        if line is None:
            return
        self.meeting_id = line.id
        self.heading.setText(self.tr("Today") if line.on == today else self.tr("Where you were"))
        self.day.setText(line.time if line.on == today and line.time else brief_day(line.on))
        self.time.setText(self.tr("today") if line.on == today else line.time or f"{line.on:%Y}")
        self.committee.setText(line.committee)
        items = several("%n item(s)", line.items) if line.items else self.tr("no agenda yet")
        self.under.setText(" · ".join(part for part in (line.venue, items) if part))
        self.button.setAccessibleName(self.tr("Open {committee} for minuting").format(committee=line.committee))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A raised card."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour("raised"))
        painter.setPen(QPen(self.look.colour("edge"), 1))
        painter.drawRoundedRect(QRectF(self.card.geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.end()
