"""A new meeting, with an empty agenda."""
from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import committees, meetings
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_styles
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_new_meeting import Ui_NewMeeting


class NewMeeting(Sheet):
    """Asks for committee, day, time, venue and house style; the committee is added when it is not there yet."""

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, Ui_NewMeeting(), look_of(parent))
        self.desk = desk
        self.known = {each.name.casefold(): each for each in committees.committees(desk)}
        form = self.form
        form.committee.addItems([each.name for each in self.known.values()])
        form.committee.setCurrentIndex(-1 if len(self.known) != 1 else 0)
        form.committee.lineEdit().setPlaceholderText(self.tr("Choose one, or write a new one"))
        form.date.setDate(QDate(desk.today.year, desk.today.month, desk.today.day))
        form.style.addItems([style.name for style in house_styles()])
        form.committee.currentTextChanged.connect(self._follow_committee)
        form.act.clicked.connect(self._add)
        self._follow_committee(form.committee.currentText())

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk) -> int | None:
        """The number of the meeting that was added, None where none was."""
        answer: int | None = NewMeeting(parent, desk).asked()
        return answer

    def _follow_committee(self, name: str) -> None:
        """A committee that is there brings its house style."""
        known = self.known.get(name.strip().casefold())
        self.form.style.setCurrentText(known.style if known else committees.DEFAULT_STYLE)

    def _add(self) -> None:
        self.answer = self.done_with(self._added)
        if self.answer is not None:
            self.accept()

    def _added(self) -> int:
        form, desk = self.form, self.desk
        name, style = form.committee.currentText(), form.style.currentText()
        if not name.strip():
            raise CannotBeDone(self.tr("Which committee is it? Choose one, or write the name of a new one."))
        meetings.clock_time(form.time.text())
        if name.strip().casefold() not in self.known:
            committees.add_committee(desk, name, style=style)
        committee = committees.committee_named(desk, name)
        self.known[committee.name.casefold()] = committee
        on = form.date.date().toPython()
        made = meetings.add_meeting(desk, committee.id, on, time=form.time.text(), venue=form.venue.text(), style=style)
        return made.ids[0]
