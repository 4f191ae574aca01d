"""The buttons of dialogs: drawn as everywhere else, pressed by Enter as dialogs want it."""
from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from clerk_desk.ui.look import Look
from clerk_desk.ui.ring import Ringed


class Push(Ringed, QPushButton):
    """The default button of a dialog is the one thing to do there, and filled; the others are outlined."""

    look = Look()

    def set_look(self, look: Look) -> None:
        """Takes a theme and text size."""
        self.look = look
        self.setFont(look.font(15, 600 if self.isDefault() else 500))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text().replace("&", ""))
        return QSize(max(words + self.look.px(28), self.look.px(88)), self.look.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface and words; what cannot be pressed stays readable, with a dashed outline."""
        del event
        painter, main, able = QPainter(self), self.isDefault(), self.isEnabled()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        filled = "accent" if main and able else "sunk" if self.isDown() or not able else "accent_wash" if self.underMouse() else "raised"
        painter.setBrush(self.look.colour(filled))
        outline = self.look.colour("accent" if main and able else "edge")
        painter.setPen(QPen(outline, 1, Qt.PenStyle.SolidLine if able else Qt.PenStyle.DashLine))
        painter.drawRoundedRect(body, 6, 6)
        painter.setPen(self.look.colour("ink2" if not able else "on_accent" if main else "ink"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic), self.text())
        painter.end()
