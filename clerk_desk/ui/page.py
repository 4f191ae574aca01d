"""The middle of the minuting screen: the item's head, its minutes, and the margin beside them."""
from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from clerk_desk.desk import capturing
from clerk_desk.ui.connector import Connector
from clerk_desk.ui.item_head import ItemHead, MarginHead
from clerk_desk.ui.kit import Surface
from clerk_desk.ui.look import Look
from clerk_desk.ui.margin import Margin
from clerk_desk.ui.minute_edit import MinuteEdit
from clerk_desk.ui.minute_paint import SIZE, MinuteColours
from clerk_desk.ui.minute_view import GONE


class Page(Surface):
    """One geometry for minutes and margin: their tops are level, so that a height in one is a height in the other.

    ``zoom_requested`` carries the step the wheel asks for. ``take_back`` may be asked before Ctrl+Z undoes typing.
    """

    zoom_requested = Signal(int)
    undo_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("paper", (), parent)
        self.head, self.margin_head = ItemHead(self), MarginHead(self)
        self.edit = MinuteEdit(self, capturing.pasted_html, capturing.pasted_text)
        self.margin, self.connector = Margin(self, self.baseline), Connector(self)
        self.undo_is_taken = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for part, row, column in ((self.head, 0, 0), (self.margin_head, 0, 1), (self.edit, 1, 0), (self.margin, 1, 1)):
            grid.addWidget(part, row, column)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(1, 1)
        self.edit.lines_moved.connect(self.place_cards)
        self.edit.installEventFilter(self)
        self.edit.viewport().installEventFilter(self)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        self.edit.setFont(look.font(SIZE))
        self.edit.set_colours(minute_colours(look))
        if (step := look.px(SIZE) - self.edit.size_px):
            self.edit.zoom(step)
        for part in (self.head, self.margin_head, self.margin, self.connector):
            part.set_look(look)
        self.place_cards()

    def set_margin_width(self, width: int) -> None:
        """How wide the margin is, in pixels."""
        self.margin.setFixedWidth(width)
        self.margin_head.setFixedWidth(width)

    def baseline(self, uid: str) -> float:
        """At which height a block's first line stands; what rests on a block that is gone stands after the last one."""
        height = self.edit.baseline(uid)
        if height != GONE:
            return height
        return self.edit.baseline(self.edit.minutes.rows[-1].uid) + self.look.px(48)

    def place_cards(self) -> None:
        """Puts the cards and the line to the open one where their words are now."""
        self.margin.place()
        self.connector.join(self._line())

    def _line(self) -> list[QPointF]:
        card, promise = self.margin.armed, self.margin.armed.promise
        spans = self.edit.minutes.promises.get(promise.block, ()) if promise else ()
        marked = next(((start, length) for start, length, state in spans if state == "suggested"), None)
        end = self.edit.end_of(promise.block, *marked) if promise and marked else None
        if end is None or not card.isVisible() or not 0 <= end.y() < self.edit.height():
            return []
        start = end + QPointF(self.edit.pos()) + QPointF(4, 0)
        left, top = self.margin.x() + card.x(), self.margin.y() + card.y()
        at = min(max(start.y(), top + 14), top + card.height() - 14)
        turn = self.margin.x() + 6
        return [start, QPointF(turn, start.y()), QPointF(turn, at), QPointF(left, at)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watches the minutes for the keyboard coming and going, Ctrl+Z after an answer, and Ctrl with the wheel."""
        kind = event.type()
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and watched is self.edit:
            self.head.set_focused(kind == QEvent.Type.FocusIn)
        elif kind == QEvent.Type.KeyPress and self._takes_undo(event):
            self.undo_pressed.emit()
            return True
        elif isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit((event.angleDelta().y() > 0) - (event.angleDelta().y() < 0))
            return True
        return super().eventFilter(watched, event)

    def _takes_undo(self, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return pressed and self.undo_is_taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The line follows."""
        super().resizeEvent(event)
        self.place_cards()


def minute_colours(look: Look) -> MinuteColours:
    """The colours of the minutes in a theme."""
    theme = look.theme
    return MinuteColours(
        theme.paper, theme.ink, theme.ink2, theme.accent, theme.decide, theme.sunk, theme.amber_mark, theme.amber_wash, theme.select,
        theme.line if look.outlined else "",
    )
