"""The chapters of the guide on the agenda, on typing and on resolutions followed by their keys and menus."""
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from clerk_desk.desk import flags, meetings, minuting, votes
from clerk_desk.domain.blocks import Kind, Part, plain
from clerk_desk.domain.changes import all_new
from clerk_desk.domain.votes import Choice
from clerk_desk.store import blocks as kept
from tests.end_to_end.guide_reader import Reader, menus
from tests.ui.people_hands import text_of
from tests.ui.window_hands import press, put_cursor, settle


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


def blocks(clerk):
    return clerk.window.minuting.edit.minutes.blocks()


def kind(clerk):
    """What the line of the cursor is."""
    uid = clerk.window.minuting.edit.place()[0]
    return next(block.row.kind for block in blocks(clerk) if block.row.uid == uid)


@menus
@pytest.mark.timeout(180)
def test_minutes_are_typed_as_written(clerk):
    guide = Reader(clerk, "04-typing")
    go_to(clerk, "youth justice")
    press("The plan was shown.")
    for key, wanted in (("Ctrl+Shift+R", Kind.LEAD_IN), ("Ctrl+Shift+A", Kind.ACTION), ("Ctrl+Shift+L", Kind.BULLET),
                        ("Ctrl+Shift+H", Kind.HEADING), ("Ctrl+Shift+N", Kind.PARAGRAPH), ("Ctrl+Shift+P", Kind.NOTE)):
        guide.key(key)
        assert kind(clerk) is wanted, key
    press("C-S-<N>", "C-<End>", "<Return>", "RESOLVED:", "<Return>", "That it be noted", "<Return>", "and sent out")
    level = blocks(clerk)[-1].row.level
    guide.key("Tab")
    assert blocks(clerk)[-1].row.level == level + 1
    guide.key("Shift+Tab")
    assert blocks(clerk)[-1].row.level == level
    guide.key("Alt+Shift+Up")
    assert [block.text for block in blocks(clerk)][-2:] == ["and sent out", "That it be noted"]
    guide.key("Alt+Shift+Down")
    assert [block.text for block in blocks(clerk)][-2:] == ["That it be noted", "and sent out"]
    press("S-<Home>")
    guide.key("Ctrl+B", "Ctrl+I")
    assert any(run.bold and run.italic for run in blocks(clerk)[-1].runs)
    fewer_keys(clerk, guide)
    come_back_to_it(clerk, guide)
    undo(clerk, guide)
    guide.done()


def fewer_keys(clerk, guide):
    """Phrases, names, the time, spelling."""
    go_to(clerk, "work prog")
    guide.knows("Standing phrases")
    press(guide.rest.pop(0)[0])
    guide.key("F3")
    assert blocks(clerk)[0].text == "There were no declarations of interest."
    press("C-<End>", "<Return>")
    clerk.dialog(guide.opener("F3"), "Standing phrases", "moved and sec", "<Return>")
    press("Councillor Rao", "<Tab>")  # takes the name that is offered
    guide.key("Tab")
    press("somebody")
    assert blocks(clerk)[1].text.startswith("It was moved by Councillor Sunita Rao and seconded by somebody that")
    clerk.dialog(guide.opener("Ctrl+F3"), "Standing phrases", "<Escape>")
    guide.knows("Names")
    press("C-<End>", "<Return>", "The report of birt")
    guide.key("Ctrl+Space")
    press("<Tab>", " was read at ")
    guide.key("Alt+Shift+T")
    assert blocks(clerk)[-1].text.startswith("The report of Councillor Colin Birtwhistle was read at 7.42 pm"), blocks(clerk)[-1].text
    press(" in the Comittee. ", 900)
    guide.key("F7")
    press("<Return>", 100)
    assert "in the Committee." in blocks(clerk)[-1].text
    while QApplication.activePopupWidget() is not None:
        press("<Escape>", 50)
    settle(clerk.window)


def come_back_to_it(clerk, guide):
    """A place is marked with a few words, walked to, and cleared."""
    guide.key("Ctrl+Shift+B")
    press("ask the clerk", "<Return>")
    assert "ask the clerk" in [flag.note for flag in flags.flags(clerk.desk, clerk.whole.live)]
    press("C-<Home>")
    guide.key("Alt+PgDn")
    for _ in range(2):
        if clerk.window.course.flags.here().note != "ask the clerk":
            press("A-<PageDown>", 50)
    guide.key("Alt+Shift+B")
    assert "ask the clerk" not in [flag.note for flag in flags.flags(clerk.desk, clerk.whole.live)]


def undo(clerk, guide):
    """Typing, and what was done; the menu says what that was."""
    press("C-<End>", "Oops")
    guide.key("Ctrl+Z")
    assert not blocks(clerk)[-1].text.endswith("Oops")
    assert "mark" in clerk.window.menus.actions["take_back"].text()
    guide.key("Alt+Shift+Z")
    assert "ask the clerk" in [flag.note for flag in flags.flags(clerk.desk, clerk.whole.live)]


@pytest.mark.timeout(180)
def test_resolutions_motions_and_votes_are_as_written(clerk):
    guide = Reader(clerk, "05-resolutions")
    recommend(clerk, "Work programme")
    go_to(clerk, "youth justice")
    guide.key("Ctrl+Shift+R")
    press("<Return>", "That the plan be adopted.")
    go_to(clerk, "work prog")
    guide.key("Alt+Shift+R")
    assert [block.text.rstrip(".") for block in blocks(clerk)][:2] == ["RESOLVED:", "That the report be noted"]
    put_cursor(clerk.window, "be noted")
    press("<End>")
    guide.key("Enter")
    press("that the list be sent out.", "<Home>")
    guide.key("Tab")
    assert [block.row.level for block in blocks(clerk)][1:3] == [1, 2]
    press("S-<Tab>", "<End>", "<Return>", "<Return>", "Then the Chair spoke.")
    assert next(block for block in blocks(clerk) if "Chair spoke" in block.text).row.kind is Kind.PARAGRAPH
    put_cursor(clerk.window, "be noted")
    clerk.dialog(guide.opener("Ctrl+Shift+M"), "Resolution", "sad", "<Tab>", "rao", "<Return>")
    assert any(line.endswith("Moved by Councillor Sadiq, seconded by Councillor Rao.") for line in text_of(clerk.window))
    put_cursor(clerk.window, "be noted")
    recorded(clerk, guide)
    amended(clerk, guide)
    read_back(clerk, guide)
    guide.done()


def recommend(clerk, title):
    """The report of this item recommends something."""
    with clerk.desk.store.writing() as unit:
        kept.save(unit, agenda(clerk)[title].id, Part.RECOMMENDATION, all_new([plain("note the report", Kind.CLAUSE, 1)]))
    clerk.window.open_meeting(clerk.whole.live)


def recorded(clerk, guide):
    """By name: a row for each member, and the figures are checked against who may vote."""
    guide.knows("Recorded vote")
    guide.key("Shift+F9")
    grid = clerk.window.minuting.chamber.page.grid
    assert QApplication.focusWidget() is grid
    guide.key("1", "2", "3", "0")
    press(*["1"] * 8)
    guide.key("Ctrl+Enter")
    vote = votes.votes(clerk.desk, clerk.whole.live)[-1]
    assert {each.choice for each in vote.ballots} >= {Choice.FOR, Choice.AGAINST, Choice.ABSTAIN}
    assert any("declared carried" in line for line in text_of(clerk.window))


def amended(clerk, guide):
    """A carried amendment becomes part of the resolution; dissent, reasons and another body are in the window of the resolution."""
    go_to(clerk, "youth justice")
    put_cursor(clerk.window, "be adopted")
    clerk.dialog("C-S-<M>", "Resolution", "sad", "<Tab>", "rao", "<Return>")
    put_cursor(clerk.window, "be adopted")
    guide.knows("Amendment")
    clerk.dialog(guide.opener("Alt+Shift+A"), "Amendment", "kam", "<Tab>", "tra", "<Tab>", "adopted", "<Tab>", "adopted for a year",
                 "<Tab>", "<Tab>", "Put", "<Tab>", "6", "<Tab>", "1", "<Return>")
    assert blocks(clerk)[-1].text == "That the plan be adopted for a year."
    guide.knows("Dissent", "reasons", "recommendation to another body")
    put_cursor(clerk.window, "for a year")
    clerk.dialog(guide.opener("Ctrl+Shift+M"), "Resolution", "<Tab>", "<Tab>", "Cabinet", "<Tab>", "it is due", "<Tab>", "Show", "<Tab>",
                 "6", "<Tab>", "1", "<Tab>", "1", "<Tab>", "gk", "<Return>")
    words = text_of(clerk.window)
    assert any("RECOMMENDED to Cabinet" in line for line in words) and any("Reasons for decision: it is due." in line for line in words)
    assert any("Councillor Kamau asked that their vote against" in line for line in words)


def read_back(clerk, guide):
    """Large and numbered; the wording is changed there and then."""
    put_cursor(clerk.window, "for a year")
    guide.key("F8")
    pane = clerk.window.minuting.chamber.read_back
    assert pane.isVisible() and any("for a year" in line.text for line in pane.pane.lines)
    guide.key("F2")
    assert not pane.isVisible() and QApplication.focusWidget() is clerk.window.minuting.edit
    press("<Home>", "Now ")
    assert any(block.text.startswith("Now ") for block in blocks(clerk))
