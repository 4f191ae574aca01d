"""Moving a follow-up on: on which day it happened, and a note."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.moving_together import move_together
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.follow_ups import FollowUpLine, Status
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_move_on import Ui_MoveOn

ACTS = {
    Status.RAISED: "Open it again", Status.WITH_OWNER: "Mark as with its owner", Status.RECEIVED: "Mark as received",
    Status.CIRCULATED: "Mark as sent on", Status.DONE: "Mark as done", Status.REPORTED: "Mark as reported", Status.CLOSED: "Close it",
    Status.NOT_PURSUED: "Mark as not pursued",
}
NOTES = {
    Status.WITH_OWNER: "How they were asked", Status.RECEIVED: "What came, from whom", Status.CIRCULATED: "How it was sent",
    Status.NOT_PURSUED: "The reason, which is needed", Status.REPORTED: "To which meeting",
}


NAMED = 6
"""References that are named of several."""


class MoveOn(Sheet):
    """Asks for day and note, the same for all that are moved on together. A move that is not allowed is refused here, in words, and
    nothing has changed then.
    """

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, lines: Sequence[FollowUpLine], status: str) -> Changes | None:
        """What was changed, None where nothing was. ``status`` is the state it is to go to."""
        answer: Changes | None = MoveOn(parent, desk, lines, Status(status)).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, lines: Sequence[FollowUpLine], status: Status) -> None:
        super().__init__(parent, Ui_MoveOn(), look_of(parent))
        self.desk, self.lines, self.status = desk, lines, status
        form, today = self.form, desk.today
        form.title.setText(self.tr(ACTS[status]))
        self.setWindowTitle(form.title.text())
        form.what.setText(named(lines))
        form.act.setText(self.tr(ACTS[status]))
        form.on.setDate(QDate(today.year, today.month, today.day))
        form.note.setPlaceholderText(self.tr(NOTES.get(status, "For the history, if there is anything to say")))
        form.act.clicked.connect(self._move)
        form.note.setFocus()

    def _move(self) -> None:
        self.answer = self.done_with(self._moved)
        if self.answer is not None:
            self.accept()
        else:
            self.form.note.setFocus()

    def _moved(self) -> Changes:
        form = self.form
        ids = [line.follow_up.id for line in self.lines]
        return move_together(self.desk, ids, status=self.status.value, on=form.on.date().toPython(), note=form.note.text())


def named(lines: Sequence[FollowUpLine]) -> str:
    """One follow-up by reference and words; of several how many, and the first of their references."""
    if len(lines) == 1:
        return f"{lines[0].follow_up.reference}  {lines[0].follow_up.what}"
    shown = ", ".join(line.follow_up.reference for line in lines[:NAMED])
    return f"{len(lines)} follow-ups: {shown}" + (" …" if len(lines) > NAMED else "")
