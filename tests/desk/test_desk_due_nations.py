"""Thirty phrases in each of the four nations, their days worked out by hand from the bank holidays that the law gives each."""
from __future__ import annotations

import datetime as dt
from itertools import product

import pytest

from clerk_desk.desk.diary import bank_holidays
from clerk_desk.domain.committee_calendar import BANK_HOLIDAY, Calendar, Nation
from clerk_desk.domain.due import Due, due_reading

E, W, S, N = Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND
ALL = ""
"""One day for all, where no bank holiday parts them."""

TABLE = [
    # over Easter 2026 (Good Friday 3 April, Easter Monday 6 April, which is none in Scotland)
    ("2026-03-31", "within five working days", {ALL: "2026-04-09", S: "2026-04-08"}),
    ("2026-03-31", "within two working days", {ALL: "2026-04-02"}),
    ("2026-03-31", "within three working days", {ALL: "2026-04-07", S: "2026-04-06"}),
    ("2026-03-31", "by Easter", {ALL: "2026-04-02"}),
    # St Patrick's Day (Tuesday 17 March 2026), Northern Ireland alone
    ("2026-03-16", "within two working days", {ALL: "2026-03-18", N: "2026-03-19"}),
    ("2026-03-16", "in one working day", {ALL: "2026-03-17", N: "2026-03-18"}),
    # early May and spring (4 and 25 May 2026), in all four
    ("2026-05-01", "within two working days", {ALL: "2026-05-06"}),
    ("2026-05-22", "within one working day", {ALL: "2026-05-26"}),
    # the Boyne (12 July 2026 is a Sunday: Monday 13), Northern Ireland alone
    ("2026-07-10", "within one working day", {ALL: "2026-07-13", N: "2026-07-14"}),
    ("2026-07-10", "within ten working days", {ALL: "2026-07-24", N: "2026-07-27"}),
    # the summer: 3 August in Scotland, 31 August in the others
    ("2026-07-31", "within two working days", {ALL: "2026-08-04", S: "2026-08-05"}),
    ("2026-08-27", "within two working days", {ALL: "2026-09-01", S: "2026-08-31"}),
    ("2026-08-27", "within 14 days", {ALL: "2026-09-10"}),
    # St Andrew's Day (Monday 30 November 2026), Scotland alone
    ("2026-11-27", "within two working days", {ALL: "2026-12-01", S: "2026-12-02"}),
    ("2026-11-20", "within ten working days", {ALL: "2026-12-04", S: "2026-12-07"}),
    # Christmas 2026 (Friday; Boxing Day on Monday 28) and the new year (2 January is Scotland's: Monday 4 January 2027)
    ("2026-12-24", "within one working day", {ALL: "2026-12-29"}),
    ("2026-12-29", "within three working days", {ALL: "2027-01-04", S: "2027-01-05"}),
    ("2026-12-22", "within five working days", {ALL: "2026-12-31"}),
    ("2026-12-22", "within ten working days", {ALL: "2027-01-08", S: "2027-01-11"}),
    # Christmas 2027 (Saturday: Monday 27 and Tuesday 28)
    ("2027-12-23", "within two working days", {ALL: "2027-12-29"}),
    ("2027-12-31", "within one working day", {ALL: "2028-01-04", S: "2028-01-05"}),
    # leap day, ends of months and years
    ("2028-02-28", "within one working day", {ALL: "2028-02-29"}),
    ("2028-02-28", "within two working days", {ALL: "2028-03-01"}),
    ("2028-01-31", "within one month", {ALL: "2028-02-29"}),
    ("2027-01-31", "within one month", {ALL: "2027-02-28"}),
    ("2028-02-29", "in a year's time", {ALL: "2029-02-28"}),
    ("2028-01-10", "by the end of February", {ALL: "2028-02-29"}),
    ("2027-11-30", "in three months' time", {ALL: "2028-02-29"}),
    ("2026-12-31", "within 28 days", {ALL: "2027-01-28"}),
    ("2026-12-31", "by the end of the municipal year", {ALL: "2027-04-30"}),
]


def calendar(nation: Nation) -> Calendar:
    off = {day for year in range(2026, 2030) for day in bank_holidays(nation, year)}
    return Calendar("Harbour Committee", (), {}, closed=lambda on: BANK_HOLIDAY if on in off else "", nation=nation)


@pytest.mark.parametrize(("row", "nation"), list(product(TABLE, (E, W, S, N))), ids=lambda value: getattr(value, "value", ""))
def test_words_give_this_day_in_this_nation(row, nation):
    meeting, words, days = row
    reading = due_reading(words, dt.date.fromisoformat(meeting), calendar(nation))
    assert isinstance(reading, Due) and reading.on == dt.date.fromisoformat(days.get(nation, days[ALL])), (reading, words)


def test_the_table_has_thirty_phrases_for_four_nations_and_tells_all_but_england_and_wales_apart():
    assert len({(meeting, words) for meeting, words, _ in TABLE}) == len(TABLE) == 30
    assert {nation for _, _, days in TABLE for nation in days if nation} == {S, N}
