"""Backups: what there is, making one, a second place for them, putting one back, and looking the store over."""
from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from clerk_desk.desk import backups
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.backups import Backup, Why
from clerk_desk.ui import messages
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.ticks import dress_list
from clerk_desk.ui.forms.ui_backups import Ui_Backups
from clerk_desk.ui.translating import long_day
from clerk_desk.ui.waiting import waited

ROLE = Qt.ItemDataRole.UserRole
WORDS = {
    Why.UPGRADE: "before an upgrade", Why.RESTORE: "before another was put back", Why.CLOSING: "at closing",
    Why.SET_UP: "before a set-up was taken in", Why.WORKING: "while working", Why.ASKED: "asked for",
}


class Backups(Sheet):
    """Its answer is the backup that the clerk wants put back."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk) -> Path | None:
        """The file of the backup to put back, None for none."""
        answer: Path | None = Backups(parent, desk).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, Ui_Backups(), look_of(parent))
        self.desk = desk
        form = self.form
        dress_list(form.there, self.look)
        self.small(form.note, form.place)
        form.act.clicked.connect(self._make)
        form.put_back.clicked.connect(self._put_back)
        form.choose.clicked.connect(self._choose)
        form.forget.clicked.connect(self._forget)
        form.look_over.clicked.connect(self._look_over)
        self._show()
        form.there.setFocus()

    def _show(self) -> None:
        found, form = backups.backups(self.desk), self.form
        form.there.clear()
        for each in found:
            line = QTreeWidgetItem([_when(each), self.tr(WORDS[each.why]), f"{each.size / 1e6:.1f} MB", self._where(each)])
            line.setData(0, ROLE, str(each.path))
            line.setToolTip(0, str(each.path))
            form.there.addTopLevelItem(line)
        form.there.setCurrentItem(form.there.topLevelItem(0))
        self._give_room()
        form.put_back.setEnabled(bool(found) and not self.desk.only_reads)
        form.act.setEnabled(not self.desk.only_reads)
        form.note.setText(self.tr(
            "One is made every half hour while something changes, when you close Clerk Desk, and before an upgrade. All of two days are "
            "kept, then one a day, a week, a month."))
        self._show_place()

    def _give_room(self) -> None:
        """Air between the columns; the last takes the rest."""
        tree, header = self.form.there, self.form.there.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column in range(tree.columnCount()):
            tree.resizeColumnToContents(column)
            tree.setColumnWidth(column, tree.columnWidth(column) + self.look.px(24))

    def _show_place(self) -> None:
        place = backups.second_place(self.desk)
        self.form.place.setText(
            self.tr("Each backup is copied to {place} too.").format(place=place) if place
            else self.tr("A second place, such as a stick or a share, keeps them when this computer is lost."))
        self.form.forget.setVisible(place is not None)

    def _where(self, backup: Backup) -> str:
        return self.tr("this computer") if backup.path.parent == backups.folder(self.desk.data_dir) else self.tr("second place")

    def _make(self) -> None:
        made = self.done_with(lambda: waited(self, self.tr("Making a backup …"), lambda: backups.back_up(self.desk)))
        if made is not None:
            self._show()
            self.say(made.why_no_copy or self.tr("A backup was made and looked over: it is whole."), "red" if made.why_no_copy else "green")

    def _choose(self) -> None:
        folder = messages.folder_to_use(self, self.tr("A second place for backups"))
        if folder is not None and self._set_place(folder):
            self._make()

    def _forget(self) -> None:
        self._set_place(None)
        self.form.choose.setFocus()

    def _set_place(self, place: Path | None) -> bool:
        done = self.done_with(partial(backups.set_second_place, self.desk, place))
        self._show()
        return done is not None

    def _look_over(self) -> None:
        found = waited(self, self.tr("Looking the store over …"), lambda: backups.check(self.desk.data_dir, self.desk.store.key))
        counts = ", ".join(f"{count:,} {name.replace('_', ' ')}" for name, count in found.rows)
        if found.whole:
            self.say(self.tr("The store is whole: every page and every reference was read ({counts}).").format(counts=counts), "green")
        else:
            self.say(self.tr("The store is not whole ({faults}). Put a backup back.").format(faults="; ".join(found.faults)))

    def _put_back(self) -> None:
        line = self.form.there.currentItem()
        if line is None:
            return
        question = self.tr("Go back to the minutes as they were on {when}? What is there now is kept as a backup first.")
        if messages.sure(self, question.format(when=line.text(0)), self.tr("Go back to it"), self.tr("Stay")):
            self.answer = Path(line.data(0, ROLE))
            self.accept()


def _when(backup: Backup) -> str:
    return f"{long_day(backup.taken_at.date())}, {backup.taken_at:%H:%M}"
