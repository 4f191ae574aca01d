"""A correction of confirmed minutes, as a later meeting minuted it."""
from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from clerk_desk.desk import meetings, record
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import AgendaItem, Meeting, MeetingState
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_correction import Ui_Correction
from clerk_desk.ui.translating import long_day


class CorrectionSheet(Sheet):
    """Offers the committee's later meetings that were held, and their items."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, meeting: Meeting) -> Changes | None:
        """What was recorded, None for nothing. Raises CannotBeDone where no later meeting was held."""
        answer: Changes | None = CorrectionSheet(parent, desk, meeting).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, meeting: Meeting) -> None:
        super().__init__(parent, Ui_Correction(), look_of(parent))
        self.desk, self.meeting, form = desk, meeting, self.form
        self.small(form.note)
        form.note.setText(self.tr("The text stays as it was confirmed; the correction is shown with it and goes into its documents."))
        for line in reversed(meetings.meetings(desk, meeting.committee.name)):
            if (line.on, line.time) > (meeting.on, meeting.time) and line.state is not MeetingState.PLANNED:
                form.later.addItem(long_day(line.on), line.id)
        if not form.later.count():
            raise CannotBeDone("No later meeting of this committee was held yet: minutes are corrected by one.")
        form.item.addItem(self.tr("the minutes as a whole"), 0)
        _offer(form.item, meeting.items)
        form.later.currentIndexChanged.connect(self._show_minutes)
        form.act.clicked.connect(self._record)
        self._show_minutes()
        form.later.setFocus()

    def _show_minutes(self) -> None:
        """The items of the later meeting; that on the minutes of the last one is meant most often."""
        found, box = meetings.meeting(self.desk, self.form.later.currentData()), self.form.minute
        box.clear()
        _offer(box, found.items)
        likely = next((at for at, item in enumerate(found.items) if "minutes" in item.title.casefold()), 0)
        box.setCurrentIndex(likely if found.items else -1)

    def _record(self) -> None:
        form = self.form
        done = self.done_with(lambda: record.record_correction(
            self.desk, self.meeting.id, form.later.currentData(), form.minute.currentData() or 0, form.words.toPlainText(),
            item_id=form.item.currentData()))
        if done is not None:
            self.answer = done
            self.accept()


def _offer(box: QComboBox, items: tuple[AgendaItem, ...]) -> None:
    for item in items:
        box.addItem(f"{item.number} {item.title}".strip(), item.id)
