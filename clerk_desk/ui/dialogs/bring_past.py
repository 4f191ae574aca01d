"""Old minutes brought in from a folder: what became of each file stands in a list while it goes on, and it can be stopped."""
from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from clerk_desk.desk.bringing_past import bring_past_aside, text_of
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.opening import place_of
from clerk_desk.domain.past import Went
from clerk_desk.ui import messages
from clerk_desk.ui.asking import Asking
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.ticks import dress_list
from clerk_desk.ui.forms.ui_bring_past import Ui_BringPast
from clerk_desk.ui.translating import several

ROLE = Qt.ItemDataRole.UserRole


class BringPast(Sheet):
    """Its answer is how many meetings were made; closing it stops what goes on, and what is in stays in."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk) -> int:
        """Brings in what the clerk chooses until she closes the dialog."""
        return int(BringPast(parent, desk).asked() or 0)

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, Ui_BringPast(), look_of(parent))
        self.desk, self.chosen, self.made, self.running = desk, Path(), 0, False
        self.asking = Asking(self, desk.aside)
        form = self.form
        dress_list(form.found, self.look)
        header = form.found.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        form.found.setColumnWidth(0, self.look.px(240))
        self.small(form.note)
        form.note.setText(self.tr(
            "Word, PDF, HTML and text files of the folder and those below it become confirmed meetings, each once. You may stop at any "
            "time: begun again, it goes on where it was."))
        for part in (form.bar, form.text, form.folder):
            part.hide()
        self._join()
        self._show_state()

    def _join(self) -> None:
        form = self.form
        form.choose.clicked.connect(self._choose)
        form.act.clicked.connect(self._act)
        form.show.clicked.connect(self._show_text)
        form.found.itemActivated.connect(self._show_text)
        form.found.currentItemChanged.connect(lambda *_: self._show_state())
        self.asking.went.connect(self._went)
        self.asking.done.connect(self._done)
        self.asking.failed.connect(self._failed)
        self.finished.connect(self.asking.rest)

    # the folder
    def _choose(self) -> None:
        folder = messages.folder_to_use(self, self.tr("A folder of old minutes"))
        if folder is not None:
            self.take_folder(folder)

    def take_folder(self, folder: Path) -> None:
        """Makes this the folder."""
        self.chosen = folder
        self.form.folder.setText(str(folder))
        self.form.folder.show()
        self.say("")
        self._show_state()
        self.form.act.setFocus()

    # bringing in
    def _act(self) -> None:
        self.stop() if self.running else self._begin()

    def _begin(self) -> None:
        form = self.form
        form.found.clear()
        form.text.hide()
        form.bar.setValue(0)
        form.bar.show()
        self.running, self.made = True, 0
        self.say("")
        self.asking.ask(bring_past_aside, place_of(self.desk), self.chosen, form.body.text().strip(), tells=True)
        self._show_state()

    def stop(self) -> None:
        """Stops after the file in hand; what is in stays in."""
        self.asking.rest()
        self._over(self.tr("Stopped. What is in stays in; bring in again to go on."))

    def _went(self, went: Went) -> None:
        form, each = self.form, went.file
        form.bar.setMaximum(went.of)
        form.bar.setValue(went.done)
        line = QTreeWidgetItem([each.name, each.said])
        line.setData(0, ROLE, each.sha256)
        for column, words in enumerate((each.name, each.said)):
            line.setToolTip(column, words)
        form.found.addTopLevelItem(line)
        form.found.scrollToItem(line)
        self.made += bool(each.meeting_id)
        self.answer = (self.answer or 0) + bool(each.meeting_id)

    def _done(self, _result: object) -> None:
        self._over(several("%n meeting(s) brought in", self.made))

    def _over(self, words: str) -> None:
        self.running = False
        self.say(words, "green")
        self._show_state()

    def _failed(self, words: str) -> None:
        self.running = False
        self.say(words)
        self._show_state()

    # what is shown
    def _show_state(self) -> None:
        form, there = self.form, self.chosen != Path()
        form.act.setText(self.tr("Stop") if self.running else self.tr("Bring in"))
        form.act.setEnabled(self.running or (there and not self.desk.only_reads))
        for part in (form.choose, form.body):
            part.setEnabled(not self.running)
        line = form.found.currentItem()
        form.show.setEnabled(line is not None and bool(line.data(0, ROLE)))

    def _show_text(self, *_: object) -> None:
        """The words of the file in hand as they were read."""
        line = self.form.found.currentItem()
        if line is None:
            return
        found = self.done_with(lambda: text_of(self.desk, line.data(0, ROLE)))
        self.form.text.setPlainText(found or self.tr("Nothing could be read in this file."))
        self.form.text.show()
