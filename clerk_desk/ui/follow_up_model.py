"""The board as a Qt table: sections with their headings, rows read a page at a time when they come into sight."""
from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from clerk_desk.desk.board import PAGE
from clerk_desk.domain.board import Group, Section
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.ui.follow_up_words import COLUMNS, REFERENCE, Cell, cells, column_words, section_words

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Reader = Callable[[str, int], Sequence[FollowUpLine]]
Page = tuple[tuple[FollowUpLine, tuple[Cell, ...]], ...]
CHOOSABLE = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
MOST_PAGES = 200


class Log(QAbstractTableModel):
    """Frozen lines of the log. ``read`` gives a page of a section from an offset on; a page is asked for once."""

    def __init__(self, parent: QObject | None, today: dt.date, read: Reader) -> None:
        super().__init__(parent)
        self.today, self.read = today, read
        self.sections: tuple[Section, ...] = ()
        self.titles: tuple[str, ...] = ()
        self.starts: list[int] = []
        self.headings: dict[int, str] = {}
        self.total = 0
        self.pages: dict[tuple[int, int], Page] = {}

    def show_sections(self, sections: Sequence[Section], group: Group, today: dt.date) -> None:
        """Shows these parts instead; their rows are read as they are needed."""
        self.beginResetModel()
        self.sections, self.today, self.pages = tuple(sections), today, {}
        self.titles = tuple(section_words(section, group) for section in sections)
        sizes = [section.count + bool(title) for section, title in zip(self.sections, self.titles, strict=True)]
        ends = list(accumulate(sizes))
        self.starts, self.total = [end - size for end, size in zip(ends, sizes, strict=True)], ends[-1] if ends else 0
        self.headings = {start: title for start, title in zip(self.starts, self.titles, strict=True) if title}
        self.endResetModel()

    def heading(self, row: int) -> str:
        """The words of a section's heading, empty for a row with a follow-up."""
        return self.headings.get(row, "")

    def heading_rows(self) -> list[int]:
        """The rows that are headings."""
        return list(self.headings)

    def _at(self, row: int) -> tuple[FollowUpLine, tuple[Cell, ...]] | None:
        if not 0 <= row < self.total or row in self.headings:
            return None
        place = bisect_right(self.starts, row) - 1
        page, within = divmod(row - self.starts[place] - bool(self.titles[place]), PAGE)
        found = self._page(place, page)
        return found[within] if within < len(found) else None

    def _page(self, place: int, page: int) -> Page:
        if (place, page) not in self.pages:
            if len(self.pages) >= MOST_PAGES:
                self.pages.clear()
            lines = self.read(self.sections[place].key, page * PAGE)
            self.pages[place, page] = tuple((line, cells(line, self.today)) for line in lines)
        return self.pages[place, page]

    def line(self, row: int) -> FollowUpLine | None:
        """The follow-up in a row, None at a heading."""
        found = self._at(row)
        return found[0] if found else None

    def row_cells(self, row: int) -> tuple[Cell, ...]:
        """What is said of it, a cell a column; none at a heading."""
        found = self._at(row)
        return found[1] if found else ()

    def cell(self, row: int, column: int) -> Cell | None:
        """What stands in one place of a follow-up's row, None at a heading."""
        found = self._at(row)
        return found[1][column] if found else None

    def first(self) -> int:
        """The first row with a follow-up, -1 where there is none."""
        return next((row for row in range(min(self.total, 2)) if not self.heading(row)), -1)

    def row_of(self, section: str, within: int) -> int:
        """The row in which this row of a section stands, -1 where there is no such section."""
        place = next((place for place, each in enumerate(self.sections) if each.key == section), -1)
        return self.starts[place] + bool(self.titles[place]) + within if place >= 0 else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are, headings too."""
        return 0 if parent.isValid() else self.total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The keyboard passes over headings."""
        return CHOOSABLE if index.isValid() and index.row() not in self.headings else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_words(section)
        return int(LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The first line of a cell, both for a screen reader, the cell itself for painting, the words minuted as its tip."""
        if not index.isValid():
            return None
        title = self.heading(index.row())
        if title:
            said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.column() == REFERENCE
            return title if said else None
        found = self._at(index.row())
        return _said(found[0], found[1][index.column()], role) if found else None


def _said(line: FollowUpLine, cell: Cell, role: int) -> object:
    if role == Qt.ItemDataRole.UserRole:
        return cell
    if role == Qt.ItemDataRole.DisplayRole:
        return cell.first
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return cell.spoken()
    return f"{cell.spoken()}\n\n{line.follow_up.quote}" if role == Qt.ItemDataRole.ToolTipRole else None
