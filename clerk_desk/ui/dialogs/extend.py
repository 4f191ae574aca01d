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
    def ask(parent: QWidget | None, desk: Desk, meeting_id: int, in_item: int) -> Changes | None:
        """What was done, None where nothing was. The sentence goes into the minutes of ``in_item``."""
        answer: Changes | None = Extend(parent, desk, meeting_id, in_item).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, meeting_id: int, in_item: int) -> None:
        super().__init__(parent, Ui_Extend(), look_of(parent))
        self.desk, self.meeting_id, self.in_item = desk, meeting_id, in_item
        self.small(self.form.note)
        self.form.note.setText(self.tr("Its sentence goes into the minutes of the item in hand."))
        self.form.act.clicked.connect(self._extend)
        self.form.until.setFocus()

    def _extend(self) -> None:
        form = self.form
        until = form.until.text().strip().replace(".", ":")
        self.answer = self.done_with(lambda: sitting.extend(
            self.desk, self.meeting_id, until, words=form.words.text(), in_item=self.in_item,
        ))
        if self.answer is not None:
            self.accept()
        else:
            form.until.setFocus()
