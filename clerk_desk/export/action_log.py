"""Composes the action log: as a document of its own, or as the report in which it goes to committee."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.follow_ups import FollowUp, FollowUpLine, Status, is_open, is_overdue
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import Audience
from clerk_desk.domain.telling import outcome
from clerk_desk.export.cover import LABEL_MM, labelled, title_block
from clerk_desk.export.document import Column, Document, Look, Table
from clerk_desk.export.sheet import PAPER, Sheet
from clerk_desk.export.words import fit, one_line, short_day

STATUS = {
    Status.RAISED: "Open", Status.WITH_OWNER: "With the owner", Status.RECEIVED: "Received, to be circulated",
    Status.CIRCULATED: "Circulated", Status.DONE: "Done", Status.REPORTED: "Reported", Status.CLOSED: "Closed",
    Status.NOT_PURSUED: "Not pursued",
}
CUT_SHORT = re.compile(r"(?:…|\.\.\.)$")
LOOSE_END = re.compile(r"[;,.]?(?:\s+and)?[;,.]?\s*$")
WIDE = (30.0, 37.0, 75.0, 42.0, 26.0, 37.0)
TITLED = (28.0, 62.0, 64.0, 42.0, 24.0, 27.0)
NARROW = (24.0, 24.0, 50.0, 23.0, 20.0, 19.0)
DESCRIPTION = "Follow-ups: the minute each rests on, what is to be done, who owes it, when it is due and how far it is"
LONGEST_TITLE = 70
TITLES = ("Reference", "Minute", "What", "Owner", "Due", "Status")


def compose_log(lines: Sequence[FollowUpLine], title: str, today: dt.date, audience: Audience) -> Document:
    """The log under this title, as it stands today; for the public without what was taken on in exempt items.

    Follow-ups that were waved off are in none.
    """
    shown = _shown(lines, audience)
    sheet = Sheet(HouseStyle("log"))
    sheet.heading(title, 1)
    sheet.say(Look.MEETING, f"As at {day_in_words(today)}: {_counted(shown, today)}")
    if any(line.exempt for line in shown):
        sheet.say(Look.NOTICE, "NOT FOR PUBLICATION: this log contains exempt information.")
    if shown:
        sheet.table(_table(shown, today, title, WIDE if all(line.item_number for line in shown) else TITLED))
    head = f"{one_line(title)}\tAs at {day_in_words(today)}"
    return Document("log", f"{one_line(title)}, {day_in_words(today)}", tuple(sheet.pieces), (), _committee(shown), head, landscape=True)


def compose_log_report(
    lines: Sequence[FollowUpLine], title: str, today: dt.date, audience: Audience, style: HouseStyle, on: dt.date | None = None,
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
    _sections(sheet, shown, today, title)
    return Document(
        "report", f"{one_line(title)}, {day_in_words(today)}", tuple(sheet.pieces), tuple(sheet.lists.made), committee,
        f"{one_line(title)}\t{day_in_words(today)}",
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


def _table(lines: Sequence[FollowUpLine], today: dt.date, title: str, widths: Sequence[float]) -> Table:
    columns = tuple(Column(name, width) for name, width in zip(TITLES, widths, strict=True))
    days = len({line.meeting_on for line in lines}) > 1
    several = len({line.committee for line in lines}) > 1
    rows = tuple(
        (
            one_line(line.follow_up.reference), _minute(line, with_day=days, with_committee=several), _what(line.follow_up),
            _owner(line.follow_up), _due(line.follow_up), _status(line.follow_up, today),
        )
        for line in lines
    )
    return Table(one_line(title), DESCRIPTION, columns, rows)


def _minute(line: FollowUpLine, *, with_day: bool, with_committee: bool) -> str:
    """Where it was minuted: "Item 6, (b)(ii)", under its day and committee where the log has several."""
    number, clause = one_line(line.item_number), one_line(line.clause)
    if number and clause.startswith(f"{number}."):
        place = f"Minute {clause}"
    else:
        place = ", ".join(part for part in (f"Item {number}" if number else _cut(one_line(line.item_title)), clause) if part)
    above = [one_line(line.committee) if with_committee else "", short_day(line.meeting_on) if with_day else ""]
    return "\n".join(part for part in (*above, place) if part)


def _cut(title: str) -> str:
    """A title that stands for a number, cut between words where it is long."""
    return title if len(title) <= LONGEST_TITLE else title[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"


def _what(each: FollowUp) -> str:
    """The clerk's short form; on paper, where there is room, the words as minuted if that was cut short."""
    what = LOOSE_END.sub("", fit(each.quote if CUT_SHORT.search(each.what) or not each.what else each.what).strip())
    what = what[:1].upper() + what[1:]
    to = one_line(each.recipients)
    return f"{what} (to {to})" if to and to.casefold() not in what.casefold() else what


def _owner(each: FollowUp) -> str:
    owner = one_line(each.owner)
    return owner[:1].upper() + owner[1:] or "No owner yet"


def _due(each: FollowUp) -> str:
    if each.due_on:
        return short_day(each.due_on)
    return one_line(each.due_text) or "No date yet"


def _status(each: FollowUp, today: dt.date) -> str:
    if not is_overdue(each, today) or each.due_on is None:
        how = one_line(outcome(each))
        return how if how.startswith(STATUS[each.status]) else ". ".join(part for part in (STATUS[each.status], how) if part)
    days = (today - each.due_on).days
    return f"{STATUS[each.status]}, overdue by {days} {'day' if days == 1 else 'days'}"


def _sections(sheet: Sheet, lines: Sequence[FollowUpLine], today: dt.date, title: str) -> None:
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
        sheet.pieces.insert(len(sheet.pieces) - (len(papers) if len(papers) > 1 else 0), _table(lines, today, title, NARROW))


def _papers(lines: Sequence[FollowUpLine]) -> list[str]:
    """The minutes that the log rests on, oldest first."""
    meetings = sorted({(line.meeting_on, one_line(line.committee)) for line in lines})
    return [f"Minutes of the {name}, {day_in_words(on)}" for on, name in meetings]
