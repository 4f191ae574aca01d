"""The log as a table: what was promised, by whom, until when, how far it is, and where it was minuted."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from clerk_desk.desk import follow_ups
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.follow_ups import FollowUpLine, is_overdue
from clerk_desk.ui.card import kind_words
from clerk_desk.ui.chips import ChoiceChip
from clerk_desk.ui.empty import Note
from clerk_desk.ui.kit import Surface, Words
from clerk_desk.ui.look import Look
from clerk_desk.ui.tokens import TITLE

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("Ref", "What was promised", "Kind", "Owner", "Due", "Status", "Minuted")
WIDTHS = (116, 0, 106, 190, 116, 112, 230)
"""Widths in pixels at 100 % text; the one that is 0 takes the rest."""

CHOICES = (("open", "Open"), ("overdue", "Overdue"), ("closed", "Closed"), ("all", "All"))
ROW = 44


class Log(QAbstractTableModel):
    """Frozen lines of the log; nothing is asked of the store here."""

    def __init__(self, parent: QWidget, today: dt.date) -> None:
        super().__init__(parent)
        self.today, self.look = today, Look()
        self.lines: tuple[FollowUpLine, ...] = ()

    def show_lines(self, lines: Sequence[FollowUpLine], today: dt.date) -> None:
        """Shows these instead."""
        self.beginResetModel()
        self.lines, self.today = tuple(lines), today
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many follow-ups there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr(COLUMNS[section])
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, the words minuted as its tip, red and weight for what is late."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(line)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.follow_up.quote
        late = is_overdue(line.follow_up, self.today)
        if role == Qt.ItemDataRole.ForegroundRole:
            red = late and COLUMNS[index.column()] == "Due"
            return self.look.colour("red" if red else "ink" if index.column() in (1, 3, 4) else "ink2")
        if role == Qt.ItemDataRole.FontRole:
            return self.look.font(15, 500 if index.column() == 1 or (late and COLUMNS[index.column()] == "Due") else 400)
        return None

    def _cells(self, line: FollowUpLine) -> tuple[str, ...]:
        each = line.follow_up
        minuted = f"{line.committee}, {line.meeting_on.day} {line.meeting_on:%b}"
        where = f"{line.item_number}{line.clause}" if line.clause.startswith("(") else line.clause or line.item_number
        return (
            each.reference, each.what, kind_words(each.kind.value), each.owner or self.tr("No owner yet"), self._due(line),
            each.status.value.capitalize(), " · ".join(part for part in (where, minuted) if part),
        )

    def _due(self, line: FollowUpLine) -> str:
        each = line.follow_up
        if each.due_on is None:
            return each.due_text or self.tr("No date yet")
        day = f"{each.due_on.day} {each.due_on:%b}" + (f" {each.due_on:%Y}" if each.due_on.year != self.today.year else "")
        return self.tr("{day}, overdue").format(day=day) if is_overdue(each, self.today) else day


class Table(QTableView):
    """One row a follow-up; ``chosen`` carries its place in the model, on Enter or a double press."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget, log: Log) -> None:
        super().__init__(parent)
        self.setModel(log)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.setAccessibleName(self.tr("Follow-ups"))
        self.doubleClicked.connect(self._choose)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        header = self.horizontalHeader()
        header.setFont(look.font(13))
        header.setFixedHeight(look.px(34))
        for column, width in enumerate(WIDTHS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch)
            if width:
                self.setColumnWidth(column, look.px(width))
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        palette = self.palette()
        for role, name in ((QPalette.ColorRole.Base, "paper"), (QPalette.ColorRole.Highlight, "accent_wash")):
            palette.setColor(role, look.colour(name))
        self.setPalette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the minute."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)


class FollowUpPage(Surface):
    """The log, narrowed down by chips. ``minute_chosen`` carries meeting, item and block."""

    minute_chosen = Signal(int, int, str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("paper", (), parent)
        self.desk, self.which = desk, "open"
        self.title, self.count = Words(self.tr("Follow-ups"), TITLE, 600, parent=self), Words("", role="ink2", parent=self)
        self.chips = [ChoiceChip(name, self.tr(words), self) for name, words in CHOICES]
        self.log = Log(self, desk.today)
        self.table = Table(self, self.log)
        self.none = Note(
            self, "list-checks", self.tr("Nothing here"), self.tr("Follow-ups come from the minutes: log a promise, and it will stand here."),
        )
        self.column, self.head, self.row = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addWidget(self.count, 1, Qt.AlignmentFlag.AlignBottom)
        for chip in self.chips:
            self.row.addWidget(chip)
            chip.clicked.connect(self._chip_pressed)
        self.row.addStretch(1)
        self.chips[0].setChecked(True)
        self.column.addLayout(self.head)
        self.column.addLayout(self.row)
        self.column.addWidget(self.none)
        self.column.addWidget(self.table, 1)
        self.column.addStretch(0)
        self.table.chosen.connect(self._chosen)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        self.log.look = look
        for part in (self.title, self.count, *self.chips, self.table, self.none):
            part.set_look(look)
        self.column.setContentsMargins(look.px(24), look.px(20), look.px(16), look.px(8))
        self.column.setSpacing(look.px(12))
        self.head.setSpacing(look.px(16))
        self.row.setSpacing(look.px(8))
        self.count.setContentsMargins(0, 0, 0, look.px(6))

    def _chip_pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, ChoiceChip):
            self.which = sender.name
            self.show_now()

    def show_now(self) -> None:
        """Reads the log. Raises CannotBeDone when the store cannot be read."""
        lines = follow_ups.follow_ups(self.desk, follow_ups.Wanted(which=self.which))
        self.log.show_lines(sorted(lines, key=lambda line: (line.follow_up.due_on or dt.date.max, line.follow_up.id)), self.desk.today)
        open_ = len(lines) if self.which == "open" else len(follow_ups.follow_ups(self.desk, follow_ups.Wanted(which="open")))
        self.count.setText(self.tr("{count} open").format(count=open_))
        self.none.setVisible(not lines)
        self.table.setVisible(bool(lines))
        if lines:
            self.table.selectRow(0)

    def _chosen(self, row: int) -> None:
        each = self.log.lines[row].follow_up
        self.minute_chosen.emit(each.meeting_id, each.item_id, each.block)
