"""Rows of words put together into the paragraphs, list entries, headings and table rows of a PDF."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from clerk_desk.capture.looks import is_capitals
from clerk_desk.capture.markers import is_sign, split_marker
from clerk_desk.capture.pdf_columns import TableRow, table_end, table_rows, with_columns
from clerk_desk.capture.pdf_rows import Row
from clerk_desk.capture.pdf_words import Word
from clerk_desk.capture.rich import RichLine
from clerk_desk.capture.wrapping import ENDS, NEW_PART, OPEN
from clerk_desk.domain.blocks import Run

LARGER = 1.12
LEVELS = 6
LETTERS = re.compile(r"[^\W\d_]+")


@dataclass
class Paragraph:
    """Rows that make up one paragraph; ``body`` is where its words begin after a marker; ``apart`` says that a gap is above it."""

    rows: list[Row]
    apart: bool
    body: float = 0.0

    def __post_init__(self) -> None:
        self.body = self.rows[0].body

    @property
    def words(self) -> list[Word]:
        """All its words."""
        return [word for row in self.rows for word in row.words]

    @property
    def bold(self) -> bool:
        """Are all its words bold, its marker left aside?"""
        words = [word for row in self.rows for piece in row.pieces[row.marker and row is self.rows[0]:] for word in piece.words]
        return all(word.bold for word in words)


@dataclass
class Setting:
    """How the document is set: right margin, size of most letters, distance of lines in sizes, and the words it uses."""

    right: float
    size: float
    pitch: float
    known: Counter[str] = field(default_factory=Counter)


def paragraphs(pages: Sequence[Sequence[Row]], rules: Sequence[Sequence[float]]) -> list[RichLine]:
    """The lines of the document; a paragraph or a cell that runs over a page's end is one."""
    pages = [with_columns(rows) for rows in pages]
    setting = _setting([row for rows in pages for row in rows])
    parts: list[Paragraph | TableRow] = []
    for rows, ruled in zip(pages, rules, strict=True):
        for part in _parts(rows, ruled, setting):
            last = parts[-1] if parts else None
            if part is not None and isinstance(last, Paragraph) and isinstance(part, Paragraph) and _over_page(last, part, rows, setting):
                last.rows += part.rows
            else:
                parts.append(part)
    ranks = _ranks(parts, setting)
    return [_line(part, ranks, setting) for part in parts]


def _setting(rows: Sequence[Row]) -> Setting:
    sizes: Counter[float] = Counter()
    known: Counter[str] = Counter()
    for row in rows:
        sizes[round(row.size, 1)] += len(row.text)
        known.update(word.lower() for word in LETTERS.findall(row.text))
    size = sizes.most_common(1)[0][0] if sizes else 12.0
    across = max((row.right for row in rows), default=0.0) - min((row.left for row in rows), default=0.0)
    widest = [row.right for row in rows if row.right - row.left > 0.5 * across]
    right = sorted(widest)[int(0.95 * (len(widest) - 1))] if widest else 0.0
    return Setting(right, size, _pitch(rows, right), known)


def _pitch(rows: Sequence[Row], right: float) -> float:
    """The distance of lines within paragraphs: the commonest between a full line and one that begins with a small letter."""
    gaps = [(below.line - row.line) / max(row.size, below.size) for row, below in pairwise(rows)
            if row.right > 0.9 * right and below.text[:1].islower() and row.line < below.line < row.line + 3 * row.size]
    counts = Counter(round(gap, 1) for gap in gaps)
    return counts.most_common(1)[0][0] + 0.05 if counts else 1.25


def _parts(rows: Sequence[Row], rules: Sequence[float], setting: Setting) -> Iterator[Paragraph | TableRow]:
    """Paragraphs and rows of tables of one page."""
    place = 0
    open_paragraph: Paragraph | None = None
    while place < len(rows):
        end = table_end(rows, place, setting.pitch)
        if end > place:
            yield from [open_paragraph] if open_paragraph else []
            open_paragraph = None
            yield from table_rows(rows[place:end], rules, setting.pitch)
            place = end
            continue
        row, above = rows[place], rows[place - 1] if place else None
        if open_paragraph and above and _close(above, row, setting) and _goes_on(open_paragraph, row, setting):
            open_paragraph.rows.append(row)
        else:
            yield from [open_paragraph] if open_paragraph else []
            open_paragraph = Paragraph([row], above is None or not _close(above, row, setting))
        place += 1
    yield from [open_paragraph] if open_paragraph else []


def _close(above: Row, row: Row, setting: Setting) -> bool:
    """Do two rows stand as near as lines of one paragraph do?"""
    return row.line - above.line <= (1.1 * setting.pitch + 0.03) * max(row.size, above.size)


def _goes_on(paragraph: Paragraph, row: Row, setting: Setting) -> bool:
    """Is the row the next of the paragraph's: was the last one full, and does it stand below its words without a marker?"""
    last = paragraph.rows[-1]
    if abs(row.size - last.size) > 0.08 * last.size or row.marker or last.words[-1].broken:
        return last.words[-1].broken and not row.marker
    if marker := split_marker(row.text)[0]:
        return _full(last, row, setting) and not last.text.endswith(ENDS) and not is_sign(marker) and _at_margin(paragraph, row)
    if paragraph.bold and not any(word.bold for word in row.words):
        return False
    if not _full(last, row, setting):
        begun = row.text[:1].islower() or OPEN.search(last.text) is not None
        return begun and not last.text.endswith(ENDS) and last.right > 0.7 * setting.right and _at_margin(paragraph, row)
    headed = paragraph.bold and is_capitals(last.text) and is_capitals(row.text)
    return _stands_below(paragraph, row) and (headed or not (last.text.endswith(ENDS) and NEW_PART.match(row.text)))


def _full(last: Row, row: Row, setting: Setting) -> bool:
    """Was there no room left in the line for the first word of the next?"""
    first = row.words[0]
    return last.right + 0.2 * first.size + first.right - first.left > setting.right - 0.5


def _at_margin(paragraph: Paragraph, row: Row) -> bool:
    """Does the row begin where the paragraph's other lines do?"""
    return abs(row.left - (paragraph.body if len(paragraph.rows) == 1 else paragraph.rows[-1].left)) < 4


def _stands_below(paragraph: Paragraph, row: Row) -> bool:
    """Does the row begin near enough to the words above: at them, a little out (first line indented) or in (others indented)?"""
    if len(paragraph.rows) > 1:
        return abs(row.left - paragraph.rows[-1].left) < 4
    return abs(row.left - paragraph.body) < 4 or -4 * row.size < row.left - paragraph.rows[0].left < 10 * row.size


def _over_page(last: Paragraph, part: Paragraph, rows: Sequence[Row], setting: Setting) -> bool:
    """Does a page's first paragraph go on with the last of the page before?"""
    row, above = part.rows[0], last.rows[-1]
    if row is not rows[0] or row.marker or split_marker(row.text)[0] or abs(row.size - above.size) > 0.08 * above.size:
        return False
    if above.words[-1].broken:
        return True
    ended = above.text.rstrip("”’\"') ").endswith((*ENDS, ";"))
    return not ended and _stands_below(last, row) and part.bold == last.bold and (row.text[:1].islower() or _full(above, row, setting))


# what a paragraph looks like

def _ranks(parts: Sequence[Paragraph | TableRow], setting: Setting) -> dict[tuple[float, bool], int]:
    """The level of each look that headings have, the largest first."""
    looks = {_look(part) for part in parts if isinstance(part, Paragraph) and _may_head(part, setting)}
    ordered = sorted(looks, reverse=True)
    return {look: min(place + 1, LEVELS) for place, look in enumerate(ordered)}


def _look(part: Paragraph) -> tuple[float, bool]:
    return round(part.rows[0].size, 0), part.bold


def _may_head(part: Paragraph, setting: Setting) -> bool:
    """Does it look like a heading: larger than the text or all in bold, short, and no sentence?"""
    size, bold = _look(part)
    text = " ".join(row.text for row in part.rows)
    return (bold or size > LARGER * setting.size) and len(text) < 250 and not text.endswith((".", ";", ",")) and len(part.rows) < 5


def _line(part: Paragraph | TableRow, ranks: dict[tuple[float, bool], int], setting: Setting) -> RichLine:
    if isinstance(part, TableRow):
        return RichLine(tuple(_cells(part, setting)), gap=True)
    first = part.rows[0]
    heading = ranks.get(_look(part), 0) if _may_head(part, setting) else 0
    lead = [*_runs([first.pieces[0].words], setting), Run("\t")] if first.marker else []
    rest = [word for piece in first.pieces[1 if first.marker else 0:] for word in piece.words]
    return RichLine((*lead, *_runs([rest, *(row.words for row in part.rows[1:])], setting)), heading, gap=part.apart)


def _cells(row: TableRow, setting: Setting) -> Iterator[Run]:
    """The cells of a row with tabs between; empty ones at its beginning and end are left away."""
    columns = range(min(row.cells), max(row.cells) + 1)
    for column in columns:
        if column != columns[0]:
            yield Run("\t")
        yield from _runs(row.cells.get(column, []), setting)


def _runs(lines: Sequence[Sequence[Word]], setting: Setting) -> list[Run]:
    """The words of some lines, a space between them, words broken at a line's end put together."""
    out: list[Run] = []
    words = [word for line in lines for word in line]
    ends = {id(line[-1]) for line in lines[:-1] if line}
    for place, word in enumerate(words):
        after = words[place + 1] if place + 1 < len(words) else None
        text = _spaced(word, after, id(word) in ends, setting)
        if out and (out[-1].bold, out[-1].italic) == (word.bold, word.italic):
            out[-1] = Run(out[-1].text + text, word.bold, word.italic)
        else:
            out.append(Run(text, word.bold, word.italic))
    return out


def _spaced(word: Word, after: Word | None, at_end: bool, setting: Setting) -> str:
    """The word with the space after it; one broken at the end of a line without hyphen or space, as far as can be told."""
    if after is None or word.broken:
        return word.text + (_mended(word.text, after, setting) if after and word.broken else "")
    if not at_end or not re.search(r"\w-$", word.text) or not after.text[:1].isalpha():
        return word.text + " "
    return word.text[:-1] + _mended(word.text[:-1], after, setting)


def _mended(begun: str, after: Word, setting: Setting) -> str:
    """What stands between the halves of a word: a hyphen where the document writes one there, or knows each half as a word."""
    head = begun.rpartition("-")[2].lower()
    found = LETTERS.match(after.text)
    tail = found[0].lower() if found else ""
    if setting.known[head + tail]:
        return ""
    return "-" if setting.known[head] > 1 or setting.known[tail] > 1 or not after.text[:1].islower() else ""
