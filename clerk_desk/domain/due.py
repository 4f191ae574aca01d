"""When a follow-up is due, read from the words minuted. The words are always kept; the date is a reading of them.

A small grammar of our own: general date parsers read "by the end of March" as the third of March. Where the words name
no day that can be worked out ("as soon as possible", "in due course") there is no date, rather than a guessed one. The
words themselves are listed in ``time_words``, for capture that finds them too.
"""
from __future__ import annotations

import datetime as dt
import re

from clerk_desk.domain.committee_calendar import Calendar
from clerk_desk.domain.dates import date_in, day_in_words, month_end, names_a_day
from clerk_desk.domain.due_meetings import meeting_reading
from clerk_desk.domain.due_periods import period_reading, week_reading
from clerk_desk.domain.due_readings import Due, NoDay, Reading
from clerk_desk.domain.due_spans import anchored_reading, every_reading, span_reading
from clerk_desk.domain.time_words import BEFORE, OPEN, WEEKDAY, YEAR_KIND
from clerk_desk.domain.working_days import working_days_from

__all__ = ["Due", "NoDay", "Reading", "due_date", "due_reading", "working_days_on"]

DAY = dt.timedelta(days=1)
NOTHING_KNOWN = Calendar()
ON_WEEKDAY = re.compile(
    rf"\b(?:(?P<later>a\s+week\s+on|(?P<next>next))\s+)?(?P<day>{WEEKDAY})s?\b(?:\s+(?P<week>week)\b|\s+(?P<of_next>of\s+next\s+week|next\b(?!\s+week)))?",
    re.IGNORECASE,
)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NTH = re.compile(
    r"\b(?:the|by|before)\s+(?P<nth>(?P<day>\d{1,2})(?:st|nd|rd|th))(?:\s+(?:day\s+)?of\s+(?:the|this|(?P<next>next))\s+month)?"
    r"(?!\s+(?:\w+\s+)?(?:report|item|century|anniversary|meeting))\b",
    re.IGNORECASE,
)
PART_OF_DAY = re.compile(r"^on\s+an?\s+(?:\w+\s+)?(?:morning|afternoon"
    r"|evening)\s+(?=in\s)", re.IGNORECASE)  # "on a weekday morning in July"
YEAR_END = re.compile(rf"\b((?:{YEAR_KIND}\s+)?(?:year|month|quarter|term|week))(?:'s)?[\s-]end\b", re.IGNORECASE)
VERB = re.compile(r"\bmay(?=\s+(?:be|have|not|well|also|wish|need|require|arise)\b)")
TODAY = re.compile(
    r"\b(?:today|tonight|that\s+(?:same\s+)?(?:afternoon|evening)|later\s+(?:that|the\s+same)\s+day|the\s+same\s+day|(?:end|close)\s+of\s+(?:the\s+day|business|play))\b",
    re.IGNORECASE,
)
EVENT = re.compile(
    rf"^(?:only\s+|shortly\s+|soon\s+|immediately\s+|straight\s+)?(?:{BEFORE}|after|following|once|when(?:ever)?|until|till|upon"
    r"|on\s+(?:completion|receipt)|as\s+soon\s+as|by\s+the\s+time|in\s+time\s+for|in\s+readiness\s+for|as\s+part\s+of|pending|during"
    r"|throughout|over)\b|\bdeadline\b|\bclosing\s+date\b"
    r"|\b(?:first|second|third|fourth|last|final)\s+(?:\w+\s+)?(?:weeks?|months?|years?|quarters?)\b|\bby\s+then\b|\b(?:noon|midday)\b|['’]s\s+\w+$|\bnext\s+(?:\w+\s+)?(?:report|newsletter|update|edition|issue|round|review|one-to-one|catch[\s-]?up)\b|\b(?:future|subsequent)\s+(?:\w+\s+)?(?:reports|updates|papers)\b|\b(?:end|close|conclusion)\s+of\b",
    re.IGNORECASE,
)


def due_date(
    words: str, meeting_on: dt.date, next_meeting: dt.date | None = None, calendar: Calendar | None = None,
) -> Due | None:
    """The day these words mean for a meeting held on ``meeting_on``; None where they mean none that can be worked out.

    ``next_meeting`` stands for a calendar that has the committee's next meeting and nothing else. Without a calendar
    bank holidays are not left out of working days, and the rule says so.
    """
    known = calendar or Calendar(meetings=(next_meeting,) if next_meeting else ())
    reading = due_reading(words, meeting_on, known)
    return reading if isinstance(reading, Due) else None


def due_reading(words: str, meeting_on: dt.date, calendar: Calendar = NOTHING_KNOWN) -> Reading:
    """The day these words mean, or why they mean none, or None where they say nothing about time that is known here.

    Counted from ``meeting_on``; the calendar has the meetings after it and the days on which the offices are closed.
    """
    try:
        return _read(words, meeting_on, calendar)
    except OverflowError:
        return NoDay("that day is too far off")


def _read(words: str, meeting_on: dt.date, calendar: Calendar) -> Reading:
    words = YEAR_END.sub(r"end of the \1", VERB.sub("might", PART_OF_DAY.sub("", " ".join(words.replace("’", "'").split()))))
    return (
        every_reading(words, meeting_on)
        or week_reading(words, meeting_on)
        or anchored_reading(words, meeting_on, calendar, lambda named: due_reading(named, meeting_on, calendar))
        or _named_day(words, meeting_on)
        or _weekday(words, meeting_on)
        or span_reading(words, meeting_on, calendar)
        or meeting_reading(words, meeting_on, calendar)
        or _nth(words, meeting_on)
        or period_reading(words, meeting_on, calendar.nation)
        or _one_word(words, meeting_on)
        or _open(words)
    )


def working_days_on(start: dt.date, count: int) -> dt.date:
    """So many Mondays to Fridays after a day, which itself does not count."""
    return working_days_from(start, count).on


def _named_day(words: str, meeting_on: dt.date) -> Reading:
    on = date_in(words, meeting_on)
    if on is None:
        return NoDay("there is no such day") if names_a_day(words) else None
    if re.match(rf"{BEFORE}\b", words, re.IGNORECASE):
        return Due(on - DAY, f"the day before the day named, {day_in_words(on)}")
    return Due(on, "the day named")


def _weekday(words: str, meeting_on: dt.date) -> Due | None:
    """The first such day after the meeting; with "next" the one in the week after."""
    found = ON_WEEKDAY.search(words)
    if found is None:
        return None
    index, name = WEEKDAYS.index(found["day"][:3].lower()), found["day"].capitalize()
    if found["next"] or found["of_next"]:
        return Due(meeting_on + DAY * (7 - meeting_on.weekday() + index), f"the {name} of next week")
    on = meeting_on + DAY * ((index - meeting_on.weekday() - 1) % 7 + 1)
    if found["later"] or found["week"]:
        return Due(on + 7 * DAY, f"the second {name} after the meeting")
    before = re.search(rf"\b{BEFORE}\s+(?:this\s+|on\s+)?$", words[: found.start()], re.IGNORECASE)
    return Due(on - DAY, f"the day before the {name} after the meeting") if before else Due(on, f"the first {name} after the meeting")


def _nth(words: str, meeting_on: dt.date) -> Reading:
    """"The 14th" is the first one on or after the meeting."""
    found = NTH.search(words)
    if found is None or not 1 <= int(found["day"]) <= 31:
        return None
    start = month_end(meeting_on.year, meeting_on.month) + DAY if found["next"] else meeting_on
    on = start
    while on.day != int(found["day"]):
        on += DAY
    if found["next"]:
        return Due(on, "the day named, in next month") if on.month == start.month else NoDay("there is no such day")
    return Due(on, f"the first {found['nth']} of a month from the meeting on")


def _one_word(words: str, meeting_on: dt.date) -> Due | None:
    if re.search(r"\btomorrow\b|\bthe\s+(?:following\s+day|next\s+(?:day|morning))\b", words, re.IGNORECASE):
        return Due(meeting_on + DAY, "the day after the meeting")
    return Due(meeting_on, "the day of the meeting") if TODAY.search(words) else None


def _open(words: str) -> NoDay | None:
    if re.search(rf"\b{OPEN}", words, re.IGNORECASE):
        return NoDay("the words name no day")
    return NoDay("it hangs on something that has no day here") if EVENT.search(words) else None
