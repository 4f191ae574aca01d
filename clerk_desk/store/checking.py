"""Is a store whole? Looked at with plain SQL, so that a damaged one can be looked at too."""
from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from clerk_desk.store.connecting import Key, errors, open_to_read
from clerk_desk.store.versions import known_versions

MOST = 10
INDEX = "archive_words"
"""A newer SQLite reads the index of the search too: it is made anew, and is no reason to put a backup in place."""
COUNTED = ("committees", "meetings", "blocks", "follow_ups")


@dataclass(frozen=True)
class Checked:
    """What was found: ``faults`` in words, empty for a whole store; ``version`` of its tables; ``rows`` by table; ``altered`` has
    the meetings whose confirmed minutes are not what was confirmed, where that was looked at.
    """

    faults: tuple[str, ...] = ()
    version: str = ""
    rows: tuple[tuple[str, int], ...] = ()
    altered: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Is nothing the matter with it?"""
        return not self.faults

    @property
    def newest(self) -> bool:
        """Has it the tables of this version?"""
        return self.version == known_versions()[-1]


def look_over(path: Path, key: Key | None = None) -> Checked:
    """Reads every page, index and reference of the store in this file and changes nothing. Raises nothing."""
    if not path.is_file():
        return Checked(("it is not there",))
    try:
        with closing(open_to_read(path, key)) as connection:
            return _looked_over(connection)
    except errors(UnicodeDecodeError) as error:
        return Checked((str(error),))


def _looked_over(connection: sqlite3.Connection) -> Checked:
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "alembic_version" not in tables:
        return Checked(("it is no store of Clerk Desk",))
    faults = [row[0] for row in connection.execute(f"PRAGMA integrity_check({MOST})") if row[0] != "ok" and INDEX not in row[0]]
    faults += [f"a row of {row[0]} leads nowhere" for row in connection.execute("PRAGMA foreign_key_check").fetchmany(MOST)]
    version = next((row[0] for row in connection.execute("SELECT version_num FROM alembic_version")), "")
    if version not in known_versions():
        faults.append("a newer version of Clerk Desk wrote it")
    rows = [(name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in COUNTED if name in tables]
    return Checked(tuple(faults), version, tuple(rows))
