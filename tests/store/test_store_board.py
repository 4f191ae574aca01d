"""The board: what SQLite counts, parts and sorts is what the rules say of each row."""
from __future__ import annotations

import datetime as dt
import random
import re
from dataclasses import replace
from itertools import product

import pytest

from clerk_desk.desk.board import board, board_page, board_place
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.follow_ups import Wanted, follow_ups, log_by_hand
from clerk_desk.desk.meetings import add_item, add_meeting
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.board import FORTNIGHT, WEEK, BoardWanted, Group, Order, View
from clerk_desk.domain.follow_ups import OWED, FollowUpKind, Status, is_open, is_overdue, to_send_on
from clerk_desk.domain.owners import has_owner
from clerk_desk.store import follow_ups as kept
from clerk_desk.store.searching import LOG_WORDS

TODAY = dt.date(2026, 11, 22)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """Two committees, an exempt item among the items, a hundred follow-ups in every state."""
    made = open_desk(tmp_path_factory.mktemp("board") / "desk", SystemClock(TODAY))
    choose, items = random.Random(3), []
    for name in ("Cabinet", "Parks Committee"):
        meeting = add_meeting(made, add_committee(made, name).ids[0], dt.date(2026, 11, 1)).ids[0]
        items += [add_item(made, meeting, "Open", "1").ids[0], add_item(made, meeting, "Shut", "2").ids[0]]
    with made.store.writing() as unit:
        unit.session.connection().exec_driver_sql("UPDATE items SET exempt = '3' WHERE number = '2'")
    for number in range(100):
        new = log_by_hand(made, choose.choice(items), "", "", what=f"Thing 50% {number}", kind=FollowUpKind.CIRCULATE,
                          owner=choose.choice(["", "To be confirmed", "Okafor", "the Chair"])).ids[0]
        with made.store.writing() as unit:
            due = choose.choice([None, *(TODAY + dt.timedelta(days) for days in (-40, -1, 0, 1, WEEK, WEEK + 1, FORTNIGHT, FORTNIGHT + 1))])
            status = choose.choice([each for each in Status if each is not Status.WAVED_OFF])
            kept.update_one(unit, replace(kept.by_id(unit, new), due_on=due, status=status))
    yield made
    made.close()


def rule(view, line):
    each = line.follow_up
    owed, days = each.status in OWED, (each.due_on - TODAY).days if each.due_on else None
    return {
        View.OPEN: is_open(each), View.OVERDUE: is_overdue(each, TODAY), View.TO_SEND: to_send_on(each),
        View.THIS_WEEK: owed and days is not None and 0 <= days <= WEEK, View.NO_OWNER: owed and not has_owner(each.owner),
        View.NO_DATE: owed and days is None, View.WAITING: each.status in (Status.RAISED, Status.WITH_OWNER),
        View.EXEMPT: line.exempt and is_open(each), View.CLOSED: not is_open(each), View.ALL: True,
    }[view]


@pytest.mark.parametrize("group", list(Group))
@pytest.mark.parametrize("view", list(View))
def test_counts_sections_and_rows_agree_with_the_rules(desk, view, group):
    expected = {line.follow_up.id for line in follow_ups(desk, Wanted()) if rule(view, line)}
    wanted = BoardWanted(view, group=group)
    found = board(desk, wanted)
    pages = [board_page(desk, wanted, section.key, 0, 1000) for section in found.sections]
    assert [len(page) for page in pages] == [section.count for section in found.sections]
    shown = [line.follow_up.id for page in pages for line in page]
    assert (set(shown), len(shown), found.counts[view]) == (expected, len(expected), len(expected))


@pytest.mark.parametrize("order", list(Order))
def test_pages_follow_each_other_without_gap_or_doubling_either_way(desk, order):
    up, down = (BoardWanted(View.ALL, group=Group.NONE, order=order, downwards=way) for way in (False, True))
    rows = [line.follow_up.id for offset in range(0, 120, 7) for line in board_page(desk, up, "", offset, 7)]
    assert len(rows) == len(set(rows)) == 100
    other = board_page(desk, down, "", 0, 200)
    undated = [line.follow_up.id for line in other if order is Order.DUE and line.follow_up.due_on is None]
    assert [line.follow_up.id for line in other] == rows[::-1][len(undated):] + undated
    assert undated == sorted(undated, reverse=True)


@pytest.mark.parametrize("words", ["", "thing"])
@pytest.mark.parametrize("group", list(Group))
def test_a_follow_up_is_found_at_the_place_where_its_row_is(desk, group, words):
    for view, order, down in product((View.OPEN, View.EXEMPT, View.ALL), Order, (False, True)):
        wanted = BoardWanted(view, words=words, group=group, order=order, downwards=down)
        sections = board(desk, wanted).sections
        seen = {}
        for section in sections:
            seen |= {line.follow_up.id: (section.key, row) for row, line in enumerate(board_page(desk, wanted, section.key, 0, 1000))}
        assert {each: board_place(desk, wanted, sections, each) for each in range(1, 101)} == {n: seen.get(n) for n in range(1, 101)}


def test_committee_and_words_narrow_counts_and_rows_alike(desk):
    all_of_them = follow_ups(desk, Wanted())
    cabinet = [line for line in all_of_them if line.committee == "Cabinet"]
    committee = 1
    assert board(desk, BoardWanted(View.ALL, committee)).counts[View.ALL] == len(cabinet)
    words = BoardWanted(View.ALL, committee, "THING 50% 7", Group.NONE)
    expected = sorted(each.follow_up.id for each in cabinet if re.search(r"\b7", f"{each.follow_up.what} {each.follow_up.reference}"))
    assert len(expected) > 5
    assert board(desk, words).counts[View.ALL] == len(expected)
    assert sorted(line.follow_up.id for line in board_page(desk, words, "", 0, 200)) == expected
    for nothing in ("hing", "%", "thing %%%", '"', "thing OR nothing"):
        assert board(desk, replace(words, words=nothing)).sections == () or nothing == "thing %%%"


def test_the_words_of_the_log_are_found_as_they_are_after_every_change(desk):
    def found(words):
        return [line.follow_up.id for line in board_page(desk, BoardWanted(View.ALL, 0, words, Group.NONE), "", 0, 200)]

    by_reference = {line.follow_up.id for line in follow_ups(desk, Wanted()) if line.follow_up.reference.startswith("CA 26/27-3")}
    assert set(found("ca 26/27-3")) == by_reference < set(found("CA 27 3"))
    first = follow_ups(desk, Wanted())[0].follow_up
    with desk.store.writing() as unit:
        kept.update_one(unit, replace(first, what="A survey of Neath’s pontoons", owner="Siân Tŷ"))
    assert found("pont survey") == found("sian ty") == found("NEATH’S") == [first.id]
    with desk.store.writing() as unit:
        kept.update_one(unit, first)
        unit.session.connection().exec_driver_sql(f"INSERT INTO {LOG_WORDS} ({LOG_WORDS}, rank) VALUES ('integrity-check', 1)")
    assert found("pontoons") == []
