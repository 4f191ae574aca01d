"""From the lines of an item's minutes to its blocks: narrative, lists, headings, resolutions with clauses, actions."""
from __future__ import annotations

import re
from collections.abc import Sequence

from clerk_desk.capture.actions import Columns, columns, is_action, is_bare_label, is_nothing, row_text
from clerk_desk.capture.lead_ins import LeadIn, closing_lead_in, inline_clauses, is_mover, lead_in, soft_lead_in
from clerk_desk.capture.lines import Line
from clerk_desk.capture.looks import TITLED, ends_sentence, heading_like, is_capitals, opens_list
from clerk_desk.capture.markers import Levels, follows, is_decimal, is_number, is_sign, readings
from clerk_desk.capture.sentences import sentences
from clerk_desk.domain.blocks import Block, Kind, Row, Written, new_uid, plain

CLAUSE_BEGINS = re.compile(r"(?:[“\"]?(?:That|that|THAT|To|to)\b|[a-z])")
TRIGGER = re.compile(
    r"resolv|resolut|agree|decid|decis|recommend|noted|approv|endors|receiv|committee|council|board|panel|cabinet|penderfyn",
    re.IGNORECASE)
THAT = re.compile(r"That\b.*\S", re.DOTALL)
VOTE = re.compile(r"(?:\(?(?:vot(?:e|es|ing)|for|against|in favour|carried|prop(?:osed|\.)|moved|seconded|note)\b)", re.IGNORECASE)
BROKEN_OFF = re.compile(r"\b(?:and|it was|were|was|be)(?:\s+(?:then|unanimously|therefore|accordingly|duly))?\s*[,:\-–—]*$")
SECTION_NUMBER = re.compile(r"\d{1,2}\.0\.?")
LIST_LABEL = re.compile(
    r"(?!(?:The|In|It|They|This|That|He|She)\b)[A-Z][\w’'\-]*(?<!ed)(?: (?!that\b)[\w’'&\-]+(?<!ed)){0,2}"
    r"(?: \([^)]*\))?\s*:-?\s*")
LONGEST = 4000


def minutes_blocks(lines: Sequence[Line], decision: bool = False) -> list[Written]:
    """The blocks of the minutes in order. ``decision`` says that the lines are bare clauses (a page's "Decision:")."""
    reader = Reader(lines)
    blocks = reader.read(decision)
    return blocks if decision or _decided(blocks) else softened(blocks)


def narrative_blocks(lines: Sequence[Line]) -> list[Written]:
    """The blocks of a text in which nothing is resolved: paragraphs, bullets and headings of a report."""
    reader = Reader(lines)
    for place, line in enumerate(lines):
        reader.place = place
        reader.narrative(line)
    return reader.out


def _decided(blocks: Sequence[Written]) -> bool:
    return any(each.block.row.kind is Kind.LEAD_IN for each in blocks)


def softened(blocks: Sequence[Written]) -> list[Written]:
    """The same where an item has no other resolution: "It was agreed that …" in a paragraph of its narrative is
    one, and so is a last paragraph of one sentence in which the body notes or approves something.
    """
    out: list[Written] = []
    for place, each in enumerate(blocks):
        if place == len(blocks) - 1 and each.block.row.kind is Kind.PARAGRAPH and (closing := closing_lead_in(each.block.text)):
            out += _taken_apart(each, [each.block.text], [closing])
            continue
        said = sentences(each.block.text) if each.block.row.kind is Kind.PARAGRAPH and "agreed" in each.block.text else []
        found = [soft_lead_in(sentence) for sentence in said]
        out += _taken_apart(each, said, found) if any(found) else [each]
    return out


def _taken_apart(each: Written, said: list[str], found: list[LeadIn | None]) -> list[Written]:
    out: list[Written] = []
    text: list[str] = []
    for sentence, lead in zip(said, found, strict=True):
        if lead is None:
            text.append(sentence)
            continue
        out += [Written(plain(" ".join(text)))] if text else []
        out += [Written(plain(lead.text, Kind.LEAD_IN)), Written(plain(lead.rest, Kind.CLAUSE, 1))]
        text = []
    out += [Written(plain(" ".join(text)))] if text else []
    out[0] = Written(out[0].block, each.marker)
    return out


class Reader:
    """Reads lines one after the other; ``out`` has the blocks so far."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.place = 0
        self.out: list[Written] = []
        self.lists, self.clauses = Levels(), Levels()
        self.within = self.begun = False
        self.table: Columns | None = None
        self.number = self.own = self.listed = self.lead = self.headed = ""

    def read(self, decision: bool) -> list[Written]:
        """All lines read; see ``minutes_blocks``."""
        self.within = decision
        while self.place < len(self.lines):
            self.take(self.lines[self.place])
            self.place += 1
        return self.out

    # what a line is

    def take(self, line: Line) -> None:
        """Puts one line among the blocks."""
        if is_nothing(line.whole) or self._row(line) or self._action(line):
            return
        if self._clause(line) or self._lead(line) or self._bare_clauses(line):
            return
        self.within = self.begun = False
        self.narrative(line)

    def _row(self, line: Line) -> bool:
        """A row of an action table, or its header."""
        if header := columns(line):
            self.table, self.within = header, False
            return True
        if self.table is None or not line.cells:
            self.table = None
            return False
        self.add(row_text(line, self.table), Kind.ACTION)
        return True

    def _action(self, line: Line) -> bool:
        if line.marker and not is_sign(line.marker) and not is_decimal(line.marker):
            return False
        bare = is_bare_label(line.text)
        if not bare and not is_action(line.text):
            return False
        owner = self._next()
        if bare and owner is not None and not owner.marker:
            self.place += 1
            self.add(f"{line.text} {owner.text}", Kind.ACTION)
        elif not bare:
            self.add(line.text, Kind.ACTION)
        self.within = False
        return True

    # resolutions

    def _clause(self, line: Line) -> bool:
        """The next clause of the resolution that is open, if the line is one."""
        if not self.within or (line.marker and not self._marked_clause(line)) or (not line.marker and not self._plain_clause(line)):
            return False
        head, inner = inline_clauses(line.text)
        if not self.begun and not line.marker and self._lead_goes_on(line, head if inner else line.text, bool(inner)):
            for marker, text in inner:
                self.add(text, Kind.CLAUSE, self.clauses.level(marker), marker)
            self.begun = bool(inner)
            return True
        level = self.clauses.level(line.marker) if line.marker else self._plain_level()
        self.add(head if inner and head else line.text, Kind.CLAUSE, level, line.marker)
        for marker, text in inner if inner and head else []:
            self.add(text, Kind.CLAUSE, self.clauses.level(marker), marker)
        self.begun = True
        return True

    def _lead_goes_on(self, line: Line, head: str, inner: bool) -> bool:
        """Words before the first marked clause that stand on a line of their own belong to the lead-in ("The Committee:")."""
        after = self._next()
        marked_next = after is not None and bool(after.marker)
        if not self.out or self.out[-1].block.row.kind is not Kind.LEAD_IN or not (inner or (marked_next and opens_list(line.text))):
            return False
        last = self.out.pop()
        self.add(f"{last.block.text} {head}".strip(), Kind.LEAD_IN, marker=last.marker)
        return True

    def _marked_clause(self, line: Line) -> bool:
        """A paragraph that goes on in the numbering the lead-in stands in is no clause of it."""
        goes_on = follows(line.marker, self.number) or (is_decimal(self.own) and is_decimal(line.marker))
        if is_number(line.marker) and self.number and goes_on:
            return False
        before = self.listed or self.headed
        if self.begun and before and follows(line.marker, before) and not self.out[-1].marker:
            return False
        return not (is_capitals(line.text) and lead_in(line.text) is not None and is_number(line.marker))

    def _plain_clause(self, line: Line) -> bool:
        if lead_in(line.text, *self._after()) is not None and re.match(
            r"(?:RESOLVED|Resolved|RECOMMENDED|AGREED)\b|[A-Z].*\b(?:RESOLVED|AGREED)\b",
            line.text):
            return False
        if not self.begun:
            return not VOTE.match(line.text) or CLAUSE_BEGINS.match(line.text) is not None
        last = self.out[-1]
        if last.block.text.endswith((";", "; and", ";and", ", and", "; or")) or opens_list(last.block.text):
            return True
        if not last.marker and not ends_sentence(line.text) and len(line.text) < 120 and re.search(r"\bfollow(?:s|ing)\b", self.lead):
            return not heading_like(line.text) or not ends_sentence(last.block.text)
        same = re.match(r"(?:That|that|To|to)\b", line.text)
        return bool(same) and (not last.marker or line.text[:2].islower()) and last.block.text[:2].lower() == line.text[:2].lower()

    def _plain_level(self) -> int:
        last = self.out[-1].block if self.out else None
        if last is None or last.row.kind is not Kind.CLAUSE:
            return 1
        return min(last.row.level + 1, 4) if opens_list(last.text) else last.row.level

    def _lead(self, line: Line) -> bool:
        """A lead-in, or a paragraph with one in it."""
        if (line.marker and not is_number(line.marker)) or not TRIGGER.search(line.text) or (line.cells and len(line.cells) > 2):
            return False
        found = lead_in(line.text, *self._after()) if len(line.text) <= LONGEST else None
        if found is not None and (not found.rest or not self._inside(found)):
            self._begin(found, line.marker)
            return True
        return self._in_sentences(line)

    def _bare_clauses(self, line: Line) -> bool:
        """The first of a row of marked clauses that nothing leads in to: "a. That …", "b. That …" after the narrative."""
        after = self._next()
        if not line.marker or is_sign(line.marker) or is_decimal(line.marker) or after is None or not THAT.match(line.text):
            return False
        opened = bool(self.out) and opens_list(self.out[-1].block.text)
        if opened or not any(count == 1 for _, count in readings(line.marker)) or not follows(after.marker, line.marker):
            return False
        if not THAT.match(after.text):
            return False
        self.lead, self.own, self.within = "", "", True
        self.clauses.clear()
        return self._clause(line)

    def _inside(self, found: LeadIn) -> bool:
        """Does the lead-in reach over the end of a sentence, or does narrative stand after its clause?"""
        return len(sentences(found.text)) > 1 or (len(sentences(found.rest)) > 1 and not inline_clauses(found.rest)[1])

    def _in_sentences(self, line: Line) -> bool:
        said = sentences(line.text)
        ahead = self._after()
        for place, sentence in enumerate(said):
            last = place == len(said) - 1
            found = lead_in(sentence, *(ahead if last else (False, False, ""))) if TRIGGER.search(sentence) else None
            if found is None:
                continue
            marker = line.marker
            if place:
                self.narrative(Line(" ".join(said[:place]), marker))
                marker = ""
            self._begin(found, marker)
            self._rest(said[place + 1:])
            return True
        return False

    def _rest(self, said: list[str]) -> None:
        """The sentences after a resolution in the same paragraph are narrative, or another resolution."""
        if said:
            self.within = False
            self.take(Line(" ".join(said)))

    def _begin(self, found: LeadIn, marker: str) -> None:
        """A resolution begins; a row of clauses inside its sentence is taken apart."""
        text = self._with_movers(found.text)
        self.lead = text
        self.clauses.clear()
        self.own, self.number = marker, marker or self.number
        self.within, self.begun = bool(found.rest) or not text.endswith("."), bool(found.rest)
        self.add(text, Kind.LEAD_IN, marker=marker)
        head, inner = inline_clauses(found.rest)
        if head and inner:
            self.out[-1] = Written(_block(f"{text} {head}", Kind.LEAD_IN, 0), marker)
            head = ""
        said = sentences(inner[-1][1])[1:] if inner else []
        for mark, words in [("", head), *inner] if head else inner:
            ended = sentences(words)[0] if said and words == inner[-1][1] else words
            self.add(ended, Kind.CLAUSE, self.clauses.level(mark) if mark else 1, mark)
        self._rest(said)

    def _with_movers(self, text: str) -> str:
        """The lead-in with the lines before it that only say who moved and seconded."""
        movers: list[str] = []
        while self.out and self.out[-1].block.row.kind is Kind.PARAGRAPH and not self.out[-1].marker and is_mover(self.out[-1].block.text):
            movers.insert(0, self.out.pop().block.text)
        if not movers and (broken := self._broken_off()):
            movers.append(broken)
        return " ".join([*movers, text])

    def _broken_off(self) -> str:
        """The last sentence of the paragraph above where it breaks off before the word of decision ("… and it was"), taken from it."""
        last = self.out[-1] if self.out else None
        if last is None or last.block.row.kind is not Kind.PARAGRAPH or not BROKEN_OFF.search(last.block.text):
            return ""
        said = sentences(last.block.text)
        if len(said) > 1 or not last.marker:
            self.out.pop()
        if len(said) > 1:
            self.add(" ".join(said[:-1]), Kind.PARAGRAPH, marker=last.marker)
        return said[-1] if len(said) > 1 or not last.marker else ""

    # narrative

    def narrative(self, line: Line) -> None:
        """A paragraph, bullet or heading."""
        if line.marker and (is_sign(line.marker) or not is_number(line.marker)):
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
        after = self._next()
        if SECTION_NUMBER.fullmatch(line.marker) and len(line.text.split()) <= 20:
            return True
        if after is None or not (line.heading or heading_like(line.text)) or TITLED.match(line.text):
            return False
        last = self.out[-1] if self.out else None
        if line.marker:
            decided = lead_in(after.text) is not None and not self._heads_decision(line.marker)
            return is_number(line.marker) or not (after.marker or decided or after.text[:1].islower())
        if last and last.block.row.kind is Kind.HEADING and not last.marker and not line.heading and not is_capitals(last.block.text):
            return False
        if after.marker and opens_list(line.text) and not (is_capitals(line.text) or line.heading or LIST_LABEL.fullmatch(line.text)):
            return False
        under = last is not None and last.block.row.kind is Kind.PARAGRAPH and last.block.text.endswith((":", ":-", "namely", "-", "–"))
        return not under and not (is_sign(after.marker) and not opens_list(line.text) and after.text[:1].islower())

    def _heads_decision(self, marker: str) -> bool:
        """May a lettered label stand right above a resolution: is it the first of its row, or were those before it headings?"""
        return follows(marker, self.headed) or (any(count == 1 for _, count in readings(marker)) and not is_sign(marker))

    # small help

    def add(self, text: str, kind: Kind, level: int = 0, marker: str = "") -> None:
        """One block at the end."""
        self.out.append(Written(_block(text, kind, level), marker))

    def _next(self) -> Line | None:
        return self.lines[self.place + 1] if self.place + 1 < len(self.lines) else None

    def _after(self) -> tuple[bool, bool, str]:
        """What follows, as ``lead_in`` wants to know it."""
        after = self._next()
        if after is None:
            return False, False, ""
        return bool(after.marker), not after.marker and CLAUSE_BEGINS.match(after.text) is not None, after.text


def _block(text: str, kind: Kind, level: int) -> Block:
    return plain(text, kind, level) if text else Block(Row(new_uid(), kind, level))
