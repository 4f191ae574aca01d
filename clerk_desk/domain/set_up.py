"""How a whole office is set up, as one value, and what taking in another office's would bring.

No minutes, no follow-ups and nothing about one computer is part of it. Who sits on a committee and who serves it are people's
names: they are in it only where that is wished.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from clerk_desk.domain.committee_calendar import Closure
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.phrases_bank import Phrase
from clerk_desk.domain.records import Committee, Role
from clerk_desk.domain.standing_items import StandingItem

Thing = TypeVar("Thing")


class Kind(StrEnum):
    """What a set-up has, in the order in which it is told."""

    COMMITTEES = "committees"
    PEOPLE = "people"
    MEETINGS = "meetings"
    CLOSURES = "closures"
    STYLES = "styles"
    PHRASES = "phrases"
    WORDS = "words"


class Way(StrEnum):
    """What is done with a kind: what is new comes in and where both have one mine stays or theirs comes; or none of it does."""

    MINE = "mine"
    THEIRS = "theirs"
    NONE = "none"


ONLY_NEW = frozenset({Kind.PEOPLE, Kind.MEETINGS, Kind.WORDS})
"""Kinds of which nothing that is here is ever replaced: who sits and when it meets are a record, with days of their own."""


@dataclass(frozen=True)
class Template:
    """A committee's own Word template: the file's bytes, and the council's style for each of ours that it calls otherwise."""

    content: bytes = field(repr=False)
    styles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Planned:
    """A meeting that is still to come: its day, the time as "HH:MM" or empty, the venue."""

    on: dt.date
    time: str = ""
    venue: str = ""


@dataclass(frozen=True)
class Seat:
    """Somebody's running or coming time with a committee: a ``role`` for members, a ``duty`` ("Clerk") for officers."""

    name: str
    post: str = ""
    role: Role | None = None
    duty: str = ""
    since: dt.date | None = None
    until: dt.date | None = None


@dataclass(frozen=True)
class Body:
    """A committee with what belongs to it. ``committee`` has no number and no uid; nor have the standing items."""

    committee: Committee
    standing: tuple[StandingItem, ...] = ()
    template: Template | None = None
    meetings: tuple[Planned, ...] = ()
    seats: tuple[Seat, ...] = ()

    @property
    def name(self) -> str:
        """The committee's name."""
        return self.committee.name


@dataclass(frozen=True)
class SetUp:
    """Everything of an office. ``styles`` and ``phrases`` are those of its own, ``taken_out`` the abbreviations of phrases that came
    with the program and are not to be used.
    """

    bodies: tuple[Body, ...] = ()
    closures: tuple[Closure, ...] = ()
    styles: tuple[HouseStyle, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    taken_out: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Part:
    """What one kind would bring: names of what is ``new`` here, what is here and the ``same``, what is here and ``other``."""

    kind: Kind
    new: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    other: tuple[str, ...] = ()

    @property
    def ways(self) -> tuple[Way, ...]:
        """What can be chosen, what is usual first; nothing where it brings nothing."""
        if self.other and self.kind not in ONLY_NEW:
            return (Way.MINE, Way.THEIRS, Way.NONE)
        return (Way.MINE, Way.NONE) if self.new else ()


def parts_of(mine: SetUp, theirs: SetUp, given: frozenset[str] = frozenset()) -> tuple[Part, ...]:
    """What taking in ``theirs`` would bring, kind by kind; kinds that it does not have are left out. ``given`` are the names of
    the house styles that come with the program, which stay as they are.
    """
    here = {each.name.casefold(): each for each in mine.bodies}
    styles = {each.name.casefold(): each for each in mine.styles}
    found = (
        _part(Kind.COMMITTEES, theirs.bodies, _named, lambda each: same_body(each, here.get(each.name.casefold()))),
        _part(Kind.PEOPLE, [(body, seat) for body in theirs.bodies for seat in body.seats], _person,
              lambda each: same_seats(each[0], here.get(each[0].name.casefold()))),
        _meetings(theirs, here),
        _part(Kind.CLOSURES, theirs.closures, _days, lambda each: same_closure(each, mine.closures)),
        _part(Kind.STYLES, theirs.styles, _named, lambda each: same_style(each, styles.get(each.name.casefold()), given)),
        _phrases(mine, theirs),
        Part(Kind.WORDS, tuple(word for word in theirs.words if word not in mine.words),
             tuple(word for word in theirs.words if word in mine.words)),
    )
    return tuple(part for part in found if part.new or part.same or part.other)


def chosen_ways(ways: Mapping[Kind, Way]) -> dict[Kind, Way]:
    """A way for every kind: ``Way.MINE`` where none is given, and where only what is new can come."""
    given = {kind: ways.get(kind, Way.MINE) for kind in Kind}
    return {kind: Way.MINE if way is Way.THEIRS and kind in ONLY_NEW else way for kind, way in given.items()}


def comes(same: bool | None, way: Way) -> bool:
    """Is a thing to be written here? ``same`` says whether this desk has the same, None for none of that name."""
    return (same is None and way is not Way.NONE) or (same is False and way is Way.THEIRS)


def same_body(theirs: Body, mine: Body | None) -> bool | None:
    """Is the committee the same here, whatever its meetings and people? None where it is not here."""
    return None if mine is None else _plain(mine) == _plain(theirs)


def _plain(body: Body) -> object:
    return body.committee, tuple((each.title, each.use, each.after_business) for each in body.standing), body.template


def same_style(theirs: HouseStyle, mine: HouseStyle | None, given: frozenset[str]) -> bool | None:
    """Is the house style the same here? One that comes with the program counts as that."""
    return True if theirs.name.casefold() in given else None if mine is None else mine == theirs


def same_seats(theirs: Body, mine: Body | None) -> bool | None:
    """Do the same people sit on the committee here and serve it? None where nobody does."""
    return None if mine is None or not mine.seats else set(mine.seats) == set(theirs.seats)


def same_closure(theirs: Closure, mine: Sequence[Closure]) -> bool | None:
    """Are these days closed here, under this name and no other? None where none of them is."""
    there = [each for each in mine if overlaps(each, theirs)]
    return [(each.name, each.first, each.last) for each in there] == [(theirs.name, theirs.first, theirs.last)] if there else None


def _named(thing: Body | HouseStyle) -> str:
    return thing.name


def _days(closure: Closure) -> str:
    return f"{closure.name} ({day_in_words(closure.first)})"


def _part(kind: Kind, things: Iterable[Thing], name: Callable[[Thing], str], same: Callable[[Thing], bool | None]) -> Part:
    sorts: dict[bool | None, list[str]] = {None: [], True: [], False: []}
    for each in things:
        sorts[same(each)].append(name(each))
    return Part(kind, tuple(sorts[None]), tuple(sorts[True]), tuple(sorts[False]))


def _person(each: tuple[Body, Seat]) -> str:
    return f"{each[1].name} ({each[0].name})"


def new_meetings(theirs: Body, mine: Body | None) -> tuple[Planned, ...]:
    """Those at days and times at which the committee does not meet yet."""
    taken = {(each.on, each.time) for each in mine.meetings} if mine else set()
    return tuple(each for each in theirs.meetings if (each.on, each.time) not in taken)


def _meetings(theirs: SetUp, here: Mapping[str, Body]) -> Part:
    new, same = list[str](), list[str]()
    for body in theirs.bodies:
        coming = new_meetings(body, here.get(body.name.casefold()))
        for each in body.meetings:
            (new if each in coming else same).append(f"{body.name}, {day_in_words(each.on)}")
    return Part(Kind.MEETINGS, tuple(new), tuple(same))


def overlaps(one: Closure, other: Closure) -> bool:
    """Have two closures a day in common?"""
    return one.first <= other.last and other.first <= one.last


def phrases_in(set_up: SetUp) -> dict[str, Phrase | None]:
    """Its phrases by abbreviation; None for one that is taken out."""
    out: dict[str, Phrase | None] = {each.abbreviation: each for each in set_up.phrases}
    return out | dict.fromkeys(set_up.taken_out)


def same_phrase(name: str, theirs: Mapping[str, Phrase | None], mine: Mapping[str, Phrase | None]) -> bool | None:
    """Is it the same here? None where it is as it came with the program, or not here at all."""
    return mine[name] == theirs[name] if name in mine else None


def _phrases(mine: SetUp, theirs: SetUp) -> Part:
    here, there = phrases_in(mine), phrases_in(theirs)
    return _part(Kind.PHRASES, sorted(there), str, lambda name: same_phrase(name, there, here))
