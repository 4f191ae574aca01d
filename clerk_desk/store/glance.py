"""A first look into a store before anything large is loaded: with Python's own SQLite alone, and nothing is changed."""
from __future__ import annotations

import datetime as dt
from contextlib import closing, suppress
from pathlib import Path

from clerk_desk.store.connecting import errors, is_plain, open_to_read

QUERY = """
SELECT committees.name, meetings.held_on FROM places
JOIN meetings ON meetings.id = places.meeting_id JOIN committees ON committees.id = meetings.committee_id
"""


def can_be_read(path: Path) -> bool:
    """Is the store in this file one that needs no passphrase? True where there is none yet."""
    return is_plain(path) or not path.exists()


def last_meeting(path: Path) -> tuple[str, dt.date] | None:
    """Committee and day of the meeting that the clerk was at last; None for none, and where it cannot be told so simply."""
    if not is_plain(path) or not path.stat().st_size:
        return None
    with suppress(*errors(OSError, TypeError, ValueError)), closing(open_to_read(path)) as connection:
        found = connection.execute(QUERY).fetchone()
        return (str(found[0]), dt.date.fromisoformat(found[1])) if found else None
    return None
