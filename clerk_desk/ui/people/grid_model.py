"""The table of attendance and votes: one row a member, then the others who are there."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from clerk_desk.domain.completion import Candidate, ranked
from clerk_desk.domain.votes import Choice
from clerk_desk.ui.people.seen import PersonLine
from clerk_desk.ui.translating import said

Index = QModelIndex | QPersistentModelIndex
MEMBER, WHERE, DECLARED, FOR, AGAINST, ABSTAIN = range(6)
HEADS = ("Member", "In the room", "Declared", "For", "Against", "Abstain")
VOTES = {FOR: Choice.FOR, AGAINST: Choice.AGAINST, ABSTAIN: Choice.ABSTAIN}
ROLE = Qt.ItemDataRole


@dataclass(frozen=True)
class GridRow:
    """One row; ``line`` is None for the heading of those who are no members. ``choice`` is how they voted, None for not yet."""

    line: PersonLine | None
    choice: Choice | None = None

    @property
    def able(self) -> bool:
        """May this person vote on the item in hand, or is their vote on record?"""
        return self.line is not None and (self.line.able or self.choice in VOTES.values())

    def without_vote(self) -> str:
        """What stands in place of three circles."""
        if self.line is None or not self.line.member:
            return ""
        return "" if self.able else "no vote"


def grid_rows(people: Sequence[PersonLine], choices: Mapping[int, Choice], letters: str = "") -> list[GridRow]:
    """Members, then a heading with the others under it; letters leave those that they may mean."""
    shown = _meant(people, letters)
    members = [GridRow(each, choices.get(each.id)) for each in shown if each.member]
    others = [GridRow(each) for each in shown if not each.member]
    return [*members, *([GridRow(None)] if others else []), *others]


def _meant(people: Sequence[PersonLine], letters: str) -> list[PersonLine]:
    if not letters.strip():
        return list(people)
    meant = set(ranked(letters, (Candidate(each.uid, each.name, each.post, each.member) for each in people)))
    return [each for each in people if each.uid in meant]


class AttendanceModel(QAbstractTableModel):
    """Frozen rows. ``chosen`` carries an attendee's number and the column of a vote that was pressed."""

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[GridRow] = []

    def show_rows(self, rows: Sequence[GridRow]) -> None:
        """Shows these rows; the same people in the same order keep the place of the keyboard."""
        same = [_key(row) for row in rows] == [_key(row) for row in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = list(rows)
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(HEADS) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Six."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> object:
        """The headings; for screen readers with the key."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == ROLE.AccessibleTextRole:
            head = self.tr(HEADS[section])
            return self.tr("{head}, key {key}").format(head=head, key=section - 2) if section >= FOR else head
        return self.tr(HEADS[section]) if role == ROLE.DisplayRole else None

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> object:
        """The words of a cell, the same for screen readers with what a circle says, the state of a circle, the row itself."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == ROLE.UserRole:
            return row
        if role == ROLE.CheckStateRole and column in VOTES and row.able:
            return Qt.CheckState.Checked if row.choice is VOTES[column] else Qt.CheckState.Unchecked
        if role == ROLE.AccessibleTextRole:
            return self.spoken(row, column)
        return self.words(row, column) if role == ROLE.DisplayRole else None

    def words(self, row: GridRow, column: int) -> str:
        """What stands in a cell; nothing in a circle's."""
        line = row.line
        if line is None:
            return self.tr("In attendance") if column == MEMBER else ""
        if column == FOR and line.member and row.choice is Choice.NOT_VOTING:
            return self.tr("not voting")
        if column == WHERE and not line.member and line.here and not line.note:
            return self.tr("Here")
        return {MEMBER: line.name, WHERE: said(line.where), DECLARED: said(line.declared), FOR: said(row.without_vote())}.get(column, "")

    def spoken(self, row: GridRow, column: int) -> str:
        """A cell for a screen reader: every one begins with the name, so that each can be understood alone."""
        line = row.line
        if line is None:
            return self.words(row, column)
        if column == MEMBER:
            return ", ".join(part for part in (line.name, said(line.office), said(line.post)) if part)
        told = self.words(row, column) or (self.tr("nothing declared") if column == DECLARED else "")
        if column in VOTES and row.able and row.choice is not Choice.NOT_VOTING:
            told = f"{said(VOTES[column])}, {self.tr('chosen') if row.choice is VOTES[column] else self.tr('not chosen')}"
        return f"{line.name}, {told}" if told else line.name

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The heading cannot be reached, circles can be pressed."""
        if not index.isValid() or self.rows[index.row()].line is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        circle = index.column() in VOTES and self.rows[index.row()].able
        return usual | Qt.ItemFlag.ItemIsUserCheckable if circle else usual

    def setData(self, index: Index, value: object, role: int = ROLE.EditRole) -> bool:
        """A circle was pressed; the vote itself comes back with the next rows."""
        del value  # a circle can only be chosen; another one takes it back
        row = self.rows[index.row()]
        if role != ROLE.CheckStateRole or row.line is None:
            return False
        self.chosen.emit(row.line.id, index.column())
        return True


def _key(row: GridRow) -> int:
    return row.line.id or hash(row.line.uid) if row.line else 0
