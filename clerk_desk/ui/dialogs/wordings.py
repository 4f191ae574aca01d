"""The earlier wordings of a paragraph: when it had them, what changed since, and one of them put back."""
from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.wordings import Wording, earlier_wordings
from clerk_desk.domain.blocks import Block, Kind
from clerk_desk.domain.word_differences import together
from clerk_desk.ui.dialogs import differences
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.ticks import dress_list
from clerk_desk.ui.forms.ui_wordings import Ui_Wordings
from clerk_desk.ui.translating import brief_day, said, several


class Wordings(Sheet):
    """Newest first; the chosen one is shown with what changed from it to now. Putting one back is left to who asked."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, now: Block, locked: bool) -> Wording | None:
        """The wording to be put back, None for none. ``now`` is the paragraph as it stands."""
        answer: Wording | None = Wordings(parent, desk, now, locked).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, now: Block, locked: bool) -> None:
        super().__init__(parent, Ui_Wordings(), look_of(parent))
        self.now, self.locked, form = now, locked, self.form
        self.found = earlier_wordings(desk, now.row.uid)
        dress_list(form.wordings, self.look)
        self.small(form.note, form.shownLabel)
        differences.dress(form.shown, self.look)
        form.wordings.currentItemChanged.connect(lambda *_: self._show())
        form.act.clicked.connect(self._put_back)
        self._fill()
        form.wordings.setFocus()

    def _fill(self) -> None:
        form = self.form
        for each in self.found:
            line = QTreeWidgetItem([" ".join(each.block.text.split()), f"   {when(each)}"])
            line.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{when(each)}: {each.block.text}")
            line.setToolTip(0, each.block.text)
            form.wordings.addTopLevelItem(line)
        form.wordings.setCurrentItem(form.wordings.topLevelItem(0))
        form.note.setText(self._note())
        form.act.setEnabled(bool(self.found) and not self.locked)
        for part in (form.wordings, form.shownLabel, form.shown):
            part.setVisible(bool(self.found))

    def _note(self) -> str:
        if not self.found:
            return self.tr("This paragraph has had no other words. Each wording is kept once typing pauses, or the minutes are shown to "
                           "somebody.")
        count = several("%n earlier wording(s)", len(self.found))
        if self.locked:
            return self.tr("{count}. Nothing can be put back here: the minutes are locked.").format(count=count)
        words = self.tr("{count}. Putting one back can be undone with Ctrl+Z; the words of now are kept as a wording too.")
        return words.format(count=count)

    def _chosen(self) -> Wording | None:
        line = self.form.wordings.currentItem()
        row = self.form.wordings.indexOfTopLevelItem(line) if line is not None else -1
        return self.found[row] if row >= 0 else None

    def _show(self) -> None:
        chosen, side = self._chosen(), self.form.shown
        side.clear()
        if chosen is None:
            return
        pieces = together(chosen.block.text, self.now.text)
        differences.put(QTextCursor(side.document()), pieces, self.look)
        side.moveCursor(QTextCursor.MoveOperation.Start)
        side.setAccessibleDescription(differences.in_words(pieces))

    def _put_back(self) -> None:
        self.answer = self._chosen()
        self.accept()


def when(wording: Wording) -> str:
    """"22 Nov 19:28 to 19:42", "until 8 Sep 19:42" where nobody knows since when; a private note is called one."""
    until = wording.until
    day = f"{brief_day(until.date())} "
    end = f"{until:%H:%M}"
    if wording.since is None:
        told = said("until {day}").format(day=f"{day}{end}")
    else:
        began = wording.since
        since, ended = f"{brief_day(began.date())} {began:%H:%M}", end if began.date() == until.date() else f"{day}{end}"
        told = said("{since} to {until}").format(since=since, until=ended)
    return said("{when}, private note").format(when=told) if wording.block.row.kind is Kind.NOTE else told
