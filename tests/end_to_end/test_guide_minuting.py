"""The chapters of the guide on the agenda, on typing and on resolutions followed by their keys and menus."""
from __future__ import annotations

import pytest

from clerk_desk.desk import meetings, minuting
from tests.end_to_end.guide_reader import Reader, menus
from tests.ui.window_hands import press


def here(clerk):
    """The item in which the clerk is."""
    return clerk.window.minuting.sitting.item


def agenda(clerk):
    return {item.title: item for item in meetings.meeting(clerk.desk, clerk.whole.live).items}


def go_to(clerk, letters):
    clerk.dialog("C-<G>", "Go to anything", letters, "<Return>")


@menus
@pytest.mark.timeout(180)
def test_the_agenda_during_the_meeting_is_worked_as_written(clerk):
    guide, desk = Reader(clerk, "03-agenda"), clerk.desk
    guide.key("Ctrl+PgDn")
    assert here(clerk).number == "7"
    guide.key("Ctrl+PgUp")
    assert here(clerk).number == "6"
    clerk.dialog(guide.opener("Ctrl+G"), "Go to anything", "work prog", "<Return>")
    assert here(clerk).title == "Work programme"
    guide.key("Alt+Shift+I")
    taken = agenda(clerk)["Work programme"]
    assert taken.number == "9" and clerk.window.minuting.sitting.facts.item_id == taken.id
    clerk.dialog(guide.opener("Alt+Shift+N"), "Late", "Roof of the school",
                 "<Tab>", "<Tab>", "Urgent", "<Tab>", "the rain comes in", "<Return>")
    assert agenda(clerk)["Roof of the school"].urgency == "the rain comes in"
    go_to(clerk, "public questions")
    press("C-<End>", "<Return>", "The park was praised.", "<Home>")
    clerk.dialog(guide.opener("Ctrl+Shift+S"), "Split item", "The park", "<Return>")
    assert [block.text for block in minuting.item_text(desk, agenda(clerk)["The park"].id).minutes] == ["The park was praised."]
    guide.knows("Agenda")
    guide.key("Alt+A")
    press("<Escape>")
    the_rest(clerk, guide)
    guide.done()


def the_rest(clerk, guide):
    """What the menu has: each is done to an item of its own."""
    go_to(clerk, "youth justice")
    clerk.dialog(guide.entry("Rename…", "Agenda"), "Rename item", "C-<A>", "Youth justice", "<Return>")
    clerk.dialog(guide.entry("Defer…", "Agenda"), "Defer", "<Return>")
    assert "efer" in str(agenda(clerk)["Youth justice"].outcome)
    go_to(clerk, "date of next")
    guide.entry("Not reached", "Agenda")()
    assert "reached" in str(agenda(clerk)["Date of next meeting"].outcome)
    go_to(clerk, "roof of")
    clerk.dialog(guide.entry("Withdrawn…", "Agenda"), "Withdraw", "as it is mended", "<Return>")
    assert "withdrawn" in str(agenda(clerk)["Roof of the school"].outcome)
    go_to(clerk, "work prog")
    clerk.dialog(guide.entry("Exempt…", "Agenda"), "Mark item 9 exempt", "<Space>", "C-<Return>")
    assert agenda(clerk)["Work programme"].exempt
    guide.entry("Into the bin", "Agenda")()
    assert "Work programme" not in agenda(clerk)
    clerk.dialog(guide.entry("What is in the bin…", "Agenda"), "Bin of this meeting", "<Return>", "<Escape>")
    assert "Work programme" in agenda(clerk)
