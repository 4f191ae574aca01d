"""The board of follow-ups as the window reads it: counts and sections at once, rows a page at a time."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import lines_of
from clerk_desk.domain.board import BoardWanted, Section, View
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.store import board as kept

PAGE = 16


@dataclass(frozen=True)
class Board:
    """What the board looks like before its rows are read: how many each view has, and the sections of the one wanted.
    ``tallies`` is what these were added up from.
    """

    wanted: BoardWanted
    on: dt.date
    counts: Mapping[View, int]
    sections: tuple[Section, ...]
    tallies: kept.Tallies = field(repr=False)

    def counts_for(self, wanted: BoardWanted, on: dt.date) -> bool:
        """Are the counts the same for this, as long as the log is?"""
        return (self.on, self.wanted.committee_id, self.wanted.words) == (on, wanted.committee_id, wanted.words)


def board(desk: Desk, wanted: BoardWanted, before: Board | None = None) -> Board:
    """The counts and sections of what is wanted. ``before`` is a board since which nothing has been changed: what is the same
    is taken from there. Raises CannotBeDone when the store cannot be read.
    """
    with desk.store.reading() as unit:
        known = before is not None and before.counts_for(wanted, desk.today)
        tallies = before.tallies if before and known else kept.tallied(unit, wanted, desk.today)
        return Board(wanted, desk.today, kept.counts(tallies), kept.sections(unit, wanted, desk.today, tallies), tallies)


def view_counts(desk: Desk, *views: View) -> dict[View, int]:
    """How many follow-ups these views have, of all committees; quicker than all counts of a board."""
    with desk.store.reading() as unit:
        return {view: kept.count(unit, view, desk.today) for view in views}


def board_page(desk: Desk, wanted: BoardWanted, section: str, offset: int, limit: int = PAGE) -> tuple[FollowUpLine, ...]:
    """These rows of a section, in order; fewer at its end."""
    with desk.store.reading() as unit:
        return lines_of(unit, kept.page(unit, wanted, section, desk.today, offset, limit))


def board_place(desk: Desk, wanted: BoardWanted, sections: Sequence[Section], follow_up_id: int) -> tuple[str, int] | None:
    """The key of the section that a follow-up is in, and how many rows stand before it there; None where it is in none of these."""
    with desk.store.reading() as unit:
        return kept.place(unit, wanted, [section.key for section in sections], desk.today, follow_up_id)
