"""The bin of a meeting: what was taken out of it, to be looked at and put back. Nothing is deleted for good."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import there
from clerk_desk.desk.texts import agenda_item
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.agenda_changes import called
from clerk_desk.domain.bin import Bin, BinnedBlock, BinnedItem
from clerk_desk.domain.blocks import Part
from clerk_desk.domain.changes import BlockChanges, Changes, ranked
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.meeting_states import may_change
from clerk_desk.store import bin as kept
from clerk_desk.store import blocks as kept_blocks
from clerk_desk.store import items as kept_items
from clerk_desk.store.unit import Unit

__all__ = ["Bin", "BinnedBlock", "BinnedItem", "bin_blocks", "bin_item", "restore_block", "restore_item", "what_is_in_the_bin"]


def what_is_in_the_bin(desk: Desk, meeting_id: int) -> Bin:
    """The items and blocks taken out of a meeting, newest first. Raises CannotBeDone for an unknown meeting."""
    with desk.store.reading() as unit:
        there(unit, meeting_id)
        items = tuple(BinnedItem(*each) for each in kept_items.binned(unit, meeting_id))
        return Bin(items, kept.of_meeting(unit, meeting_id))


@undoable
def bin_item(desk: Desk, item_id: int) -> Changes:
    """Takes an item off the agenda with all its texts. Its follow-ups stay on the log, for what was promised stays so.

    Raises CannotBeDone when it is gone or the minutes are confirmed.
    """
    with desk.store.writing() as unit:
        item = agenda_item(unit, item_id)
        may_change(there(unit, item.meeting_id))
        kept_items.put_in_bin(unit, item_id, desk.clock.now())
    return Changes("item", (item_id,), f"remove {called(item, lower=True)}")


@undoable
def restore_item(desk: Desk, item_id: int) -> Changes:
    """Puts an item back where it was on the agenda; without its number where another item has that now.

    Raises CannotBeDone when it is not in the bin or the minutes are confirmed.
    """
    with desk.store.writing() as unit:
        meeting_id = kept_items.meeting_of(unit, item_id)
        found = next((item for item, _ in kept_items.binned(unit, meeting_id) if item.id == item_id), None)
        if found is None:
            raise CannotBeDone("This item is not in the bin: open the meeting again.")
        meeting = there(unit, meeting_id)
        may_change(meeting)
        kept_items.put_in_bin(unit, item_id, None)
        if found.number and any(each.number == found.number for each in meeting.items):
            kept_items.put(unit, replace(found, number=""))
    return Changes("item", (item_id,), "put item back")


@undoable
def bin_blocks(desk: Desk, item_id: int, uids: Sequence[str]) -> Changes:
    """Takes blocks out of an item's minutes. Raises CannotBeDone when none of them is there or the minutes are confirmed."""
    with desk.store.writing() as unit:
        may_change(there(unit, agenda_item(unit, item_id).meeting_id))
        gone = kept_blocks.these(unit, item_id, Part.MINUTES, uids)
        if not gone:
            raise CannotBeDone("These words are no longer in the minutes: open the item again.")
        kept.add(unit, item_id, Part.MINUTES, [each for each in gone if each[1].text.strip()], desk.clock.now())
        kept_blocks.save(unit, item_id, Part.MINUTES, BlockChanges(removed=tuple(block.row.uid for _, block in gone)))
        kept_items.count_on(unit, item_id)
    return Changes("minutes", (item_id,), "remove words")


@undoable
def restore_block(desk: Desk, binned_id: int) -> Changes:
    """Puts a block back among its item's minutes, where it stood as nearly as can be. The id is the item's.

    Raises CannotBeDone when it is not in the bin or the minutes are confirmed.
    """
    with desk.store.writing() as unit:
        found = kept.by_id(unit, binned_id)
        if found is None:
            raise CannotBeDone("These words are not in the bin, or stand in the minutes again: open the meeting again.")
        may_change(there(unit, agenda_item(unit, found.item_id).meeting_id))
        _put_back(unit, found)
        kept.remove(unit, [binned_id])
    return Changes("minutes", (found.item_id,), "put words back")


def _put_back(unit: Unit, found: BinnedBlock) -> None:
    old = kept_blocks.ranks(unit, found.item_id, found.part)
    uid = found.block.row.uid
    order = sorted([*old, uid], key=lambda each: (old.get(each, found.rank), each == uid))
    kept_blocks.save(unit, found.item_id, found.part, BlockChanges((found.block,), ranked(order, old)))
    kept_items.count_on(unit, found.item_id)
