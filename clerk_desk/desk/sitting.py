"""The sitting: begun, adjourned, resumed, extended, ended, public out and in, items taken, each with its time."""
from __future__ import annotations

from collections.abc import Sequence

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import clock_time, there
from clerk_desk.desk.minuting import append, reword
from clerk_desk.desk.texts import agenda_item
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.agenda_changes import called
from clerk_desk.domain.blocks import Kind, new_uid, plain
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.exempt import Paragraph, checked, cited, exclusion_words, exempt_paragraphs
from clerk_desk.domain.meeting_states import may_change
from clerk_desk.domain.records import AgendaItem, Meeting, MeetingState
from clerk_desk.domain.sitting import (
    Phase,
    Sitting,
    SittingEvent,
    SittingKind,
    TimelineLine,
    after,
    minute_line,
    retimed,
    sentences_now,
    sitting_of,
    stamped,
    timeline,
)
from clerk_desk.store import blocks as kept_blocks
from clerk_desk.store import items as kept_items
from clerk_desk.store import meetings as kept_meetings
from clerk_desk.store import sitting_events as kept
from clerk_desk.store.unit import Unit

__all__ = ["Phase", "Sitting", "SittingEvent", "SittingKind", "TimelineLine"]


def sitting(desk: Desk, meeting_id: int) -> Sitting:
    """Where a meeting's sitting is, with all its facts. Raises CannotBeDone for an unknown meeting."""
    with desk.store.reading() as unit:
        there(unit, meeting_id)
        return sitting_of(kept.of_meeting(unit, meeting_id))


def sitting_timeline(desk: Desk, meeting_id: int) -> tuple[TimelineLine, ...]:
    """The facts of a sitting in order, for a panel."""
    with desk.store.reading() as unit:
        meeting = there(unit, meeting_id)
        names = {item.id: f"{item.number} {item.title}".strip() for item in meeting.items}
        return timeline(kept.of_meeting(unit, meeting_id), names)


@undoable
def start(desk: Desk, meeting_id: int) -> Changes:
    """Begins the sitting now and makes the meeting live. The id is the fact's, as in all verbs here.

    Raises CannotBeDone when it has begun, its minutes are past being live, or the committee is sitting elsewhere.
    """
    with desk.store.writing() as unit:
        meeting = there(unit, meeting_id)
        if meeting.state not in (MeetingState.PLANNED, MeetingState.LIVE):
            raise CannotBeDone(f"The minutes of this meeting are {meeting.state}: make it live again before it is started.")
        _refuse_second(unit, meeting)
        made = _happened(desk, unit, meeting, SittingKind.START)
        kept_meetings.set_state(unit, meeting_id, MeetingState.LIVE)
    return Changes("sitting", (made,), "start meeting")


def _refuse_second(unit: Unit, meeting: Meeting) -> None:
    """A committee may meet twice in a day, but not in two places at once."""
    for other in kept_meetings.live_ones(unit, meeting.committee.id):
        if other != meeting.id and sitting_of(kept.of_meeting(unit, other)).phase in (Phase.SITTING, Phase.ADJOURNED):
            found = there(unit, other)
            day = day_in_words(found.on) + (f" at {found.time}" if found.time else "")
            raise CannotBeDone(f"{found.committee.name} is sitting already, in its meeting of {day}: end that one first.")


@undoable
def adjourn(desk: Desk, meeting_id: int, *, words: str = "") -> Changes:
    """Adjourns the sitting now; ``words`` may have the reason. Raises CannotBeDone when it is not sitting."""
    return _noted(desk, meeting_id, SittingKind.ADJOURN, "adjourn meeting", words=words)


@undoable
def resume(desk: Desk, meeting_id: int, *, in_item: int = 0) -> Changes:
    """Resumes the sitting now; with ``in_item``, as in the verbs below, its sentence goes to the end of that item's minutes.

    Raises CannotBeDone when it is not adjourned.
    """
    return _noted(desk, meeting_id, SittingKind.RESUME, "resume meeting", in_item=in_item)


@undoable
def extend(desk: Desk, meeting_id: int, until: str, *, words: str = "", in_item: int = 0) -> Changes:
    """Extends the sitting to a time "22:30". Raises CannotBeDone for a time that is none, is past or extends nothing."""
    time = clock_time(until)
    if not time:
        raise CannotBeDone("Give the time to which the meeting is extended, such as 22:30.")
    return _noted(desk, meeting_id, SittingKind.EXTEND, "extend meeting", until=time, words=words, in_item=in_item)


@undoable
def end(desk: Desk, meeting_id: int, *, in_item: int = 0) -> Changes:
    """Ends the sitting now. The meeting stays live: its minutes are closed after the sweep, with ``stages.set_state``.

    Raises CannotBeDone when it has not begun or has ended.
    """
    return _noted(desk, meeting_id, SittingKind.CLOSE, "end meeting", in_item=in_item)


@undoable
def take_item(desk: Desk, item_id: int) -> Changes:
    """Says that an item is taken now, in its turn or out of it; its number stays. An item in hand already stays so.

    Raises CannotBeDone when it is not on the agenda any more or the meeting is not sitting.
    """
    with desk.store.writing() as unit:
        item = agenda_item(unit, item_id)
        meeting = there(unit, item.meeting_id)
        now = sitting_of(kept.of_meeting(unit, meeting.id))
        if now.item_id == item_id and now.phase is Phase.SITTING:
            return Changes("sitting", (), "take item")
        made = _happened(desk, unit, meeting, SittingKind.TAKE, item_id=item_id)
    return Changes("sitting", (made,), f"take {called(item, lower=True)}")


def paragraphs_to_choose(desk: Desk, meeting_id: int) -> tuple[Paragraph, ...]:
    """The paragraphs for which press and public may be excluded, of the committee's nation."""
    with desk.store.reading() as unit:
        return exempt_paragraphs(there(unit, meeting_id).committee.nation)


def exclusion_resolution(desk: Desk, meeting_id: int, paragraphs: Sequence[int], item_ids: Sequence[int] = ()) -> str:
    """The clause that excludes press and public for these items. Raises CannotBeDone for a paragraph of no list."""
    with desk.store.reading() as unit:
        meeting = there(unit, meeting_id)
    numbers = [item.number for item in meeting.items if item.id in item_ids and item.number]
    return exclusion_words(meeting.committee.nation, paragraphs, numbers)


@undoable
def exclude_public(
    desk: Desk, meeting_id: int, paragraphs: Sequence[int], *, item_ids: Sequence[int] = (), in_item: int = 0, words: str = "",
) -> Changes:
    """Press and public leave now. The items are marked exempt; with ``in_item`` the resolution goes into its minutes, in the
    nation's words unless ``words`` has others (a parish council resolves under another Act and names no paragraph).

    Raises CannotBeDone when the public is out already, without both paragraphs and words, or for a paragraph of no list.
    """
    with desk.store.writing() as unit:
        meeting = there(unit, meeting_id)
        nation, numbers = meeting.committee.nation, checked(meeting.committee.nation, paragraphs)
        if not (numbers or words.strip()):
            raise CannotBeDone("Choose the paragraph for which press and public are excluded, or write the resolution out.")
        named = [item.number for item in meeting.items if item.id in item_ids and item.number]
        said = " ".join(words.split()) or exclusion_words(nation, numbers, named)
        made = _happened(desk, unit, meeting, SittingKind.EXCLUDE, item_id=in_item, paragraphs=numbers, words=said)
        for item_id in item_ids:
            kept_items.set_exempt(unit, agenda_item(unit, item_id).id, cited(nation, numbers) or "Public excluded")
        if in_item:
            append(unit, agenda_item(unit, in_item).id, (plain("RESOLVED:", Kind.LEAD_IN), plain(said, Kind.CLAUSE, 1)))
    return Changes("sitting", (made,), "exclude press and public")


@undoable
def readmit_public(desk: Desk, meeting_id: int, *, in_item: int = 0) -> Changes:
    """Press and public come back now. Raises CannotBeDone when they are in the meeting."""
    return _noted(desk, meeting_id, SittingKind.READMIT, "readmit press and public", in_item=in_item)


@undoable
def set_event_time(desk: Desk, event_id: int, time: str) -> Changes:
    """Puts the time "20:05" of a fact right, and the sentences of the minutes that tell it.

    Raises CannotBeDone when it does not lie between what came before and after.
    """
    clock = clock_time(time)
    if not clock:
        raise CannotBeDone("Give the time, such as 20:05.")
    with desk.store.writing() as unit:
        events = _events_with(unit, event_id)
        changed = retimed(events, event_id, clock)
        now = [changed if each.id == event_id else each for each in events]
        sitting_of(now)
        kept.put_time(unit, changed)
        _retell(unit, events, now)
    return Changes("sitting", (event_id,), "change time")


def _retell(unit: Unit, before: Sequence[SittingEvent], now: Sequence[SittingEvent]) -> None:
    """The minutes tell the facts as they are now, wherever they told them as they were."""
    meeting = there(unit, now[0].meeting_id)
    style = house_style(meeting.style)
    reword(unit, meeting, {minute_line(before, each.id, style): minute_line(now, each.id, style) for each in now})


@undoable
def remove_event(desk: Desk, event_id: int) -> Changes:
    """Takes a fact out of the timeline. Raises CannotBeDone when those after it could not have happened without it."""
    with desk.store.writing() as unit:
        events = _events_with(unit, event_id)
        try:
            sitting_of(each for each in events if each.id != event_id)
        except CannotBeDone as reason:
            raise CannotBeDone("What happened afterwards rests on this: take the later entry out first.") from reason
        kept.remove(unit, event_id)
    return Changes("sitting", (event_id,), "remove from timeline")


@undoable
def minute_event(desk: Desk, event_id: int, item_id: int) -> Changes:
    """Puts the sentence that tells a fact at the end of an item's minutes, times as the house writes them.

    The id is the item's. Raises CannotBeDone for a fact that minutes do not tell, or when either is gone.
    """
    line = event_words(desk, event_id)
    if not line:
        raise CannotBeDone("Minutes have no sentence for this entry.")
    with desk.store.writing() as unit:
        may_change(there(unit, agenda_item(unit, item_id).meeting_id))
        append(unit, item_id, (plain(line),))
    return Changes("minutes", (item_id,), "minute the time")


def event_words(desk: Desk, event_id: int) -> str:
    """The sentence in which the meeting's house tells a fact; empty for an item taken. Raises CannotBeDone when it is gone."""
    with desk.store.reading() as unit:
        events = _events_with(unit, event_id)
        style = house_style(there(unit, events[0].meeting_id).style)
    return minute_line(events, event_id, style)


def _events_with(unit: Unit, event_id: int) -> tuple[SittingEvent, ...]:
    meeting_id = kept.meeting_of(unit, event_id)
    if not meeting_id:
        raise CannotBeDone("This is no longer in the timeline: open the meeting again.")
    may_change(there(unit, meeting_id))
    return kept.of_meeting(unit, meeting_id)


def _noted(
    desk: Desk, meeting_id: int, kind: SittingKind, doing: str, *, until: str = "", words: str = "", in_item: int = 0,
) -> Changes:
    with desk.store.writing() as unit:
        meeting = there(unit, meeting_id)
        made = _happened(desk, unit, meeting, kind, until=until, words=" ".join(words.split()))
        if in_item:
            _tell(unit, meeting, made, agenda_item(unit, in_item))
    return Changes("sitting", (made,), doing)


def _tell(unit: Unit, meeting: Meeting, event_id: int, item: AgendaItem) -> None:
    """Puts what just happened at the end of an item's minutes, an adjournment together with how it ended."""
    minuted = {block.text for text in kept_blocks.texts_of(unit, meeting) for block in text.minutes}
    lines = sentences_now(kept.of_meeting(unit, meeting.id), event_id, house_style(meeting.style), minuted)
    append(unit, item.id, tuple(plain(line) for line in lines))


def _happened(
    desk: Desk, unit: Unit, meeting: Meeting, kind: SittingKind, *, item_id: int = 0, until: str = "", words: str = "",
    paragraphs: tuple[int, ...] = (),
) -> int:
    """Keeps a fact of now within a unit of work; its number. In what item it happened is the one in hand, unless given."""
    may_change(meeting)
    events = kept.of_meeting(unit, meeting.id)
    so_far = sitting_of(events)
    event = SittingEvent(0, new_uid(), meeting.id, 0, kind, desk.clock.now(), item_id or so_far.item_id, until, paragraphs, words)
    event = stamped(event, events[-1] if events else None)
    after(so_far, event)
    return kept.add(unit, event)
