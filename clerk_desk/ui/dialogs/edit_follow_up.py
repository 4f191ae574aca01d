"""Who owes a follow-up and until when, with the day that the words are read as."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from clerk_desk.desk import diary
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.moving_together import move_together
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.due import Due, NoDay, due_reading
from clerk_desk.domain.follow_ups import FollowUp, FollowUpLine
from clerk_desk.ui.dialogs.move_on import named
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_edit_follow_up import Ui_EditFollowUp
from clerk_desk.ui.translating import full_day, said, several


class EditFollowUp(Sheet):
    """Asks for owner, due date and a note; of several at once what is left empty stays as it is. Each change is a step of the
    history, so the words minuted are never lost.
    """

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, lines: Sequence[FollowUpLine]) -> Changes | None:
        """What was changed, None where nothing was. Raises CannotBeDone when the store cannot be read."""
        answer: Changes | None = EditFollowUp(parent, desk, lines).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, lines: Sequence[FollowUpLine]) -> None:
        super().__init__(parent, Ui_EditFollowUp(), look_of(parent))
        self.desk, self.lines, self.line = desk, lines, lines[0]
        self.calendar = diary.calendar_for(desk, self.line.follow_up.meeting_id)
        form, each = self.form, self._shared()
        called = each.reference if len(lines) == 1 else several("%n follow-up(s)", len(lines))
        form.title.setText(self.tr("Edit {reference}").format(reference=called))
        self.setWindowTitle(form.title.text())
        form.what.setText(each.what if len(lines) == 1 else named(lines))
        form.owner.setText(each.owner)
        form.due.setText(each.due_text)
        if len(lines) > 1:
            for field in (form.owner, form.due):
                field.setPlaceholderText(self.tr("As they are"))
        form.owner.setCursorPosition(0)
        self.small(form.readAs)
        form.due.textChanged.connect(self._read_due)
        form.act.clicked.connect(self._keep)
        self._read_due(each.due_text)
        (form.due if each.owner and not each.due_text else form.owner).setFocus()

    def _shared(self) -> FollowUp:
        """The follow-up; of several, what they have in common, empty where they differ."""
        each = self.line.follow_up
        owners, dues = {line.follow_up.owner for line in self.lines}, {line.follow_up.due_text for line in self.lines}
        return replace(each, owner=each.owner if len(owners) == 1 else "", due_text=each.due_text if len(dues) == 1 else "")

    def _read_due(self, words: str) -> None:
        """Says at once what day the words are read as."""
        due = due_reading(words, self.line.meeting_on, self.calendar)
        if isinstance(due, Due):
            words = self.tr("Read as {day}: {rule}").format(day=full_day(due.on), rule=said(due.rule))
        elif isinstance(due, NoDay):
            words = self.tr("No day can be worked out: {why}. The words are kept as they are.").format(why=said(due.why))
        elif words.strip():
            words = self.tr("No day can be worked out from these words. They are kept as they are.")
        else:
            words = self.tr("No date yet")
        self.form.readAs.setText(words)

    def _keep(self) -> None:
        self.answer = self.done_with(self._kept)
        if self.answer is not None:
            self.accept()

    def _kept(self) -> Changes:
        form, each = self.form, self._shared()
        owner, due = " ".join(form.owner.text().split()), " ".join(form.due.text().split())
        return move_together(
            self.desk, [line.follow_up.id for line in self.lines],
            owner=owner if owner != each.owner else None, due=due if due != each.due_text else None,
            note=form.note.text(),
        )
