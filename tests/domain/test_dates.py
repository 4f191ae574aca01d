"""Dates and times as minutes write them."""
from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.dates import MONTHS, date_in, month_end, months_on, municipal_year, time_in


@given(st.dates(dt.date(1990, 1, 1), dt.date(2099, 12, 31)))
def test_every_day_written_out_is_read_back(on: dt.date) -> None:
    month = MONTHS[on.month - 1].capitalize()
    assert date_in(f"held on {on:%A} {on.day} {month} {on.year} at 7.00 pm") == on
    assert date_in(f"{on.day}TH {month.upper()}, {on.year}") == on
    assert date_in(f"{on.day}/{on.month}/{on.year}") == on
    assert date_in(on.isoformat()) == on


@pytest.mark.parametrize("words", ["31 June 2026", "no date", "page 12", "99/99/2026", "12 March"])
def test_what_is_no_whole_date_is_not_read(words: str) -> None:
    assert date_in(words) is None


def test_a_leap_day_without_a_year_waits_for_its_year() -> None:
    assert date_in("by 29 February", dt.date(2026, 9, 8)) == dt.date(2028, 2, 29)


@pytest.mark.parametrize(
    ("words", "time"),
    [("7.00 pm", "19:00"), ("at 7pm in", "19:00"), ("10.30 a.m.", "10:30"), ("19:05", "19:05"), ("12 noon", "12:00"), ("12.15 am", "00:15"),
     ("minute 27", ""), ("25:10", ""), ("5.30p.m.", "17:30")],
)
def test_times_of_day(words: str, time: str) -> None:
    assert time_in(words) == time


def test_the_municipal_year_runs_from_may_to_april() -> None:
    assert municipal_year(dt.date(2026, 11, 22)) == "26/27"
    assert municipal_year(dt.date(2027, 4, 30)) == "26/27"
    assert municipal_year(dt.date(2027, 5, 1)) == "27/28"
    assert municipal_year(dt.date(2099, 6, 1)) == "99/00"


@given(st.dates(dt.date(1990, 1, 1), dt.date(2099, 12, 31)), st.integers(0, 60))
def test_months_on_lands_in_the_right_month(start: dt.date, months: int) -> None:
    on = months_on(start, months)
    assert (on.year * 12 + on.month) - (start.year * 12 + start.month) == months
    assert on.day == start.day or on == month_end(on.year, on.month)
