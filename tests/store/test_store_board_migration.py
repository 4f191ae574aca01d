"""The migration to the board by indexes: what a log has is found by its words and committee afterwards."""
from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from contextlib import closing

from clerk_desk.domain.board import BoardWanted, Group, View
from clerk_desk.store import board, follow_ups
from clerk_desk.store.versions import MIGRATIONS
from tests.store.test_store_sitting_migration import FILLED


def test_a_log_is_found_by_words_and_committee(tmp_path, opened):
    folder = shutil.copytree(MIGRATIONS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    for file in (folder / "versions").glob("*.py"):
        if file.name[:4] >= "0010":
            file.unlink()
    path = tmp_path / "desk" / "store.sqlite3"
    opened(path, migrations=folder).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FILLED)
    with opened(path).reading() as unit:
        [each] = follow_ups.of_item(unit, 7)
        [body] = unit.session.connection().exec_driver_sql("SELECT committee_id FROM meetings").scalars()
        for words, committee in (("26/27", 0), (each.what[:4], body), ("", body)):
            wanted = BoardWanted(View.ALL, committee, words, Group.NONE)
            assert board.page(unit, wanted, "", dt.date(2026, 11, 22), 0, 9) == (each.id,)
        other = board.tallied(unit, BoardWanted(View.ALL, body + 1), dt.date(2026, 11, 22))
        assert set(board.counts(other).values()) == {0}
