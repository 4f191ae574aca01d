"""Sending on to members what was promised: who gets it as they stood at that meeting, the files, the draft, and that it went."""
from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from clerk_desk.desk import circulating, committees
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import attachments
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.ticks import dress_list, show_ticks, ticked_in
from clerk_desk.ui.forms.ui_circulate import Ui_Circulate
from clerk_desk.ui.mail_program import show


class CirculateSheet(Sheet):
    """Nothing is sent from here: the draft opens in the mail program, and the log hears of it when the clerk says that it went."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, line: FollowUpLine) -> Changes | None:
        """What was changed, None where nothing was. Raises CannotBeDone when the store cannot be read."""
        answer: Changes | None = CirculateSheet(parent, desk, line).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, line: FollowUpLine) -> None:
        super().__init__(parent, Ui_Circulate(), look_of(parent))
        self.desk, self.line = desk, line
        self.people = circulating.recipients(desk, line.follow_up.id)
        self.names: tuple[str, ...] = self.people.names
        self._fill()
        self._fill_files()
        form = self.form
        form.also.currentIndexChanged.connect(self._also)
        form.draft.clicked.connect(self._draft)
        form.act.clicked.connect(self._keep)
        (form.names if self.names else form.to).setFocus()

    def _fill(self) -> None:
        form, today = self.form, self.desk.today
        form.title.setText(self.tr("Send on to members"))
        form.what.setText(f"{self.line.follow_up.reference}  {self.line.follow_up.what}")
        self.small(form.note)
        form.sending.setSpacing(self.look.px(10))
        self.strong(form.namesLabel, form.filesLabel)
        form.to.setText(self.people.words)
        form.how.setText(self.tr("by e-mail"))
        form.on.setDate(QDate(today.year, today.month, today.day))
        form.also.addItem(self.tr("nobody else"), 0)
        for each in committees.committees(self.desk):
            if each.name != self.line.committee:
                form.also.addItem(each.name, each.id)
        for tree in (form.names, form.files):
            dress_list(tree, self.look)
        self._show_names(self.people.meant)
        form.note.setText(self._note())

    def _note(self) -> str:
        if not self.names:
            return self.tr("Nobody is known to have been at that meeting: say in the words above who gets it.")
        return self.tr("Open the draft, send it from your mail program, then mark it as sent on: the next minutes get the line of proof.")

    def _show_names(self, ticked: tuple[str, ...]) -> None:
        lines = list(enumerate(self.names))
        for part in (self.form.names, self.form.namesLabel):
            part.setVisible(bool(lines))
        show_ticks(self.form.names, lines, [place for place, name in lines if name in ticked])

    def _fill_files(self) -> None:
        """All are ticked; the words of a file say how large it is."""
        self.kept = attachments(self.desk, self.line.follow_up.id)
        show_ticks(self.form.files, [(each.id, each.name) for each in self.kept], [each.id for each in self.kept])
        for row, each in enumerate(self.kept):
            found = self.form.files.topLevelItem(row)
            if isinstance(found, QTreeWidgetItem):
                found.setText(1, self.tr("{count} KB").format(count=max(1, each.size // 1024)))
        for part in (self.form.files, self.form.filesLabel):
            part.setVisible(bool(self.kept))

    def _also(self) -> None:
        """Adds the members of another panel as they stood on that day, and its name to the words."""
        number = int(self.form.also.currentData(Qt.ItemDataRole.UserRole) or 0)
        chosen = tuple(self._chosen()) if self.form.names.topLevelItemCount() else ()
        more = circulating.members_of(self.desk, number, self.line.meeting_on) if number else ()
        mine = tuple(name for name in chosen if name in self.people.names)
        self.names = tuple(dict.fromkeys((*self.people.names, *more)))
        self._show_names((*mine, *more))
        words = self.people.words
        self.form.to.setText(self.tr("{to} and members of {body}").format(to=words, body=self.form.also.currentText()) if number else words)
        self.form.note.setText(self._note())

    def _chosen(self) -> list[str]:
        return [self.names[place] for place in ticked_in(self.form.names)]

    def _files(self) -> list[int]:
        return list(ticked_in(self.form.files))

    def _draft(self) -> None:
        folder = self.desk.data_dir / "drafts"
        place = self.done_with(lambda: circulating.write_circulation(
            self.desk, self.line.follow_up.id, folder, to=self.form.to.text(), names=self._chosen(), files=self._files()))
        if place is not None:
            show(place)
            self.say(self.tr("The draft is open in your mail program. Mark it as sent on when it has gone."), "green")
            self.form.act.setFocus()

    def _keep(self) -> None:
        self.answer = self.done_with(self._kept)
        if self.answer is not None:
            self.accept()

    def _kept(self) -> Changes:
        form, on = self.form, self.form.on.date().toPython()
        assert isinstance(on, dt.date)
        names = self._chosen() if self.names else None
        return circulating.circulate(
            self.desk, self.line.follow_up.id, on=on, to=form.to.text(), names=names, how=form.how.text(), files=self._files())
