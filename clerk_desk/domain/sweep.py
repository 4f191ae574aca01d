"""What a meeting's minutes still lack before they are closed: every finding with where it is and what to do about it."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from clerk_desk.domain.agenda_changes import called, minuted
from clerk_desk.domain.blocks import Block, Kind
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.flags import Flag
from clerk_desk.domain.follow_ups import FollowUp, Status, is_open
from clerk_desk.domain.lead_ins import DECIDED
from clerk_desk.domain.records import AgendaItem, ItemText, Outcome

BLANK = re.compile(r"(?<![\w.])(?:x{2,}|tb[ac]|t\.b\.[ac]\.?)(?!\w)|\?{2,}|\[\s*\]|\(\s*\)|_{2,}|…|\.{3,}", re.IGNORECASE)
BODY = r"(?:sub-?)?committee|council|cabinet|panel|board|executive|commission|forum|members"
UNENDED = re.compile(rf"(?:that)?(?:\s+(?:the|this)\s+(?:\w+\s+)?(?:{BODY}))?\s*[:,\-–—]*", re.IGNORECASE)


class FindingKind(StrEnum):
    """What is the matter; the values are what the store keeps."""

    PROMISE = "promise"
    FLAG = "come back"
    BLANK = "blank"
    NO_OUTCOME = "no outcome"
    NO_CLAUSE = "no clause"
    WORDS_CHANGED = "words changed"
    CONTRADICTION = "contradiction"
    NOTE = "private note"


HOLDING = frozenset(FindingKind) - {FindingKind.NOTE}
"""The kinds that hold a meeting back from being closed until each is seen to or waved off."""


@dataclass(frozen=True)
class Finding:
    """One thing to see to: in which item, at which block (empty for the item as a whole), a sentence for the clerk.

    ``words`` are those it rests on: once waved off, it comes back only when they change. ``promise``, ``flag`` and
    ``follow_up`` (whose words were changed) have what it is about, where it is about one.
    """

    kind: FindingKind
    item_id: int
    block: str
    sentence: str
    words: str = ""
    promise: Promise | None = None
    flag: Flag | None = None
    follow_up: FollowUp | None = None

    @property
    def key(self) -> tuple[str, int, str, str]:
        """What tells it from others, and from itself once its words have changed."""
        return self.kind.value, self.item_id, self.block, folded(self.words)


@dataclass(frozen=True)
class Contradiction:
    """Facts that cannot both be true, found elsewhere: a vote of somebody who was not present. ``words`` as in ``Finding``."""

    item_id: int
    block: str
    sentence: str
    words: str = ""


@dataclass(frozen=True)
class ItemFacts:
    """What the sweep looks at in one item: its texts, the promises nobody has answered, its follow-ups, its standing flags."""

    text: ItemText
    promises: tuple[Promise, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    flags: tuple[Flag, ...] = ()


def sweep(facts: Sequence[ItemFacts], contradictions: Sequence[Contradiction] = ()) -> tuple[Finding, ...]:
    """All findings of a meeting, in the order of its agenda, within an item in the order of its blocks."""
    return tuple(finding for each in facts for finding in _in_order(each, contradictions))


def _in_order(facts: ItemFacts, contradictions: Sequence[Contradiction]) -> list[Finding]:
    places = {block.row.uid: index for index, block in enumerate(facts.text.minutes)}
    item = facts.text.item
    found = [
        *_promises(facts), *_flags(facts), *_blanks(facts.text), *_empty_lead_ins(facts.text), *_changed(facts), *_notes(facts.text),
        *(Finding(FindingKind.CONTRADICTION, item.id, each.block, each.sentence, each.words or each.sentence)
          for each in contradictions if each.item_id == item.id),
    ]
    found.sort(key=lambda finding: places.get(finding.block, len(places)))
    return [*found, *_no_outcome(facts.text)]


def _promises(facts: ItemFacts) -> Iterator[Finding]:
    for promise in facts.promises:
        sentence = f"Nobody has decided on this promise: “{promise.evidence}”"
        yield Finding(FindingKind.PROMISE, facts.text.item.id, promise.block, sentence, promise.evidence, promise=promise)


def _flags(facts: ItemFacts) -> Iterator[Finding]:
    for flag in facts.flags:
        why = f": {flag.note}" if flag.note else ""
        sentence = f"Marked at {flag.raised_at:%H:%M} to come back to{why}."
        yield Finding(FindingKind.FLAG, facts.text.item.id, flag.block, sentence, f"{flag.uid} {flag.note}", flag=flag)


def _blanks(text: ItemText) -> Iterator[Finding]:
    last = max((place for place, block in enumerate(text.minutes) if block.text.strip()), default=-1)
    for place, block in enumerate(text.minutes):
        if block.row.kind is Kind.NOTE:
            continue
        found = [match[0] for match in BLANK.finditer(block.text)]
        if found:
            left = " and ".join(f"“{sign}”" for sign in dict.fromkeys(found))
            yield Finding(FindingKind.BLANK, text.item.id, block.row.uid, f"{left} was left in: “{short(block.text)}”", block.text)
        elif block.row.kind is Kind.CLAUSE and not block.text.strip():
            yield Finding(FindingKind.BLANK, text.item.id, block.row.uid, "A clause has no words.")
        elif place < last and block.row.kind is Kind.PARAGRAPH and not block.text.strip():
            yield Finding(FindingKind.BLANK, text.item.id, block.row.uid, "A line of the minutes has no words.")


def _empty_lead_ins(text: ItemText) -> Iterator[Finding]:
    told = [block for block in text.minutes if block.row.kind is not Kind.NOTE]
    for block, following in zip_longest(told, told[1:]):
        ends = following is None or following.row.kind is not Kind.CLAUSE
        if block.row.kind is Kind.LEAD_IN and ends and decides_nothing(block):
            sentence = f"No clause follows “{short(block.text)}”: say what was decided, or take the line out."
            yield Finding(FindingKind.NO_CLAUSE, text.item.id, block.row.uid, sentence, block.text)


def decides_nothing(lead_in: Block) -> bool:
    """Does a lead-in stop before it says anything ("RESOLVED: That the Committee:-")? One may have its decision with it."""
    said = lead_in.text.strip()
    found = DECIDED.fullmatch(said)
    rest = found["rest"].strip() if found else said
    return said.endswith((":", ":-", ":–", "-", "–", "—")) or UNENDED.fullmatch(rest.rstrip(".")) is not None


def _changed(facts: ItemFacts) -> Iterator[Finding]:
    """Follow-ups whose words are no longer those of their block."""
    words = {block.row.uid: block.text for block in facts.text.minutes}
    for each in facts.follow_ups:
        if each.status is Status.WAVED_OFF or not (is_open(each) and each.quote and each.block):
            continue
        now = words.get(each.block)
        if now is None or not quoted_in(each.quote, now):
            gone = "are no longer in the minutes" if now is None else "were changed"
            sentence = f"The words that {each.reference} rests on {gone}: “{short(each.quote)}”"
            yield Finding(FindingKind.WORDS_CHANGED, facts.text.item.id, each.block, sentence, f"{each.uid} {now or ''}", follow_up=each)


def quoted_in(quote: str, words: str) -> bool:
    """Does a block still have the words that a follow-up quotes? Case, spaces and the last sign do not count."""
    return folded(quote) in folded(words)


def _notes(text: ItemText) -> Iterator[Finding]:
    for block in text.minutes:
        if block.row.kind is Kind.NOTE and block.text.strip():
            sentence = f"A private note is left, which no document shows: “{short(block.text)}”"
            yield Finding(FindingKind.NOTE, text.item.id, block.row.uid, sentence, block.text)


def _no_outcome(text: ItemText) -> Iterator[Finding]:
    if text.item.outcome is Outcome.NONE and not minuted(text.minutes):
        yield Finding(FindingKind.NO_OUTCOME, text.item.id, "", _silent(text.item), text.item.title)


def _silent(item: AgendaItem) -> str:
    return f"{called(item)} has no minutes: write what became of it, or mark it deferred, not reached or withdrawn."


def refuse_undecided(findings: Sequence[Finding], doing: str) -> None:
    """Raises CannotBeDone when one of these findings, of which none was waved off, holds the meeting back from ``doing``."""
    holding = [finding for finding in findings if finding.kind in HOLDING]
    if not holding:
        return
    counts = [(kind, sum(finding.kind is kind for finding in holding)) for kind in FindingKind]
    listed = ", ".join(f"{count} {PLURAL[kind] if count > 1 else SINGULAR.get(kind, kind.value)}" for kind, count in counts if count)
    raise CannotBeDone(f"The minutes are not ready ({listed}): see to each in the sweep or wave it off, then {doing}.")


SINGULAR = {
    FindingKind.FLAG: "mark to come back to", FindingKind.NO_OUTCOME: "item without an outcome",
    FindingKind.NO_CLAUSE: "resolution without a clause", FindingKind.WORDS_CHANGED: "follow-up whose words changed",
}
PLURAL = {
    FindingKind.PROMISE: "promises", FindingKind.FLAG: "marks to come back to", FindingKind.BLANK: "blanks",
    FindingKind.NO_OUTCOME: "items without an outcome", FindingKind.NO_CLAUSE: "resolutions without a clause",
    FindingKind.WORDS_CHANGED: "follow-ups whose words changed", FindingKind.CONTRADICTION: "contradictions",
    FindingKind.NOTE: "private notes",
}
SHORTEST = 60


def short(words: str) -> str:
    """Words cut to what a list shows."""
    words = " ".join(words.split())
    return words if len(words) <= SHORTEST else words[:SHORTEST].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def folded(words: str) -> str:
    """Words as they are compared: without case, double spaces and the signs at their end."""
    return " ".join(words.casefold().split()).rstrip(" .;,:")
