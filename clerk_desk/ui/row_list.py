"""Lists of two-line rows, as the home screen has them: meetings, and follow-ups that are late."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clerk_desk.ui import icons
from clerk_desk.ui.look import Look
from clerk_desk.ui.ring import paint_ring

Index = QModelIndex | QPersistentModelIndex
HEIGHT, LEFT, GAP = 52, 112, 12


@dataclass(frozen=True)
class ListRow:
    """``key`` is given back when the row is chosen. Left: a strong and a small line (a day and a time), perhaps empty;
    middle: title and small line; right: words in a colour, with an icon if there is one.
    """

    key: tuple[int, ...]
    title: str
    under: str = ""
    left: str = ""
    left_under: str = ""
    right: str = ""
    role: str = "ink2"
    picture: str = ""

    def spoken(self) -> str:
        """The row for a screen reader."""
        return ", ".join(part for part in (self.left, self.left_under, self.title, self.under, self.right) if part)


class Told(Protocol):
    """A row with a title that can be said in words."""

    @property
    def title(self) -> str:
        """Its first words."""
        ...

    def spoken(self) -> str:
        """All of it, for a screen reader."""
        ...


def row_data(row: Told, role: int) -> object:
    """What a list says of a row: the title, the row in words, the whole row for painting."""
    if role == Qt.ItemDataRole.UserRole:
        return row
    if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        return row.spoken()
    return row.title if role == Qt.ItemDataRole.DisplayRole else None


class Rows(QAbstractListModel):
    """Frozen rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[ListRow, ...] = ()

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Shows these instead."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, the row in words, the whole row for painting."""
        if not index.isValid():
            return None
        return row_data(self.rows[index.row()], role)


class TwoLines(QStyledItemDelegate):
    """Paints a row, a hairline under all but the last."""

    def __init__(self, parent: RowList) -> None:
        super().__init__(parent)
        self.view, self.look = parent, Look()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        del index
        return QSize(option.rect.width(), self.look.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the row."""
        row: ListRow = index.data(Qt.ItemDataRole.UserRole)
        place, px = option.rect, self.look.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = index == self.view.currentIndex() and self.view.hasFocus()
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("accent_wash"))
            painter.drawRoundedRect(QRectF(place).adjusted(0, 1, 0, -2), 6, 6)
        if index.row() + 1 < len(self.view.rows.rows):
            painter.fillRect(place.left(), place.bottom(), place.width(), 1, self.look.colour("line"))
        inner = place.adjusted(px(GAP), 0, -px(GAP), 0)
        inner.setRight(self._paint_right(painter, inner, row) - px(GAP))
        if row.left:
            self._paint_lines(painter, QRect(inner.left(), inner.top(), px(LEFT - GAP), inner.height()), row.left, 600, row.left_under)
            inner.setLeft(inner.left() + px(LEFT))
        self._paint_lines(painter, inner, row.title, 500, row.under)
        if current:
            paint_ring(painter, QRectF(place).adjusted(0, 1, 0, -2), self.look, 7)
        painter.restore()

    def _paint_lines(self, painter: QPainter, place: QRect, strong: str, weight: int, small: str) -> None:
        first, second = self.look.font(15, weight), self.look.font(13)
        heights = QFontMetrics(first).height(), QFontMetrics(second).height() if small else 0
        top = place.top() + (place.height() - sum(heights)) // 2
        for words, font, role, height in ((strong, first, "ink", heights[0]), (small, second, "ink2", heights[1])):
            painter.setFont(font)
            painter.setPen(self.look.colour(role))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(QRect(place.left(), top, place.width(), height), int(Qt.AlignmentFlag.AlignVCenter), shown)
            top += height

    def _paint_right(self, painter: QPainter, place: QRect, row: ListRow) -> int:
        """Draws the words at the right; says where they begin."""
        font = self.look.font(14, 500 if row.role in ("red", "amber") else 400)
        painter.setFont(font)
        painter.setPen(self.look.colour(row.role))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), row.right)
        left = place.right() - QFontMetrics(font).horizontalAdvance(row.right)
        if row.picture:
            side = self.look.px(16)
            left -= side + self.look.px(6)
            drawn = icons.pixmap(row.picture, self.look.colour(row.role).name(), side, painter.device().devicePixelRatioF())
            painter.drawPixmap(left, place.center().y() - side // 2, drawn)
        return left


class RowList(QListView):
    """As high as its rows, so that the page scrolls and not the list. ``chosen`` carries a row's key, on a click or Enter."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget, name: str, surface: str = "paper") -> None:
        super().__init__(parent)
        self.surface, self.rows, self.painter = surface, Rows(self), TwoLines(self)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        for bar in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.clicked.connect(self._choose)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.painter.look = look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.colour(self.surface))
        self.setPalette(palette)
        self._fit()

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Shows these rows; the first is the current one, unless the one chosen before is still there."""
        key = self.rows.rows[self.currentIndex().row()].key if self.currentIndex().isValid() else ()
        self.rows.show_rows(rows)
        at = next((index for index, row in enumerate(rows) if row.key == key), 0)
        if rows:
            self.setCurrentIndex(self.rows.index(at))
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.painter.look.px(HEIGHT) * len(self.rows.rows))
        self.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.rows.rows[index.row()].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the row; arrows only move."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is painted for the current row, at first that of the top."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rows:
            self.setCurrentIndex(self.rows.index(0))
        self.viewport().update()
