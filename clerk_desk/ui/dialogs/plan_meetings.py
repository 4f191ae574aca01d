"""Meetings planned for a year at a time: days laid out by a rule, then changed one by one."""
from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import calendars, diary
from clerk_desk.desk.closed_days import closures
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.dates import municipal_year
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.meeting_days import Every, days_in, days_in_words, meeting_days
from clerk_desk.domain.records import Committee
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_plan_meetings import Ui_PlanMeetings
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.translating import brief_day, said, several


class PlanMeetings(Sheet):
    """Answers with how many meetings were planned. The list of days is the clerk's: the rule only fills it."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, committee: Committee) -> int | None:
        """How many were planned, None where the clerk went away."""
        answer: int | None = PlanMeetings(parent, desk, committee).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, committee: Committee) -> None:
        super().__init__(parent, Ui_PlanMeetings(), look_of(parent))
        self.desk, self.committee = desk, committee
        self.closed = diary.closed_days(committee.nation, closures(desk))
        form = self.form
        form.title.setText(self.tr("Plan meetings of {name}").format(name=committee.name))
        form.title.setWordWrap(True)
        for each in Every:
            form.every.addItem(said(each.value), each.value)
        form.every.setCurrentIndex(form.every.findData(Every.MONTH.value))
        make_slim(form.days, self.look, "raised")
        self.small(form.note)
        self._propose()
        for day in (form.first, form.last):
            day.dateChanged.connect(self._lay_out)
        form.every.currentIndexChanged.connect(self._lay_out)
        form.days.textChanged.connect(self._look_over)
        form.act.clicked.connect(self._plan)
        self._lay_out()
        form.first.setFocus()

    def _propose(self) -> None:
        """Begins after the last meeting planned, with its time and venue, until the municipal year ends."""
        there, form, today = calendars.calendar_of(self.desk, self.committee.id), self.form, self.desk.today
        first = max(today, there[-1].on) + dt.timedelta(weeks=4) if there else today + dt.timedelta(days=1)
        form.first.setDate(_qdate(first))
        ends = next(dt.date(year, 4, 30) for year in (first.year, first.year + 1) if first <= dt.date(year, 4, 30))
        form.last.setDate(_qdate(ends))
        if there:
            form.time.setText(there[-1].time)
            form.venue.setText(there[-1].venue)

    def _lay_out(self) -> None:
        form = self.form
        days = meeting_days(_date(form.first), Every(form.every.currentData()), _date(form.last))
        form.days.setPlainText(days_in_words(days))

    def _look_over(self) -> None:
        """Says how many days there are, and which of them are closed days."""
        try:
            days = days_in(self.form.days.toPlainText(), self.desk.today)
        except CannotBeDone as reason:
            self.form.note.setText(said(str(reason)))
            return
        closed = [f"{brief_day(on)} ({why})" for on in days if (why := self._why_not(on))]
        years = sorted({municipal_year(on) for on in days})
        words = several("%n day(s)", len(days))
        lines = [self.tr("{days} in {years}.").format(days=words, years=", ".join(years))] if days else [self.tr("No days yet.")]
        lines += [self.tr("Mind: {days}.").format(days=", ".join(closed))] if closed else []
        self.form.note.setText(" ".join(lines))
        self.form.act.setText(several("Plan %n meeting(s)", len(days)))

    def _why_not(self, on: dt.date) -> str:
        return said(self.closed(on)) or (self.tr("weekend") if on.weekday() > 4 else "")

    def _plan(self) -> None:
        self.answer = self.done_with(self._planned)
        if self.answer is not None:
            self.accept()

    def _planned(self) -> int:
        form, days = self.form, days_in(self.form.days.toPlainText(), self.desk.today)
        made = calendars.plan_meetings(self.desk, self.committee.id, days, time=form.time.text(), venue=form.venue.text())
        return len(made.ids)


def _date(field: object) -> dt.date:
    on = field.date().toPython()  # type: ignore[attr-defined]
    assert isinstance(on, dt.date)
    return on


def _qdate(on: dt.date) -> QDate:
    return QDate(on.year, on.month, on.day)
