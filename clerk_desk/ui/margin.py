"""The margin beside the minutes: what was promised stands at the height of the words it rests on."""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import islice, pairwise, takewhile

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from clerk_desk.domain.captured import Promise
from clerk_desk.ui.card import ArmedCard, Entry, LineCard
from clerk_desk.ui.look import Look

SIDE, ABOVE_BASE, GAP = 14, 20, 2
"""Pixels at 100 % text: left and right of cards, from a card's top to the base line of its words, between cards."""

GONE, GONE_BELOW = -1e5, float("inf")
"""A base line above the first is that of no block; its card stands behind all others."""


class Margin(QWidget):
    """Cards in the order of their blocks. ``baseline`` answers at which height a block stands here.

    ``go_to_requested`` carries the id of the block whose line was pressed.
    """

    go_to_requested = Signal(str)
    placed = Signal()

    def __init__(self, parent: QWidget, baseline: Callable[[str], float]) -> None:
        super().__init__(parent)
        self.baseline, self.look = baseline, Look()
        self.lines: dict[str, LineCard] = {}
        self.armed = ArmedCard(self)
        self.armed.hide()
        self.order: list[QWidget] = []
        self.first = 0
        self.seen: set[QWidget] = set()
        self.links: list[tuple[float, float]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # it fills all of itself: nothing behind is painted for it
        self.setAccessibleName(self.tr("Follow-ups"))

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.armed.set_look(look)
        for line in self.lines.values():
            line.set_look(look)
        self.place()
        self.update()

    def show_entries(self, entries: Sequence[Entry | Promise]) -> None:
        """Shows these, in this order; a bare promise among them is the open card. Lines that stay are not made anew."""
        armed = next((each for each in entries if isinstance(each, Promise)), None)
        wanted = {each.key: each for each in entries if isinstance(each, Entry)}
        for key in self.lines.keys() - wanted.keys():
            gone = self.lines.pop(key)
            gone.hide()  # at once: it goes only when Qt has time
            self.seen.discard(gone)
            gone.deleteLater()
        for key, entry in wanted.items():
            self._show_line(key, entry)
        self._arm(armed)
        self.order = list(dict.fromkeys(self.lines[each.key] if isinstance(each, Entry) else self.armed for each in entries))
        self._set_tab_order()
        self.place()

    def _show_line(self, key: str, entry: Entry) -> None:
        if key not in self.lines:
            self.lines[key] = LineCard(self, entry, self.look)
            self.lines[key].hide()  # until it has its place
            self.lines[key].clicked.connect(self._pressed)
        elif self.lines[key].entry != entry:
            self.lines[key].set_entry(entry)

    def _arm(self, promise: Promise | None) -> None:
        if promise is None:
            self.armed.forget()
            self.armed.hide()
        else:
            self.armed.show_promise(promise)

    def _set_tab_order(self) -> None:
        stops = [stop for card in self.order for stop in ([self.armed.owner, self.armed.due] if card is self.armed else [card])]
        for first, then in pairwise(stops):
            QWidget.setTabOrder(first, then)

    def first_stop(self) -> list[QWidget]:
        """Where the keyboard comes in: the open card's first field, else the first line; nothing when there are no cards."""
        seen = [card for card in self.order if card.isVisible()]
        if self.armed in seen:
            return [self.armed.owner]
        return seen[:1]

    def _pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, LineCard):
            self.go_to_requested.emit(sender.entry.block)

    def block_of(self, card: QWidget) -> str:
        """The id of the block a card belongs to."""
        if isinstance(card, LineCard):
            return card.entry.block
        return self.armed.promise.block if self.armed.promise else ""

    def place(self) -> None:
        """Puts each card where its words are; where two would touch, the lower slides down, and the open one is never cut off.

        Only cards near the view are looked at: with hundreds of them that is what a key would wait for.
        """
        near = self._near_view()
        width, bases = self.width() - 2 * self.look.px(SIDE), [self.baseline(self.block_of(card)) for card in near]
        heights = [self._height(card, width) for card in near]
        tops = self._kept_in_view(slid_down(self._wanted(near, bases, heights), heights, GAP), near, heights)
        were, self.links, seen = self.links, [], set[QWidget]()
        for card, base, top, height in zip(near, bases, tops, heights, strict=True):
            if base > GONE and top + height > 0 and top < self.height():
                seen.add(card)
                card.setGeometry(self.look.px(SIDE), round(top), width, height)
                if card is not self.armed and top - (base - self.look.px(ABOVE_BASE)) > height:
                    self.links.append((base, top + height / 2))
        self._show_only(seen)
        if self.links != were:
            self.update()
        self.placed.emit()

    def _near_view(self) -> list[QWidget]:
        """The cards, in order, from those a view's height above the view to those at its lower edge."""
        self.first = first = self._first_below(-float(self.height()))
        foot = float(self.height() + self.look.px(ABOVE_BASE))
        based = ((self._base(card), card) for card in islice(self.order, first, None))
        return [card for base, card in takewhile(lambda each: each[0] < foot or each[0] == GONE_BELOW, based) if base < foot]

    def _first_below(self, height: float) -> int:
        """The first card whose words stand there or lower. Most keys leave it the one it was, so that is asked first."""
        at, order = min(self.first, len(self.order)), self.order
        if (at == 0 or self._base(order[at - 1]) < height) and (at == len(order) or self._base(order[at]) >= height):
            return at
        return bisect_left(order, height, key=self._base)

    def _base(self, card: QWidget) -> float:
        """Where a card's words stand; behind all others where they are gone."""
        base = self.baseline(self.block_of(card))
        return base if base > GONE else GONE_BELOW

    def _show_only(self, seen: set[QWidget]) -> None:
        for card in self.seen - seen:
            card.hide()
        for card in seen:
            card.show()
        self.seen = seen

    def _wanted(self, near: Sequence[QWidget], bases: Sequence[float], heights: Sequence[int]) -> list[float]:
        """Where the cards belong. The open one stays at the upper edge while its words may still be in view."""
        tops, edge = [base - self.look.px(ABOVE_BASE) for base in bases], self.look.px(8)
        for index, card in enumerate(near):
            if card is self.armed and tops[index] < edge < tops[index] + heights[index]:
                tops[index] = edge
        return tops

    def _height(self, card: QWidget, width: int) -> int:
        if card is self.armed:
            return max(self.armed.column.totalHeightForWidth(width), self.armed.minimumSizeHint().height())
        return card.sizeHint().height()

    def _kept_in_view(self, tops: list[float], near: list[QWidget], heights: list[int]) -> list[float]:
        """Slides the open card up, and those above it, where its lower end would be cut off while its words are in view."""
        if self.armed not in near:
            return tops
        index = near.index(self.armed)
        limit: float = self.height() - heights[index] - self.look.px(8)
        if not limit < tops[index] < self.height():
            return tops
        for above in range(index, -1, -1):
            tops[above] = min(tops[above], limit)
            limit = tops[above] - (heights[above - 1] if above else 0) - GAP
        return tops

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the cards to the new width."""
        super().resizeEvent(event)
        self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface, a hairline towards the minutes, and thin lines for cards that had to slide."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.look.colour("window"))
        painter.fillRect(0, 0, 1, self.height(), self.look.colour("line"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("line"), 1))
        for base, middle in self.links:
            painter.drawLine(QPointF(1, base), QPointF(self.look.px(SIDE), middle))
        painter.end()


def slid_down(wanted: Sequence[float], heights: Sequence[int], gap: float) -> list[float]:
    """The tops of cards that want to stand at these heights, in order, moved down where they would touch."""
    tops, free = list[float](), float("-inf")
    for top, height in zip(wanted, heights, strict=True):
        tops.append(max(top, free))
        free = tops[-1] + height + gap
    return tops
