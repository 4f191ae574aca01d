"""What a follow-up gets from its committee: the next reference on the log and the day its due words mean."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace

from clerk_desk.desk.diary import diary
from clerk_desk.domain.committee_calendar import Calendar
from clerk_desk.domain.dates import municipal_year
from clerk_desk.domain.due import due_date
from clerk_desk.domain.follow_ups import OWED, FollowUp
from clerk_desk.domain.records import Meeting
from clerk_desk.domain.references import reference_for
from clerk_desk.store import committees as kept_committees
from clerk_desk.store import follow_ups as kept
from clerk_desk.store import meetings as kept_meetings
from clerk_desk.store.unit import Unit


def next_reference(unit: Unit, meeting: Meeting) -> str:
    """The first free reference of the meeting's committee in its municipal year."""
    code, year = meeting.committee.code, municipal_year(meeting.on)
    last = kept.last_number(unit, reference_for(code, year, 0).removesuffix("0"))
    return reference_for(code, year, last + 1)


def due_of(unit: Unit, meeting: Meeting, follow_up: FollowUp) -> FollowUp:
    """The follow-up with the day its due words mean, and the rule; without both where they mean none."""
    if not follow_up.due_text:
        return replace(follow_up, due_on=None, due_rule="")
    return _dated(follow_up, meeting.on, diary(unit, meeting.on).calendar(meeting.committee, meeting.on))


def _dated(follow_up: FollowUp, on: dt.date, calendar: Calendar) -> FollowUp:
    due = due_date(follow_up.due_text, on, calendar=calendar)
    return replace(follow_up, due_on=due.on if due else None, due_rule=due.rule if due else "")


def date_anew(unit: Unit) -> None:
    """Reads the due words of all that is owed anew, after a meeting or a closed day came, went or moved.

    The day is always what the words say, so one that the clerk typed stays.
    """
    owed = kept.with_due_words(unit, OWED)
    if not owed:
        return
    days, sittings, bodies = diary(unit), kept_meetings.sittings(unit), {each.id: each for each in kept_committees.all_of_them(unit)}
    calendars = {}
    for meeting_id in {each.meeting_id for each in owed}:
        committee_id, on = sittings[meeting_id]
        calendars[meeting_id] = days.calendar(bodies[committee_id], on)
    for each in owed:
        dated = _dated(each, sittings[each.meeting_id][1], calendars[each.meeting_id])
        if dated != each:
            kept.update_one(unit, dated)
