"""The timeline of an evening: every fact of the sitting and every coming and going, to be put right in one place."""
from __future__ import annotations

from clerk_desk.desk import attendance, sitting
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import there
from clerk_desk.desk.people import room_of
from clerk_desk.desk.texts import item_texts
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.sweep import Contradiction
from clerk_desk.domain.timeline import Fact, in_one, moved, sat
from clerk_desk.domain.told_facts import told_otherwise
from clerk_desk.store import attendance as kept_attendance
from clerk_desk.store import sitting_events


def facts(desk: Desk, meeting_id: int) -> tuple[Fact, ...]:
    """All that was timed, in order. Raises CannotBeDone for an unknown meeting."""
    return in_one(sat(sitting.sitting_timeline(desk, meeting_id)), moved(attendance.room(desk, meeting_id)))


def fact_words(desk: Desk, fact: Fact) -> str:
    """The sentence in which the meeting's house tells it; empty for an item taken. Raises CannotBeDone when it is gone."""
    return (attendance.movement_words if fact.moved else sitting.event_words)(desk, fact.id)


def is_minuted(desk: Desk, meeting_id: int, words: str) -> bool:
    """Does a line of the meeting's minutes say just this? Raises CannotBeDone for an unknown meeting."""
    return any(block.text == words for text in item_texts(desk, meeting_id) for block in text.minutes)


def fact_contradictions(desk: Desk, meeting_id: int) -> tuple[Contradiction, ...]:
    """Every sentence of the minutes that tells what was taken out of the record since, or tells it otherwise, for the sweep.

    Raises CannotBeDone for an unknown meeting.
    """
    texts = item_texts(desk, meeting_id)
    with desk.store.reading() as unit:
        meeting = there(unit, meeting_id)
        room, events = room_of(unit, meeting), sitting_events.of_meeting(unit, meeting_id)
        former = kept_attendance.taken_off(unit, meeting_id)
    return told_otherwise(texts, room, events, house_style(meeting.style), former)


def set_time(desk: Desk, fact: Fact, time: str) -> Changes:
    """Puts its time right, and the sentence of the minutes that tells it, where that stands as the house wrote it.

    Raises CannotBeDone for words that are no time, and for one that does not fit what came before and after.
    """
    return (attendance.retime if fact.moved else sitting.set_event_time)(desk, fact.id, time)


def take_out(desk: Desk, fact: Fact) -> Changes:
    """Takes it out of the record; words of the minutes stay. Raises CannotBeDone where what came later rests on it."""
    return (attendance.take_back if fact.moved else sitting.remove_event)(desk, fact.id)
