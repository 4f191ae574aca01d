"""Documents as they will come out, before they are written: to be looked at and checked."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clerk_desk.desk.agenda_lines import in_order_of_house
from clerk_desk.desk.committees import committee_named
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import Wanted, follow_ups
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import meeting
from clerk_desk.desk.minute_numbers import deadlines, style_at_work
from clerk_desk.desk.record import confirmed_fingerprint, corrections
from clerk_desk.desk.sitting import sitting
from clerk_desk.desk.stages import written_in
from clerk_desk.desk.telling import lines_to_tell
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.domain.house_style import HouseStyle, ReportForm
from clerk_desk.domain.log_columns import USUAL, LogColumn
from clerk_desk.domain.records import Audience, Meeting, MeetingState
from clerk_desk.export.accessibility import Finding, accessibility, squares
from clerk_desk.export.document import Document

__all__ = ["Document", "Finding", "accessibility", "composed_log", "composed_minutes", "log_as_written", "minutes_as_written", "squares"]

REPORT_STYLE = "Report"


def minutes_as_written(
    desk: Desk, meeting_id: int, audience: Audience, style: str = "", form: str = "minutes", state: MeetingState | None = None,
) -> Document:
    """A meeting's minutes, or another of ``documents.FORMS``, as ``export_meeting`` writes them in this house style or its own.

    Raises CannotBeDone for an unknown meeting or style, and a state in which they cannot go out.
    """
    found = written_in(desk, meeting(desk, meeting_id), state)
    return composed_minutes(desk, found, house_style(style or found.style), audience, form)


def composed_minutes(desk: Desk, found: Meeting, house: HouseStyle, audience: Audience, form: str = "minutes") -> Document:
    """One of the documents of a meeting that was found (``documents.FORMS``), with the items in the order of the house."""
    from clerk_desk.export.agenda import compose_agenda
    from clerk_desk.export.attendance_record import compose_attendance
    from clerk_desk.export.compose import compose_minutes
    from clerk_desk.export.decision_sheet import compose_decisions

    if form == "attendance":
        return compose_attendance(found, house, audience)
    house = style_at_work(desk, found, house)
    texts = in_order_of_house(desk, found.id, house)
    if form == "agenda":
        return compose_agenda(found, texts, house, audience)
    events = sitting(desk, found.id).events
    if form == "decisions":
        return compose_decisions(found, texts, house, audience, deadlines(desk, found, house), events=events)
    told = corrections(desk, found.id)
    document = compose_minutes(found, texts, house, audience, only_exempt=form == "exempt", events=events, corrections=told)
    return replace(document, fingerprint=confirmed_fingerprint(desk, found.id, audience))


def composed_log(
    desk: Desk, wanted: Wanted, form: str, audience: Audience, for_meeting: int = 0,
) -> tuple[Document, HouseStyle]:
    """The follow-ups that are wanted as ``export_log`` writes them, "log" or "report", and the style that they are in. With
    ``for_meeting`` they are those that this meeting is to be told of, whatever else is wanted.

    Raises CannotBeDone for another form, an unknown meeting, committee or choice of follow-ups.
    """
    from clerk_desk.export.action_log import compose_log, compose_log_report

    if form not in ("log", "report"):
        raise CannotBeDone(f"The action log cannot be written as “{form}”: use log or report.")
    lines, house = lines_to_tell(desk, for_meeting) if for_meeting else follow_ups(desk, wanted), house_style(REPORT_STYLE)
    columns = _columns(desk, lines)
    if form == "log":
        title = _title(desk, Wanted(committee=meeting(desk, for_meeting).committee.name) if for_meeting else wanted)
        return replace(compose_log(lines, title, desk.today, audience, columns), audience=audience), house
    if for_meeting or wanted.meeting_id:
        house = _with_covers(house_style(meeting(desk, for_meeting or wanted.meeting_id).style), house)
    on = meeting(desk, for_meeting).on if for_meeting else None
    report = compose_log_report(lines, "Action log", desk.today, audience, house, on, columns)
    return replace(report, audience=audience), house


def log_as_written(desk: Desk, wanted: Wanted, form: str, audience: Audience, for_meeting: int = 0) -> Document:
    """The same without its style."""
    return composed_log(desk, wanted, form, audience, for_meeting)[0]


def _columns(desk: Desk, lines: Sequence[FollowUpLine]) -> tuple[LogColumn, ...]:
    """Those of the committee, where the lines are one committee's; else the usual ones."""
    names = {line.committee for line in lines}
    return committee_named(desk, names.pop()).log_columns if len(names) == 1 else USUAL


def _with_covers(style: HouseStyle, otherwise: HouseStyle) -> HouseStyle:
    return style if style.report is ReportForm.COVER else otherwise


def _title(desk: Desk, wanted: Wanted) -> str:
    """"Planning Committee: action log of 8 September 2026", with what narrows it down."""
    whose, of = "", ""
    if wanted.meeting_id:
        found = meeting(desk, wanted.meeting_id)
        whose, of = found.committee.name, f" of {day_in_words(found.on)}"
    elif wanted.committee.strip():
        whose = committee_named(desk, wanted.committee).name
    which = {"all": "", "open": ", open follow-ups", "overdue": ", overdue follow-ups", "closed": ", closed follow-ups"}[wanted.which]
    owner = f", {' '.join(wanted.owner.split())}" if wanted.owner.strip() else ""
    return f"{f'{whose}: action log' if whose else 'Action log'}{of}{which}{owner}"
