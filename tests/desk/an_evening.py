"""A meeting from the first to the last, verb by verb, for tests that let each of its writes fail."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from clerk_desk.desk import agenda, attendance, capturing, follow_ups, importing, meetings, sitting, stages
from clerk_desk.desk.committees import add_committee, add_member
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.minuting import minute, save_minutes
from clerk_desk.domain.attendance import Standing
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import all_new
from clerk_desk.domain.records import MeetingState, Place

AGENDA = "1. Apologies for absence\n\n2. Moorings\n\nThe Committee received a report.\n\n3. Date of next meeting\n"
MINUTED = "The Clerk would circulate the figures.\n\nRESOLVED: That the Committee:-\n\n(a) notes the report; and\n\n(b) asks for another.\n"


def evening(desk: Desk) -> Iterator[Callable[[], object]]:
    """Every write of it, one after the other, each to be done before the next is asked for."""
    yield partial(add_committee, desk, "Harbour Committee")
    for name in ("Councillor Ada Merrow", "Councillor Bram Oake"):
        yield partial(add_member, desk, 1, name)
    yield partial(
        importing.import_captured, desk, capturing.capture_text(AGENDA), committee="Harbour Committee", on=desk.today, time="18:30",
        style="Numbered")
    yield partial(attendance.open_roll, desk, 1)
    yield partial(stages.set_state, desk, 1, MeetingState.LIVE)
    yield partial(sitting.start, desk, 1)
    yield partial(attendance.mark_expected, desk, 1, Standing.PRESENT)
    yield from _minuted(desk)
    yield partial(sitting.end, desk, 1)
    yield partial(stages.set_state, desk, 1, MeetingState.DRAFT)
    yield partial(stages.set_state, desk, 1, MeetingState.PUBLISHED)


def _minuted(desk: Desk) -> Iterator[Callable[[], object]]:
    first, second, last = (item.id for item in meetings.meeting(desk, 1).items)
    yield partial(save_minutes, desk, first, all_new([plain(f"Line {n}, " + "words " * 40) for n in range(60)]))
    yield partial(sitting.take_item, desk, second)
    yield partial(minute, desk, 1, "2", MINUTED)
    yield partial(attendance.leave, desk, attendance.room(desk, 1).attendees[1].id, item_id=second, time="19:10")
    yield partial(agenda.rename_item, desk, last, "Next meeting")
    for item, promise in follow_ups.promises_left(desk, 1):
        yield partial(follow_ups.log_promise, desk, item.id, promise)
    yield partial(agenda.add_late_item, desk, 1, "An urgent matter")
    yield partial(meetings.remember_place, desk, Place(1, second))
    for left in (each.id for each in meetings.meeting(desk, 1).items if each.id not in (first, second)):
        yield partial(agenda.mark_not_reached, desk, left)
