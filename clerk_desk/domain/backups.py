"""Backups: why one was made, what its file is called, when the next is due and which old ones may go."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

EVERY = dt.timedelta(minutes=30)
"""While somebody works, no more than this is between two backups."""
ALL, DAILY, WEEKLY = dt.timedelta(days=2), dt.timedelta(days=31), dt.timedelta(weeks=26)
"""How old a backup may be for all to be kept, for the last of each day, for the last of each week; then the last of each month."""
MARKED = dt.timedelta(days=365)
"""How long those made before something that cannot be undone are kept, each of them."""


class Why(StrEnum):
    """What a backup was made for, as its file's name has it."""

    UPGRADE = "before upgrade"
    RESTORE = "before restore"
    CLOSING = "at closing"
    WORKING = "while working"
    SET_UP = "before set-up"
    ASKED = "asked for"


@dataclass(frozen=True)
class Backup:
    """A backup in its file: ``taken_at`` by the clock on the wall, to the second; ``size`` in bytes."""

    path: Path
    taken_at: dt.datetime
    why: Why
    size: int = 0


def file_name(stem: str, taken_at: dt.datetime, why: Why) -> str:
    """The name of a backup's file without its ending: "clerk-desk 2026-11-22 093000 at closing"."""
    return f"{stem} {taken_at:%Y-%m-%d %H%M%S} {why}"


def read_name(name: str, stem: str) -> tuple[dt.datetime, Why] | None:
    """When and why a backup was made, from its file's name without ending; None for a file that is none of this store.

    A name that was taken already goes on with a count: "... at closing 2".
    """
    found = re.fullmatch(rf"{re.escape(stem)} (\d{{4}}-\d\d-\d\d \d{{6}}) ({'|'.join(Why)})(?: \d+)?", name)
    if found is None:
        return None
    try:
        return dt.datetime.strptime(found[1], "%Y-%m-%d %H%M%S"), Why(found[2])
    except ValueError:
        return None


def is_due(backups: Iterable[Backup], changed: bool, now: dt.datetime) -> bool:
    """Is it time for the next? Where the store has ``changed`` since the last, and that is long enough ago or in the future."""
    last = max((each.taken_at for each in backups), default=None)
    return last is None or (changed and not dt.timedelta(0) <= now - last < EVERY)


def to_drop(backups: Iterable[Backup], now: dt.datetime) -> tuple[Backup, ...]:
    """The backups that may go: all of two days stay, then the last of each day, of each week and of each month.

    Never the newest, and none that seems to be from the future, for then the clock is not to be trusted.
    """
    known = sorted(backups, key=lambda each: (each.taken_at, each.path))
    staying = {_slot(each, now): each for each in known}
    return tuple(each for each in known if staying[_slot(each, now)] is not each)


def _slot(backup: Backup, now: dt.datetime) -> tuple[object, ...]:
    """Backups of one slot stand in for each other."""
    age, day = now - backup.taken_at, backup.taken_at.date()
    if age < ALL or (backup.why in (Why.UPGRADE, Why.RESTORE, Why.SET_UP) and age < MARKED):
        return "itself", backup.path
    if age < DAILY:
        return "day", day
    return ("week", *day.isocalendar()[:2]) if age < WEEKLY else ("month", day.year, day.month)
