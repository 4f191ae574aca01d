"""Composes the user guide as a document: headings, lists and tables as its Markdown has them, keys and buttons in bold.

Of Markdown it knows what the guide's pages use: "#" and "##", "-" and "1." lists, tables with a head, **bold**, `key`, and
pictures on lines of their own.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from clerk_desk import paths
from clerk_desk.domain.blocks import Run
from clerk_desk.domain.guide import PICTURE, Page
from clerk_desk.domain.records import Audience
from clerk_desk.export.document import Column, Document, Heading, Look, Paragraph, Piece, Screenshot, Table

WIDE_MM, FIRST_MM = 160.0, 92.0
STRONG = re.compile(r"\*\*(.+?)\*\*|`(.+?)`")
ENTRY = re.compile(r"(-|\d+\.) +(.*)")


def compose_guide(pages: Sequence[Page], title: str) -> Document:
    """All pages in one document, the titles of the pages listed first."""
    pieces: list[Piece] = [Heading(title, 1)]
    pieces += [Paragraph(Look.BULLET, (Run(page.title),), left_mm=6.0) for page in pages]
    for page in pages:
        pieces += _page(page)
    return Document("guide", title, tuple(pieces), running_head=f"{title}\t", audience=Audience.PUBLIC)


def _page(page: Page) -> list[Piece]:
    pieces: list[Piece] = []
    heading, table = page.title, list[tuple[str, ...]]()
    for line in [*page.text.splitlines(), ""]:
        if line.startswith("|"):
            table.append(tuple(STRONG.sub(_bare, cell).strip() for cell in line.strip()[1:-1].split("|")))
            continue
        if table:
            pieces.append(_table(heading, table))
            table = []
        if line.startswith("#"):
            heading = line.lstrip("# ").strip()
            pieces.append(Heading(heading, 2 if line.startswith("# ") else 3))
        elif shown := PICTURE.fullmatch(line.strip()):
            pieces.append(Screenshot(paths.resources() / "help" / shown[2], shown[1]))
        elif line.strip():
            pieces.append(_paragraph(line.strip()))
    return pieces


def _table(heading: str, rows: list[tuple[str, ...]]) -> Table:
    """The second row of a Markdown table only draws a line."""
    widths = (FIRST_MM, *[(WIDE_MM - FIRST_MM) / (len(rows[0]) - 1)] * (len(rows[0]) - 1))
    columns = tuple(Column(title, wide) for title, wide in zip(rows[0], widths, strict=True))
    return Table(heading, f"{heading}: {', '.join(rows[0])}", columns, tuple(rows[2:]))


def _paragraph(line: str) -> Paragraph:
    entry = ENTRY.fullmatch(line)
    if entry is None:
        return Paragraph(Look.MINUTE, _runs(line))
    marker = "•" if entry[1] == "-" else entry[1]
    return Paragraph(Look.BULLET, _runs(entry[2]), marker, level=1, left_mm=8.0)


def _runs(words: str) -> tuple[Run, ...]:
    runs, at = list[Run](), 0
    for found in STRONG.finditer(words):
        if found.start() > at:
            runs.append(Run(words[at:found.start()]))
        runs.append(Run(_bare(found), bold=True))
        at = found.end()
    if at < len(words):
        runs.append(Run(words[at:]))
    return tuple(runs)


def _bare(found: re.Match[str]) -> str:
    return found[1] or found[2]
