"""What the board of follow-ups costs beside a bare SQL query of its first rows in the same run.

Run it by hand: ``python tests/benchmarks/bench_follow_ups.py 20000``. It tells figures and ratios and never fails. Times are
those of the processor, so that a busy machine does not count.
"""
from __future__ import annotations

import datetime as dt
import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))
from PySide6.QtWidgets import QApplication

from clerk_desk.desk.board import board, board_page
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.meetings import add_item, add_meeting
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.board import BoardWanted, Group, Order, View
from clerk_desk.ui.follow_up_table import FollowUpPage
from clerk_desk.ui.look import Look

TODAY, ROUNDS = dt.date(2026, 11, 22), 9
STATES = ("raised", "with owner", "received", "circulated", "done", "closed", "closed", "closed", "not pursued")
WORDS = ("data", "on", "costs", "of", "housing", "circulated", "to", "members", "before", "the", "next", "meeting")
FLOOR = "SELECT id, reference, what, owner, due_on, status FROM follow_ups ORDER BY due_on LIMIT 500"


def fill(desk, count: int) -> None:
    """So many follow-ups over 12 committees and 240 meetings, each with two steps, straight into the tables."""
    choose, items = random.Random(6), []
    for body in range(12):
        committee = add_committee(desk, f"Body {body} Committee").ids[0]
        for sitting in range(20):
            meeting = add_meeting(desk, committee, TODAY - dt.timedelta(30 * sitting + body)).ids[0]
            items += [(meeting, add_item(desk, meeting, f"Report {number}", str(number)).ids[0]) for number in range(1, 4)]
    with sqlite3.connect(desk.store.path) as connection:
        connection.executemany(
            "INSERT INTO follow_ups (id, uid, reference, meeting_id, item_id, block, quote, what, kind, status, owner, recipients,"
            " due_text, due_on, due_rule) VALUES (?, ?, ?, ?, ?, '', ?, ?, 'circulate', ?, ?, '', '', ?, '')",
            (_row(choose, number, items) for number in range(1, count + 1)),
        )
        connection.executemany(
            "INSERT INTO steps (uid, follow_up_id, taken_on, status, note) VALUES (?, ?, '2026-01-01', 'raised', '')",
            ((f"s{number}", number) for number in range(1, count + 1)),
        )
    connection.close()


def _row(choose: random.Random, number: int, items: list[tuple[int, int]]) -> tuple[object, ...]:
    meeting, item = choose.choice(items)
    due = choose.choice([None, *[(TODAY + dt.timedelta(choose.randint(-400, 200))).isoformat()] * 6])
    words = " ".join(choose.choices(WORDS, k=25))
    status = choose.choice(STATES)
    return (number, f"u{number}", f"B{number % 12} 26/27-{number}", meeting, item, words, f"Thing {number}", status,
            choose.choice(["", *(f"Officer {each}" for each in range(60))]), due)


def median_ms(act: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        act()
        times.append((time.process_time() - begun) * 1000)
    return statistics.median(times)


def main(count: int) -> None:
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder) / "desk", SystemClock(TODAY))
        fill(desk, count)
        raw = sqlite3.connect(desk.store.path)
        page = FollowUpPage(desk)
        page.resize(1134, 700)
        page.set_look(Look())

        def floor() -> None:
            raw.execute(FLOOR).fetchall()

        def painted(wanted_index: int, chip: int, words: str = "") -> Callable[[], None]:
            def act() -> None:
                page.arranged.setCurrentIndex(wanted_index)
                page.wanted = BoardWanted(View(page.chips[chip].name))
                page.search.blockSignals(True)
                page.search.setText(words)
                page.refresh()
                page.grab()
            return act

        def read(**wanted: object) -> Callable[[], None]:
            def act() -> None:
                asked = BoardWanted(**wanted)
                found = board(desk, asked)
                board_page(desk, asked, found.sections[0].key, 0)
            return act

        first = time.process_time()
        painted(0, 0)()
        print(f"{count} follow-ups; first board painted {(time.process_time() - first) * 1000:.0f} ms")
        base = median_ms(floor)
        print(f"floor: bare SQL, the first 500 by due date  {base:.1f} ms")
        acts = {
            "read: what is next": read(), "read: by owner": read(group=Group.OWNER), "read: overdue": read(view=View.OVERDUE),
            "read: all by reference": read(view=View.ALL, group=Group.NONE, order=Order.REFERENCE), "read: words": read(words="thing 77"),
            "read: one committee": read(committee_id=3),
            "painted: what is next": painted(0, 0), "painted: by owner": painted(1, 0), "painted: overdue": painted(0, 1),
            "painted: all by date": painted(3, 9), "painted: words": painted(0, 0, "thing 77"),
        }
        for name, act in acts.items():
            took = median_ms(act)
            print(f"{name:28} {took:7.1f} ms  {took / base:5.1f} x")
        raw.close()
        desk.close()
    del app


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
