"""Named undo, places to come back to, and two windows on one store."""
from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from clerk_desk.desk import attendance, flags, follow_ups, minuting, stages
from clerk_desk.domain.attendance import Standing
from clerk_desk.domain.records import MeetingState
from tests.ui.people_hands import in_dialog
from tests.ui.window_hands import kept, opened, press, put_cursor, settle

UNDO, REDO = "take_back", "do_again"


def titles(window):
    return [item.title for item in window.minuting.sitting.items]


def words(window, name):
    return window.menus.actions[name].text()


# undo
def test_a_deed_is_undone_and_done_again_by_name(window):
    window.minuting.rail.list.setFocus()
    press("<Delete>")
    assert words(window, UNDO) == "Undo remove item 6" and len(titles(window)) == 2
    press("C-<Z>")
    assert len(titles(window)) == 3 and words(window, REDO) == "Redo remove item 6"
    press("A-S-<Y>")
    assert len(titles(window)) == 2


def test_in_the_text_typing_is_undone_first_and_the_deed_after_it(window):
    window.minuting.show_item(window.minuting.sitting.items[1].id)
    window.menus.actions["not_reached"].trigger()
    press("Muddy.")
    press("C-<Z>")
    assert window.minuting.edit.minutes.is_blank() and "not reached" in window.minuting.rail.list.agenda.rows[1].spoken()
    press("C-<Z>")
    assert window.minuting.rail.list.agenda.rows[1].spoken() == "Item 7, Footpaths, now"


def test_what_was_just_done_goes_first_in_the_text_and_ctrl_y_brings_it_back(window):
    put_cursor(window, "report on bus services.")
    press(" One")
    window.menus.actions["item_down"].trigger()
    window.minuting.edit.setFocus()
    assert titles(window)[0] == "Footpaths"
    press("C-<Z>")
    assert titles(window)[0].startswith("Bus") and "One" in window.minuting.edit.toPlainText()
    press("C-<Y>")
    assert titles(window)[0] == "Footpaths"


def test_logging_is_undone_in_the_menu_and_done_again(window, place):
    put_cursor(window, "outside of the meeting")
    press("C-<Return>")
    assert words(window, UNDO) == "Undo log follow-up"
    press("A-S-<Z>")
    wanted = follow_ups.Wanted(meeting_id=place[1])
    assert follow_ups.follow_ups(place[0], wanted) == () and words(window, REDO) == "Redo log follow-up"
    press("A-S-<Y>")
    assert len(follow_ups.follow_ups(place[0], wanted)) == 1


def test_no_key_undoes_what_was_there_before_the_meeting_was_opened(window):
    assert not window.menus.actions[UNDO].isEnabled()
    window.minuting.rail.list.setFocus()
    press("C-<Z>", "C-<Z>")
    assert len(titles(window)) == 3


def test_forty_deeds_are_undone_one_by_one(window):
    for _ in range(20):
        window.menus.actions["item_down"].trigger()
        window.menus.actions["item_up"].trigger()
    window.menus.actions["item_down"].trigger()
    for _ in range(41):
        press("A-S-<Z>")
    assert titles(window)[0].startswith("Bus") and not window.menus.actions[UNDO].isEnabled()


def test_a_deed_on_the_roll_is_named_too(window, place):
    gathering, (desk, meeting_id) = window.minuting.chamber.gathering, place
    gathering.do(lambda: attendance.add_person(desk, meeting_id, "Councillor Ada Merrow", standing=Standing.EXPECTED))
    person = attendance.room(desk, meeting_id).attendees[0]
    gathering.do(lambda: attendance.mark(desk, person.id, Standing.PRESENT))
    assert words(window, UNDO) == "Undo mark present"
    press("A-S-<Z>")
    assert attendance.room(desk, meeting_id).attendees[0].standing is person.standing and words(window, REDO) == "Redo mark present"


# flags
def test_a_line_is_marked_with_a_note_and_seen_in_margin_rail_and_head(window, place):
    put_cursor(window, "outside of the meeting")
    press("C-S-<B>", "check name", "<Return>")
    flag = flags.flags(*place)[0]
    assert (flag.note, f"{flag.raised_at:%H:%M}") == ("check name", "19:30")
    assert window.minuting.edit.minutes.flags == {flag.block: "19:30 check name"}
    assert window.minuting.head.come_back.words.text() == "Come back: check name"
    assert QApplication.focusWidget() is window.minuting.edit
    press("C-<PageDown>")
    assert window.minuting.rail.list.agenda.rows[0].spoken().endswith("come back: check name")
    assert not window.minuting.head.come_back.isVisible()


def test_esc_leaves_the_line_unmarked_and_enter_needs_no_note(window, place):
    put_cursor(window, "outside of the meeting")
    press("C-S-<B>", "no", "<Escape>")
    assert flags.flags(*place) == () and not window.minuting.note_line.isVisible()
    press("C-S-<B>", "<Return>")
    assert [flag.note for flag in flags.flags(*place)] == [""]


def test_marked_places_are_walked_both_ways_and_cleared(window, place):
    put_cursor(window, "on bus services.")
    press("C-S-<B>", "one", "<Return>")
    put_cursor(window, "be submitted")
    press("C-S-<B>", "two", "<Return>", "C-<PageDown>", "Wet.", "C-S-<B>", "three", "<Return>")
    seen = []
    for key in ("A-<PageDown>", "A-<PageDown>", "A-<PageUp>", "A-<PageUp>", "A-<PageUp>"):
        press(key)
        seen.append(window.course.flags.here().note)
    assert seen == ["one", "two", "one", "three", "two"]
    press("A-S-<B>")
    assert [flag.note for flag in flags.flags(*place)] == ["one", "three"] and window.course.flags.here() is None
    press("C-<Z>")
    assert window.course.flags.here().note == "two"


def test_a_mark_gets_another_note(window, place):
    put_cursor(window, "on bus services.")
    press("C-S-<B>", "one", "<Return>", "C-S-<B>", " and more", "<Return>")
    assert [flag.note for flag in flags.flags(*place)] == ["one and more"]


def test_with_nothing_marked_the_walk_says_so(window, message_boxes):
    press("A-<PageDown>", "A-S-<B>")
    assert "Ctrl+Shift+B" in message_boxes[0] and "not marked" in message_boxes[1]


# two windows
def test_words_saved_in_one_window_are_never_written_over_by_the_other(window, place, qtbot, message_boxes):
    other = opened(qtbot, *place)
    qtbot.waitUntil(other.minuting.edit.hasFocus)
    window.course.watching.run(False)
    other.minuting.edit.go_to(other.minuting.edit.minutes.rows[0].uid, 1 << 30)
    press(" There.", "C-<S>")
    window.activateWindow()
    qtbot.waitUntil(window.minuting.edit.hasFocus)
    window.minuting.edit.go_to(window.minuting.edit.minutes.rows[0].uid, 1 << 30)
    press(" Here.", "C-<S>")
    alarm, item_id = window.minuting.alarm, window.minuting.sitting.item_id
    assert alarm.isVisible() and alarm.theirs.isVisible() and not alarm.again.isVisible()
    assert "changed in another window" in alarm.what.text() and kept(place[0], item_id)[0].endswith("There.")
    alarm.theirs.click()
    assert window.minuting.edit.minutes.blocks()[0].text.endswith("There.") and not alarm.isVisible()
    assert "Here." in QGuiApplication.clipboard().text() and "on the clipboard" in message_boxes[0]
    press("!", "C-<S>")
    assert not alarm.isVisible()


def test_words_changed_elsewhere_are_shown_where_nothing_is_unsaved(window, place, qtbot, message_boxes):
    item_id = window.minuting.sitting.item_id
    minuting.minute(place[0], place[1], "6", "The Chair thanked the officer.")
    window.course.watching.look()
    assert window.minuting.edit.minutes.blocks()[-1].text == "The Chair thanked the officer."
    assert "6 Bus services" in message_boxes[0] and window.minuting.sitting.item_id == item_id
    window.course.watching.look()
    assert len(message_boxes) == 1


def test_a_meeting_confirmed_in_another_window_is_locked_here(window, place, message_boxes):
    for promise in list(window.minuting.deciding.promises.found.suggested):
        follow_ups.wave_off(place[0], window.minuting.sitting.item_id, promise)
    for state in (MeetingState.PUBLISHED, MeetingState.CONFIRMED):
        stages.set_state(*place, state)
    window.course.watching.look()
    before = window.minuting.edit.toPlainText()
    press("no")
    assert window.minuting.edit.toPlainText() == before and window.minuting.top.state.words.text() == "Confirmed, locked"
    assert "confirmed in another window" in message_boxes[0]


def test_an_agenda_changed_in_another_window_is_taken_over(window, place, qtbot):
    other = opened(qtbot, *place)
    qtbot.waitUntil(other.minuting.edit.hasFocus)
    left = in_dialog("Lighting", "<Return>")
    press("A-S-<N>")
    settle(other)
    assert left == [] and "Lighting" in titles(other)
    window.course.watching.look()
    assert "Lighting" in titles(window) and "Lighting" not in window.minuting.head.title.text()
