"""People and their terms on committees in the store."""
from __future__ import annotations

from sqlalchemy import func, select, update

from clerk_desk.domain.records import Membership, Person, Role
from clerk_desk.store.tables import MembershipRow, PersonRow
from clerk_desk.store.unit import Unit

ORDER = tuple(Role)


def of_committee(unit: Unit, committee_id: int) -> tuple[Membership, ...]:
    """The terms on a committee: present ones first, in the order of their roles, then by name."""
    query = (
        select(MembershipRow, PersonRow).join(PersonRow, PersonRow.id == MembershipRow.person_id)
        .where(MembershipRow.committee_id == committee_id)
    )
    return tuple(sorted((_value(*each) for each in unit.session.execute(query)), key=_order))


def _order(term: Membership) -> tuple[bool, int, str]:
    return term.until is not None, ORDER.index(term.role), term.person.name.casefold()


def _value(row: MembershipRow, person: PersonRow) -> Membership:
    return Membership(row.id, row.uid, row.committee_id, _person(person), Role(row.role), row.since, row.until)


def _person(row: PersonRow) -> Person:
    return Person(row.id, row.uid, row.name, row.post)


def person_named(unit: Unit, name: str) -> Person | None:
    """Somebody of exactly this name, upper and lower case of its plain letters alike."""
    row = unit.session.scalars(select(PersonRow).where(func.lower(PersonRow.name) == func.lower(name)).limit(1)).first()
    return _person(row) if row else None


def person(unit: Unit, person_id: int) -> Person | None:
    """The person of this number, if there is one."""
    row = unit.session.get(PersonRow, person_id)
    return _person(row) if row else None


def add_person(unit: Unit, person: Person) -> int:
    """Keeps a new person; their number."""
    row = PersonRow(uid=person.uid, name=person.name, post=person.post)
    unit.session.add(row)
    unit.session.flush()
    return row.id


def add(unit: Unit, term: Membership) -> int:
    """Keeps a new term; its number."""
    row = MembershipRow(
        uid=term.uid, committee_id=term.committee_id, person_id=term.person.id, role=term.role.value, since=term.since, until=term.until,
    )
    unit.session.add(row)
    unit.session.flush()
    return row.id


def by_id(unit: Unit, membership_id: int) -> Membership | None:
    """The term of this number, if there is one."""
    query = select(MembershipRow, PersonRow).join(PersonRow, PersonRow.id == MembershipRow.person_id)
    found = unit.session.execute(query.where(MembershipRow.id == membership_id)).first()
    return _value(*found) if found else None


def put(unit: Unit, term: Membership) -> None:
    """Writes role and dates of a kept term."""
    unit.session.execute(update(MembershipRow).where(MembershipRow.id == term.id).values(
        role=term.role.value, since=term.since, until=term.until,
    ))


def put_person(unit: Unit, person: Person) -> None:
    """Writes name and post of somebody known, for all their terms."""
    unit.session.execute(update(PersonRow).where(PersonRow.id == person.id).values(name=person.name, post=person.post))
