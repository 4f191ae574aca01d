"""The index of everything ever minuted: what is in it, what of it is to be made anew, and the words as SQLite finds them.

An entry is one line. Its number has the day of its meeting before the count, so that going down the numbers is going back in
time: the newest fifty of a million are found by looking at fifty. The words themselves are not in the index; a line that
changes gets a new entry, and what the index still has of the old one leads nowhere until ``rebuild`` clears it out.

The index has the beginnings of words of two and three letters; a longer beginning is looked up among the words there are
(``archive_terms``), for SQLite would gather every line of all of them first.

Triggers put each meeting whose words changed into the queue; saving does no more than that. Migrations run without them
(``upgrading``), and every meeting waits to be looked at afterwards.
"""
from __future__ import annotations

from collections.abc import Iterator

WORDS, ENTRIES, QUEUE, STATE, TERMS = "archive_words", "archive_entries", "archive_queue", "archive_state", "archive_terms"
OWN = frozenset({ENTRIES, QUEUE, STATE, TERMS})
"""What is worked out from the other tables and no part of the minutes."""

MADE = (
    f"CREATE TABLE {ENTRIES} (id INTEGER PRIMARY KEY, meeting_id INTEGER NOT NULL, source TEXT NOT NULL, source_id INTEGER NOT NULL, "
    "matter TEXT NOT NULL, number TEXT NOT NULL, mark INTEGER NOT NULL)",
    f"CREATE INDEX ix_{ENTRIES}_meeting_id ON {ENTRIES} (meeting_id)",
    f"CREATE TABLE {STATE} (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    f"CREATE TABLE {TERMS} (term TEXT PRIMARY KEY) WITHOUT ROWID",
    f"CREATE VIRTUAL TABLE {WORDS} USING fts5(words, number, people, marks, content='', prefix='2 3', "
    "tokenize='unicode61 remove_diacritics 2')",
)
WAITING = (
    f"CREATE TABLE {QUEUE} (meeting_id INTEGER PRIMARY KEY, urgent INTEGER NOT NULL)",
    f"CREATE INDEX ix_{QUEUE}_urgent ON {QUEUE} (urgent, meeting_id)",
)
ANEW = (*(f"DROP TABLE IF EXISTS {name}" for name in (ENTRIES, STATE, TERMS, WORDS)), *MADE)
"""What empties the index, damaged as it may be."""

OF_ITEM = ("item_id", "SELECT meeting_id FROM items WHERE id = {side}.item_id")
OF_MEETING = ("meeting_id", "SELECT {side}.meeting_id WHERE {side}.meeting_id IS NOT NULL")
WATCHED = {
    "blocks": OF_ITEM, "reports": OF_ITEM, "items": OF_MEETING, "follow_ups": OF_MEETING, "attendance": OF_MEETING, "attendees": OF_MEETING,
    "motions": OF_MEETING, "meetings": ("id", "SELECT {side}.id WHERE true"),
}
"""Of each table by which column a row leads to its meeting, and how."""

NO_WORDS = {"items": "WHEN new.version IS old.version "}
"""Each save counts its item's version on; that changes nothing that is found."""

PUT = (
    f"INSERT INTO {QUEUE} (meeting_id, urgent) SELECT id, 1 FROM meetings WHERE id IN ({{found}}) "
    "ON CONFLICT (meeting_id) DO UPDATE SET urgent = 1 WHERE urgent = 0;"
)
GONE = (
    f"INSERT INTO {STATE} (name, value) SELECT 'stale', count(*) FROM {ENTRIES} WHERE meeting_id = old.id "
    "ON CONFLICT (name) DO UPDATE SET value = value + excluded.value;"
)


def triggers() -> Iterator[str]:
    """What makes the triggers."""
    for table, (column, found) in WATCHED.items():
        old, new = found.format(side="old"), found.format(side="new")
        yield _trigger(table, "in", "INSERT", new)
        yield _trigger(table, "again", "UPDATE", new, f"{old} AND old.{column} IS NOT new.{column}", when=NO_WORDS.get(table, ""))
        if table != "meetings":
            yield _trigger(table, "out", "DELETE", old)
    gone = " ".join(f"DELETE FROM {name} WHERE meeting_id = old.id;" for name in (ENTRIES, QUEUE))
    yield f"CREATE TRIGGER archive_meetings_out AFTER DELETE ON meetings BEGIN {GONE} {gone} END"


def _trigger(table: str, name: str, act: str, *found: str, when: str = "") -> str:
    body = " ".join(PUT.format(found=each) for each in found)
    return f"CREATE TRIGGER archive_{table}_{name} AFTER {act} ON {table} {when}BEGIN {body} END"


STATEMENTS = (*MADE, *WAITING, *triggers())
"""What makes all of it in a new store; it is empty then, as the store is."""
