"""Standing phrases in the editor: by keys, one undo step, never where the clerk does not want them."""
from __future__ import annotations

import json

import pytest

from clerk_desk.desk.phrase_bank import read_bank
from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.ui.phrase_typing import PhraseTyping
from clerk_desk.ui.spelling_engine import engine
from tests.ui.minute_hands import at, check, kinds, made_edit, press, redo, seen, undo


@pytest.fixture
def edit(qtbot, tmp_path):
    made = made_edit(qtbot)
    made.phrases = PhraseTyping(made, read_bank(tmp_path), lambda: {"time": "20:47", "paragraph": "paragraph 3"})
    return made


def test_an_abbreviation_expands_at_the_space_and_undo_gives_back_what_was_typed(edit):
    press(edit, "noapols ")
    assert seen(edit) == ["6.1 There were no apologies for absence."]
    undo(edit)
    assert seen(edit) == ["6.1 noapols"] and edit.toPlainText() == "noapols "
    redo(edit)
    assert seen(edit) == ["6.1 There were no apologies for absence."]
    check(edit)


def test_what_was_taken_back_once_stays_as_typed_in_this_line(edit):
    press(edit, "noapols ")
    undo(edit)
    press(edit, "<Backspace>", " noapols ")
    assert edit.toPlainText() == "noapols noapols "
    press(edit, "<Return>", "noapols ")
    assert seen(edit)[1] == "6.2 There were no apologies for absence."


def test_tab_goes_from_blank_to_blank_and_then_is_tab_again(edit):
    press(edit, "subst ")
    assert edit.textCursor().selectedText() == "[substitute]"
    press(edit, "Cllr Prysor", "<Tab>")
    assert edit.textCursor().selectedText() == "[member]"
    press(edit, "Cllr Voss", "<Tab>")
    assert seen(edit) == ["6.1 Cllr Prysor attended as substitute for Cllr Voss."]
    assert kinds(edit) == [Kind.PARAGRAPH]


def test_a_phrase_in_the_middle_of_a_line_leaves_what_is_around_it(edit):
    edit.minutes.load([plain("Before after")])
    at(edit, 0, 7)
    press(edit, "unan ")
    assert edit.toPlainText() == "Before The motion was put to the vote and carried unanimously.after"


def test_a_resolution_of_the_bank_gets_its_kinds_and_is_one_undo_step(edit):
    press(edit, "repnot ")
    assert kinds(edit) == [Kind.LEAD_IN, Kind.CLAUSE] and seen(edit)[1] == "(a) That the report be noted."
    check(edit)
    undo(edit)
    assert edit.toPlainText() == "repnot " and kinds(edit) == [Kind.PARAGRAPH]


def test_after_words_a_resolution_begins_a_line_of_its_own(edit):
    press(edit, "It was late. repnot ")
    assert kinds(edit) == [Kind.PARAGRAPH, Kind.LEAD_IN, Kind.CLAUSE] and edit.toPlainText().splitlines()[1] == "RESOLVED:"


def test_the_exclusion_names_the_items_paragraph(edit):
    press(edit, "exclu ")
    assert "as defined in paragraph 3 of Part 1 of Schedule 12A" in edit.toPlainText() and "[" not in edit.toPlainText()


def test_the_meeting_closes_at_the_time_it_is(edit):
    press(edit, "closd ")
    assert edit.toPlainText() == "The meeting closed at 20:47."


def test_f3_expands_where_the_space_would_not(edit):
    press(edit, "noapols ")
    undo(edit)
    press(edit, "<Backspace>")
    assert edit.phrases.expand_here() and edit.toPlainText() == "There were no apologies for absence."
    assert not edit.phrases.expand_here()


def test_nothing_expands_in_a_private_note_or_in_locked_minutes(edit):
    edit.minutes.load([plain("", Kind.NOTE)])
    at(edit, 0)
    press(edit, "noapols ")
    assert edit.toPlainText() == "noapols "
    edit.minutes.load([plain("noapols")])
    edit.lock(True)
    at(edit, 0, 7)
    edit.phrases.insert("apols")
    assert not edit.phrases.expand_here() and edit.toPlainText() == "noapols"


def test_a_phrase_chosen_from_the_list_is_written_at_the_cursor(edit):
    press(edit, "Then ")
    edit.phrases.insert("apols")
    assert edit.toPlainText() == "Then Apologies for absence were received from [names]."
    assert edit.textCursor().selectedText() == "[names]"


def test_a_sentence_end_before_the_abbreviation_is_no_hindrance(edit):
    press(edit, "He spoke. unan ")
    assert edit.toPlainText() == "He spoke. The motion was put to the vote and carried unanimously."


def test_no_abbreviation_is_a_word_that_somebody_might_mean(tmp_path):
    bank = read_bank(tmp_path)
    assert len(bank) >= 20 and [each for each in bank if engine().spell(each)] == []


def test_the_clerks_own_phrases_replace_and_add(tmp_path):
    own = [{"abbreviation": "noapols", "blocks": [{"text": "All were there."}]}, {"abbreviation": "x"}, "nothing"]
    (tmp_path / "phrases.json").write_text(json.dumps(own))
    bank = read_bank(tmp_path)
    assert bank["noapols"].pieces[0].text == "All were there." and "unan" in bank and "x" not in bank


@pytest.mark.parametrize("content", ["{", "{}", "3"])
def test_a_spoilt_file_of_phrases_leaves_those_of_the_program(tmp_path, content):
    (tmp_path / "phrases.json").write_text(content)
    assert "unan" in read_bank(tmp_path)
