"""The minutes of agenda items: read, saved as they are typed, added to, shown as data."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import there
from clerk_desk.desk.showing import shown
from clerk_desk.desk.texts import item_text, item_texts
from clerk_desk.domain.bin import worth_keeping
from clerk_desk.domain.blocks import Block, Kind, Part, plain
from clerk_desk.domain.changes import BlockChanges, Changes, ranked
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.meeting_states import may_change, refuse_confirmed
from clerk_desk.domain.records import Meeting
from clerk_desk.store import bin as kept_bin
from clerk_desk.store import blocks as kept
from clerk_desk.store import items as kept_items
from clerk_desk.store.unit import Unit, Writes

__all__ = ["append", "item_text", "item_texts", "minute", "reword", "save_minutes", "shown", "versions"]


CHANGED_ELSEWHERE = (
    "This item was changed in another window since it was opened here: copy your words, open the item again and put them in there."
)


def save_minutes(desk: Desk, item_id: int, changes: BlockChanges, *, version: int | None = None) -> Changes:
    """Writes what changed in an item's minutes, all or nothing; once it returns, the words are on the disk.

    New ranks in ``changes`` must be worked out from the ranks in ``ItemText.ranks`` and the saves since. ``version`` is
    the item's version as it was read (``AgendaItem.version``); every save counts it on by one, and with it words that
    another window saved since are never written over. Words taken out go to the meeting's bin. Raises CannotBeDone when the
    meeting is confirmed, the item is gone or was saved elsewhere since, or the disk refuses.
    """
    with desk.store.saving() as unit:
        sitting = kept_items.sitting_of(unit, item_id)
        if sitting is None:
            raise CannotBeDone("This item is no longer on the agenda: copy your words, then open the meeting again.")
        refuse_confirmed(*sitting)
        if not kept_items.count_on(unit, item_id, version):
            raise CannotBeDone(CHANGED_ELSEWHERE)
        if changes.removed:
            _into_the_bin(desk, unit, item_id, changes)
        kept.save(unit, item_id, Part.MINUTES, changes)
    return Changes("minutes", (item_id,), "edit minutes")


def _into_the_bin(desk: Desk, unit: Writes, item_id: int, changes: BlockChanges) -> None:
    gone = kept.these(unit, item_id, Part.MINUTES, changes.removed)
    worth = worth_keeping([block for _, block in gone], changes.written)
    kept_bin.add(unit, item_id, Part.MINUTES, [each for each in gone if each[1] in worth], desk.clock.now())


def versions(desk: Desk, meeting_id: int) -> dict[int, int]:
    """The version of every item's texts in the store now, by item; a window compares them with those it has read."""
    with desk.store.reading() as unit:
        return kept_items.versions(unit, meeting_id)


def minute(desk: Desk, meeting_id: int, number: str, text: str) -> Changes:
    """Adds text to the end of an item's minutes by the capture rules.

    Raises CannotBeDone for an unknown meeting or item, a confirmed meeting or a text without words.
    """
    from clerk_desk.capture.reading import blocks_from_text

    blocks = blocks_from_text(text)
    if not blocks:
        raise CannotBeDone("There are no words to add: give the text of the minutes.")
    with desk.store.writing() as unit:
        meeting = there(unit, meeting_id)
        may_change(meeting)
        item = meeting.item(number.strip().rstrip("."))
        append(unit, item.id, blocks)
    return Changes("minutes", (item.id,), "add minutes")


def append(unit: Unit, item_id: int, blocks: tuple[Block, ...]) -> None:
    """Puts blocks after the last one of an item's minutes that has words, within a unit of work; empty lines of narrative at
    the end make room for them.
    """
    old = kept.ranks(unit, item_id, Part.MINUTES)
    there = [block for _, block in kept.these(unit, item_id, Part.MINUTES, old)]
    empty: list[str] = []
    while there and there[-1].row.kind is Kind.PARAGRAPH and not there[-1].text.strip():
        empty.append(there.pop().row.uid)
    order = [*(block.row.uid for block in there), *(block.row.uid for block in blocks)]
    kept.save(unit, item_id, Part.MINUTES, BlockChanges(blocks, ranked(order, old), tuple(empty)))
    kept_items.count_on(unit, item_id)


def reword(unit: Unit, meeting: Meeting, told: Mapping[str, str]) -> None:
    """Puts sentences in the place of others, by the old ones, wherever a line of the meeting's minutes is one to the letter;
    within a unit of work.
    """
    for text in kept.texts_of(unit, meeting):
        stale = [block for block in text.minutes if told.get(block.text, block.text) != block.text]
        if stale:
            new = tuple(replace(plain(told[block.text]), row=block.row) for block in stale)
            kept.save(unit, text.item.id, Part.MINUTES, BlockChanges(new))
            kept_items.count_on(unit, text.item.id)
