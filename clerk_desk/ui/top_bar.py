"""The bar along the top of a meeting: menu, home, which meeting, how safe its words are, what time it is."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from clerk_desk.desk.sitting import Sitting
from clerk_desk.domain.records import Meeting
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.clock import Clock, is_on, phase_words
from clerk_desk.ui.kit import Chip, Elided, Picture, Rule, Surface, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.saving import Kept
from clerk_desk.ui.translating import full_day
from clerk_desk.ui.widths import TOP


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
        self.menu_button = Button(self.tr("Menu"), "quiet", "menu", self)
        self.home_button = Button(self.tr("Home"), "quiet", "house", self)
        self.committee, self.when = Elided("", 16, 600, parent=self), Elided("", 13, role="ink2", parent=self)
        self.state, self.saved = Chip("", picture="radio", parent=self), SavedWords(self)
        self.private = Chip(self.tr("Press and public excluded"), "ink", "sunk", "log-out", self)
        self.private.hide()
        self.rules, self.clock = [Rule(self, upright=True), Rule(self, upright=True)], Clock(self, now)
        self._lay_out()
        self.home_button.clicked.connect(self.home_requested)

    def _lay_out(self) -> None:
        self.row, self.name, words = QHBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        self.name.addWidget(self.committee)
        self.name.addWidget(self.state)
        self.name.addWidget(self.private)
        self.name.addStretch(1)
        words.addStretch(1)
        words.addLayout(self.name)
        words.addWidget(self.when)
        words.addStretch(1)
        words.setSpacing(0)
        for left in (self.menu_button, self.home_button, self.rules[0]):
            self.row.addWidget(left)
        self.row.addLayout(words, 1)
        for right in (self.saved, self.rules[1], self.clock):
            self.row.addWidget(right)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.menu_button, self.home_button, self.committee, self.when, self.state, self.private, self.saved, self.clock)
        dress(look, *self.rules)
        for rule in self.rules:
            rule.setFixedHeight(look.px(24))
        self.name.setSpacing(look.px(10))
        self.row.setSpacing(look.px(14))
        self.row.setContentsMargins(look.px(9), 0, look.px(20), 0)
        self.setFixedHeight(look.px(TOP))

    def set_narrow(self, narrow: bool) -> None:
        """Leaves out what the menu has too, where there is little room."""
        self.home_button.setVisible(not narrow)

    def show_meeting(self, meeting: Meeting, facts: Sitting | None = None) -> None:
        """Shows which meeting it is and how far; ``facts`` is what happened at its sitting."""
        facts = facts or Sitting()
        day = full_day(meeting.on)
        self.committee.setText(meeting.committee.name)
        self.when.setText(" · ".join(part for part in (day, meeting.time, meeting.venue) if part))
        self.state.say(*phase_words(meeting, facts))
        if self.state.picture:
            self.state.picture.setVisible(is_on(meeting, facts))
        self.private.setVisible(facts.in_private)
        self.clock.follow(facts)

    def run_clock(self, running: bool) -> None:
        """The clock goes while the bar is on screen."""
        self.clock.run(running)

    def open_menu(self, menu: QMenu) -> None:
        """Opens a menu under the menu button."""
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))
