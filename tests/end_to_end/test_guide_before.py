"""The chapter "Before the meeting" of the guide followed by its keys and buttons."""
from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from clerk_desk.desk import committees
from clerk_desk.domain.committee_calendar import Nation
from tests.end_to_end.guide_reader import Reader, menus, push
from tests.ui.window_hands import press

AGENDA = "Town Board\n\nAgenda\n\n1. Apologies for absence\n\n2. Market stalls\n\n3. Date of next meeting\n"


def tab_rows(clerk, name, group=0):
    return [row.title for row in clerk.window.office.committees.tabs[name].groups[group].edit.rows.rows]


def go_to_list(clerk, name, group=0):
    """By Tab to a list of the tab on screen."""
    wanted = clerk.window.office.committees.tabs[name].groups[group].edit
    for _ in range(60):
        if QApplication.focusWidget() is wanted:
            return
        press("<Tab>")
    raise AssertionError(f"no way to {name}")


@menus
@pytest.mark.timeout(180)
def test_a_committee_is_set_up_as_written(clerk, tmp_path, monkeypatch):
    guide, desk = Reader(clerk, "02-before-the-meeting"), clerk.desk
    guide.key("Ctrl+6")
    assert clerk.window.office.place == "committees"
    guide.sees("Committees")
    clerk.dialog(guide.then_push("Add a committee"), "Add a committee", "Town Board", "<Tab>", "TB", "<Tab>", "Dash", "<Tab>", "3",
                 "<Tab>", "Wales", "C-<Return>")
    made = committees.committee_named(desk, "TB")
    assert (made.name, made.style, made.quorum, made.nation) == ("Town Board", "Dash", 3, Nation.WALES)
    members(clerk, guide, made)
    officers_and_items(clerk, guide, made)
    columns(clerk, guide, made)
    set_up_of_the_office(clerk, guide, tmp_path, monkeypatch)
    meeting(clerk, guide, tmp_path, monkeypatch)
    guide.done()


def members(clerk, guide, made):
    """Terms end, and old minutes keep the name."""
    guide.push("Members")
    for name in ("Councillor Ada Merrow", "Councillor Tom Siddal"):
        clerk.dialog(partial(push, "Add a member"), "Add a member", name, "C-<Return>")
    go_to_list(clerk, "members")
    press("<Home>")
    guide.push("End the term")
    [ended] = [each for each in committees.members(clerk.desk, made.id) if each.until]
    assert ended.person.name == "Councillor Ada Merrow"


def officers_and_items(clerk, guide, made):
    """Who is offered as an owner; what is on every agenda; on which days nothing is done."""
    guide.push("Officers")
    clerk.dialog(partial(push, "Add an officer"), "Add an officer", "Bo Byrne", "<Tab>", "Head of Markets", "<Tab>", "Clerk", "C-<Return>")
    assert tab_rows(clerk, "officers") == ["Bo Byrne"]
    guide.push("Standing items", "The usual ones")
    usual = [each.title for each in committees.standing_items(clerk.desk, made.id)]
    assert {"Apologies for absence", "Declarations of interest"} <= set(usual) and any("inutes" in each for each in usual)
    guide.push("Closure days")
    before = len(tab_rows(clerk, "closures"))
    clerk.dialog(partial(push, "Add closure days"), "Closure days", "Market fair", "C-<Return>")
    assert len(tab_rows(clerk, "closures")) == before + 1


def columns(clerk, guide, made):
    """A column comes in, goes out, moves; the reference stays."""
    def there():
        return [str(each) for each in committees.committee_named(clerk.desk, made.name).log_columns]

    guide.push("Action log")
    first = there()
    go_to_list(clerk, "log", 1)
    guide.key("Enter")
    guide.sees("Not in the log")
    [new] = set(there()) - set(first)
    go_to_list(clerk, "log")
    press("<Home>", "<Down>")
    second = there()[1]
    guide.push("Take out")
    assert second not in there() and new in there()
    go_to_list(clerk, "log")
    press("<Home>", "<Down>", "<Down>")
    moving = there()[2]
    guide.push("Up")
    assert there().index(moving) == 1
    guide.push("Down")
    assert there().index(moving) == 2 and there()[0] == "reference"


def set_up_of_the_office(clerk, guide, tmp_path, monkeypatch):
    """Written to a file, and another office's taken in: a backup is made, and both are named."""
    to, told = tmp_path / "office.json", []
    monkeypatch.setattr("clerk_desk.ui.messages.file_to_write_over", lambda *_: to)
    monkeypatch.setattr("clerk_desk.ui.messages.file_to_open", lambda *_: to)
    monkeypatch.setattr("clerk_desk.ui.messages.tell", lambda _parent, words: told.append(words))
    monkeypatch.setattr(type(clerk.window), "tell", lambda _window, words: told.append(words))
    clerk.dialog(guide.menu("Set-up of the office…", "File"), "Set-up of the office", guide.then_push("Write it to a file"),
                 lambda: told.append(to.read_text(encoding="utf-8")), guide.then_push("With the names of members and officers"),
                 partial(push, "Write it to a file"), "<Escape>")
    assert "Town Board" in told[0] and "Siddal" not in told[0] and "Siddal" in to.read_text(encoding="utf-8")
    theirs = to.read_text(encoding="utf-8").replace("Town Board", "Market Board").replace('"TB"', '"MB"')
    to.write_text(theirs.replace('"quorum": 4', '"quorum": 5'), encoding="utf-8")
    told.clear()
    done = []
    turn = [partial(push, "Change what is done"), lambda: done.append(QApplication.activeModalWidget().form.rows.topLevelItem(0).text(1))]
    clerk.dialogs(
        partial(push, "Set-up of the office"), ("Set-up of the office", guide.then_push("Take one in"), 300),
        ("Set-up of another office", guide.then_push("Change what is done"), turn[1], *turn, *turn, guide.then_push("Take it in"), 500))
    assert done == ["✓ Theirs replace yours", "– Left out", "✓ New ones come, yours stay"]
    assert "Market Board" in [each.name for each in committees.committees(clerk.desk)]
    assert told and "backup" in told[0] and ".json" in told[0]


def meeting(clerk, guide, tmp_path, monkeypatch):
    """A meeting begins with the standing items; agendas come from the clipboard and from a file."""
    clerk.dialog(guide.opener("Ctrl+N"), "New meeting", "Town Board", "C-<Return>")
    made = clerk.window.minuting.sitting.meeting
    assert [item.title for item in made.items][:2] == ["Apologies for absence", "Declarations of interest"]
    clerk.clipboard(AGENDA)
    clerk.dialog(guide.opener("Ctrl+Shift+V"), "Paste agenda", 900, "A-<C>", "Town Board", "A-<I>", "18:30", "C-<Return>")
    assert [item.title for item in clerk.window.minuting.sitting.meeting.items] == [
        "Apologies for absence", "Market stalls", "Date of next meeting"]
    file = tmp_path / "agenda.txt"
    file.write_text(AGENDA.replace("Market stalls", "Street lights"), encoding="utf-8")
    monkeypatch.setattr("clerk_desk.ui.messages.file_to_open", lambda *_: file)
    clerk.dialog(guide.opener("Ctrl+O"), "Import", 900, "A-<C>", "Market Board", "C-<Return>")
    assert "Street lights" in [item.title for item in clerk.window.minuting.sitting.meeting.items]
