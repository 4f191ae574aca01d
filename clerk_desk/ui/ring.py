"""The focus ring: outside the control that has the keyboard, with air between, over whatever lies beside it."""
from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFocusFrame, QWidget

from clerk_desk.ui.look import Look

RING = 3
"""How far the ring reaches beyond its control, in pixels at any text size; the style of the program tells Qt."""

if TYPE_CHECKING:
    class Control(QWidget):
        """What the ring is mixed into."""
else:
    Control = object


class FocusRing(QFocusFrame):
    """A ring that keeps around its control wherever that moves or is scrolled to, and goes with it."""

    def __init__(self, around: QWidget, look: Look, radius: float) -> None:
        super().__init__(around)
        self.look, self.radius = look, radius
        self.setWidget(around)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Comes back when its control, which was out of sight, is scrolled into it; Qt's own frame stays away."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Move and self.isHidden() and self.widget() is not None:
            self.show()
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        """Along the inside of its own edge, so that air stays between it and the control."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ring(painter, QRectF(self.rect()), self.look, self.radius)
        painter.end()


class Ringed(Control):
    """Mixed into a control that has a ``look``: it has the ring while it has the keyboard."""

    look: Look
    ring: FocusRing | None = None

    def ring_radius(self) -> float:
        """Of the ring's corners, in pixels."""
        return 8

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring comes."""
        super().focusInEvent(event)
        if self.ring is None:
            self.ring = FocusRing(self, self.look, self.ring_radius())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        ring, self.ring = self.ring, None
        if ring is not None:
            ring.setWidget(None)  # type: ignore[arg-type] # Qt's own way to let go
            ring.deleteLater()


def paint_ring(painter: QPainter, around: QRectF, look: Look, radius: float) -> None:
    """The focus ring along the inside of a rectangle."""
    width = 3 if look.outlined else 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("accent"), width))
    inset = width / 2
    painter.drawRoundedRect(around.adjusted(inset, inset, -inset, -inset), radius, radius)
