"""Due dates: from the words, by the committee's calendar, its nation's bank holidays and the closure days the clerk adds."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk.closed_days import add_closure, closures, remove_closure, set_nation
from clerk_desk.desk.committees import add_committee, committees
from clerk_desk.desk.diary import bank_holidays, calendar_for
from clerk_desk.desk.follow_ups import follow_up, log_by_hand, move
from clerk_desk.desk.meetings import add_item, add_meeting, move_meeting, set_style
from clerk_desk.desk.meetings import meeting as read
from clerk_desk.desk.stages import set_state
from clerk_desk.desk.undo import undo
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import MeetingState


def day(words: str) -> dt.date:
    return dt.date.fromisoformat(words)


@pytest.fixture
def owed(desk, item):
    """Puts something on the log with these due words; its number."""
    return lambda words: log_by_hand(desk, item, "", f"The Clerk would do it {words}.", due=words).ids[0]


@pytest.fixture
def read_as(desk):
    """The day and the rule of a follow-up as they stand in the store."""
    def told(number: int) -> tuple[str | None, str]:
        each = follow_up(desk, number).follow_up
        return each.due_on.isoformat() if each.due_on else None, each.due_rule

    return told


@pytest.mark.parametrize(("nation", "day_off", "open_day"), [
    (Nation.ENGLAND, "2026-08-31", "2026-11-30"), (Nation.WALES, "2026-08-31", "2026-11-30"), (Nation.SCOTLAND, "2026-11-30", "2026-08-31"),
    (Nation.NORTHERN_IRELAND, "2026-07-13", "2026-11-30"), (Nation.ENGLAND, "2022-09-19", "2022-11-30"),
    (Nation.WALES, "2023-05-08", "2023-12-27"),
])
def test_each_nation_has_its_bank_holidays(nation, day_off, open_day):
    assert day(day_off) in bank_holidays(nation, int(day_off[:4]))
    assert day(open_day) not in bank_holidays(nation, int(open_day[:4]))


def test_working_days_leave_out_the_bank_holidays_of_the_committees_nation(desk, committee, owed, read_as):
    number = owed("within ten working days")
    assert read_as(number) == ("2026-12-04", "ten working days from the meeting")
    assert set_nation(desk, committee, "scotland").words == "change nation"
    assert read_as(number) == ("2026-12-07", "ten working days from the meeting, 30 November left out as a bank holiday")
    assert committees(desk)[0].nation is Nation.SCOTLAND


def test_a_nation_or_committee_that_is_not_there_is_refused(desk, committee):
    with pytest.raises(CannotBeDone, match="no nation of the United Kingdom"):
        set_nation(desk, committee, "Narnia")
    with pytest.raises(CannotBeDone, match="no committee with the number 99"):
        set_nation(desk, 99, "Wales")
    assert committees(desk)[0].nation is Nation.ENGLAND


def test_closure_days_move_what_is_owed_and_taking_them_out_moves_it_back(desk, owed, read_as):
    number = owed("within ten working days")
    made = add_closure(desk, "  Stock  taking ", day("2026-11-26"), day("2026-11-27"))
    assert [(each.name, each.first, each.last) for each in closures(desk)] == [("Stock taking", day("2026-11-26"), day("2026-11-27"))]
    assert read_as(number) == ("2026-12-08", "ten working days from the meeting, 26 and 27 November left out as Stock taking")
    remove_closure(desk, made.ids[0])
    assert closures(desk) == ()
    assert read_as(number) == ("2026-12-04", "ten working days from the meeting")


@pytest.mark.parametrize(("given", "said"), [
    ((" ", "2026-12-29", None), "need a name"), (("X", "2026-12-31", "2026-12-29"), "before the first"),
    (("X", "2026-12-29", "2027-12-31"), "62 days at most"), (("X", "2026-11-27", "2026-12-01"), "“Stock taking” has closed"),
])
def test_closure_days_that_cannot_be_are_refused_and_not_kept(desk, given, said):
    add_closure(desk, "Stock taking", day("2026-11-26"), day("2026-11-27"))
    name, first, last = given
    with pytest.raises(CannotBeDone, match=said):
        add_closure(desk, name, day(first), day(last) if last else None)
    assert len(closures(desk)) == 1


def test_taking_out_closure_days_can_be_undone(desk, committee):
    made = add_closure(desk, "Stock taking", day("2026-11-26"), day("2026-11-27")).ids[0]
    before = closures(desk)
    remove_closure(desk, made)
    assert undo(desk).words == "undo remove closure days"
    assert closures(desk) == before


def test_closure_days_that_are_gone_cannot_be_removed(desk):
    with pytest.raises(CannotBeDone, match="no closure days 7"):
        remove_closure(desk, 7)


def test_a_date_at_the_next_meeting_follows_when_that_meeting_is_made_and_when_it_is_moved(desk, committee, owed, read_as):
    number = owed("to the next meeting")
    assert read_as(number) == (None, "")
    coming = add_meeting(desk, committee, day("2027-01-19")).ids[0]
    assert read_as(number) == ("2027-01-19", "the committee's next meeting")
    assert move_meeting(desk, coming, day("2027-01-26"), time="19:00").words == "move meeting"
    assert read_as(number) == ("2027-01-26", "the committee's next meeting")
    assert (read(desk, coming).on, read(desk, coming).time) == (day("2027-01-26"), "19:00")


def test_an_earlier_meeting_put_in_between_takes_its_place(desk, committee, owed, read_as):
    number = owed("two weeks before the next meeting")
    for on in ("2027-03-16", "2027-01-19"):
        add_meeting(desk, committee, day(on))
    assert read_as(number) == ("2027-01-05", "two weeks before 19 January 2027, the committee's next meeting")


def test_a_date_set_by_hand_stays_when_the_next_meeting_is_made(desk, committee, owed, read_as):
    number = owed("to the next meeting")
    move(desk, number, due="12 January 2027")
    add_meeting(desk, committee, day("2026-12-15"))
    assert read_as(number) == ("2027-01-12", "the day named")


def test_what_is_done_keeps_the_day_it_was_due(desk, committee, owed, read_as):
    number = owed("to the next meeting")
    add_meeting(desk, committee, day("2027-01-19"))
    move(desk, number, status="done")
    add_meeting(desk, committee, day("2026-12-15"))
    assert read_as(number) == ("2027-01-19", "the committee's next meeting")


def test_moving_a_meeting_counts_its_own_promises_from_the_new_day(desk, meeting, owed, read_as):
    number = owed("within 28 days")
    assert read_as(number)[0] == "2026-12-18"
    move_meeting(desk, meeting, day("2026-11-21"))
    assert read_as(number)[0] == "2026-12-19"


def test_moving_onto_another_meeting_or_a_confirmed_one_is_refused(desk, committee, meeting):
    other = add_meeting(desk, committee, day("2027-01-19"), time="18:30").ids[0]
    with pytest.raises(CannotBeDone, match="has a meeting on 19 January 2027 at 18:30 already"):
        move_meeting(desk, meeting, day("2027-01-19"))
    with pytest.raises(CannotBeDone, match="not a time of day"):
        move_meeting(desk, meeting, day("2027-01-20"), time="soon")
    with pytest.raises(CannotBeDone, match="no meeting 99"):
        move_meeting(desk, 99, day("2027-01-20"))
    assert read(desk, meeting).on == day("2026-11-20") and read(desk, other).on == day("2027-01-19")


def test_a_confirmed_meeting_is_not_moved(desk, meeting):
    for state in (MeetingState.LIVE, MeetingState.DRAFT, MeetingState.PUBLISHED, MeetingState.CONFIRMED):
        set_state(desk, meeting, state)
    with pytest.raises(CannotBeDone, match="confirmed and locked"):
        move_meeting(desk, meeting, day("2026-12-01"))


def test_moving_to_where_it_is_changes_nothing(desk, meeting):
    before = read(desk, meeting)
    move_meeting(desk, meeting, before.on)
    assert read(desk, meeting) == before


def test_another_bodys_next_meeting_is_found_by_its_name(desk, owed, read_as):
    number = owed("to the next Council meeting")
    assert read_as(number) == (None, "")
    council = add_committee(desk, "Council").ids[0]
    add_meeting(desk, council, day("2026-12-09"))
    assert read_as(number) == ("2026-12-09", "Council's next meeting")


def test_the_meeting_of_a_month_is_the_committees_own(desk, committee, owed, read_as):
    number = owed("by the May meeting")
    for on in ("2027-03-16", "2027-05-18"):
        add_meeting(desk, committee, day(on))
    assert read_as(number) == ("2027-05-18", "the committee's meeting in May")


def test_a_calendar_has_what_comes_after_the_meeting_only(desk, committee, meeting):
    for on in ("2026-10-06", "2027-01-19"):
        add_meeting(desk, committee, day(on))
    calendar = calendar_for(desk, meeting)
    assert (calendar.committee, calendar.meetings, calendar.nation) == ("Children and Families", (day("2027-01-19"),), Nation.ENGLAND)
    assert calendar.closed is not None and calendar.closed(day("2026-12-25")) == "bank holiday" and calendar.closed(day("2026-12-24")) == ""
    with pytest.raises(CannotBeDone, match="no meeting 99"):
        calendar_for(desk, 99)


def test_words_that_name_no_day_leave_none(desk, item, owed, read_as):
    assert read_as(owed("in due course")) == (None, "")


def test_nothing_owed_is_read_when_nothing_is_owed(desk, committee, statements):
    statements.clear()
    add_meeting(desk, committee, day("2027-01-19"))
    assert not [each for each in statements if each.startswith("UPDATE")]


def test_other_changes_of_a_meeting_leave_its_dates(desk, meeting, item, owed, read_as):
    number = owed("within 28 days")
    set_style(desk, meeting, "Dash")
    add_item(desk, meeting, "Signs")
    assert read_as(number)[0] == "2026-12-18"
