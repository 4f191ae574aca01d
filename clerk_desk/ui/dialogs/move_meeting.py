"""Another day, time or venue for a meeting that is planned."""
from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import calendars, diary, meetings
from clerk_desk.desk.closed_days import closures
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.records import Meeting
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_move_meeting import Ui_MoveMeeting
from clerk_desk.ui.translating import long_day, weekday


class MoveMeeting(Sheet):
    """Answers with the meeting's number when something was changed."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, meeting_id: int) -> int | None:
        """The meeting moved, None where the clerk went away. Raises CannotBeDone for an unknown meeting."""
        answer: int | None = MoveMeeting(parent, desk, meetings.meeting(desk, meeting_id)).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, meeting: Meeting) -> None:
        super().__init__(parent, Ui_MoveMeeting(), look_of(parent))
        self.desk, self.meeting = desk, meeting
        self.closed_for = diary.closed_days(meeting.committee.nation, closures(desk))
        form = self.form
        form.title.setText(self.tr("Move the meeting of {day}").format(day=long_day(meeting.on)))
        self.small(form.closed)
        form.date.setDate(QDate(meeting.on.year, meeting.on.month, meeting.on.day))
        form.time.setText(meeting.time)
        form.venue.setText(meeting.venue)
        form.date.dateChanged.connect(self._look_at_day)
        form.act.clicked.connect(self._keep)
        self._look_at_day()
        form.date.setFocus()

    def _look_at_day(self) -> None:
        """Says which weekday it is, and what the day is closed for."""
        on = self._day()
        closed = self.closed_for(on)
        self.form.closed.setText(weekday(on) + (f", {closed}" if closed else ""))

    def _day(self) -> dt.date:
        on = self.form.date.date().toPython()
        assert isinstance(on, dt.date)
        return on

    def _keep(self) -> None:
        self.answer = self.done_with(self._kept)
        if self.answer is not None:
            self.accept()

    def _kept(self) -> int:
        form, meeting = self.form, self.meeting
        if (self._day(), form.time.text().strip()) != (meeting.on, meeting.time):
            meetings.move_meeting(self.desk, meeting.id, self._day(), time=form.time.text())
        if form.venue.text().strip() != meeting.venue:
            calendars.change_venue(self.desk, meeting.id, form.venue.text())
        return meeting.id
