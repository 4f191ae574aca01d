"""Places to come back to: marked with a note in one line, walked through both ways, and cleared, all by key."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from clerk_desk.desk import flags
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.flags import Flag
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui.minuting import MinutingScreen
from clerk_desk.ui.undoing import Undoing


class FlagWalk(QObject):
    """``refused`` carries a sentence for the clerk."""

    refused = Signal(str)

    def __init__(self, desk: Desk, screen: MinutingScreen, undoing: Undoing, parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self.screen, self.undoing = desk, screen, undoing

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the commands about flags do."""
        return {
            "flag": self.mark, "clear_flag": self.clear, "next_flag": partial(self.step, 1), "previous_flag": partial(self.step, -1),
        }

    def here(self) -> Flag | None:
        """The flag of the line the cursor is in."""
        block, item_id = self.screen.edit.place()[0], self.screen.sitting.item_id
        return next((each for each in self.screen.sitting.flags if each.block == block and each.item_id == item_id), None)

    def mark(self) -> None:
        """Asks for a note, which may be left out, and marks the line; one that is marked gets another note."""
        item_id, (block, _), flag = self.screen.sitting.item_id, self.screen.edit.place(), self.here()
        if not item_id or self.screen.edit.isReadOnly():
            return
        title, note = self.tr("Come back to this line"), self.tr("Why, if you like")
        if flag is not None:
            act = partial(flags.reword_flag, self.desk, flag.id)
            self.screen.note_line.ask(title, note, partial(self._take, act), flag.note)
        else:
            self.screen.note_line.ask(title, note, partial(self._take, partial(flags.raise_flag, self.desk, item_id, block)))

    def _take(self, act: Callable[[str], Changes], note: str) -> str:
        """Does it; why not, where it cannot be done."""
        try:
            changes = act(note)
        except CannotBeDone as reason:
            return str(reason)
        self.undoing.done(changes)
        return ""

    def clear(self) -> None:
        """The line the cursor is in has been seen to."""
        flag = self.here()
        if flag is None:
            self.refused.emit(self.tr("This line is not marked to come back to. Alt+PgDn goes to the next one that is."))
        else:
            self.undoing.do(lambda: flags.clear_flag(self.desk, flag.id))

    def step(self, step: int) -> None:
        """To the next (1) or previous (-1) marked line, round at the ends."""
        self.screen.save_now()
        self.screen.sitting.look_again()
        walked = self.screen.sitting.flags
        if not walked:
            self.refused.emit(self.tr("Nothing in this meeting is marked to come back to. Ctrl+Shift+B marks a line."))
            return
        flag = flags.next_flag(walked, self.here(), step) if self.here() else self._beyond(walked, step)
        if flag is not None:
            self._go_to(flag)

    def _beyond(self, walked: tuple[Flag, ...], step: int) -> Flag:
        """The nearest flag after or before the cursor, else the first or last of all."""
        here = self._place(self.screen.sitting.item_id, self.screen.edit.place()[0])
        ahead = [each for each in walked if step * _side(self._place(each.item_id, each.block), here) > 0]
        return (ahead or list(walked))[0 if step > 0 else -1]

    def _place(self, item_id: int, block: str) -> tuple[int, int]:
        ids = [item.id for item in self.screen.sitting.items]
        places = self.screen.edit.minutes.places() if item_id == self.screen.sitting.item_id else {}
        return (ids.index(item_id) if item_id in ids else len(ids), places.get(block, 0))

    def _go_to(self, flag: Flag) -> None:
        if flag.item_id != self.screen.sitting.item_id:
            self.screen.show_item(flag.item_id)
        self.screen.edit.go_to(flag.block, 1 << 30)
        self.undoing.to_minutes()


def _side(one: tuple[int, int], other: tuple[int, int]) -> int:
    """Is one place after (1) or before (-1) another?"""
    return (one > other) - (one < other)
