"""Joining what is promised twice: one follow-up stays on the log, and the other words are kept as the same."""
from __future__ import annotations

from dataclasses import dataclass

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import Wanted, follow_up, follow_ups, take_back, wave_off
from clerk_desk.desk.meetings import meeting
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.duplicates import alike, likeness
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUp, FollowUpLine, Status, joined_words

__all__ = ["Twin", "join_follow_up", "join_promise", "promise_of", "twins"]


@dataclass(frozen=True)
class Twin:
    """A follow-up on the log that a promise could be the same as; ``alike`` says that the words are much the same."""

    line: FollowUpLine
    alike: bool = False


def twins(desk: Desk, meeting_id: int, words: str, *, but: int = 0) -> tuple[Twin, ...]:
    """The follow-ups that words of this meeting could be the same as, the likest first, without number ``but``.

    All of this meeting's are there, and those of the committee's other meetings that are open and alike. Raises
    CannotBeDone for an unknown meeting.
    """
    here = follow_ups(desk, Wanted(meeting_id=meeting_id))
    committee = meeting(desk, meeting_id).committee.name
    elsewhere = [line for line in follow_ups(desk, Wanted(committee=committee, which="open")) if line.follow_up.meeting_id != meeting_id]
    found = [Twin(line, is_twin(words, line.follow_up)) for line in (*here, *elsewhere) if line.follow_up.id != but]
    wanted = [twin for twin in found if twin.alike or twin.line.follow_up.meeting_id == meeting_id]
    return tuple(sorted(wanted, key=lambda twin: (not twin.alike, -_likeness(words, twin.line.follow_up))))


def is_twin(words: str, other: FollowUp) -> bool:
    """Are these words much the same as a follow-up's, as minuted or in the clerk's short form?"""
    return alike(words, other.quote) or alike(words, other.what)


def _likeness(words: str, other: FollowUp) -> float:
    return max(likeness(words, other.quote), likeness(words, other.what))


@undoable
def join_promise(desk: Desk, item_id: int, promise: Promise, follow_up_id: int) -> Changes:
    """Keeps that a suggested promise is the same as a follow-up on the log; it is not suggested again.

    When that follow-up is taken back, so is this. Raises CannotBeDone when the item is gone, the promise is on the log
    itself, or there is no such follow-up on the log.
    """
    other = follow_up(desk, follow_up_id).follow_up
    if other.status is Status.WAVED_OFF or not other.reference:
        raise CannotBeDone("That is not on the log: log it first, then join this to it.")
    made = wave_off(desk, item_id, promise, note=joined_words(other.reference))
    return Changes("follow-up", made.ids, "join follow-up")


@undoable
def join_follow_up(desk: Desk, follow_up_id: int, into: int) -> Changes:
    """Takes a follow-up off the log because it is the same as another one; the words stay known as the same.

    Raises CannotBeDone when it is joined to itself, has a history, or one of the two is not on the log.
    """
    if follow_up_id == into:
        raise CannotBeDone("A follow-up cannot be joined to itself: choose another one.")
    one = follow_up(desk, follow_up_id).follow_up
    take_back(desk, follow_up_id)
    return join_promise(desk, one.item_id, promise_of(one), into)


def promise_of(each: FollowUp) -> Promise:
    """The promise that a follow-up was made of."""
    return Promise(each.quote, each.kind.value, each.block, each.owner, each.recipients, each.due_text)
