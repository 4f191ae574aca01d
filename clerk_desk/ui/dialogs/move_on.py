"""Moving a follow-up on: on which day it happened, a note, what came with it, and how several were sent."""
from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QDate
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.moving_together import move_together
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.follow_ups import FollowUpLine, Status
from clerk_desk.ui.dialogs.fields import TextLine
from clerk_desk.ui.dialogs.files_field import FilesField
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_move_on import Ui_MoveOn
from clerk_desk.ui.translating import several

ACTS = {
    Status.RAISED: "Open it again", Status.WITH_OWNER: "Mark as with its owner", Status.RECEIVED: "Mark as received",
    Status.CIRCULATED: "Mark as sent on", Status.DONE: "Mark as done", Status.REPORTED: "Mark as reported", Status.CLOSED: "Close it",
    Status.NOT_PURSUED: "Mark as not pursued",
}
NOTES = {
    Status.WITH_OWNER: "How they were asked", Status.RECEIVED: "What came, from whom", Status.CIRCULATED: "How it was sent",
    Status.NOT_PURSUED: "The reason, which is needed", Status.REPORTED: "To which meeting",
}


WITH_FILES = (Status.RECEIVED, Status.DONE, Status.REPORTED, Status.CIRCULATED)
"""The states that something in writing may show."""

NAMED = 6
"""References that are named of several."""


class MoveOn(Sheet):
    """Asks for day, note and files, and of circulations sent on together for way and recipients, the same for all that are moved
    on together. A move that is not allowed is refused here, in words, and nothing has changed then.
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
        self.to, self.how, self.evidence, self.files = TextLine(self), TextLine(self), TextLine(self), FilesField(self)
        self._add_rows()
        form.act.clicked.connect(self._move)
        form.note.setFocus()

    def _add_rows(self) -> None:
        """Way and recipients where something is sent on, files where there may be one."""
        self.to.setPlaceholderText(self.tr("Each to whom it was promised"))
        self.how.setText(self.tr("by e-mail"))
        sending = self.status is Status.CIRCULATED
        self._add_row(1, self.tr("&To"), self.tr("To"), self.to, sending)
        self._add_row(2, self.tr("&How"), self.tr("How"), self.how, sending)
        self.evidence.setPlaceholderText(self.tr("A link, folder or file number, for what is not kept here"))
        for words, name, field in ((self.tr("&Kept at"), self.tr("Kept at"), self.evidence), (self.tr("Files"), "", self.files)):
            self._add_row(self.form.fields.rowCount(), words, name, field, self.status in WITH_FILES)
        self.files.refused.connect(self.say)
        self.setAcceptDrops(self.status in WITH_FILES)
        order = (self.form.on, self.to, self.how, self.form.note, self.evidence, self.files.choose, self.files.list, self.form.cancel)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _add_row(self, at: int, words: str, name: str, field: TextLine | FilesField, shown: bool) -> None:
        field.set_look(self.look)
        field.setVisible(shown)
        if shown:
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(name)
            self.form.fields.insertRow(at, label, field)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere in it."""
        self.files.offer(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """They are kept with the follow-up."""
        self.files.take(event)

    def _move(self) -> None:
        self.answer = self.done_with(self._moved)
        if self.answer is not None:
            self.accept()
        else:
            self.form.note.setFocus()

    def _moved(self) -> Changes:
        form = self.form
        ids = [line.follow_up.id for line in self.lines]
        return move_together(
            self.desk, ids, status=self.status.value, on=form.on.date().toPython(), note=form.note.text(), attach=self.files.paths,
            to=self.to.text(), how=self.how.text(), evidence=self.evidence.text(),
        )


def named(lines: Sequence[FollowUpLine]) -> str:
    """One follow-up by reference and words; of several how many, and the first of their references."""
    if len(lines) == 1:
        return f"{lines[0].follow_up.reference}  {lines[0].follow_up.what}"
    shown = ", ".join(line.follow_up.reference for line in lines[:NAMED])
    return f"{several('%n follow-up(s)', len(lines))}: {shown}" + (" …" if len(lines) > NAMED else "")
