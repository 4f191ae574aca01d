"""Blocks in the bin, in the store. Items there are marked in their own table."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import ColumnElement, delete, exists, select

from clerk_desk.domain.bin import BinnedBlock
from clerk_desk.domain.blocks import Block, Kind, Part, Row
from clerk_desk.store.hands import hands, in_runs
from clerk_desk.store.tables import BinnedBlockRow, BlockRow, ItemRow
from clerk_desk.store.unit import Unit


def add(unit: Unit, item_id: int, part: Part, ranked: Sequence[tuple[int, Block]], at: dt.datetime) -> tuple[int, ...]:
    """Keeps blocks taken out of an item, each with the rank it had; their numbers in the bin."""
    rows = [
        BinnedBlockRow(
            uid=block.row.uid, item_id=item_id, part=part.value, rank=rank, kind=block.row.kind.value, level=block.row.level,
            mark=block.row.mark, text=block.text, hands=hands(block.runs), binned_at=at,
        )
        for rank, block in ranked
    ]
    unit.session.add_all(rows)
    unit.session.flush()
    return tuple(row.id for row in rows)


def of_meeting(unit: Unit, meeting_id: int) -> tuple[BinnedBlock, ...]:
    """The blocks in a meeting's bin, newest first; one that stands in the minutes again (by an undo in the text) is not there."""
    return _those(unit, ItemRow.meeting_id == meeting_id)


def by_id(unit: Unit, binned_id: int) -> BinnedBlock | None:
    """The block of this number in the bin, if it is there."""
    return next(iter(_those(unit, BinnedBlockRow.id == binned_id)), None)


def _those(unit: Unit, condition: ColumnElement[bool]) -> tuple[BinnedBlock, ...]:
    query = (
        select(BinnedBlockRow).join(ItemRow, ItemRow.id == BinnedBlockRow.item_id)
        .where(condition, ItemRow.binned_at.is_(None), ~exists().where(BlockRow.uid == BinnedBlockRow.uid))
        .order_by(BinnedBlockRow.binned_at.desc(), BinnedBlockRow.id.desc())
    )
    return tuple(_value(row) for row in unit.session.scalars(query))


def _value(row: BinnedBlockRow) -> BinnedBlock:
    block = Block(Row(row.uid, Kind(row.kind), row.level, row.mark), in_runs(row.text, row.hands))
    return BinnedBlock(row.id, row.item_id, Part(row.part), row.rank, block, row.binned_at)


def remove(unit: Unit, binned_ids: Sequence[int]) -> None:
    """Takes blocks out of the bin, when they are back in the minutes."""
    unit.session.execute(delete(BinnedBlockRow).where(BinnedBlockRow.id.in_(binned_ids)))
