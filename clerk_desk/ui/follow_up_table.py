"""The log as a table: what was promised, by whom, until when, how far it is, and where it was minuted."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from clerk_desk.desk import follow_ups
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.dates import short_day
from clerk_desk.domain.follow_ups import FollowUpLine, is_overdue
from clerk_desk.ui.card import kind_words
from clerk_desk.ui.chips import ChoiceChip
from clerk_desk.ui.empty import Note
from clerk_desk.ui.kit import Surface, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.tokens import TITLE

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("Ref", "What was promised", "Owner", "Due", "Status", "Minuted")
WIDTHS = (108, 0, 182, 158, 104, 176)
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
            return f"{line.committee}\n\n{line.follow_up.quote}"
        late = is_overdue(line.follow_up, self.today)
        if role == Qt.ItemDataRole.ForegroundRole:
            red = late and COLUMNS[index.column()] == "Due"
            return self.look.colour("red" if red else "ink" if index.column() in (1, 2, 3) else "ink2")
        if role == Qt.ItemDataRole.FontRole:
            return self.look.font(15, 500 if index.column() == 1 or (late and COLUMNS[index.column()] == "Due") else 400)
        return None

    def _cells(self, line: FollowUpLine) -> tuple[str, ...]:
        each = line.follow_up
        minuted = f"{short_day(line.meeting_on)} {line.meeting_on.year}"
        where = f"{line.item_number}{line.clause}" if line.clause.startswith("(") else line.clause or line.item_number
        return (
            each.reference, f"{kind_words(each.kind.value)}: {each.what}", each.owner or self.tr("No owner yet"), self._due(line),
            each.status.value.capitalize(), ", ".join(part for part in (where, minuted) if part),
        )

    def _due(self, line: FollowUpLine) -> str:
        each = line.follow_up
        if each.due_on is None:
            return each.due_text or self.tr("No date yet")
        day = short_day(each.due_on) + (f" {each.due_on.year}" if each.due_on.year != self.today.year else "")
        return self.tr("{day}, overdue").format(day=day) if is_overdue(each, self.today) else day


class Cells(QStyledItemDelegate):
    """Words with air at the left and a hairline under each row; the row is marked, never a single cell."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self.look = Look()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws a cell."""
        px, place = self.look.px, option.rect
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(place, self.look.colour("accent_wash" if chosen else "paper"))
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, self.look.colour("line"))
        if chosen and index.column() == 0:
            painter.fillRect(place.left(), place.top(), px(3), place.height(), self.look.colour("accent"))
        inner = place.adjusted(px(10), 0, -px(6), 0)
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()


class Table(QTableView):
    """One row a follow-up; ``chosen`` carries its place in the model, on Enter or a double press."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget, log: Log) -> None:
        super().__init__(parent)
        self.setModel(log)
        self.cells = Cells(self)
        self.setItemDelegate(self.cells)
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
        self.cells.look = look
        header.setFont(look.font(13))
        header.setStyleSheet(
            f"QHeaderView::section {{ background: {look.theme.paper}; color: {look.theme.ink2}; border: none; "
            f"border-bottom: 1px solid {look.theme.edge}; padding-left: {look.px(8)}px; }}"
        )
        make_slim(self, look, "paper")
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
    """The log, narrowed down by chips. ``minute_requested`` carries meeting, item and block."""

    minute_requested = Signal(int, int, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("paper", (), parent)
        self.desk, self.which = desk, "open"
        self.title, self.count = Words(self.tr("Follow-ups"), TITLE, 600, parent=self), Words("", role="ink2", parent=self)
        self.chips = [ChoiceChip(name, self.tr(words), self) for name, words in CHOICES]
        self.log = Log(self, desk.today)
        self.table = Table(self, self.log)
        self.none = Note(
            self, "list-checks", self.tr("Nothing here"),
            self.tr("Follow-ups come from the minutes: log a promise, and it will stand here."),
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
        dress(look, self.title, self.count, *self.chips, self.table, self.none)
        self.column.setContentsMargins(look.px(24), look.px(20), look.px(16), look.px(8))
        self.column.setSpacing(look.px(12))
        self.head.setSpacing(look.px(16))
        self.row.setSpacing(look.px(8))
        self.count.setContentsMargins(0, 0, 0, look.px(6))

    def _chip_pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, ChoiceChip):
            self.which = sender.name
            self.refresh()

    def refresh(self) -> None:
        """Reads the log. Raises CannotBeDone when the store cannot be read."""
        lines = follow_ups.follow_ups(self.desk, follow_ups.Wanted(which=self.which))
        self.log.show_lines(sorted(lines, key=lambda line: (line.follow_up.due_on or dt.date.max, line.follow_up.id)), self.desk.today)
        open_ = len(lines) if self.which == "open" else len(follow_ups.follow_ups(self.desk, follow_ups.Wanted(which="open")))
        self.count.setText(self.tr("{count} open").format(count=open_))
        self.none.setVisible(not lines)
        self.table.setVisible(bool(lines))
        self.setFocusProxy(self.table if lines else self.chips[0])
        if lines:
            self.table.selectRow(0)

    def _chosen(self, row: int) -> None:
        each = self.log.lines[row].follow_up
        self.minute_requested.emit(each.meeting_id, each.item_id, each.block)
