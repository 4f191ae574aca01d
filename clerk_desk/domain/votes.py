"""Votes: how they were taken, what they come to, and whether they agree with who was in the room."""
from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from clerk_desk.domain.attendance import OF_THE_BODY, Attendee, Standing, Way
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.presence import Moment, Room, at_moment, has_vote, in_chair, in_room_now, may_vote, out_for_interest
from clerk_desk.domain.quorum import QuorumState, quorum


class Manner(StrEnum):
    """How a vote was taken."""

    AGREED = "agreed"
    UNANIMOUS = "unanimous"
    HANDS = "show of hands"
    NAMED = "recorded"


class Choice(StrEnum):
    """How one member voted."""

    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"
    NOT_VOTING = "not voting"
    NOT_PRESENT = "not present"


class Result(StrEnum):
    """What a vote comes to. A tie stands until the chair gives a casting vote."""

    CARRIED = "carried"
    LOST = "lost"
    TIED = "tied"


CAST = (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)


@dataclass(frozen=True)
class Ballot:
    """How one member voted; ``attendee`` is a uid, ``name`` stays as it was then."""

    attendee: str
    name: str
    choice: Choice


@dataclass(frozen=True)
class Vote:
    """One vote on an item (a uid), on the words under the lead-in ``block``, or on a motion (uids, empty for none).

    By show of hands the three counts are told and ``ballots`` has only those who asked to have their own vote recorded; in
    a recorded vote ``ballots`` has everybody and the counts follow from them. ``casting`` is the chair's second vote on a
    tie, None for none, ``casting_by`` who gave it. ``sequence`` as in ``attendance.Movement``.
    """

    id: int
    uid: str
    meeting_id: int
    item: str
    manner: Manner
    for_count: int = 0
    against_count: int = 0
    abstain_count: int = 0
    ballots: tuple[Ballot, ...] = ()
    casting: Choice | None = None
    casting_by: str = ""
    called_by: str = ""
    block: str = ""
    motion: str = ""
    time: str = ""
    sequence: int = 0


@dataclass(frozen=True)
class Tally:
    """The figures of a vote, the casting vote not among them."""

    for_count: int = 0
    against_count: int = 0
    abstain_count: int = 0
    not_voting: int = 0
    not_present: int = 0

    @property
    def cast(self) -> int:
        """How many said for, against or that they abstained."""
        return self.for_count + self.against_count + self.abstain_count


def tally(vote: Vote) -> Tally:
    """The figures, counted from the ballots of a recorded vote."""
    if vote.manner is not Manner.NAMED:
        return Tally(vote.for_count, vote.against_count, vote.abstain_count)
    count = Counter(ballot.choice for ballot in vote.ballots)
    return Tally(*(count[choice] for choice in Choice))


def result(vote: Vote) -> Result:
    """Carried, lost or tied."""
    count = tally(vote)
    if vote.manner in (Manner.AGREED, Manner.UNANIMOUS) or count.for_count > count.against_count:
        return Result.CARRIED
    if count.for_count < count.against_count:
        return Result.LOST
    return {Choice.FOR: Result.CARRIED, Choice.AGAINST: Result.LOST}.get(vote.casting or Choice.ABSTAIN, Result.TIED)


def named(vote: Vote, choice: Choice) -> tuple[str, ...]:
    """The names of those recorded with this choice, in the order of the roll."""
    return tuple(ballot.name for ballot in vote.ballots if ballot.choice is choice)


def refuse_vote(vote: Vote, room: Room) -> None:
    """Raises CannotBeDone for a vote that makes no sense whoever was there."""
    count = tally(vote)
    if min(vote.for_count, vote.against_count, vote.abstain_count) < 0:
        raise CannotBeDone("A count of votes is 0 or more: correct it.")
    if vote.manner in (Manner.HANDS, Manner.NAMED) and not (count.cast or count.not_voting):
        raise CannotBeDone("Nobody has voted yet: give the votes first.")
    if vote.manner is Manner.UNANIMOUS and (vote.against_count or vote.abstain_count or named(vote, Choice.AGAINST)):
        raise CannotBeDone("A unanimous vote has none against and nobody abstaining: give the count instead.")
    twice = [name for name, times in Counter(ballot.attendee for ballot in vote.ballots).items() if times > 1]
    if twice:
        raise CannotBeDone(f"{_name(vote, twice[0])} has voted twice: take one of the two out.")
    strange = next((each.name for each in vote.ballots if room.attendee(each.attendee) is None), None)
    if strange is not None:
        raise CannotBeDone(f"{strange} is not on the list of this meeting: add them there first.")
    _refuse_casting(vote, room, count)


def _refuse_casting(vote: Vote, room: Room, count: Tally) -> None:
    if vote.casting is None:
        return
    if vote.casting not in (Choice.FOR, Choice.AGAINST):
        raise CannotBeDone("A casting vote is for or against: choose one of the two.")
    if vote.manner not in (Manner.HANDS, Manner.NAMED) or count.for_count != count.against_count:
        raise CannotBeDone(f"There is no tie ({count.for_count} for, {count.against_count} against), so the chair has no casting vote.")
    chair = in_chair(at_moment(room, vote.item, Moment(vote.sequence, vote.time)))
    if chair is not None and vote.casting_by not in ("", chair.name):
        raise CannotBeDone(f"{vote.casting_by} is not in the chair: the casting vote is {chair.name}’s.")


def _name(vote: Vote, attendee: str) -> str:
    return next(ballot.name for ballot in vote.ballots if ballot.attendee == attendee)


def contradictions(vote: Vote, room: Room, where: str, needed: int = 0) -> tuple[str, ...]:
    """A sentence for everything in a vote that does not agree with who was in the room when it was taken.

    ``where`` is the item in words ("item 6"), ``needed`` the quorum, 0 where none is set.
    """
    moment = Moment(vote.sequence, vote.time)
    able = may_vote(room, vote.item, moment)
    out = [_against(vote, room, ballot, able, where) for ballot in vote.ballots]
    out += [_missing(vote, each, where) for each in able] if vote.manner is Manner.NAMED else []
    out += [_too_many(vote, len(able)), *_more_named(vote), _inquorate(vote, room, needed)]
    return tuple(sentence for sentence in out if sentence)


def able_and_cast(vote: Vote, room: Room) -> tuple[int, int]:
    """How many may vote, and how many have (those not voting said so too): "9 may vote, 9 have"."""
    count = tally(vote)
    return len(may_vote(room, vote.item, Moment(vote.sequence, vote.time))), count.cast + count.not_voting


def _against(vote: Vote, room: Room, ballot: Ballot, able: Sequence[Attendee], where: str) -> str:
    can = any(each.uid == ballot.attendee for each in able)
    if ballot.choice is Choice.NOT_PRESENT:
        return f"{ballot.name} was in the room for {where} and is down as not present." if can else ""
    if can or (ballot.choice is Choice.NOT_VOTING and vote.manner is Manner.NAMED and _was_there(vote, room, ballot)):
        return ""
    return f"{why_not(room, ballot.attendee, ballot.name, vote.item, Moment(vote.sequence, vote.time))} and cannot vote on {where}."


def _was_there(vote: Vote, room: Room, ballot: Ballot) -> bool:
    then = at_moment(room, vote.item, Moment(vote.sequence, vote.time))
    return any(each.uid == ballot.attendee for each in in_room_now(then))


def _missing(vote: Vote, able: Attendee, where: str) -> str:
    voted = any(each.attendee == able.uid for each in vote.ballots)
    return "" if voted else f"{able.name} may vote on {where} and has no vote yet."


def _too_many(vote: Vote, able: int) -> str:
    cast = tally(vote).cast
    return f"{able} may vote, {cast} have." if vote.manner is not Manner.NAMED and cast > able else ""


def _more_named(vote: Vote) -> list[str]:
    if vote.manner is not Manner.HANDS:
        return []
    counts = zip(CAST, (vote.for_count, vote.against_count, vote.abstain_count), strict=True)
    asked = ((choice, len(named(vote, choice)), count) for choice, count in counts)
    return [f"{more} asked to be recorded as “{choice}”, and only {count} voted so." for choice, more, count in asked if more > count]


def _inquorate(vote: Vote, room: Room, needed: int) -> str:
    then = quorum(at_moment(room, vote.item, Moment(vote.sequence, vote.time)), needed, vote.item)
    return f"The meeting was not quorate then: {then.figures}." if then.state is QuorumState.LOST else ""


def why_not(room: Room, uid: str, name: str, item: str, moment: Moment) -> str:
    """Why somebody may not vote on an item, as the first half of a sentence: "Councillor Rao left at 19:40"."""
    person = room.attendee(uid)
    if person is None:
        return f"{name} is no longer on the list of this meeting"
    if person.seat not in OF_THE_BODY:
        return f"{name} is not a member"
    if out_for_interest(room, uid, item):
        return f"{name} was out of the room because of an interest"
    if not _here(room, person, item, moment):
        return _away(room, person, item, moment)
    return _no_right(room, person, name)


def _here(room: Room, person: Attendee, item: str, moment: Moment) -> bool:
    return person in in_room_now(at_moment(room, item, moment))


def _away(room: Room, person: Attendee, item: str, moment: Moment) -> str:
    moves = at_moment(room, item, moment).movements_of(person.uid)
    if moves:
        return f"{person.name} left{f' at {moves[-1].time}' if moves[-1].time else ''}"
    came = next((each for each in room.movements_of(person.uid) if each.way is Way.IN), None)
    if came is not None:
        return f"{person.name} came in later{f', at {came.time},' if came.time else ''}"
    said: Mapping[Standing, str] = {Standing.APOLOGIES: "sent apologies", Standing.LATE: "had not come yet"}
    return f"{person.name} {said.get(person.standing, 'was not there')}"


def _no_right(room: Room, person: Attendee, name: str) -> str:
    if not person.votes:
        return f"{name} has no vote on this body"
    if person.standing is Standing.REMOTE and not room.remote_counts:
        return f"{name} was present remotely"
    return f"{name} has a substitute" if not has_vote(room, person) else f"{name} declared an interest"
