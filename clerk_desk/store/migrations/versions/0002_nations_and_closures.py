"""Whose bank holidays a committee keeps, and the days on which the offices are closed beside them."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Every committee that is there already is taken to be in England, until the clerk says otherwise."""
    with op.batch_alter_table("committees", recreate="always") as batch:
        batch.add_column(sa.Column("nation", sa.String(), nullable=False, server_default="England"))
    op.create_table(
        "closures", sa.Column("id", sa.Integer(), nullable=False), sa.Column("uid", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False), sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False), sa.PrimaryKeyConstraint("id", name="pk_closures"),
        sa.UniqueConstraint("uid", name="uq_closures_uid"), sa.CheckConstraint("first_day <= last_day", name="ck_closures_in_order"),
    )
