"""One writer: who holds the store, and that a program which ends lets go of it."""
from __future__ import annotations

import datetime as dt
import signal
import subprocess
import sys

import pytest

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.holding import Holder
from clerk_desk.store.holding import Hold, hold, note_of

ANNE = Holder("Anne", "PC-12", dt.datetime(2026, 11, 22, 9, 30))
OTHER = """
import datetime as dt, sys, time
from pathlib import Path
from clerk_desk.domain.holding import Holder
from clerk_desk.store.holding import hold
held = hold(Path(sys.argv[1]), Holder("Anne", "PC-12", dt.datetime(2026, 11, 22, 9, 30)))
print(type(held).__name__, flush=True)
time.sleep(60)
"""


@pytest.fixture
def path(tmp_path):
    """Where a store is, or would be."""
    return tmp_path / "store.sqlite3"


@pytest.fixture
def other(path):
    """Another program that holds the store."""
    there = subprocess.Popen([sys.executable, "-c", OTHER, str(path)], stdout=subprocess.PIPE, text=True)
    assert there.stdout.readline() == "Hold\n"
    yield there
    there.kill()
    there.wait()
    there.stdout.close()


def test_the_first_holds_it_and_the_second_is_told_who_does(path):
    first = hold(path, ANNE)
    assert isinstance(first, Hold) and first.broken_off is None
    assert hold(path, Holder("Bola", "PC-13")) == ANNE
    first.let_go()


def test_after_letting_go_the_next_holds_it_and_nothing_is_left(path):
    first = hold(path, ANNE)
    first.let_go()
    first.let_go()
    second = hold(path, ANNE)
    assert isinstance(second, Hold) and second.broken_off is None
    second.let_go()
    assert not note_of(path).exists()


def test_another_program_is_told_of_and_after_its_crash_its_hold_is_free(path, other):
    assert hold(path, Holder("Bola", "PC-13")) == ANNE
    other.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    other.wait()
    held = hold(path, Holder("Bola", "PC-13"))
    assert isinstance(held, Hold) and held.broken_off == ANNE
    held.let_go()


@pytest.mark.parametrize("note", [b"", b"{", b"[]", b'{"who": "Anne"', b'{"since": "noon"}', b"\xff\xfe", b'"Anne"'])
def test_a_note_that_cannot_be_read_stops_nobody(path, note):
    first = hold(path, ANNE)
    note_of(path).write_bytes(note)
    assert isinstance(hold(path, ANNE), Holder)
    first.let_go()


def test_a_folder_that_takes_no_lock_is_refused(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(CannotBeDone, match="cannot be locked"):
        hold(tmp_path / "file" / "store.sqlite3", ANNE)


@pytest.mark.parametrize("holder, words", [
    (ANNE, "Anne on PC-12 has these minutes open since 09:30 on 22 November, so here they can only be read."),
    (Holder(), "Somebody has these minutes open, so here they can only be read."),
    (Holder("Anne"), "Anne has these minutes open, so here they can only be read."),
])
def test_who_has_it_is_said_in_a_sentence(holder, words):
    assert holder.sentence() == words
