"""The search in the window: reached by key, found as one types, opened at the very line."""
from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clerk_desk.desk.archive import make_anew, tend_archive
from clerk_desk.desk.meetings import meetings
from clerk_desk.desk.minuting import item_texts
from clerk_desk.ui.archive_page import ArchivePage
from clerk_desk.ui.look import Look
from clerk_desk.ui.tending import Tending
from clerk_desk.ui.tokens import THEMES


@pytest.fixture
def page(place, qtbot):
    desk, _ = place
    made = ArchivePage(desk)
    qtbot.addWidget(made)
    made.resize(1134, 700)
    made.set_look(Look())
    made.refresh()
    made.show()
    return made


def a_line(place):
    """A paragraph of the sample with a word of its own."""
    desk, meeting_id = place
    blocks = [(text, block) for text in item_texts(desk, meeting_id) for block in text.minutes if len(block.text.split()) > 8]
    return blocks[0]


def shown(page):
    return [line.title for line in page.list.lines.rows if line.hit]


def test_ctrl_4_and_a_few_letters_find_and_enter_opens_the_very_line(window, place, qtbot):
    _, block = a_line(place)
    window.menus.actions["archive"].trigger()
    page = window.office.archive
    assert window.office.pages.currentWidget() is page
    QTest.keyClicks(page.field, " ".join(block.text.split()[:6]))
    assert shown(page)
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    at = next(index for index, line in enumerate(page.list.lines.rows) if line.hit and line.hit.block == block.row.uid)
    page.list.step(at, 1)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert window.screens.currentWidget() is window.minuting
    assert window.minuting.edit.textCursor().block().text() == block.text


def test_marked_words_and_a_marked_sentence_are_looked_for(window, place):
    window.open_meeting(place[1])
    edit = window.minuting.edit
    cursor = edit.textCursor()
    block = next(block for at in range(edit.document().blockCount())
                 if len((block := edit.document().findBlockByNumber(at)).text().split()) > 8)
    cursor.setPosition(block.position())
    cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    window.menus.actions["archive"].trigger()
    page = window.office.archive
    assert page.sentence == " ".join(block.text().split())
    assert shown(page)
    assert "this sentence" in page.count.text()
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert (page.sentence, shown(page)) == ("", [])


def test_choices_narrow_it_down(page, place):
    _, block = a_line(place)
    page.show_words(block.text.split()[-1])
    some = len(shown(page))
    assert some
    page.narrowing.kind.setCurrentIndex(page.narrowing.kind.findText("Who was there"))
    page.narrowing.kind.activated.emit(0)
    assert len(shown(page)) < some
    assert not page.list.isVisible()
    assert page.note.title.text() == "Nothing was found"


def test_any_days_narrow_it_down_in_whichever_order(page, place):
    desk, meeting_id = place
    on = next(line.on for line in meetings(desk) if line.id == meeting_id)
    page.show_words("the")
    years = page.narrowing.years
    years.setCurrentIndex(years.findText("From one day to another"))
    years.activated.emit(years.currentIndex())
    assert page.narrowing.first.isVisible()
    for first, last, some in ((on, on, True), (on, on - dt.timedelta(30), True), (on - dt.timedelta(30), on - dt.timedelta(1), False)):
        page.narrowing.first.setDate(first)
        page.narrowing.last.setDate(last)
        assert bool(shown(page)) is some
    years.setCurrentIndex(0)
    years.activated.emit(0)
    assert not page.narrowing.first.isVisible()
    assert shown(page)


def test_the_best_says_among_how_many_it_was_looked_for(page, place, monkeypatch):
    monkeypatch.setattr("clerk_desk.desk.archive.MOST_COUNTED", 3)
    page.narrowing.order.setCurrentIndex(1)
    page.show_words("the")
    assert page.count.text().endswith("the best of the newest 3")


def test_a_screen_reader_hears_what_a_line_is(page, place):
    text, block = a_line(place)
    page.show_words(" ".join(block.text.split()[:5]))
    said = [page.list.lines.data(page.list.lines.index(at), Qt.ItemDataRole.AccessibleTextRole) for at in range(len(page.list.lines.rows))]
    assert any(text.item.title in each and block.text[:20] in each for each in said)


def test_arrows_pass_headings_over_and_go_back_to_the_field(page, place):
    page.show_words("the")
    page.activateWindow()
    page.list.setFocus()
    assert page.list.currentIndex().row() == 1
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.lines.rows[page.list.currentIndex().row()].hit
    for _ in range(2):
        QTest.keyClick(page.list, Qt.Key.Key_Up)
    assert page.focusWidget() is page.field


def test_it_says_how_much_is_not_indexed_yet(page, place):
    desk, _ = place
    while tend_archive(desk):
        pass
    make_anew(desk)
    page.show_words("the")
    assert "to be indexed" in page.count.text()
    page.refresh()
    assert "to be indexed" not in page.count.text()


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_it_is_painted_in_every_theme_and_at_large_text(page, theme):
    page.set_look(Look(THEMES[theme], 1.5))
    page.show_words("the")
    assert not page.grab().isNull()
    page.resize(640, 700)
    assert page.narrowing.height() > page.narrowing.committee.height()
    places = [part.geometry() for part in page.narrowing.parts if not part.isHidden()]
    assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[at + 1:])


def test_what_waits_is_indexed_while_hands_rest(window, place, qtbot, monkeypatch):
    desk, _ = place
    make_anew(desk)
    monkeypatch.setattr("clerk_desk.ui.tending.LOOK", 1)
    monkeypatch.setattr("clerk_desk.ui.tending.PAUSE", 0.0)
    tending = Tending(window, desk)
    tending.begin(window.minuting.edit.textChanged)
    qtbot.waitUntil(lambda: tend_archive(desk, 0) == 0, timeout=3000)
    tending.rest()
