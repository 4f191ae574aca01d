"""Typing minutes with real keys: typing rules, Enter, Backspace, Tab, kinds, undo, composed letters."""
from __future__ import annotations

import pytest
from minute_hands import SAMPLE, at, check, compose, kinds, made_edit, press, redo, seen, uids, undo
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from clerk_desk.domain.blocks import UNMARKED, Kind, Row, Run, plain

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def edit(qtbot):
    widget = made_edit(qtbot)
    yield widget
    check(widget)


def test_a_resolution_is_typed_by_keys_alone(edit):
    press(edit, "The Chair opened.", "<Return>", "RESOLVED: That:-", "<Return>", "one", "<Return>", "<Tab>", "deep", "<Return>", "<Tab>",
          "deeper", "<Return>", "S-<Backtab>", "S-<Backtab>", "two", "<Return>", "<Return>", "ACTION: Head of Housing", "<Return>",
          "- dot", "<Return>", "<Return>", "end")
    assert seen(edit) == ["6.1 The Chair opened.", "6.2 RESOLVED: That:-", "(a) one", "(i) deep", "(A) deeper", "(b) two",
                          "ACTION: Head of Housing", "• dot", "6.3 end"]


def test_every_step_back_and_forth_gives_every_state(edit):
    steps = ["The Chair", "<Return>", "RESOLVED:", " That", "<Return>", "one", "<Return>", "<Tab>", "deep", "S-<Backtab>", "S-<Backtab>",
             "<Home>", "<Backspace>", "<Backspace>"]
    states = [edit.minutes.blocks()]
    for step in steps:
        press(edit, step)
        if edit.minutes.blocks() != states[-1]:
            states.append(edit.minutes.blocks())
        if step == "RESOLVED:":  # words first, then the conversion: two states by one key
            undo(edit)
            states.insert(-1, edit.minutes.blocks())
            redo(edit)
    for expected in reversed(states[:-1]):
        undo(edit)
        assert edit.minutes.blocks() == expected
    for expected in states[1:]:
        redo(edit)
        assert edit.minutes.blocks() == expected
        check(edit)


@pytest.mark.parametrize(("typed", "kind"), [("RESOLVED:", Kind.LEAD_IN), ("ACTION:", Kind.ACTION)])
def test_undo_takes_the_conversion_back_and_leaves_the_words(edit, typed, kind):
    press(edit, typed)
    assert kinds(edit) == [kind]
    undo(edit)
    assert kinds(edit) == [Kind.PARAGRAPH] and edit.minutes.begin().text() == typed
    undo(edit)
    assert edit.minutes.begin().text() == ""


def test_a_typed_marker_goes_away_and_comes_back_by_undo(edit):
    press(edit, "(a) ", "x")
    assert edit.minutes.rows[0].kind is Kind.CLAUSE and seen(edit) == ["(a) x"]
    undo(edit, 2)
    assert seen(edit) == ["6.1 (a)"]


def test_the_cursor_stays_when_a_level_is_undone_and_redone(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 4, 2)
    place = edit.textCursor().position()
    press(edit, "<Tab>")
    for step in (undo, redo, undo):
        step(edit)
        assert edit.textCursor().position() == place


def test_words_keep_their_id_in_a_split(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 4, 0)
    press(edit, "<Return>")
    assert uids(edit)[5] == "C3" and uids(edit)[4] not in ("C3", "")
    undo(edit)
    at(edit, 4, 2)
    press(edit, "<Return>")
    assert uids(edit)[4] == "C3" and seen(edit)[4:6] == ["(b) tw", "(c) o"]
    undo(edit)
    assert uids(edit)[4] == "C3" and seen(edit)[4] == "(b) two"


def test_enter_before_a_lead_in_makes_narrative_above_it(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 1, 0)
    press(edit, "<Return>")
    assert kinds(edit)[1:3] == [Kind.PARAGRAPH, Kind.LEAD_IN] and uids(edit)[2] == "R"


def test_shift_enter_and_the_number_pads_enter_begin_blocks_too(edit):
    press(edit, "one", "S-<Return>", "two", "<Enter>", "three")
    assert seen(edit) == ["6.1 one", "6.2 two", "6.3 three"]


def test_enter_goes_on_in_a_lettered_list(edit):
    edit.minutes.load([plain("one", Kind.BULLET, 1, "a)")])
    press(edit, "<End>", "<Return>", "two")
    assert seen(edit) == ["a) one", "b) two"]


def test_a_block_without_number_keeps_its_mark_through_edits_and_undo(edit):
    edit.minutes.load([plain("one"), plain("two", mark=UNMARKED, uid="M")])
    at(edit, 1, 3)
    press(edit, "x", "<Backspace>", "C-S-<H>", "C-<Z>")
    assert edit.minutes.rows[1] == Row("M", Kind.PARAGRAPH, 0, UNMARKED) and seen(edit) == ["6.1 one", "two"]


def test_one_undo_takes_back_a_sentence(edit):
    press(edit, "One. Two. Thr", "ee")
    undo(edit)
    assert edit.toPlainText() == "One. Two. "


def test_backspace_outdents_then_makes_narrative_then_joins(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 3, 0)
    press(edit, "<Backspace>")
    assert seen(edit)[3:5] == ["(b) deep", "(c) two"]
    press(edit, "<Backspace>")
    assert seen(edit)[3:5] == ["6.3 deep", "(a) two"]
    press(edit, "<Backspace>")
    assert seen(edit)[2:4] == ["(a) onedeep", "(b) two"] and uids(edit)[2] == "C1"


def test_delete_at_the_end_takes_the_next_block_in_and_keeps_the_first_id(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 2, 3)
    press(edit, "<Delete>")
    assert seen(edit)[2:4] == ["(a) onedeep", "(b) two"] and uids(edit)[2:4] == ["C1", "C3"]
    undo(edit)
    assert uids(edit)[2:5] == ["C1", "C2", "C3"]


@pytest.mark.parametrize("key", ["<Backspace>", "<Delete>"])
def test_words_joined_to_an_empty_block_keep_their_kind_and_id(edit, key):
    edit.minutes.load([plain("", uid="empty"), plain("clause", Kind.PARAGRAPH, uid="full")])
    at(edit, *((1, 0) if key == "<Backspace>" else (0, 0)))
    press(edit, key)
    assert uids(edit) == ["full"]


def test_tab_takes_every_selected_clause_and_never_deeper_than_below_its_parent(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 3, 0, until=(4, 2))
    press(edit, "<Tab>")
    assert [row.level for row in edit.minutes.rows[2:5]] == [1, 2, 2]
    undo(edit)
    assert [row.level for row in edit.minutes.rows[2:5]] == [1, 2, 1]
    at(edit, 2)
    press(edit, "<Tab>")
    assert edit.minutes.rows[2].level == 1


def test_alt_shift_arrows_change_the_level(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 4)
    press(edit, "A-S-<Right>")
    assert edit.minutes.rows[4].level == 2
    press(edit, "A-S-<Left>", "A-S-<Left>")
    assert kinds(edit)[4] is Kind.PARAGRAPH


def test_alt_shift_up_moves_a_clause_with_its_id_and_the_cursor_in_one_step(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 4, 2)
    press(edit, "A-S-<Up>")
    assert uids(edit)[2:5] == ["C3", "C1", "C2"] and seen(edit)[2:5] == ["(a) two", "(b) one", "(i) deep"]
    assert edit.place() == ("C3", 2)
    press(edit, "A-S-<Up>")  # never above its lead-in
    assert uids(edit)[2] == "C3"
    undo(edit)
    assert uids(edit) == [block.row.uid for block in SAMPLE]


def test_alt_shift_down_takes_the_clauses_below_along(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 2, 1, until=(2, 3))
    press(edit, "A-S-<Down>")
    assert uids(edit)[2:5] == ["C3", "C1", "C2"] and edit.textCursor().selectedText() == "ne"
    redo(edit)
    undo(edit)
    assert edit.minutes.blocks() == SAMPLE


def test_commands_make_kinds_in_one_step_for_all_selected(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 2, 0, until=(5, 1))
    press(edit, "C-S-<L>")
    assert kinds(edit)[2:6] == [Kind.BULLET] * 4
    undo(edit)
    assert edit.minutes.blocks() == SAMPLE
    for key, kind in (("A", Kind.ACTION), ("H", Kind.HEADING), ("P", Kind.NOTE), ("N", Kind.PARAGRAPH)):
        press(edit, f"C-S-<{key}>")
        assert set(kinds(edit)[2:6]) == {kind}


def test_a_kind_commanded_twice_keeps_the_level(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 3)
    edit.set_kind(Kind.CLAUSE)
    assert edit.minutes.rows[3].level == 2 and not edit.minutes.isUndoAvailable()


def test_the_resolution_command_writes_the_words_of_the_house_and_one_undo_takes_them_back(edit):
    press(edit, "C-S-<R>", "That", "<Return>", "x")
    assert seen(edit) == ["6.1 RESOLVED: That", "(a) x"]
    edit.minutes.load([])
    edit.begin_resolution("RESOLVED: -")
    assert seen(edit) == ["6.1 RESOLVED: -"] and edit.textCursor().atEnd()
    undo(edit)
    assert seen(edit) == ["6.1"] and kinds(edit) == [Kind.PARAGRAPH]


def test_the_resolution_command_leaves_words_that_are_there(edit):
    press(edit, "It was agreed", "C-S-<R>")
    assert seen(edit) == ["6.1 It was agreed"] and kinds(edit) == [Kind.LEAD_IN]


@pytest.mark.parametrize(("key", "modifiers"), [
    (Qt.Key.Key_Tab, CTRL), (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Return, CTRL), (Qt.Key.Key_K, CTRL),
    (Qt.Key.Key_D, CTRL), (Qt.Key.Key_U, CTRL),
])
def test_the_windows_keys_are_left_to_it_and_change_nothing(edit, key, modifiers):
    edit.minutes.load(SAMPLE)
    at(edit, 2, 1)
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers, "\t" if key == Qt.Key.Key_Tab else "")
    QApplication.sendEvent(edit, event)
    assert not event.isAccepted() and edit.minutes.blocks() == SAMPLE


def test_altgr_types(edit):
    QApplication.sendEvent(edit, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_At, CTRL | ALT, "@"))
    assert edit.toPlainText() == "@"


def test_composed_letters_convert_too_and_newlines_leave_no_ghost(edit):
    compose(edit, "RESOLVED")
    assert not edit.minutes.isUndoAvailable() and edit.minutes.begin().text() == ""
    compose(edit, "", "RESOLVED:")
    assert kinds(edit) == [Kind.LEAD_IN]
    compose(edit, "x", "a\nb")
    assert edit.toPlainText() == "RESOLVED:a b" and not edit.minutes.begin().layout().preeditAreaText()


def test_composing_over_a_selection_keeps_private_words_private(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 5, 2, until=(6, 7))
    compose(edit, "é", "é")
    assert seen(edit)[5:7] == ["6.3 afé", "words"] and kinds(edit)[6] is Kind.NOTE


def test_blocks_that_qt_makes_by_itself_get_ids_in_the_same_undo_step(edit):
    press(edit, "one")
    edit.insertPlainText("two\nthree\nfour")
    check(edit)
    ids = uids(edit)
    undo(edit)
    assert seen(edit) == ["6.1 one"]
    redo(edit)
    assert uids(edit) == ids and len(ids) == 3


def test_bold_and_italic_by_key_survive_split_join_and_undo(edit):
    press(edit, "C-<B>", "bold", "C-<B>", "C-<I>", " it")
    whole = (Run("bold", bold=True), Run(" it", italic=True))
    assert edit.minutes.blocks()[0].runs == whole
    at(edit, 0, 2)
    press(edit, "<Return>")
    assert [block.runs for block in edit.minutes.blocks()] == [(Run("bo", bold=True),), (Run("ld", bold=True), Run(" it", italic=True))]
    press(edit, "<Backspace>")
    assert edit.minutes.blocks()[0].runs == whole


def test_bold_on_a_selection_leaves_italic_alone(edit):
    press(edit, "a", "C-<I>", "b", "C-<A>", "C-<B>")
    assert edit.minutes.blocks()[0].runs == (Run("a", bold=True), Run("b", bold=True, italic=True))


def test_each_item_keeps_its_undo(edit):
    press(edit, "one")
    first, other = edit.minutes, made_other(edit)
    edit.show_minutes(other)
    press(edit, "other")
    edit.show_minutes(first)
    undo(edit)
    assert first.toPlainText() == "" and other.toPlainText() == "other"


def made_other(edit):
    return type(edit.minutes)(edit.minutes.style, "7")


def test_ctrl_and_arrows_go_by_block(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 2, 2)
    places = []
    for key in ("C-<Up>", "C-<Up>", "C-<Down>", "C-<Down>"):
        press(edit, key)
        places.append(edit.place())
    assert places == [("C1", 0), ("R", 0), ("C1", 0), ("C2", 0)]
    edit.go_to("E", 1)
    press(edit, "C-<Down>")
    assert edit.place() == ("E", 3)
