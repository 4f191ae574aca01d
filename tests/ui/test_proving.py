"""The line of proof in the next minutes by one key: it is written, kept, closes the row, and can be undone."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk import follow_ups, meetings
from clerk_desk.desk.circulating import circulate
from clerk_desk.desk.telling import proofs_waiting
from clerk_desk.domain.follow_ups import FollowUpKind, Status
from tests.ui.window_hands import kept, made_desk, opened, press

LINE = "The list of stops requested at item 6 of 8 September 2026 was circulated to Members on 8 September 2026."


@pytest.fixture
def told(monkeypatch):
    said = []
    monkeypatch.setattr("clerk_desk.ui.messages.tell", lambda _, words: said.append(words))
    return said


@pytest.fixture
def later(tmp_path, qtbot, told):
    """The window on the next meeting, item 9 in hand; a circulation was sent on since the last."""
    desk, first = made_desk(tmp_path / "desk")
    made = meetings.meeting(desk, first)
    line = follow_ups.log_by_hand(desk, made.items[0].id, "", "", what="List of stops", kind=FollowUpKind.CIRCULATE).ids[0]
    circulate(desk, line)
    second = meetings.add_meeting(desk, made.committee.id, dt.date(2026, 11, 10)).ids[0]
    item = meetings.add_item(desk, second, "Matters arising", "9").ids[0]
    window = opened(qtbot, desk, second)
    window.minuting.show_item(item)
    yield window, desk, second, item, line
    window.close()
    desk.close()


def test_one_key_says_what_was_circulated_and_closes_its_row(later, told):
    _, desk, _, item, line = later
    press("A-S-<P>")
    assert LINE in kept(desk, item) and told == []
    each = follow_ups.follow_up(desk, line).follow_up
    assert each.status is Status.CLOSED and each.history[-1].note == "Told the committee in the minutes of 10 November 2026, item 9"
    press("A-S-<P>")
    assert "Nothing that was circulated" in told[0] and kept(desk, item).count(LINE) == 1


def test_what_is_undone_waits_again(later):
    _, desk, second, item, line = later
    press("A-S-<P>")
    press("A-S-<Z>")
    assert follow_ups.follow_up(desk, line).follow_up.status is Status.CIRCULATED
    assert [proof.follow_up_id for proof in proofs_waiting(desk, second)] == [line]
    press("A-S-<P>")
    assert kept(desk, item).count(LINE) == 1 and proofs_waiting(desk, second) == ()


def test_undone_the_line_goes_and_done_again_it_comes_back(later):
    window, desk, second, item, line = later
    before = kept(desk, item)
    press("A-S-<P>", "C-<Z>")
    assert kept(desk, item) == before and follow_ups.follow_up(desk, line).follow_up.status is Status.CIRCULATED
    press("A-S-<Y>")
    assert LINE in kept(desk, item) and follow_ups.follow_up(desk, line).follow_up.status is Status.CLOSED
    assert proofs_waiting(desk, second) == ()
    window.minuting.edit.setFocus()


def test_what_was_typed_since_stays_and_so_does_a_line_that_was_worded_anew(later):
    window, desk, _, item, _ = later
    press("A-S-<P>", "C-<End>", "<Return>", "The Chair thanked her.")
    window.minuting.save_now()
    press("A-S-<Z>")
    assert "The Chair thanked her." in kept(desk, item) and LINE not in kept(desk, item)
    press("A-S-<P>")
    press("C-<End>", "<Return>", "x")
    window.minuting.save_now()
    place = next(block for block in window.minuting.edit.minutes.blocks() if block.text == LINE)
    window.minuting.edit.go_to(place.row.uid, len(LINE) - 1)
    press(" at last")
    window.minuting.save_now()
    press("A-S-<Z>")
    assert any(text.endswith(" at last.") for text in kept(desk, item))
