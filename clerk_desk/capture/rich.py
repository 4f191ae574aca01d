"""Lines with bold and italic, as a web page, the clipboard or a Word file gives them, and the way back into blocks."""
from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from clerk_desk.capture.lines import Line, cleaned, joined, line_from
from clerk_desk.domain.blocks import Block, Run, Written

SHORT = 80
"""Signs: a cell of several lines that are no longer together names a few things and is one line."""
NEAR, MOST_FAR = 20_000, 200
"""How many signs below the last block the next is sought, and how often anywhere else on the page."""
SPACE = re.compile(r"\s+")
PLAIN = (False, False)
Style = tuple[bool, bool]


@dataclass(frozen=True, slots=True)
class RichLine:
    """One line with its runs. ``heading`` is its level as a heading, 0 for none; ``marker`` one that a list gives it."""

    runs: tuple[Run, ...]
    heading: int = 0
    marker: str = ""
    gap: bool = False

    @property
    def text(self) -> str:
        """Marker and words without bold and italic."""
        words = "".join(run.text for run in self.runs)
        return f"{self.marker}\t{words}" if self.marker else words


@dataclass(frozen=True, slots=True)
class Source:
    """What a file was read into: its lines, and the words that are none of its text (running headers, a mail's signature)."""

    lines: tuple[RichLine, ...]
    left_out: tuple[str, ...] = ()


def lines_from(rich: Iterable[RichLine]) -> list[Line]:
    """The lines that have any words, markers taken off."""
    return joined(_each(rich))


def _each(rich: Iterable[RichLine]) -> Iterable[Line]:
    gap = False
    for each in rich:
        text = cleaned(each.text).replace("\n", " ")
        if text.strip():
            yield line_from(text, gap or each.gap, each.heading)
        gap = not text.strip()


def row_lines(cells: Sequence[Sequence[RichLine]]) -> list[RichLine]:
    """A table's row: one line with tabs between the cells, or where a cell has much to say all cells' lines one below the other."""
    filled = [cell for cell in cells if any(line.text.strip() for line in cell)]
    if len(filled) < 2 or any(_long(cell) for cell in filled):
        return [line for cell in filled for line in cell if line.text.strip()]
    runs = [run for cell in cells for run in (Run("\t"), *_cell_runs(cell))][1:]
    return [RichLine(tuple(runs), gap=filled[0][0].gap)]


def _long(cell: Sequence[RichLine]) -> bool:
    lines = [line.text for line in cell if line.text.strip()]
    return len(lines) > 1 and sum(map(len, lines)) > SHORT


def _cell_runs(cell: Sequence[RichLine]) -> Iterator[Run]:
    """The words of a cell's lines with spaces between; its own tabs are spaces."""
    lines = [line for line in cell if line.text.strip()]
    for line in lines:
        yield from [Run(" ")] if line is not lines[0] else []
        yield from [Run(f"{line.marker} ")] if line.marker else []
        yield from (Run(run.text.replace("\t", " "), run.bold, run.italic) for run in line.runs)


class Hands:
    """A page's words in one row with single spaces, and in which hand each stretch of them is; blocks are sought in their order."""

    def __init__(self, rich: Sequence[RichLine]) -> None:
        pieces: list[str] = []
        self._starts: list[int] = []
        self._styles: list[Style] = []
        self._at, self._far = 0, MOST_FAR
        length, spaced = 0, True
        for words, style in _stretches(rich):
            piece = words[1:] if spaced and words[:1] == " " else words
            if piece:
                pieces.append(piece)
                self._begin(length, style)
                length, spaced = length + len(piece), piece[-1] == " "
        self._signs = "".join(pieces)
        self.any = any(style != PLAIN for style in self._styles)

    def _begin(self, place: int, style: Style) -> None:
        if not self._styles or self._styles[-1] != style:
            self._starts.append(place)
            self._styles.append(style)

    def written(self, block: Block) -> Block:
        """The block with its words in the runs that the page has. One whose words are not found as they are stays plain."""
        text = block.text
        place = self._find(text) if self.any and text else -1
        if place < 0:
            return block
        self._at = place + len(text)
        return replace(block, runs=tuple(self._runs(place, self._at)))

    def _find(self, text: str) -> int:
        """Near below the last block's place, else anywhere; that only so many times, for a page may be long."""
        place = self._signs.find(text, self._at, self._at + NEAR)
        if place < 0 < self._far:
            self._far -= 1
            place = self._signs.find(text)
        return place

    def _runs(self, start: int, end: int) -> Iterator[Run]:
        first = bisect_right(self._starts, start) - 1
        for place in range(first, bisect_left(self._starts, end)):
            until = self._starts[place + 1] if place + 1 < len(self._starts) else end
            yield Run(self._signs[max(self._starts[place], start):min(until, end)], *self._styles[place])


def _stretches(rich: Sequence[RichLine]) -> Iterator[tuple[str, Style]]:
    """The words of each run with single spaces and their hand; a space ends each line."""
    for line in rich:
        yield f"{line.marker} ", PLAIN
        for run in line.runs:
            yield SPACE.sub(" ", cleaned(run.text)), (run.bold, run.italic)
        yield " ", PLAIN


def with_runs(blocks: Sequence[Written], hands: Hands) -> tuple[Written, ...]:
    """The blocks, their words in the runs that the page's lines had."""
    return tuple(replace(each, block=hands.written(each.block)) for each in blocks) if hands.any else tuple(blocks)
