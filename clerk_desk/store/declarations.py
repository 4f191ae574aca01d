"""Interests declared, in the store. What is withdrawn stays there and is not read."""
from __future__ import annotations

from sqlalchemy import select, update

from clerk_desk.domain.declarations import Conduct, Declaration, Interest
from clerk_desk.store.attendance import next_sequence
from clerk_desk.store.tables import DeclarationRow
from clerk_desk.store.unit import Unit


def of_meeting(unit: Unit, meeting_id: int) -> tuple[Declaration, ...]:
    """The declarations of a meeting, in the order in which they were made."""
    query = select(DeclarationRow).where(DeclarationRow.meeting_id == meeting_id, DeclarationRow.withdrawn.is_(False))
    return tuple(_value(row) for row in unit.session.scalars(query.order_by(DeclarationRow.sequence, DeclarationRow.id)))


def by_id(unit: Unit, declaration_id: int) -> Declaration | None:
    """The declaration of this number, if there is one and it was not taken back."""
    row = unit.session.get(DeclarationRow, declaration_id)
    return _value(row) if row and not row.withdrawn else None


def _value(row: DeclarationRow) -> Declaration:
    return Declaration(
        row.id, row.uid, row.meeting_id, row.attendee, row.name, Interest(row.kind), row.item, row.words, row.nature,
        Conduct(row.conduct), row.dispensation, row.late, row.time, row.sequence,
    )


def add(unit: Unit, each: Declaration) -> int:
    """Keeps a new declaration after everything recorded of this meeting's people so far; its number."""
    row = DeclarationRow(uid=each.uid, sequence=next_sequence(unit, each.meeting_id), withdrawn=False, **_written(each))
    unit.session.add(row)
    unit.session.flush()
    return row.id


def put(unit: Unit, each: Declaration) -> None:
    """Writes a declaration that is kept already; its place in the order stays."""
    unit.session.execute(update(DeclarationRow).where(DeclarationRow.id == each.id).values(**_written(each)))


def _written(each: Declaration) -> dict[str, object]:
    return {
        "meeting_id": each.meeting_id, "attendee": each.attendee, "name": each.name, "item": each.item, "kind": each.kind.value,
        "words": each.words, "nature": each.nature, "conduct": each.conduct.value, "dispensation": each.dispensation, "late": each.late,
        "time": each.time,
    }


def withdraw(unit: Unit, declaration_id: int) -> None:
    """Takes a declaration out of the record; the row stays."""
    unit.session.execute(update(DeclarationRow).where(DeclarationRow.id == declaration_id).values(withdrawn=True))
