"""Counting working days and clear days, and saying which days were left out."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from clerk_desk.domain.committee_calendar import BANK_HOLIDAY, ClosedDays
from clerk_desk.domain.dates import MONTHS

ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Counted:
    """The day that a count of working days ends on, and the weekdays it left out, each with what it was closed for."""

    on: dt.date
    left_out: tuple[tuple[dt.date, str], ...] = ()


def working_days_from(start: dt.date, count: int, closed: ClosedDays | None = None) -> Counted:
    """So many working days after a day, or before it where the count is below 0; the day itself does not count.

    Without ``closed`` every Monday to Friday is a working day.
    """
    on, left, out = start, abs(count), []
    while left > 0:
        on += ONE_DAY if count > 0 else -ONE_DAY
        why = closed(on) if closed and on.weekday() < 5 else ""
        if why:
            out.append((on, why))
        left -= on.weekday() < 5 and not why
    return Counted(on, tuple(sorted(out)))


def clear_days_from(start: dt.date, count: int) -> dt.date:
    """The first day with so many whole days between it and ``start``, before it where the count is below 0."""
    return start + ONE_DAY * (count + (1 if count > 0 else -1))


def said(left_out: Sequence[tuple[dt.date, str]]) -> str:
    """The days left out in words, with a comma before them; empty where there are none.

    "25, 28 December and 1 January left out as bank holidays".
    """
    if not left_out:
        return ""
    parts: list[str] = []
    for why in sorted({why for _, why in left_out}, key=lambda why: (why != BANK_HOLIDAY, why)):
        days = [on for on, each in left_out if each == why]
        parts.append(f"{_days(days)}{'' if parts else ' left out'} as {_as(why, len(days))}")
    return ", " + ", ".join(parts)


def _as(why: str, count: int) -> str:
    if why != BANK_HOLIDAY:
        return why
    return f"a {why}" if count == 1 else f"{why}s"


def _days(days: Sequence[dt.date]) -> str:
    months = [(month, list(group)) for month, group in groupby(days, key=lambda on: MONTHS[on.month - 1])]
    if len(months) == 1:
        month, group = months[0]
        return f"{_listed([str(on.day) for on in group])} {month}"
    return _listed([f"{', '.join(str(on.day) for on in group)} {month}" for month, group in months])


def _listed(words: Sequence[str]) -> str:
    return " and ".join(each for each in (", ".join(words[:-1]), words[-1]) if each)
