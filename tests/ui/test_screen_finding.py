"""Find and replace over the real window, by keys."""
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from clerk_desk.domain.blocks import Kind, plain
from tests.ui.window_hands import press

WORDS = (
    plain("The fares were noted", uid="A"), plain("fare and Fares", uid="B"), plain("a note about fares", Kind.NOTE, uid="N"),
    plain("the end", uid="E"),
)


def put(window, number, words):
    """Shows an item with these words as if they had just been typed."""
    window.minuting.show_item(window.minuting.sitting.items[number].id)
    minutes = window.minuting.edit.minutes
    minutes.load(words)
    minutes.saved, minutes.ranks = {}, {}
    window.minuting.edit.go_to(words[0].row.uid)


@pytest.fixture
def edit(window):
    put(window, 1, WORDS)
    return window.minuting.edit


@pytest.fixture
def bar(window, edit):
    return window.minuting.finding


def selected(edit):
    return edit.place()[0], edit.textCursor().selectedText()


def test_ctrl_f_finds_counts_and_goes_round(edit, bar):
    press("C-<F>", "fares", "<Return>")
    assert (bar.count.text(), selected(edit)) == ("1 of 3", ("A", "fares"))
    press("<Return>", "<Return>")
    assert (bar.count.text(), selected(edit)) == ("3 of 3", ("N", "fares"))
    press("<Return>")
    assert (bar.count.text(), selected(edit)) == ("1 of 3", ("A", "fares"))
    press("S-<Return>")
    assert selected(edit) == ("N", "fares")


def test_esc_returns_to_the_text_where_the_hit_is_selected(edit, bar):
    press("C-<F>", "fares", "<Return>", "<Escape>")
    assert not bar.isVisible() and QApplication.focusWidget() is edit and selected(edit) == ("A", "fares")
    assert edit.extraSelections() == []


def test_what_is_selected_is_looked_for(edit, bar):
    edit.go_to("B")
    press("C-S-<Right>", "C-<F>")
    assert bar.wanted.text().strip() == "fare" and bar.wanted.hasFocus()


def test_case_and_whole_words(edit, bar):
    press("C-<F>", "Fare")
    assert bar.count.text() == "4 found"
    bar.case.setChecked(True)
    assert bar.count.text() == "1 found"
    bar.whole.setChecked(True)
    assert bar.count.text() == "Not found"
    bar.case.setChecked(False)
    press("<Return>")
    assert selected(edit) == ("B", "fare")


def test_hits_in_view_are_lit_and_typing_afterwards_is_not_paid_for(edit, bar):
    press("C-<F>", "fares")
    lit = edit.extraSelections()
    assert len(lit) == 3
    press("<Escape>")
    assert edit.extraSelections() == []


def test_replace_goes_hit_by_hit(edit, bar):
    press("C-<H>", "fares", "<Tab>", "tickets", "<Return>", "<Return>")
    assert edit.minutes.blocks()[0].text == "The tickets were noted" and edit.minutes.blocks()[1].text == "fare and Fares"


def test_replace_all_is_one_undo_step_and_keeps_every_id(edit, bar):
    press("C-<H>", "fares", "<Tab>", "tickets", "C-<Return>")
    assert [block.text for block in edit.minutes.blocks()] == [
        "The tickets were noted", "fare and tickets", "a note about tickets", "the end"]
    bar._count()
    assert bar.count.text() == "3 replaced" and [row.uid for row in edit.minutes.rows] == list("ABNE")
    press("<Escape>", "C-<Z>")
    assert edit.minutes.blocks() == WORDS


def test_a_replacement_that_holds_what_is_looked_for_ends(edit, bar):
    press("C-<H>", "fares")
    bar.instead.setText("fares and fares")
    bar.every.click()
    assert edit.minutes.blocks()[0].text == "The fares and fares were noted"


def test_the_whole_meeting_is_looked_through_and_counted(window, edit, bar):
    put(window, 2, [plain("more fares here", uid="Z")])
    press("C-<F>", "fares")
    assert bar.count.text() == "1 found"
    bar.all.setChecked(True)
    assert bar.count.text() == "5 found"
    press("<Return>")
    assert bar.count.text() == "5 of 5"
    press("<Return>")
    assert window.minuting.sitting.item_id == window.minuting.sitting.items[0].id and bar.count.text() == "1 of 5"
    press("S-<Return>")
    assert window.minuting.edit.place()[0] == "Z" and bar.wanted.hasFocus()


def test_confirmed_minutes_can_be_searched_but_not_replaced_in(edit, bar):
    edit.lock(True)
    press("C-<H>", "fares", "<Return>")
    assert not bar.every.isVisible() and selected(edit) == ("A", "fares")
    bar.instead.setText("x")
    bar.replace_all()
    bar.replace_one()
    assert edit.minutes.blocks() == WORDS


def test_letters_beyond_the_basic_plane_do_not_shift_a_hit(edit, bar):
    edit.minutes.load([plain("𝒜 𝒜 fares", uid="A")])
    press("C-<F>", "fares", "<Return>")
    assert selected(edit) == ("A", "fares")


def test_an_edit_is_counted_anew_in_the_pause(edit, bar, qtbot):
    press("C-<F>", "fares")
    edit.setFocus()
    press(" fares ")
    qtbot.waitUntil(lambda: bar.count.text() == "4 found")
