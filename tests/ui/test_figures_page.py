"""The page of figures in the window: reached by key, told in words, drawn without colour alone, written to a file."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.follow_ups import log_by_hand
from clerk_desk.desk.meetings import add_item, add_meeting
from clerk_desk.desk.opening import open_desk
from clerk_desk.ui.figures_page import FiguresPage
from clerk_desk.ui.look import Look
from clerk_desk.ui.main_window import MainWindow
from clerk_desk.ui.tokens import THEMES

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def desk(tmp_path):
    made = open_desk(tmp_path / "desk", SystemClock(TODAY))
    for name, count in (("Parks Committee", 3), ("Cabinet", 1)):
        meeting = add_meeting(made, add_committee(made, name).ids[0], dt.date(2026, 9, 1)).ids[0]
        item = add_item(made, meeting, "Benches", "1").ids[0]
        for number in range(count):
            log_by_hand(made, item, "", "", what=f"Thing {number}", due="1 October 2026" if number else "")
    yield made
    made.close()


@pytest.fixture
def page(desk, qtbot):
    made = FiguresPage(desk)
    qtbot.addWidget(made)
    made.resize(1134, 700)
    made.set_look(Look())
    made.refresh()
    made.show()
    return made


def test_ctrl_7_goes_to_the_figures_and_their_words_are_for_a_screen_reader_too(desk, qtbot):
    window = MainWindow.on(desk)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.restore()
    action = window.menus.actions["figures"]
    assert action.shortcut().toString() == "Ctrl+7"
    action.trigger()
    page = window.office.figures
    assert window.office.pages.currentWidget() is page
    bodies = page.shown[1]
    assert bodies.summary.text() == "4 owed, 2 of them overdue. Most: Parks Committee, 3."
    assert bodies.drawn.accessibleDescription().endswith("Parks Committee: 3, 2 overdue. Cabinet: 1.")
    assert (bodies.table.heads[0], len(bodies.table.rows)) == ("Committee", 2)
    assert bodies.table.accessibleDescription().startswith("Parks Committee, ") and bodies.table.isVisible()
    window.close()


def test_a_committee_and_a_year_are_chosen_and_stay_chosen(page):
    page.committee.setCurrentIndex(page.committee.findText("Cabinet"))
    page.committee.activated.emit(page.committee.currentIndex())
    assert page.shown[0].summary.text().startswith("1 owed, 0")
    page.year.setCurrentIndex(1)
    page.refresh()
    assert page.shown[3].summary.text() == "Nothing came due in 25/26."
    assert page.committee.currentText() == "Cabinet"


@pytest.mark.parametrize("theme", sorted(THEMES))
def test_parts_of_a_bar_are_filled_differently_in_every_theme_and_size(page, theme):
    page.set_look(Look(THEMES[theme], 1.5))
    drawn = page.shown[1].drawn
    picture, px = drawn.grab().toImage(), drawn.look.px
    middle, left = px(30) + px(15), px(190)
    room = drawn.width() - px(190 + 200)
    solid = {picture.pixelColor(left + 4 + at, middle).name() for at in range(12)}
    striped = {picture.pixelColor(left + room // 3 + 6 + at, middle).name() for at in range(24)}
    assert len(solid) == 1 and len(striped) > 2
    assert drawn.height() == px(30) * 3 + px(6)


def test_the_figures_are_written_where_the_clerk_says(page, tmp_path, message_boxes):
    message_boxes.file_name = str(tmp_path / "figures.pdf")
    page.export.click()
    assert (tmp_path / "figures.pdf").read_bytes().startswith(b"%PDF")
    message_boxes.file_name = str(tmp_path / "figures.odd")
    page.export.click()
    assert "give the file one of these endings" in message_boxes[-1]
