"""How far a meeting is: planned, live, draft, published, confirmed."""
from __future__ import annotations

from dataclasses import replace

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import promises_left
from clerk_desk.desk.meetings import there
from clerk_desk.desk.minute_numbers import numbers_to_freeze
from clerk_desk.desk.record import POINTS, keep_state
from clerk_desk.desk.sweep import findings_left
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.meeting_states import may_become, states_to_write
from clerk_desk.domain.records import Meeting, MeetingState
from clerk_desk.domain.sweep import refuse_undecided
from clerk_desk.store import meetings as kept
from clerk_desk.store.wordings import note_shown


@undoable
def set_state(desk: Desk, meeting_id: int, state: MeetingState) -> Changes:
    """Moves a meeting on, or back to draft until it is confirmed; confirmed minutes are locked for good, their numbers too.
    What is published and what is confirmed is kept as it was then, with its fingerprint.

    Raises CannotBeDone for a way that does not exist, for closing a live meeting while the sweep has something that was
    neither seen to nor waved off, and for publishing while a promise in the minutes is neither on the log nor waved off.
    """
    left = _left(desk, meeting_id, state)
    found = findings_left(desk, meeting_id) if state is MeetingState.DRAFT else ()
    numbers = numbers_to_freeze(desk, meeting_id) if state is MeetingState.CONFIRMED else {}
    with desk.store.writing() as unit:
        meeting = there(unit, meeting_id)
        may_become(meeting, state, left)
        if meeting.state is MeetingState.LIVE:
            refuse_undecided(found, "close the meeting")
        for each, frozen in numbers.items():
            kept.freeze_numbers(unit, each, frozen)
        kept.set_state(unit, meeting_id, state)
        note_shown(unit, meeting_id)
        if state in POINTS:
            keep_state(desk, unit, meeting, POINTS[state])
    return Changes("meeting", (meeting_id,), f"mark {state}")


def written_in(desk: Desk, meeting: Meeting, state: MeetingState | None) -> Meeting:
    """The meeting as its minutes go out in this state; None for how far they are. Nothing is moved yet.

    Raises CannotBeDone for a state in which they cannot go out, and as ``set_state`` does for the next one.
    """
    ways = states_to_write(meeting.state)
    if state is None or state is ways[0]:
        return meeting
    if state not in ways:
        raise CannotBeDone(f"These minutes are {meeting.state}: they can be written as {' or '.join(ways)}.")
    may_become(meeting, state, _left(desk, meeting.id, state))
    return replace(meeting, state=state)


def _left(desk: Desk, meeting_id: int, state: MeetingState) -> int:
    return len(promises_left(desk, meeting_id)) if state is MeetingState.PUBLISHED else 0
