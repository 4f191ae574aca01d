"""The agenda while it is minuted: items put in late, split, renamed, moved and put off."""
from __future__ import annotations

from dataclasses import replace

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import after, there
from clerk_desk.desk.texts import agenda_item
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.agenda_changes import called, came, next_free_number, placed, put_off, renamed, split_number
from clerk_desk.domain.blocks import Block, Part, new_uid
from clerk_desk.domain.changes import Changes, all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.meeting_states import may_change
from clerk_desk.domain.records import Added, AgendaItem, ItemText, Meeting, MeetingState, Outcome
from clerk_desk.store import blocks as kept_blocks
from clerk_desk.store import items as kept
from clerk_desk.store.splits import move_blocks
from clerk_desk.store.unit import Unit

__all__ = [
    "Added", "Outcome", "add_late_item", "back_on_agenda", "defer_item", "mark_not_reached", "move_item", "rename_item", "split_item",
    "withdraw_item",
]


@undoable
def add_late_item(
    desk: Desk, meeting_id: int, title: str, *, number: str | None = None, added: Added = Added.LATE, urgency: str = "",
    after_item: int = 0,
) -> Changes:
    """An item that came after the agenda was sent out: late, or urgent with the reason why the chair takes it.

    It gets the next free number unless one is given ("" for none), and stands at the end or after the item named. Raises
    CannotBeDone for no title, a number that is taken, urgent business without a reason, or a confirmed meeting.
    """
    with desk.store.writing() as unit:
        meeting = _changing(unit, meeting_id)
        added, urgency = came(added, urgency)
        new = AgendaItem(0, new_uid(), meeting_id, after(meeting), "", title, added=added, urgency=urgency)
        new = renamed(new, meeting.items, title, next_free_number(meeting.items) if number is None else number)
        made = kept.add(unit, new)
        if after_item:
            kept.put_positions(unit, placed(there(unit, meeting_id).items, made, after_item))
    return Changes("item", (made,), f"add {added or 'an'} item")


@undoable
def rename_item(desk: Desk, item_id: int, title: str, *, number: str | None = None) -> Changes:
    """Another title for an item, and another number where one is given. Raises CannotBeDone as ``add_late_item`` does."""
    with desk.store.writing() as unit:
        item = agenda_item(unit, item_id)
        meeting = _changing(unit, item.meeting_id)
        kept.put(unit, renamed(item, meeting.items, title, item.number if number is None else number))
    return Changes("item", (item_id,), "rename item")


@undoable
def move_item(desk: Desk, item_id: int, after_item: int) -> Changes:
    """Puts an item after another one on the agenda, or at the top with 0; it keeps its number.

    To take it out of turn without moving it, use ``sitting.take_item``. Raises CannotBeDone when either is gone.
    """
    with desk.store.writing() as unit:
        meeting = _changing(unit, agenda_item(unit, item_id).meeting_id)
        kept.put_positions(unit, placed(meeting.items, item_id, after_item))
    return Changes("item", (item_id,), "move item")


@undoable
def split_item(desk: Desk, item_id: int, block: str, title: str, *, number: str | None = None) -> Changes:
    """Makes an item of its own from this block of the minutes on, right after the item that it stood under.

    Its number is the old one with a letter ("6a") unless one is given; the follow-ups, flags, motions
    and votes of the blocks go along. The ids are
    the old and the new item. Raises CannotBeDone when the block is not there, or stands first and nothing would be left.
    """
    with desk.store.writing() as unit:
        item = agenda_item(unit, item_id)
        meeting = _changing(unit, item.meeting_id)
        moved = _from_here_on(unit, item, block)
        if number is None:
            number = split_number(item.number, {each.number for each in meeting.items})
        new = AgendaItem(
            0, new_uid(), meeting.id, after(meeting), "", title, exempt=item.exempt, added=item.added, urgency=item.urgency,
            title_exempt=item.title_exempt,
        )
        made = kept.add(unit, renamed(new, meeting.items, title, number))
        kept.put_positions(unit, placed(there(unit, meeting.id).items, made, item_id))
        move_blocks(unit, item, replace(new, id=made), moved)
    return Changes("item", (item_id, made), "split item")


def _from_here_on(unit: Unit, item: AgendaItem, block: str) -> list[str]:
    uids = [each.row.uid for each in kept_blocks.text_of(unit, item).minutes]
    if block not in uids:
        raise CannotBeDone("This line is no longer in the minutes: open the item again.")
    if block == uids[0]:
        raise CannotBeDone(f"This is the first line of {called(item, lower=True)}: rename the item instead of splitting it.")
    return uids[uids.index(block):]


@undoable
def defer_item(desk: Desk, item_id: int, *, to: int = 0, words: str = "") -> Changes:
    """Puts an item off: to another meeting, whose agenda gets it with its paper, or as words say ("to the spring").

    Minutes already written stay. Raises CannotBeDone for neither meeting nor words, and for a meeting that is not planned,
    is this one or was before it.
    """
    with desk.store.writing() as unit:
        item = agenda_item(unit, item_id)
        meeting, text = _changing(unit, item.meeting_id), kept_blocks.text_of(unit, item)
        kept.put(unit, put_off(item, Outcome.DEFERRED, text.minutes, words, to))
        if to:
            _carry_over(unit, _later(unit, meeting, to), text)
    return Changes("item", (item_id,), "defer item")


def _later(unit: Unit, meeting: Meeting, to: int) -> Meeting:
    other = there(unit, to)
    if other.state is not MeetingState.PLANNED:
        raise CannotBeDone(f"{other.named} is {other.state} already: defer the item to a meeting that is still planned.")
    if other.id == meeting.id or (other.on, other.time) < (meeting.on, meeting.time):
        raise CannotBeDone("An item is deferred to a later meeting: choose one.")
    return other


def _carry_over(unit: Unit, other: Meeting, text: ItemText) -> None:
    """Its number was this agenda's; on the other one it takes the next."""
    new = AgendaItem(
        0, new_uid(), other.id, after(other), next_free_number(other.items), text.item.title, text.item.report, text.item.exempt,
        title_exempt=text.item.title_exempt, public_title=text.item.public_title,
    )
    made = kept.add(unit, new)
    for part, blocks in ((Part.REPORT, text.report), (Part.RECOMMENDATION, text.recommendations)):
        kept_blocks.save(unit, made, part, all_new([_copied(block) for block in blocks]))


def _copied(block: Block) -> Block:
    return replace(block, row=replace(block.row, uid=new_uid()))


@undoable
def mark_not_reached(desk: Desk, item_id: int) -> Changes:
    """Says that the meeting did not come to an item. Raises CannotBeDone when it has minutes."""
    return _became(desk, item_id, Outcome.NOT_REACHED, "mark not reached", "")


@undoable
def withdraw_item(desk: Desk, item_id: int, words: str = "") -> Changes:
    """Says that an item was withdrawn, and why. Raises CannotBeDone when it is gone or the minutes are confirmed."""
    return _became(desk, item_id, Outcome.WITHDRAWN, "withdraw item", words)


@undoable
def back_on_agenda(desk: Desk, item_id: int) -> Changes:
    """Takes back that an item was deferred, not reached or withdrawn; what a deferral put on another agenda stays there."""
    return _became(desk, item_id, Outcome.NONE, "take item up again", "")


def _became(desk: Desk, item_id: int, outcome: Outcome, doing: str, words: str) -> Changes:
    with desk.store.writing() as unit:
        item = agenda_item(unit, item_id)
        _changing(unit, item.meeting_id)
        kept.put(unit, put_off(item, outcome, kept_blocks.text_of(unit, item).minutes, words))
    return Changes("item", (item_id,), doing)


def _changing(unit: Unit, meeting_id: int) -> Meeting:
    meeting = there(unit, meeting_id)
    may_change(meeting)
    return meeting
