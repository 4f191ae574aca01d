"""Due words that name a meeting, looked up in the committee's calendar and in those of other bodies."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from clerk_desk.domain.committee_calendar import Calendar
from clerk_desk.domain.dates import MONTHS, day_in_words, month_number
from clerk_desk.domain.due_readings import Due, NoDay, Reading
from clerk_desk.domain.time_words import ANY_MONTH, BEFORE, KIND, YEAR

OF_BODY = r"(?:\s+of\s+(?:the\s+)?[^,;.]{3,60})?"
AFTER_NEXT = re.compile(
    rf"\b{KIND}\s+after\s+(?:the\s+)?next\b|\bnext\s+{KIND}\s+but\s+one\b|\bnext\s+but\s+one\s+{KIND}\b", re.IGNORECASE,
)
OF_MONTH = re.compile(
    rf"\b(?P<month>{ANY_MONTH})(?!\w)(?:,?\s+(?P<year>{YEAR}))?(?:\s+(?!to\b|and\b|or\b|for\b|the\b|at\b)[\w&'’-]+){{0,4}}?\s+{KIND}\b{OF_BODY}"
    rf"|\b{KIND}(?:\s+(?:to\s+be\s+held|due|scheduled|taking\s+place))?\s+(?:in|for|of)\s+(?P<month2>{ANY_MONTH})(?!\w)(?:,?\s+(?P<year2>{YEAR}))?"
    rf"|\b{KIND}\s+of\s+[^,;.]{{3,60}}?\s+in\s+(?P<month3>{ANY_MONTH})(?!\w)(?:,?\s+(?P<year3>{YEAR}))?",
    re.IGNORECASE,
)
NEXT = re.compile(
    rf"\bnext\s+(?:round\s+of\s+(?:committee\s+)?meetings|(?:(?!(?:week|month|year|quarter|term|round)\b)[\w&'-]+\s+){{0,5}}?{KIND})\b{OF_BODY}"
    rf"|\b(?:its|their|our|the)\s+(?:following|forthcoming|upcoming|subsequent)\s+{KIND}\b{OF_BODY}|\b{KIND}\s+(?:next\s+)?following\b"
    rf"|\bthe\s+next\s+time\s+\S+\s+(?:\S+\s+)?meets\b|\b(?:full\s+)?{KIND}\s+(?:next\s+)?meets\b",
    re.IGNORECASE,
)
OF_THIS = re.compile(rf"\b(?P<which>this|next)\s+(?P<unit>week|month)'s\s+(?:[\w&'-]+\s+){{0,3}}?{KIND}\b", re.IGNORECASE)
EACH = re.compile(rf"\b(?:each|every|all|alternate)\s+(?:(?:ordinary|scheduled|subsequent|future)\s+)?{KIND}\b", re.IGNORECASE)
ANY = re.compile(
    rf"\bAGM\b|\b(?:an?|any|some|one\s+of\s+its|its|their)?\s*(?:future|later|later\s+in\s+the\s+year|subsequent|forthcoming|special|extraordinary"
    rf"|annual|ordinary|scheduled|first|second|last|convenient|suitable|appropriate|separate|new|earliest|available|possible|that)\s+(?:\w+\s+){{0,3}}?{KIND}\b",
    re.IGNORECASE,
)
BODY = re.compile(r"\b(?:(?:full|county|borough|city|town|parish|district)\s+)?council\b|\bcabinet\b|\bexecutive\b", re.IGNORECASE)
COUNTED = re.compile(r"\b(?:first|second|third|last|later)\b", re.IGNORECASE)
OWN = "the committee"
DAY = dt.timedelta(days=1)
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def meeting_reading(words: str, on: dt.date, calendar: Calendar) -> Reading:
    """The day of the meeting that these words name; NoDay where no calendar has it, None where they name no meeting."""
    if found := AFTER_NEXT.search(words):
        return _numbered(words[: found.end()], calendar, 1, "the meeting after next")
    if found := OF_MONTH.search(words):
        key = next(key for key in ("month", "month2", "month3") if found[key])
        year = found[key.replace("month", "year")]
        return _in_month(words[: found.end()], month_number(found[key]), {int(year)} if year else {on.year, on.year + 1}, calendar)
    if found := OF_THIS.search(words):
        return _in_this(words[: found.end()], found["unit"].lower(), found["which"].lower() == "next", on, calendar)
    if found := NEXT.search(words) or EACH.search(words):
        due = _numbered(words[: found.start()] + found[0], calendar, 0, "next meeting")
        return Due(due.on, f"{due.rule}, the first of them") if isinstance(due, Due) and EACH.fullmatch(found[0]) else due
    return NoDay("no day is set for that meeting") if ANY.search(words) else None


def numbered_meeting(calendar: Calendar, count: int) -> Reading:
    """The day of the committee's meeting so many meetings on, 1 for its next."""
    if not 0 < count <= min(len(calendar.meetings), len(ORDINALS)):
        return NoDay("the calendar has no such meeting yet")
    which = "next" if count == 1 else ORDINALS[count - 1]
    return Due(calendar.meetings[count - 1], f"the committee's {which} meeting{' to come' if count > 1 else ''}")


def _numbered(words: str, calendar: Calendar, index: int, name: str) -> Reading:
    whose, days = _whose(words, calendar)
    if index >= len(days):
        return NoDay(f"the calendar{'' if whose == OWN else f' of {whose}'} has no such meeting yet")
    rule = f"{whose}'s {name}" if name == "next meeting" else f"{name} of {whose}"
    return _or_before(words, Due(days[index], rule))


def _in_month(words: str, number: int, years: set[int], calendar: Calendar) -> Reading:
    whose, days = _whose(words, calendar)
    there = [each for each in days if each.month == number and each.year in years]
    there = [each for each in there if each.year == there[0].year]
    if not there:
        return NoDay(f"the calendar has no meeting of {whose} in {MONTHS[number - 1]} yet")
    if len(there) == 1:
        return _or_before(words, Due(there[0], f"{whose}'s meeting in {MONTHS[number - 1]}"))
    return _of_several(words, there, whose, MONTHS[number - 1])


def _of_several(words: str, days: Sequence[dt.date], whose: str, month: str) -> Reading:
    """The one of a month's meetings that the words count, the first where they count none: the rule says that there are more."""
    counted = COUNTED.search(words)
    at = {"last": len(days) - 1, "later": len(days) - 1, "second": 1, "third": 2}.get(counted[0].casefold() if counted else "", 0)
    if at >= len(days):
        return NoDay(f"the calendar has {len(days)} meetings of {whose} in {month}, not so many")
    return _or_before(words, Due(days[at], f"the {ORDINALS[at]} of {whose}'s {len(days)} meetings in {month}"))


def _in_this(words: str, unit: str, ahead: bool, on: dt.date, calendar: Calendar) -> Reading:
    """The meeting of this or next week or month."""
    if unit == "month":
        months_on = on.month - 1 + ahead
        return _in_month(words, months_on % 12 + 1, {on.year + months_on // 12}, calendar)
    whose, days = _whose(words, calendar)
    monday = on - DAY * (on.weekday() - 7 * ahead)
    day = next((each for each in days if monday <= each < monday + 7 * DAY), None)
    return Due(day, f"{whose}'s meeting in that week") if day else NoDay(f"the calendar has no meeting of {whose} in that week")


def _or_before(words: str, due: Due) -> Due:
    if not re.search(rf"\b{BEFORE}\b", words, re.IGNORECASE):
        return due
    return Due(due.on - DAY, f"the day before {due.rule} on {day_in_words(due.on)}")


def _whose(words: str, calendar: Calendar) -> tuple[str, tuple[dt.date, ...]]:
    """The body that the words name, by its name in the store, else the committee itself."""
    said, own = words.casefold(), calendar.committee.casefold()
    named = sorted((name for name in calendar.others if _bare(name) in said), key=len, reverse=True)
    if own and _bare(own) in said and not any(len(name) > len(own) for name in named):
        return OWN, calendar.meetings
    if named:
        return named[0], calendar.others[named[0]]
    body = BODY.search(words)
    if body is None or body[0].casefold().split()[-1] in own:
        return OWN, calendar.meetings
    return _body_called(" ".join(body[0].split()), calendar)


def _bare(name: str) -> str:
    return name.casefold().removesuffix(" committee")


def _body_called(words: str, calendar: Calendar) -> tuple[str, tuple[dt.date, ...]]:
    """"Full Council" is the one body whose name ends with "Council"."""
    found = [name for name in calendar.others if name.casefold().endswith(words.casefold().split()[-1])]
    return (found[0], calendar.others[found[0]]) if len(found) == 1 else (words, ())
