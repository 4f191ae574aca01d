"""The promise about what is typed: a kill in the middle loses nothing that was said to be saved, and at most two seconds.

The real window is killed at random moments of real typing. Each start is a fork of a process that has everything imported, so
that forty of them take half a minute and two hundred two minutes.
"""
from __future__ import annotations

import multiprocessing
import os
import random
import re
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from clerk_desk.desk import capturing, importing, meetings, minuting
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.opening import STORE_NAME, open_desk

TEXT = "6. Moorings\n\n6.1 The Committee received a report on moorings.\n\n6.2 Words typed since:\n"
STORES, LOST, LONGEST_LIFE = 5, 2.0, 3.0
"""How many clerks type at once; how many seconds of typing may be gone; how long each may type at most."""


@dataclass
class Figures:
    """What came of it all."""

    kills: int = 0
    typed: int = 0
    saved: int = 0
    longest_lost: float = 0.0


@pytest.fixture(scope="module")
def clerks() -> multiprocessing.context.ForkServerContext:
    """Where typing processes come from."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.end_to_end.typist"])
    return context


@pytest.fixture
def folders(tmp_path: Path) -> Iterator[list[Path]]:
    """Stores with a meeting each."""
    made = []
    for n in range(STORES):
        desk = open_desk(tmp_path / str(n), SystemClock())
        importing.import_captured(
            desk, capturing.capture_text(TEXT), committee="Harbour Committee", on=desk.today, time="18:30", style="Numbered")
        desk.close()
        made.append(tmp_path / str(n))
    yield made


@pytest.mark.skipif(os.name != "posix", reason="needs fork and SIGKILL")
@pytest.mark.timeout(500)
def test_kills_lose_nothing_said_to_be_saved_and_at_most_two_seconds(clerks, folders, request, figures):
    kills = request.config.getoption("--kills")
    with ThreadPoolExecutor(STORES) as together:
        several = list(together.map(lambda each: killed(clerks, each[1], kills // STORES, each[0]), enumerate(folders)))
    total = Figures(*(sum(getattr(each, name) for each in several) for name in ("kills", "typed", "saved")))
    total.longest_lost = max(each.longest_lost for each in several)
    figures(f"{total.kills} kills of the typing window while {total.typed} words were typed: longest typing lost "
            f"{total.longest_lost:.2f} s; said to be saved and lost: 0; damaged stores: 0")
    assert total.kills == kills // STORES * STORES and total.saved > 0


def killed(clerks, folder: Path, times: int, seed: int) -> Figures:
    """One clerk killed so many times, each time going on behind the words that are there."""
    figures, chance = Figures(), random.Random(seed)
    there = 0
    for life in range(times):
        said = lived(clerks, folder, there + 1, seed * 10_000 + life, chance.uniform(0, LONGEST_LIFE))
        assert ("broken off", life > 0) in said
        before, there = there, words_in(folder)
        figures.kills += 1
        judge(figures, said, before, there)
    return figures


def lived(clerks, folder: Path, first: int, seed: int, seconds: float) -> list[tuple]:
    """What a clerk told who was killed after typing for these seconds."""
    ours, theirs = clerks.Pipe(duplex=False)
    from tests.end_to_end.typist import type_until_killed

    process = clerks.Process(target=type_until_killed, args=(folder, first, seed, theirs))
    process.start()
    theirs.close()
    said = [ours.recv()]
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        if ours.poll(left):
            said.append(ours.recv())
    process.kill()
    said += rest_of(ours)
    process.join()
    return said


def rest_of(ours: Connection) -> list[tuple]:
    """What was told before the kill and not read yet; the last of it may have been cut off."""
    said = []
    with closing(ours):
        try:
            while True:
                said.append(ours.recv())
        except (EOFError, OSError):
            return said


def words_in(folder: Path) -> int:
    """How many words the store has, which are the first ones in their order; the store is whole."""
    with closing(sqlite3.connect(folder / STORE_NAME)) as connection:
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    desk = open_desk(folder)
    try:
        item, = meetings.meeting(desk, 1).items
        found = re.findall(r"w(\d+)\b ?", minuting.item_text(desk, item.id).minutes[-1].text)
    finally:
        desk.close()
    assert [int(each) for each in found] == list(range(1, len(found) + 1))
    return len(found)


def judge(figures: Figures, said: list[tuple], before: int, there: int) -> None:
    """Nothing said to be saved is gone, and what is gone was typed within two seconds."""
    typed = {each[1]: each[2] for each in said if each[0] == "typed"}
    saved = [each[1] for each in said if each[0] == "saved"]
    assert there >= max([before, *saved])
    figures.typed += len(typed)
    figures.saved += len(saved)
    gone = [at for n, at in typed.items() if n > there]
    if gone:
        figures.longest_lost = max(figures.longest_lost, max(gone) - min(gone))
        assert max(gone) - min(gone) <= LOST
