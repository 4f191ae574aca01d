"""Which test holds which pitfall of a QTextEdit that carries blocks; what no other module holds is tested here.

 1 clipboard loses properties: test_what_is_packed_comes_back_as_it_was, test_parts_paste_into_the_line_and_other_programs_get_markers
 2 Enter copies ids: test_words_keep_their_id_in_a_split
 3 Qt's own blocks copy ids: test_blocks_that_qt_makes_by_itself_get_ids_in_the_same_undo_step
 4 copies and cuts: test_copies_get_new_ids_and_moves_keep_theirs, test_other_items_get_new_ids
 5 Backspace takes the indent: test_backspace_over_a_selection_that_ends_at_a_blocks_start
 6 what is left of the last block: test_all_deleted_leaves_one_new_narrative_block, test_what_is_left_of_the_last_block_keeps_its_id
 7 private words run into public ones: test_a_private_note_never_flows_into_public_words, test_no_key_makes_private_words_public
 8 undo of a format moves the cursor: test_the_cursor_stays_when_a_level_is_undone_and_redone
 9 one undo takes all: test_one_undo_takes_back_a_sentence, test_a_save_ends_the_run_that_one_undo_takes_back
10 conversion and words are two steps: test_undo_takes_the_conversion_back_and_leaves_the_words
11 margins and loading are no undo steps: test_loading_and_margins_leave_nothing_to_undo
12 a font reports all blocks changed: test_zoom_and_looks_touch_neither_undo_nor_save
13 laying looks emits textChanged: test_laying_looks_over_is_no_edit
14 two highlighters: test_no_highlighter_of_qts_erases_what_is_laid_over_the_words,
   test_a_mark_lies_over_the_bold_of_a_lead_in_and_takes_nothing_away
15 many extra selections: test_only_hits_near_the_view_are_lit
16 user data is lost by undo: test_nothing_is_kept_in_qts_user_data
17 ids that Qt cannot hash: test_ids_and_kinds_are_strings_to_qt
18 formats are never freed: test_many_splits_and_joins_add_few_formats
19 composed letters: test_composed_letters_convert_too_and_newlines_leave_no_ghost,
   test_composing_over_a_selection_keeps_private_words_private
20 AltGr and Ctrl+C's text: test_altgr_types, test_ctrl_c_types_nothing
21 Qt's menu: test_the_menu_offers_what_can_be_done
22 cut with a refused clipboard: test_nothing_is_cut_when_the_clipboard_does_not_take_it
23 Tab traps the keyboard: test_the_windows_keys_are_left_to_it_and_change_nothing
24 markers off by a pixel: test_marker_and_words_stand_on_one_base_line, test_the_same_on_fine_screens
25 markers are not heard: test_the_place_is_told_in_words_to_window_and_screen_reader
26 printing the widget: test_printing_the_document_has_no_markers
27 notes follow the theme: test_a_private_note_is_tinted_and_named
28 a clipboard at exit: test_the_clipboard_is_cleared_at_the_end_of_a_session
29 keys that QTest cannot type: test_letters_that_no_test_key_types_come_by_composition
30 line separators and control signs: test_signs_that_mean_something_to_qt_do_not_come_in,
   test_shift_enter_and_the_number_pads_enter_begin_blocks_too
31 locked minutes: test_confirmed_minutes_take_no_key_and_no_command
32 an empty first column: test_a_flag_stands_at_the_edge_also_where_nothing_is_numbered
"""
from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QSyntaxHighlighter
from PySide6.QtWidgets import QApplication

from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.ui.finding import FindBar
from clerk_desk.ui.minute_blocks import KIND, LEVEL, UID
from clerk_desk.ui.minute_document import MinuteDocument
from clerk_desk.ui.minute_place import place_words
from tests.ui.minute_hands import NARRATIVE, SAMPLE, at, compose, made_edit, press

HERE = Path(__file__).parent
UI = HERE.parents[1] / "clerk_desk" / "ui"


@pytest.fixture
def edit(qtbot):
    return made_edit(qtbot)


def test_each_pitfall_names_tests_that_are_there():
    there = set(re.findall(r"^def (test_\w+)", "\n".join(each.read_text(encoding="utf-8") for each in HERE.glob("test_*.py")), re.M))
    numbered = re.split(r"^ ?(\d+) ", __doc__, flags=re.M)
    assert [int(number) for number in numbered[1::2]] == list(range(1, 33))
    for words in numbered[2::2]:
        named = re.findall(r"test_\w+", words)
        assert named and set(named) <= there, words


def test_loading_and_margins_leave_nothing_to_undo(edit):
    edit.minutes.load(SAMPLE)
    edit.show_minutes(edit.minutes)
    edit.resize(500, 300)
    assert not edit.minutes.isUndoAvailable()
    press(edit, "C-<Z>")
    assert edit.minutes.blocks() == SAMPLE


def test_laying_looks_over_is_no_edit(edit, qtbot):
    edit.minutes.load(SAMPLE)
    with qtbot.assertNotEmitted(edit.minutes.edited), qtbot.assertNotEmitted(edit.textChanged):
        edit.minutes.mark_misspelt("A", ((6, 4, "misspelt"),))
    assert len(edit.minutes.find_uid("A").layout().formats()) == 1
    assert not edit.minutes.pending() and not edit.minutes.isUndoAvailable()


def test_no_highlighter_of_qts_erases_what_is_laid_over_the_words(edit):
    assert edit.minutes.findChildren(QSyntaxHighlighter) == []


def test_only_hits_near_the_view_are_lit(edit):
    edit.minutes.load([plain(f"fares in line {number}") for number in range(400)])
    at(edit, 0)
    bar = FindBar(edit, edit)
    bar.open()
    bar.wanted.setText("fares")
    lit = edit.extraSelections()
    assert len(bar.found) == 400 and 0 < len(lit) < 40
    bar.put_away()


def test_nothing_is_kept_in_qts_user_data():
    named = [each.name for each in UI.glob("*.py") if re.search(r"setUserData|setUserState|setCurrentBlockState", each.read_text("utf-8"))]
    assert named == []


def test_ids_and_kinds_are_strings_to_qt(edit):
    edit.minutes.load(SAMPLE)
    carried = edit.minutes.findBlockByNumber(2).blockFormat()
    assert [type(carried.property(each)) for each in (UID, KIND, LEVEL)] == [str, str, int]


def test_many_splits_and_joins_add_few_formats(edit):
    edit.minutes.load([plain("one two")])
    at(edit, 0, 3)
    before = len(edit.minutes.allFormats())
    press(edit, *["<Return>", "<Backspace>"] * 50)
    assert len(edit.minutes.allFormats()) - before <= 3 * 50


def test_ctrl_c_types_nothing(edit):
    QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier, "j"))
    assert edit.toPlainText() == ""


def test_the_clipboard_is_cleared_at_the_end_of_a_session():
    conftests = "".join((HERE.parents[0] / where / "conftest.py").read_text("utf-8") for where in (".", "ui"))
    modules = "".join(each.read_text("utf-8") for each in HERE.glob("test_minute_*.py"))
    assert "clipboard().clear()" in conftests + modules


def test_letters_that_no_test_key_types_come_by_composition(edit):
    compose(edit, "w", "ŵ")
    compose(edit, "e", "é")
    assert edit.toPlainText() == "ŵé"


def amber(edit):
    image = edit.viewport().grab().toImage()
    return [(x, y) for x in range(24) for y in range(image.height()) if image.pixelColor(x, y).name().upper() == edit.colours.amber_mark]


def test_a_flag_stands_at_the_edge_also_where_nothing_is_numbered(edit):
    edit.kept = MinuteDocument(NARRATIVE, "6")
    edit.kept.load([plain("one", uid="A"), plain("two", uid="B"), plain("three", Kind.NOTE, uid="N")])
    edit.show_minutes(edit.kept)
    assert amber(edit) == []
    edit.minutes.mark_flags({"B": "ask for the figures"})
    seen = amber(edit)
    base = edit.baseline("B")
    assert seen and all(base - edit.size_px - 2 < y < base + 4 for _, y in seen)
    assert place_words(edit.minutes, 1).endswith("come back: ask for the figures")
    assert not edit.minutes.isUndoAvailable() and not edit.minutes.pending()
    edit.minutes.mark_flags({})
    assert amber(edit) == []
