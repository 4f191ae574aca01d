"""The desk that every verb is given: the store behind it, the clock and the clerk's folder."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from clerk_desk.domain.clock import Clock
from clerk_desk.domain.undo import Journal
from clerk_desk.store.unit import Store


@dataclass(frozen=True)
class Desk:
    """One open desk. Verbs may be called from any thread, each opens a unit of work of its own. ``journal`` has what can
    be undone since the desk was opened.
    """

    store: Store
    clock: Clock
    data_dir: Path
    journal: Journal = field(default_factory=Journal, compare=False)

    @property
    def today(self) -> dt.date:
        """The day it is by the desk's clock."""
        return self.clock.now().date()

    def close(self) -> None:
        """Lets go of the store's file. The desk is of no use afterwards; closing twice does no harm."""
        self.store.close()
