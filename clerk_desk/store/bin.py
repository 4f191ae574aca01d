"""Blocks in the bin, in the store. Items there are marked in their own table."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import ColumnElement, delete, exists, select

from clerk_desk.domain.bin import BinnedBlock
from clerk_desk.domain.blocks import Block, Kind, Part, Row
from clerk_desk.store import hands, moments
from clerk_desk.store.tables import BinnedBlockRow, BlockRow, ItemRow
from clerk_desk.store.unit import Unit, Writes

ADD = (
    "INSERT INTO binned_blocks (uid, item_id, part, rank, kind, level, mark, text, hands, binned_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def add(unit: Writes, item_id: int, part: Part, ranked: Sequence[tuple[int, Block]], at: dt.datetime) -> tuple[int, ...]:
    """Keeps blocks taken out of an item, each with the rank it had; their numbers in the bin."""
    rows = (
        (block.row.uid, item_id, part.value, rank, block.row.kind.value, block.row.level, block.row.mark, block.text,
         hands.written(block.runs), moments.written(at))
        for rank, block in ranked
    )
    return tuple(int(unit.driver.execute(ADD, row).lastrowid or 0) for row in rows)


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
    block = Block(Row(row.uid, Kind(row.kind), row.level, row.mark), hands.in_runs(row.text, row.hands))
    return BinnedBlock(row.id, row.item_id, Part(row.part), row.rank, block, row.binned_at)


def remove(unit: Unit, binned_ids: Sequence[int]) -> None:
    """Takes blocks out of the bin, when they are back in the minutes."""
    unit.session.execute(delete(BinnedBlockRow).where(BinnedBlockRow.id.in_(binned_ids)))
