"""Somebody's time with a committee: a member with a role, or an officer with a duty, since when and until when."""
from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import committees, terms
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.dates import date_in, day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Membership, Officer, Role
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_term import Ui_Term
from clerk_desk.ui.translating import full_day

ROLE_WORDS = {Role.CHAIR: "Chair", Role.VICE_CHAIR: "Vice-chair", Role.MEMBER: "Member", Role.COOPTED: "Co-opted member"}


class TermSheet(Sheet):
    """Asks for a new member or officer, or for other facts of one that is there. The answer is the record's number."""

    def __init__(self, parent: QWidget | None, desk: Desk, committee_id: int, term: Membership | Officer | None, officer: bool) -> None:
        super().__init__(parent, Ui_Term(), look_of(parent))
        self.desk, self.committee_id, self.term, self.officer = desk, committee_id, term, officer
        form = self.form
        for role, words in ROLE_WORDS.items():
            form.role.addItem(self.tr(words), role.value)
        form.fields.setRowVisible(form.duty, officer)
        form.fields.setRowVisible(form.role, not officer)
        form.title.setText(self._title())
        self.setWindowTitle(form.title.text())
        form.act.setText(self.tr("Keep changes") if term else self.tr("Add officer") if officer else self.tr("Add member"))
        self.small(form.readAs)
        self._fill()
        for field in (form.since, form.until):
            field.textChanged.connect(self._read_days)
        form.act.clicked.connect(self._keep)
        self._read_days()
        form.name.setFocus()

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, committee_id: int, term: Membership | Officer | None = None, *,
            officer: bool = False) -> int | None:
        """The number of what was added or changed, None where the clerk went away."""
        answer: int | None = TermSheet(parent, desk, committee_id, term, officer).asked()
        return answer

    def _title(self) -> str:
        if self.officer:
            return self.tr("Change the officer") if self.term else self.tr("Add an officer")
        return self.tr("Change the term") if self.term else self.tr("Add a member")

    def _fill(self) -> None:
        form, term = self.form, self.term
        form.role.setCurrentIndex(form.role.findData(Role.MEMBER.value))
        if term is None:
            form.since.setText(day_in_words(self.desk.today))
            return
        form.name.setText(term.person.name)
        form.post.setText(term.person.post)
        for field, on in ((form.since, term.since), (form.until, term.until)):
            field.setText(day_in_words(on) if on else "")
        if isinstance(term, Officer):
            form.duty.setText(term.duty)
        else:
            form.role.setCurrentIndex(form.role.findData(term.role.value))

    def _read_days(self) -> None:
        """Says at once which days were read."""
        said = []
        for name, field in ((self.tr("since"), self.form.since), (self.tr("until"), self.form.until)):
            words = field.text().strip()
            on = date_in(words, self.desk.today) if words else None
            if words:
                missing = self.tr("“{words}” is no day").format(words=words)
                said.append(f"{name} {full_day(on)}" if on else missing)
        self.form.readAs.setText("; ".join(said))

    def _day(self, words: str) -> dt.date | None:
        """The day of a field, None for an empty one."""
        if not words.strip():
            return None
        on = date_in(words, self.desk.today)
        if on is None:
            raise CannotBeDone(self.tr("“{words}” is no day: write it as 15 May 2026.").format(words=words.strip()))
        return on

    def _keep(self) -> None:
        self.answer = self.done_with(self._kept)
        if self.answer is not None:
            self.accept()

    def _kept(self) -> int:
        since, until = self._day(self.form.since.text()), self._day(self.form.until.text())
        if self.term is None:
            made = self._added(since)
            if until:
                self._dated(made, since, until)
            return made
        form, person = self.form, self.term.person
        if (form.name.text().strip(), form.post.text().strip()) != (person.name, person.post):
            terms.rename_person(self.desk, person.id, form.name.text(), post=form.post.text())
        self._dated(self.term.id, since, until)
        return self.term.id

    def _added(self, since: dt.date | None) -> int:
        form, desk = self.form, self.desk
        name, post = form.name.text(), form.post.text()
        if self.officer:
            return terms.add_officer(desk, self.committee_id, name, form.duty.text(), post=post, since=since).ids[0]
        return committees.add_member(desk, self.committee_id, name, role=self._role(), post=post, since=since).ids[0]

    def _role(self) -> Role:
        return Role(str(self.form.role.currentData(Qt.ItemDataRole.UserRole)))

    def _dated(self, number: int, since: dt.date | None, until: dt.date | None) -> None:
        if self.officer:
            terms.change_officer(self.desk, number, duty=self.form.duty.text(), since=since, until=until)
        else:
            terms.change_term(self.desk, number, role=self._role(), since=since, until=until)
