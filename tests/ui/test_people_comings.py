"""Who comes and goes, and what is declared, by keys in the minutes."""
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from clerk_desk.domain.declarations import Conduct, Interest
from tests.ui.people_hands import back, in_dialog, people_desk, room, text_of
from tests.ui.window_hands import opened, press, put_cursor


@pytest.fixture
def place(tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr("clerk_desk.ui.messages.tell", lambda _, words: pytest.fail(words))
    desk, meeting_id = people_desk(tmp_path / "desk")
    yield desk, meeting_id
    for window in QApplication.topLevelWidgets():
        window.close()
    desk.close()


@pytest.fixture
def window(place, qtbot):
    made = opened(qtbot, *place)
    press("<F9>", "S-<P>", "<Escape>")
    return made


def test_two_letters_and_enter_log_a_departure_and_write_it_below_the_line(window, place):
    put_cursor(window, "a report on moor")
    press("C-S-<O>", "ot", "<Return>")
    assert text_of(window)[:2] == [
        "6.1 The Committee received a report on moorings.", "6.2 Councillor Ottaway left the meeting at 7.30 pm."]
    edit = window.minuting.edit
    assert QApplication.focusWidget() is edit and edit.textCursor().block().text().startswith("The Committee received")
    assert [(move.way, move.time) for move in room(*place).movements] == [("out", "19:30")]
    assert room(*place).movements[0].item == window.minuting.sitting.item.uid


def test_typing_goes_on_where_it_was_and_saves_both(window, place):
    put_cursor(window, "a report on moor")
    press("C-S-<O>", "ot", "<Return>", "X")
    assert text_of(window)[0] == "6.1 The Committee received a report on moorXings."


def test_in_an_empty_line_the_sentence_takes_it_and_the_next_line_waits(window):
    press("C-<PageDown>", "C-S-<O>", "ka", "<Return>", "The")
    assert text_of(window) == ["7.1 Councillor Kamau left the meeting at 7.30 pm.", "7.2 The"]


def test_in_a_resolution_it_goes_below_the_whole_of_it(window):
    put_cursor(window, "notes the")
    press("C-S-<O>", "ot", "<Return>")
    assert text_of(window)[-1] == "6.3 Councillor Ottaway left the meeting at 7.30 pm."


def test_two_who_leave_are_told_in_the_order_in_which_they_left(window, place):
    put_cursor(window, "a report on moor")
    press("C-S-<O>", "ot", "<Return>", "C-S-<O>", "ra", "<Return>", "C-S-<I>", "ot", "<Return>")
    assert text_of(window)[1:4] == [
        "6.2 Councillor Ottaway left the meeting at 7.30 pm.", "6.3 Councillor Rao left the meeting at 7.30 pm.",
        "6.4 Councillor Ottaway returned to the meeting at 7.30 pm."]


def test_initials_arrows_and_a_time_are_understood(window, place):
    put_cursor(window, "notes the")
    press("C-S-<O>", "gk 7.25 pm", "<Return>")
    assert text_of(window)[-1] == "6.3 Councillor Kamau left the meeting at 7.25 pm."
    press("C-S-<O>", "r", "<Down>")
    line = window.minuting.chamber.line
    chosen = line.chosen.text()
    press("<Return>")
    assert chosen.split()[-1] in text_of(window)[-1]


def test_ctrl_z_takes_back_the_record_and_the_sentence(window, place):
    put_cursor(window, "notes the")
    before = text_of(window)
    press("C-S-<O>", "ot", "<Return>", "C-<Z>")
    assert text_of(window) == before and room(*place).movements == ()
    assert window.minuting.chamber.strip.chip.accessibleName() == "Quorate, 7 present, 3 needed"


def test_after_typing_ctrl_z_is_about_typing(window, place):
    put_cursor(window, "notes the")
    press("C-S-<O>", "ot", "<Return>", "X", "C-<Z>")
    assert len(room(*place).movements) == 1


def test_nobody_meant_is_said_and_esc_leaves_everything(window, place):
    before = text_of(window)
    press("C-S-<O>", "zz", "<Return>")
    line = window.minuting.chamber.line
    assert line.isVisible() and "zz" in line.foot.text() and line.foot.role == "red"
    press("<Escape>")
    assert not line.isVisible() and text_of(window) == before and QApplication.focusWidget() is window.minuting.edit


def test_somebody_who_is_here_cannot_come_in(window, place):
    press("C-S-<I>", "ot", "<Return>")
    assert "is in the room already" in window.minuting.chamber.line.foot.text() and room(*place).movements == ()
    press("<Escape>")


def test_an_interest_is_declared_in_the_item_with_its_words_and_the_member_leaves(window, place, qtbot):
    put_cursor(window, "a report on moor")
    in_dialog("ott", "<Tab>", "<Tab>", "<Tab>", "as he owns a mooring", "<Tab>", "Left", "<Return>")
    press("C-S-<D>")
    back(window, qtbot)
    now = room(*place)
    assert [(each.name, each.kind, each.nature, each.conduct) for each in now.declarations] == [
        ("Councillor Graham Ottaway", Interest.PECUNIARY, "as he owns a mooring", Conduct.LEFT)]
    assert [(move.way, move.reason) for move in now.movements] == [("out", "left for interest")]
    words = "6.2 Councillor Ottaway declared a disclosable pecuniary interest in item 6 (Moorings on the north quay), as he owns a mooring"
    assert text_of(window)[1].startswith(words)
    assert window.minuting.chamber.strip.chip.accessibleName() == "Quorate, 6 present, 3 needed"


def test_who_declared_in_this_item_leaves_for_it_unless_the_tick_goes(window, place, qtbot):
    put_cursor(window, "notes the")
    in_dialog("ott", "<Return>")
    press("C-S-<D>")
    back(window, qtbot)
    press("C-S-<O>", "ot")
    option = window.minuting.chamber.line.option
    assert option.isVisible() and option.isChecked()
    press("<Return>")
    assert "having declared a disclosable pecuniary interest, left the room" in text_of(window)[-1]


def test_ctrl_d_in_the_grid_changes_what_was_declared(window, place, qtbot):
    press("<F9>", "<Down>", "<Down>")
    in_dialog("<Tab>", "<Tab>", "his mooring", "<Return>")
    press("C-<D>")
    back(window, qtbot)
    grid = window.minuting.chamber.page.grid
    assert QApplication.focusWidget() is grid and grid.people.rows[2].line.declared == "Pecuniary"
    in_dialog("<Tab>", "<Tab>", "C-<A>", "a share in a mooring", "<Return>")
    press("C-<D>")
    back(window, qtbot)
    assert [each.nature for each in room(*place).declarations] == ["a share in a mooring"]


def test_a_dialog_left_with_esc_declares_nothing(window, place, qtbot):
    before = text_of(window)
    in_dialog("<Escape>")
    press("C-S-<D>")
    back(window, qtbot)
    assert room(*place).declarations == () and text_of(window) == before
