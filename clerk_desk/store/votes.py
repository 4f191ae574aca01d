"""Votes with their ballots in the store. What is withdrawn stays there and is not read."""
from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from sqlalchemy import ColumnElement, delete, select, update

from clerk_desk.domain.votes import Ballot, Choice, Manner, Vote
from clerk_desk.store.attendance import next_sequence
from clerk_desk.store.tables import BallotRow, VoteRow
from clerk_desk.store.unit import Unit


def of_meeting(unit: Unit, meeting_id: int) -> tuple[Vote, ...]:
    """The votes of a meeting with their ballots, in the order in which they were taken; two queries."""
    return _those(unit, VoteRow.meeting_id == meeting_id)


def by_id(unit: Unit, vote_id: int) -> Vote | None:
    """The vote of this number, if there is one and it was not taken out."""
    return next(iter(_those(unit, VoteRow.id == vote_id)), None)


def _those(unit: Unit, condition: ColumnElement[bool]) -> tuple[Vote, ...]:
    query = select(VoteRow).where(condition, VoteRow.withdrawn.is_(False)).order_by(VoteRow.sequence, VoteRow.id)
    rows = unit.session.scalars(query).all()
    ballots = _ballots(unit, [row.id for row in rows])
    return tuple(_value(row, ballots.get(row.id, ())) for row in rows)


def _ballots(unit: Unit, votes: Sequence[int]) -> dict[int, tuple[Ballot, ...]]:
    query = select(BallotRow).where(BallotRow.vote_id.in_(votes)).order_by(BallotRow.vote_id, BallotRow.position)
    found = groupby(unit.session.scalars(query), key=lambda row: row.vote_id)
    return {vote: tuple(Ballot(row.attendee, row.name, Choice(row.choice)) for row in rows) for vote, rows in found}


def _value(row: VoteRow, ballots: tuple[Ballot, ...]) -> Vote:
    return Vote(
        row.id, row.uid, row.meeting_id, row.item, Manner(row.manner), row.for_count, row.against_count, row.abstain_count, ballots,
        Choice(row.casting) if row.casting else None, row.casting_by, row.called_by, row.block, row.motion, row.time, row.sequence,
    )


def add(unit: Unit, each: Vote) -> int:
    """Keeps a new vote after everything recorded of this meeting's people so far; its number."""
    row = VoteRow(uid=each.uid, sequence=each.sequence or next_sequence(unit, each.meeting_id), withdrawn=False, **_written(each))
    unit.session.add(row)
    unit.session.flush()
    _put_ballots(unit, row.id, each.ballots)
    return row.id


def put(unit: Unit, each: Vote) -> None:
    """Writes a vote that is kept already, ballots and all; its place in the order stays."""
    unit.session.execute(update(VoteRow).where(VoteRow.id == each.id).values(**_written(each)))
    unit.session.execute(delete(BallotRow).where(BallotRow.vote_id == each.id))
    _put_ballots(unit, each.id, each.ballots)


def _put_ballots(unit: Unit, vote_id: int, ballots: Sequence[Ballot]) -> None:
    unit.session.add_all(
        BallotRow(vote_id=vote_id, position=position, attendee=each.attendee, name=each.name, choice=each.choice.value)
        for position, each in enumerate(ballots, 1)
    )
    unit.session.flush()


def _written(each: Vote) -> dict[str, object]:
    return {
        "meeting_id": each.meeting_id, "item": each.item, "block": each.block, "motion": each.motion, "manner": each.manner.value,
        "called_by": each.called_by, "for_count": each.for_count, "against_count": each.against_count, "abstain_count": each.abstain_count,
        "casting": each.casting.value if each.casting else "", "casting_by": each.casting_by, "time": each.time,
    }


def withdraw(unit: Unit, vote_id: int) -> None:
    """Takes a vote out of the record; the row stays."""
    unit.session.execute(update(VoteRow).where(VoteRow.id == vote_id).values(withdrawn=True))
