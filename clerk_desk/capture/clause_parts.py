"""A clause and the parts of it that may be tasks of their own, what stands above them, and the follow-up made of one."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from clerk_desk.capture.kinds import kind_of
from clerk_desk.capture.parties import PARTY, is_committee
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.promises import WHAT
from clerk_desk.capture.tasks import Task, due, recipients
from clerk_desk.capture.verbs import DEAD, PARTICIPLE, is_act
from clerk_desk.capture.vocabulary import BODY_WORDS
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind

ORDER = (
    r"(?i:requests?|requested|asks?|asked|instructs?|instructed|requires?|required|directs?|directed|invites?|invited|tasks?"
    r"|tasked|mandates?|urges?|urged|call(?:s|ed)? (?:on|upon)|commissions?|commissioned|charges?|remits?)"
)
# the beginnings of these words
ORDERS = ("request", "ask", "instruct", "requir", "direct", "invit", "mandate", "urge", "call", "commission", "charge", "remit")
# what stands before a part's own words: "that", "to", "agrees that", "the Committee resolve to"
SKIP = Pattern(
    r"(?:[“\"]|that\b|That\b|THAT\b|(?:[Tt]he|[Tt]his) (?:\w+ )?(?:Committee|Panel|Board|Council|Cabinet|Forum|Authority|Commission)"
    r"(?=,? (?:(?:agree[sd]?|resolve[sd]?) (?:that|to)|requests?|asks?|instructs?|calls?)\b)"
    r"|(?:Committee|Panel|Board|Council|Cabinet) (?=(?:requests?|asks?|instructs?|calls?)\b)"
    r"|(?:[Tt]o )?(?:enable|allow|permit)s? (?=(?:the|officers|[Mm]embers|[A-Z])\b)|to(?=\s+[a-z])|To(?=\s+[a-z])|also|further|and"
    r"|(?:it )?(?:agree[sd]?|resolve[sd]?|AGREE[SD]?)(?=\s+(?:that|to)\b)|,)\s*")
# "prior to publication, the Director correct …"
WHEN_FIRST = Pattern(
    r"(?:prior to|before|after|once|following|when|as soon as|within|by|not later than|no later than|in due course"
    r"|in the meantime)\b[^,;]{0,70},\s*")
ASIDE_WHEN = Pattern(
    r"(?:^|,\s|\bthat,?\s)(?P<when>(?:prior to|before|after|once|following|when|as soon as|within|by|not later than"
    r"|no later than|at|in)\s[^,;]{3,70}),\s")
SEGMENT = Pattern(
    rf"(?:[,;]\s*)?\band\s+(?=(?:that|to|the|write\s+to|{ORDER}|officers|Cllr|Councillor|a\s|an\s|[A-Z])\b)|;\s*(?=that\b|to\b|the\b)|,\s+"
    rf"(?=to\s+{ORDER}\b)",
    re.IGNORECASE, among=("and ", "and\n", ";", ", to", ",\nto"))
PASSIVE = Pattern(
    rf"(?<!not )(?<!likely )(?<!likely to )\b(?:be|is|are|stands?|is to be|are to be|to be|should be|would be|will be|being)\s+"
    r"(?:\w+ly\s+|also\s+|then\s+)?"
    rf"(?:\w+(?:ed|en)\s+and\s+(?:then\s+)?)?(?P<verb>{PARTICIPLE})\b")
ANY_COMMITTEE = Pattern(rf"\b(?:{BODY_WORDS}|[Cc]ouncil|Cabinet|[Cc]ommission|[Ff]orum)$")
# "request the Head of Parks to:" above its list
ORDER_ENDS = Pattern(rf"{ORDER}\s+(?:that\s+)?(?P<who>{PARTY})\s*(?:to|that)?\s*[:\-–—]*$", among=ORDERS, folds=True)
LIVE_ALL_THE_SAME = frozenset({"pass", "receive", "hold", "consider", "include", "set", "meet", "let", "appear", "apply", "offer"})


@dataclass(frozen=True)
class Above:
    """What stands above a clause: the words of its parents, lead-in first."""

    words: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All of it in one."""
        return " ".join(self.words)

    @property
    def stem(self) -> str:
        """The nearest words above."""
        return self.words[-1] if self.words else ""

    @property
    def owner(self) -> str:
        """The party that the nearest words above ask or instruct; empty where they ask nobody."""
        return _ordered_by(self.stem)


@lru_cache(64)
def _ordered_by(stem: str) -> str:
    """Kept for a while: the clauses of one resolution stand under the same words."""
    found = ORDER_ENDS.search(stem)
    return found["who"] if found and not found["who"].isupper() else ""  # no "RESOLVED" of "The Commission RESOLVED to:"


@dataclass(frozen=True)
class Part:
    """One part of a clause that may be a task of its own: its words, the whole clause they stand in, what stands above."""

    words: str
    whole: str
    above: Above
    block: str

    def cut(self, at: int) -> Part:
        """The part from this place on."""
        return Part(self.words[at:], self.whole, self.above, self.block) if at else self

    def bare(self) -> Part:
        """The part without "that", "to" and what else stands before its own words."""
        at = 0
        while found := SKIP.match(self.words, at) or WHEN_FIRST.match(self.words, at):
            at = found.end()
        return self.cut(at)


def parts_of(whole: Part) -> Iterator[Part]:
    """The clause, then each of its coordinate parts."""
    for at in (0, *(found.end() for found in SEGMENT.finditer(whole.words))):
        yield whole.cut(at)


def is_live(verb: str) -> bool:
    """Is it a task for after the meeting, rather than what a resolution brings about at once?"""
    return (is_act(verb) and verb not in DEAD) or verb in LIVE_ALL_THE_SAME


def made_of(task: Task, part: Part, owner: str, reason: str = "", whom: str = "") -> Promise:
    """The follow-up of a task in a clause; one that the committee gives itself has no owner. A reason is made up if none is given."""
    whom = whom or recipients(task)
    when = due(task)
    kind = kind_of(task, whom, when)
    owner = "" if is_committee(owner) else owner
    return follow_up(part, kind, owner, whom, when, reason or f"resolved: {owner or 'somebody'} is to {WHAT[kind]}")


def follow_up(part: Part, kind: FollowUpKind, owner: str = "", whom: str = "", when: str = "", reason: str = "") -> Promise:
    """A follow-up that quotes the whole clause its part stands in."""
    owner, whom = " ".join(owner.split()).strip(" ,").rstrip("."), " ".join(whom.split())
    return Promise(part.whole, kind.value, part.block, owner, whom, when, reason, 0.9)
