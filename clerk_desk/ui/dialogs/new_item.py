"""A new agenda item, at the end of the agenda."""
from __future__ import annotations

from PySide6.QtWidgets import QWidget

from clerk_desk.desk import meetings
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.records import Meeting
from clerk_desk.ui.dialogs.sheet import Sheet
from clerk_desk.ui.forms.ui_new_item import Ui_NewItem
from clerk_desk.ui.look import Look


class NewItemDialog(Sheet):
    """Asks for number and title; the number that comes next is there already."""

    def __init__(self, parent: QWidget | None, desk: Desk, meeting: Meeting, look: Look) -> None:
        super().__init__(parent, Ui_NewItem(), look)
        self.desk, self.meeting = desk, meeting
        self.form.number.setText(next_number(meeting))
        self.form.act.clicked.connect(self._add)
        self.form.name.setFocus()

    def _add(self) -> None:
        made = self.done_with(lambda: meetings.add_item(self.desk, self.meeting.id, self.form.name.text(), self.form.number.text()))
        if made is not None:
            self.answer = made.ids[0]
            self.accept()


def next_number(meeting: Meeting) -> str:
    """The number after the last plain one on the agenda; empty where the items carry none."""
    numbers = [int(item.number) for item in meeting.items if item.number.isdecimal()]
    if meeting.items and not numbers:
        return ""
    return str(max(numbers, default=0) + 1)


def ask(parent: QWidget | None, desk: Desk, meeting: Meeting, look: Look) -> int | None:
    """The id of the item that was added, None where none was."""
    answer: int | None = NewItemDialog(parent, desk, meeting, look).ask()
    return answer
