"""What the window shows of a meeting's people: one frozen line a person, in the words of the screen. No Qt in here."""
from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from clerk_desk.domain.attendance import OF_THE_BODY, Attendee, Names, Reason, Seat, Standing, roll_from_names
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.declarations import SHORT, Declaration, words_of
from clerk_desk.domain.presence import Room, conduct_of, declared, in_chair, is_in_room, out_for_interest, whereabouts
from clerk_desk.domain.quorum import Quorum, QuorumState, warning
from clerk_desk.domain.records import Meeting, Role
from clerk_desk.domain.spoken_names import surname, title_of, without_title
from clerk_desk.ui.translating import said

QUORUM_LOOKS = {
    QuorumState.QUORATE: ("users", "green"), QuorumState.ONLY_JUST: ("users", "amber"), QuorumState.LOST: ("circle-alert", "red"),
    QuorumState.NOT_SET: ("users", "ink2"),
}
"""Icon and colour of each state of the quorum."""

OFFICES = {Role.CHAIR: "Chair", Role.VICE_CHAIR: "Vice-Chair"}
NOTES = {
    Standing.EXPECTED: "expected", Standing.APOLOGIES: "apologies", Standing.LATE: "will be late", Standing.ABSENT: "absent",
}

LATE = "Will be late"
"""Of somebody who sent apologies for lateness, in a column that has no room for so many words."""


@dataclass(frozen=True)
class DeclaredLine:
    """One declaration: who, in what, the interest with its nature, what they did."""

    name: str
    where: str
    interest: str
    did: str


@dataclass(frozen=True)
class PersonLine:
    """One person. ``short`` is what the strip calls them, ``note`` why they are no usual case ("left 19:31"), ``office`` what
    they are there ("Chair"); ``here`` says that they are in the room, ``member`` that they sit on the body, ``able`` that they may
    vote on the item in hand, ``replaced`` that a substitute sits for them.
    """

    id: int
    uid: str
    name: str
    short: str
    here: bool
    member: bool
    where: str = ""
    note: str = ""
    office: str = ""
    post: str = ""
    declared: str = ""
    able: bool = False
    replaced: bool = False

    @property
    def picture(self) -> str:
        """The icon beside where they are."""
        return "check" if self.here else "log-out" if self.note.startswith("left") else "minus"

    def spoken(self) -> str:
        """The line for a screen reader."""
        return ", ".join(part for part in (self.name, said(self.office), said(self.where), said(self.post)) if part)


def room_seen(room: Room, meeting: Meeting) -> Room:
    """The room; without a roll, what imported minutes have of it, so that nobody looks at an empty room."""
    if room.attendees:
        return room
    names = Names(meeting.present, meeting.apologies, meeting.in_attendance)
    return Room(roll_from_names(meeting.id, names, iter(new_uid, "")))


def lines(room: Room, item: str = "", able: frozenset[int] = frozenset()) -> tuple[PersonLine, ...]:
    """Everybody of a meeting: members by surname, then the others. ``item`` is the uid of the one in hand, ``able`` the numbers
    of those who may vote on it.
    """
    chair = in_chair(room)
    called = _short_names(room)
    made = [_line(each, room, item, able, chair, called[each.uid]) for each in room.attendees]
    return tuple(sorted(made, key=lambda line: (not line.member, surname(line.name).casefold(), line.name.casefold())))


def _line(each: Attendee, room: Room, item: str, able: frozenset[int], chair: Attendee | None, short: str) -> PersonLine:
    here = is_in_room(room, each)
    return PersonLine(
        each.id, each.uid, _plain(each.name), short, here, each.seat in OF_THE_BODY, _where(each, room), _note(each, room, here, item),
        _office(each, chair), each.post or ("Co-opted" if each.seat is Seat.COOPTED else ""), _declared(each, room, item), each.id in able,
        any(other.instead_of == each.uid for other in room.attendees),
    )


def _plain(name: str) -> str:
    """A name on screen: "Cllr Ruth Penhale", brackets of imported minutes left out."""
    title, rest = title_of(name), without_title(name)
    return f"{'Cllr' if title.lower().startswith('councillor') else title} {rest}".strip()


def _where(each: Attendee, room: Room) -> str:
    words = LATE if each.standing is Standing.LATE and not room.movements_of(each.uid) else whereabouts(room, each)
    away = room.attendee(each.instead_of)
    return f"For {_with_title(away.name)}" if away and words.startswith("For ") else words


def _with_title(name: str) -> str:
    """"Cllr Everitt", where one line has to hold two people."""
    plain = _plain(name)
    return f"{plain.split(' ')[0]} {surname(name)}" if title_of(name) else plain


def _note(each: Attendee, room: Room, here: bool, item: str) -> str:
    """Why somebody is no usual case; empty for who is simply here."""
    words = _where(each, room)
    if here:
        return words[:1].lower() + words[1:] if words.split(" ")[0] in ("For", "Arrived", "Returned") else _remote(each)
    if room.movements_of(each.uid):
        interest = ", interest" if item and out_for_interest(room, each.uid, item) else ""
        return words[:1].lower() + words[1:] + interest
    return NOTES.get(each.standing, "")


def _remote(each: Attendee) -> str:
    return "by video" if each.standing is Standing.REMOTE else ""


def _office(each: Attendee, chair: Attendee | None) -> str:
    """Who is in the chair says so; the chair who is not in it stays the chair."""
    own = OFFICES.get(each.office, "")
    if chair is None or chair.uid != each.uid or each.office is Role.CHAIR:
        return own
    return f"{own}, in the chair" if own else "In the chair"


def _declared(each: Attendee, room: Room, item: str) -> str:
    own = declared(room, each.uid, item) if item else tuple(one for one in room.declarations if one.attendee == each.uid)
    return ", ".join(dict.fromkeys(said(SHORT[one.kind]) for one in own))


def _short_names(room: Room) -> dict[str, str]:
    """Surnames, with an initial where two people share one."""
    shared = Counter(surname(each.name).casefold() for each in room.attendees)
    out = {}
    for each in room.attendees:
        last = surname(each.name)
        alone = shared[last.casefold()] < 2
        out[each.uid] = last if alone else f"{without_title(each.name)[:1]} {last}"
    return out


def for_the_strip(people: tuple[PersonLine, ...]) -> tuple[PersonLine, ...]:
    """Members in the order of the strip: who is in the chair, the others here, then who is out, then who did not come."""
    members = [each for each in people if each.member and not (each.replaced and not each.here)]
    return tuple(sorted(members, key=lambda each: (not each.here, _rank(each), not each.note.startswith("left"))))


def _rank(each: PersonLine) -> int:
    """Whoever is in the chair comes first, another office next."""
    if each.office == "Chair" or each.office.lower().endswith("in the chair"):
        return 0
    return 1 if each.office else 2


def declared_rows(room: Room, numbers: Mapping[str, str]) -> tuple[DeclaredLine, ...]:
    """Every declaration as the side of the grid shows it; ``numbers`` are the items' numbers by uid."""
    return tuple(_declared_line(room, each, numbers) for each in room.declarations)


def _declared_line(room: Room, each: Declaration, numbers: Mapping[str, str]) -> DeclaredLine:
    interest = said(words_of(each)).removeprefix("a ").removeprefix("an ")
    told = ": ".join(part for part in (interest[:1].upper() + interest[1:], each.nature) if part)
    gone = [move for move in room.movements_of(each.attendee) if move.reason is Reason.INTEREST and move.item == each.item]
    did = str(conduct_of(room, each))
    at = f" {gone[-1].time}" if gone and gone[-1].time and did == "left the room" else ""
    act = said(did)
    where = said("item {number}").format(number=numbers.get(each.item, "")).strip() if each.item else said("whole meeting")
    what = f"{act[:1].upper()}{act[1:]}{at}" if did else said("What they did is not noted yet")
    return DeclaredLine(_with_title(each.name), where, told, what)


def loss(quorum: Quorum) -> str:
    """The sentence that a lost quorum is told with; empty while it is there."""
    return said(warning(Quorum(quorum.needed, quorum.needed, QuorumState.ONLY_JUST), quorum)) if quorum.state is QuorumState.LOST else ""
