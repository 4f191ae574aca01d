"""A few lines of minutes as they stand there, with the words that matter marked; to be read, not written in."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from clerk_desk.ui.look import Look
from clerk_desk.ui.promises import Span, span_of
from clerk_desk.ui.sweep_rows import Line

SIZE, STEP, GAP, MARKERS = 17, 26, 10, 52
"""Type and line height of the minutes, the air between lines of minutes and the room for their numbers, at 100 % text."""

Laid = tuple[QTextLayout, float, Span | None]


class Passage(QWidget):
    """Says the lines as its accessible text too. It can have the keyboard, so that a screen reader comes by."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = Look()
        self.lines: tuple[Line, ...] = ()
        self.layouts = list[Laid]()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows these."""
        self.lines = tuple(lines)
        self.setAccessibleName(self.tr("The words in the minutes"))
        self.setAccessibleDescription(" ".join(f"{line.marker} {line.text}".strip() for line in lines))
        self._lay_out(self.width())
        self.updateGeometry()
        self.update()

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self._lay_out(self.width())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its lines are at this width."""
        return QSize(self.look.px(420), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Narrow is possible: the words wrap."""
        return QSize(self.look.px(220), self.look.px(STEP))

    def hasHeightForWidth(self) -> bool:
        """It has."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines wrapped at a width."""
        return round(self._laid_out(width)[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps anew."""
        super().resizeEvent(event)
        self._lay_out(self.width())

    def _lay_out(self, width: int) -> None:
        self.layouts = self._laid_out(width)[0]

    def _laid_out(self, width: int) -> tuple[list[Laid], float]:
        """Each line wrapped at a width with where it begins, and the height of all."""
        top, out = 0.0, list[Laid]()
        for line in self.lines:
            span = span_of(line.text, line.quoted) if line.quoted else None
            made = QTextLayout(line.text, self.look.font(SIZE, 600 if line.strong else 400))
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            made.setTextOption(option)
            made.setFormats(self._formats(span))
            height = self._wrap(made, max(width - self.look.px(MARKERS), 60))
            out.append((made, top, span))
            top += height + self.look.px(GAP)
        return out, max(top - self.look.px(GAP), 0.0)

    def _formats(self, span: Span | None) -> list[QTextLayout.FormatRange]:
        if span is None:
            return []
        found, marked = QTextLayout.FormatRange(), QTextCharFormat()
        marked.setBackground(self.look.colour("amber_wash"))
        found.start, found.length, found.format = *span, marked
        return [found]

    def _wrap(self, made: QTextLayout, width: int) -> float:
        top, step = 0.0, self.look.px(STEP)
        made.beginLayout()
        while (line := made.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (step - line.height()) / 2))
            top += step
        made.endLayout()
        return top

    def paintEvent(self, event: QPaintEvent) -> None:
        """Numbers, words, and a dashed line under those that matter."""
        del event
        painter, left = QPainter(self), self.look.px(MARKERS)
        for line, (made, top, span) in zip(self.lines, self.layouts, strict=True):
            painter.setPen(self.look.colour("ink2"))
            painter.setFont(self.look.font(15))
            painter.drawText(QRectF(0, top, left - self.look.px(10), self.look.px(STEP)), int(Qt.AlignmentFlag.AlignVCenter), line.marker)
            painter.setPen(self.look.colour("ink"))
            made.draw(painter, QPointF(left, top))
            self._underline(painter, made, QPointF(left, top), span)
        painter.end()

    def _underline(self, painter: QPainter, made: QTextLayout, at: QPointF, span: Span | None) -> None:
        start, end = (span[0], sum(span)) if span else (0, 0)
        painter.setPen(QPen(self.look.colour("amber_mark"), 2, Qt.PenStyle.DashLine))
        for index in range(made.lineCount() if span else 0):
            line = made.lineAt(index)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                below = at.y() + line.y() + line.ascent() + self.look.px(4)
                right = min(_x(line.cursorToX(last)), line.naturalTextWidth())
                painter.drawLine(QPointF(at.x() + _x(line.cursorToX(first)), below), QPointF(at.x() + right, below))


def _x(found: object) -> float:
    """PySide gives the place beside the position it stands for."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
