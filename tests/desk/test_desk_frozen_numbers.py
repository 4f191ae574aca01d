"""Running numbers of confirmed minutes stay, and those of the others have no gap."""
from __future__ import annotations

import datetime as dt
import json

import pytest

from clerk_desk import paths
from clerk_desk.desk import meetings
from clerk_desk.desk.agenda import add_late_item, move_item
from clerk_desk.desk.committees import add_committee, change_committee
from clerk_desk.desk.composing import minutes_as_written
from clerk_desk.desk.follow_ups import Wanted, follow_ups, log_promise
from clerk_desk.desk.house_styles import change_style
from clerk_desk.desk.minuting import item_text, minute
from clerk_desk.desk.stages import set_state
from clerk_desk.domain.records import Audience, MeetingState
from clerk_desk.export.document import Heading

DRAFT, PUBLISHED, CONFIRMED = MeetingState.DRAFT, MeetingState.PUBLISHED, MeetingState.CONFIRMED


@pytest.fixture
def committee(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "own_styles", lambda: tmp_path / "styles")
    (tmp_path / "styles").mkdir()
    style = {"name": "By the year", "paragraphs": "year", "unit": "items", "lead_ins": {"resolved": "RESOLVED:"}}
    (tmp_path / "styles" / "y.json").write_text(json.dumps(style))
    return add_committee(desk, "Parks Board", code="PB", style="By the year").ids[0]


def held(desk, committee, month, items=2, *, confirmed=False):
    """A meeting of that month with so many items, minuted."""
    made = meetings.add_meeting(desk, committee, dt.date(2026, month, 3)).ids[0]
    for number in range(1, items + 1):
        meetings.add_item(desk, made, f"Business {number}", str(number))
        minute(desk, made, str(number), "It was discussed.")
    set_state(desk, made, DRAFT)
    if confirmed:
        confirm(desk, made)
    return made


def confirm(desk, meeting):
    set_state(desk, meeting, PUBLISHED)
    set_state(desk, meeting, CONFIRMED)


def numbers(desk, meeting):
    pieces = minutes_as_written(desk, meeting, Audience.FULL).pieces
    return [piece.marker.rstrip(".") for piece in pieces if isinstance(piece, Heading) and piece.level == 2]


def test_an_earlier_meeting_put_in_later_takes_what_is_left(desk, committee):
    june, august = held(desk, committee, 6, confirmed=True), held(desk, committee, 8, 3, confirmed=True)
    july, september = held(desk, committee, 7), held(desk, committee, 9, 1)
    assert numbers(desk, june) == ["1/26", "2/26"] and numbers(desk, august) == ["3/26", "4/26", "5/26"]
    assert numbers(desk, july) == ["6/26", "7/26"] and numbers(desk, september) == ["8/26"]


def test_an_earlier_meeting_that_grows_after_a_later_one_was_confirmed_leaves_that_alone_and_no_gap(desk, committee):
    june, august = held(desk, committee, 6), held(desk, committee, 8, confirmed=True)
    assert numbers(desk, august) == ["3/26", "4/26"]
    add_late_item(desk, june, "Urgent", number="3")
    assert numbers(desk, june) == ["1/26", "2/26", "5/26"] and numbers(desk, august) == ["3/26", "4/26"]
    confirm(desk, june)
    assert meetings.meeting(desk, june).numbers.spans == ((1, 2), (5, 5))
    assert numbers(desk, june) == ["1/26", "2/26", "5/26"] and numbers(desk, held(desk, committee, 10, 1)) == ["6/26"]


def test_another_style_or_code_of_the_house_leaves_confirmed_minutes_as_they_were_cited(desk, committee):
    june, july = held(desk, committee, 6, confirmed=True), held(desk, committee, 7)
    change_style("By the year", "number_form", "{code}.{number}")
    change_committee(desk, committee, code="PK")
    assert numbers(desk, june) == ["1/26", "2/26"] and numbers(desk, july) == ["PK.3", "PK.4"]
    change_style("By the year", "paragraphs", "none")
    assert numbers(desk, june) == ["1/26", "2/26"] and numbers(desk, july) == ["1", "2"]


def test_minutes_confirmed_before_numbers_were_kept_get_theirs_with_the_next(desk, committee):
    june = held(desk, committee, 6, confirmed=True)
    with desk.store.writing() as unit:
        unit.session.connection().exec_driver_sql("UPDATE meetings SET numbers = NULL")
    july = held(desk, committee, 7)
    assert numbers(desk, june) == ["1/26", "2/26"]
    confirm(desk, july)
    assert [meetings.meeting(desk, each).numbers.spans for each in (june, july)] == [((1, 2),), ((3, 4),)]


def test_another_year_begins_anew_whatever_was_confirmed(desk, committee):
    held(desk, committee, 6, confirmed=True)
    assert numbers(desk, held(desk, committee, 4, 1)) == ["1/25"]


def test_a_minute_that_is_renumbered_before_it_is_confirmed_keeps_its_follow_ups(desk, committee):
    june = held(desk, committee, 6)
    minute(desk, june, "2", "The Parks Manager undertook to circulate the figures.")
    item = meetings.meeting(desk, june).items[1]
    block = item_text(desk, item.id).minutes[-1]
    made = log_promise(desk, item.id, promise_of(desk, june)).ids[0]
    before = numbers(desk, june)
    move_item(desk, item.id, 0)
    held(desk, committee, 5, 4)
    [line] = follow_ups(desk, Wanted(meeting_id=june))
    assert (line.follow_up.id, line.follow_up.item_id, line.follow_up.block) == (made, item.id, block.row.uid)
    assert line.follow_up.quote in block.text and line.follow_up.reference == "PB 26/27-1"
    assert (before, numbers(desk, june)) == (["1/26", "2/26"], ["5/26", "6/26"])


def promise_of(desk, meeting):
    from clerk_desk.desk.follow_ups import promises_left

    return promises_left(desk, meeting)[0][1]
