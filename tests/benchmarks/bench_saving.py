"""What a save of typed words costs beside a bare write of the same row to the same disk, in the same run.

    python -m tests.benchmarks.bench_saving [SAVES] [BLOCKS]

The first figure is a paragraph that grows as it is typed, the second one that is reworded with every save, so that each
of its wordings is kept. Save and bare write take turns. Times are those of the processor, so that a busy machine does not count.
"""
from __future__ import annotations

import datetime as dt
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median

from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import add_item, add_meeting
from clerk_desk.desk.minuting import save_minutes
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import BlockChanges, all_new
from clerk_desk.store.engine import prepare

WORDS = "The Head of Fostering introduced the report and said that recruitment had gone on through the summer. "


def timed(act: Callable[[], object]) -> float:
    """Milliseconds of the processor."""
    begun = time.process_time()
    act()
    return (time.process_time() - begun) * 1000


def bare(connection: sqlite3.Connection, text: str) -> None:
    """The least that a save can be: one row, one commit on the disk."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE blocks SET text = ? WHERE uid = 'u30'", (text,))
    connection.execute("COMMIT")


def grown(number: int) -> str:
    """The paragraph after so many saves, a few letters longer with each, begun anew at every hundredth."""
    return WORDS * 3 + (WORDS * 5)[:5 * (number % 100)]


def reworded(number: int) -> str:
    """Other words with every save."""
    return f"{number} " * 40


def both(desk: Desk, item: int, floor: sqlite3.Connection, text: str) -> tuple[float, float]:
    """What a save and a bare write of these words take."""
    block = plain(text, uid="u30")
    return timed(lambda: save_minutes(desk, item, BlockChanges((block,)))), timed(lambda: bare(floor, text))


def run(saves: int, blocks: int) -> None:
    """Prints both figures."""
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder))
        meeting = add_meeting(desk, add_committee(desk, "Cabinet").ids[0], dt.date(2026, 9, 8)).ids[0]
        item = add_item(desk, meeting, "Fostering", "6").ids[0]
        save_minutes(desk, item, all_new([plain(WORDS * 3, uid=f"u{number}") for number in range(blocks)]))
        floor_path = Path(folder) / "floor.sqlite3"
        with closing(sqlite3.connect(floor_path)) as floor:
            prepare(floor, foreign_keys=True)
            floor.execute("CREATE TABLE blocks (uid TEXT PRIMARY KEY, text TEXT)")
            floor.executemany("INSERT INTO blocks VALUES (?, ?)", [(f"u{number}", WORDS * 3) for number in range(blocks)])
            for name, text in (("typed on", grown), ("reworded", reworded)):
                pairs = [both(desk, item, floor, text(number)) for number in range(saves)]
                ours, theirs = (median(side) for side in zip(*pairs, strict=True))
                print(f"{name}: a save {ours:.3f} ms, a bare write {theirs:.3f} ms: {ours / theirs:.2f} times")
        desk.close()


if __name__ == "__main__":
    run(*(int(each) for each in [*sys.argv[1:], "600", "60"][:2]))
