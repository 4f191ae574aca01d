"""The commands that write documents: export and log."""
from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from clerk_desk.cli.opening import opened
from clerk_desk.cli.printing import answer
from clerk_desk.domain.records import Audience, MeetingState

if TYPE_CHECKING:
    from pathlib import Path

    from clerk_desk.desk.composing import Document
    from clerk_desk.desk.desk import Desk
    from clerk_desk.desk.follow_ups import Wanted


def export(given: argparse.Namespace) -> int:
    """Writes a meeting as a document and says where it is."""
    from clerk_desk.desk.composing import composed_log, minutes_as_written

    audience, style = Audience(given.audience), given.style or ""
    state = MeetingState(given.state) if given.state else None
    with opened(given) as desk:
        if given.form in ("log", "report"):
            wanted, for_meeting = _of_meeting(given)
            document = composed_log(desk, wanted, given.form, audience, for_meeting)[0]
        else:
            document = minutes_as_written(desk, given.meeting, audience, style, given.form, state)
        answer(str(_exported(desk, given, audience, state)))
        if given.accessibility:
            _report(document, given.to.suffix.lower())
    return 0


def _exported(desk: Desk, given: argparse.Namespace, audience: Audience, state: MeetingState | None) -> Path:
    from clerk_desk.desk.documents import export_log, export_meeting

    if given.form not in ("log", "report"):
        return export_meeting(
            desk, given.meeting, given.to, form=given.form, audience=audience, style=given.style or "", template=given.template,
            replace=given.replace, over_changes=given.over_changes, with_queries=given.queries, state=state,
        )
    wanted, for_meeting = _of_meeting(given)
    return export_log(
        desk, given.to, wanted, form=given.form, audience=audience, replace=given.replace, over_changes=given.over_changes,
        for_meeting=for_meeting,
    )


def _of_meeting(given: argparse.Namespace) -> tuple[Wanted, int]:
    """The follow-ups of the meeting for its log; for the report to committee those that the meeting is to be told of."""
    from clerk_desk.desk.follow_ups import Wanted

    return (Wanted(meeting_id=given.meeting), 0) if given.form == "log" else (Wanted(), given.meeting)


def _report(document: Document, ending: str) -> None:
    """What can be said of the document's accessibility, a line each."""
    from clerk_desk.desk.composing import accessibility

    for each in accessibility(document, ending):
        answer(f"{'In order' if each.good else 'To look at'}: {each.words}.{f' {each.detail}' if each.detail else ''}")


def log(given: argparse.Namespace) -> int:
    """Writes the action log as a document, as to-dos for a calendar, as the list that officers fill in, or as a folder of drafts
    or letters, and says where each file is.
    """
    from clerk_desk.desk.chasing import write_chasers, write_reminders, write_reply_list
    from clerk_desk.desk.documents import export_log
    from clerk_desk.desk.follow_ups import Wanted

    wanted = Wanted(meeting_id=given.meeting, committee=given.committee or "", owner=given.owner or "")
    with opened(given) as desk:
        if given.form in ("chasers", "letters"):
            for place in write_chasers(desk, given.to, wanted, letters=given.form == "letters"):
                answer(str(place))
            return 0
        if given.form == "replies":
            answer(str(write_reply_list(desk, given.to, wanted, replace=given.replace)))
            return 0
        if given.to.suffix.lower() == ".ics":
            answer(str(write_reminders(desk, given.to, wanted, replace=given.replace)))
            return 0
        answer(str(export_log(
            desk, given.to, wanted, form=given.form, audience=Audience(given.audience), replace=given.replace,
            over_changes=given.over_changes,
        )))
    return 0


def figures(given: argparse.Namespace) -> int:
    """Shows the figures of a municipal year, each as bars of signs, or writes them as a document and says where it is."""
    from clerk_desk.desk.committees import committee_named
    from clerk_desk.desk.figures import export_figures
    from clerk_desk.desk.figures import figures as counted

    with opened(given) as desk:
        committee = committee_named(desk, given.committee).id if given.committee else 0
        if given.to:
            answer(str(export_figures(desk, given.to, year=given.year or "", committee_id=committee, replace=given.replace)))
            return 0
        for figure in counted(desk, year=given.year or "", committee_id=committee):
            answer(f"{figure.title}: {figure.summary}")
            for bar in figure.bars:
                answer(f"  {bar.label}: {bar.said}")
    return 0
