"""How a meeting goes from planned to confirmed."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import product

import pytest

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.meeting_states import may_become, may_change
from clerk_desk.domain.records import Committee, Meeting, MeetingState

MEETING = Meeting(4, "m", Committee(1, "c", "Cabinet", "CA", "Numbered"), dt.date(2026, 11, 22), "", "", MeetingState.PLANNED, "Numbered")
ALLOWED = {
    ("planned", "live"), ("planned", "draft"), ("live", "draft"), ("draft", "live"), ("draft", "published"), ("published", "draft"),
    ("published", "confirmed"),
}


@pytest.mark.parametrize(("old", "new"), list(product(MeetingState, MeetingState)), ids=str)
def test_every_way_is_open_or_refused_as_the_table_says(old, new):
    meeting = replace(MEETING, state=old)
    if (old.value, new.value) in ALLOWED:
        may_become(meeting, new, 0)
    else:
        with pytest.raises(CannotBeDone, match=f"Cabinet of 22 November 2026 is {old}"):
            may_become(meeting, new, 0)


@pytest.mark.parametrize(("left", "said"), [(1, "1 promise that"), (3, "3 promises that")])
def test_minutes_are_not_published_with_a_promise_nobody_looked_at(left, said):
    with pytest.raises(CannotBeDone, match=said):
        may_become(replace(MEETING, state=MeetingState.DRAFT), MeetingState.PUBLISHED, left)
    may_become(replace(MEETING, state=MeetingState.PUBLISHED), MeetingState.DRAFT, left)


@pytest.mark.parametrize("state", MeetingState)
def test_only_confirmed_minutes_are_locked(state):
    if state is MeetingState.CONFIRMED:
        with pytest.raises(CannotBeDone, match="Cabinet of 22 November 2026 are confirmed"):
            may_change(replace(MEETING, state=state))
    else:
        may_change(replace(MEETING, state=state))
