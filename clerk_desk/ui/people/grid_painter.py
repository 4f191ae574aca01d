"""Paints the cells of the attendance grid: names, where they are, circles that are empty or ticked, never colour alone."""
from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from clerk_desk.ui import icons
from clerk_desk.ui.look import Look
from clerk_desk.ui.people.grid_model import DECLARED, FOR, MEMBER, VOTES, WHERE, GridRow, Index
from clerk_desk.ui.ring import paint_ring
from clerk_desk.ui.translating import said

SIDE = 20
"""What stays free at both sides of the table, in pixels at 100 % text."""

MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class CellPainter(QStyledItemDelegate):
    """Paints one cell of a row; the view has the look in ``look``."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self.table = parent

    @property
    def look(self) -> Look:
        """The look of the table."""
        found = getattr(self.table, "look", None)
        return found if isinstance(found, Look) else Look()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The table decides."""
        del option, index
        return QSize(self.look.px(88), self.look.px(38))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Wash of the row with the keyboard, words or circle, hairline, ring."""
        row, place, column = index.data(Qt.ItemDataRole.UserRole), option.rect, index.column()
        here = self.table.hasFocus() and index.row() == self.table.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place, self.look.colour("accent_wash" if here else "paper"))
        if column == MEMBER:
            self._paint_member(painter, place, row)
        elif column == WHERE and row.line is not None:
            self._paint_where(painter, place, row, index.data())
        elif column in VOTES and row.able and not (column == FOR and index.data()):
            self._paint_circle(painter, place, row.choice is VOTES[column])
        else:
            role, size = ("amber", 15) if column == DECLARED else ("ink2", 13)
            self._paint_words(painter, place, index.data() or "", role, size)
        self._paint_line(painter, place, column)
        if here and index == self.table.currentIndex():
            paint_ring(painter, QRectF(place).adjusted(1, 2, -1, -3), self.look, 5)
        painter.restore()

    def _paint_member(self, painter: QPainter, place: QRect, row: GridRow) -> None:
        px, line = self.look.px, row.line
        box = place.adjusted(px(SIDE), 0, -px(6), 0)
        here = line is None or line.here
        painter.setFont(self.look.font(weight=600 if line is None else 500 if here else 400))
        painter.setPen(self.look.colour("ink" if here else "ink2"))
        words = line.name if line else self.table.tr("In attendance")
        box.setLeft(_draw(painter, box, words) + px(8))
        note = said(line.office or line.post) if line else ""
        if note and box.width() > px(24):
            painter.setFont(self.look.font(13))
            painter.setPen(self.look.colour("ink2"))
            _draw(painter, box, note)

    def _paint_where(self, painter: QPainter, place: QRect, row: GridRow, words: str) -> None:
        line, px = row.line, self.look.px
        assert line is not None
        side, role = px(16), "green" if line.here else "ink2"
        drawn = icons.pixmap(line.picture, self.look.colour(role).name(), side, painter.device().devicePixelRatioF())
        painter.drawPixmap(place.left(), place.center().y() - side // 2, drawn)
        painter.setFont(self.look.font())
        painter.setPen(self.look.colour("ink" if line.here else "ink2"))
        _draw(painter, place.adjusted(px(23), 0, -px(4), 0), words)

    def _paint_words(self, painter: QPainter, place: QRect, words: str, role: str, size: int) -> None:
        painter.setFont(self.look.font(size))
        painter.setPen(self.look.colour(role))
        box = place.adjusted(self.look.px(20 if size == 13 else 0), 0, -self.look.px(4), 0)
        _draw(painter, box, words)

    def _paint_circle(self, painter: QPainter, place: QRect, on: bool) -> None:
        side, look = self.look.px(24), self.look
        circle = QRectF(place.center().x() - side / 2 + 0.5, place.center().y() - side / 2 + 0.5, side, side)
        painter.setBrush(look.colour("accent" if on else "raised"))
        painter.setPen(QPen(look.colour("accent" if on else "edge"), 1))
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
        if on:
            tick = icons.pixmap("check", look.colour("on_accent").name(), look.px(16), painter.device().devicePixelRatioF(), 2.4)
            painter.drawPixmap(round(circle.left()) + look.px(4), round(circle.top()) + look.px(4), tick)

    def _paint_line(self, painter: QPainter, place: QRect, column: int) -> None:
        """The hairline under a row; it begins where the names do."""
        left = place.left() + (self.look.px(SIDE) if column == MEMBER else 0)
        painter.fillRect(left, place.bottom(), place.right() - left + 1, 1, self.look.colour("line"))


def _draw(painter: QPainter, box: QRect, words: str) -> int:
    """Draws as much of the words as fits and says where they end."""
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(box.width(), 0))
    painter.drawText(box, MIDDLE, shown)
    return box.left() + painter.fontMetrics().horizontalAdvance(shown)


class HeadPainter(QHeaderView):
    """The headings in small letters; over the circles with the key that chooses them."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.table = table

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One heading."""
        look: Look = getattr(self.table, "look", Look())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, look.colour("paper"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("edge"))
        painter.setFont(look.font(13))
        painter.setPen(look.colour("ink2"))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        if section < FOR:
            painter.drawText(rect.adjusted(look.px(SIDE) if section == MEMBER else 0, 0, 0, 0), MIDDLE, words)
        else:
            self._paint_with_key(painter, rect, words, str(section - 2), look)
        painter.restore()

    def _paint_with_key(self, painter: QPainter, rect: QRect, words: str, key: str, look: Look) -> None:
        cap, gap = look.px(22), look.px(6)
        wide = painter.fontMetrics().horizontalAdvance(words) + gap + cap
        left = rect.center().x() - wide // 2
        painter.drawText(QRect(left, rect.top(), wide, rect.height()), MIDDLE, words)
        box = QRectF(left + wide - cap, rect.center().y() - look.px(21) / 2, cap, look.px(21)).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(look.colour("raised"))
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(look.colour("ink"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key)

    def paintEvent(self, event: object) -> None:
        """The headings, and the line on to the right edge."""
        super().paintEvent(event)  # type: ignore[arg-type]
        look: Look = getattr(self.table, "look", Look())
        painter = QPainter(self.viewport())
        end = self.length()
        painter.fillRect(end, 0, self.viewport().width() - end, self.height(), look.colour("paper"))
        painter.fillRect(end, self.height() - 1, self.viewport().width() - end, 1, look.colour("edge"))
        painter.end()
