"""Round chips of which one is chosen."""
from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from clerk_desk.ui import icons
from clerk_desk.ui.look import Look
from clerk_desk.ui.ring import Ringed


class ChoiceChip(Ringed, QAbstractButton):
    """One choice of several beside each other; the chosen one is filled and carries a tick."""

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.words, self.look = name, words, Look()
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.setFont(look.font(14, 500))
        self.updateGeometry()
        self.update()

    def show_count(self, count: int) -> None:
        """How many there are behind this choice; none is not said."""
        self.setText(f"{self.words}  {count}" if count else self.words)
        self.setAccessibleName(f"{self.words}, {count}" if count else self.words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its words with room for the tick."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + self.look.px(42), self.look.px(30))

    def ring_radius(self) -> float:
        """As round as the chip."""
        return self.height() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill, filled where it is chosen."""
        del event
        painter, px, here = QPainter(self), self.look.px, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(self.look.colour("accent" if here else "raised"))
        painter.setPen(QPen(self.look.colour("accent" if here else "edge"), 1))
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        ink = self.look.colour("on_accent" if here else "ink")
        if here:
            tick = icons.pixmap("check", ink.name(), px(15), self.devicePixelRatioF())
            painter.drawPixmap(px(9), (self.height() - px(15)) // 2, tick)
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(self.rect().adjusted(px(16) if here else 0, 0, 0, 0), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()
