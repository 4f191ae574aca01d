"""The index of everything ever minuted: what is in it, what of it is to be made anew, and the words as SQLite finds them.

An entry is one line. Its number has the day of its meeting before the count, so that going down the numbers is going back in
time: the newest fifty of a million are found by looking at fifty. The words themselves are not in the index; a line that
changes gets a new entry, and what the index still has of the old one leads nowhere until ``rebuild`` clears it out.

Triggers put each meeting whose words changed into the queue; saving does no more than that. A migration that makes one of
these tables anew drops its triggers, and is to make them again.
"""
from __future__ import annotations

from collections.abc import Iterator

WORDS, ENTRIES, QUEUE, STATE = "archive_words", "archive_entries", "archive_queue", "archive_state"
OWN = frozenset({ENTRIES, QUEUE, STATE})
"""What is worked out from the other tables and no part of the minutes."""

TABLES = (
    f"CREATE TABLE {ENTRIES} (id INTEGER PRIMARY KEY, meeting_id INTEGER NOT NULL, source TEXT NOT NULL, source_id INTEGER NOT NULL, "
    "matter TEXT NOT NULL, number TEXT NOT NULL, mark INTEGER NOT NULL)",
    f"CREATE INDEX ix_{ENTRIES}_meeting_id ON {ENTRIES} (meeting_id)",
    f"CREATE TABLE {QUEUE} (meeting_id INTEGER PRIMARY KEY, urgent INTEGER NOT NULL)",
    f"CREATE INDEX ix_{QUEUE}_urgent ON {QUEUE} (urgent, meeting_id)",
    f"CREATE TABLE {STATE} (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
)
INDEX = (
    f"CREATE VIRTUAL TABLE {WORDS} USING fts5(words, number, people, marks, content='', prefix='2 3', "
    "tokenize='unicode61 remove_diacritics 2')"
)
OF_ITEM = "SELECT meeting_id FROM items WHERE id = {side}.item_id"
OF_MEETING = "SELECT {side}.meeting_id WHERE {side}.meeting_id IS NOT NULL"
WATCHED = {
    "blocks": (OF_ITEM, "item_id, part, rank, kind, level, mark, text"),
    "reports": (OF_ITEM, "author, reference"),
    "items": (OF_MEETING, "meeting_id, position, number, title, exempt, title_exempt, outcome, deferred_to, binned_at"),
    "follow_ups": (OF_MEETING, "item_id, meeting_id, reference, what, status, owner, recipients"),
    "attendance": (OF_MEETING, "name"),
    "attendees": (OF_MEETING, "name, withdrawn"),
    "motions": (OF_MEETING, "block, mover, seconder, withdrawn"),
    "meetings": ("SELECT {side}.id", "held_on, committee_id, style, state, numbers"),
}
"""Of each table how a row leads to its meeting, and the columns that matter."""

PUT = (
    f"INSERT INTO {QUEUE} (meeting_id, urgent) SELECT id, 1 FROM meetings WHERE id IN ({{found}}) "
    "ON CONFLICT (meeting_id) DO UPDATE SET urgent = 1 WHERE urgent = 0;"
)


def triggers() -> Iterator[str]:
    """What makes the triggers."""
    for table, (found, columns) in WATCHED.items():
        yield _trigger(table, "in", "INSERT", found.format(side="new"))
        yield _trigger(table, "again", f"UPDATE OF {columns}", found.format(side="new"), found.format(side="old"))
        if table != "meetings":
            yield _trigger(table, "out", "DELETE", found.format(side="old"))
    gone = " ".join(f"DELETE FROM {name} WHERE meeting_id = old.id;" for name in (ENTRIES, QUEUE))
    yield f"CREATE TRIGGER archive_meetings_out AFTER DELETE ON meetings BEGIN {gone} END"


def _trigger(table: str, name: str, act: str, *found: str) -> str:
    body = " ".join(PUT.format(found=each) for each in dict.fromkeys(found))
    return f"CREATE TRIGGER archive_{table}_{name} AFTER {act} ON {table} BEGIN {body} END"


STATEMENTS = (*TABLES, INDEX, *triggers())
"""What makes all of it in a new store; it is empty then, as the store is."""
