"""Which days do not count: whose bank holidays a committee keeps, and when the offices are closed beside them.

Each verb reads the due words of what is still owed anew, so that dates counted in working days follow.
"""
from __future__ import annotations

import datetime as dt

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.numbers import date_anew
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.committee_calendar import Closure, nation_named, refuse_odd
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store import closures as kept
from clerk_desk.store import committees as kept_committees


@undoable
def set_nation(desk: Desk, committee_id: int, nation: str) -> Changes:
    """Says whose bank holidays a committee keeps: England, Wales, Scotland or Northern Ireland.

    Raises CannotBeDone for another nation or an unknown committee.
    """
    named = nation_named(nation)
    with desk.store.writing() as unit:
        if kept_committees.by_id(unit, committee_id) is None:
            raise CannotBeDone(f"There is no committee with the number {committee_id}.")
        kept_committees.set_nation(unit, committee_id, named)
        date_anew(unit)
    return Changes("committee", (committee_id,), "change nation")


def closures(desk: Desk) -> tuple[Closure, ...]:
    """The days on which the offices are closed beside bank holidays, by their first day."""
    with desk.store.reading() as unit:
        return kept.all_of_them(unit)


@undoable
def add_closure(desk: Desk, name: str, first: dt.date, last: dt.date | None = None) -> Changes:
    """Closes the offices on a day, or from a day to another, both of them too.

    Raises CannotBeDone for no name, an end before the beginning, more than 62 days or days that are closed already.
    """
    closure = Closure(0, new_uid(), " ".join(name.split()), first, last or first)
    refuse_odd(closure)
    with desk.store.writing() as unit:
        for each in kept.all_of_them(unit):
            if each.first <= closure.last and closure.first <= each.last:
                raise CannotBeDone(f"“{each.name}” has closed these days or some of them already: take it out first or choose other days.")
        made = kept.add(unit, closure)
        date_anew(unit)
    return Changes("closure", (made,), "add closure days")


@undoable
def remove_closure(desk: Desk, closure_id: int) -> Changes:
    """Opens the offices again on the days of a closure. Raises CannotBeDone when there is none of this number."""
    with desk.store.writing() as unit:
        if all(each.id != closure_id for each in kept.all_of_them(unit)):
            raise CannotBeDone(f"There are no closure days {closure_id}: they may have been taken out already.")
        kept.remove(unit, closure_id)
        date_anew(unit)
    return Changes("closure", (closure_id,), "remove closure days")
