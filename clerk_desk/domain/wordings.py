"""The wordings that a paragraph had before: which of those that were saved count as one.

While a clerk types, a paragraph is saved every second or two, and "The Cha" is no wording. What stood when typing
paused is one; so is what stood when the minutes were shown to somebody, and whatever lost words in being changed.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clerk_desk.domain.blocks import Block, Kind

PAUSE = dt.timedelta(seconds=10)
FEW = 12
"""Letters that may be taken back in the course of typing, about a word, without the words before being kept."""


@dataclass(frozen=True)
class Stood:
    """A block as it stands in the store before a save: since when its words are these (None: since before that was kept),
    and when the minutes were last shown to somebody, if they were.
    """

    block: Block
    since: dt.datetime | None = None
    shown: dt.datetime | None = None


@dataclass(frozen=True)
class Wording:
    """Words that a paragraph had: from ``since`` (None where that is not known) until ``until``. ``was`` is the block they
    stood in: another one where the paragraph was split off that or joined with it.
    """

    id: int
    block: Block
    was: str
    since: dt.datetime | None
    until: dt.datetime


def counts(stood: Stood, words: str | None, now: dt.datetime) -> bool:
    """Are these words a wording to be kept when others take their place (None: when the block is removed)?"""
    old = stood.block.text
    if not old.strip() or old == words:
        return False
    if words is None or stood.since is None or now - stood.since >= PAUSE or now < stood.since:
        return True
    return (stood.shown is not None and stood.since <= stood.shown) or lost(old, words) > FEW


def lost(old: str, new: str) -> int:
    """How many letters of the old words are gone, apart from where the two begin and end alike."""
    if new.startswith(old):
        return 0
    ahead = _alike(old, new)
    rest = len(old) - ahead
    return rest - min(_alike(old[::-1], new[::-1]), rest, len(new) - ahead)


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with alike; halving is quicker than going letter by letter."""
    alike, most = 0, min(len(one), len(other))
    while alike < most:
        half = (alike + most + 1) // 2
        if one[alike:half] == other[alike:half]:
            alike = half
        else:
            most = half - 1
    return alike


def went_over(before: Iterable[Block], after: Mapping[str, Block]) -> tuple[tuple[str, Block], ...]:
    """Where a paragraph was split or two were joined: the id of the one that has the words now, with the one that had them.

    ``after`` has what a save writes by id; of ``before``, what is not there is removed. Private notes are left alone, so that
    their words are never told of another paragraph.
    """
    stood = {block.row.uid: block for block in before if block.row.kind is not Kind.NOTE}
    found = []
    for uid, block in after.items():
        had = stood[uid].text if uid in stood else ""
        for old in stood.values():
            left = after[old.row.uid].text if old.row.uid in after else ""
            if old.row.uid != uid and _took(block.text, had, old.text, left):
                found.append((uid, old))
    return tuple(found)


def _took(words: str, had: str, other: str, left: str) -> bool:
    """Did one paragraph take words from another: all that it has (a part was split off), or all that the other had?"""
    split_off = not had and bool(words.strip()) and words.strip() in other and words.strip() not in left
    joined = bool(other.strip()) and not left and other.strip() in words and other.strip() not in had
    return split_off or joined
