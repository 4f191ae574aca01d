"""Documents for others: a meeting's minutes and the action log, written to a file."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace as with_changes
from pathlib import Path

from clerk_desk import paths
from clerk_desk.desk.composing import composed_log, composed_minutes
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import Wanted
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import meeting
from clerk_desk.desk.queries import queries
from clerk_desk.desk.stages import set_state, written_in
from clerk_desk.desk.telling import lines_to_tell, note_told
from clerk_desk.desk.templates import template_of, template_styles
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import Audience, MeetingState
from clerk_desk.export.document import Document

FORMS = ("minutes", "exempt", "decisions", "agenda", "attendance")
STATED = ("minutes", "exempt")
"""Documents that say how far they are: draft, published, confirmed."""


def endings(form: str) -> tuple[str, ...]:
    """The endings in which one of ``FORMS``, "log" or "report" can be written (".docx")."""
    from clerk_desk.export.writing import ENDINGS

    return ENDINGS[form]


def export_meeting(
    desk: Desk, meeting_id: int, to: Path, *, form: str = "minutes", audience: Audience = Audience.PUBLIC, style: str = "",
    template: Path | None = None, replace: bool = False, over_changes: bool = False, with_queries: bool = False,
    state: MeetingState | None = None,
) -> Path:
    """Writes one of a meeting's documents (``FORMS``) in its house style, or another, in the form of the file's ending; returns
    the file's place. "exempt" are the minutes of exempt items apart.

    ``template`` is a council's own Word file, whose letterhead and page set-up are kept; without it, the committee's own.
    ``with_queries`` puts the clerk's queries into a Word file as comments. ``state`` is that in which minutes go out: how far
    they are unless it is the next one, into which the meeting is moved when the file is there (``stages.set_state``). A Word
    file of minutes that are not confirmed can come back (``bringing_back``).

    Raises CannotBeDone for an unknown meeting, form, style or ending, a template that cannot be used, a file that is there
    already unless ``replace``, one that was changed since it was written unless ``over_changes``, queries in a file that is
    public or not Word, a state in which the minutes cannot go out, and a place that cannot be written to.
    """
    from clerk_desk.export.writing import refuse_early

    if form not in FORMS:
        raise CannotBeDone(f"A meeting cannot be written as “{form}”: use {', '.join(FORMS[:-1])} or {FORMS[-1]}.")
    if form == "exempt" and audience is Audience.PUBLIC:
        raise CannotBeDone("Exempt minutes are not for the public: choose members or the full record.")
    refuse_early(form, to, replace=replace)
    kept = meeting(desk, meeting_id)
    found = written_in(desk, kept, state if form in STATED else None)
    house = house_style(style or found.style)
    if template is not None and to.suffix.lower() != ".docx":
        raise CannotBeDone(f"A Word template is for a .docx file: leave it out, or write {to.stem}.docx.")
    called: dict[str, str] = {}
    if template is None and to.suffix.lower() == ".docx":
        template, called = template_of(desk, found.committee), template_styles(desk, found.committee)
    if with_queries and (audience is Audience.PUBLIC or to.suffix.lower() != ".docx"):
        raise CannotBeDone("Queries go as comments into a Word file for members or the full record: choose one of these.")
    document = composed_minutes(desk, found, house, audience, form)
    document = with_changes(document, remarks=queries(desk, meeting_id) if with_queries else ())
    if form == "minutes" and to.suffix.lower() == ".docx" and found.state is not MeetingState.CONFIRMED:
        document = with_changes(document, origin=new_uid())
    place = _write(desk, document, to, house, template, replace, over_changes=over_changes, meeting_id=meeting_id, called=called)
    if found.state is not kept.state:
        set_state(desk, meeting_id, found.state)
    return place


def export_log(
    desk: Desk, to: Path, wanted: Wanted, *, form: str = "log", audience: Audience = Audience.FULL, replace: bool = False,
    over_changes: bool = False, for_meeting: int = 0,
) -> Path:
    """Writes the follow-ups that are wanted as an action log or, with the form "report", as a report to committee.

    With ``for_meeting`` it has what that meeting is to be told of, and the store keeps that it was told: what has ended is in
    no log for another meeting. Raises CannotBeDone as ``export_meeting`` does, and for an unknown committee or choice of
    follow-ups.
    """
    from clerk_desk.export.writing import refuse_early

    if form in ("log", "report"):
        refuse_early(form, to, replace=replace)
    document, house = composed_log(desk, wanted, form, audience, for_meeting)
    place = _write(desk, document, to, house, None, replace, over_changes=over_changes)
    if for_meeting:
        public = audience is Audience.PUBLIC
        note_told(desk, for_meeting, [line for line in lines_to_tell(desk, for_meeting) if not (public and line.exempt)])
    return place


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
