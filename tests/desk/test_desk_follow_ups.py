"""The log: promises put on it, waved off, taken back, listed."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.follow_ups import (
    Wanted,
    as_json,
    follow_up,
    follow_up_called,
    follow_ups,
    log_by_hand,
    log_promise,
    move,
    promises_left,
    suggestions,
    take_back,
    wave_off,
)
from clerk_desk.desk.meetings import add_item, add_meeting, set_style
from clerk_desk.desk.minuting import item_text, save_minutes
from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.changes import BlockChanges, all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUpKind, Status, Step

DATA = "The data around leavers would be circulated outside of the meeting."
ASKED = "The Service Manager agreed to report back in six months' time."
BLOCKS = [
    plain(DATA, uid="data"), plain("The Chair thanked everybody.", uid="thanks"), plain("RESOLVED:", Kind.LEAD_IN, uid="lead"),
    plain("that the report be noted;", Kind.CLAUSE, 1, uid="a"), plain("that officers:", Kind.CLAUSE, 1, uid="b"),
    plain("review the fees;", Kind.CLAUSE, 2, uid="b1"), plain("write to the Minister.", Kind.CLAUSE, 2, uid="b2"),
    plain(ASKED, uid="asked"),
]
PROMISE = Promise(DATA, "circulate", "data", "the Service Manager", "Members")


@pytest.fixture
def minuted(desk, item):
    """The item with its minutes."""
    save_minutes(desk, item, all_new(BLOCKS))
    return item


def test_a_promise_goes_on_the_log_with_words_reference_and_place(desk, meeting, minuted):
    made = log_promise(desk, minuted, PROMISE, due="by 1 December")
    line = follow_up(desk, made.ids[0])
    each = line.follow_up
    assert (made.kind, made.words) == ("follow-up", "log follow-up")
    assert (each.reference, each.what, each.quote, each.kind) == ("CF 26/27-1", "Data around leavers", DATA, FollowUpKind.CIRCULATE)
    assert (each.owner, each.recipients) == ("the Service Manager", "Members")
    assert (each.due_text, each.due_on) == ("by 1 December", dt.date(2026, 12, 1))
    assert (each.status, each.history) == (Status.RAISED, (Step(dt.date(2026, 11, 20), Status.RAISED),))
    assert (line.committee, line.meeting_on, line.item_number, line.clause) == ("Children and Families", dt.date(2026, 11, 20), "6", "6.1")


def test_the_clerk_may_put_it_otherwise(desk, minuted):
    made = log_promise(desk, minuted, PROMISE, what="  Leavers'  figures ", owner="the Clerk").ids[0]
    each = follow_up(desk, made).follow_up
    assert (each.what, each.owner, each.quote, each.due_on) == ("Leavers' figures", "the Clerk", DATA, None)


def test_a_promise_is_logged_once(desk, minuted):
    log_promise(desk, minuted, PROMISE)
    for verb in (log_promise, wave_off):
        with pytest.raises(CannotBeDone, match="on the log already, as CF 26/27-1"):
            verb(desk, minuted, PROMISE)
    assert len(follow_ups(desk)) == 1


def test_one_sentence_may_owe_two_things(desk, minuted):
    log_by_hand(desk, minuted, "b2", "write to the Minister.", what="Letter about fees")
    log_by_hand(desk, minuted, "b2", "write to the Minister.", what="Letter about signs")
    with pytest.raises(CannotBeDone, match="already"):
        log_by_hand(desk, minuted, "b2", "write to the Minister.", what="Letter about signs")
    assert [line.follow_up.reference for line in follow_ups(desk)] == ["CF 26/27-1", "CF 26/27-2"]


def test_words_marked_by_hand_go_on_the_log(desk, minuted):
    by_whom = {"owner": "Chair", "recipients": "Minister", "due": "in May"}
    made = log_by_hand(desk, minuted, "b2", " write to\nthe Minister. ", kind=FollowUpKind.REFER, **by_whom)
    line = follow_up(desk, made.ids[0])
    each = line.follow_up
    assert (each.quote, each.what, each.kind, each.owner, each.recipients) == (
        "write to the Minister.", "Write to the Minister", FollowUpKind.REFER, "Chair", "Minister")
    assert (line.clause, each.due_on) == ("(b)(ii)", dt.date(2027, 5, 31))


def test_a_follow_up_without_words_or_item_is_refused(desk, minuted):
    with pytest.raises(CannotBeDone, match="needs words"):
        log_by_hand(desk, minuted, "b2", "  ")
    with pytest.raises(CannotBeDone, match="no longer on the agenda"):
        log_promise(desk, 99, PROMISE)


def test_a_code_and_a_municipal_year_count_for_themselves(desk, committee, minuted):
    spring = add_item(desk, add_meeting(desk, committee, dt.date(2026, 4, 30)).ids[0], "Other", "1").ids[0]
    may = add_item(desk, add_meeting(desk, committee, dt.date(2027, 4, 30)).ids[0], "Other", "1").ids[0]
    other = add_item(desk, add_meeting(desk, add_committee(desk, "Cabinet").ids[0], dt.date(2026, 11, 1)).ids[0], "Other", "1").ids[0]
    given = [follow_up(desk, log_by_hand(desk, each, "", "", what=f"{n}").ids[0]).follow_up.reference
             for n, each in enumerate([minuted, spring, may, other, minuted])]
    assert given == ["CF 26/27-1", "CF 25/26-1", "CF 26/27-2", "CA 26/27-1", "CF 26/27-3"]


def test_suggestions_are_what_nobody_has_answered(desk, meeting, minuted):
    first = suggestions(desk, minuted, BLOCKS)
    assert {promise.block for promise in first} >= {"data", "asked"}
    by_block = {promise.block: promise for promise in first}
    log_promise(desk, minuted, by_block["data"])
    gone = wave_off(desk, minuted, by_block["asked"]).ids[0]
    left = {promise.block for promise in suggestions(desk, minuted, BLOCKS)}
    assert left == {promise.block for promise in first} - {"data", "asked"}
    assert {promise.block for _, promise in promises_left(desk, meeting)} == left
    take_back(desk, gone)
    assert {promise.block for promise in suggestions(desk, minuted, BLOCKS)} == left | {"asked"}
    assert suggestions(desk, minuted, BLOCKS[1:2]) == ()


def test_what_was_waved_off_can_be_logged_after_all(desk, minuted):
    wave_off(desk, minuted, PROMISE)
    log_promise(desk, minuted, PROMISE)
    assert len(follow_ups(desk)) == 1
    assert follow_ups(desk, Wanted(which="waved off")) == ()


def test_what_was_waved_off_stands_on_no_log_and_has_no_reference(desk, minuted):
    made = wave_off(desk, minuted, PROMISE).ids[0]
    for which in ("all", "open", "overdue", "closed"):
        assert follow_ups(desk, Wanted(which=which)) == ()
    [line] = follow_ups(desk, Wanted(which="waved off"))
    assert (line.follow_up.id, line.follow_up.reference) == (made, "")
    log_promise(desk, minuted, Promise(ASKED, "report", "asked"))
    assert follow_ups(desk)[0].follow_up.reference == "CF 26/27-1"


def test_a_waved_off_one_that_is_raised_gets_its_reference(desk, minuted):
    made = wave_off(desk, minuted, PROMISE).ids[0]
    with pytest.raises(CannotBeDone, match="cannot become done"):
        move(desk, made, status="done")
    assert follow_up(desk, made).follow_up.reference == ""
    move(desk, made, status="raised")
    assert follow_up(desk, made).follow_up.reference == "CF 26/27-1"


def test_logging_is_undone_by_taking_back_until_something_has_happened(desk, minuted):
    made = log_promise(desk, minuted, PROMISE).ids[0]
    take_back(desk, made)
    assert follow_ups(desk) == ()
    with pytest.raises(CannotBeDone, match="taken back already"):
        take_back(desk, made)
    made = log_promise(desk, minuted, PROMISE).ids[0]
    assert follow_up(desk, made).follow_up.reference == "CF 26/27-1"
    move(desk, made, note="rang")
    with pytest.raises(CannotBeDone, match="has a history"):
        take_back(desk, made)


def test_lists_by_meeting_committee_owner_and_state(desk, committee, meeting, minuted):
    other = add_item(desk, add_meeting(desk, add_committee(desk, "Cabinet").ids[0], dt.date(2026, 11, 1)).ids[0], "Other", "1").ids[0]
    ids = [
        log_by_hand(desk, minuted, "", "", what="late", owner="The HEAD of Parks", due="by 21 November 2026").ids[0],
        log_by_hand(desk, minuted, "", "", what="today", owner="Head of Housing", due="by 22 November 2026").ids[0],
        log_by_hand(desk, other, "", "", what="done", due="by 1 November 2026").ids[0],
        log_by_hand(desk, minuted, "", "", what="dropped").ids[0],
    ]
    move(desk, ids[2], status="done")
    move(desk, ids[3], status="not pursued", note="a mistake")

    def found(**wanted: object) -> list[str]:
        return [line.follow_up.what for line in follow_ups(desk, Wanted(**wanted))]

    assert found() == ["done", "late", "today", "dropped"]
    assert found(which="open") == ["done", "late", "today"]
    assert found(which="overdue") == ["late"]
    assert found(which="closed") == ["dropped"]
    assert found(owner="head of") == ["late", "today"]
    assert found(owner=" head  of parks") == ["late"]
    assert found(committee="cabinet") == ["done"]
    assert found(meeting_id=meeting, which="open") == ["late", "today"]


@pytest.mark.parametrize(("wanted", "said"), [
    (Wanted(which="some"), "use one of all, open, overdue, closed"), (Wanted(meeting_id=9), "no meeting 9"),
    (Wanted(committee="X"), "no committee X"),
])
def test_a_list_of_nothing_there_is_refused(desk, wanted, said):
    with pytest.raises(CannotBeDone, match=said):
        follow_ups(desk, wanted)


def test_a_list_asks_three_times_however_long_it_is(desk, minuted, statements):
    for n in range(30):
        log_by_hand(desk, minuted, BLOCKS[n % 8].row.uid, "", what=f"{n}")
    statements.clear()
    assert len(follow_ups(desk)) == 30
    assert len(statements) == 3


def test_clauses_follow_the_text_and_the_house_style(desk, meeting, minuted):
    made = log_by_hand(desk, minuted, "b2", "write to the Minister.").ids[0]
    ranks = item_text(desk, minuted).ranks
    save_minutes(desk, minuted, BlockChanges((plain("first", Kind.CLAUSE, 1, uid="new"),), {"new": (ranks["lead"] + ranks["a"]) // 2}))
    assert follow_up(desk, made).clause == "(c)(ii)"
    set_style(desk, meeting, "Dash")
    assert follow_up(desk, made).clause == "3.(b)"
    save_minutes(desk, minuted, BlockChanges(removed=("b2",)))
    assert follow_up(desk, made).clause == ""
    assert follow_up(desk, made).follow_up.quote == "write to the Minister."


@pytest.mark.parametrize("words", ["1", " CF 26/27-1", "cf  26/27-1"])
def test_a_follow_up_is_found_by_number_or_reference(desk, minuted, words):
    log_promise(desk, minuted, PROMISE)
    assert follow_up_called(desk, words).follow_up.quote == DATA


@pytest.mark.parametrize("words", ["7", "CF 26/27-9", ""])
def test_one_that_is_not_there_is_told(desk, minuted, words):
    wave_off(desk, minuted, PROMISE)
    with pytest.raises(CannotBeDone, match="There is no follow-up"):
        follow_up_called(desk, words)


def test_as_data_it_has_all_a_script_asks_for(desk, meeting, minuted):
    made = log_promise(desk, minuted, PROMISE, due="by 21 November 2026").ids[0]
    told = as_json(desk, follow_up(desk, made))
    asked = "id reference meeting item clause what kind owner recipients due_text due_on status overdue history"
    assert set(asked.split()) <= told.keys()
    assert (told["id"], told["meeting"], told["item"], told["clause"], told["kind"]) == (made, meeting, "6", "6.1", "circulate")
    assert (told["due_text"], told["due_on"], told["overdue"]) == ("by 21 November 2026", "2026-11-21", True)
    assert told["history"] == [{"on": "2026-11-20", "status": "raised", "note": None, "who": None, "act": None}]
