"""The chapter "Your first ten minutes" of the guide followed to its end by its own keys, on a desk on which there is nothing."""
from __future__ import annotations

import os
import re

import pytest
from docx import Document

from clerk_desk.app import made_app
from clerk_desk.desk import attendance, meetings
from clerk_desk.desk.follow_ups import Wanted, follow_ups
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.attendance import Seat
from clerk_desk.domain.records import MeetingState, Role
from clerk_desk.ui.guide import pages
from tests.end_to_end.key_hands import KeyHands
from tests.ui.people_hands import text_of
from tests.ui.window_hands import SetClock, opened, press

AGENDA = """1. Apologies for absence

2. Moorings on the north quay
"""
MEMBERS = """Councillor Ada Merrow (Chair)
Councillor Tom Siddal
"""
PROMISE = "The figures would be circulated outside of the meeting."
KEYS = {
    "Ctrl+N", "F9", "P", "A", "N", "Esc", "Alt+Shift+S", "Ctrl+PgDn", "RESOLVED:", "Enter", "Ctrl+Shift+R", "Ctrl+Enter", "Alt+Shift+C",
    "Shift+F12", "F12",
}
"""What the chapter tells to press and type; the test below does all of it."""


@pytest.fixture
def hands(tmp_path, qtbot):
    made_app()
    clock = SetClock()
    desk = open_desk(tmp_path / "data", clock)
    made = KeyHands(opened(qtbot, desk), clock, os.environ.get("LOOK_OUT", ""))
    made.desk = desk
    yield made
    made.window.close()
    desk.close()


def make_meeting(hands):
    """Steps 1 to 3: the list of members is pasted; then the agenda is on the clipboard, and the meeting is made with it."""
    hands.clipboard(MEMBERS)
    hands.dialogs(
        "C-<N>", ("Set up a committee", "Harbour Panel", "<Tab>", "C-<V>", "C-<Return>"), ("New meeting", hands.copied(AGENDA), "A-<G>"),
        ("Take in", 600, "C-<Return>"))


def add_member(hands, name):
    hands.dialog("<N>", "Add", name, "<Tab>", "<Tab>", "Member", "C-<Return>")


@pytest.mark.timeout(120)
def test_the_first_ten_minutes_work_as_written(hands, tmp_path):
    [chapter] = [page for page in pages() if page.name == "01-ten-minutes"]
    assert set(re.findall("`([^`]+)`", chapter.text)) == KEYS
    make_meeting(hands)
    meeting = hands.window.minuting.sitting.meeting
    assert (meeting.committee.name, [item.title for item in meeting.items]) == (
        "Harbour Panel", ["Apologies for absence", "Moorings on the north quay"])
    press("<F9>", 100)
    add_member(hands, "Councillor Priya Nandra")
    hands.look("members")
    press("C-<Home>", "p", "C-<End>", "a", 100)
    hands.look("marked")
    press("<Escape>", "A-S-<S>", 100)
    roll = {each.name: each for each in attendance.room(hands.desk, meeting.id).attendees}
    assert {each.seat for each in roll.values()} == {Seat.MEMBER}
    assert {name: each.standing.value for name, each in roll.items()} == {
        "Councillor Ada Merrow": "present", "Councillor Tom Siddal": "apologies", "Councillor Priya Nandra": "present"}
    assert roll["Councillor Ada Merrow"].office is Role.CHAIR
    assert meetings.meeting(hands.desk, meeting.id).state is MeetingState.LIVE
    press("Noted.", "C-<PageDown>", PROMISE, 900)
    hands.look("promise")
    press("C-<Return>", "<Return>", "RESOLVED:", "<Return>", "That the report be noted.", "<Return>", "<Return>", "C-S-<R>", "<Return>",
          "That the quay be closed.", 100)
    assert [line.follow_up.quote for line in follow_ups(hands.desk, Wanted())] == [PROMISE]
    hands.look("resolved")
    shown = text_of(hands.window)
    assert [line for line in shown if "That the" in line] == ["That the report be noted.", "That the quay be closed."], shown
    press("A-S-<C>", "S-<F12>", 300)
    hands.look("look-over")
    for _ in range(6):
        if not hands.window.closing.sweep.may_close:
            press("<Escape>", 100)
    press("<Return>", 200)
    assert meetings.meeting(hands.desk, meeting.id).state is MeetingState.DRAFT
    to = tmp_path / "minutes.docx"
    hands.dialog("<F12>", "Export", "A-<A>", "C-<A>", str(to), "C-<Return>", 600, "<Escape>")
    assert "That the quay be closed." in "\n".join(each.text for each in Document(str(to)).paragraphs)
