"""Undo and redo of what was done on the board, in whichever meetings it touched."""
from __future__ import annotations

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.undo import redo_deed, undo_deed
from clerk_desk.domain.undo import Deed


class BoardUndo:
    """The deeds of the board since the window is open, the last one first to go. Each is undone by itself: what was done in a
    meeting meanwhile stays.
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.done: list[Deed] = []
        self.undone: list[Deed] = []
        self.before = desk.journal.newest()

    def begin(self) -> None:
        """Something is about to be done."""
        self.before = self.desk.journal.newest()

    def note(self) -> Deed | None:
        """Takes over what was done since ``begin``; None where nothing was."""
        deed = self.desk.journal.newest()
        if deed is None or deed is self.before or deed in self.done:
            return None
        self.done, self.undone, self.before = [*self.done, deed], [], deed
        return deed

    def undo(self) -> str:
        """The words of what was undone, empty where there was nothing. Raises CannotBeDone; the deed is forgotten then."""
        if not self.done:
            return ""
        deed = self.done.pop()
        undo_deed(self.desk, deed)
        self.undone.append(deed)
        return deed.words

    def redo(self) -> str:
        """The words of what was done again, likewise."""
        if not self.undone:
            return ""
        deed = self.undone.pop()
        redo_deed(self.desk, deed)
        self.done.append(deed)
        return deed.words
