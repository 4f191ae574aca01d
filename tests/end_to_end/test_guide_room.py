"""The chapters of the guide on who is here and on the sitting followed by their keys."""
from __future__ import annotations

import os

import pytest
from PySide6.QtWidgets import QApplication

from clerk_desk.app import made_app
from clerk_desk.desk import attendance, declarations, meetings, sitting
from clerk_desk.domain.attendance import Seat, Standing
from clerk_desk.domain.quorum import QuorumState
from clerk_desk.domain.records import MeetingState
from clerk_desk.domain.sitting import Phase
from tests.end_to_end.guide_reader import Reader
from tests.end_to_end.key_hands import KeyHands
from tests.ui.people_hands import BY_SURNAME, people_desk, room, text_of
from tests.ui.window_hands import opened, press


@pytest.fixture
def hall(tmp_path, qtbot):
    """Hands in the window on a meeting of seven that has not begun."""
    made_app()
    desk, meeting_id = people_desk(tmp_path / "hall")
    made = KeyHands(opened(qtbot, desk, meeting_id), desk.clock, os.environ.get("LOOK_OUT", ""))
    made.desk, made.meeting = desk, meeting_id
    yield made
    made.window.close()
    desk.close()


def row(surname):
    """Goes to a member's row."""
    press("C-<Home>", *["<Down>"] * BY_SURNAME.index(surname))


def standing(hall, surname):
    return next(each.standing for each in room(hall.desk, hall.meeting).attendees if each.name.endswith(surname))


@pytest.mark.timeout(180)
def test_who_is_here_is_marked_as_written(hall):
    press("A-S-<S>", 100)
    guide = Reader(hall, "06-people")
    guide.key("F9")
    page = hall.window.minuting.chamber.page
    assert QApplication.focusWidget() is page.grid
    marked(hall, guide)
    row("Everitt")
    guide.key("H")
    assert any("Everitt" in line and "chair" in line.lower() for line in text_of(hall.window)), text_of(hall.window)
    hall.dialog(guide.opener("N"), "Add", "Naomi Fairclough", "<Tab>", "Harbour Master", "C-<Return>")
    assert "Naomi Fairclough" in [each.name for each in room(hall.desk, hall.meeting).attendees]
    row("Penhale")
    hall.dialog(guide.opener("Ctrl+D"), "Declare", "<Down>", "<Tab>", "6", "<Tab>", "as she keeps a boat", "<Tab>", "Stay", "<Return>")
    assert "keeps a boat" in " ".join(declarations.declarations_words(hall.desk, hall.meeting))
    assert page.head.chip.accessibleName().endswith("quorate, 3 present, 3 needed")
    press("<Escape>")
    come_and_go(hall, guide)
    guide.done()


def marked(hall, guide):
    """Each of the single keys, on a row of its own."""
    row("Everitt")
    guide.key("P")
    row("Kamau")
    guide.key("A")
    row("Ottaway")
    guide.key("S")
    press("Councillor Owen Tilney", "<Return>")
    row("Everitt")
    guide.key("L")
    assert any("Everitt left the meeting" in line for line in text_of(hall.window))
    row("Everitt")
    guide.key("R")
    assert any("Everitt" in line and "returned" in line for line in text_of(hall.window)), text_of(hall.window)
    for surname, key in (("Penhale", "V"), ("Rao", "E"), ("Sadiq", "X")):
        row(surname)
        guide.key(key)
    guide.key("Shift+P")
    found = {surname: standing(hall, surname) for surname in ("Everitt", "Kamau", "Penhale", "Rao", "Sadiq", "Tranmer", "Tilney")}
    assert found == {
        "Everitt": Standing.PRESENT, "Kamau": Standing.APOLOGIES, "Penhale": Standing.REMOTE, "Rao": Standing.LATE,
        "Sadiq": Standing.ABSENT, "Tranmer": Standing.PRESENT, "Tilney": Standing.PRESENT}
    assert next(each.seat for each in room(hall.desk, hall.meeting).attendees if each.name.endswith("Tilney")) is Seat.SUBSTITUTE


def come_and_go(hall, guide):
    """Somebody comes in and goes out while minutes are typed; the quorum is said."""
    press("C-<PageDown>", "Noted.")
    guide.key("Ctrl+Shift+I")
    press("rao")
    press("<Return>")
    guide.key("Ctrl+Shift+O")
    press("tra 19:31")
    guide.key("Enter")
    words = text_of(hall.window)
    assert any("Councillor Rao" in line for line in words)
    assert any("Councillor Tranmer left the meeting at 7.31 pm" in line for line in words)
    for surname in ("everitt", "tilney"):
        press("C-S-<O>", surname, "<Return>")
    assert attendance.quorum(hall.desk, hall.meeting).state is QuorumState.LOST
    head = hall.window.minuting.chamber.page.head
    assert "since" in head.chip.accessibleName(), head.chip.accessibleName()
    hall.dialog(guide.opener("Ctrl+Shift+D"), "Declare", "rao", "<Tab>", "<Down>", "<Tab>", "<Tab>", "as her firm dredges", "<Tab>", "Left",
                "<Return>")
    assert "dredges" in " ".join(declarations.declarations_words(hall.desk, hall.meeting))


@pytest.mark.timeout(180)
def test_the_sitting_is_begun_and_ended_as_written(hall):
    guide = Reader(hall, "07-sitting")

    def phase():
        return sitting.sitting(hall.desk, hall.meeting).phase

    guide.key("Alt+Shift+S")
    assert phase() is Phase.SITTING and meetings.meeting(hall.desk, hall.meeting).state is MeetingState.LIVE
    hall.time("19:40")
    guide.key("Alt+Shift+J")
    assert phase() is Phase.ADJOURNED
    press("A-S-<S>")
    assert phase() is Phase.SITTING
    guide.key("Alt+Shift+C")
    assert phase() is Phase.ENDED
    press("A-S-<Z>")
    assert phase() is Phase.SITTING
    hall.dialog(guide.opener("Alt+Shift+X"), "Extend", "22.30", "<Return>")
    assert sitting.sitting(hall.desk, hall.meeting).until == "22:30"
    hall.dialog(guide.opener("Alt+Shift+E"), "Exclude", "<Down>", "<Down>", "<Space>", "<Tab>", "<Space>", "<Tab>", "<Tab>", "<Return>")
    assert sitting.sitting(hall.desk, hall.meeting).in_private and any("excluded from the meeting" in line for line in text_of(hall.window))
    press("A-S-<E>")  # the same key
    assert not sitting.sitting(hall.desk, hall.meeting).in_private and "readmitted" in " ".join(text_of(hall.window))
    timeline(hall, guide)
    guide.done()


def timeline(hall, guide):
    """Who came and went stands there too; a time is put right with its sentence, an entry is taken out."""
    press("<F9>", "S-<P>", "<Escape>", "C-S-<O>", "rao", "<Return>")
    assert any("Councillor Rao left the meeting at 7.40 pm" in line for line in text_of(hall.window))
    hall.dialog(guide.opener("Alt+Shift+L"), "Timeline", "<End>", guide.then_key("F2"), "19:45", "<Return>", "A-<L>")
    assert any("Councillor Rao left the meeting at 7.45 pm" in line for line in text_of(hall.window)), text_of(hall.window)
    hall.dialog("A-S-<L>", "Timeline", "<End>", guide.then_key("Del"), "<Escape>")
    assert room(hall.desk, hall.meeting).movements == () and any("Councillor Rao left" in line for line in text_of(hall.window))
