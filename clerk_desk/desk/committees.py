"""Committees and who sits on them."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Committee, Membership, Person, Role
from clerk_desk.domain.references import code_for
from clerk_desk.store import committees as kept
from clerk_desk.store import memberships
from clerk_desk.store.unit import Unit

DEFAULT_STYLE = "Numbered"


def committees(desk: Desk) -> tuple[Committee, ...]:
    """All committees, by name."""
    with desk.store.reading() as unit:
        return kept.all_of_them(unit)


def committee_named(desk: Desk, name: str) -> Committee:
    """The committee of this name or code, upper and lower case alike. Raises CannotBeDone with the names there are."""
    there = committees(desk)
    found = find(there, name)
    if found is None:
        names = ", ".join(each.name for each in there) or "none yet"
        raise CannotBeDone(f"There is no committee {_folded(name)}: the committees are {names}.")
    return found


def find(there: tuple[Committee, ...], name: str) -> Committee | None:
    """The one among these of this name, else of this code; None where there is none."""
    wanted = _folded(name).casefold()
    by_name = (each for each in there if each.name.casefold() == wanted)
    return next(by_name, None) or next((each for each in there if each.code.casefold() == wanted), None)


def add_committee(desk: Desk, name: str, *, code: str = "", style: str = DEFAULT_STYLE, quorum: int = 0) -> Changes:
    """A new committee; its code is made from its initials when none is given.

    Raises CannotBeDone for an empty name, a name or code that is taken, an unknown style or a quorum below 0.
    """
    if quorum < 0:
        raise CannotBeDone("A quorum is 0 or more: give the number of members that must be there.")
    style = house_style(style).name
    with desk.store.writing() as unit:
        committee = made(unit, name, code=code, style=style, quorum=quorum)
    return Changes("committee", (committee.id,), "add committee")


def made(unit: Unit, name: str, *, code: str, style: str, quorum: int = 0) -> Committee:
    """Adds a committee within a unit of work and returns it with its id."""
    name, code, there = _folded(name), _folded(code).upper(), kept.all_of_them(unit)
    if not name:
        raise CannotBeDone("A committee needs a name.")
    if any(each.name.casefold() == name.casefold() for each in there):
        raise CannotBeDone(f"There is a committee {name} already: use that one or give another name.")
    if code and any(each.code == code for each in there):
        raise CannotBeDone(f"The code {code} belongs to another committee: choose other letters.")
    code = code or code_for(name, {each.code for each in there})
    committee = Committee(0, new_uid(), name, code, style, quorum)
    return replace(committee, id=kept.add(unit, committee))


def members(desk: Desk, committee_id: int) -> tuple[Membership, ...]:
    """Who sits on a committee and who sat: chair first, then vice-chair, then by name, past members last."""
    with desk.store.reading() as unit:
        return memberships.of_committee(unit, committee_id)


def add_member(
    desk: Desk, committee_id: int, name: str, *, role: Role = Role.MEMBER, post: str = "", since: dt.date | None = None,
) -> Changes:
    """A new member; somebody who is known from another committee is the same person here.

    Raises CannotBeDone for an empty name, an unknown committee or somebody who sits on it already.
    """
    name = _folded(name)
    if not name:
        raise CannotBeDone("A member needs a name.")
    with desk.store.writing() as unit:
        if kept.by_id(unit, committee_id) is None:
            raise CannotBeDone(f"There is no committee with the number {committee_id}.")
        _refuse_twice(memberships.of_committee(unit, committee_id), name)
        person = memberships.person_named(unit, name) or _new_person(unit, name, post)
        made = memberships.add(unit, Membership(0, new_uid(), committee_id, person, role, since or desk.today))
    return Changes("member", (made,), "add member")


def _refuse_twice(there: tuple[Membership, ...], name: str) -> None:
    if any(each.until is None and each.person.name.casefold() == name.casefold() for each in there):
        raise CannotBeDone(f"{name} is a member of this committee already.")


def _new_person(unit: Unit, name: str, post: str) -> Person:
    person = Person(0, new_uid(), name, _folded(post))
    return replace(person, id=memberships.add_person(unit, person))


def _folded(words: str) -> str:
    return " ".join(words.split())
