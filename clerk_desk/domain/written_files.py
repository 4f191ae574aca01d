"""A document as it was written to a file."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from clerk_desk.domain.records import Audience


@dataclass(frozen=True)
class WrittenFile:
    """Where a document went, for whom, in which house style, and the SHA-256 of its bytes in hex.

    ``version`` counts the files of this kind of the same meeting, from 1; ``meeting_id`` is 0 for one of no meeting. ``words``
    has the words of each paragraph that may come back by its uid, in order.
    """

    id: int
    uid: str
    meeting_id: int
    kind: str
    audience: Audience
    style: str
    path: str
    sha256: str
    version: int
    written_at: dt.datetime
    words: dict[str, str] = field(default_factory=dict)
