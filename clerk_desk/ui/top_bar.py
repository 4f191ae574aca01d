"""The bar along the top of a meeting: menu, home, which meeting, how safe its words are, what time it is."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from clerk_desk.domain.dates import WEEKDAYS, day_in_words
from clerk_desk.domain.records import Meeting, MeetingState
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.kit import Chip, Elided, Picture, Rule, Surface, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.saving import Kept

STATES = {
    MeetingState.PLANNED: ("Planned", "ink2", "sunk"), MeetingState.LIVE: ("Live", "accent", "accent_wash"),
    MeetingState.DRAFT: ("Draft", "accent", "accent_wash"), MeetingState.PUBLISHED: ("Published draft", "amber", "amber_wash"),
    MeetingState.CONFIRMED: ("Confirmed, locked", "green", "green_wash"),
}


class SavedWords(QWidget):
    """How safe the words are: an icon and always words, never seen moving for a save that takes no time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture, self.words = Picture("circle-check", 18, "green", self), Words("", weight=600, role="green", parent=self)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.picture)
        self.row.addWidget(self.words)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.picture.set_look(look)
        self.words.set_look(look)
        self.row.setSpacing(look.px(6))

    def show_kept(self, kept: Kept) -> None:
        """Says it."""
        if kept.unsaved_since is not None:
            picture, words, role = "circle-alert", self.tr("Not saved"), "red"
        elif kept.waiting:
            picture, words, role = "pencil", self.tr("Saving…"), "ink2"
        else:
            time = f" {kept.saved_at:%H:%M:%S}" if kept.saved_at else ""
            picture, words, role = "circle-check", self.tr("Saved{time}").format(time=time), "green"
        self.picture.show_icon(picture, role)
        self.words.say(words, role)
        self.setAccessibleName(words)


class TopBar(Surface):
    """Facts that never move: which meeting, saved when, what time it is."""

    home_requested = Signal()

    def __init__(self, parent: QWidget, now: Callable[[], dt.datetime]) -> None:
        super().__init__("rail", ("bottom",), parent)
        self.now = now
        self.menu_button = Button(self.tr("Menu"), "quiet", "menu", self)
        self.home_button = Button(self.tr("Home"), "quiet", "house", self)
        self.committee, self.when = Elided("", 16, 600, parent=self), Elided("", 13, role="ink2", parent=self)
        self.state, self.saved = Chip("Draft", parent=self), SavedWords(self)
        self.rules, self.time = [Rule(self, upright=True), Rule(self, upright=True)], Words("", 22, 600, parent=self)
        self._lay_out()
        self.tick = QTimer(self)
        self.tick.setInterval(1000)
        self.tick.timeout.connect(self.show_time)
        self.home_button.clicked.connect(self.home_requested)

    def _lay_out(self) -> None:
        self.row, self.name, words = QHBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        self.name.addWidget(self.committee)
        self.name.addWidget(self.state)
        self.name.addStretch(1)
        words.addStretch(1)
        words.addLayout(self.name)
        words.addWidget(self.when)
        words.addStretch(1)
        words.setSpacing(0)
        for left in (self.menu_button, self.home_button, self.rules[0]):
            self.row.addWidget(left)
        self.row.addLayout(words, 1)
        for right in (self.saved, self.rules[1], self.time):
            self.row.addWidget(right)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.menu_button, self.home_button, self.committee, self.when, self.state, self.saved, self.time, *self.rules)
        for rule in self.rules:
            rule.setFixedHeight(look.px(24))
        self.name.setSpacing(look.px(10))
        self.row.setSpacing(look.px(14))
        self.row.setContentsMargins(look.px(9), 0, look.px(20), 0)
        self.setFixedHeight(look.px(56))

    def set_narrow(self, narrow: bool) -> None:
        """Leaves out what the menu has too, where there is little room."""
        self.home_button.setVisible(not narrow)

    def show_meeting(self, meeting: Meeting) -> None:
        """Shows which meeting it is and how far."""
        day = f"{WEEKDAYS[meeting.on.weekday()]} {day_in_words(meeting.on)}"
        self.committee.setText(meeting.committee.name)
        self.when.setText(" · ".join(part for part in (day, meeting.time, meeting.venue) if part))
        self.state.say(*STATES[meeting.state])
        self.show_time()

    def show_time(self) -> None:
        """The time of day, to the minute."""
        time = f"{self.now():%H:%M}"
        if time != self.time.text():
            self.time.setText(time)

    def run_clock(self, running: bool) -> None:
        """The clock goes while the bar is on screen."""
        self.show_time()
        self.tick.start() if running else self.tick.stop()

    def open_menu(self, menu: QMenu) -> None:
        """Opens a menu under the menu button."""
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))
