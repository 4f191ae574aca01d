"""Agenda items and the papers behind them in the store."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict

from sqlalchemy import Select, select, update

from clerk_desk.domain.captured import Report
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.public_record import PublicWords
from clerk_desk.domain.records import Added, AgendaItem, MeetingState, Outcome
from clerk_desk.store.tables import ItemRow, ReportRow
from clerk_desk.store.unit import Unit, Writes

SITTING = (
    "SELECT m.state, c.name, m.held_on FROM items AS i JOIN meetings AS m ON m.id = i.meeting_id "
    "JOIN committees AS c ON c.id = m.committee_id WHERE i.id = ? AND i.binned_at IS NULL"
)
COUNT_ON = "UPDATE items SET version = version + 1 WHERE id = ?"


def _query(binned: bool = False) -> Select[ItemRow, ReportRow | None]:
    here = ItemRow.binned_at.is_not(None) if binned else ItemRow.binned_at.is_(None)
    return select(ItemRow, ReportRow).outerjoin(ReportRow, ReportRow.item_id == ItemRow.id).where(here)


def of_meeting(unit: Unit, meeting_id: int) -> tuple[AgendaItem, ...]:
    """The agenda of a meeting, in order."""
    found = unit.session.execute(_query().where(ItemRow.meeting_id == meeting_id).order_by(ItemRow.position, ItemRow.id))
    return tuple(_value(*each) for each in found)


def by_id(unit: Unit, item_id: int) -> AgendaItem | None:
    """The item of this number, if there is one."""
    found = unit.session.execute(_query().where(ItemRow.id == item_id)).first()
    return _value(*found) if found else None


def sitting_of(unit: Writes, item_id: int) -> tuple[MeetingState, str] | None:
    """How far the item's meeting is, and whose and of which day it is in words; None when there is no such item."""
    found = unit.driver.execute(SITTING, (item_id,)).fetchone()
    return (MeetingState(found[0]), f"{found[1]} of {day_in_words(dt.date.fromisoformat(found[2]))}") if found else None


def add(unit: Unit, item: AgendaItem) -> int:
    """Keeps a new item with the heading of its report; its number."""
    row = ItemRow(
        uid=item.uid, meeting_id=item.meeting_id, position=item.position, number=item.number, title=item.title, exempt=item.exempt,
        added=item.added.value, urgency=item.urgency, outcome=item.outcome.value, outcome_words=item.outcome_words,
        deferred_to=item.deferred_to or None, version=0, title_exempt=item.title_exempt, public_title=item.public_title,
        public_summary=item.public_summary,
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


def put_public_words(unit: Unit, item_id: int, words: PublicWords) -> None:
    """Writes whether an item's title is exempt too, and what the public reads in place of title and text."""
    values = {"title_exempt": words.title_exempt, "public_title": words.title, "public_summary": words.summary}
    unit.session.execute(update(ItemRow).where(ItemRow.id == item_id).values(**values))


def put(unit: Unit, item: AgendaItem) -> None:
    """Writes number, title, how it was added and what became of a kept item."""
    unit.session.execute(update(ItemRow).where(ItemRow.id == item.id).values(
        number=item.number, title=item.title, added=item.added.value, urgency=item.urgency, outcome=item.outcome.value,
        outcome_words=item.outcome_words, deferred_to=item.deferred_to or None,
    ))


def put_report(unit: Unit, item_id: int, report: Report) -> None:
    """Keeps the heading of an item's paper in place of the one before."""
    unit.session.merge(ReportRow(item_id=item_id, **asdict(report)))
    unit.session.flush()


def put_positions(unit: Unit, positions: Mapping[int, int]) -> None:
    """Writes the places of items on the agenda, by item."""
    for item_id, position in positions.items():
        unit.session.execute(update(ItemRow).where(ItemRow.id == item_id).values(position=position))


def put_in_bin(unit: Unit, item_id: int, at: dt.datetime | None) -> None:
    """Marks an item as taken off the agenda at this time; None puts it on again."""
    unit.session.execute(update(ItemRow).where(ItemRow.id == item_id).values(binned_at=at))


def binned(unit: Unit, meeting_id: int) -> tuple[tuple[AgendaItem, dt.datetime], ...]:
    """The items in a meeting's bin and when each went there, newest first."""
    query = _query(binned=True).where(ItemRow.meeting_id == meeting_id).order_by(ItemRow.binned_at.desc(), ItemRow.id.desc())
    return tuple((_value(row, paper), row.binned_at) for row, paper in unit.session.execute(query) if row.binned_at)


def meeting_of(unit: Unit, item_id: int) -> int:
    """The meeting of an item, one in the bin too; 0 when there is no such item."""
    return unit.session.scalar(select(ItemRow.meeting_id).where(ItemRow.id == item_id)) or 0


def versions(unit: Unit, meeting_id: int) -> dict[int, int]:
    """The version of every item of a meeting, by item; one query."""
    query = select(ItemRow.id, ItemRow.version).where(ItemRow.meeting_id == meeting_id, ItemRow.binned_at.is_(None))
    return dict(unit.session.execute(query).all())


def count_on(unit: Writes, item_id: int, version: int | None = None) -> bool:
    """Says that an item's texts are saved once more; False, and nothing written, where they are no longer of this version."""
    if version is None:
        return unit.driver.execute(COUNT_ON, (item_id,)).rowcount == 1
    return unit.driver.execute(f"{COUNT_ON} AND version = ?", (item_id, version)).rowcount == 1


def _value(row: ItemRow, paper: ReportRow | None) -> AgendaItem:
    report = Report(paper.meeting, paper.date, paper.author, paper.reference, paper.contact) if paper else None
    return AgendaItem(
        row.id, row.uid, row.meeting_id, row.position, row.number, row.title, report, row.exempt, Added(row.added), row.urgency,
        Outcome(row.outcome), row.outcome_words, row.deferred_to or 0, row.version, row.title_exempt, row.public_title, row.public_summary,
    )
