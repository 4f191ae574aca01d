"""A store that an earlier version of the program made, opened with this one: everything in it is there and goes on."""
from __future__ import annotations

import gzip
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest

from clerk_desk.desk import backups
from clerk_desk.desk.documents import export_log, export_meeting
from clerk_desk.desk.follow_ups import Wanted, follow_ups
from clerk_desk.desk.meetings import meetings
from clerk_desk.desk.opening import open_desk
from clerk_desk.desk.practice import make_practice

KEPT = sorted((Path(__file__).parent.parent / "data" / "stores").glob("*.gz"))
NAME = "clerk-desk.sqlite3"


@pytest.fixture(params=KEPT, ids=lambda file: file.name[:4])
def earlier(request, tmp_path) -> Path:
    """A folder with the store of that time in it."""
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / NAME).write_bytes(gzip.decompress(request.param.read_bytes()))
    return tmp_path / "desk"


def counted(file: Path) -> dict[str, int]:
    with closing(sqlite3.connect(file)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")]
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def test_the_last_form_before_this_one_is_among_them():
    from clerk_desk.store.versions import known_versions

    assert [file.name[:4] for file in KEPT][-1] == known_versions()[-2]


def test_it_is_brought_up_to_date_whole_and_a_backup_is_kept(earlier):
    before = counted(earlier / NAME)
    open_desk(earlier).close()
    found = backups.check(earlier)
    assert found.whole, found.faults
    after = counted(earlier / NAME)
    assert {name: after[name] for name in before if name != "alembic_version"} == {
        name: count for name, count in before.items() if name != "alembic_version"}
    assert len(list((earlier / "backups").glob("*before upgrade*"))) == 1


def test_its_minutes_and_its_log_say_what_they_said(earlier, tmp_path):
    old, new = open_desk(earlier), open_desk(tmp_path / "new")
    try:
        make_practice(new)
        assert words_of(old, tmp_path / "old-out") == words_of(new, tmp_path / "new-out")
        assert told(line.follow_up.what for line in follow_ups(old)) == told(line.follow_up.what for line in follow_ups(new))
    finally:
        old.close()
        new.close()


def words_of(desk, folder: Path) -> list[str]:
    folder.mkdir()
    files = [export_meeting(desk, each.id, folder / f"{each.id}.txt") for each in meetings(desk)]
    files.append(export_log(desk, folder / "log.txt", Wanted()))
    return told(file.read_text(encoding="utf-8") for file in files)


def told(texts: Iterable[str]) -> list[str]:
    """Without the comma that one follow-up ended in before titles lost it: what was logged then keeps it."""
    return [text.replace("branch by branch,", "branch by branch") for text in texts]
