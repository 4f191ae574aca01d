"""The chapters of the guide on documents, on what is safe and on search followed by their keys, buttons and menus."""
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from clerk_desk.domain.records import Audience
from tests.desk.word_hands import Hands
from tests.end_to_end.guide_reader import Reader, menus
from tests.ui.people_hands import text_of
from tests.ui.window_hands import let_go, press, settle

OLD = (
    "Harbour Board\n\nMinutes of the meeting held on {day} May {year}\n\n1. Bridges\n\nThe swing bridge was described.\n\n"
    "RESOLVED: That it be noted.\n")


def dialog():
    """The dialog that is open."""
    return QApplication.activeModalWidget()


@pytest.mark.timeout(120)
def test_documents_go_out_and_come_back_as_written(clerk, tmp_path, monkeypatch, message_boxes):
    guide, window, out = Reader(clerk, "09-documents"), clerk.window, tmp_path / "out.docx"
    audiences, pages = [], []

    def whom():
        audiences.append(dialog().audience)

    def page():
        pages.append(dialog().form.preview.view.page)

    def pages_are_there():
        clerk.qtbot.waitUntil(lambda: dialog().form.preview.strip.isVisible(), timeout=20_000)

    clerk.dialog(
        guide.opener("F12"), "Export", guide.then_sees("Export"), guide.then_push("Public"), whom, guide.then_push("Members"), whom,
        guide.then_push("Full"), whom, pages_are_there, guide.then_key("PgDn"), page, guide.then_key("PgUp"), page,
        lambda: dialog().form.preview.strip.setFocus(), guide.then_key("Home"), page, guide.then_key("End"), page,
        "A-<A>", "C-<A>", str(out), "<Return>", 800, "<Escape>")
    assert audiences == [Audience.PUBLIC, Audience.MEMBERS, Audience.FULL] and out.exists()
    assert len(message_boxes) == 1 and "2 of your queries" in message_boxes[0]
    assert pages[:3] == [2, 1, 1] and pages[3] > 1
    draft, here = Hands(out), " ".join(text_of(window))
    said = next(each.text for each in draft.package.paragraphs if len(each.text) > 40 and each.text.endswith(".") and each.text in here)
    draft.type_over(said, f"{said[:-1]}, as the Chair put it.")
    draft.save()
    monkeypatch.setattr("clerk_desk.ui.messages.file_to_open", lambda *_: out)
    clerk.dialog(guide.opener("Ctrl+F12"), "Bring back", "<A>", "<Return>")
    assert any("as the Chair put it" in line for line in text_of(window))
    guide.key("Ctrl+5")
    assert window.office.place == "styles"
    guide.done()


@menus
@pytest.mark.timeout(120)
def test_what_is_safe_is_looked_at_as_written(clerk):
    guide, window = Reader(clerk, "11-safe"), clerk.window
    guide.knows("Save elsewhere…")  # the bar is red only where the disk refuses
    clerk.dialog(guide.menu("Backups…", "File"), "Backups", "<Escape>")
    guide.knows("Restore a backup")  # on the first screen of another computer
    guide.key("Ctrl+L")
    assert locked(window)
    press("<Return>", 200)
    assert not locked(window)
    guide.knows("Lock by itself", "File")
    clerk.dialog(guide.menu("Encryption…", "File"), "Encrypt", "<Escape>")
    clerk.dialog(guide.opener("Alt+Shift+W"), "Earlier wordings", "<Escape>")
    clerk.dialog(guide.opener("Alt+Shift+K"), "The record", "<Escape>")
    clerk.dialog(guide.menu("Contact details…", "File"), "Contact details", "<Escape>")
    guide.done()


def locked(window):
    """Does a cover lie over the window?"""
    return any(type(each).__name__ == "Cover" and each.isVisible() for each in window.findChildren(QWidget))


@menus
@pytest.mark.timeout(180)
def test_everything_is_searched_as_written(clerk, tmp_path, monkeypatch):
    guide, window = Reader(clerk, "12-search"), clerk.window
    guide.key("Ctrl+4")
    assert window.office.place == "archive"
    press("C-<1>")
    guide.key("Ctrl+Shift+F")
    assert window.office.place == "archive"
    page = window.office.archive
    press("foster")
    clerk.qtbot.waitUntil(lambda: page.list.model().rowCount() > 0, timeout=20_000)
    guide.key("Down", "Enter")
    settle(window)
    assert window.screens.currentWidget() is window.minuting
    press("C-<4>", 200, "foster", 600)
    guide.key("Esc")
    assert page.field.text() == ""
    press("foster", 600, "<Down>")
    guide.key("Ctrl+F")
    assert QApplication.focusWidget() is page.field
    press("<Down>")
    clerk.dialog(guide.opener("Ctrl+Enter"), "", 600, "<Escape>")
    old_minutes_come_in(clerk, guide, tmp_path, monkeypatch)
    everything_goes_out(clerk, guide, tmp_path, monkeypatch)
    guide.done()


def old_minutes_come_in(clerk, guide, tmp_path, monkeypatch):
    """A folder of them comes in; the list says what became of each, and is put aside and brought back."""
    window, folder = clerk.window, tmp_path / "old"
    folder.mkdir()
    for year in (2017, 2018):
        (folder / f"{year}.txt").write_text(OLD.format(day=year - 2010, year=year), encoding="utf-8")
    (folder / "letter.txt").write_text("Dear Sir,\n\nThank you for your letter.\n", encoding="utf-8")
    monkeypatch.setattr("clerk_desk.ui.messages.folder_to_use", lambda *_: folder)
    guide.menu("Bring in old minutes…", "File")()
    sheet = window.bringing.sheet
    clerk.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().window() is sheet)
    press("A-<F>", 50, "<Space>")
    let_go(sheet)
    press("<Return>")
    clerk.qtbot.waitUntil(lambda: not sheet.running, timeout=60_000)
    assert sheet.made == 2
    sheet.form.body.setFocus()
    press("<Tab>", "<End>")
    guide.push("Show the text")
    let_go(sheet)
    assert "Thank you for your letter" in sheet.form.text.toPlainText()
    guide.knows("Put aside", "Show", "Stop")  # only while files are still to come
    press("<Escape>")
    settle(window)


def everything_goes_out(clerk, guide, tmp_path, monkeypatch):
    """Into an empty folder, as one form and as the other."""
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr("clerk_desk.ui.messages.folder_to_use", lambda *_: folder)

    def finished():
        clerk.qtbot.waitUntil(lambda: not dialog().running, timeout=60_000)

    clerk.dialog(
        guide.menu("Take everything out…", "File"), "Take everything out", guide.then_sees("Web pages"), guide.then_push("Word files"),
        lambda: guide.knows("Stop"), "A-<F>", 50, "<Space>", 300, lambda: dialog().form.act.click(), finished, "<Escape>")
    assert list(folder.rglob("*.docx")) and list(folder.rglob("*.json"))
    guide.knows("Take everything in again…")  # on a desk on which there is nothing: tests of the first start press it
