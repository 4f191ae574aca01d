"""A whole meeting minuted by key presses alone, in this process; what is exported equals the reference texts.

With the name of a folder in LOOK_OUT a picture of the window and of every dialog is left there.
"""
from __future__ import annotations

import datetime as dt
import os

import pytest

from clerk_desk.desk import documents, follow_ups, meetings, sweep
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.follow_ups import Status
from clerk_desk.domain.records import Audience, MeetingState
from tests.end_to_end import evening
from tests.end_to_end.key_hands import KeyHands
from tests.ui.window_hands import SetClock, opened

RENEW = bool(os.environ.get("RENEW"))
"""Write the reference texts anew, to be read through before they are committed."""

@pytest.fixture
def said(monkeypatch):
    told = []
    monkeypatch.setattr("clerk_desk.ui.messages.tell", lambda _, words: told.append(words))
    return told


@pytest.fixture
def done(tmp_path, qtbot, said):
    clock = SetClock()
    clock.time = dt.datetime(2026, 9, 8, 18, 20)
    desk = open_desk(tmp_path / "desk", clock)
    evening.set_up(desk)
    window = opened(qtbot, desk)
    try:
        evening.minute(KeyHands(window, clock, os.environ.get("LOOK_OUT", "")))
    finally:
        window.close()
    yield desk
    desk.close()


def meeting_of(desk):
    return next(line.id for line in meetings.meetings(desk, evening.COMMITTEE) if line.on == evening.DAY)


def exported(desk, folder, audience):
    to = folder / f"{audience}.txt"
    documents.export_meeting(desk, meeting_of(desk), to, audience=audience, replace=True)
    return to.read_text(encoding="utf-8")


LOGGED = (
    ("Number of visiting boats by month", "Harbour Master", dt.date(2026, 9, 22)),
    ("Write to the sailing club about the new scale", "Harbour Master", None),
    ("Report on new chains", "", dt.date(2027, 3, 8)), ("Berthing plan", "", None), ("The waiting list", "", None),
    ("Circulate a timetable of the repairs to Members by 22 September 2026", "The Harbour Master", dt.date(2026, 9, 22)),
)


@pytest.mark.timeout(60)
def test_the_minutes_typed_by_keys_equal_the_reference_texts(done, said, tmp_path):
    assert said == []
    meeting_id = meeting_of(done)
    assert meetings.meeting(done, meeting_id).state is MeetingState.DRAFT
    assert {finding.kind for finding in sweep.findings_left(done, meeting_id)} == {sweep.FindingKind.NOTE}
    for audience, name in ((Audience.FULL, "harbour-minutes.txt"), (Audience.PUBLIC, "harbour-minutes-public.txt")):
        text, wanted = exported(done, tmp_path, audience), (evening.DATA / name).read_text(encoding="utf-8")
        if RENEW:
            (evening.DATA / name).write_text(text, encoding="utf-8")
        assert RENEW or text == wanted
    assert_log(done, meeting_id, tmp_path / "log.txt")


def assert_log(desk, meeting_id, to):
    """Six promises are on the log, the map of the quay was waved off; the log as a document has the former."""
    lines = [line.follow_up for line in follow_ups.follow_ups(desk, follow_ups.Wanted(meeting_id=meeting_id))]
    assert tuple((each.what, each.owner, each.due_on) for each in lines) == LOGGED
    waved_off = [each for each in sweep.decided_promises(desk, meeting_id) if each.status is Status.WAVED_OFF]
    assert [each.quote for each in waved_off] == ["the map of the quay."]
    documents.export_log(desk, to, follow_ups.Wanted(meeting_id=meeting_id))
    text = to.read_text(encoding="utf-8")
    assert all(what in text for what, _, _ in LOGGED) and "map of the quay" not in text
