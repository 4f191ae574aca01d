"""Terms of office: who sat on a committee on which day. Past terms stay past; nobody is taken out of them."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Membership, Officer, Role

Term = TypeVar("Term", Membership, Officer)
ONE_ONLY = frozenset({Role.CHAIR, Role.VICE_CHAIR})


@dataclass(frozen=True)
class Listed:
    """A member as a list of them has it: the name as written, and the role that the list gives."""

    name: str
    role: Role = Role.MEMBER


def in_office(term: Membership | Officer, on: dt.date) -> bool:
    """Does a term run on this day? Its first and its last day are in it; without a beginning it always did."""
    return (term.since is None or term.since <= on) and (term.until is None or on <= term.until)


def ended(term: Term, on: dt.date) -> Term:
    """The term with this as its last day. Raises CannotBeDone when it has ended, or would end before it began."""
    if term.until is not None and term.until <= on:
        raise CannotBeDone(f"{term.person.name} left on {day_in_words(term.until)} already.")
    return dated(term, term.since, on)


def dated(term: Term, since: dt.date | None, until: dt.date | None) -> Term:
    """The term with these days. Raises CannotBeDone when the last is before the first."""
    if since and until and until < since:
        raise CannotBeDone(f"{term.person.name} cannot leave before {day_in_words(since)}, the first day: give a later one.")
    return replace(term, since=since, until=until)


def refuse_overlap(term: Membership, others: Iterable[Membership]) -> None:
    """Raises CannotBeDone when somebody would sit on a committee twice at a time, or it would have two chairs."""
    for other in others:
        if other.id == term.id or not _meet(term, other):
            continue
        if other.person.id == term.person.id:
            raise CannotBeDone(f"{term.person.name} is a member of this committee already.")
        if term.role in ONE_ONLY and other.role is term.role:
            raise CannotBeDone(f"{other.person.name} is {other.role} then: end that term or change that role first.")


def refuse_two_alike(members: Iterable[Listed]) -> None:
    """Raises CannotBeDone when a list has two chairs or two vice-chairs."""
    members = tuple(members)
    chairs, vices = ([each.name for each in members if each.role is role] for role in (Role.CHAIR, Role.VICE_CHAIR))
    if len(chairs) > 1:
        raise CannotBeDone(f"The list of members has two chairs, {chairs[0]} and {chairs[1]}: leave it with one of them.")
    if len(vices) > 1:
        raise CannotBeDone(f"The list of members has two vice-chairs, {vices[0]} and {vices[1]}: leave it with one of them.")


def _meet(one: Membership, other: Membership) -> bool:
    """Do two terms run at one time? One may begin on the day on which the other ends."""
    first, last = dt.date.min, dt.date.max
    return (one.since or first) < (other.until or last) and (other.since or first) < (one.until or last)
