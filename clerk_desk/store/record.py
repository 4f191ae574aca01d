"""Kept states of the minutes and corrections of confirmed ones, in the store."""
from __future__ import annotations

from sqlalchemy import select

from clerk_desk.domain.corrections import Correction
from clerk_desk.domain.record import KeptState, Point, as_text, from_text
from clerk_desk.store.record_tables import CorrectionRow, RecordStateRow
from clerk_desk.store.tables import MeetingRow
from clerk_desk.store.unit import Unit


def add_state(unit: Unit, state: KeptState) -> int:
    """Keeps a state; its number."""
    row = RecordStateRow(
        uid=state.uid, meeting_id=state.meeting_id, point=state.point.value, kept_at=state.kept_at, sha256=state.sha256,
        content=as_text(state.content),
    )
    unit.session.add(row)
    unit.session.flush()
    return row.id


def states(unit: Unit, meeting_id: int) -> tuple[KeptState, ...]:
    """The kept states of a meeting's minutes, oldest first. Raises CannotBeDone where one of them cannot be read."""
    query = select(RecordStateRow).where(RecordStateRow.meeting_id == meeting_id).order_by(RecordStateRow.id)
    return tuple(
        KeptState(row.id, row.uid, row.meeting_id, Point(row.point), row.kept_at, row.sha256, from_text(row.content))
        for row in unit.session.scalars(query)
    )


def confirmed_meetings(unit: Unit) -> tuple[int, ...]:
    """The meetings whose confirmed minutes have a fingerprint."""
    query = select(RecordStateRow.meeting_id).where(RecordStateRow.point == Point.CONFIRMED.value).distinct()
    return tuple(unit.session.scalars(query.order_by(RecordStateRow.meeting_id)))


def add_correction(unit: Unit, correction: Correction) -> int:
    """Keeps a correction; its number."""
    row = CorrectionRow(
        uid=correction.uid, meeting_id=correction.meeting_id, later_id=correction.later_id, item=correction.item,
        minute=correction.minute, words=correction.words, recorded_at=correction.recorded_at,
    )
    unit.session.add(row)
    unit.session.flush()
    return row.id


def corrections(unit: Unit, meeting_id: int) -> tuple[Correction, ...]:
    """The corrections of a meeting's minutes, oldest first by the meeting that minuted them."""
    query = (
        select(CorrectionRow).join(MeetingRow, MeetingRow.id == CorrectionRow.later_id).where(CorrectionRow.meeting_id == meeting_id)
        .order_by(MeetingRow.held_on, MeetingRow.time, CorrectionRow.id)
    )
    return tuple(
        Correction(row.id, row.uid, row.meeting_id, row.later_id, row.item, row.minute, row.words, row.recorded_at)
        for row in unit.session.scalars(query)
    )
