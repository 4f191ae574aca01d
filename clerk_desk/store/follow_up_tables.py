"""The tables of what comes after a promise: what was circulated, what the committee was told, recommendations, work programme;
and the clerk's own views of the board.
"""
from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from clerk_desk.store.tables import Base


class CirculationRow(Base):
    """What was sent to whom: ``names`` are those of that day in order, ``files`` pairs of a name and its SHA-256 in hex."""

    __tablename__ = "circulations"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    follow_up_id: Mapped[int] = mapped_column(ForeignKey("follow_ups.id", ondelete="CASCADE"), index=True)
    sent_on: Mapped[dt.date]
    how: Mapped[str]
    recipients: Mapped[str]
    names: Mapped[Any] = mapped_column(JSON)
    files: Mapped[Any] = mapped_column(JSON)


class TellingRow(Base):
    """A meeting was told how a follow-up stands. ``steps`` counts its history then; ``block`` is the line of the minutes that
    says it, empty where it was the log.
    """

    __tablename__ = "tellings"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    follow_up_id: Mapped[int] = mapped_column(ForeignKey("follow_ups.id", ondelete="CASCADE"), index=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    told_on: Mapped[dt.date]
    status: Mapped[str]
    steps: Mapped[int]
    block: Mapped[str]


class RecommendationRow(Base):
    """A follow-up that is a recommendation to another body, and that body's answer; empty and null until it has come."""

    __tablename__ = "recommendations"

    follow_up_id: Mapped[int] = mapped_column(ForeignKey("follow_ups.id", ondelete="CASCADE"), primary_key=True)
    body: Mapped[str]
    sent_on: Mapped[dt.date]
    answer: Mapped[str]
    reason: Mapped[str]
    answered_on: Mapped[dt.date | None]


class ProgrammeRow(Base):
    """An entry of a committee's work programme; ``planned`` says for when in words, ``ended_on`` when it left and ``ended`` why."""

    __tablename__ = "work_programme"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committees.id"), index=True)
    follow_up_id: Mapped[int | None] = mapped_column(ForeignKey("follow_ups.id", ondelete="SET NULL"), index=True)
    title: Mapped[str]
    planned: Mapped[str]
    added_on: Mapped[dt.date]
    ended_on: Mapped[dt.date | None]
    ended: Mapped[str]


class SavedViewRow(Base):
    """What a board was made to show, under a name; ``parted`` and ``sorted_by`` are its grouping and order, null is any committee."""

    __tablename__ = "saved_views"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    shown: Mapped[str]
    committee_id: Mapped[int | None] = mapped_column(ForeignKey("committees.id", ondelete="CASCADE"), index=True)
    words: Mapped[str]
    parted: Mapped[str]
    sorted_by: Mapped[str]
    downwards: Mapped[bool]
