"""The index is checked against the minutes, and old minutes come into an encrypted store and stay unreadable outside of it."""
from __future__ import annotations

import pickle
import sqlite3
from contextlib import closing

import pytest

from clerk_desk.desk import encryption
from clerk_desk.desk.archive import check_archive, search_archive, tend_archive
from clerk_desk.desk.bringing_past import bring_past_aside, source_of
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.minuting import save_minutes
from clerk_desk.desk.opening import open_desk, place_of
from clerk_desk.domain.archive import ArchiveWanted
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import all_new
from clerk_desk.store.archive_tables import ENTRIES, WORDS
from tests.samples_encrypted import PASSPHRASE, cheap, needs_encryption  # noqa: F401 - a fixture

OLD = (
    "Minutes of a meeting of the Harbour Board held on 14 May 2019 at 7.00 pm\n\nPresent: Councillors A Merrow (Chair) and B Tindall\n\n"
    "1. Bridges\n\nThe zebrano lock was described.\n\nRESOLVED: That the report be noted.\n"
)


def count(desk, words):
    return len(search_archive(desk, ArchiveWanted(words)).hits)


def test_an_index_that_agrees_is_left_as_it_is(desk, item):
    save_minutes(desk, item, all_new([plain("The scheme was late.")]))
    tend_archive(desk)
    assert check_archive(desk)
    assert tend_archive(desk) == 0
    assert count(desk, "scheme") == 1


@pytest.mark.parametrize("harm", [
    f"DELETE FROM {ENTRIES} WHERE source = 'block'", f"UPDATE {ENTRIES} SET mark = 0", f"DELETE FROM {WORDS}_docsize",
    f"DROP TABLE {WORDS}", f"UPDATE {WORDS}_data SET block = x'00ff00ff' WHERE id > 10", "DROP TABLE archive_entries",
])
def test_an_index_that_does_not_agree_is_made_anew(desk, item, harm):
    save_minutes(desk, item, all_new([plain("The scheme was late.")]))
    tend_archive(desk)
    desk.store.close()
    with closing(sqlite3.connect(desk.store.path)) as connection:
        connection.execute(harm)
        connection.commit()
    assert not check_archive(desk)
    while tend_archive(desk):
        pass
    assert check_archive(desk)
    assert count(desk, "scheme") == 1


@needs_encryption
@pytest.mark.usefixtures("cheap")
def test_old_minutes_come_into_an_encrypted_store_by_its_key(tmp_path):
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "bridges.txt").write_text(OLD, encoding="utf-8")
    open_desk(tmp_path / "data").close()
    encryption.switch_on(tmp_path / "data", PASSPHRASE, SystemClock())
    desk = open_desk(tmp_path / "data", key=encryption.unlock(tmp_path / "data", PASSPHRASE))
    sent = pickle.loads(pickle.dumps(place_of(desk)))  # the key goes through the pipe with it
    assert bring_past_aside(sent, tmp_path / "old", "", lambda _: None) == 1
    [hit] = search_archive(desk, ArchiveWanted("zebrano")).hits
    assert "zebrano lock" in source_of(desk, hit.meeting_id).text
    assert check_archive(desk)
    desk.close()
    assert not any(b"zebrano" in each.read_bytes() for each in (tmp_path / "data").rglob("*") if each.is_file())
