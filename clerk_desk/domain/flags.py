"""Places in the minutes to come back to, and the order in which they are walked."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clerk_desk.domain.records import ItemText


@dataclass(frozen=True)
class Flag:
    """A block to come back to, when it was marked and why; ``cleared_at`` is None for as long as it stands."""

    id: int
    uid: str
    item_id: int
    block: str
    note: str
    raised_at: dt.datetime
    cleared_at: dt.datetime | None = None


def walk(flags: Iterable[Flag], texts: Sequence[ItemText]) -> tuple[Flag, ...]:
    """The flags that stand, in the order of the minutes; one whose block is gone comes at the end of its item."""
    places = {text.item.id: index for index, text in enumerate(texts)}
    lines = {block.row.uid: index for text in texts for index, block in enumerate(text.minutes)}
    standing = [flag for flag in flags if flag.cleared_at is None and flag.item_id in places]
    return tuple(sorted(standing, key=lambda flag: (places[flag.item_id], lines.get(flag.block, len(lines)), flag.raised_at, flag.id)))


def next_flag(walked: Sequence[Flag], after: Flag | None, step: int = 1) -> Flag | None:
    """The flag after this one, or before it with a step of -1, round the corner too; None where there is none."""
    if not walked:
        return None
    ids = [flag.id for flag in walked]
    if after is None or after.id not in ids:
        return walked[0 if step > 0 else -1]
    return walked[(ids.index(after.id) + step) % len(walked)]
