"""Whole meetings from captured texts."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk.committees import committees
from clerk_desk.desk.follow_ups import Wanted, follow_ups
from clerk_desk.desk.importing import add_captured, import_captured
from clerk_desk.desk.meetings import add_meeting, meetings
from clerk_desk.desk.meetings import meeting as read
from clerk_desk.desk.minuting import item_texts
from clerk_desk.domain.blocks import Kind, Written, plain
from clerk_desk.domain.captured import Captured, CapturedItem, CapturedMeeting, Promise, Report
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import MeetingState

DAY = dt.date(2026, 9, 8)
NOTED = "The figures for the depot would be circulated outside of the meeting."


def captured(**changed: object) -> Captured:
    """Two items in the Dash style, one promise."""
    speech = plain(NOTED)
    minutes = (
        Written(speech), Written(plain("RESOLVED: -", Kind.LEAD_IN)), Written(plain("That the report be noted.", Kind.CLAUSE, 1), "1."),
        Written(plain("That the fees be raised.", Kind.CLAUSE, 1), "2."),
    )
    first = CapturedItem(
        "5", "Depot", Report(author="Head of Waste", reference="W/12"), (Written(plain("Purpose of the report.")),),
        (Written(plain("That it be noted.", Kind.CLAUSE, 1), "1."),), minutes,
        (Promise(NOTED, "circulate", speech.row.uid, due="by 1 October"),),
    )
    heading = CapturedMeeting("Waste Panel", "8 September", "6.30 pm", "Guildhall", ("Cllr A", "Cllr B"), ("Cllr C",), ("the Clerk",))
    return Captured(changed.get("meeting", heading), changed.get("items", (first, CapturedItem("6", "Urgent business"))))


def test_a_text_becomes_a_meeting_with_all_it_has(desk):
    text = captured()
    done = import_captured(desk, text, committee="Waste Panel", on=DAY)
    assert (done.items, done.filed, done.suggested) == (2, 0, 1)
    made = read(desk, done.meeting_id)
    assert (made.on, made.time, made.venue, made.state) == (DAY, "18:30", "Guildhall", MeetingState.DRAFT)
    assert (made.present, made.apologies, made.in_attendance) == (("Cllr A", "Cllr B"), ("Cllr C",), ("the Clerk",))
    assert made.items[0].report == Report(author="Head of Waste", reference="W/12")
    assert made.items[1].report is None
    first, second = item_texts(desk, done.meeting_id)
    assert first.minutes == tuple(each.block for each in text.items[0].minutes)
    assert first.report == tuple(each.block for each in text.items[0].report_text)
    assert first.recommendations == tuple(each.block for each in text.items[0].recommendations)
    assert second.minutes == ()


def test_the_committee_is_made_once_in_the_style_of_the_text(desk):
    assert import_captured(desk, captured(), committee="Waste Panel", on=DAY).style == "Dash"
    again = import_captured(desk, captured(), committee="waste panel", on=DAY + dt.timedelta(days=28), style="Numbered")
    assert again.style == "Numbered"
    [made] = committees(desk)
    assert (made.name, made.code, made.style) == ("Waste Panel", "WA", "Dash")


def test_a_text_that_shows_no_style_takes_its_committees(desk, committee):
    bare = captured(items=(CapturedItem("1", "Apologies"),))
    assert import_captured(desk, bare, committee="Children and Families", on=DAY).style == "Numbered"


def test_an_agenda_alone_is_a_planned_meeting(desk):
    done = import_captured(desk, captured(items=(CapturedItem("1", "Apologies"),)), committee="Waste Panel", on=DAY)
    assert read(desk, done.meeting_id).state is MeetingState.PLANNED


def test_what_is_given_stands_before_what_the_text_says(desk):
    made = read(desk, import_captured(desk, captured(), committee="Waste Panel", on=DAY, time="10:00", venue="Online").meeting_id)
    assert (made.time, made.venue) == ("10:00", "Online")


def test_every_promise_is_put_on_the_log_when_asked(desk):
    done = import_captured(desk, captured(), committee="Waste Panel", on=DAY, file_follow_ups=True)
    assert (done.filed, done.suggested) == (1, 1)
    [line] = follow_ups(desk, Wanted(meeting_id=done.meeting_id))
    each = line.follow_up
    assert (each.reference, each.what, each.due_on) == ("WA 26/27-1", "Figures for the depot", dt.date(2026, 10, 1))
    assert each.history[0].on == DAY


@pytest.mark.parametrize(("given", "said"), [
    ({"style": "Baroque"}, "no house style"), ({"time": "soon"}, "18:30"), ({"committee": " "}, "needs a name"),
])
def test_a_wrong_wish_imports_nothing_and_makes_no_committee(desk, given, said):
    with pytest.raises(CannotBeDone, match=said):
        import_captured(desk, captured(), **{"committee": "Waste Panel", "on": DAY} | given)
    assert committees(desk) == ()
    assert meetings(desk) == ()


def test_a_text_without_items_is_refused(desk):
    with pytest.raises(CannotBeDone, match="No agenda item was found"):
        import_captured(desk, captured(items=()), committee="Waste Panel", on=DAY)


def test_the_same_meeting_is_not_imported_twice(desk):
    import_captured(desk, captured(), committee="Waste Panel", on=DAY)
    with pytest.raises(CannotBeDone, match="open that one, or give another time"):
        import_captured(desk, captured(), committee="Waste Panel", on=DAY)
    assert len(meetings(desk)) == 1


def test_the_same_captured_text_can_be_taken_into_two_meetings(desk):
    text = captured()
    one = import_captured(desk, text, committee="Waste Panel", on=DAY)
    two = import_captured(desk, text, committee="Cabinet", on=DAY, file_follow_ups=True)
    first, second = (item_texts(desk, done.meeting_id)[0].minutes for done in (one, two))
    assert [block.text for block in first] == [block.text for block in second]
    assert not {block.row.uid for block in first} & {block.row.uid for block in second}
    [line] = follow_ups(desk)
    assert line.follow_up.block == second[0].row.uid


def test_pasted_items_go_to_the_end_of_the_agenda(desk, committee, meeting, item):
    changes = add_captured(desk, meeting, captured())
    made = read(desk, meeting)
    assert [(each.position, each.number) for each in made.items] == [(1, "6"), (2, "5"), (3, "6")]
    assert changes.ids == tuple(each.id for each in made.items[1:])
    assert (made.time, made.venue, made.present) == ("18:30", "Town Hall", ("Cllr A", "Cllr B"))
    assert follow_ups(desk) == ()


def test_a_pasted_time_at_which_the_committee_meets_already_is_left_out(desk, committee, meeting):
    other = add_meeting(desk, committee, dt.date(2026, 11, 20)).ids[0]
    add_captured(desk, other, captured())
    assert (read(desk, other).time, read(desk, other).venue) == ("", "Guildhall")


def test_pasting_nothing_or_into_nothing_is_refused(desk, meeting):
    with pytest.raises(CannotBeDone, match="No agenda item"):
        add_captured(desk, meeting, captured(items=()))
    with pytest.raises(CannotBeDone, match="no meeting 9"):
        add_captured(desk, 9, captured())


def test_a_meeting_added_later_dates_what_is_due_at_the_next_meeting(desk):
    block = plain("The Clerk would report back to the next meeting.")
    promise = Promise(block.text, "report", block.row.uid, due="to the next meeting")
    item = CapturedItem("1", "Signs", minutes=(Written(block),), promises=(promise,))
    import_captured(desk, captured(items=(item,)), committee="Waste Panel", on=DAY, file_follow_ups=True)
    assert follow_ups(desk)[0].follow_up.due_on is None
    [body] = committees(desk)
    for days in (56, 28):
        add_meeting(desk, body.id, DAY + dt.timedelta(days=days))
    due = follow_ups(desk)[0].follow_up
    assert (due.due_on, due.due_rule) == (DAY + dt.timedelta(days=28), "the committee's next meeting")
