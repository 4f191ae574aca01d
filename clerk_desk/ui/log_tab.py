"""The part of the committees page that says which columns a committee's action log has, in which order."""
from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import committees
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.log_columns import TITLES, USUAL, LogColumn
from clerk_desk.ui.edit_list import EditList, Tab
from clerk_desk.ui.row_list import ListRow

ALL = tuple(LogColumn)
SAYS = {
    LogColumn.REFERENCE: "Always there: chasers, replies and minutes name it",
    LogColumn.COMMITTEE: "Where it was promised", LogColumn.MEETING: "The day of the meeting",
    LogColumn.MINUTE: "The item and clause that it rests on", LogColumn.ITEM: "The title of the item",
    LogColumn.WORDS: "The words of the minutes", LogColumn.WHAT: "What is to be done, in short", LogColumn.FOR_WHOM: "Who is to have it",
    LogColumn.OWNER: "Who owes it, or that nobody does yet", LogColumn.DUE: "The day, or the words that stand for one",
    LogColumn.FIRST_DUE: "The day before it was put off", LogColumn.CHASED: "How often, and when last",
    LogColumn.OUTCOME: "How it ended, in the words for the committee", LogColumn.STATUS: "How far it is, in words",
}


class LogTab(Tab):
    """The columns that the log has, and under them those that it could have. Enter on one of these puts it in."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, desk, (parent.tr("In the log"), parent.tr("Not in the log")), "")
        self.add_button(self.tr("Put in"), self.add, "plus")
        self.add_button(self.tr("Take out"), self.remove)
        self.add_button(self.tr("Up"), partial(self.move_column, -1))
        self.add_button(self.tr("Down"), partial(self.move_column, 1))
        self.add_button(self.tr("The usual ones"), self.take_usual)
        self.groups[0].edit.moved.connect(self.move_column)
        self.groups[1].edit.chosen.connect(lambda key: self._put_in(ALL[key[0]]))
        self.groups[1].edit.added.connect(self.add)
        self.columns: tuple[LogColumn, ...] = USUAL

    def refresh(self) -> None:
        """Reads the committee's columns anew; it may have been undone behind this page."""
        if self.committee is None:
            return
        self.columns = committees.committee_named(self.desk, self.committee.name).log_columns
        others = [each for each in LogColumn if each not in self.columns]
        self.show_groups([self._row(each, f"{place}") for place, each in enumerate(self.columns, 1)], [self._row(each) for each in others])
        self.buttons[-1].setEnabled(self.columns != USUAL)

    def _row(self, column: LogColumn, place: str = "") -> ListRow:
        return ListRow((ALL.index(column),), self.tr(TITLES[column]), self.tr(SAYS[column]), left=place)

    def add(self) -> None:
        """Puts in the column in hand of those that the log could have; without one, goes to them."""
        other = self.groups[1].edit
        key = other.key_here()
        if key:
            self._put_in(ALL[key[0]])
        else:
            other.setFocus(Qt.FocusReason.OtherFocusReason)

    def change(self, key: tuple[int, ...]) -> None:
        """Enter on a column of the log goes to those that it could have."""
        del key
        self.groups[1].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self) -> None:
        """Takes out the column in hand; the reference stays and says why."""
        here = self._here()
        at = self.columns.index(here)
        if self._keep(tuple(each for each in self.columns if each is not here)):
            self._show_at(self.groups[0].edit, min(at, len(self.columns) - 1))

    def move_column(self, step: int) -> None:
        """Moves the column in hand one place; the reference stays first."""
        at = self.columns.index(self._here())
        to = at + step
        if at == 0 or not 0 < to < len(self.columns):
            return
        moved = list(self.columns)
        moved[at], moved[to] = moved[to], moved[at]
        if self._keep(tuple(moved)):
            self._show_at(self.groups[0].edit, to)

    def take_usual(self) -> None:
        """The columns that a log has which nobody chose for."""
        self._keep(USUAL)
        self.take_keyboard()

    def _here(self) -> LogColumn:
        key = self.groups[0].edit.key_here()
        return ALL[key[0]] if key else self.columns[0]

    def _put_in(self, column: LogColumn) -> None:
        """Before the status where that is last, as logs have it; else at the end."""
        there = list(self.columns)
        there.insert(len(there) - (there[-1] is LogColumn.STATUS), column)
        at = self.groups[1].edit.currentIndex().row()
        if self._keep(tuple(there)):
            self._show_at(self.groups[1].edit, min(max(at, 0), len(LogColumn) - len(self.columns) - 1))

    def _keep(self, columns: tuple[LogColumn, ...]) -> bool:
        if self.committee is None:
            return False
        return self.done(partial(committees.set_log_columns, self.desk, self.committee.id, columns)) is not None

    @staticmethod
    def _show_at(edit: EditList, row: int) -> None:
        if row >= 0:
            edit.setCurrentIndex(edit.rows.index(row))
