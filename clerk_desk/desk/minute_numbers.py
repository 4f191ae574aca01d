"""With which number a meeting's minutes begin, in a house whose numbers run on, and by when its decisions are to be out."""
from __future__ import annotations

from clerk_desk.desk.agenda_lines import in_order_of_house
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.diary import calendar_for
from clerk_desk.desk.meetings import meetings
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.dates import municipal_year
from clerk_desk.domain.house_numbers import taken
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import Meeting, MeetingState
from clerk_desk.domain.working_days import working_days_from
from clerk_desk.export.deadlines import Deadlines

WELSH_DAYS = 7


def first_number(desk: Desk, meeting: Meeting, style: HouseStyle) -> int:
    """The first running number of a meeting: 1, or in a house that counts through the municipal year the one after the last of
    the committee's meetings before it in that year. Confirmed minutes are locked, so what they took never changes; a meeting
    that is only planned has taken none.
    """
    if not style.runs_through_year:
        return 1
    year = municipal_year(meeting.on)
    return 1 + sum(
        taken(text, style)
        for line in meetings(desk)
        if line.committee == meeting.committee.name and municipal_year(line.on) == year and line.state is not MeetingState.PLANNED
        and (line.on, line.time, line.id) < (meeting.on, meeting.time, meeting.id)
        for text in in_order_of_house(desk, line.id, style)
    )


def deadlines(desk: Desk, meeting: Meeting, style: HouseStyle) -> Deadlines:
    """The last day to call a decision in, counted from today, and that by which a Welsh council must have published."""
    closed = calendar_for(desk, meeting.id).closed
    call_in = working_days_from(desk.today, style.call_in, closed).on if style.call_in else None
    publish = working_days_from(meeting.on, WELSH_DAYS, closed).on if meeting.committee.nation is Nation.WALES else None
    return Deadlines(call_in, publish)
