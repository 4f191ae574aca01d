"""A committee's work programme: what it means to take up, where each entry came from, and how it left."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from clerk_desk.domain.errors import CannotBeDone


@dataclass(frozen=True)
class Entry:
    """One thing to take up. ``planned`` says for when in words; ``reference`` is the follow-up it came from, if any. ``ended_on``
    is None while it is on the programme, ``ended`` says why it left.
    """

    id: int
    uid: str
    committee_id: int
    title: str
    planned: str = ""
    added_on: dt.date = dt.date.min
    follow_up_id: int = 0
    reference: str = ""
    ended_on: dt.date | None = None
    ended: str = ""


def checked(title: str, there: Sequence[Entry]) -> str:
    """The title as it is kept. Raises CannotBeDone for none, and for one that is on the programme already."""
    words = " ".join(title.split()).rstrip(".")
    if not words:
        raise CannotBeDone("An entry of the work programme needs a title.")
    if any(each.title.casefold() == words.casefold() and each.ended_on is None for each in there):
        raise CannotBeDone(f"“{words}” is on the work programme already.")
    return words


def line(each: Entry) -> str:
    """How an agenda tells of it: "Chains in the inner harbour, for March 2027 (HA 26/27-4)"."""
    planned = f", for {each.planned}" if each.planned else ""
    return f"{each.title}{planned}{f' ({each.reference})' if each.reference else ''}"
