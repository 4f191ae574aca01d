"""With which number a meeting's minutes begin, in a house whose numbers run on, and by when its decisions are to be out."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from clerk_desk.desk.agenda_lines import in_order_of_house
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.diary import calendar_for
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import meeting
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.dates import days_of_year, year_begun
from clerk_desk.domain.frozen_numbers import FrozenNumbers, frozen, left_over
from clerk_desk.domain.house_numbers import body_of, occasion_of, taken
from clerk_desk.domain.house_style import HouseStyle, Occasion
from clerk_desk.domain.records import Meeting, MeetingLine, MeetingState
from clerk_desk.domain.working_days import working_days_from
from clerk_desk.export.deadlines import Deadlines
from clerk_desk.store import meetings as kept_meetings

WELSH_DAYS = 7


def style_at_work(desk: Desk, meeting: Meeting, style: HouseStyle) -> HouseStyle:
    """A style as it is at work in the minutes of a meeting: with the number at which they begin and, where they are confirmed in it,
    the numbers that they had then.

    In a house that counts through the municipal year, minutes that are not confirmed take what the confirmed ones left, in the order
    of their days; a meeting that is only planned has taken none.
    """
    if meeting.numbers is not None and style.name == meeting.style:
        return meeting.numbers.applied(style).on(meeting.numbers.occasion(body_of(meeting.committee.name)))
    if not style.runs_through_year:
        return style.on(occasion_of(meeting))
    with desk.store.reading() as unit:
        taken_already = kept_meetings.frozen_numbers(unit, meeting.committee.id)
    return style.on(_occasion(desk, meeting, style, taken_already))


def _occasion(desk: Desk, meeting: Meeting, style: HouseStyle, taken_already: Mapping[int, FrozenNumbers]) -> Occasion:
    """Where this meeting's numbers begin among those that are left."""
    year = _of_year(desk, meeting)
    there = {line.id for line in year}
    spans = left_over(numbers.spans for meeting_id, numbers in taken_already.items() if meeting_id in there)
    first = 1 + sum(
        _count(desk, line.id, style) for line in year
        if line.id not in taken_already and line.state is not MeetingState.PLANNED
        and (line.on, line.time, line.id) < (meeting.on, meeting.time, meeting.id)
    )
    return replace(occasion_of(meeting, first), spans=spans)


def _of_year(desk: Desk, meeting: Meeting) -> list[MeetingLine]:
    """The committee's meetings in the municipal year of this one, in the order of their days."""
    with desk.store.reading() as unit:
        lines = kept_meetings.lines(unit, meeting.committee.id, within=days_of_year(year_begun(meeting.on)))
    return sorted(lines, key=lambda line: (line.on, line.time, line.id))


def _count(desk: Desk, meeting_id: int, style: HouseStyle) -> int:
    return sum(taken(text, style) for text in in_order_of_house(desk, meeting_id, style))


def numbers_to_freeze(desk: Desk, meeting_id: int) -> dict[int, FrozenNumbers]:
    """The numbers that the minutes of a meeting have now, by meeting, for when they are confirmed; with those of minutes of the same
    year that were confirmed before numbers were kept. Raises CannotBeDone for an unknown meeting or style.
    """
    this = meeting(desk, meeting_id)
    with desk.store.reading() as unit:
        known = kept_meetings.frozen_numbers(unit, this.committee.id)
    out: dict[int, FrozenNumbers] = {}
    for line in _of_year(desk, this):
        if line.id == meeting_id or (line.state is MeetingState.CONFIRMED and line.id not in known):
            found = meeting(desk, line.id)
            style = house_style(found.style)
            at = _occasion(desk, found, style, known | out) if style.runs_through_year else occasion_of(found)
            out[line.id] = frozen(style, at, _count(desk, line.id, style.on(at)))
    return out


def deadlines(desk: Desk, meeting: Meeting, style: HouseStyle) -> Deadlines:
    """The last day to call a decision in, counted from today, and that by which a Welsh council must have published."""
    closed = calendar_for(desk, meeting.id).closed
    call_in = working_days_from(desk.today, style.call_in, closed).on if style.call_in else None
    publish = working_days_from(meeting.on, WELSH_DAYS, closed).on if meeting.committee.nation is Nation.WALES else None
    return Deadlines(call_in, publish)
