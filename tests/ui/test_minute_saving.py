"""What the minutes document says there is to save, and when it says so."""
from __future__ import annotations

import pytest
from minute_hands import NARRATIVE, NUMBERED, SAMPLE, Kept, at, check, compose, made_edit, press, redo, seen, uids, undo

from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import GAP
from clerk_desk.ui.minute_document import MinuteDocument


@pytest.fixture
def edit(qtbot):
    widget = made_edit(qtbot)
    yield widget
    check(widget)


def test_a_key_saves_one_row_and_a_move_ranks_what_moved(edit):
    ranks = {f"u{index}": GAP * (index + 1) for index in range(1000)}
    edit.minutes.load([plain(f"words of {uid}", uid=uid) for uid in ranks], ranks)
    kept = Kept(edit.minutes)
    at(edit, 500, 3)
    press(edit, "x")
    assert [block.row.uid for block in kept.save().written] == ["u500"]
    at(edit, 10, 0, until=(12, 0))
    press(edit, "C-<X>")
    at(edit, 900, 0)
    press(edit, "C-<V>")
    changes = kept.save()
    assert set(changes.ranks) == {"u10", "u11"} and not changes.removed and not changes.written
    undo(edit, 3)
    assert set(kept.save().ranks) == {"u10", "u11"}
    at(edit, 5, 2)
    press(edit, "<Return>")
    changes = kept.save()
    assert len(changes.written) == 2 and len(changes.ranks) == 1
    press(edit, "<Backspace>")
    changes = kept.save()
    assert len(changes.written) == 1 and len(changes.removed) == 1


def test_without_the_stores_ranks_the_first_change_of_order_writes_them_all(edit):
    edit.minutes.load(SAMPLE)
    theirs = {block.row.uid: rank for rank, block in zip((5, 6, 7, 8, 1 << 30, 1 << 40, 1 << 41, 1 << 42), SAMPLE, strict=True)}
    at(edit, 4, 3)
    press(edit, "<Return>", "new")
    changes = edit.minutes.pending()
    theirs.update(changes.ranks)
    assert sorted(theirs, key=theirs.__getitem__) == uids(edit)
    edit.minutes.settle(changes)
    press(edit, "<Return>", "newer")
    assert len(edit.minutes.pending().ranks) == 1


def test_the_stores_ranks_are_kept_when_given(edit):
    ranks = {block.row.uid: 100 + index * 1000 for index, block in enumerate(SAMPLE)}
    edit.minutes.load(SAMPLE, ranks)
    at(edit, 0, 10)
    press(edit, "<Return>", "new")
    ((uid, rank),) = edit.minutes.pending().ranks.items()
    assert uid == uids(edit)[1] and 100 < rank < 1100


def test_an_empty_item_has_nothing_to_save_until_something_is_typed(edit):
    kept = Kept(edit.minutes)
    assert not edit.minutes.pending() and edit.minutes.is_blank()
    press(edit, "x")
    assert [block.text for block in kept.save().written] == ["x"]
    press(edit, "<Backspace>")
    assert len(kept.save().removed) == 1 and not kept.blocks
    undo(edit)
    assert [block.text for block in kept.save().written] == ["x"]


def test_a_first_block_that_was_saved_empty_is_saved_with_its_words_later(edit):
    kept = Kept(edit.minutes)
    kept.save()
    press(edit, "<Return>", "second")
    assert len(kept.save().written) == 2


def test_what_is_typed_between_asking_and_settling_stays_to_be_saved(edit):
    edit.minutes.load(SAMPLE)
    at(edit, 0, 0)
    press(edit, "a")
    changes = edit.minutes.pending()
    press(edit, "b")
    edit.minutes.settle(changes)
    assert [block.text for block in edit.minutes.pending().written] == ["abAlpha beta"]


def test_saving_keeps_cursor_undo_and_redo(edit):
    press(edit, "one", "<Return>", "two")
    kept, place = Kept(edit.minutes), edit.textCursor().position()
    kept.blocks, kept.ranks = {}, {}
    kept.save()
    assert edit.textCursor().position() == place
    undo(edit, 2)
    kept.save()
    redo(edit, 2)
    assert seen(edit) == ["6.1 one", "6.2 two"]


def test_a_save_ends_the_run_that_one_undo_takes_back(edit):
    press(edit, "abc")
    edit.minutes.settle(edit.minutes.pending())
    press(edit, "def")
    undo(edit)
    assert edit.toPlainText() == "abc"


def test_edited_is_said_by_words_kinds_undo_and_composed_letters(edit, qtbot):
    for work in (lambda: press(edit, "x"), lambda: press(edit, "C-S-<H>"), lambda: undo(edit), lambda: compose(edit, "", "é")):
        with qtbot.waitSignal(edit.minutes.edited, timeout=100):
            work()


def test_edited_is_not_said_by_anything_that_is_no_edit(edit, qtbot):
    other = MinuteDocument(NUMBERED, "7")
    with qtbot.assertNotEmitted(edit.minutes.edited, wait=50):
        edit.zoom(3)
        edit.minutes.restyle(NARRATIVE)
        edit.minutes.renumber_as("12")
        edit.minutes.mark_promises({uids(edit)[0]: [(0, 1, "logged")]})
        edit.minutes.lay_looks(row.uid for row in edit.minutes.rows)
        shown = edit.minutes
        edit.show_minutes(other)
        edit.show_minutes(shown)
        edit.minutes.load(SAMPLE)
        edit.go_to("C2", 1)


def test_another_house_style_and_number_change_markers_but_neither_words_nor_undo(edit, qtbot):
    edit.minutes.load(SAMPLE)
    press(edit, "x")
    steps = edit.minutes.availableUndoSteps()
    with qtbot.waitSignal(edit.minutes.looks_changed, timeout=100):
        edit.minutes.restyle(NARRATIVE)
    assert edit.minutes.markers == ["", "", "1)", "a)", "2)", "", "", ""] and edit.minutes.availableUndoSteps() == steps
    edit.minutes.restyle(NUMBERED)
    edit.minutes.renumber_as("11")
    assert seen(edit)[1] == "11.2 RESOLVED: That" and len(edit.minutes.pending().written) == 1


def test_underlines_follow_their_words_until_they_are_found_anew(edit):
    edit.minutes.load([plain("They would be told.", uid="T")])
    edit.minutes.mark_promises({"T": [(5, 13, "suggested")]})
    at(edit, 0, 0)
    press(edit, "So ")
    assert edit.minutes.promises["T"] == ((8, 13, "suggested"),)
    at(edit, 0, 11)
    press(edit, "<Delete>")
    assert edit.minutes.promises["T"] == ((8, 12, "suggested"),)
    press(edit, "<End>", "x")
    assert edit.minutes.promises["T"] == ((8, 12, "suggested"),)
    at(edit, 0, 0, until=(0, 21))
    press(edit, "<Delete>")
    assert not edit.minutes.promises["T"]
