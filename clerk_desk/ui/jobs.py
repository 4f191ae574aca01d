"""The one door through which work on the store goes from the window.

It runs at once and on the spot: a save takes about a millisecond. Were it ever to move to a thread of its own, only this
module would change.
"""
from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")

SLOW = 0.05
"""Seconds after which a piece of work is written into the log, since a clerk would feel it."""

log = logging.getLogger(__name__)


def run(work: Callable[[], Result], done: Callable[[Result], object], failed: Callable[[Exception], object]) -> bool:
    """Does the work, then says ``done`` with its result or ``failed`` with what it raised. Says whether it was done."""
    begun = time.monotonic()
    try:
        result = work()
    except Exception as error:  # whatever stopped it, the words are still in the window and must stay there
        failed(error)
        return False
    spent = time.monotonic() - begun
    if spent > SLOW:
        log.info("A piece of work took %.0f ms", spent * 1000)
    done(result)
    return True
