"""What may be recorded of somebody who comes, goes or takes the chair, and what the next movement is."""
from __future__ import annotations

from dataclasses import replace

from clerk_desk.domain.attendance import HERE, OF_THE_BODY, Attendee, Movement, Reason, Seat, Standing, Way, later
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.presence import Room, in_chair, is_in_room
from clerk_desk.domain.records import Role


def arrival(room: Room, attendee: Attendee, time: str, item: str = "", *, typed: bool = True) -> Movement:
    """Somebody comes in: late the first time, returning after that. ``typed`` says that the clerk gave the time.

    Raises CannotBeDone for somebody who is in the room, and for a typed time before they last came or went.
    """
    if is_in_room(room, attendee):
        raise CannotBeDone(f"{attendee.name} is in the room already: record when they left first.")
    back = attendee.standing in HERE or bool(room.movements_of(attendee.uid))
    return _next(room, attendee, Way.IN, Reason.RETURNED if back else Reason.ARRIVED, time, item, typed)


def departure(room: Room, attendee: Attendee, time: str, item: str = "", *, interest: bool = False, typed: bool = True) -> Movement:
    """Somebody goes out, for good or for an interest in this item.

    Raises CannotBeDone for somebody who is not in the room, an interest without an item, and a typed time before they
    last came or went.
    """
    if not is_in_room(room, attendee):
        raise CannotBeDone(f"{attendee.name} is not in the room: mark them present or record that they came in first.")
    if interest and not item:
        raise CannotBeDone(f"Say which item {attendee.name} left for because of an interest.")
    return _next(room, attendee, Way.OUT, Reason.INTEREST if interest else Reason.LEFT, time, item, typed)


def chair_taken(room: Room, attendee: Attendee, time: str, item: str = "", *, elected: bool = False, typed: bool = True) -> Movement:
    """Somebody takes the chair: because nobody was in it, because whoever was left, back again, or elected for the meeting.

    Raises CannotBeDone for somebody who is not a member, not in the room or in the chair already.
    """
    now = in_chair(room)
    if attendee.seat not in OF_THE_BODY:
        raise CannotBeDone(f"{attendee.name} is not a member and cannot take the chair: choose a member who is here.")
    if not is_in_room(room, attendee):
        raise CannotBeDone(f"{attendee.name} is not in the room and cannot take the chair: choose a member who is here.")
    if now is not None and now.uid == attendee.uid:
        raise CannotBeDone(f"{attendee.name} is in the chair already.")
    return _next(room, attendee, Way.CHAIR, _why(room, attendee, elected), time, item, typed)


def _why(room: Room, attendee: Attendee, elected: bool) -> Reason:
    if elected:
        return Reason.ELECTED
    if attendee.office is Role.CHAIR:
        return Reason.CHAIR_BACK
    was_here = any(each.office is Role.CHAIR and (each.standing in HERE or room.movements_of(each.uid)) for each in room.attendees)
    return Reason.CHAIR_LEFT if was_here else Reason.CHAIR_ABSENT


def _next(room: Room, attendee: Attendee, way: Way, reason: Reason, time: str, item: str, typed: bool) -> Movement:
    last = [each.time for each in room.movements if each.attendee == attendee.uid and each.time]
    if typed and last and later(last[-1], time):
        raise CannotBeDone(f"{attendee.name} last came or went at {last[-1]}, so {time} cannot be right: correct one of the two times.")
    doubtful = not typed and any(later(each.time, time) for each in room.movements)
    return Movement(0, new_uid(), attendee.meeting_id, attendee.uid, way, reason, time, item, 0, doubtful)


def marked(room: Room, attendee: Attendee, standing: Standing) -> Attendee:
    """The person with what the roll now says of them.

    Raises CannotBeDone where that would make nonsense of how they came and went.
    """
    moves = room.movements_of(attendee.uid)
    if moves and (standing in HERE) is not (moves[0].way is Way.OUT):
        when = f"{'came in' if moves[0].way is Way.IN else 'left'}{f' at {moves[0].time}' if moves[0].time else ''}"
        raise CannotBeDone(f"{attendee.name} {when}, so they cannot be {standing} at the start: take that back first.")
    return replace(attendee, standing=standing)


def substitute_for(room: Room, away: Attendee, name: str, person: str = "") -> Attendee:
    """A substitute for a member who is away, present from now; mark them otherwise where they are late.

    Raises CannotBeDone when there is one already, the member is here, or it is no member's seat.
    """
    if away.seat not in (Seat.MEMBER, Seat.COOPTED):
        raise CannotBeDone(f"{away.name} has no seat on the committee that somebody could sit in: choose the member who is away.")
    if is_in_room(room, away):
        raise CannotBeDone(f"{away.name} is in the room: a substitute sits for a member who is away.")
    there = next((each for each in room.attendees if each.instead_of == away.uid), None)
    if there is not None:
        raise CannotBeDone(f"{there.name} sits for {away.name} already: take that back first.")
    return Attendee(
        0, new_uid(), away.meeting_id, name, person, seat=Seat.SUBSTITUTE, standing=Standing.PRESENT, votes=away.votes, instead_of=away.uid,
    )


def taken_back(room: Room, move: Movement) -> None:
    """Says whether a movement may be taken out of the record.

    Raises CannotBeDone when somebody would then come in twice or go out twice.
    """
    rest = [each for each in room.movements_of(move.attendee) if each.uid != move.uid]
    person = room.attendee(move.attendee)
    here = person is not None and person.standing in HERE
    for each in rest:
        if (each.way is Way.IN) is here:
            name = person.name if person else "Somebody"
            raise CannotBeDone(f"{name} came or went again after that: take the later one back first.")
        here = each.way is Way.IN


def time_doubts(room: Room) -> tuple[str, ...]:
    """A sentence for each movement whose time the clock gave while it was set back."""
    names = {each.uid: each.name for each in room.attendees}
    did = {Way.IN: "came in", Way.OUT: "left", Way.CHAIR: "took the chair"}
    return tuple(
        f"{names.get(each.attendee, 'Somebody')} {did[each.way]} at {each.time}, which is before what was recorded earlier: check the time."
        for each in room.movements if each.doubtful
    )


def refuse_time(room: Room, move: Movement, time: str) -> None:
    """Raises CannotBeDone for a time of a movement that is not between the same person's movements before and after it."""
    own = [each for each in room.movements if each.attendee == move.attendee]
    place = next((index for index, each in enumerate(own) if each.uid == move.uid), 0)
    before = next((each.time for each in reversed(own[:place]) if each.time), "")
    after = next((each.time for each in own[place + 1:] if each.time), "")
    if later(before, time) or later(time, after):
        between = " and ".join(part for part in (f"after {before}" if before else "", f"before {after}" if after else "") if part)
        raise CannotBeDone(f"{time} does not fit with the same person’s other times: give one {between}.")
