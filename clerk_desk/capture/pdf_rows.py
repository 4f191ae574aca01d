"""The words of a PDF's pages as rows from top to bottom, and the rows that only repeat on every page apart."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from clerk_desk.capture.lines import PAGE
from clerk_desk.capture.markers import lone_marker
from clerk_desk.capture.pdf_words import Page, Word

WIDE = 0.95
"""Sizes of the letters: a wider gap between two words may part two columns."""
EDGE = 0.14
"""The share of a page's height at its head and foot in which what repeats is looked for."""
NUMBER = re.compile(r"\(?(?:[A-Z]{0,3}\d{1,4}[a-z]?(?:[/.\-]\w{1,6}){0,3}|[ivxl]{1,6})[.):]?")
NUMBERED_PAGE = re.compile(r"(?:\S.{0,80}\s)?page\s+\d+(?:\s+(?:of|/)\s+\d+)?(?:\s.{0,60})?", re.IGNORECASE)


@dataclass(frozen=True)
class Piece:
    """Words that stand together in a row."""

    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        """The words with a space between."""
        return " ".join(word.text for word in self.words)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.words[-1].right


@dataclass(frozen=True)
class Row:
    """One row of a page: its pieces from left to right, the line they stand on, the size of most of its letters."""

    pieces: tuple[Piece, ...]
    line: float
    size: float

    @cached_property
    def text(self) -> str:
        """All its words."""
        return " ".join(piece.text for piece in self.pieces)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """All its words, from left to right."""
        return tuple(word for piece in self.pieces for word in piece.words)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.pieces[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return max(piece.right for piece in self.pieces)

    @property
    def marker(self) -> bool:
        """Is its first piece only a marker or a number, with its words after a gap?"""
        return len(self.pieces) > 1 and is_number_alone(self.pieces[0].text)

    @property
    def body(self) -> float:
        """Where its words begin after the marker."""
        return self.pieces[1].left if self.marker else self.left


def is_number_alone(text: str) -> bool:
    """Is it a marker or an item's number and nothing else?"""
    return len(text) < 16 and (bool(lone_marker(text)) or NUMBER.fullmatch(text) is not None or text in {"-", "–", "o"})


def rows_of(page: Page) -> list[Row]:
    """The rows of a page, from top to bottom."""
    groups: list[list[Word]] = []
    for word in sorted(page.words, key=lambda each: (each.line, each.left)):
        last = groups[-1] if groups else None
        if last and word.line - last[0].line < 0.4 * max(word.size, last[0].size):
            last.append(word)
        else:
            groups.append([word])
    return [_row(sorted(group, key=lambda each: each.left)) for group in groups]


def _row(words: Sequence[Word]) -> Row:
    sizes = Counter[float]()
    lines = Counter[float]()
    for word in words:
        sizes[word.size] += len(word.text)
        lines[word.line] += len(word.text)
    size = sizes.most_common(1)[0][0]
    return Row(tuple(_pieces(words, size)), lines.most_common(1)[0][0], size)


def _pieces(words: Sequence[Word], size: float) -> list[Piece]:
    groups: list[list[Word]] = []
    for word in words:
        gap = word.left - groups[-1][-1].right if groups else 0.0
        if groups and gap > size * (0.4 if len(groups) == 1 and len(groups[0]) == 1 and is_number_alone(groups[0][0].text) else WIDE):
            groups.append([word])
        elif groups:
            groups[-1].append(word)
        else:
            groups = [[word]]
    return [Piece(tuple(group)) for group in groups]


def without_running(pages: Sequence[list[Row]], heights: Sequence[float]) -> tuple[list[list[Row]], list[str]]:
    """The pages without the headers, footers and page numbers that stand at their edges; and the words of those, each once."""
    counts = Counter(key for rows, height in zip(pages, heights, strict=True) for key in {_key(row) for row in _at_edges(rows, height)})
    least = max(2, len(pages) // 3)
    size = _usual_size(pages)
    kept: list[list[Row]] = []
    left: dict[str, str] = {}
    for place, (rows, height) in enumerate(zip(pages, heights, strict=True)):
        edges = {id(row) for row in _repeated(rows, height, counts, least)} if len(pages) > 1 else set()
        edges |= {id(row) for row in _at_edges(rows, height) if _numbers_page(row)}
        edges |= {id(row) for row in _small_rows(rows, height, size)} if place else set()
        kept.append([row for row in rows if id(row) not in edges])
        left |= {_key(row)[0]: row.text for row in rows if id(row) in edges and _key(row)[0] not in left}
    return kept, list(left.values())


def _at_edges(rows: Sequence[Row], height: float) -> list[Row]:
    """The first and last rows of a page, as far as they are near its head or foot."""
    return [*_head(rows, height), *_foot(rows, height)]


def _head(rows: Sequence[Row], height: float) -> list[Row]:
    return [row for row in rows[:4] if row.line < EDGE * height]


def _foot(rows: Sequence[Row], height: float) -> list[Row]:
    return [row for row in rows[-4:] if row.line > (1 - EDGE) * height][::-1]


def _repeated(rows: Sequence[Row], height: float, counts: Counter[tuple[str, int]], least: int) -> list[Row]:
    """From each edge inwards the rows that other pages have too, but not those that a paragraph of the text begins or ends with."""
    out: list[Row] = []
    for edge, inwards in ((_head(rows, height), rows), (_foot(rows, height), rows[::-1])):
        until = next((place for place, row in enumerate(edge) if counts[_key(row)] < least and not _numbers_page(row)), len(edge))
        while 0 < until < len(inwards) and abs(inwards[until].line - edge[until - 1].line) < 1.4 * edge[until - 1].size:
            until -= 1
        out += edge[:until]
    return out


def _usual_size(pages: Sequence[Sequence[Row]]) -> float:
    sizes = Counter[float]()
    for row in (row for rows in pages for row in rows):
        sizes[row.size] += len(row.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _small_rows(rows: Sequence[Row], height: float, size: float) -> list[Row]:
    """The header of a later page that only one page has: letters smaller than the text's, with a space below."""
    small = [row for row in rows[:3] if row.line < EDGE * height and row.size < 0.95 * size]
    after = rows[len(small)] if 0 < len(small) < len(rows) and rows[:len(small)] == small else None
    return small if after is not None and after.line - small[-1].line > 1.6 * size else []


def _key(row: Row) -> tuple[str, int]:
    """What is the same when a row repeats on another page: its words with figures left out, and about where it stands."""
    return re.sub(r"\d+", "#", row.text), round(row.line / 12)


def _numbers_page(row: Row) -> bool:
    """Is it a page's number, alone or beside a short title?"""
    return PAGE.fullmatch(row.text) is not None or NUMBERED_PAGE.fullmatch(row.text) is not None
