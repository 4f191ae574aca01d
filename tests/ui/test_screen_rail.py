"""The agenda at the left by itself: rows, keys, sizes, and what a screen reader hears."""
from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clerk_desk.ui.look import Look
from clerk_desk.ui.rail import Agenda, AgendaRow, Rail

LONG = "Review of the arrangements for lettings, keys and caretaking at the Council's halls and pavilions"
ROWS = (
    AgendaRow(11, "1", "Apologies for absence", "minuted", written=True), AgendaRow(12, "2", "Hall lettings", "now", here=True),
    AgendaRow(13, "3", LONG), AgendaRow(14, "4", "Lease of the boathouse", "exempt", "Exempt, Schedule 12A, paragraph 3"),
)


@pytest.fixture
def rail(qtbot):
    made = Rail(None)
    qtbot.addWidget(made)
    made.set_look(Look())
    made.resize(256, 600)
    made.show()
    made.show_rows(ROWS)
    return made


def height(rail, row):
    return rail.list.sizeHintForRow(row)


def test_the_model_keeps_qts_rules(qtmodeltester):
    model = Agenda(None)
    model.show_rows(ROWS)
    qtmodeltester.check(model)


def test_the_item_in_hand_is_the_current_row(rail):
    assert rail.list.currentIndex().row() == 1
    rail.show_rows((replace(ROWS[0], state="now", here=True), replace(ROWS[1], state="minuted", here=False), *ROWS[2:]))
    assert rail.list.currentIndex().row() == 0


def test_arrows_only_move_and_enter_opens(rail, qtbot):
    chosen = []
    rail.item_chosen.connect(chosen.append)
    rail.list.setFocus()
    QTest.keyClick(rail.list, Qt.Key.Key_Down)
    assert chosen == []
    QTest.keyClick(rail.list, Qt.Key.Key_Return)
    assert chosen == [13]


def test_a_click_opens_the_item_it_is_on(rail, qtbot):
    with qtbot.waitSignal(rail.item_chosen) as told:
        where = rail.list.visualRect(rail.list.agenda.index(3)).center()
        QTest.mouseClick(rail.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert told.args == [14]


def test_every_state_is_said_in_words(rail):
    spoken = [rail.list.agenda.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert spoken == [
        "Item 1, Apologies for absence, minuted", "Item 2, Hall lettings, now", f"Item 3, {LONG}, not yet",
        "Item 4, Lease of the boathouse, exempt, Schedule 12A, paragraph 3",
    ]


def test_a_long_title_wraps_and_makes_its_row_taller(rail):
    assert height(rail, 2) > 1.8 * height(rail, 0)


def test_text_at_150_per_cent_makes_rows_taller(rail):
    usual = height(rail, 0)
    rail.set_look(Look(scale=1.5))
    assert height(rail, 0) > 1.3 * usual


def test_where_there_is_little_room_numbers_and_states_are_left(rail):
    rail.set_narrow(True)
    assert not rail.add.isVisible() and not rail.title.isVisible()
    assert height(rail, 2) == height(rail, 0)


def test_the_same_items_shown_again_do_not_reset_the_view(rail, qtbot):
    with qtbot.assertNotEmitted(rail.list.agenda.modelReset):
        rail.show_rows((replace(ROWS[0], state=""), *ROWS[1:]))
    with qtbot.waitSignal(rail.list.agenda.modelReset):
        rail.show_rows(ROWS[:2])


def test_another_item_is_asked_for_by_the_button_at_the_foot(rail, qtbot):
    with qtbot.waitSignal(rail.item_requested):
        QTest.mouseClick(rail.add, Qt.MouseButton.LeftButton)
