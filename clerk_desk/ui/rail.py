"""The agenda at the left: every item with its number, title and state."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from clerk_desk.ui import icons
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.kit import Surface, Words
from clerk_desk.ui.look import Look
from clerk_desk.ui.ring import paint_ring
from clerk_desk.ui.row_list import row_data
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.translating import said

Index = QModelIndex | QPersistentModelIndex
STATES = {
    "now": ("pencil", "accent", "now"), "minuted": ("check", "green", "minuted"), "resolved": ("circle-check", "green", "resolved"),
    "come back": ("flag", "amber", "come back"), "exempt": ("lock", "ink2", "exempt"),
    "deferred": ("corner-up-right", "ink2", "deferred"), "not reached": ("minus", "ink2", "not reached"),
    "withdrawn": ("x", "ink2", "withdrawn"), "": ("", "ink2", "not yet"),
}
"""Icon, colour and words of each state of an item."""

NUMBER, TITLE, RIGHT, BARE = 30, 38, 36, 10
"""Where numbers end and titles begin, and what stays free at the right with an icon and without, in pixels at 100 % text."""


@dataclass(frozen=True)
class AgendaRow:
    """One item as the rail shows it. ``note`` and ``more`` are a second and third line in the colours ``note_role`` and
    ``more_role``; ``written``: it has minutes; ``here``: it is on the screen; ``exempt`` and ``taken`` as they say.
    """

    item_id: int
    number: str
    title: str
    state: str = ""
    note: str = ""
    note_role: str = "ink2"
    written: bool = False
    here: bool = False
    more: str = ""
    more_role: str = "ink2"
    exempt: bool = False
    taken: bool = False

    def spoken(self) -> str:
        """The row for a screen reader: "Item 6, Inspection, now, since 19:28"."""
        state, notes = said(STATES[self.state][2]), [note for note in (self.note, self.more) if note]
        told = [note[:1].lower() + note[1:] if note.lower().startswith(state) else note for note in notes]
        if any(note.startswith(state) for note in told):
            state = ""
        number, here = said("Item {number}").format(number=self.number).strip(), self.here and self.state != "now"
        parts = (number, self.title, state, *told, said("on screen") if here else "")
        return ", ".join(part for part in parts if part)


class Agenda(QAbstractListModel):
    """Frozen rows; nothing is asked of the store here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[AgendaRow, ...] = ()

    def show_rows(self, rows: Sequence[AgendaRow]) -> None:
        """Shows these rows; the same items in the same order keep the view where it is."""
        same = [row.item_id for row in rows] == [row.item_id for row in self.rows]
        if same:
            self.rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many items there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, the row in words for screen readers, the whole row for painting."""
        if not index.isValid():
            return None
        return row_data(self.rows[index.row()], role)


class RowPainter(QStyledItemDelegate):
    """Paints a row: number, wrapped title, note, icon; the item in hand on a card."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self.list, self.look, self.narrow = parent, Look(), False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the wrapped title and note need."""
        del option  # Qt gives no width in it yet
        row, px = index.data(Qt.ItemDataRole.UserRole), self.look.px
        width = self.list.viewport().width()
        if self.narrow:
            return QSize(width, px(36))
        return QSize(width, self._title_height(row, width) + self._note_height() * sum(map(bool, (row.note, row.more))) + px(12))

    def _note_height(self) -> int:
        return QFontMetrics(self.look.font(13)).height()

    def _title_height(self, row: AgendaRow, width: int) -> int:
        room = QRect(0, 0, width - self.look.px(TITLE) - self._right_of(row), 10_000)
        return QFontMetrics(self._title_font(row)).boundingRect(room, int(Qt.TextFlag.TextWordWrap), row.title).height()

    def _right_of(self, row: AgendaRow) -> int:
        """What a title leaves free at its right: the place of an icon where there is one."""
        return self.look.px(RIGHT if STATES[row.state][0] or row.exempt else BARE)

    def _title_font(self, row: AgendaRow) -> QFont:
        return self.look.font(15, 600 if row.here else 400)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the row."""
        row: AgendaRow = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.here:
            self._paint_card(painter, option.rect)
        self._paint_number(painter, option.rect, row)
        self._paint_state(painter, option.rect, row)
        if not self.narrow:
            self._paint_words(painter, option.rect, row)
        if self.list.hasFocus() and index == self.list.currentIndex():
            paint_ring(painter, QRectF(option.rect).adjusted(4, 1, -4, -1), self.look, 7)
        painter.restore()

    def _paint_card(self, painter: QPainter, place: QRect) -> None:
        px = self.look.px
        card = QRectF(place).adjusted(px(6) + 0.5, 0.5, -px(6) - 0.5, -0.5)
        painter.setBrush(self.look.colour("raised"))
        painter.setPen(QPen(self.look.colour("accent" if self.look.outlined else "line"), 1))
        painter.drawRoundedRect(card, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("accent"))
        painter.drawRoundedRect(QRectF(card.left() - 0.5, place.top() + px(8), px(3), place.height() - px(16)), 1.5, 1.5)

    def _paint_number(self, painter: QPainter, place: QRect, row: AgendaRow) -> None:
        now, px = row.here, self.look.px
        painter.setFont(self.look.font(15, 600 if now else 400))
        painter.setPen(self.look.colour("accent" if now else "ink2"))
        box = QRect(place.left() + px(4), place.top() + px(5), px(NUMBER - 4), px(22))
        words = row.number or ("–" if self.narrow else "")
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), words)

    def _paint_state(self, painter: QPainter, place: QRect, row: AgendaRow) -> None:
        """The icon of the state; below it the lock of an exempt item, which must be seen whatever else it is."""
        pictures = [STATES[row.state][:2]] if STATES[row.state][0] else []
        if row.exempt and row.state != "exempt" and not (self.narrow and pictures):
            pictures.append(("lock", "ink2"))
        side, top, stroke = self.look.px(17), place.top() + self.look.px(6), 2.4 if self.look.outlined else icons.STROKE
        for picture, role in pictures:
            drawn = icons.pixmap(picture, self.look.colour(role).name(), side, painter.device().devicePixelRatioF(), stroke)
            painter.drawPixmap(place.right() - self.look.px(12) - side, top, drawn)
            top += side + self.look.px(3)

    def _paint_words(self, painter: QPainter, place: QRect, row: AgendaRow) -> None:
        px, height = self.look.px, self._title_height(row, place.width())
        box = QRect(place.left() + px(TITLE), place.top() + px(5), place.width() - px(TITLE) - self._right_of(row), height)
        painter.setFont(self._title_font(row))
        painter.setPen(self.look.colour("ink"))
        painter.drawText(box, int(Qt.TextFlag.TextWordWrap), row.title)
        painter.setFont(self.look.font(13))
        room, top = place.width() - px(TITLE + 14) - (px(20) if row.exempt else 0), box.bottom() + 1
        for note, role in ((row.note, row.note_role), (row.more, row.more_role)):
            if note:
                painter.setPen(self.look.colour(role))
                shown = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, room)
                painter.drawText(QRect(box.left(), top, room, px(20)), int(Qt.AlignmentFlag.AlignTop), shown)
                top += self._note_height()


KEYS = {
    (Qt.Key.Key_Insert, False): "add_item", (Qt.Key.Key_F2, False): "rename_item", (Qt.Key.Key_Delete, False): "bin_item",
    (Qt.Key.Key_Up, True): "item_up", (Qt.Key.Key_Down, True): "item_down",
}
"""What a key asks for in the rail, by whether Alt and Shift are held; the names are those of the menus' commands."""


class AgendaList(QListView):
    """The list itself. ``chosen`` carries the item's id, on a click or Enter; ``asked`` the name of a command for the current
    item; ``menu_wanted`` where its menu is to open, on the screen.
    """

    chosen = Signal(int)
    asked = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.agenda, self.painter = Agenda(self), RowPainter(self)
        self.setModel(self.agenda)
        self.setItemDelegate(self.painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSpacing(0)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Agenda"))
        self.clicked.connect(self._choose)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.agenda.rows[index.row()].item_id)

    def current_item(self) -> int:
        """The id of the current row's item, 0 for none."""
        return self.agenda.rows[self.currentIndex().row()].item_id if self.currentIndex().isValid() else 0

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _asked(event):
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row pointed at, or of the current one for the key that opens menus."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.setCurrentIndex(self.indexAt(event.pos()))
            at = event.globalPos()
        else:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        if self.currentIndex().isValid():
            self.setFocus(Qt.FocusReason.PopupFocusReason)
            self.menu_wanted.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the item; arrows only move."""
        if name := _asked(event):
            self.asked.emit(name)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _asked(event: QKeyEvent) -> str:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    both = held == Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    return KEYS.get((Qt.Key(event.key()), both), "") if both or held == Qt.KeyboardModifier.NoModifier else ""


class Rail(Surface):
    """The agenda with its heading and, at its foot, the way to add an item."""

    item_chosen = Signal(int)
    item_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("rail", ("right",), parent)
        self.title, self.count = Words(self.tr("Agenda"), weight=600, parent=self), Words("", 13, role="ink2", parent=self)
        self.list, self.locked = AgendaList(self), False
        self.add = Button(self.tr("Late or urgent item"), "quiet", "plus", self, 30)
        self.column, self.head = QVBoxLayout(self), QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.count)
        self.column.addLayout(self.head)
        self.column.addWidget(self.list, 1)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self.add)
        self.foot.addStretch(1)
        self.column.addLayout(self.foot)
        self.list.chosen.connect(self.item_chosen)
        self.add.clicked.connect(self.item_requested)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        self.list.painter.look = look
        for part in (self.title, self.count, self.add):
            part.set_look(look)
        self.column.setContentsMargins(0, 0, 1, look.px(8))
        self.column.setSpacing(look.px(4))
        self.foot.setContentsMargins(look.px(10), look.px(2), 0, 0)
        self.head.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(4))
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Base, look.colour("rail"))
        self.list.setPalette(palette)
        make_slim(self.list, look, "rail")
        self.list.scheduleDelayedItemsLayout()

    def lock(self, locked: bool) -> None:
        """Confirmed minutes take no more items."""
        self.locked = locked
        self.set_narrow(self.list.painter.narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Numbers and states alone, where there is little room."""
        self.list.painter.narrow, bars = narrow, Qt.ScrollBarPolicy
        self.list.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOff if narrow else bars.ScrollBarAsNeeded)
        for part in (self.title, self.count):
            part.setVisible(not narrow)
        self.add.setVisible(not narrow and not self.locked)
        self.list.scheduleDelayedItemsLayout()

    def show_rows(self, rows: Sequence[AgendaRow]) -> None:
        """Shows the items; the one on the screen is the current one, but while the keyboard is in here, that stays."""
        if tuple(rows) == self.list.agenda.rows:
            return
        before = self.list.current_item() if self.list.hasFocus() and not self._turned(rows) else 0
        self.list.agenda.show_rows(rows)
        self.count.setText(self._counted(rows))
        ids = [row.item_id for row in rows]
        at = ids.index(before) if before in ids else next((index for index, row in enumerate(rows) if row.here), -1)
        if at >= 0:
            self.list.setCurrentIndex(self.list.agenda.index(at))
        self.list.scheduleDelayedItemsLayout()

    def _turned(self, rows: Sequence[AgendaRow]) -> bool:
        """Is another item on the screen than was?"""
        here = [row.item_id for row in rows if row.here]
        return here != [row.item_id for row in self.list.agenda.rows if row.here]

    def _counted(self, rows: Sequence[AgendaRow]) -> str:
        """How many items were taken and left behind; in a meeting whose sitting was not noted, how many have minutes."""
        if not rows:
            return ""
        if any(row.taken for row in rows):
            done = sum(row.taken and row.state != "now" for row in rows)
            return self.tr("{some} of {all} taken").format(some=done, all=len(rows))
        return self.tr("{some} of {all} minuted").format(some=sum(row.written for row in rows), all=len(rows))
