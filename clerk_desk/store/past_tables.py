"""The table of what was brought in from files of the past. See ``tables``."""
from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from clerk_desk.store.tables import Base


class PastFileRow(Base):
    """A file that was read: ``sha256`` of its bytes and ``words_sha256`` of its words in hex, ``said`` what became of it, ``text``
    its words as they were read. ``meeting_id`` is the meeting it became, null for none.
    """

    __tablename__ = "past_files"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    sha256: Mapped[str] = mapped_column(unique=True)
    words_sha256: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meetings.id", ondelete="SET NULL"), index=True)
    said: Mapped[str]
    text: Mapped[str]
    taken_at: Mapped[dt.datetime]
