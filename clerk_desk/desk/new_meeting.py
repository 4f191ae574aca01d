"""A committee's next meeting drafted from its last one, and an agenda that arrives taken into a meeting that is planned."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.importing import refuse_nothing, take_in_item
from clerk_desk.desk.meetings import add_meeting, after, clock_time, there
from clerk_desk.desk.telling import lines_for_agenda, lines_to_tell, note_told
from clerk_desk.desk.texts import item_texts
from clerk_desk.desk.undo import undoable
from clerk_desk.desk.work_programme import programme_lines
from clerk_desk.domain.agenda_changes import placed, same_title
from clerk_desk.domain.blocks import Part, Written, new_uid
from clerk_desk.domain.captured import Captured, CapturedItem
from clerk_desk.domain.changes import BlockChanges, Changes, all_new, ranked
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUpLine, is_open
from clerk_desk.domain.meeting_states import may_change
from clerk_desk.domain.merging import block_ids, with_heading, with_new_ids
from clerk_desk.domain.records import AgendaItem, Meeting, MeetingState
from clerk_desk.domain.standing_items import DraftItem, Use, draft_agenda
from clerk_desk.domain.sweep import quoted_in
from clerk_desk.store import blocks as kept_blocks
from clerk_desk.store import committees as kept_committees
from clerk_desk.store import items as kept_items
from clerk_desk.store import meetings as kept
from clerk_desk.store import standing_items as kept_standing
from clerk_desk.store.unit import Unit


@undoable
def new_meeting_from_last(
    desk: Desk, committee_id: int, on: dt.date, *, time: str | None = None, venue: str | None = None, style: str = "",
) -> Changes:
    """A planned meeting with its agenda drafted: the committee's standing items, the minutes of its earlier meetings that
    are not confirmed, and matters arising from the follow-ups that are still open or have ended since a meeting was told.

    Time and venue are the last meeting's unless they are given. Raises CannotBeDone as ``meetings.add_meeting`` does.
    """
    with desk.store.reading() as unit:
        committee = kept_committees.by_id(unit, committee_id)
        last = kept.by_id(unit, kept.last_before(unit, committee_id, on, clock_time(time or "") or "24"))
    if committee is None:
        raise CannotBeDone(f"There is no committee with the number {committee_id}.")
    time = (last.time if last else "") if time is None else time
    venue = (last.venue if last else "") if venue is None else venue
    made = add_meeting(desk, committee_id, on, time=time, venue=venue, style=style).ids[0]
    _write_draft(desk, made, drafted_agenda(desk, committee_id, on, time))
    return Changes("meeting", (made,), "add meeting")


def drafted_agenda(desk: Desk, committee_id: int, on: dt.date, time: str = "") -> tuple[DraftItem, ...]:
    """The agenda that a meeting of this committee on this day would begin with; nothing is kept.

    Of a follow-up whose minuted words were changed since, matters arising says so.
    """
    with desk.store.reading() as unit:
        committee = kept_committees.by_id(unit, committee_id)
        standing = kept_standing.of_committee(unit, committee_id)
        unconfirmed = kept.unconfirmed_before(unit, committee_id, on, clock_time(time))
    if committee is None:
        raise CannotBeDone(f"There is no committee with the number {committee_id}.")
    to_tell = [line for line in lines_for_agenda(desk, committee.name, committee_id) if line.meeting_on <= on]
    still_open = [line for line in to_tell if is_open(line.follow_up)]
    return draft_agenda(standing, unconfirmed, to_tell, with_other_words(desk, still_open), programme_lines(desk, committee_id))


@undoable
def draft_agenda_of(desk: Desk, meeting_id: int) -> Changes:
    """Drafts the agenda of a meeting that was planned in the calendar, as ``new_meeting_from_last`` does for a new one.

    Raises CannotBeDone for an unknown meeting, one that is past being planned or one that has items already.
    """
    with desk.store.reading() as unit:
        meeting = there(unit, meeting_id)
    if meeting.items or meeting.state is not MeetingState.PLANNED:
        raise CannotBeDone("This meeting has an agenda already: open it and add the items that are missing.")
    _write_draft(desk, meeting_id, drafted_agenda(desk, meeting.committee.id, meeting.on, meeting.time))
    return Changes("meeting", (meeting_id,), "draft agenda")


def _write_draft(desk: Desk, meeting_id: int, items: Sequence[DraftItem]) -> None:
    """What has ended is told once: this meeting is it."""
    with desk.store.writing() as unit:
        for item in items:
            _add_draft(unit, there(unit, meeting_id), item)
    if any(item.use is Use.MATTERS_ARISING for item in items):
        note_told(desk, meeting_id, lines_to_tell(desk, meeting_id))


def with_other_words(desk: Desk, lines: Iterable[FollowUpLine]) -> frozenset[int]:
    """The numbers of those follow-ups whose words are no longer minuted as they were when they were logged."""
    lines = [line for line in lines if line.follow_up.quote and line.follow_up.block]
    words: dict[tuple[int, str], str] = {}
    for meeting_id in {line.follow_up.meeting_id for line in lines}:
        for text in item_texts(desk, meeting_id):
            words.update({(text.item.id, block.row.uid): block.text for block in text.minutes})
    changed = [line.follow_up for line in lines if not quoted_in(
        line.follow_up.quote, words.get((line.follow_up.item_id, line.follow_up.block), ""))]
    return frozenset(each.id for each in changed)


def _add_draft(unit: Unit, meeting: Meeting, item: DraftItem) -> None:
    made = kept_items.add(unit, AgendaItem(0, new_uid(), meeting.id, after(meeting), item.number, item.title))
    kept_blocks.save(unit, made, Part.REPORT, all_new(item.report))
    kept_blocks.save(unit, made, Part.RECOMMENDATION, all_new(item.recommendations))


@dataclass(frozen=True)
class _Taking:
    """An agenda on its way in: the meeting, the titles that stand after the business, and whether its items are numbered."""

    unit: Unit
    meeting_id: int
    closing: tuple[str, ...]
    numbered: bool

    def items(self) -> tuple[AgendaItem, ...]:
        return there(self.unit, self.meeting_id).items


@undoable
def take_agenda(desk: Desk, meeting_id: int, captured: Captured) -> Changes:
    """Takes a captured agenda into a meeting that has items already. The ids are those of the items that came.

    An item of the same title is filled, not doubled; a new one goes after the one it follows in the text, or before the
    committee's closing items. The text's numbers are taken over; without numbers all items are numbered anew. Time, venue
    and names are taken where the meeting has none. Raises CannotBeDone when nothing was captured or the minutes are
    confirmed.
    """
    refuse_nothing(captured)
    with desk.store.writing() as unit:
        meeting = there(unit, meeting_id)
        may_change(meeting)
        if kept_blocks.any_kept(unit, block_ids(captured)):
            captured = with_new_ids(captured)
        headed = with_heading(meeting, captured.meeting)
        if kept.same_sitting(unit, meeting.committee.id, meeting.on, headed.time) in (0, meeting.id):
            kept.put_heading(unit, headed)
        closing = tuple(each.title for each in kept_standing.of_committee(unit, meeting.committee.id) if each.after_business)
        taking = _Taking(unit, meeting_id, closing, all(item.number for item in captured.items))
        came = _take_all(taking, captured)
        _number(taking, came, captured)
    return Changes("item", tuple(came), "take in agenda")


def _take_all(taking: _Taking, captured: Captured) -> list[int]:
    came: list[int] = []
    before = _last_opening(taking)
    for each in captured.items:
        there_already = next((item for item in taking.items() if item.id not in came and same_title(item.title, each.title)), None)
        if there_already:
            _fill(taking.unit, there_already, each)
            before = there_already.id
        else:
            made = take_in_item(taking.unit, taking.meeting_id, len(taking.items()) + 1, each)
            kept_items.put_positions(taking.unit, placed(taking.items(), made, before))
            before = made
        came.append(before)
    return came


def _last_opening(taking: _Taking) -> int:
    """The item after which business begins when the text does not say: the last that is no closing one."""
    opening = [item.id for item in taking.items() if not any(same_title(item.title, title) for title in taking.closing)]
    return opening[-1] if opening else 0


def _fill(unit: Unit, item: AgendaItem, each: CapturedItem) -> None:
    """What the text has for an item, after what it holds already."""
    if each.report and item.report is None:
        kept_items.put_report(unit, item.id, each.report)
    parts: tuple[tuple[Part, tuple[Written, ...]], ...] = (
        (Part.REPORT, each.report_text), (Part.RECOMMENDATION, each.recommendations), (Part.MINUTES, each.minutes),
    )
    for part, written in parts:
        old = kept_blocks.ranks(unit, item.id, part)
        blocks = tuple(one.block for one in written)
        order = [*old, *(block.row.uid for block in blocks)]
        kept_blocks.save(unit, item.id, part, BlockChanges(blocks, ranked(order, old)))
    kept_items.count_on(unit, item.id)


def _number(taking: _Taking, came: list[int], captured: Captured) -> None:
    """The numbers of the text where it has them, each once; else 1, 2, 3 along the agenda."""
    given = dict(zip(came, (item.number for item in captured.items), strict=True)) if taking.numbered else {}
    for place, item in enumerate(taking.items(), 1):
        if taking.numbered:
            clash = item.id not in given and item.number in given.values()
            number = given.get(item.id, "" if clash else item.number)
        else:
            number = str(place)
        if number != item.number:
            kept_items.put(taking.unit, replace(item, number=number))
