"""The sitting by keys: begun, adjourned, resumed, extended, ended; public out and in; the clock; the timeline."""
from __future__ import annotations

import pytest

from clerk_desk.desk import attendance, committees, meetings, sitting, stages
from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.records import MeetingState
from clerk_desk.ui.clock import elapsed
from tests.ui.people_hands import in_dialog
from tests.ui.window_hands import kept, opened, press, settle


@pytest.fixture
def window(place, qtbot):
    """The window on the meeting before it begins."""
    stages.set_state(*place, MeetingState.LIVE)
    return opened(qtbot, *place)


@pytest.fixture
def planned(window):
    """The meeting just begun."""
    press("A-S-<S>")
    return window


def at(place, hour, minute):
    clock = place[0].clock
    clock.time = clock.time.replace(hour=hour, minute=minute)


def chip(window):
    return window.minuting.top.state.words.text()


def under(window):
    """The second lines in the rail of the item on the screen."""
    sitting = window.minuting.sitting
    [row] = [row for row in sitting.rows() if row.item_id == sitting.item_id]
    return (row.note, row.more)


def test_start_makes_the_meeting_live_and_takes_the_item_on_screen(window, place):
    press("A-S-<S>")
    assert meetings.meeting(*place).state is MeetingState.LIVE and chip(window) == "Live"
    assert sitting.sitting(*place).item_id == window.minuting.sitting.item_id


def test_the_whole_course_of_a_sitting_is_said_in_the_top_bar(planned, place):
    at(place, 20, 5)
    press("A-S-<J>")
    assert "Now, since 19:30" not in under(planned)
    assert chip(planned) == "Adjourned since 20:05" and planned.menus.actions["adjourn"].text() == "Resume the meeting"
    at(place, 20, 15)
    press("A-S-<J>")
    assert chip(planned) == "Live" and "Now, since 19:30" in under(planned)
    left = in_dialog("22.30", "<Return>")
    press("A-S-<X>")
    settle(planned)
    assert left == [] and planned.minuting.top.clock.spent.text() == "45 min in, to 22:30"
    at(place, 20, 47)
    press("A-S-<C>")
    assert "Now, since 19:30" not in under(planned)
    assert chip(planned) == "Ended 20:47" and planned.minuting.top.clock.spent.text() == ""
    assert meetings.meeting(*place).state is MeetingState.LIVE


def test_the_clock_counts_hours(planned, place):
    at(place, 20, 42)
    assert elapsed(planned.minuting.sitting.facts, place[0].clock.now()) == "1 h 12 min in"


def test_an_extension_to_a_time_that_is_past_is_refused_in_the_dialog(planned):
    left = in_dialog("19:30", "<Return>")
    press("A-S-<X>")
    settle(planned)
    assert "later time" in left[0]


def test_what_cannot_happen_next_is_said_in_a_sentence(window, message_boxes):
    press("A-S-<C>")
    assert "start it first" in message_boxes[0]


def test_press_and_public_go_out_for_a_paragraph_and_come_back(planned, place):
    desk, meeting_id = place
    item_id = planned.minuting.sitting.item_id
    left = in_dialog("<Down>", "<Down>", "<Space>", "<Tab>", "<Space>", "<Down>", "<Space>", "<Tab>", "<Tab>", "<Return>")
    press("A-S-<E>")
    settle(planned)
    assert left == [] and planned.minuting.top.private.isVisible()
    *blocks, below = planned.minuting.edit.minutes.blocks()
    assert [block.row.kind for block in blocks[-2:]] == [Kind.LEAD_IN, Kind.CLAUSE] and below.text == ""
    assert "excluded from the meeting during item 7" in blocks[-1].text and "paragraph 3 of Part 1 of Schedule 12A" in blocks[-1].text
    assert kept(desk, item_id)[-1] == blocks[-1].text
    assert meetings.meeting(desk, meeting_id).items[1].exempt == "Schedule 12A, paragraph 3"
    press("A-S-<E>")
    assert "readmitted to the meeting at 7.30 pm" in kept(desk, item_id)[-1]
    assert not planned.minuting.top.private.isVisible() and planned.menus.actions["exclude"].text() == "Exclude press and public…"


def test_one_undo_takes_the_exclusion_and_its_resolution_back(planned, place):
    before = [block.text for block in planned.minuting.edit.minutes.blocks()]
    in_dialog("<Down>", "<Down>", "<Space>", "<Tab>", "<Tab>", "<Tab>", "<Return>")
    press("A-S-<E>")
    settle(planned)
    assert len(planned.minuting.edit.minutes.blocks()) == len(before) + 3  # and an empty line to go on in
    press("A-S-<Z>")
    assert [block.text for block in planned.minuting.edit.minutes.blocks()] == [*before, ""]
    assert not sitting.sitting(*place).in_private


def test_without_paragraph_and_words_nobody_is_excluded(planned, place):
    left = in_dialog("<Tab>", "<Tab>", "<Tab>", "<Return>")
    press("A-S-<E>")
    settle(planned)
    assert "Choose the paragraph" in left[0] and not sitting.sitting(*place).in_private


def test_words_of_the_clerks_own_are_kept_when_paragraphs_change(planned, place):
    def own(dialog):
        dialog.form.words.setPlainText("That the public be excluded.")
        dialog.form.paragraphs.setFocus()
    in_dialog("<Space>", "<Tab>", "<Tab>", "<Tab>", "<Return>", then=own)
    press("A-S-<E>")
    settle(planned)
    assert planned.minuting.edit.minutes.blocks()[-2].text == "That the public be excluded."


def test_the_timeline_puts_a_time_right_and_its_sentence_into_the_minutes(planned, place):
    at(place, 20, 5)
    press("A-S-<J>")
    left = in_dialog("<F2>", "20.04", "<Return>", "<Return>", "A-<L>")
    press("A-S-<L>")
    settle(planned)
    assert left == [] and chip(planned) == "Adjourned since 20:04"
    assert any("The meeting was adjourned at" in block.text for block in planned.minuting.edit.minutes.blocks())


def test_a_time_before_what_came_before_is_refused(planned, place):
    at(place, 20, 5)
    press("A-S-<J>")
    left = in_dialog("<F2>", "18:00", "<Return>")
    press("A-S-<L>")
    settle(planned)
    assert "not between" in left[0] and chip(planned) == "Adjourned since 20:05"


def test_who_came_and_went_stands_in_the_timeline_and_a_time_put_right_is_right_in_the_minutes(planned, place):
    desk, meeting_id = place
    for name in ("Councillor Graham Ottaway", "Councillor Sunita Rao"):
        committees.add_member(desk, meetings.meeting(desk, meeting_id).committee.id, name)
    press("<F9>", "S-<P>", "<Escape>")
    at(place, 20, 5)
    press("C-S-<O>", "ott", "<Return>")
    shown = []
    left = in_dialog("<F2>", "19.58", "<Return>", "A-<L>", then=lambda dialog: shown.append(rows(dialog)))
    press("A-S-<L>")
    settle(planned)
    assert left == [] and shown[0][-1] == ("20:05", "Councillor Graham Ottaway left")
    assert attendance.room(desk, meeting_id).movements[0].time == "19:58"
    told = "Councillor Ottaway left the meeting at 7.58 pm."
    assert told in planned.minuting.edit.toPlainText() and "8.05" not in planned.minuting.edit.toPlainText()
    said = []
    in_dialog("<Delete>", "A-<L>", then=lambda dialog: said.append((dialog.form.reads.text(), dialog.form.act.isEnabled())))
    press("A-S-<L>")
    settle(planned)
    assert said == [(f"In the minutes: {told}", False)] and attendance.room(desk, meeting_id).movements == ()


def rows(dialog):
    """What the timeline shows."""
    facts = dialog.form.facts
    return [(facts.topLevelItem(row).text(0), facts.topLevelItem(row).text(1)) for row in range(facts.topLevelItemCount())]


def test_a_fact_is_taken_out_of_the_timeline(planned, place):
    at(place, 20, 5)
    press("A-S-<J>")
    left = in_dialog("<Delete>", "<Escape>")
    press("A-S-<L>")
    settle(planned)
    assert left == [] and chip(planned) == "Live"


def test_a_clock_that_was_set_back_is_pointed_out(planned, place):
    at(place, 19, 0)
    press("A-S-<J>")
    said = []
    in_dialog("<Escape>", then=lambda dialog: said.append(dialog.form.facts.currentItem().text(1)))
    press("A-S-<L>")
    settle(planned)
    assert "clock had been set back" in said[0] and chip(planned) == "Adjourned since 19:30"


def test_nobody_sits_in_two_meetings_at_once(planned, place, message_boxes, qtbot):
    desk, meeting_id = place
    committee = meetings.meeting(desk, meeting_id).committee.id
    other = meetings.add_meeting(desk, committee, meetings.meeting(desk, meeting_id).on, time="21:00").ids[0]
    assert planned.open_meeting(other)
    press("A-S-<S>")
    assert "sitting already" in message_boxes[0]
