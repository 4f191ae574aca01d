"""The sidebar of the screens outside a meeting: where one can go, and that all is kept here."""
from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from clerk_desk.ui import icons
from clerk_desk.ui.buttons import Button, paint_ring
from clerk_desk.ui.kit import Picture, Surface, Words
from clerk_desk.ui.look import Look, dress

WIDTH, NARROW = 232, 60
PLACES = (("home", "Home", "house"), ("follow-ups", "Follow-ups", "list-checks"))


class Way(QAbstractButton):
    """One place to go to; the one the clerk is at is checked."""

    def __init__(self, name: str, words: str, picture: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.picture, self.narrow, self.look = name, picture, False, Look()
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.setFixedHeight(look.px(36))
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(self.look.px(NARROW - 16), self.look.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and words; a card behind the place the clerk is at."""
        del event
        painter, px, here = QPainter(self), self.look.px, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, here)
        side = px(18)
        left = (self.width() - side) // 2 if self.narrow else px(14)
        drawn = icons.pixmap(self.picture, self.look.colour("accent" if here else "ink2").name(), side, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - side) // 2, drawn)
        if not self.narrow:
            painter.setFont(self.look.font(15, 600 if here else 400))
            painter.setPen(self.look.colour("ink"))
            painter.drawText(self.rect().adjusted(px(43), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self.look, 7)
        painter.end()

    def _paint_card(self, painter: QPainter, here: bool) -> None:
        px = self.look.px
        if not here and not self.underMouse():
            return
        painter.setBrush(self.look.colour("raised" if here else "accent_wash"))
        painter.setPen(QPen(self.look.colour("accent" if self.look.outlined else "line"), 1) if here else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 1.5, -0.5, -1.5), 6, 6)
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("accent"))
            painter.drawRoundedRect(QRectF(0, px(9), px(3), self.height() - px(18)), 1.5, 1.5)


class Sidebar(Surface):
    """``place_chosen`` carries "home" or "follow-ups"."""

    place_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("rail", ("right",), parent)
        self.menu_button = Button(self.tr("Menu"), "quiet", "menu", self)
        self.ways = [Way(*place, self) for place in PLACES]
        self.picture, self.kept = Picture("hard-drive", 18, "green", self), Words(self.tr("All kept on this computer"), 13, parent=self)
        self.column, self.foot = QVBoxLayout(self), QHBoxLayout()
        self.column.addWidget(self.menu_button)
        for way in self.ways:
            self.column.addWidget(way)
            way.clicked.connect(self._pressed)
        self.column.addStretch(1)
        self.foot.addWidget(self.picture)
        self.foot.addWidget(self.kept)
        self.foot.addStretch(1)
        self.column.addLayout(self.foot)

    def _pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, Way):
            self.place_chosen.emit(sender.name)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.menu_button, *self.ways, self.picture, self.kept)
        self.column.setSpacing(look.px(1))
        self.column.setContentsMargins(look.px(8), look.px(8), look.px(9), look.px(14))
        self.foot.setSpacing(look.px(10))
        self.foot.setContentsMargins(look.px(14), 0, 0, 0)
        self.set_narrow(bool(self.ways) and self.ways[0].narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone, where there is little room; names stay as tool tips and for screen readers."""
        for way in self.ways:
            way.narrow = narrow
        self.kept.setVisible(not narrow)
        self.menu_button.setText("" if narrow else self.tr("Menu"))
        self.setFixedWidth(self.look.px(NARROW if narrow else WIDTH))

    def show_place(self, name: str) -> None:
        """Marks where the clerk is."""
        for way in self.ways:
            way.setChecked(way.name == name)

    def open_menu(self, menu: QMenu) -> None:
        """Opens a menu under the menu button."""
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))
