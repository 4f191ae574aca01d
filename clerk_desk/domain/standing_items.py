"""Items that a committee has on every agenda, and the agenda of a new meeting drafted from them."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from clerk_desk.domain.blocks import Block, Kind, plain
from clerk_desk.domain.circulation import proof
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.exempt import and_list
from clerk_desk.domain.follow_ups import FollowUpLine, is_open
from clerk_desk.domain.telling import STATUS, outcome, what


class Use(StrEnum):
    """What a standing item is drafted with: nothing, the minutes to confirm, the follow-ups to be told of, or what is on the
    work programme.
    """

    PLAIN = ""
    MINUTES = "minutes"
    MATTERS_ARISING = "matters arising"
    WORK_PROGRAMME = "work programme"


@dataclass(frozen=True)
class StandingItem:
    """One item of a committee's own list. It stands before the business of the day, or after it."""

    id: int
    uid: str
    committee_id: int
    position: int
    title: str
    use: Use = Use.PLAIN
    after_business: bool = False


@dataclass(frozen=True)
class DraftItem:
    """An item of a new agenda with what its report and recommendation say, and what it was drafted from."""

    number: str
    title: str
    report: tuple[Block, ...] = ()
    recommendations: tuple[Block, ...] = ()
    after_business: bool = False
    use: Use = Use.PLAIN


USUAL = (
    ("Apologies for absence", Use.PLAIN, False), ("Declarations of interest", Use.PLAIN, False),
    ("Minutes of the last meeting", Use.MINUTES, False), ("Matters arising", Use.MATTERS_ARISING, False),
    ("Urgent business", Use.PLAIN, True), ("Date of next meeting", Use.PLAIN, True),
)
"""A list to begin with: title, use, whether it stands after the business."""


def checked_list(items: Sequence[StandingItem]) -> tuple[StandingItem, ...]:
    """The list as it is to be kept: those before the business first, places counted from 1.

    Raises CannotBeDone for an empty title, a title that is there twice or two items of one special use.
    """
    ordered = [*(each for each in items if not each.after_business), *(each for each in items if each.after_business)]
    out = [replace(each, title=" ".join(each.title.split()), position=place) for place, each in enumerate(ordered, 1)]
    titles = [each.title.casefold() for each in out]
    if not all(titles):
        raise CannotBeDone("A standing item needs a title.")
    twice = next((each.title for each in out if titles.count(each.title.casefold()) > 1), "")
    if twice:
        raise CannotBeDone(f"“{twice}” is in the list twice: take one of them out.")
    for use in (Use.MINUTES, Use.MATTERS_ARISING, Use.WORK_PROGRAMME):
        if sum(each.use is use for each in out) > 1:
            raise CannotBeDone(f"Only one standing item can be for {use}: choose which.")
    return tuple(out)


WORD = re.compile(r"\w+")
CHANGED = " (words changed: look again)"
"""What matters arising says of a follow-up whose minuted words are no longer those it quotes."""


def draft_agenda(
    standing: Sequence[StandingItem], unconfirmed: Sequence[dt.date], to_tell: Sequence[FollowUpLine],
    changed: Collection[int] = (), programme: Sequence[str] = (),
) -> tuple[DraftItem, ...]:
    """The agenda of a committee's next meeting: its standing items, numbered, with the minutes of these days to confirm, a
    text for each follow-up that it is to be told of, and the lines of the work programme.

    ``changed`` are the numbers of those whose minuted words were changed since: their texts say so.
    Without a list of its own there are just those two, where there is something for them.
    """
    listed = list(standing) or [
        *([StandingItem(0, "", 0, 1, "Minutes of the last meeting", Use.MINUTES)] if unconfirmed else []),
        *([StandingItem(0, "", 0, 2, "Matters arising", Use.MATTERS_ARISING)] if to_tell else []),
    ]
    arisen = [arising(line) + (CHANGED if line.follow_up.id in changed else "") for line in to_tell]
    reports = {Use.MATTERS_ARISING: arisen, Use.WORK_PROGRAMME: programme}
    return tuple(_drafted(str(number), each, unconfirmed, reports.get(each.use, ())) for number, each in enumerate(listed, 1))


def _drafted(number: str, each: StandingItem, unconfirmed: Sequence[dt.date], lines: Sequence[str]) -> DraftItem:
    if each.use is Use.MINUTES and unconfirmed:
        days = and_list([day_in_words(on) for on in sorted(unconfirmed)])
        held = f"the meeting{'s' if len(unconfirmed) > 1 else ''} held on {days}"
        motion = plain(f"That the minutes of {held} be confirmed as a correct record and signed by the Chair.", Kind.CLAUSE, 1)
        return DraftItem(number, f"Minutes of {held}", recommendations=(motion,), after_business=each.after_business, use=each.use)
    return DraftItem(number, each.title, tuple(plain(words) for words in lines), after_business=each.after_business, use=each.use)


def arising(line: FollowUpLine) -> str:
    """What matters arising says of a follow-up: "Minute 6.2, Fostering, of 17 September 2026 (CF 26/27-35): Data on bins.
    For the Head of Service, due 1 October 2026. Open."; what was circulated in the words of its proof, what has ended with how;
    what is exempt is not told. The minuted words follow where they say more than the clerk's short form.
    """
    each = line.follow_up
    minute = _minute(line)
    if line.exempt:
        return f"{minute}of {day_in_words(line.meeting_on)} ({each.reference}): an exempt follow-up, {_small(STATUS[each.status])}."
    if proof(line):
        return f"{proof(line).rstrip('.')} ({each.reference})."
    if not is_open(each):
        how = outcome(each)
        ended = f"{STATUS[each.status]}{f': {how}' if how else ''}."
        return f"{minute}{line.item_title}, of {day_in_words(line.meeting_on)} ({each.reference}): {_sentence(what(each))} {ended}"
    due = f"due {day_in_words(each.due_on)}" if each.due_on else each.due_text and f"due {each.due_text}"
    owed = ", ".join(part for part in (f"for {_within(each.owner)}" if each.owner else "no owner yet", due) if part)
    quoted = f" Minuted: “{each.quote}”" if _says_more(each.quote, what(each)) else ""
    return (
        f"{minute}{line.item_title}, of {day_in_words(line.meeting_on)} ({each.reference}): {_sentence(what(each))}"
        f" {owed[:1].upper()}{owed[1:]}. {STATUS[each.status]}.{quoted}"
    )


def _within(owner: str) -> str:
    """An owner's name within a sentence: "The Harbour Master" loses its capital, a name does not."""
    return _small(owner) if owner.startswith("The ") else owner


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]


def _says_more(quote: str, short: str) -> bool:
    """A short form made of the minuted words alone is not followed by them once more."""
    return bool(quote) and not set(WORD.findall(short.casefold())) <= set(WORD.findall(quote.casefold()))


def _sentence(words: str) -> str:
    """With its full stop, unless it was cut short."""
    return words if words.endswith("…") else f"{words.rstrip('.')}."


def _minute(line: FollowUpLine) -> str:
    """A clause is cited after its item, a numbered paragraph by its own number."""
    clause = line.clause
    number = clause if clause and clause[0].isdigit() else f"{line.item_number}{clause}"
    return f"Minute {number}, " if number else ""
