"""Opening the desk: the clerk's folder, the store in it, the clock."""
from __future__ import annotations

from pathlib import Path

from clerk_desk import __version__
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.clock import Clock
from clerk_desk.store.opening import open_store

STORE_NAME = "clerk-desk.sqlite3"


def open_desk(data_dir: Path, clock: Clock | None = None) -> Desk:
    """The desk whose store lies in this folder; both are made when they are missing, for their owner only.

    An older store is brought up to date after a backup into the folder "backups". Raises CannotBeDone when the folder
    cannot be used, or the store is damaged, locked by another program or made by a newer version.
    """
    clock = clock or SystemClock()
    store = open_store(data_dir / STORE_NAME, program=__version__, now=clock.now())
    return Desk(store, clock, data_dir)
