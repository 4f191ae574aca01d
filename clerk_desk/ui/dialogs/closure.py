"""Days on which the council's offices are closed beside bank holidays."""
from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import closed_days
from clerk_desk.desk.desk import Desk
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_closure import Ui_Closure


class ClosureSheet(Sheet):
    """Asks for a day or a range with a name. The answer is the closure's number."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk) -> int | None:
        """The closure added, None where the clerk went away."""
        answer: int | None = ClosureSheet(parent, desk).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, Ui_Closure(), look_of(parent))
        self.desk = desk
        form, today = self.form, QDate(desk.today.year, desk.today.month, desk.today.day)
        for field in (form.first, form.last):
            field.setDate(today)
        form.first.dateChanged.connect(self._follow)
        form.act.clicked.connect(self._add)
        form.name.setFocus()

    def _follow(self, first: QDate) -> None:
        """The last day is never before the first."""
        if self.form.last.date() < first:
            self.form.last.setDate(first)

    def _add(self) -> None:
        self.answer = self.done_with(self._added)
        if self.answer is not None:
            self.accept()

    def _added(self) -> int:
        days = [field.date().toPython() for field in (self.form.first, self.form.last)]
        first, last = (day for day in days if isinstance(day, dt.date))
        return closed_days.add_closure(self.desk, self.form.name.text(), first, last).ids[0]
