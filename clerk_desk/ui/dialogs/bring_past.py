"""Old minutes brought in from a folder: what became of each file stands in a list while it goes on beside the window."""
from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
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
ROOM = 200
"""So much taller the dialog becomes for the text of a file."""

GATHER = 300
"""Milliseconds for which files that are done are gathered before they are shown."""


class BringPast(Sheet):
    """Beside the window, which can be used meanwhile; its answer is how many meetings were made. Closed while something goes on it
    is only out of the way: ``put_aside`` says so. ``moved_on`` says that files were done (``so_far`` of ``of``) or all is over.
    """

    put_aside = Signal()
    moved_on = Signal()

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, Ui_BringPast(), look_of(parent))
        self.desk, self.chosen, self.made, self.running = desk, Path(), 0, False
        self.so_far = self.of = 0
        self.lines: list[QTreeWidgetItem] = []
        self.asking, self.gathering = Asking(self, desk.aside), QTimer(self, singleShot=True, interval=GATHER)
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
        self.gathering.timeout.connect(self._show_lines)
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
        form.bar.setRange(0, 0)
        form.bar.show()
        self.running, self.made, self.so_far, self.of = True, 0, 0, 0
        self.say("")
        self.asking.ask(bring_past_aside, place_of(self.desk), self.chosen, form.body.text().strip(), tells=True)
        self._show_state()

    def stop(self) -> None:
        """Stops after the file in hand; what is in stays in."""
        self.asking.rest()
        self._over(self.tr("Stopped. What is in stays in; bring in again to go on."))

    def reject(self) -> None:
        """Out of the way while something goes on, else closed."""
        if self.running:
            self.hide()
            self.put_aside.emit()
        else:
            super().reject()

    def _went(self, went: Went) -> None:
        """Kept to be shown with others: a list that grows with each file would be in the way of typing."""
        each, self.so_far, self.of = went.file, went.done, went.of
        line = QTreeWidgetItem([each.name, each.said])
        line.setData(0, ROLE, each.sha256)
        for column, words in enumerate((each.name, each.said)):
            line.setToolTip(column, words)
        self.lines.append(line)
        self.made += bool(each.meeting_id)
        self.answer = (self.answer or 0) + bool(each.meeting_id)
        if not self.gathering.isActive():
            self.gathering.start()

    def _show_lines(self) -> None:
        form = self.form
        form.bar.setRange(0, max(self.of, 1))
        form.bar.setValue(self.so_far)
        form.found.addTopLevelItems(self.lines)
        if self.lines and self.isVisible():
            form.found.scrollToItem(self.lines[-1])
        self.lines.clear()
        self.moved_on.emit()

    def _done(self, _result: object) -> None:
        self._over(several("%n meeting(s) brought in", self.made))

    def _over(self, words: str) -> None:
        self._end(words, "green")

    def _failed(self, words: str) -> None:
        self._end(words, "red")

    def _end(self, words: str, role: str) -> None:
        self.running = False
        self.say(words, role)
        self._show_state()
        self._show_lines()

    # what is shown
    def _show_state(self) -> None:
        form, there = self.form, self.chosen != Path()
        form.act.setText(self.tr("Stop") if self.running else self.tr("Bring in"))
        form.cancel.setText(self.tr("&Put aside") if self.running else self.tr("&Close"))
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
        if self.form.text.isHidden():
            self._make_room()
        self.form.text.show()

    def _make_room(self) -> None:
        """The list keeps its lines where the screen has room for the text too."""
        most = self.screen().availableGeometry().height() - self.look.px(80)
        self.resize(self.width(), max(self.height(), min(self.height() + self.look.px(ROOM), most)))
