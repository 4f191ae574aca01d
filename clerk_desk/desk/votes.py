"""Votes: recorded, checked against who is in the room, corrected."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import there
from clerk_desk.desk.people import called, open_meeting, refuse_absent, room_of, time_given
from clerk_desk.desk.texts import agenda_item
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.motions import Motion, Ruling, ruled
from clerk_desk.domain.presence import Moment, Room, may_vote
from clerk_desk.domain.records import Meeting
from clerk_desk.domain.sweep import Contradiction
from clerk_desk.domain.votes import Ballot, Choice, Manner, Result, Vote, contradictions, refuse_vote, result
from clerk_desk.store import attendance as kept_attendance
from clerk_desk.store import items as kept_items
from clerk_desk.store import motions as kept_motions
from clerk_desk.store import votes as kept
from clerk_desk.store.unit import Unit

__all__ = ["Ballot", "Choice", "Manner", "Result", "Vote"]
RULINGS = {Result.CARRIED: Ruling.CARRIED, Result.LOST: Ruling.LOST, Result.TIED: Ruling.OPEN}


@dataclass(frozen=True)
class Cast:
    """What a clerk takes down of a vote. ``ballots`` are choices by the attendee's number in the store; ``casting`` is the
    chair's second vote on a tie; ``called_by`` who asked for a recorded vote. Names are as the roll has them.
    """

    manner: Manner
    for_count: int = 0
    against_count: int = 0
    abstain_count: int = 0
    ballots: Mapping[int, Choice] | None = None
    casting: Choice | None = None
    casting_by: str = ""
    called_by: str = ""


def votes(desk: Desk, meeting_id: int) -> tuple[Vote, ...]:
    """The votes of a meeting with their ballots, in order. Raises CannotBeDone for an unknown meeting."""
    with desk.store.reading() as unit:
        return kept.of_meeting(unit, there(unit, meeting_id).id)


def voters_now(desk: Desk, item_id: int) -> tuple[int, ...]:
    """The numbers of those on the roll who may vote on an item now. Raises CannotBeDone when it is no longer on the agenda."""
    with desk.store.reading() as unit:
        item = agenda_item(unit, item_id)
        now = room_of(unit, there(unit, item.meeting_id))
        moment = Moment(kept_attendance.next_sequence(unit, item.meeting_id), f"{desk.clock.now():%H:%M}")
        return tuple(each.id for each in may_vote(now, item.uid, moment))


def check_vote(desk: Desk, item_id: int, cast: Cast, *, time: str = "") -> tuple[str, ...]:
    """A sentence for everything in a vote that does not agree with who is in the room, before it is recorded; none where
    all agrees. Raises CannotBeDone for a vote that makes no sense.
    """
    with desk.store.reading() as unit:
        item = agenda_item(unit, item_id)
        meeting = there(unit, item.meeting_id)
        now = room_of(unit, meeting)
        return _contradictions(_made(desk, unit, now, item.meeting_id, item.uid, cast, time), now, meeting)


@undoable
def record_vote(
    desk: Desk, item_id: int, cast: Cast, *, block: str = "", motion_id: int = 0, time: str = "", as_told: bool = False,
) -> Changes:
    """Keeps a vote on an item, on the resolution at a lead-in (``block``) or on a motion, which is then carried or lost; on a
    tie without a casting vote it stays open.

    Raises CannotBeDone with the first contradiction between the vote and who is in the room, unless it is to be kept
    ``as_told`` (the sweep shows it then); for a vote that makes no sense, a second one on the same words, a motion that
    cannot be put, an item that is gone or a confirmed meeting.
    """
    with desk.store.writing() as unit:
        item = agenda_item(unit, item_id)
        meeting, now = open_meeting(unit, item.meeting_id)
        vote = replace(_made(desk, unit, now, meeting.id, item.uid, cast, time), block=block)
        _refuse_second(unit, vote)
        vote = _on_motion(unit, vote, motion_id)
        _refuse_contradicted(vote, now, meeting, as_told)
        made = kept.add(unit, vote)
    return Changes("vote", (made,), "record vote")


def refuse_cast(desk: Desk, item_id: int, cast: Cast, block: str = "") -> None:
    """Raises what ``record_vote`` would for a vote that contradicts who is in the room, or itself; keeps nothing."""
    with desk.store.reading() as unit:
        item = agenda_item(unit, item_id)
        meeting, now = open_meeting(unit, item.meeting_id)
        _refuse_contradicted(replace(_made(desk, unit, now, meeting.id, item.uid, cast, ""), block=block), now, meeting, False)


@undoable
def correct_vote(desk: Desk, vote_id: int, cast: Cast, *, as_told: bool = False) -> Changes:
    """Puts a vote right; it stays in its place, and its motion becomes what the vote now comes to.

    Raises CannotBeDone when it is gone, its motion cannot follow, and as ``record_vote`` does.
    """
    with desk.store.writing() as unit:
        old, meeting, now = _there(unit, vote_id)
        vote = _made(desk, unit, now, meeting.id, old.item, cast, old.time)
        vote = replace(vote, id=old.id, uid=old.uid, block=old.block, motion=old.motion, time=old.time, sequence=old.sequence)
        _refuse_contradicted(vote, now, meeting, as_told)
        if result(vote) is not result(old):
            _rule(unit, vote, reopened=True)
        kept.put(unit, vote)
    return Changes("vote", (vote_id,), "correct vote")


@undoable
def take_back_vote(desk: Desk, vote_id: int) -> Changes:
    """Takes a vote out of the record; the motion it decided is open again.

    Raises CannotBeDone when it is gone, something later rests on it, or the meeting is confirmed.
    """
    with desk.store.writing() as unit:
        vote, _, _ = _there(unit, vote_id)
        motion = _motion(unit, vote)
        if motion is not None and motion.ruling is not Ruling.OPEN:
            kept_motions.put(unit, ruled(motion, Ruling.OPEN, kept_motions.of_meeting(unit, vote.meeting_id)))
        kept.withdraw(unit, vote_id)
    return Changes("vote", (vote_id,), "take back vote")


def _there(unit: Unit, vote_id: int) -> tuple[Vote, Meeting, Room]:
    found = kept.by_id(unit, vote_id)
    if found is None:
        raise CannotBeDone("This vote is no longer in the record: open the meeting again.")
    return found, *open_meeting(unit, found.meeting_id)


def _made(desk: Desk, unit: Unit, now: Room, meeting_id: int, item: str, cast: Cast, time: str) -> Vote:
    """The vote as it would be kept next."""
    at, _ = time_given(desk, time)
    people = {each.id: each for each in now.attendees}
    chosen = [(people[number], choice) for number, choice in (cast.ballots or {}).items() if number in people]
    if len(chosen) < len(cast.ballots or {}):
        raise CannotBeDone("Somebody who voted is no longer on the list of the meeting: open the meeting again.")
    order = {each.id: place for place, each in enumerate(now.attendees)}
    ballots = tuple(Ballot(each.uid, each.name, choice) for each, choice in sorted(chosen, key=lambda pair: order[pair[0].id]))
    refuse_absent(now, (cast.called_by,) if cast.called_by else (), "call for a vote")
    return Vote(
        0, new_uid(), meeting_id, item, cast.manner, cast.for_count, cast.against_count, cast.abstain_count, ballots, cast.casting,
        cast.casting_by, cast.called_by, time=at, sequence=kept_attendance.next_sequence(unit, meeting_id),
    )


def _refuse_second(unit: Unit, vote: Vote) -> None:
    if vote.block and any(each.block == vote.block for each in kept.of_meeting(unit, vote.meeting_id)):
        raise CannotBeDone("There is a vote on this resolution already: correct that one.")


def _refuse_contradicted(vote: Vote, now: Room, meeting: Meeting, as_told: bool) -> None:
    found = _contradictions(vote, now, meeting)
    if found and not as_told:
        raise CannotBeDone(found[0])


def _contradictions(vote: Vote, now: Room, meeting: Meeting) -> tuple[str, ...]:
    """Without a roll nothing is known, so nothing contradicts."""
    refuse_vote(vote, now)
    return contradictions(vote, now, called(meeting, vote.item) or "this item", meeting.committee.quorum) if now.attendees else ()


def _on_motion(unit: Unit, vote: Vote, motion_id: int) -> Vote:
    if not motion_id:
        return vote
    motion = kept_motions.by_id(unit, motion_id)
    if motion is None or motion.item != vote.item:
        raise CannotBeDone("This motion is no longer before the item: open the meeting again.")
    vote = replace(vote, motion=motion.uid)
    _rule(unit, vote)
    return vote


def _motion(unit: Unit, vote: Vote) -> Motion | None:
    return next((each for each in kept_motions.of_meeting(unit, vote.meeting_id) if vote.motion and each.uid == vote.motion), None)


def _rule(unit: Unit, vote: Vote, *, reopened: bool = False) -> None:
    """Writes what a vote makes of its motion."""
    motion, others = _motion(unit, vote), kept_motions.of_meeting(unit, vote.meeting_id)
    if motion is None:
        return
    if reopened and motion.ruling is not Ruling.OPEN:
        motion = ruled(motion, Ruling.OPEN, others)
    if motion.ruling is not Ruling.OPEN:
        raise CannotBeDone(f"This {motion.kind} is {motion.ruling} already: take that back first.")
    kept_motions.put(unit, ruled(motion, RULINGS[result(vote)], others) if result(vote) is not Result.TIED else motion)


def vote_contradictions(desk: Desk, meeting_id: int) -> tuple[Contradiction, ...]:
    """Every vote of a meeting that does not agree with who was in the room, for the sweep; votes on items that are gone are left
    out. Raises CannotBeDone for an unknown meeting.
    """
    with desk.store.reading() as unit:
        return contradicted(unit, there(unit, meeting_id))


def contradicted(unit: Unit, meeting: Meeting) -> tuple[Contradiction, ...]:
    """The same within a unit of work."""
    now, ids = room_of(unit, meeting), {item.uid: item.id for item in kept_items.of_meeting(unit, meeting.id)}
    return tuple(
        Contradiction(ids[vote.item], vote.block, sentence, sentence)
        for vote in kept.of_meeting(unit, meeting.id) if vote.item in ids and now.attendees
        for sentence in contradictions(vote, now, called(meeting, vote.item), meeting.committee.quorum)
    )
