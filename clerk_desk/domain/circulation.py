"""Circulated outside the meeting: the clerk's own clock, who it goes to, and the line of proof for the next minutes."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from clerk_desk.domain.committee_calendar import ClosedDays
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.follow_ups import FollowUp, FollowUpKind, FollowUpLine, Status, reached
from clerk_desk.domain.spoken_names import surname
from clerk_desk.domain.things import thing
from clerk_desk.domain.working_days import working_days_from

DAYS_TO_SEND = 2
"""Working days that the clerk gives themself to send on what has come."""


@dataclass(frozen=True)
class Circulation:
    """What was sent: when, how ("by e-mail"), to whom in words ("Members") and by name, as they stood at that meeting, and the
    files, each with its SHA-256 in hex.
    """

    follow_up_id: int
    sent_on: dt.date
    how: str
    recipients: str
    names: tuple[str, ...] = ()
    files: tuple[tuple[str, str], ...] = ()


def with_send_day(each: FollowUp, closed: ClosedDays | None) -> FollowUp:
    """The follow-up with the day by which the clerk sends it on, counted from when it came; without one where none waits."""
    came = reached(each, Status.RECEIVED) if each.status is Status.RECEIVED else None
    return replace(each, send_by=working_days_from(came, DAYS_TO_SEND, closed).on if came else None)


def late_to_send(each: FollowUp, today: dt.date) -> bool:
    """Has the clerk's own day gone by?"""
    return each.send_by is not None and each.send_by < today


def meant(recipients: str, names: Sequence[str]) -> tuple[str, ...]:
    """Those of the names that the recipients minuted mean: whoever is named in them, else all ("Members")."""
    named = tuple(name for name in names if re.search(rf"\b{re.escape(surname(name))}\b", recipients))
    return named or tuple(names)


def called(recipients: str) -> str:
    """The recipients as a sentence names them: "members" are Members; Members where nobody is named."""
    words = " ".join(recipients.split()).rstrip(".;, ")
    return re.sub(r"\b(?:members|councillors)\b", lambda found: found[0].capitalize(), words) or "Members"


def proof(line: FollowUpLine) -> str:
    """What the next minutes say of a circulation: "The figures of leavers requested at minute 6.2 of 12 January 2026 were
    circulated to Members on 3 March 2026."

    Empty where it has not been circulated. Of an exempt item only its reference is told.
    """
    each = line.follow_up
    sent = reached(each, Status.CIRCULATED)
    if each.kind is not FollowUpKind.CIRCULATE or sent is None:
        return ""
    if line.exempt:
        return f"The information requested under {each.reference} was circulated on {day_in_words(sent)}."
    what = thing(each.what)
    named = what.words[:1].upper() + what.words[1:] + ("," if "," in what.words else "")
    return f"{named} requested {at_place(line)} {what.was} circulated to {called(each.recipients)} on {day_in_words(sent)}."


def at_place(line: FollowUpLine) -> str:
    """Where it was minuted, with its preposition: "at minute 6.2 of 8 September 2026"."""
    return f"{'at' if line.clause[:1].isdigit() or line.item_number else 'under'} {place(line)}"


def place(line: FollowUpLine) -> str:
    """Where it was minuted, in a sentence: "minute 6.2" or "item 6(b)(ii) of 8 September 2026"."""
    if line.clause and not line.clause.startswith("("):
        return f"minute {line.clause} of {day_in_words(line.meeting_on)}"
    number = f"item {line.item_number}{line.clause}" if line.item_number else f"“{line.item_title}”"
    return f"{number} of {day_in_words(line.meeting_on)}"
