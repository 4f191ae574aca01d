"""What the board of follow-ups costs beside the floor: bare SQL of the first 500 rows by due date, shown in a bare Qt table and
painted, all in the same run. Where the floor is another question than the view asks, for it neither counts owners nor looks for
words, the same question in bare SQL, painted alike, stands beside it: counted, and the first 500 rows by due date.

Run it by hand: ``python tests/benchmarks/bench_board.py 20000 100000``. It tells figures and ratios and never fails. Times are
those of the processor, floor and board in turns, so that a busy machine counts for both alike.
"""
from __future__ import annotations

import datetime as dt
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from clerk_desk.desk.board import board, board_page
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.meetings import add_item, add_meeting
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.board import BoardWanted, Group, Order, View
from clerk_desk.ui.follow_up_table import ARRANGED, FollowUpPage
from clerk_desk.ui.home import Home
from clerk_desk.ui.look import Look

TODAY, ROUNDS, SIZE = dt.date(2026, 11, 22), 11, (1134, 700)
STATES = ("raised", "with owner", "received", "circulated", "done", "closed", "closed", "closed", "not pursued")
WORDS = ("data", "on", "costs", "of", "housing", "circulated", "to", "members", "before", "the", "next", "meeting")
FLOOR = "SELECT id, reference, what, owner, due_on, status FROM follow_ups ORDER BY due_on, id LIMIT 500"

OPEN = "status IN ('raised', 'with owner', 'received', 'circulated', 'done', 'reported')"
FIRST = "SELECT id, reference, what, owner, due_on, status FROM follow_ups WHERE {} ORDER BY due_on, id LIMIT 500"
WORDED = f"{OPEN} AND id IN (SELECT rowid FROM follow_up_words WHERE follow_up_words MATCH '{{}}')"
COUNTED = "SELECT status, count(*) FROM follow_ups WHERE {} GROUP BY status"
ASKED = {  # whose answer is the last one's rows
    "by owner": (f"SELECT owner, count(*) FROM follow_ups WHERE {OPEN} GROUP BY owner", FIRST.format(OPEN)),
    "by committee": (f"SELECT committee_id, count(*) FROM follow_ups WHERE {OPEN} GROUP BY committee_id", FIRST.format(OPEN)),
    **{name: tuple(each.format(WORDED.format(words)) for each in (COUNTED, FIRST)) for name, words in (
        ("words", '"thing"* "77"*'), ("a few words", '"thing"* "77"*'), ("words of nine rows in ten", '"housing"*'),
        ("words of nine in ten", '"housing"*'),
    )},
}


def fill(desk, count: int) -> None:
    """So many follow-ups over 12 committees and 240 meetings of three items with 25 paragraphs each, a step each, straight
    into the tables. The floor has an index of its own by due date, as it says.
    """
    choose, items = random.Random(6), []
    for body in range(12):
        committee = add_committee(desk, f"Body {body} Committee").ids[0]
        for sitting in range(20):
            meeting = add_meeting(desk, committee, TODAY - dt.timedelta(30 * sitting + body)).ids[0]
            items += [(meeting, add_item(desk, meeting, f"Report {number}", str(number)).ids[0]) for number in range(1, 4)]
    with sqlite3.connect(desk.store.path) as connection:
        connection.executemany(
            "INSERT INTO blocks (uid, item_id, part, rank, kind, level, mark, text)"
            " VALUES (?, ?, 'minutes', ?, 'paragraph', 0, '', 'Words.')",
            ((f"b{item}-{rank}", item, rank) for _, item in items for rank in range(25)),
        )
        connection.executemany(
            "INSERT INTO follow_ups (id, uid, reference, committee_id, meeting_id, item_id, block, quote, what, kind, status, owner,"
            " recipients, due_text, due_on, due_rule) VALUES (?1, ?2, ?3, (SELECT committee_id FROM meetings WHERE id = ?4), ?4, ?5, ?6,"
            " ?7, ?8, 'circulate', ?9, ?10, '', '', ?11, '')", (_row(choose, number, items) for number in range(1, count + 1)),
        )
        connection.executemany(
            "INSERT INTO steps (uid, follow_up_id, taken_on, status, note) VALUES (?, ?, '2026-01-01', 'raised', '')",
            ((f"s{number}", number) for number in range(1, count + 1)),
        )
        connection.execute("CREATE INDEX floor ON follow_ups (due_on)")
    connection.close()


def _row(choose: random.Random, number: int, items: list[tuple[int, int]]) -> tuple[object, ...]:
    meeting, item = choose.choice(items)
    due = choose.choice([None, *[(TODAY + dt.timedelta(choose.randint(-400, 200))).isoformat()] * 6])
    words = " ".join(choose.choices(WORDS, k=25))
    status, owner = choose.choice(STATES), choose.choice(["", *(f"Officer {each}" for each in range(60))])
    return (number, f"u{number}", f"B{number % 12} 26/27-{number}", meeting, item, f"b{item}-{number % 25}", words, f"Thing {number}",
            status, owner, due)


class Bare(QAbstractTableModel):
    """Rows in memory."""

    def __init__(self):
        super().__init__()
        self.rows = []

    def rowCount(self, parent):  # noqa: N802
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent):  # noqa: N802
        return 0 if parent.isValid() else 6

    def data(self, index, role=0):
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    def show_rows(self, rows) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


def cost(act: Callable[[], object]) -> float:
    begun = time.process_time()
    act()
    for _ in range(2):
        QApplication.processEvents()
    return (time.process_time() - begun) * 1000


def floor_view(path: Path, asked: tuple[str, ...] = (FLOOR,)) -> Callable[[], None]:
    connection, model, view = sqlite3.connect(path), Bare(), QTableView()
    view.resize(*SIZE)
    view.verticalHeader().setDefaultSectionSize(24)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.setModel(model)
    view.show()

    def act() -> None:
        model.show_rows([connection.execute(query).fetchall() for query in asked][-1])
        view.viewport().update()
    return act


def acts_of(desk, page: FollowUpPage) -> dict[str, Callable[[], None]]:
    def painted(arranged: int = 0, view: View = View.OPEN, words: str = "", committee: int = 0) -> Callable[[], None]:
        def act() -> None:
            page.arranged.setCurrentIndex(arranged)
            page.committee.setCurrentIndex(committee)
            page.wanted = BoardWanted(view)
            page.search.blockSignals(True)
            page.search.setText(words)
            page.search.blockSignals(False)
            page._narrow_down()
        return act

    def read(**wanted: object) -> Callable[[], None]:
        def act() -> None:
            found = board(desk, BoardWanted(**wanted))
            board_page(desk, found.wanted, found.sections[0].key, 0)
        return act

    home = Home(desk)
    return {
        "read: what is next": read(), "read: by owner": read(group=Group.OWNER), "read: overdue": read(view=View.OVERDUE),
        "read: all by reference": read(view=View.ALL, group=Group.NONE, order=Order.REFERENCE), "read: words": read(words="thing 77"),
        "read: one committee": read(committee_id=3), "read: words of nine rows in ten": read(words="housing"),
        **{f"painted: {words.lower()}": painted(place) for place, (words, *_) in enumerate(ARRANGED)},
        **{f"painted: {view.value}": painted(0, view) for view in View},
        "painted: all, latest first": painted(4, View.ALL), "painted: one committee": painted(committee=3),
        "painted: a few words": painted(words="thing 77"), "painted: one row's words": painted(words="B5 26/27-7001"),
        "painted: words of nine in ten": painted(words="housing"), "home read anew": home.refresh,
    }


def beside(path: Path, name: str, act: Callable[[], None]) -> str:
    """The same question in bare SQL, by turns with what is measured; empty where the floor is a fair one."""
    asked = ASKED.get(name.partition(": ")[2])
    if asked is None:
        return ""
    bare = floor_view(path, asked)
    pairs = [(cost(bare), cost(act)) for _ in range(ROUNDS + 1)][1:]
    return f"(the same in bare SQL {statistics.median(a for a, _ in pairs):5.1f}  {statistics.median(b / a for a, b in pairs):5.2f} x)"


def main(count: int) -> None:
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder) / "desk", SystemClock(TODAY))
        fill(desk, count)
        first = FollowUpPage(desk)
        first.resize(*SIZE)
        first.set_look(Look())
        took = cost(lambda: (first.refresh(), first.show()))
        print(f"{count:,} follow-ups on {sqlite3.sqlite_version}; the first board of this program painted in {took:.0f} ms")
        floor = floor_view(desk.store.path)
        raw = sqlite3.connect(desk.store.path)
        acts = {"(bare SQL alone)": lambda: raw.execute(FLOOR).fetchall(), **acts_of(desk, first)}
        for name, act in acts.items():
            pairs = [(cost(floor), cost(act)) for _ in range(ROUNDS + 1)][1:]
            base, took = statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)
            told = f"{name:34} {took:7.1f} ms  floor {base:5.1f}  {statistics.median(b / a for a, b in pairs):5.2f} x"
            print(told, beside(desk.store.path, name, act))
        raw.close()
        desk.close()
    del app


if __name__ == "__main__":
    for each in sys.argv[1:] or ["20000", "100000"]:
        if len(sys.argv) > 2:
            subprocess.run([sys.executable, __file__, each], check=True)  # each begins cold
        else:
            main(int(each))
