"""The migration to columns of the log: committees of before have the usual ones, and everything of theirs stays."""
from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace

from clerk_desk.domain.log_columns import USUAL, LogColumn
from clerk_desk.store import committees
from clerk_desk.store.versions import MIGRATIONS
from tests.store.test_store_sitting_migration import FILLED

BEFORE = "0012"


def test_committees_of_before_have_the_usual_columns_and_keep_their_meetings(tmp_path, opened):
    folder = shutil.copytree(MIGRATIONS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    for file in (folder / "versions").glob("*.py"):
        if file.name[:4] >= BEFORE:
            file.unlink()
    path = tmp_path / "desk" / "store.sqlite3"
    opened(path, migrations=folder).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FILLED.split("INSERT INTO follow_ups")[0])
        before = connection.execute("SELECT count(*) FROM meetings").fetchone()
    store = opened(path)
    with store.writing() as unit:
        [kept] = committees.all_of_them(unit)
        assert kept.log_columns == USUAL
        chosen = replace(kept, log_columns=(LogColumn.REFERENCE, LogColumn.WORDS, LogColumn.STATUS))
        committees.put(unit, chosen)
    with store.reading() as unit:
        assert committees.by_id(unit, kept.id) == chosen
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM meetings").fetchone() == before
        assert connection.execute("SELECT log_columns FROM committees").fetchone() == ("reference,words,status",)
