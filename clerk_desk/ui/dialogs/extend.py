"""Extending a sitting: until what time, and why."""
from __future__ import annotations

from PySide6.QtWidgets import QWidget

from clerk_desk.desk import sitting
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_extend import Ui_Extend


class Extend(Sheet):
    """Asks for a time; one that is past or extends nothing is refused here."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, meeting_id: int) -> Changes | None:
        """What was done, None where nothing was."""
        answer: Changes | None = Extend(parent, desk, meeting_id).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, meeting_id: int) -> None:
        super().__init__(parent, Ui_Extend(), look_of(parent))
        self.desk, self.meeting_id = desk, meeting_id
        self.small(self.form.note)
        self.form.note.setText(self.tr("The timeline has the sentence for the minutes."))
        self.form.act.clicked.connect(self._extend)
        self.form.until.setFocus()

    def _extend(self) -> None:
        form = self.form
        until = form.until.text().strip().replace(".", ":")
        self.answer = self.done_with(lambda: sitting.extend(self.desk, self.meeting_id, until, words=form.words.text()))
        if self.answer is not None:
            self.accept()
        else:
            form.until.setFocus()
