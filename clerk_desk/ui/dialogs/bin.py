"""The bin of a meeting: items and words taken out, to be put back."""
from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from clerk_desk.desk import bin as binned
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.records import Meeting
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.ticks import dress_list
from clerk_desk.ui.forms.ui_bin import Ui_Bin
from clerk_desk.ui.translating import brief_day

ROLE = Qt.ItemDataRole.UserRole


class BinSheet(Sheet):
    """Lists what was taken out, newest first. Putting one thing back leaves the dialog open for the next."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, meeting: Meeting) -> Changes | None:
        """The last thing put back, None where nothing was."""
        answer: Changes | None = BinSheet(parent, desk, meeting).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, meeting: Meeting) -> None:
        super().__init__(parent, Ui_Bin(), look_of(parent))
        self.desk, self.meeting = desk, meeting
        dress_list(self.form.gone, self.look)
        self.small(self.form.note)
        self.form.act.clicked.connect(self._put_back)
        self._show()
        self.form.gone.setFocus()

    def _show(self) -> None:
        found, form = binned.what_is_in_the_bin(self.desk, self.meeting.id), self.form
        titles = {each.id: f"{each.number} {each.title}".strip() for each in self.meeting.items}
        titles |= {each.item.id: f"{each.item.number} {each.item.title}".strip() for each in found.items}
        lines = [(each.binned_at, "item", each.item.id, titles[each.item.id], self.tr("agenda item")) for each in found.items]
        lines += [(each.binned_at, "block", each.id, each.block.text, titles.get(each.item_id, "")) for each in found.blocks]
        form.gone.clear()
        for at, kind, number, words, where in sorted(lines, key=lambda line: line[0], reverse=True):
            line = QTreeWidgetItem([words, f"{where[:40]}, {brief_day(at.date())} {at:%H:%M}"])
            line.setData(0, ROLE, (kind, number))
            line.setToolTip(0, words)
            form.gone.addTopLevelItem(line)
        self._allow(bool(lines))

    def _allow(self, some: bool) -> None:
        form = self.form
        form.act.setEnabled(some)
        form.note.setText(
            self.tr("Choose what is to stand in the minutes again.") if some
            else self.tr("Nothing has been taken out of this meeting. Items and words that you remove come here."))
        if some:
            form.gone.setCurrentItem(form.gone.topLevelItem(0))

    def _put_back(self) -> None:
        line = self.form.gone.currentItem()
        if line is None:
            return
        kind, number = line.data(0, ROLE)
        verb = binned.restore_item if kind == "item" else binned.restore_block
        done = self.done_with(lambda: verb(self.desk, number))
        if done is not None:
            self.answer = done
            self._show()
            self.form.gone.setFocus()
