"""From the words to what is on the log of them: opened on the board, and put on words that were edited later."""
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from clerk_desk.desk import requoting
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.follow_ups import FollowUp
from clerk_desk.ui.card import LineCard
from clerk_desk.ui.deciding import words_stand
from clerk_desk.ui.minuting import MinutingScreen
from clerk_desk.ui.undoing import Undoing


class LogDeeds(QObject):
    """``wanted`` carries the number of a follow-up to be shown on the board, ``refused`` a sentence for the clerk."""

    wanted = Signal(int)
    refused = Signal(str)

    def __init__(self, desk: Desk, screen: MinutingScreen, undoing: Undoing, parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self.screen, self.undoing = desk, screen, undoing

    def acts(self) -> dict[str, Callable[[], object]]:
        """Its commands by name."""
        return {"open_follow_up": self.open_follow_up, "take_words": self.take_words}

    def here(self) -> list[FollowUp]:
        """What is on the log of the line the cursor is in, or the one whose card has the keyboard."""
        focus, logged = self.screen.focusWidget(), self.screen.deciding.promises.found.logged
        if isinstance(focus, LineCard):
            return [each for each in logged if each.id == focus.entry.follow_up_id]
        return [each for each in logged if each.block == self.screen.edit.place()[0]]

    def open_follow_up(self) -> None:
        """Shows it on the board; Enter there comes back to its words."""
        here = self.here()
        if here:
            self.wanted.emit(here[0].id)
        else:
            self.refused.emit(self.tr("Nothing on the log rests on this line. Ctrl+Enter makes a follow-up of it."))

    def take_words(self) -> None:
        """Puts it on the words as they are now: on what is selected, else on the sentence likest to the old words."""
        promises = self.screen.deciding.promises
        promises.look_now()
        changed = [each for each in self.here() if not words_stand(promises.found, each)]
        if not changed:
            self.refused.emit(self.tr("No follow-up of this line rests on words that were changed."))
            return
        cursor = self.screen.edit.textCursor()
        marked = cursor.selectedText() if "\u2029" not in cursor.selectedText() else ""
        if self.undoing.do(lambda: requoting.take_words(self.desk, changed[0].id, marked)) is not None:
            promises.look_at_log()
