"""Views of the board that the clerk saved: named, kept with the store, renamed, taken out, undone."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk import undo
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.opening import open_desk
from clerk_desk.desk.saved_views import remove_view, rename_view, save_view, saved_views
from clerk_desk.domain.board import BoardWanted, Group, Order, View
from clerk_desk.domain.errors import CannotBeDone

CLOCK = SystemClock(dt.date(2026, 11, 22))


@pytest.fixture
def desk(tmp_path):
    made = open_desk(tmp_path / "desk", CLOCK)
    yield made
    made.close()


def test_a_view_comes_back_with_everything_in_the_next_program(desk, tmp_path):
    body = add_committee(desk, "Parks Committee").ids[0]
    wanted = BoardWanted(View.OVERDUE, body, "roof", Group.NONE, Order.DUE, downwards=True)
    save_view(desk, "  Roofs,   late ", wanted)
    save_view(desk, "all", BoardWanted(View.ALL))
    desk.close()
    again = open_desk(tmp_path / "desk", CLOCK)
    try:
        assert [(each.name, each.wanted) for each in saved_views(again)] == [("all", BoardWanted(View.ALL)), ("Roofs, late", wanted)]
    finally:
        again.close()


def test_a_name_is_given_once_and_not_empty_or_endless(desk):
    [one] = save_view(desk, "Mine", BoardWanted()).ids
    for name, why in (("mine", "There is a view mine already"), (" ", "Give the view a name"), ("x" * 41, "does not fit")):
        with pytest.raises(CannotBeDone, match=why):
            save_view(desk, name, BoardWanted(View.ALL))
    rename_view(desk, one, "MINE")
    assert [each.name for each in saved_views(desk)] == ["MINE"]


def test_renamed_and_deleted_and_each_undone(desk):
    [one] = save_view(desk, "Mine", BoardWanted()).ids
    rename_view(desk, one, "Ours")
    remove_view(desk, one)
    assert saved_views(desk) == ()
    with pytest.raises(CannotBeDone, match="deleted already"):
        rename_view(desk, one, "Theirs")
    undo.undo_deed(desk, desk.journal.newest())
    assert [each.name for each in saved_views(desk)] == ["Ours"]
    undo.undo_deed(desk, desk.journal.newest())
    assert [each.name for each in saved_views(desk)] == ["Mine"]
