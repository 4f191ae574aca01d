"""Which meetings were told of which follow-ups, in the store."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import delete, exists, or_, select

from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.follow_ups import Status
from clerk_desk.domain.telling import Telling
from clerk_desk.store.follow_up_tables import TellingRow
from clerk_desk.store.tables import BlockRow, FollowUpRow, MeetingRow
from clerk_desk.store.unit import Unit


def of_committee(unit: Unit, committee_id: int) -> dict[int, tuple[Telling, ...]]:
    """All tellings of a committee's follow-ups by follow-up, oldest first; each says whether its line still stands."""
    stands = or_(TellingRow.block == "", exists().where(BlockRow.uid == TellingRow.block))
    query = (
        select(TellingRow, stands).join(FollowUpRow, FollowUpRow.id == TellingRow.follow_up_id)
        .join(MeetingRow, MeetingRow.id == FollowUpRow.meeting_id).where(MeetingRow.committee_id == committee_id).order_by(TellingRow.id)
    )
    out: dict[int, list[Telling]] = defaultdict(list)
    for row, there in unit.session.execute(query):
        out[row.follow_up_id].append(_value(row, bool(there)))
    return {follow_up_id: tuple(found) for follow_up_id, found in out.items()}


def _value(row: TellingRow, stands: bool) -> Telling:
    return Telling(row.follow_up_id, row.meeting_id, row.told_on, Status(row.status), row.steps, row.block, stands)


def add(unit: Unit, told: Iterable[Telling]) -> None:
    """Keeps these. What the log told the same meeting before is replaced, so that it can be written again."""
    for each in told:
        if not each.block:
            unit.session.execute(delete(TellingRow).where(
                TellingRow.follow_up_id == each.follow_up_id, TellingRow.meeting_id == each.meeting_id, TellingRow.block == ""))
        unit.session.add(TellingRow(
            uid=new_uid(), follow_up_id=each.follow_up_id, meeting_id=each.meeting_id, told_on=each.told_on, status=each.status.value,
            steps=each.steps, block=each.block,
        ))
    unit.session.flush()
