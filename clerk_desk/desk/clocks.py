"""The clocks a desk can run by: the machine's own, or one whose date is set."""
from __future__ import annotations

import datetime as dt
import os
from dataclasses import dataclass

from clerk_desk.domain.clock import Clock
from clerk_desk.domain.errors import CannotBeDone

TODAY_VARIABLE = "CLERK_DESK_TODAY"


@dataclass(frozen=True)
class SystemClock:
    """The machine's clock; with ``today`` the date is that one and only the time of day goes on."""

    today: dt.date | None = None

    def now(self) -> dt.datetime:
        """The local date and time."""
        now = dt.datetime.now()
        return dt.datetime.combine(self.today, now.time()) if self.today else now


def clock_from_environment() -> Clock:
    """The machine's clock, with the date that CLERK_DESK_TODAY sets.

    Raises CannotBeDone when that is not a date written YYYY-MM-DD.
    """
    words = os.environ.get(TODAY_VARIABLE, "").strip()
    if not words:
        return SystemClock()
    try:
        return SystemClock(dt.date.fromisoformat(words))
    except ValueError as error:
        raise CannotBeDone(f"{TODAY_VARIABLE} is “{words}”, which is not a date: write it as 2026-11-30 or take it out.") from error
