"""Numbers and markers, worked out from rows and a house style; the same code serves the screen and every export."""
from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from clerk_desk.domain.blocks import UNMARKED, Block, Kind, Row, Written
from clerk_desk.domain.house_style import HouseStyle, Paragraphs, Unit

ENDS_LISTS = frozenset({Kind.PARAGRAPH, Kind.LEAD_IN, Kind.HEADING, Kind.ACTION})
NUMBERED = frozenset({Kind.PARAGRAPH, Kind.LEAD_IN})


def written(blocks: Sequence[Block], style: HouseStyle, item: str) -> tuple[Written, ...]:
    """The blocks with the markers this house gives them under an item of this number."""
    given = markers([block.row for block in blocks], style, item)
    return tuple(Written(block, marker) for block, marker in zip(blocks, given, strict=True))


def markers(rows: Sequence[Row], style: HouseStyle, item: str) -> list[str]:
    """One marker for each row, empty where there is none.

    Clauses and lettered lists begin anew after narrative; a list also begins anew when its form changes. A private
    note is looked through: it neither takes a number nor ends a list.
    """
    return Numbering(rows, style, item).up_to(len(rows))


class Numbering:
    """The markers of rows that change, each worked out when it is first asked for: a long item is not counted through at every
    line that is begun. ``rows`` is kept, not copied; say ``changed`` when it is another.
    """

    def __init__(self, rows: Sequence[Row], style: HouseStyle, item: str) -> None:
        self.rows, self.style = rows, style
        self._known: list[str] = []
        self._counted: list[tuple[int, int]] = []
        self._count = Counter(style, item)

    def up_to(self, end: int) -> list[str]:
        """The markers of the rows before this place, and of some behind it where those are known."""
        count = self._count
        for place in range(len(self._known), min(end, len(self.rows))):
            self._counted.append((count.heading, count.paragraph))
            alone = not self.style.sole_clause_marked and is_sole(self.rows, place)
            self._known.append("" if alone else count.next(self.rows[place]))
        return self._known

    def changed(self, first: int) -> int:
        """Other rows stand from this place on. Gives the place of the first marker, of those asked for, that may be another one: a
        clause above that has lost its only neighbour may come before it.
        """
        start = min(first, len(self._known))
        while start > 0 and self.rows[start - 1].kind not in ENDS_LISTS:
            start -= 1
        was = self._known[start:first]
        self._go_back(start)
        pairs = zip(was, self.up_to(first)[start:], strict=False)
        return next((start + place for place, (old, new) in enumerate(pairs) if old != new), first)

    def _go_back(self, start: int) -> None:
        if start < len(self._known):
            self._count = Counter(self.style, self._count.item)
            self._count.heading, self._count.paragraph = self._counted[start]
            del self._known[start:], self._counted[start:]


def is_sole(rows: Sequence[Row], place: int) -> bool:
    """Is the row at this place the only clause of its resolution, with none below it?"""
    return rows[place].kind is Kind.CLAUSE and not any(_beside(rows, place, step) is Kind.CLAUSE for step in (-1, 1))


def _beside(rows: Sequence[Row], place: int, step: int) -> Kind | None:
    """The kind of the next row before (-1) or behind (1) a place, private notes passed over."""
    place += step
    while 0 <= place < len(rows) and rows[place].kind is Kind.NOTE:
        place += step
    return rows[place].kind if 0 <= place < len(rows) else None


class Counter:
    """Counts along the rows of one item."""

    def __init__(self, style: HouseStyle, item: str) -> None:
        self.style, self.item = style, item
        self.heading = self.paragraph = 0
        self.levels: list[int] = []
        self.form = ""

    def next(self, row: Row) -> str:
        """The marker of the next row."""
        if row.kind in ENDS_LISTS:
            self.levels, self.form = [], ""
        if row.mark == UNMARKED:
            return ""
        if row.kind is Kind.CLAUSE:
            return clause_marker(self.style.clauses[min(max(row.level, 1), 4) - 1], self._at(max(row.level, 1)))
        if row.kind is Kind.BULLET:
            return self._bullet(row)
        return self._number(row.kind)

    def _at(self, level: int) -> int:
        del self.levels[level:]
        self.levels += [0] * (level - len(self.levels))
        self.levels[-1] += 1
        return self.levels[-1]

    def _bullet(self, row: Row) -> str:
        if not row.mark:
            return self.style.bullet
        if row.level <= 1 and row.mark != self.form:
            self.levels, self.form = [], row.mark
        return clause_marker(row.mark, self._at(max(row.level, 1)))

    def _number(self, kind: Kind) -> str:
        numbering = self.style.paragraphs
        if self.style.runs:
            return self._running(kind)
        if kind is Kind.HEADING and numbering is Paragraphs.HEADING:
            self.heading, self.paragraph = self.heading + 1, 0
            return f"{self.heading}.0"
        if kind not in NUMBERED or numbering is Paragraphs.NONE:
            return ""
        self.paragraph += 1
        above = self.item if numbering is Paragraphs.ITEM else str(max(self.heading, 1))
        return f"{above}.{self.paragraph}" if above else str(self.paragraph)

    def _running(self, kind: Kind) -> str:
        """The next number of those that run on from item to item, where this is what takes one."""
        if kind not in NUMBERED or self.style.unit is Unit.ITEMS or (self.style.unit is Unit.RESOLUTIONS and kind is not Kind.LEAD_IN):
            return ""
        self.paragraph += 1
        return self.style.running(self.style.occasion.number(self.style.occasion.first + self.paragraph - 1))


@cache
def clause_marker(form: str, count: int) -> str:
    """The form with its one letter or digit counted on: ``(a)`` at 28 is ``(bb)``, ``(i)`` at 4 ``(iv)``."""
    sign = next((sign for sign in COUNTERS if sign in form), "")
    return form.replace(sign, COUNTERS[sign](count), 1) if sign else form


def letters(count: int) -> str:
    """From a to z, then aa, bb, as Word counts."""
    return chr(97 + (count - 1) % 26) * (1 + (count - 1) // 26)


ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)


def roman(count: int) -> str:
    """A roman numeral in lower case."""
    out = ""
    for value, sign in ROMAN:
        out, count = out + sign * (count // value), count % value
    return out


COUNTERS: dict[str, Callable[[int], str]] = {
    "i": roman, "I": lambda count: roman(count).upper(),
    "a": letters, "A": lambda count: letters(count).upper(), "1": str,
}


def list_form(marker: str) -> str:
    """The form of a list whose first marker this is: ``"i)"`` stays, ``"•"`` gives no form. Only "a", "i" and "1" begin lists."""
    return marker if re.fullmatch(r"\(?[aAiI1][.)]?\)?", marker) and not marker.isalpha() else ""
