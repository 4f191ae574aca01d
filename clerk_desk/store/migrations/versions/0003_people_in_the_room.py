"""People in the room: the roll of a meeting, who came and went, interests declared, motions and votes."""
from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds tables only: meetings that are there keep the names their minutes were written with, and no roll."""
    _roll()
    _declarations()
    _motions()
    _votes()


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def _yes_or_no(*names: str) -> list[sa.Column[bool]]:
    return [sa.Column(name, sa.Boolean(), nullable=False) for name in names]


def _of_a_meeting(table: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        table, *_numbers("id"), *_words("uid"), *_numbers("meeting_id"), *columns, *_yes_or_no("withdrawn"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"), sa.UniqueConstraint("uid", name=f"uq_{table}_uid"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name=f"fk_{table}_meeting_id", ondelete="CASCADE"),
    )
    op.create_index(f"ix_{table}_meeting_id", table, ["meeting_id"])


def _roll() -> None:
    _of_a_meeting(
        "attendees", *_numbers("position"), *_words("name", "person", "post", "seat", "office", "standing"), *_yes_or_no("votes"),
        *_words("instead_of", "for_items", "note"),
    )
    _of_a_meeting("movements", *_numbers("sequence"), *_words("attendee", "way", "reason", "time", "item"), *_yes_or_no("doubtful"))


def _declarations() -> None:
    _of_a_meeting(
        "declarations", *_numbers("sequence"), *_words("attendee", "name", "item", "kind", "words", "nature", "conduct", "dispensation"),
        *_yes_or_no("late"), *_words("time"),
    )


def _motions() -> None:
    _of_a_meeting(
        "motions", *_numbers("sequence"),
        *_words("item", "block", "kind", "amends", "mover", "seconder", "text", "reads", "ruling", "reasons", "to_body"),
    )


def _votes() -> None:
    _of_a_meeting(
        "votes", *_numbers("sequence"), *_words("item", "block", "motion", "manner", "called_by"),
        *_numbers("for_count", "against_count", "abstain_count"), *_words("casting", "casting_by", "time"),
    )
    op.create_table(
        "ballots", *_numbers("id", "vote_id", "position"), *_words("attendee", "name", "choice"),
        sa.PrimaryKeyConstraint("id", name="pk_ballots"),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.id"], name="fk_ballots_vote_id", ondelete="CASCADE"),
    )
    op.create_index("ix_ballots_vote_id", "ballots", ["vote_id"])
