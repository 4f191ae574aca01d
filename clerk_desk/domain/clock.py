"""The clock that verbs are given, so that tests can set it."""
from __future__ import annotations

import datetime as dt
from typing import Protocol


class Clock(Protocol):
    """Tells the time here; a rule never reads one itself."""

    def now(self) -> dt.datetime:
        """The local date and time, without a time zone."""
        ...
