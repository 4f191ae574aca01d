"""The blocks of agenda items in the store: read in order, written as told and no more."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Row as Record
from sqlalchemy import Select, select

from clerk_desk.domain.blocks import Block, Kind, Part, Row
from clerk_desk.domain.changes import BlockChanges
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import AgendaItem, ItemText, Meeting
from clerk_desk.domain.wordings import Stood
from clerk_desk.store import hands, moments, wordings
from clerk_desk.store.tables import BlockRow, ItemRow
from clerk_desk.store.unit import Unit, Writes

COLUMNS = (
    BlockRow.item_id, BlockRow.part, BlockRow.rank, BlockRow.uid, BlockRow.kind, BlockRow.level, BlockRow.mark, BlockRow.text,
    BlockRow.hands,
)
AT_ONCE = 500
# By hand, as all on the way of a save: it happens every second while somebody types, and building a query takes longer than running it.
HERE = "WHERE uid = ? AND item_id = ? AND part = ?"
ADD = (
    "INSERT INTO blocks (kind, level, mark, text, hands, worded_at, uid, item_id, part, rank) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
WRITE = f"UPDATE blocks SET kind = ?, level = ?, mark = ?, text = ?, hands = ?, worded_at = ? {HERE}"
RANK = f"UPDATE blocks SET rank = ? {HERE}"
REMOVE = f"DELETE FROM blocks {HERE}"
THESE = "SELECT rank, uid, kind, level, mark, text, hands FROM blocks WHERE item_id = ? AND part = ? AND uid IN ({signs}) ORDER BY rank, id"


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
    return Block(Row(row.uid, Kind(row.kind), row.level, row.mark), hands.in_runs(row.text, row.hands))


def ranks(unit: Unit, item_id: int, part: Part) -> dict[str, int]:
    """The rank of each block of this part, lowest first."""
    query = select(BlockRow.uid, BlockRow.rank).where(BlockRow.item_id == item_id, BlockRow.part == part.value).order_by(BlockRow.rank)
    return dict(unit.session.execute(query).all())


def any_kept(unit: Unit, uids: Sequence[str]) -> bool:
    """Is a block of one of these ids in the store?"""
    parts = (uids[start:start + AT_ONCE] for start in range(0, len(uids), AT_ONCE))
    return any(unit.session.scalar(select(BlockRow.id).where(BlockRow.uid.in_(part)).limit(1)) for part in parts)


def save(unit: Writes, item_id: int, part: Part, changes: BlockChanges) -> None:
    """Writes what these changes say into one part of an item, and not a row more; wordings that count as such are kept.

    Removing a block that is gone does no harm. Raises CannotBeDone for a block that is not here and has no rank (it was
    removed elsewhere) and for one that stands in another item or part: writing them would misplace words.
    """
    there = _standing(unit, item_id, part, changes)
    new = [block for block in changes.written if block.row.uid not in there]
    if any(block.row.uid not in changes.ranks for block in new):
        raise _changed_elsewhere()
    born, here = {block.row.uid for block in new}, (item_id, part.value)
    now = moments.written(unit.now())
    _run(unit, ADD, [(*_written(block, now), block.row.uid, *here, changes.ranks[block.row.uid]) for block in new])
    _run(unit, WRITE, [(*_written(block, _since(block, there[block.row.uid], now)), block.row.uid, *here)
                       for block in changes.written if block.row.uid in there])
    _run(unit, RANK, [(changes.ranks[uid], uid, *here) for uid in changes.ranks.keys() - born])
    _run(unit, REMOVE, [(uid, *here) for uid in changes.removed])
    if there:
        wordings.keep(unit, item_id, tuple(there.values()), changes.written)


def _run(unit: Writes, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
    if rows:
        unit.driver.executemany(statement, rows)


def these(unit: Writes, item_id: int, part: Part, uids: Iterable[str]) -> tuple[tuple[int, Block], ...]:
    """The blocks of these ids that stand here, each with its rank, in order."""
    asked = list(uids)
    query = THESE.format(signs=", ".join("?" * len(asked)))
    found = unit.driver.execute(query, (item_id, part.value, *asked)).fetchall()
    return tuple(
        (rank, Block(Row(uid, Kind(kind), level, mark), hands.in_runs(text, hands.read(ranges))))
        for rank, uid, kind, level, mark, text, ranges in found
    )


def _standing(unit: Writes, item_id: int, part: Part, changes: BlockChanges) -> dict[str, Stood]:
    """Which of the blocks to be written or removed are here already, and what their words are."""
    found: dict[str, Stood] = {}
    written = {block.row.uid for block in changes.written}
    for there in wordings.standing(unit, "uid", [*written, *changes.removed]):
        uid = there.stood.block.row.uid
        if (there.item_id, there.part) == (item_id, part.value):
            found[uid] = there.stood
        elif uid in written:
            raise _changed_elsewhere()
    return found


def _changed_elsewhere() -> CannotBeDone:
    return CannotBeDone("This item was changed in another window: copy your words, open the item again and put them in there.")


def _since(block: Block, before: Stood, now: str | None) -> str | None:
    """Since when a block's words are these, once it is saved."""
    return now if block.text != before.block.text else moments.written(before.since)


def _written(block: Block, since: str | None) -> tuple[Any, ...]:
    row = block.row
    return row.kind.value, row.level, row.mark, block.text, hands.written(block.runs), since
