"""The lines that a search found: under their meetings, with the words found lit up."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clerk_desk.domain.archive import Found, Hit, Matter, Standing, Term
from clerk_desk.domain.archive_words import lit, passage
from clerk_desk.ui.look import Look
from clerk_desk.ui.ring import paint_ring
from clerk_desk.ui.row_list import row_data
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.translating import long_day, said

Index = QModelIndex | QPersistentModelIndex
HEAD, SAID, LINES, GAP = 40, 24, 2, 12
NAMES = {
    Matter.RESOLVED: "resolved", Matter.RECOMMENDED: "recommended", Matter.PROMISED: "follow-up", Matter.MINUTED: "minuted",
    Matter.REPORT: "report", Matter.TITLE: "item", Matter.PEOPLE: "who was there", Matter.NOTE: "private note",
}
STANDINGS = {Standing.OPEN: "still open", Standing.CLOSED: "closed"}


@dataclass(frozen=True)
class Line:
    """One row: a meeting's heading where ``hit`` is None, else a line of its minutes as far as it is shown."""

    title: str
    hit: Hit | None = None
    above: str = ""
    lights: tuple[tuple[int, int], ...] = ()

    def spoken(self) -> str:
        """The row for a screen reader."""
        return f"{self.above}: {self.title}" if self.hit else self.title


def rows_of(found: Sequence[Hit], terms: Sequence[Term], before: Hit | None = None) -> Iterator[Line]:
    """The rows of these lines, each meeting's under its heading; ``before`` is the line they follow."""
    meeting = before.meeting_id if before else 0
    for hit in found:
        if hit.meeting_id != meeting:
            meeting = hit.meeting_id
            yield Line(f"{hit.committee}, {long_day(hit.on)}")
        words = passage(hit.words, terms)
        yield Line(words, hit, _above(hit), lit(words, terms))


def _above(hit: Hit) -> str:
    """What a line is: its number, what it says of the business, its item."""
    item = hit.item if hit.matter is not Matter.TITLE else ""
    told = (NAMES[hit.matter], STANDINGS.get(hit.standing, ""), "exempt" if hit.exempt else "")
    return "  ·  ".join(part for part in (hit.reference or hit.number, *(said(each) for each in told), item) if part)


class Lines(QAbstractListModel):
    """Frozen rows, added to at the end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Line] = []

    def show_rows(self, rows: Sequence[Line]) -> None:
        """Shows these instead."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add(self, rows: Sequence[Line]) -> None:
        """Shows these below the others."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, the row in words, the whole row for painting."""
        return row_data(self.rows[index.row()], role) if index.isValid() else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is read and not chosen."""
        usual = super().flags(index)
        return usual if index.isValid() and self.rows[index.row()].hit else usual & ~Qt.ItemFlag.ItemIsSelectable


class LinePainter(QStyledItemDelegate):
    """Paints a heading, or what a line is above its words."""

    def __init__(self, parent: FoundList) -> None:
        super().__init__(parent)
        self.view, self.look = parent, Look()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line for a heading, two or three for a line found."""
        line: Line = index.data(Qt.ItemDataRole.UserRole)
        if line.hit is None:
            return QSize(option.rect.width(), self.look.px(HEAD))
        metrics, room = QFontMetrics(self.look.font(15, 600)), self.view.viewport().width() - 2 * self.look.px(GAP)
        lines = LINES if metrics.horizontalAdvance(line.title) > room else 1
        return QSize(option.rect.width(), metrics.lineSpacing() * lines + self.look.px(SAID + 10))

    def _font(self) -> QFont:
        return self.look.font(15)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the row."""
        line: Line = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.hit is None:
            self._paint_heading(painter, option.rect, line)
        else:
            self._paint_line(painter, option, index, line)
        painter.restore()

    def _paint_heading(self, painter: QPainter, place: QRect, line: Line) -> None:
        painter.setFont(self.look.font(15, 600))
        painter.setPen(self.look.colour("ink"))
        words = place.adjusted(self.look.px(GAP), 0, -self.look.px(GAP), -self.look.px(5))
        shown = painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignBottom), shown)
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, self.look.colour("line"))

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, line: Line) -> None:
        px, place = self.look.px, option.rect
        current = index == self.view.currentIndex() and self.view.hasFocus()
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("accent_wash"))
            painter.drawRoundedRect(QRectF(place).adjusted(0, 1, 0, -2), 6, 6)
        inner = place.adjusted(px(GAP), px(4), -px(GAP), 0)
        painter.setFont(self.look.font(13))
        painter.setPen(self.look.colour("red" if line.hit and line.hit.exempt else "ink2"))
        above = painter.fontMetrics().elidedText(line.above, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), px(SAID - 4)), int(Qt.AlignmentFlag.AlignVCenter), above)
        painter.setPen(self.look.colour("ink"))
        self._paint_words(painter, inner.adjusted(0, px(SAID - 4), 0, 0), line)
        if current:
            paint_ring(painter, QRectF(place).adjusted(0, 1, 0, -2), self.look, 7)

    def _paint_words(self, painter: QPainter, place: QRect, line: Line) -> None:
        """Two lines, with what was found on a wash of its own, or underlined where there are none."""
        layout, wrap, top = QTextLayout(line.title, self._font()), QTextOption(), 0.0
        wrap.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(wrap)
        layout.setFormats([self._light(*span) for span in line.lights])
        layout.beginLayout()
        for _ in range(LINES):
            part = layout.createLine()
            if not part.isValid():
                break
            part.setLineWidth(place.width())
            part.setPosition(QPointF(0, top))
            top += part.height()
        layout.endLayout()
        layout.draw(painter, QPointF(place.topLeft()))

    def _light(self, start: int, end: int) -> QTextLayout.FormatRange:
        span, form = QTextLayout.FormatRange(), QTextCharFormat()
        span.start, span.length = start, end - start
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setFontUnderline(self.look.outlined)
        form.setBackground(self.look.colour("amber_wash"))
        span.format = form
        return span


class FoundList(QListView):
    """The list. ``chosen`` carries a line on Enter or a click, ``more_wanted`` says that its end is near."""

    chosen = Signal(object)
    more_wanted = Signal()
    left_above = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines, self.painter = Lines(self), LinePainter(self)
        self.setModel(self.lines)
        self.setItemDelegate(self.painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Lines found"))
        self.clicked.connect(self._choose)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.painter.look = look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.colour("paper"))
        self.setPalette(palette)
        make_slim(self, look)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines take as much room as they need in the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def show_found(self, found: Found) -> None:
        """Shows these lines from the top; the first is the current one."""
        self.lines.show_rows(list(rows_of(found.hits, found.terms)))
        self.scrollToTop()
        self.step(0, 1)

    def add(self, found: Found) -> None:
        """Shows more of the same below."""
        last = next((line.hit for line in reversed(self.lines.rows) if line.hit), None)
        self.lines.add(list(rows_of(found.hits, found.terms, last)))

    def current(self) -> Hit | None:
        """The line the clerk is at, at first the topmost; None where nothing was found."""
        at = self.currentIndex().row()
        return self.lines.rows[at].hit if 0 <= at < len(self.lines.rows) else None

    def step(self, start: int, by: int) -> None:
        """Makes the first line from this row on the current one, headings passed over."""
        rows = self.lines.rows
        at = start
        while 0 <= at < len(rows) and rows[at].hit is None:
            at += by
        if 0 <= at < len(rows):
            self.setCurrentIndex(self.lines.index(at))
            if by < 0 and at == 1:
                self.scrollToTop()  # its heading too

    def _choose(self, index: QModelIndex) -> None:
        hit = self.lines.rows[index.row()].hit
        if hit:
            self.chosen.emit(hit)

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        if bar.value() > bar.maximum() - self.viewport().height():
            self.more_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the line; arrows go from line to line, up from the first one back to the field."""
        key, at = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            self._choose(self.currentIndex())
        elif key == Qt.Key.Key_Up and not any(line.hit for line in self.lines.rows[:at]):
            self.left_above.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = 1 if key == Qt.Key.Key_Down else -1
            self.step(at + by, by)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is painted for the current row, at first that of the top."""
        super().focusInEvent(event)
        if self.currentIndex().row() < 1:
            self.step(0, 1)
        self.viewport().update()
