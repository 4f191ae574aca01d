"""The agenda drives the minutes: items put in, split, moved, put off, binned and restored by real keys."""
from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication

from clerk_desk.desk import agenda, meetings, sitting, stages
from clerk_desk.domain.records import Added, MeetingState, Outcome
from tests.ui.people_hands import in_dialog
from tests.ui.window_hands import focusable, kept, press, put_cursor, settle


def titles(window):
    return [item.title for item in window.minuting.sitting.items]


def spoken(window):
    return [row.spoken() for row in window.minuting.rail.list.agenda.rows]


def to_rail(window, *keys):
    window.minuting.rail.list.setFocus()
    press("<Home>", *keys)


def test_an_urgent_item_needs_the_chairs_reason_and_gets_the_next_number(window, place):
    left = in_dialog("Burst main", "<Tab>", "<Tab>", "<Down>", "<Return>", "Homes are without water", "<Return>")
    press("A-S-<N>")
    settle(window)
    item = meetings.meeting(*place).items[-1]
    assert left == [] and (item.number, item.added, item.urgency) == ("9", Added.URGENT, "Homes are without water")
    assert window.minuting.sitting.item.title == "Burst main" and "urgent business" in spoken(window)[-1].lower()


def test_urgent_business_without_a_reason_is_refused_in_the_dialog(window, place):
    left = in_dialog("Burst main", "<Tab>", "<Tab>", "<Down>", "<Return>")
    press("A-S-<N>")
    settle(window)
    assert "needs the reason" in left[0] and len(meetings.meeting(*place).items) == 3


def test_insert_in_the_rail_puts_the_item_behind_the_current_one(window):
    left = in_dialog("Lighting", "<Return>")
    to_rail(window, "<Insert>")
    settle(window)
    assert left == [] and titles(window)[1] == "Lighting"


def test_an_item_is_split_at_the_cursor_and_its_lines_go_along(window, place):
    put_cursor(window, "RESOLVED")
    left = in_dialog("Fares", "<Return>")
    press("C-S-<S>")
    settle(window)
    items = meetings.meeting(*place).items
    assert left == [] and [item.number for item in items] == ["6", "6a", "7", "8"]
    assert window.minuting.sitting.item.title == "Fares" and window.minuting.edit.minutes.markers[0] == "6a.1"
    assert len(kept(place[0], items[0].id)) == 2
    press("C-<PageUp>")
    assert len(window.minuting.edit.minutes.rows) == 2


def test_the_first_line_cannot_be_split_off(window):
    window.minuting.edit.go_to(window.minuting.edit.minutes.rows[0].uid)
    left = in_dialog("<Return>")
    press("C-S-<S>")
    settle(window)
    assert "first line" in left[0]


def test_f2_in_the_rail_renames_and_renumbers_on_screen(window):
    left = in_dialog("Buses", "<Tab>", "12", "<Return>")
    to_rail(window, "<F2>")
    settle(window)
    assert left == [] and window.minuting.head.title.text() == "Buses"
    assert window.minuting.head.number.text() == "12" and window.minuting.edit.minutes.markers[0] == "12.1"


def test_alt_shift_down_in_the_rail_moves_the_item_and_stays_on_it(window, place):
    to_rail(window, "A-S-<Down>")
    assert titles(window)[0] == "Footpaths" and window.minuting.rail.list.hasFocus()
    assert window.minuting.rail.list.agenda.rows[window.minuting.rail.list.currentIndex().row()].number == "6"
    press("A-S-<Up>")
    assert titles(window)[0].startswith("Bus services")


def test_alt_shift_down_in_the_text_still_moves_the_line(window):
    window.minuting.edit.go_to(window.minuting.edit.minutes.rows[0].uid)
    press("A-S-<Down>")
    assert titles(window)[0].startswith("Bus services")
    assert window.minuting.edit.minutes.blocks()[1].text.startswith("The Committee received")


def test_an_item_is_deferred_to_a_planned_meeting_with_its_paper(window, place):
    desk, meeting_id = place
    committee = meetings.meeting(desk, meeting_id).committee.id
    later = meetings.add_meeting(desk, committee, dt.date(2026, 11, 10)).ids[0]
    to_rail(window, "<Down>")
    left = in_dialog("<Return>")
    window.menus.actions["defer_item"].trigger()
    settle(window)
    assert left == [] and [item.title for item in meetings.meeting(desk, later).items] == ["Footpaths"]
    assert "deferred to 10 November 2026" in spoken(window)[1]


def test_without_a_later_meeting_an_item_is_deferred_in_words(window, place):
    to_rail(window, "<Down>")
    left = in_dialog("to the spring", "<Return>")
    window.menus.actions["defer_item"].trigger()
    settle(window)
    assert left == [] and "deferred to the spring" in spoken(window)[1]
    window.minuting.step_item(1)
    assert window.minuting.head.put_off.isVisible() and window.minuting.head.put_off.toolTip() == "Deferred to the spring"


def test_not_reached_withdrawn_and_back_on_the_agenda(window, place):
    to_rail(window, "<Down>")
    window.menus.actions["not_reached"].trigger()
    assert spoken(window)[1] == "Item 7, Footpaths, not reached"
    window.menus.actions["back_on_agenda"].trigger()
    assert spoken(window)[1] == "Item 7, Footpaths, not yet"
    left = in_dialog("at the officer's request", "<Return>")
    window.menus.actions["withdraw_item"].trigger()
    settle(window)
    assert left == [] and meetings.meeting(*place).items[1].outcome is Outcome.WITHDRAWN
    assert spoken(window)[1] == "Item 7, Footpaths, withdrawn: at the officer's request"


def test_an_item_with_minutes_was_reached(window, message_boxes):
    window.menus.actions["not_reached"].trigger()
    assert "was reached" in message_boxes[0]


def test_an_exempt_item_says_so_in_rail_and_head(window):
    left = in_dialog("<Down>", "<Down>", "<Space>", "<Return>")
    window.menus.actions["exempt_item"].trigger()
    settle(window)
    assert left == [] and window.minuting.head.exempt.isVisible()
    assert window.minuting.head.exempt.words.text() == "Exempt, paragraph 3"
    assert "exempt, paragraph 3" in spoken(window)[0].lower() and window.minuting.rail.list.agenda.rows[0].exempt


def test_what_the_public_reads_is_written_with_the_mark_and_asked_for_at_the_item(window, place):
    title = meetings.meeting(*place).items[0].title
    left = in_dialog("<Down>", "<Down>", "<Space>", "<Tab>", "<Down>", "<Tab>", "A service", "<Tab>", f"{title} was put off.", "C-<Return>")
    window.menus.actions["exempt_item"].trigger()
    settle(window)
    assert "summary has the exempt title" in left[0]
    left = in_dialog("<Down>", "<Down>", "<Space>", "<Tab>", "<Down>", "<Tab>", "A service", "<Return>")
    window.menus.actions["exempt_item"].trigger()
    settle(window)
    assert left == [] and window.minuting.head.asks.words.text() == "No public summary"
    left = in_dialog("<Tab>", "<Tab>", "<Tab>", "A price was agreed.", "C-<Return>")
    window.menus.actions["exempt_item"].trigger()
    settle(window)
    item = meetings.meeting(*place).items[0]
    assert left == [] and not window.minuting.head.asks.isVisible()
    assert (item.title_exempt, item.public_title, item.public_summary) == (True, "A service", "A price was agreed.")
    in_dialog("<Tab>", "<Down>", "<Return>")
    window.menus.actions["exempt_item"].trigger()
    settle(window)
    assert meetings.meeting(*place).items[0].exempt == ""


def test_delete_in_the_rail_bins_the_item_and_the_bin_gives_it_back(window, place):
    to_rail(window, "<Delete>")
    assert titles(window) == ["Footpaths", "Date of next meeting"] and window.minuting.sitting.item.title == "Footpaths"
    left = in_dialog("A-<C>", then=lambda dialog: dialog.form.act.click())
    window.menus.actions["open_bin"].trigger()
    settle(window)
    assert left == [] and titles(window)[0].startswith("Bus services")
    assert len(kept(place[0], window.minuting.sitting.items[0].id)) == 5


def test_removed_words_come_back_from_the_bin(window, place):
    edit = window.minuting.edit
    edit.go_to(edit.minutes.rows[0].uid)
    press("S-<End>", "<Delete>", "<Delete>", "C-<S>")
    assert kept(place[0], window.minuting.sitting.item_id)[0].startswith("The number of passengers")
    in_dialog("<Return>", "<Escape>")
    window.menus.actions["open_bin"].trigger()
    settle(window)
    assert any(block.text == "The Committee received a report on bus services." for block in edit.minutes.blocks())


def test_the_menu_of_a_row_has_what_fits_the_item(window, place):
    from clerk_desk.ui.agenda_menu import fitting

    agenda.defer_item(place[0], window.minuting.sitting.items[1].id, words="to the spring")
    window.minuting.read_again()
    names = {name for group in fitting(window.minuting.sitting.items[1], sits=False) for name in group}
    assert "back_on_agenda" in names and not {"defer_item", "take_item"} & names
    assert "take_item" in {name for group in fitting(window.minuting.sitting.items[0], sits=True) for name in group}


@pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard")
def test_the_menu_key_opens_the_menu_of_the_current_row(window, qtbot):
    to_rail(window, "<Down>")
    window.minuting.rail.list.menu_wanted.emit(window.mapToGlobal(window.rect().center()))
    menu = QApplication.activePopupWidget()
    assert menu is not None and "Rename…" in [action.text() for action in menu.actions()]
    next(action for action in menu.actions() if action.text() == "Not reached").trigger()
    menu.close()
    assert spoken(window)[1] == "Item 7, Footpaths, not reached"


@pytest.fixture
def live(window, place):
    stages.set_state(*place, MeetingState.LIVE)
    window.minuting.read_again()
    return window


def test_ctrl_pgdn_takes_the_next_item_while_the_meeting_sits(live, place):
    window, (desk, meeting_id) = live, place
    press("A-S-<S>")
    press("C-<PageDown>")
    assert [event.kind.value for event in sitting.sitting(desk, meeting_id).events] == ["start", "take", "take"]
    assert spoken(window)[1] == "Item 7, Footpaths, now, since 19:30"
    assert window.minuting.rail.count.text() == "1 of 3 taken"
    press("C-<PageUp>", "C-<PageDown>")
    assert len(sitting.sitting(desk, meeting_id).events) == 3


def test_an_item_is_taken_out_of_order_and_keeps_its_number(live, place):
    window = live
    press("A-S-<S>")
    to_rail(window, "<End>", "A-S-<I>")
    assert window.minuting.sitting.item.number == "8" and sitting.sitting(*place).taken[-1] == window.minuting.sitting.item_id
    assert spoken(window)[2] == "Item 8, Date of next meeting, now, since 19:30"


def test_before_the_meeting_sits_pages_only_turn(window, place):
    press("C-<PageDown>")
    assert sitting.sitting(*place).events == () and window.minuting.rail.count.text() == "1 of 3 minuted"


@pytest.mark.parametrize("keys", ["A-S-<N>", "C-S-<S>"])
def test_everything_in_the_dialogs_has_a_name(window, keys):
    put_cursor(window, "RESOLVED")
    nameless = []
    in_dialog(then=lambda dialog: nameless.extend(
        each for each in focusable(dialog) if not (each.accessibleName() or getattr(each, "text", str)())))
    press(keys)
    settle(window)
    back_names = [type(each).__name__ for each in nameless]
    assert back_names == []


def test_esc_in_a_dialog_changes_nothing(window, place):
    in_dialog("Something", "<Escape>")
    press("A-S-<N>")
    settle(window)
    assert len(meetings.meeting(*place).items) == 3 and not window.menus.actions["take_back"].isEnabled()


def test_the_window_that_wakes_when_a_dialog_closes_does_not_take_its_own_deed_for_another_windows(window, place, message_boxes):
    item, rows = window.minuting.sitting.item, window.minuting.edit.minutes.rows

    def ask():
        made = agenda.split_item(place[0], item.id, rows[2].uid, "Fares")
        window.course.watching.look()
        return made
    assert window.course.undoing.asked(ask) is not None
    window.course.watching.look()
    assert message_boxes == [] and titles(window)[1] == "Fares"
