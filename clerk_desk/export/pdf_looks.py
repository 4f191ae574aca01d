"""How each kind of paragraph looks in a PDF, in points; the same order of sizes and spaces as our Word template.

12 point is the least for running text that guidance on accessible documents accepts; it is bold, not grey or small, that
tells one thing from another.
"""
from __future__ import annotations

from dataclasses import dataclass, replace

from clerk_desk.export.document import Look

MM = 72 / 25.4
A4 = 210 * MM, 297 * MM
MARGIN = 25 * MM
HEAD, FOOT = 14 * MM, 13 * MM
"""Where running head and page number stand, from the edge of the paper."""
INK, NAVY, GREY = "0.12 0.13 0.15 rg", "0.106 0.165 0.255 rg", "0.29 0.31 0.34 rg"
RULE, SHADE = "0.54 0.56 0.6 RG", "0.91 0.925 0.95 rg"
CELL_PAD, CELL_TOP = 4.5, 4.0


@dataclass(frozen=True, slots=True)
class Type:
    """Type size and line height, space above and below, colour as an operator."""

    size: float = 12
    leading: float = 16
    before: float = 0
    after: float = 8
    colour: str = INK
    bold: bool = False
    with_next: bool = False


BODY = Type()
HEADINGS = (
    Type(20, 25, 0, 6, NAVY, bold=True, with_next=True), Type(14, 18, 18, 7, NAVY, bold=True, with_next=True),
    Type(12, 16, 10, 4, NAVY, bold=True, with_next=True),
)
LOOKS = {
    Look.STATUS: replace(BODY, after=10, bold=True), Look.NOTICE: replace(BODY, bold=True), Look.ATTENDANCE: replace(BODY, after=4),
    Look.REPORT_LINE: replace(BODY, colour=GREY, with_next=True), Look.REPORT: replace(BODY, colour=GREY),
    Look.REPORT_BULLET: replace(BODY, after=5, colour=GREY), Look.CONTACT: replace(BODY, after=14, colour=GREY),
    Look.COVER: replace(BODY, after=6), Look.PAPER_BULLET: replace(BODY, after=5), Look.BULLET: replace(BODY, after=5),
    Look.RECOMMENDED: replace(BODY, bold=True, with_next=True), Look.RECOMMENDATION: replace(BODY, after=6),
    Look.LEAD_IN: replace(BODY, before=10, after=6, with_next=True), Look.CLAUSE: replace(BODY, after=6),
    Look.ACTION: replace(BODY, before=8, after=10), Look.VERSION: replace(BODY, after=10, bold=True),
    Look.SIGNATURE: replace(BODY, before=20, after=6, with_next=True),
}
CELL = Type(11, 14.5, 0, 0)
COLUMN = Type(11, 14.5, 0, 0, NAVY, bold=True)
FURNITURE = Type(10, 13, 0, 0, GREY)
"""Running head and page number."""


def type_of(look: Look) -> Type:
    """The type of a paragraph under this look."""
    return LOOKS.get(look, BODY)
