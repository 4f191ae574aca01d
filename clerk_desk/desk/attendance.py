"""Who is at a meeting: the roll, substitutes, who comes and goes, who is in the chair."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import there
from clerk_desk.desk.minuting import reword
from clerk_desk.desk.people import open_meeting, room_of, time_given, uid_of, with_person
from clerk_desk.desk.undo import undoable
from clerk_desk.domain import comings_and_goings as rules
from clerk_desk.domain.attendance import Attendee, Movement, Seat, Standing, refuse_on_the_list, roll_from_names
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.completion import Candidate, ranked
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.presence import Room
from clerk_desk.domain.quorum import Quorum
from clerk_desk.domain.quorum import quorum as quorum_of
from clerk_desk.domain.records import Meeting, Membership, Officer, Role
from clerk_desk.domain.spoken_lines import apologies_lines, movement_line
from clerk_desk.domain.spoken_names import surname, without_title
from clerk_desk.store import attendance as kept
from clerk_desk.store import meetings as kept_meetings
from clerk_desk.store import memberships, motions, officers, votes
from clerk_desk.store.unit import Unit


def room(desk: Desk, meeting_id: int) -> Room:
    """All that is known of a meeting's people; ``domain.presence`` tells from it who is where. Raises CannotBeDone for an
    unknown meeting.
    """
    with desk.store.reading() as unit:
        return room_of(unit, there(unit, meeting_id))


@undoable
def open_roll(desk: Desk, meeting_id: int) -> Changes:
    """Puts the committee's members and officers of that day on the roll, as expected; those on it stay as they are.

    A meeting with names from imported minutes begins with those, to the letter. The ids are those of the people added.
    Raises CannotBeDone for an unknown meeting or a confirmed one.
    """
    with desk.store.writing() as unit:
        meeting, now = open_meeting(unit, meeting_id)
        there_already = list(now.attendees) or _imported(unit, meeting)
        new = [*([] if now.attendees else there_already), *_missing(unit, meeting, there_already)]
        made = kept.add(unit, new) if new else ()
    return Changes("attendee", made, "open the roll")


def _imported(unit: Unit, meeting: Meeting) -> list[Attendee]:
    names = kept_meetings.written_names(unit, meeting.id)
    return list(roll_from_names(meeting.id, names, iter(new_uid, "")))


def _missing(unit: Unit, meeting: Meeting, roll: Sequence[Attendee]) -> Iterator[Attendee]:
    """The members and officers of the day who are not on the roll yet."""
    sitting = [each for each in memberships.of_committee(unit, meeting.committee.id) if at_day(each, meeting.on)]
    serving = [each for each in officers.of_committee(unit, meeting.committee.id) if at_day(each, meeting.on)]
    seen = {each.person for each in roll if each.person}
    terms: list[Membership | Officer] = [*sitting, *serving]
    for term in terms:
        if term.person.uid not in seen and not any(_same_person(term.person.name, each.name) for each in roll):
            seen.add(term.person.uid)
            yield _member(meeting, term) if isinstance(term, Membership) else _officer(meeting, term)


def at_day(term: Membership | Officer, on: dt.date) -> bool:
    """Did it last on this day, its first and last days too?"""
    return (term.since is None or term.since <= on) and (term.until is None or on <= term.until)


def _same_person(one: str, other: str) -> bool:
    """Names that two hands wrote of one person: alike without title, or one surname and one initial."""
    mine, theirs = without_title(one).casefold(), without_title(other).casefold()
    return mine == theirs or (surname(one).casefold() == surname(other).casefold() and mine[:1] == theirs[:1])


def _member(meeting: Meeting, term: Membership) -> Attendee:
    coopted = term.role is Role.COOPTED
    return Attendee(
        0, new_uid(), meeting.id, term.person.name, term.person.uid, term.person.post, Seat.COOPTED if coopted else Seat.MEMBER,
        term.role, votes=not coopted,
    )


def _officer(meeting: Meeting, term: Officer) -> Attendee:
    post = term.duty or term.person.post
    return Attendee(0, new_uid(), meeting.id, term.person.name, term.person.uid, post, Seat.OFFICER, votes=False)


@undoable
def mark(desk: Desk, attendee_id: int, standing: Standing) -> Changes:
    """Says of somebody what the roll says: present, apologies and so on.

    Raises CannotBeDone when they are not on the roll, their coming and going says otherwise, or the meeting is confirmed.
    """
    with desk.store.writing() as unit:
        _, now, person = with_person(unit, attendee_id)
        kept.put(unit, rules.marked(now, person, standing))
    return Changes("attendee", (attendee_id,), f"mark {standing}")


@undoable
def mark_expected(desk: Desk, meeting_id: int, standing: Standing = Standing.PRESENT) -> Changes:
    """Says the same of everybody of whom the roll says nothing yet and who has not come in since.

    Raises CannotBeDone for an unknown meeting or a confirmed one.
    """
    with desk.store.writing() as unit:
        _, now = open_meeting(unit, meeting_id)
        waiting = [each for each in now.attendees if each.standing is Standing.EXPECTED and not now.movements_of(each.uid)]
        for each in waiting:
            kept.put(unit, replace(each, standing=standing))
    return Changes("attendee", tuple(each.id for each in waiting), f"mark the rest {standing}")


@undoable
def add_person(
    desk: Desk, meeting_id: int, name: str, *, seat: Seat = Seat.ATTENDING, post: str = "", items: Sequence[int] = (),
    standing: Standing = Standing.PRESENT, votes: bool | None = None,
) -> Changes:
    """Somebody more on the roll: an officer, a guest, for the meeting or for some items (their numbers in the store) only.

    ``votes`` is no for officers, guests and co-opted members unless it is given. Raises CannotBeDone for an empty name, one
    that is on the list, an item that is not here or a confirmed meeting.
    """
    name = " ".join(name.split())
    if not name:
        raise CannotBeDone("Somebody at a meeting needs a name.")
    with desk.store.writing() as unit:
        meeting, now = open_meeting(unit, meeting_id)
        refuse_on_the_list(name, now.attendees)
        known = memberships.person_named(unit, name)
        uids = tuple(uid_of(unit, meeting, item) for item in items)
        can = seat is Seat.MEMBER if votes is None else votes
        person = Attendee(
            0, new_uid(), meeting_id, name, known.uid if known else "", " ".join(post.split()) or (known.post if known else ""), seat,
            standing=standing, votes=can, for_items=uids,
        )
        made = kept.add(unit, [person])
    return Changes("attendee", made, f"add {name}")


@undoable
def attend_for(desk: Desk, attendee_id: int, items: Sequence[int]) -> Changes:
    """Says for which items somebody is in attendance; none is for the whole meeting.

    Raises CannotBeDone for a member, an item that is not here or a confirmed meeting.
    """
    with desk.store.writing() as unit:
        meeting, _, person = with_person(unit, attendee_id)
        if person.seat in (Seat.MEMBER, Seat.SUBSTITUTE):
            raise CannotBeDone(f"{person.name} is a member and here for the whole meeting: record when they come and go.")
        kept.put(unit, replace(person, for_items=tuple(uid_of(unit, meeting, item) for item in items)))
    return Changes("attendee", (attendee_id,), "change items attended")


@undoable
def substitute(desk: Desk, attendee_id: int, name: str) -> Changes:
    """Somebody sits for a member who is away, present from the beginning; the member's apologies are noted where nothing was.

    The ids are the substitute's and the member's. Raises CannotBeDone when the member is in the room or has a substitute,
    for an empty name, one that is on the list, or a confirmed meeting.
    """
    name = " ".join(name.split())
    if not name:
        raise CannotBeDone("A substitute needs a name.")
    with desk.store.writing() as unit:
        _, now, away = with_person(unit, attendee_id)
        refuse_on_the_list(name, now.attendees)
        known = memberships.person_named(unit, name)
        made = kept.add(unit, [rules.substitute_for(now, away, name, known.uid if known else "")])
        if away.standing is Standing.EXPECTED:
            kept.put(unit, replace(away, standing=Standing.APOLOGIES))
    return Changes("attendee", (*made, attendee_id), f"add substitute for {away.name}")


@undoable
def take_off(desk: Desk, attendee_id: int) -> Changes:
    """Takes somebody off the roll who was put on it by mistake.

    Raises CannotBeDone when they have come, gone, declared, sit for somebody's place or voted: the record needs them.
    """
    with desk.store.writing() as unit:
        meeting, now, person = with_person(unit, attendee_id)
        if _is_needed(unit, meeting, now, person):
            raise CannotBeDone(f"{person.name} has a part in the record of this meeting: mark them absent, or take that back first.")
        kept.withdraw(unit, attendee_id)
    return Changes("attendee", (attendee_id,), f"take {person.name} off the roll")


def _is_needed(unit: Unit, meeting: Meeting, now: Room, person: Attendee) -> bool:
    moved = person.uid in {each.attendee for each in now.movements} | {each.attendee for each in now.declarations}
    voted = any(ballot.attendee == person.uid for vote in votes.of_meeting(unit, meeting.id) for ballot in vote.ballots)
    spoke = any(person.name in (each.mover, each.seconder) for each in motions.of_meeting(unit, meeting.id))
    return moved or voted or spoke or any(each.instead_of == person.uid for each in now.attendees)


@undoable
def arrive(desk: Desk, attendee_id: int, *, item_id: int | None = None, time: str = "") -> Changes:
    """Somebody comes in, at this time or now, during the item in hand or another (0 for between items).

    Raises CannotBeDone when they are in the room, not on the roll, for a time before they last went, or a confirmed meeting.
    """
    with desk.store.writing() as unit:
        meeting, now, person = with_person(unit, attendee_id)
        at, typed = time_given(desk, time)
        made = kept.add_movement(unit, rules.arrival(now, person, at, uid_of(unit, meeting, item_id), typed=typed))
    return Changes("movement", (made,), f"{person.name} comes in")


@undoable
def leave(desk: Desk, attendee_id: int, *, item_id: int | None = None, time: str = "", interest: bool = False) -> Changes:
    """Somebody goes out, at this time or now; for an interest the item is the one the interest is in.

    Raises CannotBeDone when they are not in the room, for an interest in no item, and as ``arrive`` does.
    """
    with desk.store.writing() as unit:
        meeting, now, person = with_person(unit, attendee_id)
        at, typed = time_given(desk, time)
        item = uid_of(unit, meeting, item_id)
        made = kept.add_movement(unit, rules.departure(now, person, at, item, interest=interest, typed=typed))
    return Changes("movement", (made,), f"{person.name} goes out")


@undoable
def take_chair(desk: Desk, attendee_id: int, *, item_id: int | None = None, time: str = "", elected: bool = False) -> Changes:
    """A member in the room takes the chair, at this time or now.

    Raises CannotBeDone for somebody who is no member, not in the room or in the chair already, and as ``arrive`` does.
    """
    with desk.store.writing() as unit:
        meeting, now, person = with_person(unit, attendee_id)
        at, typed = time_given(desk, time)
        made = kept.add_movement(unit, rules.chair_taken(now, person, at, uid_of(unit, meeting, item_id), elected=elected, typed=typed))
    return Changes("movement", (made,), f"{person.name} takes the chair")


@undoable
def take_back(desk: Desk, movement_id: int) -> Changes:
    """Takes a coming, going or chair out of the record, as if it had not been.

    Raises CannotBeDone when it is gone, the same person came or went again since, or the meeting is confirmed.
    """
    with desk.store.writing() as unit:
        move, now = _movement(unit, movement_id)
        rules.taken_back(now, move)
        kept.withdraw_movement(unit, movement_id)
    return Changes("movement", (movement_id,), "take back a movement")


@undoable
def retime(desk: Desk, movement_id: int, time: str) -> Changes:
    """Puts right when somebody came, went or took the chair, and the sentence of the minutes that tells it; a time the clerk
    gave is no longer doubted.

    Raises CannotBeDone for words that are no time, one that is not between the person's movements before and after, or a
    confirmed meeting.
    """
    at, typed = time_given(desk, time)
    if not typed:
        raise CannotBeDone("Give the time as 18:30.")
    with desk.store.writing() as unit:
        move, now = _movement(unit, movement_id)
        rules.refuse_time(now, move, at)
        kept.put_time(unit, movement_id, at)
        meeting = there(unit, move.meeting_id)
        style = house_style(meeting.style)
        reword(unit, meeting, {movement_line(now, move, style): movement_line(now, replace(move, time=at), style)})
    return Changes("movement", (movement_id,), "change the time")


def _movement(unit: Unit, movement_id: int) -> tuple[Movement, Room]:
    move = kept.movement(unit, movement_id)
    if move is None:
        raise CannotBeDone("This is no longer in the record: open the meeting again.")
    return move, open_meeting(unit, move.meeting_id)[1]


def quorum(desk: Desk, meeting_id: int, item_id: int | None = None) -> Quorum:
    """The quorum now, for the item in hand or another; ``needed`` is 0 where the committee has no number set.

    Raises CannotBeDone for an unknown meeting or item.
    """
    with desk.store.reading() as unit:
        meeting = there(unit, meeting_id)
        return quorum_of(room_of(unit, meeting), meeting.committee.quorum, uid_of(unit, meeting, item_id))


def who_is_meant(desk: Desk, meeting_id: int, letters: str) -> tuple[Attendee, ...]:
    """The people of a meeting that a few letters or initials may mean, likeliest first, members before officers.

    Raises CannotBeDone for an unknown meeting.
    """
    people = {each.uid: each for each in room(desk, meeting_id).attendees}
    candidates = [Candidate(each.uid, each.name, each.post, each.seat not in (Seat.OFFICER, Seat.ATTENDING)) for each in people.values()]
    return tuple(people[uid] for uid in ranked(letters, candidates))


def movement_words(desk: Desk, movement_id: int) -> str:
    """A movement as the minutes have it, in the meeting's house style. Raises CannotBeDone when it is gone."""
    with desk.store.reading() as unit:
        move = kept.movement(unit, movement_id)
        if move is None:
            raise CannotBeDone("This is no longer in the record: open the meeting again.")
        meeting = there(unit, move.meeting_id)
        return movement_line(room_of(unit, meeting), move, house_style(meeting.style))


def apologies_words(desk: Desk, meeting_id: int) -> tuple[str, ...]:
    """Apologies and substitutes as the minutes have them. Raises CannotBeDone for an unknown meeting."""
    with desk.store.reading() as unit:
        meeting = there(unit, meeting_id)
        return apologies_lines(room_of(unit, meeting), house_style(meeting.style))
