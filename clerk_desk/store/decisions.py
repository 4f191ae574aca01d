"""What the clerk waved off in the sweep, in the store."""
from __future__ import annotations

import datetime as dt

from sqlalchemy import delete, select

from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.sweep import Finding
from clerk_desk.store.tables import DecisionRow, ItemRow
from clerk_desk.store.unit import Unit

Key = tuple[str, int, str, str]


def of_meeting(unit: Unit, meeting_id: int) -> dict[Key, int]:
    """The number of each decision by the key of the finding it answers."""
    query = (
        select(DecisionRow.kind, DecisionRow.item_id, DecisionRow.block, DecisionRow.words, DecisionRow.id)
        .join(ItemRow, ItemRow.id == DecisionRow.item_id).where(ItemRow.meeting_id == meeting_id)
    )
    return {(kind, item_id, block, words): number for kind, item_id, block, words, number in unit.session.execute(query)}


def add(unit: Unit, finding: Finding, at: dt.datetime) -> int:
    """Keeps that a finding was waved off; the decision's number."""
    kind, item_id, block, words = finding.key
    row = DecisionRow(uid=new_uid(), item_id=item_id, kind=kind, block=block, words=words, decided_at=at)
    unit.session.add(row)
    unit.session.flush()
    return row.id


def item_of(unit: Unit, decision_id: int) -> int:
    """The item that a decision is about, 0 when there is no such decision."""
    return unit.session.scalar(select(DecisionRow.item_id).where(DecisionRow.id == decision_id)) or 0


def remove(unit: Unit, decision_id: int) -> None:
    """Takes a decision back."""
    unit.session.execute(delete(DecisionRow).where(DecisionRow.id == decision_id))
