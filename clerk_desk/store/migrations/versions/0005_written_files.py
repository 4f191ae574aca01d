"""The files that documents were written to, so that one changed since is never written over and one that comes back is known."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table; of files written before nothing is known."""
    op.create_table(
        "written_files",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("kind", "audience", "style", "path", "sha256")),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.Column("words", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_written_files_meeting_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_written_files"),
        sa.UniqueConstraint("uid", name="uq_written_files_uid"),
    )
    op.create_index("ix_written_files_meeting_id_kind", "written_files", ["meeting_id", "kind"])
    op.create_index("ix_written_files_path", "written_files", ["path"])
