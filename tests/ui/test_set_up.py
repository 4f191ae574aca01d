"""The set-up of an office from the window: shown before it is taken, and known everywhere afterwards."""
from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from clerk_desk.desk import committees, phrase_bank, setting_up
from clerk_desk.desk.own_words import OwnWords
from clerk_desk.domain.phrase_text import written_phrase
from clerk_desk.domain.set_up import Kind, SetUp, Way
from clerk_desk.ui.dialogs.set_up import SetUpOffer, SetUpSheet
from clerk_desk.ui.set_up_deeds import open_set_up
from tests.ui.people_hands import in_dialog

COMMITTEE = "Transport Panel"


@pytest.fixture
def theirs(window):
    """Another office's: a committee that is here with another quorum, a new one, a phrase and a word."""
    here = setting_up.set_up_of(window.desk).bodies[0]
    other = replace(here, committee=replace(here.committee, quorum=9))
    new = replace(here, committee=replace(here.committee, name="Climate Committee", code="CL"), seats=())
    return SetUp((other, new), phrases=(written_phrase("lunch", "Lunch", "Lunch was taken."),), words=("Kelderby",))


def texts(sheet):
    return [sheet.form.rows.topLevelItem(row).text(1) for row in range(sheet.form.rows.topLevelItemCount())]


def test_space_changes_what_is_done_and_all_of_it_is_taken(window, theirs):
    sheet = SetUpOffer(window, window.desk, "other.json", theirs)
    sheet.show()
    assert texts(sheet)[0] == "✓ New ones come, yours stay"
    QTest.keyClick(sheet.form.rows, Qt.Key.Key_Space)
    assert texts(sheet)[0] == "✓ Theirs replace yours" and sheet.ways[Kind.COMMITTEES] is Way.THEIRS
    assert "Climate Committee" in sheet.form.about.text() and COMMITTEE in sheet.form.about.text()
    sheet.form.act.click()
    assert sheet.answer is not None
    assert committees.committee_named(window.desk, COMMITTEE).quorum == 9
    sheet.deleteLater()


def test_a_line_that_is_left_out_stays_out_and_with_nothing_left_there_is_nothing_to_take(window, theirs):
    sheet = SetUpOffer(window, window.desk, "other.json", theirs)
    for row, part in enumerate(sheet.parts):
        sheet.form.rows.setCurrentItem(sheet.form.rows.topLevelItem(row))
        while part.ways and sheet.ways[part.kind] is not Way.NONE:
            sheet.form.turn.click()
    assert not sheet.form.act.isEnabled()
    sheet.deleteLater()


def test_what_is_written_names_nobody_until_that_is_ticked(window, tmp_path, monkeypatch):
    committees.add_member(window.desk, committees.committee_named(window.desk, COMMITTEE).id, "Councillor Ada Siddal")
    sheet = SetUpSheet(window, window.desk, tmp_path)
    for name, ticked in (("first.json", False), ("second.json", True)):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, to=name: (str(tmp_path / to), ""))
        sheet.form.people.setChecked(ticked)
        sheet.form.act.click()
        assert ("Siddal" in (tmp_path / name).read_text(encoding="utf-8")) is ticked
    assert "Written to" in sheet.form.refusal.text()
    sheet.deleteLater()


def test_a_file_that_is_none_is_said_in_the_dialog(window, tmp_path, monkeypatch):
    (tmp_path / "bad.json").write_text("{}")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "bad.json"), ""))
    sheet = SetUpSheet(window, window.desk, tmp_path)
    sheet.form.take.click()
    assert "no set-up of an office" in sheet.form.refusal.text() and sheet.answer is None
    sheet.deleteLater()


def test_the_window_knows_at_once_what_was_taken_in(window, theirs, monkeypatch):
    told = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()) or 0)

    def take(sheet):
        sheet.answer = setting_up.take_set_up(window.desk, theirs, {})
        sheet.accept()

    in_dialog(then=take)
    open_set_up(window)
    assert window.office.place == "committees"
    assert "lunch" in window.minuting.phrases.bank and "Kelderby" in window.minuting.own_words.added
    assert "Climate Committee" in [each.name for each in window.office.committees.committees]
    assert told and "set-up was taken in" in told[0]
    assert OwnWords(window.desk.data_dir).added == {"Kelderby"} and "lunch" in phrase_bank.read_bank(window.desk.data_dir)
