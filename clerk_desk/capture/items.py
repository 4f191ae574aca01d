"""Where the items of a meeting begin, told from their numbers and what their titles look like."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from clerk_desk.capture.actions import columns
from clerk_desk.capture.furniture import label_of
from clerk_desk.capture.heading import has_people
from clerk_desk.capture.heading_words import BODY_WORD, DATE, TIME, is_top
from clerk_desk.capture.lead_ins import lead_in
from clerk_desk.capture.lines import DAY, DECIDED, Line
from clerk_desk.capture.looks import VERBS, ends_sentence, heading_like, is_capitals, title_like
from clerk_desk.capture.markers import follows, is_number, is_sign, readings
from clerk_desk.capture.unnumbered_items import FAR, STANDING, unnumbered

REFERENCE = re.compile(
    r"(?P<word>(?:(?:Agenda|AGENDA)\s+)?(?:Item|ITEM)(?:\s+No\.?)?\s+|(?:Minute|MINUTE)(?:\s+No\.?)?\s+)?"
    r"(?P<number>(?:[A-Z][A-Za-z]{0,4}(?:[/.]|\s(?=\d{1,4}/\d\d\b)))?[A-Z]{0,5}\d{1,5}(?:[/.\-–](?:\d{1,6}|[A-Za-z]{1,6}(?=[\s/.:]))){0,3}[a-z]?)(?P<dot>\.?)"
    r"(?:\s*[:\-–—]\s*|\s+|(?=[A-Z]{2}))(?P<title>\S.*)",
)
SECTION = re.compile(
    r"(?:purpose|background|introduction|recommendations?|context|summary|executive summary|conclusions?|options|proposals?|"
    r"(?:financial|legal|equalit(?:y|ies)|risk|resource|other|human resources?)\b.*implications?"
    r"|implications|details?|consultation|risks?|reasons? for|scope|issues|report|key issues|considerations?"
    r"|alternatives?)\b.*", re.IGNORECASE)
LEADS = ("resolv", "recommend", "agree", "decid", "decis", "resolut", "noted", "voting", "motion", "amendment")
SECOND_NUMBER = re.compile(r"^\d{1,3}\.\s+")  # "B112/26  1.  APOLOGIES": the item's place on the agenda
BARE_NUMBER = re.compile(r"(?P<number>\d{1,3})\.? (?P<title>[A-Z].*)")
CODED_NUMBER = re.compile(r"(?P<number>(?P<code>[A-Z]{0,4})\d{1,4})\.? (?P<title>[A-Z].*)")
# an attendance above the minutes, without the meeting's name
THERE = re.compile(
    r"(?:(?:Members|Councillors|Those|Trustees|Governors) )?(?:Present|In attendance|Attendance|Attendees|Sederunt)\b",
    re.IGNORECASE)
NAMES_BODY = re.compile(rf"{BODY_WORD.pattern}$", re.IGNORECASE)
ASKS = re.compile(r"(?:To [a-z]|TO [A-Z]{4}|(?:Is|Are|Should|Shall|What|How|Why)\b.*\?)")
# "Actions agreed", "Complaints received": a title for all that its last word may be a verb's
SHORT_LABEL = re.compile(r"(?!.*\b(?:was|were|is|are|be|been|had|has|have|will|would)\b)[A-Z][\w’'&\-]*(?: [\w’'&\-]+){0,3}")
OF_ANOTHER = re.compile(r"^To [a-z]|\b[Mm]inutes of\b.*\bheld\b|\bwill be asked\b")
# an item's number that stands as a marker: "4.", "(12", "HWB/12", but not "(a)"
ITEM_MARKER = re.compile(r"\(?(?:[A-Z]{1,5}/)?[A-Z]{0,5}\d")
FIRST_PARAGRAPH = re.compile(r"(\d{1,3})\.1\.?")
TIME_OR_DAY = re.compile(r"(?:am|pm|th|st|nd|rd)\b")
# a planning application's own number, which an item may bear in its title
PLANNING = re.compile(r"\d{2,4}/\d{3,6}/[A-Z]{2,4}")
PLANNING_CASE = re.compile(rf"{PLANNING.pattern}\b")
TELLS_ITEM = re.compile(r"/|^[A-Z]{2,5}\.\d|^\d{4}\.\d")
REFERS = re.compile(r"[/\-–]|^\d{4}\.\d")


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
    named = _number_and_title(line)
    return Start(place, *named) if named and _titles_item(*named, line) and not _is_dated(line.whole) else None


def _number_and_title(line: Line) -> tuple[str, str] | None:
    """A line cut after the number that it begins with, None where that can be no item's."""
    if line.marker and not ITEM_MARKER.match(line.marker):
        return None
    if line.marker and (is_number(line.marker) or line.loose):
        return line.marker.rstrip("."), line.text
    found = REFERENCE.fullmatch(line.whole)
    if found is None or not _numbers_item(found, line):
        return None
    return found["number"], (SECOND_NUMBER.sub("", found["title"]) if "/" in found["number"] else found["title"]).strip()


def _titles_item(number: str, title: str, line: Line) -> bool:
    """Do these words read as a title: as a task or a question after a number with a stroke, as a label with a stop, as a title?"""
    if DECIDED.match(title):
        return False
    if "/" in number and ASKS.match(title) and len(title) < 200:
        return True
    stopped = title.endswith(".") and not title.endswith("..") and heading_like(title[:-1])
    return (stopped and (bool(line.marker) or "/" in number)) or title_like(title)


def _is_dated(text: str) -> bool:
    """Does it begin with a day and say little more, as a meeting's heading does?"""
    day = DATE.match(text)
    return day is not None and len(text) - day.end() < 60


def _numbers_item(found: re.Match[str], line: Line) -> bool:
    """A bare number before a title with one space between them counts only before capitals."""
    if PLANNING.fullmatch(found["number"]):
        return False
    if PLANNING_CASE.match(found["title"]):
        return True
    if DAY.fullmatch(found["number"]) or TIME_OR_DAY.match(found["title"]):
        return False
    if (found["word"] or "").lower().startswith("minute") and found["title"].startswith("("):
        return False  # "Minute 33 (bus shelter) - done": of an earlier meeting
    reference = REFERS.search(found["number"]) or (found["number"][0].isalpha() and found["number"][-1].isdigit())
    if reference and not found["word"] and not TELLS_ITEM.search(found["number"]):
        return is_capitals(found["title"]) or len(line.cells) > 1
    return bool(found["word"] or reference or len(line.cells) > 1 or is_capitals(found["title"]))


def is_whole_meeting(lines: Sequence[Line]) -> bool:
    """Do the lines begin as a whole meeting's agenda or minutes do?"""
    head = lines[:FAR]
    first = next((place for place in range(len(head)) if start_at(lines, place)), len(head))
    named = sum(has_people(line) for line in head[:first]) >= 2
    if lines and THERE.match(lines[0].text) and has_people(lines[0]):
        return True
    if len(head) > 2 and NAMES_BODY.search(head[0].text) and title_like(head[0].text) and any(has_people(line) for line in head[1:3]):
        return True
    tops = [line for line in head[:first + 1] if is_top(line) and not line.text[0].isdigit()]
    labelled = tops and all(line.text.lower() == "minutes" for line in tops) and head[0] not in tops  # a section of an item's page
    top = tops and not (labelled and not any(DATE.search(line.text) or has_people(line) for line in head[:12]))
    return bool(top) or named or _names_meeting(head[:min(first, 12)])


def _names_meeting(head: Sequence[Line]) -> bool:
    """Do short lines before the first item name a body and then its day, with the hour or who was there?"""
    short = [line for line in head if not line.marker and len(line.text) < 160 and not ends_sentence(line.text)]
    short = [line for line in short if not VERBS.search(line.text) and not OF_ANOTHER.search(line.text)]
    body = next((place for place, line in enumerate(short[:4]) if BODY_WORD.search(line.text) and len(line.text) < 120), -1)
    dated = next((line for line in short[max(body, 0):] if DATE.search(line.text)), None)
    if body < 0 or dated is None:
        return False
    day = DATE.search(dated.text)
    beside = day is not None and day.end() == len(dated.text) and NAMES_BODY.search(dated.text[:day.start()].rstrip(" ,-–—"))
    if beside or DATE.fullmatch(dated.text.strip(" ,.")) or any(has_people(line) for line in short):
        return True
    return any(TIME.search(DATE.sub("", line.text)) for line in short)


def item_starts(lines: Sequence[Line], whole: bool) -> list[Start]:
    """Where items begin, in order. A text that is no whole meeting and begins with no number has none."""
    listed = _listed(lines) | _rows(lines)
    found = [start for place in range(len(lines)) if place not in listed and (start := start_at(lines, place))]
    found = found or _plainly_numbered(lines, whole)
    shapes: dict[str, list[Start]] = {}
    for start in found:
        shapes.setdefault(start.shape, []).append(start)
    chains = [chain(row) for row in shapes.values()]
    if (numbered := _by_paragraphs(lines)) and len(numbered) > max(map(len, chains), default=0):
        return numbered
    if whole:
        best = max(chains, key=lambda row: (len(row), -row[0].place), default=[])
        if len(best) > 1 or (best and best[0].place < FAR):
            row = _filled(best, lines, listed)
            return _with_parts([*_before(row[0].place, lines), *row], lines)
        return _with_parts([Start(place, "", lines[place].text) for place in unnumbered(lines)], lines)
    first = next((row for row in chains if row[0].place == (1 if _heads_extract(lines) else 0)), [])
    many = max(chains, key=len, default=[])
    row = many if not first and len(many) >= 3 and _agenda(many) else _filled(first, lines, listed)
    return _with_parts(row, lines)


def _heads_extract(lines: Sequence[Line]) -> bool:
    """"Housing Committee – 9 September 2025 – extract" above the one item of a text."""
    line = lines[0] if len(lines) > 1 else None
    named = line is not None and not line.marker and len(line.text) < 120 and BODY_WORD.search(line.text)
    return bool(named and line and DATE.search(line.text) and not VERBS.search(line.text))


def _before(first: int, lines: Sequence[Line]) -> list[Start]:
    """Standing items without a number above the first that has one, each with a sentence of its own below."""
    places = [place for place in range(min(first - 1, FAR)) if STANDING.fullmatch(lines[place].text) and not lines[place].marker]
    told = [place for place in places if ends_sentence(lines[place + 1].text) and not is_top(lines[place]) and not has_people(lines[place])]
    return [Start(place, "", lines[place].text) for place in told if not ends_sentence(lines[place].text)]


def _by_paragraphs(lines: Sequence[Line]) -> list[Start]:
    """Titles without a number above paragraphs that have one ("Drainage Rates" above 53.1): the item's is before the dot."""
    out: list[Start] = []
    for place in range(len(lines) - 1):
        line, below = lines[place], lines[place + 1]
        first = FIRST_PARAGRAPH.fullmatch(below.marker) if below.marker else None
        if first and not line.marker and title_like(line.text) and (not is_top(line) or line.text.lower() == "minutes"):
            out.append(Start(place, first[1], re.sub(rf"^{first[1]}\.?\s+(?=[A-Z])", "", line.text)))
    return out if len(out) > 1 and all(a.key < b.key for a, b in pairwise(out)) else []


def _with_parts(row: Sequence[Start], lines: Sequence[Line]) -> list[Start]:
    """The row with the parts of its items as items of their own ("122.1 REGIONAL CONTROL ROOM" under 122)."""
    out: list[Start] = []
    for start, end in zip(row, [*(each.place for each in row[1:]), len(lines)], strict=False):
        out += [start, *_parts(start, lines, end)]
    return out


def _parts(start: Start, lines: Sequence[Line], end: int) -> list[Start]:
    """Titles numbered in an item's own number, where every line so numbered is one and has text below it."""
    places = [place for place in range(start.place + 1, end) if lines[place].marker.rstrip(".").startswith(f"{start.number}.")]
    if not places or places[-1] + 1 >= end:
        return []
    titles = all(title_like(lines[place].text.rstrip(";,")) and len(lines[place].text) < 120 for place in places)
    texts = all(not lines[place + 1].marker and (ends_sentence(lines[place + 1].text) or label_of(lines[place + 1])) for place in places)
    decided = any(not has_lead(lines[place].text) for place in places) and places[0] == start.place + 1
    return [Start(place, lines[place].marker.rstrip("."), lines[place].text) for place in places] if titles and texts and decided else []


def _plainly_numbered(lines: Sequence[Line], whole: bool) -> list[Start]:
    """Short labels after a bare number or a code ("4 Damp and Mould", "A4 …"), counting up by one.

    Each stands apart from the text above it, unless a whole meeting has three or more.
    """
    apart = _counting(lines, True)
    return apart if apart or not whole or len(close := _counting(lines, False)) < 3 else close


def _counting(lines: Sequence[Line], apart: bool) -> list[Start]:
    out: list[Start] = []
    for place, line in enumerate(lines):
        found = CODED_NUMBER.fullmatch(line.whole) if not place or line.gap or not apart else None
        goes_on = found is not None and bool(out) and _next_number(out[-1].number) == found["number"] and title_like(found["title"])
        if found and (goes_on or (not out and heading_like(found["title"]))):
            out.append(Start(place, found["number"], found["title"]))
    return out if len(out) > 1 else []


def _next_number(number: str) -> str:
    """The number after this one, its letters kept ("A4" after "A3")."""
    letters = number.rstrip("0123456789")
    return f"{letters}{int(number[len(letters):]) + 1}"


def _rows(lines: Sequence[Line]) -> set[int]:
    """The places of the rows of action tables, each below its header."""
    out: set[int] = set()
    for place in range(1, len(lines)):
        if lines[place].cells and (place - 1 in out or columns(lines[place - 1]) is not None):
            out.add(place)
    return out


def _listed(lines: Sequence[Line]) -> set[int]:
    """The places of numbered clauses: the lines with markers that follow a lead-in without a break."""
    out: set[int] = set()
    for place in range(1, len(lines)):
        line, before = lines[place], lines[place - 1]
        if not line.marker or is_sign(line.marker):
            continue
        if (place - 1 in out and follows(line.marker, before.marker)) or _begins_clauses(line, before):
            out.add(place)
    return out


def _begins_clauses(line: Line, before: Line) -> bool:
    if before.marker or not has_lead(before.text) or all(count != 1 for _, count in readings(line.marker)):
        return False
    return lead_in(before.text, True, False, line.text) is not None


def has_lead(text: str) -> bool:
    """Has it a word that a lead-in may have?"""
    low = text.lower()
    return any(word in low for word in LEADS)


def _filled(row: Sequence[Start], lines: Sequence[Line], listed: set[int]) -> list[Start]:
    """The row with the items whose number is missing in it, where a line has just that number in just that place."""
    if not row or row[0].shape != "#":
        return list(row)
    out: list[Start] = []
    for start in [*row, None]:
        end = start.place if start else len(lines)
        until = start.key[0] if start else 0
        out += _between(out[-1] if out else None, end, until, lines, listed)
        out += [start] if start else []
    return out


def _between(last: Start | None, end: int, until: int, lines: Sequence[Line], listed: set[int]) -> list[Start]:
    """Lines after an item and before another that bear the numbers between theirs; ``until`` is 0 where there is no other."""
    wanted = last.key[0] + 1 if last else 1
    out: list[Start] = []
    if until and not wanted < until <= wanted + 12:
        return out
    for place in range(last.place + 1 if last else 0, end):
        line = lines[place]
        if until and wanted >= until:
            break
        if place not in listed and _bears(line, wanted) and (line.loose or line.gap) and len(line.text) < 250:
            out.append(Start(place, line.marker.rstrip("."), line.text))
            wanted += 1
    return out


def _bears(line: Line, number: int) -> bool:
    """Does the line begin with this number, as an item's title may though it reads as a sentence ("3. To receive …")?"""
    return line.marker.rstrip(".") == str(number) and bool(ASKS.match(line.text) or SHORT_LABEL.fullmatch(line.text))


def numbered_under(number: str, lines: Sequence[Line]) -> list[Line]:
    """An item's lines with the numbers of its paragraphs as their markers where its own number begins them ("TC118.1")."""
    begins = re.compile(rf"{re.escape(number)}\.\d{{1,3}}\.?(?=\s)") if number else None
    return [_marked(line, begins) for line in lines] if begins else list(lines)


def _marked(line: Line, begins: re.Pattern[str]) -> Line:
    found = begins.match(line.text) if not line.marker else None
    return replace(line, marker=found[0], text=line.text[found.end():].lstrip(), cells=()) if found else line


def chain(found: Sequence[Start]) -> list[Start]:
    """Those of the starts of one shape whose numbers go up."""
    row: list[Start] = []
    for start in found:
        if not row or _goes_up(row[-1].key, start.key):
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
