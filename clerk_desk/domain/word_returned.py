"""What a Word file says that came back from others, and what may be offered to the clerk of it."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from clerk_desk.domain.blocks import Block, Kind, Part, Row, Run
from clerk_desk.domain.word_ids import BlockId


@dataclass(frozen=True, slots=True)
class Said:
    """A comment in a file: who wrote it and its words."""

    author: str
    words: str


@dataclass(frozen=True, slots=True)
class Returned:
    """A paragraph of a file that came back, with its tracked changes as if accepted.

    ``ids`` are the bookmarks of ours that its words are under, ``style`` the name of its style, ``level`` its level in a list
    (0 is outermost, -1 for none), ``authors`` who has changes tracked in it, ``comments`` what is remarked on it.
    """

    runs: tuple[Run, ...]
    ids: tuple[BlockId, ...] = ()
    style: str = ""
    level: int = -1
    authors: tuple[str, ...] = ()
    comments: tuple[Said, ...] = ()

    @property
    def text(self) -> str:
        """The words without bold and italic."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True)
class ReturnedFile:
    """A whole file. ``origin`` is the uid it was sent under, empty where it has lost that; ``deleted`` has the uids of
    paragraphs whose deletion is tracked.
    """

    paragraphs: tuple[Returned, ...] = ()
    origin: str = ""
    deleted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as the document says it: its uid, its words, and the block it comes from; a title has no block.

    ``item`` is the uid of its agenda item. ``bold_start`` tells that the house itself puts the first words in bold.
    """

    uid: str
    text: str
    item: str
    block: Block | None = None
    part: Part = Part.MINUTES
    bold_start: bool = False

    @property
    def is_title(self) -> bool:
        """Is this the heading of an agenda item?"""
        return self.block is None


class Change(StrEnum):
    """What was done to a paragraph. ``BESIDE`` is a change to words that no block has, to be made by hand."""

    CHANGED = "changed"
    NEW = "new"
    REMOVED = "removed"
    MOVED = "moved"
    REMARK = "remark"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class Offer:
    """One change to take or leave. ``uid`` is the block or title that it is about, for a new paragraph that of the block to
    be made; ``row`` what a new block is; ``after`` the block or title that it is to follow; ``item`` the uid of the agenda item
    it ends up in. ``here_too`` tells that the words were changed here as well since the file went out.
    """

    change: Change
    uid: str
    item: str
    old: str = ""
    new: str = ""
    runs: tuple[Run, ...] = ()
    after: str = ""
    part: Part = Part.MINUTES
    row: Row | None = None
    authors: tuple[str, ...] = ()
    here_too: bool = False

    @property
    def can_be_taken(self) -> bool:
        """Can it be put into the minutes by taking it?"""
        return self.change is not Change.BESIDE


KINDS = {
    "resolution": Kind.LEAD_IN, "recommendation heading": Kind.LEAD_IN, "resolution clause": Kind.CLAUSE, "recommendation": Kind.CLAUSE,
    "minute bullet": Kind.BULLET, "report bullet": Kind.BULLET, "paper bullet": Kind.BULLET, "action": Kind.ACTION,
    "heading 3": Kind.HEADING, "heading 4": Kind.HEADING,
}
"""What a block under one of our styles is; narrative under every other."""


@dataclass(frozen=True)
class Sent:
    """What is known of the file as it went out: the words of each paragraph by its uid, in order. Empty where nothing is."""

    words: dict[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.words)


def row_for(uid: str, paragraph: Returned, alike: Row | None) -> Row:
    """What a new paragraph is to be: the same as one that looks alike, else what its style says."""
    if alike is not None:
        return Row(uid, alike.kind, alike.level, alike.mark)
    kind = KINDS.get(paragraph.style.casefold(), Kind.PARAGRAPH)
    level = max(paragraph.level, 0) + 1 if kind in (Kind.CLAUSE, Kind.BULLET) else 0
    return Row(uid, kind, min(level, 4))


def house_runs(runs: Sequence[Run], line: Line) -> tuple[Run, ...]:
    """The runs to keep in a block: bold that is the house's own is none of the words'."""
    if line.bold_start and runs and runs[0].bold:
        return (Run(runs[0].text, italic=runs[0].italic), *runs[1:])
    return tuple(runs)
