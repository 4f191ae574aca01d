"""Somebody more on the list of a meeting: an officer, a guest, a member who is not on it."""
from __future__ import annotations

from PySide6.QtWidgets import QWidget

from clerk_desk.desk import attendance
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.attendance import Seat
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.records import AgendaItem
from clerk_desk.ui.forms.ui_add_person import Ui_AddPerson
from clerk_desk.ui.people.sheet import PeopleSheet

SEATS = ((Seat.OFFICER, "Officer"), (Seat.ATTENDING, "In attendance"), (Seat.COOPTED, "Co-opted member"), (Seat.MEMBER, "Member"))


class AddPerson(PeopleSheet):
    """Asks for name, post and capacity; those who are no members may be there for one item alone."""

    def __init__(self, parent: QWidget | None, desk: Desk, meeting_id: int, item: AgendaItem | None) -> None:
        super().__init__(parent, Ui_AddPerson())
        self.desk, self.meeting_id, self.item, form = desk, meeting_id, item, self.form
        form.seat.addItems([self.tr(words) for _, words in SEATS])
        form.items.addItem(self.tr("The whole meeting"))
        if item is not None:
            form.items.addItem(self.tr("Item {number} only").format(number=item.number or item.title))
        form.reads.hide()
        form.seat.currentIndexChanged.connect(lambda at: form.items.setEnabled(at < 2))
        form.act.clicked.connect(self._add)
        form.name.setFocus()

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, meeting_id: int, item: AgendaItem | None) -> Changes | None:
        """What was changed, None where nothing was."""
        answer: Changes | None = AddPerson(parent, desk, meeting_id, item).asked()
        return answer

    def _add(self) -> None:
        self.answer = self.done_with(self._added)
        if self.answer is not None:
            self.accept()
        else:
            self.form.name.setFocus()

    def _added(self) -> Changes:
        form, seat = self.form, SEATS[self.form.seat.currentIndex()][0]
        only = self.item is not None and form.items.isEnabled() and form.items.currentIndex() == 1
        items = (self.item.id,) if only and self.item else ()
        return attendance.add_person(self.desk, self.meeting_id, form.name.text(), seat=seat, post=form.post.text(), items=items)
