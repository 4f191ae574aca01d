"""Recommendations: to which body they went, and what it answered; what goes on the work programme."""
from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import recommending, work_programme
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.recommending import Answer
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_answer import Ui_Answer
from clerk_desk.ui.forms.ui_move_on import Ui_MoveOn
from clerk_desk.ui.forms.ui_on_programme import Ui_OnProgramme

ANSWERS = {Answer.ACCEPTED: "Accepted", Answer.IN_PART: "Accepted in part", Answer.REJECTED: "Rejected"}


class RecommendSheet(Sheet):
    """Asks for body and day; the body owes its answer within two months from then."""

    def __init__(self, parent: QWidget | None, desk: Desk, line: FollowUpLine) -> None:
        super().__init__(parent, Ui_MoveOn(), look_of(parent))
        self.desk, self.line = desk, line
        form = self.form
        form.title.setText(self.tr("Recommend to another body"))
        self.setWindowTitle(form.title.text())
        form.what.setText(f"{line.follow_up.reference}  {line.follow_up.what}")
        form.noteLabel.setText(self.tr("&To"))
        form.note.setAccessibleName(self.tr("To which body"))
        form.note.setPlaceholderText(self.tr("Cabinet, Council or another body; it has two months to answer"))
        form.act.setText(self.tr("Mark as recommended"))
        form.on.setDate(QDate(desk.today.year, desk.today.month, desk.today.day))
        form.act.clicked.connect(self._keep)
        form.note.setFocus()

    def _keep(self) -> None:
        form = self.form
        self.answer = self.done_with(lambda: recommending.recommend(self.desk, self.line.follow_up.id, form.note.text(), on=_day(self)))
        if self.answer is not None:
            self.accept()


class AnswerSheet(Sheet):
    """Asks what the other body answered, on which day and why."""

    def __init__(self, parent: QWidget | None, desk: Desk, line: FollowUpLine) -> None:
        super().__init__(parent, Ui_Answer(), look_of(parent))
        self.desk, self.line = desk, line
        form, known = self.form, recommending.recommendation(desk, line.follow_up.id)
        form.title.setText(self.tr("Answer of {body}").format(body=known.body if known else self.tr("another body")))
        self.setWindowTitle(form.title.text())
        form.what.setText(f"{line.follow_up.reference}  {line.follow_up.what}")
        for said, words in ANSWERS.items():
            form.said.addItem(self.tr(words), said)
        form.reason.setPlaceholderText(self.tr("Needed unless all of it was accepted"))
        form.on.setDate(QDate(desk.today.year, desk.today.month, desk.today.day))
        form.act.clicked.connect(self._keep)
        form.said.setFocus()

    def _keep(self) -> None:
        self.answer = self.done_with(self._kept)
        if self.answer is not None:
            self.accept()

    def _kept(self) -> Changes:
        said = Answer(self.form.said.currentData(Qt.ItemDataRole.UserRole))
        return recommending.answer(self.desk, self.line.follow_up.id, said, reason=self.form.reason.text(), on=_day(self))


class OnProgramme(Sheet):
    """Asks under which title, and for when, a follow-up goes on the work programme; its row is closed with a pointer there."""

    def __init__(self, parent: QWidget | None, desk: Desk, line: FollowUpLine) -> None:
        super().__init__(parent, Ui_OnProgramme(), look_of(parent))
        self.desk, self.line = desk, line
        form = self.form
        form.title.setText(self.tr("Move to the work programme"))
        self.setWindowTitle(form.title.text())
        form.what.setText(f"{line.follow_up.reference}  {line.follow_up.what}")
        form.name.setText(line.follow_up.what.rstrip("."))
        form.name.setCursorPosition(0)
        form.planned.setPlaceholderText(self.tr("March 2027, the next municipal year, or nothing"))
        self.small(form.note)
        form.note.setText(self.tr("The follow-up is closed with a pointer to the programme of {body}.").format(body=line.committee))
        form.act.clicked.connect(self._keep)
        form.planned.setFocus()

    def _keep(self) -> None:
        form = self.form
        self.answer = self.done_with(lambda: work_programme.add_to_work_programme(
            self.desk, self.line.follow_up.id, title=form.name.text(), planned=form.planned.text()))
        if self.answer is not None:
            self.accept()


def _day(sheet: Sheet) -> dt.date:
    on = sheet.form.on.date().toPython()
    assert isinstance(on, dt.date)
    return on
