"""The resolution the clerk is at, out of the rows of the minutes: what is read back, voted on and written below. No Qt."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from clerk_desk.domain.blocks import Kind, Row

INSIDE = frozenset({Kind.CLAUSE, Kind.NOTE})
WORD = re.compile(r"\s*(?:RESOLVED|RECOMMENDED|AGREED)\b\s*:?\s*[-–—]?\s*", re.IGNORECASE)
BARE = re.compile(r"(?:that\b)?(?:\s*the\s+\w+|\s*the\s+[^:]+:)?[\s:.\-–—]*", re.IGNORECASE)
"""What may stand before clauses and resolves nothing: "That:-", "That the Committee", "That the Planning Committee:-"."""


@dataclass(frozen=True)
class ReadLine:
    """One line as it is read out: its marker and words, ``level`` 0 for the lead-in, 1 to 4 for clauses."""

    marker: str
    text: str
    level: int = 0


@dataclass(frozen=True)
class Resolution:
    """A resolution in the minutes: the lead-in's ``uid`` and ``number``, its lines, and the places of its first and last block."""

    uid: str
    number: str
    lines: tuple[ReadLine, ...]
    first: int
    last: int

    @property
    def words(self) -> str:
        """What is resolved, in one run of words without the word of decision: "That the Committee:- (a) notes the report"."""
        parts = [WORD.sub("", self.lines[0].text, count=1)]
        parts += [f"{line.marker} {line.text}".strip() for line in self.lines[1:]]
        return " ".join(part for part in parts if part).strip()

    @property
    def is_empty(self) -> bool:
        """Has nobody said yet what is resolved?"""
        return BARE.fullmatch(self.words) is not None


def resolution_at(rows: Sequence[Row], markers: Sequence[str], texts: Sequence[str], at: int) -> Resolution | None:
    """The resolution around a block, else the nearest above it, else the first below; None where the item has none."""
    starts = [index for index, row in enumerate(rows) if row.kind is Kind.LEAD_IN]
    if not starts:
        return None
    start = max((index for index in starts if index <= at), default=starts[0])
    last = start
    for index in range(start + 1, len(rows)):
        if rows[index].kind not in INSIDE:
            break
        last = index if rows[index].kind is Kind.CLAUSE else last
    shown = [index for index in range(start, last + 1) if rows[index].kind is not Kind.NOTE]
    read = tuple(ReadLine(_marker(rows, markers, index), texts[index], _level(rows[index])) for index in shown)
    return Resolution(rows[start].uid, markers[start], read, start, last)


def _marker(rows: Sequence[Row], markers: Sequence[str], index: int) -> str:
    return markers[index] if rows[index].kind is Kind.CLAUSE else ""


def _level(row: Row) -> int:
    return max(row.level, 1) if row.kind is Kind.CLAUSE else 0
