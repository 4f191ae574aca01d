"""When a follow-up is due, from the words minuted."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.domain.due import due_date

TUESDAY = dt.date(2026, 9, 8)
READ = [
    ("in six months’ time", "2027-03-08"),
    ("in twelve months' time", "2027-09-08"),
    ("within 28 days", "2026-10-06"),
    ("within the next fortnight", "2026-09-22"),
    ("within the next six weeks", "2026-10-20"),
    ("within ten working days", "2026-09-22"),
    ("in a year's time", "2027-09-08"),
    ("by the end of March", "2027-03-31"),
    ("by the end of February 2028", "2028-02-29"),
    ("by 28 February 2025", "2025-02-28"),
    ("by 14th March", "2027-03-14"),
    ("on 8 September", "2026-09-08"),
    ("by 02/03/2027", "2027-03-02"),
    ("before October", "2026-09-30"),
    ("in October", "2026-10-31"),
    ("later in the week", "2026-09-11"),
]


@pytest.mark.parametrize(("words", "on"), READ)
def test_words_that_name_a_day_give_it(words: str, on: str) -> None:
    due = due_date(words, TUESDAY)
    assert due is not None
    assert due.on == dt.date.fromisoformat(on)
    assert due.rule


@pytest.mark.parametrize(
    "words", ["as soon as possible", "in due course", "by the May meeting", "in time for the debate", "", "at page 14", "30 February"],
)
def test_words_that_name_no_day_give_none(words: str) -> None:
    assert due_date(words, TUESDAY) is None


def test_next_meeting_is_known_only_from_the_calendar() -> None:
    assert due_date("to the next meeting", TUESDAY) is None
    due = due_date("to the next meeting", TUESDAY, dt.date(2026, 10, 6))
    assert due is not None and due.on == dt.date(2026, 10, 6)


def test_a_month_that_has_no_such_day_ends_early() -> None:
    due = due_date("in six months' time", dt.date(2026, 8, 31))
    assert due is not None and due.on == dt.date(2027, 2, 28)


def test_working_days_say_that_bank_holidays_are_in_them() -> None:
    due = due_date("within five working days", dt.date(2026, 12, 24))
    assert due is not None and "bank holidays not left out" in due.rule
