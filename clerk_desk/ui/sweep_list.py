"""The list at the left of the sweep: what is to decide, then what is decided, under headings with their counts."""
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clerk_desk.ui import icons
from clerk_desk.ui.look import Look
from clerk_desk.ui.ring import paint_ring
from clerk_desk.ui.row_list import Index, row_data
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.sweep_rows import SweepRow

ROW, HEAD, NUMBER, NARROW = 56, 38, 84, 62


@dataclass(frozen=True)
class Heading:
    """The heading of a group."""

    title: str

    def spoken(self) -> str:
        """For a screen reader."""
        return self.title


class SweepRows(QAbstractListModel):
    """Headings and rows in one list; headings cannot be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[SweepRow | Heading, ...] = ()

    def show_rows(self, rows: Sequence[SweepRow]) -> None:
        """Shows these, which are in the order of their groups."""
        counts, lines = Counter(row.group for row in rows), list[SweepRow | Heading]()
        for row in rows:
            if counts.get(row.group):
                lines.append(Heading(f"{self.tr(row.group)} · {counts.pop(row.group)}"))
            lines.append(row)
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many lines there are, headings among them."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, the row in words, the whole row for painting."""
        return row_data(self.lines[index.row()], role) if index.isValid() else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over by the arrow keys."""
        heading = index.isValid() and isinstance(self.lines[index.row()], Heading)
        return Qt.ItemFlag.ItemIsEnabled if heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SweepPainter(QStyledItemDelegate):
    """Paints headings and rows; the row in hand stands on a card."""

    def __init__(self, parent: SweepList) -> None:
        super().__init__(parent)
        self.view, self.look, self.narrow = parent, Look(), False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading is lower than a row."""
        heading = isinstance(index.data(Qt.ItemDataRole.UserRole), Heading)
        return QSize(option.rect.width(), self.look.px(HEAD if heading else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one line of the list."""
        line, place = index.data(Qt.ItemDataRole.UserRole), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Heading):
            painter.setFont(self.look.font(14, 600))
            painter.setPen(self.look.colour("ink"))
            at = place.adjusted(self.look.px(18), self.look.px(8), 0, 0)
            painter.drawText(at, int(Qt.AlignmentFlag.AlignVCenter), line.title)
        else:
            self._paint_row(painter, place, line, index == self.view.currentIndex())
        painter.restore()

    def _paint_row(self, painter: QPainter, place: QRect, row: SweepRow, here: bool) -> None:
        px, look = self.look.px, self.look
        if here:
            self._paint_card(painter, place)
        left = place.left() + px(18)
        painter.setFont(look.font(15, 600 if here else 400))
        painter.setPen(look.colour("accent" if here else "ink2"))
        wide = px(NARROW if self.narrow else NUMBER)
        number = QFontMetrics(painter.font()).elidedText(row.number, Qt.TextElideMode.ElideRight, wide - px(8))
        painter.drawText(QRect(left, place.top(), wide, place.height()), int(Qt.AlignmentFlag.AlignVCenter), number)
        words = QRect(left + wide, place.top() + px(7), place.right() - left - wide - px(16), px(22))
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font(15, 600 if here else 400))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), _cut(painter, row.title, words.width()))
        self._paint_note(painter, words.translated(0, px(21)), row)

    def _paint_note(self, painter: QPainter, place: QRect, row: SweepRow) -> None:
        px, look = self.look.px, self.look
        side = px(15)
        drawn = icons.pixmap(row.picture, look.colour(row.role).name(), side, self.view.devicePixelRatioF())
        painter.drawPixmap(place.left(), place.top() + (place.height() - side) // 2, drawn)
        painter.setFont(look.font(14))
        painter.setPen(look.colour(row.role))
        place.setLeft(place.left() + side + px(6))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), _cut(painter, row.note, place.width()))

    def _paint_card(self, painter: QPainter, place: QRect) -> None:
        px, look, here = self.look.px, self.look, self.view.hasFocus()
        card = QRectF(place).adjusted(px(8) + 0.5, 1.5, -px(9) - 0.5, -1.5)
        painter.setBrush(look.colour("raised"))
        painter.setPen(QPen(look.colour("accent" if look.outlined else "line"), 1))
        painter.drawRoundedRect(card, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(QRectF(card.left(), card.top() + px(9), px(3), card.height() - px(18)), 1.5, 1.5)
        if here:
            paint_ring(painter, card.adjusted(-1, -1, 1, 1), look, 7)


def _cut(painter: QPainter, words: str, wide: int) -> str:
    return QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, wide)


class SweepList(QListView):
    """``row_changed`` carries the row in hand or None; ``opened`` that Enter was pressed on it, ``removed`` that Delete was."""

    row_changed = Signal(object)
    opened = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows, self.painter = SweepRows(self), SweepPainter(self)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("What is to decide before the meeting is closed, and what is decided"))

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.painter.look = look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.colour("rail"))
        self.setPalette(palette)
        make_slim(self, look, "rail")
        self.scheduleDelayedItemsLayout()

    def show_rows(self, rows: Sequence[SweepRow], wanted: str = "", near: tuple[int, str] = (0, "")) -> None:
        """Shows these; in hand is the one of the key ``wanted``, else one ``near`` this item and block, else the first that holds."""
        self.rows.show_rows(rows)
        keys = [row.key if isinstance(row, SweepRow) else "" for row in self.rows.lines]
        holding = next((row.key for row in rows if row.holds), rows[0].key if rows else "")
        beside = next((row.key for row in rows if near[1] and (row.item_id, row.block) == near), holding)
        at = keys.index(wanted if wanted and wanted in keys else beside) if holding else -1
        self.setCurrentIndex(self.rows.index(at) if at >= 0 else QModelIndex())
        self.row_changed.emit(self.row())

    def show_key(self, key: str) -> None:
        """Takes the row of this key in hand."""
        keys = [row.key if isinstance(row, SweepRow) else "" for row in self.rows.lines]
        if key in keys:
            self.go_to(keys.index(key))

    def row(self) -> SweepRow | None:
        """The row in hand."""
        index = self.currentIndex()
        line = self.rows.lines[index.row()] if index.isValid() and index.row() < len(self.rows.lines) else None
        return line if isinstance(line, SweepRow) else None

    def step(self, step: int, *, holding: bool = False) -> None:
        """The next (1) or previous (-1) row, or the next that holds, round at the ends."""
        there = [at for at, line in enumerate(self.rows.lines) if isinstance(line, SweepRow) and (line.holds or not holding)]
        if not there:
            return
        here = self.currentIndex().row()
        ahead = [at for at in there if at > here] if step > 0 else [at for at in reversed(there) if at < here]
        self.go_to(ahead[0] if ahead else there[0 if step > 0 else -1])

    def go_to(self, at: int) -> None:
        """Takes the line at this place in hand."""
        self.setCurrentIndex(self.rows.index(at))
        self.scrollTo(self.rows.index(max(at - 1, 0)))
        self.scrollTo(self.currentIndex())
        self.row_changed.emit(self.row())

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Keeps the row in hand in sight, painted anew."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pass over headings; Enter opens, Delete takes back."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self._step_within(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)
            if self.row() is None:
                self._step_within(1)
            self.row_changed.emit(self.row())

    def _step_within(self, step: int) -> None:
        at = self.currentIndex().row() + step
        while 0 <= at < len(self.rows.lines) and isinstance(self.rows.lines[at], Heading):
            at += step
        if 0 <= at < len(self.rows.lines):
            self.go_to(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a row takes it in hand; one on a heading does nothing."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and isinstance(self.rows.lines[index.row()], SweepRow):
            self.go_to(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row in hand stays in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is painted for the row in hand."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And goes with the keyboard."""
        super().focusOutEvent(event)
        self.viewport().update()
