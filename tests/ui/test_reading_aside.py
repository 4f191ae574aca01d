"""Long texts and files in the dialogs that take them in: read aside, while the dialog says so and stays alive."""
from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clerk_desk.desk import meetings
from clerk_desk.desk.capturing import capture_text
from clerk_desk.desk.importing import import_captured
from clerk_desk.desk.opening import open_to_write
from clerk_desk.ui.dialogs.reading import LONG_FILE, LONG_TEXT
from clerk_desk.ui.dialogs.take_agenda import TakeAgenda
from clerk_desk.ui.dialogs.take_in import TakeIn

PARAGRAPH = "The Committee received the report of the Harbour Master on berths and dues. "
LONG = "Harbour Committee\n\n8 September 2026\n\n" + "\n\n".join(f"{number}. Item {number}\n\n{PARAGRAPH * 20}" for number in range(1, 30))
assert len(LONG) > LONG_TEXT


def on_screen(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def aside_desk(tmp_path, qtbot):
    made = open_to_write(tmp_path / "desk")
    yield made
    made.close()


def test_a_long_text_is_read_beside_the_dialog_and_then_kept(aside_desk, qtbot):
    dialog = on_screen(qtbot, TakeIn(None, aside_desk))
    dialog.form.text.setPlainText(LONG)
    dialog.read()
    assert dialog.form.refusal.text() == "Reading the text …" and not dialog.form.act.isEnabled()
    qtbot.waitUntil(dialog.form.act.isEnabled, timeout=20_000)
    assert not dialog.form.refusal.isVisible() and len(dialog.captured.items) == 29
    dialog.form.committee.setCurrentText("Harbour Committee")
    dialog.form.act.click()
    assert dialog.form.refusal.text() == "Making the meeting …" and not dialog.form.act.isEnabled() and dialog.form.text.isReadOnly()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert [(line.id, line.items) for line in meetings.meetings(aside_desk)] == [(dialog.answer, 29)]


def test_a_long_text_that_cannot_be_kept_says_why_and_can_be_mended(aside_desk, qtbot):
    import_captured(aside_desk, capture_text("1. Salt"), committee="Harbour Committee", on=dt.date(2026, 9, 8))
    dialog = on_screen(qtbot, TakeIn(None, aside_desk))
    dialog.form.text.setPlainText(LONG)
    dialog.read()
    qtbot.waitUntil(dialog.form.act.isEnabled, timeout=20_000)
    dialog.form.committee.setCurrentText("Harbour Committee")
    dialog.form.act.click()
    qtbot.waitUntil(dialog.form.act.isEnabled, timeout=20_000)
    assert "8 September 2026" in dialog.form.refusal.text() and not dialog.form.text.isReadOnly() and dialog.answer is None
    dialog.form.time.setText("18:30")
    dialog.form.act.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert sorted(line.items for line in meetings.meetings(aside_desk)) == [1, 29]


def test_what_was_written_last_is_kept_though_the_clerk_did_not_wait(aside_desk, qtbot):
    dialog = on_screen(qtbot, TakeIn(None, aside_desk))
    dialog.form.text.setPlainText("1. Salt\n\nWords.")
    dialog.read()
    dialog.form.committee.setCurrentText("Harbour Committee")
    dialog.form.text.setPlainText(LONG)
    dialog.form.act.click()
    assert dialog.answer is None and meetings.meetings(aside_desk) == ()
    qtbot.waitUntil(lambda: dialog.answer is not None, timeout=20_000)
    assert [line.items for line in meetings.meetings(aside_desk)] == [29]


def test_a_shorter_text_meanwhile_is_the_one_that_counts(aside_desk, qtbot):
    dialog = on_screen(qtbot, TakeIn(None, aside_desk))
    dialog.form.text.setPlainText(LONG)
    dialog.read()
    dialog.form.text.setPlainText("1. Salt\n\n2. Tar")
    dialog.read()
    assert [item.title for item in dialog.captured.items] == ["Salt", "Tar"] and dialog.form.act.isEnabled()
    qtbot.wait(100)
    assert len(dialog.captured.items) == 2


def test_escape_while_a_text_is_read_closes_at_once(aside_desk, qtbot):
    dialog = on_screen(qtbot, TakeIn(None, aside_desk))
    dialog.form.text.setPlainText(LONG * 30)
    dialog.read()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and not dialog.reading.asking.thread_.is_alive()
    assert meetings.meetings(aside_desk) == ()


@pytest.mark.parametrize("ending", [".pdf", ".txt", ".docx"])
def test_a_file_that_cannot_be_read_is_told_in_the_dialog(aside_desk, qtbot, tmp_path, ending):
    path = tmp_path / f"agenda{ending}"
    path.write_bytes(b"\0" * (LONG_FILE + 1))
    dialog = on_screen(qtbot, TakeIn(None, aside_desk))
    dialog.show_file(path)
    qtbot.waitUntil(lambda: not dialog.reading.busy, timeout=20_000)
    assert dialog.form.refusal.isVisible() and not dialog.form.refusal.text().startswith("Reading")
    assert not dialog.form.act.isEnabled() and dialog.captured is None


def test_a_long_agenda_is_read_beside_its_dialog_too(aside_desk, qtbot, tmp_path):
    meeting = import_captured(aside_desk, capture_text("1. Salt"), committee="Harbour Committee", on=dt.date(2026, 9, 8)).meeting_id
    path = tmp_path / "agenda.txt"
    path.write_text(LONG * 2, encoding="utf-8")
    dialog = on_screen(qtbot, TakeAgenda(None, aside_desk, meetings.meeting(aside_desk, meeting)))
    dialog.show_file(path)
    qtbot.waitUntil(lambda: not dialog.reading.busy, timeout=20_000)
    assert dialog.captured is not None and dialog.form.act.isEnabled()
    assert dialog.form.text.toPlainText() == "Read from agenda.txt"
