"""Days for a committee's meetings laid out over a year by a rule, and read back from a list."""
from __future__ import annotations

import datetime as dt
from enum import StrEnum

from clerk_desk.domain.dates import WEEKDAYS, date_in, day_in_words, month_end
from clerk_desk.domain.errors import CannotBeDone

MOST = 60


class Every(StrEnum):
    """How often a committee meets."""

    WEEK = "week"
    FORTNIGHT = "two weeks"
    FOUR_WEEKS = "four weeks"
    SIX_WEEKS = "six weeks"
    MONTH = "month, on the same weekday of it"
    TWO_MONTHS = "two months, on the same weekday of the month"
    QUARTER = "quarter, on the same weekday of the month"


WEEKS = {Every.WEEK: 1, Every.FORTNIGHT: 2, Every.FOUR_WEEKS: 4, Every.SIX_WEEKS: 6}
MONTHS_ON = {Every.MONTH: 1, Every.TWO_MONTHS: 2, Every.QUARTER: 3}


def meeting_days(first: dt.date, every: Every, last: dt.date) -> tuple[dt.date, ...]:
    """The days from the first to the last; sixty at most. "The second Tuesday" stays the second; a fifth is the month's last."""
    found, count = list[dt.date](), 0
    while len(found) < MOST:
        on = _nth(first, every, count)
        if on > last:
            break
        found.append(on)
        count += 1
    return tuple(found)


def _nth(first: dt.date, every: Every, count: int) -> dt.date:
    if every in WEEKS:
        return first + dt.timedelta(weeks=WEEKS[every] * count)
    year, month = divmod(first.month - 1 + MONTHS_ON[every] * count, 12)
    begins = dt.date(first.year + year, month + 1, 1)
    on = begins + dt.timedelta(days=(first.weekday() - begins.weekday()) % 7 + 7 * ((first.day - 1) // 7))
    return on if on <= month_end(begins.year, begins.month) else on - dt.timedelta(weeks=1)


def days_in_words(days: tuple[dt.date, ...]) -> str:
    """One day a line: "Tuesday 8 September 2026"."""
    return "\n".join(f"{WEEKDAYS[on.weekday()]} {day_in_words(on)}" for on in days)


def days_in(words: str, after: dt.date) -> tuple[dt.date, ...]:
    """The days of a list, one a line, each once and in order; a day without a year is the next such after ``after``.

    Raises CannotBeDone for a line that is no day.
    """
    found = set()
    for line in filter(str.strip, words.splitlines()):
        on = date_in(line, after)
        if on is None:
            raise CannotBeDone(f"“{line.strip()}” is no day: write it as 8 September 2026, or take the line out.")
        found.add(on)
    return tuple(sorted(found))
