"""Whole meetings from captured texts."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from clerk_desk.desk.committees import DEFAULT_STYLE, find, made
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import file_promises
from clerk_desk.desk.house_styles import house_style, written_in
from clerk_desk.desk.meetings import after, planned, refuse_twice, there
from clerk_desk.desk.numbers import date_anew
from clerk_desk.desk.opening import Place, open_again
from clerk_desk.desk.packing import Packed, unpacked
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.blocks import Part, Written, new_uid
from clerk_desk.domain.captured import Captured, CapturedItem
from clerk_desk.domain.changes import Changes, all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.meeting_states import may_change
from clerk_desk.domain.merging import block_ids, with_heading, with_new_ids
from clerk_desk.domain.records import AgendaItem, Committee, Meeting, MeetingState
from clerk_desk.store import blocks as kept_blocks
from clerk_desk.store import committees as kept_committees
from clerk_desk.store import items as kept_items
from clerk_desk.store import meetings as kept
from clerk_desk.store.unit import Unit


@dataclass(frozen=True)
class Imported:
    """A meeting made from a text: its number, its house style, how many items it has, how many promises were read in
    it (``suggested``) and how many of them were put on the log (``filed``).
    """

    meeting_id: int
    style: str
    items: int
    filed: int
    suggested: int


def import_captured(
    desk: Desk, captured: Captured, *, committee: str, on: dt.date, time: str = "", venue: str = "", style: str = "",
    file_follow_ups: bool = False,
) -> Imported:
    """A meeting from a captured text, in one unit of work; the committee is made when there is none of this name.

    The style is the one given, else the one the text is written in, else the committee's. Time and venue are read from
    the text's heading where they are not given. Raises CannotBeDone when nothing was captured, for an unknown style, a
    time that is not HH:MM or a second meeting of the committee on that day at that time.
    """
    refuse_nothing(captured)
    spoken = house_style(style) if style.strip() else written_in(captured)
    with desk.store.writing() as unit:
        body = _committee(unit, committee, spoken.name if spoken else DEFAULT_STYLE)
        new = planned(body, on, time=time, venue=venue, style=spoken.name if spoken else "")
        made = _made(desk, unit, replace(with_heading(new, captured.meeting), state=_state(captured)), captured, file_follow_ups)
        date_anew(unit)
    return made


def import_aside(
    place: Place, came: Packed, committee: str, on: dt.date, time: str, venue: str, style: str,
) -> int:
    """``import_captured`` by a process of its own, of a text as it came from one; the number of the meeting."""
    captured, desk = unpacked(came), open_again(place)
    try:
        return import_captured(desk, captured, committee=committee, on=on, time=time, venue=venue, style=style).meeting_id
    finally:
        desk.close()


def import_past(desk: Desk, unit: Unit, captured: Captured, committee: str, on: dt.date) -> Imported:
    """The same within a unit of work, for minutes of the past: they are confirmed, and nobody's due days move. Raises
    CannotBeDone as ``import_captured`` does.
    """
    refuse_nothing(captured)
    spoken = written_in(captured)
    body = _committee(unit, committee, spoken.name if spoken else DEFAULT_STYLE)
    new = with_heading(planned(body, on, time="", venue="", style=spoken.name if spoken else ""), captured.meeting)
    return _made(desk, unit, replace(new, state=MeetingState.CONFIRMED), captured, False)


def _made(desk: Desk, unit: Unit, new: Meeting, captured: Captured, filing: bool) -> Imported:
    refuse_twice(unit, new)
    new = replace(new, id=kept.add(unit, new))
    filed = _take_in(desk, unit, new, captured, filing)
    return Imported(new.id, new.style, len(captured.items), filed, sum(len(item.promises) for item in captured.items))


@undoable
def add_captured(desk: Desk, meeting_id: int, captured: Captured) -> Changes:
    """Puts the items of a pasted agenda or minutes at the end of a meeting; names, time and venue of the text's heading
    are taken where the meeting has none. The ids are those of the new items.

    Raises CannotBeDone when nothing was captured, for an unknown meeting or a confirmed one.
    """
    refuse_nothing(captured)
    with desk.store.writing() as unit:
        meeting = there(unit, meeting_id)
        may_change(meeting)
        kept.put_heading(unit, _headed(unit, meeting, captured))
        before = {item.id for item in meeting.items}
        _take_in(desk, unit, meeting, captured, filing=False)
        new = tuple(item.id for item in there(unit, meeting_id).items if item.id not in before)
    return Changes("item", new, "add items")


def _headed(unit: Unit, meeting: Meeting, captured: Captured) -> Meeting:
    """The heading taken over, without a time at which the committee has another meeting."""
    headed = with_heading(meeting, captured.meeting)
    twin = kept.same_sitting(unit, meeting.committee.id, meeting.on, headed.time)
    return headed if twin in (0, meeting.id) else replace(headed, time=meeting.time)


def refuse_nothing(captured: Captured) -> None:
    """Raises CannotBeDone when no item was read in a text."""
    if not captured.items:
        raise CannotBeDone("No agenda item was found in this text: check that it is an agenda or minutes.")


def _committee(unit: Unit, name: str, style: str) -> Committee:
    found = find(kept_committees.all_of_them(unit), name)
    return found or made(unit, name, code="", style=style)


def _state(captured: Captured) -> MeetingState:
    """Minutes make a draft, an agenda alone a planned meeting."""
    return MeetingState.DRAFT if any(item.minutes for item in captured.items) else MeetingState.PLANNED


def _take_in(desk: Desk, unit: Unit, meeting: Meeting, captured: Captured, filing: bool) -> int:
    """Writes the items and their blocks; returns how many follow-ups were put on the log."""
    if kept_blocks.any_kept(unit, block_ids(captured)):  # the same captured value taken in a second time
        captured = with_new_ids(captured)
    filed, first = 0, after(meeting)
    for position, each in enumerate(captured.items, first):
        item_id = take_in_item(unit, meeting.id, position, each)
        filed += len(file_promises(desk, unit, meeting, item_id, each.promises)) if filing else 0
    return filed


def take_in_item(unit: Unit, meeting_id: int, position: int, each: CapturedItem) -> int:
    """Writes one item with its blocks within a unit of work; its id."""
    item = AgendaItem(0, new_uid(), meeting_id, position, each.number, each.title, each.report)
    item_id = kept_items.add(unit, item)
    parts: tuple[tuple[Part, tuple[Written, ...]], ...] = (
        (Part.REPORT, each.report_text), (Part.RECOMMENDATION, each.recommendations), (Part.MINUTES, each.minutes),
    )
    for part, written in parts:
        kept_blocks.save(unit, item_id, part, all_new([one.block for one in written]))
    return item_id
