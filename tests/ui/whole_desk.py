"""A believable desk: a council's autumn with a meeting going on, for pictures and for walks through every window."""
from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from clerk_desk import paths
from clerk_desk.desk import (
    agenda,
    attendance,
    calendars,
    capturing,
    closed_days,
    committees,
    declarations,
    flags,
    follow_up_moves,
    follow_ups,
    importing,
    meetings,
    minuting,
    motions,
    new_meeting,
    sitting,
    stages,
    terms,
    votes,
)
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.opening import open_desk
from clerk_desk.desk.votes import Cast
from clerk_desk.domain.attendance import Attendee, Seat, Standing
from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.declarations import Conduct, Interest
from clerk_desk.domain.follow_ups import FollowUpKind
from clerk_desk.domain.motions import Ruling
from clerk_desk.domain.records import Added, MeetingState, Role
from clerk_desk.domain.standing_items import StandingItem
from clerk_desk.domain.votes import Choice, Manner
from tests.ui.window_hands import SetClock

COMMITTEE = "Children and Families Scrutiny Committee"
TODAY = dt.date(2026, 9, 8)
MINUTES = """1. Apologies for absence

1.1 Apologies for absence were received from Councillor Fiona Macrae. Councillor Owen Tilney attended in place of Councillor Josie Everitt.

2. Declarations of interest

2.1 Councillor Graham Ottaway declared a disclosable pecuniary interest in item 6, as his wife is employed by a provider.

3. Minutes of 14 July 2026

3.1 RESOLVED: That the minutes of the meeting held on 14 July 2026 be approved as a correct record and signed by the Chair.

4. Public questions

4.1 A question was put by a resident of xx about holiday clubs, and was answered by Councillor Anwen Rees.

5. Follow-up log

5.1 The Committee noted the follow-up log. The Clerk was asked to send the log to every Member before the next meeting.

6. Inspection of Children’s Services: improvement update

6.1 The Committee received a report of the Director of Children’s Services on progress since the inspection in May 2026.

6.2 In attendance for this item were Councillor Anwen Rees (Cabinet Member for Children), Naomi Fairclough (Director of Children’s \
Services) and Tom Beddoes (Head of Early Help).

6.3 Naomi Fairclough stated that the two areas for improvement were those the service had found itself. Permanent staffing had risen \
from 71 to 79 per cent since March.

6.4 Councillor Prosser asked what training social workers would receive. Training in the new practice model would be held in October \
for staff and partner agencies.

6.5 Councillor Kamau asked how many young people stayed with their foster family while at college. The data around ‘staying put’ would \
be circulated outside of the meeting.

6.6 RESOLVED: That the Committee:-

(a) records its thanks to all those involved in the inspection; and

(b) requests that:-

(i) a report be submitted in six months’ time on the areas for improvement;

(ii) details of the statutory timescale for missing child interviews, and performance against it, be circulated to Committee Members;

(iii) statistics of children in care who complete higher education courses be circulated to Committee Members;

(iv) the differing education plans be raised nationally; and

(v) update reports be submitted to the Committee on the following:-

(A) missing child interviews;

(B) the virtual hub for families on the edge of care;

(C) the new education plan process; and

(D) recruitment and retention in the support teams.
"""
LATER = (
    "Youth justice plan 2026/27", "Foster carer recruitment", "Work programme", "Exclusion of press and public",
    "Residential homes: contract", "Date of next meeting",
)
MEMBERS = (
    ("Councillor Ruth Penhale", Role.CHAIR), ("Councillor Imran Sadiq", Role.VICE_CHAIR), ("Councillor Colin Birtwhistle", Role.MEMBER),
    ("Councillor Grace Kamau", Role.MEMBER), ("Councillor Fiona Macrae", Role.MEMBER), ("Councillor Graham Ottaway", Role.MEMBER),
    ("Councillor Dilys Prosser", Role.MEMBER), ("Councillor Sunita Rao", Role.MEMBER), ("Councillor Josie Everitt", Role.MEMBER),
    ("Councillor Peter Tranmer", Role.MEMBER), ("Councillor Marek Zielinski", Role.MEMBER), ("Mrs Bronwen Ashdown", Role.COOPTED),
)
PAST = (
    ("numbered.txt", "Adults and Health Scrutiny Committee", "AH", dt.date(2026, 7, 7), "14:00", "Council Chamber", "Numbered"),
    ("dash.txt", "Transport and Highways Scrutiny Committee", "TH", dt.date(2026, 7, 15), "18:30", "Committee Room 2", "Dash"),
    ("narrative.txt", "Communities Scrutiny Committee", "CO", dt.date(2026, 8, 27), "19:00", "The Guildhall", "Narrative"),
    ("agenda_and_action.txt", "Homes and Regeneration Overview and Scrutiny Committee", "HR", dt.date(2026, 6, 30), "17:30", "Ernest Hall",
     "Agenda and action"),
)
OWED = (
    ("Isaac Oyelaran", "27 August 2026", None), ("Isaac Oyelaran", "4 September 2026", TODAY),
    ("Helen Strand", "31 August 2026", None), ("Helen Strand", "3 September 2026", None),
    ("Isaac Oyelaran", "17 September 2026", None), ("The Chair", "30 September 2026", None),
)
"""Owner and day of what older meetings are owed, with the day it came."""
PLANNED = (("Communities Scrutiny Committee", dt.date(2026, 9, 10)), ("Adults and Health Scrutiny Committee", dt.date(2026, 9, 15)))


@dataclass(frozen=True)
class Whole:
    """The desk, its clock, and the meetings by their states: ``live`` today, one ``planned``, one in ``draft``, one confirmed."""

    desk: Desk
    clock: SetClock
    live: int
    planned: int
    draft: int
    confirmed: int

    def item(self, number: str) -> int:
        """The number in the store of an item of today's meeting."""
        return next(item.id for item in meetings.meeting(self.desk, self.live).items if item.number == number)


def whole_desk(folder: Path) -> Whole:
    """Makes it all; the clock stands at 19:42 on the day of the live meeting."""
    clock = SetClock()
    desk = open_desk(folder, clock)
    past = [_past(desk, *each) for each in PAST]
    live = _today(desk)
    _people(desk, live)
    planned = new_meeting.new_meeting_from_last(desk, _committee(desk), dt.date(2026, 10, 13), time="18:30", venue="Council Chamber").ids[0]
    for name, on in PLANNED:
        made = next(each for each in committees.committees(desk) if each.name == name)
        new_meeting.new_meeting_from_last(desk, made.id, on)
    for state in (MeetingState.PUBLISHED, MeetingState.CONFIRMED):
        stages.set_state(desk, past[1], state)
    whole = Whole(desk, clock, live, planned, past[0], past[1])
    _sit(whole)
    return whole


def copied(whole: Whole, folder: Path) -> Whole:
    """The same once more in another folder, in a hundredth of the time; the first has been closed."""
    shutil.copytree(whole.desk.data_dir, folder, dirs_exist_ok=True)
    clock = SetClock()
    clock.time = whole.clock.time
    return replace(whole, desk=open_desk(folder, clock), clock=clock)


def _committee(desk: Desk) -> int:
    return next(each.id for each in committees.committees(desk) if each.name == COMMITTEE)


def _past(desk: Desk, file: str, name: str, code: str, on: dt.date, time: str, venue: str, style: str) -> int:
    committees.add_committee(desk, name, code=code, style=style, quorum=3)
    captured = capturing.capture_file(paths.resources() / "demo" / file)
    return importing.import_captured(
        desk, captured, committee=name, on=on, time=time, venue=venue, style=style, file_follow_ups=True).meeting_id


def _today(desk: Desk) -> int:
    committees.add_committee(desk, COMMITTEE, code="CF", style="Numbered", quorum=4)
    captured = capturing.capture_text(MINUTES)
    live = importing.import_captured(
        desk, captured, committee=COMMITTEE, on=TODAY, time="18:30", venue="Council Chamber", style="Numbered").meeting_id
    for number, title in enumerate(LATER, 7):
        meetings.add_item(desk, live, title, str(number))
    closed_days.add_closure(desk, "Christmas closure", dt.date(2026, 12, 24), dt.date(2027, 1, 1))
    calendars.plan_meetings(desk, _committee(desk), [dt.date(2026, 11, 10), dt.date(2026, 12, 8), dt.date(2027, 1, 12)], time="18:30")
    return live


def _people(desk: Desk, live: int) -> None:
    committee = _committee(desk)
    for name, role in MEMBERS:
        committees.add_member(desk, committee, name, role=role, since=dt.date(2026, 5, 14))
    past = committees.add_member(desk, committee, "Councillor Alun Gethin", since=dt.date(2023, 5, 11)).ids[0]
    terms.end_term(desk, past, dt.date(2026, 5, 13))
    terms.add_officer(desk, committee, "Margaret Hallam", "Clerk", post="Democratic Services Officer", since=dt.date(2026, 5, 14))
    usual = committees.usual_standing_items(committee)
    committees.set_standing_items(desk, committee, [*usual, StandingItem(0, "", committee, len(usual), "Follow-up log")])


def _sit(whole: Whole) -> None:
    """The meeting so far: who came and went, what was declared, what was voted on, what is logged."""
    desk, live = whole.desk, whole.live
    _at(whole, "18:30")
    stages.set_state(desk, live, MeetingState.LIVE)
    attendance.open_roll(desk, live)
    _mark(whole)
    sitting.start(desk, live)
    for time, number in (("18:31", "1"), ("18:34", "2"), ("18:36", "3"), ("18:38", "4"), ("18:52", "5"), ("19:28", "6")):
        _at(whole, time)
        sitting.take_item(desk, whole.item(number))
        if number == "4":
            attendance.arrive(desk, _who(whole, "Zielinski").id, time="18:41")
    _happen(whole)
    _log(whole)
    _at(whole, "19:42")
    _owed(desk)


def _owed(desk: Desk) -> None:
    """What older meetings are owed: some late, one come in and waiting to be sent on."""
    old = [line.follow_up for line in follow_ups.follow_ups(desk) if line.meeting_on < TODAY]
    old.sort(key=lambda each: each.kind is not FollowUpKind.CIRCULATE)
    for follow_up, (owner, due, when) in zip(old, OWED, strict=False):
        follow_up_moves.move(desk, follow_up.id, owner=owner, due=due, note="agreed by telephone")
        if when:
            follow_up_moves.move(desk, follow_up.id, status="received", on=when)


def _at(whole: Whole, time: str) -> None:
    whole.clock.time = dt.datetime.combine(TODAY, dt.time.fromisoformat(time))


def _who(whole: Whole, surname: str) -> Attendee:
    room = attendance.room(whole.desk, whole.live)
    return next(each for each in room.attendees if each.name.endswith(surname))


def _mark(whole: Whole) -> None:
    desk, live = whole.desk, whole.live
    attendance.substitute(desk, _who(whole, "Everitt").id, "Councillor Owen Tilney")
    attendance.mark(desk, _who(whole, "Macrae").id, Standing.APOLOGIES)
    attendance.mark(desk, _who(whole, "Zielinski").id, Standing.LATE)
    attendance.mark_expected(desk, live)
    six = (whole.item("6"),)
    attendance.add_person(desk, live, "Naomi Fairclough", post="Director of Children’s Services", seat=Seat.OFFICER, items=six)
    attendance.add_person(desk, live, "Tom Beddoes", post="Head of Early Help", seat=Seat.OFFICER, items=six)
    attendance.add_person(desk, live, "Councillor Anwen Rees", post="Cabinet Member for Children", seat=Seat.ATTENDING, items=six)


def _happen(whole: Whole) -> None:
    desk, six, lead = whole.desk, whole.item("6"), _lead_in(whole, "6")
    declarations.declare(
        desk, _who(whole, "Ottaway").id, Interest.PECUNIARY, item_id=six, nature="wife employed by a provider", conduct=Conduct.LEFT)
    attendance.leave(desk, _who(whole, "Ottaway").id, item_id=six, time="19:31", interest=True)
    _at(whole, "19:40")
    moved = motions.move(
        desk, six, "That the Committee records its thanks", mover="Councillor Imran Sadiq", seconder="Councillor Sunita Rao",
        block=lead).ids[0]
    lost = motions.move_amendment(
        desk, moved, "add “and all carers”", mover="Councillor Peter Tranmer", seconder="Councillor Grace Kamau",
        reads="That the Committee records its thanks and those of all carers").ids[0]
    motions.rule(desk, lost, Ruling.LOST)
    for_it = ("Birtwhistle", "Kamau", "Penhale", "Rao", "Sadiq", "Tilney")
    cast = {_who(whole, name).id: Choice.FOR for name in for_it}
    cast |= {_who(whole, name).id: Choice.AGAINST for name in ("Tranmer", "Zielinski")} | {_who(whole, "Prosser").id: Choice.ABSTAIN}
    votes.record_vote(desk, six, Cast(Manner.NAMED, ballots=cast, called_by="Councillor Dilys Prosser"), block=lead, motion_id=moved)
    flags.raise_flag(desk, whole.item("4"), _lines(whole, "4")[0], "check name")
    meetings.set_exempt(desk, whole.item("11"), "Schedule 12A, paragraph 3")
    agenda.add_late_item(desk, whole.live, "Heating at Mill Lane Nursery", added=Added.URGENT, urgency="a decision is needed this week")
    agenda.defer_item(desk, whole.item("8"), words="to the next meeting, as the officer is ill")


def _lines(whole: Whole, number: str) -> list[str]:
    return [block.row.uid for block in minuting.item_text(whole.desk, whole.item(number)).minutes]


def _lead_in(whole: Whole, number: str) -> str:
    return next(block.row.uid for block in minuting.item_text(whole.desk, whole.item(number)).minutes if block.row.kind is Kind.LEAD_IN)


def _log(whole: Whole) -> None:
    """Four promises of item 6 are logged; the first and the last wait."""
    desk, six = whole.desk, whole.item("6")
    found = follow_ups.suggestions(desk, six, minuting.item_text(desk, six).minutes)
    wanted = (("Naomi Fairclough", "9 March 2027"), ("Tom Beddoes", "22 September 2026"), ("Naomi Fairclough", "22 September 2026"),
              ("Councillor Rees", ""))
    for promise, (owner, due) in zip(found[1:5], wanted, strict=True):
        follow_ups.log_promise(desk, six, promise, owner=owner, due=due)
