"""What an evening may bring that nobody planned: two windows, minutes confirmed meanwhile, members who are no more, odd clocks."""
from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtGui import QGuiApplication

from clerk_desk.desk import agenda, attendance, committees, documents, meetings, minuting, sitting, stages, terms, undo, votes
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.attendance import Standing
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import BlockChanges, ranked
from clerk_desk.domain.records import Added, Audience, MeetingState
from clerk_desk.domain.votes import Choice, Manner
from tests.ui.people_hands import people_desk
from tests.ui.window_hands import kept, opened, press


@pytest.fixture
def place(tmp_path, qtbot):
    desk, meeting_id = people_desk(tmp_path / "desk")
    yield desk, meeting_id
    desk.close()


def moorings(desk, meeting_id):
    return meetings.meeting(desk, meeting_id).items[0].id


def person(desk, meeting_id, name):
    return next(each for each in attendance.room(desk, meeting_id).attendees if name in each.name)


def public_text(desk, meeting_id, folder):
    to = folder / "public.txt"
    documents.export_meeting(desk, meeting_id, to, audience=Audience.PUBLIC, replace=True)
    return to.read_text(encoding="utf-8")


def written_elsewhere(desk, item_id, words):
    """Another process saves a line more."""
    other = open_desk(desk.data_dir, desk.clock)
    text = minuting.item_text(other, item_id)
    block = plain(words)
    order = [*(each.row.uid for each in text.minutes), block.row.uid]
    minuting.save_minutes(other, item_id, BlockChanges((block,), ranked(order, text.ranks)), version=text.item.version)
    other.close()


def test_two_processes_on_one_item_lose_neither_text(place, qtbot, message_boxes):
    desk, meeting_id = place
    window, item_id = opened(qtbot, desk, meeting_id), moorings(desk, meeting_id)
    press("C-<End>", "<Return>", "<Return>", "From this window.")
    written_elsewhere(desk, item_id, "From the other one.")
    assert not window.minuting.save_now() and window.minuting.alarm.isVisible()
    assert "From the other one." in kept(desk, item_id) and "From this window." in window.minuting.edit.toPlainText()
    window.course.take_theirs()
    assert "From the other one." in window.minuting.edit.toPlainText()
    assert "From this window." in QGuiApplication.clipboard().text() and "on the clipboard" in message_boxes[-1]
    window.close()


def test_minutes_confirmed_in_another_window_are_locked_here_at_once(place, qtbot, message_boxes):
    desk, meeting_id = place
    window, item_id = opened(qtbot, desk, meeting_id), moorings(desk, meeting_id)
    other = open_desk(desk.data_dir, desk.clock)
    with other.store.writing() as unit:
        stages.kept.set_state(unit, meeting_id, MeetingState.CONFIRMED)
    other.close()
    before = kept(desk, item_id)
    qtbot.waitUntil(lambda: window.minuting.edit.isReadOnly(), timeout=10_000)
    press("C-<End>", "<Return>", "Too late.")
    assert window.minuting.save_now() and kept(desk, item_id) == before and "confirmed in another window" in message_boxes[0]
    window.close()


def test_a_member_whose_term_has_ended_stays_in_the_minutes_and_votes_of_then(place, tmp_path):
    desk, meeting_id = place
    attendance.open_roll(desk, meeting_id)
    attendance.mark_expected(desk, meeting_id)
    rao, item_id = person(desk, meeting_id, "Rao"), moorings(desk, meeting_id)
    ballots = {number: Choice.AGAINST if number == rao.id else Choice.FOR for number in votes.voters_now(desk, item_id)}
    votes.record_vote(desk, item_id, votes.Cast(Manner.NAMED, ballots=ballots))
    committee = meetings.meeting(desk, meeting_id).committee.id
    seat = next(each for each in committees.members(desk, committee) if "Rao" in each.person.name)
    terms.end_term(desk, seat.id, dt.date(2026, 9, 30))
    vote = votes.votes(desk, meeting_id)[0]
    assert [each.name for each in vote.ballots if each.choice is Choice.AGAINST] == ["Councillor Sunita Rao"]
    assert person(desk, meeting_id, "Rao").standing is Standing.PRESENT
    assert "Councillor Sunita Rao" in public_text(desk, meeting_id, tmp_path)
    later = meetings.add_meeting(desk, committee, dt.date(2026, 10, 13)).ids[0]
    attendance.open_roll(desk, later)
    assert all("Rao" not in each.name for each in attendance.room(desk, later).attendees)


def test_a_clock_set_back_keeps_the_order_of_the_evening(place):
    desk, meeting_id = place
    sitting.start(desk, meeting_id)
    attendance.open_roll(desk, meeting_id)
    desk.clock.time = dt.datetime(2026, 9, 8, 20, 0)
    attendance.mark_expected(desk, meeting_id)
    rao = person(desk, meeting_id, "Rao").id
    attendance.leave(desk, rao)
    desk.clock.time = dt.datetime(2026, 9, 8, 19, 5)
    attendance.arrive(desk, rao)
    sitting.adjourn(desk, meeting_id)
    sitting.resume(desk, meeting_id)
    facts = sitting.sitting_timeline(desk, meeting_id)
    assert [line.words for line in facts] == ["Began", "Adjourned", "Resumed"]
    assert [line.time for line in facts] == sorted(line.time for line in facts) and facts[1].event.clock_back
    moves = attendance.room(desk, meeting_id).movements
    assert [move.sequence for move in moves] == sorted(move.sequence for move in moves) and len(moves) == 2


def test_two_meetings_of_a_committee_on_one_day_are_told_apart(place, tmp_path):
    desk, meeting_id = place
    committee = meetings.meeting(desk, meeting_id).committee.id
    second = meetings.add_meeting(desk, committee, dt.date(2026, 9, 8), time="20:30").ids[0]
    with pytest.raises(Exception, match="already"):
        meetings.add_meeting(desk, committee, dt.date(2026, 9, 8), time="20:30")
    sitting.start(desk, meeting_id)
    with pytest.raises(Exception, match="end that one first"):
        sitting.start(desk, second)
    sitting.end(desk, meeting_id)
    sitting.start(desk, second)
    assert "6.30 pm" in public_text(desk, meeting_id, tmp_path) and "8.30 pm" in public_text(desk, second, tmp_path)


def test_the_public_minutes_say_what_became_of_each_item(place, tmp_path):
    desk, meeting_id = place
    committee = meetings.meeting(desk, meeting_id).committee.id
    october = meetings.add_meeting(desk, committee, dt.date(2026, 10, 13), time="18:30").ids[0]
    dredging = meetings.meeting(desk, meeting_id).items[1].id
    agenda.defer_item(desk, dredging, to=october)
    for title, act in (("Sheds", agenda.mark_not_reached), ("Cranes", agenda.withdraw_item)):
        act(desk, meetings.add_item(desk, meeting_id, title, "").ids[0])
    agenda.add_late_item(desk, meeting_id, "Slipway", added=Added.URGENT, urgency="it broke on Friday")
    text = public_text(desk, meeting_id, tmp_path)
    for said in ("Consideration of this item was deferred to the meeting on Tuesday 13 October 2026.", "This item was not reached.",
                 "This item was withdrawn.", "considered as a matter of urgency, because it broke on Friday."):
        assert said in text
    assert minuting.item_text(desk, dredging).minutes == ()


def test_what_was_done_to_a_committee_can_be_undone_on_its_page(place, qtbot):
    desk, meeting_id = place
    window = opened(qtbot, desk, meeting_id)
    window.go_to_office("committees")
    committee = meetings.meeting(desk, meeting_id).committee.id
    committees.add_member(desk, committee, "Councillor Owen Tilney")
    assert undo.undo_words(desk) == "Undo add member"
    press("C-<Z>")
    assert all("Tilney" not in each.person.name for each in committees.members(desk, committee))
    window.close()
