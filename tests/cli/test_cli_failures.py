"""Failures of the world: one sentence and status 1; a closed pipe and Ctrl-C are quiet; our own faults stay visible."""
from __future__ import annotations

import errno
import os
import sqlite3
import subprocess
import sys

import pytest

from clerk_desk.cli import lists, main
from clerk_desk.cli.failures import sentence_for

COMMAND = [sys.executable, "-m", "clerk_desk"]
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /dev/full and /proc")


class WrappedError(Exception):
    """As the database library hands on an error of SQLite's."""

    def __init__(self, orig):
        super().__init__("wrapped")
        self.orig = orig


@pytest.mark.parametrize("error, words", [
    (sqlite3.OperationalError("database is locked"), "in use by another program"),
    (WrappedError(sqlite3.OperationalError("database is locked")), "in use by another program"),
    (sqlite3.OperationalError("database or disk is full"), "disk is full"),
    (sqlite3.OperationalError("attempt to write a readonly database"), "may not be written"),
    (sqlite3.OperationalError("unable to open database file"), "cannot be opened"),
    (sqlite3.DatabaseError("database disk image is malformed"), "damaged"),
    (sqlite3.DatabaseError("file is not a database"), "not one of Clerk Desk's"),
    (sqlite3.OperationalError("disk I/O error"), "disk I/O error"),
    (OSError(errno.ENOSPC, "No space left on device"), "disk is full"),
    (PermissionError(errno.EACCES, "Permission denied", "a.docx"), "You may not use a.docx"),
    (FileNotFoundError(errno.ENOENT, "No such file", "a.docx"), "There is no a.docx"),
    (OSError(errno.EIO, "Input/output error", "a.docx"), "a.docx could not be used (Input/output error)"),
])
def test_a_failure_of_the_world_has_a_sentence(error, words):
    sentence = sentence_for(error)
    assert words in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


@pytest.mark.parametrize("error", [
    ValueError("x"), KeyError("x"), sqlite3.IntegrityError("UNIQUE constraint failed"), sqlite3.OperationalError("no such table: x"),
    sqlite3.ProgrammingError("x"), WrappedError(sqlite3.IntegrityError("FOREIGN KEY constraint failed")),
])
def test_a_fault_of_ours_has_none(error):
    assert sentence_for(error) == ""


def test_a_fault_of_ours_stays_visible(monkeypatch):
    monkeypatch.setattr(lists, "answer_json", lambda _value: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        main(["styles", "--json"])


def test_a_key_to_stop_is_quiet(monkeypatch, capsys):
    def stopped(_value):
        raise KeyboardInterrupt
    monkeypatch.setattr(lists, "answer_json", stopped)
    assert main(["styles", "--json"]) == 130
    assert capsys.readouterr().err == ""


def test_a_reader_that_has_read_enough_is_no_failure():
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*COMMAND, "styles", "--json"], stdout=writing, stderr=subprocess.PIPE, text=True, timeout=50, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


@on_linux
def test_an_answer_onto_a_full_disk_is_a_failure():
    with open("/dev/full", "w") as full:  # noqa: PTH123 - a device
        done = subprocess.run([*COMMAND, "styles"], stdout=full, stderr=subprocess.PIPE, text=True, timeout=50, check=False)
    assert done.returncode == 1
    assert done.stderr == "The disk is full. Make room on it and try again.\n"


def test_a_screen_without_utf8_is_no_failure():
    done = subprocess.run(
        [*COMMAND, "styles", "--json"], capture_output=True, timeout=50, check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert "•" in done.stdout.decode("utf-8")


@pytest.fixture(params=["under a file", pytest.param("in proc", marks=on_linux)])
def nowhere(request, tmp_path):
    """A folder that nobody can make, not even root."""
    (tmp_path / "file").touch()
    return tmp_path / "file" / "below" if request.param == "under a file" else "/proc/clerk-desk"


@pytest.mark.parametrize("words", [("meetings",), ("show", 1), ("committees", "--json"), ("demo", "--no-window")])
def test_a_folder_that_cannot_be_made_is_said_in_one_sentence(clerk, nowhere, words):
    told = clerk("--data-dir", nowhere, *words)
    assert (told.status, told.answer) == (1, "")
    assert told.remarks.count("\n") == 1


@pytest.mark.parametrize("content", [b"", b"xyz", b"no database at all, whatever its name says" * 40, b"SQLite format 3\0" + b"\0" * 200])
def test_a_damaged_store_is_left_as_it_is(clerk, tmp_path, content):
    store = tmp_path / "clerk-desk.sqlite3"
    store.write_bytes(content)
    told = clerk("--data-dir", tmp_path, "meetings")
    if not content:  # as a store that was never written to
        assert told.status == 0
        return
    assert (told.status, told.answer) == (1, "")
    assert told.remarks.count("\n") == 1
    assert store.read_bytes() == content


def test_a_store_that_another_program_holds_is_said_in_one_sentence(clerk, meeting, home, monkeypatch):
    holder = sqlite3.connect(home / "clerk-desk-data" / "clerk-desk.sqlite3", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        assert clerk("show", meeting).status == 0  # reading is not held up
        told = clerk("minute", meeting, 7, "-", given=b"The Chair closed the meeting.")
    finally:
        holder.close()
    assert (told.status, told.answer) == (1, "")
    assert "another program" in told.remarks.lower()
    assert told.remarks.count("\n") == 1
