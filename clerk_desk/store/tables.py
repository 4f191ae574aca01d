"""The tables as mapped classes. They stay in this room; a record that travels has a ``uid`` beside its key."""
from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, LargeBinary, MetaData, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """What all tables share: the names of their constraints."""

    metadata = MetaData(naming_convention=NAMING)


class AboutRow(Base):
    """What the store says about itself: "program" is the version of the program that last made or upgraded it."""

    __tablename__ = "about"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class CommitteeRow(Base):
    """A body that meets."""

    __tablename__ = "committees"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(unique=True)
    code: Mapped[str] = mapped_column(unique=True)
    style: Mapped[str]
    quorum: Mapped[int]
    nation: Mapped[str] = mapped_column(server_default="England")
    template: Mapped[str] = mapped_column(server_default=text("''"))
    escalate_to: Mapped[str] = mapped_column(server_default=text("''"))
    escalate_after: Mapped[int] = mapped_column(server_default="2")
    log_columns: Mapped[str] = mapped_column(server_default=text("''"))


class ClosureRow(Base):
    """Days on which the council's offices are closed beside bank holidays, the first and the last of them too."""

    __tablename__ = "closures"
    __table_args__ = (CheckConstraint("first_day <= last_day", name="in_order"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    first_day: Mapped[dt.date]
    last_day: Mapped[dt.date]


class PersonRow(Base):
    """A councillor, co-opted member or officer."""

    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(index=True)
    post: Mapped[str]


class MembershipRow(Base):
    """A person's term on a committee."""

    __tablename__ = "memberships"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committees.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    role: Mapped[str]
    since: Mapped[dt.date | None]
    until: Mapped[dt.date | None]


class MeetingRow(Base):
    """One sitting of a committee. ``numbers`` has those of confirmed minutes (``domain.frozen_numbers``), null before;
    ``shown_at`` is when its minutes were last exported, read back or went on to another state.
    """

    __tablename__ = "meetings"
    __table_args__ = (UniqueConstraint("committee_id", "held_on", "time"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committees.id"))
    held_on: Mapped[dt.date] = mapped_column(index=True)
    time: Mapped[str]
    venue: Mapped[str]
    state: Mapped[str]
    style: Mapped[str]
    numbers: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    shown_at: Mapped[dt.datetime | None]


class AttendanceRow(Base):
    """A name as the minutes of a meeting write it: present, apologies or in attendance, in order."""

    __tablename__ = "attendance"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    part: Mapped[str]
    position: Mapped[int]
    name: Mapped[str]


class ItemRow(Base):
    """One item of business; ``position`` is its place on the agenda. ``version`` counts the saves of its texts."""

    __tablename__ = "items"
    __table_args__ = (Index("ix_items_exempt", "exempt", sqlite_where=text("exempt <> ''")),)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    number: Mapped[str]
    title: Mapped[str]
    exempt: Mapped[str]
    added: Mapped[str] = mapped_column(server_default=text("''"))
    urgency: Mapped[str] = mapped_column(server_default=text("''"))
    outcome: Mapped[str] = mapped_column(server_default=text("''"))
    outcome_words: Mapped[str] = mapped_column(server_default=text("''"))
    deferred_to: Mapped[int | None] = mapped_column(ForeignKey("meetings.id"))
    binned_at: Mapped[dt.datetime | None]
    version: Mapped[int] = mapped_column(server_default="0")
    title_exempt: Mapped[bool] = mapped_column(server_default=text("0"))
    public_title: Mapped[str] = mapped_column(server_default=text("''"))
    public_summary: Mapped[str] = mapped_column(server_default=text("''"))


class ReportRow(Base):
    """What the heading or cover sheet of an item's paper states; no row where the item has none."""

    __tablename__ = "reports"

    item_id: Mapped[int] = mapped_column(ForeignKey("items.id", ondelete="CASCADE"), primary_key=True)
    meeting: Mapped[str]
    date: Mapped[str]
    author: Mapped[str]
    reference: Mapped[str]
    contact: Mapped[str]


class BlockRow(Base):
    """One block of an item's texts. ``hands`` has the bold and italic ranges, null where all is plain, ``worded_at`` when its
    words became these, null where that was not kept.
    """

    __tablename__ = "blocks"
    __table_args__ = (Index(None, "item_id", "part", "rank"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("items.id", ondelete="CASCADE"))
    part: Mapped[str]
    rank: Mapped[int]
    kind: Mapped[str]
    level: Mapped[int]
    mark: Mapped[str]
    text: Mapped[str]
    hands: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    worded_at: Mapped[dt.datetime | None]


class BinnedBlockRow(Base):
    """A block that was taken out of an item's texts, as it was then."""

    __tablename__ = "binned_blocks"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(index=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("items.id", ondelete="CASCADE"), index=True)
    part: Mapped[str]
    rank: Mapped[int]
    kind: Mapped[str]
    level: Mapped[int]
    mark: Mapped[str]
    text: Mapped[str]
    hands: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    binned_at: Mapped[dt.datetime]


class SittingEventRow(Base):
    """One fact of a sitting, in the order in which it happened; ``at`` never goes back along a sequence."""

    __tablename__ = "sitting_events"
    __table_args__ = (UniqueConstraint("meeting_id", "sequence"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"))
    sequence: Mapped[int]
    kind: Mapped[str]
    at: Mapped[dt.datetime]
    item_id: Mapped[int | None] = mapped_column(ForeignKey("items.id"), index=True)
    until: Mapped[str]
    paragraphs: Mapped[str]
    words: Mapped[str]
    clock_back: Mapped[bool]


class FlagRow(Base):
    """A place to come back to: a block's uid, when it was marked and why."""

    __tablename__ = "flags"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("items.id", ondelete="CASCADE"), index=True)
    block: Mapped[str]
    note: Mapped[str]
    raised_at: Mapped[dt.datetime]
    cleared_at: Mapped[dt.datetime | None]


class DecisionRow(Base):
    """Something the sweep found that the clerk waved off; it counts for as long as the words are the same."""

    __tablename__ = "sweep_decisions"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("items.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    block: Mapped[str]
    words: Mapped[str]
    decided_at: Mapped[dt.datetime]


class StandingItemRow(Base):
    """An item that a committee has on every agenda."""

    __tablename__ = "standing_items"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committees.id"), index=True)
    position: Mapped[int]
    title: Mapped[str]
    use: Mapped[str]
    after_business: Mapped[bool]


class OfficerRow(Base):
    """An officer's time with a committee: clerk, legal adviser."""

    __tablename__ = "officers"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committees.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    duty: Mapped[str]
    since: Mapped[dt.date | None]
    until: Mapped[dt.date | None]


class AttendeeRow(Base):
    """One person on the roll of a meeting. ``person``, ``instead_of`` and ``for_items`` are uids, the last with spaces between;
    they point at nothing by a key, so that whoever goes stays in the record by name.
    """

    __tablename__ = "attendees"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    name: Mapped[str]
    person: Mapped[str]
    post: Mapped[str]
    seat: Mapped[str]
    office: Mapped[str]
    standing: Mapped[str]
    votes: Mapped[bool]
    instead_of: Mapped[str]
    for_items: Mapped[str]
    note: Mapped[str]
    withdrawn: Mapped[bool]


class MovementRow(Base):
    """Somebody came in, went out or took the chair; ``sequence`` runs through everything recorded of the people of a meeting."""

    __tablename__ = "movements"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    sequence: Mapped[int]
    attendee: Mapped[str]
    way: Mapped[str]
    reason: Mapped[str]
    time: Mapped[str]
    item: Mapped[str]
    doubtful: Mapped[bool]
    withdrawn: Mapped[bool]


class DeclarationRow(Base):
    """An interest declared at a meeting; ``item`` is an item's uid, empty for the whole meeting."""

    __tablename__ = "declarations"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    sequence: Mapped[int]
    attendee: Mapped[str]
    name: Mapped[str]
    item: Mapped[str]
    kind: Mapped[str]
    words: Mapped[str]
    nature: Mapped[str]
    conduct: Mapped[str]
    dispensation: Mapped[str]
    late: Mapped[bool]
    time: Mapped[str]
    withdrawn: Mapped[bool]


class MotionRow(Base):
    """A motion, or an amendment to the motion whose uid is in ``amends``; ``block`` is the lead-in it is minuted at."""

    __tablename__ = "motions"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    sequence: Mapped[int]
    item: Mapped[str]
    block: Mapped[str]
    kind: Mapped[str]
    amends: Mapped[str]
    mover: Mapped[str]
    seconder: Mapped[str]
    text: Mapped[str]
    reads: Mapped[str]
    ruling: Mapped[str]
    reasons: Mapped[str]
    to_body: Mapped[str]
    withdrawn: Mapped[bool]


class VoteRow(Base):
    """One vote: the counts of a show of hands; a recorded one has its ballots, and so has whoever asked to be named."""

    __tablename__ = "votes"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    sequence: Mapped[int]
    item: Mapped[str]
    block: Mapped[str]
    motion: Mapped[str]
    manner: Mapped[str]
    called_by: Mapped[str]
    for_count: Mapped[int]
    against_count: Mapped[int]
    abstain_count: Mapped[int]
    casting: Mapped[str]
    casting_by: Mapped[str]
    time: Mapped[str]
    withdrawn: Mapped[bool]


class BallotRow(Base):
    """How one member voted, by the name they had then."""

    __tablename__ = "ballots"

    id: Mapped[int] = mapped_column(primary_key=True)
    vote_id: Mapped[int] = mapped_column(ForeignKey("votes.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    attendee: Mapped[str]
    name: Mapped[str]
    choice: Mapped[str]


COUNTED = (
    "rtrim(reference, '0123456789') || substr('000000' || substr(reference, length(rtrim(reference, '0123456789')) + 1), -6)"
)
"""A reference with six figures for the number at its end, so that /9 comes before /10. A migration that makes the table anew
has to make this index again: it is not read back from the file.
"""


class FollowUpRow(Base):
    """Something somebody is to do. ``block`` is a block's uid, kept when that block is gone; a waved-off one has no reference.

    ``committee_id`` is that of its meeting, kept here so that the board has each committee's log in an index.
    """

    __tablename__ = "follow_ups"
    __table_args__ = (
        Index("uq_follow_ups_reference", "reference", unique=True, sqlite_where=text("reference <> ''")),
        Index(None, "status", "due_on"), Index(None, "committee_id", "status", "due_on"), Index(None, "owner", "status", "due_on"),
        Index("ix_follow_ups_status_counted", "status", text(COUNTED)), Index(None, "status", "send_by"),
        Index(None, "meeting_id", "status"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    reference: Mapped[str]
    committee_id: Mapped[int] = mapped_column(ForeignKey("committees.id"))
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("items.id"), index=True)
    block: Mapped[str]
    quote: Mapped[str]
    what: Mapped[str]
    kind: Mapped[str]
    status: Mapped[str]
    owner: Mapped[str]
    recipients: Mapped[str]
    due_text: Mapped[str]
    due_on: Mapped[dt.date | None]
    due_rule: Mapped[str]
    first_due_on: Mapped[dt.date | None]
    send_by: Mapped[dt.date | None]


class StepRow(Base):
    """One dated step in the history of a follow-up: added, never changed."""

    __tablename__ = "steps"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    follow_up_id: Mapped[int] = mapped_column(ForeignKey("follow_ups.id", ondelete="CASCADE"), index=True)
    taken_on: Mapped[dt.date]
    status: Mapped[str]
    note: Mapped[str]
    who: Mapped[str] = mapped_column(server_default=text("''"))
    act: Mapped[str] = mapped_column(server_default=text("''"))


class AttachmentRow(Base):
    """A file kept with a follow-up: name, size, SHA-256 in hex and the bytes."""

    __tablename__ = "attachments"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    follow_up_id: Mapped[int] = mapped_column(ForeignKey("follow_ups.id", ondelete="CASCADE"), index=True)
    name: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class WrittenFileRow(Base):
    """A document as it was written to a file: where, for whom, its SHA-256 in hex. ``version`` counts the files of the same
    kind of one meeting; ``words`` pairs the uid of each paragraph that may come back with its words, in order.
    """

    __tablename__ = "written_files"
    __table_args__ = (Index(None, "meeting_id", "kind"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"))
    kind: Mapped[str]
    audience: Mapped[str]
    style: Mapped[str]
    path: Mapped[str] = mapped_column(index=True)
    sha256: Mapped[str]
    version: Mapped[int]
    written_at: Mapped[dt.datetime]
    words: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)


class PlaceRow(Base):
    """Where the clerk was. There is one row; meeting and item are plain numbers, for they may have gone since."""

    __tablename__ = "places"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int]
    item_id: Mapped[int]
    block: Mapped[str]
    offset: Mapped[int]
