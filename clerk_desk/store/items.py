"""Agenda items and the papers behind them in the store."""
from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import Select, bindparam, select, update

from clerk_desk.domain.captured import Report
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.records import AgendaItem, MeetingState
from clerk_desk.store.tables import CommitteeRow, ItemRow, MeetingRow, ReportRow
from clerk_desk.store.unit import Unit

SITTING = (  # built once, as every save asks
    select(MeetingRow.state, CommitteeRow.name, MeetingRow.held_on).join(ItemRow, ItemRow.meeting_id == MeetingRow.id)
    .join(CommitteeRow, CommitteeRow.id == MeetingRow.committee_id).where(ItemRow.id == bindparam("of_item"))
)

def _query() -> Select[ItemRow, ReportRow | None]:
    return select(ItemRow, ReportRow).outerjoin(ReportRow, ReportRow.item_id == ItemRow.id)


def of_meeting(unit: Unit, meeting_id: int) -> tuple[AgendaItem, ...]:
    """The agenda of a meeting, in order."""
    found = unit.session.execute(_query().where(ItemRow.meeting_id == meeting_id).order_by(ItemRow.position, ItemRow.id))
    return tuple(_value(*each) for each in found)


def by_id(unit: Unit, item_id: int) -> AgendaItem | None:
    """The item of this number, if there is one."""
    found = unit.session.execute(_query().where(ItemRow.id == item_id)).first()
    return _value(*found) if found else None


def sitting_of(unit: Unit, item_id: int) -> tuple[MeetingState, str] | None:
    """How far the item's meeting is, and whose and of which day it is in words; None when there is no such item."""
    found = unit.session.execute(SITTING, {"of_item": item_id}).first()
    return (MeetingState(found[0]), f"{found[1]} of {day_in_words(found[2])}") if found else None


def add(unit: Unit, item: AgendaItem) -> int:
    """Keeps a new item with the heading of its report; its number."""
    row = ItemRow(
        uid=item.uid, meeting_id=item.meeting_id, position=item.position, number=item.number, title=item.title, exempt=item.exempt,
    )
    unit.session.add(row)
    unit.session.flush()
    if item.report is not None:
        unit.session.add(ReportRow(item_id=row.id, **asdict(item.report)))
        unit.session.flush()
    return row.id


def set_exempt(unit: Unit, item_id: int, paragraph: str) -> None:
    """Writes the paragraph that makes an item exempt, empty for none."""
    unit.session.execute(update(ItemRow).where(ItemRow.id == item_id).values(exempt=paragraph))


def _value(row: ItemRow, paper: ReportRow | None) -> AgendaItem:
    report = Report(paper.meeting, paper.date, paper.author, paper.reference, paper.contact) if paper else None
    return AgendaItem(row.id, row.uid, row.meeting_id, row.position, row.number, row.title, report, row.exempt)
