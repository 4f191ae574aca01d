"""Who owes a follow-up and until when, with the day that the words are read as."""
from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QWidget

from clerk_desk.desk import diary, follow_ups
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.dates import WEEKDAYS, day_in_words
from clerk_desk.domain.due import Due, NoDay, due_reading
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_edit_follow_up import Ui_EditFollowUp


class EditFollowUp(Sheet):
    """Asks for owner, due date and a note. Each change is a step of the history, so the words minuted are never lost."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, line: FollowUpLine) -> Changes | None:
        """What was changed, None where nothing was. Raises CannotBeDone when the store cannot be read."""
        answer: Changes | None = EditFollowUp(parent, desk, line).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, line: FollowUpLine) -> None:
        super().__init__(parent, Ui_EditFollowUp(), look_of(parent))
        self.desk, self.line, self.calendar = desk, line, diary.calendar_for(desk, line.follow_up.meeting_id)
        form, each = self.form, line.follow_up
        form.title.setText(self.tr("Edit {reference}").format(reference=each.reference))
        self.setWindowTitle(form.title.text())
        form.what.setText(each.what)
        form.owner.setText(each.owner)
        form.due.setText(each.due_text)
        form.owner.setCursorPosition(0)
        self.small(form.readAs)
        form.due.textChanged.connect(self._read_due)
        form.act.clicked.connect(self._keep)
        self._read_due(each.due_text)
        (form.due if each.owner and not each.due_text else form.owner).setFocus()

    def _read_due(self, words: str) -> None:
        """Says at once what day the words are read as."""
        due = due_reading(words, self.line.meeting_on, self.calendar)
        if isinstance(due, Due):
            said = self.tr("Read as {day}: {rule}").format(day=_long_day(due.on), rule=due.rule)
        elif isinstance(due, NoDay):
            said = self.tr("No day can be worked out: {why}. The words are kept as they are.").format(why=due.why)
        elif words.strip():
            said = self.tr("No day can be worked out from these words. They are kept as they are.")
        else:
            said = self.tr("No date yet")
        self.form.readAs.setText(said)

    def _keep(self) -> None:
        self.answer = self.done_with(self._kept)
        if self.answer is not None:
            self.accept()

    def _kept(self) -> Changes:
        form, each = self.form, self.line.follow_up
        owner, due = " ".join(form.owner.text().split()), " ".join(form.due.text().split())
        return follow_ups.move(
            self.desk, each.id, owner=owner if owner != each.owner else None, due=due if due != each.due_text else None,
            note=form.note.text(),
        )


def _long_day(on: dt.date) -> str:
    return f"{WEEKDAYS[on.weekday()]} {day_in_words(on)}"
