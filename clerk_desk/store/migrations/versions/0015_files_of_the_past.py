"""What was brought in from files of the past, so that a file is never taken in twice."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing was brought in before."""
    op.create_table(
        "past_files",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("uid", "sha256", "words_sha256", "name")),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("said", "text")),
        sa.Column("taken_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_past_files"),
        sa.UniqueConstraint("uid", name="uq_past_files_uid"),
        sa.UniqueConstraint("sha256", name="uq_past_files_sha256"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_past_files_meeting_id", ondelete="SET NULL"),
    )
    for name in ("meeting_id", "words_sha256"):
        op.create_index(f"ix_past_files_{name}", "past_files", [name])
