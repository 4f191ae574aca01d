"""Where a block stands: the paragraph above its list, the clauses above a clause, the party its bullets are of, a motion."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from clerk_desk.capture.parties import is_pronoun, subject_before, subject_of
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.sentences import sentences
from clerk_desk.capture.speakers import HEARD, THINGS
from clerk_desk.domain.blocks import Block, Kind

LONGEST = 1500
TOLD = frozenset({Kind.PARAGRAPH, Kind.BULLET})
MOTION = Pattern(
    r"\b(?:moved|seconded|proposed|amendment|motion)\b.*:\s*-?$|^[“\"]?That (?:this |the )?\w+[^.]*$", re.IGNORECASE)
THAT = Pattern(r"[“\"]?That\b")
THAT_THE = Pattern(r"[“\"]?That (?:the|this)\b")
# "The Director made the following points:" without its last words
SAID_BEFORE_LIST = Pattern(
    r"\s*(?:also\s+)?(?:said|advised|confirmed|explained|replied|responded|stated|made the following \w+"
    r"|provided the following \w+|agreed|undertook|reported)?\s*(?:that|to)?\s*[:\-–—]+$")
LIST_ENDS = Pattern(r"\s*[:\-–—]+$")
OPENS = Pattern(
    r"\b(?:undertook|agreed|offered|promised|committed|pledged|would|will|shall|(?:was|were|is|are) (?:asked|requested|instructed"
    r"|invited|to)|(?:asked|requested|instructed) [^:;.]{3,60}?)\s*(?:also\s*)?(?:to|that)?(?: the following)?\s*[:\-–—]+$",
    re.IGNORECASE)


@dataclass
class Places:
    """What stands above the block that is being read: the paragraph a list stands under, the clauses a clause hangs on.

    ``last`` is the sentence before the block, ``subject`` who was last named, ``heard`` whether a hearing's parties speak.
    """

    stem: str = ""
    last: str = ""
    subject: str = ""
    heard: bool = False
    outsiders: frozenset[str] = frozenset()
    parents: list[tuple[int, str]] = field(default_factory=list)

    def take(self, before: Block | None) -> None:
        """Goes on to the next block; ``before`` is the one just read."""
        told = sentences(before.text[-LONGEST:]) if before and before.row.kind in TOLD else []
        self.last = told[-1] if told else ""
        if before is None or before.row.kind is not Kind.BULLET or before.text.rstrip().endswith(":"):
            self.stem = before.text if before else ""
        if before is None:
            return
        if before.row.kind is Kind.HEADING:
            self.heard = HEARD.search(before.text) is not None
        if before.row.kind is not Kind.NOTE:
            self._hang(before)

    def _hang(self, before: Block) -> None:
        """Keeps the clauses that a clause below ``before`` would hang on."""
        if before.row.kind not in (Kind.CLAUSE, Kind.LEAD_IN):
            self.parents = []
            return
        level = max(before.row.level, 1) if before.row.kind is Kind.CLAUSE else 0
        self.parents = [each for each in self.parents if each[0] < level]
        self.parents.append((level, before.text))


def opening(block: Block, stem: str) -> str:
    """The sentence above a list that its bullets go on with ("… the Director undertook to:"), without its colon; else empty."""
    if block.row.kind is not Kind.BULLET or len(stem) > LONGEST or not OPENS.search(stem.rstrip()):
        return ""
    return LIST_ENDS.sub("", sentences(stem)[-1].rstrip())


def party_above(block: Block, stem: str) -> str:
    """The party a list's bullets stand under: the last one named before the colon."""
    if block.row.kind is not Kind.BULLET or not stem.rstrip().endswith((":", "-", "–", "—")):
        return ""
    words = SAID_BEFORE_LIST.sub("", stem)
    who = subject_of(words + " ") or subject_before(words + " ", len(words) + 1) if len(words) < 300 else ""
    who = (_last_named(sentences(stem)[:-1]) or who) if is_pronoun(who) else who
    return "" if THINGS.match(who) else who  # "Discussion ensued and the points were:"


def _last_named(said: Sequence[str]) -> str:
    """The last subject that the sentences name, pronouns passed over; empty where there is none."""
    names = (subject_of(each) for each in reversed(said))
    return next((name for name in names if name and not is_pronoun(name)), "")


def is_of_a_motion(block: Block, before: Block | None, stem: str) -> bool:
    """Is the block the text of a motion, which asks for nothing until it is carried?"""
    if block.row.kind is Kind.PARAGRAPH:
        return before is not None and THAT.match(block.text) is not None and MOTION.search(before.text[-300:]) is not None
    return THAT_THE.match(stem) is not None and stem.rstrip().endswith((":", "-", "–", "Council", "Committee"))
