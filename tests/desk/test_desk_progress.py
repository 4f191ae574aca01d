"""How far a resolution is, on a real store: rows closed one by one, joined ones once, none for what has no follow-up."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk import follow_ups, joining, minuting
from clerk_desk.desk.capturing import capture_text
from clerk_desk.desk.importing import import_captured
from clerk_desk.desk.progress import progress_of, progress_of_meeting
from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import Status

TEXT = """6. Moorings

6.1 A list of the moorings would be circulated outside of the meeting.

6.2 RESOLVED: That the Committee:-

(a) thanks the crew; and

(b) requests that:-

(i) a report on chains be submitted in six months' time; and

(ii) figures of visiting boats be circulated to Members.

ACTION: Harbour Master

6.3 The Chair closed the item.
"""


@pytest.fixture
def item(desk):
    done = import_captured(desk, capture_text(TEXT), committee="Harbour Committee", on=dt.date(2026, 9, 8), file_follow_ups=True)
    return next(each.item for each in minuting.item_texts(desk, done.meeting_id) if each.item.number == "6")


def lead_in(desk, item):
    return next(block.row.uid for block in minuting.item_text(desk, item.id).minutes if block.row.kind is Kind.LEAD_IN)


def test_a_resolution_tells_how_many_of_its_rows_are_closed(desk, item):
    uid, lines = lead_in(desk, item), follow_ups.follow_ups(desk)
    rows = [line.follow_up for line in lines if line.clause.startswith("(b)")]
    assert len(rows) == 2 and progress_of(desk, item.id)[uid].closed == 0
    total = progress_of(desk, item.id)[uid].total
    for status in (Status.DONE, Status.CLOSED):
        follow_ups.move(desk, rows[0].id, status=status.value)
    assert progress_of(desk, item.id)[uid].words() == f"1 of {total} closed"
    follow_ups.move(desk, rows[1].id, status="not pursued", note="Answered in the room")
    assert progress_of(desk, item.id) == progress_of_meeting(desk, item.meeting_id)
    assert progress_of(desk, item.id)[uid].closed == 2
    follow_ups.move(desk, rows[1].id, status="raised")
    assert progress_of(desk, item.id)[uid].closed == 1


def test_what_stands_in_the_narrative_is_no_part_of_a_resolution_and_a_joined_row_counts_once(desk, item):
    lines = follow_ups.follow_ups(desk)
    told = next(line.follow_up for line in lines if "list of the moorings" in line.follow_up.quote.casefold())
    clause = next(line.follow_up for line in lines if line.clause == "(b)(ii)")
    uid, total = lead_in(desk, item), progress_of(desk, item.id)[lead_in(desk, item)].total
    joining.join_follow_up(desk, clause.id, told.id)
    assert progress_of(desk, item.id)[uid].total == total
    for status in ("received", "circulated", "closed"):
        follow_ups.move(desk, told.id, status=status)
    assert progress_of(desk, item.id)[uid].closed == 1


def test_a_resolution_without_follow_ups_has_none(desk, item):
    for line in follow_ups.follow_ups(desk):
        follow_ups.take_back(desk, line.follow_up.id)
    assert progress_of(desk, item.id) == {}
    with pytest.raises(CannotBeDone):
        progress_of(desk, 999)
