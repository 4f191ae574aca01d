"""Standing phrases as they are typed: an abbreviation and a space, or F3; Tab goes from one thing to fill in to the next."""
from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QTextCursor

from clerk_desk.desk.phrase_bank import Bank
from clerk_desk.domain.blocks import Kind, Row, Run, new_uid
from clerk_desk.domain.phrases_bank import Expansion, Phrase, expand, expansion_of, level_of, next_blank
from clerk_desk.ui.minute_blocks import add_block, insert_runs, read_row, set_row
from clerk_desk.ui.minute_edit import MinuteEdit

KEEP = QTextCursor.MoveMode.KeepAnchor


class PhraseTyping:
    """Phrases in one editor. ``values`` answers with what is known now, by the name phrases have for it ("time")."""

    def __init__(self, edit: MinuteEdit, bank: Mapping[str, Phrase], values: Callable[[], Mapping[str, str]]) -> None:
        self.edit, self.bank, self.values = edit, dict(bank), values
        self.refused: set[tuple[str, str]] = set()
        self.last: tuple[str, str] | None = None
        self.written: list[str] = []
        edit.expand, edit.next_blank, edit.undone = self.after_space, self.go_on, self.taken_back

    def take_bank(self, bank: Bank) -> None:
        """Knows these phrases from now on."""
        self.bank = bank.used()

    def after_space(self) -> bool:
        """Expands the abbreviation before the space just typed, unless the clerk has taken it back in this line before."""
        found = self._found(spaced=True)
        if found is None or (self.edit.place()[0], found.abbreviation) in self.refused:
            return False
        self._write(found)
        return True

    def expand_here(self) -> bool:
        """Expands the abbreviation before the cursor, taken back before or not. Says whether there was one."""
        found = self._found(spaced=False)
        if found is not None:
            self._write(found)
        return found is not None

    def insert(self, abbreviation: str) -> None:
        """Writes a phrase at the cursor, as chosen from a list; one of several blocks in lines of its own."""
        if abbreviation in self.bank and not self.edit.isReadOnly():
            self._write(expansion_of(self.bank[abbreviation], self.values()))

    def _found(self, spaced: bool) -> Expansion | None:
        cursor = self.edit.textCursor()
        if self.edit.isReadOnly() or cursor.hasSelection():
            return None
        text, at = cursor.block().text(), cursor.positionInBlock()
        if text[:at].rstrip().rpartition(" ")[2].lstrip("(“\"‘'") not in self.bank:
            return None  # nearly always: a space is typed after each word
        if read_row(cursor.block()).kind is Kind.NOTE:
            return None  # a phrase would be minutes, and a note never is
        return expand(text[:at], self.bank, self.values(), spaced=spaced, alone=not text[at:].strip())

    def _write(self, found: Expansion) -> None:
        """One undo step of its own: taken back, it leaves what was typed."""
        self.last = (self.edit.place()[0], found.abbreviation)
        with self.edit.one_step() as cursor:
            cursor.setPosition(cursor.position() - found.drop, KEEP)
            cursor.removeSelectedText()
            self.written = [self._put(cursor, piece.kind, piece.text, first=not number) for number, piece in enumerate(found.pieces)]
        if found.select is not None:
            number, start, length = found.select
            self._select(self.written[number], start + self._offset(found, number), length)

    def _put(self, cursor: QTextCursor, kind: Kind, text: str, first: bool) -> str:
        row = read_row(cursor.block())
        inline = first and (kind is Kind.PARAGRAPH or not cursor.block().text())
        if not inline:
            add_block(cursor, Row(new_uid(), kind, level_of(kind)))
        elif kind is not Kind.PARAGRAPH:
            set_row(cursor, Row(row.uid, kind, level_of(kind)))
        insert_runs(cursor, (Run(text),))
        return read_row(cursor.block()).uid

    def _offset(self, found: Expansion, number: int) -> int:
        """Where a phrase's words begin in their block: behind what stood in the line before."""
        block = self.edit.minutes.find_uid(self.written[number])
        return block.text().rfind(found.pieces[number].text) if block is not None else 0

    def _select(self, uid: str, start: int, length: int) -> None:
        block = self.edit.minutes.find_uid(uid)
        if block is not None:
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + start)
            cursor.setPosition(block.position() + start + length, KEEP)
            self.edit.setTextCursor(cursor)

    def go_on(self) -> bool:
        """Tab: selects the next thing to fill in of the phrase written last. False leaves Tab its usual meaning."""
        uid, _ = self.edit.place()
        if uid not in self.written:
            self.written = []
            return False
        offset = self.edit.textCursor().selectionEnd() - self.edit.textCursor().block().position()
        for each in self.written[self.written.index(uid):]:
            block = self.edit.minutes.find_uid(each)
            if block is not None and (found := next_blank(block.text(), offset)):
                self._select(each, *found)
                return True
            offset = 0
        self.written = []
        return False

    def taken_back(self) -> None:
        """After an undo: where the abbreviation stands again, the clerk meant it, and it stays in this line."""
        if self.last is None:
            return
        uid, abbreviation = self.last
        block = self.edit.minutes.find_uid(uid)
        if block is not None and f"{abbreviation} " in f"{block.text()} ":
            self.refused.add((uid, abbreviation))
        self.last = None
