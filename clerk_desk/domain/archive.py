"""What is looked for in everything the council ever minuted, and what is found."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from clerk_desk.domain.records import Audience


class Matter(StrEnum):
    """What something found is in the minutes."""

    RESOLVED = "resolved"
    RECOMMENDED = "recommended"
    PROMISED = "promised"
    MINUTED = "minuted"
    REPORT = "report"
    TITLE = "title"
    PEOPLE = "people"
    NOTE = "note"


class Standing(StrEnum):
    """How a follow-up stands; empty for all else."""

    NONE = ""
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True)
class Term:
    """Words that stand one after the other; ``begun`` where the last is the beginning of a word, ``endings`` then what words of
    the index begin so, where that is known.
    """

    words: tuple[str, ...]
    begun: bool = False
    endings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Group:
    """Terms that are all there, and those that are not."""

    all_of: tuple[Term, ...]
    none_of: tuple[Term, ...] = ()


@dataclass(frozen=True)
class Asked:
    """What was typed, understood: any of these groups, or minutes of this number; nothing to look for where both are empty."""

    any_of: tuple[Group, ...] = ()
    number: Term | None = None

    @property
    def terms(self) -> tuple[Term, ...]:
        """What is lit where it is found."""
        return tuple(dict.fromkeys(term for group in self.any_of for term in group.all_of))


@dataclass(frozen=True)
class ArchiveWanted:
    """What is looked for, and where. 0, empty and None leave the rest open; days are the first and the last that count.
    ``standing`` finds follow-ups alone. ``best`` puts the best match of the newest first, else the newest is. For the public what is exempt
    and what is not published yet is not found, for members no private notes.
    """

    text: str = ""
    committee_id: int = 0
    since: dt.date | None = None
    until: dt.date | None = None
    matter: Matter | None = None
    person: str = ""
    standing: Standing = Standing.NONE
    best: bool = False
    audience: Audience = Audience.FULL


@dataclass(frozen=True)
class Hit:
    """One line found. ``block`` is the uid of its paragraph, empty where it is none; ``number`` how it is cited in its house's
    minutes, ``reference`` and ``standing`` those of a follow-up. ``item_id`` is 0 for the names of a meeting.
    """

    meeting_id: int
    committee: str
    on: dt.date
    time: str
    item_id: int
    item: str
    matter: Matter
    number: str
    words: str
    block: str = ""
    exempt: bool = False
    follow_up_id: int = 0
    reference: str = ""
    standing: Standing = Standing.NONE


@dataclass(frozen=True)
class Found:
    """The lines found in the order wanted, how many there are in all (``capped`` where there are more than that), what to light in
    them, and how many meetings the index does not have yet. ``among`` is 0 where the best match was looked for among all lines, else
    among how many of the newest.
    """

    hits: tuple[Hit, ...] = ()
    count: int = 0
    capped: bool = False
    terms: tuple[Term, ...] = field(default=(), compare=False)
    lacking: int = 0
    among: int = 0
