"""The meetings at hand: what is ahead, what is unfinished and the newest of the past, however many there are."""
from __future__ import annotations

import datetime as dt

from clerk_desk.desk import meetings as verbs
from clerk_desk.desk.meetings import add_meeting, at_hand, meetings
from clerk_desk.desk.stages import set_state
from clerk_desk.domain.records import MeetingState


def test_old_confirmed_meetings_are_counted_and_not_read(desk, committee, monkeypatch):
    monkeypatch.setattr(verbs, "NEWEST", 2)
    made = [add_meeting(desk, committee, dt.date(2024, 1, 1) + dt.timedelta(30 * month)).ids[0] for month in range(8)]
    ahead = add_meeting(desk, committee, desk.today + dt.timedelta(3)).ids[0]
    for each in made[1:]:
        for state in (MeetingState.DRAFT, MeetingState.PUBLISHED, MeetingState.CONFIRMED):
            set_state(desk, each, state)
    found = at_hand(desk, made[2])
    assert [line.id for line in found.lines] == [ahead, made[7], made[6], made[2], made[0]]
    assert (found.meetings, found.open_follow_ups) == (9, 0)
    assert set(found.lines) <= set(meetings(desk))
