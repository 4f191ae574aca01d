"""The council's year: feasts, seasons, school terms, quarters and the several years, as first and last days.

Where a council sets the days itself (school terms) the usual ones are taken, and the name says which.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.dates import MONTHS, month_end, short_day
from clerk_desk.domain.time_words import FIXED_FEASTS

DAY = dt.timedelta(days=1)
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
YEARS = {"financial": 4, "municipal": 5, "civic": 5, "council": 5, "academic": 9, "school": 9, "calendar": 1}
TERMS = ("autumn", "spring", "summer")


@dataclass(frozen=True)
class Period:
    """Days from ``first`` to ``last``, both of them too. ``ahead`` says that "by" it means before it ("by Christmas")."""

    first: dt.date
    last: dt.date
    name: str
    ahead: bool = False


def easter(year: int) -> dt.date:
    """Easter Sunday, by the reckoning of the Gregorian calendar."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    offset = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * offset) // 451
    month, day = divmod(h + offset - 7 * m + 114, 31)
    return dt.date(year, month, day + 1)


def month(year: int, number: int) -> Period:
    """A month of a year."""
    return Period(dt.date(year, number, 1), month_end(year, number), MONTHS[number - 1])


def months(year: int, first: int, count: int, name: str) -> Period:
    """So many months from the first of a month; the name says which where there are several."""
    year_on, last = divmod(first - 1 + count - 1, 12)
    named = f"{name} ({MONTHS[first - 1]} to {MONTHS[last]})"
    return Period(dt.date(year, first, 1), month_end(year + year_on, last + 1), named)


def season(name: str, year: int) -> Period:
    """Spring from March, summer from June, autumn from September; winter from December into the next year's February."""
    return months(year, SEASONS[name], 3, name)


def year_of(kind: str, first_year: int) -> Period:
    """A financial (April), municipal (May), academic (September) or calendar year that begins in this year."""
    return months(first_year, YEARS[kind], 12, f"the {kind} year")


def quarter(year: int, number: int) -> Period:
    """The quarter of a calendar year: 1 is January to March."""
    return months(year, number * 3 - 2, 3, "the quarter")


def feast(name: str, year: int) -> Period | None:
    """Christmas, Easter, Whitsun, the New Year or a feast of a fixed day; None for one that is not known here."""
    name = " ".join(name.lower().replace(".", "").split())
    if name == "christmas":
        return Period(dt.date(year, 12, 25), dt.date(year, 12, 26), "Christmas (25 and 26 December)", ahead=True)
    if name.startswith("new year"):
        return Period(dt.date(year, 1, 1), dt.date(year, 1, 31), "January, for the new year", ahead=True)
    if name in {"easter", "good friday", "whitsun", "pentecost"}:
        return _by_easter(name, easter(year))
    fixed = next((day for known, day in FIXED_FEASTS.items() if name.startswith(known)), None)
    return Period(dt.date(year, *fixed), dt.date(year, *fixed), _titled(name)) if fixed else None


def _titled(name: str) -> str:
    return " ".join(word.capitalize() for word in name.split())


def _by_easter(name: str, sunday: dt.date) -> Period:
    if name == "easter":
        return Period(sunday - 2 * DAY, sunday + DAY, "Easter (Good Friday to Easter Monday)", ahead=True)
    on = sunday - 2 * DAY if name == "good friday" else sunday + 49 * DAY
    return Period(on, on, "Good Friday" if name == "good friday" else "Whitsun", ahead=name != "good friday")


def terms(first_year: int, nation: Nation) -> Iterator[tuple[str, Period]]:
    """The three terms of the school year that begins in this year, as they usually lie in a nation."""
    early = nation in {Nation.SCOTLAND, Nation.NORTHERN_IRELAND}
    sunday, begins = easter(first_year + 1), (8, 18) if nation is Nation.SCOTLAND else (9, 1)
    ends = dt.date(first_year + 1, 6, 30) if early else dt.date(first_year + 1, 7, 20)
    yield "autumn", _term("autumn", dt.date(first_year, *begins), dt.date(first_year, 12, 20))
    yield "spring", _term("spring", dt.date(first_year + 1, 1, 5), sunday - 3 * DAY)
    yield "summer", _term("summer", sunday + 8 * DAY, ends)


def _term(name: str, first: dt.date, last: dt.date) -> Period:
    return Period(first, last, f"the {name} term, taken as {short_day(first)} to {short_day(last)}")


def holidays(name: str, year: int, nation: Nation) -> Period | None:
    """The summer holidays or recess that begin in this year, or Christmas's; None for the others, which councils set."""
    if name == "christmas":
        return Period(dt.date(year, 12, 21), dt.date(year + 1, 1, 4), "the Christmas holidays, taken as 21 Dec to 4 Jan")
    if name != "summer":
        return None
    last_term = dict(terms(year - 1, nation))["summer"].last
    first, last = last_term + DAY, dt.date(year, 8, 17) if nation is Nation.SCOTLAND else dt.date(year, 8, 31)
    return Period(first, last, f"the summer holidays, taken as {short_day(first)} to {short_day(last)}", ahead=True)
