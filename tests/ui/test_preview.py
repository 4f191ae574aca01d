"""The pages beside what is chosen for a document: exactly what comes out, set beside the clerk's work."""
from __future__ import annotations

import threading

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from clerk_desk.desk import agenda, meetings
from clerk_desk.desk.composing import Document, minutes_as_written
from clerk_desk.desk.typesetting import as_pdf, told_pages
from clerk_desk.domain.blocks import Run
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Audience
from clerk_desk.export.document import Look as Kind
from clerk_desk.export.document import Paragraph
from clerk_desk.ui.asking import Asking
from clerk_desk.ui.dialogs.export import Export
from clerk_desk.ui.look import Look
from clerk_desk.ui.page_pictures import PagePictures
from clerk_desk.ui.page_view import PageView
from clerk_desk.ui.preview import Checks, Finding, Preview
from clerk_desk.ui.printing import put_on
from clerk_desk.ui.tokens import THEMES
from tests.ui.window_hands import press


def document(pages: int, words: str = "Words") -> Document:
    return Document("minutes", words, tuple(Paragraph(Kind.MINUTE, (Run(f"{words} {number}. " * 30),)) for number in range(pages * 10)))


@pytest.fixture
def view(qtbot):
    made = PageView()
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.set_look(Look())
    made.show()
    yield made
    made.put_away()


@pytest.fixture
def preview(qtbot):
    made = Preview()
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.set_look(Look())
    made.show()
    yield made
    made.rest()


def drawn(qtbot, view):
    """Waits until every page that is seen is drawn."""
    qtbot.waitUntil(lambda: all(view.pictures.kept(number, view._pixels()) is not None for number, _ in view._seen()))


def test_the_pictures_are_those_of_the_file(view, qtbot):
    content = as_pdf(document(2))
    view.show_pdf(content)
    drawn(qtbot, view)
    shown = view.pictures.kept(0, view._pixels())
    with pypdfium2.PdfDocument(content) as file:
        bitmap = file[0].render(scale=view._pixels() / file.get_page_size(0)[0], prefer_bgrx=True)
        expected = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
        assert shown == expected
        assert len({shown.pixelColor(x, 200).name() for x in range(shown.width())}) > 3


def test_a_page_on_the_screen_is_its_picture_pixel_for_pixel(view, qtbot):
    for wide in (500, 501, 507):
        view.resize(wide, 600)
        view.show_pdf(as_pdf(document(1)))
        drawn(qtbot, view)
        picture, place = view.pictures.kept(0, view._pixels()), view._seen()[0][1]
        screen = view.viewport().grab().toImage().convertToFormat(picture.format())
        inside = place.adjusted(1, 1, -1, -1).intersected(view.viewport().rect().adjusted(4, 4, -4, -4))  # without the ring
        assert screen.copy(inside) == picture.copy(inside.translated(-place.topLeft()))


def test_pages_are_turned_by_keys(view, qtbot):
    told = []
    view.turned.connect(lambda page, count: told.append((page, count)))
    view.show_pdf(as_pdf(document(5)))
    count = told[-1][1]
    assert told[-1][0] == 1
    keys = Qt.Key
    for key, page in ((keys.Key_PageDown, 2), (keys.Key_PageDown, 3), (keys.Key_PageUp, 2), (keys.Key_End, count), (keys.Key_Home, 1)):
        QTest.keyClick(view, key)
        assert told[-1] == (page, count)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page == 1


def test_larger_and_smaller_stay_on_the_page_that_is_read(view, qtbot):
    view.show_pdf(as_pdf(document(5)))
    view.go_to(3)
    before = view._width()
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view._width() > before and view.page == 3
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view._width() == before and view.page == 3


def test_other_pages_are_shown_at_the_place_where_one_was(view, qtbot):
    view.show_pdf(as_pdf(document(5)))
    view.go_to(4)
    view.show_pdf(as_pdf(document(6)))
    assert view.page == 4
    view.show_pdf(as_pdf(document(1)))
    assert view.page <= 2


@pytest.mark.parametrize("theme", THEMES)
def test_paper_is_white_in_every_theme(theme, view, qtbot):
    view.set_look(Look(THEMES[theme]))
    view.show_pdf(as_pdf(document(1)))
    drawn(qtbot, view)
    picture = view.viewport().grab().toImage()
    assert picture.pixelColor(view.width() // 2, 40) == QColor("#FFFFFF")


def test_who_cannot_see_a_page_has_its_words(view, qtbot):
    view.show_pdf(as_pdf(document(1, "Harbour dues")))
    assert "Harbour dues 0." in view.accessibleDescription()


def test_the_last_wish_wins_and_the_others_are_never_shown(qtbot):
    began, go_on = threading.Event(), threading.Event()

    def slow(wanted, went):
        if wanted.title == "first":
            began.set()
            go_on.wait(5)
        went(1)
        return wanted.title.encode()

    setting, came = Asking(), []
    setting.done.connect(lambda content: came.append(bytes(content)))
    setting.ask(slow, document(1, "first"), tells=True)
    assert began.wait(5)
    for words in ("second", "third"):
        setting.ask(slow, document(1, words), tells=True)
    go_on.set()
    qtbot.waitUntil(lambda: came != [])
    setting.rest()
    qtbot.wait(20)
    assert came == [b"third"]


def test_many_wishes_one_after_the_other_come_to_the_last(qtbot):
    setting, came = Asking(), []
    setting.done.connect(lambda content: came.append(bytes(content)))
    for number in range(40):
        setting.ask(as_pdf, document(2, f"wish {number}"), tells=True)
        qtbot.wait(number % 4)
    last = as_pdf(document(2, "wish 39"))
    qtbot.waitUntil(lambda: came[-1:] == [last], timeout=20_000)
    setting.rest()


def test_a_wish_that_is_given_up_ends_at_once_and_says_nothing(qtbot):
    setting, came = Asking(), []
    setting.done.connect(came.append)
    setting.ask(as_pdf, document(400), tells=True)
    setting.rest()
    qtbot.wait(20)
    assert came == [] and not setting.thread_.is_alive()
    setting.ask(as_pdf, document(1), tells=True)
    qtbot.waitUntil(lambda: len(came) == 1)
    setting.rest()


@pytest.mark.expects_log
def test_a_fault_in_setting_is_told(preview, qtbot):
    def broken(*_):
        raise RuntimeError("no typeface")

    preview.ask(broken)
    qtbot.waitUntil(lambda: "no typeface" in preview.place.text())


def test_a_refusal_in_composing_is_told(preview, qtbot):
    def refused(_went):
        raise CannotBeDone("There is no such meeting.")

    preview.ask(refused)
    qtbot.waitUntil(lambda: preview.place.text().endswith(": There is no such meeting."))


def test_the_line_under_the_pages_says_where_one_is(preview, qtbot):
    preview.ask(as_pdf, document(3))
    qtbot.waitUntil(lambda: preview.place.text().startswith("Page 1 of "))
    preview.view.go_to(2)
    assert preview.place.text().startswith("Page 2 of ")
    preview.ask(as_pdf, document(3), as_pdf=False)
    qtbot.waitUntil(lambda: preview.place.text().endswith(" as PDF"))


def test_checks_say_first_what_is_to_be_looked_at(qtbot):
    checks = Checks()
    qtbot.addWidget(checks)
    checks.set_look(Look())
    checks.show_findings((Finding(False, "A heading skips a level", "“Cost”"), Finding(True, "Title set")))
    said = [checks.rows.itemAt(at).widget() for at in range(4)]
    assert said[0].text() == "1 to look at" and said[2].text() == "1 in order"
    assert "A heading skips a level. “Cost”" in checks.area.accessibleDescription()


def test_the_export_dialog_shows_the_very_minutes_that_it_writes(place, qtbot, tmp_path):
    desk, meeting_id = place
    dialog = Export(None, desk, meetings.meeting(desk, meeting_id))
    qtbot.addWidget(dialog)
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(".pdf"))
    dialog.show()
    preview = dialog.form.preview
    qtbot.waitUntil(lambda: preview.place.text().startswith("Page 1 of "), timeout=10_000)
    expected = as_pdf(minutes_as_written(desk, meeting_id, Audience.PUBLIC))
    with pypdfium2.PdfDocument(expected) as file:
        assert preview.view.pictures.words(0) == file[0].get_textpage().get_text_bounded()
    to = tmp_path / "minutes.pdf"
    dialog.form.file.setText(str(to))
    dialog.form.act.click()
    with pypdfium2.PdfDocument(to.read_bytes()) as file:
        assert preview.view.pictures.words(0) == file[0].get_textpage().get_text_bounded()
    assert any(each.words.startswith("Tagged") for each in dialog.form.checks.found)
    dialog.reject()


@pytest.mark.parametrize("what", ["decisions", "agenda", "attendance", "exempt"])
def test_every_document_of_a_meeting_can_be_seen_and_written(what, place, qtbot, tmp_path):
    desk, meeting_id = place
    dialog = Export(None, desk, meetings.meeting(desk, meeting_id))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.what.setCurrentIndex(dialog.form.what.findData(what))
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(".pdf"))
    assert (dialog.audience is Audience.PUBLIC) is (what != "exempt")
    qtbot.waitUntil(lambda: dialog.form.preview.place.text() == "Page 1 of 1", timeout=10_000)
    to = tmp_path / "document.pdf"
    dialog.form.file.setText(str(to))
    dialog.form.act.click()
    assert to.read_bytes()[:5] == b"%PDF-", dialog.form.refusal.text()
    dialog.reject()


def test_page_keys_turn_pages_from_anywhere_in_the_export_dialog(place, qtbot):
    desk, meeting_id = place
    dialog = Export(None, desk, meetings.meeting(desk, meeting_id))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitActive(dialog)
    qtbot.waitUntil(lambda: dialog.form.preview.view.page == 1, timeout=10_000)
    dialog.form.preview.view.show_pdf(as_pdf(document(4)))
    dialog.form.what.setFocus()
    QTest.keyClick(dialog.form.what, Qt.Key.Key_PageDown)
    assert dialog.form.preview.view.page == 2 and dialog.form.what.currentIndex() == 0
    dialog.reject()


@pytest.mark.parametrize(("first", "last", "fewer"), [(1, 999, 0), (2, 999, 1)])
def test_the_pages_that_are_shown_are_put_on_paper(first, last, fewer, tmp_path):
    from PySide6.QtPrintSupport import QPrinter

    pictures = PagePictures(as_pdf(document(3)))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    put_on(printer, pictures, first, last)
    del printer
    paper = PagePictures((tmp_path / "paper.pdf").read_bytes())
    assert len(paper.sizes) == len(pictures.sizes) - fewer > 0
    assert abs(paper.sizes[0].width() - pictures.sizes[0].width()) < 2
    here, there = paper.drawn(0, 300), pictures.drawn(first - 1, 300)
    dark = [sum(each.pixelColor(x, y).lightness() < 160 for x in range(0, 300, 2) for y in range(0, 400, 2)) for each in (here, there)]
    assert dark[1] > 50 and abs(dark[0] - dark[1]) < dark[1] * 0.5
    for each in (paper, pictures):
        each.close()


def test_ctrl_p_prints_and_going_away_from_the_printer_prints_nothing(preview, qtbot, monkeypatch):
    asked = []

    def gone(_parent, pictures, title):
        asked.append((len(pictures.sizes), title))
        return False

    monkeypatch.setattr("clerk_desk.ui.preview.print_pages", gone)
    preview.print()
    assert "no pages to print" in preview.place.text()
    preview.ask(told_pages, document(2), ".pdf")
    qtbot.waitUntil(lambda: preview.view.page == 1)
    preview.add_keys(preview)
    press("C-<P>")
    assert asked[-1] == (len(preview.view.pictures.sizes), "Words") and "no pages" not in preview.place.text()


def test_a_long_one_says_how_far_it_is_and_is_stopped(preview, qtbot):
    preview.ask(as_pdf, document(400))
    qtbot.waitUntil(preview.stop_button.isVisible, timeout=20000)
    assert preview.busy.pages >= 10 and not preview.hints[0].isVisible()
    preview.stop_button.click()
    assert not preview.setting.working and not preview.stop_button.isVisible() and "Stopped" in preview.place.text()
    preview.ask(as_pdf, document(2))
    qtbot.waitUntil(lambda: preview.view.page == 1)
    assert preview.hints[0].isVisible() and "Page 1 of" in preview.place.text()


def in_small(preview):
    """The rows that are drawn."""
    return {row for row, _ in preview.strip.small}


def test_pages_in_small_stand_beside_a_document_of_several(preview, qtbot):
    preview.ask(as_pdf, Document("minutes", "Alone", (Paragraph(Kind.MINUTE, (Run("Words"),)),)))
    qtbot.waitUntil(lambda: preview.place.text() == "Page 1 of 1")
    assert not preview.strip.isVisible()
    preview.ask(as_pdf, document(9))
    qtbot.waitUntil(lambda: len(preview.view.pictures.sizes) > 8)
    assert preview.strip.isVisible() and preview.strip.pages.rowCount() == len(preview.view.pictures.sizes)
    preview.resize(400, 600)
    qtbot.waitUntil(lambda: not preview.strip.isVisible())


def test_a_page_in_small_is_that_page(preview, qtbot):
    preview.ask(as_pdf, document(9))
    qtbot.waitUntil(lambda: in_small(preview) >= {0, 1, 2}, timeout=10_000)
    strip, wide = preview.strip, preview.strip._pixels()
    assert strip.small[1, wide] == preview.view.pictures.drawn(1, wide) != strip.small[0, wide]
    last = strip.pages.rowCount() - 1
    assert last not in in_small(preview)  # only what is seen is drawn
    preview.view.go_to(last + 1)
    qtbot.waitUntil(lambda: last in in_small(preview))


def test_the_page_that_is_read_is_marked_and_keys_in_the_strip_turn_pages(preview, qtbot):
    preview.ask(as_pdf, document(9))
    qtbot.waitUntil(lambda: preview.strip.isVisible(), timeout=10_000)
    count, strip, keys = len(preview.view.pictures.sizes), preview.strip, Qt.Key
    preview.view.go_to(3)
    assert strip.currentIndex().row() == 2
    strip.setFocus()
    for key, page in ((keys.Key_PageDown, 4), (keys.Key_Down, 5), (keys.Key_PageUp, 4), (keys.Key_End, count), (keys.Key_PageDown, count),
                      (keys.Key_Home, 1), (keys.Key_Up, 1)):
        QTest.keyClick(strip, key)
        assert (preview.view.page, strip.currentIndex().row()) == (page, page - 1)
    assert strip.pages.data(strip.currentIndex(), Qt.ItemDataRole.AccessibleTextRole) == f"Page 1 of {count}"
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=strip.visualRect(strip.pages.index(2)).center())
    assert preview.view.page == 3


def test_pages_of_another_document_take_the_place_of_those_before(preview, qtbot):
    preview.ask(as_pdf, document(9))
    qtbot.waitUntil(lambda: in_small(preview) >= {0})
    before = preview.strip.small[0, preview.strip._pixels()]
    preview.ask(as_pdf, document(4, "Harbour dues"))
    qtbot.waitUntil(lambda: in_small(preview) >= {0} and preview.strip.small[0, preview.strip._pixels()] != before)
    assert preview.strip.pages.rowCount() == len(preview.view.pictures.sizes)


def test_letters_that_nobody_would_see_are_told_before_a_pdf_is_written(place, qtbot):
    desk, meeting_id = place
    agenda.rename_item(desk, meetings.meeting(desk, meeting_id).items[0].id, "Thanks to Councillor ਗੁਰਪ੍ਰੀਤ")
    dialog = Export(None, desk, meetings.meeting(desk, meeting_id))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(".pdf"))
    qtbot.waitUntil(lambda: "No typeface has ਗ" in dialog.form.note.text(), timeout=10_000)
    assert any(each.words.startswith("Some letters") for each in dialog.form.checks.found)
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(".docx"))
    qtbot.waitUntil(lambda: "No typeface" not in dialog.form.note.text(), timeout=10_000)
    dialog.reject()
