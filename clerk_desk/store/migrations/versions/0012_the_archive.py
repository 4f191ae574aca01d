"""The index of everything ever minuted: its tables and triggers. What there is waits to be indexed."""
from __future__ import annotations

from collections.abc import Iterator

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

TABLES = (
    "CREATE TABLE archive_entries (id INTEGER PRIMARY KEY, meeting_id INTEGER NOT NULL, source TEXT NOT NULL, source_id INTEGER NOT NULL, "
    "matter TEXT NOT NULL, number TEXT NOT NULL, mark INTEGER NOT NULL)",
    "CREATE INDEX ix_archive_entries_meeting_id ON archive_entries (meeting_id)",
    "CREATE TABLE archive_queue (meeting_id INTEGER PRIMARY KEY, urgent INTEGER NOT NULL)",
    "CREATE INDEX ix_archive_queue_urgent ON archive_queue (urgent, meeting_id)",
    "CREATE TABLE archive_state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE archive_words USING fts5(words, number, people, marks, content='', prefix='2 3', "
    "tokenize='unicode61 remove_diacritics 2')",
)
OF_ITEM, OF_MEETING = "SELECT meeting_id FROM items WHERE id = {0}.item_id", "SELECT {0}.meeting_id WHERE {0}.meeting_id IS NOT NULL"
WATCHED = {
    "blocks": (OF_ITEM, "item_id, part, rank, kind, level, mark, text"),
    "reports": (OF_ITEM, "author, reference"),
    "items": (OF_MEETING, "meeting_id, position, number, title, exempt, title_exempt, outcome, deferred_to, binned_at"),
    "follow_ups": (OF_MEETING, "item_id, meeting_id, reference, what, status, owner, recipients"),
    "attendance": (OF_MEETING, "name"),
    "attendees": (OF_MEETING, "name, withdrawn"),
    "motions": (OF_MEETING, "block, mover, seconder, withdrawn"),
    "meetings": ("SELECT {0}.id", "held_on, committee_id, style, state, numbers"),
}
PUT = (
    "INSERT INTO archive_queue (meeting_id, urgent) SELECT id, 1 FROM meetings WHERE id IN ({0}) "
    "ON CONFLICT (meeting_id) DO UPDATE SET urgent = 1 WHERE urgent = 0;"
)


def upgrade() -> None:
    """Indexing twenty years takes minutes: it is done behind, when the program stands open."""
    for statement in (*TABLES, *_triggers(), "INSERT INTO archive_queue (meeting_id, urgent) SELECT id, 0 FROM meetings"):
        op.execute(statement)


def _triggers() -> Iterator[str]:
    for table, (found, columns) in WATCHED.items():
        yield _trigger(table, "in", "INSERT", found.format("new"))
        yield _trigger(table, "again", f"UPDATE OF {columns}", found.format("new"), found.format("old"))
        if table != "meetings":
            yield _trigger(table, "out", "DELETE", found.format("old"))
    gone = " ".join(f"DELETE FROM {name} WHERE meeting_id = old.id;" for name in ("archive_entries", "archive_queue"))
    yield f"CREATE TRIGGER archive_meetings_out AFTER DELETE ON meetings BEGIN {gone} END"


def _trigger(table: str, name: str, act: str, *found: str) -> str:
    body = " ".join(PUT.format(each) for each in dict.fromkeys(found))
    return f"CREATE TRIGGER archive_{table}_{name} AFTER {act} ON {table} BEGIN {body} END"
