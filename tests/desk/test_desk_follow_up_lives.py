"""Random lives through the desk's own verbs: no step is lost, what is refused changes nothing, closed and open are always all."""
from __future__ import annotations

import datetime as dt
import random

import pytest

from clerk_desk.desk.board import board
from clerk_desk.desk.chasing import note_chased
from clerk_desk.desk.follow_ups import Wanted, follow_up, follow_ups, log_by_hand, move
from clerk_desk.desk.recommending import Answer, answer, recommend
from clerk_desk.desk.work_programme import add_to_work_programme
from clerk_desk.domain.board import BoardWanted, View
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUpKind, Status, reached

MOVES = 50


def deeds(desk, one, chance):
    """Something a clerk might try next, sense or nonsense, and the step's day."""
    on = follow_up(desk, one).follow_up.history[-1].on + dt.timedelta(chance.choice([-1, 0, 0, 1, 2, 5]))
    state = chance.choice([status.value for status in Status if status is not Status.WAVED_OFF])
    return chance.choice([
        lambda: move(desk, one, status=state, on=on, note=chance.choice(["", "because"])),
        lambda: move(desk, one, status=state, on=on, note="because"),
        lambda: move(desk, one, due=chance.choice(["in six weeks", "31 January 2027", "in due course", ""]), on=on),
        lambda: move(desk, one, owner=chance.choice(["Okafor, Grace", "the Clerk; the Chair", "tbc", ""]), on=on),
        lambda: move(desk, one, kind=chance.choice(list(FollowUpKind)).value, on=on),
        lambda: move(desk, one, note="Rang", on=on),
        lambda: note_chased(desk, [one], on=on),
        lambda: recommend(desk, one, "Cabinet", on=on),
        lambda: answer(desk, one, chance.choice(list(Answer)), reason="Costs", on=on),
        lambda: add_to_work_programme(desk, one, title=f"Thing {chance.random()}"),
    ])


@pytest.mark.parametrize("seed", range(2))
def test_in_any_life_no_step_is_lost_and_closed_and_open_are_all(desk, item, seed):
    chance = random.Random(seed)
    lives = [log_by_hand(desk, item, "", "", what=f"{kind} {number}", kind=kind, due="in a month").ids[0]
             for kind in FollowUpKind for number in range(2)]
    done = 0
    for _ in range(MOVES):
        one = chance.choice(lives)
        before = follow_up(desk, one).follow_up
        try:
            deeds(desk, one, chance)()
        except CannotBeDone as reason:
            assert str(reason).endswith((".", "”")) and follow_up(desk, one).follow_up == before
            continue
        after, done = follow_up(desk, one).follow_up, done + 1
        assert after.history[:len(before.history)] == before.history and len(after.history) > len(before.history)
        assert_whole(after)
        if before.first_due_on is not None:
            assert after.first_due_on == before.first_due_on
    assert done > MOVES // 4
    assert_all(desk, len(lives))


def assert_whole(each):
    """The last step is the state, dates never run back, what is with the clerk is a circulation."""
    days = [step.on for step in each.history]
    assert days == sorted(days) and each.history[-1].status is each.status
    assert reached(each, each.status) is not None
    assert each.kind is FollowUpKind.CIRCULATE or each.status not in (Status.RECEIVED, Status.CIRCULATED)
    assert each.send_by is None or each.status is Status.RECEIVED


def assert_all(desk, count):
    """By the rules and by what SQLite counts alike."""
    open_, closed, every = (follow_ups(desk, Wanted(which=which)) for which in ("open", "closed", "all"))
    assert {line.follow_up.id for line in open_}.isdisjoint(line.follow_up.id for line in closed)
    assert len(open_) + len(closed) == len(every) == count
    counts = board(desk, BoardWanted(View.ALL)).counts
    assert (counts[View.OPEN], counts[View.CLOSED], counts[View.ALL]) == (len(open_), len(closed), count)
