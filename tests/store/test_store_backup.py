"""Backups that can be trusted, and putting them back."""
from __future__ import annotations

import datetime as dt
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from clerk_desk.domain.backups import Why, file_name
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store import items
from clerk_desk.store.backup import back_up, copy_to, drop, drop_unfinished, has_changed, kept
from clerk_desk.store.checking import look_over
from clerk_desk.store.restoring import restore

NOW = dt.datetime(2026, 11, 22, 9, 30)


def titles(path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [title for (title,) in connection.execute("SELECT title FROM items")]


def damage(store) -> None:
    store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    content = store.path.read_bytes()
    store.path.write_bytes(content[:8192] + b"\xab" * (len(content) - 8192))


def rename(store, item, title) -> None:
    from dataclasses import replace

    with store.writing() as unit:
        items.put(unit, replace(items.by_id(unit, item), title=title))


def test_a_backup_of_a_store_in_use_has_what_is_still_in_its_log(store, item, tmp_path):
    assert store.path.with_name("store.sqlite3-wal").stat().st_size > 0
    copy = back_up(store.path, tmp_path / "backups", "store")
    assert titles(copy) == ["Budget"]
    assert [file.name for file in copy.parent.iterdir()] == ["store.sqlite3"]


def test_a_second_backup_of_the_same_name_stands_beside_the_first(store, item, tmp_path):
    names = [back_up(store.path, tmp_path / "backups", "store").name for _ in range(3)]
    assert names == ["store.sqlite3", "store 2.sqlite3", "store 3.sqlite3"]


def test_a_damaged_store_is_not_backed_up(store, item, tmp_path):
    damage(store)
    with pytest.raises(CannotBeDone, match="No backup could be made"):
        back_up(store.path, tmp_path / "backups", "store")
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_folder_that_is_a_file_is_told(store, tmp_path):
    (tmp_path / "backups").write_text("x")
    with pytest.raises(CannotBeDone, match="No backup could be made"):
        back_up(store.path, tmp_path / "backups", "store")


def test_a_copy_takes_the_name_it_is_given_and_never_that_of_another_file(store, item, tmp_path):
    target = tmp_path / "stick.db"
    copy_to(store.path, target)
    assert titles(target) == ["Budget"]
    with pytest.raises(CannotBeDone, match="is there already"):
        copy_to(store.path, target)
    with pytest.raises(CannotBeDone, match="No backup could be made as"):
        copy_to(store.path, tmp_path / "none" / "stick.db")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps such rights elsewhere")
def test_only_the_owner_can_read_a_backup(store, tmp_path):
    copy = back_up(store.path, tmp_path / "backups", "store")
    assert (copy.stat().st_mode & 0o777, copy.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_backups_are_found_by_their_names_newest_first(store, tmp_path):
    for hours in (2, 1):
        back_up(store.path, tmp_path, file_name("store", NOW - dt.timedelta(hours=hours), Why.WORKING))
    (tmp_path / "store.sqlite3").touch()
    found = kept(tmp_path, "store")
    assert [each.taken_at.hour for each in found] == [8, 7] and found[0].size > 10_000
    assert kept(tmp_path / "nowhere", "store") == ()


def test_it_is_seen_whether_the_store_has_changed_since(store, item, tmp_path):
    back_up(store.path, tmp_path, file_name("store", NOW, Why.WORKING))
    last, = kept(tmp_path, "store")
    assert not has_changed(store.path, last)
    rename(store, item, "Reserves")
    assert has_changed(store.path, last)


def test_closing_the_window_after_a_backup_is_no_change(store, item, tmp_path):
    rename(store, item, "Reserves")
    back_up(store.path, tmp_path, file_name("store", NOW, Why.CLOSING))
    store.close()
    last, = kept(tmp_path, "store")
    assert not store.path.with_name(store.path.name + "-wal").exists() and not has_changed(store.path, last)


def test_backups_are_dropped_and_those_that_cannot_be_are_not_counted(store, tmp_path):
    back_up(store.path, tmp_path, file_name("store", NOW, Why.WORKING))
    there = kept(tmp_path, "store")
    assert drop((*there, *there)) == 1 and kept(tmp_path, "store") == ()


def test_what_a_flat_battery_left_is_removed(tmp_path):
    for name in ("store 1.sqlite3.part", "store 1.sqlite3.part-journal", "mine.part", "store.sqlite3"):
        (tmp_path / name).touch()
    drop_unfinished(tmp_path, "store")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["mine.part", "store.sqlite3"]


# looked over
def test_a_whole_store_is_found_whole_with_what_is_in_it(store, item):
    found = look_over(store.path)
    assert found.whole and ("meetings", 1) in found.rows


def test_a_damaged_store_is_found_damaged(store, item):
    damage(store)
    assert not look_over(store.path).whole


def test_a_row_that_leads_nowhere_is_found(store, item):
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("DELETE FROM meetings")
        connection.commit()
    assert "leads nowhere" in look_over(store.path).faults[0]


@pytest.mark.parametrize("content", [b"", b"no database" * 500])
def test_a_file_that_is_no_store_is_told(tmp_path, content):
    (tmp_path / "x").write_bytes(content)
    assert not look_over(tmp_path / "x").whole


def test_a_store_that_is_not_there_is_told_and_not_made(tmp_path):
    assert look_over(tmp_path / "x").faults == ("it is not there",) and not (tmp_path / "x").exists()


# put back
@pytest.fixture
def backup(store, item, tmp_path) -> Path:
    """A backup of the store as it was before its item got another title."""
    made = back_up(store.path, tmp_path / "backups", "store")
    rename(store, item, "Reserves")
    return made


def test_a_backup_is_put_back_and_what_was_there_is_kept(store, backup, tmp_path, opened):
    store.close()
    aside = restore(store.path, backup, tmp_path / "backups", NOW)
    assert titles(aside) == ["Reserves"] and aside.stem == "store 2026-11-22 093000 before restore"
    assert titles(store.path) == titles(backup) == ["Budget"]
    opened(store.path).close()
    assert look_over(store.path).whole


def test_what_the_old_stores_log_had_does_not_come_back(store, backup, tmp_path):
    assert store.path.with_name("store.sqlite3-wal").stat().st_size > 0
    restore(store.path, backup, tmp_path / "backups", NOW)
    assert titles(store.path) == ["Budget"]


def test_a_damaged_store_is_moved_away_whole_and_replaced(store, backup, tmp_path, opened):
    damage(store)
    broken = store.path.read_bytes()
    aside = restore(store.path, backup, tmp_path / "backups", NOW)
    assert aside.read_bytes() == broken and titles(store.path) == ["Budget"]
    opened(store.path)


def test_a_store_that_is_gone_is_put_back(store, backup, tmp_path):
    store.close()
    store.path.unlink()
    assert restore(store.path, backup, tmp_path / "backups", NOW) is None
    assert titles(store.path) == ["Budget"]


def test_a_backup_makes_a_desk_on_another_computer(backup, tmp_path, opened):
    other = tmp_path / "other" / "deep" / "store.sqlite3"
    assert restore(other, backup, other.parent / "backups", NOW) is None
    assert titles(other) == ["Budget"] and oct(other.stat().st_mode)[-3:] == "600"
    opened(other)


def test_a_damaged_backup_is_refused_and_the_store_is_as_it_was(store, backup, tmp_path):
    backup.write_bytes(backup.read_bytes()[:9000])
    with pytest.raises(CannotBeDone, match="nothing was changed"):
        restore(store.path, backup, tmp_path / "backups", NOW)
    assert titles(store.path) == ["Reserves"]


def test_the_store_is_no_backup_of_itself(store, item, tmp_path):
    with pytest.raises(CannotBeDone, match="is the store itself"):
        restore(store.path, store.path, tmp_path / "backups", NOW)


def test_while_another_program_writes_nothing_is_put_back(store, item, backup, tmp_path):
    with store.writing() as unit, pytest.raises(CannotBeDone, match="close other windows"):
        assert items.by_id(unit, item)
        restore(store.path, backup, tmp_path / "backups", NOW, patience=0.1)
    assert titles(store.path) == ["Reserves"]
