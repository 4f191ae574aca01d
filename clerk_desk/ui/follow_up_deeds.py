"""What the clerk does with the chosen follow-ups of the board: edit, move on, chase."""
from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from clerk_desk.desk.chasing import note_chased, write_chasers
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUpLine, Refusal, Status, moved
from clerk_desk.ui import messages
from clerk_desk.ui.dialogs.edit_follow_up import EditFollowUp
from clerk_desk.ui.dialogs.move_on import MoveOn


class Deeds:
    """Each answers whether something was changed; what cannot be done is said in a box."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        self.parent, self.desk = parent, desk

    def edit(self, line: FollowUpLine) -> bool:
        """Asks for another owner, due date or a note."""
        return EditFollowUp.ask(self.parent, self.desk, line) is not None

    def move_on(self, line: FollowUpLine, status: Status) -> bool:
        """Asks for day and note; a way that does not exist is said before anything is asked."""
        last = line.follow_up.history[-1].on if line.follow_up.history else self.desk.today
        refused = moved(line.follow_up, status, max(last, self.desk.today), "a reason")
        if isinstance(refused, Refusal):
            messages.tell(self.parent, refused.why)
            return False
        return MoveOn.ask(self.parent, self.desk, line, status.value) is not None

    def chase(self, ids: list[int]) -> bool:
        """Writes a draft for each owner and opens it in the mail program; sends and logs nothing."""
        try:
            for place in write_chasers(self.desk, self.desk.data_dir / "drafts", only=ids):
                show(place)
        except CannotBeDone as reason:
            messages.tell(self.parent, str(reason))
        return False

    def note_chased(self, ids: list[int]) -> bool:
        """Logs that the chasers went out."""
        try:
            note_chased(self.desk, ids)
        except CannotBeDone as reason:
            messages.tell(self.parent, str(reason))
            return False
        return True


def show(place: Path) -> None:
    """Opens a draft in the program that the system has for mail."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
