"""Meetings in the store."""
from __future__ import annotations

import datetime as dt

from sqlalchemy import delete, func, select, update

from clerk_desk.domain.follow_ups import ENDED
from clerk_desk.domain.records import AgendaItem, Meeting, MeetingLine, MeetingState
from clerk_desk.store import committees, items
from clerk_desk.store.tables import AttendanceRow, CommitteeRow, FollowUpRow, ItemRow, MeetingRow
from clerk_desk.store.unit import Unit

PARTS = ("present", "apologies", "in_attendance")


def lines(unit: Unit, committee_id: int | None = None) -> tuple[MeetingLine, ...]:
    """All meetings or one committee's, newest first, counted in one query."""
    counted = select(func.count()).select_from(ItemRow).where(ItemRow.meeting_id == MeetingRow.id).scalar_subquery()
    ended = [status.value for status in ENDED]
    still_open = (
        select(func.count()).select_from(FollowUpRow)
        .where(FollowUpRow.meeting_id == MeetingRow.id, FollowUpRow.status.not_in(ended)).scalar_subquery()
    )
    query = (
        select(MeetingRow, CommitteeRow.name, counted, still_open).join(CommitteeRow, CommitteeRow.id == MeetingRow.committee_id)
        .order_by(MeetingRow.held_on.desc(), MeetingRow.time.desc(), MeetingRow.id.desc())
    )
    if committee_id is not None:
        query = query.where(MeetingRow.committee_id == committee_id)
    return tuple(
        MeetingLine(row.id, body, row.held_on, row.time, row.venue, MeetingState(row.state), count, open_ones)
        for row, body, count, open_ones in unit.session.execute(query)
    )


def by_id(unit: Unit, meeting_id: int) -> Meeting | None:
    """The meeting of this number with names and agenda, in three queries; None when there is none."""
    query = select(MeetingRow, CommitteeRow).join(CommitteeRow, CommitteeRow.id == MeetingRow.committee_id)
    found = unit.session.execute(query.where(MeetingRow.id == meeting_id)).first()
    if found is None:
        return None
    row, body = found
    return _value(row, body, _names(unit, meeting_id), items.of_meeting(unit, meeting_id))


def _value(row: MeetingRow, body: CommitteeRow, names: dict[str, tuple[str, ...]], agenda: tuple[AgendaItem, ...]) -> Meeting:
    return Meeting(
        row.id, row.uid, committees.value(body), row.held_on, row.time, row.venue, MeetingState(row.state), row.style,
        names["present"], names["apologies"], names["in_attendance"], agenda,
    )


def _names(unit: Unit, meeting_id: int) -> dict[str, tuple[str, ...]]:
    query = (
        select(AttendanceRow.part, AttendanceRow.name).where(AttendanceRow.meeting_id == meeting_id)
        .order_by(AttendanceRow.part, AttendanceRow.position)
    )
    found = unit.session.execute(query).all()
    return {part: tuple(name for where, name in found if where == part) for part in PARTS}


def add(unit: Unit, meeting: Meeting) -> int:
    """Keeps a new meeting with its names, without its agenda; its number."""
    row = MeetingRow(
        uid=meeting.uid, committee_id=meeting.committee.id, held_on=meeting.on, time=meeting.time, venue=meeting.venue,
        state=meeting.state.value, style=meeting.style,
    )
    unit.session.add(row)
    unit.session.flush()
    _put_names(unit, row.id, meeting)
    return row.id


def _put_names(unit: Unit, meeting_id: int, meeting: Meeting) -> None:
    unit.session.add_all(
        AttendanceRow(meeting_id=meeting_id, part=part, position=position, name=name)
        for part in PARTS for position, name in enumerate(getattr(meeting, part), 1)
    )
    unit.session.flush()


def put_heading(unit: Unit, meeting: Meeting) -> None:
    """Writes time, venue and names of a kept meeting."""
    unit.session.execute(update(MeetingRow).where(MeetingRow.id == meeting.id).values(time=meeting.time, venue=meeting.venue))
    unit.session.execute(delete(AttendanceRow).where(AttendanceRow.meeting_id == meeting.id))
    _put_names(unit, meeting.id, meeting)


def set_style(unit: Unit, meeting_id: int, style: str) -> None:
    """Names another house style for a meeting."""
    unit.session.execute(update(MeetingRow).where(MeetingRow.id == meeting_id).values(style=style))


def set_state(unit: Unit, meeting_id: int, state: MeetingState) -> None:
    """Writes how far a meeting is."""
    unit.session.execute(update(MeetingRow).where(MeetingRow.id == meeting_id).values(state=state.value))


def same_sitting(unit: Unit, committee_id: int, on: dt.date, time: str) -> int:
    """The number of the committee's meeting on that day at that time, 0 when there is none."""
    query = select(MeetingRow.id).where(MeetingRow.committee_id == committee_id, MeetingRow.held_on == on, MeetingRow.time == time)
    return unit.session.scalar(query) or 0


def next_after(unit: Unit, committee_id: int, on: dt.date) -> dt.date | None:
    """The day of the committee's next meeting after this one, where its calendar has one."""
    return unit.session.scalar(select(func.min(MeetingRow.held_on)).where(MeetingRow.committee_id == committee_id, MeetingRow.held_on > on))
