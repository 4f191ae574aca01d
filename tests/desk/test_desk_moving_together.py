"""Several follow-ups moved on at once: all or none, each with its own step, one undo for all."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk import follow_ups, undo
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.follow_ups import log_by_hand
from clerk_desk.desk.meetings import add_item, add_meeting
from clerk_desk.desk.moving_together import MOST, move_together
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUpKind, Status

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def desk(tmp_path):
    made = open_desk(tmp_path / "desk", SystemClock(TODAY))
    yield made
    made.close()


@pytest.fixture
def six(desk):
    """Three follow-ups of a meeting in May, three circulations of another committee's in June."""
    out = []
    for name, on, kind in (("Parks", dt.date(2026, 5, 4), FollowUpKind.ACT), ("Cabinet", dt.date(2026, 6, 1), FollowUpKind.CIRCULATE)):
        item = add_item(desk, add_meeting(desk, add_committee(desk, name).ids[0], on).ids[0], "Open", "1").ids[0]
        out += [log_by_hand(desk, item, "", "", what=f"Thing {n}", kind=kind, owner=f"Officer {n}").ids[0] for n in range(3)]
    return out


def each(desk, ids):
    return [follow_ups.follow_up(desk, one).follow_up for one in ids]


def test_all_get_the_state_the_day_and_the_reason_and_one_undo_takes_it_from_all(desk, six):
    before = each(desk, six)
    move_together(desk, six, status="not pursued", on=TODAY, note="The service has ended.")
    for one in each(desk, six):
        assert (one.status, one.history[-1].on, one.history[-1].note) == (Status.NOT_PURSUED, TODAY, "The service has ended.")
    deed = desk.journal.newest()
    assert deed.words == "mark not pursued of 6" and set(deed.ids) == set(six)
    undo.undo_deed(desk, deed)
    assert each(desk, six) == before
    undo.redo_deed(desk, deed)
    assert {one.status for one in each(desk, six)} == {Status.NOT_PURSUED}


def test_one_that_cannot_go_there_keeps_all_where_they_are(desk, six):
    before = each(desk, six)
    with pytest.raises(CannotBeDone, match="nothing to circulate"):
        move_together(desk, [*six[3:], six[0]], status="received")
    assert each(desk, six) == before
    with pytest.raises(CannotBeDone, match="Say in a note why"):
        move_together(desk, six, status="not pursued")
    assert each(desk, six) == before and desk.journal.newest().words != "mark not pursued of 6"


def test_words_of_a_due_date_are_counted_from_the_meeting_of_each(desk, six):
    move_together(desk, six, due="in four weeks")
    assert [one.due_on for one in each(desk, six)] == [dt.date(2026, 6, 1)] * 3 + [dt.date(2026, 6, 29)] * 3
    move_together(desk, six, due="31 December 2026", note="Agreed with the Chair")
    assert {(one.due_on, one.history[-1].act.value) for one in each(desk, six)} == {(dt.date(2026, 12, 31), "due again")}
    assert [one.first_due_on for one in each(desk, six)] == [dt.date(2026, 6, 1)] * 3 + [dt.date(2026, 6, 29)] * 3


def test_circulations_sent_together_are_kept_as_sent(desk, six):
    from clerk_desk.desk.circulating import circulations

    move_together(desk, six[3:], status="circulated")
    assert [len(circulations(desk, one)) for one in six] == [0, 0, 0, 1, 1, 1]
    undo.undo_deed(desk, desk.journal.newest())
    assert [len(circulations(desk, one)) for one in six] == [0] * 6


def test_nothing_chosen_nothing_asked_and_too_many_are_refused(desk, six):
    for ids, asked, why in (([], {"note": "x"}, "No follow-up is chosen"), (six, {}, "Nothing is to change"),
                            (range(1, MOST + 2), {"note": "x"}, "narrow the board down")):
        with pytest.raises(CannotBeDone, match=why):
            move_together(desk, ids, **asked)
