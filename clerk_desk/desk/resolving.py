"""A resolution from an item's recommendation, ready to be put into its minutes."""
from __future__ import annotations

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import there
from clerk_desk.desk.texts import agenda_item
from clerk_desk.domain.blocks import Block
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.recommended import body_called, resolution_from
from clerk_desk.store import blocks as kept


def resolved_as_recommended(desk: Desk, item_id: int) -> tuple[Block, ...]:
    """New blocks: the house's lead-in and a clause for each recommendation, its grammar turned. Nothing is kept yet.

    Raises CannotBeDone when the item is no longer on the agenda or has no recommendation.
    """
    with desk.store.reading() as unit:
        item = agenda_item(unit, item_id)
        meeting = there(unit, item.meeting_id)
        text = kept.text_of(unit, item)
    lead_in = dict(house_style(meeting.style).lead_ins).get("resolved", "RESOLVED:")
    blocks = resolution_from(text.recommendations, lead_in, body_called(meeting.committee.name))
    if not blocks:
        raise CannotBeDone("This item has no recommendation: write the resolution, or put the recommendation in first.")
    return blocks
