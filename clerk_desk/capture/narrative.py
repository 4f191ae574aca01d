"""The narrative of an item or a report, line by line: paragraphs, lists and the headings between them."""
from __future__ import annotations

import re
from collections.abc import Sequence

from clerk_desk.capture.lead_ins import lead_in
from clerk_desk.capture.lines import Line
from clerk_desk.capture.looks import TITLED, ends_sentence, heading_like, is_capitals, names_points, opens_list
from clerk_desk.capture.markers import Levels, follows, is_number, is_sign, readings
from clerk_desk.domain.blocks import Block, Kind, Row, Written, new_uid, plain

SECTION_NUMBER = re.compile(r"\d{1,2}\.0\.?")
LIST_LABEL = re.compile(
    r"(?!(?:The|In|It|They|This|That|He|She)\b)[A-Z][\w’'\-]*(?<!ed)(?: (?!that\b)[\w’'&\-]+(?<!ed)){0,2}"
    r"(?: \([^)]*\))?\s*:-?\s*")
IN_BRACKETS = re.compile(r"\(\d{1,2}\)")
DECIDED = re.compile(r"(?:It was )?(?:UNANIMOUSLY |Unanimously )?(?:RESOLVED|Resolved|resolved)\b")
# a section of a report named by its question: "2. Why is this report needed?"
ASKS = re.compile(r"(?:What|Why|How|Who|When|Where|Which|Is|Are|Does|Do|Has|Have|Will)\b[^.?]{3,110}\?")
OPENING = (":", ":-", "namely", "-", "–")


def narrative_blocks(lines: Sequence[Line]) -> list[Written]:
    """The blocks of a text in which nothing is resolved: paragraphs, bullets and headings of a report."""
    reader = Narrative(lines)
    reader.of_report = True
    for place, line in enumerate(lines):
        reader.place = place
        reader.narrative(line)
    return reader.out


class Narrative:
    """Takes lines as narrative, one after the other; ``out`` has the blocks so far, ``place`` is the line that is read."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.place = 0
        self.of_report = False
        self.out: list[Written] = []
        self.lists = Levels()
        self.bracketed = any(IN_BRACKETS.fullmatch(line.marker) and DECIDED.match(line.text) for line in lines)
        # the last marker of a numbered paragraph, of a lettered list, of a lettered heading
        self.number = self.listed = self.headed = ""

    def narrative(self, line: Line) -> None:
        """A paragraph, bullet or heading."""
        if line.marker and (is_sign(line.marker) or not is_number(line.marker)) and not self._numbers_paragraph(line.marker):
            self._listed(line)
            return
        heading = self._is_heading(line)
        if not line.marker or heading:
            self.lists.clear()
        self.number = line.marker or self.number
        self.add(line.text, Kind.HEADING if heading else Kind.PARAGRAPH, marker=line.marker)

    def _listed(self, line: Line) -> None:
        if not is_sign(line.marker) and self._is_heading(line):
            self.lists.clear()
            self.headed = line.marker
            self.add(line.text, Kind.HEADING, marker=line.marker)
            return
        self.listed = "" if is_sign(line.marker) else line.marker
        self.add(line.text, Kind.BULLET, self.lists.level(line.marker), line.marker)

    def _is_heading(self, line: Line) -> bool:
        """Does the line stand as a label above what follows it?"""
        if SECTION_NUMBER.fullmatch(line.marker) and len(line.text.split()) <= 20:
            return True
        after = self._next()
        if self.of_report and after is not None and ASKS.fullmatch(line.text) and self._asks_above(line, after):
            return True
        if after is None or not (line.heading or heading_like(line.text)) or TITLED.match(line.text):
            return False
        return self._marked_heading(line, after) if line.marker else self._plain_heading(line, after)

    def _asks_above(self, line: Line, after: Line) -> bool:
        """Does a question in a report head what answers it: with a section's number, or apart and short?"""
        return not is_number(after.marker) if is_number(line.marker) else not line.marker and line.gap and len(line.text) < 60

    def _marked_heading(self, line: Line, after: Line) -> bool:
        """Does a numbered or lettered line head what follows, rather than go on in a list or open one?"""
        last = self.out[-1].block.row.kind if self.out else None
        if last is Kind.BULLET and self.listed and follows(line.marker, self.listed):
            return False
        if opens_list(line.text) and is_number(line.marker) and after.marker and not is_number(after.marker):
            return False
        decided = lead_in(after.text) is not None and not self._heads_decision(line.marker)
        return is_number(line.marker) or not (after.marker or decided or after.text[:1].islower())

    def _plain_heading(self, line: Line, after: Line) -> bool:
        """Does a line without a marker head what follows? Below another heading, or a colon, only a whole sentence shows it."""
        last = self.out[-1].block if self.out else None
        told = len(after.text) > 60 and ends_sentence(after.text) and not after.marker and not opens_list(line.text)
        if not told and last is not None and self._hangs(line, last):
            return False
        labels = is_capitals(line.text) or line.heading or LIST_LABEL.fullmatch(line.text) or names_points(line.text)
        if after.marker and opens_list(line.text) and not labels:
            return False
        return opens_list(line.text) or not is_sign(after.marker) or not after.text[:1].islower()

    def _hangs(self, line: Line, last: Block) -> bool:
        """Does the line belong to the block above it: an entry under a heading, or under a paragraph that opens a list?"""
        if last.row.kind is Kind.HEADING:
            return not self.out[-1].marker and not line.heading and not is_capitals(last.text)
        return last.row.kind is Kind.PARAGRAPH and last.text.endswith(OPENING)

    def _heads_decision(self, marker: str) -> bool:
        """May a lettered label stand right above a resolution: is it the first of its row, or were those before it headings?"""
        return follows(marker, self.headed) or (any(count == 1 for _, count in readings(marker)) and not is_sign(marker))

    def _numbers_paragraph(self, marker: str) -> bool:
        """Is it a paragraph's number in brackets, as houses write that number what they resolve so too ("(4) RESOLVED that …")?"""
        return self.bracketed and IN_BRACKETS.fullmatch(marker) is not None

    def add(self, text: str, kind: Kind, level: int = 0, marker: str = "") -> None:
        """One block at the end."""
        self.out.append(Written(_block(text, kind, level), marker))

    def _next(self) -> Line | None:
        return self.lines[self.place + 1] if self.place + 1 < len(self.lines) else None


def _block(text: str, kind: Kind, level: int) -> Block:
    return plain(text, kind, level) if text else Block(Row(new_uid(), kind, level))
