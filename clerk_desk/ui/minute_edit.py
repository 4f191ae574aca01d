"""The editor in which an agenda item's minutes are typed: keys, commands, clipboard."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDropEvent,
    QFont,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QWidget

from clerk_desk.domain import typing_rules
from clerk_desk.domain.blocks import Block, Kind, Run, Written
from clerk_desk.ui import clipboard, minute_edits, minute_keys
from clerk_desk.ui.minute_blocks import clean, read_block, read_row
from clerk_desk.ui.minute_view import MinuteView


class MinuteEdit(MinuteView):
    """Blocks typed as clerks type them. Every command is one undo step; none does anything to locked minutes.

    ``read_html`` and ``read_text`` make blocks of what another program put on the clipboard. ``expand`` is asked after each
    space, ``next_blank`` at Tab, whether they did something; ``undone`` is told of each undo.
    ``completing`` is set while a list of names is open: it has the first word about each key.
    """

    def __init__(
        self, parent: QWidget | None, read_html: Callable[[str], tuple[Block, ...]], read_text: Callable[[str], tuple[Block, ...]],
    ) -> None:
        super().__init__(parent)
        self.read_html, self.read_text = read_html, read_text
        self.expand: Callable[[], bool] = bool
        self.next_blank: Callable[[], bool] = bool
        self.undone: Callable[[], object] = bool
        self.complete_name: Callable[[], object] = bool
        self.completing: Callable[[int], bool] | None = None
        self._travelling = False
        self._held: QPointF | None = None

    # keys
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt types letters and moves the cursor; all else is ours, since Qt's own loses kinds and ids. A key that the window has
        for a command too does the same there, so none is claimed from it: to be asked of each would cost at every letter.
        """
        keys, letters = minute_keys.pressed(event), ""
        if keys in minute_keys.WINDOWS:
            return event.ignore()
        if self.isReadOnly():
            return super().keyPressEvent(event)
        if not self._own_key(event, keys):
            letters = minute_keys.typed_letters(event, keys)
            if not (letters and self._typed_over(letters)):
                super().keyPressEvent(event)
            if letters in typing_rules.TRIGGERS:
                self._after(letters)
        return self.keep_room()

    def _own_key(self, event: QKeyEvent, keys: int) -> bool:
        """Does what a key means in minutes; False leaves it to Qt."""
        if self.completing is not None and self.completing(keys):
            return True
        if not minute_keys.is_named(keys):
            return False
        if command := minute_keys.command_for(event, keys):
            command(self)
            return True
        cursor, key = self.textCursor(), event.key()
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and cursor.hasSelection():
            return self._remove()  # Qt only takes the indent away when the selection ends at a block's start
        if key == Qt.Key.Key_Backspace and cursor.atBlockStart():
            return self._step(minute_edits.step_back)
        return key == Qt.Key.Key_Delete and cursor.atBlockEnd() and self._join_next(cursor)

    def _join_next(self, cursor: QTextCursor) -> bool:
        return not cursor.block().next().isValid() or self._step(lambda step: minute_edits.join(step.block()))

    def _typed_over(self, letters: str) -> bool:
        """Types in place of what is selected in several blocks; False leaves it to Qt."""
        cursor = self.textCursor()
        return cursor.hasSelection() and minute_edits.spans_blocks(cursor) and self._remove(letters)

    @contextmanager
    def one_step(self) -> Iterator[QTextCursor]:
        """All edits inside are undone by one Ctrl+Z, and that puts the cursor back to where it was."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()
            self.setTextCursor(cursor)

    def _step(self, work: Callable[[QTextCursor], object]) -> bool:
        if not self.isReadOnly():
            with self.one_step() as cursor:
                work(cursor)
        return True

    def _remove(self, then: str = "") -> bool:
        def work(cursor: QTextCursor) -> None:
            minute_edits.take_out(cursor)
            if then:
                cursor.insertText(then)
        return self._step(work)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Composed letters and dead keys come here."""
        words = event.commitString()
        if minute_edits.spans_blocks(self.textCursor()) and (event.preeditString() or words):
            self._remove()
        if words != (tidy := clean(words).replace("\n", " ")):  # Qt would leave the composed words behind as a ghost
            event = QInputMethodEvent(event.preeditString(), event.attributes())
            event.setCommitString(tidy)
        super().inputMethodEvent(event)
        if words and not self.isReadOnly():
            self._after(tidy[-1:])

    def _after(self, sign: str) -> None:
        """What was just typed may end a sentence, or make another kind of block; that is an undo step of its own."""
        if not sign or sign not in typing_rules.TRIGGERS:
            return
        cursor = self.textCursor()
        before = cursor.block().text()[:cursor.positionInBlock()]
        found = typing_rules.typed(read_row(cursor.block()), before)
        if found:
            self._step(lambda step: minute_edits.convert(step, *found))
        elif sign == " ":
            if before[-2:-1] in typing_rules.SENTENCE_ENDS:
                self.minutes.break_run()
            self.expand()

    def mend(self) -> None:
        """Qt copies ids where it makes blocks by itself; they are set right in the same undo step."""
        if not self._travelling:
            self._travelling = True
            self.minutes.mend()
            self._travelling = False

    # commands
    def enter(self) -> None:
        """Goes on with the next block."""
        self._command(minute_edits.begin_block)

    def set_kind(self, kind: Kind) -> None:
        """Makes the selected blocks of this kind; narrative is what a private note has to become to be public."""
        self._command(lambda cursor: minute_edits.become(self._blocks(cursor), kind))

    def begin_resolution(self, words: str = "") -> None:
        """Makes the cursor's block a lead-in. An empty one gets these words, else the house style's ("RESOLVED:")."""
        words = words or dict(self.minutes.style.lead_ins).get("resolved", "")
        self._command(lambda cursor: minute_edits.begin_resolution(cursor, words))

    def tab(self) -> None:
        """On to the next thing to fill in of a phrase, else one level deeper."""
        if not self.next_blank():
            self.shift(1)

    def shift(self, step: int) -> None:
        """The selected clauses or bullets a level deeper (1) or shallower (-1)."""
        self._command(lambda cursor: minute_edits.shift(self._blocks(cursor), step))

    def move_blocks(self, step: int) -> None:
        """The selected blocks down (1) or up (-1) past their neighbour, with the clauses that stand under them."""
        self._command(lambda cursor: minute_edits.move(self.minutes, cursor, step))
        self.lines_moved.emit()

    def put_block_words(self, uid: str, runs: tuple[Run, ...]) -> None:
        """Other words for the block with this id, which keeps its kind and place; one undo step. Nothing where it is gone."""
        block = self.minutes.find_uid(uid)
        if block is not None:
            self.go_to(uid)
            self._command(lambda cursor: minute_edits.reword(cursor, runs))

    def put_words(self, words: str) -> None:
        """Types words at the cursor, in place of what is selected."""
        QGuiApplication.inputMethod().commit()
        self._remove(words)

    def go_by_block(self, step: int) -> None:
        """The cursor to the next block's start, or back to this one's and then to those before."""
        cursor, to = self.textCursor(), QTextCursor.MoveOperation
        if step < 0:
            cursor.movePosition(to.PreviousBlock if cursor.atBlockStart() else to.StartOfBlock)
        else:
            cursor.movePosition(to.NextBlock) or cursor.movePosition(to.EndOfBlock)
        self.setTextCursor(cursor)

    def toggle_bold(self) -> None:
        """Bold on or off for what is selected or typed next."""
        change, bold = QTextCharFormat(), self.currentCharFormat().fontWeight() >= QFont.Weight.DemiBold
        change.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self._merge(change)

    def toggle_italic(self) -> None:
        """Italic on or off for what is selected or typed next."""
        change = QTextCharFormat()
        change.setFontItalic(not self.currentCharFormat().fontItalic())
        self._merge(change)

    def undo(self) -> None:
        """Takes back one step."""
        self._travel(super().undo)
        self.undone()

    def redo(self) -> None:
        """Does one step again."""
        self._travel(super().redo)

    def cut(self) -> None:
        """Cuts, once the clipboard really has the words: where another program holds it, nothing is lost."""
        if self.isReadOnly() or not self.textCursor().hasSelection():
            return
        box, board = self.createMimeDataFromSelection(), QGuiApplication.clipboard()
        words = box.data(clipboard.MIME)
        board.setMimeData(box)
        if board.mimeData().data(clipboard.MIME) == words:
            self._remove()

    def paste(self) -> None:
        """Puts in what is on the clipboard."""
        source = QGuiApplication.clipboard().mimeData()
        if source is not None and not self.isReadOnly():
            self.insertFromMimeData(source)

    def delete_selected(self) -> None:
        """Removes what is selected."""
        self._command(minute_edits.take_out)

    def _command(self, work: Callable[[QTextCursor], object]) -> None:
        """A command may come from a menu in the middle of composed letters: those are taken first."""
        QGuiApplication.inputMethod().commit()
        self._step(work)

    def _blocks(self, cursor: QTextCursor) -> list[QTextBlock]:
        return minute_edits.selected(cursor)

    def _merge(self, change: QTextCharFormat) -> None:
        if not self.isReadOnly():
            QGuiApplication.inputMethod().commit()
            self.mergeCurrentCharFormat(change)

    def _travel(self, go: Callable[[], None]) -> None:
        """Undo or redo. Where only kinds or levels change, Qt puts the cursor into the next block: it stays instead."""
        if self.isReadOnly():
            return
        cursor, words = self.textCursor(), self.minutes.toPlainText()
        anchor, place = cursor.anchor(), cursor.position()
        self._travelling = True
        go()
        self._travelling = False
        if self.minutes.toPlainText() == words:
            cursor.setPosition(anchor)
            cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    # clipboard, drag, menu
    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: blocks for ourselves, text and HTML with markers for others."""
        cursor = self.textCursor()
        start, end, blocks = cursor.selectionStart(), cursor.selectionEnd(), minute_edits.selected(cursor)
        parts = [self._part(block, start, end) for block in blocks]
        whole = start == blocks[0].position() and end >= blocks[-1].position() + blocks[-1].length() - 1
        return clipboard.packed(parts, whole, self.minutes.token)

    def _part(self, block: QTextBlock, start: int, end: int) -> Written:
        """What is selected of one block."""
        first, last = max(0, start - block.position()), min(block.length() - 1, end - block.position())
        return Written(read_block(block, first, last), self.minutes.marker(block.blockNumber()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Can this be pasted or dropped here?"""
        return not self.isReadOnly() and clipboard.readable(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes: our own blocks with kind and level, others read as minutes. One undo step."""
        pasted = clipboard.unpacked(source, self.read_html, self.read_text)
        if pasted.blocks:
            self._step(lambda cursor: self._replace(cursor, pasted))

    def _replace(self, cursor: QTextCursor, pasted: clipboard.Pasted) -> None:
        minute_edits.take_out(cursor)
        minute_edits.put_in(self.minutes, cursor, pasted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers a press on what is selected: it may become a drag."""
        at, cursor = self.cursorForPosition(event.position().toPoint()).position(), self.textCursor()
        held = event.button() == Qt.MouseButton.LeftButton and cursor.selectionStart() <= at < cursor.selectionEnd()
        self._held = event.position() if held else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begins a drag of ours. Qt's own removes what was dragged to another program, past our rules."""
        if self._held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return super().mouseMoveEvent(event)
        if (event.position() - self._held).manhattanLength() >= QGuiApplication.styleHints().startDragDistance():
            self._held = None
            self._drag()
        return None

    def _drag(self) -> None:
        """Other programs get a copy; what is dropped in the minutes themselves moves."""
        drag = QDrag(self.viewport())
        drag.setMimeData(self.createMimeDataFromSelection())
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)

    def dropEvent(self, event: QDropEvent) -> None:
        """Dragging inside the minutes moves blocks with their ids, in one undo step."""
        own = event.source() in (self, self.viewport())
        if not own or self.isReadOnly() or event.dropAction() != Qt.DropAction.MoveAction:
            return super().dropEvent(event)
        source, target = self.textCursor(), self.cursorForPosition(event.position().toPoint())
        pasted = clipboard.unpacked(event.mimeData(), self.read_html, self.read_text)
        if not source.selectionStart() <= target.position() <= source.selectionEnd():
            self._step(lambda cursor: self._carry(cursor, target, pasted))
        return event.acceptProposedAction()

    def _carry(self, cursor: QTextCursor, target: QTextCursor, pasted: clipboard.Pasted) -> None:
        minute_edits.take_out(cursor)
        cursor.setPosition(target.position())
        minute_edits.put_in(self.minutes, cursor, pasted)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Our own menu: Qt's calls Qt's own cut, delete and undo. A press of the mouse outside the selection moves the cursor."""
        at = self.cursorForPosition(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Mouse and not self.textCursor().hasSelection():
            self.setTextCursor(at)
        menu = self.made_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def made_menu(self) -> QMenu:
        """The menu at the cursor; what cannot be done is disabled."""
        menu, some, may = QMenu(self), self.textCursor().hasSelection(), not self.isReadOnly()
        for words, act, able in (
            (self.tr("Undo"), self.undo, may and self.minutes.isUndoAvailable()),
            (self.tr("Redo"), self.redo, may and self.minutes.isRedoAvailable()),
            (self.tr("Cut"), self.cut, may and some), (self.tr("Copy"), self.copy, some),
            (self.tr("Paste"), self.paste, self.canPaste()), (self.tr("Delete"), self.delete_selected, may and some),
            (self.tr("Select all"), self.selectAll, True),
        ):
            menu.addAction(words, act).setEnabled(able)
        return menu
