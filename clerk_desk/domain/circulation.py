"""Circulated outside the meeting: the clerk's own clock, and the line of proof for the next minutes."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace

from clerk_desk.domain.committee_calendar import ClosedDays
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.follow_ups import FollowUp, FollowUpKind, FollowUpLine, Status, reached
from clerk_desk.domain.working_days import working_days_from

DAYS_TO_SEND = 2
"""Working days that the clerk gives themself to send on what has come."""


def with_send_day(each: FollowUp, closed: ClosedDays | None) -> FollowUp:
    """The follow-up with the day by which the clerk sends it on, counted from when it came; without one where none waits."""
    came = reached(each, Status.RECEIVED) if each.status is Status.RECEIVED else None
    return replace(each, send_by=working_days_from(came, DAYS_TO_SEND, closed).on if came else None)


def late_to_send(each: FollowUp, today: dt.date) -> bool:
    """Has the clerk's own day gone by?"""
    return each.send_by is not None and each.send_by < today


def proof(line: FollowUpLine) -> str:
    """What the next minutes say of a circulation: "The information requested at minute 6.2 of 12 January 2026
    (figures of leavers) was circulated to Members on 3 March 2026."

    Empty where it has not been circulated. Of an exempt item only its reference is told.
    """
    each = line.follow_up
    sent = reached(each, Status.CIRCULATED)
    if each.kind is not FollowUpKind.CIRCULATE or sent is None:
        return ""
    if line.exempt:
        return f"The information requested under {each.reference} was circulated on {day_in_words(sent)}."
    what = each.what.strip().rstrip(".;,… ")
    named = f" ({what[:1].lower()}{what[1:]})" if what else ""
    return f"The information requested at {place(line)}{named} was circulated to {each.recipients or 'Members'} on {day_in_words(sent)}."


def place(line: FollowUpLine) -> str:
    """Where it was minuted, in a sentence: "minute 6.2" or "item 6(b)(ii) on 8 September 2026"."""
    if line.clause and not line.clause.startswith("("):
        return f"minute {line.clause} of {day_in_words(line.meeting_on)}"
    number = f"item {line.item_number}{line.clause}" if line.item_number else f"“{line.item_title}”"
    return f"{number} of {day_in_words(line.meeting_on)}"

