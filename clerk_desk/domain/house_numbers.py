"""Minute numbers that run on from item to item, through a meeting or through a committee's municipal year.

They are worked out from the texts in the order of the minutes, exempt ones too, so that a public and a full version number
alike and no number is missing. The year is the meeting's own, not that of the day on which a document is made. Those of confirmed
minutes are frozen (``frozen_numbers``).
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clerk_desk.domain.blocks import UNMARKED, Kind
from clerk_desk.domain.dates import municipal_year
from clerk_desk.domain.house_form import in_form_of_house
from clerk_desk.domain.house_style import HouseStyle, Occasion, Unit
from clerk_desk.domain.records import ItemText, Meeting

BODIES = ("Committee", "Council", "Cabinet", "Panel", "Board", "Forum", "Commission", "Sub-Committee", "Executive")


def occasion_of(meeting: Meeting, first: int = 1) -> Occasion:
    """Where a style is at work in the minutes of a meeting whose first running number is ``first``."""
    year, following = municipal_year(meeting.on).split("/")
    return Occasion(first, year, following, meeting.committee.code, body_of(meeting.committee.name))


def at_work_in(meeting: Meeting, style: HouseStyle) -> Occasion:
    """Where a style is at work in a meeting: there already, else at its first number."""
    return style.occasion if style.occasion != Occasion() else occasion_of(meeting)


def body_of(name: str) -> str:
    """What a body calls itself in its minutes: "Council" for "Stourhaven Town Council", else its last word of that kind."""
    found = [body for body in BODIES if body.lower() in name.lower().replace("subcommittee", "sub-committee")]
    return max(found, key=lambda body: (name.lower().rfind(body.lower()) + len(body), len(body)), default="Committee")


def styles_of(texts: Sequence[ItemText], style: HouseStyle, at: Occasion) -> tuple[HouseStyle, ...]:
    """The style as it is at work in each item: with the running number at which that item's numbers begin."""
    out, first = [], at.first
    for text in texts:
        out.append(style.on(replace(at, first=first)))
        first += taken(text, style)
    return tuple(out)


def taken(text: ItemText, style: HouseStyle) -> int:
    """How many running numbers an item takes; 0 in a house without them."""
    if not style.runs:
        return 0
    if style.unit is Unit.ITEMS:
        return 1
    kinds = (Kind.LEAD_IN,) if style.unit is Unit.RESOLUTIONS else (Kind.LEAD_IN, Kind.PARAGRAPH)
    return sum(block.row.kind in kinds and block.row.mark != UNMARKED for block in in_form_of_house(text.minutes, style))


def minute_number(text: ItemText, style: HouseStyle) -> str:
    """The number that an item's heading carries in the minutes: the agenda's, or the running one in a house that numbers
    its minutes so. ``style`` is that of ``styles_of``.
    """
    return style.running(style.occasion.number(style.occasion.first)) if style.runs and style.unit is Unit.ITEMS else text.item.number
