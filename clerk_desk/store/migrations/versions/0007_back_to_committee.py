"""What was circulated to whom, what committees were told, recommendations and their answers, work programmes, escalation."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """New tables; of what was sent and told before nothing is known. Committees escalate after two chasers, to nobody yet."""
    with op.batch_alter_table("committees", recreate="always") as batch:
        batch.add_column(sa.Column("escalate_to", sa.String(), nullable=False, server_default=sa.text("''")))
        for name, default in (("nation", "England"), ("template", "")):  # which SQLite would put brackets round
            batch.alter_column(name, existing_type=sa.String(), existing_nullable=False, server_default=default)
        batch.add_column(sa.Column("escalate_after", sa.Integer(), nullable=False, server_default="2"))
    _table("circulations", sa.Column("sent_on", sa.Date(), nullable=False), *_words("how", "recipients"),
           *(sa.Column(name, sa.JSON(), nullable=False) for name in ("names", "files")), of_follow_up=True)
    _table("tellings", sa.Column("meeting_id", sa.Integer(), nullable=False), sa.Column("told_on", sa.Date(), nullable=False),
           *_words("status"), sa.Column("steps", sa.Integer(), nullable=False), *_words("block"),
           sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_tellings_meeting_id", ondelete="CASCADE"), of_follow_up=True)
    op.create_index("ix_tellings_meeting_id", "tellings", ["meeting_id"])
    _table("work_programme", sa.Column("committee_id", sa.Integer(), nullable=False),
           sa.Column("follow_up_id", sa.Integer(), nullable=True),
           *_words("title", "planned"), sa.Column("added_on", sa.Date(), nullable=False), sa.Column("ended_on", sa.Date(), nullable=True),
           *_words("ended"),
           sa.ForeignKeyConstraint(["committee_id"], ["committees.id"], name="fk_work_programme_committee_id"),
           sa.ForeignKeyConstraint(["follow_up_id"], ["follow_ups.id"], name="fk_work_programme_follow_up_id", ondelete="SET NULL"))
    for column in ("committee_id", "follow_up_id"):
        op.create_index(f"ix_work_programme_{column}", "work_programme", [column])
    op.create_table(
        "recommendations", sa.Column("follow_up_id", sa.Integer(), nullable=False), *_words("body"),
        sa.Column("sent_on", sa.Date(), nullable=False), *_words("answer", "reason"), sa.Column("answered_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["follow_up_id"], ["follow_ups.id"], name="fk_recommendations_follow_up_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("follow_up_id", name="pk_recommendations"),
    )


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _table(name: str, *more: sa.schema.SchemaItem, of_follow_up: bool = False) -> None:
    parent = [
        sa.Column("follow_up_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["follow_up_id"], ["follow_ups.id"], name=f"fk_{name}_follow_up_id", ondelete="CASCADE"),
    ] if of_follow_up else []
    op.create_table(
        name, sa.Column("id", sa.Integer(), nullable=False), sa.Column("uid", sa.String(), nullable=False), *parent, *more,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"), sa.UniqueConstraint("uid", name=f"uq_{name}_uid"),
    )
    if of_follow_up:
        op.create_index(f"ix_{name}_follow_up_id", name, ["follow_up_id"])
