"""One agenda item's minutes as a text document, with a mirror of its blocks that is right after every edit."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextDocument

from clerk_desk.domain.blocks import Block, Kind, Row, new_uid
from clerk_desk.domain.changes import GAP, BlockChanges, ranked
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.numbering import Numbering
from clerk_desk.ui.minute_blocks import add_block, block_format, insert_runs, read_block, read_row, walk
from clerk_desk.ui.minute_look import MARKED, Look, Spans, slid

SIDE, TOP, RIGHT, ROOM_BELOW = 8, 12, 24, 240
"""The page's margins in pixels; the room below keeps the line being typed off the lower edge."""

COLUMN_PER_SIZE = 36 / 17
"""Width of an indent column for each pixel of letter size."""

FIRST_LETTERS = 3
"""So many signs at a block's start may turn the direction in which it is read."""

Measured = tuple[object, list[tuple[float, float, float]]]
"""Where marked words stand, and what has to be as it was for that to be true; the painting fills and reads it."""

Ranges = Mapping[str, Sequence[tuple[int, int, str]]]

Beside = Mapping[str, tuple[str, ...]]
"""What stands beside the words of a block, by its uid: in full first, then shorter for less room."""


class MinuteDocument(QTextDocument):
    """The blocks of one item. ``rows`` and ``markers`` are right after every change; while ``version`` is the same object, they,
    the flags and what stands beside words are the same; ``pending()`` is what to save.

    ``edited`` says that there is something to save. It comes from the mirror in the middle of an edit: start a timer there,
    do not edit. ``looks_changed`` asks for a repaint of all where there was no edit.
    ``soiled`` has the blocks in which underlines may stand elsewhere; who paints them clears it.
    Keep the document while its meeting is open, it has its own undo history.
    """

    edited = Signal()
    looks_changed = Signal()

    def __init__(self, style: HouseStyle, item: str) -> None:
        super().__init__()
        self.token, self.style, self.item = new_uid(), style, item
        self.locked = self.quiet = False
        self.whole = True
        self.rows: list[Row] = [read_row(self.begin())]
        self._numbering, self.version = Numbering(self.rows, style, item), object()
        self.promises: dict[str, Spans] = {}
        self.misspelt: dict[str, Spans] = {}
        self.flags: Mapping[str, str] = {}
        self.beside: Beside = {}
        self.touched: set[str] = set()
        self.unread: set[str] = set()
        self.soiled: set[str] = set()
        self.saved: dict[str, Block] = {}
        self.ranks: dict[str, int] = {}
        self.ranks_known = True
        self._places: dict[str, int] = {}
        self._uids = Counter(row.uid for row in self.rows)
        self._known: dict[str, Block] = {}
        self._formats: list[int] = [self.begin().blockFormatIndex()]
        self.measured: dict[tuple[str, int], Measured] = {}
        self._stale_from: int | None = None
        self.setUndoRedoEnabled(False)
        self._set_margins()
        self.documentLayout()  # without a layout Qt reports no change, and a document not yet shown would miss its own loading
        self.contentsChange.connect(self._follow)
        self.look = Look(style.lead_in_bold)
        self.load(())

    def _set_margins(self) -> None:
        """Only while undo is off: a change of margins is an undo step to Qt."""
        self.setDocumentMargin(SIDE)
        page = self.rootFrame().frameFormat()
        page.setTopMargin(TOP)
        page.setRightMargin(RIGHT)
        page.setBottomMargin(ROOM_BELOW)
        self.rootFrame().setFrameFormat(page)

    def load(self, blocks: Sequence[Block], ranks: Mapping[str, int] | None = None, locked: bool = False) -> None:
        """Shows these blocks as saved; the undo history begins anew. An empty item gets one narrative block.

        ``ranks`` are the store's; without them the first change of order writes all ranks of the item. ``locked`` is
        for confirmed minutes: the editor takes no key for them and nothing can be undone.
        """
        self.quiet = True
        self.setUndoRedoEnabled(False)
        self._fill(blocks)
        self.locked = locked
        self.setUndoRedoEnabled(not locked)
        self.quiet = False
        self.promises, self.misspelt, self._known = {}, {}, {}
        self.touched = set()
        self.saved = {block.row.uid: block for block in blocks}
        order = [block.row.uid for block in blocks]
        self.ranks = {uid: ranks[uid] for uid in order} if ranks else ranked(order, {})
        self.ranks_known = bool(ranks) or not blocks

    def _fill(self, blocks: Sequence[Block]) -> None:
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setBlockFormat(block_format(blocks[0].row if blocks else Row(new_uid())))
        for index, block in enumerate(blocks):
            if index:
                add_block(cursor, block.row)
            insert_runs(cursor, block.runs)
        cursor.endEditBlock()

    def lock(self, locked: bool) -> None:
        """Confirmed minutes are locked: no undo history either, since an undo would change them. The editor that shows
        the document goes by it from its next ``show_minutes`` on.
        """
        self.locked = locked
        self.setUndoRedoEnabled(not locked)

    def restyle(self, style: HouseStyle) -> None:
        """Another house style: other markers, not one word and not one undo step changed."""
        self.style = style
        if self.look.lead_in_bold != style.lead_in_bold:
            self.look.lead_in_bold = style.lead_in_bold
            self.lay_looks(row.uid for row in self.rows)
            self.measured.clear()
        self._number_anew()

    def renumber_as(self, item: str) -> None:
        """The item has another number on the agenda."""
        self.item = item
        self._number_anew()

    def _number_anew(self) -> None:
        self._numbering, self.version = Numbering(self.rows, self.style, self.item), object()
        self.looks_changed.emit()

    @property
    def markers(self) -> list[str]:
        """The marker of each row, empty where it has none."""
        return self._numbering.up_to(len(self.rows))

    def marker(self, index: int) -> str:
        """The marker of one row; those behind it are not worked out for it."""
        return self._numbering.up_to(index + 1)[index]

    def set_size(self, font: QFont) -> None:
        """Other letters, with columns as wide as they need. No edit, although Qt reports one."""
        self.quiet = True
        self.setDefaultFont(font)
        self.setIndentWidth(font.pixelSize() * COLUMN_PER_SIZE)
        self.quiet = False

    def mark_promises(self, ranges: Ranges) -> None:
        """What to underline, by block: start, length and "suggested" or "logged". Replaces what was marked before."""
        promises = {uid: tuple(marked) for uid, marked in ranges.items()}
        if promises != self.promises:
            self.promises = promises
            self.looks_changed.emit()

    def mark_flags(self, flags: Mapping[str, str]) -> None:
        """Which blocks to come back to, with the words why, by block id. Replaces what was marked before; no edit."""
        if flags != self.flags:
            self.flags, self.version = dict(flags), object()
            self.looks_changed.emit()

    def put_beside(self, words: Beside) -> None:
        """What stands beside the words of these blocks and is none of them. Replaces what stood there before; no edit."""
        if words != self.beside:
            self.beside, self.version = dict(words), object()
            self.looks_changed.emit()

    def mark_misspelt(self, uid: str, spans: Spans) -> None:
        """Which words of a block to underline as misspelt. No edit, no undo step; ``unread`` has the blocks to look at anew."""
        block = self.find_uid(uid)
        if block is not None and spans != self.misspelt.get(uid, ()):
            self.misspelt[uid] = spans
            if not spans:
                del self.misspelt[uid]
            self.lay_looks([uid])

    def lay_looks(self, uids: Iterable[str]) -> None:
        """Lays the looks of these blocks over their words anew, where they are others now. No edit, no undo step."""
        places = self.places()
        for uid in [each for each in uids if each in places]:
            self.look.lay_now(self.findBlockByNumber(places[uid]), self.rows[places[uid]].kind, self.misspelt.get(uid, ()))

    def set_wrong_colour(self, colour: str) -> None:
        """The colour under misspelt words, for another theme."""
        if self.look.set_wrong_colour(colour):
            self.lay_looks(self.misspelt)

    def blocks(self) -> tuple[Block, ...]:
        """Everything as it is now. Only what was edited since it was last asked for is read anew."""
        if not self.whole:
            return tuple(read_block(block) for block in walk(self.begin(), self.blockCount()))
        for index, row in enumerate(self.rows):
            if row.uid not in self._known:
                self._known[row.uid] = read_block(self.findBlockByNumber(index))
        return tuple(self._known[row.uid] for row in self.rows)

    def find_uid(self, uid: str) -> QTextBlock | None:
        """The block with this id, None where there is none (any more)."""
        index = self.places().get(uid)
        return None if index is None else self.findBlockByNumber(index)

    def places(self) -> dict[str, int]:
        """The number of each block by its id."""
        if not self._places:
            self._places = {row.uid: index for index, row in enumerate(self.rows)}
        return self._places

    # the mirror
    def _follow(self, position: int, removed: int, added: int) -> None:
        """Qt's report of an edit, an undo or a redo. Nothing may be edited in here: it would not be reported again."""
        begin = self.findBlock(position)
        first = begin.blockNumber()
        if self._within(begin, first, position + added):
            self._follow_letters(begin, self.rows[first], position - begin.position(), removed, added)
        else:
            self._follow_blocks(begin, first, position + added)
        if not self.quiet:
            self.edited.emit()

    def _follow_blocks(self, begin: QTextBlock, first: int, end: int) -> None:
        """Reads the blocks that the edit has left between two places, and takes them in where other ones stood."""
        last = self.findBlock(min(end, self.characterCount() - 1)).blockNumber()
        blocks = list(walk(begin, last - first + 1))
        now = [read_row(block) for block in blocks]
        until = last + 1 - (self.blockCount() - len(self.rows))
        self._forget_measured({row.uid for row in (*self.rows[first:until], *now)})
        self._formats[first:until] = [block.blockFormatIndex() for block in blocks]
        self._touch(row.uid for row in now)
        self.soiled.update(row.uid for at, row in enumerate(now) if not at or row.uid in self.promises)
        if (were := self.rows[first:until]) != now:
            self._put_rows(first, were, now)
        for block, row in zip(blocks, now, strict=True):
            self.look.lay(block, row.kind, self.misspelt.get(row.uid, ()))

    def _forget_measured(self, uids: set[str]) -> None:
        """Of these blocks the signs may stand elsewhere now; of all others they stand as they did."""
        for key in [key for key in self.measured if key[0] in uids]:
            del self.measured[key]

    def _put_rows(self, first: int, were: list[Row], now: list[Row]) -> None:
        """Other rows stand at a place: other ids, other numbers, and what has to be painted anew because of them."""
        self.rows[first:first + len(were)] = now
        self._places, self.version = {}, object()
        self._count(were, now)
        alike = next((at for at, (old, new) in enumerate(zip(were, now, strict=False)) if old != new), min(len(were), len(now)))
        self._paint_from(self._numbering.changed(first + alike))

    def _count(self, were: Iterable[Row], now: Iterable[Row]) -> None:
        """Which ids there are: of a thousand only those of the rows that changed are looked at."""
        self._uids.update(row.uid for row in now)
        self._uids.subtract(row.uid for row in were)
        for uid in [row.uid for row in were if not self._uids[row.uid]]:
            self._uids.pop(uid, None)
        self.whole = len(self._uids) == len(self.rows) and "" not in self._uids

    def _touch(self, uids: Iterable[str]) -> None:
        for uid in uids:
            self.touched.add(uid)
            self.unread.add(uid)
            self._known.pop(uid, None)

    def _within(self, block: QTextBlock, number: int, end: int) -> bool:
        """Did only words of this one block change? Then its format is the very one it had."""
        return (self.blockCount() == len(self.rows) and end < block.position() + block.length()
                and block.blockFormatIndex() == self._formats[number])

    def _follow_letters(self, block: QTextBlock, row: Row, at: int, removed: int, added: int) -> None:
        """What a letter changes: little, since it is typed often."""
        uid, behind = row.uid, True
        self._touch((uid,))
        if at < FIRST_LETTERS or uid in self.promises or uid in self.beside:
            self.soiled.add(uid)
        if removed == added:
            self.measured.clear()  # perhaps bold: as many signs, but wider
        else:
            for marked in (self.promises, self.misspelt):
                if uid in marked and marked[uid] is not (now := slid(marked[uid], at, removed, added)):
                    marked[uid], behind = now, False
        if not behind or row.kind in MARKED:  # else what is laid over the words before the letter stays as it is
            self.look.lay(block, row.kind, self.misspelt.get(uid, ()))

    def _paint_from(self, index: int) -> None:
        self._stale_from = index if self._stale_from is None else min(index, self._stale_from)

    def take_stale(self) -> int | None:
        """The first block from which on numbers or panels changed since this was last asked; None where none did."""
        stale, self._stale_from = self._stale_from, None
        return stale

    def _unfit(self) -> list[int]:
        """Blocks without an id or with one that an earlier block has."""
        first: dict[str, int] = {"": -1}
        return [index for index, row in enumerate(self.rows) if first.setdefault(row.uid, index) != index]

    def mend(self) -> None:
        """Gives ids where Qt copied one or left it out, as part of the edit that did it. Never call it in an undo: it
        would cut off what can be redone.
        """
        for index in self._unfit():
            cursor = QTextCursor(self.findBlockByNumber(index))
            cursor.joinPreviousEditBlock()
            cursor.setBlockFormat(block_format(replace(self.rows[index], uid=new_uid())))
            cursor.endEditBlock()

    def break_run(self) -> None:
        """Ends the run of typed signs that one undo takes back; Qt joins them for ever otherwise, over cursor moves too."""
        self.setModified(False)

    # saving
    def pending(self) -> BlockChanges:
        """What a save has to write now. Say ``settle`` once the store has it. A lone empty paragraph is not kept."""
        order = [] if self.is_blank() else [row.uid for row in self.rows]
        unsure = [uid for uid in order if uid in self.touched or uid not in self.saved]
        written = tuple(block for block in map(self._read, unsure) if self.saved.get(block.row.uid) != block)
        gone = self.ranks.keys() - set(order)
        return BlockChanges(written, self._ranks_to_write(order), tuple(uid for uid in self.ranks if uid in gone))

    def is_blank(self) -> bool:
        """Has nobody written anything here?"""
        return len(self.rows) == 1 and self.rows[0].kind is Kind.PARAGRAPH and self.characterCount() == 1

    def _ranks_to_write(self, order: list[str]) -> dict[str, int]:
        if order == [uid for uid in self.ranks if uid in self.places()]:
            return {}
        if not self.ranks_known:
            return {uid: GAP * (index + 1) for index, uid in enumerate(order)}
        return ranked(order, {uid: rank for uid, rank in self.ranks.items() if uid in self.places()})

    def _read(self, uid: str) -> Block:
        return read_block(self.findBlockByNumber(self.places()[uid]))

    def settle(self, changes: BlockChanges) -> None:
        """The store has taken these changes. Words, cursor and undo history stay as they are; what was typed since
        ``pending()`` stays to be saved.
        """
        for uid in changes.removed:
            self.saved.pop(uid, None)
            self.ranks.pop(uid, None)
        self.saved.update((block.row.uid, block) for block in changes.written)
        self.ranks = dict(sorted({**self.ranks, **changes.ranks}.items(), key=lambda entry: entry[1]))
        self.ranks_known = self.ranks_known or bool(changes.ranks)
        places = self.places()
        self.touched = {uid for uid in self.touched if uid in places and self.saved.get(uid) != self._read(uid)}
        self.break_run()
