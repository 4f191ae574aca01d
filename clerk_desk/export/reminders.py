"""Writes what is owed as to-dos for a calendar, with an alarm a week before and one on the day."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import IO, TYPE_CHECKING

from clerk_desk.domain.follow_ups import FollowUpLine, is_open

if TYPE_CHECKING:
    from icalendar import Todo

ALARMS = (dt.timedelta(days=-7), dt.timedelta(hours=9))
"""A week before the day begins, and at nine on the day."""


def write_reminders(lines: Sequence[FollowUpLine], made: dt.datetime, out: IO[bytes]) -> None:
    """Writes a to-do for each open follow-up that has a day; the same one has the same id each time, so it is not doubled."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Clerk Desk//Follow-ups//EN")
    calendar.add("version", "2.0")
    for line in lines:
        if line.follow_up.due_on and is_open(line.follow_up):
            calendar.add_component(_to_do(line, line.follow_up.due_on, made))
    out.write(calendar.to_ical())


def _to_do(line: FollowUpLine, due: dt.date, made: dt.datetime) -> Todo:
    from icalendar import Alarm, Todo

    each, todo = line.follow_up, Todo()
    quoted = "" if line.exempt or not each.quote else f". “{each.quote}”"
    what = "an exempt matter" if line.exempt else each.what
    todo.add("uid", f"{each.uid}@clerk-desk")
    todo.add("dtstamp", made.astimezone(dt.UTC))
    todo.add("due", due)
    todo.add("summary", f"{each.reference}: {what}")
    todo.add("description", f"{line.committee}. {each.owner or 'No owner yet'}{quoted}")
    for before in ALARMS:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", f"{each.reference} is due")
        alarm.add("trigger", before, parameters={"RELATED": "END"})
        todo.add_component(alarm)
    return todo
