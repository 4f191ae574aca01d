"""What is taken over when text comes to what is there already: headings, block ids, promises."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from clerk_desk.domain.blocks import Written, new_uid
from clerk_desk.domain.captured import Captured, CapturedItem, CapturedMeeting, Promise
from clerk_desk.domain.dates import time_in
from clerk_desk.domain.follow_ups import FollowUp
from clerk_desk.domain.records import Meeting

ALIKE = 0.8


def with_heading(meeting: Meeting, said: CapturedMeeting | None) -> Meeting:
    """The meeting with what its heading states wherever it has nothing itself; what is there is never overwritten."""
    if said is None:
        return meeting
    return replace(
        meeting, time=meeting.time or time_in(said.time), venue=meeting.venue or said.venue, present=meeting.present or said.present,
        apologies=meeting.apologies or said.apologies, in_attendance=meeting.in_attendance or said.in_attendance,
    )


def with_new_ids(captured: Captured) -> Captured:
    """The same text with a new id for every block, the promises pointing at the new ones."""
    return replace(captured, items=tuple(_item_with_new_ids(item) for item in captured.items))


def block_ids(captured: Captured) -> tuple[str, ...]:
    """The ids of all blocks, in order."""
    return tuple(each.block.row.uid for item in captured.items for each in (*item.report_text, *item.recommendations, *item.minutes))


def _item_with_new_ids(item: CapturedItem) -> CapturedItem:
    new = {uid: new_uid() for uid in block_ids(Captured(None, (item,)))}
    return replace(
        item, report_text=_renamed(item.report_text, new), recommendations=_renamed(item.recommendations, new),
        minutes=_renamed(item.minutes, new),
        promises=tuple(replace(promise, block=new.get(promise.block, promise.block)) for promise in item.promises),
    )


def _renamed(blocks: Iterable[Written], new: dict[str, str]) -> tuple[Written, ...]:
    return tuple(
        Written(replace(each.block, row=replace(each.block.row, uid=new[each.block.row.uid])), each.marker) for each in blocks
    )


def unanswered(promises: Sequence[Promise], kept: Sequence[FollowUp]) -> tuple[Promise, ...]:
    """The promises of one item that are neither on its log nor waved off.

    One follow-up answers one promise: the same words first, then words of the same block that were only touched up.
    """
    left, waiting = list(promises), list(kept)
    for same in (same_promise, _same_words, _touched_up):
        for follow_up in list(waiting):
            promise = next((each for each in left if same(each, follow_up)), None)
            if promise is not None:
                left.remove(promise)
                waiting.remove(follow_up)
    return tuple(left)


def same_promise(promise: Promise, follow_up: FollowUp) -> bool:
    """Do both rest on the same words of the same block?"""
    return promise.block == follow_up.block and _same_words(promise, follow_up)


def _same_words(promise: Promise, follow_up: FollowUp) -> bool:
    return _folded(promise.evidence) == _folded(follow_up.quote)


def _touched_up(promise: Promise, follow_up: FollowUp) -> bool:
    if promise.block != follow_up.block:
        return False
    one, other = _folded(promise.evidence), _folded(follow_up.quote)
    return one in other or other in one or SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


def _folded(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(" .;,:")
