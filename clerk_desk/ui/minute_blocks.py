"""Blocks in a text document: how a paragraph of Qt's carries one, and how it is read and written."""
from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat

from clerk_desk.domain.blocks import Block, Kind, Row, Run

FIRST = QTextFormat.Property.UserProperty.value
UID, KIND, LEVEL, MARK = FIRST + 1, FIRST + 2, FIRST + 3, FIRST + 4
BREAK = "\u2028"
UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufdd0-\ufdef\ufffc\ufffe\uffff\ud800-\udfff]")
NUMBER_COLUMNS = 2
"""Columns kept free at the left of narrative for its number; each level stands one column further in."""

SPACE_ABOVE = {Kind.HEADING: 18, Kind.LEAD_IN: 18, Kind.CLAUSE: 5, Kind.BULLET: 5, Kind.NOTE: 30}
USUAL_SPACE = 10
LINE_PER_CENT = 96
"""Of the font's own line height: with our letters of 17 pixels it gives lines of 24 at every zoom, with no edit."""


def block_format(row: Row) -> QTextBlockFormat:
    """The format that carries a row. Ids are strings: Qt hashes neither large integers nor bytes."""
    carried = QTextBlockFormat(shape(row.kind, row.level))
    carried.setProperty(UID, row.uid)
    if row.mark:
        carried.setProperty(MARK, row.mark)
    return carried


@cache
def shape(kind: Kind, level: int) -> QTextBlockFormat:
    """What blocks of a kind and level share. The indent counts columns; how wide one is the document says, so that
    zooming and another house style are no edit.
    """
    shared = QTextBlockFormat()
    shared.setProperty(KIND, kind.value)
    shared.setProperty(LEVEL, level)
    shared.setIndent(NUMBER_COLUMNS + level)
    shared.setTopMargin(SPACE_ABOVE.get(kind, USUAL_SPACE))
    shared.setLineHeight(LINE_PER_CENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return shared


def read_row(block: QTextBlock) -> Row:
    """The row a block carries; a block that Qt made by itself has an empty id and is narrative."""
    carried = block.blockFormat()
    kind = Kind(carried.stringProperty(KIND) or Kind.PARAGRAPH)
    return Row(carried.stringProperty(UID), kind, carried.intProperty(LEVEL), carried.stringProperty(MARK))


def set_row(cursor: QTextCursor, row: Row) -> None:
    """Makes the cursor's block this row, undoably; does nothing when it already is."""
    if read_row(cursor.block()) != row:
        cursor.setBlockFormat(block_format(row))


def add_block(cursor: QTextCursor, row: Row) -> None:
    """Begins a block at the cursor; what stands behind the cursor goes with it. Bold does not carry over."""
    cursor.insertBlock(block_format(row), QTextCharFormat())


def read_block(block: QTextBlock, start: int = 0, end: int | None = None) -> Block:
    """A block's row and words, or those between two offsets. Line breaks are newlines."""
    end = block.length() - 1 if end is None else end
    return Block(read_row(block), tuple(_joined(_pieces(block, start, end))))


def _pieces(block: QTextBlock, start: int, end: int) -> Iterator[Run]:
    part = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        offset, hand = fragment.position() - block.position(), fragment.charFormat()
        text = fragment.text()[max(0, start - offset):max(0, end - offset)].replace(BREAK, "\n")
        yield Run(text, hand.fontWeight() >= QFont.Weight.DemiBold, hand.fontItalic())
        part += 1


def _joined(pieces: Iterator[Run]) -> Iterator[Run]:
    """Neighbours in the same hand as one; Qt cuts them where it likes."""
    waiting = Run("")
    for piece in pieces:
        if (piece.bold, piece.italic) == (waiting.bold, waiting.italic):
            waiting = Run(waiting.text + piece.text, piece.bold, piece.italic)
        elif piece.text:
            if waiting.text:
                yield waiting
            waiting = piece
    if waiting.text:
        yield waiting


def insert_runs(cursor: QTextCursor, runs: tuple[Run, ...]) -> None:
    """Types words at the cursor, bold and italic with them, without the signs that Qt reads as something else."""
    for run in runs:
        cursor.insertText(clean(run.text).replace("\n", BREAK), hand(run.bold, run.italic))


def hand(bold: bool = False, italic: bool = False) -> QTextCharFormat:
    """The format of words in this hand."""
    made = QTextCharFormat()
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    if italic:
        made.setFontItalic(True)
    return made


def clean(text: str) -> str:
    """Words without control signs and Qt's own place-holders; every kind of line end is a newline."""
    text = re.sub("\r\n?|[\u2028\u2029\x0b\x0c]", "\n", text)
    return UNWANTED.sub("", text)


def walk(block: QTextBlock, count: int) -> Iterator[QTextBlock]:
    """So many blocks from this one on."""
    while count > 0 and block.isValid():
        yield block
        block, count = block.next(), count - 1


def is_private(block: QTextBlock) -> bool:
    """Is it a private note?"""
    return block.blockFormat().stringProperty(KIND) == Kind.NOTE
