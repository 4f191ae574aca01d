"""What the verbs about people share: a meeting with its people, the item that is meant, the time by clock or clerk."""
from __future__ import annotations

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import clock_time, there
from clerk_desk.domain.attendance import Attendee, Standing
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.meeting_states import may_change
from clerk_desk.domain.presence import Room, is_in_room, remote_members_count
from clerk_desk.domain.public_record import title_for_public
from clerk_desk.domain.records import Meeting
from clerk_desk.domain.sitting import order_taken, sitting_of
from clerk_desk.store import attendance as kept
from clerk_desk.store import declarations as kept_declarations
from clerk_desk.store import sitting_events
from clerk_desk.store.unit import Unit


def room_of(unit: Unit, meeting: Meeting) -> Room:
    """All that is known of a meeting's people, its items in the order they were taken."""
    by_id = {item.id: item.uid for item in meeting.items}
    taken = order_taken(tuple(by_id), sitting_of(sitting_events.of_meeting(unit, meeting.id)).taken)
    return Room(
        kept.roll(unit, meeting.id), kept.movements(unit, meeting.id), kept_declarations.of_meeting(unit, meeting.id),
        tuple(by_id[item_id] for item_id in taken), remote_members_count(meeting.committee.nation),
    )


def open_meeting(unit: Unit, meeting_id: int) -> tuple[Meeting, Room]:
    """A meeting that may be changed, and its people. Raises CannotBeDone when there is none or it is confirmed."""
    meeting = there(unit, meeting_id)
    may_change(meeting)
    return meeting, room_of(unit, meeting)


def with_person(unit: Unit, attendee_id: int) -> tuple[Meeting, Room, Attendee]:
    """Somebody on the roll of a meeting that may be changed. Raises CannotBeDone when they are not on it, or as above."""
    person = kept.attendee(unit, attendee_id)
    if person is None:
        raise CannotBeDone("This person is no longer on the list of the meeting: open the meeting again.")
    return *open_meeting(unit, person.meeting_id), person


def uid_of(unit: Unit, meeting: Meeting, item_id: int | None) -> str:
    """The uid of the item that is meant; None is the item in hand, 0 none. Raises CannotBeDone for one that is not here."""
    if item_id is None:
        item_id = sitting_of(sitting_events.of_meeting(unit, meeting.id)).item_id
        return next((item.uid for item in meeting.items if item.id == item_id), "")
    found = next((item.uid for item in meeting.items if item.id == item_id), None)
    if item_id and found is None:
        raise CannotBeDone("This item is no longer on the agenda of this meeting: open the meeting again.")
    return found or ""


def time_given(desk: Desk, time: str) -> tuple[str, bool]:
    """The time as "HH:MM" and whether the clerk gave it; without one the desk's clock does.

    Raises CannotBeDone for words that are no time of day.
    """
    typed = clock_time(time)
    return (typed, True) if typed else (f"{desk.clock.now():%H:%M}", False)


def called(meeting: Meeting, uid: str) -> str:
    """An item as sentences call it: "item 6", or by its title where it carries no number; empty where it is not there."""
    item = next((each for each in meeting.items if each.uid == uid), None)
    return "" if item is None else f"item {item.number}" if item.number else f"“{item.title}”"


def items_in_words(meeting: Meeting) -> dict[str, str]:
    """Every item as sentences call it, by uid: "item 6 (Fostering)", with its public title where its own is exempt."""
    titles = {item.uid: title_for_public(item) for item in meeting.items}
    return {item.uid: f"item {item.number} ({titles[item.uid]})" if item.number else f"“{titles[item.uid]}”" for item in meeting.items}


def refuse_absent(room: Room, names: tuple[str, ...], act: str) -> None:
    """Raises CannotBeDone for a name that is not on the roll or not in the room, or that belongs to no member; ``act`` says
    what for ("move a motion"). Without a roll nothing is known and nothing is refused.
    """
    for name in names if room.attendees else ():
        person = next((each for each in room.attendees if each.name == name), None)
        if person is None:
            raise CannotBeDone(f"{name} is not on the list of this meeting: add them there first.")
        if not person.votes:
            raise CannotBeDone(f"{name} has no vote here and cannot {act}.")
        if not is_in_room(room, person):
            never = not room.movements_of(person.uid) and person.standing is Standing.EXPECTED
            raise CannotBeDone(f"{name} is {'not marked present' if never else 'not in the room'} and cannot {act}.")
