"""What a key and its paint cost in the minute editor while something else goes on behind it, beside idle in the same run.

Behind the typing the program makes backups and, the first time, loads the dictionary, each in a thread; it sets pages for a
preview and reads and takes in long texts in a process of its own. What has one is measured both ways, and the rest in threads, so
that whoever moves it there knows what it costs. Turns of typing with and without alternate; the time is the clock's, as
waiting for another thread is what a clerk would feel.

Run it by hand: ``python tests/benchmarks/bench_behind.py``. It tells figures and ratios and never fails.
"""
from __future__ import annotations

import datetime as dt
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from threading import Event, Thread

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clerk_desk.app import made_app
from clerk_desk.desk import backups, capturing, documents, importing
from clerk_desk.desk.aside import Aside
from clerk_desk.desk.composing import minutes_as_written
from clerk_desk.desk.opening import open_desk, place_of
from clerk_desk.desk.packing import captured_packed, packed, unpacked
from clerk_desk.desk.previewing import pages_aside
from clerk_desk.desk.typesetting import as_pdf
from clerk_desk.domain.records import Audience
from tests.benchmarks.bench_typing import LETTERS, ours, put_back, sample

BLOCKS, TURNS, KEYS = 300, 30, 8
TEXT = "\n\n".join(
    f"{number}. Item {number}\n\n{number}.1 The Committee received a report. The figures would be circulated outside of the meeting.\n\n"
    f"{number}.2 RESOLVED: That the Committee:-\n\n(a) notes the report; and\n\n(b) asks for another in six months' time."
    for number in range(1, 400))
"""Some hundred pages of minutes."""


class Behind(Thread):
    """Does a piece of work again and again until it is told to stop; ``done`` counts."""

    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__(name="behind")
        self.work, self.over, self.done = work, Event(), 0

    def run(self) -> None:
        """Until ``over`` is set."""
        while not self.over.is_set():
            self.work()
            self.done += 1

    def stop(self) -> None:
        """Waits for the piece in hand."""
        self.over.set()
        self.join()


def turn(edit) -> list[float]:
    """Milliseconds by the clock of each key with its paint."""
    out = []
    for index in range(KEYS):
        begin = time.perf_counter()
        QTest.keyClick(edit, *LETTERS[index % len(LETTERS)])
        QApplication.processEvents()
        out.append((time.perf_counter() - begin) * 1e3)
    for _ in range(KEYS // 4):
        put_back(edit)
    return out


def compare(edit, name: str, work: Callable[[], object]) -> None:
    """Turns idle and turns with the work behind them, one after the other."""
    idle, busy, done = [], [], 0
    for _ in range(TURNS):
        idle += turn(edit)
        behind = Behind(work)
        behind.start()
        busy += turn(edit)
        behind.stop()
        done += behind.done
    low, high = p95(idle), p95(busy)
    print(f"{name}: p95 {high:.2f} ms, idle {low:.2f}, ratio {high / low:.2f}; median {statistics.median(busy):.2f} and "
          f"{statistics.median(idle):.2f}; longest {max(busy):.0f} ms; done {done} times")


def p95(times: list[float]) -> float:
    """What one key in twenty exceeds."""
    return sorted(times)[int(len(times) * 0.95)]


def main() -> None:
    """All of it."""
    app = made_app()
    folder = Path(tempfile.mkdtemp())
    edit = ours(sample(BLOCKS), folder / "typing")
    desk = open_desk(folder / "other")
    captured = capturing.capture_text(TEXT)
    imported = importing.import_captured(desk, captured, committee="Long Committee", on=dt.date(2026, 9, 8), style="Numbered")
    long_one = imported.meeting_id
    days = count(dt.date(2020, 1, 6).toordinal())
    aside, came = Aside(), packed(captured)
    works: dict[str, Callable[[], object]] = {
        "nothing": lambda: time.sleep(0.01),
        "backup": lambda: backups.back_up(desk),
        "pages for a preview": lambda: as_pdf(minutes_as_written(desk, long_one, Audience.PUBLIC)),
        "pages for a preview, aside": lambda: aside.do(
            pages_aside, place_of(desk), ".pdf", minutes_as_written, long_one, Audience.PUBLIC, went=lambda _: None),
        "Word export": lambda: documents.export_meeting(desk, long_one, folder / "out.docx", replace=True, over_changes=True),
        "capture of a hundred pages": lambda: capturing.capture_text(TEXT),
        "capture of a hundred pages, aside": lambda: unpacked(aside.do(captured_packed, capturing.capture_text, TEXT)),
        "import of a hundred pages": lambda: importing.import_captured(
            desk, captured, committee="Long Committee", on=dt.date.fromordinal(next(days)), style="Numbered"),
        "import of a hundred pages, aside": lambda: aside.do(
            importing.import_aside, place_of(desk), came, "Long Committee", dt.date.fromordinal(next(days)), "", "", "Numbered"),
    }
    print(f"{BLOCKS} blocks, switch interval {sys.getswitchinterval() * 1e3:.1f} ms, load {os.getloadavg()[0]:.1f}")
    for name, work in works.items():
        compare(edit, name, work)
    aside.end()
    desk.close()
    del app


if __name__ == "__main__":
    main()
    os._exit(0)
