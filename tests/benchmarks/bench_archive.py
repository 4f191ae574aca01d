"""What a search of the archive costs beside its floor: bare SQLite, newest 50 of the same words by row id, in the same run.

Run it by hand: ``python tests/benchmarks/bench_archive.py 100000 1000000``; with ``--in FOLDER`` the stores are kept there and used
again. It tells figures and ratios and never fails. Times are those of the processor, medians, each with its floor in turns.
Beside them stand what a scan of the table with LIKE costs, from the same words to a count, and ripgrep over the same words as files,
a file for each meeting, where it is installed: both beside the whole search (``search_archive``, from what is typed to fifty lines with
their meetings) and beside what of it SQLite does (the numbers of the fifty lines). Of the store as a whole tells ``bench_large.py``.
"""
from __future__ import annotations

import argparse
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from clerk_desk.desk.archive import said_before, search_archive, tend_archive
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.opening import STORE_NAME, open_desk
from clerk_desk.domain.archive import ArchiveWanted, Matter
from clerk_desk.domain.archive_words import asked
from clerk_desk.store import archive_search
from clerk_desk.store.archive_matching import spelt_out
from tests.benchmarks.large_store import TODAY, fill

ROUNDS = 15
ASKED = (
    ("one line in 10,000", "zebrano ", "zebrano"), ("one in 200", "yorrick ", "yorrick"), ("one in 20", "xanthic ", "xanthic"),
    ("two in five", "willow ", "willow"), ("two words", "xanthic yorrick ", "xanthic AND yorrick"),
    ("as it is typed", "wil", '"wil"*'), ("a phrase", '"of the" ', '"of the"'), ("the number of a minute", "Minute 7", "number: ^ 7"),
)
FLOOR = "SELECT rowid FROM archive_words WHERE archive_words MATCH ? ORDER BY rowid DESC LIMIT 50"
LIVE = (
    "SELECT w.rowid FROM archive_words AS w JOIN archive_entries AS e ON e.id = w.rowid WHERE archive_words MATCH ? "
    "ORDER BY w.rowid DESC LIMIT 50"
)


def cost(act: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Milliseconds of the processor, the median of so many rounds."""
    spent = []
    for _ in range(rounds):
        begun = time.process_time()
        act()
        spent.append(time.process_time() - begun)
    return statistics.median(spent) * 1000


def made(folder: Path, paragraphs: int) -> Desk:
    """The store of so many paragraphs, indexed; says how long that took where it was not there."""
    if not (folder / STORE_NAME).is_file():
        fill(folder, paragraphs)
    desk, begun, first = open_desk(folder, SystemClock(TODAY)), time.process_time(), 0
    while left := tend_archive(desk, 1.0):
        first = first or left
    if first:
        print(f"  {first:,} meetings indexed in {time.process_time() - begun:.0f} s of the processor")
    return desk


def sizes(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        text = connection.execute("SELECT sum(length(text)) FROM blocks").fetchone()[0] / 1e6
        index = connection.execute("SELECT sum(length(block)) FROM archive_words_data").fetchone()[0] / 1e6
    connection.close()
    whole = path.stat().st_size / 1e6
    print(f"  store {whole:.0f} MB, of it words {text:.0f} MB, index {index:.0f} MB: {index / (whole - index):.2f} x all the rest")


def searches(desk: Desk) -> None:
    connection = sqlite3.connect(desk.store.path)
    for name, typed, match in ASKED:
        floor = cost(lambda match=match: connection.execute(FLOOR, (match,)).fetchall())
        live = cost(lambda match=match: connection.execute(LIVE, (match,)).fetchall())
        wanted = ArchiveWanted(typed)
        with desk.store.reading() as unit:
            lines = cost(lambda unit=unit, wanted=wanted: archive_search.newest(unit, wanted, spelt_out(unit, asked(wanted.text)), 50))
        whole = cost(lambda wanted=wanted: search_archive(desk, wanted))
        print(f"  {name:26} floor {floor:6.2f} ms   those that stand {live:6.2f} ms {live / floor:4.1f} x   their lines {lines:6.2f} ms"
              f"   all of it {whole:6.2f} ms")
    connection.close()
    for name, wanted in (
        ("best match of two in five", ArchiveWanted("willow ", best=True)), ("one committee", ArchiveWanted("willow ", 3)),
        ("resolved", ArchiveWanted("willow ", matter=Matter.RESOLVED)), ("a person", ArchiveWanted(person="Cllr Merrow")),
    ):
        print(f"  {name:26} all of it {cost(lambda wanted=wanted: search_archive(desk, wanted)):7.2f} ms")
    sentence = "The willow figures of yorrick and xanthic would be circulated."
    print(f"  {'said before':26} all of it {cost(lambda: said_before(desk, sentence, ArchiveWanted())):7.2f} ms")


def others(desk: Desk, folder: Path) -> None:
    """LIKE over the table, ripgrep over files of the same words."""
    connection = sqlite3.connect(desk.store.path)
    ours = cost(lambda: search_archive(desk, ArchiveWanted("yorrick ")))
    found = cost(lambda: connection.execute(LIVE, ("yorrick",)).fetchall())
    scan = cost(lambda: connection.execute("SELECT count(*) FROM blocks WHERE text LIKE '%yorrick%'").fetchone(), 3)
    print(f"  LIKE over all {scan:.0f} ms: {scan / ours:.0f} x the whole search, {scan / found:.0f} x what SQLite does of it")
    if shutil.which("rg"):
        spent = ripgrep(texts_of(connection, folder))
        beside = f"{spent / ours:.0f} x the whole search, {spent / found:.0f} x what SQLite does of it"
        print(f"  ripgrep over the files {spent:.0f} ms: {beside}")
    connection.close()


def texts_of(connection: sqlite3.Connection, folder: Path) -> Path:
    """The words of the store as files, one for each meeting."""
    texts = folder / "texts"
    if not texts.is_dir():
        texts.mkdir()
        for item, text in connection.execute("SELECT item_id / 10, group_concat(text, char(10)) FROM blocks GROUP BY 1"):
            (texts / f"{item}.txt").write_text(text, encoding="utf-8")
    return texts


def ripgrep(texts: Path) -> float:
    """Milliseconds of the processor, all of its threads, the median of five; the files are in the cache."""
    spent = []
    for _ in range(6):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(["rg", "-iwFc", "yorrick", str(texts)], stdout=subprocess.DEVNULL, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(spent[1:]) * 1000


def stores() -> Iterator[tuple[Path, Desk]]:
    """For each size on the command line its folder and the open desk in it, which is closed afterwards."""
    given = argparse.ArgumentParser()
    given.add_argument("sizes", type=int, nargs="*", default=[100_000])
    given.add_argument("--in", dest="folder", type=Path, help="keep the stores here, and use those that are here")
    chosen = given.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        for size in chosen.sizes:
            folder = (chosen.folder or Path(scratch)) / str(size)
            desk = made(folder, size)
            print(f"{size:,} paragraphs, {desk.store.path.stat().st_size / 1e6:,.0f} MB")
            yield folder, desk
            desk.close()


def main() -> None:
    for folder, desk in stores():
        sizes(desk.store.path)
        searches(desk)
        others(desk, folder)


if __name__ == "__main__":
    main()
