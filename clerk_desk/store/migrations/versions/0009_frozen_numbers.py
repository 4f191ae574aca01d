"""How the minutes of a meeting are numbered, once they are confirmed."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Minutes that are confirmed already get theirs when the next ones are."""
    with op.batch_alter_table("meetings", recreate="always") as batch:
        batch.add_column(sa.Column("numbers", sa.JSON(), nullable=True))
