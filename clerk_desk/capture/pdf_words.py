"""The words on the pages of a PDF, with where and how each stands. Only this module asks the PDF library for text.

Lengths are points; a page's ``top`` grows downwards, so that what is read first has the smaller number.
"""
from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

SPACE = re.compile(r"[\s\x00]+")
HYPHENS = "\x02\u00ad\ufffe"
BOLD_FLAG, ITALIC_FLAG = 1 << 18, 1 << 6
LEVEL = 0.2
"""Radians: writing that leans more than this (a stamp across the page, a label up the margin) is no line of the text."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word: its signs, its edges, the line it stands on, the height of its letters, bold and italic.

    ``broken`` says that it was hyphenated by the program that set the page; its hyphen is not among the signs.
    """

    text: str
    left: float
    right: float
    line: float
    size: float
    bold: bool = False
    italic: bool = False
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page's words in the order of the file, its height, the places of its ruled lines, and words that do not stand level."""

    words: tuple[Word, ...]
    height: float
    rules: tuple[float, ...] = ()
    aslant: str = ""


def page_words(page: Any) -> Page:
    """The words of a page of pypdfium2, turned as a reader sees them."""
    textpage = page.get_textpage()
    try:
        probe = _Probe(textpage, page)
        level: list[Word] = []
        aslant: list[Word] = []
        for start, end in probe.spans():
            (level if probe.is_level(start) else aslant).append(probe.word(start, end))
        words = tuple(part for each in level for part in _parts(each))
        return Page(words, page.get_height(), _rules(page, probe.turned), " ".join(each.text for each in aslant))
    finally:
        textpage.close()


def raw_library() -> Any:
    """The library's own functions, which have no types."""
    import pypdfium2.raw

    return pypdfium2.raw


class _Probe:
    """Asks about the signs of one page; the library's calls need a place to write each answer to."""

    def __init__(self, textpage: Any, page: Any) -> None:
        self.raw, self.textpage = raw_library(), textpage
        self.turned, self.width, self.height = page.get_rotation(), page.get_width(), page.get_height()
        self.box, self.matrix = self.raw.FS_RECTF(), self.raw.FS_MATRIX()
        self.signs = self._signs()
        self.looks: dict[tuple[str, int], tuple[bool, bool]] = {}

    def _signs(self) -> str:
        count = self.textpage.count_chars()
        signs: str = self.textpage.get_text_range() if count else ""
        if len(signs) == count:
            return signs
        codes = (self.raw.FPDFText_GetUnicode(self.textpage, at) for at in range(count))
        return "".join(chr(code) if 0 < code < 0x110000 else " " for code in codes)

    def spans(self) -> Iterator[tuple[int, int]]:
        """First and one after the last sign of each word; a hyphen of the page's setter ends a word."""
        for found in re.finditer(rf"[^\s\x00{HYPHENS}]+[{HYPHENS}]?", self.signs):
            yield found.span()

    def is_level(self, at: int) -> bool:
        """Does the sign stand upright as the page is seen?"""
        angle: float = self.raw.FPDFText_GetCharAngle(self.textpage, at) + self.turned * 3.14159265 / 180
        return angle < 0 or min(angle % 6.2831853, 6.2831853 - angle % 6.2831853) < LEVEL

    def word(self, start: int, end: int) -> Word:
        """The word from its first sign to its last."""
        broken = self.signs[end - 1] in HYPHENS
        end -= broken
        left, _ = self._edges(start)
        _, right = self._edges(end - 1)
        bold, italic = self._look(start)
        return Word(self.signs[start:end], left, right, self._line(start), self._size(start), bold, italic, broken)

    def _edges(self, at: int) -> tuple[float, float]:
        """Left and right of a sign as the turned page shows it."""
        self.raw.FPDFText_GetLooseCharBox(self.textpage, at, self.box)
        left, right, top, bottom = self.box.left, self.box.right, self.box.top, self.box.bottom
        edges = {90: (bottom, top), 180: (self.width - right, self.width - left), 270: (self.width - top, self.width - bottom)}
        return edges.get(self.turned, (left, right))

    def _line(self, at: int) -> float:
        """How far down the turned page the line is that a sign stands on."""
        x, y = ctypes.c_double(), ctypes.c_double()
        self.raw.FPDFText_GetCharOrigin(self.textpage, at, x, y)
        places = {90: x.value, 180: y.value, 270: self.height - x.value}
        line: float = places.get(self.turned, self.height - y.value)
        return line

    def _size(self, at: int) -> float:
        """The size of a sign's letters, stretched as the file stretches them."""
        self.raw.FPDFText_GetMatrix(self.textpage, at, self.matrix)
        size: float = self.raw.FPDFText_GetFontSize(self.textpage, at)
        return max(size * math.dist((0, 0), (self.matrix.c, self.matrix.d)), 1.0)

    def _look(self, at: int) -> tuple[bool, bool]:
        """Bold and italic, by the name and the flags of the sign's font."""
        name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
        self.raw.FPDFText_GetFontInfo(self.textpage, at, name, 128, flags)
        said = name.value.decode("utf-8", "replace").lower()
        key = said, flags.value
        if key not in self.looks:
            heavy = re.search(r"bold|black|heavy|semibold|demi", said) is not None or bool(flags.value & BOLD_FLAG)
            self.looks[key] = heavy, "italic" in said or "oblique" in said
        return self.looks[key]


def _parts(word: Word) -> list[Word]:
    """The word; where the file draws a bullet's sign right before its text, the two apart."""
    if len(word.text) > 1 and word.text[0] in "•·●▪■○‣\uf0b7\uf0a7" and word.text[1].isalnum():
        return [replace(word, text=word.text[0], right=word.left + 1), replace(word, text=word.text[1:], left=word.left + 1)]
    return [word]


def _rules(page: Any, turned: int) -> tuple[float, ...]:
    """How far down the page level lines are ruled, as between the rows of a table; none on a turned page."""
    if turned:
        return ()
    raw = raw_library()
    height, found = page.get_height(), set[float]()
    for place, each in enumerate(page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,), max_depth=3)):
        if place > 20_000:
            break
        left, bottom, right, top = each.get_bounds()
        if right - left > 20:
            found |= {round(height - top, 1), round(height - bottom, 1)} if top - bottom > 3 else {round(height - (top + bottom) / 2, 1)}
    return tuple(sorted(found))
