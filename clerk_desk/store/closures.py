"""Closure days in the store."""
from __future__ import annotations

from sqlalchemy import delete, select

from clerk_desk.domain.committee_calendar import Closure
from clerk_desk.store.tables import ClosureRow
from clerk_desk.store.unit import Unit


def all_of_them(unit: Unit) -> tuple[Closure, ...]:
    """Every closure, by its first day."""
    rows = unit.session.scalars(select(ClosureRow).order_by(ClosureRow.first_day, ClosureRow.id))
    return tuple(Closure(row.id, row.uid, row.name, row.first_day, row.last_day) for row in rows)


def add(unit: Unit, closure: Closure) -> int:
    """Keeps a new closure; its number."""
    row = ClosureRow(uid=closure.uid, name=closure.name, first_day=closure.first, last_day=closure.last)
    unit.session.add(row)
    unit.session.flush()
    return row.id


def remove(unit: Unit, closure_id: int) -> None:
    """Takes a closure out."""
    unit.session.execute(delete(ClosureRow).where(ClosureRow.id == closure_id))
