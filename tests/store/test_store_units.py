"""Units of work: whole or not at all, in turn, through crashes and full disks."""
from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace

import pytest

from clerk_desk.domain.blocks import Part, plain
from clerk_desk.domain.changes import BlockChanges, all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Committee, Place
from clerk_desk.store import blocks, committees, items, places

KILLS = 5
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and limits of this kind are POSIX")


@pytest.fixture(params=["writing", "saving"])
def door(request) -> str:
    """By which of the two a store is written: a whole unit, or that of a save."""
    return request.param


def minutes(store, item) -> list[str]:
    with store.reading() as unit:
        return [block.text for block in blocks.text_of(unit, items.by_id(unit, item)).minutes]


def test_what_is_raised_within_a_unit_undoes_all_of_it(store, item):
    def half_done() -> None:
        with store.writing() as unit:
            places.remember(unit, Place(1, 1))
            blocks.save(unit, item, Part.MINUTES, all_new([plain("half")]))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half_done()
    assert minutes(store, item) == []
    with store.reading() as unit:
        assert places.last(unit) == Place()


def test_what_is_raised_within_a_save_undoes_all_of_it_and_the_next_is_kept(store, item):
    def half_done() -> None:
        with store.saving() as unit:
            blocks.save(unit, item, Part.MINUTES, all_new([plain("half")]))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half_done()
    assert minutes(store, item) == []
    with store.saving() as unit:
        blocks.save(unit, item, Part.MINUTES, all_new([plain("whole")]))
    assert minutes(store, item) == ["whole"]


def test_a_connection_is_kept_from_save_to_save_and_let_go_with_the_store(store, item):
    drivers = set()
    for number in range(3):
        with store.saving() as unit:
            drivers.add(unit.driver)
            blocks.save(unit, item, Part.MINUTES, BlockChanges((plain(f"Line {number}", uid="a"),), {"a": 1}))
    [driver] = drivers
    store.close()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        driver.execute("SELECT 1")


def test_a_store_that_is_only_read_takes_no_save(store, item):
    why = "The store is only looked at."
    with pytest.raises(CannotBeDone, match=why), replace(store, only_reads=why).saving():
        pytest.fail("it was let in")


def test_a_reading_unit_keeps_nothing(store, item):
    with store.reading() as unit:
        places.remember(unit, Place(1, 1))
    with store.reading() as unit:
        assert places.last(unit) == Place()


def test_our_own_mistakes_are_not_told_as_the_worlds(store):
    from sqlalchemy.exc import IntegrityError

    def twice() -> None:
        with store.writing() as unit:
            committees.add(unit, Committee(0, "c", "Cabinet", "CA", "Numbered"))
            committees.add(unit, Committee(0, "c", "Council", "CO", "Numbered"))

    with pytest.raises(IntegrityError):
        twice()
    with store.reading() as unit:
        assert committees.all_of_them(unit) == ()


def test_a_reader_sees_one_state_throughout_and_does_not_hold_up_a_writer(store, item):
    with store.reading() as unit:
        assert blocks.text_of(unit, items.by_id(unit, item)).minutes == ()
        with store.writing() as other:
            blocks.save(other, item, Part.MINUTES, all_new([plain("new")]))
        assert blocks.text_of(unit, items.by_id(unit, item)).minutes == ()
    assert minutes(store, item) == ["new"]


def test_a_second_writer_waits_for_the_first(store, item, opened, door):
    second, order = opened(store.path), []

    def write() -> None:
        with getattr(second, door)() as unit:
            order.append("second")
            blocks.save(unit, item, Part.MINUTES, BlockChanges((plain("two", uid="b"),), {"b": 2}))

    with store.writing() as unit:
        thread = threading.Thread(target=write)
        thread.start()
        thread.join(0.3)
        order.append("first")
        blocks.save(unit, item, Part.MINUTES, BlockChanges((plain("one", uid="a"),), {"a": 1}))
    thread.join(10)
    assert order == ["first", "second"]
    assert minutes(store, item) == ["one", "two"]


TYPIST = """
import datetime, sys
from pathlib import Path
from clerk_desk.domain.blocks import Part, plain
from clerk_desk.domain.changes import BlockChanges
from clerk_desk.store import blocks
from clerk_desk.store.opening import open_store
store = open_store(Path(sys.argv[1]), program="1.0", now=datetime.datetime.now())
print("ready", flush=True)
first = int(sys.argv[3])
for n in range(first, first + 100000):
    with store.saving() as unit:
        pair = (plain(f"{n} left", uid=f"l{n}"), plain(f"{n} right", uid=f"r{n}"))
        blocks.save(unit, int(sys.argv[2]), Part.MINUTES, BlockChanges(pair, {f"l{n}": 2 * n, f"r{n}": 2 * n + 1}))
    sys.stdout.write(f"{n}\\n"); sys.stdout.flush()
"""


@POSIX
def test_a_kill_in_the_middle_of_typing_loses_nothing_that_was_acknowledged(store, item):
    last = 0
    for kill in range(KILLS):
        words = [sys.executable, "-c", TYPIST, str(store.path), str(item), str(last + 1)]
        child = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        assert child.stdout.readline() == "ready\n"
        told = [int(child.stdout.readline()) for _ in range(10 + 7 * kill)]
        child.send_signal(signal.SIGKILL)
        told += [int(line) for line in child.stdout.read().split("\n")[:-1]]
        child.stdout.close()
        child.wait(10)
        there = minutes(store, item)
        last = len(there) // 2
        assert there == [f"{n} {side}" for n in range(1, last + 1) for side in ("left", "right")]  # whole pairs, in order
        assert last >= told[-1]
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


FULL = """
import datetime, resource, sys
from pathlib import Path
from clerk_desk.domain.blocks import Part, plain
from clerk_desk.domain.changes import all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store import blocks
from clerk_desk.store.opening import open_store
path, item = Path(sys.argv[1]), int(sys.argv[2])
store = open_store(path, program="1.0", now=datetime.datetime.now())
with store.writing() as unit:
    blocks.save(unit, item, Part.MINUTES, all_new([plain("kept", uid="k")]))
size = max(path.stat().st_size, path.with_name(path.name + "-wal").stat().st_size)
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20000, resource.RLIM_INFINITY))
try:
    with getattr(store, sys.argv[3])() as unit:
        blocks.save(unit, item, Part.MINUTES, all_new([plain("lost " * 100) for _ in range(3000)]))
    print("written")
except CannotBeDone as reason:
    print(reason)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
with getattr(store, sys.argv[3])() as unit:
    blocks.save(unit, item, Part.MINUTES, all_new([plain("written again", uid="w")]))
"""


@POSIX
def test_a_full_disk_is_told_and_nothing_is_half_written(store, item, door):
    store.close()
    done = subprocess.run([sys.executable, "-c", FULL, str(store.path), str(item), door], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert "check for room" in done.stdout or "make room" in done.stdout
    assert minutes(store, item) == ["kept", "written again"]


def test_a_store_that_may_not_be_written_any_more_is_told(store, item):
    connection = store.engine.connect()
    connection.exec_driver_sql("PRAGMA query_only=ON")
    connection.close()
    with pytest.raises(CannotBeDone, match="may not be written"), store.writing() as unit:
        places.remember(unit, Place(1))


SAVER = """
import datetime, sys
from pathlib import Path
from clerk_desk.domain.blocks import Part, plain
from clerk_desk.domain.changes import BlockChanges
from clerk_desk.store import blocks
from clerk_desk.store.opening import open_store
store = open_store(Path(sys.argv[1]), program="1.0", now=datetime.datetime.now())
for n in range(int(sys.argv[3])):
    with getattr(store, sys.argv[4])() as unit:
        blocks.save(unit, int(sys.argv[2]), Part.MINUTES, BlockChanges((plain(f"Line {n}", uid="l"),), {"l": 1}))
"""


def _syncs(store, item, saves: int, door: str) -> int:
    words = ["strace", "-f", "-qq", "-e", "trace=fdatasync,fsync"]
    words += [sys.executable, "-c", SAVER, str(store.path), str(item), str(saves), door]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("strace may not look at programs here")
    return done.stderr.count("sync(")


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_a_save_is_on_the_disk_when_it_returns_by_one_sync_and_no_more(store, item, door):
    store.close()
    assert _syncs(store, item, 30, door) - _syncs(store, item, 10, door) == 20
