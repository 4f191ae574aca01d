"""Buttons drawn from the theme."""
from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from clerk_desk.ui import icons
from clerk_desk.ui.look import Look
from clerk_desk.ui.ring import Ringed
from clerk_desk.ui.tokens import CAPTION, INTERFACE

INK = {"main": "on_accent", "plain": "ink", "quiet": "ink"}


class Button(Ringed, QAbstractButton):
    """``kind`` is "main" (the one thing to do here), "plain" (outlined) or "quiet" (words alone until pointed at); ``key`` is
    drawn in it as a key.
    """

    def __init__(
        self, words: str, kind: str = "plain", picture: str = "", parent: QWidget | None = None, height: int = 36, key: str = "",
    ) -> None:
        super().__init__(parent)
        self.kind, self.picture, self.height_, self.key, self.look = kind, picture, height, key, Look()
        self.setText(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum if key else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.setFont(look.font(INTERFACE, 600 if self.kind == "main" else 500))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words, icon and key."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        side = self.look.px(6 if self.kind == "quiet" else 12)
        return QSize(words + 2 * side + self._icon_room() + self._key_room(), self.look.px(self.height_))

    def minimumSizeHint(self) -> QSize:
        """The words are never cut off; the key goes first."""
        return self.sizeHint() - QSize(self._key_room(), 0)

    def _icon_room(self) -> int:
        return self.look.px(18 + 8) if self.picture else 0

    def _key_room(self) -> int:
        return QFontMetrics(self.look.font(CAPTION)).horizontalAdvance(self.key) + self.look.px(12 + 10) if self.key else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface, icon, words, key."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_body(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        self._paint_words(painter)
        if self.key and self.width() >= self.sizeHint().width():
            self._paint_key(painter)
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
        inside = self.rect().adjusted(self.look.px(6 if self.kind == "quiet" else 12), 0, 0, 0)
        ink = INK[self.kind] if self.isEnabled() else "ink2"
        if self.picture:
            side = self.look.px(18)
            drawn = icons.pixmap(self.picture, self.look.colour(ink).name(), side, self.devicePixelRatioF())
            painter.drawPixmap(inside.left(), (self.height() - side) // 2, drawn)
        painter.setPen(self.look.colour(ink))
        painter.setFont(self.font())
        inside.setLeft(inside.left() + self._icon_room())
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())

    def _paint_key(self, painter: QPainter) -> None:
        ink = self.look.colour(INK[self.kind] if self.isEnabled() else "ink2")
        wide, high = self._key_room() - self.look.px(10), self.look.px(21)
        cap = QRectF(self.width() - self.look.px(10) - wide, (self.height() - high) / 2, wide, high).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QColor(ink)
        outline.setAlphaF(0.55 if self.kind == "main" else 0.4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(outline, 1))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(ink)
        painter.setFont(self.look.font(CAPTION))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self.key)
