"""Where everybody is, folded from the roll, the movements and the declarations of a meeting.

The rule for records: an arrival during an item counts from that item on, a departure after it; whoever goes out for an
interest is out for the item the interest is in, whenever they went and came back.
"""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from clerk_desk.domain.attendance import HERE, Attendee, Movement, Reason, Seat, Standing, Way, later
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.declarations import Conduct, Declaration, concerns, takes_out, takes_vote
from clerk_desk.domain.records import Role

MAY_PRESIDE = frozenset({Seat.MEMBER, Seat.COOPTED, Seat.SUBSTITUTE})


@dataclass(frozen=True)
class Room:
    """All that is known of the people of one meeting.

    ``movements`` and ``declarations`` are in the order of their sequence, ``order`` has the uids of the items in the order
    in which they were taken. ``remote_counts`` says whether members who are there by video count and vote.
    """

    attendees: tuple[Attendee, ...] = ()
    movements: tuple[Movement, ...] = ()
    declarations: tuple[Declaration, ...] = ()
    order: tuple[str, ...] = ()
    remote_counts: bool = True

    def attendee(self, uid: str) -> Attendee | None:
        """The person with this uid on the roll, if there is one."""
        return next((each for each in self.attendees if each.uid == uid), None)

    def movements_of(self, uid: str) -> tuple[Movement, ...]:
        """How somebody came and went, in order; taking the chair is not among them."""
        return tuple(each for each in self.movements if each.attendee == uid and each.way is not Way.CHAIR)


@dataclass(frozen=True)
class Moment:
    """A point in the record: after what has this sequence, and at this time where one is known."""

    sequence: int
    time: str = ""


def remote_members_count(nation: Nation) -> bool:
    """Does a member who is there by video count towards the quorum and vote?

    In England a councillor must be in the room (Local Government Act 1972); elsewhere the law lets a council meet by video.
    """
    return nation is not Nation.ENGLAND


def is_in_room(room: Room, attendee: Attendee) -> bool:
    """Is this person in the room, by the last thing recorded?"""
    moves = room.movements_of(attendee.uid)
    return moves[-1].way is Way.IN if moves else attendee.standing in HERE


def in_room_now(room: Room) -> tuple[Attendee, ...]:
    """Everybody who is in the room by the last thing recorded, each once, in the order of the roll."""
    return tuple(each for each in room.attendees if is_in_room(room, each))


def ever_present(room: Room) -> tuple[Attendee, ...]:
    """Everybody who was in the room at any time."""
    came = {each.attendee for each in room.movements if each.way is Way.IN}
    return tuple(each for each in room.attendees if each.standing in HERE or each.uid in came)


def present_for(room: Room, item: str) -> tuple[Attendee, ...]:
    """Who was present for an item, by the rule for records; in the order of the roll.

    For an item that is not on the agenda (or none) it is who is in the room now.
    """
    if item not in room.order:
        return in_room_now(room)
    places = _places(room)
    return tuple(each for each in room.attendees if _present_for(room, each, item, places))


def _present_for(room: Room, attendee: Attendee, item: str, places: dict[str, int]) -> bool:
    if attendee.for_items and item not in attendee.for_items:
        return False
    if out_for_interest(room, attendee.uid, item):
        return False
    at, here, came = 2 * room.order.index(item), attendee.standing in HERE, False
    for move in _by_place(room.movements_of(attendee.uid), places):
        if places[move.uid] < at:
            here = move.way is Way.IN
        elif places[move.uid] == at:
            came = came or move.way is Way.IN
    return here or came


def out_for_interest(room: Room, attendee: str, item: str) -> bool:
    """Is somebody out for this item because of an interest: gone out for it, or by what they declared they would do?"""
    gone = any(each.reason is Reason.INTEREST and each.item == item and item for each in room.movements_of(attendee))
    return gone or any(takes_out(each, item) for each in room.declarations if each.attendee == attendee)


def conduct_of(room: Room, declaration: Declaration) -> Conduct:
    """What the member did: as noted, else "left the room" where they went out for that item."""
    gone = (each for each in room.movements_of(declaration.attendee) if each.reason is Reason.INTEREST)
    left = any(each.item == declaration.item or not declaration.item for each in gone)
    return Conduct.LEFT if declaration.conduct is Conduct.NOT_SAID and left else declaration.conduct


def voters(room: Room) -> tuple[Attendee, ...]:
    """The members with a vote who are in the room now: those who make the quorum. A member whose substitute sits counts
    only through the substitute.
    """
    return tuple(each for each in in_room_now(room) if has_vote(room, each))


def has_vote(room: Room, attendee: Attendee) -> bool:
    """Has this person a vote at this meeting at all? Officers and guests have none, nor has a member whose substitute came."""
    if not attendee.votes or attendee.seat not in MAY_PRESIDE:
        return False
    if attendee.standing is Standing.REMOTE and not room.remote_counts:
        return False
    return all(each.instead_of != attendee.uid for each in ever_present(room) if each.seat is Seat.SUBSTITUTE)


def may_vote(room: Room, item: str, moment: Moment | None = None) -> tuple[Attendee, ...]:
    """Who may vote on an item: present for it, with a vote, and not out or silent for an interest.

    With a ``moment`` it is who was in the room then, so that whoever left during the item before the vote is not among them.
    """
    there = present_for(room, item) if moment is None else in_room_now(at_moment(room, item, moment))
    return tuple(each for each in there if has_vote(room, each) and not _barred(room, each, item))


def _barred(room: Room, attendee: Attendee, item: str) -> bool:
    own = (each for each in room.declarations if each.attendee == attendee.uid)
    return out_for_interest(room, attendee.uid, item) or any(takes_vote(each, item) for each in own)


def at_moment(room: Room, item: str, moment: Moment) -> Room:
    """The room as it was when something happened in an item: later movements are taken out.

    Movements of items taken before are in, of items after it are out; within the item times decide, else the order in
    which things were recorded.
    """
    places, at = _places(room), 2 * room.order.index(item) if item in room.order else None
    kept = tuple(each for each in room.movements if _by_then(each, places[each.uid], at, moment))
    return replace(room, movements=kept)


def _by_then(move: Movement, place: int, at: int | None, moment: Moment) -> bool:
    if at is not None and place != at and abs(place - at) > 1:
        return place < at
    if move.time and moment.time and move.time != moment.time:
        return later(moment.time, move.time)
    return move.sequence <= moment.sequence


def in_chair(room: Room) -> Attendee | None:
    """Who is in the chair: whoever took it last, else the committee's chair; None while that person is out of the room."""
    taken = [each.attendee for each in room.movements if each.way is Way.CHAIR]
    chairs = [each.uid for each in room.attendees if each.office is Role.CHAIR]
    uid = taken[-1] if taken else chairs[0] if chairs else ""
    found = room.attendee(uid)
    return found if found and is_in_room(room, found) else None


def whereabouts(room: Room, attendee: Attendee) -> str:
    """Where somebody is in the words of the screen: "Present", "Left 19:31", "Arrived 18:41", "For Cllr Everitt"."""
    moves = room.movements_of(attendee.uid)
    away = room.attendee(attendee.instead_of)
    if moves and moves[-1].way is Way.OUT:
        return f"Left {moves[-1].time}".strip()
    if moves:
        return f"{'Returned' if moves[-1].reason is Reason.RETURNED else 'Arrived'} {moves[-1].time}".strip()
    if away and attendee.standing in HERE:
        return f"For {away.name}"
    return attendee.standing.value.capitalize()


def declared(room: Room, attendee: str, item: str) -> tuple[Declaration, ...]:
    """What somebody declared in this item or in the whole meeting."""
    return tuple(each for each in room.declarations if each.attendee == attendee and concerns(each, item))


def _places(room: Room) -> dict[str, int]:
    """Where each movement stands by the agenda: twice the item's place, odd between two items, -1 before the first."""
    order = {uid: 2 * index for index, uid in enumerate(room.order)}
    out: dict[str, int] = {}
    at = -1
    for move in room.movements:
        place = order.get(move.item, at if at % 2 else at + 1)
        at = max(at, place)
        out[move.uid] = place
    return out


def _by_place(moves: Iterable[Movement], places: dict[str, int]) -> list[Movement]:
    return sorted(moves, key=lambda move: (places[move.uid], move.sequence))
