"""The chapters of the guide on promises and on the board of follow-ups followed by their keys."""
from __future__ import annotations

import pytest

from clerk_desk.desk.follow_ups import Wanted, follow_ups
from clerk_desk.domain.follow_ups import joined_to
from tests.end_to_end.guide_reader import Reader
from tests.ui.window_hands import press, put_cursor, settle

FIRST = "The Clerk would write to the bus company."
SECOND = "The list of stops would be circulated outside of the meeting."
THIRD = "The Head of Early Help agreed to circulate the list of stops to Members."


def quotes(clerk):
    return [line.follow_up.quote for line in follow_ups(clerk.desk, Wanted(meeting_id=clerk.whole.live))]


@pytest.mark.timeout(180)
def test_promises_are_decided_as_written(clerk):
    guide, window = Reader(clerk, "08-promises"), clerk.window
    clerk.dialog("C-<G>", "Go to anything", "youth justice", "<Return>")
    press(FIRST, 900)
    assert window.minuting.deciding.armed() is not None
    guide.key("Ctrl+Enter")
    assert FIRST in quotes(clerk)
    press("<Return>", SECOND, 900)
    guide.key("Esc")
    assert SECOND not in quotes(clerk) and window.minuting.deciding.armed() is None
    guide.key("Ctrl+Z")
    press(100)
    assert window.minuting.deciding.armed() is not None
    guide.key("F2")
    press("Tom Beddoes", "<Tab>", "22 September 2026", "C-<Return>", 100)
    logged = next(line.follow_up for line in follow_ups(clerk.desk, Wanted(meeting_id=clerk.whole.live)) if line.follow_up.quote == SECOND)
    assert logged.owner == "Tom Beddoes" and logged.due_on is not None
    press("C-<Home>")
    guide.key("F4")
    assert window.minuting.deciding.armed() is not None
    by_hand(clerk)
    joined_and_edited(clerk, guide)
    guide.key("Shift+F12")
    press(200)
    sweep = window.closing.sweep
    assert window.closing.is_open and any("xx" in str(row) for row in findings(clerk)), findings(clerk)
    assert not sweep.may_close
    guide.done()


def findings(clerk):
    """What the look-over has to decide."""
    return clerk.window.closing.sweep.list.rows.lines


def by_hand(clerk):
    """The line itself, and words that are selected."""
    clerk.dialog("C-<G>", "Go to anything", "work prog", "<Return>")
    press("Coal for the hall.", "C-<Return>", "C-<End>", "<Return>", "Paint and brushes.", *["S-<Left>"] * 8, "C-<Return>")
    assert {"Coal for the hall.", "brushes."} <= set(quotes(clerk))


def joined_and_edited(clerk, guide):
    """The same promised again is joined; the log and back; other words are taken for a follow-up."""
    clerk.dialog("C-<G>", "Go to anything", "youth justice", "<Return>")
    before = quotes(clerk)
    press("C-<End>", "<Return>", THIRD, 900)
    guide.key("Alt+J")
    press(200)
    assert clerk.window.closing.is_open
    guide.key("Alt+J")
    press(200)
    clerk.look("joined")
    [twin] = [line.follow_up for line in follow_ups(clerk.desk, Wanted(meeting_id=clerk.whole.live, which="waved off"))]
    assert joined_to(twin) and quotes(clerk) == before
    guide.key("Shift+F12")
    settle(clerk.window)
    put_cursor(clerk.window, "list of stops would")
    guide.key("Alt+Enter")
    press(200)
    settle(clerk.window)
    assert clerk.window.office.follow_ups.current().follow_up.quote == SECOND
    guide.key("Enter")
    settle(clerk.window)
    assert clerk.window.screens.currentWidget() is clerk.window.minuting
    put_cursor(clerk.window, "list of stops")
    press(" and times", 900)
    guide.key("Alt+W")
    assert SECOND.replace("of stops", "of stops and times") in quotes(clerk)
