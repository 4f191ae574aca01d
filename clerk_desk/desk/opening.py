"""Opening the desk: the clerk's folder, the store in it, the clock."""
from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from clerk_desk import __version__
from clerk_desk.desk.aside import Aside
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.machine import computer, user
from clerk_desk.domain.clock import Clock
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.holding import Holder
from clerk_desk.paths import STORE_NAME
from clerk_desk.store.connecting import Key
from clerk_desk.store.disks import remote_kind
from clerk_desk.store.holding import Hold, hold
from clerk_desk.store.keys import is_encrypted
from clerk_desk.store.opening import make_place, open_store


@dataclass(frozen=True)
class Place:
    """Where a desk's store lies, its clock and its key: what work done aside is given to open the same store there."""

    data_dir: Path
    clock: Clock
    key: Key | None


def place_of(desk: Desk) -> Place:
    """The place of an open desk."""
    return Place(desk.data_dir, desk.clock, desk.store.key)


def open_again(place: Place) -> Desk:
    """A desk of one's own on a store that a window has open, for work done aside. Raises CannotBeDone as ``open_desk`` does."""
    return open_desk(place.data_dir, place.clock, place.key)


def open_desk(data_dir: Path, clock: Clock | None = None, key: Key | None = None) -> Desk:
    """The desk whose store lies in this folder; both are made when they are missing, for their owner only. Others may write too.

    An older store is brought up to date after a backup into the folder "backups". ``key`` is that of an encrypted store
    (``encryption.unlock``). Raises CannotBeDone when the folder cannot be used, the store is damaged, encrypted with another key,
    locked by another program or made by a newer version.
    """
    clock = clock or SystemClock()
    return _opened(data_dir, clock, key)


def _opened(data_dir: Path, clock: Clock, key: Key | None, upgrade: bool = True) -> Desk:
    _refuse_network(data_dir)
    if key is None and is_encrypted(data_dir / STORE_NAME):
        raise CannotBeDone(f"The minutes in {data_dir} are encrypted: give their passphrase.")
    store = open_store(data_dir / STORE_NAME, program=__version__, now=clock.now(), upgrade=upgrade, key=key)
    return Desk(replace(store, now=clock.now), clock, data_dir)


def _refuse_network(data_dir: Path) -> None:
    kind = remote_kind(data_dir)
    if kind:
        raise CannotBeDone(
            f"{data_dir} is on a network drive ({kind}), where a lost connection can damage the minutes: give a folder on this computer "
            "with --data-dir, and let backups go to the network drive.")


def open_to_write(data_dir: Path, clock: Clock | None = None, key: Key | None = None) -> Desk:
    """The desk for a window: as ``open_desk`` has it, held so that no second window writes; where one has it, a desk that only
    reads. What computes for long is done aside.

    Raises CannotBeDone as that does, and where the folder takes no locks.
    """
    clock = clock or SystemClock()
    _refuse_network(data_dir)
    make_place(data_dir / STORE_NAME)
    held = hold(data_dir / STORE_NAME, Holder(user(), computer(), clock.now().replace(microsecond=0)))
    try:
        desk = _opened(data_dir, clock, key, upgrade=isinstance(held, Hold))
    except CannotBeDone:
        if isinstance(held, Hold):
            held.let_go()
        raise
    if isinstance(held, Hold):
        return replace(desk, hold=held, aside=Aside())
    return replace(desk, store=replace(desk.store, only_reads=held.sentence()), aside=Aside())
