"""What a store of twenty years costs a clerk: to open it to the first rows, to save a paragraph in it, and in memory.

    python tests/benchmarks/bench_large.py 100000 1000000 [--in FOLDER]

Opening is told beside bare SQLite that asks for as many rows of the same tables, saving beside a bare write of the same row in the same
file and beside the same statements by hand, all by turns; times are those of the processor, medians, for saving by the clock too, as
most of a save is waiting for the disk. The memory is the most that a window takes, in a process of its own,
that has shown its first page, two searches and the board. With ``--in`` the stores of ``bench_archive.py`` are used again.
"""
from __future__ import annotations

import datetime as dt
import json
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
from clerk_desk.desk.board import view_counts  # noqa: E402 - run by its path
from clerk_desk.desk.clocks import SystemClock  # noqa: E402
from clerk_desk.desk.desk import Desk  # noqa: E402
from clerk_desk.desk.meetings import at_hand  # noqa: E402
from clerk_desk.desk.minuting import save_minutes  # noqa: E402
from clerk_desk.desk.opening import open_desk  # noqa: E402
from clerk_desk.domain.blocks import plain  # noqa: E402
from clerk_desk.domain.board import View  # noqa: E402
from clerk_desk.domain.changes import BlockChanges  # noqa: E402
from clerk_desk.store import blocks, items, moments, wordings  # noqa: E402
from clerk_desk.store.engine import prepare  # noqa: E402
from tests.benchmarks.bench_archive import cost, stores  # noqa: E402
from tests.benchmarks.large_store import TODAY  # noqa: E402

FIRST_ROWS = (
    "SELECT m.id, m.held_on, m.time, m.state, c.name FROM meetings m JOIN committees c ON c.id = m.committee_id "
    "ORDER BY m.held_on DESC, m.id DESC LIMIT 50",
    "SELECT id, reference, what, owner, due_on FROM follow_ups WHERE status IN ('raised', 'with owner') ORDER BY due_on LIMIT 100",
)
SAVES = 200
WINDOW = """
import json, os, sys, pathlib
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, sys.argv[1])
from PySide6.QtTest import QTest
from clerk_desk.app import made_app
from clerk_desk.desk.opening import open_desk
from clerk_desk.ui import main_window
app, kind = made_app(), main_window.MainWindow
window = getattr(kind, "on", kind)(open_desk(pathlib.Path(sys.argv[2])))
window.resize(1366, 768); window.show(); window.restore(); QTest.qWait(1500)
window.menus.actions["archive"].trigger()
for word in ("willow", "xanthic yorrick"):
    window.office.archive.field.setText(word); QTest.qWait(400)
window.menus.actions["follow_ups"].trigger(); QTest.qWait(1000)
status = pathlib.Path("/proc/self/status").read_text()
print(json.dumps({line.split(":")[0]: line.split()[1] for line in status.splitlines() if line.startswith("Vm")}), flush=True)
os._exit(0)
"""


def opening(folder: Path, path: Path) -> None:
    """A desk opened to the first rows, and bare SQLite to as many."""
    def ours() -> None:
        desk = open_desk(folder, SystemClock(TODAY))
        at_hand(desk)
        view_counts(desk, View.OVERDUE, View.TO_SEND)
        desk.close()

    def bare() -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            for query in FIRST_ROWS:
                connection.execute(query).fetchall()

    ours()
    floor, spent = cost(bare), cost(ours)
    print(f"  opened to the first rows {spent:.1f} ms, bare {floor:.2f} ms: {spent / floor:.1f} x")


def saving(desk: Desk) -> None:
    """A paragraph typed on in a meeting, a bare write of that row, and by hand all that such a save says to SQLite."""
    with closing(sqlite3.connect(desk.store.path)) as one, closing(sqlite3.connect(desk.store.path)) as other:
        for connection in (one, other):
            prepare(connection, foreign_keys=True)
        item, uid = one.execute("SELECT item_id, uid FROM blocks WHERE kind = 'paragraph' ORDER BY id DESC LIMIT 1").fetchone()
        rounds = [(
            timed(lambda words=words: bare(one, uid, words)), timed(lambda words=words: by_hand(other, item, uid, words)),
            timed(lambda words=words: save_minutes(desk, item, BlockChanges((plain(words, uid=uid),)))),
        ) for words in ("The figures of willow were circulated. " * 4 + "and so on " * (number % 10) for number in range(SAVES))]
    floor, *others = ([statistics.median(side) for side in zip(*act, strict=True)] for act in zip(*rounds, strict=True))
    print(f"  a bare write of a paragraph {floor[0]:.3f} ms of the processor, {floor[1]:.3f} ms by the clock")
    for name, spent in zip(("what a save says to SQLite, by hand", "a paragraph saved"), others, strict=True):
        told = ", ".join(f"{each:.3f} ms {each / least:.2f} x" for each, least in zip(spent, floor, strict=True))
        print(f"  {name}: {told}")


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of the processor and by the clock, once."""
    begun, clock = time.process_time(), time.perf_counter()
    act()
    return (time.process_time() - begun) * 1000, (time.perf_counter() - clock) * 1000


def bare(connection: sqlite3.Connection, uid: str, words: str) -> None:
    """The least that a save can be."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE blocks SET text = ? WHERE uid = ?", (f"{words}.", uid))
    connection.execute("COMMIT")


def by_hand(connection: sqlite3.Connection, item: int, uid: str, words: str) -> None:
    """The statements of a save, one after the other."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(items.SITTING, (item,)).fetchone()
    connection.execute(items.COUNT_ON, (item,))
    connection.execute(wordings.STANDING.format(column="uid", signs="?"), (uid,)).fetchall()
    now = moments.written(dt.datetime.now())
    connection.execute(blocks.WRITE, ("paragraph", 0, "", words, None, now, uid, item, "minutes"))
    connection.execute("COMMIT")


def memory(folder: Path) -> None:
    """The most that a window on the store takes."""
    if not Path("/proc/self/status").exists():
        return
    told = subprocess.run([sys.executable, "-c", WINDOW, str(ROOT), str(folder)], capture_output=True, text=True, check=False)
    if told.returncode:
        print(f"  no window could be opened: {told.stderr.strip().splitlines()[-1:]}")
    else:
        sizes = {name: int(kilobytes) / 1024 for name, kilobytes in json.loads(told.stdout.splitlines()[-1]).items()}
        print(f"  a window on it takes {sizes['VmHWM']:.0f} MB at most, {sizes['VmRSS']:.0f} MB at the end")


def main() -> None:
    for folder, desk in stores():
        saving(desk)
        path = desk.store.path
        desk.close()
        opening(folder, path)
        memory(folder)


if __name__ == "__main__":
    main()
