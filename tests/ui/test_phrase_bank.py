"""The bank of phrases and its dialog: changed, added, taken out, restored; kept beside the store; typed at once."""
from __future__ import annotations

import json

import pytest
from PySide6.QtTest import QTest

from clerk_desk.desk import phrase_bank
from clerk_desk.desk.phrase_bank import FILE, Standing
from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui.dialogs.phrases import Phrases
from tests.ui.people_hands import in_dialog
from tests.ui.window_hands import press


@pytest.fixture
def sheet(window):
    made = Phrases(window, window.desk.data_dir, window.minuting.phrases.take_bank)
    made.show()
    yield made
    made.done(0)
    made.deleteLater()


def choose(sheet, abbreviation):
    tree = sheet.form.there
    line = next(tree.topLevelItem(at) for at in range(tree.topLevelItemCount()) if tree.topLevelItem(at).text(1) == abbreviation)
    tree.setCurrentItem(line)


def shown(sheet):
    line = sheet.form.there.currentItem()
    return [line.text(column) for column in range(3)]


def type_in(window, words):
    edit = window.minuting.edit
    window.minuting.show_item(window.minuting.sitting.items[1].id)
    QTest.keyClicks(edit, words)
    return edit.minutes.toPlainText()


def test_a_given_phrase_that_is_changed_is_typed_so_at_once_and_after_the_next_start(window, sheet):
    choose(sheet, "closd")
    sheet.form.text.setPlainText("The Chair closed the meeting at {time}.")
    sheet.form.act.click()
    assert shown(sheet) == ["Meeting closed", "closd", "changed"] and sheet.form.restore.isEnabled()
    assert type_in(window, "closd ").startswith("The Chair closed the meeting at")
    assert "Chair" in phrase_bank.read_bank(window.desk.data_dir)["closd"].pieces[0].text


def test_a_phrase_of_ones_own_is_added_and_taken_out_for_good(window, sheet):
    sheet.form.add.click()
    sheet.form.abbreviation.setText("thx")
    sheet.form.name.setText("Thanks")
    sheet.form.text.setPlainText("RESOLVED:\nThat {officer} be thanked.")
    sheet.form.act.click()
    assert shown(sheet) == ["Thanks", "thx", "your own"]
    assert "That [officer] be thanked." in type_in(window, "thx ")
    assert [row.kind for row in window.minuting.edit.minutes.rows] == [Kind.LEAD_IN, Kind.CLAUSE]
    sheet.form.remove.click()
    assert "thx" not in phrase_bank.read_bank(window.desk.data_dir) and "thx" not in window.minuting.phrases.bank


def test_a_given_phrase_is_taken_out_and_had_again(window, sheet):
    choose(sheet, "unan")
    sheet.form.remove.click()
    assert shown(sheet)[2] == "taken out" and type_in(window, "unan ") == "unan "
    assert phrase_bank.read(window.desk.data_dir).standing("unan") is Standing.REMOVED
    sheet.form.restore.click()
    assert shown(sheet)[2] == "" and "unan" in window.minuting.phrases.bank
    assert json.loads((window.desk.data_dir / FILE).read_text(encoding="utf-8")) == []


def test_what_was_written_is_kept_when_the_clerk_goes_on_to_another_phrase_or_closes(window, sheet):
    choose(sheet, "closd")
    sheet.form.name.setText("The end")
    choose(sheet, "apols")
    assert phrase_bank.read_bank(window.desk.data_dir)["closd"].name == "The end" and sheet.form.abbreviation.text() == "apols"
    sheet.form.name.setText("Who is away")
    sheet.reject()
    assert phrase_bank.read_bank(window.desk.data_dir)["apols"] == phrase_bank.read(window.desk.data_dir).own["apols"]
    assert phrase_bank.read_bank(window.desk.data_dir)["apols"].known == "apologies"


def test_what_cannot_be_kept_is_said_and_stays_to_be_mended(window, sheet):
    choose(sheet, "closd")
    sheet.form.abbreviation.setText("apols")
    choose(sheet, "unan")
    assert shown(sheet)[1] == "closd" and "another phrase already" in sheet.form.refusal.text()
    sheet.reject()
    assert sheet.isVisible()
    sheet.reject()
    assert not sheet.isVisible() and not (window.desk.data_dir / FILE).exists()


def test_another_abbreviation_for_a_given_phrase_leaves_the_old_one_free(window, sheet):
    choose(sheet, "closd")
    sheet.form.abbreviation.setText("fin")
    sheet.form.act.click()
    bank = phrase_bank.read(window.desk.data_dir)
    assert "fin" in bank.used() and "closd" not in bank.used()
    assert (bank.standing("fin"), bank.standing("closd")) == (Standing.OWN, Standing.REMOVED)


def test_a_folder_that_cannot_be_written_is_said_and_typing_goes_on_as_before(window, sheet, monkeypatch):
    def full(_folder, _bank):
        raise CannotBeDone("The phrases could not be kept (No space left on device): make room on the disk, then keep them again.")

    monkeypatch.setattr(phrase_bank, "write", full)
    choose(sheet, "closd")
    sheet.form.text.setPlainText("Closed.")
    sheet.form.act.click()
    assert "could not be kept" in sheet.form.refusal.text() and sheet.form.text.toPlainText() == "Closed."
    assert "The meeting closed" in window.minuting.phrases.bank["closd"].pieces[0].text


def test_an_unwritable_place_is_refused_with_a_sentence(tmp_path):
    with pytest.raises(CannotBeDone, match="could not be kept"):
        phrase_bank.write(tmp_path / "nowhere", phrase_bank.read(tmp_path))


def test_it_is_opened_by_its_key_and_closed_by_esc(window):
    seen = []
    left = in_dialog("<Escape>", then=lambda dialog: seen.append(dialog.form.there.topLevelItemCount()))
    press("C-<F3>")
    assert seen[0] > 20 and not left
