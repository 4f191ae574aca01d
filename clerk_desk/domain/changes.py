"""What changed, told in the fewest words: blocks to save, and what a verb touched."""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from clerk_desk.domain.blocks import Block

GAP = 1 << 20


@dataclass(frozen=True)
class Changes:
    """What a verb did: the kind of record, the ids it touched and the words for the Undo menu ("log follow-up")."""

    kind: str
    ids: tuple[int, ...]
    words: str


@dataclass(frozen=True)
class BlockChanges:
    """Blocks to write (new, or with other words, kind, level or mark), ranks to write by uid, uids to remove."""

    written: tuple[Block, ...] = ()
    ranks: Mapping[str, int] = field(default_factory=dict)
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.written or self.ranks or self.removed)


def all_new(blocks: Sequence[Block]) -> BlockChanges:
    """The changes that put these blocks into an empty item."""
    return BlockChanges(tuple(blocks), ranked([block.row.uid for block in blocks], {}))


def ranked(order: Sequence[str], old: Mapping[str, int]) -> dict[str, int]:
    """The ranks that must be written for uids to sort in this order; blocks that did not move keep theirs."""
    kept = _longest_rising([(uid, old[uid]) for uid in order if uid in old])
    out: dict[str, int] = {}
    waiting: list[str] = []
    below = 0
    for uid in [*order, None]:
        if uid is not None and uid not in kept:
            waiting.append(uid)
            continue
        above = old[uid] if uid is not None else below + GAP * (len(waiting) + 1)
        step = (above - below) // (len(waiting) + 1)
        if waiting and step == 0:  # no room left between two neighbours
            return {each: GAP * (index + 1) for index, each in enumerate(order)}
        out.update((moved, below + step * (index + 1)) for index, moved in enumerate(waiting))
        below, waiting = above, []
    return out


def _longest_rising(pairs: Sequence[tuple[str, int]]) -> set[str]:
    """The largest set of uids whose ranks already rise, by patience sorting."""
    tails: list[int] = []
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for index, (_, rank) in enumerate(pairs):
        place = bisect_left(tails, rank)
        tails[place:place + 1], ends[place:place + 1] = [rank], [index]
        before[index] = ends[place - 1] if place else None
    kept, at = set[str](), ends[-1] if ends else None
    while at is not None:
        kept.add(pairs[at][0])
        at = before[at]
    return kept
