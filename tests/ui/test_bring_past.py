"""Old minutes brought in from the window: chosen, followed, stopped, gone on with, read."""
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clerk_desk.desk.aside import Aside
from clerk_desk.desk.meetings import meetings
from clerk_desk.domain.records import MeetingState
from clerk_desk.ui.dialogs.bring_past import BringPast

MINUTES = (
    "Minutes of a meeting of the Harbour Board held on {day} May 2019 at 7.00 pm\n\nPresent: Councillors A Merrow (Chair) and B Tindall\n\n"
    "1. Bridges\n\nThe condition of lock number {day} was described.\n\nRESOLVED: That the report be noted.\n"
)


@pytest.fixture
def folder(tmp_path):
    """Eight meetings and a letter."""
    place = tmp_path / "old"
    place.mkdir()
    for day in range(1, 9):
        (place / f"{day}.txt").write_text(MINUTES.format(day=day), encoding="utf-8")
    (place / "letter.txt").write_text("Dear Sir,\n\nThank you for your letter.\n")
    return place


@pytest.fixture
def sheet(place, folder, qtbot, monkeypatch):
    """The dialog with the folder chosen, its work done by a process of its own."""
    desk, _ = place
    made = BringPast(None, desk)
    made.asking.aside = Aside()
    qtbot.addWidget(made)
    made.show()
    monkeypatch.setattr("clerk_desk.ui.messages.folder_to_use", lambda *_: folder)
    QTest.mouseClick(made.form.choose, Qt.MouseButton.LeftButton)
    yield made
    made.asking.rest()
    made.asking.aside.end()


def of_the_board(desk):
    return [line for line in meetings(desk) if line.committee == "Harbour Board"]


def said(sheet):
    lines = [sheet.form.found.topLevelItem(at) for at in range(sheet.form.found.topLevelItemCount())]
    return {line.text(0): line.text(1) for line in lines}


def test_each_file_stands_there_with_what_became_of_it(sheet, place, qtbot):
    sheet.form.act.click()
    assert sheet.form.act.text() == "Stop"
    qtbot.waitUntil(lambda: not sheet.running, timeout=40_000)
    assert (sheet.form.bar.value(), sheet.form.bar.maximum(), sheet.answer) == (9, 9, 8)
    assert said(sheet)["3.txt"] == "Harbour Board, 3 May 2019: 1 item."
    assert said(sheet)["letter.txt"].startswith("Not understood: ")
    assert [line.state for line in of_the_board(place[0])] == [MeetingState.CONFIRMED] * 8
    sheet.form.found.setCurrentItem(sheet.form.found.topLevelItem(8))
    sheet.form.show.click()
    assert "Thank you for your letter." in sheet.form.text.toPlainText()


def test_stopped_and_begun_again_it_goes_on(sheet, place, qtbot):
    sheet.form.act.click()
    qtbot.waitUntil(lambda: sheet.made > 0, timeout=40_000)
    sheet.form.act.click()
    assert not sheet.running
    assert "go on" in sheet.form.refusal.text()
    some = len(of_the_board(place[0]))
    assert some
    sheet.form.act.click()
    qtbot.waitUntil(lambda: not sheet.running, timeout=40_000)
    assert len(of_the_board(place[0])) == 8
    assert sum(words.startswith("Here already") for words in said(sheet).values()) == some


def test_an_empty_folder_is_refused_in_the_dialog(sheet, tmp_path, qtbot):
    (tmp_path / "none").mkdir()
    sheet.take_folder(tmp_path / "none")
    sheet.form.act.click()
    qtbot.waitUntil(lambda: not sheet.running, timeout=40_000)
    assert "no file that could be minutes" in sheet.form.refusal.text()


def test_put_aside_it_goes_on_beside_the_window_and_the_band_says_how_far(place, folder, window, qtbot):
    bringing = window.bringing
    window.menus.actions["bring_past"].trigger()
    sheet = bringing.sheet
    assert not sheet.isModal()
    sheet.take_folder(folder)
    sheet.form.act.click()
    assert sheet.form.cancel.text() == "&Put aside"
    sheet.form.cancel.click()
    assert (sheet.isVisible(), bringing.notice.isVisible()) == (False, True)
    qtbot.waitUntil(lambda: "8 meetings brought in" in bringing.notice.words.text(), timeout=40_000)
    bringing.notice.act.click()
    assert (sheet.isVisible(), bringing.notice.isVisible(), len(said(sheet))) == (True, False, 9)
    sheet.form.cancel.click()
    assert bringing.sheet is None


def test_the_window_that_closes_stops_what_goes_on(place, folder, window, qtbot):
    window.bringing.open()
    sheet = window.bringing.sheet
    sheet.take_folder(folder)
    sheet.form.act.click()
    window.close()
    assert (sheet.asking.working, sheet.isVisible(), window.bringing.sheet) == (False, False, None)
