"""When a follow-up is due, read from the words minuted. The words are always kept; the date is a reading of them.

A small grammar of our own: general date parsers read "by the end of March" as the third of March. Where the words name
no day that can be worked out ("as soon as possible", "in due course") there is no date, rather than a guessed one.
"""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from clerk_desk.domain.dates import MONTH, date_in, month_end, month_number, months_on

NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)
COUNT = rf"(?P<count>\d{{1,3}}|an?|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
SPAN = re.compile(
    rf"\b(?:within|in|after)\s+(?:the\s+(?:next\s+)?|about\s+|another\s+)?(?:{COUNT}\s+)?(?P<unit>working\s+days?|days?|weeks?|fortnights?|months?|years?)\b",
    re.IGNORECASE,
)
MONTHS_END = re.compile(rf"\bend\s+of\s+(?P<month>{MONTH})\b(?:\s+(?P<year>\d{{4}}))?", re.IGNORECASE)
IN_MONTH = re.compile(
    rf"\b(?P<how>by|in|during|before)\s+(?P<month>{MONTH})\b(?:\s+(?P<year>\d{{4}}))?(?!\s+(?:meeting|\d))", re.IGNORECASE,
)
NEXT_MEETING = re.compile(r"\bnext\s+(?:available\s+|ordinary\s+|scheduled\s+)?meeting\b|\bits next meeting\b", re.IGNORECASE)
THIS_WEEK = re.compile(r"\b(?:later (?:in|that|this)(?: the)? week|within the week|(?:by the )?end of the week)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Due:
    """A day, and the rule by which the words gave it, in words for the clerk."""

    on: dt.date
    rule: str


def due_date(words: str, meeting_on: dt.date, next_meeting: dt.date | None = None) -> Due | None:
    """The day these words mean for a meeting held on ``meeting_on``; None where they mean none that can be worked out.

    ``next_meeting`` is the committee's next meeting where its calendar has one. Bank holidays are not left out of
    working days here, and the rule says so.
    """
    rules: tuple[Callable[[str, dt.date], Due | None], ...] = (_named_day, _months_end, _span, _this_week, _in_month)
    for rule in rules:
        if due := rule(words, meeting_on):
            return due
    if next_meeting and NEXT_MEETING.search(words):
        return Due(next_meeting, "the committee's next meeting")
    return None


def _named_day(words: str, meeting_on: dt.date) -> Due | None:
    on = date_in(words, meeting_on)
    return Due(on, "the day named") if on else None


def _months_end(words: str, meeting_on: dt.date) -> Due | None:
    found = MONTHS_END.search(words)
    return Due(_end_of(found, meeting_on), "the last day of the month named") if found else None


def _span(words: str, meeting_on: dt.date) -> Due | None:
    found = SPAN.search(words)
    if found is None or (found["count"] is None and not found["unit"].lower().startswith("fortnight")):
        return None
    count, unit = _number(found["count"] or "a"), " ".join(found["unit"].lower().split()).rstrip("s")
    return Due(_later(meeting_on, count, unit), f"{count} {unit}{'s' if count != 1 else ''} from the meeting{_caution(unit)}")


def _caution(unit: str) -> str:
    return ", bank holidays not left out" if unit.startswith("working") else ""


def _later(start: dt.date, count: int, unit: str) -> dt.date:
    if unit.startswith("working"):
        return working_days_on(start, count)
    if unit in {"month", "year"}:
        return months_on(start, count * (12 if unit == "year" else 1))
    return start + dt.timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])


def working_days_on(start: dt.date, count: int) -> dt.date:
    """So many Mondays to Fridays after a day, which itself does not count."""
    on = start
    while count > 0:
        on += dt.timedelta(days=1)
        count -= on.weekday() < 5
    return on


def _this_week(words: str, meeting_on: dt.date) -> Due | None:
    if not THIS_WEEK.search(words):
        return None
    return Due(meeting_on + dt.timedelta(days=(4 - meeting_on.weekday()) % 7), "the Friday of the week")


def _in_month(words: str, meeting_on: dt.date) -> Due | None:
    found = IN_MONTH.search(words)
    if found is None:
        return None
    last = _end_of(found, meeting_on)
    if found["how"].lower() == "before":
        return Due(last.replace(day=1) - dt.timedelta(days=1), "the day before the month named")
    return Due(last, "the last day of the month named")


def _end_of(found: re.Match[str], meeting_on: dt.date) -> dt.date:
    month = month_number(found["month"])
    year = int(found["year"]) if found["year"] else meeting_on.year + (month < meeting_on.month)
    return month_end(year, month)


def _number(word: str) -> int:
    word = word.lower()
    if word.isdigit():
        return int(word)
    return 1 if word in {"a", "an"} else NUMBERS.index(word) + 1
