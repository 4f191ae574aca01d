"""The work programme of a committee: what is on it, from where, and what is added or taken off by hand."""
from __future__ import annotations

from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.work_programme import add_entry, change_entry, take_off, work_programme
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Committee
from clerk_desk.domain.work_programme import Entry
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.ticks import dress_list
from clerk_desk.ui.forms.ui_programme import Ui_Programme
from clerk_desk.ui.translating import long_day


class Programme(Sheet):
    """Stays open while entries come, change and go. Taking one off needs its reason, written where a new title would be."""

    def __init__(self, parent: QWidget | None, desk: Desk, committee: Committee) -> None:
        super().__init__(parent, Ui_Programme(), look_of(parent))
        self.desk, self.committee = desk, committee
        self.entries: tuple[Entry, ...] = ()
        form = self.form
        form.title.setText(self.tr("Work programme of {body}").format(body=committee.name))
        self.setWindowTitle(form.title.text())
        dress_list(form.entries, self.look)
        self.small(form.note)
        form.name.setPlaceholderText(self.tr("Title of a new entry, or why one is taken off"))
        form.planned.setPlaceholderText(self.tr("March 2027, or nothing"))
        form.act.clicked.connect(lambda: self._do(self._added))
        form.off.clicked.connect(lambda: self._do(self._taken_off))
        form.change.clicked.connect(lambda: self._do(self._changed))
        self._show()
        (form.entries if self.entries else form.name).setFocus()

    def _show(self) -> None:
        form = self.form
        self.entries = work_programme(self.desk, self.committee.id)
        form.entries.clear()
        for each in self.entries:
            came = each.reference or self.tr("added {day}").format(day=long_day(each.added_on))
            form.entries.addTopLevelItem(QTreeWidgetItem([each.title, f"{each.planned}   ", came]))
        form.entries.setCurrentItem(form.entries.topLevelItem(0))
        for button in (form.off, form.change):
            button.setEnabled(bool(self.entries))
        form.note.setText(self._note())

    def _note(self) -> str:
        if not self.entries:
            return self.tr("Nothing is on it yet. Follow-ups are moved here from the board; anything else is added below.")
        return self.tr(
            "To take an entry off, choose it, say why in the title’s place and press Take off. Change gives it another title or time.")

    def _do(self, act: object) -> None:
        assert callable(act)
        done = self.done_with(act)
        if done is not None:
            self.answer = done
            self.form.name.clear()
            self.form.planned.clear()
            self._show()

    def _added(self) -> Changes:
        return add_entry(self.desk, self.committee.id, self.form.name.text(), planned=self.form.planned.text())

    def _entry(self) -> Entry:
        row = int(self.form.entries.indexOfTopLevelItem(self.form.entries.currentItem()))
        if row < 0:
            raise CannotBeDone(self.tr("Choose the entry in the list first."))
        return self.entries[row]

    def _taken_off(self) -> Changes:
        return take_off(self.desk, self._entry().id, self.form.name.text())

    def _changed(self) -> Changes:
        """What is left empty stays."""
        title, planned = self.form.name.text().strip(), self.form.planned.text().strip()
        if not title and not planned:
            raise CannotBeDone(self.tr("Write the other title or time below, then press Change."))
        return change_entry(self.desk, self._entry().id, title=title, planned=planned or None)
