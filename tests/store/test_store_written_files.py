"""Files that were written: kept, found again, and a store of the version before goes through."""
from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from contextlib import closing

from clerk_desk.domain.records import Audience
from clerk_desk.domain.written_files import WrittenFile
from clerk_desk.store import written_files
from clerk_desk.store.versions import MIGRATIONS

FILLED = """
INSERT INTO committees (id, uid, name, code, style, quorum, nation) VALUES (1, 'c', 'Cabinet', 'CA', 'Numbered', 4, 'Wales');
INSERT INTO meetings (id, uid, committee_id, held_on, time, venue, state, style)
    VALUES (1, 'm', 1, '2026-09-08', '18:30', 'Town Hall', 'draft', 'Numbered');
"""


def file(number: int = 1, **more) -> WrittenFile:
    given = {
        "meeting_id": 1, "kind": "minutes", "audience": Audience.MEMBERS, "style": "Dash", "path": "a.docx", "sha256": "ab",
        "version": number, "written_at": dt.datetime(2026, 9, 9, 10), "words": {"u": "Said.", "a": "Noted."},
    }
    return WrittenFile(0, f"file{number}", **(given | more))


def test_a_store_of_the_version_before_takes_written_files(tmp_path, opened):
    before = shutil.copytree(MIGRATIONS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    for each in (before / "versions").glob("*.py"):
        if each.name[:4] >= "0005":
            each.unlink()
    path = tmp_path / "desk" / "store.sqlite3"
    opened(path, migrations=before).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FILLED)
    store = opened(path)
    with store.writing() as unit:
        assert written_files.of_meeting(unit, 1) == ()
        assert written_files.next_version(unit, 1, "minutes") == 1
        written_files.add(unit, file())
        written_files.add(unit, file(2, meeting_id=0, kind="log", words={}))
    with store.reading() as unit:
        [kept] = written_files.of_meeting(unit, 1)
        assert list(kept.words.items()) == [("u", "Said."), ("a", "Noted.")]
        assert (kept.audience, kept.sha256, kept.written_at) == (Audience.MEMBERS, "ab", dt.datetime(2026, 9, 9, 10))
        assert written_files.at_path(unit, "a.docx").uid == "file2"
        assert written_files.by_uid(unit, "file1") == kept
        assert written_files.by_uid(unit, "other") is None
        assert [written_files.next_version(unit, *of) for of in ((1, "minutes"), (0, "log"), (1, "agenda"))] == [2, 3, 1]
