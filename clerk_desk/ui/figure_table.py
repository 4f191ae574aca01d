"""The figures of a picture as a table below it, painted: a first column of names, the rest of numbers."""
from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clerk_desk.domain.figures import Figure
from clerk_desk.ui.look import Look
from clerk_desk.ui.ring import paint_ring
from clerk_desk.ui.translating import said

LINE, NAMES, LEAST = 26, 190, 84
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class FigureTable(QWidget):
    """Heads above the rows; a screen reader hears each number with its head."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.heads, self.rows = Look(), tuple[str, ...](), tuple[tuple[str, ...], ...]()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: Figure) -> None:
        """Shows the figures of this one; goes where there are none."""
        self.heads = tuple(said(head) for head in figure.heads)
        self.rows = tuple(tuple(said(cell) for cell in row) for row in figure.rows)
        self.setAccessibleName(self.tr("{title}, as a table").format(title=said(figure.title)))
        self.setAccessibleDescription(". ".join(self._spoken(row) for row in self.rows))
        self.setVisible(bool(self.rows))
        self._fit()

    def _spoken(self, row: tuple[str, ...]) -> str:
        return ", ".join([row[0], *(f"{head} {cell}" for head, cell in zip(self.heads[1:], row[1:], strict=False))])

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.look.px(LINE) * (len(self.rows) + 1) + 2)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self.look.px(NAMES + LEAST * 3), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The heads over a line, then the rows with hairlines between them."""
        del event
        painter, high = QPainter(self), self.look.px(LINE)
        for place, row in enumerate((self.heads, *self.rows)):
            painter.setFont(self.look.font(13 if place == 0 else 14))
            painter.setPen(self.look.colour("ink2" if place == 0 else "ink"))
            self._paint_row(painter, row, place * high)
            painter.fillRect(0, (place + 1) * high - 1, self.width(), 1, self.look.colour("edge" if place == 0 else "line"))
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self.look, 6)
        painter.end()

    def _paint_row(self, painter: QPainter, row: tuple[str, ...], top: int) -> None:
        px, metrics = self.look.px, painter.fontMetrics()
        wide = (self.width() - px(NAMES)) / max(len(self.heads) - 1, 1)
        for column, words in enumerate(row):
            left, room = (px(4), px(NAMES) - px(10)) if column == 0 else (px(NAMES) + (column - 1) * wide, wide - px(10))
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QRectF(left, top, room, px(LINE)), int(MIDDLE | side), shown)
