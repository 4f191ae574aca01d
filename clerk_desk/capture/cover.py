"""The cover sheet of an officer's report: labelled rows in any order, and sheets that name body, day and title without labels."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from clerk_desk.capture.attendance_labels import people_label
from clerk_desk.capture.cover_fields import (
    ADVICE,
    AUTHOR,
    CONTACT,
    DAY,
    MEETING,
    NOWHERE,
    NUMBER,
    PERSON,
    PURPOSE,
    REFERENCE,
    TITLE,
    WRITER,
    field_of,
)
from clerk_desk.capture.furniture import label_of
from clerk_desk.capture.heading_words import BODY_WORD, COUNCIL, DATE, is_top
from clerk_desk.capture.lines import Line
from clerk_desk.capture.looks import ends_sentence, is_capitals, opens_list, title_like
from clerk_desk.capture.markers import is_number
from clerk_desk.domain.captured import Report

VALUED = {MEETING, DAY, TITLE, AUTHOR, WRITER, CONTACT, REFERENCE}
FACTS = {MEETING, DAY, TITLE, AUTHOR, CONTACT}
SECTION = re.compile(
    r"(?:executive |report )?(?:purpose|summary|background|introduction|recommendations?|context|overview|decisions?|proposals?"
    r"|reasons?|issue)\b.{0,60}", re.IGNORECASE)
TO_MEETING = re.compile(
    r"(?:Joint )?Report of (?:the )?(?P<who>.+?) to (?:the |a )?(?:meeting of )?(?:the )?(?P<body>.+?),? (?:to be )?held on"
    r" (?P<day>.+?)\.?", re.IGNORECASE)
TO_BODY = re.compile(
    rf"(?:Report|Paper) to (?:the )?(?P<body>.*?{BODY_WORD.pattern}.*?)(?:\s*[-–—,]\s*(?P<day>{DATE.pattern}))?", re.IGNORECASE)
ITEM_NUMBER = re.compile(r"(?:Agenda )?Item(?: No\.?| Number)? (?P<number>\d{1,3}(?:[a-z]|\.\d+|\s?\([a-z]\))?)", re.IGNORECASE)
REPORT_OF = re.compile(r"(?:(?:Joint )?Report (?:of|by|from)|(?:Prepared|Written|Presented) by)(?: the)?:? (?P<who>.+?)\.?", re.IGNORECASE)
RECOMMENDS = re.compile(r"recommend(?:ed|ations?)(?:\(s\))?\s*[:\-–—]*", re.IGNORECASE)
BODYS_REPORT = re.compile(r"(?P<body>.{4,60}) report", re.IGNORECASE)
NAMES_BODY = re.compile(rf"{BODY_WORD.pattern}(?: \([^)]*\))?\W*$", re.IGNORECASE)
NO_TITLE = re.compile(
    r"(?:[\w&]+ ){0,3}report|(?:not )?for (?:publication|decision|information)|(?:part|appendix|annex) \w+|public|open|agenda\b.*"
    r"|(?:public|open) (?:report|document)", re.IGNORECASE)
BARE_PARAGRAPH = re.compile(
    r"(?P<number>\d{1,3}) (?P<rest>(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
    r"[A-Z].+)")
ONE_POST = re.compile(r"(?:[A-Z]\w+ ){0,3}(?:Officer|Adviser|Advisor|Member|Councillor|Representative)\s*:")
PLEASE_ASK = re.compile(
    r"For (?:further|more) (?:information|details)(?: (?:on|about) this report)?,? please contact:? (?P<who>[A-Z].{3,120}?)\.?",
    re.IGNORECASE)
TRAILING = 6  # lines at a report's end that may say whom to ask
FRONT = 60
LONGEST = 250  # a line of a cover sheet that has no label


@dataclass
class Sheet:
    """What a cover sheet says: values by field, lines that say nothing of it, lines of the report's own text."""

    said: dict[str, str] = field(default_factory=dict)
    free: list[Line] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    text: list[Line] = field(default_factory=list)
    begun: bool = False
    last: str = ""
    rows: int = 0  # labels read so far

    @property
    def title(self) -> str:
        """The report's title."""
        return self.said.get(TITLE, "")

    @property
    def report(self) -> Report:
        """Its facts: who reports is who wrote it where nobody else does, else that is whom to ask."""
        author, writer, contact = (self.said.get(name, "") for name in (AUTHOR, WRITER, CONTACT))
        return Report(
            meeting=self.said.get(MEETING, ""), date=self.said.get(DAY, ""), author=author or writer,
            reference=self.said.get(REFERENCE, ""),
            contact=contact or (writer if author else ""),
        )

    def row(self, found: Sequence[tuple[str, str]]) -> None:
        """Takes the facts that a line gives."""
        self.rows += len(found)
        for name, value in found:
            if name == MEETING and (day := DATE.search(value)) and BODY_WORD.search(value[:day.start()]):
                self._fact(DAY, day[0])
                self._fact(MEETING, value[:day.start()].strip(" ,-–—"))
            elif name == PERSON and self.last == CONTACT and not self.said[CONTACT]:
                self.said[CONTACT] = value
            elif name in (PURPOSE, ADVICE):
                self.begun = True
                self.text += [Line("Recommendation:")] if name == ADVICE else []
                self.text += [Line(value)] if value else []
            elif name not in (NOWHERE, PERSON):
                self._fact(name, value)
            self.last = self.last if name == PERSON else name

    def _fact(self, name: str, value: str) -> None:
        self.said[name] = self.said.get(name) or value

    def other(self, line: Line) -> None:
        """Takes a line that gives no fact: the rest of the value before it, the report's text, or nothing."""
        value = self.said.get(self.last, "") if self.last in VALUED else None
        if value is not None and not self.begun and not line.marker and (not value or goes_on_with(value, line)):
            self.said[self.last] = f"{value} {line.text}".strip()
            return
        section = SECTION.fullmatch(line.text) and not NAMES_BODY.search(line.text)
        says = line.marker or len(line.text) > LONGEST or ends_sentence(line.text) or section
        self.begun = self.begun or bool(says)
        self.last = ""
        if self.begun:
            self.text.append(line)
        else:
            self.free.append(line)


def paragraphs_numbered(lines: Sequence[Line]) -> list[Line]:
    """The lines with bare numbers that count 1, 2, 3 … through the report ("1 To consider …", "2 Background") as their markers."""
    out, wanted = list(lines), 1
    for at, line in enumerate(lines):
        found = BARE_PARAGRAPH.fullmatch(line.text) if not line.marker and not line.cells else None
        if found and int(found["number"]) == wanted:
            out[at] = replace(line, marker=found["number"], text=found["rest"])
        wanted += int(line.marker.rstrip(".") == str(wanted) or out[at] is not line)
    return out if wanted > 2 else list(lines)


def rows(line: Line) -> list[tuple[str, str]]:
    """The fields of a cover sheet that a line gives, with their values; none where it is no such row."""
    if numbered := ITEM_NUMBER.fullmatch(line.text):
        return [(NUMBER, numbered["number"])]
    cells = [cell for cell in line.cells if cell]
    if line.marker or len(line.text) > 600:
        return []
    found = [pair for pair in (_pairs(cells) if len(cells) > 1 else [_labelled(line.text)]) if pair[0]]
    if any(name != DAY for name, _ in found) or (found and (":" in line.text or field_of(cells[0]))):
        return found
    alone = field_of(line.text)
    heads = alone == TITLE or (alone == CONTACT and " " in line.text) or (alone in VALUED and line.text.endswith(":"))
    return [(alone, "")] if heads else []


def _pairs(cells: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Label, value, label, value; a cell after a value that is no label may give the day."""
    at = 0
    while at < len(cells):
        name = field_of(cells[at])
        if name and at + 1 < len(cells):
            yield name, cells[at + 1]
            at += 1
        elif DATE.fullmatch(cells[at]):
            yield DAY, cells[at]
        elif (part := _labelled(cells[at]))[0]:
            yield part
        at += 1


def _labelled(words: str) -> tuple[str, str]:
    """A label before a colon and what follows it."""
    label, colon, value = words.partition(":")
    name = field_of(label) if colon and len(label) < 120 else ""
    if name == MEETING and label.lower().endswith(" for") and not BODY_WORD.search(value):
        name = NOWHERE
    return (name, value.strip(" -–—")) if name else ("", "")


def goes_on_with(value: str, line: Line) -> bool:
    """Is the line the rest of a value that was broken: a bracket still open, capitals after capitals, a small letter?"""
    if line.marker or line.cells or not line.text or is_number(line.text) or opens_list(line.text):
        return False
    if value.count("(") > value.count(")") or line.text[0].islower() or not value:
        return True
    return is_capitals(value) and is_capitals(line.text) and not value.endswith(".")


def sheet_of(lines: Sequence[Line]) -> tuple[Sheet, list[Line]] | None:
    """The cover sheet that the lines begin with, and the report's text below it; None where they begin with none."""
    lines = paragraphs_numbered(lines)
    end = next((at for at, line in enumerate(lines[:FRONT]) if is_number(line.marker)), min(FRONT, len(lines)))
    front, sheet = lines[:end], Sheet()
    if not end or any(label_of(line) is not None or (is_top(line) and not _is_fact(line)) for line in front):
        return None
    for line in front:
        if found := rows(line):
            sheet.row(found)
        else:
            sheet.other(line)
    if any(_lists_people(line) for line in (*sheet.free, *sheet.text)) or not _is_sheet(sheet, lines[end:]):
        return None
    rest = list(_without_contact(lines[end:], sheet))
    sheet.left += [line.whole for line in sheet.free]
    return sheet, [*sheet.text, *rest]


def _lists_people(line: Line) -> bool:
    """Does the line say who was at a meeting? A single officer beside his post ("Finance Officer: …") may stand on a cover sheet."""
    known = people_label(line.text) if not line.marker else None
    return known is not None and (not ONE_POST.match(line.text) or not known[1])


def _is_sheet(sheet: Sheet, rest: Sequence[Line]) -> bool:
    """Are there enough facts, with the title among them: labelled, or read from the lines that stand between?"""
    labelled = {name for name, value in sheet.said.items() if value}
    _from_free(sheet)
    if TITLE in labelled and len((labelled | ({AUTHOR} if WRITER in labelled else set())) & FACTS) >= 3:
        return True
    known = {name for name, value in sheet.said.items() if value}
    if TITLE in labelled and len(known & FACTS) >= 3 and sheet.rows >= 4:
        return True
    if not {MEETING, TITLE, DAY} <= known or not {AUTHOR, WRITER, CONTACT} & known:
        return False
    sections = [line for line in (*sheet.text, *rest)[:3] if SECTION.fullmatch(line.text)]
    sections += [line for line in (*sheet.text, *rest) if RECOMMENDS.fullmatch(line.text)]
    return len(labelled & FACTS) >= 3 or bool(sections)


def _is_fact(line: Line) -> bool:
    return bool(rows(line)) or (len(line.text) <= LONGEST and TO_MEETING.fullmatch(line.text) is not None)


def _from_free(sheet: Sheet) -> None:
    """Body, day, title and author from the lines without a label; a title above the body's name only where none is below."""
    above, below = "", ""
    for words in [words for line in sheet.free for words in line.cells or (line.text,)]:
        for name, value in _unlabelled(words):
            if name != TITLE:
                sheet.said[name] = sheet.said.get(name) or value
            elif MEETING in sheet.said:
                below = below or value
            else:
                above = above or value
    if not sheet.title and (below or above):
        sheet.said[TITLE] = below or above
    used = [value for value in sheet.said.values() if value]
    sheet.free = [line for line in sheet.free if not any(value in line.text for value in used)]


def _unlabelled(words: str) -> list[tuple[str, str]]:
    """What a line without a label is on a cover sheet: who reports, the day, the body with its day, a title."""
    if found := TO_MEETING.fullmatch(words):
        return [(AUTHOR, found["who"]), (MEETING, found["body"]), (DAY, found["day"])]
    if found := TO_BODY.fullmatch(words):
        return [(MEETING, found["body"]), *([(DAY, found["day"])] if found["day"] else [])]
    if found := REPORT_OF.fullmatch(words):
        return [(AUTHOR, found["who"])]
    if (day := DATE.search(words) if len(words) < 120 else None) and day.end() > len(words) - 12:
        before = re.sub(r"(?i)^date(?: of meeting)?$", "", words[:day.start()].strip(" ,-–—|:"))
        if not before or BODY_WORD.search(before):
            return [(MEETING, before), (DAY, day[0])] if before else [(DAY, day[0])]
    if (called := BODYS_REPORT.fullmatch(words)) and NAMES_BODY.search(called["body"]) and not COUNCIL.fullmatch(called["body"]):
        return [(MEETING, called["body"])]
    if COUNCIL.fullmatch(words) or NO_TITLE.fullmatch(words):
        return []
    if NAMES_BODY.search(words):
        return [(MEETING, words)]
    return [(TITLE, words)] if title_like(words) else []


def _without_contact(lines: Sequence[Line], sheet: Sheet) -> Iterator[Line]:
    """The lines without those that say whom to ask, which the sheet takes."""
    asked = False
    known = bool(sheet.said.get(CONTACT))
    for at, line in enumerate(lines):
        if not known and at >= len(lines) - TRAILING and field_of(line.text) == CONTACT and _is_block(lines[at + 1:]):
            sheet.said[CONTACT] = " ".join(each.text for each in lines[at + 1:])
            sheet.left.append(line.whole)
            return
        if not known and (asks := PLEASE_ASK.fullmatch(line.text)):
            sheet.said[CONTACT] = asks["who"]
            sheet.left.append(line.whole)
            continue
        if not known and at >= len(lines) - TRAILING and (wrote := [value for name, value in rows(line) if name == WRITER and value]):
            sheet.said[CONTACT] = wrote[0]
            sheet.left.append(line.whole)
            continue
        found = [] if known else [part for part in rows(line) if part[0] in (CONTACT, PERSON)]
        if found and (found[0][0] == CONTACT or asked):
            sheet.row([(found[0][0], _all_after_label(line))] if found[0][0] == CONTACT and found[0][1] else found)
            asked = True
            sheet.left.append(line.whole)
        else:
            asked = False
            yield line


def _is_block(lines: Sequence[Line]) -> bool:
    """Are these short lines only a name, a post and an address?"""
    return bool(lines) and all(not line.marker and len(line.text) < 80 and not ends_sentence(line.text) for line in lines)


def _all_after_label(line: Line) -> str:
    """What a line says after its label: name, number and address, which tabs may stand between."""
    return line.text.partition(":")[2].strip(" -–—") or line.text


def cover_rows(lines: Sequence[Line]) -> int:
    """The place after the rows of a cover sheet that stand right below an item's title: three of them, or whose report it is."""
    end, said = 0, []
    while end < len(lines) and (found := [name for name, value in rows(lines[end]) if value]):
        said += found
        end += 1
    facts = [name for name in said if name in FACTS or name in (REFERENCE, NUMBER, WRITER)]
    known = len(facts) >= 3 or (end > 1 and any(name in (AUTHOR, WRITER, CONTACT) for name in facts))
    return end if known else 0


def rows_sheet(lines: Sequence[Line]) -> Sheet:
    """The sheet that these rows make up."""
    sheet = Sheet()
    for line in lines:
        sheet.row(rows(line))
    return sheet
