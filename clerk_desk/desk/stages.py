"""How far a meeting is: planned, live, draft, published, confirmed."""
from __future__ import annotations

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import promises_left
from clerk_desk.desk.meetings import there
from clerk_desk.desk.minute_numbers import numbers_to_freeze
from clerk_desk.desk.sweep import findings_left
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.meeting_states import may_become
from clerk_desk.domain.records import MeetingState
from clerk_desk.domain.sweep import refuse_undecided
from clerk_desk.store import meetings as kept


@undoable
def set_state(desk: Desk, meeting_id: int, state: MeetingState) -> Changes:
    """Moves a meeting on, or back to draft until it is confirmed; confirmed minutes are locked for good, their numbers too.

    Raises CannotBeDone for a way that does not exist, for closing a live meeting while the sweep has something that was
    neither seen to nor waved off, and for publishing while a promise in the minutes is neither on the log nor waved off.
    """
    left = len(promises_left(desk, meeting_id)) if state is MeetingState.PUBLISHED else 0
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
    return Changes("meeting", (meeting_id,), f"mark {state}")
