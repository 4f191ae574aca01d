"""Back to committee: what a meeting is told of a follow-up, once, and what needs no telling any more.

A closed row is reported to one meeting and dropped from then on; an open one is told to every meeting.
"""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from clerk_desk.domain.circulation import called
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.follow_ups import ENDED, Act, FollowUp, FollowUpKind, FollowUpLine, Status, is_open, reached

OUTCOMES = frozenset({Act.ANSWERED, Act.PROGRAMMED})
"""Steps whose notes are for the committee; all others are the clerk's own."""

STATUS = {
    Status.RAISED: "Open", Status.WITH_OWNER: "With the owner", Status.RECEIVED: "Received, to be circulated",
    Status.CIRCULATED: "Circulated", Status.DONE: "Done", Status.REPORTED: "Reported", Status.CLOSED: "Closed",
    Status.NOT_PURSUED: "Not pursued",
}
"""States as a committee reads them; what was waved off it never hears of."""

CUT_SHORT = re.compile(r"(?:…|\.\.\.)$")
LOOSE_END = re.compile(r"[;,.]?(?:\s+and)?[;,.]?\s*$")


@dataclass(frozen=True)
class Telling:
    """A meeting was told how a follow-up stood, when its history had so many ``steps``.

    ``block`` is the line of the minutes that says it, empty where it was the log or the agenda; ``stands`` is False once that
    line has gone.
    """

    follow_up_id: int
    meeting_id: int
    told_on: dt.date
    status: Status
    steps: int
    block: str = ""
    stands: bool = True


Tellings = Mapping[int, Sequence[Telling]]


def ended_at(each: FollowUp) -> int:
    """Which step of its history ended it, counted from 1; 0 while it is open."""
    if is_open(each):
        return 0
    place = len(each.history)
    while place > 1 and each.history[place - 2].status in ENDED:
        place -= 1
    return place


def was_told(each: FollowUp, tellings: Iterable[Telling], but: int = 0) -> bool:
    """Was another meeting than ``but`` told that it has ended?"""
    end = ended_at(each)
    return bool(end) and any(
        one.stands and one.steps >= end and one.status in ENDED and one.meeting_id != but for one in tellings
    )


def to_be_told(lines: Iterable[FollowUpLine], tellings: Tellings, meeting_id: int) -> tuple[FollowUpLine, ...]:
    """Of a committee's log what a meeting is to be told: what is open, and what has ended since it was last told."""
    return tuple(
        line for line in lines if line.follow_up.status is not Status.WAVED_OFF
        and not was_told(line.follow_up, tellings.get(line.follow_up.id, ()), meeting_id)
    )


def to_be_proved(lines: Iterable[FollowUpLine], tellings: Tellings, on: dt.date, but: Collection[int] = ()) -> tuple[FollowUpLine, ...]:
    """The circulations that no minutes tell of yet, sent by this day and promised before it: those not closed, and those
    whose line in the minutes has gone.
    """
    return tuple(line for line in lines if line.follow_up.id not in but and _unproved(line, tellings.get(line.follow_up.id, ()), on))


def _unproved(line: FollowUpLine, tellings: Sequence[Telling], on: dt.date) -> bool:
    each, lines = line.follow_up, [one for one in tellings if one.block]
    sent = reached(each, Status.CIRCULATED)
    if each.kind is not FollowUpKind.CIRCULATE or sent is None or sent > on or line.meeting_on > on:
        return False
    waiting = each.status is Status.CIRCULATED or (each.status is Status.CLOSED and bool(lines))
    return waiting and not any(one.stands and one.told_on >= sent for one in lines)


def what(each: FollowUp) -> str:
    """The clerk's short form without a full stop; on paper, where there is room, the words as minuted if that was cut short."""
    said = each.quote if CUT_SHORT.search(each.what) or not each.what else each.what
    said = LOOSE_END.sub("", (said or each.what).strip())
    return said[:1].upper() + said[1:]


def outcome(each: FollowUp) -> str:
    """What a committee is told of how it ended: "Circulated to Members on 3 March 2026", the answer of another body, where it
    went on the work programme, the reason why it is not pursued. Empty where there is nothing beside its state: other notes
    are the clerk's own.
    """
    sent = reached(each, Status.CIRCULATED)
    if sent:
        return f"Circulated to {called(each.recipients)} on {day_in_words(sent)}"
    told = [step.note for step in each.history if step.act in OUTCOMES or step.status is Status.NOT_PURSUED]
    return told[-1].strip().rstrip(".") if told else ""
