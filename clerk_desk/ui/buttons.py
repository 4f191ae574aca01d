"""Buttons drawn from the theme, with the focus ring outside and air between."""
from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from clerk_desk.ui import icons
from clerk_desk.ui.look import Look
from clerk_desk.ui.tokens import INTERFACE

RING = 3
"""Room for the focus ring on every side, in pixels at any text size."""

INK = {"main": "on_accent", "plain": "ink", "quiet": "ink"}


class Button(QAbstractButton):
    """``kind`` is "main" (the one thing to do here), "plain" (outlined) or "quiet" (words alone until pointed at)."""

    def __init__(self, words: str, kind: str = "plain", picture: str = "", parent: QWidget | None = None, height: int = 36) -> None:
        super().__init__(parent)
        self.kind, self.picture, self.height_, self.look = kind, picture, height, Look()
        self.setText(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.setFont(look.font(INTERFACE, 600 if self.kind == "main" else 500))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words and icon, with room for the ring."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        side = self.look.px(6 if self.kind == "quiet" else 12)
        return QSize(words + 2 * side + self._icon_room() + 2 * RING, self.look.px(self.height_) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """The words are never cut off."""
        return self.sizeHint()

    def _icon_room(self) -> int:
        return self.look.px(18 + 8) if self.picture else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface, icon, words, ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(RING + 0.5, RING + 0.5, -RING - 0.5, -RING - 0.5)
        self._paint_body(painter, body)
        self._paint_words(painter)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self.look, 8)
        painter.end()

    def _paint_body(self, painter: QPainter, body: QRectF) -> None:
        pointed = self.underMouse() or self.isDown()
        if self.kind == "quiet" and not pointed:
            return
        if not self.isEnabled():
            painter.setBrush(self.look.colour("sunk"))
            painter.setPen(QPen(self.look.colour("edge"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(body, 6, 6)
            return
        surface = "accent" if self.kind == "main" else "sunk" if self.isDown() else "accent_wash" if pointed else "raised"
        painter.setBrush(self.look.colour(surface))
        painter.setPen(QPen(self.look.colour("accent" if self.kind == "main" else "edge"), 1))
        painter.drawRoundedRect(body, 6, 6)

    def _paint_words(self, painter: QPainter) -> None:
        inside = self.rect().adjusted(RING + self.look.px(6 if self.kind == "quiet" else 12), 0, -RING, 0)
        ink = INK[self.kind] if self.isEnabled() else "ink2"
        if self.picture:
            side = self.look.px(18)
            drawn = icons.pixmap(self.picture, self.look.colour(ink).name(), side, self.devicePixelRatioF())
            painter.drawPixmap(inside.left(), (self.height() - side) // 2, drawn)
        painter.setPen(self.look.colour(ink))
        painter.setFont(self.font())
        inside.setLeft(inside.left() + self._icon_room())
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())


def paint_ring(painter: QPainter, around: QRectF, look: Look, radius: float) -> None:
    """The focus ring along the inside of a rectangle."""
    width = 3 if look.outlined else 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("accent"), width))
    inset = width / 2
    painter.drawRoundedRect(around.adjusted(inset, inset, -inset, -inset), radius, radius)
