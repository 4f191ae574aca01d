"""Dates as minutes write them: read from words, written in a house's form."""
from __future__ import annotations

import calendar
import datetime as dt
import re

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)
MONTH = "|".join([*MONTHS, *(name[:3] for name in MONTHS), "sept"])
IN_WORDS = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<month>{MONTH})\b\.?,?(?:\s+(?P<year>\d{{4}}))?(?!\d)", re.IGNORECASE,
)
IN_FIGURES = re.compile(r"(?<!\d)(?P<day>\d{1,2})([/.-])(?P<month>\d{1,2})\2(?P<year>\d{4}|\d{2})(?!\d)")
MONTH_FIRST = re.compile(
    rf"\b(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})(?:(?:st|nd|rd|th)\b(?:,?\s+(?P<year>\d{{4}}))?|,\s+(?P<year2>\d{{4}}))", re.IGNORECASE,
)
ISO = re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)")
TWELVE_HOURS = r"(?<![\d.:])(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?\s*(?P<half>[ap])\.?\s?m\b"
TIME = re.compile(rf"{TWELVE_HOURS}|(?<![\d.:])(?P<hour24>\d{{1,2}})[.:](?P<minute24>\d{{2}})", re.IGNORECASE)


def day_in_words(on: dt.date) -> str:
    """A day as it stands in sentences: "8 September 2026", in English whatever the machine's language is."""
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


def short_day(on: dt.date) -> str:
    """A day in a narrow place: "8 Sep"."""
    return f"{on.day} {MONTHS[on.month - 1][:3]}"


def date_in(words: str, after: dt.date | None = None) -> dt.date | None:
    """The first date in these words; None where there is none or it does not exist.

    British order: day before month. Where the year is left out it is the first such day on or after ``after``; without
    ``after`` such a date is not read.
    """
    found = _written_in(words)
    if found is None:
        return None
    month, year = found["month"].lower(), found["year"] or found.groupdict().get("year2")
    number = int(month) if month.isdigit() else month_number(month)
    if year:
        return _made(int(year) + (2000 if len(year) == 2 else 0), number, int(found["day"]))
    return next_such(number, int(found["day"]), after) if after else None


def names_a_day(words: str) -> bool:
    """Is a day written here, be it one that does not exist ("30 February")?"""
    return _written_in(words) is not None


def _written_in(words: str) -> re.Match[str] | None:
    return ISO.search(words) or IN_WORDS.search(words) or IN_FIGURES.search(words) or MONTH_FIRST.search(words)


def month_number(name: str) -> int:
    """1 to 12 for a month's name or its first three letters."""
    return next(index for index, month in enumerate(MONTHS, 1) if month[:3].lower() == name.lower()[:3])


def next_such(month: int, day: int, after: dt.date) -> dt.date | None:
    """The first such day on or after a date; 29 February waits for a leap year."""
    tries = (_made(after.year + ahead, month, day) for ahead in range(9))
    return next((on for on in tries if on and on >= after), None)


def months_on(start: dt.date, months: int) -> dt.date:
    """The same day so many months on, or the month's last day where it has no such day.

    Raises OverflowError after the year 9999.
    """
    year, month = divmod(start.month - 1 + months, 12)
    if start.year + year > dt.MAXYEAR:
        raise OverflowError("no calendar goes so far")
    return month_end(start.year + year, month + 1, start.day)


def month_end(year: int, month: int, day: int = 31) -> dt.date:
    """The last day of a month, or ``day`` where that comes earlier."""
    return dt.date(year, month, min(day, calendar.monthrange(year, month)[1]))


FIRST_MONTH = 5
"""A municipal year begins in May."""


def municipal_year(on: dt.date) -> str:
    """The municipal year a day falls in, May to April: "26/27" for 22 November 2026."""
    first = year_begun(on)
    return f"{first % 100:02d}/{(first + 1) % 100:02d}"


def year_begun(on: dt.date) -> int:
    """The year in which the municipal year of a day began: 2026 for 30 April 2027."""
    return on.year if on.month >= FIRST_MONTH else on.year - 1


def days_of_year(begun: int) -> tuple[dt.date, dt.date]:
    """The first and the last day of the municipal year that began in this year."""
    return dt.date(begun, FIRST_MONTH, 1), dt.date(begun + 1, FIRST_MONTH - 1, 30)


def time_in(words: str) -> str:
    """The first time of day in these words as "HH:MM" ("7.00 pm", "7pm", "19:00", "noon"); empty where there is none."""
    if re.search(r"\b(12\s*)?noon\b", words, re.IGNORECASE):
        return "12:00"
    for found in TIME.finditer(words):
        hour, minute = int(found["hour"] or found["hour24"]), int(found["minute"] or found["minute24"] or 0)
        if found["half"]:
            hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
        if hour < 24 and minute < 60:
            return f"{hour:02d}:{minute:02d}"
    return ""


def _made(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
