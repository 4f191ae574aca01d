"""What was done at a desk, so that it can be undone and done again: deeds with images of the rows they touched.

Kept in memory only, for as long as a desk is open: a list on the disk would keep second copies of exempt and removed
words, and would have to be rewritten with every change of the tables. What is removed is in the meeting's bin anyway.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from clerk_desk.domain.errors import CannotBeDone

DEPTH = 100


class ChangedSince(CannotBeDone):
    """A deed can be neither undone nor done again: what it touched is not as it was left."""


@dataclass(frozen=True)
class Image:
    """One row of one table as it was and as it became, by column; None where there was no row.

    A row that was changed shows the changed columns only, so that the rest of it may go on changing.
    """

    table: str
    key: int
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


@dataclass(frozen=True)
class Deed:
    """What one verb did: its words ("mark present"), the kind and ids it told, the meetings it touched (none for what
    belongs to a committee) and the rows, in the order they were written.
    """

    words: str
    kind: str
    ids: tuple[int, ...]
    meetings: frozenset[int]
    images: tuple[Image, ...]

    def concerns(self, meeting_id: int) -> bool:
        """Is this one of a meeting's deeds? Those of no meeting belong to 0."""
        return meeting_id in self.meetings or (meeting_id == 0 and not self.meetings)


@dataclass
class Journal:
    """The deeds of one desk, oldest first, and those undone. Each meeting sees its own. May be used from any thread."""

    done: list[Deed] = field(default_factory=list)
    undone: list[Deed] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock, repr=False)

    def note(self, deed: Deed) -> None:
        """Adds a deed; what was undone in its meetings cannot be done again after it."""
        with self._lock:
            self.done = [*self.done, deed][-DEPTH:]
            self.undone = [each for each in self.undone if not _related(each, deed)]

    def last_done(self, meeting_id: int) -> Deed | None:
        """What would be undone next in this meeting."""
        return next((each for each in reversed(self.done) if each.concerns(meeting_id)), None)

    def newest(self) -> Deed | None:
        """The deed done last, in whichever meeting."""
        return self.done[-1] if self.done else None

    def last_undone(self, meeting_id: int) -> Deed | None:
        """What would be done again next in this meeting."""
        return next((each for each in reversed(self.undone) if each.concerns(meeting_id)), None)

    def move_back(self, deed: Deed) -> None:
        """Says that a deed has been undone."""
        with self._lock:
            self.done = [each for each in self.done if each is not deed]
            self.undone.append(deed)

    def move_on(self, deed: Deed) -> None:
        """Says that a deed has been done again."""
        with self._lock:
            self.undone = [each for each in self.undone if each is not deed]
            self.done.append(deed)

    def forget(self, deed: Deed) -> None:
        """Takes out a deed that cannot be undone or done again any more, so that those before it can be reached."""
        with self._lock:
            self.done = [each for each in self.done if each is not deed]
            self.undone = [each for each in self.undone if each is not deed]

    def forget_value(self, column: str, value: Any) -> None:
        """Takes out the deeds that would bring back a value which has become another everywhere."""
        with self._lock:
            self.done = [each for each in self.done if not _has(each, column, value)]
            self.undone = [each for each in self.undone if not _has(each, column, value)]


def _has(deed: Deed, column: str, value: Any) -> bool:
    return any(row.get(column) == value for image in deed.images for row in (image.before, image.after) if row)


def _related(one: Deed, other: Deed) -> bool:
    return bool(one.meetings & other.meetings) or not (one.meetings or other.meetings)
