"""What a follow-up gets from its committee: the next reference on the log and the day its due words mean."""
from __future__ import annotations

from dataclasses import replace

from clerk_desk.domain.dates import municipal_year
from clerk_desk.domain.due import due_date
from clerk_desk.domain.follow_ups import OWED, FollowUp
from clerk_desk.domain.records import Meeting
from clerk_desk.domain.references import reference_for
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
    due = due_date(follow_up.due_text, meeting.on, kept_meetings.next_after(unit, meeting.committee.id, meeting.on))
    return replace(follow_up, due_on=due.on if due else None, due_rule=due.rule if due else "")


def date_next_meetings(unit: Unit, committee_id: int) -> None:
    """Reads "by the next meeting" anew for what the committee is owed, after its calendar got a meeting."""
    for each in kept.waiting_for_next_meeting(unit, committee_id, OWED):
        meeting = kept_meetings.by_id(unit, each.meeting_id)
        dated = due_of(unit, meeting, each) if meeting else each
        if dated != each:
            kept.update_one(unit, dated)
