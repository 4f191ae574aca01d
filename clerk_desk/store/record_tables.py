"""The tables of the record as mapped classes: earlier wordings, kept states, corrections. See ``tables``."""
from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from clerk_desk.store.tables import Base


class WordingRow(Base):
    """Words that a block had before: added, never changed, undone or taken away. ``was`` is the block they stood in, ``item``
    its item's uid; both point at nothing by a key, for blocks go and history stays.
    """

    __tablename__ = "wordings"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    block: Mapped[str] = mapped_column(index=True)
    was: Mapped[str]
    item: Mapped[str]
    kind: Mapped[str]
    text: Mapped[str]
    hands: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    since: Mapped[dt.datetime | None]
    until: Mapped[dt.datetime]


class RecordStateRow(Base):
    """What the minutes of a meeting were when they were sent out, agreed, published or confirmed: ``content`` is their frozen
    text, ``sha256`` its fingerprint in hex.
    """

    __tablename__ = "record_states"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    point: Mapped[str]
    kept_at: Mapped[dt.datetime]
    sha256: Mapped[str]
    content: Mapped[str]


class CorrectionRow(Base):
    """A correction of confirmed minutes that a later meeting minuted. ``item`` is the uid of the item corrected, empty for the
    minutes as a whole, ``minute`` that of the later meeting's item.
    """

    __tablename__ = "corrections"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    later_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), index=True)
    item: Mapped[str]
    minute: Mapped[str]
    words: Mapped[str]
    recorded_at: Mapped[dt.datetime]
