"""The evening in one row: what the sitting did, and who came, went and took the chair."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clerk_desk.domain.attendance import Way, later
from clerk_desk.domain.presence import Room
from clerk_desk.domain.sitting import TimelineLine

MOVED = {Way.IN: "{name} came in", Way.OUT: "{name} left", Way.CHAIR: "{name} took the chair"}


@dataclass(frozen=True)
class Fact:
    """One line. ``id`` is that of a movement where it is about a person (``moved``), else of the sitting's event; ``time`` is
    "20:05", empty where it is not known; ``doubtful`` says that a clock set back gave it.
    """

    id: int
    time: str
    words: str
    moved: bool = False
    doubtful: bool = False


def sat(lines: Iterable[TimelineLine]) -> list[Fact]:
    """The sitting's own facts, in their order."""
    return [Fact(line.event.id, line.time, line.words, doubtful=line.event.clock_back) for line in lines]


def moved(room: Room) -> list[Fact]:
    """Who came, went and took the chair, in the order of the record."""
    names = {each.uid: each.name for each in room.attendees}
    return [
        Fact(each.id, each.time, MOVED[each.way].format(name=names[each.attendee]), moved=True, doubtful=each.doubtful)
        for each in room.movements if each.attendee in names
    ]


def in_one(one: Sequence[Fact], other: Sequence[Fact]) -> tuple[Fact, ...]:
    """Both rows in one, by their times and each in its own order; at the same time those of ``one`` stand first."""
    rest, out = list(other), list[Fact]()
    for each in one:
        while rest and (not rest[0].time or later(each.time, rest[0].time)):
            out.append(rest.pop(0))
        out.append(each)
    return (*out, *rest)
