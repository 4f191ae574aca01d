"""Composes the figures as a document: each with what it shows in words, drawn as rows of signs, and in numbers, in one table."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.figures import Bar, Figure, Fill
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import Audience
from clerk_desk.export.document import Column, Document, Look, Table
from clerk_desk.export.sheet import Sheet
from clerk_desk.export.words import one_line

SIGNS = {Fill.SOLID: "■", Fill.STRIPED: "●", Fill.EMPTY: "○"}
"""Told apart without colour, and in the typeface of the documents."""

LONGEST = 16
LABEL_MM, DRAWN_MM, ROOM_MM = 46.0, 52.0, 170.0


def compose_figures(figures: Sequence[Figure], year: str, today: dt.date, committee: str = "") -> Document:
    """The figures of a municipal year, of a committee or of all; nothing in them is exempt, for they only count."""
    sheet, title = Sheet(HouseStyle("figures")), "Follow-ups and attendance in figures"
    sheet.heading(title, 1)
    whose = one_line(committee) or "All committees"
    sheet.say(Look.MEETING, f"{whose}, municipal year {year}, as at {day_in_words(today)}")
    for figure in figures:
        sheet.heading(figure.title, 2)
        sheet.say(Look.REPORT, figure.summary)
        if figure.rows:
            sheet.say(Look.DETAIL, key_of(figure))
            sheet.table(_table(figure))
    return Document(
        "figures", f"{title}, {year}", tuple(sheet.pieces), (), one_line(committee), f"{title}\t{year}", audience=Audience.PUBLIC,
    )


def key_of(figure: Figure) -> str:
    """"■ in time, ● overdue": which sign is which part."""
    return "Drawn: " + ", ".join(f"{SIGNS[fill]} {name}" for name, fill in figure.series if fill in SIGNS) + "."


def _table(figure: Figure) -> Table:
    counts = len(figure.heads) - 1
    each = (ROOM_MM - LABEL_MM - DRAWN_MM) / counts
    columns = (Column(figure.heads[0], LABEL_MM), *(Column(head, each) for head in figure.heads[1:]), Column("Drawn", DRAWN_MM))
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
