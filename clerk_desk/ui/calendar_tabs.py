"""When a committee meets, a municipal year at a time, and on which days the offices are closed."""
from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import calendars, closed_days, diary
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.committee_calendar import Closure
from clerk_desk.domain.dates import municipal_year
from clerk_desk.domain.records import MeetingLine
from clerk_desk.ui.dialogs.closure import ClosureSheet
from clerk_desk.ui.dialogs.fields import Choice
from clerk_desk.ui.dialogs.move_meeting import MoveMeeting
from clerk_desk.ui.dialogs.plan_meetings import PlanMeetings
from clerk_desk.ui.edit_list import Tab
from clerk_desk.ui.home import STATES, counted
from clerk_desk.ui.look import Look
from clerk_desk.ui.row_list import ListRow
from clerk_desk.ui.translating import brief_day, brief_weekday, long_day, said


class CalendarTab(Tab):
    """The meetings of a municipal year. ``new_meeting_requested`` carries the name of the committee that is to meet."""

    new_meeting_requested = Signal(str)

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        empty = parent.tr("No meetings in this year. Plan them all at once; each gets its agenda when its time comes.")
        super().__init__(parent, desk, (parent.tr("Meetings"),), empty)
        self.year = Choice(self)
        self.year.setAccessibleName(self.tr("Municipal year"))
        self.add_button(self.tr("Plan meetings"), self.add, "calendar-plus")
        self.add_button(self.tr("Move it"), self.move_meeting)
        self.add_button(self.tr("New meeting"), self._ask_meeting, "plus")
        self.row.insertWidget(0, self.year)
        self.tab_through(self.year, *self.buttons)
        self.year.currentTextChanged.connect(self._show_year)
        self.groups[0].edit.removed.disconnect(self.remove)
        self.lines: tuple[MeetingLine, ...] = ()

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        self.year.setFont(look.font(15))
        self.year.set_look(look)

    def refresh(self) -> None:
        """Reads the calendar; the year in hand stays, at first it is that of today."""
        if self.committee is None:
            return
        self.lines = calendars.calendar_of(self.desk, self.committee.id)
        today = self.desk.today
        years = {municipal_year(on) for on in (today, today + dt.timedelta(days=365), *(line.on for line in self.lines))}
        wanted = self.year.currentText() or municipal_year(today)
        self.year.blockSignals(True)
        self.year.clear()
        self.year.addItems(sorted(years))
        self.year.setCurrentText(wanted if wanted in years else municipal_year(today))
        self.year.blockSignals(False)
        self._show_year(self.year.currentText())

    def _show_year(self, year: str) -> None:
        there = [line for line in self.lines if municipal_year(line.on) == year]
        self.show_groups([self._row(line) for line in there])
        self.groups[0].title.setText(self.tr("Meetings in {year} · {count}").format(year=year, count=len(there)))

    def _row(self, line: MeetingLine) -> ListRow:
        day = f"{brief_weekday(line.on)} {brief_day(line.on)}"
        closed = self._closed(line.on)
        items = counted(line.items, "item") if line.items else self.tr("no agenda yet")
        words, role, picture = STATES[line.state]
        words = said(words)
        if closed:
            words, role, picture = closed, "amber", "circle-alert"
        return ListRow((line.id,), line.venue or self.tr("No venue yet"), items, day, line.time or f"{line.on:%Y}", words, role, picture)

    def _closed(self, on: dt.date) -> str:
        nation = self.committee.nation if self.committee else None
        return diary.closed_days(nation, closed_days.closures(self.desk))(on) if nation and on >= self.desk.today else ""

    def add(self) -> None:
        """Asks for the meetings of a year."""
        made = PlanMeetings.ask(self, self.desk, self.committee) if self.committee else None
        if made:
            self.done(lambda: made)

    def change(self, key: tuple[int, ...]) -> None:
        """Opens the meeting."""
        if key:
            self.meeting_chosen.emit(key[0])

    def move_meeting(self) -> None:
        """Asks for another day, time or venue of the meeting in hand."""
        if self.here:
            self.done(partial(MoveMeeting.ask, self, self.desk, self.here))

    def _ask_meeting(self) -> None:
        if self.committee is not None:
            self.new_meeting_requested.emit(self.committee.name)


class ClosuresTab(Tab):
    """The days on which nothing is due: those the clerk has closed, for all committees, and the nation's bank holidays."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        empty = parent.tr("No closure days yet. Add them: due dates counted in working days pass over them, in every committee.")
        super().__init__(parent, desk, (parent.tr("Closure days, for every committee"), parent.tr("Bank holidays")), empty)
        self.add_button(self.tr("Add closure days"), self.add, "plus")
        self.add_button(self.tr("Take out"), self.remove)

    def refresh(self) -> None:
        """Reads the closures, and the bank holidays of this year and the next from today on."""
        if self.committee is None:
            return
        today, nation = self.desk.today, self.committee.nation
        named = {**diary.named_holidays(nation, today.year), **diary.named_holidays(nation, today.year + 1)}
        holidays = [_day_row(on, name, 0) for on, name in named.items() if on >= today]
        self.show_groups([_closure_row(each) for each in closed_days.closures(self.desk)], holidays)
        self.groups[1].title.setText(self.tr("Bank holidays in {nation}").format(nation=said(nation.value)))

    def add(self) -> None:
        """Asks for closure days."""
        made = ClosureSheet.ask(self, self.desk)
        if made is not None:
            self.done(lambda: made)

    def remove(self) -> None:
        """Takes the closure in hand out, so that its days count again."""
        if self.here:
            self.done(partial(closed_days.remove_closure, self.desk, self.here))


def _closure_row(each: Closure) -> ListRow:
    days = (each.last - each.first).days + 1
    until = said("until {day}").format(day=long_day(each.last)) if days > 1 else ""
    row = _day_row(each.first, each.name, each.id)
    return ListRow(row.key, row.title, until, row.left, row.left_under, counted(days, "day"))


def _day_row(on: dt.date, name: str, number: int) -> ListRow:
    return ListRow((number, on.toordinal()), name, "", f"{brief_weekday(on)} {brief_day(on)}", f"{on:%Y}")
