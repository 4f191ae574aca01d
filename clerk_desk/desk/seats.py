"""Everything a window shows of the people at a meeting, read in one go: it is asked for whenever somebody comes, goes or votes."""
from __future__ import annotations

from dataclasses import dataclass

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import there
from clerk_desk.desk.people import room_of, uid_of
from clerk_desk.domain.motions import Motion
from clerk_desk.domain.presence import Moment, Room, may_vote
from clerk_desk.domain.quorum import Quorum
from clerk_desk.domain.quorum import quorum as quorum_of
from clerk_desk.domain.records import Meeting
from clerk_desk.domain.votes import Vote
from clerk_desk.store import attendance as kept
from clerk_desk.store import motions as kept_motions
from clerk_desk.store import votes as kept_votes


@dataclass(frozen=True)
class Seats:
    """The room, the numbers of those who may vote on an item now, the quorum for it, and the meeting's votes and motions."""

    meeting: Meeting
    room: Room
    voters: frozenset[int]
    quorum: Quorum
    votes: tuple[Vote, ...]
    motions: tuple[Motion, ...]


def seats(desk: Desk, meeting_id: int, item_id: int) -> Seats:
    """How it is for an item now, with 0 for none: nobody may vote then. Raises CannotBeDone for an unknown meeting or item."""
    with desk.store.reading() as unit:
        meeting = there(unit, meeting_id)
        room, uid = room_of(unit, meeting), uid_of(unit, meeting, item_id)
        moment = Moment(kept.next_sequence(unit, meeting_id), f"{desk.clock.now():%H:%M}")
        voters = frozenset(each.id for each in may_vote(room, uid, moment)) if uid else frozenset[int]()
        return Seats(
            meeting, room, voters, quorum_of(room, meeting.committee.quorum, uid), kept_votes.of_meeting(unit, meeting_id),
            kept_motions.of_meeting(unit, meeting_id),
        )
