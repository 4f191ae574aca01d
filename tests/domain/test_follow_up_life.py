"""The only ways a follow-up can go."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.follow_ups import (
    ENDED,
    FollowUp,
    FollowUpKind,
    Refusal,
    Status,
    Step,
    due_again,
    is_open,
    is_overdue,
    moved,
    noted,
    of_kind,
    reached,
    ways,
)

DAY = dt.date(2026, 11, 22)
BEFORE = DAY - dt.timedelta(days=1)
S = Status
ALLOWED = {
    "raised": "with owner, received, circulated, done, reported, not pursued",
    "with owner": "received, circulated, done, reported, not pursued",
    "received": "circulated, with owner, not pursued",
    "circulated": "closed",
    "done": "reported, closed",
    "reported": "closed",
    "closed": "raised",
    "not pursued": "raised",
    "waved off": "raised",
}
ONLY_TO_CIRCULATE = {"received", "circulated"}


def follow_up(**changed: object) -> FollowUp:
    status = changed.get("status", S.RAISED)
    first = FollowUp(
        1, "u", "CF 26/27-1", 1, 1, "b", "The data would be sent.", "Data", FollowUpKind.CIRCULATE, history=(Step(DAY, status),),
    )
    return replace(first, **changed)


@pytest.mark.parametrize(("kind", "old", "new"), list(product(FollowUpKind, Status, Status)), ids=str)
def test_every_move_is_allowed_or_refused_as_the_table_says(kind, old, new):
    allowed = new.value in ALLOWED[old.value].split(", ") and (kind is FollowUpKind.CIRCULATE or new.value not in ONLY_TO_CIRCULATE)
    result = moved(follow_up(kind=kind, status=old), new, DAY, "a reason")
    assert isinstance(result, FollowUp) == allowed
    if isinstance(result, FollowUp):
        assert (result.status, result.history[-1]) == (new, Step(DAY, new, "a reason"))
        assert len(result.history) == 2
    else:
        assert result.why.startswith("CF 26/27-1 is")


def test_a_follow_up_is_not_given_up_without_a_reason():
    refused = moved(follow_up(), S.NOT_PURSUED, DAY, "  ")
    assert refused == Refusal("Say in a note why CF 26/27-1 is not pursued.")


def test_a_step_is_never_dated_before_the_one_it_follows():
    refused = Refusal("CF 26/27-1 has an entry of 22 November 2026: give that day or a later one.")
    assert moved(follow_up(), S.DONE, BEFORE) == refused
    assert noted(follow_up(), BEFORE, "words") == refused


def test_a_note_leaves_the_state_and_needs_words():
    assert noted(follow_up(), DAY, " rang ").history[-1] == Step(DAY, S.RAISED, "rang")
    assert isinstance(noted(follow_up(), DAY, " "), Refusal)


@pytest.mark.parametrize(("status", "still"), [(s, s not in {S.CLOSED, S.NOT_PURSUED, S.WAVED_OFF}) for s in S])
def test_what_is_open(status, still):
    assert is_open(follow_up(status=status)) == still


@pytest.mark.parametrize(("status", "due", "late"), [
    (S.RAISED, BEFORE, True), (S.WITH_OWNER, BEFORE, True), (S.RECEIVED, BEFORE, True), (S.RAISED, DAY, False), (S.RAISED, None, False),
    (S.CIRCULATED, BEFORE, False), (S.DONE, BEFORE, False), (S.REPORTED, BEFORE, False), (S.CLOSED, BEFORE, False),
])
def test_only_what_is_owed_is_overdue_and_only_after_its_day(status, due, late):
    assert is_overdue(follow_up(status=status, due_on=due), DAY) == late


LIVES = st.lists(st.tuples(st.sampled_from(Status), st.integers(-2, 5), st.sampled_from(["", "because"])), max_size=30)


@given(LIVES, st.sampled_from(FollowUpKind))
def test_in_any_life_no_step_is_lost_no_date_runs_back_and_the_last_step_is_the_state(steps, kind):
    each, on = follow_up(kind=kind), DAY
    for status, days, note in steps:
        after = moved(each, status, on + dt.timedelta(days), note, "A Clerk")
        if isinstance(after, Refusal):
            assert after.why.endswith(".") and len(after.why) > 20
            continue
        assert after.history[:-1] == each.history
        assert after.history[-1] == Step(on + dt.timedelta(days), status, note, "A Clerk")
        each, on = after, after.history[-1].on
    days = [step.on for step in each.history]
    assert days == sorted(days) and each.history[-1].status is each.status
    assert is_open(each) != (each.status in ENDED)


@given(LIVES)
def test_a_state_means_the_same_by_whatever_road_it_was_reached(steps):
    """What may come next, and whether it is open, hangs on state and kind alone."""
    seen = {}
    each = follow_up()
    for status, _, _ in steps:
        after = moved(each, status, DAY, "because")
        each = after if isinstance(after, FollowUp) else each
        assert seen.setdefault(each.status, (ways(each), is_open(each))) == (ways(each), is_open(each))


@pytest.mark.parametrize("status", Status)
def test_what_has_come_to_be_sent_on_stays_a_circulation(status):
    each = follow_up(status=status)
    other = of_kind(each, FollowUpKind.ACT)
    if status.value in ONLY_TO_CIRCULATE:
        assert isinstance(other, Refusal) and "stays a circulation" in other.why
    else:
        assert other == replace(each, kind=FollowUpKind.ACT)
    assert of_kind(each, FollowUpKind.CIRCULATE) == each


def test_the_day_first_due_is_kept_however_often_it_is_put_off():
    first = follow_up(due_on=DAY)
    once = due_again(first, replace(first, due_on=DAY + dt.timedelta(7)))
    twice = due_again(once, replace(once, due_on=DAY + dt.timedelta(14)))
    assert (once.first_due_on, twice.first_due_on) == (DAY, DAY)
    assert due_again(twice, replace(twice, due_on=None)).first_due_on == DAY
    assert due_again(follow_up(), first).first_due_on is None


def test_the_day_a_state_was_reached_is_that_of_the_last_time():
    later = DAY + dt.timedelta(3)
    each = moved(moved(follow_up(status=S.WITH_OWNER), S.RECEIVED, DAY), S.WITH_OWNER, DAY)
    each = noted(moved(each, S.RECEIVED, later), later + dt.timedelta(1), "rang")
    assert reached(each, S.RECEIVED) == later
    assert reached(each, S.CLOSED) is None
