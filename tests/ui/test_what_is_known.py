"""What the screen knows of the room and the committee's year is not typed twice: phrases, spelling, the exclusion, times."""
from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtTest import QTest

from clerk_desk.desk import attendance, meetings, sitting
from tests.ui.people_hands import in_dialog, people_desk
from tests.ui.window_hands import opened, press, put_cursor, settle


@pytest.fixture
def place(tmp_path, qtbot):
    desk, meeting_id = people_desk(tmp_path / "desk")
    yield desk, meeting_id
    desk.close()


@pytest.fixture
def window(place, qtbot):
    made = opened(qtbot, *place)
    made.minuting.show_item(made.minuting.sitting.items[1].id)
    yield made
    made.close()


def typed(window):
    return [block.text for block in window.minuting.edit.minutes.blocks()]


def person(desk, meeting_id, name):
    return next(each.id for each in attendance.room(desk, meeting_id).attendees if name in each.name)


def test_apologies_are_written_from_the_roll(window, place):
    desk, meeting_id = place
    attendance.mark(desk, person(desk, meeting_id, "Rao"), attendance.Standing.APOLOGIES)
    window.minuting.chamber.gathering.read()
    press("apols ")
    assert typed(window) == ["Apologies for absence were received from Councillor Rao."]


def test_while_nobody_is_away_the_phrase_asks_for_the_names(window):
    press("apols ")
    assert typed(window) == ["Apologies for absence were received from [names]."]
    assert window.minuting.edit.textCursor().selectedText() == "[names]"


def test_the_minutes_that_are_confirmed_are_those_of_the_meeting_before(window, place):
    desk, meeting_id = place
    committee = meetings.meeting(desk, meeting_id).committee.id
    for on in (dt.date(2026, 6, 9), dt.date(2026, 7, 14), dt.date(2026, 10, 13)):
        meetings.add_meeting(desk, committee, on, time="18:30", venue="the Guildhall")
    press("mincor ")
    assert "held on Tuesday 14 July 2026 be approved" in typed(window)[1]
    press("<Return>", "<Return>", "dnm ")
    assert typed(window)[-1] == "The next meeting would be held on Tuesday 13 October 2026 at 6.30 pm in the Guildhall."


def test_a_time_is_put_in_as_the_house_writes_it(window):
    press("At ", "A-S-<T>")
    assert typed(window) == ["At 7.30 pm"]


def test_the_item_in_hand_is_offered_for_the_exclusion_and_typing_goes_on_below_it(window):
    sitting.start(window.desk, window.minuting.sitting.meeting.id)
    left = in_dialog("<Space>", "C-<Return>")
    press("A-S-<E>")
    settle(window)
    assert left == [] and window.minuting.sitting.item.exempt == "Schedule 12A, paragraph 1"
    press("The rent was set out.")
    assert typed(window)[0] == "RESOLVED:" and "during item 7" in typed(window)[1] and typed(window)[2] == "The rent was set out."


def test_a_name_is_known_to_spelling_as_soon_as_it_is_on_the_roll(window, place, qtbot):
    desk, meeting_id = place
    minuting = window.minuting
    minuting.spelling.loading.join()
    press("Mr Brzeczek spoke. He left.")
    minuting.spelling.look_at_all()
    assert [word for spans in minuting.edit.minutes.misspelt.values() for word in spans]
    attendance.add_person(desk, meeting_id, "Mr Jan Brzeczek")
    minuting.chamber.gathering.read()
    qtbot.waitUntil(lambda: not any(minuting.edit.minutes.misspelt.values()))
    assert "Mr Jan Brzeczek" in minuting.people


def test_a_key_right_behind_the_last_letter_means_the_promise_just_typed(window):
    press("The list of moorings would be circulated outside of the meeting.", "<F2>", "Harbour Master", "C-<Return>")
    logged = window.minuting.deciding.promises.found.logged
    assert [each.owner for each in logged] == ["Harbour Master"]
    assert typed(window) == ["The list of moorings would be circulated outside of the meeting."]


def test_the_line_to_the_card_is_not_drawn_over_the_attendance(window):
    press("The list of moorings would be circulated outside of the meeting.")
    window.minuting.deciding.promises.look_now()
    QTest.qWait(30)
    assert window.minuting.connector.isVisible()
    press("<F9>")
    assert not window.minuting.connector.isVisible()
    press("<Escape>")
    QTest.qWait(30)
    assert window.minuting.connector.isVisible()


def test_an_item_is_chosen_by_its_number_when_an_interest_is_declared(window):
    put_cursor(window, "")
    left = in_dialog("ott", "<Tab>", "<Tab>", "6", "<Tab>", "<Tab>", "Left", "<Return>")
    press("C-S-<D>")
    settle(window)
    assert left == [] and "in item 6 (Moorings on the north quay)" in typed(window)[0]
