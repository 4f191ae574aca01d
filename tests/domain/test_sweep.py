"""What the sweep finds in a meeting's texts, and what it leaves alone."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from clerk_desk.domain.blocks import Block, Kind, plain
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.flags import Flag
from clerk_desk.domain.follow_ups import FollowUp, FollowUpKind, Status
from clerk_desk.domain.records import AgendaItem, ItemText, Outcome
from clerk_desk.domain.sweep import Contradiction, Finding, FindingKind, ItemFacts, refuse_undecided, sweep

ITEM = AgendaItem(4, "i", 1, 1, "6", "Fostering")
FOLLOW_UP = FollowUp(1, "f", "CF 26/27-35", 1, 4, "a", "would send the figures", "Figures", FollowUpKind.ACT)


def found(*blocks: Block, item: AgendaItem = ITEM, **more: object) -> list[tuple[str, str]]:
    facts = ItemFacts(ItemText(item, minutes=blocks), **more)
    return [(finding.kind.value, finding.block) for finding in sweep([facts])]


@pytest.mark.parametrize("words", [
    "It cost xx pounds.", "Councillor XXX spoke.", "The date was ???.", "Members [ ] and [].", "The figure (  ) was noted.", "TBC", "tba.",
    "The sum of … was agreed.", "The sum was ____.", "And so on...", "t.b.c. by the Clerk",
])
def test_a_blank_left_in_is_found(words):
    assert found(plain(words, uid="a")) == [("blank", "a")]


@pytest.mark.parametrize("words", [
    "What is to be done?", "Exxon and Foxx gave (see [1]) evidence.", "Section 5(1)(a) applies.", "The tbcs were counted.",
    "Item xiv. was noted.", "It was 6.30 p.m. and dark.", "A well-known hyphen - and an en dash –.",
])
def test_what_only_looks_like_a_blank_is_left_alone(words):
    assert found(plain(words, uid="a")) == []


def test_a_clause_without_words_is_a_blank():
    assert found(plain("RESOLVED:", Kind.LEAD_IN, uid="l"), plain("", Kind.CLAUSE, 1, uid="c")) == [("blank", "c")]


@pytest.mark.parametrize("words", [
    "RESOLVED:", "RESOLVED: That the Committee:-", "RESOLVED: -", "Resolved that", "It was agreed that the Panel:",
    "RESOLVED that the Cabinet",
])
def test_a_lead_in_with_no_clause_is_found(words):
    lead = plain(words, Kind.LEAD_IN, uid="l")
    assert found(lead, plain("Then the Chair spoke.")) == [("no clause", "l")]
    assert found(lead, plain("aside", Kind.NOTE, uid="n"), plain("notes the report.", Kind.CLAUSE, 1)) == [("private note", "n")]


@pytest.mark.parametrize("words", ["RESOLVED: That the report be noted.", "It was RESOLVED that the minutes be signed by the Chair."])
def test_a_lead_in_that_has_its_decision_with_it_is_whole(words):
    assert found(plain(words, Kind.LEAD_IN)) == []


def test_an_item_without_words_has_no_outcome_until_it_is_put_off():
    assert found() == [("no outcome", "")]
    assert found(plain("only for me", Kind.NOTE, uid="n")) == [("private note", "n"), ("no outcome", "")]
    for outcome in (Outcome.DEFERRED, Outcome.NOT_REACHED, Outcome.WITHDRAWN):
        assert found(item=replace(ITEM, outcome=outcome)) == []


def test_findings_come_in_the_order_of_the_blocks_whatever_their_kind():
    promise = Promise("would write", "act", "b")
    flag = Flag(7, "u", 4, "a", "the sum", dt.datetime(2026, 11, 20, 19, 45))
    assert found(plain("Words.", uid="a"), plain("xx", uid="b"), promises=(promise,), flags=(flag,)) == [
        ("come back", "a"), ("promise", "b"), ("blank", "b"),
    ]


def test_the_sentences_say_what_is_the_matter():
    flag = Flag(7, "u", 4, "a", "the sum", dt.datetime(2026, 11, 20, 19, 45))
    facts = ItemFacts(ItemText(ITEM, minutes=(plain("xx and ??? ", uid="a"),)), flags=(flag,))
    wrong = Contradiction(4, "a", "Tom Siddal voted after leaving.")
    elsewhere = Contradiction(5, "a", "Of another item.")
    assert [finding.sentence for finding in sweep([facts], [wrong, elsewhere])] == [
        "Marked at 19:45 to come back to: the sum.", "“xx” and “???” was left in: “xx and ???”", "Tom Siddal voted after leaving.",
    ]
    [silent] = sweep([ItemFacts(ItemText(ITEM))])
    assert silent.sentence.startswith("Item 6 has no minutes: write what became of it")


@pytest.mark.parametrize(("words", "status", "count"), [
    ("Officers WOULD send  the figures.", Status.RAISED, 0), ("Officers said no.", Status.RAISED, 1),
    ("Officers said no.", Status.CLOSED, 0), ("Officers said no.", Status.WAVED_OFF, 0),
])
def test_a_follow_up_is_looked_at_again_when_its_words_changed(words, status, count):
    kept = replace(FOLLOW_UP, status=status)
    assert len([each for each in found(plain(words, uid="a"), follow_ups=(kept,)) if each[0] == "words changed"]) == count


def test_a_follow_up_whose_block_is_gone_is_told_too():
    facts = ItemFacts(ItemText(ITEM, minutes=(plain("Other.", uid="z"),)), follow_ups=(FOLLOW_UP,))
    [finding] = sweep([facts])
    assert finding.sentence == "The words that CF 26/27-35 rests on are no longer in the minutes: “would send the figures”"


def test_a_finding_is_the_same_until_its_words_change():
    texts = [ItemText(ITEM, minutes=(plain(words, uid="a"),)) for words in ("xx one", "xx two", "XX  one.")]
    one, other, same = (sweep([ItemFacts(text)])[0] for text in texts)
    assert one.key == same.key
    assert one.key != other.key


def test_private_notes_do_not_hold_a_meeting_back_and_all_else_is_counted():
    note = Finding(FindingKind.NOTE, 4, "a", "A note.")
    refuse_undecided([note], "close the meeting")
    with pytest.raises(CannotBeDone, match=r"not ready \(1 promise, 2 blanks, 1 contradiction\): .* then close the meeting"):
        refuse_undecided([
            note, *(Finding(kind, 4, "a", "") for kind in (
                FindingKind.BLANK, FindingKind.PROMISE, FindingKind.CONTRADICTION, FindingKind.BLANK,
            )),
        ], "close the meeting")
