"""How far the resolutions of a meeting are, for the screen they stand on."""
from __future__ import annotations

from collections.abc import Mapping

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import there
from clerk_desk.desk.texts import agenda_item
from clerk_desk.domain.progress import Progress, progress
from clerk_desk.store import blocks as kept_blocks
from clerk_desk.store import follow_ups as kept

__all__ = ["Progress", "progress_of", "progress_of_meeting"]


def progress_of(desk: Desk, item_id: int) -> Mapping[str, Progress]:
    """The progress of each of an item's resolutions that has follow-ups, by the uid of its lead-in.

    Raises CannotBeDone when the item is no longer on the agenda.
    """
    with desk.store.reading() as unit:
        rows = [block.row for block in kept_blocks.text_of(unit, agenda_item(unit, item_id)).minutes]
        return progress(rows, kept.of_item(unit, item_id))


def progress_of_meeting(desk: Desk, meeting_id: int) -> Mapping[str, Progress]:
    """The same for all items of a meeting, in one go. Raises CannotBeDone for an unknown meeting."""
    with desk.store.reading() as unit:
        texts, logged = kept_blocks.texts_of(unit, there(unit, meeting_id)), kept.of_meeting(unit, meeting_id)
    out: dict[str, Progress] = {}
    for text in texts:
        out |= progress([block.row for block in text.minutes], logged.get(text.item.id, ()))
    return out
