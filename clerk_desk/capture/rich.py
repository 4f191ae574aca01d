"""Lines with bold and italic, as a web page, the clipboard or a Word file gives them, and the way back into blocks."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from clerk_desk.capture.lines import Line, cleaned, joined, line_from
from clerk_desk.domain.blocks import Block, Run, Written

SHORT = 80
"""Signs: a cell of several lines that are no longer together names a few things and is one line."""


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


def with_runs(blocks: Sequence[Written], rich: Sequence[RichLine]) -> tuple[Written, ...]:
    """The blocks, their words in the runs that the lines had. A block whose words are not found as they are stays plain."""
    signs, styles = _flat(rich)
    if not any(bold or italic for bold, italic in styles):
        return tuple(blocks)
    out: list[Written] = []
    at = 0
    for each in blocks:
        place = signs.find(each.block.text, at) if each.block.text else -1
        if place < 0:
            out.append(each)
            continue
        at = place + len(each.block.text)
        out.append(replace(each, block=_styled(each.block, styles[place:at])))
    return tuple(out)


def _flat(rich: Sequence[RichLine]) -> tuple[str, list[tuple[bool, bool]]]:
    """All words in a row with single spaces, and the hand of each sign."""
    signs: list[str] = []
    styles: list[tuple[bool, bool]] = []
    for line in rich:
        for run in (Run(line.marker + " "), *line.runs, Run(" ")):
            for sign in cleaned(run.text):
                if sign.isspace() and (not signs or signs[-1] == " "):
                    continue
                signs.append(" " if sign.isspace() else sign)
                styles.append((run.bold, run.italic))
    return "".join(signs), styles


def _styled(block: Block, styles: Sequence[tuple[bool, bool]]) -> Block:
    runs: list[Run] = []
    at = 0
    for (bold, italic), signs in groupby(styles):
        length = len(list(signs))
        runs.append(Run(block.text[at:at + length], bold, italic))
        at += length
    return replace(block, runs=tuple(runs))
