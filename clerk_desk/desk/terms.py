"""Members' terms and officers of committees: added, changed, ended, never deleted."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from clerk_desk.desk.committees import known_or_new, there
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Membership, Officer, Role
from clerk_desk.domain.terms import dated, ended, in_office, refuse_overlap
from clerk_desk.store import memberships as kept
from clerk_desk.store import officers as kept_officers
from clerk_desk.store.unit import Unit

__all__ = [
    "add_officer", "change_officer", "change_term", "end_officer", "end_term", "in_office", "members_on", "officers", "rename_person",
]


def members_on(desk: Desk, committee_id: int, on: dt.date) -> tuple[Membership, ...]:
    """Who sat on a committee on a day, those who have left since too: chair first, then vice-chair, then by name."""
    with desk.store.reading() as unit:
        sat = [term for term in kept.of_committee(unit, committee_id) if in_office(term, on)]
    return tuple(sorted(sat, key=lambda term: (tuple(Role).index(term.role), term.person.name.casefold())))


@undoable
def end_term(desk: Desk, membership_id: int, on: dt.date | None = None) -> Changes:
    """Ends a member's term with this day, today unless another is given; it stays among the past ones.

    Raises CannotBeDone when there is no such term, it has ended, or it began later.
    """
    return _change(desk, membership_id, lambda term: ended(term, on or desk.today), "end term")


@undoable
def change_term(
    desk: Desk, membership_id: int, *, role: Role | None = None, since: dt.date | None = None, until: dt.date | None = None,
) -> Changes:
    """Another role or other days for a term; what is None stays.

    Raises CannotBeDone for days in the wrong order, a second chair or vice-chair at a time, or a term that is not there.
    """
    def changed(term: Membership) -> Membership:
        return dated(replace(term, role=role or term.role), since or term.since, until or term.until)

    return _change(desk, membership_id, changed, "change term")


def _change(desk: Desk, membership_id: int, change: Callable[[Membership], Membership], doing: str) -> Changes:
    with desk.store.writing() as unit:
        term = kept.by_id(unit, membership_id)
        if term is None:
            raise CannotBeDone("There is no such term on this committee: open the committee again.")
        new = change(term)
        refuse_overlap(new, kept.of_committee(unit, term.committee_id))
        kept.put(unit, new)
    return Changes("member", (membership_id,), doing)


@undoable
def rename_person(desk: Desk, person_id: int, name: str, *, post: str | None = None) -> Changes:
    """Another name or post for somebody, on all their committees; minutes keep the name they were written with.

    Raises CannotBeDone for no name, a name that somebody else has, or somebody unknown.
    """
    name = " ".join(name.split())
    if not name:
        raise CannotBeDone("Somebody needs a name.")
    with desk.store.writing() as unit:
        person, twin = kept.person(unit, person_id), kept.person_named(unit, name)
        if person is None:
            raise CannotBeDone("There is nobody of this number: open the committee again.")
        if twin and twin.id != person_id:
            raise CannotBeDone(f"There is a {twin.name} already: add something that tells the two apart.")
        kept.put_person(unit, replace(person, name=name, post=person.post if post is None else " ".join(post.split())))
    return Changes("person", (person_id,), "rename")


def officers(desk: Desk, committee_id: int) -> tuple[Officer, ...]:
    """The officers of a committee, present ones first, then by duty and name."""
    with desk.store.reading() as unit:
        return kept_officers.of_committee(unit, committee_id)


@undoable
def add_officer(desk: Desk, committee_id: int, name: str, duty: str, *, post: str = "", since: dt.date | None = None) -> Changes:
    """An officer of a committee with their duty there ("Clerk"); somebody known already is the same person.

    Raises CannotBeDone for no name or duty, an unknown committee, or an officer who has that duty already.
    """
    duty = " ".join(duty.split())
    if not duty:
        raise CannotBeDone("Say what the officer does for the committee, such as Clerk.")
    with desk.store.writing() as unit:
        there(unit, committee_id)
        person = known_or_new(unit, name, post)
        for each in kept_officers.of_committee(unit, committee_id):
            if (each.person.id, each.duty.casefold()) == (person.id, duty.casefold()) and each.until is None:
                raise CannotBeDone(f"{person.name} is {each.duty} of this committee already.")
        made = kept_officers.add(unit, Officer(0, new_uid(), committee_id, person, duty, since or desk.today))
    return Changes("officer", (made,), "add officer")


@undoable
def change_officer(
    desk: Desk, officer_id: int, *, duty: str = "", since: dt.date | None = None, until: dt.date | None = None,
) -> Changes:
    """Another duty or other days for an officer; what is empty or None stays. Raises CannotBeDone for days in the wrong order."""
    with desk.store.writing() as unit:
        officer = _officer(unit, officer_id)
        new = dated(officer, since or officer.since, until or officer.until)
        kept_officers.put(unit, replace(new, duty=" ".join(duty.split()) or officer.duty))
    return Changes("officer", (officer_id,), "change officer")


@undoable
def end_officer(desk: Desk, officer_id: int, on: dt.date | None = None) -> Changes:
    """Ends an officer's time with this day, today unless another is given. Raises CannotBeDone when it has ended."""
    with desk.store.writing() as unit:
        kept_officers.put(unit, ended(_officer(unit, officer_id), on or desk.today))
    return Changes("officer", (officer_id,), "end officer")


def _officer(unit: Unit, officer_id: int) -> Officer:
    found = kept_officers.by_id(unit, officer_id)
    if found is None:
        raise CannotBeDone("There is no such officer of this committee: open the committee again.")
    return found
