"""A committee's calendar of meetings, planned for a year at a time."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from clerk_desk.desk.committees import there
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import planned, refuse_twice
from clerk_desk.desk.meetings import there as meeting_there
from clerk_desk.desk.numbers import date_anew
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.dates import municipal_year
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.meeting_states import may_change
from clerk_desk.domain.records import MeetingLine
from clerk_desk.store import meetings as kept


def calendar_of(desk: Desk, committee_id: int, year: str = "") -> tuple[MeetingLine, ...]:
    """A committee's meetings, oldest first; of one municipal year ("26/27") where it is given."""
    with desk.store.reading() as unit:
        there(unit, committee_id)
        lines = reversed(kept.lines(unit, committee_id))
    return tuple(line for line in lines if not year or municipal_year(line.on) == year)


@undoable
def change_venue(desk: Desk, meeting_id: int, venue: str) -> Changes:
    """Another venue for a meeting. Raises CannotBeDone for an unknown or confirmed meeting."""
    with desk.store.writing() as unit:
        found = meeting_there(unit, meeting_id)
        may_change(found)
        kept.put_venue(unit, meeting_id, " ".join(venue.split()))
    return Changes("meeting", (meeting_id,), "change venue")


@undoable
def plan_meetings(desk: Desk, committee_id: int, days: Iterable[dt.date], *, time: str = "", venue: str = "") -> Changes:
    """Planned meetings on these days, all or none; what is due at a next meeting is dated anew.

    Raises CannotBeDone for no days, a time that is not HH:MM, or a day and time at which the committee meets already.
    """
    wanted = sorted(set(days))
    if not wanted:
        raise CannotBeDone("Give at least one day on which the committee is to meet.")
    with desk.store.writing() as unit:
        committee, made = there(unit, committee_id), []
        for on in wanted:
            new = planned(committee, on, time=time, venue=venue, style="")
            refuse_twice(unit, new)
            made.append(kept.add(unit, new))
        date_anew(unit)
    return Changes("meeting", tuple(made), "plan meetings")
