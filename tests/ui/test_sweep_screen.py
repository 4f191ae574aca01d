"""The sweep by real keys: everything open is decided, taken back, gone to and come back from, then the meeting is closed."""
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from clerk_desk.desk import attendance, flags, follow_ups, meetings, minuting, stages, sweep, timeline
from clerk_desk.domain.attendance import Seat, Standing
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import all_new
from clerk_desk.domain.records import MeetingState
from clerk_desk.ui.sweep_rows import JOINED, LOGGED, TO_DECIDE, WAVED_OFF
from tests.ui.window_hands import focusable, opened, press


@pytest.fixture
def live(place, qtbot):
    """The sample meeting live, with a mark, a blank and an item that nobody minuted; the window on it, in the sweep."""
    desk, meeting_id = place
    items = meetings.meeting(desk, meeting_id).items
    told = "A map of all footpaths would be circulated to Members."
    words = [plain("The path would cost xx pounds.", uid="cost"), plain(told, uid="map")]
    minuting.save_minutes(desk, items[1].id, all_new(words))
    flags.raise_flag(desk, items[1].id, "map", "which paths")
    stages.set_state(desk, meeting_id, MeetingState.LIVE)
    window = opened(qtbot, desk, meeting_id)
    press("S-<F12>")
    return window


def groups(window):
    return [(row.group, row.number, row.note) for row in window.closing.sweep.found.rows]


def titles(window, group):
    return [row.title for row in window.closing.sweep.found.rows if row.group == group]


def here(window):
    return window.closing.sweep.row


def test_everything_that_is_open_is_listed_with_where_it_is_minuted(live):
    assert live.screens.currentWidget() is live.closing.sweep
    assert groups(live) == [
        (TO_DECIDE, "6.2", "No owner, no date"), (TO_DECIDE, "6.2", "Owner read: The Chair"),
        (TO_DECIDE, "6.3(b)", "No owner"), (TO_DECIDE, "7.1", "A blank was left"), (TO_DECIDE, "7.2", "No owner, no date"),
        (TO_DECIDE, "7.2", "Come back to this"), (TO_DECIDE, "8", "No outcome yet"),
    ]


def test_the_words_stand_there_with_what_they_hang_on(live):
    panel = live.closing.sweep.panel
    press("<F4>", "<F4>")
    lines = [(line.marker, line.text[:24], bool(line.quoted)) for line in panel.passage.lines]
    assert [line[0] for line in lines] == ["6.3", "(b)"] and [line[2] for line in lines] == [False, True]
    assert "requests that a report" in panel.passage.accessibleDescription()
    assert panel.item.text() == "6 Bus services in the north of the town"


def test_each_is_answered_by_its_key_and_enter_closes_when_none_is_left(live, place):
    desk, meeting_id = place
    panel = live.closing.sweep.panel
    assert not panel.close_button.isEnabled() and "can be closed when all 7 are decided" in panel.reason.text()
    press("<F2>", "Head of Transport", "<F2>", "22 September 2026", "C-<Return>")
    line = follow_ups.follow_ups(desk, follow_ups.Wanted(meeting_id=meeting_id))[0]
    assert (line.follow_up.owner, line.follow_up.due_text) == ("Head of Transport", "22 September 2026")
    for _ in range(6):
        press("<Escape>")
    assert panel.close_button.isEnabled() and QApplication.focusWidget() is panel.close_button
    assert panel.count.text() == "All decided" and len(titles(live, WAVED_OFF)) == 6
    press("<Return>")
    assert meetings.meeting(desk, meeting_id).state is MeetingState.DRAFT
    assert live.screens.currentWidget() is live.minuting and live.minuting.top.state.words.text() == "Draft"


def test_a_coming_minuted_and_then_taken_back_is_shown_gone_to_and_waved_off(live, place):
    desk, meeting_id = place
    attendance.open_roll(desk, meeting_id)
    came = attendance.add_person(desk, meeting_id, "Councillor Ada Merrow", seat=Seat.MEMBER, standing=Standing.LATE).ids[0]
    move = attendance.arrive(desk, came, time="18:41").ids[0]
    told = attendance.movement_words(desk, move)
    minuting.save_minutes(desk, meetings.meeting(desk, meeting_id).items[2].id, all_new([plain(told, uid="came")]))
    live.closing.sweep.refresh()
    assert "This cannot be right" not in [row[2] for row in groups(live)]
    timeline.take_out(desk, timeline.facts(desk, meeting_id)[0])
    live.closing.sweep.refresh()
    while here(live).block != "came":
        press("<F4>")
    assert groups(live)[-1] == (TO_DECIDE, "8.1", "This cannot be right")
    assert live.closing.sweep.panel.why.text() == f"The minutes say “{told[:-1]}”, but the timeline of the meeting has nothing of the kind."
    press("<Return>")
    assert live.minuting.edit.place()[0] == "came"
    press("S-<F12>", "<Escape>")
    assert titles(live, WAVED_OFF) == [told]


def test_what_is_held_back_cannot_be_closed_by_the_menu_either(live, place):
    press("S-<F12>")
    live.state_choice.actions()[2].trigger()
    assert live.closing.is_open and meetings.meeting(*place).state is MeetingState.LIVE


def test_going_to_it_puts_the_cursor_there_and_the_key_comes_back_to_the_same_row(live):
    press("<F4>", "<F4>", "<F4>")
    row = here(live)
    assert row.number == "7.1"
    press("<Return>")
    assert live.screens.currentWidget() is live.minuting and live.minuting.sitting.item.number == "7"
    assert live.minuting.edit.place()[0] == "cost" and live.minuting.edit.hasFocus()
    press("<End>", "<Backspace>", " or so.", "S-<F12>")
    assert live.closing.is_open and here(live).number == "7.1" and "or so" in here(live).finding.words


def test_mended_words_are_no_finding_any_more(live, place):
    press("<F4>", "<F4>", "<F4>", "A-<G>", "C-<A>", "<Delete>", "It would cost ninety pounds.", "S-<F12>")
    assert "A blank was left" not in [row[2] for row in groups(live)]


def test_what_was_decided_can_be_taken_back_at_once_and_later(live):
    press("<Escape>")
    assert len(titles(live, WAVED_OFF)) == 1
    press("C-<Z>")
    assert titles(live, WAVED_OFF) == []
    press("C-<Return>")
    assert len(titles(live, LOGGED)) == 1
    press("<End>", "<Delete>")
    assert titles(live, LOGGED) == [] and len(titles(live, TO_DECIDE)) == 7


def test_the_same_promise_told_twice_is_joined(live, place):
    desk, meeting_id = place
    eight = meetings.meeting(desk, meeting_id).items[2]
    again = "The Clerk undertook to circulate the number of passengers by route."
    minuting.save_minutes(desk, eight.id, all_new([plain(again, uid="again")]))
    live.closing.sweep.refresh()
    press("C-<Return>")
    while here(live).block != "again":
        press("<F4>")
    card = live.closing.sweep.panel.join_card
    assert card.isVisible() and card.text.text() == "Much the same words"
    reference = follow_ups.follow_ups(desk)[0].follow_up.reference
    assert card.choice.currentText().startswith(reference)
    press("A-<J>")
    assert [row[2] for row in groups(live) if row[0] == JOINED] == [f"Same as {reference}"]
    assert len(follow_ups.follow_ups(desk)) == 1
    while here(live).group != LOGGED:
        press("<Down>")
    press("<Delete>")
    assert titles(live, JOINED) == [] and len([r for r in sweep.findings_left(desk, meeting_id) if r.promise]) == 5


def test_of_two_on_the_log_one_is_joined_to_the_other(live):
    press("C-<Return>", "C-<Return>")
    while here(live).group != LOGGED:
        press("<Down>")
    press("A-<J>")
    assert titles(live, JOINED) == [] and not live.closing.sweep.panel.join_card.chosen()  # nothing is alike: the clerk says which
    press("<Down>", "<Return>")
    assert len(titles(live, LOGGED)) == len(titles(live, JOINED)) == 1


def test_a_follow_up_takes_the_words_that_were_edited_since(live, place):
    desk, _ = place
    while here(live).block != "map":
        press("<F4>")
    press("C-<Return>")
    while here(live).block != "map":
        press("<F4>")
    press("A-<G>", "<Home>", "Members thanked the crew. ", "C-<End>", *["<Backspace>"] * 8, "Councillors in May.", "S-<F12>")
    assert (TO_DECIDE, "7.2", "words changed: look again") in groups(live)
    while not here(live).offered:
        press("<F4>")
    panel, follow_up = live.closing.sweep.panel, here(live).finding.follow_up
    new = "A map of all footpaths would be circulated to Councillors in May."
    assert panel.words_card.isVisible() and panel.words_card.text.text() == f"\u201c{new}\u201d"
    assert panel.passage.lines[-1].quoted == new and not panel.log_card.isVisible()
    press("A-<W>")
    assert follow_ups.follow_up(desk, follow_up.id).follow_up.quote == new
    assert "words changed: look again" not in [row[2] for row in groups(live)]
    press("C-<Z>")
    assert follow_ups.follow_up(desk, follow_up.id).follow_up.quote == follow_up.quote
    while not here(live).offered:
        press("<F4>")
    press("<Escape>")
    assert [row[0] for row in groups(live) if row[2] == "words changed: look again"] == [WAVED_OFF]


def test_keys_of_the_minutes_rest_in_the_sweep(live, place):
    texts = [block.text for block in live.minuting.edit.minutes.blocks()]
    press("C-S-<R>", "C-S-<N>", "A-S-<T>")
    assert [block.text for block in live.minuting.edit.minutes.blocks()] == texts
    press("S-<F12>", "C-<PageDown>")
    assert live.minuting.sitting.item.number == "7"


def test_from_the_card_of_a_promise_its_own_row_is_opened(live):
    press("S-<F12>")
    live.minuting.edit.go_to(live.minuting.edit.minutes.rows[1].uid, 110)
    press("A-<J>")
    assert live.closing.is_open and here(live).title == "Write to the operator"


def test_all_that_takes_the_keyboard_has_a_name_and_tab_goes_down_the_page(live):
    seen = focusable(live)
    assert [type(each).__name__ for each in seen if not (each.accessibleName() or getattr(each, "text", str)())] == []
    panel = live.closing.sweep.panel
    order, each = [], panel.log_card
    while each not in order:
        if each in seen and panel.isAncestorOf(each):
            order.append(each)
        each = each.nextInFocusChain()
        if each is panel.log_card:
            break
    tops = [each.mapTo(panel, each.rect().topLeft()).y() for each in order]
    assert len(order) >= 6 and tops == sorted(tops)


@pytest.mark.parametrize(("width", "height", "steps"), [(1024, 600, 0), (1366, 768, 5), (1024, 600, 5)])
def test_in_little_room_the_answers_scroll_and_the_feet_stay(live, width, height, steps, qtbot):
    live.resize(width, height)
    for _ in range(steps):
        live.change_size(1)
    QApplication.processEvents()
    panel = live.closing.sweep.panel
    assert live.size().width() == width and live.size().height() == height
    for button in (panel.later, panel.close_button):
        assert panel.rect().contains(button.geometry())
    assert panel.area.viewport().width() >= panel.log_card.width()
    panel.go_card.setFocus()
    panel.area.ensureWidgetVisible(panel.go_card)
    assert panel.area.viewport().rect().intersects(panel.go_card.visibleRegion().boundingRect().translated(
        panel.go_card.mapTo(panel.area.viewport(), panel.go_card.rect().topLeft())))
