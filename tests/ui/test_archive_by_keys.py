"""The archive by the keyboard alone: old minutes come in, are found, opened and asked about, everything goes out."""
from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from clerk_desk.desk.meetings import meetings
from tests.ui.window_hands import let_go, made_desk, opened, press, put_cursor, settle

MINUTES = (
    "Minutes of a meeting of the Harbour Board held on {day} May {year} at 7.00 pm\n\n"
    "Present: Councillors A Merrow (Chair) and B Tindall\n\n1. Bridges\n\n"
    "The swing bridge sticks in frost.\n\nRESOLVED: That lock number {day} be mended.\n"
)


@pytest.fixture
def window(qtbot, tmp_path):
    """The window on a desk with one meeting, opened."""
    desk, meeting_id = made_desk(tmp_path / "desk")
    made = opened(qtbot, desk, meeting_id)
    yield made
    made.close()
    desk.close()


@pytest.fixture
def old(tmp_path):
    """Minutes of three years and a letter."""
    folder = tmp_path / "old"
    folder.mkdir()
    for year in (2017, 2018, 2019):
        (folder / f"{year}.txt").write_text(MINUTES.format(day=year - 2010, year=year), encoding="utf-8")
    (folder / "letter.txt").write_text("Dear Sir,\n\nThank you for your letter.\n")
    return folder




def test_old_minutes_come_in_are_looked_through_found_and_opened(window, old, qtbot, monkeypatch):
    monkeypatch.setattr("clerk_desk.ui.messages.folder_to_use", lambda *_: old)
    window.menus.actions["bring_past"].trigger()
    sheet = window.bringing.sheet
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().window() is sheet)
    press("A-<F>", 50, "<Space>")
    let_go(sheet)
    assert QApplication.focusWidget() is sheet.form.act
    press("<Return>")
    qtbot.waitUntil(lambda: not sheet.running, timeout=40_000)
    assert sheet.made == 3
    sheet.form.body.setFocus()
    press("<Tab>", "<Home>", "<End>", "A-<T>")
    let_go(sheet)
    assert "Thank you for your letter" in sheet.form.text.toPlainText()
    press("<Escape>")
    settle(window)
    press("C-<1>")
    days = [(row.left, row.left_under) for row in window.office.home.past.list.rows.rows]
    assert days == [("9 May 2019", "19:00"), ("8 May 2018", "19:00"), ("7 May 2017", "19:00")]
    press("C-<4>", "swing bri")
    page = window.office.archive
    assert page.count.text() == "3 lines"
    assert [line.hit.on.year for line in page.list.lines.rows if line.hit] == [2019, 2018, 2017]
    press("<Down>", "<Down>", "<Return>")
    assert window.screens.currentWidget() is window.minuting
    assert window.minuting.sitting.meeting.on == dt.date(2018, 5, 8)
    assert window.minuting.edit.textCursor().block().text() == "The swing bridge sticks in frost."


def test_a_marked_sentence_is_asked_about_and_its_matter_found(window):
    put_cursor(window, "outside of the meeting.")
    press("S-<Home>", "C-<4>")
    page = window.office.archive
    assert page.sentence.startswith("The number of passengers by route")
    assert "passengers by route" in next(line.hit.words for line in page.list.lines.rows if line.hit)


def test_everything_goes_out_by_keys(window, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr("clerk_desk.ui.messages.folder_to_use", lambda *_: tmp_path / "all")
    done = []

    def hands() -> None:
        sheet = QApplication.activeModalWidget()
        press("A-<F>", 50, "<Space>")
        let_go(sheet)
        press("<Return>")
        qtbot.waitUntil(lambda: not sheet.running, timeout=40_000)
        done.append(sheet.answer)
        press("<Escape>")

    QTimer.singleShot(300, hands)
    window.menus.actions["take_out"].trigger()
    assert done == [len(meetings(window.desk))]
    assert list((tmp_path / "all").rglob("*.json"))
