"""An invented room: six members, one of them the chair, a substitute's place, a co-opted member and two officers."""
from __future__ import annotations

from clerk_desk.domain.attendance import Attendee, Movement, Seat, Standing
from clerk_desk.domain.comings_and_goings import arrival, chair_taken, departure
from clerk_desk.domain.presence import Room
from clerk_desk.domain.records import Role

ITEMS = ("i1", "i2", "i3", "i4")


def person(uid: str, name: str, **given) -> Attendee:
    return Attendee(0, uid, 1, name, **{"standing": Standing.PRESENT} | given)


def a_room(**given) -> Room:
    """Everybody present who is expected, item i1 to i4."""
    people = (
        person("merrow", "Councillor Ada Merrow", office=Role.CHAIR), person("siddal", "Councillor Tom Siddal", office=Role.VICE_CHAIR),
        person("nandra", "Councillor Priya Nandra"), person("lathe", "Councillor Owen Lathe"), person("rao", "Councillor Sunita Rao"),
        person("everitt", "Councillor Jo Everitt", standing=Standing.APOLOGIES),
        person("lee", "Mr Bob Lee", seat=Seat.COOPTED, office=Role.COOPTED, votes=False),
        person("clerk", "Gwen Hale", post="Clerk", seat=Seat.OFFICER, votes=False),
        person("guest", "Naomi Fair", post="Head of Libraries", seat=Seat.ATTENDING, votes=False, for_items=("i2",)),
    )
    return Room(people, **{"order": ITEMS} | given)


def then(room: Room, *moves: tuple) -> Room:
    """The room after people came ("in"), went ("out", "interest") and took the chair: (uid, what, time, item)."""
    for uid, what, *more in moves:
        time, item = (*more, "", "")[:2]
        who = room.attendee(uid)
        assert who is not None
        if what == "in":
            move = arrival(room, who, time, item)
        elif what == "chair":
            move = chair_taken(room, who, time, item)
        else:
            move = departure(room, who, time, item, interest=what == "interest")
        room = after(room, move)
    return room


def after(room: Room, move: Movement) -> Room:
    """The room with one movement more, numbered as the store would."""
    from dataclasses import replace

    return replace(room, movements=(*room.movements, replace(move, sequence=10 * (len(room.movements) + 1))))


def marked(room: Room, uid: str, **given) -> Room:
    from dataclasses import replace

    return replace(room, attendees=tuple(replace(each, **given) if each.uid == uid else each for each in room.attendees))


def uids(people) -> list[str]:
    return [each.uid for each in people]
