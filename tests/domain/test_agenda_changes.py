"""Terms, standing items, titles, the bin and the journal: the rules without a store."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from clerk_desk.domain.agenda_changes import ItemState, item_state, next_free_number, same_title, split_number
from clerk_desk.domain.bin import worth_keeping
from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import AgendaItem, Membership, Outcome, Person, Role
from clerk_desk.domain.standing_items import StandingItem, Use, checked_list, draft_agenda
from clerk_desk.domain.terms import dated, ended, in_office, refuse_overlap
from clerk_desk.domain.undo import DEPTH, Deed, Journal

ITEM = AgendaItem(4, "i", 1, 1, "6", "Fostering")
DAY = dt.date(2026, 11, 20)
ADA = Membership(1, "m", 1, Person(1, "p", "Ada Merrow"), Role.CHAIR, dt.date(2025, 5, 20), dt.date(2026, 5, 19))


@pytest.mark.parametrize(("minutes", "outcome", "now", "state"), [
    ((), "", 0, ItemState.TO_COME), ((plain("for me", Kind.NOTE),), "", 0, ItemState.TO_COME),
    ((plain("Words."),), "", 0, ItemState.MINUTED),
    ((plain("RESOLVED:", Kind.LEAD_IN),), "", 0, ItemState.RESOLVED), ((plain("That it be so.", Kind.CLAUSE, 1),), "", 4, ItemState.NOW),
    ((plain("Words."),), "deferred", 0, ItemState.DEFERRED), ((), "withdrawn", 3, ItemState.WITHDRAWN),
])
def test_how_far_an_item_is(minutes, outcome, now, state):
    assert item_state(replace(ITEM, outcome=Outcome(outcome)), minutes, now) is state


@pytest.mark.parametrize(("number", "taken", "given"), [("6", {"6"}, "6a"), ("6", {"6", "6a"}, "6b"), ("", {"6"}, "")])
def test_what_is_split_off_takes_the_next_letter(number, taken, given):
    assert split_number(number, taken) == given


def test_the_next_number_is_one_more_than_the_highest():
    assert next_free_number([replace(ITEM, number=number) for number in ("6", "9", "7a", "")]) == "10"
    assert next_free_number([replace(ITEM, number="")]) == ""


@pytest.mark.parametrize(("one", "other", "same"), [
    ("Apologies for Absence", "Apologies for absence.", True), ("Declarations of Interest", "Declaration of interests", True),
    ("Urgent business", "Any urgent business", True), ("Minutes", "Minutes of the meeting held on 20 November 2026", False),
    ("Budget 2026", "Budget 2027", False),
])
def test_two_titles_name_the_same_business(one, other, same):
    assert same_title(one, other) is same


def test_a_term_runs_from_its_first_to_its_last_day():
    assert [in_office(ADA, day) for day in (dt.date(2025, 5, 19), dt.date(2025, 5, 20), dt.date(2026, 5, 19), dt.date(2026, 5, 20))] == [
        False, True, True, False,
    ]
    assert in_office(replace(ADA, since=None, until=None), dt.date(1990, 1, 1))
    with pytest.raises(CannotBeDone, match="left on 19 May 2026 already"):
        ended(ADA, DAY)
    with pytest.raises(CannotBeDone, match="cannot leave before 20 May 2025"):
        dated(ADA, ADA.since, dt.date(2025, 1, 1))


def test_a_committee_has_one_chair_at_a_time_and_nobody_twice():
    after = replace(ADA, id=2, person=Person(2, "q", "Tom Siddal"), since=dt.date(2026, 5, 19), until=None)
    refuse_overlap(after, [ADA])  # handed over on the day
    with pytest.raises(CannotBeDone, match="Ada Merrow is chair then"):
        refuse_overlap(replace(after, since=dt.date(2026, 5, 1)), [ADA])
    refuse_overlap(replace(after, since=dt.date(2026, 5, 1), role=Role.MEMBER), [ADA])
    with pytest.raises(CannotBeDone, match="Ada Merrow is a member of this committee already"):
        refuse_overlap(replace(ADA, id=3, role=Role.MEMBER), [ADA])
    refuse_overlap(replace(ADA, role=Role.MEMBER), [ADA])  # the same term, changed


def test_a_list_of_standing_items_is_put_in_order_and_checked():
    items = [StandingItem(0, "", 1, 9, "Urgent business", after_business=True), StandingItem(0, "", 1, 9, " Apologies  for absence ")]
    assert [(each.position, each.title) for each in checked_list(items)] == [(1, "Apologies for absence"), (2, "Urgent business")]
    for wrong, said in (
        ([replace(items[0], title=" ")], "needs a title"), ([items[0], replace(items[0], title="URGENT business")], "in the list twice"),
        ([replace(items[0], use=Use.MINUTES), replace(items[1], use=Use.MINUTES)], "Only one standing item can be for minutes"),
    ):
        with pytest.raises(CannotBeDone, match=said):
            checked_list(wrong)


def test_minutes_of_two_meetings_are_confirmed_together():
    [drafted] = draft_agenda((), (DAY, dt.date(2026, 10, 1)), ())
    assert drafted.title == "Minutes of the meetings held on 1 October 2026 and 20 November 2026"
    assert draft_agenda((), (), ()) == ()


def test_only_words_that_would_be_lost_go_into_the_bin():
    note = plain("Two", Kind.NOTE)
    kept = worth_keeping([plain("One."), plain("  "), plain("Gone."), note], [plain("Begun. One.  And Two")])
    assert [block.text for block in kept] == ["Gone.", "Two"]


def test_the_journal_keeps_a_hundred_deeds_and_each_meeting_its_own():
    journal = Journal()
    for number in range(DEPTH + 5):
        journal.note(Deed(f"deed {number}", "item", (number,), frozenset({number % 2}), ()))
    assert len(journal.done) == DEPTH >= 30
    last = journal.last_done(1)
    assert last is not None
    assert last.words == f"deed {DEPTH + 3}"
    journal.move_back(last)
    journal.note(Deed("elsewhere", "item", (), frozenset({0}), ()))
    assert journal.last_undone(1) is last
    journal.note(Deed("here", "item", (), frozenset({1, 0}), ()))
    assert journal.last_undone(1) is None
