"""Meetings in the store."""
from __future__ import annotations

import datetime as dt

from sqlalchemy import ColumnElement, Select, and_, delete, exists, func, or_, select, update

from clerk_desk.domain.attendance import Names
from clerk_desk.domain.follow_ups import ENDED, Status
from clerk_desk.domain.frozen_numbers import FrozenNumbers, frozen_from
from clerk_desk.domain.records import AgendaItem, Meeting, MeetingLine, MeetingState
from clerk_desk.store import attendance, committees, items
from clerk_desk.store.tables import AttendanceRow, AttendeeRow, CommitteeRow, FollowUpRow, ItemRow, MeetingRow
from clerk_desk.store.unit import Unit

LINE = (MeetingRow.id, MeetingRow.held_on, MeetingRow.time, MeetingRow.venue, MeetingRow.state)
"""What a list of meetings has of each; a mapped row costs three times as much."""

PARTS = ("present", "apologies", "in_attendance")


def lines(
    unit: Unit, committee_id: int | None = None, only: Select[int] | None = None, within: tuple[dt.date, dt.date] | None = None,
) -> tuple[MeetingLine, ...]:
    """All meetings, one committee's, those of these numbers or from the first to the last of two days, newest first, counted in one
    query.
    """
    on_agenda = (ItemRow.meeting_id == MeetingRow.id, ItemRow.binned_at.is_(None))
    counted = select(func.count()).select_from(ItemRow).where(*on_agenda).scalar_subquery()
    owed = [status.value for status in Status if status not in ENDED]
    still_open = (
        select(func.count()).select_from(FollowUpRow)
        .where(FollowUpRow.meeting_id == MeetingRow.id, FollowUpRow.status.in_(owed)).scalar_subquery()
    )
    query = (
        select(*LINE, CommitteeRow.name, counted, still_open)
        .join_from(MeetingRow, CommitteeRow, CommitteeRow.id == MeetingRow.committee_id)
        .order_by(MeetingRow.held_on.desc(), MeetingRow.time.desc(), MeetingRow.id.desc())
    )
    if committee_id is not None:
        query = query.where(MeetingRow.committee_id == committee_id)
    if only is not None:
        query = query.where(MeetingRow.id.in_(only))
    if within is not None:
        query = query.where(MeetingRow.held_on.between(*within))
    return tuple(
        MeetingLine(meeting_id, body, on, time, venue, MeetingState(state), count, open_ones)
        for meeting_id, on, time, venue, state, body, count, open_ones in unit.session.execute(query)
    )


def at_hand(unit: Unit, today: dt.date, most: int, also: int) -> tuple[MeetingLine, ...]:
    """Meetings from today on, those whose minutes are not confirmed, the newest of the others, so many, and this one."""
    past = select(MeetingRow.id).where(MeetingRow.held_on < today).order_by(MeetingRow.held_on.desc(), MeetingRow.id.desc()).limit(most)
    ahead = select(MeetingRow.id).where(or_(
        MeetingRow.held_on >= today, MeetingRow.state != MeetingState.CONFIRMED.value, MeetingRow.id == also, MeetingRow.id.in_(past)))
    return lines(unit, only=ahead)


def totals(unit: Unit) -> tuple[int, int]:
    """How many meetings there are, and how many follow-ups are open."""
    owed = [status.value for status in Status if status not in ENDED]
    open_ones = select(func.count()).select_from(FollowUpRow).where(FollowUpRow.meeting_id.is_not(None), FollowUpRow.status.in_(owed))
    return unit.session.scalar(select(func.count()).select_from(MeetingRow)) or 0, unit.session.scalar(open_ones) or 0


def by_id(unit: Unit, meeting_id: int) -> Meeting | None:
    """The meeting of this number with names and agenda, in three queries (four with a roll); None when there is none.

    The one rule for names: a meeting with anybody on its roll shows those, one without shows the names as written.
    """
    has_roll = exists().where(AttendeeRow.meeting_id == MeetingRow.id, AttendeeRow.withdrawn.is_(False))
    query = select(MeetingRow, CommitteeRow, has_roll).join(CommitteeRow, CommitteeRow.id == MeetingRow.committee_id)
    found = unit.session.execute(query.where(MeetingRow.id == meeting_id)).first()
    if found is None:
        return None
    row, body, rolled = found
    agenda = items.of_meeting(unit, meeting_id)
    names = attendance.names(unit, meeting_id, {each.uid: each.number for each in agenda}) if rolled else written_names(unit, meeting_id)
    return _value(row, body, names, agenda)


def _value(row: MeetingRow, body: CommitteeRow, names: Names, agenda: tuple[AgendaItem, ...]) -> Meeting:
    return Meeting(
        row.id, row.uid, committees.value(body), row.held_on, row.time, row.venue, MeetingState(row.state), row.style,
        names.present, names.apologies, names.in_attendance, agenda, names.absent, frozen_from(row.numbers) if row.numbers else None,
    )


def written_names(unit: Unit, meeting_id: int) -> Names:
    """The names as imported minutes wrote them, whatever the roll says."""
    query = (
        select(AttendanceRow.part, AttendanceRow.name).where(AttendanceRow.meeting_id == meeting_id)
        .order_by(AttendanceRow.part, AttendanceRow.position)
    )
    found = unit.session.execute(query).all()
    return Names(**{part: tuple(name for where, name in found if where == part) for part in PARTS})


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


def rename_style(unit: Unit, old: str, new: str) -> None:
    """Names a house style anew wherever a meeting is written in it."""
    unit.session.execute(update(MeetingRow).where(MeetingRow.style == old).values(style=new))


def set_state(unit: Unit, meeting_id: int, state: MeetingState) -> None:
    """Writes how far a meeting is."""
    unit.session.execute(update(MeetingRow).where(MeetingRow.id == meeting_id).values(state=state.value))


def freeze_numbers(unit: Unit, meeting_id: int, numbers: FrozenNumbers) -> None:
    """Keeps how the minutes of a meeting are numbered, for good."""
    unit.session.execute(update(MeetingRow).where(MeetingRow.id == meeting_id).values(numbers=numbers.data()))


def frozen_numbers(unit: Unit, committee_id: int) -> dict[int, FrozenNumbers]:
    """The numbers of a committee's confirmed minutes, by meeting; one query."""
    query = select(MeetingRow.id, MeetingRow.numbers).where(MeetingRow.committee_id == committee_id, MeetingRow.numbers.is_not(None))
    return {row.id: frozen_from(row.numbers) for row in unit.session.execute(query)}


def same_sitting(unit: Unit, committee_id: int, on: dt.date, time: str) -> int:
    """The number of the committee's meeting on that day at that time, 0 when there is none."""
    query = select(MeetingRow.id).where(MeetingRow.committee_id == committee_id, MeetingRow.held_on == on, MeetingRow.time == time)
    return unit.session.scalar(query) or 0


def put_day(unit: Unit, meeting_id: int, on: dt.date, time: str) -> None:
    """Writes another day and time for a meeting."""
    unit.session.execute(update(MeetingRow).where(MeetingRow.id == meeting_id).values(held_on=on, time=time))


def put_venue(unit: Unit, meeting_id: int, venue: str) -> None:
    """Writes another venue for a meeting."""
    unit.session.execute(update(MeetingRow).where(MeetingRow.id == meeting_id).values(venue=venue))


def all_days(unit: Unit, after: dt.date | None = None) -> dict[str, tuple[dt.date, ...]]:
    """The days on which each committee meets, of those after a day where one is given, by its name, in order; one query.

    A committee without such meetings is there too.
    """
    of_it = MeetingRow.committee_id == CommitteeRow.id
    query = (
        select(CommitteeRow.name, MeetingRow.held_on)
        .join(MeetingRow, of_it if after is None else and_(of_it, MeetingRow.held_on > after), isouter=True)
        .order_by(MeetingRow.held_on).distinct()
    )
    out: dict[str, list[dt.date]] = {}
    for name, on in unit.session.execute(query):
        out.setdefault(name, []).extend([on] if on else [])
    return {name: tuple(days) for name, days in out.items()}


def sittings(unit: Unit) -> dict[int, tuple[int, dt.date]]:
    """Every meeting's committee and day, by the meeting's number; one query."""
    query = select(MeetingRow.id, MeetingRow.committee_id, MeetingRow.held_on)
    return {row.id: (row.committee_id, row.held_on) for row in unit.session.execute(query)}


def unconfirmed_before(unit: Unit, committee_id: int, on: dt.date, time: str) -> tuple[dt.date, ...]:
    """The days of the committee's earlier meetings whose minutes are written and not confirmed, oldest first."""
    query = select(MeetingRow.held_on).where(
        MeetingRow.committee_id == committee_id, _earlier(on, time),
        MeetingRow.state.in_([MeetingState.LIVE.value, MeetingState.DRAFT.value, MeetingState.PUBLISHED.value]),
    )
    return tuple(unit.session.scalars(query.order_by(MeetingRow.held_on, MeetingRow.time)))


def last_before(unit: Unit, committee_id: int, on: dt.date, time: str) -> int:
    """The number of the committee's last meeting before this one, the same day's earlier one too; 0 when there is none."""
    query = select(MeetingRow.id).where(MeetingRow.committee_id == committee_id, _earlier(on, time))
    return unit.session.scalar(query.order_by(MeetingRow.held_on.desc(), MeetingRow.time.desc(), MeetingRow.id.desc()).limit(1)) or 0


def _earlier(on: dt.date, time: str) -> ColumnElement[bool]:
    return or_(MeetingRow.held_on < on, and_(MeetingRow.held_on == on, MeetingRow.time < time))


def live_ones(unit: Unit, committee_id: int) -> tuple[int, ...]:
    """The committee's meetings that are live."""
    query = select(MeetingRow.id).where(MeetingRow.committee_id == committee_id, MeetingRow.state == MeetingState.LIVE.value)
    return tuple(unit.session.scalars(query.order_by(MeetingRow.id)))
