"""Opening a store: made, refused, told in one sentence."""
from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store import places
from clerk_desk.store.versions import known_versions

NOBODY = 65534
POSIX = pytest.mark.skipif(os.name != "posix", reason="rights of this kind are POSIX")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


@POSIX
def test_what_is_made_is_its_owners_alone(store, item):
    assert mode(store.path.parent) == 0o700
    files = list(store.path.parent.iterdir())
    assert {file.name for file in files} >= {"store.sqlite3", "store.sqlite3-wal"}
    assert {mode(file) for file in files} == {0o600}


def test_every_connection_keeps_what_it_was_told(store):
    with store.writing() as unit:
        run = unit.session.connection().exec_driver_sql
        asked = [run(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous", "foreign_keys")]
    assert asked == ["wal", 2, 1]


def test_a_store_opened_again_has_what_was_written(store, item, opened):
    store.close()
    with opened(store.path).reading() as unit:
        assert unit.session.connection().exec_driver_sql("SELECT title FROM items").scalar() == "Budget"


def test_opening_a_store_that_is_up_to_date_does_not_need_alembic(store):
    store.close()
    script = (
        "import sys, datetime; from pathlib import Path; from clerk_desk.store.opening import open_store\n"
        f"open_store(Path({str(store.path)!r}), program='1.0', now=datetime.datetime.now()).close()\n"
        "print('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.strip() == "False"


def test_a_folder_of_any_name_will_do(tmp_path, opened):
    path = tmp_path / "Clerk's 100% desk? #1 ŵ;" / "store.sqlite3"
    opened(path)
    assert [file.name for file in path.parent.iterdir() if file.suffix == ".sqlite3"] == ["store.sqlite3"]


def test_programs_that_start_at_once_make_one_store(tmp_path):
    script = (
        "import sys, datetime; from pathlib import Path; from clerk_desk.store.opening import open_store\n"
        "open_store(Path(sys.argv[1]), program='1.0', now=datetime.datetime.now()).close()"
    )
    words = [sys.executable, "-c", script, str(tmp_path / "desk" / "store.sqlite3")]
    children = [subprocess.Popen(words, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    assert [child.communicate(timeout=30)[1] for child in children] == [""] * 3


def test_a_folder_that_another_start_makes_at_the_same_moment_will_do(tmp_path, monkeypatch, opened):
    make = os.mkdir

    def made_by_the_other_too(path, mode=0o777, **words):
        make(path, 0o700, **words)
        make(path, mode, **words)

    monkeypatch.setattr(os, "mkdir", made_by_the_other_too)
    opened(tmp_path / "desk" / "store.sqlite3")
    assert (tmp_path / "desk" / "store.sqlite3").stat().st_size


def test_the_store_notes_which_program_made_it(store):
    with store.reading() as unit:
        assert unit.session.connection().exec_driver_sql("SELECT value FROM about WHERE name = 'program'").scalar() == "1.0"


@pytest.mark.parametrize("content", [b"This is no database, it is a letter to the editor." * 40, b"SQLite format 3\x00" + b"\xff" * 4096])
def test_a_file_that_is_no_store_is_refused_and_left_alone(tmp_path, opened, content):
    path = tmp_path / "store.sqlite3"
    path.write_bytes(content)
    with pytest.raises(CannotBeDone, match="damaged"):
        opened(path)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_a_database_of_another_program_is_refused(tmp_path, opened):
    path = tmp_path / "store.sqlite3"
    sql(path, "CREATE TABLE bookmarks (url)")
    with pytest.raises(CannotBeDone, match="another program"):
        opened(path)


def test_a_newer_store_is_refused_with_the_version_that_wrote_it(store, opened):
    store.close()
    sql(store.path, "UPDATE alembic_version SET version_num = '9999'", "UPDATE about SET value = '7.3'")
    with pytest.raises(CannotBeDone, match=r"written by Clerk Desk 7\.3, and this is the older version 1\.0"):
        opened(store.path)
    assert "9999" not in known_versions()


def test_a_damaged_page_is_told_when_it_is_read(store, item):
    store.close()
    sql(store.path, "PRAGMA journal_mode=DELETE")
    content = store.path.read_bytes()
    store.path.write_bytes(content[:8192] + b"\xab" * (len(content) - 8192))
    with pytest.raises(CannotBeDone, match="damaged"), store.reading() as unit:
        unit.session.connection().exec_driver_sql("SELECT * FROM blocks, items, meetings, follow_ups, steps").all()


def test_a_folder_that_cannot_be_made_is_told(tmp_path, opened):
    (tmp_path / "file").write_text("x")
    with pytest.raises(CannotBeDone, match="choose a folder"):
        opened(tmp_path / "file" / "store.sqlite3")


def test_a_store_that_another_program_holds_is_told(store, opened):
    store.close()
    impatient = opened(store.path, busy_seconds=0.1)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(CannotBeDone, match="does not let go"), impatient.writing() as unit:
            places.last(unit)
        other.execute("ROLLBACK")
    with impatient.writing() as unit:
        places.last(unit)


AS_NOBODY = """
import datetime, os, sys
from pathlib import Path
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store.opening import open_store
if os.getuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    open_store(Path(sys.argv[1]), program="1.0", now=datetime.datetime.now())
except CannotBeDone as reason:
    print(reason)
"""


@POSIX
@pytest.mark.parametrize("there", [True, False])
def test_a_read_only_place_is_told(store, there, tmp_path_factory):
    """Run as somebody without rights, as the superuser may write anywhere."""
    store.close()
    if not there:
        store.path.unlink()
    place = store.path.parent
    for folder in [place, *place.parents][:4]:
        folder.chmod(0o555)
    for file in place.iterdir():
        file.chmod(0o444)
    try:
        done = subprocess.run([sys.executable, "-c", AS_NOBODY, str(store.path)], capture_output=True, text=True, check=False)
    finally:
        for folder in [place, *place.parents][:4]:
            folder.chmod(0o700)
    assert done.stderr == ""
    assert "cannot be opened for writing (Permission denied)" in done.stdout
