"""Where items begin whose titles have no number: told by Word's headings, by capitals, by standing items, by what stands apart."""
from __future__ import annotations

import re
from collections.abc import Sequence

from clerk_desk.capture.furniture import label_of
from clerk_desk.capture.heading import has_people
from clerk_desk.capture.heading_words import DATE, is_top
from clerk_desk.capture.lead_ins import lead_in
from clerk_desk.capture.lines import Line
from clerk_desk.capture.looks import VERBS, ends_sentence, heading_like, is_capitals, title_like

STANDING = re.compile(
    r"(?:to receive )?(?:apologies\b.*|declarations?\b.*interests?.*|(?:the )?minutes(?: of .*)?|(?:confirmation"
    r"|approval) of .*minutes.*|public (?:participation|questions?|question time)\b.*|any other (?:\w+ )?business.*"
    r"|date of (?:the )?next meeting.*|urgent (?:items|business).*|matters arising.*|exclusion of (?:the )?(?:press|public).*"
    r"|chair(?:man|person)?['’]s? (?:announcements|business|remarks).*|work programme|forward plan"
    r"|exempt (?:items|business|information).*|welcome\b.*|petitions.*|correspondence|finance|planning(?: applications)?)", re.IGNORECASE,
)
FAR = 40  # lines from the first in which a meeting's heading ends


def unnumbered(lines: Sequence[Line]) -> list[int]:
    """The places of the titles: Word headings, else lines in capitals, else every heading where a standing item's title is one."""
    heads = [place for place, line in enumerate(lines) if place and _may_head(line, lines[place + 1] if place + 1 < len(lines) else None)]
    styled = _styled(lines, heads)
    capitals = [place for place in heads if is_capitals(lines[place].text) and _past_heading(lines, place)]
    standing = [place for place in heads if STANDING.fullmatch(lines[place].text.rstrip(":"))]
    if not styled and capitals and (len(capitals) >= 2 or not standing):
        styled = capitals
    if not styled and standing:
        styled = [place for place in heads if place >= standing[0] and lines[place].gap and heading_like(lines[place].text)]
    if not styled:
        styled = _plain_titles(lines, heads)
    return styled


def _apologies_item(line: Line, after: Line | None) -> bool:
    """"Apologies for absence" over a sentence is an item's title; over names it is a label of the attendance."""
    told = after is not None and (after.text.endswith(".") or VERBS.search(after.text) is not None)
    return told and re.fullmatch(r"(?i)apologies\b[^:]*", line.text) is not None


def _may_head(line: Line, after: Line | None) -> bool:
    told = after is not None and ends_sentence(after.text) and line.text.lower() == "minutes"
    if label_of(line) is not None or DATE.fullmatch(line.text):
        return False
    if line.marker or (is_top(line) and line.heading < 2 and not told) or not title_like(line.text):
        return False
    if has_people(line) and not _apologies_item(line, after):
        return False
    return lead_in(line.text, True, False, "x") is None


def _plain_titles(lines: Sequence[Line], heads: Sequence[int]) -> list[int]:
    """Titles that look like nothing but titles: standing apart, after the heading's last line, with text below them."""
    told = (is_top(line) or has_people(line) or re.match(r"(?i)draft\b", line.text) is not None for line in lines[:FAR])
    known = max((place for place, tells in enumerate(told) if tells), default=-1)
    apart = [place for place in heads if place > known and lines[place].gap and place + 1 < len(lines) and lines[place + 1].gap]
    titles = [place for place in apart if heading_like(lines[place].text) and not lines[place - 1].text.endswith((":", ":-", "-"))]
    first = apart[:1] if not titles or (apart and apart[0] < titles[0]) else []
    return [*first, *(place for place in titles if place - 1 not in titles)]


def _past_heading(lines: Sequence[Line], place: int) -> bool:
    """Does the line stand after the meeting's heading: has a line above it said what meeting this is?"""
    return any(is_top(line) or has_people(line) for line in lines[max(0, place - FAR):place])


def _styled(lines: Sequence[Line], heads: Sequence[int]) -> list[int]:
    levels = sorted({lines[place].heading for place in heads if lines[place].heading})
    for level in levels:
        row = [place for place in heads if lines[place].heading == level]
        if len(row) > 1 or level == levels[-1] or 0 <= _heading_end(lines) < row[0]:
            return row
    return []


def _heading_end(lines: Sequence[Line]) -> int:
    """The place of the last line that says which meeting this is or who was there; -1 where none does."""
    return max((place for place, line in enumerate(lines[:FAR]) if (is_top(line) and line.heading < 2) or has_people(line)), default=-1)
