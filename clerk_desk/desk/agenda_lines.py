"""The agenda as the rail shows it, and a meeting's texts in the order its house minutes them."""
from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import there
from clerk_desk.domain.agenda_changes import ItemState, in_house_order, item_state
from clerk_desk.domain.flags import Flag, walk
from clerk_desk.domain.follow_ups import FollowUp, is_open
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.outcome_lines import with_outcome
from clerk_desk.domain.records import AgendaItem, ItemText, Meeting
from clerk_desk.domain.sitting import Phase, Sitting, SittingKind, sitting_of
from clerk_desk.store import blocks as kept_blocks
from clerk_desk.store import flags as kept_flags
from clerk_desk.store import follow_ups as kept_follow_ups
from clerk_desk.store import meetings as kept_meetings
from clerk_desk.store import sitting_events as kept_events
from clerk_desk.store.unit import Unit

__all__ = ["AgendaLine", "ItemState", "OnTheTable", "agenda_lines", "in_order_of_house", "on_the_table"]


@dataclass(frozen=True)
class AgendaLine:
    """An item as the rail shows it: how far it is, when it was first taken, its place in the order taken (0 for not
    taken), follow-ups that are open, flags that stand, and where it was deferred to ("12 January 2027").
    """

    item: AgendaItem
    state: ItemState
    taken_at: dt.datetime | None = None
    taken_as: int = 0
    open_follow_ups: int = 0
    flags: int = 0
    deferred_to: dt.date | None = None


@dataclass(frozen=True)
class OnTheTable:
    """What a window shows of a meeting, read in one go: its texts, the agenda's lines, the facts of the sitting, and the flags
    that stand, in the order of the minutes.
    """

    meeting: Meeting
    texts: tuple[ItemText, ...]
    lines: tuple[AgendaLine, ...]
    sitting: Sitting
    flags: tuple[Flag, ...]


def agenda_lines(desk: Desk, meeting_id: int) -> tuple[AgendaLine, ...]:
    """A meeting's agenda in its own order. Raises CannotBeDone for an unknown meeting.

    The item in hand is the last one taken while the meeting sits; the window, which knows where the caret is, may go by
    that before.
    """
    return on_the_table(desk, meeting_id).lines


def on_the_table(desk: Desk, meeting_id: int) -> OnTheTable:
    """All of it. Raises CannotBeDone for an unknown meeting."""
    with desk.store.reading() as unit:
        meeting = there(unit, meeting_id)
        texts, events = kept_blocks.texts_of(unit, meeting), kept_events.of_meeting(unit, meeting_id)
        follow_ups, flags = kept_follow_ups.of_meeting(unit, meeting_id), kept_flags.of_meeting(unit, meeting_id)
        days = _days(unit, texts)
    sitting, standing = sitting_of(events), Counter(flag.item_id for flag in flags if flag.cleared_at is None)
    first = {each.item_id: each.at for each in reversed(events) if each.kind is SittingKind.TAKE}
    now = sitting.item_id if sitting.phase is Phase.SITTING else 0
    lines = tuple(
        AgendaLine(
            text.item, item_state(text.item, text.minutes, now), first.get(text.item.id),
            sitting.taken.index(text.item.id) + 1 if text.item.id in sitting.taken else 0,
            _open(follow_ups.get(text.item.id, ())), standing[text.item.id], days.get(text.item.deferred_to),
        )
        for text in texts
    )
    return OnTheTable(meeting, texts, lines, sitting, walk(flags, texts))


def _open(follow_ups: tuple[FollowUp, ...]) -> int:
    return sum(is_open(each) for each in follow_ups)


def _days(unit: Unit, texts: tuple[ItemText, ...]) -> dict[int, dt.date]:
    found = {text.item.deferred_to for text in texts if text.item.deferred_to}
    return {each: meeting.on for each in found if (meeting := kept_meetings.by_id(unit, each))}


def in_order_of_house(desk: Desk, meeting_id: int, style: HouseStyle | None = None) -> tuple[ItemText, ...]:
    """A meeting's texts as documents have them: in the order of the agenda or that in which items were taken, as this house,
    or the meeting's own, has it, with a sentence where an item was put off or taken as urgent. Raises CannotBeDone for an
    unknown meeting.
    """
    with desk.store.reading() as unit:
        meeting = there(unit, meeting_id)
        texts, events = kept_blocks.texts_of(unit, meeting), kept_events.of_meeting(unit, meeting_id)
        days = _days(unit, texts)
    house = style or house_style(meeting.style)
    told = [with_outcome(text, days.get(text.item.deferred_to), house) for text in texts]
    return in_house_order(told, sitting_of(events).taken, house)
