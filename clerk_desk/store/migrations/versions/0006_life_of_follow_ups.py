"""Who took a step and what else it tells, the day first due, the clerk's own day; what the board sorts and filters by."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of steps taken before, nobody knows who took them; what was due before has not been put off."""
    with op.batch_alter_table("follow_ups", recreate="always") as batch:
        batch.add_column(sa.Column("first_due_on", sa.Date(), nullable=True))
        batch.add_column(sa.Column("send_by", sa.Date(), nullable=True))
    with op.batch_alter_table("steps", recreate="always") as batch:
        for name in ("who", "act"):
            batch.add_column(sa.Column(name, sa.String(), nullable=False, server_default=sa.text("''")))
    op.create_index("ix_follow_ups_status_due_on_owner", "follow_ups", ["status", "due_on", "owner"])
    op.create_index("ix_follow_ups_due_on", "follow_ups", ["due_on"])
    op.create_index("ix_follow_ups_owner", "follow_ups", ["owner"])
