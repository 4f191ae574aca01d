"""What the clerk does with the chosen follow-ups of the board: edit, move on, chase."""
from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from clerk_desk.desk.chasing import chasers, note_chased, write_chasers
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import attachments, write_attached
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUpLine, Refusal, Status, moved
from clerk_desk.ui import messages
from clerk_desk.ui.dialogs.circulate import CirculateSheet
from clerk_desk.ui.dialogs.edit_follow_up import EditFollowUp
from clerk_desk.ui.dialogs.move_on import MoveOn
from clerk_desk.ui.mail_program import show


class Deeds:
    """Each answers whether something was changed; what cannot be done is said in a box."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        self.parent, self.desk = parent, desk

    def edit(self, lines: Sequence[FollowUpLine]) -> bool:
        """Asks for another owner, due date or a note, the same for all."""
        return EditFollowUp.ask(self.parent, self.desk, lines) is not None

    def move_on(self, lines: Sequence[FollowUpLine], status: Status) -> bool:
        """Asks for day and note, of one circulation that is sent on for whom it goes to; a way that does not exist is said before
        anything is asked.
        """
        if not all(self._may(line, status) for line in lines):
            return False
        if status is Status.CIRCULATED and len(lines) == 1:
            return CirculateSheet.ask(self.parent, self.desk, lines[0]) is not None
        return MoveOn.ask(self.parent, self.desk, lines, status.value) is not None

    def _may(self, line: FollowUpLine, status: Status) -> bool:
        last = line.follow_up.history[-1].on if line.follow_up.history else self.desk.today
        refused = moved(line.follow_up, status, max(last, self.desk.today), "a reason")
        if isinstance(refused, Refusal):
            messages.tell(self.parent, refused.why)
            return False
        return True

    def chase(self, ids: list[int], *, letters: bool = False) -> bool:
        """Writes a draft, or a letter, for each owner and opens it in its program; sends and logs nothing."""
        def write() -> None:
            for place in write_chasers(self.desk, self.desk.data_dir / "drafts", only=ids, letters=letters):
                show(place)

        self.done(write)
        return False

    def copy_chasers(self, ids: list[int]) -> bool:
        """Puts the words of the chasers on the clipboard, one owner after the other."""
        written = chasers(self.desk, only=ids)
        if not written:
            messages.tell(self.parent, self.parent.tr("Nobody who is named owes anything here: give the follow-ups owners first."))
        else:
            QGuiApplication.clipboard().setText("\n\n".join(each.text for each in written))
        return False

    def note_chased(self, ids: list[int]) -> bool:
        """Logs that the chasers went out."""
        return self.done(lambda: note_chased(self.desk, ids))

    def open_files(self, line: FollowUpLine) -> bool:
        """Opens a copy of each file kept with a follow-up in its program; what is changed in it is not kept."""
        files = attachments(self.desk, line.follow_up.id)
        if not files:
            words = self.parent.tr("No file is kept with {reference}: files are kept where something is received, sent or done.")
            messages.tell(self.parent, words.format(reference=line.follow_up.reference))

        def open_them() -> None:
            for file in files:
                show(write_attached(self.desk, file, self.desk.data_dir / "drafts"))

        self.done(open_them)
        return False

    def done(self, act: Callable[[], object]) -> bool:
        """Does something; a refusal is said in a box and False comes back."""
        try:
            act()
        except CannotBeDone as reason:
            messages.tell(self.parent, str(reason))
            return False
        return True
