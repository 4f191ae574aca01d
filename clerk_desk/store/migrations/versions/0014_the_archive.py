"""The tables of the index of everything ever minuted. What there is waits to be indexed."""
from __future__ import annotations

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

TABLES = (
    "CREATE TABLE archive_entries (id INTEGER PRIMARY KEY, meeting_id INTEGER NOT NULL, source TEXT NOT NULL, source_id INTEGER NOT NULL, "
    "matter TEXT NOT NULL, number TEXT NOT NULL, mark INTEGER NOT NULL)",
    "CREATE INDEX ix_archive_entries_meeting_id ON archive_entries (meeting_id)",
    "CREATE TABLE archive_state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE archive_terms (term TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE archive_words USING fts5(words, number, people, marks, content='', prefix='2 3', "
    "tokenize='unicode61 remove_diacritics 2')",
    "CREATE TABLE archive_queue (meeting_id INTEGER PRIMARY KEY, urgent INTEGER NOT NULL)",
    "CREATE INDEX ix_archive_queue_urgent ON archive_queue (urgent, meeting_id)",
)


def upgrade() -> None:
    """Indexing twenty years takes minutes: it is done behind, when the program stands open. What puts meetings into the queue is
    made after every migration.
    """
    for statement in TABLES:
        op.execute(statement)
