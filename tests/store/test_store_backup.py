"""Backups that can be trusted."""
from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store.backup import back_up


def titles(path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [title for (title,) in connection.execute("SELECT title FROM items")]


def test_a_backup_of_a_store_in_use_has_what_is_still_in_its_log(store, item, tmp_path):
    assert store.path.with_name("store.sqlite3-wal").stat().st_size > 0
    copy = back_up(store.path, tmp_path / "backups", "store")
    assert titles(copy) == ["Budget"]
    assert [file.name for file in copy.parent.iterdir()] == ["store.sqlite3"]


def test_a_second_backup_of_the_same_name_stands_beside_the_first(store, item, tmp_path):
    names = [back_up(store.path, tmp_path / "backups", "store").name for _ in range(3)]
    assert names == ["store.sqlite3", "store 2.sqlite3", "store 3.sqlite3"]


def test_a_damaged_store_is_not_backed_up(store, item, tmp_path):
    store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    content = store.path.read_bytes()
    store.path.write_bytes(content[:8192] + b"\xab" * (len(content) - 8192))
    with pytest.raises(CannotBeDone, match="No backup could be made"):
        back_up(store.path, tmp_path / "backups", "store")
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_folder_that_is_a_file_is_told(store, tmp_path):
    (tmp_path / "backups").write_text("x")
    with pytest.raises(CannotBeDone, match="No backup could be made"):
        back_up(store.path, tmp_path / "backups", "store")
