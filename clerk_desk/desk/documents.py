"""Documents for others: a meeting's minutes and the action log, written to a file."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace as with_changes
from pathlib import Path

from clerk_desk import paths
from clerk_desk.desk.agenda_lines import in_order_of_house
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import Wanted, follow_ups
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import meeting
from clerk_desk.desk.queries import queries
from clerk_desk.desk.templates import template_of, template_styles
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle, ReportForm
from clerk_desk.domain.records import Audience, MeetingState
from clerk_desk.export.document import Document

REPORT_STYLE = "Report"


def export_meeting(
    desk: Desk, meeting_id: int, to: Path, *, form: str = "minutes", audience: Audience = Audience.PUBLIC, style: str = "",
    template: Path | None = None, replace: bool = False, over_changes: bool = False, with_queries: bool = False,
) -> Path:
    """Writes a meeting's minutes in its house style, or another, in the form of the file's ending; returns the file's place.

    ``template`` is a council's own Word file, whose letterhead and page set-up are kept; without it, the committee's own.
    ``with_queries`` puts the clerk's queries into a Word file as comments. A Word file of minutes that are not confirmed can
    come back (``bringing_back``). Raises CannotBeDone for an unknown meeting, form, style or ending, a template that cannot be
    used, a file that is there already unless ``replace``, one that was changed since it was written unless ``over_changes``,
    queries in a file that is public or not Word, and a place that cannot be written to.
    """
    from clerk_desk.export.compose import compose_minutes
    from clerk_desk.export.writing import refuse_early

    if form != "minutes":
        raise CannotBeDone(f"A meeting cannot be written as “{form}”: use minutes.")
    refuse_early("minutes", to, replace=replace)
    found = meeting(desk, meeting_id)
    house = house_style(style or found.style)
    if template is not None and to.suffix.lower() != ".docx":
        raise CannotBeDone(f"A Word template is for a .docx file: leave it out, or write {to.stem}.docx.")
    called: dict[str, str] = {}
    if template is None and to.suffix.lower() == ".docx":
        template, called = template_of(desk, found.committee), template_styles(desk, found.committee)
    if with_queries and (audience is Audience.PUBLIC or to.suffix.lower() != ".docx"):
        raise CannotBeDone("Queries go as comments into a Word file for members or the full record: choose one of these.")
    document = compose_minutes(found, in_order_of_house(desk, meeting_id, house), house, audience)
    document = with_changes(document, audience=audience, remarks=queries(desk, meeting_id) if with_queries else ())
    if to.suffix.lower() == ".docx" and found.state is not MeetingState.CONFIRMED:
        document = with_changes(document, origin=new_uid())
    return _write(desk, document, to, house, template, replace, over_changes=over_changes, meeting_id=meeting_id, called=called)


def export_log(
    desk: Desk, to: Path, wanted: Wanted, *, form: str = "log", audience: Audience = Audience.FULL, replace: bool = False,
) -> Path:
    """Writes the follow-ups that are wanted as an action log or, with the form "report", as a report to committee.

    Raises CannotBeDone as ``export_meeting`` does, and for an unknown committee or choice of follow-ups.
    """
    from clerk_desk.export.action_log import compose_log, compose_log_report
    from clerk_desk.export.writing import refuse_early

    if form not in ("log", "report"):
        raise CannotBeDone(f"The action log cannot be written as “{form}”: use log or report.")
    refuse_early(form, to, replace=replace)
    lines, house = follow_ups(desk, wanted), house_style(REPORT_STYLE)
    if form == "log":
        return _write(desk, compose_log(lines, _title(desk, wanted), desk.today, audience), to, house, None, replace)
    if wanted.meeting_id:
        house = _with_covers(house_style(meeting(desk, wanted.meeting_id).style), house)
    return _write(desk, compose_log_report(lines, "Action log", desk.today, audience, house), to, house, None, replace)


def _with_covers(style: HouseStyle, otherwise: HouseStyle) -> HouseStyle:
    return style if style.report is ReportForm.COVER else otherwise


def _title(desk: Desk, wanted: Wanted) -> str:
    """"Planning Committee: action log of 8 September 2026", with what narrows it down."""
    whose, of = "", ""
    if wanted.meeting_id:
        found = meeting(desk, wanted.meeting_id)
        whose, of = found.committee.name, f" of {day_in_words(found.on)}"
    elif wanted.committee.strip():
        from clerk_desk.desk.committees import committee_named

        whose = committee_named(desk, wanted.committee).name
    which = {"all": "", "open": ", open follow-ups", "overdue": ", overdue follow-ups", "closed": ", closed follow-ups"}[wanted.which]
    owner = f", {' '.join(wanted.owner.split())}" if wanted.owner.strip() else ""
    return f"{f'{whose}: action log' if whose else 'Action log'}{of}{which}{owner}"


def _write(
    desk: Desk, document: Document, to: Path, style: HouseStyle, template: Path | None, replace: bool, *, over_changes: bool = False,
    meeting_id: int = 0, called: Mapping[str, str] | None = None,
) -> Path:
    from clerk_desk.desk.written import note, refuse_changed
    from clerk_desk.export.writing import write

    if replace and not over_changes:
        refuse_changed(desk, to)
    own = paths.resources() / "templates" / style.template
    place = write(with_changes(document, made=desk.clock.now()), to, own, council=template, styles=called, replace=replace)
    note(desk, place, document, meeting_id, style.name)
    return place
