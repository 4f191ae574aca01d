"""What the board of follow-ups can show: the views that chips name, the sections it is parted into, the orders it can be in."""
from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class View(StrEnum):
    """Which follow-ups are shown."""

    OPEN = "open"
    OVERDUE = "overdue"
    TO_SEND = "to send"
    THIS_WEEK = "this week"
    NO_OWNER = "no owner"
    NO_DATE = "no date"
    WAITING = "waiting"
    EXEMPT = "exempt"
    CLOSED = "closed"
    ALL = "all"


class Turn(StrEnum):
    """What the clerk does next with a follow-up, in the order of the board."""

    TO_SEND = "to send"
    OVERDUE = "overdue"
    FORTNIGHT = "fortnight"
    LATER = "later"
    NO_DATE = "no date"
    TO_CLOSE = "to close"
    ENDED = "ended"


class Group(StrEnum):
    """What the board is parted by."""

    TURN = "turn"
    OWNER = "owner"
    COMMITTEE = "committee"
    STATE = "state"
    NONE = "none"


class Order(StrEnum):
    """What the rows of a section are sorted by; the same ones stand in the order of logging. What has no day comes last."""

    DUE = "due"
    REFERENCE = "reference"


FORTNIGHT, WEEK = 14, 7
"""Days from today on that count as the next fortnight, and as this week."""


@dataclass(frozen=True)
class BoardWanted:
    """What the board is to show. ``words`` are looked for at the beginning of a word of reference, what, owner
    and the words minuted; 0 is any committee.
    """

    view: View = View.OPEN
    committee_id: int = 0
    words: str = ""
    group: Group = Group.TURN
    order: Order = Order.DUE
    downwards: bool = False


@dataclass(frozen=True)
class SavedView:
    """What a board was made to show, under the clerk's own name for it."""

    id: int
    name: str
    wanted: BoardWanted


@dataclass(frozen=True)
class Section:
    """A part of the board: its key (a turn, an owner, a state, a committee's number, empty where there is one part) and its rows."""

    key: str
    count: int
    title: str = ""
