"""Due words that count: so many days, weeks, months or meetings from the meeting, or from a day that they name."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from clerk_desk.domain.committee_calendar import Calendar
from clerk_desk.domain.dates import day_in_words, months_on
from clerk_desk.domain.due_meetings import numbered_meeting
from clerk_desk.domain.due_readings import Due, NoDay, Reading
from clerk_desk.domain.time_words import COUNT, EVERY, NUMBER, UNIT, counted, number
from clerk_desk.domain.working_days import clear_days_from, said, working_days_from

SPAN = re.compile(
    rf"(?<!but )\b(?P<count>{COUNT})(?:\s*(?:to|or|-|–)\s*(?P<most>{COUNT}))?[\s-]+(?P<unit>{UNIT})"
    r"(?!\s*[-–]?(?:olds?|plan|review|trial|programme)\b)",
    re.IGNORECASE,
)
COMING = re.compile(
    r"\b(?:in|within|during|over|for|inside)\s+the\s+(?:next|coming|following)\s+(?P<unit>week|fortnight|month|quarter|year)\b"
    r"|\bwithin\s+the\s+(?P<bare>fortnight)\b",
    re.IGNORECASE,
)
SIDE = re.compile(
    r"^(?:\s+time)?\s+(?P<side>before|prior\s+to|ahead\s+of|in\s+advance\s+of|after|from|following|of)\s+(?P<anchor>.+)$", re.IGNORECASE,
)
THE_MEETING = re.compile(
    r"^(?:(?:the|this|its)\s+)?(?:(?:date|day|conclusion|end|close)\s+of\s+(?:the|this)\s+)?(?:meeting|decision|resolution|date|day)\b"
    r"(?!\s+(?:on|in|of|after|notice|letter)\b)|^(?:today|now)\b",
    re.IGNORECASE,
)
BACK = {"before", "prior to", "ahead of", "in advance of"}
MONTHS_IN = {"month": 1, "quarter": 3, "year": 12}
DAYS_IN = {"day": 1, "week": 7, "fortnight": 14}
OFTEN = {
    "week": (1, "week"), "fortnight": (2, "week"), "month": (1, "month"), "quarter": (3, "month"), "year": (1, "year"),
    "annual": (1, "year"), "half-year": (6, "month"), "six-month": (6, "month"), "three-month": (3, "month"), "two-month": (2, "month"),
    "other month": (2, "month"), "other week": (2, "week"), "other year": (2, "year"),
    "twice a year": (6, "month"),
}
Anchor = Callable[[str], Reading]


def anchored_reading(words: str, on: dt.date, calendar: Calendar, anchor: Anchor) -> Reading:
    """A count from a day that the words themselves name ("two weeks before the next meeting"); None where they name none.

    ``anchor`` reads the words that name that day.
    """
    found = SPAN.search(words)
    side = SIDE.match(words[found.end():]) if found else None
    if found is None or side is None:
        return None
    back, named = " ".join(side["side"].lower().split()) in BACK, side["anchor"]
    if THE_MEETING.match(named):
        return numbered_anchor(found, calendar) if back else _counted(found, on, calendar, "from the meeting", back=False)
    day = anchor(f"the start of {named}" if back else named)
    if not isinstance(day, Due):
        return day if isinstance(day, NoDay) else NoDay("it is counted from something that has no day here")
    place = f"{'before' if back else 'from'} {day_in_words(day.on)}{'' if 'day named' in day.rule else ', ' + day.rule}"
    return _counted(found, day.on, calendar, place, back=back)


def numbered_anchor(found: re.Match[str], calendar: Calendar) -> Reading:
    """So much before "the meeting", which is the one to come."""
    next_one = numbered_meeting(calendar, 1)
    if not isinstance(next_one, Due):
        return next_one
    return _counted(found, next_one.on, calendar, f"before {day_in_words(next_one.on)}, {next_one.rule}", back=True)


def span_reading(words: str, on: dt.date, calendar: Calendar) -> Reading:
    """A count from the day of the meeting; None where the words count nothing."""
    if found := COMING.search(words):
        unit = (found["unit"] or found["bare"]).lower()
        return Due(_later(on, 1, unit), f"{counted(1, unit)} from the meeting")
    found = SPAN.search(words)
    return _counted(found, on, calendar, "from the meeting", back=False) if found else None


def every_reading(words: str, on: dt.date) -> Reading:
    """What is owed again and again is due for the first time one turn after the meeting."""
    found = re.search(rf"\b{EVERY}", words, re.IGNORECASE)
    if found is None or re.search(r"\b(?:end|start|beginning|middle)\s+of\s+(?:each|every)\b", words, re.IGNORECASE):
        return None
    turn = _turn(found[0].lower())
    if turn is None:
        return NoDay("it is owed again and again, without a day for the first time")
    return Due(_later(on, *turn), f"{counted(*turn)} from the meeting, the first time")


def _turn(words: str) -> tuple[int, str] | None:
    if spelt := re.search(rf"every\s+(?P<count>{NUMBER}|\d+)\s+(?P<unit>week|month|year)", words):
        return number(spelt["count"]), spelt["unit"]
    longest = sorted(OFTEN, key=len, reverse=True)
    aliases = words.replace("half-yearly", "half-year").replace("biannually", "twice a year").replace("bi-annually", "twice a year")
    return next((OFTEN[name] for name in longest if name in aliases), None)


def _counted(found: re.Match[str], start: dt.date, calendar: Calendar, place: str, *, back: bool) -> Reading:
    count = number(found["most"] or found["count"])
    unit = _singular(found["unit"])
    if not count and found["count"].lower().startswith("half") and unit in {"year", "day"}:
        return Due(_later(start, 6, "month"), f"six months {place}") if unit == "year" else Due(start, "the day of the meeting")
    if not count:
        return NoDay(f"“{' '.join(found['count'].split())} {unit}s” is no number")
    sign, kind = -1 if back else 1, unit.split()[-1]
    length = f"{counted(count, unit)} {place}{', the longer of the two' if found['most'] else ''}"
    if "working" in unit or "business" in unit or kind == "weekday":
        return _working(start, sign * count, "clear" in unit, calendar, length)
    if kind in {"meeting", "cycle"}:
        vague = back or found["count"].lower() in {"a", "an"}
        return None if vague else numbered_meeting(calendar, count)
    if unit == "clear day":
        return Due(clear_days_from(start, sign * count), f"{length}, the first and the last day not counted")
    return Due(_later(start, sign * count, kind), length)


def _working(start: dt.date, count: int, clear: bool, calendar: Calendar, length: str) -> Due:
    done = working_days_from(start, count + (count > 0) - (count < 0) if clear else count, calendar.closed)
    caution = ", bank holidays not left out" if calendar.closed is None else said(done.left_out)
    return Due(done.on, f"{length}{', the first and the last day not counted' if clear else ''}{caution}")


def _singular(unit: str) -> str:
    unit = " ".join(re.sub(r"['’]s?$", "", unit.lower()).split())
    return unit.removesuffix("s")


def _later(start: dt.date, count: int, unit: str) -> dt.date:
    if unit in MONTHS_IN:
        return months_on(start, count * MONTHS_IN[unit])
    if unit == "hour":
        return start + dt.timedelta(days=count // 24 + (count % 24 > 0 and count > 24))
    return start + dt.timedelta(days=count * DAYS_IN[unit])
