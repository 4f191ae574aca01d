"""The table of an action log: the committee's columns, each cell in words, and how wide each stands on its page."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from clerk_desk.domain.follow_ups import Act, FollowUp, FollowUpLine, is_overdue
from clerk_desk.domain.log_columns import TITLES, LogColumn
from clerk_desk.domain.telling import STATUS, outcome, what
from clerk_desk.export.document import Column, Table
from clerk_desk.export.words import fit, one_line, short_day

LONGEST_TITLE = 70
LANDSCAPE_MM, PORTRAIT_MM = 247.0, 160.0
"""Between the margins of a page."""

WIDTHS: Mapping[LogColumn, float] = {
    LogColumn.REFERENCE: 30, LogColumn.COMMITTEE: 36, LogColumn.MEETING: 25, LogColumn.MINUTE: 37, LogColumn.ITEM: 48,
    LogColumn.WORDS: 75, LogColumn.WHAT: 75, LogColumn.FOR_WHOM: 36, LogColumn.OWNER: 42, LogColumn.DUE: 26, LogColumn.FIRST_DUE: 25,
    LogColumn.CHASED: 28, LogColumn.OUTCOME: 48, LogColumn.STATUS: 37,
}
TITLED = {**WIDTHS, LogColumn.REFERENCE: 28, LogColumn.MINUTE: 62, LogColumn.WHAT: 64, LogColumn.DUE: 24, LogColumn.STATUS: 27}
NARROW = {
    **WIDTHS, LogColumn.REFERENCE: 24, LogColumn.MINUTE: 24, LogColumn.WHAT: 44, LogColumn.OWNER: 23, LogColumn.DUE: 20,
    LogColumn.STATUS: 25, LogColumn.WORDS: 44, LogColumn.MEETING: 20, LogColumn.FIRST_DUE: 20, LogColumn.CHASED: 19,
    LogColumn.FOR_WHOM: 23, LogColumn.COMMITTEE: 24, LogColumn.ITEM: 26, LogColumn.OUTCOME: 28,
}
NARROW_TITLED = {**NARROW, LogColumn.REFERENCE: 22, LogColumn.MINUTE: 34, LogColumn.WHAT: 38, LogColumn.OWNER: 21}
"""Millimetres that a column asks for: on a landscape page, there with minutes that have a title for a number, and where room is
scarce: upright, or with many columns.
"""

LETTER_MM, FREE_MM, LONGEST_REFERENCE = 2.05, 3.5, 16
"""A letter of a reference in Word's face, what a cell keeps free at its sides, and the letters past which one may break."""

RIGID = frozenset({LogColumn.REFERENCE, LogColumn.MEETING, LogColumn.DUE, LogColumn.FIRST_DUE, LogColumn.CHASED, LogColumn.STATUS})
"""What gives no room away: a reference, a day or "Circulated" stands in one line or two, however narrow the page."""

SAID = (
    "Follow-ups: the minute each rests on, what is to be done, who owes it, when it is due and how far it is"
)


def log_table(
    lines: Sequence[FollowUpLine], today: dt.date, title: str, columns: Sequence[LogColumn], *, narrow: bool = False,
) -> Table:
    """The table with these columns, a row for each line, for an upright page (``narrow``) or a landscape one."""
    numbered = all(line.item_number for line in lines)
    asked = WIDTHS if numbered else TITLED
    scarce = narrow or sum(asked[each] for each in columns) > LANDSCAPE_MM
    if scarce:
        asked = NARROW if numbered else NARROW_TITLED
    asked = {**asked, LogColumn.REFERENCE: max(asked[LogColumn.REFERENCE], _reference_mm(lines))}
    widths = shared_out([(asked[each], each in RIGID) for each in columns], PORTRAIT_MM if narrow else LANDSCAPE_MM)
    cells = _Cells(lines, today, columns, scarce=scarce)
    rows = tuple(tuple(cells.of[each](line) for each in columns) for line in lines)
    heads = tuple(Column(TITLES[each], width) for each, width in zip(columns, widths, strict=True))
    return Table(one_line(title), SAID, heads, rows)


def _reference_mm(lines: Sequence[FollowUpLine]) -> float:
    """What the longest reference needs to stand in one line: Word breaks "AH 26/27-12" at its hyphen as gladly as at its space."""
    letters = max((len(one_line(line.follow_up.reference)) for line in lines), default=0)
    return FREE_MM + LETTER_MM * min(letters, LONGEST_REFERENCE)


def shared_out(asked: Sequence[tuple[float, bool]], room: float) -> tuple[float, ...]:
    """The widths that fill the room: what is left over or lacking goes to those that are not rigid, each by what it asked for."""
    rigid = sum(width for width, is_rigid in asked if is_rigid)
    loose = sum(width for width, is_rigid in asked if not is_rigid)
    return tuple(width if is_rigid else round(width * (room - rigid) / loose, 1) for width, is_rigid in asked)


class _Cells:
    """What stands in each column; what one column says the others do not say again."""

    def __init__(self, lines: Sequence[FollowUpLine], today: dt.date, columns: Sequence[LogColumn], *, scarce: bool) -> None:
        self.today, self.scarce = today, scarce
        self.with_day = len({line.meeting_on for line in lines}) > 1 and LogColumn.MEETING not in columns
        self.with_committee = len({line.committee for line in lines}) > 1 and LogColumn.COMMITTEE not in columns
        self.with_recipients, self.with_outcome = LogColumn.FOR_WHOM not in columns, LogColumn.OUTCOME not in columns
        self.with_title = LogColumn.ITEM not in columns
        self.of: Mapping[LogColumn, Callable[[FollowUpLine], str]] = {
            LogColumn.REFERENCE: lambda line: one_line(line.follow_up.reference),
            LogColumn.COMMITTEE: lambda line: one_line(line.committee),
            LogColumn.MEETING: lambda line: short_day(line.meeting_on),
            LogColumn.MINUTE: self._minute,
            LogColumn.ITEM: lambda line: one_line(line.item_title),
            LogColumn.WORDS: lambda line: fit(line.follow_up.quote).strip() or fit(what(line.follow_up)),
            LogColumn.WHAT: self._what,
            LogColumn.FOR_WHOM: lambda line: _capital(one_line(line.follow_up.recipients)),
            LogColumn.OWNER: lambda line: _capital(one_line(line.follow_up.owner)) or "No owner yet",
            LogColumn.DUE: lambda line: _due(line.follow_up),
            LogColumn.FIRST_DUE: lambda line: _first_due(line.follow_up),
            LogColumn.CHASED: lambda line: _chased(line.follow_up),
            LogColumn.OUTCOME: lambda line: one_line(outcome(line.follow_up)),
            LogColumn.STATUS: self._status,
        }

    def _minute(self, line: FollowUpLine) -> str:
        """Where it was minuted: "Item 6, (b)(ii)", under its day and committee where the log has several; where room is scarce
        the clause has its own line, or Word would break it between its brackets.
        """
        number, clause = one_line(line.item_number), one_line(line.clause)
        title = _cut(one_line(line.item_title)) if self.with_title else ""
        if number and clause.startswith(f"{number}."):
            place = f"Minute {clause}"
        else:
            place = (",\n" if self.scarce else ", ").join(part for part in (f"Item {number}" if number else title, clause) if part)
        above = [one_line(line.committee) if self.with_committee else "", short_day(line.meeting_on) if self.with_day else ""]
        return "\n".join(part for part in (*above, place) if part)

    def _what(self, line: FollowUpLine) -> str:
        said, to = fit(what(line.follow_up)), one_line(line.follow_up.recipients)
        return f"{said} (to {to})" if self.with_recipients and to and to.casefold() not in said.casefold() else said

    def _status(self, line: FollowUpLine) -> str:
        """How far it is, in words and never by colour; with how it ended where no other column says that."""
        each = line.follow_up
        if not is_overdue(each, self.today) or each.due_on is None:
            how = one_line(outcome(each)) if self.with_outcome else ""
            return how if how.startswith(STATUS[each.status]) else ". ".join(part for part in (STATUS[each.status], how) if part)
        days = (self.today - each.due_on).days
        return f"{STATUS[each.status]}, overdue by {days} {'day' if days == 1 else 'days'}"


def _cut(title: str) -> str:
    """A title that stands for a number, cut between words where it is long."""
    return title if len(title) <= LONGEST_TITLE else title[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _due(each: FollowUp) -> str:
    return short_day(each.due_on) if each.due_on else one_line(each.due_text) or "No date yet"


def _first_due(each: FollowUp) -> str:
    """The day before it was put off; the day itself where it never was."""
    first = each.first_due_on or each.due_on
    return short_day(first) if first else ""


def _chased(each: FollowUp) -> str:
    """"Twice, last on 3 Sep 2026"; empty where nobody was chased."""
    days = [step.on for step in each.history if step.act is Act.CHASED]
    times = {1: "Once, on", 2: "Twice, last on"}.get(len(days), f"{len(days)} times, last on")
    return f"{times} {short_day(days[-1])}" if days else ""
