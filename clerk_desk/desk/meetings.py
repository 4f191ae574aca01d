"""Meetings and their agendas, and where the clerk was last."""
from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from clerk_desk.desk.committees import committee_named
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.numbers import date_anew
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.meeting_states import may_change
from clerk_desk.domain.public_record import PublicWords
from clerk_desk.domain.records import AgendaItem, AtHand, Committee, Meeting, MeetingLine, MeetingState, Place
from clerk_desk.store import committees as kept_committees
from clerk_desk.store import items as kept_items
from clerk_desk.store import meetings as kept
from clerk_desk.store import places
from clerk_desk.store.unit import Unit

__all__ = [
    "MeetingLine", "PublicWords", "add_item", "add_meeting", "at_hand", "last_place", "meeting", "meetings", "move_meeting",
    "remember_place", "set_exempt", "set_public_words", "set_style",
]
NEWEST = 60
"""So many meetings of the past are at hand: some years of one committee, half a year of a large council."""


def meetings(desk: Desk, committee: str = "") -> tuple[MeetingLine, ...]:
    """All meetings, or one committee's, newest first. Raises CannotBeDone for an unknown committee."""
    committee_id = committee_named(desk, committee).id if committee.strip() else None
    with desk.store.reading() as unit:
        return kept.lines(unit, committee_id)


def at_hand(desk: Desk, also: int = 0) -> AtHand:
    """The meetings that a clerk works on, however many there are: from today on, those not confirmed, the ``NEWEST`` of the past, and
    the one of this number.
    """
    with desk.store.reading() as unit:
        return AtHand(kept.at_hand(unit, desk.today, NEWEST, also), *kept.totals(unit))


def meeting(desk: Desk, meeting_id: int) -> Meeting:
    """The meeting with its agenda. Raises CannotBeDone when there is none of this number."""
    with desk.store.reading() as unit:
        return there(unit, meeting_id)


def there(unit: Unit, meeting_id: int) -> Meeting:
    """The meeting within a unit of work. Raises CannotBeDone when there is none of this number."""
    found = kept.by_id(unit, meeting_id)
    if found is None:
        raise CannotBeDone(f"There is no meeting {meeting_id}: the list of meetings has their numbers.")
    return found


@undoable
def add_meeting(desk: Desk, committee_id: int, on: dt.date, *, time: str = "", venue: str = "", style: str = "") -> Changes:
    """A planned meeting with an empty agenda, in its committee's house style unless another is named.

    Raises CannotBeDone for an unknown committee or style, a time that is not HH:MM, or a second meeting of the
    committee on that day at that time.
    """
    with desk.store.writing() as unit:
        committee = kept_committees.by_id(unit, committee_id)
        if committee is None:
            raise CannotBeDone(f"There is no committee with the number {committee_id}.")
        new = planned(committee, on, time=time, venue=venue, style=style)
        refuse_twice(unit, new)
        made = kept.add(unit, new)
        date_anew(unit)
    return Changes("meeting", (made,), "add meeting")


@undoable
def move_meeting(desk: Desk, meeting_id: int, on: dt.date, *, time: str | None = None) -> Changes:
    """Another day for a meeting, and another time where one is given ("" for none). What is due at it, or counted from
    it, is dated anew.

    Raises CannotBeDone for an unknown or confirmed meeting, a time that is not HH:MM, or a day and time at which the
    committee meets already.
    """
    with desk.store.writing() as unit:
        found = there(unit, meeting_id)
        may_change(found)
        moved = replace(found, on=on, time=found.time if time is None else clock_time(time))
        if (moved.on, moved.time) != (found.on, found.time):
            refuse_twice(unit, moved)
            kept.put_day(unit, meeting_id, moved.on, moved.time)
            date_anew(unit)
    return Changes("meeting", (meeting_id,), "move meeting")


def planned(committee: Committee, on: dt.date, *, time: str, venue: str, style: str) -> Meeting:
    """A meeting not yet kept. Raises CannotBeDone for an unknown style or a time that is not HH:MM."""
    style = house_style(style or committee.style).name
    return Meeting(0, new_uid(), committee, on, clock_time(time), " ".join(venue.split()), MeetingState.PLANNED, style)


def clock_time(words: str) -> str:
    """A time of day as HH:MM, empty for none. Raises CannotBeDone for anything else."""
    words = words.strip()
    found = re.fullmatch(r"(\d{1,2}):(\d{2})", words)
    if not words:
        return ""
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise CannotBeDone(f"“{words}” is not a time of day: write it as 18:30.")
    return f"{int(found[1]):02d}:{found[2]}"


def refuse_twice(unit: Unit, new: Meeting) -> None:
    """Raises CannotBeDone when the committee has a meeting on that day at that time already."""
    if kept.same_sitting(unit, new.committee.id, new.on, new.time):
        day = day_in_words(new.on) + (f" at {new.time}" if new.time else "")
        raise CannotBeDone(f"{new.committee.name} has a meeting on {day} already: open that one, or give another time.")


@undoable
def add_item(desk: Desk, meeting_id: int, title: str, number: str = "") -> Changes:
    """A new item at the end of the agenda.

    Raises CannotBeDone for an empty title, a number that another item has, or a confirmed meeting.
    """
    title, number = " ".join(title.split()), number.strip().rstrip(".")
    if not title:
        raise CannotBeDone("An agenda item needs a title.")
    with desk.store.writing() as unit:
        found = there(unit, meeting_id)
        may_change(found)
        if number and any(each.number == number for each in found.items):
            raise CannotBeDone(f"There is an item {number} already: give another number.")
        made = kept_items.add(unit, AgendaItem(0, new_uid(), meeting_id, after(found), number, title))
    return Changes("item", (made,), "add item")


def after(found: Meeting) -> int:
    """The place on the agenda after its last item."""
    return max((each.position for each in found.items), default=0) + 1


@undoable
def set_exempt(desk: Desk, item_id: int, paragraph: str, public: PublicWords | None = None) -> Changes:
    """Keeps an item out of public documents, by the paragraph that makes it exempt ("Schedule 12A, paragraph 3"); empty
    words make it public again. ``public`` is what the public reads of it, where that is said with it.

    Raises CannotBeDone when the item is gone, and as ``set_public_words``. It may be done to confirmed minutes too, as no word
    of them changes.
    """
    with desk.store.writing() as unit:
        item = _to_mark(unit, item_id)
        kept_items.set_exempt(unit, item_id, " ".join(paragraph.split()))
        if public is not None and paragraph.strip():
            kept_items.put_public_words(unit, item_id, public.for_item(replace(item, exempt=paragraph)))
    return Changes("item", (item_id,), "mark exempt" if paragraph.strip() else "mark public")


@undoable
def set_public_words(desk: Desk, item_id: int, public: PublicWords) -> Changes:
    """Says whether an exempt item's title is exempt too, and what the public reads in place of title and text.

    It may be done to confirmed minutes too: a summary is often asked for when they are out. Raises CannotBeDone when the item
    is gone or public, and for public words that give the exempt title away.
    """
    with desk.store.writing() as unit:
        kept_items.put_public_words(unit, item_id, public.for_item(_to_mark(unit, item_id)))
    return Changes("item", (item_id,), "write the public words")


def _to_mark(unit: Unit, item_id: int) -> AgendaItem:
    item = kept_items.by_id(unit, item_id)
    if item is None:
        raise CannotBeDone("This item is no longer on the agenda: open the meeting again.")
    return item


@undoable
def set_style(desk: Desk, meeting_id: int, name: str) -> Changes:
    """Shows the meeting in another house style from now on; not a word of it changes.

    Raises CannotBeDone for an unknown meeting or style, or a confirmed meeting, whose numbers have been cited.
    """
    style = house_style(name).name
    with desk.store.writing() as unit:
        may_change(there(unit, meeting_id))
        kept.set_style(unit, meeting_id, style)
    return Changes("meeting", (meeting_id,), "change house style")


def remember_place(desk: Desk, place: Place) -> None:
    """Keeps where the clerk is, so that the desk opens there again; one that only reads leaves that to who writes."""
    if desk.store.only_reads:
        return
    with desk.store.writing() as unit:
        places.remember(unit, place)


def last_place(desk: Desk) -> Place:
    """Where the clerk was; an empty place at first, or when that meeting or item is no longer there."""
    with desk.store.reading() as unit:
        return places.last(unit)
