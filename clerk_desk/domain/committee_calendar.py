"""What a committee's due words are counted by: its meetings, other bodies' meetings and the days its offices are closed."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from clerk_desk.domain.errors import CannotBeDone


class Nation(StrEnum):
    """Whose law and bank holidays a committee goes by. England and Wales have the same bank holidays."""

    ENGLAND = "England"
    WALES = "Wales"
    SCOTLAND = "Scotland"
    NORTHERN_IRELAND = "Northern Ireland"


BANK_HOLIDAY = "bank holiday"
LONGEST = dt.timedelta(days=62)
"""More than any office is closed."""

ClosedDays = Callable[[dt.date], str]


@dataclass(frozen=True)
class Closure:
    """Days from ``first`` to ``last``, both of them too, on which the council's offices are closed beside bank holidays."""

    id: int
    uid: str
    name: str
    first: dt.date
    last: dt.date

    def __contains__(self, on: dt.date) -> bool:
        return self.first <= on <= self.last


@dataclass(frozen=True)
class Calendar:
    """``meetings`` are the committee's days after the meeting that the words were minuted at, in order.

    ``others`` has the same for every other body by its name. ``closed`` tells what a day is closed for ("bank holiday", a
    closure's name), empty for none; None where nothing is known of closed days, and a rule then says so.
    """

    committee: str = ""
    meetings: tuple[dt.date, ...] = ()
    others: Mapping[str, tuple[dt.date, ...]] = field(default_factory=dict)
    nation: Nation = Nation.ENGLAND
    closed: ClosedDays | None = None


def nation_named(words: str) -> Nation:
    """The nation of this name, upper and lower case alike. Raises CannotBeDone with the names there are."""
    wanted = " ".join(words.split()).casefold()
    for nation in Nation:
        if nation.value.casefold() == wanted:
            return nation
    raise CannotBeDone(f"“{words.strip()}” is no nation of the United Kingdom: use one of {', '.join(Nation)}.")


def refuse_odd(closure: Closure) -> None:
    """Raises CannotBeDone for closure days without a name, in the wrong order, or more than ``LONGEST``."""
    if not closure.name:
        raise CannotBeDone("Closure days need a name, such as Christmas closure: due dates are explained with it.")
    if closure.last < closure.first:
        raise CannotBeDone("The last closure day is before the first: change one of them.")
    if closure.last - closure.first >= LONGEST:
        raise CannotBeDone("Closure days are 62 days at most: check the year of the last one.")
