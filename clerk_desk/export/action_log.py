"""Composes the action log: as a document of its own, or as the report in which it goes to committee."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.follow_ups import FollowUpLine, Status, is_open, is_overdue
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.log_columns import USUAL, LogColumn
from clerk_desk.domain.records import Audience
from clerk_desk.export.cover import LABEL_MM, labelled, title_block
from clerk_desk.export.document import Document, Look
from clerk_desk.export.log_table import log_table
from clerk_desk.export.sheet import PAPER, Sheet
from clerk_desk.export.words import one_line

MOST_UPRIGHT = 6
"""Columns that a report has room for on upright pages; with more the whole report is landscape, never a part of it."""


def compose_log(
    lines: Sequence[FollowUpLine], title: str, today: dt.date, audience: Audience, columns: Sequence[LogColumn] = USUAL,
) -> Document:
    """The log under this title, as it stands today; for the public without what was taken on in exempt items. ``columns`` are
    the committee's (``log_columns.checked_columns``).

    Follow-ups that were waved off are in none.
    """
    shown = _shown(lines, audience)
    sheet = Sheet(HouseStyle("log"))
    sheet.heading(title, 1)
    sheet.say(Look.MEETING, f"As at {day_in_words(today)}: {_counted(shown, today)}")
    if any(line.exempt for line in shown):
        sheet.say(Look.NOTICE, "NOT FOR PUBLICATION: this log contains exempt information.")
    if shown:
        sheet.table(log_table(shown, today, title, columns))
    head = f"{one_line(title)}\tAs at {day_in_words(today)}"
    return Document("log", f"{one_line(title)}, {day_in_words(today)}", sheet.whole(), (), _committee(shown), head, landscape=True)


def compose_log_report(
    lines: Sequence[FollowUpLine], title: str, today: dt.date, audience: Audience, style: HouseStyle, on: dt.date | None = None,
    columns: Sequence[LogColumn] = USUAL,
) -> Document:
    """The log as a report to committee: cover sheet, what it is for, the log as its table, background papers. ``on`` is the day
    of the meeting that it goes to, today where that is not known.
    """
    shown = _shown(lines, audience)
    sheet = Sheet(style)
    committee = _committee(shown)
    sheet.heading(title_block(style), 1)
    if any(line.exempt for line in shown):
        sheet.say(Look.NOTICE, "NOT FOR PUBLICATION: this report contains exempt information.")
    author = style.label("log_author", "The clerk to the committee")
    said = {"meeting": committee, "date": style.date(on or today), "subject": title, "author": author}
    sheet.labelled(Look.COVER, labelled(said, style), LABEL_MM)
    _sections(sheet, shown, today, title, columns)
    return Document(
        "report", f"{one_line(title)}, {day_in_words(today)}", sheet.whole(), tuple(sheet.lists.made), committee,
        f"{one_line(title)}\t{day_in_words(today)}", landscape=len(columns) > MOST_UPRIGHT,
    )


def _shown(lines: Sequence[FollowUpLine], audience: Audience) -> list[FollowUpLine]:
    return [
        line for line in lines
        if line.follow_up.status is not Status.WAVED_OFF and not (line.exempt and audience is Audience.PUBLIC)
    ]


def _committee(lines: Sequence[FollowUpLine]) -> str:
    """The committee, where all lines are one committee's."""
    names = {one_line(line.committee) for line in lines}
    return names.pop() if len(names) == 1 else ""


def _counted(lines: Sequence[FollowUpLine], today: dt.date) -> str:
    """"12 follow-ups, 8 of them open, 2 overdue"."""
    if not lines:
        return "there are no follow-ups."
    still = sum(is_open(line.follow_up) for line in lines)
    late = sum(is_overdue(line.follow_up, today) for line in lines)
    each = "1 follow-up" if len(lines) == 1 else f"{len(lines)} follow-ups"
    return f"{each}, {still or 'none'} open, {late or 'none'} overdue."


def _sections(sheet: Sheet, lines: Sequence[FollowUpLine], today: dt.date, title: str, columns: Sequence[LogColumn]) -> None:
    """The report's text; the table stands under its second heading."""
    words = [
        plain("Purpose", Kind.HEADING),
        plain("This report tells the Committee how far the follow-ups from its meetings have come, so that it can ask about any of them."),
        plain("Follow-ups", Kind.HEADING),
        plain(f"As at {day_in_words(today)} the log has {_counted(lines, today)}"),
    ]
    papers = [plain("List of background papers", Kind.HEADING), *(plain(said) for said in _papers(lines))]
    sheet.blocks([*words, *(papers if len(papers) > 1 else [])], sheet.style, "", PAPER, 2)
    if lines:
        table = log_table(lines, today, title, columns, narrow=len(columns) <= MOST_UPRIGHT)
        sheet.pieces.insert(len(sheet.pieces) - (len(papers) if len(papers) > 1 else 0), table)


def _papers(lines: Sequence[FollowUpLine]) -> list[str]:
    """The minutes that the log rests on, oldest first."""
    meetings = sorted({(line.meeting_on, one_line(line.committee)) for line in lines})
    return [f"Minutes of the {name}, {day_in_words(on)}" for on, name in meetings]
