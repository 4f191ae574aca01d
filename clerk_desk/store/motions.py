"""Motions and amendments in the store. What is withdrawn from the record stays there and is not read."""
from __future__ import annotations

from sqlalchemy import select, update

from clerk_desk.domain.motions import Motion, MotionKind, Ruling
from clerk_desk.store.attendance import next_sequence
from clerk_desk.store.tables import MotionRow
from clerk_desk.store.unit import Unit


def of_meeting(unit: Unit, meeting_id: int) -> tuple[Motion, ...]:
    """The motions and amendments of a meeting, in the order in which they were moved."""
    query = select(MotionRow).where(MotionRow.meeting_id == meeting_id, MotionRow.withdrawn.is_(False))
    return tuple(_value(row) for row in unit.session.scalars(query.order_by(MotionRow.sequence, MotionRow.id)))


def by_id(unit: Unit, motion_id: int) -> Motion | None:
    """The motion of this number, if there is one and it was not taken out."""
    row = unit.session.get(MotionRow, motion_id)
    return _value(row) if row and not row.withdrawn else None


def _value(row: MotionRow) -> Motion:
    return Motion(
        row.id, row.uid, row.meeting_id, row.item, MotionKind(row.kind), row.text, row.mover, row.seconder, row.amends, row.reads,
        Ruling(row.ruling), row.reasons, row.to_body, row.block, row.sequence,
    )


def add(unit: Unit, each: Motion) -> int:
    """Keeps a new motion after everything recorded of this meeting's people so far; its number."""
    row = MotionRow(uid=each.uid, sequence=next_sequence(unit, each.meeting_id), withdrawn=False, **_written(each))
    unit.session.add(row)
    unit.session.flush()
    return row.id


def put(unit: Unit, each: Motion) -> None:
    """Writes a motion that is kept already; its place in the order stays."""
    unit.session.execute(update(MotionRow).where(MotionRow.id == each.id).values(**_written(each)))


def _written(each: Motion) -> dict[str, object]:
    return {
        "meeting_id": each.meeting_id, "item": each.item, "block": each.block, "kind": each.kind.value, "amends": each.amends,
        "mover": each.mover, "seconder": each.seconder, "text": each.text, "reads": each.reads, "ruling": each.ruling.value,
        "reasons": each.reasons, "to_body": each.to_body,
    }


def withdraw(unit: Unit, motion_id: int) -> None:
    """Takes a motion out of the record; the row stays."""
    unit.session.execute(update(MotionRow).where(MotionRow.id == motion_id).values(withdrawn=True))
