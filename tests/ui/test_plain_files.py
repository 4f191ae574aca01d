"""Everything taken out from the window and in again: chosen, followed, stopped, refused in one sentence."""
from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clerk_desk.desk.aside import Aside
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.meetings import add_meeting, meeting, meetings
from clerk_desk.desk.opening import open_desk
from clerk_desk.ui.dialogs.plain_files import TakeAllIn, TakeOut


@pytest.fixture(scope="module")
def aside():
    """A process of its own, as the window has."""
    made = Aside()
    yield made
    made.end()


@pytest.fixture
def shown(qtbot, aside, monkeypatch):
    """Makes a dialog of a kind with a folder chosen by its button."""
    def make(kind, desk, folder):
        made = kind(None, desk)
        made.asking.aside = aside
        qtbot.addWidget(made)
        made.show()
        monkeypatch.setattr("clerk_desk.ui.messages.folder_to_use", lambda *_: folder)
        QTest.mouseClick(made.form.choose, Qt.MouseButton.LeftButton)
        return made

    return make


def test_all_goes_out_as_word_files_and_in_again_on_an_empty_desk(shown, place, tmp_path, qtbot):
    desk, _ = place
    sheet = shown(TakeOut, desk, tmp_path / "all")
    sheet.form.word.click()
    sheet.form.act.click()
    assert sheet.form.act.text() == "Stop"
    qtbot.waitUntil(lambda: not sheet.running, timeout=40_000)
    count = len(meetings(desk))
    assert (sheet.answer, sheet.form.bar.value(), sheet.form.open.isVisible()) == (count, count, True)
    assert len(list((tmp_path / "all").rglob("*.docx"))) == count
    assert not list((tmp_path / "all").rglob("*.html"))
    empty = open_desk(tmp_path / "empty", SystemClock(dt.date(2026, 11, 22)))
    again = shown(TakeAllIn, empty, tmp_path / "all")
    again.form.act.click()
    qtbot.waitUntil(lambda: not again.running, timeout=40_000)
    assert [(line.on, line.committee) for line in meetings(empty)] == [(line.on, line.committee) for line in meetings(desk)]
    empty.close()


def test_a_folder_with_something_in_it_is_refused_when_it_is_chosen(shown, place, tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    sheet = shown(TakeOut, place[0], tmp_path)
    assert "has something in it" in sheet.form.refusal.text()
    assert not sheet.form.act.isEnabled()


def test_a_desk_with_something_on_it_takes_nothing_in(shown, place, tmp_path):
    sheet = shown(TakeAllIn, place[0], tmp_path)
    assert "something on it" in sheet.form.refusal.text()
    assert not sheet.form.act.isEnabled()


def test_stopped_it_says_that_this_is_not_all(shown, place, tmp_path, qtbot):
    desk, first = place
    for day in range(30):
        add_meeting(desk, meeting(desk, first).committee.id, dt.date(2025, 1, 1) + dt.timedelta(day))
    sheet = shown(TakeOut, desk, tmp_path / "all")
    sheet.form.act.click()
    qtbot.waitUntil(lambda: sheet.so_far or not sheet.running, timeout=40_000)
    assert sheet.running
    sheet.form.act.click()
    assert not sheet.running
    assert "not all, delete it" in sheet.form.refusal.text()
    assert not (tmp_path / "all" / "office.json").exists()
