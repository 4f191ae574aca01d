"""The sidebar of the screens outside a meeting: where one can go, whose log has what open, and that all is kept here."""
from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from clerk_desk.desk import committees
from clerk_desk.desk.board import board
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.board import BoardWanted, Group, View
from clerk_desk.ui import icons
from clerk_desk.ui.kit import Picture, Surface, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.ring import paint_ring
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.tokens import CAPTION
from clerk_desk.ui.widths import NARROW_SIDE, SIDE

PLACES = (
    ("home", "Home", "house"), ("follow-ups", "Follow-ups", "list-checks"), ("archive", "Search", "search"),
    ("committees", "Committees", "users"),
    ("figures", "Figures", "chart-column"), ("styles", "House styles", "list-ordered"),
)


class Way(QAbstractButton):
    """One place to go to, perhaps with a few words at its right; the place the clerk is at is checked."""

    def __init__(self, name: str, words: str, picture: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.picture, self.narrow, self.look = name, picture, False, Look()
        self.tail, self.tail_role = "", "ink2"
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCheckable(bool(picture))
        self.setAutoExclusive(bool(picture))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.setFixedHeight(look.px(36 if self.picture else 32))
        self.update()

    def say(self, tail: str, spoken: str, role: str = "ink2") -> None:
        """Says something at its right, in full for a screen reader."""
        self.tail, self.tail_role = tail, role
        self.setAccessibleName(", ".join(part for part in (self.text(), spoken) if part))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(self.look.px(NARROW_SIDE - 16), self.look.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and words; a card behind the place the clerk is at."""
        del event
        painter, px, here = QPainter(self), self.look.px, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, here)
        if self.picture:
            side = px(18)
            left = (self.width() - side) // 2 if self.narrow else px(14)
            drawn = icons.pixmap(self.picture, self.look.colour("accent" if here else "ink2").name(), side, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - side) // 2, drawn)
        if not self.narrow:
            self._paint_words(painter, here)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self.look, 7)
        painter.end()

    def _paint_words(self, painter: QPainter, here: bool) -> None:
        px, middle = self.look.px, Qt.AlignmentFlag.AlignVCenter
        place = self.rect().adjusted(px(43 if self.picture else 14), 0, -px(14), 0)
        painter.setFont(self.look.font(CAPTION))
        painter.setPen(self.look.colour(self.tail_role))
        painter.drawText(place, int(middle | Qt.AlignmentFlag.AlignRight), self.tail)
        place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(self.tail) - px(8 if self.tail else 0))
        font = self.look.font(15, 600 if here else 400)
        painter.setFont(font)
        painter.setPen(self.look.colour("ink"))
        painter.drawText(place, int(middle), QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width()))

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


class Bodies(QWidget):
    """The committees, each with how many follow-ups its log has open. ``chosen`` carries a name."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = Look()
        self.ways: list[Way] = []
        self.above: QWidget | None = None
        self.before: QWidget | None = None
        self.title, self.note = Words(self.tr("Committees"), CAPTION, role="ink2", parent=self), Words(
            self.tr("open follow-ups"), CAPTION, role="ink2", parent=self)
        self.column, self.head = QVBoxLayout(self), QHBoxLayout()
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.note)
        self.column.addLayout(self.head)
        self.column.addStretch(1)
        self.column.setContentsMargins(0, 0, 0, 0)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Shows these committees in this order."""
        if [way.name for way in self.ways] != list(counts):
            for way in self.ways:
                self.column.removeWidget(way)
                way.hide()
                way.deleteLater()
            self.before = self.above
            self.ways = [self._way(name) for name in counts]
        for way in self.ways:
            count = counts[way.name]
            way.say(str(count) if count else "", self.tr("{count} open").format(count=count))

    def _way(self, name: str) -> Way:
        way = Way(name, name, "", self)
        way.setText(name.removesuffix(" Committee").removesuffix(" Scrutiny").removesuffix(" Overview and"))
        way.clicked.connect(self._pressed)
        way.set_look(self.look)
        self.column.insertWidget(self.column.count() - 1, way)
        if self.before is not None:
            QWidget.setTabOrder(self.before, way)
        self.before = way
        return way

    def _pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, Way):
            self.chosen.emit(sender.name)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        dress(look, self.title, self.note, *self.ways)
        self.column.setSpacing(look.px(1))
        self.head.setContentsMargins(look.px(14), look.px(16), look.px(14), look.px(4))


class Sidebar(Surface):
    """``place_chosen`` carries "home", "follow-ups" or "committees", ``committee_chosen`` a committee's name."""

    place_chosen = Signal(str)
    committee_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("rail", ("right",), parent)
        self.desk, self.narrow = desk, False
        self.menu_button = Way("menu", self.tr("Menu"), "menu", self)
        self.menu_button.setCheckable(False)
        self.ways = [Way(name, self.tr(words), picture, self) for name, words, picture in PLACES]
        self.bodies, self.area = Bodies(self), QScrollArea(self)
        self.bodies.above = self.ways[-1]
        self.picture, self.kept = Picture("hard-drive", 18, "green", self), Words(
            self.tr("All saved on this computer"), CAPTION, parent=self)
        self._lay_out()
        self.bodies.chosen.connect(self.committee_chosen)

    def _lay_out(self) -> None:
        self.column, self.foot = QVBoxLayout(self), QHBoxLayout()
        self.column.addWidget(self.menu_button)
        for way in self.ways:
            self.column.addWidget(way)
            way.clicked.connect(self._pressed)
        self.area.setWidget(self.bodies)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for seen in (self.area.viewport(), self.bodies):
            seen.setAutoFillBackground(False)
        self.column.addWidget(self.area, 1)
        self.foot.addWidget(self.picture)
        self.foot.addWidget(self.kept)
        self.foot.addStretch(1)
        self.column.addLayout(self.foot)

    def refresh(self) -> None:
        """Reads how much is overdue and what each committee has open. Raises CannotBeDone when the store cannot be read."""
        seen = board(self.desk, BoardWanted(group=Group.COMMITTEE))
        late, counts = seen.counts[View.OVERDUE], {section.title: section.count for section in seen.sections}
        words = self.tr("{count} overdue").format(count=late) if late else ""
        next(way for way in self.ways if way.name == "follow-ups").say(words, words, "red")
        self.bodies.show_counts({each.name: counts.get(each.name, 0) for each in committees.committees(self.desk)})
        self.set_narrow(self.narrow)

    def _pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, Way):
            self.place_chosen.emit(sender.name)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.menu_button, *self.ways, self.bodies, self.picture, self.kept)
        make_slim(self.area, look, "rail")
        self.column.setSpacing(look.px(1))
        self.column.setContentsMargins(look.px(8), look.px(8), look.px(9), look.px(14))
        self.foot.setSpacing(look.px(8))
        self.foot.setContentsMargins(look.px(14), look.px(10), 0, 0)
        self.set_narrow(self.narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone, where there is little room; names stay as tool tips and for screen readers."""
        self.narrow = narrow
        for way in (self.menu_button, *self.ways):
            way.narrow = narrow
            way.update()
        self.kept.setVisible(not narrow)
        self.bodies.setVisible(not narrow and bool(self.bodies.ways))
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.area.setVerticalScrollBarPolicy(off if narrow else Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedWidth(self.look.px(NARROW_SIDE if narrow else SIDE))

    def show_place(self, name: str) -> None:
        """Marks where the clerk is."""
        for way in self.ways:
            way.setChecked(way.name == name)

    def open_menu(self, menu: QMenu) -> None:
        """Opens a menu under the menu button."""
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))
