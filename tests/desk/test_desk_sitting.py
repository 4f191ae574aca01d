"""The sitting: its facts in order, what may follow what, what becomes of items and of the public."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from functools import partial

import pytest

from clerk_desk.desk import agenda, meetings, sitting
from clerk_desk.desk.agenda_lines import agenda_lines, in_order_of_house
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.minuting import item_text, save_minutes
from clerk_desk.desk.undo import undo, undo_words
from clerk_desk.domain.agenda_changes import ItemState
from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.changes import all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import ItemOrder
from clerk_desk.domain.records import Added, MeetingState


@dataclass
class Hand:
    """A clock that a test sets."""

    at: dt.datetime

    def now(self) -> dt.datetime:
        return self.at

    def set(self, time: str, day: int = 20) -> None:
        self.at = dt.datetime.combine(dt.date(2026, 11, day), dt.time.fromisoformat(time))


@pytest.fixture
def clock() -> Hand:
    return Hand(dt.datetime(2026, 11, 20, 19, 0))


@pytest.fixture
def desk(desk, clock):
    return replace(desk, clock=clock)


@pytest.fixture
def live(desk, meeting, item) -> int:
    sitting.start(desk, meeting)
    return meeting


def told(desk, meeting) -> list[tuple[str, str]]:
    return [(line.time, line.words) for line in sitting.sitting_timeline(desk, meeting)]


def test_a_time_put_right_is_put_right_in_the_minutes_too_and_undone_with_it(desk, clock, live, item):
    clock.set("20:05")
    sitting.adjourn(desk, live)
    clock.set("20:15")
    resumed = sitting.resume(desk, live, in_item=item).ids[0]
    sitting.set_event_time(desk, resumed, "20:20")
    assert item_text(desk, item).minutes[-1].text == "The meeting was adjourned at 8.05 pm and resumed at 8.20 pm."
    undo(desk, live)
    assert item_text(desk, item).minutes[-1].text == "The meeting was adjourned at 8.05 pm and resumed at 8.15 pm."


def test_an_evening_is_told_in_order_with_its_times(desk, clock, live, item):
    for time, act in (
        ("19:05", lambda: sitting.take_item(desk, item)), ("20:05", lambda: sitting.adjourn(desk, live, words="for a comfort break")),
        ("20:15", lambda: sitting.resume(desk, live)), ("21:40", lambda: sitting.extend(desk, live, "22:30")),
        ("21:50", lambda: sitting.exclude_public(desk, live, [3])), ("22:01", lambda: sitting.readmit_public(desk, live)),
        ("22:10", lambda: sitting.end(desk, live)),
    ):
        clock.set(time)
        act()
    assert told(desk, live) == [
        ("19:00", "Began"), ("19:05", "Item 6 Fostering"), ("20:05", "Adjourned"), ("20:15", "Resumed"), ("21:40", "Extended to 22:30"),
        ("21:50", "Press and public excluded"), ("22:01", "Press and public readmitted"), ("22:10", "Ended"),
    ]
    now = sitting.sitting(desk, live)
    assert (now.phase, now.until, now.in_private, now.item_id, now.taken) == (sitting.Phase.ENDED, "22:30", False, 0, (item,))
    assert f"{now.since:%H:%M}" == "22:10"
    assert meetings.meeting(desk, live).state is MeetingState.LIVE


def test_starting_makes_the_meeting_live_and_undo_makes_it_planned(desk, meeting):
    sitting.start(desk, meeting)
    assert meetings.meeting(desk, meeting).state is MeetingState.LIVE
    assert undo_words(desk, meeting) == "Undo start meeting"
    undo(desk, meeting)
    assert meetings.meeting(desk, meeting).state is MeetingState.PLANNED
    assert sitting.sitting(desk, meeting).phase is sitting.Phase.NOT_BEGUN


REFUSED = [
    ((), lambda desk, m, i: sitting.adjourn(desk, m), "has not begun: start it first"),
    ((), lambda desk, m, i: sitting.take_item(desk, i), "has not begun: start it first"),
    (("start",), lambda desk, m, i: sitting.start(desk, m), "begun already, at 19:00"),
    (("start",), lambda desk, m, i: sitting.resume(desk, m), "not adjourned"),
    (("start",), lambda desk, m, i: sitting.readmit_public(desk, m), "in the meeting already"),
    (("start",), lambda desk, m, i: sitting.extend(desk, m, "19:00"), "It is 19:00 already"),
    (("start",), lambda desk, m, i: sitting.extend(desk, m, "late"), "not a time of day"),
    (("start",), lambda desk, m, i: sitting.extend(desk, m, " "), "Give the time"),
    (("start",), lambda desk, m, i: sitting.exclude_public(desk, m, [8]), "no paragraph 8 for England: choose from 1 to 7"),
    (("start",), lambda desk, m, i: sitting.exclude_public(desk, m, []), "Choose the paragraph"),
    (("start", "adjourn"), lambda desk, m, i: sitting.take_item(desk, i), "The meeting is adjourned: resume it first."),
    (("start", "adjourn"), lambda desk, m, i: sitting.adjourn(desk, m), "The meeting is adjourned: resume it first."),
    (("start", "end"), lambda desk, m, i: sitting.take_item(desk, i), "ended at 19:00"),
]


@pytest.mark.parametrize(("before", "act", "said"), REFUSED)
def test_what_cannot_follow_is_refused_and_nothing_is_kept(desk, meeting, item, before, act, said):
    for name in before:
        getattr(sitting, name)(desk, meeting)
    kept = told(desk, meeting)
    with pytest.raises(CannotBeDone, match=said):
        act(desk, meeting, item)
    assert told(desk, meeting) == kept


def test_an_extension_is_to_a_later_time_and_may_run_past_midnight(desk, clock, live):
    sitting.extend(desk, live, "22:30")
    with pytest.raises(CannotBeDone, match="extended to 22:30 already"):
        sitting.extend(desk, live, "22:00")
    clock.set("22:20")
    sitting.extend(desk, live, "00:30")
    assert sitting.sitting(desk, live).until == "00:30"


def test_a_clock_set_back_does_not_change_what_came_after_what(desk, clock, live):
    clock.set("20:05")
    adjourned = sitting.adjourn(desk, live).ids[0]
    clock.set("19:50")
    resumed = sitting.resume(desk, live).ids[0]
    events = sitting.sitting(desk, live).events
    assert [(f"{each.at:%H:%M}", each.clock_back) for each in events] == [("19:00", False), ("20:05", False), ("20:05", True)]
    sitting.set_event_time(desk, adjourned, "19:45")
    sitting.set_event_time(desk, resumed, "19:50")
    events = sitting.sitting(desk, live).events
    assert [(f"{each.at:%H:%M}", each.clock_back) for each in events][1:] == [("19:45", False), ("19:50", False)]
    with pytest.raises(CannotBeDone, match="18:30 is not between what happened before and after"):
        sitting.set_event_time(desk, resumed, "18:30")


def test_a_time_may_be_put_right_past_midnight(desk, clock, live):
    clock.set("23:50")
    sitting.adjourn(desk, live)
    clock.set("00:20", 21)
    resumed = sitting.resume(desk, live).ids[0]
    sitting.set_event_time(desk, resumed, "00:10")
    assert sitting.sitting(desk, live).events[-1].at == dt.datetime(2026, 11, 21, 0, 10)


def test_an_entry_is_taken_out_unless_a_later_one_rests_on_it(desk, live):
    adjourned = sitting.adjourn(desk, live).ids[0]
    resumed = sitting.resume(desk, live).ids[0]
    with pytest.raises(CannotBeDone, match="rests on this"):
        sitting.remove_event(desk, adjourned)
    sitting.remove_event(desk, resumed)
    assert sitting.sitting(desk, live).phase is sitting.Phase.ADJOURNED
    with pytest.raises(CannotBeDone, match="no longer in the timeline"):
        sitting.remove_event(desk, resumed)
    sitting.resume(desk, live)


def test_two_meetings_of_one_committee_in_a_day_are_two_sittings_and_never_at_once(desk, clock, committee, live):
    evening = meetings.add_meeting(desk, committee, dt.date(2026, 11, 20), time="20:00").ids[0]
    with pytest.raises(CannotBeDone, match="Children and Families is sitting already, in its meeting of 20 November 2026 at 18:30"):
        sitting.start(desk, evening)
    sitting.end(desk, live)
    clock.set("20:00")
    sitting.start(desk, evening)
    assert told(desk, evening) == [("20:00", "Began")]
    assert [words for _, words in told(desk, live)] == ["Began", "Ended"]


def test_a_meeting_past_being_live_is_not_started(desk, meeting):
    from clerk_desk.desk.stages import set_state

    set_state(desk, meeting, MeetingState.DRAFT)
    with pytest.raises(CannotBeDone, match="are draft: make it live again"):
        sitting.start(desk, meeting)


def test_items_taken_out_of_turn_keep_their_numbers_and_are_minuted_as_the_house_orders(desk, clock, live, item):
    seven, eight = (meetings.add_item(desk, live, title, number).ids[0] for title, number in (("Budget", "7"), ("Bins", "8")))
    for time, taken in (("19:10", eight), ("19:40", item), ("19:50", eight)):
        clock.set(time)
        sitting.take_item(desk, taken)
    lines = agenda_lines(desk, live)
    assert [(line.item.number, line.state, line.taken_as, line.taken_at and f"{line.taken_at:%H:%M}") for line in lines] == [
        ("6", ItemState.TO_COME, 2, "19:40"), ("7", ItemState.TO_COME, 0, None), ("8", ItemState.NOW, 1, "19:10"),
    ]
    assert [text.item.number for text in in_order_of_house(desk, live)] == ["6", "7", "8"]
    as_taken = replace(house_style("Numbered"), order=ItemOrder.TAKEN)
    assert [text.item.id for text in in_order_of_house(desk, live, as_taken)] == [eight, item, seven]
    assert sitting.take_item(desk, eight).ids == ()  # it is in hand already


def test_excluding_the_public_marks_the_items_and_writes_the_resolution(desk, live, item):
    nine = meetings.add_item(desk, live, "Land at Mill Lane", "9").ids[0]
    sitting.exclude_public(desk, live, [5, 3], item_ids=[nine], in_item=item)
    lead, clause = item_text(desk, item).minutes
    assert (lead.row.kind, lead.text, clause.row.kind) == (Kind.LEAD_IN, "RESOLVED:", Kind.CLAUSE)
    assert clause.text == (
        "That, under section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting during item "
        "9, as exempt information within paragraphs 3 and 5 of Part 1 of Schedule 12A to the Local Government Act 1972 "
        "was likely to be disclosed."
    )
    assert clause.text == sitting.exclusion_resolution(desk, live, [3, 5], [nine])
    assert meetings.meeting(desk, live).item("9").exempt == "Schedule 12A, paragraphs 3 and 5"
    now = sitting.sitting(desk, live)
    assert (now.in_private, now.events[-1].paragraphs) == (True, (3, 5))
    with pytest.raises(CannotBeDone, match="excluded already"):
        sitting.exclude_public(desk, live, [1])
    undo(desk, live)
    assert item_text(desk, item).minutes == ()
    assert meetings.meeting(desk, live).item("9").exempt == ""


def test_a_parish_council_resolves_in_words_of_its_own(desk, live, item):
    sitting.exclude_public(desk, live, [], words="That the public be excluded.", item_ids=[item])
    assert sitting.sitting(desk, live).events[-1].words == "That the public be excluded."
    assert meetings.meeting(desk, live).items[0].exempt == "Public excluded"


def test_a_fact_is_minuted_in_the_houses_form_of_time(desk, clock, live, item):
    clock.set("20:05")
    adjourned = sitting.adjourn(desk, live).ids[0]
    assert sitting.event_words(desk, adjourned) == "The meeting was adjourned at 8.05 pm."
    clock.set("20:15")
    sitting.resume(desk, live)
    sitting.minute_event(desk, adjourned, item)
    taken = sitting.take_item(desk, item).ids[0]
    assert [block.text for block in item_text(desk, item).minutes] == ["The meeting was adjourned at 8.05 pm and resumed at 8.15 pm."]
    with pytest.raises(CannotBeDone, match="no sentence"):
        sitting.minute_event(desk, taken, item)


def test_the_paragraphs_to_choose_are_the_nations(desk, meeting):
    assert [each.number for each in sitting.paragraphs_to_choose(desk, meeting)] == [1, 2, 3, 4, 5, 6, 7]


def minuted(desk, item):
    return [block.text for block in item_text(desk, item).minutes]


def test_what_happens_is_told_at_the_end_of_the_item_in_hand_and_undone_with_it(desk, clock, live, item):
    before = minuted(desk, item)
    save_minutes(desk, item, all_new([plain("")]))
    acts = (("20:05", sitting.adjourn), ("20:15", partial(sitting.resume, in_item=item)), ("22:10", partial(sitting.end, in_item=item)))
    for time, act in acts:
        clock.set(time)
        act(desk, live)
    told_now = ["The meeting was adjourned at 8.05pm and resumed at 8.15pm.", "The meeting ended at 10.10pm."]
    assert [words.replace(" pm", "pm") for words in minuted(desk, item)[len(before):]] == told_now
    undo(desk, live)
    assert len(minuted(desk, item)) == len(before) + 1 and sitting.sitting(desk, live).phase is sitting.Phase.SITTING


def test_documents_say_what_became_of_an_item_and_why_an_urgent_one_was_taken(desk, meeting):
    late = agenda.add_late_item(desk, meeting, "Flood at the depot", added=Added.URGENT, urgency="the depot flooded on Friday").ids[0]
    agenda.withdraw_item(desk, late, "at the request of the officer")
    minutes = next(text for text in in_order_of_house(desk, meeting) if text.item.id == late).minutes
    assert [block.text for block in minutes] == [
        "The Chair was of the opinion that this item should be considered as a matter of urgency, because the depot flooded on Friday.",
        "This item was withdrawn at the request of the officer.",
    ]
    assert minuted(desk, late) == []
