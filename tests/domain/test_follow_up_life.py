"""The only ways a follow-up can go."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import product

import pytest

from clerk_desk.domain.follow_ups import FollowUp, FollowUpKind, Refusal, Status, Step, is_open, is_overdue, moved, noted

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
