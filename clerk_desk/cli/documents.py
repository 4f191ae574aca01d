"""The commands that write documents: export and log."""
from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from clerk_desk.cli.opening import opened
from clerk_desk.cli.printing import answer
from clerk_desk.domain.records import Audience

if TYPE_CHECKING:
    from clerk_desk.desk.composing import Document


def export(given: argparse.Namespace) -> int:
    """Writes a meeting as a document and says where it is."""
    from clerk_desk.desk.composing import minutes_as_written
    from clerk_desk.desk.documents import export_meeting

    audience, style = Audience(given.audience), given.style or ""
    with opened(given) as desk:
        answer(str(export_meeting(
            desk, given.meeting, given.to, form=given.form, audience=audience, style=style, template=given.template,
            replace=given.replace, over_changes=given.over_changes, with_queries=given.queries,
        )))
        if given.accessibility:
            _report(minutes_as_written(desk, given.meeting, audience, style, given.form), given.to.suffix.lower())
    return 0


def _report(document: Document, ending: str) -> None:
    """What can be said of the document's accessibility, a line each."""
    from clerk_desk.desk.composing import accessibility

    for each in accessibility(document, ending):
        answer(f"{'In order' if each.good else 'To look at'}: {each.words}.{f' {each.detail}' if each.detail else ''}")


def log(given: argparse.Namespace) -> int:
    """Writes the action log as a document, as to-dos for a calendar or as a folder of drafts, and says where each file is."""
    from clerk_desk.desk.chasing import write_chasers, write_reminders
    from clerk_desk.desk.documents import export_log
    from clerk_desk.desk.follow_ups import Wanted

    wanted = Wanted(meeting_id=given.meeting, committee=given.committee or "", owner=given.owner or "")
    with opened(given) as desk:
        if given.form == "chasers":
            for place in write_chasers(desk, given.to, wanted):
                answer(str(place))
            return 0
        if given.to.suffix.lower() == ".ics":
            answer(str(write_reminders(desk, given.to, wanted, replace=given.replace)))
            return 0
        answer(str(export_log(
            desk, given.to, wanted, form=given.form, audience=Audience(given.audience), replace=given.replace,
            over_changes=given.over_changes,
        )))
    return 0
