"""Find and replace: a bar over the minutes, used by keys alone, and gone with Esc."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QTextEdit, QWidget

from clerk_desk.domain.finding import Hit, Wanted, beside, hits
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.card import Field
from clerk_desk.ui.kit import Surface, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.meeting_edit import MeetingEdit
from clerk_desk.ui.minute_blocks import walk
from clerk_desk.ui.promises import units

PAUSE = 120
"""Milliseconds after an edit before the hits are counted anew."""

KEEP = QTextCursor.MoveMode.KeepAnchor


class FindBar(Surface):
    """Looks in the item that is shown, private notes too. ``other_item_wanted`` carries 1 or -1 where the whole meeting is
    looked through and this item has no more; the hits of the other items are counted by ``show_others``.
    """

    other_item_wanted = Signal(int)
    asked = Signal()

    def __init__(self, parent: QWidget, edit: MeetingEdit) -> None:
        super().__init__("window", ("bottom",), parent)
        self.edit, self.found, self.others, self.listening, self.replaced = edit, list[Hit](), (0, 0), False, 0
        self.wanted = Field(self.tr("Find"), self.tr("Find"), self)
        self.instead = Field(self.tr("Replace with"), self.tr("Replace with"), self)
        self.case, self.whole, self.all = (QCheckBox(words, self) for words in (
            self.tr("Match case"), self.tr("Whole words"), self.tr("Whole meeting")))
        self.count = Words("", 14, role="ink2", parent=self)
        self.earlier, self.later = Button(self.tr("Previous"), parent=self, height=30), Button(self.tr("Next"), parent=self, height=30)
        self.one = Button(self.tr("Replace"), parent=self, height=30)
        self.every = Button(self.tr("Replace all in this item"), parent=self, height=30, key=self.tr("Ctrl+Enter"))
        self.close_button = Button(self.tr("Close"), parent=self, height=30)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE)
        self._lay_out()
        self._join()
        self.hide()

    def _lay_out(self) -> None:
        self.grid, self.first_row, self.second_row = QGridLayout(self), QHBoxLayout(), QHBoxLayout()
        for part in (self.earlier, self.later, self.count, self.case, self.whole, self.all):
            self.first_row.addWidget(part)
        for part in (self.one, self.every):
            self.second_row.addWidget(part)
        self.second_row.addStretch(1)
        for row, (field, others) in enumerate(((self.wanted, self.first_row), (self.instead, self.second_row))):
            self.grid.addWidget(field, row, 0)
            self.grid.addLayout(others, row, 1)
        self.grid.addWidget(self.close_button, 0, 2)
        self.grid.setColumnStretch(0, 1)

    def _join(self) -> None:
        for box in (self.case, self.whole, self.all):
            box.toggled.connect(self.look_anew)
        self.wanted.textChanged.connect(self.look_anew)
        self.wanted.returnPressed.connect(lambda: self.go(1))
        self.instead.returnPressed.connect(self.replace_one)
        self.later.clicked.connect(lambda: self.go(1))
        self.earlier.clicked.connect(lambda: self.go(-1))
        self.one.clicked.connect(self.replace_one)
        self.every.clicked.connect(self.replace_all)
        self.close_button.clicked.connect(self.leave)
        self.timer.timeout.connect(self._count)
        for field in (self.wanted, self.instead):
            field.installEventFilter(self)

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab goes in here, in this order."""
        first = (self.wanted, self.instead, self.earlier, self.later, self.case, self.whole, self.all, self.close_button)
        return (*first, self.one, self.every)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.wanted, self.instead, self.count, self.earlier, self.later, self.one, self.every, self.close_button)
        for box in (self.case, self.whole, self.all):
            box.setFont(look.font(14))
        self.grid.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        self.grid.setVerticalSpacing(look.px(8))
        self.grid.setHorizontalSpacing(look.px(12))
        for layout in (self.first_row, self.second_row):
            layout.setSpacing(look.px(10))
        self.count.setMinimumWidth(look.px(72))
        self._light()

    def open(self, replacing: bool = False) -> None:
        """Shows itself with what is selected in the minutes as what to find. Ctrl+H shows the second line too."""
        words = self.edit.textCursor().selectedText()
        for part in (self.instead, self.one, self.every):
            part.setVisible(replacing and not self.edit.isReadOnly())
        self._listen(True)
        self.show()
        if words and "\u2029" not in words:
            self.wanted.setText(words)
        self.wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted.selectAll()
        self.look_anew()

    def leave(self) -> None:
        """Goes, and gives the keyboard back to the minutes, where the last hit stays selected."""
        self.put_away()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Goes, and marks nothing any more."""
        self._listen(False)
        self.timer.stop()
        self.hide()
        self.edit.setExtraSelections([])

    def follow(self) -> None:
        """Another item is shown."""
        self.found = []
        if not self.isHidden():
            self.look_anew()

    def _listen(self, on: bool) -> None:
        """Hears the editor only while it is open: no key pays for a bar that is not there."""
        edit = self.edit
        heard = ((edit.lines_moved, self._light), (edit.cursorPositionChanged, self._tell), (edit.textChanged, self.timer.start))
        for signal, slot in heard if on != self.listening else ():
            if on:
                signal.connect(slot)
            else:
                signal.disconnect(slot)
        self.listening = on

    # finding
    def sought(self) -> Wanted:
        """What is asked for now."""
        return Wanted(self.wanted.text(), self.case.isChecked(), self.whole.isChecked())

    def look_anew(self) -> None:
        """Finds all hits in this item and goes nowhere."""
        self.replaced = 0
        self._look()

    def _look(self) -> None:
        self.found = hits(self._texts(), self.sought())
        self.asked.emit()
        self._light()
        self._tell()

    def _count(self) -> None:
        if self.isVisible():
            self._look()

    def _texts(self) -> list[str]:
        return [block.text() for block in walk(self.edit.minutes.begin(), self.edit.minutes.blockCount())]

    def go(self, step: int) -> None:
        """Selects the next or previous hit; in the whole meeting goes on in the next item that has one."""
        self.replaced = 0
        self.found = hits(self._texts(), self.sought())
        cursor = self.edit.textCursor()
        position = cursor.selectionEnd() if step > 0 else cursor.selectionStart()
        block = cursor.document().findBlock(position)
        here = block.blockNumber(), position - block.position()
        index = beside(self.found, *here, step)
        others = self.others[0] + self.others[1]
        if self.all.isChecked() and others and (index < 0 or self._is_round(index, here, step)):
            self.other_item_wanted.emit(step)
        elif index >= 0:
            self.select(index)

    def _is_round(self, index: int, here: tuple[int, int], step: int) -> bool:
        """Does the search begin again at the other end of the item?"""
        place = self.found[index].block, self.found[index].start
        return place < here if step > 0 else place >= here

    def select(self, index: int) -> None:
        """Selects a hit by its place among all of this item, -1 for the last."""
        cursor = self._cursor(self.found[index])
        self.edit.setTextCursor(cursor)
        self.edit.ensureCursorVisible()
        self._light()
        self._tell()

    def _cursor(self, hit: Hit) -> QTextCursor:
        block = self.edit.minutes.findBlockByNumber(hit.block)
        text, cursor = block.text(), QTextCursor(block)
        cursor.setPosition(block.position() + units(text[:hit.start]))
        cursor.setPosition(block.position() + units(text[:hit.end]), KEEP)
        return cursor

    # replacing
    def replace_one(self) -> None:
        """Replaces the hit that is selected and goes to the next; with none selected only goes there."""
        cursor = self.edit.textCursor()
        pattern = self.sought().pattern()
        if pattern and not self.edit.isReadOnly() and pattern.fullmatch(cursor.selectedText()):
            with self.edit.one_step() as step:
                step.insertText(self.instead.text())
        self.go(1)

    def replace_all(self) -> None:
        """Replaces every hit in this item, in one undo step."""
        self.found = hits(self._texts(), self.sought())
        if self.found and not self.edit.isReadOnly():
            count = len(self.found)
            with self.edit.one_step() as step:
                self._replace(step, self.found)
            self.look_anew()
            self.replaced = count
            self._tell()

    def _replace(self, step: QTextCursor, found: Sequence[Hit]) -> None:
        for hit in reversed(found):
            there = self._cursor(hit)
            step.setPosition(there.selectionStart())
            step.setPosition(there.selectionEnd(), KEEP)
            step.insertText(self.instead.text())

    # telling
    def show_others(self, before: int, after: int) -> None:
        """How many hits the items before and after this one have, where the whole meeting is looked through."""
        self.others = (before, after)
        self._tell()

    def _tell(self) -> None:
        if not self.isVisible():
            return
        before, after = self.others if self.all.isChecked() else (0, 0)
        total = before + len(self.found) + after
        if not self.wanted.text().strip():
            self.count.say("", "ink2")
        elif self.replaced:
            self.count.say(self.tr("{count} replaced").format(count=self.replaced), "ink2")
        elif not total:
            self.count.say(self.tr("Not found"), "red")
        else:
            here = self._current()
            words = self.tr("{here} of {total}") if here is not None else self.tr("{total} found")
            self.count.say(words.format(here=before + (here or 0) + 1, total=total), "ink2")

    def _current(self) -> int | None:
        cursor = self.edit.textCursor()
        if not cursor.hasSelection():
            return None
        block = cursor.document().findBlock(cursor.selectionStart())
        start = cursor.selectionStart() - block.position()
        here = (each for each, hit in enumerate(self.found) if hit.block == block.blockNumber())
        return next((each for each in here if units(block.text()[:self.found[each].start]) == start), None)

    def _light(self) -> None:
        """Marks the hits in view; those out of view would cost time at every key."""
        lit = list[QTextEdit.ExtraSelection]()
        if self.isVisible():
            seen = {each.index for each in self.edit.shown(0, self.edit.viewport().height())}
            lit = [self._lit(hit) for hit in self.found if hit.block in seen and hit.block < self.edit.minutes.blockCount()]
        self.edit.setExtraSelections(lit)

    def _lit(self, hit: Hit) -> QTextEdit.ExtraSelection:
        each = QTextEdit.ExtraSelection()
        each.cursor = self._cursor(hit)
        each.format.setBackground(self.look.colour("select"))
        if self.look.outlined:
            each.format.setFontUnderline(True)
        return each

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shift+Enter in the first field goes back, Ctrl+Enter in the second replaces all: there it is no command of the menus."""
        if not (isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            return super().eventFilter(watched, event)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        acts: dict[tuple[bool, Qt.KeyboardModifier], Callable[[], None]] = {
            (True, Qt.KeyboardModifier.ShiftModifier): partial(self.go, -1),
            (False, Qt.KeyboardModifier.ControlModifier): self.replace_all,
        }
        act = acts.get((watched is self.wanted, held))
        if act is None or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            act()
        else:
            event.accept()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
