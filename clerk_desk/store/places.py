"""Where the clerk was, in the store."""
from __future__ import annotations

from sqlalchemy import select

from clerk_desk.domain.records import Place
from clerk_desk.store.tables import ItemRow, MeetingRow, PlaceRow
from clerk_desk.store.unit import Unit


def remember(unit: Unit, place: Place) -> None:
    """Keeps this place instead of the one before."""
    unit.session.merge(PlaceRow(id=1, meeting_id=place.meeting_id, item_id=place.item_id, block=place.block, offset=place.offset))


def last(unit: Unit) -> Place:
    """The place kept last, as far as its meeting and item are still there; an empty place when there is none."""
    query = (
        select(PlaceRow, MeetingRow.id, ItemRow.id).outerjoin(MeetingRow, MeetingRow.id == PlaceRow.meeting_id)
        .outerjoin(ItemRow, (ItemRow.id == PlaceRow.item_id) & (ItemRow.meeting_id == MeetingRow.id) & ItemRow.binned_at.is_(None))
    )
    found = unit.session.execute(query).first()
    if found is None or found[1] is None:
        return Place()
    row, meeting_id, item_id = found
    return Place(meeting_id, item_id, row.block, row.offset) if item_id else Place(meeting_id)
