"""The columns of a committee's action log."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Committees of before have the usual columns, as their logs had."""
    with op.batch_alter_table("committees", recreate="always") as batch:
        batch.add_column(sa.Column("log_columns", sa.String(), server_default=sa.text("''"), nullable=False))
