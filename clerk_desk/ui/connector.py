"""The line from the underlined words to the open card, drawn over minutes and margin alike."""
from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from clerk_desk.ui.look import Look
from clerk_desk.ui.margin import Margin
from clerk_desk.ui.meeting_edit import MeetingEdit


class Connector(QWidget):
    """A strip no higher than its line, so that it costs nothing when letters are typed. Presses go through it."""

    def __init__(self, parent: QWidget, edit: MeetingEdit, margin: Margin) -> None:
        super().__init__(parent)
        self.around = parent
        self.edit, self.margin, self.colour, self.look = edit, margin, QColor(), Look()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look, self.colour = look, look.colour("amber_mark")
        self.place()

    def place(self) -> None:
        """Stands between the last underlined word and the card, or hides where one of them is not to be seen."""
        start = self._start()
        card = self.margin.armed
        left = self.around.mapFromGlobal(card.mapToGlobal(QPoint(0, 0)))
        reached = start is not None and left.y() + 8 <= start.y() <= left.y() + card.height() - 8 and start.x() < left.x()
        self.setVisible(bool(reached) and card.isVisible() and self.edit.isVisible())
        if start is not None and reached:
            self.setGeometry(QRect(start.x(), start.y(), left.x() - start.x(), self.look.px(2) if self.look.outlined else 2))
            self.raise_()

    def _start(self) -> QPoint | None:
        promise = self.margin.armed.promise
        end = self.edit.end_of_promise(promise.block) if promise else None
        if end is None:
            return None
        where = QPoint(round(end.x()) + 3, round(end.y() + 3.5 * self.look.scale))
        inside = 0 < where.y() < self.edit.viewport().height()
        return self.around.mapFromGlobal(self.edit.viewport().mapToGlobal(where)) if inside else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """One colour."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.colour)
        painter.end()
