"""The blocks of agenda items in the store: read in order, written as told and no more."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, cast

from sqlalchemy import Row as Record
from sqlalchemy import Select, Table, bindparam, delete, insert, select, update

from clerk_desk.domain.blocks import Block, Kind, Part, Row
from clerk_desk.domain.changes import BlockChanges
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import AgendaItem, ItemText, Meeting
from clerk_desk.domain.wordings import Stood
from clerk_desk.store import wordings
from clerk_desk.store.hands import hands, in_runs
from clerk_desk.store.tables import BlockRow, ItemRow, MeetingRow
from clerk_desk.store.unit import Unit

BLOCKS = cast(Table, BlockRow.__table__)
COLUMNS = (
    BlockRow.item_id, BlockRow.part, BlockRow.rank, BlockRow.uid, BlockRow.kind, BlockRow.level, BlockRow.mark, BlockRow.text,
    BlockRow.hands,
)
AT_ONCE = 500
WRITTEN = ("kind", "level", "mark", "text", "hands", "worded_at")
# Built once: a save happens every second while somebody types, and building a query takes longer than running it.
STANDING = (
    select(*(BLOCKS.c[name] for name in ("uid", "item_id", "part", "kind", "text", "hands", "worded_at")), MeetingRow.shown_at)
    .join(ItemRow, ItemRow.id == BLOCKS.c.item_id).join(MeetingRow, MeetingRow.id == ItemRow.meeting_id)
    .where(BLOCKS.c.uid.in_(bindparam("uids", expanding=True)))
)
HERE = (BLOCKS.c.uid == bindparam("of_uid"), BLOCKS.c.item_id == bindparam("of_item"), BLOCKS.c.part == bindparam("of_part"))
WRITE = update(BLOCKS).where(*HERE).values({name: bindparam(f"new_{name}", type_=BLOCKS.c[name].type) for name in WRITTEN})
RANK = update(BLOCKS).where(*HERE).values(rank=bindparam("new_rank"))
REMOVE = delete(BLOCKS).where(*HERE)


def text_of(unit: Unit, item: AgendaItem) -> ItemText:
    """The item with all its blocks, in one query."""
    return _text(item, unit.session.execute(_in_order().where(BlockRow.item_id == item.id)).all())


def texts_of(unit: Unit, meeting: Meeting) -> tuple[ItemText, ...]:
    """Every item of a meeting with all its blocks, in one query."""
    query = _in_order().join(ItemRow, ItemRow.id == BlockRow.item_id).where(ItemRow.meeting_id == meeting.id)
    found = {item_id: list(rows) for item_id, rows in groupby(unit.session.execute(query), key=lambda row: row.item_id)}
    return tuple(_text(item, found.get(item.id, ())) for item in meeting.items)


def _in_order() -> Select[Any]:
    return select(*COLUMNS).order_by(BlockRow.item_id, BlockRow.part, BlockRow.rank, BlockRow.id)


def _text(item: AgendaItem, rows: Sequence[Record[Any]]) -> ItemText:
    parts = {part: tuple(_value(row) for row in rows if row.part == part.value) for part in Part}
    ranks = {row.uid: row.rank for row in rows if row.part == Part.MINUTES.value}
    return ItemText(item, parts[Part.REPORT], parts[Part.RECOMMENDATION], parts[Part.MINUTES], ranks)


def _value(row: Record[Any]) -> Block:
    return Block(Row(row.uid, Kind(row.kind), row.level, row.mark), in_runs(row.text, row.hands))


def ranks(unit: Unit, item_id: int, part: Part) -> dict[str, int]:
    """The rank of each block of this part, lowest first."""
    query = select(BlockRow.uid, BlockRow.rank).where(BlockRow.item_id == item_id, BlockRow.part == part.value).order_by(BlockRow.rank)
    return dict(unit.session.execute(query).all())


def any_kept(unit: Unit, uids: Sequence[str]) -> bool:
    """Is a block of one of these ids in the store?"""
    parts = (uids[start:start + AT_ONCE] for start in range(0, len(uids), AT_ONCE))
    return any(unit.session.scalar(select(BlockRow.id).where(BlockRow.uid.in_(part)).limit(1)) for part in parts)


def save(unit: Unit, item_id: int, part: Part, changes: BlockChanges) -> None:
    """Writes what these changes say into one part of an item, and not a row more; wordings that count as such are kept.

    Removing a block that is gone does no harm. Raises CannotBeDone for a block that is not here and has no rank (it was
    removed elsewhere) and for one that stands in another item or part: writing them would misplace words.
    """
    there = _standing(unit, item_id, part, changes)
    new = [block for block in changes.written if block.row.uid not in there]
    if any(block.row.uid not in changes.ranks for block in new):
        raise _changed_elsewhere()
    born = {block.row.uid for block in new}
    run, now = unit.session.connection().execute, unit.now()
    if new:
        run(insert(BLOCKS), [_row(item_id, part, block, changes.ranks[block.row.uid], now) for block in new])
    for block in (block for block in changes.written if block.row.uid in there):
        since = now if block.text != there[block.row.uid].block.text else there[block.row.uid].since
        run(WRITE, _where(item_id, part, block.row.uid) | {f"new_{name}": value for name, value in _written(block, since).items()})
    for uid in changes.ranks.keys() - born:
        run(RANK, _where(item_id, part, uid) | {"new_rank": changes.ranks[uid]})
    for uid in changes.removed:
        run(REMOVE, _where(item_id, part, uid))
    if there:
        wordings.keep(unit, item_id, tuple(there.values()), changes.written)


def these(unit: Unit, item_id: int, part: Part, uids: Iterable[str]) -> tuple[tuple[int, Block], ...]:
    """The blocks of these ids that stand here, each with its rank, in order."""
    query = _in_order().where(BlockRow.item_id == item_id, BlockRow.part == part.value, BlockRow.uid.in_(list(uids)))
    return tuple((row.rank, _value(row)) for row in unit.session.execute(query))


def _standing(unit: Unit, item_id: int, part: Part, changes: BlockChanges) -> dict[str, Stood]:
    """Which of the blocks to be written or removed are here already, and what their words are."""
    found: dict[str, Stood] = {}
    written = {block.row.uid for block in changes.written}
    uids = [*written, *changes.removed]
    for start in range(0, len(uids), AT_ONCE):
        for row in unit.session.connection().execute(STANDING, {"uids": uids[start:start + AT_ONCE]}):
            if (row.item_id, row.part) == (item_id, part.value):
                found[row.uid] = wordings.stood(row)
            elif row.uid in written:
                raise _changed_elsewhere()
    return found


def _changed_elsewhere() -> CannotBeDone:
    return CannotBeDone("This item was changed in another window: copy your words, open the item again and put them in there.")


def _where(item_id: int, part: Part, uid: str) -> dict[str, Any]:
    return {"of_uid": uid, "of_item": item_id, "of_part": part.value}


def _row(item_id: int, part: Part, block: Block, rank: int, now: dt.datetime) -> dict[str, Any]:
    return {"uid": block.row.uid, "item_id": item_id, "part": part.value, "rank": rank, **_written(block, now)}


def _written(block: Block, since: dt.datetime | None) -> dict[str, Any]:
    row, words = block.row, {"text": block.text, "hands": hands(block.runs), "worded_at": since}
    return {"kind": row.kind.value, "level": row.level, "mark": row.mark, **words}
