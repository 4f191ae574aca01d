"""Who is expected at a meeting, who was there and who came and went: the facts, and the names that documents show.

A person has one row. Coming, going and taking the chair are events; where somebody is follows from them (``presence``).
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Role
from clerk_desk.domain.spoken_names import in_a_row


class Seat(StrEnum):
    """In what capacity somebody is at a meeting."""

    MEMBER = "member"
    COOPTED = "co-opted"
    SUBSTITUTE = "substitute"
    OFFICER = "officer"
    ATTENDING = "in attendance"


class Standing(StrEnum):
    """What the roll says of somebody when the meeting begins."""

    EXPECTED = "expected"
    PRESENT = "present"
    REMOTE = "present remotely"
    APOLOGIES = "apologies"
    LATE = "apologies for lateness"
    ABSENT = "absent"


class Way(StrEnum):
    """What happened: somebody came in, went out or took the chair."""

    IN = "in"
    OUT = "out"
    CHAIR = "chair"


class Reason(StrEnum):
    """Why; it decides the words of the minutes, and for an interest also for which item somebody is out."""

    ARRIVED = "arrived late"
    RETURNED = "returned"
    LEFT = "left"
    INTEREST = "left for interest"
    CHAIR_ABSENT = "chair absent"
    CHAIR_LEFT = "chair left"
    CHAIR_BACK = "chair back"
    ELECTED = "elected for the meeting"


HERE = frozenset({Standing.PRESENT, Standing.REMOTE})
OF_THE_BODY = frozenset({Seat.MEMBER, Seat.COOPTED, Seat.SUBSTITUTE})
REASONS = {
    Way.IN: frozenset({Reason.ARRIVED, Reason.RETURNED}),
    Way.OUT: frozenset({Reason.LEFT, Reason.INTEREST}),
    Way.CHAIR: frozenset({Reason.CHAIR_ABSENT, Reason.CHAIR_LEFT, Reason.CHAIR_BACK, Reason.ELECTED}),
}


@dataclass(frozen=True)
class Attendee:
    """One person on the roll of a meeting.

    ``name`` is as minutes write it and stays when the person (``person``, a uid, empty for somebody not kept) is renamed
    or goes. ``instead_of`` is the uid of the attendee a substitute sits for, ``for_items`` the uids of the only items
    somebody attends for, empty for the whole meeting. ``votes`` says whether they have a vote at all.
    """

    id: int
    uid: str
    meeting_id: int
    name: str
    person: str = ""
    post: str = ""
    seat: Seat = Seat.MEMBER
    office: Role = Role.MEMBER
    standing: Standing = Standing.EXPECTED
    votes: bool = True
    instead_of: str = ""
    for_items: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Movement:
    """Somebody came in, went out or took the chair.

    ``attendee`` and ``item`` are uids; ``item`` is the one under discussion, for an interest the one it is about, empty
    before the first and between two. ``time`` is "HH:MM" or empty. ``sequence`` is the order in which things were
    recorded, which holds whatever the clocks say; ``doubtful`` marks a time that a clock set back gave.
    """

    id: int
    uid: str
    meeting_id: int
    attendee: str
    way: Way
    reason: Reason
    time: str = ""
    item: str = ""
    sequence: int = 0
    doubtful: bool = False


@dataclass(frozen=True)
class Names:
    """The names that documents show under each heading, in order."""

    present: tuple[str, ...] = ()
    apologies: tuple[str, ...] = ()
    in_attendance: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()


def later(time: str, than: str) -> bool:
    """Is this time of day the later one? Half a day back is taken for the day after, so that a meeting may pass midnight.

    False where one of the two is not known.
    """
    if not time or not than:
        return False
    return 0 < (_minutes(time) - _minutes(than)) % 1440 < 720


def _minutes(time: str) -> int:
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


def names_for_documents(roll: Sequence[Attendee], movements: Sequence[Movement], numbers: Mapping[str, str]) -> Names:
    """The names that documents show, folded from the roll; ``numbers`` are the items' numbers by uid.

    Whoever was in the room at any time is present; somebody expected of whom nothing more is known is in no list.
    """
    came = {each.attendee for each in movements if each.way is not Way.OUT}
    chaired = {each.attendee for each in movements if each.way is Way.CHAIR}
    by_uid = {each.uid: each for each in roll}
    body = [each for each in roll if each.seat in OF_THE_BODY]
    here = [each for each in body if each.standing in HERE or each.uid in came]
    away = [each for each in body if each not in here]
    guests = [each for each in roll if each.seat not in OF_THE_BODY]
    return Names(
        tuple(_present(each, chaired, by_uid) for each in here),
        tuple(_sorry(each) for each in [*away, *guests] if _is_sorry(each, came)),
        tuple(_guest(each, numbers) for each in guests if each.standing in HERE or each.uid in came),
        tuple(each.name for each in away if each.standing is Standing.ABSENT),
    )


def _present(each: Attendee, chaired: Iterable[str], by_uid: Mapping[str, Attendee]) -> str:
    away = by_uid.get(each.instead_of)
    notes = [
        {Role.CHAIR: "Chair", Role.VICE_CHAIR: "Vice-Chair"}.get(each.office, ""),
        "in the Chair" if each.uid in chaired and each.office is not Role.CHAIR else "",
        f"substitute for {away.name}" if away else "substitute" if each.seat is Seat.SUBSTITUTE else "",
        "co-opted" if each.seat is Seat.COOPTED else "",
        "remotely" if each.standing is Standing.REMOTE else "",
    ]
    return _noted(each.name, notes)


def _noted(name: str, notes: Iterable[str]) -> str:
    """The name with notes in brackets; what the name says itself is not said again, and its own brackets stay alone."""
    said = ", ".join(note for note in notes if note and not re.search(rf"\b{re.escape(note)}\b", name, re.IGNORECASE))
    return f"{name} ({said})" if said and "(" not in name else name


def _is_sorry(each: Attendee, came: Iterable[str]) -> bool:
    return each.standing is Standing.LATE or (each.standing is Standing.APOLOGIES and each.uid not in came)


def _sorry(each: Attendee) -> str:
    return _noted(each.name, ["for lateness"] if each.standing is Standing.LATE else [])


def _guest(each: Attendee, numbers: Mapping[str, str]) -> str:
    named = f"{each.name}, {each.post}" if each.post and each.post.casefold() not in each.name.casefold() else each.name
    items = [numbers[uid] for uid in each.for_items if numbers.get(uid)]
    said = f"item{'s' if len(items) > 1 else ''} {in_a_row(items)}" if items else ""
    return _noted(named, [said, "remotely" if each.standing is Standing.REMOTE else ""])


def roll_from_names(meeting_id: int, names: Names, new_uid: Iterable[str]) -> tuple[Attendee, ...]:
    """A roll made of names as imported minutes write them, each kept to the letter, so that documents stay as they were."""
    uids = iter(new_uid)
    made = [Attendee(0, next(uids), meeting_id, name, standing=Standing.PRESENT, office=_office(name)) for name in names.present]
    for name in names.apologies:
        late = re.search(r"\bfor lateness\b", name) is not None
        made.append(Attendee(0, next(uids), meeting_id, name, standing=Standing.LATE if late else Standing.APOLOGIES))
    for name in names.in_attendance:
        made.append(Attendee(0, next(uids), meeting_id, name, seat=Seat.ATTENDING, standing=Standing.PRESENT, votes=False))
    return tuple(made)


def _office(name: str) -> Role:
    """The office that brackets or a dash behind a name state."""
    if re.search(r"\bvice[- ]?chair", name, re.IGNORECASE):
        return Role.VICE_CHAIR
    return Role.CHAIR if re.search(r"[(,–-]\s*(?:in the )?chair", name, re.IGNORECASE) else Role.MEMBER


def refuse_on_the_list(name: str, roll: Iterable[Attendee]) -> None:
    """Raises CannotBeDone when somebody of this name is on the roll already."""
    if any(" ".join(each.name.split()).casefold() == " ".join(name.split()).casefold() for each in roll):
        raise CannotBeDone(f"{name} is on the list of this meeting already: mark them there.")
