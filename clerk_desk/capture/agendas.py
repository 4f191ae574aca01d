"""An agenda sent out before the meeting: nothing in it was decided yet, so what reads as a decision is what a report recommends."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from clerk_desk.capture.lines import Line
from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.captured import Captured, CapturedItem
from clerk_desk.domain.lead_ins import keyword

HEAD = 12
"""So many lines of a text may say what it is."""

AGENDA = re.compile(r"(?:agenda|notice of (?:a |the )?meeting|summons)\b(?!.*\bminutes\b).{0,160}", re.IGNORECASE)
LABEL = re.compile(r"recommend(?:ed|ation|ations|s)?(?:\s*\(s\))?\s*[:\-–—]*", re.IGNORECASE)
RECOMMENDED = re.compile(r"recommend(?:ed|ation|ations|s)?\b.{0,80}", re.IGNORECASE)


def calls_itself_agenda(lines: Sequence[Line]) -> bool:
    """Does one of the first lines say that this is an agenda?"""
    return any(AGENDA.fullmatch(line.text) for line in lines[:HEAD])


def as_agenda(captured: Captured) -> Captured:
    """The captured agenda with recommendations in their own part. Unchanged where anything in it was decided or anybody was
    present: then it is minutes after all.
    """
    met = captured.meeting is not None and captured.meeting.present
    if met or any(_decided(each.block.text, each.block.row.kind) for item in captured.items for each in item.minutes):
        return captured
    changed = [_with_recommendations(item) for item in captured.items]
    left = [words for _, words in changed if words]
    return replace(captured, items=tuple(item for item, _ in changed), left_out=(*captured.left_out, *left))


def _decided(words: str, kind: Kind) -> bool:
    return kind is Kind.LEAD_IN and RECOMMENDED.fullmatch(words) is None and bool(keyword(words))


def _with_recommendations(item: CapturedItem) -> tuple[CapturedItem, str]:
    """The item, and the words of the label that say more than the label does ("Recommended that the Committee:")."""
    begins = next((at for at, each in enumerate(item.minutes) if each.block.row.kind is Kind.LEAD_IN), -1)
    end = begins + 1
    while end < len(item.minutes) and item.minutes[end].block.row.kind is Kind.CLAUSE:
        end += 1
    if begins < 0 or end == begins + 1 or item.recommendations:
        return item, ""
    label = item.minutes[begins].block.text
    moved = replace(item, recommendations=item.minutes[begins + 1:end], minutes=(*item.minutes[:begins], *item.minutes[end:]))
    return moved, label if LABEL.fullmatch(label) is None else ""
