"""What an item tells twice: asked and then undertaken, asked and then resolved, the same words again. It counts once, as the later."""
from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.promises import is_undertaking
from clerk_desk.domain.blocks import Block, Kind
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind

NEAR = 40
WORD = Pattern(r"[a-z]{3,}")
GRANTS = Pattern(
    r"^(?:This|These|It|They) would be \w+|\b(?:agreed|undertook|promised) to [a-z-]+ (?:this|these|it|them)\b|\b(?:agreed"
    r"|undertook|promised|said|confirmed|would)\b.{0,60}?\b(?:this|these|it"
    r"|them|do so)\s*[.;]?$"
    r"|\b(?:this|these|it|they) (?:would|could) be \w+\W*$")
# "KL to send round.", "Clerk to action."
NOTES_IT = Pattern(r"(?:The )?[A-Z][\w’' ]{1,40}? to [a-z-]+(?: (?:it|this|these|them|round|out|up|on|accordingly))*"
    r"(?: (?:(?:from|with) [^,;.]{2,40}? )?and (?:to )?[a-z-]+(?: (?:it|this|these|them|round|out))*)?\W*")
SMALL = frozenset(
    [
        "that", "the", "and", "for", "with", "from", "this", "into", "upon", "over", "their", "been", "would", "will", "have", "has",
        "had", "was", "were", "are", "committee", "members", "also", "more",
    ])


@dataclass(frozen=True)
class _Told:
    """A promise beside its evidence in small letters, and whether it was only asked for."""

    promise: Promise
    low: str
    asked: bool


def told_once(found: Sequence[Promise], blocks: Sequence[Block]) -> tuple[Promise, ...]:
    """The promises without those that are told again later, among the next forty."""
    if len(found) < 2:
        return tuple(found)
    told = [_told(each) for each in found]
    replies, same, words = _replies(blocks), _places(told), {block.row.uid: " ".join(block.text.split()) for block in blocks}
    granted = {place for place, (one, next_) in enumerate(pairwise(told)) if _is_granted(one, next_, words)}
    kept = (place for place, each in enumerate(told) if place not in granted and not _again(place, each, told, same, replies))
    return tuple(_as_asked(told[place].promise, told[place - 1].promise if place - 1 in granted else None) for place in kept)


def _as_asked(promise: Promise, asked: Promise | None) -> Promise:
    """"KL to action." is of the kind that was asked for just before, and for when it was asked."""
    if asked is None:
        return promise
    kind = asked.kind if promise.kind == FollowUpKind.ACT else promise.kind
    return replace(promise, kind=kind, due=promise.due or asked.due, recipients=promise.recipients or asked.recipients)


def _is_granted(one: _Told, next_: _Told, words: Mapping[str, str]) -> bool:
    """"… requested a copy of the letter. This would be provided.": asked for, and granted in the very next sentence, which names it no
    more.
    """
    first, second = one.promise, next_.promise
    if not one.asked or next_.asked or first.block != second.block or first.owner not in ("", "officers", "Officers"):
        return False
    if not (GRANTS.search(second.evidence) or NOTES_IT.fullmatch(second.evidence)):
        return False
    return f"{first.evidence} {second.evidence}" in words.get(first.block, "")


def _places(told: Sequence[_Told]) -> dict[str, list[int]]:
    """Where each evidence stands among what was told."""
    places: dict[str, list[int]] = {}
    for place, each in enumerate(told):
        places.setdefault(each.low, []).append(place)
    return places


def _told(promise: Promise) -> _Told:
    return _Told(promise, promise.evidence.lower(), promise.reason.startswith("asked"))


@lru_cache(256)
def _words(low: str) -> frozenset[str]:
    """The words that count; kept for a while, as each is compared with the next forty."""
    return frozenset(WORD.compiled.findall(low)) - SMALL


def _replies(blocks: Sequence[Block]) -> dict[str, str]:
    """The bullets that stand one level under another, as an answer under its question: by uid, the uid above."""
    return {
        below.row.uid: above.row.uid for above, below in pairwise(blocks)
        if above.row.kind is below.row.kind is Kind.BULLET and below.row.level > above.row.level
    }


def _again(
    place: int, first: _Told, told: Sequence[_Told], same: Mapping[str, Sequence[int]], replies: Mapping[str, str],
) -> bool:
    """Is it told again among those after its place? ``same`` has the places of each evidence."""
    if first.asked:
        later = told[place + 1:place + NEAR]
        return any(_said_again(first, each) or _answered_below(first.promise, each.promise, replies) for each in later)
    places = same[first.low]
    near = places[bisect_right(places, place):bisect_left(places, place + NEAR)] if len(places) > 1 else ()
    return any(_is_same(first.promise, told[at].promise) for at in near)


def _is_same(here: Promise, there: Promise) -> bool:
    """Are the same words the same promise: in another block, or in one block by the same owner?"""
    return here.block != there.block or here.owner == there.owner


def _answered_below(first: Promise, later: Promise, replies: Mapping[str, str]) -> bool:
    """Was what was asked for undertaken in the answer under it?"""
    return is_undertaking(later) and replies.get(later.block) == first.block


def _said_again(first: _Told, later: _Told) -> bool:
    """Was what was asked for told again: with the same words, undertaken in the same block, or with most of its words?"""
    here, there = first.promise, later.promise
    if first.low == later.low:
        return _is_same(here, there)
    mine, others = _words(first.low), _words(later.low)
    same = mine & others
    if here.block == there.block and is_undertaking(there):
        return bool(same)
    return len(same) >= 3 and len(same) >= 0.6 * min(len(mine), len(others))
