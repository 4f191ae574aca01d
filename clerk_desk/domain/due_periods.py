"""Due words that name a stretch of time: a week, month, quarter, season, term or year, and which of its days is meant."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from clerk_desk.domain import year_round
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.dates import date_in, day_in_words, month_number
from clerk_desk.domain.due_readings import Due, NoDay, Reading
from clerk_desk.domain.time_words import AFTER, ANY_MONTH, BEFORE, FEAST, MOVING, NEW_YEAR, OFF, PART, SEASON_NAME, YEAR, YEAR_KIND
from clerk_desk.domain.year_round import Period

DAY = dt.timedelta(days=1)
Candidates = Iterator[Period | None]
Finder = Callable[[re.Match[str], dt.date, Nation], Candidates]
DETERMINED = r"(?:(?P<which>this|that|next|the\s+(?:next|new|coming|current|following)|new|coming|current|the|each|every)\s+)"
WHICH = DETERMINED + "?"
SAID_WHICH = rf"(?:\b{DETERMINED}|(?<= of ))"
OF_YEAR = rf"(?:,?\s+(?:of\s+)?(?P<year>{YEAR}))?"
TO_YEAR = r"(?:\s?[/–-]\s?\d{2,4})"
NOT_COUNTED = r"(?<!first )(?<!second )(?<!third )(?<!fourth )(?<!last )(?<!final )"
OWNED = r"'s\b"
WEEK_OF = re.compile(
    r"\b(?:(?P<ends>week\s+ending|w/e)|week\s+(?:of|commencing|beginning|starting|in\s+which)|w/[cb])\b(?P<rest>.*)", re.IGNORECASE,
)
HOW_NEAR = re.compile(
    rf"(?:\b(?P<part>{PART})\s+(?:of|in)(?:\s+the)?|\b(?P<early>early|mid|middle|late|later)(?:[\s-]+in)?(?:\s+the)?)[\s-]*$",
    re.IGNORECASE,
)
IN_IT = re.compile(r"\b(?:in|on|at|during|over|of|for|from)\s+(?:the\s+)?$", re.IGNORECASE)


def period_reading(words: str, on: dt.date, nation: Nation) -> Reading:
    """The day meant by the first stretch of time in these words; None where they name none."""
    for pattern, finder in FINDERS:
        found = pattern.search(words)
        if found:
            return _chosen(finder(found, on, nation), words[: found.start()], on)
    return None


def _chosen(candidates: Candidates, head: str, on: dt.date) -> Reading:
    """Of the stretches that can be meant, in order, the first whose day is not past; the last one where all are."""
    due: Reading = None
    for period in islice(candidates, 8):
        if period is None:
            return NoDay("the council sets its days itself")
        due = _day(period, head)
        if due.on >= on:
            break
    return due


def _day(period: Period, head: str) -> Due:
    """The day of a stretch that the words before it mean."""
    near = HOW_NEAR.search(head)
    if near and near["part"]:
        due = _part(period, " ".join(near["part"].lower().removeprefix("very ").split()))
    elif near:
        due = _early(period, near["early"].lower())
    else:
        return _whole(period, head)
    if due.on == period.first and re.search(rf"\b{BEFORE}\b", head, re.IGNORECASE):
        return Due(period.first - DAY, f"the day before {period.name}")
    return due


def _whole(period: Period, head: str) -> Due:
    before, inside = re.search(rf"\b{BEFORE}\b|^by\s+the\s+time\b", head, re.IGNORECASE), IN_IT.search(head)
    if before and inside:
        return Due(period.first - DAY, f"the day before {period.name}, in which it falls")
    by = re.search(r"\b(?:by|no(?:t)?\s+later\s+than|in\s+time\s+for|for)\s+(?:the\s+)?$", head, re.IGNORECASE)
    if before or (by and period.ahead):
        return Due(period.first - DAY, f"the day before {period.name}")
    after = re.search(rf"\b(?:{AFTER}|once|when|from)\b", head, re.IGNORECASE)
    return Due(period.last, _last(period) + (", after which it is to be done" if after and not inside else ""))


def _last(period: Period) -> str:
    if period.first == period.last:
        return period.name
    return f"{'the Friday' if _is_week(period) else 'the last day'} of {period.name}"


def _is_week(period: Period) -> bool:
    return (period.last - period.first).days == 4 and period.last.weekday() == 4


def _part(period: Period, part: str) -> Due:
    which, _, unit = part.partition(" ")
    if which in {"beginning", "start"}:
        return Due(period.first, f"the first day of {period.name}")
    if which in {"end", "close", "conclusion", "final"} or (which == "last"):
        return Due(period.last, _last(period))
    if which == "middle":
        return _early(period, "mid")
    count = ("first", "second", "third", "fourth").index(which) + 1
    on = min(period.last, _parts_on(period, count, unit))
    return Due(on, f"the last day of the {which} {unit} of {period.name}")


def _parts_on(period: Period, count: int, unit: str) -> dt.date:
    if unit == "half":
        return period.last if count == 2 else _middle(period)
    if unit in {"month", "quarter"}:
        return year_round.months(period.first.year, period.first.month, count * (3 if unit == "quarter" else 1), "").last
    return period.first + DAY * (count * (14 if unit == "fortnight" else 7) - 1)


def _middle(period: Period) -> dt.date:
    days = (period.last - period.first).days + 1
    if days <= 31:
        return period.first + DAY * (days // 2 if days < 28 else 14)
    return year_round.months(period.first.year, period.first.month, round(days / 61), "").last


def _early(period: Period, word: str) -> Due:
    if word.startswith("late"):
        return Due(period.last, _last(period))
    if word.startswith("mid"):
        return Due(_middle(period), f"{'Wednesday' if _is_week(period) else 'the middle'} of {period.name}")
    days = (period.last - period.first).days + 1
    if _is_week(period):
        return Due(period.first + DAY, f"the Tuesday of {period.name}, for early in it")
    if days <= 31:
        return Due(period.first + DAY * 9, f"the tenth day of {period.name}, for early in it")
    count = 3 if days > 300 else 1
    on = year_round.months(period.first.year, period.first.month, count, "").last
    return Due(on, f"the end of the first {'quarter' if count == 3 else 'month'} of {period.name}, for early in it")


def week_reading(words: str, on: dt.date) -> Reading:
    """The Friday of a week named by a day in it, or the day that a week is named to end on."""
    found = WEEK_OF.search(words)
    day = date_in(found["rest"], on) if found else None
    if found is None or day is None:
        return None
    if found["ends"]:
        return Due(day, "the day on which the week named ends")
    return Due(day + DAY * ((4 - day.weekday()) % 7), f"the Friday of the week of {day_in_words(day)}")


def _week(found: re.Match[str], on: dt.date, _nation: Nation) -> Candidates:
    monday = on - DAY * on.weekday()
    if not _ahead(found) and on.weekday() > 4:
        yield Period(monday + 7 * DAY, monday + 11 * DAY, "the week")
    for weeks in range(_ahead(found), 3):
        yield Period(monday + 7 * DAY * weeks, monday + DAY * (7 * weeks + 4), "next week" if weeks else "the week")


def _ahead(found: re.Match[str]) -> int:
    return int((found["which"] or "").lower().split(" ")[-1] in {"next", "new", "coming", "following"})


def _weekend(found: re.Match[str], on: dt.date, _nation: Nation) -> Candidates:
    saturday = on + DAY * ((5 - on.weekday()) % 7 + 7 * _ahead(found))
    yield Period(saturday, saturday + DAY, "the weekend", ahead=True)


def _relative_month(found: re.Match[str], on: dt.date, _nation: Nation) -> Candidates:
    for ahead in range(_ahead(found), 3):
        year_on, number = divmod(on.month - 1 + ahead, 12)
        yield replace(year_round.month(on.year + year_on, number + 1), name="next month" if ahead else "the month")


def _relative_quarter(found: re.Match[str], on: dt.date, _nation: Nation) -> Candidates:
    for ahead in range(_ahead(found), 3):
        year_on, index = divmod((on.month - 1) // 3 + ahead, 4)
        yield year_round.quarter(on.year + year_on, index + 1)


def _relative_year(found: re.Match[str], on: dt.date, _nation: Nation) -> Candidates:
    if "new" in (found["which"] or "").lower().split():
        yield from _feast(found, on, _nation)
    for ahead in range(_ahead(found), 3):
        yield Period(dt.date(on.year + ahead, 1, 1), dt.date(on.year + ahead, 12, 31), "next year" if ahead else "the year")


def _numbered_quarter(found: re.Match[str], on: dt.date, _nation: Nation) -> Candidates:
    """Councils count quarters from April, but "the first quarter of 2027" begins in January."""
    words = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4}
    said = (found["number"] or found["word"]).lower()
    number = int(said) if said.isdigit() else words[said]
    if found["year"] and not found["split"]:
        yield year_round.quarter(int(found["year"]), number)
    years = [int(found["year"])] if found["year"] else range(on.year - 1, on.year + 3)
    for year in years:
        yield year_round.quarter(year + (number == 4), number % 4 + 1)


def _year_kind(found: re.Match[str], on: dt.date, _nation: Nation) -> Candidates:
    kind = found["kind"].lower()
    which = (found["which"] or "").lower()
    if year := found["year"] or found["ahead"]:
        yield year_round.year_of(kind, int(year))
        return
    begins = [year_round.year_of(kind, year) for year in range(on.year - 1, on.year + 4)]
    if _ahead(found):
        later = next(each for each in begins if each.first > on)
        yield _first_month(later) if "new" in which else later
        return
    yield from (each for each in begins if each.last >= on)


def _first_month(year: Period) -> Period:
    first = year_round.month(year.first.year, year.first.month)
    return replace(first, name=f"{first.name}, the first month of {year.name}", ahead=True)


def _split_year(found: re.Match[str], _on: dt.date, _nation: Nation) -> Candidates:
    yield year_round.year_of("financial", int(found["year"]))


def _bare_year(found: re.Match[str], _on: dt.date, _nation: Nation) -> Candidates:
    year = int(found["year"])
    yield Period(dt.date(year, 1, 1), dt.date(year, 12, 31), str(year))


def _month(found: re.Match[str], on: dt.date, _nation: Nation) -> Candidates:
    number = month_number(found["month"])
    if found["year"]:
        yield year_round.month(int(found["year"]), number)
    else:
        yield from _from_now(found, on, (year_round.month(year, number) for year in range(on.year, on.year + 4)))


def _from_now(found: re.Match[str], on: dt.date, periods: Iterator[Period]) -> Iterator[Period]:
    """"Next" says that it has not begun yet."""
    return (each for each in periods if each.last >= on and (not _ahead(found) or each.first > on))


def _season(found: re.Match[str], on: dt.date, _nation: Nation) -> Candidates:
    name = found["season"].lower()
    if found["year"]:
        yield year_round.season(name, int(found["year"]))
    else:
        yield from _from_now(found, on, (year_round.season(name, year) for year in range(on.year - 1, on.year + 4)))


def _feast(found: re.Match[str], on: dt.date, _nation: Nation) -> Candidates:
    name = found.groupdict().get("feast") or "new year"
    given = found.groupdict().get("year")
    for year in [int(given)] if given else range(on.year, on.year + 4):
        yield year_round.feast(name, year)


def _term(found: re.Match[str], on: dt.date, nation: Nation) -> Candidates:
    name = {"easter": "spring", "christmas": "autumn", "winter": "autumn"}.get((found["name"] or "").lower(), (found["name"] or "").lower())
    years = range(on.year - 2, on.year + 4)
    for called, term in ((called, term) for year in years for called, term in year_round.terms(year, nation)):
        wanted = term.last >= on if not found["year"] else term.first.year == int(found["year"])
        if wanted and (not name or called == name) and (not _ahead(found) or term.first > on):
            yield term


def _holidays(found: re.Match[str], on: dt.date, nation: Nation) -> Candidates:
    name = (found["name"] or "summer").lower()
    years = [int(found["year"])] if found["year"] else range(on.year - 1, on.year + 4)
    for year in years:
        period = year_round.holidays(name, year, nation)
        if period is None or period.last >= on or found["year"]:
            yield period


def _set_elsewhere(_found: re.Match[str], _on: dt.date, _nation: Nation) -> Candidates:
    yield None


FINDERS: tuple[tuple[re.Pattern[str], Finder], ...] = tuple((re.compile(pattern, re.IGNORECASE), finder) for pattern, finder in (
    (rf"\b{MOVING}\b", _set_elsewhere),
    (rf"\b{WHICH}(?:(?P<name>{SEASON_NAME}|easter|christmas)\s+)?(?<!long\s)(?<!short\s)term\b{OF_YEAR}", _term),
    (rf"\b(?:(?P<name>summer|christmas|easter|spring|autumn|winter)\s+{OFF}|recess\b){OF_YEAR}", _holidays),
    (rf"\b{WHICH}(?:(?P<ahead>{YEAR}){TO_YEAR}?\s+)?(?P<kind>{YEAR_KIND})\s+year\b(?:,?\s+(?P<year>{YEAR}){TO_YEAR}?)?", _year_kind),
    (rf"\b(?:(?:Q|quarter\s+)(?P<number>[1-4])\b|(?P<word>first|second|third|fourth|last|final)\s+quarter\b)"
     rf"(?:\s+(?:of\s+)?(?P<year>{YEAR})(?P<split>{TO_YEAR})?)?", _numbered_quarter),
    (rf"\b{WHICH}(?P<season>{SEASON_NAME})\b(?:,?\s+(?:of\s+)?(?P<year>{YEAR}){TO_YEAR}?)?", _season),
    (rf"\b{WHICH}(?P<feast>{FEAST}|{NEW_YEAR})\b{OF_YEAR}", _feast),
    (rf"\b(?:during|in|over|throughout|between)\s+(?:the\s+months\s+of\s+)?(?:(?P<which>this|next)\s+)?(?:{ANY_MONTH})"
     rf"\s+(?:and|to)\s+(?P<month>{ANY_MONTH})(?!\w){OF_YEAR}", _month),
    (rf"\b{WHICH}(?P<month>{ANY_MONTH})(?!\w){OF_YEAR}", _month),
    (rf"\b{WHICH}weekend\b(?!{OWNED})", _weekend),
    (rf"{NOT_COUNTED}{SAID_WHICH}week\b(?!{OWNED})", _week),
    (rf"{NOT_COUNTED}{SAID_WHICH}month\b(?!{OWNED})", _relative_month),
    (rf"{NOT_COUNTED}{SAID_WHICH}quarter\b(?!{OWNED})", _relative_quarter),
    (rf"\b(?P<year>{YEAR})\s?[/–-]\s?(?:{YEAR}|\d\d)(?!\d)", _split_year),
    (rf"\b(?P<year>{YEAR})\b", _bare_year),
    (rf"{NOT_COUNTED}{SAID_WHICH}year\b(?!{OWNED})", _relative_year),
))
