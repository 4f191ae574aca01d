"""What minutes are made of: ordered blocks with a stable id, a kind, a level and plain words.

Numbers and markers are in none of them: ``numbering`` works them out from the house style.
"""
from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from os import urandom

DEEPEST = 4
UNMARKED = "none"


class Kind(StrEnum):
    """What a block is; the values are what the store keeps."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    HEADING = "heading"
    LEAD_IN = "lead_in"
    CLAUSE = "clause"
    ACTION = "action"
    NOTE = "note"


class Part(StrEnum):
    """Which text of an agenda item a block belongs to."""

    REPORT = "report"
    RECOMMENDATION = "recommendation"
    MINUTES = "minutes"


LEVELLED = frozenset({Kind.BULLET, Kind.CLAUSE})


def new_uid() -> str:
    """An id for something born here: the 32 hex digits of a random UUID, the same before and after the first save."""
    digits = urandom(16).hex()
    return f"{digits[:12]}4{digits[13:16]}a{digits[17:]}"  # version and variant as RFC 9562 has them; uuid4 takes four times as long


@dataclass(frozen=True, slots=True)
class Row:
    """Who a block is and where it stands.

    ``level`` is 1 to 4 for bullets and clauses, else 0. ``mark`` is empty where the house style decides, ``UNMARKED`` for
    a block that stands without number or marker, and for a bullet of a lettered or numbered list the form of the list's
    first marker (``"a)"``, ``"(i)"``, ``"1."``).
    """

    uid: str
    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one hand: plain, bold, italic or both. ``language`` is a code such as "cy" where the words are not in the
    document's own language, else empty; ``fate`` is "struck" or "added" where a comparison shows what became of them. The
    store keeps neither.
    """

    text: str
    bold: bool = False
    italic: bool = False
    language: str = ""
    fate: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A row with its words. Line breaks inside a block are newlines."""

    row: Row
    runs: tuple[Run, ...] = ()

    @property
    def text(self) -> str:
        """The words without bold and italic."""
        return self.runs[0].text if len(self.runs) == 1 else "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Written:
    """A block beside the number or marker it carries in one place: as a text has it, or as a house style gives it."""

    block: Block
    marker: str = ""


def plain(text: str, kind: Kind = Kind.PARAGRAPH, level: int = 0, mark: str = "", uid: str | None = None) -> Block:
    """A block of words without bold or italic, with a new id unless one is given."""
    return Block(Row(uid or new_uid(), kind, level, mark), (Run(text),) if text else ())
