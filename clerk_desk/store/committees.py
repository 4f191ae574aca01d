"""Committees in the store."""
from __future__ import annotations

from sqlalchemy import select

from clerk_desk.domain.records import Committee
from clerk_desk.store.tables import CommitteeRow
from clerk_desk.store.unit import Unit


def all_of_them(unit: Unit) -> tuple[Committee, ...]:
    """Every committee, by name, upper and lower case alike."""
    found = (value(row) for row in unit.session.scalars(select(CommitteeRow)))
    return tuple(sorted(found, key=lambda committee: committee.name.casefold()))


def by_id(unit: Unit, committee_id: int) -> Committee | None:
    """The committee of this number, if there is one."""
    row = unit.session.get(CommitteeRow, committee_id)
    return value(row) if row else None


def add(unit: Unit, committee: Committee) -> int:
    """Keeps a new committee; its number."""
    row = CommitteeRow(
        uid=committee.uid, name=committee.name, code=committee.code, style=committee.style, quorum=committee.quorum,
    )
    unit.session.add(row)
    unit.session.flush()
    return row.id


def value(row: CommitteeRow) -> Committee:
    """The row as a value."""
    return Committee(row.id, row.uid, row.name, row.code, row.style, row.quorum)
