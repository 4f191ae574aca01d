"""What the clerk does to the agenda while it is minuted: by menu, by key, and on the row the rail is at."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import agenda, sitting
from clerk_desk.desk import bin as binned
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.records import AgendaItem
from clerk_desk.ui.minuting import MinutingScreen
from clerk_desk.ui.undoing import Undoing


class AgendaDeeds(QObject):
    """The item meant is the rail's current one while the keyboard is there, else the one on the screen."""

    def __init__(self, desk: Desk, screen: MinutingScreen, undoing: Undoing, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.screen, self.undoing, self.window = desk, screen, undoing, window

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the commands of the Agenda menu do."""
        return {
            "add_item": self.add_late, "split_item": self.split, "rename_item": self.rename, "item_up": partial(self.move, -1),
            "item_down": partial(self.move, 1), "take_item": self.take, "defer_item": self.defer, "not_reached": self.not_reached,
            "withdraw_item": self.withdraw, "back_on_agenda": self.take_up, "exempt_item": self.exempt, "bin_item": self.bin,
            "open_bin": self.open_bin,
        }

    @property
    def item(self) -> AgendaItem | None:
        """The item meant."""
        rail = self.screen.rail.list
        wanted = rail.current_item() if self.screen.focusWidget() is rail else self.screen.sitting.item_id
        return next((each for each in self.screen.sitting.items if each.id == wanted), None)

    def _on(self, verb: Callable[[Desk, int], Changes]) -> Changes | None:
        item = self.item
        return self.undoing.do(lambda: verb(self.desk, item.id)) if item is not None else None

    def _asked(self, ask: Callable[[AgendaItem], Changes | None]) -> Changes | None:
        """Asks about the item meant in a dialog that does the verb itself."""
        item = self.item
        return self.undoing.asked(partial(ask, item)) if item is not None else None

    # items
    def add_late(self) -> None:
        """A late or urgent item; it is turned to, but in the rail, which goes to it."""
        from clerk_desk.ui.dialogs.agenda_items import LateItem

        meeting = self.screen.sitting.meeting
        if meeting is None:
            return
        in_rail, item = self.screen.focusWidget() is self.screen.rail.list, self.item
        after = item.id if in_rail and item else 0
        made = self.undoing.asked(lambda: LateItem.ask(self.window, self.desk, meeting, after))
        if made is not None:
            self.screen.show_item(made.ids[0])

    def split(self) -> None:
        """From the cursor's line on, the minutes become an item of their own, which is turned to."""
        from clerk_desk.ui.dialogs.agenda_items import split

        sitting_, (block, _) = self.screen.sitting, self.screen.edit.place()
        meeting, item, words = sitting_.meeting, sitting_.item, self.screen.edit.textCursor().block().text()
        if meeting is None or item is None:
            return
        made = self.undoing.asked(lambda: split(self.window, self.desk, meeting, item, block, words))
        if made is not None:
            self.screen.show_item(made.ids[1])

    def rename(self) -> None:
        """Another title or number."""
        from clerk_desk.ui.dialogs.agenda_items import rename

        self._asked(lambda item: rename(self.window, self.desk, item))

    def move(self, step: int) -> None:
        """Up (-1) or down (1) on the agenda, with its number."""
        items, item = self.screen.sitting.items, self.item
        if item is None:
            return
        ids = [each.id for each in items]
        at = ids.index(item.id) + step
        if 0 <= at < len(ids):
            others = [each for each in ids if each != item.id]
            self.undoing.do(lambda: agenda.move_item(self.desk, item.id, others[at - 1] if at else 0))

    def take(self) -> None:
        """Takes it now, out of its turn where that is so; it keeps its number. It is turned to."""
        item = self.item
        if item is not None and self._on(sitting.take_item) is not None:
            self.screen.show_item(item.id)
            self.screen.remember()

    def defer(self) -> None:
        """To another meeting, or in words."""
        from clerk_desk.ui.dialogs.agenda_items import PutOff

        meeting = self.screen.sitting.meeting
        if meeting is not None:
            self._asked(lambda item: PutOff.defer(self.window, self.desk, meeting, item))

    def withdraw(self) -> None:
        """It was withdrawn."""
        from clerk_desk.ui.dialogs.agenda_items import PutOff

        self._asked(lambda item: PutOff.withdraw(self.window, self.desk, item))

    def not_reached(self) -> None:
        """The meeting did not come to it."""
        self._on(agenda.mark_not_reached)

    def take_up(self) -> None:
        """It is business of this meeting again."""
        self._on(agenda.back_on_agenda)

    def exempt(self) -> None:
        """Which paragraph makes it exempt, or that it is public."""
        from clerk_desk.ui.dialogs.exempt import Exempt

        meeting = self.screen.sitting.meeting
        if meeting is not None:
            self._asked(lambda item: Exempt.ask(self.window, self.desk, meeting, item))

    # the bin
    def bin(self) -> None:
        """Off the agenda, with all its texts; the bin keeps it."""
        self._on(binned.bin_item)

    def open_bin(self) -> None:
        """What was taken out of the meeting, to be put back."""
        from clerk_desk.ui.dialogs.bin import BinSheet

        meeting = self.screen.sitting.meeting
        if meeting is not None:
            self.undoing.asked(lambda: BinSheet.ask(self.window, self.desk, meeting))
