"""All that seldom happens in one meeting, by key presses alone; what is exported equals the reference text."""
from __future__ import annotations

import datetime as dt
import os

import pytest

from clerk_desk.desk import attendance, closed_days, committees, documents, follow_ups, house_styles, joining, meetings, undo
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.follow_ups import Status
from clerk_desk.domain.house_style_choices import ItemOrder
from clerk_desk.domain.records import Audience, MeetingState
from tests.end_to_end import evening, long_evening
from tests.end_to_end.key_hands import KeyHands
from tests.ui.people_hands import text_of
from tests.ui.window_hands import SetClock, opened, press

RENEW = bool(os.environ.get("RENEW"))
"""Write the reference text anew, to be read through before it is committed."""


@pytest.fixture
def told(monkeypatch):
    """What the window said, and what it asked; every question is answered with yes."""
    said, asked = [], []
    monkeypatch.setattr("clerk_desk.ui.messages.tell", lambda _, words: said.append(words))
    monkeypatch.setattr("clerk_desk.ui.messages.sure", lambda _, question, *_rest: bool(asked.append(question)) or True)
    return said, asked


@pytest.fixture
def desk(tmp_path):
    clock = SetClock()
    clock.time = dt.datetime(2026, 9, 8, 18, 20)
    made = open_desk(tmp_path / "desk", clock)
    yield made
    made.close()


def meeting_of(desk, name=long_evening.COMMITTEE):
    return next(line.id for line in meetings.meetings(desk, name) if line.on == evening.DAY)


def text_in(desk, folder, style=""):
    to = folder / "minutes.txt"
    documents.export_meeting(desk, meeting_of(desk), to, audience=Audience.FULL, style=style, replace=True)
    return to.read_text(encoding="utf-8")


@pytest.mark.timeout(120)
def test_the_minutes_of_an_evening_of_rare_things_equal_the_reference_text(desk, told, qtbot, tmp_path):
    long_evening.set_up(desk)
    window = opened(qtbot, desk)
    hands = KeyHands(window, desk.clock, os.environ.get("LOOK_OUT", ""))
    long_evening.minute(hands)
    meeting_id = meeting_of(desk)
    assert meetings.meeting(desk, meeting_id).state is MeetingState.DRAFT
    long_evening.send_out_and_confirm(hands)
    window.close()
    assert told[0] == [] and "locked for good" in told[1][0]
    assert meetings.meeting(desk, meeting_id).state is MeetingState.CONFIRMED
    text, reference = text_in(desk, tmp_path), evening.DATA / "parks-minutes.txt"
    if RENEW:
        reference.write_text(text, encoding="utf-8")
    assert text == reference.read_text(encoding="utf-8")
    assert_log(desk, meeting_id)
    assert_as_taken(text_in(desk, tmp_path, house_taken(desk)))


def assert_log(desk, meeting_id):
    """The promise made twice is on the log once, the words of the second known as the same; the roof is there too."""
    lines = [line.follow_up for line in follow_ups.follow_ups(desk, follow_ups.Wanted(meeting_id=meeting_id))]
    assert {(each.owner, each.due_on, each.status) for each in lines} == {
        ("Tree Officer", dt.date(2026, 9, 22), Status.RAISED), ("", dt.date(2026, 11, 30), Status.RAISED)}
    twin = joining.twins(desk, meeting_id, "The Tree Officer agreed to circulate the planting list to Members.")
    assert [each.line.follow_up.id for each in twin[:1]] == [each.id for each in lines if each.owner]


def house_taken(desk):
    """A copy of the house style that tells the items as they were taken."""
    name = house_styles.copy_style("Numbered").name
    return house_styles.change_style(name, "order", ItemOrder.TAKEN.value).name


def assert_as_taken(text):
    """The bandstand came before the play areas; what was never taken stands at its place on the agenda."""
    heads = [line for line in text.splitlines() if line.split(" ")[0].rstrip(".") in ("1", "4", "5", "6", "7", "7a", "8", "9", "10")]
    order = [head.split(".")[0] for head in heads]
    assert order.index("4") < order.index("7") < order.index("5") < order.index("6") < order.index("8")


@pytest.mark.parametrize(("nation", "kinds"), [
    (Nation.WALES, ("personal", "personal and prejudicial")), (Nation.SCOTLAND, ("an interest", "transparency statement")),
    (Nation.NORTHERN_IRELAND, ("a pecuniary interest", "significant non-pecuniary")),
])
def test_each_nation_declares_in_its_own_words(desk, told, qtbot, nation, kinds):
    long_evening.set_up(desk)
    closed_days.set_nation(desk, committees.committee_named(desk, long_evening.COMMITTEE).id, nation.value)
    window = opened(qtbot, desk, meeting_of(desk))
    hands = KeyHands(window, desk.clock)
    hands.press("A-S-<S>", "<F9>", "<Home>", "S-<P>", "<Escape>")
    for down, letters in ((0, "kam"), (1, "rao")):
        hands.dialog("C-S-<D>", "Declare", letters, "<Tab>", *["<Down>"] * down, "<Tab>", "The", "<Tab>", "as a tenant", "<Tab>", "Left",
                     "<Return>")
    window.minuting.save_now()
    said = [line for line in text_of(window) if "declared" in line]
    window.close()
    assert told[0] == [] and len(said) == 2
    assert all(words in line and "left the room" in line for words, line in zip(kinds, said, strict=True))


def test_forty_deeds_are_undone_one_by_one_and_done_again(desk, told, qtbot):
    long_evening.set_up(desk)
    meeting_id = meeting_of(desk)
    window = opened(qtbot, desk, meeting_id)
    press("A-S-<S>", "<F9>", "<Home>")
    before = standings(desk, meeting_id)
    after = [before]
    for key in "pxaexpxaexpxaexpxaexpxaexpxaexpxaexpxaex":
        press("<Home>", key)
        after.append(standings(desk, meeting_id))
    assert len({str(each) for each in after}) > 3
    for state in reversed(after[:-1]):
        assert undo.undo_words(desk, meeting_id).startswith("Undo mark")
        press("C-<Z>")
        assert standings(desk, meeting_id) == state
    for state in after[1:]:
        press("C-<Y>")
        assert standings(desk, meeting_id) == state
    window.close()
    assert told[0] == []


def standings(desk, meeting_id):
    return [(each.name, each.standing) for each in attendance.room(desk, meeting_id).attendees]
