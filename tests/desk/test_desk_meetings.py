"""Meetings, their agendas and where the clerk was."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.follow_ups import follow_ups, log_by_hand, move
from clerk_desk.desk.meetings import add_item, add_meeting, last_place, meetings, remember_place, set_exempt, set_style
from clerk_desk.desk.meetings import meeting as read
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import MeetingState, Place

DAY = dt.date(2026, 11, 20)


def test_a_meeting_takes_its_committees_style_and_is_planned(desk, committee):
    made = read(desk, add_meeting(desk, committee, DAY, time="9:05", venue=" Room  1 ").ids[0])
    assert (made.on, made.time, made.venue, made.style, made.state) == (DAY, "09:05", "Room 1", "Numbered", MeetingState.PLANNED)
    assert made.committee.name == "Children and Families"
    assert read(desk, add_meeting(desk, committee, DAY, style="DASH").ids[0]).style == "Dash"


@pytest.mark.parametrize(("given", "said"), [
    ({"time": "half past"}, "write it as 18:30"), ({"time": "24:00"}, "write it as 18:30"), ({"time": "18:60"}, "18:30"),
    ({"style": "Baroque"}, "no house style"), ({"time": "18:30"}, "open that one, or give another time"),
])
def test_a_meeting_that_cannot_be_is_refused(desk, committee, meeting, given, said):
    with pytest.raises(CannotBeDone, match=said):
        add_meeting(desk, committee, DAY, **given)
    assert len(meetings(desk)) == 1


def test_a_meeting_of_no_committee_and_no_meeting_at_all_are_told(desk):
    with pytest.raises(CannotBeDone, match="no committee"):
        add_meeting(desk, 9, DAY)
    with pytest.raises(CannotBeDone, match="no meeting 9"):
        read(desk, 9)


def test_items_stand_in_the_order_they_were_added(desk, meeting):
    for title, number in (("Apologies", "1."), ("Minutes", "2"), ("Urgent business", "")):
        add_item(desk, meeting, title, number)
    found = read(desk, meeting)
    told = [(each.position, each.number, each.title) for each in found.items]
    assert told == [(1, "1", "Apologies"), (2, "2", "Minutes"), (3, "", "Urgent business")]
    assert found.item("3").title == "Urgent business"


@pytest.mark.parametrize(("title", "number", "said"), [(" ", "7", "needs a title"), ("Other", "6.", "item 6 already")])
def test_an_item_that_cannot_be_is_refused(desk, meeting, item, title, number, said):
    with pytest.raises(CannotBeDone, match=said):
        add_item(desk, meeting, title, number)
    assert len(read(desk, meeting).items) == 1


def test_the_list_is_newest_first_counts_and_asks_once(desk, committee, meeting, item, statements):
    other = add_committee(desk, "Planning").ids[0]
    add_meeting(desk, other, DAY + dt.timedelta(days=1))
    add_meeting(desk, committee, DAY, time="10:00")
    for what in ("one", "two", "three"):
        made = log_by_hand(desk, item, "", "", what=what).ids[0]
    move(desk, made, status="not pursued", note="a mistake")
    statements.clear()
    found = meetings(desk)
    assert len(statements) == 1
    assert [(each.committee, each.time, each.items, each.open_follow_ups) for each in found] == [
        ("Planning", "", 0, 0), ("Children and Families", "18:30", 1, 2), ("Children and Families", "10:00", 0, 0),
    ]


def test_the_list_of_one_committee(desk, committee, meeting):
    add_meeting(desk, add_committee(desk, "Planning").ids[0], DAY)
    assert [each.id for each in meetings(desk, "children and families")] == [meeting]
    with pytest.raises(CannotBeDone, match="no committee Cabinet"):
        meetings(desk, "Cabinet")


def test_another_house_style_changes_the_meeting_alone(desk, committee, meeting):
    set_style(desk, meeting, "narrative")
    assert read(desk, meeting).style == "Narrative"
    assert read(desk, meeting).committee.style == "Numbered"
    with pytest.raises(CannotBeDone, match="no house style"):
        set_style(desk, meeting, "Baroque")


def test_an_item_is_exempt_until_it_is_public_again(desk, meeting, item):
    log_by_hand(desk, item, "", "", what="one")
    set_exempt(desk, item, " Schedule 12A,  paragraph 3 ")
    assert read(desk, meeting).items[0].exempt == "Schedule 12A, paragraph 3"
    assert follow_ups(desk)[0].exempt
    set_exempt(desk, item, "")
    assert not follow_ups(desk)[0].exempt
    with pytest.raises(CannotBeDone, match="no longer on the agenda"):
        set_exempt(desk, 99, "x")


def test_the_place_is_remembered_and_forgotten_with_what_is_gone(desk, meeting, item):
    assert last_place(desk) == Place()
    remember_place(desk, Place(meeting, 0))
    remember_place(desk, Place(meeting, item, "b1", 17))
    assert last_place(desk) == Place(meeting, item, "b1", 17)
    remember_place(desk, Place(meeting, 99, "b1", 17))
    assert last_place(desk) == Place(meeting)
    remember_place(desk, Place(99, item, "b1", 17))
    assert last_place(desk) == Place()
