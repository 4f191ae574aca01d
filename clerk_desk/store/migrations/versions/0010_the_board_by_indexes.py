"""Each follow-up's committee beside it, the indexes that the board is read by, and the words of the log."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

COLUMNS = ("reference", "what", "owner", "quote")
GONE = ("status_due_on_owner", "due_on", "owner", "meeting_id")
MADE = (
    ("status", "due_on"), ("committee_id", "status", "due_on"), ("owner", "status", "due_on"), ("status", "reference"),
    ("status", "send_by"), ("meeting_id", "status"),
)


def upgrade() -> None:
    """A follow-up's committee is that of its meeting."""
    for name in GONE:
        op.drop_index(f"ix_follow_ups_{name}", "follow_ups")
    with op.batch_alter_table("follow_ups", recreate="always") as batch:
        batch.add_column(sa.Column("committee_id", sa.Integer(), nullable=True))
    op.execute("UPDATE follow_ups SET committee_id = (SELECT committee_id FROM meetings WHERE meetings.id = meeting_id)")
    with op.batch_alter_table("follow_ups", recreate="always") as batch:
        batch.alter_column("committee_id", existing_type=sa.Integer(), nullable=False)
        batch.create_foreign_key("fk_follow_ups_committee_id", "committees", ["committee_id"], ["id"])
    for columns in MADE:
        op.create_index(f"ix_follow_ups_{'_'.join(columns)}", "follow_ups", list(columns))
    op.create_index("ix_items_exempt", "items", ["exempt"], sqlite_where=sa.text("exempt <> ''"))
    _index_words()


def _index_words() -> None:
    names, old, new = (", ".join(before + name for name in COLUMNS) for before in ("", "old.", "new."))
    out = f"INSERT INTO follow_up_words (follow_up_words, rowid, {names}) VALUES ('delete', old.id, {old});"
    into = f"INSERT INTO follow_up_words (rowid, {names}) VALUES (new.id, {new});"
    for statement in (
        f"CREATE VIRTUAL TABLE follow_up_words USING fts5({names}, content='follow_ups', content_rowid='id', prefix='1 2 3')",
        f"CREATE TRIGGER follow_up_words_in AFTER INSERT ON follow_ups BEGIN {into} END",
        f"CREATE TRIGGER follow_up_words_out AFTER DELETE ON follow_ups BEGIN {out} END",
        f"CREATE TRIGGER follow_up_words_again AFTER UPDATE OF {names} ON follow_ups BEGIN {out} {into} END",
        "INSERT INTO follow_up_words (follow_up_words) VALUES ('rebuild')",
    ):
        op.execute(statement)
