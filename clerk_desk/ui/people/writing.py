"""Putting the house's sentences into the minutes: below the line in hand, never into the middle of a resolution."""
from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtGui import QTextBlock, QTextCursor

from clerk_desk.domain.blocks import UNMARKED, Block, Kind, Row, new_uid, plain
from clerk_desk.ui.meeting_edit import MeetingEdit
from clerk_desk.ui.minute_blocks import add_block, insert_runs, read_row, set_row, walk
from clerk_desk.ui.people.resolution import INSIDE, Resolution, resolution_at

KEEP = QTextCursor.MoveMode.KeepAnchor


def resolution_here(edit: MeetingEdit) -> Resolution | None:
    """The resolution the cursor is at, else the nearest one; None where the item has none."""
    minutes = edit.minutes
    texts = [block.text() for block in walk(minutes.begin(), minutes.blockCount())]
    return resolution_at(minutes.rows, minutes.markers, texts, edit.textCursor().blockNumber())


def resolution_of(edit: MeetingEdit, uid: str) -> Resolution | None:
    """The resolution with this lead-in."""
    minutes = edit.minutes
    texts = [block.text() for block in walk(minutes.begin(), minutes.blockCount())]
    at = minutes.places().get(uid)
    return None if at is None else resolution_at(minutes.rows, minutes.markers, texts, at)


def narrative(words: str, numbered: bool = True) -> Block:
    """A sentence as a block of narrative; ``numbered`` says whether the house numbers it."""
    return plain(words, Kind.PARAGRAPH, mark="" if numbered else UNMARKED)


def put_below(edit: MeetingEdit, blocks: Sequence[Block], past: Collection[str] = ()) -> tuple[str, ...]:
    """Writes blocks below the line the cursor is in, below the resolution where it is in one; in an empty line of narrative,
    there. Blocks with the ids in ``past`` that follow stay above them: what happened first is told first. The cursor stays in
    the words it is in. One undo step; the ids written come back, none for locked minutes.
    """
    if edit.isReadOnly() or not blocks:
        return ()
    here = edit.textCursor().block()
    if not here.text() and read_row(here).kind is Kind.PARAGRAPH:
        return _put_in(edit, here, blocks)
    below = _end_of_resolution(here)
    while below.next().isValid() and read_row(below.next()).uid in past:
        below = below.next()
    return put_after(edit, below, blocks)


def _end_of_resolution(block: QTextBlock) -> QTextBlock:
    """Its last line; the vote, dissent and reasons that stand under it without a number are part of it."""
    if not (read_row(block).kind in INSIDE | {Kind.LEAD_IN} or _stands_under(block)):
        return block
    while block.next().isValid() and (read_row(block.next()).kind in INSIDE or _stands_under(block.next())):
        block = block.next()
    return block


def _stands_under(block: QTextBlock) -> bool:
    row = read_row(block)
    return row.kind is Kind.PARAGRAPH and row.mark == UNMARKED and bool(block.text())


def _put_in(edit: MeetingEdit, block: QTextBlock, blocks: Sequence[Block]) -> tuple[str, ...]:
    """Into an empty line, which goes on below for what is typed next."""
    row = read_row(block)
    cursor = QTextCursor(block)
    cursor.beginEditBlock()
    for index, each in enumerate(blocks):
        if index:
            add_block(cursor, each.row)
        else:
            set_row(cursor, each.row)
        insert_runs(cursor, each.runs)
    add_block(cursor, Row(new_uid()) if row.kind is Kind.PARAGRAPH else row)
    cursor.endEditBlock()
    edit.setTextCursor(cursor)
    return tuple(each.row.uid for each in blocks)


def put_after(edit: MeetingEdit, block: QTextBlock, blocks: Sequence[Block]) -> tuple[str, ...]:
    """Writes blocks below another one; the cursor stays where it is."""
    kept, cursor = edit.textCursor(), QTextCursor(block)
    anchor, place = kept.anchor(), kept.position()
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    for each in blocks:
        add_block(cursor, each.row)
        insert_runs(cursor, each.runs)
    cursor.endEditBlock()
    kept.setPosition(anchor)
    kept.setPosition(place, KEEP)
    edit.setTextCursor(kept)
    return tuple(each.row.uid for each in blocks)


def go_on_below(edit: MeetingEdit) -> None:
    """The cursor in an empty line of narrative at the end of the minutes; one is made where there is none."""
    last = edit.minutes.lastBlock()
    if edit.isReadOnly():
        return
    if last.text() or read_row(last).kind is not Kind.PARAGRAPH:
        put_after(edit, last, [plain("")])
    edit.go_to(read_row(edit.minutes.lastBlock()).uid, 0)


def put_before(edit: MeetingEdit, block: QTextBlock, blocks: Sequence[Block]) -> tuple[str, ...]:
    """Writes blocks above another one; the cursor stays in its words."""
    cursor = QTextCursor(block)
    uid, offset = edit.place()
    cursor.beginEditBlock()
    row = read_row(block)
    for each in blocks:
        insert_runs(cursor, each.runs)
        add_block(cursor, row)
        above = QTextCursor(cursor.block().previous())
        set_row(above, each.row)
    cursor.endEditBlock()
    edit.go_to(uid, offset)
    return tuple(each.row.uid for each in blocks)


def take_away(edit: MeetingEdit, words: Sequence[str], first: int, last: int) -> None:
    """Takes out narrative between two places whose words are exactly one of these: what an earlier result had written."""
    gone = [block for block in walk(edit.minutes.findBlockByNumber(max(first, 0)), last - max(first, 0) + 1)
            if block.text() in words and read_row(block).kind is Kind.PARAGRAPH]
    for block in reversed(gone):
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
        cursor.removeSelectedText()
        if block.previous().isValid():
            row = read_row(block.previous())
            cursor.deletePreviousChar()
            set_row(cursor, row)
        elif block.next().isValid():
            row = read_row(block.next())
            cursor.deleteChar()
            set_row(cursor, row)


def reword(edit: MeetingEdit, uid: str, words: str) -> None:
    """Other words for a block, in one step."""
    block = edit.minutes.find_uid(uid)
    if block is None or block.text() == words or edit.isReadOnly():
        return
    cursor = QTextCursor(block)
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
    cursor.insertText(words)
    cursor.endEditBlock()
