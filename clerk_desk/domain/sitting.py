"""A sitting as timed facts: begun, adjourned, resumed, extended, ended, public out and in, items taken.

The order is the order of the facts, not of the clock: a clock that is set back never changes what happened after what.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle


class SittingKind(StrEnum):
    """What happened; the values are what the store keeps."""

    START = "start"
    ADJOURN = "adjourn"
    RESUME = "resume"
    EXTEND = "extend"
    EXCLUDE = "exclude"
    READMIT = "readmit"
    TAKE = "take"
    CLOSE = "close"


class Phase(StrEnum):
    """Where a sitting is."""

    NOT_BEGUN = "not begun"
    SITTING = "sitting"
    ADJOURNED = "adjourned"
    ENDED = "ended"


@dataclass(frozen=True)
class SittingEvent:
    """One fact. ``at`` is the local time, never before the fact before it; ``clock_back`` says that the clock was and the
    time is that one's. ``item_id`` is the item it happened in or, for TAKE, the item taken, 0 for none. ``until`` is the
    time "HH:MM" of an extension; ``paragraphs`` why the public was excluded; ``words`` the resolution or a reason.
    """

    id: int
    uid: str
    meeting_id: int
    sequence: int
    kind: SittingKind
    at: dt.datetime
    item_id: int = 0
    until: str = ""
    paragraphs: tuple[int, ...] = ()
    words: str = ""
    clock_back: bool = False


@dataclass(frozen=True)
class Sitting:
    """What the facts come to. ``since`` is when the phase began; ``until`` the time "HH:MM" it was extended to, if it was;
    ``item_id`` the item in hand while it sits, 0 for none; ``taken`` the items in the order they were first taken.
    """

    phase: Phase = Phase.NOT_BEGUN
    since: dt.datetime | None = None
    in_private: bool = False
    until: str = ""
    item_id: int = 0
    taken: tuple[int, ...] = ()
    events: tuple[SittingEvent, ...] = field(default=())


def sitting_of(events: Iterable[SittingEvent]) -> Sitting:
    """Follows the facts from the first. Raises CannotBeDone for one that cannot follow those before it."""
    sitting = Sitting()
    for event in events:
        sitting = after(sitting, event)
    return sitting


def after(sitting: Sitting, event: SittingEvent) -> Sitting:
    """The sitting one fact on. Raises CannotBeDone with the sentence that says why it cannot be."""
    refuse(sitting, event)
    return replace(_moved(sitting, event), events=(*sitting.events, event))


def _moved(sitting: Sitting, event: SittingEvent) -> Sitting:
    kind = event.kind
    if kind is SittingKind.TAKE:
        taken = sitting.taken if event.item_id in sitting.taken else (*sitting.taken, event.item_id)
        return replace(sitting, item_id=event.item_id, taken=taken)
    if kind in PHASES:
        ended = kind is SittingKind.CLOSE
        return replace(
            sitting, phase=PHASES[kind], since=event.at, in_private=sitting.in_private and not ended,
            item_id=0 if ended else sitting.item_id,
        )
    if kind is SittingKind.EXTEND:
        return replace(sitting, until=event.until)
    return replace(sitting, in_private=kind is SittingKind.EXCLUDE)


PHASES = {
    SittingKind.START: Phase.SITTING, SittingKind.RESUME: Phase.SITTING, SittingKind.ADJOURN: Phase.ADJOURNED,
    SittingKind.CLOSE: Phase.ENDED,
}


def refuse(sitting: Sitting, event: SittingEvent) -> None:
    """Raises CannotBeDone where this fact cannot come next."""
    why = _why_not(sitting, event)
    if why:
        raise CannotBeDone(why)


def _why_not(sitting: Sitting, event: SittingEvent) -> str:
    kind, since = event.kind, f"{sitting.since:%H:%M}" if sitting.since else ""
    if sitting.events and event.at < sitting.events[-1].at:
        return f"Something happened at {sitting.events[-1].at:%H:%M} before this: give that time or a later one."
    if kind is SittingKind.START:
        return "" if sitting.phase is Phase.NOT_BEGUN else f"The meeting has begun already, at {sitting.events[0].at:%H:%M}."
    if sitting.phase is Phase.NOT_BEGUN:
        return "The meeting has not begun: start it first."
    if sitting.phase is Phase.ENDED:
        return f"The meeting ended at {since}: undo that first, if it went on."
    if kind is SittingKind.RESUME:
        return "" if sitting.phase is Phase.ADJOURNED else "The meeting is not adjourned, so there is nothing to resume."
    if sitting.phase is Phase.ADJOURNED and kind is not SittingKind.CLOSE:
        return "The meeting is adjourned: resume it first."
    return _public(sitting, kind) or _extension(sitting, event)


def _public(sitting: Sitting, kind: SittingKind) -> str:
    if kind is SittingKind.EXCLUDE and sitting.in_private:
        return "Press and public are excluded already: readmit them first."
    if kind is SittingKind.READMIT and not sitting.in_private:
        return "Press and public are in the meeting already."
    return ""


def _extension(sitting: Sitting, event: SittingEvent) -> str:
    if event.kind is not SittingKind.EXTEND:
        return ""
    begun = sitting.events[0].at
    goes_on_to = _until(event, begun)
    if goes_on_to <= event.at:
        return f"It is {event.at:%H:%M} already: give a later time to go on to."
    earlier = [_until(each, begun) for each in sitting.events if each.kind is SittingKind.EXTEND]
    if earlier and goes_on_to <= earlier[-1]:
        return f"The meeting was extended to {sitting.until} already: give a later time."
    return ""


def _until(event: SittingEvent, begun: dt.datetime) -> dt.datetime:
    """The moment an extension means: a time before the meeting's beginning is past midnight."""
    at = dt.datetime.combine(event.at.date(), dt.time.fromisoformat(event.until))
    return at + dt.timedelta(days=1) if at <= event.at and at.time() < begun.time() else at


def stamped(event: SittingEvent, before: SittingEvent | None) -> SittingEvent:
    """The fact with its place after the one before it. Where the clock has been set back since, it takes that one's time
    and says so, for the clerk to put right.
    """
    if before is None:
        return replace(event, sequence=1)
    back = event.at < before.at
    return replace(event, sequence=before.sequence + 1, at=max(event.at, before.at), clock_back=back)


HALF_A_DAY = dt.timedelta(hours=12)


def retimed(events: Sequence[SittingEvent], event_id: int, time: str) -> SittingEvent:
    """The fact of this id at another time "HH:MM" of its day, or of the next where a meeting ran past midnight.

    Raises CannotBeDone when there is none, or the time does not lie between the facts before and after it.
    """
    place = next((index for index, each in enumerate(events) if each.id == event_id), -1)
    if place < 0:
        raise CannotBeDone("This is no longer in the timeline: open the meeting again.")
    first = events[place - 1].at if place else None
    last = events[place + 1].at if place + 1 < len(events) else None
    for day in _days(events[place].at, first):
        at = dt.datetime.combine(day, dt.time.fromisoformat(time))
        near = abs(at - events[place].at) < HALF_A_DAY
        if near and (first is None or at >= first.replace(second=0, microsecond=0)) and (last is None or at <= last):
            return replace(events[place], at=max(at, first) if first else at, clock_back=False)
    raise CannotBeDone(f"{time} is not between what happened before and after: give a time from {_between(first, last)}.")


def _days(at: dt.datetime, first: dt.datetime | None) -> list[dt.date]:
    days = [at.date(), *([first.date()] if first else []), at.date() + dt.timedelta(days=1)]
    return sorted(set(days))


def _between(first: dt.datetime | None, last: dt.datetime | None) -> str:
    return " ".join([f"{first:%H:%M} on" if first else "the beginning", *([f"to {last:%H:%M}"] if last else [])])


def order_taken(item_ids: Sequence[int], taken: Sequence[int]) -> tuple[int, ...]:
    """Items in the order they were taken; one that was not taken keeps its place after the item before it on the agenda."""
    out = [each for each in taken if each in item_ids]
    for place, each in enumerate(item_ids):
        if each not in out:
            before = next((out.index(other) + 1 for other in reversed(item_ids[:place]) if other in out), 0)
            out.insert(before, each)
    return tuple(out)


@dataclass(frozen=True)
class TimelineLine:
    """One line of the timeline: the fact, its time "20:05" and what happened in a few words."""

    event: SittingEvent
    time: str
    words: str


SHORT = {
    SittingKind.START: "Began", SittingKind.ADJOURN: "Adjourned", SittingKind.RESUME: "Resumed", SittingKind.EXTEND: "Extended to {until}",
    SittingKind.EXCLUDE: "Press and public excluded", SittingKind.READMIT: "Press and public readmitted",
    SittingKind.TAKE: "Item {item}", SittingKind.CLOSE: "Ended",
}


def timeline(events: Iterable[SittingEvent], names: dict[int, str] | None = None) -> tuple[TimelineLine, ...]:
    """The facts in order for a panel; ``names`` calls items ("6 Fostering")."""
    names = names or {}
    return tuple(
        TimelineLine(each, f"{each.at:%H:%M}", SHORT[each.kind].format(until=each.until, item=names.get(each.item_id, "taken away")))
        for each in events
    )


def minute_line(events: Sequence[SittingEvent], event_id: int, style: HouseStyle) -> str:
    """The sentence in which minutes tell a fact, times as the house writes them; empty for an item taken.

    An adjournment takes the resumption that ended it along: "The meeting was adjourned at 8.05 pm and resumed at 8.15 pm."
    """
    place = next((index for index, each in enumerate(events) if each.id == event_id), -1)
    if place < 0:
        return ""
    event, following = events[place], events[place + 1:]
    back = next((each for each in following if each.kind in (SittingKind.RESUME, SittingKind.CLOSE)), None)
    at, until = style.time(f"{event.at:%H:%M}"), style.time(event.until)
    return SENTENCES.get(event.kind, "").format(at=at, until=until, back=_resumed(back, style))


def sentences_now(events: Sequence[SittingEvent], event_id: int, style: HouseStyle, minuted: Collection[str]) -> tuple[str, ...]:
    """What the minutes are told when a fact has just happened. Resuming and ending tell the adjournment that they end, unless
    ``minuted`` has its sentence already.
    """
    place = next((index for index, each in enumerate(events) if each.id == event_id), -1)
    if place < 0:
        return ()
    so_far, own = events[:place], minute_line(events, event_id, style)
    adjourned = so_far[-1] if so_far and so_far[-1].kind is SittingKind.ADJOURN else None
    if adjourned is None or minute_line(so_far, adjourned.id, style) in minuted:
        return (own,) if own else ()
    told = minute_line(events, adjourned.id, style)
    return (told,) if events[place].kind is SittingKind.RESUME else (told, own)


def _resumed(back: SittingEvent | None, style: HouseStyle) -> str:
    if back is None:
        return ""
    return f" and resumed at {style.time(f'{back.at:%H:%M}')}" if back.kind is SittingKind.RESUME else " and was not resumed"


SENTENCES = {
    SittingKind.START: "The meeting began at {at}.",
    SittingKind.ADJOURN: "The meeting was adjourned at {at}{back}.",
    SittingKind.RESUME: "The meeting was resumed at {at}.",
    SittingKind.EXTEND: "At {at} it was agreed to extend the meeting to {until}.",
    SittingKind.EXCLUDE: "The press and public left the meeting at {at}.",
    SittingKind.READMIT: "The press and public were readmitted to the meeting at {at}.",
    SittingKind.CLOSE: "The meeting ended at {at}.",
}
