"""Spelling as you type: what is marked and when, what can be done about it, and that no key pays for it."""
from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from clerk_desk.desk.own_words import OwnWords
from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.ui import spelling_engine
from clerk_desk.ui.spelling import PAUSE, Spelling
from clerk_desk.ui.spelling_engine import Speller, Spylls, council_words, engine
from tests.ui.minute_hands import at, check, compose, made_edit, press, undo

WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


@pytest.fixture
def edit(qtbot):
    return made_edit(qtbot)


@pytest.fixture
def own(tmp_path):
    return OwnWords(tmp_path)


@pytest.fixture
def spelling(edit, own):
    made = Spelling(edit, edit)
    made.follow(edit.minutes, Speller(own, "meeting 1", ["Councillor Ioan Prysor"]))
    made.loading.join()
    yield made
    made.stop()


def show(edit, *blocks):
    edit.minutes.load(blocks)
    at(edit, 0)


def marked(edit):
    return [edit.minutes.find_uid(uid).text()[start:start + length] for uid, spans in edit.minutes.misspelt.items()
            for start, length, _ in spans]


def waves(edit, number):
    formats = edit.minutes.findBlockByNumber(number).layout().formats()
    return [(each.start, each.length) for each in formats if each.format.underlineStyle() == WAVE]


def test_wrong_words_are_underlined_in_the_pause_and_right_ones_are_not(edit, spelling):
    show(edit, plain("The comittee recieved the virement and noted it", uid="A"), plain("All well here", uid="B"))
    assert not marked(edit)
    spelling.look()
    assert marked(edit) == ["comittee", "recieved"] and waves(edit, 0) == [(4, 8), (13, 8)]


def test_british_spelling_is_asked_for(edit, spelling):
    show(edit, plain("to organise the programme, to organize the color"))
    spelling.look()
    assert marked(edit) == ["organize", "color"]


def test_council_words_and_names_are_right(edit, spelling):
    show(edit, plain("Prysor’s virement and precepts for unparished areas, disclosable and ultra vires; Cllr Prysor"))
    spelling.look()
    assert marked(edit) == []


def test_there_are_enough_council_words_and_the_dictionary_lacks_them():
    words, known = council_words(), engine()
    lacking = [word for word in words if not known.spell(word)]
    assert len(words) >= 150 and len(lacking) >= 150


def test_a_key_looks_nothing_up(edit, spelling, monkeypatch):
    show(edit, plain("The comittee"))
    spelling.look()
    asked = []
    monkeypatch.setattr(spelling.speller, "right", lambda word: asked.append(word) or True)
    at(edit, 0, 12)
    press(edit, " met at noon and went")
    assert asked == [] and spelling.timer.remainingTime() > PAUSE // 2


def test_only_blocks_that_changed_are_looked_at(edit, spelling, monkeypatch):
    show(edit, *[plain(f"Line {number} is well", uid=f"U{number}") for number in range(9)])
    while edit.minutes.unread:
        spelling.look()
    looked = []
    monkeypatch.setattr(spelling, "_mark", lambda document, uid, here: looked.append(uid))
    at(edit, 4, 4)
    press(edit, "x")
    spelling.look()
    assert looked == ["U4"]


def test_the_word_being_typed_is_left_until_the_clerk_has_gone_on(edit, spelling, qtbot):
    show(edit, plain("We"))
    at(edit, 0, 2)
    press(edit, " recieve")
    spelling.look()
    assert marked(edit) == []
    press(edit, " it")
    spelling.look()
    assert marked(edit) == ["recieve"]


def test_underlines_stay_on_their_words_while_the_clerk_types_before_them(edit, spelling):
    show(edit, plain("The comittee met", uid="A"))
    spelling.look()
    at(edit, 0, 0)
    press(edit, "So ")
    assert edit.minutes.misspelt["A"] == ((7, 8, "misspelt"),) and waves(edit, 0) == [(7, 8)]


def test_a_mark_lies_over_the_bold_of_a_lead_in_and_takes_nothing_away(edit, spelling):
    show(edit, plain("RESOLVED: That the comittee agree", Kind.LEAD_IN))
    spelling.look()
    bold = [each for each in edit.minutes.findBlockByNumber(0).layout().formats() if each.format.fontWeight() > 500]
    assert [(each.start, each.length) for each in bold] == [(0, 9)] and waves(edit, 0) == [(19, 8)]


def test_marks_are_no_edit(edit, spelling, qtbot):
    show(edit, plain("The comittee met"))
    with qtbot.assertNotEmitted(edit.minutes.edited):
        spelling.look()
    assert marked(edit) and not edit.minutes.isUndoAvailable() and not edit.minutes.pending()
    check(edit)


def test_letters_beyond_the_basic_plane_do_not_shift_a_mark(edit, spelling):
    show(edit, plain("𝒜 𝒜 comittee", uid="A"))
    spelling.look()
    assert edit.minutes.misspelt["A"] == ((6, 8, "misspelt"),)


def test_a_word_under_composition_is_left_alone(edit, spelling):
    show(edit, plain("The comittee"))
    compose(edit, "ŵ")
    spelling.look()
    assert marked(edit) == [] and edit.minutes.unread
    compose(edit, "", "w")


def chosen(menu, words):
    return next(action for action in menu.actions() if words in action.text())


def test_the_menu_offers_words_and_one_undo_takes_the_choice_back(edit, spelling, qtbot):
    show(edit, plain("The comittee met", uid="A"))
    spelling.look()
    at(edit, 0, 6)
    menu = QMenu(edit)
    menu.addAction("Undo")
    spelling.add_choices(menu)
    assert menu.actions()[0].text() == "&1 committee" and menu.actions()[-1].text() == "Undo"
    chosen(menu, "committee").trigger()
    assert edit.toPlainText() == "The committee met"
    undo(edit)
    assert edit.toPlainText() == "The comittee met"


def test_a_right_word_gets_no_choices(edit, spelling):
    show(edit, plain("The committee met"))
    spelling.look()
    menu = QMenu(edit)
    spelling.add_choices(menu)
    assert menu.isEmpty()


def test_an_added_word_is_right_everywhere_and_for_good(edit, spelling, own, tmp_path):
    show(edit, plain("Wexcombe and Wexcombe", uid="A"), plain("Wexcombe’s pond", uid="B"))
    spelling.look_at_all()
    assert len(marked(edit)) == 3
    at(edit, 0, 3)
    menu = QMenu(edit)
    spelling.add_choices(menu)
    chosen(menu, "Add “Wexcombe”").trigger()
    assert marked(edit) == []
    assert "Wexcombe" in OwnWords(tmp_path).added


def test_an_ignored_word_is_right_in_its_meeting_alone(edit, spelling, own, tmp_path):
    show(edit, plain("Wexcombe"))
    spelling.look_at_all()
    menu = QMenu(edit)
    spelling.add_choices(menu)
    chosen(menu, "Ignore").trigger()
    assert marked(edit) == []
    there, elsewhere = (Speller(OwnWords(tmp_path), uid) for uid in ("meeting 1", "meeting 2"))
    there.load()
    elsewhere.load()
    assert there.right("Wexcombe") and not elsewhere.right("Wexcombe")


@pytest.mark.parametrize("content", ["", "[]", '{"added": 3, "ignored": []}', '{"added": [1, "Wexcombe"]}'])
def test_a_spoilt_word_list_is_begun_anew(tmp_path, content):
    (tmp_path / "words.json").write_text(content)
    own = OwnWords(tmp_path)
    assert own.added <= {"Wexcombe"} and own.add("Ashgrove")
    assert "Ashgrove" in json.loads((tmp_path / "words.json").read_text())["added"]


def test_a_word_list_that_cannot_be_written_holds_until_the_end(tmp_path, edit, qtbot):
    spelling = Spelling(edit, edit)
    spelling.follow(edit.minutes, Speller(OwnWords(tmp_path / "nowhere")))
    spelling.loading.join()
    show(edit, plain("Wexcombe"))
    spelling.look_at_all()
    menu = QMenu(edit)
    spelling.add_choices(menu)
    with qtbot.waitSignal(spelling.told) as told:
        chosen(menu, "Add").trigger()
    assert "until Clerk Desk is closed" in told.args[0] and marked(edit) == []
    spelling.stop()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_f7_walks_from_word_to_word_and_round(edit, spelling, qtbot):
    show(edit, plain("The comittee met", uid="A"), plain("and recieved it", uid="B"))
    at(edit, 1, 0)
    spelling.walk()
    assert edit.textCursor().selectedText() == "recieved"
    QTest.keyClick(spelling.menu, Qt.Key.Key_Escape)
    at(edit, 1, 12)
    spelling.walk()
    assert edit.textCursor().selectedText() == "comittee"
    QTest.keyClick(spelling.menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: edit.textCursor().selectedText() == "recieved")
    QTest.keyClick(spelling.menu, Qt.Key.Key_Return)
    assert edit.toPlainText() == "The committee met\nand received it"


def test_f7_says_that_nothing_is_marked(edit, spelling, qtbot):
    show(edit, plain("All is well"))
    with qtbot.waitSignal(spelling.told) as told:
        spelling.walk()
    assert told.args == ["No word in this item is marked as misspelt."]


def test_confirmed_minutes_are_not_looked_at(edit, spelling):
    edit.minutes.load([plain("The comittee")], locked=True)
    spelling.stop()
    spelling.follow(edit.minutes, spelling.speller)
    assert not spelling.timer.isActive()


def test_without_a_dictionary_nothing_is_wrong_and_f7_says_why(edit, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(spelling_engine, "engine", lambda: None)
    spelling = Spelling(edit, edit)
    spelling.follow(edit.minutes, Speller(OwnWords(tmp_path)))
    spelling.loading.join()
    show(edit, plain("The comittee"))
    spelling.look()
    with qtbot.waitSignal(spelling.told) as told:
        spelling.walk()
    assert marked(edit) == [] and "library could not be read" in told.args[0]
    spelling.stop()


def test_the_slower_library_says_the_same(tmp_path):
    pytest.importorskip("spylls")
    from clerk_desk import paths

    slow = Spylls(paths.resources() / "dictionaries" / "en-GB")
    words = ["committee", "comittee", "organise", "organize", "council's", "recieved", "Tuesday", "tuesday"]
    assert [slow.spell(word) for word in words] == [engine().spell(word) for word in words]
    assert "committee" in slow.suggest("comittee")


def test_a_folder_without_dictionary_gives_none(tmp_path):
    assert engine(tmp_path) is None


def test_the_licence_lies_beside_the_dictionary():
    from clerk_desk import paths

    text = (paths.resources() / "dictionaries" / "en-GB-licence.txt").read_text(encoding="utf-8")
    assert "SCOWL" in text and "Copyright" in text and "Kevin Atkinson" in text
