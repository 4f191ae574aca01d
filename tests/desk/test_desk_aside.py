"""Work in a process of its own: what comes back, what is given up, and what happens when the process is gone."""
from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import psutil
import pypdfium2
import pytest

from clerk_desk.desk import capturing
from clerk_desk.desk.archive import search_archive
from clerk_desk.desk.aside import Aside, GivenUpError, Here
from clerk_desk.desk.bringing_past import bring_past_aside
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee, committees
from clerk_desk.desk.composing import minutes_as_written
from clerk_desk.desk.encryption import switch_on, unlock
from clerk_desk.desk.importing import import_captured
from clerk_desk.desk.opening import Place, open_again, open_desk, open_to_write, place_of
from clerk_desk.desk.previewing import pages_aside
from clerk_desk.domain.archive import ArchiveWanted
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Audience
from tests.desk import aside_works as works


def committee_names(place: Place):
    desk = open_again(place)
    try:
        add_committee(desk, "Made Aside")
        return [each.name for each in committees(desk)]
    finally:
        desk.close()


@pytest.fixture
def work():
    made = Aside()
    yield made
    made.end()


@pytest.mark.parametrize("make", [Here, Aside])
def test_the_result_comes_back_and_how_far_it_is(make):
    made, told = make(), []
    assert made.do(works.double, 21) == 42
    assert made.do(works.count_to, 4, went=told.append) == 4 and told == [0, 1, 2, 3]
    made.end()


def test_it_is_another_process_of_lower_priority_and_stays_for_the_next_piece(work):
    first, nice = work.do(works.who)
    assert first != os.getpid() and nice > works.who()[1]
    assert work.do(works.who)[0] == first


def test_neither_qt_nor_the_store_is_loaded_there(work):
    assert work.do(works.loaded) & {"PySide6", "sqlalchemy", "docx", "reportlab"} == set()


def test_a_text_read_aside_is_the_text_read_here(work):
    text = "1. Harbour dues\n\nRESOLVED: That the dues be agreed."
    read = work.do(capturing.capture_text, text)
    assert [item.title for item in read.items] == [item.title for item in capturing.capture_text(text).items] == ["Harbour dues"]


@pytest.mark.parametrize("make", [Here, Aside])
def test_a_refusal_comes_back_as_one(make):
    made = make()
    with pytest.raises(CannotBeDone, match="no such meeting"):
        made.do(works.refuse)
    made.end()


def test_a_fault_comes_back_with_where_it_was(work):
    with pytest.raises(ZeroDivisionError) as found:
        work.do(works.stumble)
    assert "in stumble" in found.value.__notes__[0]
    with pytest.raises(RuntimeError, match="OddError: odd"):  # which cannot be made again from what it keeps
        work.do(works.oddly)
    assert work.do(works.double, 1) == 2


def test_a_process_that_dies_is_one_sentence_and_the_next_piece_gets_another(work):
    before = work.do(works.who)[0]
    with pytest.raises(CannotBeDone, match="try again"):
        work.do(works.die)
    assert work.do(works.who)[0] not in (before, os.getpid())


def test_a_process_that_died_between_two_pieces_is_not_noticed(work):
    before = work.do(works.who)[0]
    psutil.Process(before).kill()
    assert work.do(works.who)[0] not in (before, os.getpid())


def test_work_that_tells_how_far_it_is_is_given_up_and_its_process_kept(work):
    seen = []
    before = work.do(works.who)[0]
    with pytest.raises(GivenUpError):
        work.do(works.count_to, 100_000, went=seen.append, wanted=lambda: len(seen) < 3)
    assert len(seen) == 3 and work.do(works.who)[0] == before


def test_work_that_tells_nothing_is_given_up_with_its_process(work):
    before, begin, wanted = work.do(works.who)[0], time.monotonic(), [True, True, False]
    with pytest.raises(GivenUpError):
        work.do(works.sleep_on, 30, wanted=lambda: wanted.pop(0) if wanted else False)
    assert time.monotonic() - begin < 10 and not psutil.pid_exists(before)
    assert work.do(works.double, 2) == 4


def test_here_gives_up_too():
    seen = []
    with pytest.raises(GivenUpError):
        Here().do(works.count_to, 1000, went=seen.append, wanted=lambda: len(seen) < 3)
    with pytest.raises(GivenUpError):
        Here().do(works.double, 1, wanted=lambda: False)


def test_two_pieces_at_once_have_a_process_each(work):
    with ThreadPoolExecutor(2) as threads:
        long = threads.submit(work.do, works.sleep_on, 3)
        time.sleep(0.05)
        short, _ = work.do(works.who)
        assert not long.done()
        long.result()
    assert len(work.all) == 2 and short in {child.process.pid for child in work.all}


def test_a_process_without_work_goes_to_rest_and_the_next_piece_starts_another():
    made = Aside(idle=0.1)
    before = made.do(works.who)[0]
    made.all[0].process.join(10)
    assert not psutil.pid_exists(before)
    assert made.do(works.double, 3) == 6
    made.end()


def test_the_end_gives_up_what_goes_on_and_what_is_asked_afterwards(work):
    child = work.do(works.who)[0]
    with ThreadPoolExecutor(1) as threads:
        long = threads.submit(work.do, works.sleep_on, 30)
        while not work.all or work.free:
            time.sleep(0.01)
        work.end()
        with pytest.raises(GivenUpError):
            long.result(10)
    assert not psutil.pid_exists(child)
    with pytest.raises(GivenUpError):
        work.do(works.who)


@pytest.mark.expects_log
def test_where_no_process_can_be_started_the_work_is_done_here(work, monkeypatch):
    def no_memory(*_):
        raise OSError("Cannot allocate memory")

    monkeypatch.setattr("multiprocessing.process.BaseProcess.start", no_memory)
    assert work.do(works.who)[0] == os.getpid()
    told = []
    assert work.do(works.count_to, 2, went=told.append) == 2 and told == [0, 1]


def test_the_process_goes_when_the_window_is_killed(tmp_path):
    script = "from clerk_desk.desk.aside import Aside; import os, tests.desk.aside_works as t\n" \
        "if __name__ == '__main__':\n    print(Aside().do(t.who)[0], flush=True); os.kill(os.getpid(), 9)\n"
    (tmp_path / "window.py").write_text(script, encoding="utf-8")
    root = str(Path(__file__).parents[2])
    done = subprocess.run([sys.executable, str(tmp_path / "window.py")], capture_output=True, text=True, timeout=50, check=False,
        env={**os.environ, "PYTHONPATH": root})
    child = int(done.stdout)
    until = time.monotonic() + 10
    while psutil.pid_exists(child) and psutil.Process(child).status() != psutil.STATUS_ZOMBIE and time.monotonic() < until:
        time.sleep(0.05)
    assert not psutil.pid_exists(child) or psutil.Process(child).status() == psutil.STATUS_ZOMBIE


@pytest.mark.skipif(os.name == "nt", reason="a command line is looked at through /proc")
def test_an_encrypted_store_is_opened_there_and_its_key_is_on_no_command_line(tmp_path):
    desk = open_to_write(tmp_path / "desk")
    desk.close()
    switch_on(tmp_path / "desk", "three harbour seals", SystemClock())
    key = unlock(tmp_path / "desk", "three harbour seals")
    desk = open_to_write(tmp_path / "desk", key=key)
    try:
        assert desk.aside.do(committee_names, place_of(desk)) == ["Made Aside"]
        assert [each.name for each in committees(desk)] == ["Made Aside"]
        lines = " ".join(" ".join(child.cmdline()) for child in psutil.Process().children(recursive=True))
        assert key.raw.hex() not in lines and str(key.raw) not in lines
    finally:
        desk.close()


def test_old_minutes_come_into_an_encrypted_store_there_and_nothing_of_them_can_be_read(tmp_path):
    folder = tmp_path / "old" / "Harbour Board"
    folder.mkdir(parents=True)
    for day in ("14", "21"):
        words = ("1. Bridges", f"The swing bridge of {day} May was described.", "RESOLVED: That it be noted.", "2. Close", "None.")
        (folder / f"2019-05-{day}.txt").write_text("\n\n".join(words), encoding="utf-8")
    open_to_write(tmp_path / "desk").close()
    switch_on(tmp_path / "desk", "three harbour seals", SystemClock())
    desk, told = open_to_write(tmp_path / "desk", key=unlock(tmp_path / "desk", "three harbour seals")), []
    try:
        made = desk.aside.do(bring_past_aside, place_of(desk), folder.parent, "", went=told.append)
        assert len(desk.aside.all) == 1, "it was not done by a process aside"
        assert (made, [(went.done, went.of) for went in told]) == (2, [(1, 2), (2, 2)])
        found = search_archive(desk, ArchiveWanted("swing bridge")).hits
        assert [hit.on for hit in found] == [dt.date(2019, 5, 21), dt.date(2019, 5, 14)]
        plain = b"".join(file.read_bytes() for file in (tmp_path / "desk").glob("clerk-desk.sqlite3*"))
        assert b"swing bridge" not in plain
    finally:
        desk.close()


def test_the_pages_of_a_meeting_are_composed_and_set_there(tmp_path):
    desk, told = open_to_write(tmp_path / "desk"), []
    try:
        captured = capturing.capture_text("1. Harbour dues\n\nRESOLVED: That the dues be agreed.")
        made = import_captured(desk, captured, committee="Harbour Board", on=dt.date(2026, 9, 8))
        wanted = (place_of(desk), ".pdf", minutes_as_written, made.meeting_id, Audience.PUBLIC)
        with pypdfium2.PdfDocument(desk.aside.do(pages_aside, *wanted, went=told.append)) as file:
            words = file[0].get_textpage().get_text_bounded()
        assert "Harbour dues" in words and "That the dues be agreed" in words
        assert told[0].title.startswith("Harbour Board") and told[0].findings and told[0].squares == ""
        with pytest.raises(CannotBeDone, match="no meeting 99"):
            desk.aside.do(pages_aside, place_of(desk), ".pdf", minutes_as_written, 99, Audience.PUBLIC, went=told.append)
    finally:
        desk.close()


def test_a_window_works_aside_and_a_command_does_not(tmp_path):
    desk = open_to_write(tmp_path / "desk")
    assert type(desk.aside) is Aside
    command = open_desk(tmp_path / "other")
    assert type(command.aside) is Here
    command.close()
    assert desk.aside.do(partial(works.double, 4)) == 8
    desk.close()
