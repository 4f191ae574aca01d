"""The board of follow-ups as the window reads it: counts and sections at once, rows a page at a time."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import lines_of
from clerk_desk.domain.board import BoardWanted, Section, View
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.store import board as kept

PAGE = 25


@dataclass(frozen=True)
class Board:
    """What the board looks like before its rows are read: how many each view has, and the sections of the one wanted."""

    wanted: BoardWanted
    counts: Mapping[View, int]
    sections: tuple[Section, ...]


def board(desk: Desk, wanted: BoardWanted) -> Board:
    """The counts and sections of what is wanted. Raises CannotBeDone when the store cannot be read."""
    with desk.store.reading() as unit:
        return Board(wanted, *kept.counted(unit, wanted, desk.today))


def board_page(desk: Desk, wanted: BoardWanted, section: str, offset: int, limit: int = PAGE) -> tuple[FollowUpLine, ...]:
    """These rows of a section, in order; fewer at its end."""
    with desk.store.reading() as unit:
        return lines_of(unit, kept.page(unit, wanted, section, desk.today, offset, limit))


def board_place(desk: Desk, wanted: BoardWanted, sections: Sequence[Section], follow_up_id: int) -> tuple[str, int] | None:
    """The key of the section that a follow-up is in, and how many rows stand before it there; None where it is in none of these."""
    with desk.store.reading() as unit:
        return kept.place(unit, wanted, [section.key for section in sections], desk.today, follow_up_id)
