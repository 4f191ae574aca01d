"""Earlier wordings of blocks in the store: only ever added to, by saves and by undo alike."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import Table, bindparam, insert, select, update

from clerk_desk.domain.blocks import Block, Kind, Row, new_uid
from clerk_desk.domain.wordings import Stood, Wording, counts, went_over
from clerk_desk.store.hands import hands, in_runs
from clerk_desk.store.record_tables import WordingRow
from clerk_desk.store.tables import BlockRow, ItemRow, MeetingRow
from clerk_desk.store.unit import Unit

STOOD = (BlockRow.uid, BlockRow.kind, BlockRow.text, BlockRow.hands, BlockRow.worded_at)
WORDINGS = cast(Table, WordingRow.__table__)
ADD = insert(WORDINGS).values(item=select(ItemRow.uid).where(ItemRow.id == bindparam("of_item")).scalar_subquery())


def keep(unit: Unit, item_id: int, before: Sequence[Stood], written: Iterable[Block]) -> None:
    """Keeps the wordings of blocks of an item that a save changes or removes; ``written`` are all that it writes."""
    now, after = unit.now(), {block.row.uid: block for block in written}
    old = {stood.block.row.uid: stood for stood in before}
    words = {uid: after[uid].text if uid in after else None for uid in old}
    pairs = {(uid, uid): None for uid, stood in old.items() if counts(stood, words[uid], now)}
    if any(uid not in old for uid in after) or len(old) > len(after):  # only then can words have gone from one to another
        pairs |= dict.fromkeys((uid, block.row.uid) for uid, block in went_over([stood.block for stood in before], after))
    if pairs:
        unit.session.connection().execute(ADD, [_row(item_id, uid, old[was], now) for uid, was in pairs])


def _row(item_id: int, uid: str, stood: Stood, now: dt.datetime) -> dict[str, Any]:
    block = stood.block
    return {
        "of_item": item_id, "uid": new_uid(), "block": uid, "was": block.row.uid, "kind": block.row.kind.value, "text": block.text,
        "hands": hands(block.runs), "since": stood.since, "until": now,
    }


def of_block(unit: Unit, uid: str) -> tuple[Wording, ...]:
    """The earlier wordings of a block, newest first; with those that its words had in blocks it was split off or joined with."""
    found: dict[int, Wording] = {}
    waiting: list[tuple[str, dt.datetime | None]] = [(uid, None)]
    seen = {uid}
    while waiting:
        of, until = waiting.pop()
        for each in _those(unit, of):
            if until is None or each.until <= until:
                found[each.id] = each
                if each.was not in seen:
                    seen.add(each.was)
                    waiting.append((each.was, each.until))
    return tuple(_without_twins(sorted(found.values(), key=lambda each: (each.until, each.id), reverse=True)))


def _without_twins(wordings: Iterable[Wording]) -> Iterable[Wording]:
    """One that was kept for two blocks at once is told once."""
    told = set[tuple[str, dt.datetime, str]]()
    for each in wordings:
        if (key := (each.was, each.until, each.block.text)) not in told:
            told.add(key)
            yield each


def _those(unit: Unit, uid: str) -> list[Wording]:
    query = select(WordingRow).where(WordingRow.block == uid).order_by(WordingRow.id)
    return [_value(row) for row in unit.session.scalars(query)]


def _value(row: WordingRow) -> Wording:
    return Wording(row.id, Block(Row(row.was, Kind(row.kind)), in_runs(row.text, row.hands)), row.was, row.since, row.until)


def standing(unit: Unit, ids: Iterable[int]) -> dict[int, tuple[int, Stood]]:
    """The blocks of these numbers that there are, each with its item; to be given to ``keep_turned`` when they are others."""
    query = select(*STOOD, BlockRow.id, BlockRow.item_id, MeetingRow.shown_at).join(ItemRow, ItemRow.id == BlockRow.item_id).join(
        MeetingRow, MeetingRow.id == ItemRow.meeting_id).where(BlockRow.id.in_(list(ids)))
    return {row.id: (row.item_id, stood(row)) for row in unit.session.execute(query)}


def keep_turned(unit: Unit, before: Mapping[int, tuple[int, Stood]]) -> None:
    """Keeps the wordings of blocks that an undo or redo has changed or removed since ``standing`` read them."""
    after = {number: there.block for number, (_, there) in standing(unit, before).items()}
    items = {item_id for item_id, _ in before.values()}
    for item_id in unit.session.scalars(select(ItemRow.id).where(ItemRow.id.in_(items))).all():  # not those that went with their meeting
        old = {number: there for number, (of, there) in before.items() if of == item_id}
        keep(unit, item_id, tuple(old.values()), [after[number] for number in old if number in after])
    changed = [number for number, (_, there) in before.items() if number in after and after[number].text != there.block.text]
    unit.session.execute(update(BlockRow).where(BlockRow.id.in_(changed)).values(worded_at=unit.now()))


def stood(row: Any) -> Stood:
    """A block of the store, read with its time and that of its meeting."""
    block = Block(Row(row.uid, Kind(row.kind)), in_runs(row.text, row.hands))
    return Stood(block, row.worded_at, row.shown_at)


def note_shown(unit: Unit, meeting_id: int) -> None:
    """Says that a meeting's minutes were shown to somebody now: every paragraph's words of this moment are a wording."""
    unit.session.execute(update(MeetingRow).where(MeetingRow.id == meeting_id).values(shown_at=unit.now()))
