"""Composes the figures as a document: each with what it shows in words, as a drawing, and in numbers in a table."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clerk_desk.domain.blocks import Run
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.figures import Bar, Figure, Fill
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import Audience
from clerk_desk.export.document import Column, Document, Drawing, Look, Paragraph, Table
from clerk_desk.export.sheet import Sheet
from clerk_desk.export.words import one_line

SIGNS = {Fill.SOLID: "■", Fill.STRIPED: "●", Fill.EMPTY: "○"}
"""Told apart without colour, and in the typeface of the documents."""

LONGEST, MOST_BARS = 16, 22
LABEL_MM, DRAWN_MM, ROOM_MM = 46.0, 52.0, 160.0


def compose_figures(figures: Sequence[Figure], year: str, today: dt.date, committee: str = "", *, drawn: bool = False) -> Document:
    """The figures of a municipal year, of a committee or of all; nothing in them is exempt, for they only count. ``drawn`` is for
    writers that draw: the bars stand above their table, else as signs in it.
    """
    sheet, title = Sheet(HouseStyle("figures")), "Follow-ups and attendance in figures"
    sheet.heading(title, 1)
    whose = one_line(committee) or "All committees"
    sheet.say(Look.MEETING, f"{whose}, municipal year {year}, as at {day_in_words(today)}")
    for figure in figures:
        sheet.heading(figure.title, 2)
        sheet.pieces.append(Paragraph(Look.REPORT, (Run(figure.summary),), with_next=drawn and bool(figure.rows)))
        if figure.rows and drawn:
            sheet.pieces.extend(_drawings(figure))
            sheet.table(_table(figure, drawn=True))
        elif figure.rows:
            sheet.say(Look.DETAIL, key_of(figure))
            sheet.table(_table(figure))
    return Document(
        "figures", f"{title}, {year}", tuple(sheet.pieces), (), one_line(committee), f"{title}\t{year}", audience=Audience.PUBLIC,
    )


def key_of(figure: Figure) -> str:
    """"■ in time, ● overdue": which sign is which part."""
    return "Drawn: " + ", ".join(f"{SIGNS[fill]} {name}" for name, fill in figure.series if fill in SIGNS) + "."


def _drawings(figure: Figure) -> Iterator[Drawing]:
    """The figure in parts that have room on a page, all to one measure."""
    most = max((sum(bar.parts) for bar in figure.bars), default=0) or 1
    for first in range(0, len(figure.bars), MOST_BARS):
        part = replace(figure, bars=figure.bars[first:first + MOST_BARS])
        yield Drawing(figure.title, described(part), part, most)


def described(figure: Figure) -> str:
    """A bar chart in words: what it shows, then each bar."""
    return " ".join(("Bar chart.", figure.summary, *(f"{bar.label}: {bar.said}." for bar in figure.bars)))


def _table(figure: Figure, *, drawn: bool = False) -> Table:
    counts = len(figure.heads) - 1
    each = (ROOM_MM - LABEL_MM - (0 if drawn else DRAWN_MM)) / counts
    columns = (Column(figure.heads[0], LABEL_MM), *(Column(head, each) for head in figure.heads[1:]))
    if drawn:
        return Table(figure.title, figure.summary, columns, figure.rows)
    columns = (*columns, Column("Drawn", DRAWN_MM))
    rows = tuple((*row, drawn) for row, drawn in zip(figure.rows, drawings(figure), strict=True))
    return Table(figure.title, figure.summary, columns, rows)


def drawings(figure: Figure) -> Iterator[str]:
    """Each bar as signs, all to one measure; a part that is not nothing has a sign at least."""
    most = max((sum(bar.parts) for bar in figure.bars), default=0) or 1
    fills = [fill for _, fill in figure.series]
    return (_drawn(bar, fills, most) for bar in figure.bars)


def _drawn(bar: Bar, fills: Sequence[Fill], most: float) -> str:
    pairs = zip(bar.parts, fills, strict=True)
    return "".join(SIGNS.get(fill, "\u2007") * max(round(LONGEST * part / most), int(part > 0)) for part, fill in pairs).rstrip()
