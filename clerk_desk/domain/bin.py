"""What was taken out of a meeting's minutes and can be put back: nothing is deleted for good."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clerk_desk.domain.blocks import Block, Kind, Part
from clerk_desk.domain.records import AgendaItem


@dataclass(frozen=True)
class BinnedItem:
    """An item taken off the agenda, with all its texts still under it."""

    item: AgendaItem
    binned_at: dt.datetime


@dataclass(frozen=True)
class BinnedBlock:
    """A block taken out of an item's text: its number in the bin, where it stood and as it was then."""

    id: int
    item_id: int
    part: Part
    rank: int
    block: Block
    binned_at: dt.datetime


@dataclass(frozen=True)
class Bin:
    """A meeting's bin, newest first."""

    items: tuple[BinnedItem, ...] = ()
    blocks: tuple[BinnedBlock, ...] = ()


def worth_keeping(removed: Iterable[Block], written: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks whose words are lost by removing them: not the empty ones, nor those joined to a block written with them.

    A private note's words are never looked for in another block.
    """
    kept = []
    for block in removed:
        words = " ".join(block.text.split())
        joined = block.row.kind is not Kind.NOTE and any(words in " ".join(each.text.split()) for each in written)
        if words and not joined:
            kept.append(block)
    return tuple(kept)
