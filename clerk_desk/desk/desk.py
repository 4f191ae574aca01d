"""The desk that every verb is given: the store behind it, the clock and the clerk's folder."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from clerk_desk.desk.aside import Here
from clerk_desk.domain.clock import Clock
from clerk_desk.domain.holding import Holder
from clerk_desk.domain.undo import Journal
from clerk_desk.store.holding import Hold
from clerk_desk.store.unit import Store


@dataclass(frozen=True)
class Desk:
    """One open desk. Verbs may be called from any thread, each opens a unit of work of its own. ``journal`` has what can
    be undone since the desk was opened. ``hold`` is the right to be the only window that writes, where it was asked for;
    ``aside`` does work that computes for long, for a window in processes of their own.
    """

    store: Store
    clock: Clock
    data_dir: Path
    journal: Journal = field(default_factory=Journal, compare=False)
    hold: Hold | None = field(default=None, compare=False)
    aside: Here = field(default_factory=Here, compare=False)

    @property
    def today(self) -> dt.date:
        """The day it is by the desk's clock."""
        return self.clock.now().date()

    @property
    def only_reads(self) -> str:
        """Why nothing can be changed from this desk, in a sentence; empty where it can."""
        return self.store.only_reads

    @property
    def broken_off(self) -> Holder | None:
        """Who had the desk before and whose program ended without closing it, None for nobody."""
        return self.hold.broken_off if self.hold else None

    def close(self) -> None:
        """Ends what goes on aside and lets go of the store's file. The desk is of no use afterwards; closing twice does no harm."""
        self.aside.end()
        self.store.close()
        if self.hold:
            self.hold.let_go()
