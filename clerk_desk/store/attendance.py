"""The roll of a meeting and who came and went, in the store. What is withdrawn stays there and is not read."""
from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import func, select, update

from clerk_desk.domain.attendance import Attendee, Movement, Names, Reason, Seat, Standing, Way, names_for_documents
from clerk_desk.domain.records import Role
from clerk_desk.store.tables import AttendeeRow, DeclarationRow, MotionRow, MovementRow, VoteRow
from clerk_desk.store.unit import Unit

RECORDED = (MovementRow, DeclarationRow, MotionRow, VoteRow)


def roll(unit: Unit, meeting_id: int) -> tuple[Attendee, ...]:
    """The people of a meeting in the order of the roll."""
    query = select(AttendeeRow).where(AttendeeRow.meeting_id == meeting_id, AttendeeRow.withdrawn.is_(False))
    return tuple(_attendee(row) for row in unit.session.scalars(query.order_by(AttendeeRow.position, AttendeeRow.id)))


def taken_off(unit: Unit, meeting_id: int) -> tuple[str, ...]:
    """The names of those who were on the roll of a meeting and were taken off it."""
    query = select(AttendeeRow.name).where(AttendeeRow.meeting_id == meeting_id, AttendeeRow.withdrawn.is_(True))
    return tuple(unit.session.scalars(query.order_by(AttendeeRow.id)))


def attendee(unit: Unit, attendee_id: int) -> Attendee | None:
    """The person of this number on a roll, if there is one and they were not taken off it."""
    row = unit.session.get(AttendeeRow, attendee_id)
    return _attendee(row) if row and not row.withdrawn else None


def names(unit: Unit, meeting_id: int, numbers: Mapping[str, str]) -> Names:
    """The names that documents show of a meeting that has a roll; ``numbers`` are its items' numbers by uid."""
    return names_for_documents(roll(unit, meeting_id), movements(unit, meeting_id), numbers)


def _attendee(row: AttendeeRow) -> Attendee:
    return Attendee(
        row.id, row.uid, row.meeting_id, row.name, row.person, row.post, Seat(row.seat), Role(row.office), Standing(row.standing),
        row.votes, row.instead_of, tuple(row.for_items.split()), row.note,
    )


def add(unit: Unit, people: Iterable[Attendee]) -> tuple[int, ...]:
    """Puts people at the end of their meeting's roll; their numbers, in order."""
    new = list(people)
    query = select(func.coalesce(func.max(AttendeeRow.position), 0)).where(AttendeeRow.meeting_id == (new[0].meeting_id if new else 0))
    last = unit.session.scalar(query) or 0
    rows = [AttendeeRow(position=last + place, uid=each.uid, withdrawn=False, **_written(each)) for place, each in enumerate(new, 1)]
    unit.session.add_all(rows)
    unit.session.flush()
    return tuple(row.id for row in rows)


def put(unit: Unit, person: Attendee) -> None:
    """Writes what is known of a person who is on the roll."""
    unit.session.execute(update(AttendeeRow).where(AttendeeRow.id == person.id).values(**_written(person)))


def _written(each: Attendee) -> dict[str, object]:
    return {
        "meeting_id": each.meeting_id, "name": each.name, "person": each.person, "post": each.post, "seat": each.seat.value,
        "office": each.office.value, "standing": each.standing.value, "votes": each.votes, "instead_of": each.instead_of,
        "for_items": " ".join(each.for_items), "note": each.note,
    }


def withdraw(unit: Unit, attendee_id: int) -> None:
    """Takes somebody off the roll; the row stays."""
    unit.session.execute(update(AttendeeRow).where(AttendeeRow.id == attendee_id).values(withdrawn=True))


def movements(unit: Unit, meeting_id: int) -> tuple[Movement, ...]:
    """Who came and went and took the chair, in the order in which it was recorded."""
    query = select(MovementRow).where(MovementRow.meeting_id == meeting_id, MovementRow.withdrawn.is_(False))
    return tuple(_movement(row) for row in unit.session.scalars(query.order_by(MovementRow.sequence, MovementRow.id)))


def movement(unit: Unit, movement_id: int) -> Movement | None:
    """The movement of this number, if there is one and it was not taken back."""
    row = unit.session.get(MovementRow, movement_id)
    return _movement(row) if row and not row.withdrawn else None


def _movement(row: MovementRow) -> Movement:
    return Movement(
        row.id, row.uid, row.meeting_id, row.attendee, Way(row.way), Reason(row.reason), row.time, row.item, row.sequence, row.doubtful,
    )


def add_movement(unit: Unit, each: Movement) -> int:
    """Records a movement after everything recorded of this meeting's people so far; its number."""
    row = MovementRow(
        uid=each.uid, meeting_id=each.meeting_id, sequence=next_sequence(unit, each.meeting_id), attendee=each.attendee,
        way=each.way.value, reason=each.reason.value, time=each.time, item=each.item, doubtful=each.doubtful, withdrawn=False,
    )
    unit.session.add(row)
    unit.session.flush()
    return row.id


def put_time(unit: Unit, movement_id: int, time: str) -> None:
    """Writes another time for a movement, one the clerk has looked at."""
    unit.session.execute(update(MovementRow).where(MovementRow.id == movement_id).values(time=time, doubtful=False))


def withdraw_movement(unit: Unit, movement_id: int) -> None:
    """Takes a movement out of the record; the row stays."""
    unit.session.execute(update(MovementRow).where(MovementRow.id == movement_id).values(withdrawn=True))


def next_sequence(unit: Unit, meeting_id: int) -> int:
    """The place of what is recorded next of this meeting's people: movements, declarations, motions and votes share one row of
    numbers, so that each can be told from what came before it whatever the clocks said.
    """
    last = [select(func.max(table.sequence)).where(table.meeting_id == meeting_id).scalar_subquery() for table in RECORDED]
    return max(number or 0 for number in unit.session.execute(select(*last)).one()) + 1
