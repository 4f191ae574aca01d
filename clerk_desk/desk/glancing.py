"""What can be known of a desk before it is opened, in a few milliseconds: for the window that is painted first."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from clerk_desk.paths import STORE_NAME
from clerk_desk.store.glance import can_be_read, last_meeting


@dataclass(frozen=True)
class Glance:
    """The committee and day of the meeting the clerk was at last; empty and None where they were at home."""

    committee: str = ""
    on: dt.date | None = None


def glance(data_dir: Path) -> Glance | None:
    """What the window will begin with, None for a store of which nothing may be shown before its passphrase. Raises nothing."""
    store = data_dir / STORE_NAME
    return Glance(*(last_meeting(store) or ())) if can_be_read(store) else None
