"""One item kept from the public: by which paragraphs, and what the public reads in place of its title and text."""
from __future__ import annotations

from PySide6.QtWidgets import QWidget

from clerk_desk.desk import meetings, sitting
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import PublicWords
from clerk_desk.domain.agenda_changes import called
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.exempt import cited
from clerk_desk.domain.public_record import named_paragraphs
from clerk_desk.domain.records import AgendaItem, Meeting
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.ticks import dress_list, show_ticks, ticked_in
from clerk_desk.ui.forms.ui_exempt import Ui_Exempt
from clerk_desk.ui.translating import said

SUMMARY_HEIGHT = 76
OWN, PUBLIC, EVERYTHING = "own", "public", "everything"


class Exempt(Sheet):
    """Marks one item as exempt by its paragraphs, or says that it is public again."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, meeting: Meeting, item: AgendaItem) -> Changes | None:
        """What was done, None where nothing was."""
        answer: Changes | None = Exempt(parent, desk, meeting, item).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, meeting: Meeting, item: AgendaItem) -> None:
        super().__init__(parent, Ui_Exempt(), look_of(parent))
        self.desk, self.item, self.nation = desk, item, meeting.committee.nation
        form = self.form
        self.setWindowTitle(self.tr("Mark {item} exempt").format(item=said(called(item, lower=True))))
        form.title.setText(self.windowTitle())
        self.strong(form.paragraphsLabel, form.summaryLabel)
        there = sitting.paragraphs_to_choose(desk, meeting.id)
        dress_list(form.paragraphs, self.look)
        show_ticks(form.paragraphs, [(each.number, f"{each.number}  {said(each.covers)}") for each in there],
                   named_paragraphs(item.exempt, self.nation))
        self._fill()
        form.act.clicked.connect(self._mark)
        form.paragraphs.setFocus()

    def _fill(self) -> None:
        form, item = self.form, self.item
        form.reads.addItem(self.tr("The item’s own title"), OWN)
        form.reads.addItem(self.tr("A public title, as its own is exempt too"), PUBLIC)
        if item.exempt:
            form.reads.addItem(self.tr("Everything: the item is public again"), EVERYTHING)
        form.reads.setCurrentIndex(int(item.title_exempt))
        form.publicTitle.setText(item.public_title)
        form.summary.setFont(self.look.font(15))
        form.summary.setFixedHeight(self.look.px(SUMMARY_HEIGHT))
        form.summary.setPlainText(item.public_summary)
        form.reads.currentIndexChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """A public title is asked for where the item's own is exempt, and nothing where it is public again."""
        form, reads = self.form, self.form.reads.currentData()
        for part in (form.publicTitle, form.publicTitleLabel):
            part.setEnabled(reads == PUBLIC)
        for part in (form.paragraphs, form.summary, form.summaryLabel):
            part.setEnabled(reads != EVERYTHING)
        form.act.setText(self.tr("Make it public") if reads == EVERYTHING else self.tr("Mark it"))

    def _mark(self) -> None:
        form = self.form
        self.answer = self.done_with(self._marked)
        if self.answer is not None:
            self.accept()
        elif form.publicTitle.isEnabled():
            form.publicTitle.setFocus()

    def _marked(self) -> Changes:
        form, reads = self.form, self.form.reads.currentData()
        if reads == EVERYTHING:
            return meetings.set_exempt(self.desk, self.item.id, "")
        words = cited(self.nation, ticked_in(form.paragraphs)) or (self.item.exempt if self._names_none() else "")
        if not words:
            raise CannotBeDone(self.tr("Tick the paragraph that makes the item exempt."))
        public = PublicWords(reads == PUBLIC, form.publicTitle.text(), form.summary.toPlainText())
        return meetings.set_exempt(self.desk, self.item.id, words, public)

    def _names_none(self) -> bool:
        """Is it exempt by other words than the nation's list has ("Public excluded")? Those stay."""
        return bool(self.item.exempt) and not named_paragraphs(self.item.exempt, self.nation)
