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
    """One sitting of a committee."""

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


class AttendanceRow(Base):
    """A name as the minutes of a meeting write it: present, apologies or in attendance, in order."""

    __tablename__ = "attendance"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    part: Mapped[str]
    position: Mapped[int]
    name: Mapped[str]


class ItemRow(Base):
    """One item of business; ``position`` is its place on the agenda."""

    __tablename__ = "items"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    number: Mapped[str]
    title: Mapped[str]
    exempt: Mapped[str]


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
    """One block of an item's texts. ``hands`` has the bold and italic ranges, null where all is plain."""

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


class FollowUpRow(Base):
    """Something somebody is to do. ``block`` is a block's uid, kept when that block is gone; a waved-off one has no reference."""

    __tablename__ = "follow_ups"
    __table_args__ = (Index("uq_follow_ups_reference", "reference", unique=True, sqlite_where=text("reference <> ''")),)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    reference: Mapped[str]
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), index=True)
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


class StepRow(Base):
    """One dated step in the history of a follow-up: added, never changed."""

    __tablename__ = "steps"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    follow_up_id: Mapped[int] = mapped_column(ForeignKey("follow_ups.id", ondelete="CASCADE"), index=True)
    taken_on: Mapped[dt.date]
    status: Mapped[str]
    note: Mapped[str]


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


class PlaceRow(Base):
    """Where the clerk was. There is one row; meeting and item are plain numbers, for they may have gone since."""

    __tablename__ = "places"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int]
    item_id: Mapped[int]
    block: Mapped[str]
    offset: Mapped[int]
