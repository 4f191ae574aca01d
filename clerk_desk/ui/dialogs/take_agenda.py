"""An agenda that has come is read, mended where it was misread, and taken into a meeting that has a draft of its own."""
from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from clerk_desk.desk import capturing, meetings, new_meeting
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.captured import Captured
from clerk_desk.domain.mending import left_out, made_item, renamed
from clerk_desk.domain.records import Meeting
from clerk_desk.ui import messages
from clerk_desk.ui.dialogs.reading import LONG_TEXT, Reading
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.understood import show_understood
from clerk_desk.ui.forms.ui_take_agenda import Ui_TakeAgenda
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.translating import long_day, several

PAUSE = 300
ITEM, LEFT = "item", "left"
ROLE = Qt.ItemDataRole.UserRole
KINDS = "Agendas (*.docx *.pdf *.eml *.txt *.html *.htm *.mht *.mhtml)"


class TakeAgenda(Sheet):
    """Reads what is pasted after each pause. F2 rewords an item, Delete leaves it out, Enter on a line left out makes it one."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, meeting_id: int, text: str = "") -> bool:
        """Was an agenda taken in? ``text`` stands in the dialog at first, where an item is read in it."""
        dialog = TakeAgenda(parent, desk, meetings.meeting(desk, meeting_id))
        if text.strip() and len(text) < LONG_TEXT and capturing.capture_text(text).items:
            dialog.form.text.setPlainText(text)
            dialog.read()
        return bool(dialog.asked())

    def __init__(self, parent: QWidget | None, desk: Desk, meeting: Meeting) -> None:
        super().__init__(parent, Ui_TakeAgenda(), look_of(parent))
        self.desk, self.meeting = desk, meeting
        self.captured: Captured | None = None
        self.reading, self.keeps = Reading(self, desk.aside), False
        self.showing = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE)
        self._fill()
        self._join()
        self._show()

    def _fill(self) -> None:
        form = self.form
        name = f"{self.meeting.committee.name}, {long_day(self.meeting.on)}"
        form.title.setText(self.tr("Take in the agenda of {name}").format(name=name))
        form.title.setWordWrap(True)
        self.small(form.note)
        self.strong(form.textLabel, form.understoodLabel)
        for area in (form.text, form.understood):
            make_slim(area, self.look, "raised")
        form.halves.setSpacing(self.look.px(16))
        header = form.understood.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        form.understood.installEventFilter(self)

    def _join(self) -> None:
        form = self.form
        form.text.textChanged.connect(self.timer.start)
        self.timer.timeout.connect(self.read)
        self.reading.read.connect(self._show_read)
        form.openFile.clicked.connect(self._open)
        form.understood.currentItemChanged.connect(self._allow)
        form.understood.itemChanged.connect(self._reworded)
        form.rename.clicked.connect(self.reword)
        form.leaveOut.clicked.connect(self.leave_out)
        form.makeItem.clicked.connect(self.make_item)
        form.act.clicked.connect(self._take)

    # reading
    def read(self) -> None:
        """Reads the text that is there now."""
        self.timer.stop()
        self.reading.text(self.form.text.toPlainText())
        self._allow()

    def _show_read(self, captured: Captured | None) -> None:
        """What was read; it is taken in where the clerk wants that already."""
        self.captured = captured
        self._show()
        if self.keeps and not self.timer.isActive():
            self.keeps = False
            self._keep()

    def _open(self) -> None:
        path = messages.file_to_open(self, self.tr("Open an agenda"), self.tr(KINDS))
        if path is not None:
            self.show_file(path)

    def show_file(self, path: Path) -> None:
        """Shows what is read in a file."""
        self.form.text.blockSignals(True)
        self.form.text.setPlainText(self.tr("Read from {name}").format(name=path.name))
        self.form.text.blockSignals(False)
        self.timer.stop()
        self.reading.file(path)
        self._allow()

    def _show(self, at: int = 0) -> None:
        """The tree of what was read, each line knowing what it stands for."""
        tree = self.form.understood
        self.showing = True
        show_understood(tree, self.captured, self.look)
        for row, _ in enumerate(self.captured.items if self.captured else ()):
            line = tree.topLevelItem(row)
            line.setData(0, ROLE, (ITEM, row))
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsEditable)
        self._mark_left_out()
        self.showing = False
        if tree.topLevelItemCount():
            tree.setCurrentItem(tree.topLevelItem(min(at, tree.topLevelItemCount() - 1)))
        self._allow()

    def _mark_left_out(self) -> None:
        tree = self.form.understood
        last = tree.topLevelItem(tree.topLevelItemCount() - 1) if self.captured and self.captured.left_out else None
        if last is None:
            return
        for row in range(last.childCount()):
            last.child(row).setData(0, ROLE, (LEFT, row))
        last.setExpanded(True)

    def _allow(self, *_: object) -> None:
        """What can be done with the line in hand, and whether there is anything to take in."""
        kind, _row = self._here() if not self.reading.busy else ("", 0)
        for button in (self.form.rename, self.form.leaveOut):
            button.setEnabled(kind == ITEM)
        self.form.makeItem.setEnabled(kind == LEFT)
        some = bool(self.captured and self.captured.items) and not self.reading.busy
        self.form.act.setEnabled(some)
        if self.reading.busy:
            return
        if self.captured is not None and not some:
            self.say(self.tr("No agenda item was found in this text: check that it is an agenda, or make items of its lines."))
        elif some:
            count = len(self.captured.items) if self.captured else 0
            self.form.act.setText(several("Take in %n item(s)", count))

    def _here(self) -> tuple[str, int]:
        line = self.form.understood.currentItem()
        while line is not None and line.data(0, ROLE) is None:
            line = line.parent()
        kind, row = line.data(0, ROLE) if line is not None else ("", 0)
        return str(kind), int(row)

    # mending
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in the tree: F2 rewords, Delete leaves out, Enter makes an item of a line left out."""
        if watched is self.form.understood and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            kind, act = self._here()[0], None
            if kind == ITEM:
                act = {Qt.Key.Key_F2: self.reword, Qt.Key.Key_Delete: self.leave_out}.get(Qt.Key(event.key()))
            elif kind == LEFT and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert):
                act = self.make_item
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    def reword(self) -> None:
        """Opens the item in hand for other words; a number may stand before them."""
        kind, row = self._here()
        if kind == ITEM:
            self.form.understood.setFocus()
            self.form.understood.editItem(self.form.understood.topLevelItem(row), 0)

    def _reworded(self, line: QTreeWidgetItem, column: int) -> None:
        kind, row = line.data(0, ROLE) or ("", 0)
        if not self.showing and column == 0 and kind == ITEM and self.captured is not None:
            self._mend(renamed(self.captured, row, line.text(0)), row)

    def leave_out(self) -> None:
        """Leaves the item in hand out; its title goes to the lines left out."""
        kind, row = self._here()
        if kind == ITEM and self.captured is not None:
            self._mend(left_out(self.captured, row), row)

    def make_item(self) -> None:
        """Makes an item of the line in hand that was left out, at the end."""
        kind, row = self._here()
        if kind == LEFT and self.captured is not None:
            self._mend(made_item(self.captured, row), len(self.captured.items))

    def _mend(self, captured: Captured, at: int) -> None:
        """After Qt has closed the field that was written in."""
        self.captured = captured
        QTimer.singleShot(0, self, partial(self._show, at))

    # taking in
    def _take(self) -> None:
        if self.timer.isActive():
            self.keeps = True
            self.read()
        else:
            self._keep()

    def _keep(self) -> None:
        if self.captured is not None and self.captured.items:
            captured = self.captured
            self.answer = self.done_with(lambda: new_meeting.take_agenda(self.desk, self.meeting.id, captured))
        if self.answer is not None:
            self.accept()

    def done(self, result: int) -> None:
        """Closes; no text is read after that."""
        self.timer.stop()
        self.reading.rest()
        super().done(result)
