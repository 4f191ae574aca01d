"""The clerk's own views of the board; references are sorted by their number."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

COUNTED = (
    "rtrim(reference, '0123456789') || substr('000000' || substr(reference, length(rtrim(reference, '0123456789')) + 1), -6)"
)


def upgrade() -> None:
    """No view has been saved before."""
    op.drop_index("ix_follow_ups_status_reference", "follow_ups")
    op.create_index("ix_follow_ups_status_counted", "follow_ups", ["status", sa.text(COUNTED)])
    op.create_table(
        "saved_views",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("uid", "name", "shown")),
        sa.Column("committee_id", sa.Integer(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("words", "parted", "sorted_by")),
        sa.Column("downwards", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_saved_views"),
        sa.UniqueConstraint("uid", name="uq_saved_views_uid"),
        sa.ForeignKeyConstraint(["committee_id"], ["committees.id"], name="fk_saved_views_committee_id", ondelete="CASCADE"),
    )
    op.create_index("ix_saved_views_committee_id", "saved_views", ["committee_id"])
