"""Places to come back to: marked in the middle of a debate, walked through afterwards."""
from __future__ import annotations

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import there
from clerk_desk.desk.texts import agenda_item, item_texts
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.flags import Flag, next_flag, walk
from clerk_desk.domain.meeting_states import may_change
from clerk_desk.store import flags as kept
from clerk_desk.store.unit import Unit

__all__ = ["Flag", "all_flags", "clear_flag", "flags", "next_flag", "raise_again", "raise_flag", "reword_flag"]


def flags(desk: Desk, meeting_id: int) -> tuple[Flag, ...]:
    """The flags that stand, in the order of the minutes: walk them with ``next_flag``."""
    texts = item_texts(desk, meeting_id)
    with desk.store.reading() as unit:
        return walk(kept.of_meeting(unit, meeting_id), texts)


def all_flags(desk: Desk, meeting_id: int) -> tuple[Flag, ...]:
    """Every flag of a meeting, cleared ones too, oldest first."""
    with desk.store.reading() as unit:
        return kept.of_meeting(unit, meeting_id)


@undoable
def raise_flag(desk: Desk, item_id: int, block: str, note: str = "") -> Changes:
    """Marks a block to come back to, with the time. Raises CannotBeDone when the item is gone or the block is marked already."""
    with desk.store.writing() as unit:
        meeting_id = agenda_item(unit, item_id).meeting_id
        may_change(there(unit, meeting_id))
        if any(each.block == block and each.item_id == item_id and not each.cleared_at for each in kept.of_meeting(unit, meeting_id)):
            raise CannotBeDone("This line is marked to come back to already.")
        made = kept.add(unit, Flag(0, new_uid(), item_id, block, " ".join(note.split()), desk.clock.now()))
    return Changes("flag", (made,), "mark to come back to")


@undoable
def clear_flag(desk: Desk, flag_id: int) -> Changes:
    """Says that a marked place has been seen to. Raises CannotBeDone when there is no such mark or it was cleared."""
    with desk.store.writing() as unit:
        flag = _there(unit, flag_id)
        if flag.cleared_at:
            raise CannotBeDone("This mark has been cleared already.")
        kept.put(unit, flag_id, flag.note, desk.clock.now())
    return Changes("flag", (flag_id,), "clear mark")


@undoable
def raise_again(desk: Desk, flag_id: int) -> Changes:
    """Puts a cleared mark back, with its old time and note. Raises CannotBeDone when there is no such mark."""
    with desk.store.writing() as unit:
        kept.put(unit, flag_id, _there(unit, flag_id).note, None)
    return Changes("flag", (flag_id,), "mark again")


@undoable
def reword_flag(desk: Desk, flag_id: int, note: str) -> Changes:
    """Writes another note to a mark. Raises CannotBeDone when there is no such mark."""
    with desk.store.writing() as unit:
        kept.put(unit, flag_id, " ".join(note.split()), _there(unit, flag_id).cleared_at)
    return Changes("flag", (flag_id,), "change note")


def _there(unit: Unit, flag_id: int) -> Flag:
    flag = kept.by_id(unit, flag_id)
    if flag is None:
        raise CannotBeDone("There is no such mark any more: open the meeting again.")
    return flag
