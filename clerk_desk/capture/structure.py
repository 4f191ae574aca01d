"""From lines to what they make up: a meeting, its items with their papers, minutes, resolutions and actions."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from clerk_desk.capture.actions import initialled
from clerk_desk.capture.agendas import as_agenda, calls_itself_agenda, is_headed_agenda
from clerk_desk.capture.attendance_labels import PRESENT, people_label
from clerk_desk.capture.cover import Sheet, cover_rows, rows_sheet, sheet_of
from clerk_desk.capture.furniture import (
    DETAILS,
    FILE,
    HISTORY,
    Label,
    label_of,
    without_file,
    without_size,
)
from clerk_desk.capture.heading import facts_apart, is_of_heading, meeting_heading
from clerk_desk.capture.heading_words import is_top
from clerk_desk.capture.item_titles import titles_apart
from clerk_desk.capture.items import BARE_NUMBER, Start, is_whole_meeting, item_starts, numbered_under, start_at
from clerk_desk.capture.lead_ins import lead_in, may_decide
from clerk_desk.capture.lines import Line
from clerk_desk.capture.list_page import list_start, listed_starts
from clerk_desk.capture.looks import TITLED, VERBS, heading_like, title_like
from clerk_desk.capture.markers import is_decimal, is_number, is_sign
from clerk_desk.capture.marks import marked
from clerk_desk.capture.minutes import minutes_blocks
from clerk_desk.capture.minutes_table import tables_spread
from clerk_desk.capture.page_items import labelled_starts, numbers_joined, past_starts
from clerk_desk.capture.page_lines import page_lines
from clerk_desk.capture.people import apologies_in
from clerk_desk.capture.reports import (
    RECOMMENDED_IN_REPORT,
    covered,
    is_contact,
    is_recommended,
    is_report_line,
    paper,
    recommendations_apart,
    report_paper,
    report_recommended,
)
from clerk_desk.capture.unnumbered_items import FAR
from clerk_desk.domain.blocks import Kind, Written
from clerk_desk.domain.captured import Captured, CapturedItem, CapturedMeeting

BLURB = re.compile(
    r"To [a-z]+\b.*"
    r"|(?:Members|Councillors) (?:are (?:asked|reminded|invited|requested|required|advised)|must|should)\b.*|Please \w+ .*"
)
PURPOSE = re.compile(r"Purpose(?: of (?:the |this )?(?:report|item|paper))?\s*[:–-]\s*(?=To [a-z])")
HAD_REPORT = re.compile(r"\b(?:had before it|considered|received|presented|submitted|introduced)\b")
DATED = re.compile(r"(?:(?:decision|meeting) )?(?:date|taken by|made by|taken on|maker|taker)\s*:.{1,90}", re.IGNORECASE)
TITLE_LABEL = re.compile(r"^(?:Title|Subject|Item|Report title)\s*:\s+(?=\S)")
CODE_NUMBER = re.compile(r"(?P<number>[A-Z]{1,4}\d{1,4})\s+(?P<title>[A-Z].*)")
LONGEST_TITLE = 300


@dataclass
class Sections:
    """The lines of one item, sorted by the page's section labels."""

    before: list[Line] = field(default_factory=list)
    decision: list[Line] = field(default_factory=list)
    minutes: list[Line] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    labelled: bool = False
    number: str = ""


def structured(lines: Sequence[Line]) -> Captured:
    """What the lines make up, without follow-ups. Every line is in it or in ``left_out``."""
    above = list_start(lines)
    if above and (captured := _page_of_meeting(lines[:above], lines[above:])) is not None:
        return captured
    body, left = page_lines(list(lines))
    body, headers = tables_spread(body)
    left += headers
    agenda = is_headed_agenda(lines) and len(item_starts(body, True)) > 2  # with a date and a contact, as cover sheets have
    if not agenda and (sheet := sheet_of(body)) is not None:
        return _officers_report(*sheet, left)
    body = recommendations_apart(titles_apart(numbers_joined(initialled(facts_apart(body)))))
    if (sole := _page_of_one_item(lines, body)) is not None:
        return Captured(None, (_item(sole, body[sole.place + 1:], left),), (*left, *(line.whole for line in body[:sole.place])))
    past = past_starts(body)
    whole = not past and (above > 0 or is_whole_meeting(body) or _is_agenda_page(lines))
    starts = past or item_starts(body, whole)
    starts = labelled_starts(body, starts, whole)
    if whole and len(starts) > 1 and people_label(starts[0].title) == (PRESENT, "") and starts[0].title.lower() != "membership":
        body[starts[0].place] = Line(starts[0].title)  # the attendance bears the first number
        starts = starts[1:]
    if not starts:
        starts = _sole_start(body, whole)
    head = body[:starts[0].place if starts[0].title else starts[0].place + 1] if starts else body
    meeting, unused = meeting_heading(head) if whole else (None, [line.whole for line in head])
    items = [_item(start, body[start.place + 1:after], left) for start, after in _spans(starts, len(body))]
    meeting = None if meeting == CapturedMeeting() else meeting
    captured = Captured(_with_apologies(meeting, items), tuple(items), (*left, *unused))
    return as_agenda(captured, head) if calls_itself_agenda(lines, head) else captured


def _is_agenda_page(lines: Sequence[Line]) -> bool:
    return any(line.text.lower().startswith("agenda and") for line in lines[:80] if is_top(line))


def _page_of_meeting(above: Sequence[Line], below: Sequence[Line]) -> Captured | None:
    """A council's page of a meeting whose list gives its items no numbers; None where it numbers them or labels their minutes."""
    head, left = page_lines(list(above))
    body, more = page_lines(list(below))
    labelled = sum(label_of(line) is Label.MINUTES for line in body) > 1
    starts = labelled_starts(body, [], False) if labelled and listed_starts(body) else listed_starts(body)
    if len(starts) < 2:
        return None
    left += more
    meeting, unused = meeting_heading(head)
    items = [_item(start, body[start.place + 1:after], left) for start, after in _spans(starts, len(body))]
    unused += [line.whole for line in body[:starts[0].place]]
    return Captured(_with_apologies(None if meeting == CapturedMeeting() else meeting, items), tuple(items), (*left, *unused))


def _page_of_one_item(lines: Sequence[Line], body: Sequence[Line]) -> Start | None:
    """The item of a page headed "Agenda item": its title is the first line, however it reads; None for other pages."""
    headed = sum(line.text.lower() == "agenda item" and (not line.marker or is_sign(line.marker)) for line in lines[:80])
    at = next((place for place, line in enumerate(body[:6]) if not _of_decision(line)), -1)
    if headed != 1 or at < 0 or len(item_starts(body, False)) > 1:
        return None
    first = body[at]
    if label_of(first) is not None or is_sign(first.marker) or _decides(first.text) or len(first.text) > LONGEST_TITLE:
        return None
    start = start_at(body, at)
    known = next((found["number"] for line in lines[:12] if (found := HISTORY.fullmatch(line.text))), "")
    if start is None or (known and "/" in start.number and start.number != known):
        return Start(at, "", TITLE_LABEL.sub("", first.whole))  # "PL/24/01203/OUT – …" is an application's number, not the item's
    return start


def _sole_start(lines: Sequence[Line], whole: bool) -> list[Start]:
    """The one item of a text without numbers: its title is the first line where that looks like one."""
    if not lines:
        return []
    if whole:
        last = max((place for place, line in enumerate(lines[:FAR]) if is_of_heading(line)), default=-1)
        while 0 <= last < len(lines) - 1 and _names_somebody(lines[last + 1]):
            last += 1
        return [Start(last, "", "")] if last + 1 < len(lines) else []
    at = next((place for place, line in enumerate(lines[:6]) if not _of_decision(line)), 0)
    first = replace(lines[at], text=TITLE_LABEL.sub("", lines[at].text))
    numbered = BARE_NUMBER.fullmatch(first.whole) or CODE_NUMBER.fullmatch(first.whole)
    if numbered and heading_like(numbered["title"]) and not first.cells:
        return [Start(at, numbered["number"], numbered["title"])]
    titled = not first.marker and title_like(first.text) and len(lines) > 1 and not _decides(first.text) and label_of(first) is None
    if titled and not first.cells:
        return [Start(at, "", first.text)]
    return [Start(at - 1, "", "")]


def _names_somebody(line: Line) -> bool:
    """Is the line a name below a label of the attendance?"""
    return not line.marker and len(line.text) < 90 and TITLED.match(line.text) is not None and not VERBS.search(line.text)


def _of_decision(line: Line) -> bool:
    """A line above the title that says who decided, when, and how the decision stands."""
    return DETAILS.fullmatch(line.whole) is not None or DATED.fullmatch(line.whole) is not None


def _decides(text: str) -> bool:
    return may_decide(text) and lead_in(text, True, False, "x") is not None


def _spans(starts: Sequence[Start], end: int) -> list[tuple[Start, int]]:
    """Each start with the place where its item ends."""
    ends = [*(start.place for start in starts[1:]), end]
    return list(zip(starts, ends, strict=False))


def _item(start: Start, lines: Sequence[Line], left: list[str]) -> CapturedItem:
    title = TITLE_LABEL.sub("", without_size(start.title))
    cover = cover_rows(lines)
    parts = _sections(numbered_under(start.number, lines[cover:]))
    facts = paper([_without_purpose(line, parts) for line in parts.before], covered(rows_sheet(lines[:cover])) if cover else None)
    decided = minutes_blocks(parts.decision, not _has_lead_in(parts.decision)) if parts.decision else []
    minutes = [*decided, *minutes_blocks(parts.minutes)]
    left += [*parts.left, *facts.left_out]
    minutes, recommended = report_recommended(minutes)
    return CapturedItem(
        start.number or parts.number or _number_from(minutes), title, facts.report, marked(facts.body),
        marked([*facts.recommendations, *recommended]), marked(minutes),
    )


def _has_lead_in(lines: Sequence[Line]) -> bool:
    return any(lead_in(line.text) is not None for line in lines if may_decide(line.text) and not line.marker)


def _number_from(minutes: Sequence[Written]) -> str:
    """What stands before the dot of the first paragraph number."""
    kinds = (Kind.PARAGRAPH, Kind.LEAD_IN, Kind.HEADING)
    first = next((each.marker for each in minutes if each.block.row.kind in kinds and is_decimal(each.marker)), "")
    return first.partition(".")[0]


def _sections(lines: Sequence[Line]) -> Sections:
    """The item's lines by section label; without a label by what its first lines look like."""
    out = Sections()
    labels = [label_of(line) for line in lines]
    if Label.MINUTES not in labels and (bare := next((at for at, line in enumerate(lines[:4]) if _bare_label(line)), -1)) >= 0:
        labels[bare] = Label.MINUTES
    if Label.MINUTES not in labels and Label.DECISION not in labels:
        _unlabelled(lines, labels, out)
        return out
    section: Label | None = None
    for place, line in enumerate(lines):
        label = labels[place]
        if label is Label.DECISION and section is Label.MINUTES:
            label = None
        if label is not None:
            section = label
            out.left.append(line.whole)
        else:
            _put(line, section, out)
    return out


def _without_purpose(line: Line, out: Sections) -> Line:
    """"Purpose: To inform the Board of …" without its label."""
    found = PURPOSE.match(line.text) if not line.marker else None
    if found:
        out.left.append(found[0].strip())
    return replace(line, text=line.text[found.end():]) if found else line


def _bare_label(line: Line) -> bool:
    """"Minutes" above an item's, without its colon."""
    return not line.marker and line.text in ("Minutes", "MINUTES")


def _put(line: Line, section: Label | None, out: Sections) -> None:
    line = _without_link(line, out)
    if DETAILS.fullmatch(line.whole) or not line.text or section in (Label.DOCUMENTS, Label.ENCLOSURES):
        out.left.append(line.whole)
    elif section is Label.MINUTES:
        out.minutes.append(line)
    elif section is Label.DECISION:
        out.decision.append(line)
    else:
        out.before.append(line)


def _without_link(line: Line, out: Sections) -> Line:
    """The line without a document's size; a line of the item's history gives the item's number."""
    if found := HISTORY.fullmatch(line.text):
        out.number = found["number"]
        return replace(line, text="", marker=line.text)
    return without_file(line)


def _unlabelled(lines: Sequence[Line], labels: Sequence[Label | None], out: Sections) -> None:
    """An item without "Minutes:": what stands first and reads as agenda text is the report, the rest the minutes."""
    documents = next((place for place, label in enumerate(labels) if label is Label.DOCUMENTS), len(lines))
    if any(_tells(line) for line in lines[documents + 1:]):
        documents = len(lines)
    out.left += [line.whole for line in lines[documents:]]
    kept = [line for place, line in enumerate(lines[:documents]) if not _enclosure(line, labels[place], out)]
    kept = [line for line in kept if not _detail(line, out)]
    end = _report_end(kept)
    out.before, out.minutes = list(kept[:end]), list(kept[end:])


def _tells(line: Line) -> bool:
    """A sentence of minutes, rather than a document's name?"""
    return len(line.text) > 60 and line.text.endswith(".") and FILE.search(line.text) is None


def _enclosure(line: Line, label: Label | None, out: Sections) -> bool:
    if label is None and not (is_sign(line.marker) and FILE.search(line.text)) and not HISTORY.fullmatch(line.text):
        return False
    _without_link(line, out)
    out.left.append(line.whole)
    return True


def _detail(line: Line, out: Sections) -> bool:
    if DETAILS.fullmatch(line.whole) is None or is_contact(line):
        return False
    out.left.append(line.whole)
    return True


def _report_end(lines: Sequence[Line]) -> int:
    """The place where an item's agenda text ends and its minutes begin, where no label says so."""
    recommended = next((place for place, line in enumerate(lines) if is_recommended(line)), -1)
    if recommended > 0 and RECOMMENDED_IN_REPORT.fullmatch(lines[recommended].text) and HAD_REPORT.search(lines[recommended - 1].text):
        recommended = -1  # told in the minutes
    contact = next((place for place, line in enumerate(lines) if is_contact(line)), -1)
    if recommended >= 0 and not any(_decides(line.text) for line in lines[:recommended]):
        if contact > recommended:
            return contact + 1
        if any(_decides(line.text) for line in lines[recommended + 1:]):
            return _after_clauses(lines, recommended + 1)
    if contact >= 0 and not any(_decides(line.text) for line in lines[:contact]) and contact < 12:
        return contact + 1
    end = 0
    while end < len(lines) and (is_report_line(lines[end]) or (
            not lines[end].marker and BLURB.fullmatch(PURPOSE.sub("", lines[end].text)))):
        end += 1
    return end


def _after_clauses(lines: Sequence[Line], place: int) -> int:
    """The place after the recommendations that begin here."""
    place += 1
    while place < len(lines) and _recommends_too(lines[place]):
        place += 1
    return place


def _recommends_too(line: Line) -> bool:
    return bool(line.marker and not is_number(line.marker)) or re.match(r"(?:That|To)\b", line.text) is not None


def _officers_report(sheet: Sheet, lines: Sequence[Line], left: list[str]) -> Captured:
    """An officer's report with its cover sheet: one item without minutes."""
    facts = report_paper(covered(sheet), lines)
    item = CapturedItem(facts.number.rstrip("."), facts.title, facts.report, marked(facts.body), marked(facts.recommendations))
    return Captured(None, (item,), (*left, *facts.left_out))


def _surname(name: str) -> str:
    """The last word of a name before any bracket or post."""
    words = re.split(r"\s*[(,]", name)[0].split()
    return words[-1].lower() if words else name.strip().lower()


def _with_apologies(meeting: CapturedMeeting | None, items: Sequence[CapturedItem]) -> CapturedMeeting | None:
    """The meeting with apologies that are only given inside an item."""
    if meeting is None:
        return None
    sorry = [item for item in items if re.search(r"(?i)\bapolog(?:y|ies)\b", item.title)]
    texts = [text for item in sorry for text in (item.title, *(each.block.text for each in item.minutes))]
    known = list(meeting.apologies)
    surnames = {_surname(name) for name in known}
    known += [name for name in apologies_in(texts) if _surname(name) not in surnames]
    return replace(meeting, apologies=tuple(known))
