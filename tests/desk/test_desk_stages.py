"""How far a meeting is."""
from __future__ import annotations

import pytest

from clerk_desk.desk.documents import export_meeting
from clerk_desk.desk.follow_ups import log_promise, promises_left
from clerk_desk.desk.meetings import meeting as read
from clerk_desk.desk.minuting import save_minutes
from clerk_desk.desk.stages import set_state
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import MeetingState


def test_a_meeting_goes_from_planned_to_confirmed(desk, meeting, item):
    save_minutes(desk, item, all_new([plain("The Chair opened the meeting.")]))
    for name in ("live", "draft", "published", "draft", "published", "confirmed"):
        state = MeetingState(name)
        assert set_state(desk, meeting, state).ids == (meeting,)
        assert read(desk, meeting).state is state


def test_a_way_that_does_not_exist_is_refused(desk, meeting):
    with pytest.raises(CannotBeDone, match="is planned and cannot become confirmed"):
        set_state(desk, meeting, MeetingState.CONFIRMED)
    with pytest.raises(CannotBeDone, match="no meeting 9"):
        set_state(desk, 9, MeetingState.LIVE)


def test_nothing_promised_is_forgotten_when_minutes_are_published(desk, meeting, item):
    save_minutes(desk, item, all_new([plain("The Clerk undertook to write to the owner of the field.")]))
    set_state(desk, meeting, MeetingState.DRAFT)
    with pytest.raises(CannotBeDone, match="1 promise that nobody has looked at"):
        set_state(desk, meeting, MeetingState.PUBLISHED)
    [(where, promise)] = promises_left(desk, meeting)
    assert where.id == item
    log_promise(desk, item, promise)
    set_state(desk, meeting, MeetingState.PUBLISHED)
    assert read(desk, meeting).state is MeetingState.PUBLISHED


def test_minutes_go_out_as_they_are_or_in_the_next_state_and_are_moved_there_with_the_file(desk, meeting, item, tmp_path):
    save_minutes(desk, item, all_new([plain("The Clerk undertook to write to the owner of the field.")]))
    set_state(desk, meeting, MeetingState.DRAFT)
    with pytest.raises(CannotBeDone, match="they can be written as draft or published"):
        export_meeting(desk, meeting, tmp_path / "a.txt", state=MeetingState.CONFIRMED)
    with pytest.raises(CannotBeDone, match="1 promise that nobody has looked at"):
        export_meeting(desk, meeting, tmp_path / "a.txt", state=MeetingState.PUBLISHED)
    assert read(desk, meeting).state is MeetingState.DRAFT and not (tmp_path / "a.txt").exists()
    log_promise(desk, item, promises_left(desk, meeting)[0][1])
    for state, said in (("draft", "DRAFT: these"), ("published", "PUBLISHED DRAFT: these"), ("confirmed", "")):
        words = export_meeting(desk, meeting, tmp_path / f"{state}.txt", state=MeetingState(state)).read_text(encoding="utf-8")
        assert read(desk, meeting).state == state and (said in words if said else "DRAFT" not in words)
    with pytest.raises(CannotBeDone, match="are confirmed: they can be written as confirmed"):
        export_meeting(desk, meeting, tmp_path / "b.txt", state=MeetingState.DRAFT)


def test_a_file_that_cannot_be_written_moves_nothing(desk, meeting, item, tmp_path):
    save_minutes(desk, item, all_new([plain("Said.")]))
    set_state(desk, meeting, MeetingState.DRAFT)
    with pytest.raises(CannotBeDone):
        export_meeting(desk, meeting, tmp_path / "nowhere" / "a.txt", state=MeetingState.PUBLISHED)
    assert read(desk, meeting).state is MeetingState.DRAFT
