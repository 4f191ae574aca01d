"""What was captured aside, as it comes through the pipe: kept as it came, so that it can go back without being made again.

Python's lock is held while a whole text is pickled or made again from that, a tenth of a second for a hundred pages; so each item
travels by itself, and a key that is pressed meanwhile waits for one item at most.
"""
from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from clerk_desk.domain.captured import Captured


@dataclass(frozen=True)
class Packed:
    """A captured text: ``rest`` is all of it but its items, each of which is in ``items``. Sending it costs next to nothing."""

    rest: bytes
    items: tuple[bytes, ...]


def packed(captured: Captured) -> Packed:
    """What was captured, to be sent."""
    return Packed(pickle.dumps(replace(captured, items=())), tuple(pickle.dumps(item) for item in captured.items))


def unpacked(came: Packed) -> Captured:
    """What was captured, from what ``packed`` made of it in this program's own process or in one aside."""
    rest: Captured = pickle.loads(came.rest)
    return replace(rest, items=tuple(pickle.loads(item) for item in came.items))


def captured_packed(capture: Callable[[Any], Captured], given: object) -> Packed:
    """What ``capture`` reads in what is given, for a process aside. Raises what ``capture`` raises."""
    return packed(capture(given))
