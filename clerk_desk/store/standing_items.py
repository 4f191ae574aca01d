"""The standing items of committees in the store."""
from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select

from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.standing_items import StandingItem, Use
from clerk_desk.store.tables import StandingItemRow
from clerk_desk.store.unit import Unit


def of_committee(unit: Unit, committee_id: int) -> tuple[StandingItem, ...]:
    """The standing items of a committee, in order."""
    query = select(StandingItemRow).where(StandingItemRow.committee_id == committee_id).order_by(StandingItemRow.position)
    return tuple(
        StandingItem(row.id, row.uid, row.committee_id, row.position, row.title, Use(row.use), row.after_business)
        for row in unit.session.scalars(query)
    )


def put_list(unit: Unit, committee_id: int, items: Sequence[StandingItem]) -> None:
    """Keeps this list in place of the one before."""
    unit.session.execute(delete(StandingItemRow).where(StandingItemRow.committee_id == committee_id))
    unit.session.add_all(
        StandingItemRow(
            uid=each.uid or new_uid(), committee_id=committee_id, position=each.position, title=each.title, use=each.use.value,
            after_business=each.after_business,
        )
        for each in items
    )
    unit.session.flush()
