"""Earlier wordings of blocks in the store: only ever added to, by saves and by undo alike."""
from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import select, update

from clerk_desk.domain.blocks import Block, Kind, Row, new_uid
from clerk_desk.domain.wordings import Stood, Wording, counts, went_over
from clerk_desk.store import hands, moments
from clerk_desk.store.record_tables import WordingRow
from clerk_desk.store.tables import BlockRow, ItemRow, MeetingRow
from clerk_desk.store.unit import Unit, Writes

AT_ONCE = 500
STANDING = (
    "SELECT b.id, b.item_id, b.part, b.uid, b.kind, b.text, b.hands, b.worded_at, m.shown_at FROM blocks AS b "
    "JOIN items AS i ON i.id = b.item_id JOIN meetings AS m ON m.id = i.meeting_id WHERE b.{column} IN ({signs})"
)
ADD = (
    "INSERT INTO wordings (uid, block, was, item, kind, text, hands, since, until) "
    "VALUES (?, ?, ?, (SELECT uid FROM items WHERE id = ?), ?, ?, ?, ?, ?)"
)


def keep(unit: Writes, item_id: int, before: Sequence[Stood], written: Iterable[Block]) -> None:
    """Keeps the wordings of blocks of an item that a save changes or removes; ``written`` are all that it writes."""
    now, after = unit.now(), {block.row.uid: block for block in written}
    old = {stood.block.row.uid: stood for stood in before}
    words = {uid: after[uid].text if uid in after else None for uid in old}
    pairs = {(uid, uid): None for uid, stood in old.items() if counts(stood, words[uid], now)}
    if any(uid not in old for uid in after) or len(old) > len(after):  # only then can words have gone from one to another
        pairs |= dict.fromkeys((uid, block.row.uid) for uid, block in went_over([stood.block for stood in before], after))
    if pairs:
        unit.driver.executemany(ADD, [_row(item_id, uid, old[was], now) for uid, was in pairs])


def _row(item_id: int, uid: str, stood: Stood, now: dt.datetime) -> tuple[Any, ...]:
    block, times = stood.block, (moments.written(stood.since), moments.written(now))
    return new_uid(), uid, block.row.uid, item_id, block.row.kind.value, block.text, hands.written(block.runs), *times


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
    return Wording(row.id, Block(Row(row.was, Kind(row.kind)), hands.in_runs(row.text, row.hands)), row.was, row.since, row.until)


class Standing(NamedTuple):
    """A block of the store with its number, its item and the part of it."""

    id: int
    item_id: int
    part: str
    stood: Stood


def standing(unit: Writes, column: str, values: Collection[int] | Collection[str]) -> Iterator[Standing]:
    """The blocks that there are with these in a column, "id" or "uid"; to be given to ``keep_turned`` when they are others."""
    asked = list(values)
    for start in range(0, len(asked), AT_ONCE):
        some = asked[start:start + AT_ONCE]
        query = STANDING.format(column=column, signs=", ".join("?" * len(some)))
        yield from (_standing(*row) for row in unit.driver.execute(query, some).fetchall())


def _standing(
    number: int, item_id: int, part: str, uid: str, kind: str, text: str, ranges: str | None, since: str | None, shown: str | None,
) -> Standing:
    block = Block(Row(uid, Kind(kind)), hands.in_runs(text, hands.read(ranges)))
    return Standing(number, item_id, part, Stood(block, moments.read(since), moments.read(shown)))


def keep_turned(unit: Unit, before: Sequence[Standing]) -> None:
    """Keeps the wordings of blocks that an undo or redo has changed or removed since ``standing`` read them."""
    after = {there.id: there.stood.block for there in standing(unit, "id", [each.id for each in before])}
    items = {each.item_id for each in before}
    for item_id in unit.session.scalars(select(ItemRow.id).where(ItemRow.id.in_(items))).all():  # not those that went with their meeting
        old = [each for each in before if each.item_id == item_id]
        keep(unit, item_id, [each.stood for each in old], [after[each.id] for each in old if each.id in after])
    changed = [each.id for each in before if each.id in after and after[each.id].text != each.stood.block.text]
    unit.session.execute(update(BlockRow).where(BlockRow.id.in_(changed)).values(worded_at=unit.now()))


def note_shown(unit: Unit, meeting_id: int) -> None:
    """Says that a meeting's minutes were shown to somebody now: every paragraph's words of this moment are a wording."""
    unit.session.execute(update(MeetingRow).where(MeetingRow.id == meeting_id).values(shown_at=unit.now()))
