"""How words stand out by the kind of their block: laid over them, so never an undo step, never saved, never copied."""
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtGui import QColor, QFont, QTextBlock, QTextCharFormat, QTextLayout

from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.lead_ins import DECIDED

ACTION_LABEL = re.compile(r"\s*actions?\s*(?:by\s*)?[:\-–—]+", re.IGNORECASE)

Spans = tuple[tuple[int, int, str], ...]
"""Marked words of one block, by place: start, length and a word for what they are."""

Range = QTextLayout.FormatRange
MARKED = frozenset({Kind.HEADING, Kind.LEAD_IN, Kind.ACTION})


class Look:
    """What is laid over the words of one document. There is no other such layer: two would erase each other's work.

    Not Qt's own highlighter: for each letter in a block with any look it would lay out the block after it too. What is laid
    down in the middle of an edit, from ``contentsChange``, comes into the layout that the edit makes anyway.
    """

    def __init__(self, lead_in_bold: bool) -> None:
        self.lead_in_bold = lead_in_bold
        self.strong, self.heading, self.wrong = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        self.strong.setFontWeight(QFont.Weight.Bold)
        self.heading.setFontWeight(QFont.Weight.DemiBold)
        self.wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)

    def set_wrong_colour(self, colour: str) -> bool:
        """The colour under misspelt words; says whether it is another one now."""
        changed = self.wrong.underlineColor() != QColor(colour)
        self.wrong.setUnderlineColor(QColor(colour))
        return changed

    def lay(self, block: QTextBlock, kind: Kind, misspelt: Spans) -> bool:
        """Lays down what this block of this kind has to look like, in the middle of an edit. Says whether that changed."""
        layout = block.layout()
        have = layout.formats()
        if not have and not misspelt and kind not in MARKED:
            return False
        wanted = list(self._ranges(kind, block.text(), misspelt))
        if layout.preeditAreaText():
            wanted = _around(layout, wanted)
        changed = [_told(each) for each in have] != [_told(each) for each in wanted]
        if changed:
            layout.setFormats(wanted)
        return changed

    def lay_now(self, block: QTextBlock, kind: Kind, misspelt: Spans) -> None:
        """The same while nothing is edited: no edit, no undo step, and only this block is laid out and painted anew."""
        if self.lay(block, kind, misspelt):
            block.document().markContentsDirty(block.position(), block.length() - 1)

    def _ranges(self, kind: Kind, text: str, misspelt: Spans) -> Iterator[Range]:
        """By place, none over another: what the kind lays over the beginning, with the underlined words in it and behind it."""
        end, hand = self._of_kind(kind, text)
        at, both, size = 0, QTextCharFormat(hand), units(text)
        both.merge(self.wrong)
        for start, length, _ in misspelt:
            behind = min(start + length, size)
            yield from _range(at, min(start, end), hand)
            yield from _range(start, min(behind, end), both)
            yield from _range(max(start, end), behind, self.wrong)
            at = behind
        yield from _range(at, end, hand)

    def _of_kind(self, kind: Kind, text: str) -> tuple[int, QTextCharFormat]:
        """How far from its start on a block of a kind stands out, and how."""
        if kind is Kind.HEADING:
            return units(text), self.heading
        if kind is Kind.LEAD_IN and self.lead_in_bold:
            return decided_length(text), self.strong
        label = ACTION_LABEL.match(text) if kind is Kind.ACTION else None
        return (label.end() if label else 0), self.strong


def _range(start: int, end: int, hand: QTextCharFormat) -> Iterator[Range]:
    if start < end:
        made = Range()
        made.start, made.length, made.format = start, end - start, hand
        yield made


def _told(each: Any) -> tuple[int, int, QTextCharFormat]:
    """What a range says, to be compared."""
    return each.start, each.length, each.format


def _around(layout: QTextLayout, wanted: list[Any]) -> list[Range]:
    """Composed letters are in the layout and not in the text: they keep the look that the input method gave them."""
    at, size = layout.preeditAreaPosition(), units(layout.preeditAreaText())
    composed: list[Any] = [each for each in layout.formats() if at <= _told(each)[0] < at + size]
    for each in wanted:
        if each.start >= at:
            each.start += size
        elif each.start + each.length > at:
            each.length += size
    return [*composed, *wanted]


def units(text: str) -> int:
    """How long a text is to Qt, which counts in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def decided_length(text: str) -> int:
    """How many signs the word of decision at the start takes, its colon or dash included; 0 where there is none."""
    blank = len(text) - len(text.lstrip())
    found = DECIDED.match(text, blank)
    return found.end("word") + len(found["sign"].rstrip()) if found else 0


def slid(spans: Spans, at: int, removed: int, added: int) -> Spans:
    """Marks after an edit in their block: each stays on its words; one that has no words left goes. The same where none moves."""
    if all(start + length <= at for start, length, _ in spans):
        return spans
    moved = [(_slid(start, at, removed, added), _slid(start + length - 1, at, removed, added), state) for start, length, state in spans]
    return tuple((start, last + 1 - start, state) for start, last, state in moved if last > start)


def _slid(offset: int, at: int, removed: int, added: int) -> int:
    """Where a sign stands after an edit: what is behind it moves along, what was removed ends where that began."""
    return offset + added - removed if offset >= at + removed else min(offset, at)
