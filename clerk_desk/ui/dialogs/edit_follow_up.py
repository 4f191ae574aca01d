"""What a follow-up is called and of which kind, who owes it to whom and until when, with the day that the words are read as."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import diary
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.moving_together import move_together
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.due import Due, NoDay, due_reading
from clerk_desk.domain.follow_ups import FollowUp, FollowUpKind, FollowUpLine
from clerk_desk.ui.card import kind_words
from clerk_desk.ui.dialogs.move_on import named
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_edit_follow_up import Ui_EditFollowUp
from clerk_desk.ui.translating import full_day, said, several


class EditFollowUp(Sheet):
    """Asks for short form, owner, due date, kind, recipients and a note; of several at once what is left empty stays as it is.
    Each change is a step of the history, so the words minuted are never lost.
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
        form.what.setText((f"“{each.quote}”" if each.quote else each.what) if len(lines) == 1 else named(lines))
        for field, words in ((form.called, each.what), (form.owner, each.owner), (form.due, each.due_text), (form.to, each.recipients)):
            field.setText(words)
            field.setCursorPosition(0)
        self._fill_kinds()
        form.whom.setSpacing(self.look.px(10))
        if len(lines) > 1:
            for field in (form.owner, form.due, form.to):
                field.setPlaceholderText(self.tr("As they are"))
            for part in (form.called, form.calledLabel):
                part.hide()
        self.small(form.readAs)
        form.due.textChanged.connect(self._read_due)
        form.act.clicked.connect(self._keep)
        self._read_due(each.due_text)
        (form.due if each.owner and not each.due_text else form.owner).setFocus()

    def _fill_kinds(self) -> None:
        """The kinds by their words; "as they are" first where those chosen are of several."""
        kinds = {line.follow_up.kind for line in self.lines}
        if len(kinds) > 1:
            self.form.kind.addItem(self.tr("As they are"), "")
        for kind in FollowUpKind:
            self.form.kind.addItem(kind_words(kind.value), kind.value)
        if len(kinds) == 1:
            self.form.kind.setCurrentIndex(self.form.kind.findData(self.line.follow_up.kind.value))

    def _shared(self) -> FollowUp:
        """The follow-up; of several, what they have in common, empty where they differ."""
        each = self.line.follow_up
        owners, dues = {line.follow_up.owner for line in self.lines}, {line.follow_up.due_text for line in self.lines}
        recipients = {line.follow_up.recipients for line in self.lines}
        return replace(
            each, owner=each.owner if len(owners) == 1 else "", due_text=each.due_text if len(dues) == 1 else "",
            recipients=each.recipients if len(recipients) == 1 else "",
        )

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
        owner, due, to = (" ".join(field.text().split()) for field in (form.owner, form.due, form.to))
        what, kind = " ".join(form.called.text().split()), form.kind.currentData(Qt.ItemDataRole.UserRole)
        same = all(line.follow_up.kind.value == kind for line in self.lines)
        return move_together(
            self.desk, [line.follow_up.id for line in self.lines],
            owner=owner if owner != each.owner else None, due=due if due != each.due_text else None,
            recipients=to if to != each.recipients else None, what=what if len(self.lines) == 1 and what != each.what else "",
            kind="" if same else kind, note=form.note.text(),
        )
