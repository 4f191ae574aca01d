"""The facts of sittings in the store."""
from __future__ import annotations

from sqlalchemy import delete, select, update

from clerk_desk.domain.sitting import SittingEvent, SittingKind
from clerk_desk.store.tables import SittingEventRow
from clerk_desk.store.unit import Unit


def of_meeting(unit: Unit, meeting_id: int) -> tuple[SittingEvent, ...]:
    """The facts of a meeting's sitting, in order."""
    query = select(SittingEventRow).where(SittingEventRow.meeting_id == meeting_id).order_by(SittingEventRow.sequence)
    return tuple(_value(row) for row in unit.session.scalars(query))


def meeting_of(unit: Unit, event_id: int) -> int:
    """The meeting in which a fact happened, 0 when there is no such fact."""
    return unit.session.scalar(select(SittingEventRow.meeting_id).where(SittingEventRow.id == event_id)) or 0


def _value(row: SittingEventRow) -> SittingEvent:
    paragraphs = tuple(int(number) for number in row.paragraphs.split())
    return SittingEvent(
        row.id, row.uid, row.meeting_id, row.sequence, SittingKind(row.kind), row.at, row.item_id or 0, row.until, paragraphs, row.words,
        row.clock_back,
    )


def add(unit: Unit, event: SittingEvent) -> int:
    """Keeps a new fact; its number."""
    row = SittingEventRow(
        uid=event.uid, meeting_id=event.meeting_id, sequence=event.sequence, kind=event.kind.value, at=event.at,
        item_id=event.item_id or None, until=event.until, paragraphs=" ".join(str(number) for number in event.paragraphs),
        words=event.words, clock_back=event.clock_back,
    )
    unit.session.add(row)
    unit.session.flush()
    return row.id


def put_time(unit: Unit, event: SittingEvent) -> None:
    """Writes when a kept fact happened."""
    values = {"at": event.at, "clock_back": event.clock_back}
    unit.session.execute(update(SittingEventRow).where(SittingEventRow.id == event.id).values(**values))


def remove(unit: Unit, event_id: int) -> None:
    """Takes a fact out; the places of the others stay."""
    unit.session.execute(delete(SittingEventRow).where(SittingEventRow.id == event_id))
