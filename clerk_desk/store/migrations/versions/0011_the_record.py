"""Earlier wordings, what the minutes were in each of their states, corrections of confirmed ones."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Since when words of before are as they are nobody knows; confirmed minutes of before have no fingerprint."""
    for table, name in (("meetings", "shown_at"), ("blocks", "worded_at")):
        with op.batch_alter_table(table, recreate="always") as batch:
            batch.add_column(sa.Column(name, sa.DateTime(), nullable=True))
    op.create_table(
        "wordings",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("uid", "block", "was", "item", "kind", "text")),
        sa.Column("hands", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("since", sa.DateTime(), nullable=True),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_wordings"),
        sa.UniqueConstraint("uid", name="uq_wordings_uid"),
    )
    op.create_index("ix_wordings_block", "wordings", ["block"])
    _record_states()
    _corrections()


def _record_states() -> None:
    op.create_table(
        "record_states",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("point", sa.String(), nullable=False),
        sa.Column("kept_at", sa.DateTime(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_record_states"),
        sa.UniqueConstraint("uid", name="uq_record_states_uid"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_record_states_meeting_id", ondelete="CASCADE"),
    )
    op.create_index("ix_record_states_meeting_id", "record_states", ["meeting_id"])


def _corrections() -> None:
    op.create_table(
        "corrections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("later_id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("item", "minute", "words")),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_corrections"),
        sa.UniqueConstraint("uid", name="uq_corrections_uid"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_corrections_meeting_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["later_id"], ["meetings.id"], name="fk_corrections_later_id"),
    )
    for name in ("meeting_id", "later_id"):
        op.create_index(f"ix_corrections_{name}", "corrections", [name])
