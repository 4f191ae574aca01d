"""What a clerk and an annual report count: ages, days to circulation, what was kept in time, who attended.

Every figure is bars of parts, a summary in words and a table, so that it can be drawn, read aloud and printed from one value.
"""
from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median, quantiles

from clerk_desk.domain.dates import MONTHS
from clerk_desk.domain.follow_ups import OWED, Status


class Fill(StrEnum):
    """How a part of a bar is drawn, to be told apart without colour."""

    NONE = "none"
    SOLID = "solid"
    STRIPED = "striped"
    EMPTY = "empty"


@dataclass(frozen=True)
class Bar:
    """One bar: what it is of, how long its parts are, and what stands at its end."""

    label: str
    parts: tuple[float, ...]
    said: str


@dataclass(frozen=True)
class Figure:
    """A picture in figures. ``series`` names the parts of its bars with how each is drawn; ``summary`` says what it shows in a
    sentence or two, for whoever does not see it. The first row's cells are under ``heads``.
    """

    key: str
    title: str
    summary: str
    series: tuple[tuple[str, Fill], ...]
    bars: tuple[Bar, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Debt:
    """A follow-up as it is counted: whose, from which day, in which state; when it was first due, when it was sent to members,
    when it was first kept. None where that never was.
    """

    committee: str
    raised: dt.date
    status: Status
    due: dt.date | None = None
    first_due: dt.date | None = None
    sent: dt.date | None = None
    kept: dt.date | None = None


@dataclass(frozen=True)
class Seen:
    """A member at one meeting: "present", "apologies" or "absent"."""

    name: str
    how: str


AGES = ((31, "Up to a month"), (92, "1 to 3 months"), (183, "3 to 6 months"), (366, "6 to 12 months"), (10**6, "Over a year"))
IN_TIME = (("in time", Fill.SOLID), ("overdue", Fill.STRIPED))
QUARTERS = ((5, 7), (8, 10), (11, 1), (2, 4))
"""The quarters of a municipal year by their first and last months."""


def by_age(debts: Iterable[Debt], today: dt.date) -> Figure:
    """What is owed by how long ago it was promised, what is overdue apart."""
    counted = Counter((_age((today - each.raised).days), _late(each, today)) for each in debts if each.status in OWED)
    return _in_time("ages", "What is owed, by age", "Age", [words for _, words in AGES], counted)


def by_committee(debts: Iterable[Debt], today: dt.date) -> Figure:
    """What is owed to each committee, the most first."""
    counted = Counter((each.committee, _late(each, today)) for each in debts if each.status in OWED)
    names = sorted({name for name, _ in counted}, key=lambda name: (-counted[name, False] - counted[name, True], name))
    return _in_time("committees", "What is owed, by committee", "Committee", names, counted)


def _age(days: int) -> str:
    return next(words for most, words in AGES if days <= most)


def _late(each: Debt, today: dt.date) -> bool:
    return each.due is not None and each.due < today


def _in_time(key: str, title: str, head: str, labels: Sequence[str], counted: Mapping[tuple[str, bool], int]) -> Figure:
    pairs = [(label, counted.get((label, False), 0), counted.get((label, True), 0)) for label in labels]
    bars = tuple(Bar(label, (fine, late), f"{fine + late}" + (f", {late} overdue" if late else "")) for label, fine, late in pairs)
    owed, late = sum(fine + late for _, fine, late in pairs), sum(late for _, _, late in pairs)
    rows = tuple((label, str(fine), str(late), str(fine + late)) for label, fine, late in pairs)
    most = max(pairs, key=lambda pair: pair[1] + pair[2], default=None)
    summary = f"{owed} owed, {late} of them overdue." + (f" Most: {most[0]}, {most[1] + most[2]}." if owed and most else "")
    return Figure(key, title, summary, IN_TIME, bars, (head, "In time", "Overdue", "Together"), rows)


def to_circulation(debts: Iterable[Debt], year: str) -> Figure:
    """Days from the meeting at which something was promised until members had it, by the quarter in which it was sent."""
    found = defaultdict[str, list[int]](list)
    for each in debts:
        if each.sent and (name := quarter(each.sent, year)):
            found[name].append(max((each.sent - each.raised).days, 0))
    pairs = [(name, spread(found[name])) for name in quarters(year)]
    rows = tuple((name, str(len(found[name])), *(_days(day) if found[name] else "–" for day in three)) for name, three in pairs)
    bars = tuple(Bar(name, (a, b - a, c - b), f"{_days(b)} ({_days(a)} to {_days(c)})" if found[name] else "none")
                 for name, (a, b, c) in pairs)
    every = [day for days in found.values() for day in days]
    summary = f"{len(every)} circulated in {year}." + (
        f" Half were with members within {_days(spread(every)[1])} days, three quarters within {_days(spread(every)[2])}." if every else "")
    return Figure("circulation", "Days from promise to circulation", summary, (
        ("", Fill.NONE), ("lower quartile to median", Fill.SOLID), ("median to upper quartile", Fill.STRIPED),
    ), bars, ("Quarter", "Circulated", "Lower quartile", "Median", "Upper quartile"), rows)


def spread(days: Sequence[int]) -> tuple[float, float, float]:
    """Lower quartile, median and upper quartile, the ends counted in; one value is all three, none is 0."""
    if len(days) < 2:
        return (float(days[0]),) * 3 if days else (0.0, 0.0, 0.0)
    low, _, high = quantiles(days, n=4, method="inclusive")
    return low, float(median(days)), high


def _days(days: float) -> str:
    return f"{days:.1f}".removesuffix(".0")


def kept_in_time(debts: Iterable[Debt], year: str, today: dt.date) -> Figure:
    """Of what was first due in each quarter: kept by that day, kept later, still owed after it. What is not due yet is in none, and
    so is what was not pursued.
    """
    counted = Counter[tuple[str, int]]()
    for each in debts:
        name = quarter(each.first_due, year) if each.first_due and each.first_due <= today else ""
        if name and each.first_due and each.status is not Status.NOT_PURSUED:
            counted[name, 2 if each.kept is None else int(each.kept > each.first_due)] += 1
    threes = [(name, tuple(counted[name, part] for part in range(3))) for name in quarters(year)]
    shares = [_share(three[0], sum(three)) if sum(three) else "" for _, three in threes]
    bars = tuple(Bar(name, three, f"{share} in time of {sum(three)}" if share else "none due")
                 for (name, three), share in zip(threes, shares, strict=True))
    rows = tuple((name, *map(str, three), share) for (name, three), share in zip(threes, shares, strict=True))
    due, fine = sum(counted.values()), sum(three[0] for _, three in threes)
    summary = f"Nothing came due in {year}."
    if due:
        summary = f"{due} came due in {year}; {fine} of them ({_share(fine, due)}) were kept in time."
    return Figure("kept", "Kept in time, by quarter", summary, (
        ("kept in time", Fill.SOLID), ("kept late", Fill.STRIPED), ("still owed", Fill.EMPTY),
    ), bars, ("Due in", "In time", "Late", "Still owed", "Share in time"), rows)


def _share(part: int, whole: int) -> str:
    return f"{round(100 * part / whole)} %"


def attendance(seen: Iterable[Seen], year: str) -> Figure:
    """Of the meetings at which each member was expected: present, with apologies, absent; by name."""
    counted = Counter((each.name, each.how) for each in seen)
    names = sorted({name for name, _ in counted}, key=lambda name: (name.split()[-1].casefold(), name))
    threes = [(name, tuple(counted[name, how] for how in ("present", "apologies", "absent"))) for name in names]
    bars = tuple(Bar(name, three, f"{three[0]} of {sum(three)}") for name, three in threes)
    rows = tuple((name, *map(str, three), _share(three[0], sum(three))) for name, three in threes)
    there, whole = sum(three[0] for _, three in threes), sum(sum(three) for _, three in threes)
    summary = f"{len(names)} members in {year}; together they were at {there} of {whole} meetings ({_share(there, whole)})." if whole else \
        f"No attendance is recorded in {year}."
    return Figure("attendance", "Attendance by member", summary, (
        ("present", Fill.SOLID), ("apologies", Fill.STRIPED), ("absent", Fill.EMPTY),
    ), bars, ("Member", "Present", "Apologies", "Absent", "Share present"), rows)


def first_day(year: str) -> dt.date:
    """The first of May of a municipal year ("26/27"). Raises ValueError for anything else."""
    first, second = year.split("/")
    if int(second) != (int(first) + 1) % 100 or len(first + second) != 4:
        raise ValueError(year)
    return dt.date(2000 + int(first), 5, 1)


def quarters(year: str) -> tuple[str, ...]:
    """"May to July 2026" and the three after it."""
    begun = first_day(year).year
    return tuple(f"{MONTHS[first - 1]} to {MONTHS[last - 1]} {begun + (last < 5)}" for first, last in QUARTERS)


def quarter(on: dt.date, year: str) -> str:
    """The quarter of the municipal year that a day is in, empty for a day of another year."""
    begun = first_day(year)
    months = (on.year - begun.year) * 12 + on.month - begun.month
    return quarters(year)[months // 3] if 0 <= months < 12 else ""
