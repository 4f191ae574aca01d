"""The migration to saved views: a log from before is sorted by the numbers of its references, and views can be saved."""
from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace

from clerk_desk.domain.board import BoardWanted, Group, Order, View
from clerk_desk.store import board, follow_ups, saved_views
from clerk_desk.store.versions import MIGRATIONS
from tests.store.test_store_sitting_migration import FILLED


def test_a_log_from_before_is_sorted_by_number_and_its_views_can_be_saved(tmp_path, opened):
    folder = shutil.copytree(MIGRATIONS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    for file in (folder / "versions").glob("*.py"):
        if file.name[:4] >= "0013":
            file.unlink()
    path = tmp_path / "desk" / "store.sqlite3"
    older = tmp_path / "older"
    shutil.copytree(folder, older)
    for file in (older / "versions").glob("*.py"):
        if file.name[:4] >= "0010":
            file.unlink()
    opened(path, migrations=older).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FILLED)
    opened(path, migrations=folder).close()
    store = opened(path)
    with store.writing() as unit:
        [each] = follow_ups.of_item(unit, 7)
        for number in (10, 9, 100):
            follow_ups.add(unit, replace(each, uid=f"n{number}", reference=f"MC/2026/{number}"))
        follow_ups.update_one(unit, replace(each, reference="MC/2026/1"))
        wanted = BoardWanted(View.ALL, 0, "", Group.NONE, Order.REFERENCE)
        ids = board.page(unit, wanted, "", dt.date(2026, 11, 22), 0, 9)
        assert [follow_ups.by_id(unit, one).reference for one in ids] == [f"MC/2026/{number}" for number in (1, 9, 10, 100)]
        saved_views.add(unit, "Mine", wanted)
        assert [view.wanted for view in saved_views.every(unit)] == [wanted]
