"""A desk that many tests want the same: made for the first of them, copied for the others in a tenth of the time."""
from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from functools import wraps
from pathlib import Path

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.clock import Clock

Making = Callable[..., tuple[Desk, int]]


def made_once(clock: Callable[[], Clock]) -> Callable[[Making], Making]:
    """For a function that takes an empty folder and gives the desk in it and a number: it runs once for each way it is called.

    Every desk is then opened on a copy of that store, with a clock of its own.
    """
    def decorated(make: Making) -> Making:
        folders: dict[tuple[tuple[str, object], ...], tuple[tempfile.TemporaryDirectory[str], int]] = {}

        @wraps(make)
        def copied(folder: Path, **given: object) -> tuple[Desk, int]:
            called = tuple(sorted(given.items()))
            if called not in folders:
                folders[called] = _made(make, given)
            shutil.copytree(folders[called][0].name, folder, dirs_exist_ok=True)
            return open_desk(folder, clock()), folders[called][1]
        return copied
    return decorated


def _made(make: Making, given: dict[str, object]) -> tuple[tempfile.TemporaryDirectory[str], int]:
    kept = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
    desk, number = make(Path(kept.name), **given)
    desk.close()
    return kept, number
