"""From the lines of an item's minutes to its blocks: narrative, lists, headings, resolutions with clauses, actions."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from clerk_desk.capture.actions import (
    Columns,
    columns,
    heads_owner,
    is_action,
    is_bare_label,
    is_nothing,
    opens_actions,
    row_text,
    without_brackets,
)
from clerk_desk.capture.bare_markers import BARE_LETTER, with_bare_marker
from clerk_desk.capture.lead_ins import SINGLE, LeadIn, inline_clauses, is_mover, lead_in, may_decide
from clerk_desk.capture.lines import Line
from clerk_desk.capture.looks import VERBS, ends_sentence, heading_like, is_capitals, opens_list
from clerk_desk.capture.lost_lead_ins import with_lost_lead_in
from clerk_desk.capture.markers import Levels, follows, is_decimal, is_number, is_sign, lone_marker, readings, split_marker
from clerk_desk.capture.narrative import Narrative
from clerk_desk.capture.sentences import sentences
from clerk_desk.domain.blocks import Kind, Written, plain

# what a page says of a decision below it
LABELS_REASONS = re.compile(
    r"(?:Reasons?|Alternatives?|Alternative options|Other options|Options|Background|Implications|Consultation)\b[^.;]{0,60}:?")
# "that the Planning Committee," on a line of its own below the word of decision
LEAD_GOES_ON = re.compile(
    r"(?:[Tt]hat|THAT)(?: (?:the|this) (?:[\w’'-]+ ){0,4}?(?:Committee|Council|Cabinet|Board|Panel|Forum|Authority|Cabinet Member[\w ]*"
    r"|Executive Member[\w ]*|Portfolio Holder[\w ]*|Leader))?,?")
CLAUSE_BEGINS = re.compile(r"(?:[“\"]?(?:That|that|THAT|To|to)\b|[a-z])")
THAT = re.compile(r"[Tt]hat\b.*\S", re.DOTALL)
VOTE = re.compile(r"(?:\(?(?:vot(?:e|es|ing)|for|against|in favour|carried|prop(?:osed|\.)|moved|seconded|note)\b)", re.IGNORECASE)
BROKEN_OFF = re.compile(r"\b(?:and|it was|were|was|be)(?:\s+(?:then|unanimously|therefore|accordingly|duly))?\s*[,:\-–—]*$")
MOVED = re.compile(r"\b(?:[Mm]oved|[Pp]roposed|[Ss]econded|[Mm]otion|[Aa]mendment|vot(?:e|es|ing)|show of hands|put to)\b")
LONGEST_BROKEN = 70
# "c) RESOLVED that the accounts be approved" among lettered remarks
LETTERED = re.compile(r"\(?[a-z]\)|[a-z]\.")
DECIDES = re.compile(r"(?:It was )?(?:RESOLVED|Resolved)\b(?!.*[:\-–—]$)")
LONGEST = 4000
DECISION = re.compile(r"(?:DECISION|Decision)\s*[:\-–]*")
FIRST_IN_LINE = re.compile(r"[\s:–—-](?P<marker>\(?[1ai]\)|[1ai]\.)\s")
CARRIED = re.compile(r"\b(?:declared|was|were|and|motion|unanimously)\s+(?:duly\s+)?(?:carried|CARRIED)\b|\A(?:Carried|CARRIED)\b")
BE_DONE = re.compile(r"(?P<head>.{3,200}?)\s+be\s+\w+(?:ed|en|nt|id|ut|ade|ld|un)\b.*", re.DOTALL)


def minutes_blocks(lines: Sequence[Line], decision: bool = False) -> list[Written]:
    """The blocks of the minutes in order. ``decision`` says that the lines are bare clauses (a page's "Decision:")."""
    reader = Reader(lines)
    blocks = reader.read(decision)
    return blocks if decision or _decided(blocks) else with_lost_lead_in(blocks)


def _decided(blocks: Sequence[Written]) -> bool:
    return any(each.block.row.kind is Kind.LEAD_IN for each in blocks)


class Reader(Narrative):
    """Reads the lines of minutes: what is no resolution, clause or action is narrative."""

    def __init__(self, lines: Sequence[Line]) -> None:
        super().__init__(lines)
        self.clauses = Levels()
        self.table: Columns | None = None
        # a resolution is open, it has clauses
        self.within = self.begun = False
        # the open lead-in, its number, the capital letter of its last clause, the marker of the last of a list of actions
        self.lead = self.own = self.letter = self.acting = ""

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
        line = self._lettered(line)
        if is_nothing(line.whole) or self._row(line) or self._action(line) or self._carried(line):
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
        if self._listed_actions(line):
            return True
        if line.marker and not is_sign(line.marker) and not is_decimal(line.marker):
            return False
        if (inside := without_brackets(line.text)) != line.text:
            line = replace(line, text=inside)
        after = self._next()
        bare = is_bare_label(line.text) or (after is not None and not after.marker and heads_owner(line.text, after.text))
        if not bare and not is_action(line.text):
            return False
        if bare and after is not None and not after.marker:
            self.place += 1
            self.add(f"{line.text.rstrip(':')}: {after.text}", Kind.ACTION)
        elif not bare:
            self.add(line.text, Kind.ACTION)
        self.within = False
        return True

    def _listed_actions(self, line: Line) -> bool:
        """"ACTIONS:" above a list: its label is dropped, and each entry is an action."""
        after = self._next()
        if opens_actions(line.text) and after is not None and any(count < 2 for _, count in readings(after.marker)) and after.marker:
            self.acting, self.within = after.marker, False
            return True
        goes_on = line.marker in ("", self.acting) or is_sign(line.marker) or follows(line.marker, self.acting)
        self.acting = line.marker if self.acting and goes_on else ""
        if self.acting:
            self.add(line.text, Kind.ACTION)
        return bool(self.acting)

    # resolutions

    def _clause(self, line: Line) -> bool:
        """The next clause of the resolution that is open, if the line is one."""
        if not self.within or (line.marker and not self._marked_clause(line)) or (not line.marker and not self._plain_clause(line)):
            return False
        head, inner = inline_clauses(line.text)
        if self._bare_lead(line):
            return True
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

    def _lettered(self, line: Line) -> Line:
        """The line with the bare letter or number that it begins with as its marker, where clauses bear such ("A Noted …", "1 That …")."""
        if not self.within or line.marker:
            return line
        marked = with_bare_marker(line, self.lines[self.place + 1:self.place + 15], self.letter)
        self.letter = marked.marker.rstrip(":") or self.letter
        return marked

    def _carried(self, line: Line) -> bool:
        """A motion that was carried without a word of decision: "That …" below its movers and above the vote."""
        after = self._next()
        if line.marker or after is None or not THAT.match(line.text) or not CARRIED.search(after.text):
            return False
        movers = self._with_movers("").strip()
        if movers:
            self._begin(LeadIn(movers, line.text), "")
        return bool(movers)

    def _lead_goes_on(self, line: Line, head: str, inner: bool) -> bool:
        """Words before the first marked clause that stand on a line of their own belong to the lead-in ("The Committee:")."""
        after = self._next()
        marked_next = after is not None and (bool(after.marker) or BARE_LETTER.match(after.text) is not None)
        if not self.out or self.out[-1].block.row.kind is not Kind.LEAD_IN or not (
                inner or (marked_next and (opens_list(line.text) or LEAD_GOES_ON.fullmatch(line.text)))):
            return False
        last = self.out.pop()
        self.add(f"{last.block.text} {head}".strip(), Kind.LEAD_IN, marker=last.marker)
        return True

    def _bare_lead(self, line: Line) -> bool:
        """"That:" above marked clauses, with no word of decision before it, is their lead-in."""
        after = self._next()
        opens = not (self.lead or self.begun or line.marker) and LEAD_GOES_ON.fullmatch(line.text.rstrip(" :-–—"))
        if opens and after is not None and after.marker:
            self.add(line.text, Kind.LEAD_IN)
            self.lead = line.text
            return True
        return False

    def _marked_clause(self, line: Line) -> bool:
        """A paragraph that goes on in the numbering the lead-in stands in is no clause of it."""
        goes_on = follows(line.marker, self.number) or (is_decimal(self.own) and is_decimal(line.marker))
        if (is_number(line.marker) and self.number and goes_on) or self._numbers_paragraph(line.marker):
            return False
        if LETTERED.fullmatch(self.own) and follows(line.marker, self.own):
            return False
        before = self.listed or self.headed
        if self.begun and before and follows(line.marker, before) and not self.out[-1].marker:
            return False
        return not (is_capitals(line.text) and is_number(line.marker) and (lead_in(line.text) is not None or self._is_far_off(line.marker)))

    def _is_far_off(self, marker: str) -> bool:
        """A number that does not count on from the last clause: the next item's, where its line is in capitals."""
        return self.begun and bool(self.out[-1].marker) and is_number(self.out[-1].marker) and not follows(marker, self.out[-1].marker)

    def _plain_clause(self, line: Line) -> bool:
        if not self.begun and DECISION.fullmatch(self.lead):
            return True
        if lead_in(line.text, *self._after(line.text)) is not None and re.match(
            r"(?:RESOLVED|Resolved|RECOMMENDED|AGREED)\b|[A-Z].*\b(?:RESOLVED|AGREED)\b",
            line.text):
            return False
        if not self.begun:
            return not VOTE.match(line.text) or CLAUSE_BEGINS.match(line.text) is not None
        last = self.out[-1]
        if line.cells and not last.marker and self.lines[self.place - 1].cells:
            return True  # the next row of a table that is the clause's content
        if LABELS_REASONS.fullmatch(line.text):
            return False
        if last.block.text.endswith((";", "; and", ";and", ", and", "; or")) or opens_list(last.block.text):
            return True
        if not last.marker and not ends_sentence(line.text) and len(line.text) < 120 and re.search(r"\bfollow(?:s|ing)\b", self.lead):
            return not heading_like(line.text) or not ends_sentence(last.block.text)
        if not last.marker and opens_list(self.lead) and _is_to_be(line.text) and _is_to_be(last.block.text):
            return True
        same = re.match(r"(?:That|that|To|to)\b", line.text)
        return bool(same) and (not last.marker or line.text[:2].islower()) and last.block.text[:2].lower() == line.text[:2].lower()

    def _plain_level(self) -> int:
        last = self.out[-1].block if self.out else None
        if last is None or last.row.kind is not Kind.CLAUSE:
            return 1
        return min(last.row.level + 1, 4) if opens_list(last.text) else last.row.level

    def _lead(self, line: Line) -> bool:
        """A lead-in, or a paragraph with one in it."""
        lettered = line.marker and not is_number(line.marker) and not self._numbers_paragraph(line.marker)
        if lettered and not (LETTERED.fullmatch(line.marker) and DECIDES.match(line.text)):
            return False
        if (len(line.cells) > 2 and not lone_marker(line.cells[1])) or not may_decide(line.text):
            return False
        found = lead_in(line.text, *self._after(line.text)) if len(line.text) <= LONGEST else None
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
        first = self._first_of_a_list(found.rest)
        rest = first[0][1] if first else found.rest
        return len(sentences(found.text)) > 1 or (len(sentences(rest)) > 1 and not inline_clauses(rest)[1])

    def _in_sentences(self, line: Line) -> bool:
        said = sentences(line.text)
        ahead = self._after(said[-1])
        for place, sentence in enumerate(said):
            last = place == len(said) - 1
            found = lead_in(sentence, *(ahead if last else (False, False, ""))) if may_decide(sentence) else None
            if found is None or (place and SINGLE.fullmatch(sentence) and (line.marker or not VERBS.search(said[0]))):
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
        self.lead, self.letter = text, ""
        self.clauses.clear()
        self.own, self.number = marker, marker or self.number
        self.within, self.begun = bool(found.rest) or not text.endswith("."), bool(found.rest)
        self.add(text, Kind.LEAD_IN, marker=marker)
        head, inner = inline_clauses(found.rest)
        head, inner = ("", first) if not inner and (first := self._first_of_a_list(head)) else (head, inner)
        if head and inner:
            self.out[-1] = Written(plain(f"{text} {head}", Kind.LEAD_IN), marker)
            head = ""
        said = sentences(inner[-1][1])[1:] if inner else []
        for mark, words in [("", head), *inner] if head else inner:
            ended = sentences(words)[0] if said and words == inner[-1][1] else words
            self.add(ended, Kind.CLAUSE, self.clauses.level(mark) if mark else 1, mark)
        self._rest(said)

    def _first_of_a_list(self, text: str) -> list[tuple[str, str]]:
        """"(i) that the report be noted;" behind its lead-in, where a line counts on from it, be it after others of another form."""
        marker, words = split_marker(text)
        if not marker or is_sign(marker) or not any(count == 1 for _, count in readings(marker)):
            return []
        listed = takewhile(lambda line: line.marker, self.lines[self.place + 1:self.place + 20])
        return [(marker, words)] if any(follows(line.marker, marker) for line in listed) else []

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
        if len(said[-1]) > LONGEST_BROKEN and not MOVED.search(said[-1]):
            return ""  # it tells what was said, and only then that it was resolved
        if len(said) > 1 or not last.marker:
            self.out.pop()
        if len(said) > 1:
            self.add(" ".join(said[:-1]), Kind.PARAGRAPH, marker=last.marker)
        return said[-1] if len(said) > 1 or not last.marker else ""

    def _after(self, text: str) -> tuple[bool, bool, str]:
        """What follows this text, as ``lead_in`` wants to know it."""
        after = self._next()
        if after is None:
            return False, False, ""
        begun = FIRST_IN_LINE.search(text) if after.marker else None
        listed = begins_list(after.marker) or (begun is not None and follows(after.marker, begun["marker"]))
        return listed, not after.marker and CLAUSE_BEGINS.match(after.text) is not None, after.text


def begins_list(marker: str) -> bool:
    """May a list begin with this marker: a sign, a number of paragraphs, or the first of its form?"""
    return bool(marker) and (is_sign(marker) or is_decimal(marker) or any(count < 2 for _, count in readings(marker)))


def _is_to_be(text: str) -> bool:
    """Does it decide with "be" alone ("The bill be paid."), so that it can only stand under a word of decision?"""
    found = BE_DONE.fullmatch(text)
    return found is not None and VERBS.search(found["head"]) is None and not found["head"].endswith(" to")
