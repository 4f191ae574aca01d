"""From a text to its lines: odd characters folded, broken lines joined, markers taken off and joined to their words."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from clerk_desk.capture.attendance_labels import people_label
from clerk_desk.capture.looks import TITLED, title_like
from clerk_desk.capture.markers import is_sign, lone_marker, split_marker
from clerk_desk.capture.wrapping import unwrapped

LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
DROPPED = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200d\u2060\ufeff\ufffc\ud800-\udfff]")
SPACES = re.compile(r"[^\S\n\t ]")  # all but the common one, which is most of a text
REFERENCE = re.compile(r"(?:[A-Z]{1,5}/)?[A-Z]{0,5}\d{1,4}(?:[/\-–]\w{1,6}){1,3}|[A-Z]{1,4}\d{1,4}|[A-Z]{1,5}/\d{1,4}|\d{1,4}[a-z]?")
DAY = re.compile(r"\d{1,2}(?P<sign>[/\-])\d{1,2}(?P=sign)\d{2,4}|(?:19|20)\d\d")
DECIDED = re.compile(r"(?:[A-Z]+LY )?(?:RESOLVED|RECOMMENDED|AGREED|DECIDED|NOTED|PENDERFYNWYD)\b(?!.*[A-Z]{4})")
QUOTED = re.compile(r"^\s*(?:>\s?)+")
INITIALLED = re.compile(r"(?:[A-Z]\.?\s){1,3}[A-Z][\w’'\-]+(?:\s*\([^)]*\))?")
COLUMN = re.compile(r"\s{3,}")
# what a meeting's heading says in a column of its own
FACT = re.compile(
    r"(?:minutes of(?: the)? meeting|meeting(?: of)?|committee|date|time|venue|place|location|present"
    r"|apologies(?: for absence)?|absent|in attendance"
    r"|officers|chair(?:man|person)?|(?:members|councillors|officers|others)(?: (?:present|in attendance|attending))"
    r"|also (?:present|in attendance))"
    r"(?:\s*:)?", re.IGNORECASE)
ICON = re.compile(r"(?:pdf|word|excel|document)\b|\S+@|https?:|www\.", re.IGNORECASE)
# "RESOLVEDthat the report be noted", as a page gives it that lost the space after its bold word
GLUED = re.compile(
    r"(?P<word>(?:UNANIMOUSLY |Unanimously )?(?:RESOLVED|Resolved|AGREED|RECOMMENDED|Recommended|DECIDED|PENDERFYNWYD))(?=(?:[Tt]hat|to)\b)"
    r"|(?P<label>(?:DECISION|RESOLVED|AGREED|RECOMMENDED|ACTION):)(?=[A-Z])")
NUMBER_GLUED = re.compile(r"(?P<number>\d{1,2})(?=[A-Z][a-z]{3})")
QUESTION = re.compile(r"Q\d{0,2}[.):]?(?=\s|$)")
ANSWER = re.compile(r"A\d{0,2}[.)]?")
PAGE = re.compile(r"(?:\d{1,3}|page\s+\d+(?:\s+of\s+\d+)?|[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s*\|\s*page)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its words with white space folded, the marker it carried, how it stood.

    ``cells`` are its parts where it was pasted with tabs between them, else empty; ``gap`` says that an empty line came
    before; ``loose`` that its marker had a line of its own; ``heading`` is the level a Word or web heading has, 0 for none.
    """

    text: str
    marker: str = ""
    gap: bool = False
    loose: bool = False
    indented: bool = False
    heading: int = 0
    cells: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """Marker and words as they stood."""
        return f"{self.marker} {self.text}".strip() if self.marker else self.text.strip()


def cleaned(text: str) -> str:
    """The text with one kind of line end and one kind of space, without signs that cannot be seen."""
    if text.isprintable() and "\ufffc" not in text:  # most lines: no control sign, no space but the common one
        return text
    return DROPPED.sub("", SPACES.sub(" ", LINE_ENDS.sub("\n", text)))


def folded_words(text: str) -> str:
    """Runs of white space as one space, none at either end."""
    return " ".join(text.split())


def read_lines(text: str) -> list[Line]:
    """The lines of a text that have any words, in order."""
    raw = [QUOTED.sub("", line) if ">" in line else line for line in cleaned(text).split("\n")]
    return joined(_each(unwrapped(raw)))


def line_from(raw: str, gap: bool = False, heading: int = 0) -> Line:
    """One line of text as a Line, its marker taken off."""
    marker, rest = split_marker(raw)
    if glued := GLUED.match(rest):
        rest = f"{glued[0]} {rest[glued.end():]}"
    cells = tuple(folded_words(cell) for cell in rest.strip().split("\t"))
    cells = _spaced(rest) if len(cells) == 1 and not marker and "   " in rest else cells
    indented = raw[:1] in (" ", "\t")
    return Line(folded_words(rest), marker, gap, False, indented, heading, cells if len(cells) > 1 else ())


def _spaced(text: str) -> tuple[str, ...]:
    """The parts of a line set in columns by spaces: three or more short ones, or two that name a person."""
    parts = tuple(folded_words(part) for part in COLUMN.split(text.strip()))
    if len(parts) == 2 and FACT.fullmatch(parts[0]):
        return parts
    if len(parts) == 2 and all((label := people_label(part)) is not None and not label[1] for part in parts):
        return parts
    short = len(text) < 240 and all(1 < len(part) <= 40 and not part[0].islower() and not part.endswith((".", ",")) for part in parts)
    return parts if short and (len(parts) > 2 or all(TITLED.match(part) or INITIALLED.fullmatch(part) for part in parts)) else ()


def _each(raws: Iterable[str]) -> Iterator[Line]:
    gap = False
    for raw in raws:
        if raw.strip():
            yield line_from(raw, gap)
        gap = not raw.strip()


def joined(lines: Iterable[Line]) -> list[Line]:
    """Markers and numbers that stand on a line of their own, joined to the words after them."""
    out: list[Line] = []
    waiting: Line | None = None
    for line in lines:
        if waiting is not None:
            if _takes(waiting, line):
                out.append(replace(line, marker=waiting.whole, gap=waiting.gap, loose=True))
                waiting = None
                continue
            out.append(waiting)
        waiting = line if _alone(line) else None
        if waiting is None and out and _broken(out[-1], line):
            out[-1] = replace(out[-1], text=f"{out[-1].text} {line.text}")
        elif waiting is None:
            out.append(line)
    return _numbers_apart(_answered([*out, waiting] if waiting else out))


def _numbers_apart(lines: list[Line]) -> list[Line]:
    """The lines with numbers that are glued to titles ("1Apologies", "2Minutes") as their markers, where these count from 1."""
    found = {place: glued for place, line in enumerate(lines) if not line.marker and (glued := NUMBER_GLUED.match(line.text))}
    if [int(glued["number"]) for glued in found.values()] != list(range(1, len(found) + 1)) or len(found) < 3:
        return lines
    return [replace(line, marker=found[place]["number"], text=line.text[found[place].end():]) if place in found else line
            for place, line in enumerate(lines)]


def _answered(lines: list[Line]) -> list[Line]:
    """The lines with "Q." and "A." as words of theirs, not as letters that count, where questions and answers are told by turns."""
    asked = any(line.whole[:1] == "Q" and QUESTION.match(line.whole) for line in lines)
    if not asked or any(line.marker.rstrip(".)") in ("P", "B") for line in lines):
        return lines
    return [replace(line, marker="", text=line.whole, loose=False) if line.marker and (
        QUESTION.match(line.marker) or ANSWER.fullmatch(line.marker)) else line for line in lines]


def _broken(before: Line, line: Line) -> bool:
    """Was a clause or entry broken off before this line: it ends with no stop, and this one goes on with a small letter?"""
    if not before.marker or line.marker or line.cells or before.cells or len(before.text) < 40:
        return False
    return before.text[-1].isalpha() and line.text[0].islower() and not ICON.match(line.text) and not before.text.endswith(" and")


def _alone(line: Line) -> bool:
    """Is it a marker or an item's number and nothing else?"""
    whole = line.whole
    if len(whole) > 20:
        return False
    return bool(lone_marker(whole)) or (not line.text and bool(line.marker)) or (
        REFERENCE.fullmatch(whole.rstrip(".")) is not None and DAY.fullmatch(whole) is None and not line.heading)


def _takes(waiting: Line, line: Line) -> bool:
    """Does a lone marker belong to this line? A bare number only to a title, as it might be a page's."""
    marker = waiting.whole
    if line.marker and not (is_sign(line.marker) and not is_sign(marker)):
        return False
    if re.fullmatch(r"[A-Z]?\d+[a-z]?", marker):
        return title_like(line.text) and not is_page(line) and not DECIDED.match(line.text)
    return not is_page(line) and bool(line.text)


def is_page(line: Line) -> bool:
    """Is it a page number?"""
    return len(line.text) < 30 and PAGE.fullmatch(line.whole) is not None
