"""How the office is set up: written to a file, and another office's taken in, after what would come was shown."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.setting_up import Taken, look_at_set_up, read_set_up, set_up_of, take_set_up, write_set_up
from clerk_desk.domain.set_up import ONLY_NEW, Kind, Part, SetUp, Way, parts_of
from clerk_desk.ui import messages
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.ticks import BySpace, dress_list
from clerk_desk.ui.forms.ui_set_up import Ui_SetUpSheet
from clerk_desk.ui.forms.ui_set_up_offer import Ui_SetUpOffer
from clerk_desk.ui.translating import said
from clerk_desk.ui.waiting import waited

WORDS = {
    Kind.COMMITTEES: "Committees", Kind.PEOPLE: "Members and officers", Kind.MEETINGS: "Meetings planned", Kind.CLOSURES: "Closure days",
    Kind.STYLES: "House styles", Kind.PHRASES: "Standing phrases", Kind.WORDS: "Words of the dictionary",
}
FILE, MOST = "Clerk Desk set-up.json", 8


class SetUpSheet(Sheet):
    """Its answer is what was taken in, None for nothing."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, folder: Path) -> Taken | None:
        """Shows this office's set-up until it is closed; ``folder`` is where files are proposed."""
        answer: Taken | None = SetUpSheet(parent, desk, folder).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, folder: Path) -> None:
        super().__init__(parent, Ui_SetUpSheet(), look_of(parent))
        self.desk, self.folder = desk, folder
        form = self.form
        dress_list(form.rows, self.look)
        header = form.rows.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.small(form.note)
        form.note.setText(self.tr(
            "Committees with their calendars and standing items, house styles, phrases and words, to set up other desks alike. There are "
            "no minutes and no follow-ups in it."))
        self.mine = self.done_with(lambda: set_up_of(desk)) or SetUp()
        form.people.toggled.connect(self._show)
        form.act.clicked.connect(self._write)
        form.take.clicked.connect(self._take)
        form.take.setEnabled(not desk.only_reads)
        self._show()
        form.rows.setFocus()

    def _wanted(self) -> SetUp:
        if self.form.people.isChecked():
            return self.mine
        return replace(self.mine, bodies=tuple(replace(body, seats=()) for body in self.mine.bodies))

    def _show(self) -> None:
        form, parts = self.form, parts_of(SetUp(), self._wanted())
        form.rows.clear()
        for part in parts:
            form.rows.addTopLevelItem(_line(f"{said(WORDS[part.kind])} · {len(part.new)}", counted(part.new)))
        if not parts:
            form.rows.addTopLevelItem(_line(self.tr("Nothing of its own yet"), ""))
        form.rows.setCurrentItem(form.rows.topLevelItem(0))
        form.act.setEnabled(bool(parts))

    def _write(self) -> None:
        to = messages.file_to_write_over(self, self.tr("Write the set-up of the office"), self.folder / FILE)
        if to is None:
            return
        done = self.done_with(lambda: write_set_up(self.desk, to, people=self.form.people.isChecked(), replace=True))
        if done is not None:
            self.say(self.tr("Written to {file}.").format(file=to), "green")

    def _take(self) -> None:
        file = messages.file_to_open(self, self.tr("Take in the set-up of another office"), self.tr("Set-ups (*.json)"), str(self.folder))
        theirs = self.done_with(lambda: read_set_up(file)) if file is not None else None
        if file is None or theirs is None:
            return
        self.answer = SetUpOffer(self, self.desk, file.name, theirs).asked()
        if self.answer is not None:
            self.accept()


class SetUpOffer(Sheet):
    """What a file would bring, a row for each kind; Space changes what is done with it. Its answer is what was taken in."""

    def __init__(self, parent: QWidget | None, desk: Desk, name: str, theirs: SetUp) -> None:
        super().__init__(parent, Ui_SetUpOffer(), look_of(parent))
        self.desk, self.theirs = desk, theirs
        self.parts: tuple[Part, ...] = look_at_set_up(desk, theirs)
        self.ways = {part.kind: part.ways[0] for part in self.parts if part.ways}
        form = self.form
        form.title.setText(self.tr("Set-up in {name}").format(name=name))
        dress_list(form.rows, self.look)
        self.small(form.note, form.about)
        for part in self.parts:
            form.rows.addTopLevelItem(_line(told(part), ""))
        BySpace(form.rows, self._turn)
        form.rows.currentItemChanged.connect(lambda *_: self._tell())
        form.turn.clicked.connect(self._turn)
        form.act.clicked.connect(self._take)
        form.note.setText(self.tr(
            "Space changes what is done with a line. A backup is made first; nothing is done until you take it in."))
        self._show()
        first = next((row for row, part in enumerate(self.parts) if part.ways), 0)
        form.rows.setCurrentItem(form.rows.topLevelItem(first))
        form.rows.setFocus()

    def _show(self) -> None:
        form = self.form
        for row, part in enumerate(self.parts):
            line = form.rows.topLevelItem(row)
            if line is not None:
                line.setText(1, self._does(part))
                line.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{line.text(0)}, {line.text(1)}")
        form.act.setEnabled(any(way is not Way.NONE for way in self.ways.values()))
        self._tell()

    def _does(self, part: Part) -> str:
        way = self.ways.get(part.kind)
        if way is None:
            return self.tr("Nothing new") if not part.other else self.tr("Yours stay")
        if way is Way.NONE:
            return self.tr("– Left out")
        if not part.other:
            return self.tr("✓ Comes in")
        if way is Way.THEIRS:
            return self.tr("✓ Theirs replace yours")
        return self.tr("✓ New ones come, yours stay") if part.new else self.tr("Yours stay")

    def _here(self) -> Part | None:
        line = self.form.rows.currentItem()
        return self.parts[self.form.rows.indexOfTopLevelItem(line)] if line is not None and self.parts else None

    def _tell(self) -> None:
        """All names of the line in hand."""
        part = self._here()
        self.form.turn.setEnabled(part is not None and bool(part.ways))
        if part is None:
            return
        lines = [
            (part.new, self.tr("New here: {names}.")), (part.other, self.tr("Here already, and different: {names}.")),
            (part.same, self.tr("Here already, and the same: {names}."))]
        words = [sentence.format(names=counted(names, MOST)) for names, sentence in lines if names]
        if part.other and part.kind in ONLY_NEW:
            words.append(self.tr("Whoever sits here stays: change them on the page of the committee."))
        self.form.about.setText(" ".join(words))

    def _turn(self) -> None:
        part = self._here()
        if part is not None and part.ways:
            at = part.ways.index(self.ways[part.kind])
            self.ways[part.kind] = part.ways[(at + 1) % len(part.ways)]
            self._show()

    def _take(self) -> None:
        words = self.tr("Taking the set-up in …")
        self.answer = self.done_with(lambda: waited(self, words, lambda: take_set_up(self.desk, self.theirs, self.ways)))
        if self.answer is not None:
            self.accept()


def _line(words: str, beside: str) -> QTreeWidgetItem:
    line = QTreeWidgetItem([words, beside])
    line.setToolTip(1, beside)
    return line


def _tr(words: str) -> str:
    return QCoreApplication.translate("set_up", words)


def counted(names: tuple[str, ...], most: int = 3) -> str:
    """The first names, and how many more: "Cabinet, Planning and 3 more"."""
    if len(names) <= most:
        return ", ".join(names)
    return _tr("{names} and {count} more").format(names=", ".join(names[:most]), count=len(names) - most)


def told(part: Part) -> str:
    """A kind with its counts: "Committees: 3 new, 1 otherwise, 2 the same"."""
    counts = ((part.new, _tr("{count} new")), (part.other, _tr("{count} different here")), (part.same, _tr("{count} the same")))
    return f"{said(WORDS[part.kind])}: " + ", ".join(words.format(count=len(names)) for names, words in counts if names)
