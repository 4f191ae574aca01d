"""Working days, clear days, and what the rule says was left out."""
from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.committee_calendar import BANK_HOLIDAY, Calendar, Closure, nation_named
from clerk_desk.domain.due import due_date
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.working_days import clear_days_from, said, working_days_from

DAYS = st.dates(dt.date(2020, 1, 1), dt.date(2035, 12, 31))
COUNTS = st.integers(1, 60)


def day(words: str) -> dt.date:
    return dt.date.fromisoformat(words)


def closed_on(*days: str, name: str = BANK_HOLIDAY):
    return lambda on: name if on.isoformat() in days else ""


@given(DAYS, COUNTS)
def test_working_days_there_and_back_end_where_they_began(start: dt.date, count: int) -> None:
    there = working_days_from(start, count).on
    assert there.weekday() < 5
    if start.weekday() < 5:
        assert working_days_from(there, -count).on == start


@given(DAYS, COUNTS)
def test_closed_days_make_the_count_as_much_longer_as_they_are_many(start: dt.date, count: int) -> None:
    first = working_days_from(start, 1).on
    counted = working_days_from(start, count, lambda on: "closed" if on == first else "")
    assert counted.left_out == ((first, "closed"),)
    assert counted.on == working_days_from(start, count + 1).on


def test_a_closed_saturday_is_not_told_of_as_it_would_not_have_counted() -> None:
    assert working_days_from(day("2026-12-25"), 1, closed_on("2026-12-26")).left_out == ()


@given(DAYS, COUNTS)
def test_clear_days_are_the_whole_days_between(start: dt.date, count: int) -> None:
    assert (clear_days_from(start, count) - start).days - 1 == count
    assert (start - clear_days_from(start, -count)).days - 1 == count


@pytest.mark.parametrize(("days", "words"), [
    ([], ""),
    (["2026-12-25"], ", 25 December left out as a bank holiday"),
    (["2026-12-25", "2026-12-28"], ", 25 and 28 December left out as bank holidays"),
    (["2026-12-25", "2026-12-28", "2027-01-01"], ", 25, 28 December and 1 January left out as bank holidays"),
])
def test_days_left_out_are_told_by_month(days: list[str], words: str) -> None:
    assert said([(day(each), BANK_HOLIDAY) for each in days]) == words


def test_closures_are_told_by_their_names_after_the_bank_holidays() -> None:
    left_out = [(day("2026-12-24"), "Staff day"), (day("2026-12-25"), BANK_HOLIDAY)]
    assert said(left_out) == ", 25 December left out as a bank holiday, 24 December as Staff day"


def test_a_rule_says_when_nothing_is_known_of_bank_holidays() -> None:
    due = due_date("within ten working days", day("2026-12-22"))
    assert due is not None and (due.on, due.rule) == (day("2027-01-05"), "ten working days from the meeting, bank holidays not left out")


def test_bank_holidays_of_the_calendar_are_left_out_and_told() -> None:
    calendar = Calendar(closed=closed_on("2026-12-25", "2026-12-28", "2027-01-01"))
    due = due_date("within ten working days", day("2026-12-22"), calendar=calendar)
    assert due is not None and due.on == day("2027-01-08")
    assert due.rule == "ten working days from the meeting, 25, 28 December and 1 January left out as bank holidays"


def test_a_closure_has_its_first_and_last_day() -> None:
    closure = Closure(1, "u", "Christmas closure", day("2026-12-29"), day("2026-12-31"))
    inside = [on for on in range(27, 32) if dt.date(2026, 12, on) in closure]
    assert inside == [29, 30, 31]


def test_nations_are_known_by_name_and_no_others() -> None:
    assert nation_named("  northern  ireland ").value == "Northern Ireland"
    with pytest.raises(CannotBeDone, match="use one of England, Wales, Scotland, Northern Ireland"):
        nation_named("Cornwall")
