"""What commands do to the blocks of a minutes document. The caller wraps them into one undo step.

Two things hold for all of them: ids stay with their words, and the words of a private note never run into a public block.
"""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCursor

from clerk_desk.domain import typing_rules
from clerk_desk.domain.blocks import LEVELLED, Block, Kind, Row, Run, new_uid
from clerk_desk.domain.moving import exchange
from clerk_desk.ui.clipboard import Pasted
from clerk_desk.ui.minute_blocks import add_block, insert_runs, is_private, read_block, read_row, set_row, walk
from clerk_desk.ui.minute_document import MinuteDocument

KEEP = QTextCursor.MoveMode.KeepAnchor


def selected(cursor: QTextCursor) -> list[QTextBlock]:
    """The blocks a selection touches; one whose start it only reaches does not count."""
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(max(cursor.selectionStart(), cursor.selectionEnd() - 1))
    return list(walk(first, last.blockNumber() - first.blockNumber() + 1))


def reword(cursor: QTextCursor, runs: tuple[Run, ...]) -> None:
    """Other words for the block at the cursor; id, kind and level stay."""
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
    cursor.removeSelectedText()
    insert_runs(cursor, runs)


def spans_blocks(cursor: QTextCursor) -> bool:
    """Does the selection reach from one block into another?"""
    find = cursor.document().findBlock
    return cursor.hasSelection() and find(cursor.selectionStart()) != find(cursor.selectionEnd())


def row_before(block: QTextBlock) -> Row | None:
    """The row above a block, private notes looked through."""
    block = block.previous()
    while block.isValid() and is_private(block):
        block = block.previous()
    return read_row(block) if block.isValid() else None


def begin_block(cursor: QTextCursor) -> None:
    """Enter: goes on with the next block; on an empty clause or the like, back to narrative."""
    take_out(cursor)
    row, text = read_row(cursor.block()), cursor.block().text()
    if not text and row.kind is not Kind.PARAGRAPH:
        set_row(cursor, typing_rules.as_paragraph(row))
    elif text and cursor.atBlockStart():
        _add_above(cursor, row)
    else:
        add_block(cursor, typing_rules.following(row))


def _add_above(cursor: QTextCursor, row: Row) -> None:
    """An empty block above words, which keep their id."""
    add_block(cursor, row)
    alike = row.kind in LEVELLED or row.kind is Kind.NOTE
    set_row(QTextCursor(cursor.block().previous()), replace(row, uid=new_uid()) if alike else Row(new_uid()))


def step_back(cursor: QTextCursor) -> None:
    """Backspace at a block's start: out one level, then narrative, then joined to the block before."""
    block = cursor.block()
    row = read_row(block)
    changed = typing_rules.backspaced(row)
    if changed is not None and changed != row:
        set_row(cursor, changed)
    elif (changed is None or not block.text()) and block.previous().isValid():
        join(block.previous())


def join(first: QTextBlock) -> None:
    """Makes one block of this and the next. The first one's id and kind stay, unless it has no words and the next has."""
    second = first.next()
    words, more = bool(first.text()), bool(second.text())
    if words and more and is_private(first) != is_private(second):
        return
    row = read_row(second) if more and not words else read_row(first)
    cursor = QTextCursor(second)
    cursor.deletePreviousChar()  # the widget's own Backspace would take the indent away first
    set_row(cursor, row)


def take_out(cursor: QTextCursor) -> None:
    """Removes what is selected."""
    if not spans_blocks(cursor):
        return cursor.removeSelectedText()
    document, start, end = cursor.document(), cursor.selectionStart(), cursor.selectionEnd()
    first, last = document.findBlock(start), document.findBlock(end)
    if is_private(first) != is_private(last) and start > first.position():
        return _take_out_both_sides(cursor, start, last.position(), end)
    row = _row_left(first, last, start, end)
    cursor.removeSelectedText()
    return set_row(cursor, row)


def _take_out_both_sides(cursor: QTextCursor, start: int, border: int, end: int) -> None:
    """Removes words before and behind a block's start, and leaves the border between the two blocks."""
    for begin, stop in ((border, end), (start, border - 1)):
        cursor.setPosition(begin)
        cursor.setPosition(stop, KEEP)
        cursor.removeSelectedText()


def _row_left(first: QTextBlock, last: QTextBlock, start: int, end: int) -> Row:
    """Whose row what is left has: that of the words left, the first one's when there are none, a new one after all."""
    if start > first.position():
        return read_row(first)
    if end < last.position() + last.length() - 1:
        return read_row(last)
    everything = not first.previous().isValid() and not last.next().isValid()
    return Row(new_uid()) if everything else read_row(first)


def put_in(minutes: MinuteDocument, cursor: QTextCursor, pasted: Pasted) -> None:
    """Writes blocks at the cursor. Ids are kept when blocks move inside a document and are new when they are copied."""
    taken = {read_row(block).uid for block in walk(minutes.begin(), minutes.blockCount())}
    home = pasted.source == minutes.token
    blocks = [block if home and block.row.uid not in taken else _born_anew(block) for block in pasted.blocks]
    if _stands_alone(pasted, read_row(cursor.block())):
        _put_between(cursor, blocks)
    else:
        _put_inside(cursor, blocks)


def _born_anew(block: Block) -> Block:
    return replace(block, row=replace(block.row, uid=new_uid()))


def _stands_alone(pasted: Pasted, here: Row) -> bool:
    """Must it be kept apart from the words around it: whole blocks, or private words beside public ones?"""
    if here.kind is Kind.NOTE:
        return pasted.whole or len(pasted.blocks) > 1
    return pasted.whole or any(block.row.kind is Kind.NOTE for block in pasted.blocks)


def _put_between(cursor: QTextCursor, blocks: list[Block]) -> None:
    """Blocks of their own; words that they are put into are parted, and the second half goes on with a new id."""
    here, empty = read_row(cursor.block()), not cursor.block().text()
    at_start, at_end = cursor.atBlockStart(), cursor.atBlockEnd()
    if not at_start:
        add_block(cursor, blocks[0].row)
    if not empty and not at_end:
        rest = here if at_start else replace(here, uid=new_uid())
        add_block(cursor, rest)
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    set_row(cursor, blocks[0].row)
    insert_runs(cursor, blocks[0].runs)
    _go_on_with(cursor, blocks[1:])


def _put_inside(cursor: QTextCursor, blocks: list[Block]) -> None:
    """Words for the middle of a line."""
    insert_runs(cursor, blocks[0].runs)
    _go_on_with(cursor, blocks[1:])


def _go_on_with(cursor: QTextCursor, blocks: Iterable[Block]) -> None:
    for block in blocks:
        add_block(cursor, block.row)
        insert_runs(cursor, block.runs)


def shift(blocks: Iterable[QTextBlock], step: int) -> None:
    """Each block one level in or out."""
    for block in blocks:
        set_row(QTextCursor(block), typing_rules.shifted(read_row(block), step, row_before(block)))


def become(blocks: Iterable[QTextBlock], kind: Kind) -> None:
    """Each block another kind; those that are of it already keep their level and marker."""
    for block in blocks:
        row = read_row(block)
        if row.kind is not kind:
            set_row(QTextCursor(block), typing_rules.as_kind(row, kind))


def begin_resolution(cursor: QTextCursor, words: str) -> None:
    """Makes the cursor's block a lead-in, an empty one with these words."""
    if not cursor.block().text() and words:
        insert_runs(cursor, (Run(words.rstrip() + " "),))
    set_row(cursor, typing_rules.as_kind(read_row(cursor.block()), Kind.LEAD_IN))


def convert(cursor: QTextCursor, row: Row, drop: int) -> None:
    """Makes the cursor's block this row and takes signs away from its start."""
    start = cursor.block().position()
    if drop:
        marker = QTextCursor(cursor)
        marker.setPosition(start)
        marker.setPosition(start + drop, KEEP)
        marker.removeSelectedText()
    set_row(cursor, row)


def move(minutes: MinuteDocument, cursor: QTextCursor, step: int) -> None:
    """Moves the selected blocks past their neighbour, ids, clauses below them and cursor with them."""
    numbers = [block.blockNumber() for block in selected(cursor)]
    places = exchange(minutes.rows, numbers[0], numbers[-1], step)
    if places is None:
        return
    a, b, c = places
    ends = [_place(minutes, position, numbers[-1]) for position in (cursor.anchor(), cursor.position())]
    blocks = [read_block(block) for block in walk(minutes.findBlockByNumber(a), c - a)]
    _write_over(minutes.findBlockByNumber(a), [*blocks[b - a:], *blocks[:b - a]])
    by = c - b if step > 0 else a - b
    for mode, (number, offset) in zip((QTextCursor.MoveMode.MoveAnchor, KEEP), ends, strict=True):
        cursor.setPosition(minutes.findBlockByNumber(number + by).position() + offset, mode)


def _place(minutes: MinuteDocument, position: int, last: int) -> tuple[int, int]:
    """Block number and offset; the end of the last block for a place behind it."""
    block = minutes.findBlock(position)
    if block.blockNumber() > last:
        return last, minutes.findBlockByNumber(last).length() - 1
    return block.blockNumber(), position - block.position()


def _write_over(block: QTextBlock, blocks: list[Block]) -> None:
    """Puts other rows and words into as many blocks as there are; how many stand here does not change."""
    for written in blocks:
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
        cursor.removeSelectedText()
        insert_runs(cursor, written.runs)
        set_row(cursor, written.row)
        block = cursor.block().next()
