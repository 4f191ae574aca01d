"""The window in a meeting, worked by real keys on a real store."""
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from clerk_desk.desk import follow_ups, meetings
from clerk_desk.domain.blocks import Kind
from tests.ui.people_hands import in_dialog
from tests.ui.window_hands import focusable, kept, press, put_cursor


def marked(window):
    minutes = window.minuting.edit.minutes
    return [f"{marker} {block.text}".strip() for marker, block in zip(minutes.markers, minutes.blocks(), strict=True)]


def waiting(window):
    return [promise.evidence for promise in window.minuting.deciding.promises.found.suggested]


def test_what_is_typed_is_on_the_disk_within_two_seconds(window, place, qtbot):
    put_cursor(window, "report on bus services.")
    press(" It was clear.")
    item_id, saver = window.minuting.sitting.item_id, window.minuting.sitting.saver
    assert max(saver.pause.remainingTime(), saver.longest.remainingTime()) < 2000  # what a busy machine adds is not the saver's
    qtbot.waitUntil(lambda: any("It was clear." in text for text in kept(place[0], item_id)), timeout=8000)
    assert window.minuting.top.saved.words.text() == "Saved 19:30:00"


def test_typing_without_a_pause_is_saved_all_the_same(window, place, qtbot):
    put_cursor(window, "report on bus services.")
    item_id, saver = window.minuting.sitting.item_id, window.minuting.sitting.saver
    press("a")
    saver.pause.stop()  # as if a key came before every pause ended
    qtbot.waitUntil(lambda: any(text.endswith("services.a") for text in kept(place[0], item_id)), timeout=8000)


def test_saving_leaves_cursor_and_undo_alone(window, place):
    put_cursor(window, "report on bus services.")
    press(" One", "C-<S>")
    before = window.minuting.edit.place()
    press("C-<Z>")
    assert before[1] == len("The Committee received a report on bus services. One")
    assert marked(window)[0] == "6.1 The Committee received a report on bus services."


def test_a_resolution_is_begun_and_goes_on_in_clauses_by_keyboard_alone(window, place):
    press("C-<PageDown>", "C-S-<R>")
    press("That the path", "<Return>", "be mended", "<Return>", "<Tab>", "by May", "C-<S>")
    assert marked(window) == ["7.1 RESOLVED: That the path", "(a) be mended", "(i) by May"]
    assert kept(place[0], window.minuting.sitting.item_id) == ["RESOLVED: That the path", "be mended", "by May"]


def test_a_promise_is_seen_while_it_is_typed_and_logged_with_one_key(window, place, qtbot):
    press("C-<PageDown>", "A map of all footpaths would be circulated to Members after the meeting.")
    qtbot.waitUntil(lambda: len(waiting(window)) == 1, timeout=1000)
    card = window.minuting.margin.armed
    assert card.isVisible() and card.kind.text() == "Circulate" and card.what.text() == "Map of all footpaths"
    press("<F2>", "Head of Highways", "C-<Return>")
    lines = follow_ups.follow_ups(place[0], follow_ups.Wanted(meeting_id=place[1]))
    assert [(line.follow_up.owner, line.follow_up.kind.value) for line in lines] == [("Head of Highways", "circulate")]
    assert QApplication.focusWidget() is window.minuting.edit and waiting(window) == []
    assert [entry.entry.strong for entry in window.minuting.margin.lines.values()] == [lines[0].follow_up.reference]


def test_a_promise_is_waved_off_and_taken_back(window):
    put_cursor(window, "outside of the meeting")
    assert len(waiting(window)) == 3
    press("<Escape>")
    assert len(waiting(window)) == 2
    press("C-<Z>")
    assert len(waiting(window)) == 3


def test_after_typing_undo_is_about_typing_and_the_menu_still_takes_back(window):
    put_cursor(window, "outside of the meeting")
    press("C-<Return>", "<End>", " Good")
    press("C-<Z>")
    assert len(waiting(window)) == 2 and not any("Good" in text for text in marked(window))
    assert window.menus.actions["take_back"].text() == "Undo log follow-up"
    window.menus.actions["take_back"].trigger()
    assert len(waiting(window)) == 3 and not window.menus.actions["take_back"].isEnabled()


def test_two_promises_in_one_paragraph_are_armed_by_the_cursor(window):
    card = window.minuting.margin.armed
    put_cursor(window, "passengers by route")
    assert card.kind.text() == "Circulate"
    put_cursor(window, "write to the operator")
    assert "operator" in card.what.text()


def test_with_no_promise_at_the_cursor_the_line_itself_is_logged(window, place):
    put_cursor(window, "a report on bus services")
    press("C-<Return>")
    lines = follow_ups.follow_ups(place[0], follow_ups.Wanted(meeting_id=place[1]))
    assert [line.follow_up.quote for line in lines] == ["The Committee received a report on bus services."]


def test_next_and_previous_promise_go_round(window):
    edit = window.minuting.edit
    put_cursor(window, "a report on bus services")
    places = []
    for _ in range(3):
        press("<F4>")
        places.append(edit.textCursor().block().text()[:12])
    press("S-<F4>")
    assert places == ["The number o", "requests tha", "The number o"]
    assert edit.textCursor().block().text().startswith("requests tha")


def test_next_and_previous_item_keep_each_document(window):
    sitting, edit = window.minuting.sitting, window.minuting.edit
    put_cursor(window, "on bus")
    first, here = sitting.item_id, edit.place()
    press("C-<PageDown>", "Muddy.", "C-<PageUp>")
    assert sitting.item_id == first and edit.place() == here
    press("C-<PageDown>", "C-<Z>")
    assert window.minuting.head.title.text() == "Footpaths" and edit.minutes.is_blank()


def test_leaving_an_item_saves_it(window, place):
    press("C-<PageDown>", "Muddy.")
    item_id = window.minuting.sitting.item_id
    press("C-<PageDown>")
    assert kept(place[0], item_id) == ["Muddy."]


def test_escape_comes_back_to_the_minutes_from_everywhere(window):
    for key in ("<F6>", "S-<F6>"):
        press(key)
        assert QApplication.focusWidget() is not window.minuting.edit
        press("<Escape>")
        assert QApplication.focusWidget() is window.minuting.edit


def test_the_panes_are_gone_round_by_f6(window):
    put_cursor(window, "outside of the meeting")
    seen = []
    for _ in range(3):
        press("<F6>")
        seen.append(QApplication.focusWidget())
    assert seen == [window.minuting.margin.armed.owner, window.minuting.rail.list, window.minuting.edit]


def test_everything_the_keyboard_reaches_has_a_name(window):
    put_cursor(window, "outside of the meeting")
    nameless = [each for each in focusable(window) if not each.accessibleName()]
    assert not nameless


def test_the_agenda_says_in_words_what_it_shows(window):
    agenda = window.minuting.rail.list.agenda
    spoken = [row.spoken() for row in agenda.rows]
    assert spoken[0] == "Item 6, Bus services in the north of the town, now, 3 to decide"
    assert spoken[1] == "Item 7, Footpaths, not yet"


def test_a_logged_follow_up_whose_words_were_changed_says_so(window, place, qtbot):
    put_cursor(window, "outside of the meeting")
    press("C-<Return>", "<Home>", "Soon t", "<Delete>")
    qtbot.waitUntil(lambda: any("words changed" in line.entry.more for line in window.minuting.margin.lines.values()), timeout=1000)


def test_another_house_style_renumbers_without_touching_a_word(window, place):
    words = [block.text for block in window.minuting.edit.minutes.blocks()]
    window.set_style("Narrative")
    assert [block.text for block in window.minuting.edit.minutes.blocks()] == words
    assert marked(window)[-1].startswith("2)") and meetings.meeting(place[0], place[1]).style == "Narrative"


def test_confirmed_minutes_take_no_key(window, place, monkeypatch):
    monkeypatch.setattr("clerk_desk.ui.messages.sure", lambda *_: True)
    for promise in list(waiting(window)):
        put_cursor(window, promise[:20])
        press("<Escape>")
    for state in ("published", "confirmed"):
        window.set_state(state)
    before = marked(window)
    press("no", "C-S-<R>")
    assert marked(window) == before and window.minuting.top.state.words.text() == "Confirmed, locked"


def test_an_item_added_during_the_meeting_is_turned_to(window):
    left = in_dialog("A late item", "<Return>")
    press("A-S-<N>")
    assert left == []
    assert window.minuting.head.title.text() == "A late item" and window.minuting.head.number.text() == "9"
    assert [row.kind for row in window.minuting.edit.minutes.rows] == [Kind.PARAGRAPH]


def test_opening_an_item_is_no_edit(window, qtbot):
    told = []
    window.minuting.sitting.saver.changed.connect(lambda kept: told.append(kept.waiting))
    press("C-<PageDown>", "C-<PageUp>")
    qtbot.wait(100)
    assert True not in told


@pytest.mark.parametrize(("key", "kind", "level"), [
    ("C-S-<R>", Kind.LEAD_IN, 0), ("C-S-<A>", Kind.ACTION, 0), ("C-S-<L>", Kind.BULLET, 1), ("C-S-<H>", Kind.HEADING, 0),
    ("C-S-<P>", Kind.NOTE, 0), ("A-S-<Right>", Kind.CLAUSE, 2),
])
def test_a_key_of_the_editors_that_a_menu_has_too_does_the_same_in_the_window(window, key, kind, level):
    press("C-<PageDown>", "RESOLVED: That", "<Return>", "one", "<Return>", "two", key)
    row = window.minuting.edit.minutes.rows[-1]
    assert (row.kind, row.level) == (kind, level)
    press("C-<Z>")
    assert window.minuting.edit.minutes.rows[-1].kind is Kind.CLAUSE and window.minuting.edit.minutes.rows[-1].level == 1


def test_reading_for_promises_shows_only_what_is_new(window, qtbot):
    deciding = window.minuting.deciding
    deciding.promises.look()
    put_cursor(window, "report on bus services.")
    with qtbot.assertNotEmitted(deciding.promises.changed):
        press(" It was clear")
        deciding.promises.look()
    with qtbot.waitSignal(deciding.promises.changed, timeout=100):
        press(". The Clerk would circulate the map.")
        deciding.promises.look()
    with qtbot.waitSignal(deciding.promises.changed, timeout=100):
        deciding.promises.look_at_log()
