"""What goes along when blocks of one item are put under another, in the store."""
from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import update

from clerk_desk.domain.blocks import Part
from clerk_desk.domain.records import AgendaItem
from clerk_desk.store import items
from clerk_desk.store.tables import BlockRow, DecisionRow, FlagRow, FollowUpRow, MotionRow, VoteRow
from clerk_desk.store.unit import Unit

AT_ONCE = 500


def move_blocks(unit: Unit, old: AgendaItem, new: AgendaItem, uids: Sequence[str]) -> None:
    """Puts minutes blocks of one item under another, with their ranks; follow-ups, flags, what the sweep was told, motions
    and votes that rest on them go along.
    """
    for start in range(0, len(uids), AT_ONCE):
        _move(unit, old, new, uids[start:start + AT_ONCE])
    items.count_on(unit, old.id)
    items.count_on(unit, new.id)


def _move(unit: Unit, old: AgendaItem, new: AgendaItem, uids: Sequence[str]) -> None:
    run = unit.session.execute
    run(update(BlockRow).where(BlockRow.item_id == old.id, BlockRow.part == Part.MINUTES.value, BlockRow.uid.in_(uids))
        .values(item_id=new.id))
    for by_id in (FollowUpRow, FlagRow, DecisionRow):
        run(update(by_id).where(by_id.item_id == old.id, by_id.block.in_(uids)).values(item_id=new.id))
    for by_uid in (MotionRow, VoteRow):
        run(update(by_uid).where(by_uid.item == old.uid, by_uid.block.in_(uids)).values(item=new.uid))
