"""The agenda while it is minuted: late and urgent items, splitting, moving, putting off, taking an agenda in."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk import agenda, meetings, sitting, stages
from clerk_desk.desk.agenda_lines import agenda_lines
from clerk_desk.desk.capturing import capture_text
from clerk_desk.desk.committees import add_committee, set_standing_items, standing_items, usual_standing_items
from clerk_desk.desk.follow_ups import follow_ups, log_by_hand, move
from clerk_desk.desk.minuting import item_text, item_texts, save_minutes
from clerk_desk.desk.new_meeting import new_meeting_from_last, take_agenda
from clerk_desk.domain.agenda_changes import ItemState
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.captured import Captured
from clerk_desk.domain.changes import all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Added, MeetingState, Outcome
from tests.samples import AGENDA

LATER = dt.date(2027, 1, 21)


def told(desk, meeting) -> list[tuple[str, str]]:
    return [(each.number, each.title) for each in meetings.meeting(desk, meeting).items]


def test_a_late_item_takes_the_next_number_and_an_urgent_one_its_reason(desk, meeting, item):
    agenda.add_late_item(desk, meeting, "Budget")
    agenda.add_late_item(desk, meeting, "Flooding", added=Added.URGENT, urgency=" The water is  rising ", after_item=item)
    assert told(desk, meeting) == [("6", "Fostering"), ("8", "Flooding"), ("7", "Budget")]
    found = meetings.meeting(desk, meeting).item("8")
    assert (found.added, found.urgency) == (Added.URGENT, "The water is rising")


@pytest.mark.parametrize(("given", "said"), [
    ({"added": Added.URGENT}, "needs the reason why the chair takes it"), ({"number": "6"}, "item 6 already"), ({"title": " "}, "a title"),
])
def test_a_late_item_that_cannot_be_is_refused(desk, meeting, item, given, said):
    with pytest.raises(CannotBeDone, match=said):
        agenda.add_late_item(desk, meeting, **({"title": "Budget"} | given))
    assert told(desk, meeting) == [("6", "Fostering")]


def test_an_item_moves_and_keeps_its_number(desk, meeting, item):
    seven = agenda.add_late_item(desk, meeting, "Budget").ids[0]
    agenda.move_item(desk, seven, 0)
    assert told(desk, meeting) == [("7", "Budget"), ("6", "Fostering")]
    agenda.move_item(desk, seven, item)
    assert told(desk, meeting) == [("6", "Fostering"), ("7", "Budget")]
    with pytest.raises(CannotBeDone, match="no longer on the agenda"):
        agenda.move_item(desk, seven, 99)


def test_an_item_is_renamed_and_renumbered(desk, meeting, item):
    agenda.add_late_item(desk, meeting, "Budget")
    agenda.rename_item(desk, item, " Kinship  care ", number="6a.")
    assert told(desk, meeting)[0] == ("6a", "Kinship care")
    with pytest.raises(CannotBeDone, match="item 7 already"):
        agenda.rename_item(desk, item, "Kinship care", number="7")


def test_a_split_takes_the_words_from_here_on_under_a_number_with_a_letter(desk, meeting, item):
    agenda.add_late_item(desk, meeting, "Budget")
    meetings.set_exempt(desk, item, "3")
    save_minutes(desk, item, all_new([plain("One.", uid="a"), plain("Two.", uid="b"), plain("Three.", uid="c")]))
    log_by_hand(desk, item, "c", "Three.", what="Three")
    log_by_hand(desk, item, "a", "One.", what="One")
    old, made = agenda.split_item(desk, item, "b", "Adoption").ids
    assert told(desk, meeting) == [("6", "Fostering"), ("6a", "Adoption"), ("7", "Budget")]
    assert [block.text for block in item_text(desk, old).minutes] == ["One."]
    assert [block.text for block in item_text(desk, made).minutes] == ["Two.", "Three."]
    assert item_text(desk, made).item.exempt == "3"  # nothing exempt gets out by a split
    assert {line.follow_up.what: line.follow_up.item_id for line in follow_ups(desk)} == {"One": old, "Three": made}
    with pytest.raises(CannotBeDone, match="first line of item 6:"):
        agenda.split_item(desk, item, "a", "Adoption")
    with pytest.raises(CannotBeDone, match="no longer in the minutes"):
        agenda.split_item(desk, item, "b", "Adoption")
    assert agenda.split_item(desk, made, "c", "Kinship", number="").ids


def test_a_deferred_item_stands_on_the_agenda_of_the_later_meeting_with_its_paper(desk, committee, meeting):
    take_agenda(desk, meeting, capture_text(AGENDA))
    lease = meetings.meeting(desk, meeting).item("3")
    meetings.set_exempt(desk, lease.id, "3")
    later = meetings.add_meeting(desk, committee, LATER).ids[0]
    agenda.defer_item(desk, lease.id, to=later, words="the surveyor is ill")
    [carried] = meetings.meeting(desk, later).items
    assert (carried.title, carried.exempt) == ("Museum of salt: lease", "3")
    assert carried.report.author == lease.report.author != ""
    line = next(each for each in agenda_lines(desk, meeting) if each.item.id == lease.id)
    assert (line.state, line.deferred_to, line.item.outcome_words) == (ItemState.DEFERRED, LATER, "the surveyor is ill")
    with pytest.raises(CannotBeDone, match="Item 3 is deferred to that meeting already"):
        agenda.defer_item(desk, lease.id, to=later)
    agenda.back_on_agenda(desk, lease.id)
    assert meetings.meeting(desk, meeting).item("3").outcome is Outcome.NONE


@pytest.mark.parametrize(("given", "said"), [
    ({}, "Say to which meeting item 6 is deferred"), ({"to": 1}, "is deferred to a later meeting"),
])
def test_a_deferral_to_nowhere_is_refused(desk, meeting, item, given, said):
    with pytest.raises(CannotBeDone, match=said):
        agenda.defer_item(desk, item, **given)


def test_a_deferral_to_a_meeting_that_is_past_planning_is_refused(desk, committee, meeting, item):
    later = meetings.add_meeting(desk, committee, LATER).ids[0]
    stages.set_state(desk, later, MeetingState.LIVE)
    with pytest.raises(CannotBeDone, match="is live already: defer the item to a meeting that is still planned"):
        agenda.defer_item(desk, item, to=later)


def test_not_reached_and_withdrawn_are_what_became_of_an_item(desk, meeting, item):
    agenda.mark_not_reached(desk, item)
    assert agenda_lines(desk, meeting)[0].state is ItemState.NOT_REACHED
    agenda.withdraw_item(desk, item, "by its author")
    assert agenda_lines(desk, meeting)[0].state is ItemState.WITHDRAWN
    agenda.back_on_agenda(desk, item)
    save_minutes(desk, item, all_new([plain("The Chair spoke.")]))
    with pytest.raises(CannotBeDone, match="Item 6 has minutes, so it was reached"):
        agenda.mark_not_reached(desk, item)
    assert agenda_lines(desk, meeting)[0].state is ItemState.MINUTED


def test_a_captured_agenda_fills_the_standing_items_and_takes_its_numbers_over(desk, committee, meeting):
    for title in ("Apologies for Absence", "Declarations of Interests", "Urgent business"):
        agenda.add_late_item(desk, meeting, title, number="")
    set_standing_items(desk, committee, usual_standing_items(committee))
    captured = capture_text(AGENDA)
    take_agenda(desk, meeting, captured)
    assert told(desk, meeting) == [
        ("1", "Apologies for Absence"), ("2", "Declarations of Interests"), ("3", "Museum of salt: lease"), ("4", "Work programme"),
        ("", "Urgent business"),
    ]
    assert meetings.meeting(desk, meeting).item("3").report.author
    take_agenda(desk, meeting, captured)  # a second time: nothing is doubled
    assert len(told(desk, meeting)) == 5


def test_an_agenda_without_numbers_is_numbered_along_with_what_is_there(desk, committee, meeting):
    from dataclasses import replace

    set_standing_items(desk, committee, usual_standing_items(committee))
    for title in ("Apologies for absence", "Urgent business"):
        agenda.add_late_item(desk, meeting, title, number="")
    captured = capture_text(AGENDA)
    bare = Captured(None, tuple(replace(each, number="") for each in captured.items[2:]))
    take_agenda(desk, meeting, bare)
    assert told(desk, meeting) == [
        ("1", "Apologies for absence"), ("2", "Museum of salt: lease"), ("3", "Work programme"), ("4", "Urgent business"),
    ]


def test_an_agenda_with_nothing_in_it_is_refused(desk, meeting):
    with pytest.raises(CannotBeDone, match="No agenda item was found"):
        take_agenda(desk, meeting, Captured(None, ()))


def test_a_new_meeting_from_the_last_one_has_minutes_to_confirm_and_matters_arising(desk, committee, meeting, item):
    set_standing_items(desk, committee, usual_standing_items(committee))
    save_minutes(desk, item, all_new([plain("Officers would send the figures.", uid="a")]))
    logged = log_by_hand(desk, item, "a", "Officers would send the figures.", what="Figures for each ward", owner="Head of Service").ids[0]
    done = log_by_hand(desk, item, "", "", what="Done long ago").ids[0]
    move(desk, done, status="not pursued", note="a mistake")
    stages.set_state(desk, meeting, MeetingState.DRAFT)
    made = new_meeting_from_last(desk, committee, LATER).ids[0]
    new = meetings.meeting(desk, made)
    assert (new.state, new.time, new.venue) == (MeetingState.PLANNED, "18:30", "Town Hall")
    assert told(desk, made) == [
        ("1", "Apologies for absence"), ("2", "Declarations of interest"), ("3", "Minutes of the meeting held on 20 November 2026"),
        ("4", "Matters arising"), ("5", "Urgent business"), ("6", "Date of next meeting"),
    ]
    texts = {text.item.number: text for text in item_texts(desk, made)}
    assert [block.text for block in texts["3"].recommendations] == [
        "That the minutes of the meeting held on 20 November 2026 be confirmed as a correct record and signed by the Chair.",
    ]
    reference = next(line.follow_up.reference for line in follow_ups(desk) if line.follow_up.id == logged)
    assert [block.text for block in texts["4"].report] == [
        f"Minute 6.1, Fostering, of 20 November 2026 ({reference}): Figures for each ward. For Head of Service. Open."
        " Minuted: “Officers would send the figures.”",
        "Minute 6, Fostering, of 20 November 2026 (CF 26/27-2): Done long ago. Not pursued: a mistake.",
    ]


@pytest.mark.parametrize(("what", "said"), [
    ("Send the figures", "Send the figures. For the Head of Service. With the owner."),
    ("Officers would send the…", "Officers would send the figures for each ward. For the Head of Service. With the owner."),
    ("Ward profiles", "Ward profiles. For the Head of Service. With the owner. Minuted: “Officers would send the figures for each ward.”"),
])
def test_matters_arising_quote_the_minutes_only_where_they_say_more_and_the_state_in_words(desk, committee, meeting, item, what, said):
    quote = "Officers would send the figures for each ward."
    save_minutes(desk, item, all_new([plain(quote, uid="a")]))
    move(desk, log_by_hand(desk, item, "a", quote, what=what, owner="The Head of Service").ids[0], status="with owner")
    made = new_meeting_from_last(desk, committee, LATER).ids[0]
    (words,) = (block.text for text in item_texts(desk, made) for block in text.report)
    assert words.partition("): ")[2] == said


def test_what_is_exempt_is_not_told_among_matters_arising(desk, committee, meeting, item):
    log_by_hand(desk, item, "", "Secret", what="Buy the land")
    meetings.set_exempt(desk, item, "3")
    made = new_meeting_from_last(desk, committee, LATER).ids[0]
    words = " ".join(block.text for text in item_texts(desk, made) for block in text.report)
    assert "exempt follow-up" in words
    assert "Secret" not in words
    assert "land" not in words
    assert "Fostering" not in words


def test_the_second_meeting_of_a_day_follows_the_first(desk, committee, meeting):
    stages.set_state(desk, meeting, MeetingState.DRAFT)
    second = new_meeting_from_last(desk, committee, dt.date(2026, 11, 20), time="20:30").ids[0]
    assert told(desk, second) == [("1", "Minutes of the meeting held on 20 November 2026")]
    assert meetings.meeting(desk, second).venue == "Town Hall"
    with pytest.raises(CannotBeDone, match="open that one, or give another time"):
        new_meeting_from_last(desk, committee, dt.date(2026, 11, 20), time="18:30")


def test_the_first_meeting_of_a_committee_has_its_standing_items_alone(desk):
    body = add_committee(desk, "Planning").ids[0]
    set_standing_items(desk, body, [each for each in usual_standing_items(body) if not each.use])
    assert len(standing_items(desk, body)) == 4
    made = new_meeting_from_last(desk, body, LATER).ids[0]
    assert [title for _, title in told(desk, made)] == [each.title for each in standing_items(desk, body)]
    with pytest.raises(CannotBeDone, match="no committee"):
        new_meeting_from_last(desk, 99, LATER)


def test_confirmed_minutes_keep_their_agenda(desk, meeting, item):
    for state in (MeetingState.DRAFT, MeetingState.PUBLISHED, MeetingState.CONFIRMED):
        stages.set_state(desk, meeting, state)
    for act in (
        lambda: agenda.add_late_item(desk, meeting, "Late"), lambda: agenda.rename_item(desk, item, "Other"),
        lambda: agenda.move_item(desk, item, 0), lambda: agenda.withdraw_item(desk, item), lambda: sitting.take_item(desk, item),
    ):
        with pytest.raises(CannotBeDone, match="confirmed and locked"):
            act()
