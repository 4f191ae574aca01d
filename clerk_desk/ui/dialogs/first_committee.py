"""The first committee on a desk on which there is none: its name, its members and its house style, and no more."""
from __future__ import annotations

from PySide6.QtWidgets import QWidget

from clerk_desk.desk import committees
from clerk_desk.desk.capturing import listed_members
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style, house_styles
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Role
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_first_committee import Ui_FirstCommittee
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.translating import said, several


class FirstCommittee(Sheet):
    """Answers with the name of the committee that was set up; what was read in the list of members is said below it."""

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, Ui_FirstCommittee(), look_of(parent))
        self.desk, form = desk, self.form
        form.style.addItems([style.name for style in house_styles()])
        form.style.setCurrentText(committees.DEFAULT_STYLE)
        self.small(form.about, form.membersNote, form.styleNote)
        make_slim(form.members, self.look, "raised")
        form.members.setMinimumHeight(self.look.px(112))
        form.members.textChanged.connect(self._say_members)
        form.style.currentTextChanged.connect(self._say_style)
        form.act.clicked.connect(self._set_up)
        self._say_members()
        self._say_style(form.style.currentText())
        form.name.setFocus()

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk) -> str | None:
        """The name of the committee, None where the clerk went away."""
        answer: str | None = FirstCommittee(parent, desk).asked()
        return answer

    def _say_members(self) -> None:
        """How many were read, and who is in the chair."""
        listed = listed_members(self.form.members.toPlainText())
        chair = next((each.name for each in listed if each.role is Role.CHAIR), "")
        words = several("%n member(s)", len(listed)) if listed else self.tr("One to a line. Type or paste them, or leave it for later.")
        self.form.membersNote.setText(self.tr("{members}, in the chair {name}").format(members=words, name=chair) if chair else words)

    def _say_style(self, name: str) -> None:
        self.form.styleNote.setText(said(house_style(name).description))

    def _set_up(self) -> None:
        self.answer = self.done_with(self._done)
        if self.answer is not None:
            self.accept()

    def _done(self) -> str:
        form = self.form
        name = " ".join(form.name.text().split())
        if not name:
            form.name.setFocus()
            raise CannotBeDone(self.tr("The committee needs a name: write it in the first field."))
        committees.set_up_committee(self.desk, name, listed_members(form.members.toPlainText()), style=form.style.currentText())
        return name
