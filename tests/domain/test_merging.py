"""What is taken over when text comes to what is there."""
from __future__ import annotations

import datetime as dt

from clerk_desk.domain.blocks import Kind, Written, plain
from clerk_desk.domain.captured import Captured, CapturedItem, CapturedMeeting, Promise
from clerk_desk.domain.follow_ups import FollowUp, FollowUpKind
from clerk_desk.domain.merging import block_ids, unanswered, with_heading, with_new_ids
from clerk_desk.domain.records import Committee, Meeting, MeetingState

BODY = Committee(1, "c", "Cabinet", "CA", "Numbered")
MEETING = Meeting(1, "m", BODY, dt.date(2026, 11, 22), "", "", MeetingState.PLANNED, "Numbered")
SAID = CapturedMeeting("Cabinet", "22 November", "6.30 pm", "Town Hall", ("Cllr A",), ("Cllr B",), ("the Clerk",))


def promise(words: str, block: str = "b1") -> Promise:
    return Promise(words, "act", block)


def kept(words: str, block: str = "b1") -> FollowUp:
    return FollowUp(1, "u", "CA 26/27-1", 1, 1, block, words, "x", FollowUpKind.ACT)


def test_a_heading_fills_what_is_empty_and_overwrites_nothing():
    filled = with_heading(MEETING, SAID)
    assert (filled.time, filled.venue, filled.present, filled.apologies, filled.in_attendance) == (
        "18:30", "Town Hall", ("Cllr A",), ("Cllr B",), ("the Clerk",))
    other = CapturedMeeting("Cabinet", "", "7 pm", "Library", ("Cllr Z",))
    assert with_heading(filled, other) == filled
    assert with_heading(MEETING, None) == MEETING


def test_new_ids_reach_blocks_and_promises_alike():
    block = plain("The Clerk agreed to write.", uid="old")
    item = CapturedItem("1", "T", minutes=(Written(block, "1.1"),), promises=(promise("x", "old"), promise("y", "")))
    renamed = with_new_ids(Captured(None, (item,)))
    [uid] = block_ids(renamed)
    assert uid != "old"
    assert renamed.items[0].minutes[0].block.text == block.text
    assert [each.block for each in renamed.items[0].promises] == [uid, ""]


def test_the_same_words_are_answered_whatever_the_case_or_full_stop():
    assert unanswered([promise("The Clerk would write.")], [kept("the clerk would  write")]) == ()


def test_a_promise_that_moved_to_another_block_is_still_answered():
    assert unanswered([promise("The Clerk would write.", "b2")], [kept("The Clerk would write.")]) == ()


def test_words_touched_up_in_their_block_are_still_answered():
    was, now = "The Clerk would write to the owner of the feild.", "The Clerk would write to the owner of the field."
    assert unanswered([promise(now)], [kept(was)]) == ()
    assert unanswered([promise(now)], [kept("write to the owner of the field")]) == ()
    assert unanswered([promise(now, "b2")], [kept(was)]) == (promise(now, "b2"),)


def test_other_words_are_not_answered():
    new = promise("The Mayor would open the fair.")
    assert unanswered([new], [kept("The Clerk would write.")]) == (new,)


def test_one_follow_up_answers_one_promise():
    both = [promise("Figures for June would be sent."), promise("Figures for July would be sent.")]
    assert unanswered(both, [kept("Figures for July would be sent.")]) == (both[0],)
    same = [promise("The note would be sent."), promise("The note would be sent.", "b2")]
    assert unanswered(same, [kept("The note would be sent.", "b2")]) == (same[0],)
    assert unanswered([], [kept("x")]) == ()


def test_only_blocks_with_an_id_are_counted():
    clause = Written(plain("c", Kind.CLAUSE, 1, uid="c"))
    item = CapturedItem("1", "T", report_text=(Written(plain("r", uid="r")),), recommendations=(clause,))
    assert block_ids(Captured(None, (item,))) == ("r", "c")
