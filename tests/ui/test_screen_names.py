"""Names completed while typing: which keys the list takes, and which it never takes."""
from __future__ import annotations

from dataclasses import replace

import pytest

from clerk_desk.desk import meetings
from clerk_desk.domain.blocks import plain
from clerk_desk.ui.completion import Completion
from clerk_desk.ui.completion_names import people_of
from tests.ui.minute_hands import made_edit, press, undo
from tests.ui.window_hands import press as window_press

PEOPLE = ("Councillor Ioan Prys-Jones", "Cllr Petra Ashgrove", "Ms Ann Petrie")


@pytest.fixture
def edit(qtbot):
    made = made_edit(qtbot)
    made.names = Completion(made, lambda: PEOPLE)
    made.expand = made.names.after_space
    return made


def offered(edit):
    names = edit.names.list
    return [names.item(row).text() for row in range(names.count())] if names.isVisible() else []


def test_after_the_title_letters_offer_names_and_tab_takes_one(edit):
    press(edit, "Cllr ")
    assert offered(edit) == []
    press(edit, "p")
    assert offered(edit) == ["Ioan Prys-Jones", "Ann Petrie", "Petra Ashgrove"]
    press(edit, "r", "<Tab>")
    assert edit.toPlainText() == "Cllr Ioan Prys-Jones" and offered(edit) == []
    undo(edit)
    assert edit.toPlainText() == "Cllr pr"


@pytest.mark.parametrize(("letters", "name"), [("pa", "Petra Ashgrove"), ("ipj", "Ioan Prys-Jones"), ("petra a", "Petra Ashgrove")])
def test_initials_and_two_parts_find_a_name(edit, letters, name):
    press(edit, "Councillor ", letters, "<Return>")
    assert edit.toPlainText() == f"Councillor {name}" and len(edit.minutes.rows) == 1


def test_arrows_choose_and_esc_closes(edit):
    press(edit, "Cllr p", "<Down>", "<Down>", "<Down>", "<Up>")
    assert edit.names.list.currentRow() == 2
    press(edit, "<Escape>")
    assert offered(edit) == [] and edit.completing is None


def test_with_nobody_meant_every_key_is_its_own(edit):
    press(edit, "Cllr zz", "<Return>", "two")
    assert edit.toPlainText() == "Cllr zz\ntwo"


def test_a_name_typed_to_its_end_leaves_enter_alone(edit):
    press(edit, "Cllr Petra Ashgrove", "<Return>", "two")
    assert edit.toPlainText() == "Cllr Petra Ashgrove\ntwo"


def test_elsewhere_no_list_opens_and_ctrl_space_asks_for_one(edit):
    press(edit, "the pet")
    assert offered(edit) == []
    press(edit, "C-<Space>")
    assert offered(edit) == ["Ms Ann Petrie", "Cllr Petra Ashgrove"]
    press(edit, "<Down>", "<Tab>")
    assert edit.toPlainText() == "the Cllr Petra Ashgrove"


def test_ctrl_space_behind_no_letters_does_nothing(edit):
    press(edit, "the ", "C-<Space>")
    assert offered(edit) == [] and edit.toPlainText() == "the "


def test_moving_away_closes_the_list(edit):
    edit.minutes.load([plain("first"), plain("second")])
    press(edit, "C-<Home>", "Cllr p")
    assert offered(edit)
    press(edit, "C-<Down>")
    assert offered(edit) == []
    press(edit, "<Tab>")
    assert edit.toPlainText() == "Cllr pfirst\nsecond"


def test_a_comma_ends_it(edit):
    press(edit, "Cllr p,", "<Return>")
    assert edit.toPlainText() == "Cllr p,\n"


def test_while_typing_elsewhere_nothing_listens_to_the_cursor(edit):
    press(edit, "Cllr pa", "<Tab>", " spoke at length")
    assert not edit.names.active


def test_the_meetings_own_people_are_known(window):
    names = window.minuting.people
    assert len(set(names)) == len(names)
    assert all(name in names for name in window.minuting.sitting.meeting.present)


def test_an_office_behind_a_name_makes_no_second_name(place):
    desk, meeting_id = place
    meeting = replace(meetings.meeting(desk, meeting_id), present=("Councillor Ruth Penhale (Chair)", "Councillor Ruth Penhale"))
    assert [name for name in people_of(desk, meeting) if "Penhale" in name] == ["Councillor Ruth Penhale"]


def test_in_the_window_esc_closes_the_list_and_waves_no_promise_off(window):
    edit, names = window.minuting.edit, window.minuting.completion
    window_press("C-<PageDown>", "The Chair agreed to write to the operator with Cllr ")
    window.minuting.people = PEOPLE
    window_press("p")
    assert names.list.isVisible()
    window.minuting.deciding.promises.look()
    waiting = window.minuting.deciding.promises.found.suggested
    window_press("<Escape>")
    assert not names.list.isVisible() and waiting and window.minuting.deciding.promises.found.suggested == waiting
    window_press("<Escape>")
    assert window.minuting.deciding.promises.found.suggested == () and edit.hasFocus()
