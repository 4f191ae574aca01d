"""What bringing old minutes in costs: documents a second, whether twice as many take twice as long, and what a key costs meanwhile.

    python tests/benchmarks/bench_past.py [250 500 1000] [--in FOLDER] [--killed] [--typing] [--of DOCUMENTS]

The documents are minutes of an invented council, some ten pages each, a quarter each as Word, PDF, web page and text, from our own
writers; with ``--in`` they are kept there and used again. Times are those of the processor. ``--killed`` ends the work half-way by a
kill, goes on with it and compares the store with one that was never stopped. ``--typing`` types in the real window while all of
them come in by a process aside, beside idle turns in the same run; there the clock counts. It tells figures and never fails.
"""
from __future__ import annotations

import argparse
import datetime as dt
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))
from clerk_desk import paths
from clerk_desk.desk.bringing_past import bring_past
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.composing import composed_minutes
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import meeting
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.records import Audience
from clerk_desk.export.writing import write
from tests.benchmarks.large_store import A_MEETING, TODAY, fill

FORMS = (".docx", ".pdf", ".html", ".txt")
KEYS_BETWEEN, IDLE = 8, 60


def documents(folder: Path, count: int) -> Path:
    """A folder with so many documents, made where they are not there yet."""
    place = folder / f"documents-{count}"
    if place.is_dir():
        return place
    place.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        fill(Path(scratch), count * A_MEETING)
        desk = open_desk(Path(scratch), SystemClock(TODAY))
        for number in range(1, count + 1):
            found = meeting(desk, number)
            house = house_style(found.style)
            document = replace(composed_minutes(desk, found, house, Audience.FULL, "minutes"), made=dt.datetime(2026, 11, 22, 9, 0))
            to = place / f"{found.on} {found.committee.name} {number}{FORMS[number % len(FORMS)]}"
            write(document, to, paths.resources() / "templates" / house.template)
        desk.close()
    return place


def brought_in(documents_: Path, data_dir: Path) -> tuple[Desk, int]:
    """A new desk with all of them, and how many meetings they became."""
    desk = open_desk(data_dir, SystemClock(TODAY))
    return desk, sum(bool(each.meeting_id) for each in bring_past(desk, documents_))


def content(desk: Desk) -> list[tuple[object, ...]]:
    """What was brought in, whatever numbers it got."""
    with closing(sqlite3.connect(desk.store.path)) as connection:
        return connection.execute(
            "SELECT held_on, code, m.state, i.position, i.number, i.title, b.part, b.rank, b.kind, b.level, b.mark, b.text, p.name, p.said "
            "FROM meetings m JOIN committees c ON c.id = m.committee_id JOIN items i ON i.meeting_id = m.id "
            "LEFT JOIN blocks b ON b.item_id = i.id LEFT JOIN past_files p ON p.meeting_id = m.id "
            "ORDER BY held_on, code, m.time, i.position, b.part, b.rank",
        ).fetchall()


def rates(folder: Path, counts: list[int]) -> None:
    """A line for each count."""
    first = 0.0
    for count in counts:
        there = documents(folder, count)
        with tempfile.TemporaryDirectory() as scratch:
            begun, clock = time.process_time(), time.perf_counter()
            desk, made = brought_in(there, Path(scratch))
            spent, clock = time.process_time() - begun, time.perf_counter() - clock
            size = desk.store.path.stat().st_size / 1e6
            desk.close()
        each = spent / count
        first = first or each
        print(f"{count:5} documents: {made} meetings, {1 / each:.1f} a second of the processor ({count / clock:.1f} by the clock), "
              f"each {each / first:.2f} x the first line, store {size:.0f} MB")


def killed(folder: Path, count: int) -> None:
    """Ended by a kill half-way, gone on with, and compared."""
    there = documents(folder, count)
    with tempfile.TemporaryDirectory() as scratch:
        whole, stopped = Path(scratch) / "whole", Path(scratch) / "stopped"
        brought_in(there, whole)[0].close()
        command = [sys.executable, "-m", "clerk_desk", "--data-dir", str(stopped), "past", str(there)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for line in process.stdout:
                if line.startswith(f"{count // 2}/"):
                    process.kill()
        desk, made = brought_in(there, stopped)
        once = open_desk(whole, SystemClock(TODAY))
        same = content(desk) == content(once)
        print(f"killed at {count // 2} of {count}, begun again: {made} more meetings, {'the same' if same else 'ANOTHER'} store in the end")
        desk.close()
        once.close()


def typing(folder: Path, count: int) -> None:
    """A key in the real window while they come in, beside one before and after."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtTest import QTest

    from clerk_desk.app import made_app
    from clerk_desk.desk.opening import open_to_write
    from clerk_desk.ui.main_window import MainWindow
    from tests.benchmarks.bench_behind import p95, turn

    there, app = documents(folder, count), made_app()
    with tempfile.TemporaryDirectory() as scratch:
        fill(Path(scratch), 10 * A_MEETING)
        desk = open_to_write(Path(scratch), SystemClock(TODAY))
        window = MainWindow.on(desk)
        window.resize(1366, 768)
        window.show()
        window.open_meeting(10)
        edit = window.minuting.edit
        edit.setFocus()
        QTest.qWait(2000)
        idle = [each for _ in range(IDLE) for each in turn(edit)]
        window.bringing.open()
        sheet = window.bringing.sheet
        assert sheet is not None
        sheet.take_folder(there)
        sheet.form.act.click()
        sheet.reject()
        busy, begun, saves = [], time.perf_counter(), []
        while sheet.running:
            busy += turn(edit)
            before = time.perf_counter()
            window.minuting.save_now()
            saves.append((time.perf_counter() - before) * 1e3)
        spent = time.perf_counter() - begun
        after = [each for _ in range(IDLE) for each in turn(edit)]
        low, high = p95(idle + after), p95(busy)
        print(f"typing while {sheet.made} of {count} came in, {spent:.0f} s, {len(busy)} keys: p95 {high:.2f} ms, idle {p95(idle):.2f} "
              f"before and {p95(after):.2f} after, ratio {high / low:.2f}; median {statistics.median(busy):.2f} and "
              f"{statistics.median(idle + after):.2f}; longest {max(busy):.0f} and {max(idle + after):.0f} ms; a save "
              f"{statistics.median(saves):.1f} ms, p95 {p95(saves):.1f}, longest {max(saves):.0f}")
        window.close()
        QCoreApplication.processEvents()
        desk.close()
    del app


def main() -> None:
    """What was asked for."""
    given = argparse.ArgumentParser()
    given.add_argument("sizes", type=int, nargs="*", default=[])
    given.add_argument("--in", dest="folder", type=Path)
    given.add_argument("--killed", action="store_true")
    given.add_argument("--typing", action="store_true")
    given.add_argument("--of", type=int, default=250)
    chosen = given.parse_args()
    print(f"load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as scratch:
        folder = chosen.folder or Path(scratch)
        rates(folder, chosen.sizes or ([] if chosen.killed or chosen.typing else [250, 500, 1000]))
        if chosen.killed:
            killed(folder, chosen.of)
        if chosen.typing:
            typing(folder, chosen.of)


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)
