"""Selections, cut, copy, paste and drag in the minute editor: ids stay with their words, private notes stay private."""
from __future__ import annotations

import json
import random
from types import SimpleNamespace

import pytest
from minute_hands import NUMBERED, SAMPLE, Kept, at, check, kinds, made_edit, press, read_lines, read_paragraphs, seen, uids, undo
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clerk_desk.desk import capturing
from clerk_desk.domain.blocks import Block, Kind, Row, Run, Written, plain
from clerk_desk.ui import clipboard
from clerk_desk.ui.minute_document import MinuteDocument

PRIVATE = ("secret", "words")


@pytest.fixture(autouse=True)
def _clear(qapp):
    board = QGuiApplication.clipboard()
    board.clear()
    yield
    board.clear()  # offscreen, a clipboard filled from Python crashes the interpreter at exit


@pytest.fixture
def edit(qtbot):
    widget = made_edit(qtbot)
    widget.minutes.load(SAMPLE)
    yield widget
    check(widget)


def box_of(html="", text=""):
    box = QMimeData()
    if html:
        box.setHtml(html)
    if text:
        box.setText(text)
    return box


def all_uids():
    return [block.row.uid for block in SAMPLE]


# removing
def test_delete_across_blocks_and_type_over(edit):
    at(edit, 0, 5, until=(4, 1))
    press(edit, "<Delete>")
    assert seen(edit)[0] == "6.1 Alphawo" and uids(edit)[0] == "A"
    undo(edit)
    at(edit, 2, 0, until=(3, 4))
    press(edit, "x")
    assert seen(edit)[2] == "(a) x" and edit.minutes.rows[2] == SAMPLE[2].row  # Qt alone leaves the last one's level and id
    undo(edit)
    assert edit.minutes.blocks() == SAMPLE


def test_what_is_left_of_the_last_block_keeps_its_id(edit):
    at(edit, 2, 0, until=(4, 1))
    press(edit, "<Backspace>")
    assert seen(edit)[2] == "(a) wo" and uids(edit)[2] == "C3"


def test_backspace_over_a_selection_that_ends_at_a_blocks_start(edit):
    at(edit, 2, 0, until=(4, 0))
    press(edit, "<Backspace>")
    assert uids(edit) == ["A", "R", "C3", "P", "N", "E"] and seen(edit)[2] == "(a) two"


def test_all_deleted_leaves_one_new_narrative_block(edit):
    press(edit, "C-<A>", "<Delete>")
    assert seen(edit) == ["6.1"] and uids(edit)[0] not in all_uids()
    undo(edit)
    assert edit.minutes.blocks() == SAMPLE


# private notes
def leaks(edit):
    """Private words in public blocks, public words in private ones."""
    return [block for block in edit.minutes.blocks() if (block.row.kind is Kind.NOTE) != any(word in block.text for word in PRIVATE)
            and (block.row.kind is not Kind.NOTE or block.text)]


@pytest.mark.parametrize("keys", [["<Delete>"], ["<Backspace>"], ["x"], ["C-<X>"], ["<Return>"]])
@pytest.mark.parametrize(("start", "end"), [
    ((5, 2), (6, 7)), ((5, 2), (6, 0)), ((5, 0), (6, 7)), ((6, 2), (7, 1)), ((6, 2), (7, 0)), ((4, 1), (7, 2)),
])
def test_a_private_note_never_flows_into_public_words(edit, keys, start, end):
    edit.minutes.load([*SAMPLE[:6], plain("secret words and secret words", Kind.NOTE, uid="N"), SAMPLE[7]])
    at(edit, *start, until=end)
    press(edit, *keys)
    assert not [block for block in leaks(edit) if block.row.kind is not Kind.NOTE]
    assert not [block for block in edit.minutes.blocks() if block.row.kind is Kind.NOTE and "end" in block.text]


def test_backspace_and_delete_stop_at_a_note(edit):
    at(edit, 6, 0)
    press(edit, "<Backspace>", "<Left>", "<Delete>", "C-<Delete>")
    at(edit, 7, 0)
    press(edit, "<Backspace>", "C-<Backspace>", "<Left>", "<Delete>")
    assert edit.minutes.blocks() == SAMPLE


def test_empty_blocks_beside_a_note_can_be_taken_away(edit):
    edit.minutes.load([plain("secret", Kind.NOTE, uid="N"), plain("", uid="B"), plain("end", uid="E")])
    at(edit, 1)
    press(edit, "<Backspace>")
    assert uids(edit) == ["N", "E"]
    edit.minutes.load([plain("public", uid="P"), plain("", Kind.NOTE, uid="N")])
    at(edit, 1)
    press(edit, "<Backspace>")
    assert edit.minutes.rows == [Row("P")]


def test_a_note_becomes_public_by_command_only(edit):
    at(edit, 6, 3)
    press(edit, "C-S-<N>")
    assert kinds(edit)[6] is Kind.PARAGRAPH and uids(edit)[6] == "N"


def test_words_copied_from_a_note_stay_private_where_they_are_pasted(edit):
    at(edit, 6, 0, until=(6, 6))
    press(edit, "C-<C>")
    at(edit, 0, 5)
    press(edit, "C-<V>")
    assert [block.text for block in edit.minutes.blocks()[:3]] == ["Alpha", "secret", " beta"] and kinds(edit)[1] is Kind.NOTE


def test_blocks_pasted_into_a_note_leave_its_words_private(edit):
    at(edit, 6, 7)
    edit.insertFromMimeData(box_of(text="one\ntwo"))
    assert [block.text for block in edit.minutes.blocks()[6:10]] == ["secret ", "one", "two", "words"]
    assert kinds(edit)[6:10] == [Kind.NOTE, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.NOTE]


def test_private_notes_do_not_reach_other_programs_with_what_is_around_them(edit):
    press(edit, "C-<A>", "C-<C>")
    board = QGuiApplication.clipboard()
    assert "after" in board.text() and "secret" not in board.text() and "secret" not in board.mimeData().html()
    at(edit, 6, 0, until=(6, 6))
    press(edit, "C-<C>")
    assert board.text() == "secret"


SELECTING = [
    "<Delete>", "<Backspace>", "C-<Delete>", "C-<Backspace>", "C-<X>", "C-<V>", "C-<V>", "<Return>", "S-<Down>", "S-<Left>", "<Up>",
    "<Down>", "S-<End>", "S-<Home>", "<Home>", "C-<Z>", "C-S-<Z>", "<Tab>", "S-<Backtab>", "A-S-<Up>", "A-S-<Down>",
]


@pytest.mark.parametrize("seed", range(5))
def test_no_key_makes_private_words_public(edit, seed):
    public = [plain(block.text.replace("w", "v"), block.row.kind, block.row.level) for block in SAMPLE]  # "w" and "c" are in the note only
    edit.minutes.load([SAMPLE[6] if block.row.kind is Kind.NOTE else block for block in public])
    choose = random.Random(seed)
    for _ in range(150):
        press(edit, choose.choice(SELECTING))
        assert not [block for block in edit.minutes.blocks() if block.row.kind is not Kind.NOTE and set(block.text) & set("wc")]
        check(edit)


# clipboard
def test_copies_get_new_ids_and_moves_keep_theirs(edit):
    at(edit, 2, 0, until=(4, 0))
    press(edit, "C-<C>")
    at(edit, 5, 0)
    press(edit, "C-<V>")
    assert seen(edit)[2:8] == ["(a) one", "(i) deep", "(b) two", "(c) one", "(i) deep", "6.3 after"]
    undo(edit)
    at(edit, 2, 0, until=(4, 0))
    press(edit, "C-<X>")
    at(edit, 2, 3)
    press(edit, "C-<V>")
    assert uids(edit)[2:5] == ["C3", "C1", "C2"] and seen(edit)[2:5] == ["(a) two", "(b) one", "(i) deep"]
    press(edit, "C-<V>")
    check(edit)
    undo(edit, 3)
    assert uids(edit) == all_uids()


def test_a_cut_and_paste_saves_ranks_only(edit):
    kept = Kept(edit.minutes)
    at(edit, 2, 0, until=(4, 0))
    press(edit, "C-<X>")
    at(edit, 2, 3)
    press(edit, "C-<V>")
    changes = kept.save()
    assert not changes.written and not changes.removed and changes.ranks


def test_nothing_is_cut_when_the_clipboard_does_not_take_it(edit, monkeypatch):
    deaf = SimpleNamespace(setMimeData=lambda box: None, mimeData=QMimeData)
    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: deaf)
    at(edit, 2, 0, until=(4, 0))
    press(edit, "C-<X>")
    assert edit.minutes.blocks() == SAMPLE


def test_parts_paste_into_the_line_and_other_programs_get_markers(edit):
    at(edit, 2, 1, until=(2, 3))
    press(edit, "C-<C>")
    at(edit, 0, 5)
    press(edit, "C-<V>")
    assert seen(edit)[0] == "6.1 Alphane beta"
    at(edit, 2, 0, until=(4, 0))
    press(edit, "C-<C>")
    board = QGuiApplication.clipboard()
    assert board.text() == "(a)\tone\n(i)\tdeep" and "(i)&nbsp;&nbsp;deep</p>" in board.mimeData().html()


def test_whole_blocks_pasted_in_the_middle_part_the_words(edit):
    at(edit, 2, 0, until=(4, 0))
    press(edit, "C-<C>")
    at(edit, 0, 5)
    press(edit, "C-<V>")
    assert seen(edit)[:4] == ["6.1 Alpha", "(a) one", "(i) deep", "6.2  beta"] and uids(edit)[0] == "A"


def test_other_items_get_new_ids(edit):
    press(edit, "C-<A>", "C-<X>")
    other = MinuteDocument(NUMBERED, "7")
    edit.show_minutes(other)
    press(edit, "C-<V>")
    assert seen(edit)[1] == "7.2 RESOLVED: That" and not set(uids(edit)) & set(all_uids())


def test_html_is_read_by_the_capture_reader_in_one_undo_step(edit):
    edit.minutes.load([])
    edit.insertFromMimeData(box_of("<p class=MsoNormal>RESOLVED: That</p><p>(a) Approve it</p>", "not this"))
    assert seen(edit) == ["6.1 RESOLVED: That", "(a) Approve it"]
    undo(edit)
    assert seen(edit) == ["6.1"]


WORD = (
    "<p class=MsoNormal>RESOLVED: That the Committee:-</p>"
    "<p class=MsoListParagraphCxSpFirst style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]>"
    "<span style='mso-list:Ignore'>(a)<span style='font:7pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>"
    "approves the <b>budget</b>; and<o:p></o:p></p>"
    "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>(i)<span>&nbsp;</span></span>"
    "notes it.</p>")


def test_a_word_list_comes_in_as_clauses_with_their_levels_and_bold(edit):
    edit.minutes.load([])
    edit.read_html, edit.read_text = capturing.pasted_html, capturing.pasted_text
    edit.insertFromMimeData(box_of(WORD, "(a) approves the budget; and"))
    assert seen(edit) == ["6.1 RESOLVED: That the Committee:-", "(a) approves the budget; and", "(i) notes it."]
    assert Run("budget", bold=True) in edit.minutes.blocks()[1].runs


def test_html_without_words_falls_back_to_text_and_nothing_replaces_nothing(edit):
    edit.minutes.load([])
    edit.insertFromMimeData(box_of("<img src='file:///a.png'>", "one line"))
    assert seen(edit) == ["6.1 one line"]
    press(edit, "C-<A>")
    edit.insertFromMimeData(box_of("<img src='file:///a.png'>"))
    assert seen(edit) == ["6.1 one line"]


def test_paste_replaces_the_selection_and_undo_brings_it_back(edit):
    QGuiApplication.clipboard().setText("other words")
    at(edit, 0, 0, until=(0, 5))
    press(edit, "C-<V>")
    assert seen(edit)[0] == "6.1 other words beta"
    undo(edit)
    assert edit.minutes.blocks() == SAMPLE


def test_signs_that_mean_something_to_qt_do_not_come_in(edit):
    edit.minutes.load([])
    edit.insertFromMimeData(box_of(text="a\x00b\ufffc\u2028c"))
    assert "".join(block.text for block in edit.minutes.blocks()).replace("\n", "") == "abc"


@pytest.mark.parametrize("content", [
    b"", b"[]", b"{", b'{"blocks": [], "whole": true, "from": ""}', b'{"blocks": [{"row": 1}], "whole": true, "from": ""}',
    b'{"from": "x", "whole": true, "blocks": [{"row": {"uid": "a", "kind": "banner", "level": 1, "mark": ""}, "runs": []}]}',
])
def test_a_foreign_program_that_uses_our_format_wrongly_is_read_as_text(edit, content):
    box = box_of(text="plain line")
    box.setData(clipboard.MIME, content)
    pasted = clipboard.unpacked(box, read_paragraphs, read_lines)
    assert [block.text for block in pasted.blocks] == ["plain line"] and not pasted.source


def test_our_format_with_odd_values_is_set_right(edit):
    row = {"uid": "<script>", "kind": "clause", "level": 99, "mark": "a long mark indeed"}
    box = QMimeData()
    box.setData(clipboard.MIME, json.dumps({"from": "x", "whole": True, "blocks": [{"row": row, "runs": []}]}).encode())
    (block,) = clipboard.unpacked(box, read_paragraphs, read_lines).blocks
    assert block.row.level == 4 and len(block.row.mark) <= 8 and block.row.uid.isalnum()


def test_what_is_packed_comes_back_as_it_was():
    runs = (Run("é <b>", bold=True), Run("\nline", italic=True))
    blocks = (Block(Row("a1", Kind.BULLET, 2, "(i)"), runs), plain("n", Kind.NOTE, uid="b2"))
    mime = clipboard.packed([Written(block, "x") for block in blocks], True, "token")
    assert clipboard.unpacked(mime, read_paragraphs, read_lines) == clipboard.Pasted(blocks, True, "token")
    assert "<b>é &lt;b&gt;</b><i><br>line</i>" in mime.html()


# drag
def drop(edit, number, box, action, source=None):
    place = edit.cursorRect(at_block(edit, number)).center()
    how = (action, box, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(edit.viewport(), QDragEnterEvent(place, *how))
    event = QDropEvent(QPointF(place), *how)
    if source is not None:
        event.source = lambda: source
        edit.dropEvent(event)
    else:
        QApplication.sendEvent(edit.viewport(), event)


def at_block(edit, number):
    cursor = edit.textCursor()
    cursor.setPosition(edit.minutes.findBlockByNumber(number).position())
    return cursor


def test_a_drop_from_elsewhere_is_one_undo_step(edit):
    drop(edit, 2, box_of(text="dropped"), Qt.DropAction.CopyAction)
    assert seen(edit)[2] == "(a) droppedone"
    undo(edit)
    assert edit.minutes.blocks() == SAMPLE


def test_dragging_inside_moves_blocks_with_their_ids(edit):
    at(edit, 4, 0, until=(5, 0))
    drop(edit, 2, edit.createMimeDataFromSelection(), Qt.DropAction.MoveAction, source=edit)
    assert uids(edit)[2:5] == ["C3", "C1", "C2"] and len(uids(edit)) == 8
    undo(edit)
    assert edit.minutes.blocks() == SAMPLE


def test_a_drag_to_another_program_leaves_the_words_here(edit, monkeypatch):
    carried = []

    def let_go(drag, *actions):
        carried.append(drag.mimeData().text())
        return Qt.DropAction.MoveAction  # what another program may answer
    monkeypatch.setattr("PySide6.QtGui.QDrag.exec", let_go)
    at(edit, 4, 0, until=(5, 0))
    place = edit.cursorRect(at_block(edit, 4)).center() + QPoint(4, 0)
    QTest.mousePress(edit.viewport(), Qt.MouseButton.LeftButton, pos=place)
    held = (Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for step in (4, 40):
        to = QPointF(place + QPoint(step, 0))
        QApplication.sendEvent(edit.viewport(), QMouseEvent(QMouseEvent.Type.MouseMove, to, edit.viewport().mapToGlobal(to), *held))
    QTest.mouseRelease(edit.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert carried == ["(b)\ttwo"] and edit.minutes.blocks() == SAMPLE
