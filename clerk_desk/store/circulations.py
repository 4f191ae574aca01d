"""What was circulated outside meetings, in the store: added when it is sent, never changed."""
from __future__ import annotations

from sqlalchemy import select

from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.circulation import Circulation
from clerk_desk.store.follow_up_tables import CirculationRow
from clerk_desk.store.unit import Unit


def add(unit: Unit, sent: Circulation) -> int:
    """Keeps what was sent; its number."""
    row = CirculationRow(
        uid=new_uid(), follow_up_id=sent.follow_up_id, sent_on=sent.sent_on, how=sent.how, recipients=sent.recipients,
        names=list(sent.names), files=[list(each) for each in sent.files],
    )
    unit.session.add(row)
    unit.session.flush()
    return row.id


def of_follow_up(unit: Unit, follow_up_id: int) -> tuple[Circulation, ...]:
    """What was sent of a follow-up, in the order of sending."""
    query = select(CirculationRow).where(CirculationRow.follow_up_id == follow_up_id).order_by(CirculationRow.id)
    return tuple(
        Circulation(
            row.follow_up_id, row.sent_on, row.how, row.recipients, tuple(str(name) for name in row.names),
            tuple((str(name), str(digest)) for name, digest in row.files),
        )
        for row in unit.session.scalars(query)
    )
