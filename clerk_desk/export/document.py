"""The neutral document: what a page says and how it is numbered, composed once for one audience.

Every writer renders this value, so Word, web page, plain text and preview cannot differ. Measures are millimetres.
"""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from clerk_desk.domain.blocks import Run
from clerk_desk.domain.figures import Figure
from clerk_desk.domain.records import Audience


class Look(StrEnum):
    """What a paragraph is. The value is the name of its style in Word, by which a reader can tell it again.

    ``REPORT`` is what an agenda says of a report before the minutes, ``PAPER`` the text of a whole report under its cover sheet.
    ``VERSION`` says for whom the document is, ``SUMMARY`` stands in a public one for what is exempt, ``DETAIL`` is what a
    decision sheet says of a decision, ``SIGNATURE`` a line of the block in which minutes are signed.
    """

    VERSION = "Document Version"
    MEETING = "Meeting Details"
    STATUS = "Meeting Status"
    ATTENDANCE = "Attendance"
    NOTICE = "Notice"
    REPORT_LINE = "Report Line"
    COVER = "Report Cover"
    REPORT = "Report Text"
    REPORT_BULLET = "Report Bullet"
    PAPER = "Paper Text"
    PAPER_BULLET = "Paper Bullet"
    CONTACT = "Report Contact"
    RECOMMENDED = "Recommendation Heading"
    RECOMMENDATION = "Recommendation"
    MINUTE = "Minute Text"
    BULLET = "Minute Bullet"
    LEAD_IN = "Resolution"
    CLAUSE = "Resolution Clause"
    ACTION = "Action"
    SUMMARY = "Public Summary"
    DETAIL = "Decision Details"
    SIGNATURE = "Signature"


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: its marker with ``%1`` for this or an outer level's count, the counter sign ("1", "a", "A",
    "i", "I", or "" for a marker that does not count), where its text begins and how far its marker hangs out.
    """

    text: str
    sign: str
    left_mm: float
    hang_mm: float


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A list that counts by itself. ``starts`` pairs a level (0 is outermost) with its first count; others begin at 1."""

    levels: tuple[Level, ...]
    starts: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Numbering:
    """A place in the document's list of this index, at this level (0 is outermost)."""

    list: int
    level: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3. ``marker`` is its number in words, ``numbering`` where that number comes from;
    ``left_mm`` is for one without number. ``uid`` is that of the agenda item or block it came from, empty where from none.
    """

    text: str
    level: int
    marker: str = ""
    numbering: Numbering | None = None
    left_mm: float = 0.0
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words under a look. ``level`` is 1 to 4 in a list, else 0; ``left_mm`` is for what carries no numbering.

    ``with_next`` is for what introduces a list and must not be the last line of a page. ``uid`` is that of the block it came
    from, empty where from none.
    """

    look: Look
    runs: tuple[Run, ...]
    marker: str = ""
    numbering: Numbering | None = None
    level: int = 0
    left_mm: float = 0.0
    with_next: bool = False
    uid: str = ""

    @property
    def text(self) -> str:
        """The words without bold and italic."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Labelled:
    """Lines of a label and what it says, as on a cover sheet or a list of those present."""

    look: Look
    rows: tuple[tuple[str, str], ...]
    hang_mm: float


@dataclass(frozen=True, slots=True)
class Column:
    """A table's column: its heading and its width."""

    title: str
    width_mm: float


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row and no merged cells. ``description`` is for those who cannot see it."""

    title: str
    description: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure, or a page's worth of one, drawn as bars, for the writers that draw. The longest bar of all has the measure ``most``.
    ``description`` says what it shows to those who cannot see it; the same
    figures stand in a table beside it.
    """

    title: str
    description: str
    figure: Figure
    most: float

    @property
    def text(self) -> str:
        """No words of its own."""
        return ""


@dataclass(frozen=True, slots=True)
class Screenshot:
    """A picture of the program, a PNG file, with what it shows under it and for those who cannot see it."""

    file: Path
    description: str

    @property
    def text(self) -> str:
        """What it shows, for the writers that have no pictures."""
        return self.description


Piece = Heading | Paragraph | Labelled | Table | Drawing | Screenshot


@dataclass(frozen=True, slots=True)
class Remark:
    """A query of the clerk's about the paragraph that came from the block ``uid``, for writers that have comments."""

    uid: str
    words: str
    author: str = "Clerk"
    made: dt.datetime | None = None


@dataclass(frozen=True)
class Document:
    """A whole document. ``kind`` says what it is (the keys of ``writing.ENDINGS``), ``audience`` for whom, ``running_head``
    stands on every page but the first, ``made`` is when it was made, None where that is not to be told.
    ``remarks`` are queries to go out with it, ``origin`` is the uid under which this file is kept in mind, where it may
    come back edited by others. ``fingerprint`` is the SHA-256 in hex over the text that was confirmed, as far as these readers may
    see it; empty for what is not confirmed.
    """

    kind: str
    title: str
    pieces: tuple[Piece, ...]
    lists: tuple[NumberedList, ...] = ()
    author: str = ""
    running_head: str = ""
    landscape: bool = False
    language: str = "en-GB"
    made: dt.datetime | None = None
    audience: Audience = Audience.PUBLIC
    remarks: tuple[Remark, ...] = ()
    origin: str = ""
    fingerprint: str = ""
