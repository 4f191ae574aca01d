"""What standing phrases are told without asking the clerk: the time, the item, who sent apologies, the meetings before and after."""
from __future__ import annotations

from clerk_desk.desk import attendance, meetings
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.attendance import Standing
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.presence import Room
from clerk_desk.domain.records import Meeting, MeetingLine
from clerk_desk.ui.sitting import Sitting

AWAY = frozenset({Standing.APOLOGIES, Standing.LATE})


def phrase_values(desk: Desk, sitting: Sitting, room: Room) -> dict[str, str]:
    """By the name a phrase has for it; what is not known is not there. ``apologies`` may have several lines."""
    item, meeting = sitting.item, sitting.meeting
    known = {"time": house_time(desk, sitting.style), "item": item.number if item else "", "paragraph": item.exempt if item else ""}
    if meeting is not None:
        known |= {"apologies": _apologies(desk, meeting, room), **_beside(desk, meeting, sitting.style)}
    return {name: words for name, words in known.items() if words}


def house_time(desk: Desk, style: HouseStyle) -> str:
    """The time it is, as the house writes times."""
    return style.time(f"{desk.clock.now():%H:%M}")


def _apologies(desk: Desk, meeting: Meeting, room: Room) -> str:
    """The sentences about who is away, late and sits for whom; empty while the roll says of nobody that they are away."""
    if not any(each.standing in AWAY for each in room.attendees):
        return ""
    try:
        return "\n".join(attendance.apologies_words(desk, meeting.id))
    except CannotBeDone:
        return ""


def _beside(desk: Desk, meeting: Meeting, style: HouseStyle) -> dict[str, str]:
    """The day of the committee's last meeting; day, time and place of its next."""
    try:
        lines = meetings.meetings(desk, meeting.committee.name)
    except CannotBeDone:
        return {}
    last = max((each for each in lines if _when(each) < _when(meeting)), key=_when, default=None)
    later = min((each for each in lines if _when(each) > _when(meeting)), key=_when, default=None)
    known = {"date of that meeting": style.date(last.on)} if last else {}
    if later is not None:
        known |= {"date of the next meeting": style.date(later.on), "time of it": style.time(later.time) if later.time else "",
                  "venue": later.venue}
    return known


def _when(each: Meeting | MeetingLine) -> tuple[str, str]:
    return each.on.isoformat(), each.time
