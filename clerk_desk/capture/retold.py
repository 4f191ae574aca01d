"""What an item tells twice: asked and then undertaken, asked and then resolved, the same words again. It counts once, as the later."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.promises import is_undertaking
from clerk_desk.domain.blocks import Block, Kind
from clerk_desk.domain.captured import Promise

NEAR = 40
WORD = Pattern(r"[a-z]{3,}")
SMALL = frozenset(
    [
        "that", "the", "and", "for", "with", "from", "this", "into", "upon", "over", "their", "been", "would", "will", "have", "has",
        "had", "was", "were", "are", "committee", "members", "also", "more",
    ])


def told_once(found: Sequence[Promise], blocks: Sequence[Block]) -> tuple[Promise, ...]:
    """The promises without those that are told again later, among the next forty."""
    if len(found) < 2:
        return tuple(found)
    told = [(each, _words(each)) for each in found]
    replies = _replies(blocks)
    return tuple(each for place, (each, words) in enumerate(told) if not _again_in(told[place + 1:place + NEAR], each, words, replies))


def _replies(blocks: Sequence[Block]) -> dict[str, str]:
    """The bullets that stand one level under another, as an answer under its question: by uid, the uid above."""
    return {
        below.row.uid: above.row.uid for above, below in pairwise(blocks)
        if above.row.kind is below.row.kind is Kind.BULLET and below.row.level > above.row.level
    }


def _again_in(later: Sequence[tuple[Promise, set[str]]], first: Promise, words: set[str], replies: Mapping[str, str]) -> bool:
    return any(_said_again(first, words, *each) or _answered_below(first, each[0], replies) for each in later)


def _answered_below(first: Promise, later: Promise, replies: Mapping[str, str]) -> bool:
    return first.reason.startswith("asked") and is_undertaking(later) and replies.get(later.block) == first.block


def _said_again(first: Promise, words: set[str], later: Promise, later_words: set[str]) -> bool:
    """The same words, or for what was asked: undertaken in the same block, or told again with most of its words."""
    if first.evidence.lower() == later.evidence.lower():
        return first.block != later.block or first.owner == later.owner
    if not first.reason.startswith("asked"):
        return False
    same = words & later_words
    if first.block == later.block and is_undertaking(later):
        return bool(same)
    return len(same) >= 3 and len(same) >= 0.6 * min(len(words), len(later_words))


def _words(promise: Promise) -> set[str]:
    return {found[0] for found in WORD.finditer(promise.evidence.lower())} - SMALL
