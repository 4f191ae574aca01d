"""The record of a meeting's minutes: its kept states, the fingerprint of confirmed ones, and their corrections."""
from __future__ import annotations

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import there
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.corrections import Correction, CorrectionNote, note_of, refuse_correction
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.public_record import NO_TITLE, title_for_public
from clerk_desk.domain.record import (
    Frozen,
    KeptState,
    Point,
    confirmed_state,
    exempt_items,
    fingerprint,
    frozen,
    refuse_marking,
)
from clerk_desk.domain.records import Audience, Meeting, MeetingState
from clerk_desk.store import blocks as kept_blocks
from clerk_desk.store import record as kept
from clerk_desk.store.unit import Store, Unit
from clerk_desk.store.wordings import note_shown

__all__ = [
    "CorrectionNote", "KeptState", "Point", "altered", "as_it_is", "confirmed_fingerprint", "corrections", "is_as_confirmed", "keep_state",
    "kept_states", "mark_point", "record_correction",
]

POINTS = {MeetingState.PUBLISHED: Point.PUBLISHED, MeetingState.CONFIRMED: Point.CONFIRMED}


def kept_states(desk: Desk, meeting_id: int) -> tuple[KeptState, ...]:
    """What the minutes were when they were sent out, agreed, published and confirmed, oldest first."""
    with desk.store.reading() as unit:
        there(unit, meeting_id)
        return kept.states(unit, meeting_id)


def as_it_is(desk: Desk, meeting_id: int) -> Frozen:
    """The words of a meeting's minutes now, as a state would keep them. Raises CannotBeDone for an unknown meeting."""
    with desk.store.reading() as unit:
        return _now(unit, there(unit, meeting_id))


def _now(unit: Unit, meeting: Meeting) -> Frozen:
    return frozen(meeting, kept_blocks.texts_of(unit, meeting))


@undoable
def mark_point(desk: Desk, meeting_id: int, point: Point) -> Changes:
    """Keeps what the minutes are now as what was sent out, or what the chair agreed.

    Raises CannotBeDone for the other points, which keep themselves, and for minutes that are no draft.
    """
    with desk.store.writing() as unit:
        meeting = there(unit, meeting_id)
        refuse_marking(meeting, point)
        keep_state(desk, unit, meeting, point)
    return Changes("meeting", (meeting_id,), f"mark {point}")


def keep_state(desk: Desk, unit: Unit, meeting: Meeting, point: Point) -> None:
    """Keeps what the minutes are now, within a unit of work."""
    content = _now(unit, meeting)
    kept.add_state(unit, KeptState(0, new_uid(), meeting.id, point, desk.clock.now(), fingerprint(content), content))
    note_shown(unit, meeting.id)


# confirmed minutes
def confirmed_fingerprint(desk: Desk, meeting_id: int, audience: Audience) -> str:
    """The SHA-256 in hex over the text that was confirmed, as far as these readers may see it; empty for minutes that are not
    confirmed, or were before fingerprints were kept.
    """
    with desk.store.reading() as unit:
        meeting = there(unit, meeting_id)
        state = confirmed_state(kept.states(unit, meeting_id))
    if state is None or meeting.state is not MeetingState.CONFIRMED:
        return ""
    if audience is not Audience.PUBLIC:
        return fingerprint(state.content)
    hidden = exempt_items(state.content) | {item.uid for item in meeting.items if item.exempt}
    titles = {item.uid: title_for_public(item) for item in meeting.items}
    return fingerprint(state.content, {uid: titles.get(uid, NO_TITLE) for uid in hidden})


def is_as_confirmed(desk: Desk, meeting_id: int) -> bool:
    """Is the text of confirmed minutes what was confirmed? So it is, but where the store was changed from outside."""
    with desk.store.reading() as unit:
        return not _altered(unit, meeting_id)


def altered(store: Store) -> tuple[str, ...]:
    """The meetings whose confirmed minutes are not what was confirmed, each in words: their store was changed from outside."""
    with store.reading() as unit:
        return tuple(said for meeting_id in kept.confirmed_meetings(unit) if (said := _altered(unit, meeting_id)))


def _altered(unit: Unit, meeting_id: int) -> str:
    meeting = there(unit, meeting_id)
    try:
        state = confirmed_state(kept.states(unit, meeting_id))
    except CannotBeDone:
        state = None
    same = state is not None and state.sha256 == fingerprint(state.content) == fingerprint(_now(unit, meeting))
    changed = not same or meeting.state is not MeetingState.CONFIRMED
    return meeting.named if changed else ""


@undoable
def record_correction(desk: Desk, meeting_id: int, later_id: int, minute_id: int, words: str, *, item_id: int = 0) -> Changes:
    """Records that a later meeting corrected confirmed minutes: under which of its items (``minute_id``), in which words, and
    which item they are about (0: the minutes as a whole). Not a word of the minutes changes.

    Raises CannotBeDone for minutes that are not confirmed, a meeting that is not a later one of the same committee or has not
    been held, items that are not theirs, and no words.
    """
    words = " ".join(words.split())
    with desk.store.writing() as unit:
        meeting, later = there(unit, meeting_id), there(unit, later_id)
        refuse_correction(meeting, later, words)
        minute, item = _uid(later, minute_id), _uid(meeting, item_id) if item_id else ""
        made = kept.add_correction(unit, Correction(0, new_uid(), meeting_id, later_id, item, minute, words, desk.clock.now()))
    return Changes("correction", (made,), "record correction")


def _uid(meeting: Meeting, item_id: int) -> str:
    found = next((item.uid for item in meeting.items if item.id == item_id), None)
    if found is None:
        raise CannotBeDone(f"The meeting of {day_in_words(meeting.on)} has no such item: choose one of its items.")
    return found


def corrections(desk: Desk, meeting_id: int) -> tuple[CorrectionNote, ...]:
    """The corrections of a meeting's confirmed minutes as documents tell them, oldest first."""
    with desk.store.reading() as unit:
        return tuple(note_of(each, there(unit, each.later_id)) for each in kept.corrections(unit, meeting_id))
