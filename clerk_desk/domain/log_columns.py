"""The columns of a committee's action log: which there are, and what a choice of them must have.

Councils' logs differ in little but their columns (reference, meeting, action, officer, due, progress, comments); the reference
stays in each, because chasers, replies and minutes name follow-ups by it.
"""
from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from clerk_desk.domain.errors import CannotBeDone


class LogColumn(StrEnum):
    """A column that a log can have, by the name under which the store keeps it."""

    REFERENCE = "reference"
    COMMITTEE = "committee"
    MEETING = "meeting"
    MINUTE = "minute"
    ITEM = "item"
    WORDS = "words"
    WHAT = "what"
    FOR_WHOM = "for whom"
    OWNER = "owner"
    DUE = "due"
    FIRST_DUE = "first due"
    CHASED = "chased"
    OUTCOME = "outcome"
    STATUS = "status"


TITLES = {
    LogColumn.REFERENCE: "Reference", LogColumn.COMMITTEE: "Committee", LogColumn.MEETING: "Meeting", LogColumn.MINUTE: "Minute",
    LogColumn.ITEM: "Agenda item", LogColumn.WORDS: "As minuted", LogColumn.WHAT: "What", LogColumn.FOR_WHOM: "For whom",
    LogColumn.OWNER: "Owner", LogColumn.DUE: "Due", LogColumn.FIRST_DUE: "First due", LogColumn.CHASED: "Chased",
    LogColumn.OUTCOME: "What came of it", LogColumn.STATUS: "Status",
}
"""What stands over each column, on screen and in every document."""

USUAL = (LogColumn.REFERENCE, LogColumn.MINUTE, LogColumn.WHAT, LogColumn.OWNER, LogColumn.DUE, LogColumn.STATUS)
MOST = 9
"""More do not fit a page beside each other so that a word stands in one line."""


def checked_columns(names: Iterable[str]) -> tuple[LogColumn, ...]:
    """The columns of these names, the reference first whatever place it has; none for the usual ones.

    Raises CannotBeDone for a name that there is not, one that is there twice, a log without its reference or without saying
    what is to be done, and more than ``MOST``.
    """
    wanted = tuple(_column(" ".join(name.split()).casefold()) for name in names)
    if not wanted:
        return USUAL
    if len(set(wanted)) < len(wanted):
        raise CannotBeDone("A column can be in a log once: take the second one out.")
    if LogColumn.REFERENCE not in wanted:
        raise CannotBeDone("The reference stays in every log: chasers, replies and minutes name a follow-up by it.")
    if not {LogColumn.WHAT, LogColumn.WORDS} & set(wanted):
        raise CannotBeDone("A log has to say what is to be done: keep “What” or “As minuted”.")
    if len(wanted) > MOST:
        raise CannotBeDone(f"A page has room for {MOST} columns: take one out before another is added.")
    return (LogColumn.REFERENCE, *(each for each in wanted if each is not LogColumn.REFERENCE))


def kept_words(columns: Iterable[LogColumn]) -> str:
    """The columns in the one line in which the store keeps them, empty for the usual ones."""
    chosen = tuple(columns)
    return "" if chosen == USUAL else ",".join(chosen)


def columns_in(words: str) -> tuple[LogColumn, ...]:
    """The columns of such a line. One that cannot be, as a newer program may have written it, gives the usual ones."""
    try:
        return checked_columns(part for part in words.split(",") if part.strip())
    except CannotBeDone:
        return USUAL


def _column(name: str) -> LogColumn:
    """By the store's name or by its title."""
    for each in LogColumn:
        if name in (each.value, TITLES[each].casefold()):
            return each
    raise CannotBeDone(f"A log has no column “{name}”: there are {', '.join(TITLES[each] for each in LogColumn)}.")
