"""Finding in the other items of a meeting: how often there, and on to the next of them."""
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from clerk_desk.domain.finding import hits
from clerk_desk.ui.finding import FindBar
from clerk_desk.ui.sitting import Sitting


class Elsewhere(QObject):
    """Answers the find bar for items that are not shown; ``show_item`` turns to one of them."""

    def __init__(self, bar: FindBar, sitting: Sitting, show_item: Callable[[int], object]) -> None:
        super().__init__(bar)
        self.bar, self.sitting, self.show_item = bar, sitting, show_item
        bar.asked.connect(self._count)
        bar.other_item_wanted.connect(self._go_on)

    def _count(self) -> None:
        """How often what is looked for stands in the items before and after this one."""
        if self.bar.all.isChecked():
            ids = [item.id for item in self.sitting.items]
            here = ids.index(self.sitting.item_id) if self.sitting.item_id in ids else 0
            counts = [self._hits_in(each) for each in ids]
            self.bar.show_others(sum(counts[:here]), sum(counts[here + 1:]))

    def _hits_in(self, item_id: int) -> int:
        return len(hits(self._texts_of(item_id), self.bar.sought()))

    def _texts_of(self, item_id: int) -> list[str]:
        document, text = self.sitting.documents.get(item_id), self.sitting.texts.get(item_id)
        return [block.text for block in (document.blocks() if document else text.minutes if text else ())]

    def _go_on(self, step: int) -> None:
        """On to the next item that has what is looked for, round at the ends."""
        ids = [item.id for item in self.sitting.items]
        here = ids.index(self.sitting.item_id)
        order = [ids[(here + step * away) % len(ids)] for away in range(1, len(ids) + 1)]
        there = next((each for each in order if self._hits_in(each)), 0)
        if there:
            self.show_item(there)
            self.bar.select(0 if step > 0 else -1)
            self.bar.wanted.setFocus(Qt.FocusReason.OtherFocusReason)
