"""Which blocks go along when one is moved past its neighbour, and past what they go.

A resolution takes its clauses with it and a clause its sub-clauses; nothing is moved to where a clause would lose the
lead-in or the clause that it stands under.
"""
from __future__ import annotations

from collections.abc import Sequence

from clerk_desk.domain.blocks import LEVELLED, Kind, Row


def span_end(rows: Sequence[Row], index: int) -> int:
    """The place after the last block that belongs to this one; a private note between two of them belongs to it too."""
    end = index + 1
    for place in range(index + 1, len(rows)):
        if _belongs(rows[index], rows[place]):
            end = place + 1
        elif rows[place].kind is not Kind.NOTE:
            break
    return end


def _belongs(head: Row, row: Row) -> bool:
    if head.kind is Kind.LEAD_IN:
        return row.kind is Kind.CLAUSE
    return head.kind in LEVELLED and row.kind is head.kind and row.level > head.level


def exchange(rows: Sequence[Row], first: int, last: int, step: int) -> tuple[int, int, int] | None:
    """Three places (a, b, c): blocks a to b and blocks b to c change places when first to last move by step.

    ``step`` is 1 for down and -1 for up. None when there is nowhere to go.
    """
    end = max(span_end(rows, index) for index in range(first, last + 1))
    places = _down(rows, first, end) if step > 0 else _up(rows, first, end)
    if places is None:
        return None
    a, b, c = places
    moved = [*rows[:a], *rows[b:c], *rows[a:b], *rows[c:]]
    return places if _orphans(moved) <= _orphans(rows) else None


def _down(rows: Sequence[Row], first: int, end: int) -> tuple[int, int, int] | None:
    if end >= len(rows):
        return None
    shallower = rows[end].kind is rows[first].kind and rows[end].level < rows[first].level
    return first, end, end + 1 if shallower else span_end(rows, end)


def _up(rows: Sequence[Row], first: int, end: int) -> tuple[int, int, int] | None:
    if first == 0:
        return None
    heads = [index for index in range(first) if span_end(rows, index) == first]
    return heads[0] if heads else first - 1, first, end


def _orphans(rows: Sequence[Row]) -> int:
    """How many clauses stand under nothing."""
    count, above = 0, Row("")
    for row in rows:
        if row.kind is Kind.CLAUSE:
            count += not (above.kind in (Kind.CLAUSE, Kind.LEAD_IN) and row.level <= above.level + 1)
        above = above if row.kind is Kind.NOTE else row
    return count
