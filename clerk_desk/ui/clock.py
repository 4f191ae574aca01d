"""The time of day in a meeting's top bar, with how long the meeting has been going, and the words for where its sitting is."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clerk_desk.desk.sitting import Phase, Sitting
from clerk_desk.domain.records import Meeting, MeetingState
from clerk_desk.ui.kit import Words
from clerk_desk.ui.look import Look, dress

STATES = {
    MeetingState.PLANNED: ("Planned", "ink2", "sunk"), MeetingState.LIVE: ("Live", "accent", "accent_wash"),
    MeetingState.DRAFT: ("Draft", "accent", "accent_wash"), MeetingState.PUBLISHED: ("Published draft", "amber", "amber_wash"),
    MeetingState.CONFIRMED: ("Confirmed, locked", "green", "green_wash"),
}
"""Words, colour and wash of each state of the minutes."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Clock", words)


def phase_words(meeting: Meeting, facts: Sitting) -> tuple[str, str, str]:
    """What the chip beside the meeting's name says, with colour and wash: "Live", "Adjourned since 20:05", "Ended 20:47"."""
    if meeting.state is MeetingState.LIVE and facts.since is not None:
        if facts.phase is Phase.ADJOURNED:
            return _tr("Adjourned since {time}").format(time=f"{facts.since:%H:%M}"), "ink", "sunk"
        if facts.phase is Phase.ENDED:
            return _tr("Ended {time}").format(time=f"{facts.since:%H:%M}"), "ink2", "sunk"
    words, role, wash = STATES[meeting.state]
    return _tr(words), role, wash


def is_on(meeting: Meeting, facts: Sitting) -> bool:
    """Is the meeting live and going on?"""
    return meeting.state is MeetingState.LIVE and facts.phase in (Phase.SITTING, Phase.NOT_BEGUN)


def elapsed(facts: Sitting, now: dt.datetime) -> str:
    """"1 h 12 min in", with the time it was extended to; empty before it began and after it ended."""
    if not facts.events or facts.phase not in (Phase.SITTING, Phase.ADJOURNED):
        return ""
    minutes = max(0, int((now - facts.events[0].at).total_seconds()) // 60)
    hours, minutes = divmod(minutes, 60)
    words = _tr("{h} h {min} min in").format(h=hours, min=minutes) if hours else _tr("{min} min in").format(min=minutes)
    return words + (_tr(", to {time}").format(time=facts.until) if facts.until else "")


class Clock(QWidget):
    """Goes while ``run`` says so; a look at the time each second, a new picture each minute."""

    def __init__(self, parent: QWidget, now: Callable[[], dt.datetime]) -> None:
        super().__init__(parent)
        self.now, self.facts = now, Sitting()
        self.time, self.spent = Words("", 22, 600, parent=self), Words("", 13, role="ink2", parent=self)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.time)
        self.row.addWidget(self.spent)
        self.spent.hide()
        self.tick = QTimer(self)
        self.tick.setInterval(1000)
        self.tick.timeout.connect(self.show_time)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress(look, self.time, self.spent)
        self.row.setSpacing(look.px(10))

    def follow(self, facts: Sitting) -> None:
        """Counts from this sitting's beginning."""
        self.facts = facts
        self.show_time()

    def show_time(self) -> None:
        """The time of day, to the minute."""
        now = self.now()
        time, spent = f"{now:%H:%M}", elapsed(self.facts, now)
        if (time, spent) != (self.time.text(), self.spent.text()):
            self.time.setText(time)
            self.spent.setText(spent)
            self.spent.setVisible(bool(spent))
            self.setAccessibleName(", ".join(part for part in (time, spent) if part))

    def run(self, running: bool) -> None:
        """Goes, or stands."""
        self.show_time()
        self.tick.start() if running else self.tick.stop()
