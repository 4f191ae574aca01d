"""The council's year: Easter, seasons, terms, the several years."""
from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain import year_round
from clerk_desk.domain.committee_calendar import Calendar, Nation
from clerk_desk.domain.due import NoDay, due_date, due_reading
from clerk_desk.domain.time_words import ONES, TENS, counted, number

SUNDAYS = ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "2285-03-22"]


@pytest.mark.parametrize("sunday", SUNDAYS)
def test_easter_is_where_the_almanac_has_it(sunday: str) -> None:
    assert year_round.easter(int(sunday[:4])).isoformat() == sunday


@given(st.integers(1900, 2200))
def test_easter_is_a_sunday_from_22_march_to_25_april(year: int) -> None:
    sunday = year_round.easter(year)
    assert sunday.weekday() == 6
    assert dt.date(year, 3, 22) <= sunday <= dt.date(year, 4, 25)


@pytest.mark.parametrize("kind", sorted(year_round.YEARS))
def test_every_kind_of_year_runs_to_the_day_before_the_next(kind: str) -> None:
    this, following = year_round.year_of(kind, 2026), year_round.year_of(kind, 2027)
    assert this.last + year_round.DAY == following.first


@pytest.mark.parametrize("nation", Nation)
@given(year=st.integers(2000, 2080))
def test_terms_follow_each_other_without_meeting(nation: Nation, year: int) -> None:
    terms = [term for _, term in [*year_round.terms(year, nation), *year_round.terms(year + 1, nation)]]
    assert all(term.first < term.last for term in terms)
    assert all(before.last < after.first for before, after in pairwise(terms))


@pytest.mark.parametrize(("nation", "on"), [
    (Nation.ENGLAND, "2027-07-20"), (Nation.WALES, "2027-07-20"), (Nation.SCOTLAND, "2027-06-30"), (Nation.NORTHERN_IRELAND, "2027-06-30"),
])
def test_the_summer_term_ends_as_it_does_in_the_committees_nation(nation: Nation, on: str) -> None:
    due = due_date("by the end of the summer term", dt.date(2027, 2, 1), calendar=Calendar(nation=nation))
    assert due is not None and due.on.isoformat() == on and due.rule.startswith("the last day of the summer term, taken as ")


def test_numbers_in_words_are_read_to_ninety_nine() -> None:
    words = [*ONES, *(f"{ten}{'-' + one if one else ''}" for ten in TENS for one in ("", *ONES[:9]))]
    assert [number(each) for each in words] == list(range(1, 100))
    assert number("a few") == number("several") == 0


def test_counts_are_said_in_words_to_ten() -> None:
    assert [counted(1, "day"), counted(10, "working day"), counted(28, "day"), counted(1, "fortnight")] == [
        "one day", "ten working days", "28 days", "two weeks",
    ]


@pytest.mark.parametrize("words", ["ten days after 31/12/9999", "999 years after 1 May 9500", "five working days after 31/12/9999"])
def test_a_day_past_all_calendars_is_none(words: str) -> None:
    assert due_reading(words, dt.date(2026, 11, 24)) == NoDay("that day is too far off")


@given(st.text(max_size=60), st.dates(dt.date(2000, 1, 1), dt.date(2090, 1, 1)))
def test_no_words_make_the_reading_fail(words: str, on: dt.date) -> None:
    due_reading(words, on)


@given(
    st.sampled_from(["by", "in", "before", "after", "by the end of", "early in", "by mid-", "the first week of", "next"]),
    st.sampled_from(["March", "spring", "the summer term", "Easter", "Christmas",
                     "the quarter", "the year", "the week", "next month", "Q2", "the new year"]),
    st.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 31)),
)
def test_a_stretch_named_without_a_year_is_never_past(how: str, what: str, on: dt.date) -> None:
    due = due_date(f"{how} {what}", on)
    assert due is None or due.on >= on
