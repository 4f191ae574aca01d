"""The calendars that due words are read by: meetings out of the store, bank holidays, the council's own closure days."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from clerk_desk.desk.desk import Desk
from clerk_desk.domain.committee_calendar import BANK_HOLIDAY, Calendar, ClosedDays, Closure, Nation
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Committee
from clerk_desk.store import closures as kept_closures
from clerk_desk.store import meetings as kept_meetings
from clerk_desk.store.unit import Unit

SUBDIVISIONS = {Nation.ENGLAND: "ENG", Nation.WALES: "WLS", Nation.SCOTLAND: "SCT", Nation.NORTHERN_IRELAND: "NIR"}


@dataclass(frozen=True)
class Diary:
    """The days on which every committee meets, by its name and in order, and when the offices are closed."""

    meetings: Mapping[str, tuple[dt.date, ...]]
    closures: tuple[Closure, ...]

    def calendar(self, committee: Committee, on: dt.date) -> Calendar:
        """What the words minuted at this committee's meeting of a day are read by."""
        later = {name: tuple(day for day in days if day > on) for name, days in self.meetings.items()}
        own = later.pop(committee.name, ())
        return Calendar(committee.name, own, later, committee.nation, closed_days(committee.nation, self.closures))


def diary(unit: Unit, after: dt.date | None = None) -> Diary:
    """The diary as it stands in the store, of the days after one where it is given; two queries."""
    return Diary(kept_meetings.all_days(unit, after), kept_closures.all_of_them(unit))


def calendar_for(desk: Desk, meeting_id: int) -> Calendar:
    """What the words minuted at a meeting are read by. Raises CannotBeDone when there is none of this number."""
    with desk.store.reading() as unit:
        meeting = kept_meetings.by_id(unit, meeting_id)
        if meeting is None:
            raise CannotBeDone(f"There is no meeting {meeting_id}: the list of meetings has their numbers.")
        return diary(unit, meeting.on).calendar(meeting.committee, meeting.on)


def closed_days(nation: Nation, closures: tuple[Closure, ...] = ()) -> ClosedDays:
    """Tells what a day is closed for: a bank holiday of the nation first, else the first closure that it lies in."""

    def closed(on: dt.date) -> str:
        if on in bank_holidays(nation, on.year):
            return BANK_HOLIDAY
        return next((closure.name for closure in closures if on in closure), "")

    return closed


@lru_cache(maxsize=64)
def bank_holidays(nation: Nation, year: int) -> frozenset[dt.date]:
    """The bank and public holidays of a nation in a year, with the weekdays given for those on a Saturday or Sunday."""
    return frozenset(named_holidays(nation, year))


@lru_cache(maxsize=64)
def named_holidays(nation: Nation, year: int) -> Mapping[dt.date, str]:
    """The same with their names, in order."""
    from holidays.countries.united_kingdom import UnitedKingdom

    found = UnitedKingdom(subdiv=SUBDIVISIONS[nation], years=year, expand=False)  # type: ignore[no-untyped-call]
    return dict(sorted(found.items()))
