"""How far a meeting is: planned, live, draft, published, confirmed."""
from __future__ import annotations

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import promises_left
from clerk_desk.desk.meetings import there
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.meeting_states import may_become
from clerk_desk.domain.records import MeetingState
from clerk_desk.store import meetings as kept


def set_state(desk: Desk, meeting_id: int, state: MeetingState) -> Changes:
    """Moves a meeting on, or back to draft until it is confirmed; confirmed minutes are locked for good.

    Raises CannotBeDone for a way that does not exist, and for publishing while a promise in the minutes is neither on
    the log nor waved off.
    """
    left = len(promises_left(desk, meeting_id)) if state is MeetingState.PUBLISHED else 0
    with desk.store.writing() as unit:
        may_become(there(unit, meeting_id), state, left)
        kept.set_state(unit, meeting_id, state)
    return Changes("meeting", (meeting_id,), f"mark {state}")
