"""Meeting in private: the paragraphs of the nation's list, the items they are for, and the resolution's words."""
from __future__ import annotations

import re

from PySide6.QtWidgets import QWidget

from clerk_desk.desk import sitting
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.exempt import Paragraph, cited
from clerk_desk.domain.records import Meeting
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.ticks import dress_list, show_ticks, ticked_in
from clerk_desk.ui.forms.ui_exclude import Ui_Exclude
from clerk_desk.ui.translating import said

ABOUT_IT = re.compile(r"\b(?:press|public|exclusion|exclude|exempt)\b", re.IGNORECASE)
"""An item that is there for the resolution itself."""


class Exclude(Sheet):
    """Press and public are excluded now. The words follow what is ticked until the clerk has changed them."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, meeting: Meeting, in_item: int) -> Changes | None:
        """What was done, None where nothing was. The resolution goes into the minutes of ``in_item``."""
        answer: Changes | None = Exclude(parent, desk, meeting, in_item).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, meeting: Meeting, in_item: int) -> None:
        super().__init__(parent, Ui_Exclude(), look_of(parent))
        self.desk, self.meeting, self.in_item, self.made = desk, meeting, in_item, ""
        form = self.form
        for area in (form.paragraphs, form.items):
            dress_list(area, self.look)
        form.words.setFont(self.look.font(15))
        self.strong(form.paragraphsLabel, form.itemsLabel, form.wordsLabel)
        there = sitting.paragraphs_to_choose(desk, meeting.id)
        show_ticks(form.paragraphs, [(each.number, f"{each.number}  {said(each.covers)}") for each in there], self._named(there))
        show_ticks(form.items, [(each.id, f"{each.number} {each.title}".strip()) for each in meeting.items], self._private())
        form.column.setStretch(form.column.indexOf(form.paragraphs), len(there))
        form.column.setStretch(form.column.indexOf(form.items), min(max(len(meeting.items), 3), 2 * len(there)))
        form.words.setFixedHeight(self.look.px(92))
        for area in (form.paragraphs, form.items):
            area.itemChanged.connect(self._reword)
        form.act.clicked.connect(self._exclude)
        self._reword()
        form.paragraphs.setFocus()

    def _private(self) -> list[int]:
        """The items marked exempt that are still to be taken or in hand; with none, the one in hand, if it is business."""
        taken, items = sitting.sitting(self.desk, self.meeting.id).taken, self.meeting.items
        marked = [each.id for each in items if each.exempt and (each.id not in taken or each.id == self.in_item)]
        return marked or [each.id for each in items if each.id == self.in_item and not ABOUT_IT.search(each.title)]

    def _named(self, there: tuple[Paragraph, ...]) -> list[int]:
        """The paragraphs that the agenda names for those items."""
        words = " ".join(each.exempt for each in self.meeting.items if each.id in self._private())
        return [each.number for each in there if cited(self.meeting.committee.nation, (each.number,)) in words]

    def _reword(self) -> None:
        """As long as they are ours, the words say what is ticked."""
        form = self.form
        if form.words.toPlainText() != self.made:
            return
        numbers = ticked_in(form.paragraphs)
        self.made = sitting.exclusion_resolution(self.desk, self.meeting.id, numbers, ticked_in(form.items)) if numbers else ""
        form.words.setPlainText(self.made)

    def _exclude(self) -> None:
        form = self.form
        self.answer = self.done_with(lambda: sitting.exclude_public(
            self.desk, self.meeting.id, ticked_in(form.paragraphs), item_ids=ticked_in(form.items), in_item=self.in_item,
            words=form.words.toPlainText(),
        ))
        if self.answer is not None:
            self.accept()
        else:
            form.paragraphs.setFocus()
