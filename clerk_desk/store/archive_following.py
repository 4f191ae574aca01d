"""While tables are made anew nothing follows them; afterwards the index of the archive looks at every meeting again."""
from __future__ import annotations

from sqlalchemy import Connection

from clerk_desk.store.archive_tables import QUEUE, triggers

TRIGGERS = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'archive\\_%' ESCAPE '\\'"


def let_go(connection: Connection) -> None:
    """Takes the triggers of the archive away: one that stands on a table that is made anew would stop its renaming."""
    for name in connection.exec_driver_sql(TRIGGERS).scalars().all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def take_hold(connection: Connection) -> None:
    """Makes the triggers, where the store has come so far, and lets every meeting wait to be indexed."""
    if connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = ?", (QUEUE,)).first():
        for statement in (*triggers(), f"INSERT OR IGNORE INTO {QUEUE} (meeting_id, urgent) SELECT id, 0 FROM meetings"):
            connection.exec_driver_sql(statement)
