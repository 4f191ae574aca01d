"""Committees and who sits on them."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.log_columns import checked_columns
from clerk_desk.domain.records import Committee, Membership, Person, Role
from clerk_desk.domain.references import code_for
from clerk_desk.domain.standing_items import USUAL, StandingItem, checked_list
from clerk_desk.domain.terms import Listed, refuse_overlap, refuse_two_alike
from clerk_desk.store import committees as kept
from clerk_desk.store import memberships
from clerk_desk.store import standing_items as kept_standing
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


@undoable
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


@undoable
def set_up_committee(desk: Desk, name: str, members: Sequence[Listed] = (), *, style: str = DEFAULT_STYLE) -> Changes:
    """A new committee with all of its members, or nothing; the id is the committee's. Their terms have no first day, so that they
    sat at meetings of the past too. Raises CannotBeDone as ``add_committee`` does, and for two chairs or vice-chairs.
    """
    refuse_two_alike(members)
    style = house_style(style).name
    with desk.store.writing() as unit:
        committee = made(unit, name, code="", style=style)
        for each in members:
            memberships.add(unit, Membership(0, new_uid(), committee.id, known_or_new(unit, each.name, ""), each.role))
    return Changes("committee", (committee.id,), "set up committee")


def made(unit: Unit, name: str, *, code: str, style: str, quorum: int = 0) -> Committee:
    """Adds a committee within a unit of work and returns it with its id."""
    name, code, others = _folded(name), _folded(code).upper(), kept.all_of_them(unit)
    if not name:
        raise CannotBeDone("A committee needs a name.")
    if any(each.name.casefold() == name.casefold() for each in others):
        raise CannotBeDone(f"There is a committee {name} already: use that one or give another name.")
    if code and any(each.code == code for each in others):
        raise CannotBeDone(f"The code {code} belongs to another committee: choose other letters.")
    code = code or code_for(name, {each.code for each in others})
    committee = Committee(0, new_uid(), name, code, style, quorum)
    return replace(committee, id=kept.add(unit, committee))


def members(desk: Desk, committee_id: int) -> tuple[Membership, ...]:
    """Who sits on a committee and who sat: chair first, then vice-chair, then by name, past members last."""
    with desk.store.reading() as unit:
        return memberships.of_committee(unit, committee_id)


@undoable
def add_member(
    desk: Desk, committee_id: int, name: str, *, role: Role = Role.MEMBER, post: str = "", since: dt.date | None = None,
) -> Changes:
    """A new member; somebody who is known from another committee is the same person here.

    Raises CannotBeDone for an empty name, an unknown committee or somebody who sits on it already.
    """
    with desk.store.writing() as unit:
        there(unit, committee_id)
        person = known_or_new(unit, name, post)
        term = Membership(0, new_uid(), committee_id, person, role, since or desk.today)
        refuse_overlap(term, memberships.of_committee(unit, committee_id))
        made = memberships.add(unit, term)
    return Changes("member", (made,), "add member")


def there(unit: Unit, committee_id: int) -> Committee:
    """The committee within a unit of work. Raises CannotBeDone when there is none of this number."""
    found = kept.by_id(unit, committee_id)
    if found is None:
        raise CannotBeDone(f"There is no committee with the number {committee_id}.")
    return found


def known_or_new(unit: Unit, name: str, post: str) -> Person:
    """The person of this name, added where there is none. Raises CannotBeDone for an empty name."""
    name = _folded(name)
    if not name:
        raise CannotBeDone("A member needs a name.")
    return memberships.person_named(unit, name) or _new_person(unit, name, post)


def _new_person(unit: Unit, name: str, post: str) -> Person:
    person = Person(0, new_uid(), name, _folded(post))
    return replace(person, id=memberships.add_person(unit, person))


@undoable
def change_committee(
    desk: Desk, committee_id: int, *, name: str = "", code: str = "", style: str = "", quorum: int | None = None,
    template: str | None = None,
) -> Changes:
    """Another name, code, house style, quorum or Word template ("" for the style's own) for a committee; the rest stays.

    Meetings that are there keep the style they have, follow-ups their references. Raises CannotBeDone for a name or code
    that is taken, an unknown style, a quorum below 0 or a template that is a path or no .docx file.
    """
    style = house_style(style).name if style.strip() else ""
    with desk.store.writing() as unit:
        old = there(unit, committee_id)
        new = replace(
            old, name=_folded(name) or old.name, code=_folded(code).upper() or old.code, style=style or old.style,
            quorum=old.quorum if quorum is None else quorum, template=old.template if template is None else template.strip(),
        )
        _refuse_committee(new, kept.all_of_them(unit))
        kept.put(unit, new)
    return Changes("committee", (committee_id,), "change committee")


def _refuse_committee(new: Committee, all_of_them: tuple[Committee, ...]) -> None:
    others = [each for each in all_of_them if each.id != new.id]
    if any(each.name.casefold() == new.name.casefold() for each in others):
        raise CannotBeDone(f"There is a committee {new.name} already: give another name.")
    if any(each.code == new.code for each in others):
        raise CannotBeDone(f"The code {new.code} belongs to another committee: choose other letters.")
    if new.quorum < 0:
        raise CannotBeDone("A quorum is 0 or more: give the number of members that must be there.")
    if new.template and (PurePath(new.template).name != new.template or not new.template.lower().endswith(".docx")):
        raise CannotBeDone(f"“{new.template}” is not the name of a Word template: choose a .docx file from the folder of templates.")


def standing_items(desk: Desk, committee_id: int) -> tuple[StandingItem, ...]:
    """The items that a committee has on every agenda, in order."""
    with desk.store.reading() as unit:
        return kept_standing.of_committee(unit, committee_id)


def usual_standing_items(committee_id: int) -> tuple[StandingItem, ...]:
    """A list to begin with, not kept yet."""
    return tuple(
        StandingItem(0, "", committee_id, place, title, use, closing) for place, (title, use, closing) in enumerate(USUAL, 1)
    )


@undoable
def set_standing_items(desk: Desk, committee_id: int, items: Sequence[StandingItem]) -> Changes:
    """Keeps this list in place of the one before, those before the business first. Meetings that are there stay as they are.

    Raises CannotBeDone for a title that is empty or there twice, two items for minutes or matters arising, or an unknown
    committee.
    """
    with desk.store.writing() as unit:
        there(unit, committee_id)
        kept_standing.put_list(unit, committee_id, checked_list(items))
    return Changes("standing items", (committee_id,), "change standing items")


def _folded(words: str) -> str:
    return " ".join(words.split())


@undoable
def set_escalation(desk: Desk, committee_id: int, to: str, after: int = 2) -> Changes:
    """After so many chasers the next one goes to this post too; without a post only the wording grows firmer.

    Raises CannotBeDone for an unknown committee or less than one chaser.
    """
    if after < 1:
        raise CannotBeDone("At least one chaser goes to the owner before anybody else hears of it: give 1 or more.")
    with desk.store.writing() as unit:
        kept.put(unit, replace(there(unit, committee_id), escalate_to=_folded(to), escalate_after=after))
    return Changes("committee", (committee_id,), "change escalation")


@undoable
def set_log_columns(desk: Desk, committee_id: int, columns: Sequence[str]) -> Changes:
    """Gives a committee's action log these columns, by name or title and in this order; none for the usual ones.

    Raises CannotBeDone for an unknown committee and as ``log_columns.checked_columns`` does: the reference always stays.
    """
    chosen = checked_columns(columns)
    with desk.store.writing() as unit:
        kept.put(unit, replace(there(unit, committee_id), log_columns=chosen))
    return Changes("committee", (committee_id,), "change columns of the log")
