"""Officers of committees in the store."""
from __future__ import annotations

from sqlalchemy import select, update

from clerk_desk.domain.records import Officer, Person
from clerk_desk.store.tables import OfficerRow, PersonRow
from clerk_desk.store.unit import Unit


def of_committee(unit: Unit, committee_id: int) -> tuple[Officer, ...]:
    """The officers of a committee: present ones first, then by duty and name."""
    query = select(OfficerRow, PersonRow).join(PersonRow, PersonRow.id == OfficerRow.person_id)
    found = unit.session.execute(query.where(OfficerRow.committee_id == committee_id))
    return tuple(sorted((_value(*each) for each in found), key=_order))


def by_id(unit: Unit, officer_id: int) -> Officer | None:
    """The officer of this number, if there is one."""
    query = select(OfficerRow, PersonRow).join(PersonRow, PersonRow.id == OfficerRow.person_id)
    found = unit.session.execute(query.where(OfficerRow.id == officer_id)).first()
    return _value(*found) if found else None


def _order(each: Officer) -> tuple[bool, str, str]:
    return each.until is not None, each.duty.casefold(), each.person.name.casefold()


def _value(row: OfficerRow, person: PersonRow) -> Officer:
    whom = Person(person.id, person.uid, person.name, person.post)
    return Officer(row.id, row.uid, row.committee_id, whom, row.duty, row.since, row.until)


def add(unit: Unit, officer: Officer) -> int:
    """Keeps a new officer; their number."""
    row = OfficerRow(
        uid=officer.uid, committee_id=officer.committee_id, person_id=officer.person.id, duty=officer.duty, since=officer.since,
        until=officer.until,
    )
    unit.session.add(row)
    unit.session.flush()
    return row.id


def put(unit: Unit, officer: Officer) -> None:
    """Writes duty and dates of a kept officer."""
    values = {"duty": officer.duty, "since": officer.since, "until": officer.until}
    unit.session.execute(update(OfficerRow).where(OfficerRow.id == officer.id).values(**values))
