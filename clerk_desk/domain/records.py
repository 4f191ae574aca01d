"""The records of a council's committees as frozen values.

``id`` is the store's own number, 0 for a record not yet kept; ``uid`` is the same on every machine.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from clerk_desk.domain.blocks import Block
from clerk_desk.domain.captured import Report
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.frozen_numbers import FrozenNumbers
from clerk_desk.domain.log_columns import USUAL, LogColumn


class MeetingState(StrEnum):
    """How far a meeting and its minutes are."""

    PLANNED = "planned"
    LIVE = "live"
    DRAFT = "draft"
    PUBLISHED = "published"
    CONFIRMED = "confirmed"


class Audience(StrEnum):
    """For whom a document is: what is exempt is left out of a public one, private notes are in none."""

    PUBLIC = "public"
    MEMBERS = "members"
    FULL = "full"


class Role(StrEnum):
    """What a member is on a committee."""

    CHAIR = "chair"
    VICE_CHAIR = "vice-chair"
    MEMBER = "member"
    COOPTED = "co-opted"


@dataclass(frozen=True)
class Committee:
    """A body that meets. ``code`` begins its follow-ups' references; ``style`` names its house style; ``nation`` says whose
    bank holidays it keeps; ``template`` is the file name of its own Word template, empty for the house style's. After
    ``escalate_after`` chasers the next one goes to the post ``escalate_to`` too. ``log_columns`` are those of its action log.
    """

    id: int
    uid: str
    name: str
    code: str
    style: str
    quorum: int = 0
    nation: Nation = Nation.ENGLAND
    template: str = ""
    escalate_to: str = ""
    escalate_after: int = 2
    log_columns: tuple[LogColumn, ...] = USUAL


@dataclass(frozen=True)
class Person:
    """A councillor, co-opted member or officer; ``name`` as minutes write it, ``post`` an officer's post."""

    id: int
    uid: str
    name: str
    post: str = ""


@dataclass(frozen=True)
class Membership:
    """A person's term on a committee. ``until`` is None while it lasts; past members stay past members."""

    id: int
    uid: str
    committee_id: int
    person: Person
    role: Role = Role.MEMBER
    since: dt.date | None = None
    until: dt.date | None = None


@dataclass(frozen=True)
class Officer:
    """An officer's time with a committee and their duty there ("Clerk"); past officers stay past."""

    id: int
    uid: str
    committee_id: int
    person: Person
    duty: str
    since: dt.date | None = None
    until: dt.date | None = None


class Added(StrEnum):
    """How an item came to the agenda: with it, after it was sent out, or as urgent business with the chair's reason."""

    IN_TIME = ""
    LATE = "late"
    URGENT = "urgent"


class Outcome(StrEnum):
    """What became of an item that its minutes do not say; empty where they do, or nothing has yet."""

    NONE = ""
    DEFERRED = "deferred"
    NOT_REACHED = "not reached"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class AgendaItem:
    """One item of business, in agenda order by ``position``. ``exempt`` has the paragraph that makes it exempt, if any.

    ``title_exempt`` says that the title is exempt as well; ``public_title`` stands for it and ``public_summary`` for the text of
    an exempt item in what the public reads (``public_record``).
    ``urgency`` is the reason for urgent business, ``outcome_words`` why or to when an item was put off, ``deferred_to`` the
    meeting it was put off to, 0 for none. ``version`` counts the saves of its texts, so that a window can tell whether
    another one has written since.
    """

    id: int
    uid: str
    meeting_id: int
    position: int
    number: str
    title: str
    report: Report | None = None
    exempt: str = ""
    added: Added = Added.IN_TIME
    urgency: str = ""
    outcome: Outcome = Outcome.NONE
    outcome_words: str = ""
    deferred_to: int = 0
    version: int = 0
    title_exempt: bool = False
    public_title: str = ""
    public_summary: str = ""


@dataclass(frozen=True)
class Meeting:
    """One sitting of a committee with its agenda. ``time`` is "HH:MM" or empty; names are as minutes write them.

    ``numbers`` are those of minutes that are confirmed.

    A meeting with a roll (``attendance.Attendee``) has its names from there, one without as its imported minutes wrote them.
    """

    id: int
    uid: str
    committee: Committee
    on: dt.date
    time: str
    venue: str
    state: MeetingState
    style: str
    present: tuple[str, ...] = ()
    apologies: tuple[str, ...] = ()
    in_attendance: tuple[str, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    absent: tuple[str, ...] = ()
    numbers: FrozenNumbers | None = None

    @property
    def named(self) -> str:
        """The meeting as a sentence names it: "Audit Committee of 8 September 2026"."""
        return f"{self.committee.name} of {day_in_words(self.on)}"

    def item(self, number: str) -> AgendaItem:
        """The item of this number; where items carry none, the number is the place on the agenda.

        Raises CannotBeDone when there is no such item.
        """
        for each in self.items:
            if (each.number or str(each.position)) == number:
                return each
        there = ", ".join(each.number or str(each.position) for each in self.items) or "none"
        raise CannotBeDone(f"{self.named} has no item {number}: its items are {there}.")


@dataclass(frozen=True)
class MeetingLine:
    """A meeting as lists show it: its committee's name, how many items it has, how many of its follow-ups are open."""

    id: int
    committee: str
    on: dt.date
    time: str
    venue: str
    state: MeetingState
    items: int = 0
    open_follow_ups: int = 0


@dataclass(frozen=True)
class AtHand:
    """The meetings that a clerk works on, newest first; how many there are in all, and how many follow-ups are open."""

    lines: tuple[MeetingLine, ...] = ()
    meetings: int = 0
    open_follow_ups: int = 0


@dataclass(frozen=True)
class ItemText:
    """An agenda item with all its blocks, each part in order.

    ``ranks`` has the rank that each minutes block is kept under; new ranks must be worked out from these.
    """

    item: AgendaItem
    report: tuple[Block, ...] = ()
    recommendations: tuple[Block, ...] = ()
    minutes: tuple[Block, ...] = ()
    ranks: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Place:
    """Where the clerk was: meeting, item, block and sign in it. 0 and empty where nothing was open."""

    meeting_id: int = 0
    item_id: int = 0
    block: str = ""
    offset: int = 0
