"""Whose names a meeting knows: who came, who sent apologies, who sits on the committee, whose report it is."""
from __future__ import annotations

import logging
import re

from clerk_desk.desk import committees
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Meeting, Membership

log = logging.getLogger(__name__)

NOTE = re.compile(r" \([^()]*\)$")
"""What the list of those present says of somebody behind the name: "(Chair)", "(substitute for Councillor Rao)"."""


def people_of(desk: Desk, meeting: Meeting) -> tuple[str, ...]:
    """Names as minutes write them, each once: those present first, then other members, officers, past members not."""
    known = (*meeting.present, *meeting.apologies, *_sitting(desk, meeting), *meeting.in_attendance, *_authors(meeting))
    return tuple(dict.fromkeys(bare for name in known if (bare := NOTE.sub("", name).strip())))


def _sitting(desk: Desk, meeting: Meeting) -> list[str]:
    """Members of the committee; where the store cannot say, nobody: that is no reason to stop a meeting."""
    try:
        members: tuple[Membership, ...] = committees.members(desk, meeting.committee.id)
    except CannotBeDone as reason:
        log.info("The members could not be read: %s", reason)
        return []
    return [each.person.name for each in members if each.until is None or each.until >= meeting.on]


def _authors(meeting: Meeting) -> list[str]:
    return [item.report.author for item in meeting.items if item.report and item.report.author]
