"""Disks that fill up or lose the last bytes, and programs that stand still in the middle: at every write of a meeting."""
from __future__ import annotations

import datetime as dt
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from clerk_desk.desk import meetings
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.minuting import minute
from clerk_desk.desk.opening import STORE_NAME, open_desk
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store.opening import open_store
from tests.desk.an_evening import evening
from tests.desk.test_desk_undo import TODAY, dump

POSIX = pytest.mark.skipif(os.name != "posix", reason="limits and signals of this kind are POSIX")
LOG = f"{STORE_NAME}-wal"
CUTS = 120
NOW = dt.datetime(2026, 11, 22, 19, 30)

FULL = """
import resource, sys
from pathlib import Path
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.errors import CannotBeDone
from tests.desk.an_evening import evening
from tests.desk.test_desk_undo import dump
desk = open_desk(Path(sys.argv[1]), SystemClock())
refused = done = 0

def limited(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

for write in evening(desk):
    log = desk.store.path.with_name(desk.store.path.name + '-wal')
    for size in (0, 4096, (log.stat().st_size if log.exists() else 0) + 2000 * (done % 4)):
        before = dump(desk.store.path)
        limited(size)
        try:
            write()
        except CannotBeDone as reason:
            limited(resource.RLIM_INFINITY)
            assert "check for room" in str(reason) or "make room" in str(reason), reason
            assert dump(desk.store.path) == before, write
            refused += 1
        else:
            break
        finally:
            limited(resource.RLIM_INFINITY)
    else:
        write()
    done += 1
print(done, refused)
"""


@POSIX
def test_a_disk_that_is_full_at_any_write_of_a_meeting_costs_nothing_but_that_write(tmp_path, figures):
    done = subprocess.run([sys.executable, "-c", FULL, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    writes, refused = (int(each) for each in done.stdout.split())
    plain = open_desk(tmp_path / "plain", SystemClock())
    for write in evening(plain):
        write()
    plain.close()
    figures(f"{refused} writes on a full disk, at each of the {writes} of a meeting: refused in a sentence; changed by them: nothing")
    assert refused >= writes
    assert _counts(tmp_path) == _counts(tmp_path / "plain")


def _counts(folder: Path) -> dict[str, int]:
    return {name: len(rows) for name, rows in dump(folder / STORE_NAME).items()}


@pytest.fixture
def states(tmp_path) -> tuple[Path, list[dict]]:
    """A folder in which a meeting's store and its log stand as a power cut leaves them, and the dump after each write."""
    desk = open_desk(tmp_path / "desk", SystemClock(TODAY))
    told = [dump(desk.store.path)]
    for write in evening(desk):
        write()
        told.append(dump(desk.store.path))
    left = tmp_path / "left"
    left.mkdir()
    for name in (STORE_NAME, LOG):
        shutil.copyfile(desk.data_dir / name, left / name)
    desk.close()
    return left, told


def _found(left: Path, log: bytes, folder: Path) -> dict:
    """The dump of the store with this log, opened by the program; it is whole."""
    folder.mkdir()
    shutil.copyfile(left / STORE_NAME, folder / STORE_NAME)
    (folder / LOG).write_bytes(log)
    open_desk(folder, SystemClock(TODAY)).close()
    with closing(sqlite3.connect(folder / STORE_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    found = dump(folder / STORE_NAME)
    shutil.rmtree(folder)
    return found


def test_a_log_cut_at_any_byte_gives_the_state_after_some_write_and_never_less_for_more_bytes(states, tmp_path, figures):
    left, told = states
    log, chance, reached = (left / LOG).read_bytes(), random.Random(1), 0
    for cut in sorted({chance.randrange(len(log) + 1) for _ in range(CUTS)} | {len(log)}):
        found = _found(left, log[:cut], tmp_path / "cut")
        assert not found or found in told
        at = told.index(found) if found in told else 0
        assert at >= reached
        reached = at
    assert reached == len(told) - 1
    figures(f"write-ahead log cut at {CUTS} random bytes, {CUTS // 4} bytes of it gone wrong: a whole store in an earlier state each time")


def test_a_byte_gone_wrong_in_the_log_gives_the_state_before_it(states, tmp_path):
    left, told = states
    log, chance = (left / LOG).read_bytes(), random.Random(2)
    for _ in range(CUTS // 4):
        at = chance.randrange(len(log))
        found = _found(left, log[:at] + bytes([log[at] ^ 0x55]) + log[at + 1:], tmp_path / "wrong")
        assert not found or found in told


WRITER = """
import sys
from pathlib import Path
from clerk_desk.desk.minuting import minute
from clerk_desk.desk.opening import open_desk
desk = open_desk(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    minute(desk, 1, "2", "Another line was typed.")
"""


@POSIX
def test_a_program_that_stands_still_in_the_middle_of_saving_holds_nobody_up_for_long(tmp_path, figures):
    desk = open_desk(tmp_path, SystemClock(TODAY))
    for write in evening(desk):
        write()
    desk.close()
    other = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert other.stdout.readline() == "ready\n"
    chance, refused = random.Random(3), 0
    for _ in range(30):
        time.sleep(chance.uniform(0.005, 0.05))
        other.send_signal(signal.SIGSTOP)
        refused += _written_beside(tmp_path)
        other.send_signal(signal.SIGCONT)
    other.kill()
    other.wait()
    other.stdout.close()
    figures(f"30 writes beside a program stopped in the middle: {refused} refused in a sentence, the others done")
    with closing(sqlite3.connect(tmp_path / STORE_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def _written_beside(folder: Path) -> bool:
    """Reads, which always works, and writes, which is done or refused in a sentence; says whether it was refused."""
    store = open_store(folder / STORE_NAME, program="1.0", now=NOW, busy_seconds=0.05)
    desk = Desk(store, SystemClock(TODAY), folder)
    try:
        assert meetings.meeting(desk, 1).items
        minute(desk, 1, "1", "Words from the other window.")
    except CannotBeDone as reason:
        assert "Another program is writing" in str(reason)
        return True
    finally:
        desk.close()
    return False
