"""The log as a Qt table: what is said of each follow-up, worked out once when the lines come in."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from clerk_desk.domain.dates import date_in, short_day
from clerk_desk.domain.follow_ups import OWED, FollowUp, FollowUpLine, Status, is_overdue, to_send_on
from clerk_desk.ui.card import kind_words

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("Reference", "What was promised", "Owner", "Due", "Status", "Committee")
REFERENCE, WHAT, OWNER, DUE, STATUS, COMMITTEE = range(len(COLUMNS))
SORT_OF_BODY = r"(?:(?:Overview and )?Scrutiny |Select |Joint |Standing )?(?:Sub-?)?(?:Committee|Panel|Board|Forum)"
BODY = re.compile(rf"(?P<about>.+?)\s+(?P<body>{SORT_OF_BODY})")
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Cell:
    """What stands in one place of the table: two lines of words, the colour of the first and an icon that repeats it."""

    first: str
    second: str = ""
    role: str = "ink"
    picture: str = ""

    def spoken(self) -> str:
        """Both lines for a screen reader."""
        return ", ".join(part for part in (self.first, self.second) if part)


def _tr(words: str) -> str:
    return QCoreApplication.translate("FollowUps", words)


def cells(line: FollowUpLine, today: dt.date) -> tuple[Cell, ...]:
    """A follow-up in the words of the table, one cell a column."""
    each = line.follow_up
    under = " · ".join((kind_words(each.kind.value), minuted(line, today)))
    owner = Cell(each.owner) if each.owner else Cell(_tr("No owner yet"), role=_wanted(each))
    committee = Cell(*parted(line.committee), role="ink2")
    return Cell(each.reference, role="ink2"), Cell(each.what, under), owner, due_cell(each, today), status_cell(each, today), committee


def parted(name: str) -> tuple[str, str]:
    """A committee's name in two lines, what it is about above what it is: "Adults and Health", "Scrutiny Committee"."""
    found = BODY.fullmatch(name)
    return (found["about"], found["body"]) if found else (name, "")


def minuted(line: FollowUpLine, today: dt.date) -> str:
    """"minute 6.2, 8 Sep" or "item 7(b)(ii), 8 Sep": where the words stand and from which meeting."""
    number = line.item_number
    if line.clause and not line.clause.startswith("("):
        where = _tr("minute {number}").format(number=line.clause)
    else:
        where = _tr("item {number}").format(number=number + line.clause) if number else ""
    return ", ".join(part for part in (where, day(line.meeting_on, today)) if part)


def day(on: dt.date, today: dt.date) -> str:
    """"8 Sep", with its year where that is not the present one."""
    return short_day(on) + (f" {on.year}" if on.year != today.year else "")


def _wanted(each: FollowUp) -> str:
    """What is still missing is amber while somebody owes it."""
    return "amber" if each.status in OWED else "ink2"


def due_cell(each: FollowUp, today: dt.date) -> Cell:
    """How late it is or how long there is left, over the day and the words minuted."""
    words = "" if date_in(each.due_text) else each.due_text
    if each.due_on is None:
        return Cell(_tr("No date yet"), f"“{words}”" if words else "", _wanted(each))
    under = " · ".join(part for part in (_tr("due {day}").format(day=day(each.due_on, today)), words) if part)
    if each.status not in OWED:
        return Cell(day(each.due_on, today), words, "ink2")
    if is_overdue(each, today):
        return Cell(days_overdue(each.due_on, today), under, "red", "circle-alert")
    left = (each.due_on - today).days
    if left == 0:
        return Cell(_tr("Due today"), under, "amber", "clock")
    return Cell(_tr("1 day left") if left == 1 else _tr("{count} days left").format(count=left), under)


def days_overdue(due_on: dt.date, today: dt.date) -> str:
    """"12 days overdue"."""
    late = (today - due_on).days
    return _tr("1 day overdue") if late == 1 else _tr("{count} days overdue").format(count=late)


def status_words(status: Status) -> str:
    """A state as it is called on screen."""
    return _tr(status.value.capitalize())


def status_cell(each: FollowUp, today: dt.date) -> Cell:
    """The state, over what the clerk does next or since when it is so."""
    if to_send_on(each):
        return Cell(status_words(each.status), _tr("for you to send on"), "amber", "bell")
    since = _tr("since {day}").format(day=day(each.history[-1].on, today)) if each.history else ""
    picture = {"circulated": "check", "done": "check", "reported": "check", "closed": "check"}.get(each.status.value, "")
    return Cell(status_words(each.status), since, "green" if picture else "ink", picture)


class Log(QAbstractTableModel):
    """Frozen lines of the log; nothing is asked of the store here."""

    def __init__(self, parent: QObject | None, today: dt.date) -> None:
        super().__init__(parent)
        self.today = today
        self.lines: tuple[FollowUpLine, ...] = ()
        self.cells: tuple[tuple[Cell, ...], ...] = ()

    def show_lines(self, lines: Sequence[FollowUpLine], today: dt.date) -> None:
        """Shows these instead."""
        self.beginResetModel()
        self.lines, self.today = tuple(lines), today
        self.cells = tuple(cells(line, today) for line in self.lines)
        self.endResetModel()

    def place_of(self, follow_up_id: int) -> int:
        """The row of a follow-up, -1 where it is not among them."""
        return next((row for row, line in enumerate(self.lines) if line.follow_up.id == follow_up_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many follow-ups there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _tr(COLUMNS[section])
        return int(LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The first line of a cell, both for a screen reader, the cell itself for painting, the words minuted as its tip."""
        if not index.isValid():
            return None
        cell, line = self.cells[index.row()][index.column()], self.lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.first
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken()
        return f"{cell.spoken()}\n\n{line.follow_up.quote}" if role == Qt.ItemDataRole.ToolTipRole else None
