"""Work programmes in the store. What has left stays there."""
from __future__ import annotations

from sqlalchemy import select, update

from clerk_desk.domain.work_programme import Entry
from clerk_desk.store.follow_up_tables import ProgrammeRow
from clerk_desk.store.tables import FollowUpRow
from clerk_desk.store.unit import Unit


def of_committee(unit: Unit, committee_id: int) -> tuple[Entry, ...]:
    """All entries of a committee, in the order in which they were added."""
    query = select(ProgrammeRow, FollowUpRow.reference).outerjoin(FollowUpRow, FollowUpRow.id == ProgrammeRow.follow_up_id)
    found = unit.session.execute(query.where(ProgrammeRow.committee_id == committee_id).order_by(ProgrammeRow.id))
    return tuple(_value(row, reference or "") for row, reference in found)


def by_id(unit: Unit, entry_id: int) -> Entry | None:
    """The entry of this number, if there is one."""
    row = unit.session.get(ProgrammeRow, entry_id)
    return _value(row, "") if row else None


def _value(row: ProgrammeRow, reference: str) -> Entry:
    return Entry(
        row.id, row.uid, row.committee_id, row.title, row.planned, row.added_on, row.follow_up_id or 0, reference, row.ended_on, row.ended,
    )


def add(unit: Unit, new: Entry) -> int:
    """Keeps a new entry; its number."""
    row = ProgrammeRow(
        uid=new.uid, committee_id=new.committee_id, follow_up_id=new.follow_up_id or None, title=new.title, planned=new.planned,
        added_on=new.added_on, ended_on=new.ended_on, ended=new.ended,
    )
    unit.session.add(row)
    unit.session.flush()
    return row.id


def put(unit: Unit, each: Entry) -> None:
    """Writes title, plan and end of a kept entry."""
    unit.session.execute(update(ProgrammeRow).where(ProgrammeRow.id == each.id).values(
        title=each.title, planned=each.planned, ended_on=each.ended_on, ended=each.ended,
    ))
