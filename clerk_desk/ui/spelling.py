"""Spelling as you type: looked at in a pause, a little at a time, so that no key waits for it."""
from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from clerk_desk.domain.spelling import misspelt
from clerk_desk.ui.minute_document import MinuteDocument
from clerk_desk.ui.minute_edit import MinuteEdit
from clerk_desk.ui.minute_look import Spans
from clerk_desk.ui.spelling_engine import Speller

PAUSE, NEXT, WITHHELD = 400, 15, 1500
"""Milliseconds without a key before words are looked at, between two slices of many, and before a word that the cursor
still touches is looked at too.
"""
SLICE = 0.004
"""Seconds that one slice may take."""

KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True)
class Wrong:
    """A marked word: the block's uid, where it stands in it as Qt counts, and the word."""

    uid: str
    start: int
    length: int
    word: str


class Spelling(QObject):
    """Looks after the document that is shown. ``told`` carries a sentence for the clerk."""

    told = Signal(str)

    def __init__(self, edit: MinuteEdit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.edit = edit
        self.document: MinuteDocument | None = None
        self.speller: Speller | None = None
        self.loading: Thread | None = None
        self.menu = QMenu(edit)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.look)
        edit.block_changed.connect(self._touched)

    def follow(self, document: MinuteDocument, speller: Speller) -> None:
        """Turns to another item. The dictionary is read in a thread when it is wanted first."""
        self.stop()
        self.document = document
        if speller is not self.speller:
            self.speller, self.loading = speller, Thread(target=speller.load, name="dictionary", daemon=True)
            self.loading.start()
        document.edited.connect(self._touched)
        self._touched()

    def stop(self) -> None:
        """Looks no more, until ``follow``."""
        self.timer.stop()
        if self.document is not None:
            self.document.edited.disconnect(self._touched)
        self.document = None
        if self.loading is not None:
            self.loading.join()

    def _touched(self) -> None:
        if self.document is not None and not self.document.locked:
            self.timer.start(PAUSE)

    def meet(self, people: Iterable[str], documents: Iterable[MinuteDocument]) -> None:
        """Knows these names too; what was marked in these documents is looked at anew where one is new."""
        if self.speller is not None and self.speller.meet(people):
            for document in documents:
                document.unread |= set(document.misspelt)
            self._touched()

    @property
    def ready(self) -> bool:
        """Has the dictionary been read, and is there one?"""
        return self.loading is not None and not self.loading.is_alive() and self.speller is not None and self.speller.engine is not None

    # looking
    def look(self) -> None:
        """Looks at blocks that changed, those near the cursor first, for one slice of time."""
        if self.document is None or self.speller is None or not self.document.unread:
            return
        if not self.ready:
            if self.loading is not None and self.loading.is_alive():
                self.timer.start(PAUSE)
            return
        end = time.monotonic() + SLICE
        withheld = self._look_at(self.document, lambda: time.monotonic() < end, self.timer.interval() == WITHHELD)
        if self.document.unread:
            self.timer.start(WITHHELD if self.document.unread <= withheld else NEXT)

    def look_at_all(self) -> None:
        """Looks at everything now, for a clerk who has asked to."""
        if self.document is not None and self.ready:
            self._look_at(self.document, lambda: True, typed_too=True)

    def _look_at(self, document: MinuteDocument, go_on: Callable[[], bool], typed_too: bool = False) -> set[str]:
        """Marks what is wrong while it may ``go_on``. Gives the blocks whose word at the cursor is perhaps not typed to its end;
        there are none where such words are to be marked too.
        """
        places, here, withheld = document.places(), self.edit.textCursor().blockNumber(), set[str]()
        for uid in sorted(document.unread, key=lambda uid: abs(places.get(uid, 0) - here)):
            document.unread.discard(uid)
            if uid in places and self._mark(document, uid, places[uid] == here and not typed_too):
                withheld.add(uid)
            if not go_on():
                break
        document.unread |= withheld
        return withheld

    def _mark(self, document: MinuteDocument, uid: str, here: bool) -> bool:
        """Marks one block. Says whether a word was left out because it is being typed."""
        block, offset = document.findBlockByNumber(document.places()[uid]), self.edit.textCursor().positionInBlock()
        if block.layout().preeditAreaText():
            return True
        spans = self._wrong(block.text())
        typed = [span for span in spans if here and span[0] <= offset <= span[0] + span[1]]
        document.mark_misspelt(uid, tuple(span for span in spans if span not in typed))
        return bool(typed)

    def _wrong(self, text: str) -> Spans:
        assert self.speller is not None
        found = misspelt(text, self.speller.right)
        if text.isascii() or max(text, default="") <= "\uffff":
            return tuple((each.start, len(each.word), "misspelt") for each in found)
        return tuple((_units(text[:each.start]), _units(each.word), "misspelt") for each in found)

    # mending
    def at_cursor(self) -> Wrong | None:
        """The marked word that the cursor touches."""
        if self.document is None:
            return None
        uid, offset = self.edit.place()
        spans = self.document.misspelt.get(uid, ())
        span = next((span for span in spans if span[0] <= offset <= span[0] + span[1]), None)
        return self._word(uid, span) if span else None

    def _word(self, uid: str, span: tuple[int, int, str]) -> Wrong | None:
        cursor = self._selecting(uid, span[0], span[1])
        return Wrong(uid, span[0], span[1], cursor.selectedText()) if cursor is not None else None

    def _selecting(self, uid: str, start: int, length: int) -> QTextCursor | None:
        block = self.document.find_uid(uid) if self.document is not None else None
        if block is None:
            return None
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + min(start + length, block.length() - 1), KEEP)
        return cursor

    def add_choices(self, menu: QMenu) -> None:
        """Puts what can be done about the word at the cursor at the top of a menu; nothing where none is marked."""
        if (wrong := self.at_cursor()) is not None:
            self._fill(menu, wrong, lambda: None)

    def _fill(self, menu: QMenu, wrong: Wrong, then: Callable[[], object]) -> None:
        assert self.speller is not None
        first = menu.actions()[:1]
        nearest = self.speller.suggestions(wrong.word)
        choices: list[tuple[str, Callable[[], object]]] = [
            (f"&{number} {word}", partial(self.replace, wrong, word)) for number, word in enumerate(nearest, 1)
        ]
        choices += [
            (self.tr("&Add “{word}” to my words").format(word=wrong.word), partial(self._accept, self.speller.add, wrong)),
            (self.tr("&Ignore it in this meeting"), partial(self._accept, self.speller.ignore, wrong)),
        ]
        made = [QAction(words, menu) for words, _ in choices]
        for action, (_, act) in zip(made, choices, strict=True):
            action.triggered.connect(partial(_both, act, then))
        if first:
            menu.insertActions(first[0], made)
            menu.insertSeparator(first[0])
        else:
            menu.addActions(made)

    def replace(self, wrong: Wrong, word: str) -> None:
        """Puts another word in its place; one undo step, bold and italic stay."""
        cursor = self._selecting(wrong.uid, wrong.start, wrong.length)
        if cursor is not None and cursor.selectedText() == wrong.word and not self.edit.isReadOnly():
            self.edit.setTextCursor(cursor)
            with self.edit.one_step() as step:
                step.insertText(word)

    def _accept(self, take: Callable[[str], bool], wrong: Wrong) -> None:
        if not take(wrong.word.replace("’", "'")):
            self.told.emit(self.tr("The word list could not be written, so this holds only until Clerk Desk is closed."))
        if self.document is not None:
            self.document.unread |= set(self.document.misspelt)
            self.look_at_all()

    def walk(self) -> None:
        """Goes to the next marked word and offers what can be done about it; tells where there is none."""
        self.look_at_all()
        wrong = self._next()
        if wrong is None:
            self.told.emit(self.tr("No word in this item is marked as misspelt.") if self.ready
                           else self.tr("There is no spelling on this machine: its library could not be read."))
            return
        cursor = self._selecting(wrong.uid, wrong.start, wrong.length)
        if cursor is not None:
            self.edit.setTextCursor(cursor)
            self.edit.ensureCursorVisible()
        self._offer(wrong)

    def _next(self) -> Wrong | None:
        """The first marked word behind the cursor, else the first of all."""
        document = self.document
        if document is None or not self.ready:
            return None
        places, (uid, offset) = document.places(), self.edit.place()
        order = sorted((places[each], span) for each, spans in document.misspelt.items() if each in places for span in spans)
        ahead = [each for each in order if (each[0], each[1][0]) >= (places[uid], offset)]
        first: Sequence[tuple[int, tuple[int, int, str]]] = ahead or order
        return self._word(document.rows[first[0][0]].uid, first[0][1]) if first else None

    def _offer(self, wrong: Wrong) -> None:
        menu = self.menu
        menu.clear()
        menu.setAccessibleName(self.tr("Spelling of {word}").format(word=wrong.word))
        self._fill(menu, wrong, self.walk_on)
        menu.addSeparator()
        menu.addAction(self.tr("&Next word"), self.walk_on)
        menu.popup(self.edit.viewport().mapToGlobal(self.edit.cursorRect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def walk_on(self) -> None:
        """On to the next word, once the menu has closed; ends in silence where there is none."""
        QTimer.singleShot(0, self, self._walk_on)

    def _walk_on(self) -> None:
        cursor = self.edit.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.edit.setTextCursor(cursor)
        if self._next() is not None:
            self.walk()


def _both(act: Callable[[], object], then: Callable[[], object], _checked: bool = False) -> None:
    act()
    then()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
