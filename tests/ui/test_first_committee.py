"""The first start by real keys: a committee in three fields, and its first meeting."""
from __future__ import annotations

import pytest

from clerk_desk.desk import attendance, committees
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.records import Role
from clerk_desk.ui.dialogs.first_committee import FirstCommittee
from tests.end_to_end.key_hands import KeyHands
from tests.ui.people_hands import in_dialog
from tests.ui.window_hands import SetClock, opened, press, settle

LIST = "Members:\n1.\tCouncillor Ada Merrow (Chair)\tNorth Ward\n2.\tCouncillor Tom Siddal\tQuayside\n"


@pytest.fixture
def hands(tmp_path, qtbot):
    desk = open_desk(tmp_path / "first", SetClock())
    made = KeyHands(opened(qtbot, desk), desk.clock)
    made.desk = desk
    yield made
    made.window.close()
    desk.close()


def card(hands):
    return hands.window.office.home.welcome.choices[-1]


def test_three_fields_make_the_committee_and_go_on_to_its_first_meeting(hands):
    hands.clipboard(LIST)
    hands.dialogs("C-<N>", ("Set up a committee", "Harbour Panel", "<Tab>", "C-<V>", "<Tab>", "Dash", "<Return>"),
                  ("New meeting", "A-<D>", "C-<Return>"))
    [committee] = committees.committees(hands.desk)
    assert (committee.name, committee.style) == ("Harbour Panel", "Dash")
    assert [(each.person.name, each.role) for each in committees.members(hands.desk, committee.id)] == [
        ("Councillor Ada Merrow", Role.CHAIR), ("Councillor Tom Siddal", Role.MEMBER)]
    meeting = hands.window.minuting.sitting.meeting
    assert (meeting.committee.name, meeting.style) == ("Harbour Panel", "Dash")
    press("<F9>", 100)
    assert len(attendance.room(hands.desk, meeting.id).attendees) == 2
    hands.dialog("C-<N>", "New meeting", "C-<Return>")  # the first is asked for once


def test_the_card_of_the_first_screen_says_it_and_does_it(hands):
    assert card(hands).button.text() == "Set up a committee" and "members" in card(hands).text.text()
    while not card(hands).button.hasFocus():
        press("<Tab>")
    told = in_dialog("Harbour Panel", "C-<Return>")
    in_dialog("<Escape>")  # the meeting can wait
    press("<Return>", 300)
    settle(hands.window)
    assert not told and [each.name for each in committees.committees(hands.desk)] == ["Harbour Panel"]
    assert card(hands).button.text() == "New meeting" and card(hands).button.accessibleName() == "New meeting"


@pytest.mark.parametrize(("keys", "sentence"), [
    (("C-<Return>",), "The committee needs a name: write it in the first field."),
    (("   ", "<Tab>", "Councillor Ada Merrow", "C-<Return>"), "The committee needs a name: write it in the first field."),
    (("Harbour Panel", "<Tab>", "Ada Merrow (Chair)", "<Return>", "Chair: Tom Siddal", "C-<Return>"),
     "The list of members has two chairs, Ada Merrow and Tom Siddal: leave it with one of them."),
])
def test_what_cannot_be_set_up_is_said_in_a_sentence_and_nothing_is_made(hands, keys, sentence):
    told = in_dialog(*keys)
    press("C-<N>", 300)
    settle(hands.window)
    assert told == [sentence] and committees.committees(hands.desk) == ()


def test_escape_leaves_everything_as_it_was(hands):
    assert not in_dialog("Harbour Panel", "<Escape>")
    press("C-<N>", 200)
    settle(hands.window)
    assert committees.committees(hands.desk) == () and hands.window.minuting.sitting.meeting is None


def test_what_was_read_of_the_members_and_the_house_style_is_said_below_them(hands, qtbot):
    dialog = FirstCommittee(hands.window, hands.desk)
    qtbot.addWidget(dialog)
    assert "One to a line" in dialog.form.membersNote.text()
    dialog.form.members.setPlainText("Councillor Tom Siddal")
    assert dialog.form.membersNote.text() == "1 member"
    dialog.form.members.setPlainText(LIST)
    assert dialog.form.membersNote.text() == "2 members, in the chair Councillor Ada Merrow"
    before = dialog.form.styleNote.text()
    dialog.form.style.setCurrentText("Narrative")
    assert before != dialog.form.styleNote.text() != ""
