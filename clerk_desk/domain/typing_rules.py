"""What keys do to blocks, as plain functions from row to row."""
from __future__ import annotations

import re
from dataclasses import replace

from clerk_desk.domain.blocks import DEEPEST, LEVELLED, Kind, Row, new_uid

TRIGGERS = ":-– "
"""The only signs after which a block may become another kind."""

SENTENCE_ENDS = tuple(".;?!")
LEAD_IN = re.compile(r"(RESOLVED|Resolved|RECOMMENDED|Recommended|AGREED)\s*[:\-–]$")
ACTION = re.compile(r"ACTION\s*:$", re.IGNORECASE)
BULLET = re.compile(r"[-*•]\s$")
CLAUSE = re.compile(r"(?:\((?:[a-h]|\d{1,2}|[ivx]{1,4})\)|(?:[a-h]|\d{1,2}|[ivx]{1,4})\))\s$")


def following(row: Row) -> Row:
    """The row that Enter begins after this one: clauses follow a lead-in, narrative follows headings and actions."""
    if row.kind is Kind.LEAD_IN:
        return Row(new_uid(), Kind.CLAUSE, 1)
    if row.kind in (Kind.HEADING, Kind.ACTION):
        return Row(new_uid())
    return replace(row, uid=new_uid())


def as_paragraph(row: Row) -> Row:
    """The same block as plain narrative."""
    return Row(row.uid)


def as_kind(row: Row, kind: Kind) -> Row:
    """The same block as another kind, at the first level where the kind has levels."""
    return Row(row.uid, kind, 1 if kind in LEVELLED else 0)


def shifted(row: Row, step: int, before: Row | None) -> Row:
    """One level in or out. Never deeper than one below the block before; out of level 1 is narrative.

    Narrative right after a lead-in or a clause is taken in as a first clause.
    """
    if row.kind not in LEVELLED:
        begins = step > 0 and row.kind is Kind.PARAGRAPH and before and before.kind in (Kind.LEAD_IN, Kind.CLAUSE)
        return Row(row.uid, Kind.CLAUSE, 1) if begins else row
    ceiling = before.level + 1 if before and before.kind is row.kind else 1
    level = row.level + step
    return as_paragraph(row) if level < 1 else replace(row, level=min(level, max(ceiling, row.level), DEEPEST))


def backspaced(row: Row) -> Row | None:
    """What Backspace at the start of a block makes of it; None means: join the block before.

    A private note stays one: it becomes public by an explicit command only.
    """
    if row.kind is Kind.PARAGRAPH:
        return None
    if row.kind is Kind.NOTE:
        return row
    return shifted(row, -1, None) if row.kind in LEVELLED else as_paragraph(row)


def typed(row: Row, before_cursor: str) -> tuple[Row, int] | None:
    """The row that the words just typed ask for, and how many signs to take away from the block's start; None for no change."""
    if row.kind not in (Kind.PARAGRAPH, Kind.CLAUSE):
        return None
    if LEAD_IN.match(before_cursor):
        return Row(row.uid, Kind.LEAD_IN), 0
    if ACTION.match(before_cursor):
        return Row(row.uid, Kind.ACTION), 0
    if row.kind is Kind.PARAGRAPH and BULLET.match(before_cursor):
        return Row(row.uid, Kind.BULLET, 1), len(before_cursor)
    if row.kind is Kind.PARAGRAPH and CLAUSE.match(before_cursor):
        return Row(row.uid, Kind.CLAUSE, 1), len(before_cursor)
    return None
