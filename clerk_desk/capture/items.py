"""Where the items of a meeting begin, told from their numbers and what their titles look like."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from clerk_desk.capture.heading import has_people, is_top
from clerk_desk.capture.lead_ins import lead_in
from clerk_desk.capture.lines import DAY, Line
from clerk_desk.capture.looks import heading_like, is_capitals, title_like
from clerk_desk.capture.markers import is_number

REFERENCE = re.compile(
    r"(?P<word>(?:Agenda\s+)?(?:Item|ITEM)(?:\s+No\.?)?\s+|(?:Minute|MINUTE)(?:\s+No\.?)?\s+)?"
    r"(?P<number>(?:[A-Z]{1,5}/)?[A-Z]{0,5}\d{1,4}(?:[/.\-–](?:\d{1,4}|[A-Za-z]{1,6}(?=[\s/.:]))){0,3}[a-z]?)(?P<dot>\.?)"
    r"(?:\s*[:\-–—]\s*|\s+|(?=[A-Z]{2}))(?P<title>\S.*)",
)
STANDING = re.compile(
    r"(?:to receive )?(?:apologies\b.*|declarations?\b.*interests?.*|(?:the )?minutes(?: of .*)?|(?:confirmation"
    r"|approval) of .*minutes.*|public (?:participation|questions?|question time)\b.*|any other (?:\w+ )?business.*"
    r"|date of (?:the )?next meeting.*|urgent (?:items|business).*|matters arising.*|exclusion of (?:the )?(?:press|public).*"
    r"|chair(?:man|person)?['’]s? (?:announcements|business|remarks).*|work programme|forward plan"
    r"|exempt (?:items|business|information).*|welcome\b.*|petitions.*|correspondence|finance|planning(?: applications)?)", re.IGNORECASE,
)
SECTION = re.compile(
    r"(?:purpose|background|introduction|recommendations?|context|summary|executive summary|conclusions?|options|proposals?|"
    r"(?:financial|legal|equalit(?:y|ies)|risk|resource|other|human resources?)\b.*implications?"
    r"|implications|details?|consultation|risks?|reasons? for|scope|issues|report|key issues|considerations?"
    r"|alternatives?)\b.*", re.IGNORECASE)
FAR = 40


@dataclass(frozen=True)
class Start:
    """The line that an item begins at, its number as written and its title."""

    place: int
    number: str
    title: str

    @property
    def shape(self) -> str:
        """The form of the number, figures left out: "#", "#/#", "A#/#"."""
        return re.sub(r"\d+", "#", re.sub(r"(?<=\d)[a-z]$", "", self.number))

    @property
    def key(self) -> tuple[int, ...]:
        """What the number sorts by."""
        letter = re.search(r"(?<=\d)[a-z]$", self.number)
        return (*(int(figure) for figure in re.findall(r"\d+", self.number)), ord(letter[0]) if letter else 0)


def start_at(lines: Sequence[Line], place: int) -> Start | None:
    """The item that begins at this line, if it could be one."""
    line = lines[place]
    if line.marker and not re.match(r"\(?[A-Z]?\d", line.marker):
        return None
    if line.marker and (is_number(line.marker) or line.loose):
        number, title = line.marker.rstrip("."), line.text
    else:
        found = REFERENCE.fullmatch(line.whole)
        if found is None or not _numbers_item(found, line):
            return None
        number, title = found["number"], found["title"].strip()
    return Start(place, number, title) if title_like(title) else None


def _numbers_item(found: re.Match[str], line: Line) -> bool:
    """A bare number before a title with one space between them counts only before capitals."""
    if DAY.fullmatch(found["number"]) or re.match(r"(?:am|pm|th|st|nd|rd)\b", found["title"]):
        return False
    reference = re.search(r"[/\-–]", found["number"]) or (found["number"][0].isalpha() and found["number"][-1].isdigit())
    if reference and "/" not in found["number"] and not found["word"]:
        return is_capitals(found["title"]) or len(line.cells) > 1
    return bool(found["word"] or reference or len(line.cells) > 1 or is_capitals(found["title"]))


def is_whole_meeting(lines: Sequence[Line]) -> bool:
    """Do the lines begin as a whole meeting's agenda or minutes do?"""
    head = lines[:FAR]
    first = next((place for place in range(len(head)) if start_at(lines, place)), len(head))
    return any(is_top(line) for line in head[:first + 1]) or sum(has_people(line) for line in head[:first]) >= 2


def item_starts(lines: Sequence[Line], whole: bool) -> list[Start]:
    """Where items begin, in order. A text that is no whole meeting and begins with no number has none."""
    found = [start for place in range(len(lines)) if (start := start_at(lines, place))]
    chains = [chain(found, shape) for shape in dict.fromkeys(start.shape for start in found)]
    if whole:
        best = max(chains, key=lambda row: (len(row), -row[0].place), default=[])
        return best if len(best) > 1 or (best and best[0].place < FAR) else unnumbered(lines)
    first = next((row for row in chains if row[0].place == 0), [])
    many = max(chains, key=len, default=[])
    return many if not first and len(many) >= 3 and _agenda(many) else first


def chain(found: Sequence[Start], shape: str) -> list[Start]:
    """The starts of one shape whose numbers go up."""
    row: list[Start] = []
    for start in found:
        if start.shape == shape and (not row or _goes_up(row[-1].key, start.key)):
            row.append(start)
    return row


def _goes_up(last: tuple[int, ...], key: tuple[int, ...]) -> bool:
    if len(key) != len(last):
        return False
    return last < key and all(new - old <= 20 for old, new in zip(last[:-1], key[:-1], strict=True))


def _agenda(row: Sequence[Start]) -> bool:
    """Are these an agenda's items rather than the sections of a report?"""
    sections = sum(SECTION.fullmatch(start.title) is not None for start in row)
    return sections < 2 or any(STANDING.fullmatch(start.title) for start in row)


def unnumbered(lines: Sequence[Line]) -> list[Start]:
    """Items without numbers: Word headings, else lines in capitals, else every heading where a standing item's title is one."""
    heads = [place for place, line in enumerate(lines) if place and _may_head(line)]
    styled = _styled(lines, heads)
    capitals = [place for place in heads if is_capitals(lines[place].text) and _past_heading(lines, place)]
    standing = [place for place in heads if STANDING.fullmatch(lines[place].text.rstrip(":")) and not has_people(lines[place])]
    if not styled and capitals and (len(capitals) >= 2 or not standing):
        styled = capitals
    if not styled and standing:
        styled = [place for place in heads if place >= standing[0] and lines[place].gap and heading_like(lines[place].text)]
    if not styled:
        styled = _plain_titles(lines, heads)
    return [Start(place, "", lines[place].text) for place in styled]


def _may_head(line: Line) -> bool:
    if line.marker or is_top(line) or has_people(line) or not title_like(line.text):
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
        if len(row) > 1 or level == levels[-1]:
            return row
    return []
