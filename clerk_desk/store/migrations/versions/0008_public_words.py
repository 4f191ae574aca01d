"""What the public reads of an exempt item: whether its title is exempt too, its public title, its public summary."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Titles have been public so far, and stay so."""
    with op.batch_alter_table("items", recreate="always") as batch:
        batch.add_column(sa.Column("title_exempt", sa.Boolean(), nullable=False, server_default=sa.text("0")))
        for name in ("public_title", "public_summary"):
            batch.add_column(sa.Column(name, sa.String(), nullable=False, server_default=sa.text("''")))
