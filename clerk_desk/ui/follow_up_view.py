"""The table of follow-ups as it is painted and worked with the keyboard."""
from __future__ import annotations

from functools import cache

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from clerk_desk.ui import icons
from clerk_desk.ui.follow_up_model import Index, Log
from clerk_desk.ui.follow_up_words import COMMITTEE, OWNER, REFERENCE, SENDS, WHAT, Bar, Cell
from clerk_desk.ui.look import Look
from clerk_desk.ui.ring import paint_ring
from clerk_desk.ui.scrolling import make_slim

WIDTHS = (92, 0, 120, 164, 150, 130)
"""Widths in pixels at 100 % text; the one that is 0 takes the rest."""

LEAST_WHAT = 140
BAR, BAR_HIGH, STRIPE = 64, 7, 4
ROW, HEADING_ROW = 48, 36


class Face(dict[str, float]):
    """A face with its measures; of each letter how wide it is, measured once."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self.font, self.measure, self.exact = font, QFontMetrics(font), QFontMetricsF(font)
        self.height, self.ascent = self.measure.height(), self.measure.ascent()

    def __missing__(self, letter: str) -> float:
        self[letter] = wide = self.exact.horizontalAdvance(letter)
        return wide

    def fitted(self, words: str, room: int) -> str:
        """The words, cut where there is no room for them; letters in a line are no wider than each by itself."""
        if sum(map(self.__getitem__, words)) <= room:
            return words
        return self.measure.elidedText(words, Qt.TextElideMode.ElideRight, room)


class Cells(QStyledItemDelegate):
    """Two lines with air at the left and a hairline under each row; the row is marked, never a single cell."""

    def __init__(self, parent: Table) -> None:
        super().__init__(parent)
        self.view = parent
        self.set_look(Look())

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size. Faces and colours are made once for it: a board paints a hundred places."""
        self.look, self.colour = look, cache(look.colour)
        faces = {size: look.font(*size) for size in ((15, 400), (15, 500), (13, 400))}
        self.faces = {size: Face(face) for size, face in faces.items()}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws a cell."""
        px, place = self.look.px, option.rect
        cell = self.view.log.cell(index.row(), index.column())
        if cell is None:
            self._paint_heading(painter, place, self.view.log.heading(index.row()))
            return
        chosen = self.view.selectionModel().isSelected(index)
        if chosen:
            painter.fillRect(place, self.colour("accent_wash"))
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, self.colour("line"))
        if chosen and index.column() == REFERENCE:
            painter.fillRect(place.left(), place.top(), px(3), place.height(), self.colour("accent"))
        self._paint_lines(painter, place.adjusted(px(8), 0, -px(6), 0), cell, 500 if index.column() == WHAT else 400)
        if chosen and index.row() == self.view.currentIndex().row() and self.view.hasFocus():
            self._paint_ring(painter, place)

    def _paint_ring(self, painter: QPainter, place: QRect) -> None:
        """The ring runs round the whole row: each cell draws its part of it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(place)
        paint_ring(painter, QRectF(0, place.top(), self.view.viewport().width(), place.height() - 1), self.look, 4)
        painter.restore()

    def _paint_heading(self, painter: QPainter, place: QRect, title: str) -> None:
        """A section's heading runs through all columns: each draws its part of it."""
        painter.save()
        painter.setClipRect(place)
        painter.fillRect(place, self.colour("paper"))
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, self.colour("line"))
        painter.setFont(self.look.font(14, 600))
        painter.setPen(self.colour("red" if title.startswith(self.view.tr("Overdue")) else "ink"))
        row = QRect(self.look.px(8), place.top(), self.view.viewport().width(), place.height() - self.look.px(6))
        painter.drawText(row, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), title)
        painter.restore()

    def _paint_bar(self, painter: QPainter, left: int, middle: int, bar: Bar) -> int:
        """Draws the time allowed solid and the time since it ran out striped; says how far the words stand away."""
        px, high = self.look.px, self.look.px(BAR_HIGH)
        whole = QRectF(left + 0.5, middle - high / 2, px(BAR), high)
        path = QPainterPath()
        path.addRoundedRect(whole, high / 2, high / 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, self.colour("sunk"))
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        solid = QRectF(whole.left(), whole.top(), whole.width() * bar.gone, high)
        painter.fillRect(solid, self.colour(bar.role))
        if bar.since:
            rest = QRectF(solid.right(), whole.top(), whole.width() * bar.since, high)
            self._paint_stripes(painter, rest)
        painter.setClipping(False)
        painter.setPen(QPen(self.colour("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.restore()
        return px(BAR) + px(7)

    def _paint_stripes(self, painter: QPainter, place: QRectF) -> None:
        """Slanting stripes as wide as the text is large; Qt's own pattern is of one pixel on every screen."""
        high, step = place.height(), self.look.px(STRIPE)
        painter.save()
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        painter.fillRect(place, self.colour("paper"))
        painter.setPen(QPen(self.colour("red"), step / 2))
        for at in range(int(place.width() + high) // step + 1):
            left = place.left() - high + at * step
            painter.drawLine(QPointF(left, place.bottom()), QPointF(left + high, place.top()))
        painter.restore()

    def _paint_lines(self, painter: QPainter, place: QRect, cell: Cell, weight: int) -> None:
        first, second = self.faces[15, 500 if cell.role in ("red", "amber") else weight], self.faces[13, 400]
        heights = first.height if cell.first else 0, second.height if cell.second else 0
        top = place.top() + (place.height() - sum(heights)) // 2
        indent = self._paint_picture(painter, place.left(), top + heights[0] // 2, cell)
        shift = self._paint_bar(painter, place.left(), top + heights[0] + heights[1] // 2, cell.bar) if cell.bar and cell.second else 0
        lines = ((cell.first, first, cell.role, heights[0], indent), (cell.second, second, "ink2", heights[1], shift))
        for words, face, role, height, left in lines:
            if words:
                painter.setFont(face.font)
                painter.setPen(self.colour(role))
                painter.drawText(place.left() + left, top + face.ascent, face.fitted(words, place.width() - left))
            top += height

    def _paint_picture(self, painter: QPainter, left: int, middle: int, cell: Cell) -> int:
        """Draws the icon, if any; says how far the words stand away from the left."""
        if not cell.picture:
            return 0
        side = self.look.px(16)
        drawn = icons.pixmap(cell.picture, self.colour(cell.role).name(), side, painter.device().devicePixelRatioF())
        painter.drawPixmap(left, middle - side // 2, drawn)
        return side + self.look.px(5)


class Table(QTableView):
    """One row a follow-up. ``chosen`` carries its row, on Enter or a double press; ``turned_to`` the row the clerk is at;
    ``choice_changed`` says that other rows are chosen;
    ``edit_requested`` and ``moves_requested`` say that F2 or the menu key was pressed on it.
    """

    chosen = Signal(int)
    turned_to = Signal(int)
    choice_changed = Signal()
    edit_requested = Signal()
    moves_requested = Signal()

    def __init__(self, parent: QWidget, log: Log) -> None:
        super().__init__(parent)
        self.look, self.log = Look(), log
        self.low = set[int]()
        self.setModel(log)
        self.cells = Cells(self)
        self.setItemDelegate(self.cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.setAccessibleName(self.tr("Follow-ups"))
        self.doubleClicked.connect(self._choose)
        log.modelReset.connect(self._size_headings)

    def _size_headings(self) -> None:
        """The heading of a section is one line, its rows are two; what was a heading before may be a row now."""
        before, now = self.low, set(self.log.heading_rows())
        self.low, header = now, self.verticalHeader()
        for row in sorted(before ^ now):
            if row < self.log.rowCount():
                header.resizeSection(row, self.look.px(HEADING_ROW if row in now else ROW))

    def selected(self) -> list[int]:
        """The rows that are chosen, from above; only the current one where no more are."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return rows or [self.currentIndex().row()]

    def go_to(self, row: int) -> None:
        """This row alone is chosen, whichever keys are held: Ctrl may still be down from Ctrl+Z or Ctrl+Enter."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.log.index(row, 0), flags)
        self.scrollTo(self.currentIndex())

    def count_chosen(self) -> int:
        """How many follow-ups are chosen, counted without reading any."""
        spans = [(part.top(), part.bottom()) for part in self.selectionModel().selection().toList()]
        return sum(bottom - top + 1 - sum(top <= row <= bottom for row in self.log.headings) for top, bottom in spans)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tells that other rows are chosen."""
        super().selectionChanged(selected, deselected)
        self.choice_changed.emit()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tells which row the clerk is at."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.turned_to.emit(current.row())

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.cells.set_look(look)
        header = self.horizontalHeader()
        header.setFont(look.font(13))
        header.setStyleSheet(
            f"QHeaderView::section {{ background: {look.theme.paper}; color: {look.theme.ink2}; border: none; "
            f"border-bottom: 1px solid {look.theme.edge}; padding-left: {look.px(8)}px; }}"
        )
        make_slim(self, look, "paper")
        header.setFixedHeight(look.px(34))
        for column, width in enumerate(WIDTHS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch)
            if width:
                self.setColumnWidth(column, look.px(width))
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        self.low = set()
        self._size_headings()
        palette = self.palette()
        for role, name in ((QPalette.ColorRole.Base, "paper"), (QPalette.ColorRole.Highlight, "accent_wash")):
            palette.setColor(role, look.colour(name))
        self.setPalette(palette)

    def fit(self, width: int, one_committee: bool) -> None:
        """Leaves out what there is no room for in this width: the committee first, which needs no telling where all are of
        one, then the state, then the owner.
        """
        room = width / self.look.scale - sum(WIDTHS) - LEAST_WHAT
        for column in (COMMITTEE, SENDS, OWNER):
            hidden = room < 0 or (one_committee and column == COMMITTEE)
            self.setColumnHidden(column, hidden)
            room += WIDTHS[column] if hidden else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the minute, F2 edits, the menu key moves on."""
        if not self.currentIndex().isValid():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_F2:
            self.edit_requested.emit()
        elif event.key() == Qt.Key.Key_Menu:
            self.moves_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is painted round the row."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.viewport().update()
