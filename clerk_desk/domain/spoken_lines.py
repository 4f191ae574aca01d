"""The sentences about people that go into minutes, in the house's words.

A house may give its own form of each as a label of its style (the names are in ``FORMS``), with the same words in curly
brackets; times are left out where ``HouseStyle.movement_times`` says so.
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from clerk_desk.domain.attendance import Attendee, Movement, Reason, Seat, Standing, Way
from clerk_desk.domain.declarations import Conduct, Declaration, words_of
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.presence import Room, conduct_of, declared, ever_present
from clerk_desk.domain.quorum import Quorum
from clerk_desk.domain.records import Role
from clerk_desk.domain.spoken_names import listed, short

FORMS: dict[str, str] = {
    "arrived": "{name} arrived{at}.",
    "returned": "{name} returned to the meeting{at}.",
    "left": "{name} left the meeting{at}.",
    "left_for_interest": "{name}, having declared {interest}, left the room{at} and took no part in the item.",
    "chair_absent": "In the absence of the Chair, {name} took the chair.",
    "chair_left": "The Chair having left the room, {name} took the chair{at}.",
    "chair_back": "{name} resumed the chair{at}.",
    "chair_elected": "{name} was elected to chair the meeting.",
    "quorum_lost": "The meeting ceased to be quorate{at}, with {present} present and {needed} needed.",
    "apologies_received": "Apologies for absence were received from {names}.",
    "apologies_lateness": "Apologies for lateness were received from {names}.",
    "no_apologies": "There were no apologies for absence.",
    "substitute": "{name} attended as substitute for {member}.",
    "declared": "{name} declared {interest} in {item}{nature}{conduct}.",
    "no_declarations": "There were no declarations of interest.",
}
LABEL_OF = {
    Reason.ARRIVED: "arrived", Reason.RETURNED: "returned", Reason.LEFT: "left", Reason.INTEREST: "left_for_interest",
    Reason.CHAIR_ABSENT: "chair_absent", Reason.CHAIR_LEFT: "chair_left", Reason.CHAIR_BACK: "chair_back", Reason.ELECTED: "chair_elected",
}
DID: dict[Conduct, str] = {
    Conduct.NOT_SAID: "", Conduct.STAYED: " and remained in the room", Conduct.VOTED: " and remained, spoke and voted",
    Conduct.TOOK_NO_PART: " and took no part in the discussion or vote", Conduct.SPOKE_AND_LEFT: " and spoke, then left the room",
    Conduct.LEFT: " and left the room during its consideration", Conduct.DISPENSATION: " and remained by dispensation",
}


def filled(style: HouseStyle, label: str, **words: str) -> str:
    """A sentence in the house's form; a word in curly brackets that is not known is left as it stands."""
    said = style.label(label, FORMS[label])
    for name, value in words.items():
        said = said.replace(f"{{{name}}}", value)
    return said


def movement_line(room: Room, move: Movement, style: HouseStyle) -> str:
    """One movement as the minutes have it: "Councillor Rao left the meeting at 7.31 pm."

    Empty for a movement of somebody who is not on the roll.
    """
    person = room.attendee(move.attendee)
    if person is None:
        return ""
    name = _with_office(person, room) if move.way is Way.CHAIR else _short(person, room)
    interest = next((words_of(each) for each in declared(room, person.uid, move.item)), "an interest")
    return _capital(filled(style, LABEL_OF[move.reason], name=name, at=_at(move, style), time=_time(move.time, style), interest=interest))


def _at(move: Movement, style: HouseStyle) -> str:
    """" at 7.31 pm", or where the house gives no times where it was: " during this item"."""
    time = _time(move.time, style)
    if time:
        return f" at {time}"
    return " during this item" if move.item and move.way is not Way.CHAIR else ""


def _time(time: str, style: HouseStyle) -> str:
    return style.time(time) if time and style.movement_times else ""


def _with_office(person: Attendee, room: Room) -> str:
    return f"the Vice-Chair, {_short(person, room)}," if person.office is Role.VICE_CHAIR else _short(person, room)


def _short(person: Attendee, room: Room) -> str:
    return short(person.name, [each.name for each in room.attendees])


def quorum_line(lost: Quorum, style: HouseStyle) -> str:
    """That the quorum was lost, as the minutes have it."""
    at = f" at {_time(lost.since, style)}" if _time(lost.since, style) else ""
    present = "no member" if not lost.present else "1 member" if lost.present == 1 else f"{lost.present} members"
    return filled(style, "quorum_lost", at=at, present=present, needed=str(lost.needed))


def apologies_lines(room: Room, style: HouseStyle) -> tuple[str, ...]:
    """Who sent apologies, for absence and for lateness, and who sits for whom."""
    among = [each.name for each in room.attendees]
    came = {each.uid for each in ever_present(room)}
    away = [each.name for each in room.attendees if each.standing is Standing.APOLOGIES and each.uid not in came]
    late = [each.name for each in room.attendees if each.standing is Standing.LATE]
    lines = [filled(style, "apologies_received", names=listed(away, among))] if away else []
    lines += [filled(style, "apologies_lateness", names=listed(late, among))] if late else []
    lines += [_substitute(each, room, style) for each in room.attendees if each.seat is Seat.SUBSTITUTE and each.uid in came]
    return tuple(line for line in lines if line) if away or late else (filled(style, "no_apologies"), *lines)


def _substitute(person: Attendee, room: Room, style: HouseStyle) -> str:
    away = room.attendee(person.instead_of)
    return filled(style, "substitute", name=_short(person, room), member=_short(away, room)) if away else ""


def declaration_line(room: Room, declaration: Declaration, style: HouseStyle, items: Mapping[str, str]) -> str:
    """One declaration as a sentence; ``items`` has the items in words by uid ("item 6, Fostering")."""
    name = short(declaration.name, [each.name for each in room.attendees])
    where = items.get(declaration.item, "this item") if declaration.item else "the business of the meeting"
    return filled(
        style, "declared", name=name, interest=words_of(declaration), item=where, nature=_nature(declaration.nature),
        conduct=_conduct(conduct_of(room, declaration), declaration),
    )


def _nature(nature: str) -> str:
    """What the interest is: a clause of its own where it is one (", as her sister works there,"), else in brackets."""
    words = nature.strip().rstrip(".")
    if words.lower().startswith(("as ", "because ", "in that ", "since ", "being ")):
        return f", {words},"
    return f" ({words})" if words else ""


def _conduct(conduct: Conduct, declaration: Declaration) -> str:
    by = f" ({declaration.dispensation.strip().rstrip('.')})" if declaration.dispensation.strip() else ""
    if conduct is Conduct.LEFT and not declaration.item:
        return " and left the room"
    if by and conduct in (Conduct.STAYED, Conduct.VOTED):
        return f"{DID[conduct]} by dispensation{by}"
    return DID[conduct] + (by if conduct is Conduct.DISPENSATION else "")


def declaration_lines(room: Room, style: HouseStyle, items: Mapping[str, str]) -> tuple[str, ...]:
    """Every declaration as a sentence, or that there were none."""
    lines = tuple(_tidy(declaration_line(room, each, style, items)) for each in room.declarations)
    return lines or (filled(style, "no_declarations"),)


def declaration_rows(room: Room, items: Mapping[str, str]) -> tuple[tuple[str, str, str, str, str], ...]:
    """The declarations as rows of a table: name, item, interest, nature, what they did."""
    return tuple(_row(room, each, items) for each in room.declarations)


def _row(room: Room, each: Declaration, items: Mapping[str, str]) -> tuple[str, str, str, str, str]:
    interest, did = words_of(each), str(conduct_of(room, each))
    interest = interest.removeprefix("a ").removeprefix("an ")
    where = items.get(each.item, "") if each.item else "All"
    return each.name, _capital(where), _capital(interest), _capital(each.nature), _capital(did)


def movement_lines(room: Room, style: HouseStyle, item: str) -> tuple[str, ...]:
    """Who came, went and took the chair in one item, in the order in which it was recorded."""
    lines: Iterable[str] = (movement_line(room, each, style) for each in room.movements if each.item == item)
    return tuple(line for line in lines if line)


def _tidy(line: str) -> str:
    return line.replace(",.", ".").replace(" ,", ",")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def names_in_words(names: Sequence[str], room: Room) -> str:
    """Names in a sentence, in short where nobody on the roll shares the surname."""
    return listed(names, [each.name for each in room.attendees])
