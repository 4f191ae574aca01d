"""Flags in the store."""
from __future__ import annotations

import datetime as dt

from sqlalchemy import ColumnElement, select, update

from clerk_desk.domain.flags import Flag
from clerk_desk.store.tables import FlagRow, ItemRow
from clerk_desk.store.unit import Unit


def of_meeting(unit: Unit, meeting_id: int) -> tuple[Flag, ...]:
    """All flags of a meeting's items, cleared ones too, oldest first."""
    return _those(unit, ItemRow.meeting_id == meeting_id)


def by_id(unit: Unit, flag_id: int) -> Flag | None:
    """The flag of this number, if there is one."""
    return next(iter(_those(unit, FlagRow.id == flag_id)), None)


def _those(unit: Unit, condition: ColumnElement[bool]) -> tuple[Flag, ...]:
    query = select(FlagRow).join(ItemRow, ItemRow.id == FlagRow.item_id).where(condition, ItemRow.binned_at.is_(None))
    return tuple(
        Flag(row.id, row.uid, row.item_id, row.block, row.note, row.raised_at, row.cleared_at)
        for row in unit.session.scalars(query.order_by(FlagRow.raised_at, FlagRow.id))
    )


def add(unit: Unit, flag: Flag) -> int:
    """Keeps a new flag; its number."""
    row = FlagRow(
        uid=flag.uid, item_id=flag.item_id, block=flag.block, note=flag.note, raised_at=flag.raised_at, cleared_at=flag.cleared_at,
    )
    unit.session.add(row)
    unit.session.flush()
    return row.id


def put(unit: Unit, flag_id: int, note: str, cleared_at: dt.datetime | None) -> None:
    """Writes a flag's note and when it was cleared; None for one that stands."""
    unit.session.execute(update(FlagRow).where(FlagRow.id == flag_id).values(note=note, cleared_at=cleared_at))
