"""A new meeting, with what its agenda begins with: standing items, minutes to confirm, matters arising."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from clerk_desk.desk import calendars, committees, meetings, new_meeting
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_styles
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Committee, MeetingLine, MeetingState
from clerk_desk.domain.standing_items import DraftItem
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.take_agenda import TakeAgenda
from clerk_desk.ui.forms.ui_new_meeting import Ui_NewMeeting
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.translating import full_day, several

LEAST = 70
"""Of the agenda before the whole dialog is scrolled, in pixels at 100 % text."""


class NewMeeting(Sheet):
    """Asks for committee, day, time, venue and house style; the committee is added when it is not there yet.

    Of a committee that is there, the next meeting in its calendar is offered, with the time and venue of its last.
    """

    def __init__(self, parent: QWidget | None, desk: Desk, committee: str = "") -> None:
        super().__init__(parent, Ui_NewMeeting(), look_of(parent))
        self.desk, self.wants_agenda = desk, False
        self.known = {each.name.casefold(): each for each in committees.committees(desk)}
        self.calendar: tuple[MeetingLine, ...] = ()
        self.filled = {"time": "", "venue": ""}
        self._fill(committee)
        form = self.form
        form.committee.currentTextChanged.connect(self._follow_committee)
        form.date.dateChanged.connect(self._show)
        form.time.textChanged.connect(self._show)
        form.act.clicked.connect(self._add)
        form.takeAgenda.clicked.connect(self._add_and_take)
        self._follow_committee(form.committee.currentText())

    def _fill(self, committee: str) -> None:
        form, today = self.form, self.desk.today
        form.committee.addItems([each.name for each in self.known.values()])
        form.committee.setCurrentIndex(-1 if len(self.known) != 1 else 0)
        if committee:
            form.committee.setCurrentText(committee)
        form.committee.lineEdit().setPlaceholderText(self.tr("Choose or write one"))
        form.date.setDate(QDate(today.year, today.month, today.day))
        form.style.addItems([style.name for style in house_styles()])
        self.small(form.dateNote, form.nothing)
        self.strong(form.agendaLabel)
        make_slim(form.agenda, self.look, "raised")
        form.agenda.setMinimumHeight(self.look.px(LEAST))
        header = form.agenda.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, committee: str = "", text: Callable[[], str] = str) -> int | None:
        """The number of the meeting that was added, None where none was. ``text`` gives the agenda, to be looked over; it may be
        copied while this is open.
        """
        dialog = NewMeeting(parent, desk, committee)
        answer: int | None = dialog.asked()
        if answer is not None and dialog.wants_agenda:
            TakeAgenda.ask(parent, desk, answer, text())
        return answer

    # what the committee brings
    @property
    def committee(self) -> Committee | None:
        """The committee named, where it is there already."""
        return self.known.get(self.form.committee.currentText().strip().casefold())

    def _follow_committee(self, name: str) -> None:
        """A committee that is there brings its house style, and the next day of its calendar."""
        del name
        known, form = self.committee, self.form
        form.style.setCurrentText(known.style if known else committees.DEFAULT_STYLE)
        self.calendar = calendars.calendar_of(self.desk, known.id) if known else ()
        planned = next((each for each in self.calendar if self._is_free(each) and each.on >= self.desk.today), None)
        if planned is not None:
            form.date.setDate(QDate(planned.on.year, planned.on.month, planned.on.day))
        self._bring(planned or (self.calendar[-1] if self.calendar else None))
        self._show()

    def _bring(self, line: MeetingLine | None) -> None:
        """Time and venue, where the clerk has not written anything else."""
        for name in self.filled:
            field, words = getattr(self.form, name), getattr(line, name) if line else ""
            if field.text() == self.filled[name]:
                field.setText(words)
                field.setCursorPosition(0)
                self.filled[name] = words

    def _is_free(self, line: MeetingLine) -> bool:
        """Is it planned and without an agenda?"""
        return line.state is MeetingState.PLANNED and not line.items

    @property
    def planned(self) -> MeetingLine | None:
        """The meeting in the calendar that this day and time are those of."""
        free = [line for line in self.calendar if line.on == self._day() and self._is_free(line)]
        return next((line for line in free if line.time == self.form.time.text().strip()), None)

    def _day(self) -> dt.date:
        on = self.form.date.date().toPython()
        assert isinstance(on, dt.date)
        return on

    def _show(self) -> None:
        """What the day is in the calendar, and what will be on the agenda."""
        on, known = self._day(), self.committee
        day = full_day(on)
        if self.planned is not None:
            words = self.tr("{day}: planned in the calendar.").format(day=day)
        else:
            words = self.tr("{day}: not in the calendar, it is added.").format(day=day)
        self.form.dateNote.setText(words)
        self.form.act.setText(self.tr("Draft its agenda") if self.planned else self.tr("Add meeting"))
        try:
            drafted = new_meeting.drafted_agenda(self.desk, known.id, on, self.form.time.text()) if known else ()
        except CannotBeDone:  # a time half typed: what is on the agenda does not hang on it
            return
        self._show_agenda(drafted)

    def _show_agenda(self, drafted: tuple[DraftItem, ...]) -> None:
        tree = self.form.agenda
        tree.clear()
        for item in drafted:
            more = len(item.report)
            counted = several("%n follow-up(s)", more) if more else ""
            top = QTreeWidgetItem([f"{item.number}  {item.title}".strip(), counted])
            top.setToolTip(0, item.title)
            top.setForeground(1, self.look.colour("ink2"))
            tree.addTopLevelItem(top)
            for block in (*item.report, *item.recommendations):
                self._add_line(top, block.text)
        tree.setVisible(bool(drafted))
        self.form.nothing.setVisible(not drafted)

    def _add_line(self, top: QTreeWidgetItem, words: str) -> None:
        line = QTreeWidgetItem([words, ""])
        line.setForeground(0, self.look.colour("amber" if "look again" in words else "ink2"))
        line.setToolTip(0, words)
        line.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)
        top.addChild(line)
        line.setFirstColumnSpanned(True)

    # adding
    def _add_and_take(self) -> None:
        self.wants_agenda = True
        self._add()

    def _add(self) -> None:
        self.answer = self.done_with(self._added)
        if self.answer is not None:
            self.accept()
        else:
            self.wants_agenda = False

    def _added(self) -> int:
        form, desk = self.form, self.desk
        name, style = form.committee.currentText(), form.style.currentText()
        if not name.strip():
            raise CannotBeDone(self.tr("Which committee is it? Choose one, or write the name of a new one."))
        meetings.clock_time(form.time.text())
        if self.committee is None:
            committees.add_committee(desk, name, style=style)
        committee = committees.committee_named(desk, name)
        self.known[committee.name.casefold()] = committee
        if self.planned is not None:
            return self._drafted(self.planned, style)
        return new_meeting.new_meeting_from_last(
            desk, committee.id, self._day(), time=form.time.text(), venue=form.venue.text(), style=style).ids[0]

    def _drafted(self, line: MeetingLine, style: str) -> int:
        """Into the meeting that the calendar has on this day."""
        if self.form.venue.text().strip() != line.venue:
            calendars.change_venue(self.desk, line.id, self.form.venue.text())
        if style != meetings.meeting(self.desk, line.id).style:
            meetings.set_style(self.desk, line.id, style)
        new_meeting.draft_agenda_of(self.desk, line.id)
        return line.id
