"""The minutes of agenda items: read, saved as they are typed, added to, shown as data."""
from __future__ import annotations

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import there
from clerk_desk.desk.showing import shown
from clerk_desk.desk.texts import item_text, item_texts
from clerk_desk.domain.blocks import Block, Part
from clerk_desk.domain.changes import BlockChanges, Changes, ranked
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.meeting_states import may_change, refuse_confirmed
from clerk_desk.store import blocks as kept
from clerk_desk.store import items as kept_items
from clerk_desk.store.unit import Unit

__all__ = ["append", "item_text", "item_texts", "minute", "save_minutes", "shown"]

def save_minutes(desk: Desk, item_id: int, changes: BlockChanges) -> Changes:
    """Writes what changed in an item's minutes, all or nothing; once it returns, the words are on the disk.

    New ranks in ``changes`` must be worked out from the ranks in ``ItemText.ranks`` and the saves since. Raises
    CannotBeDone when the meeting is confirmed, the item is gone or the disk refuses.
    """
    with desk.store.writing() as unit:
        sitting = kept_items.sitting_of(unit, item_id)
        if sitting is None:
            raise CannotBeDone("This item is no longer on the agenda: copy your words, then open the meeting again.")
        refuse_confirmed(*sitting)
        kept.save(unit, item_id, Part.MINUTES, changes)
    return Changes("minutes", (item_id,), "edit minutes")


def minute(desk: Desk, meeting_id: int, number: str, text: str) -> Changes:
    """Adds text to the end of an item's minutes by the capture rules.

    Raises CannotBeDone for an unknown meeting or item, a confirmed meeting or a text without words.
    """
    from clerk_desk.capture.reading import blocks_from_text

    blocks = blocks_from_text(text)
    if not blocks:
        raise CannotBeDone("There are no words to add: give the text of the minutes.")
    with desk.store.writing() as unit:
        meeting = there(unit, meeting_id)
        may_change(meeting)
        item = meeting.item(number.strip().rstrip("."))
        append(unit, item.id, blocks)
    return Changes("minutes", (item.id,), "add minutes")


def append(unit: Unit, item_id: int, blocks: tuple[Block, ...]) -> None:
    """Puts blocks after the last one of an item's minutes, within a unit of work."""
    old = kept.ranks(unit, item_id, Part.MINUTES)
    order = [*sorted(old, key=lambda uid: old[uid]), *(block.row.uid for block in blocks)]
    kept.save(unit, item_id, Part.MINUTES, BlockChanges(blocks, ranked(order, old)))
