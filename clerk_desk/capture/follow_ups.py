"""Follow-ups resting on an item's minutes: every promise its blocks hold, those told twice counted once."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from clerk_desk.capture.clause_promises import Above, clause_promises, is_complete
from clerk_desk.capture.narrative_promises import expectation, is_undertaking, mentions, undertaking, would_do
from clerk_desk.capture.parties import is_pronoun, subject_before, subject_of
from clerk_desk.capture.requests import request
from clerk_desk.capture.sentences import sentences
from clerk_desk.capture.speakers import HEARD, Said, outsiders_in
from clerk_desk.capture.tasks import Task, due, kind_of, recipients, task_from
from clerk_desk.capture.verbs import BASE, VERB, is_act
from clerk_desk.domain.blocks import Block, Kind
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind
from clerk_desk.domain.resolutions import action_line

LONGEST = 1500
NEAR = 40
MOTION = re.compile(r"\b(?:moved|seconded|proposed|amendment|motion)\b.*:\s*-?$|^[“\"]?That (?:this |the )?\w+[^.]*$", re.IGNORECASE)
FIRST_VERB = re.compile(rf"(?:to\s+|will\s+|shall\s+|would\s+)?(?P<verb>(?i:{VERB}))\b")
SMALL = frozenset(
    [
        "that", "the", "and", "for", "with", "from", "this", "into", "upon", "over", "their", "been", "would", "will", "have", "has",
        "had", "was", "were", "are", "committee", "members", "also", "more",
    ])


def promises_in(blocks: Sequence[Block]) -> tuple[Promise, ...]:
    """The follow-ups in an item's minutes, in the order of their blocks. ``Promise.block`` is the uid of its block.

    What was asked for and then undertaken or resolved counts once, as the later. Nothing here is filed.
    """
    found = list(_each(list(blocks)))
    return tuple(_once(found))


def _each(blocks: list[Block]) -> Iterator[Promise]:
    resting = 0
    made: list[Promise] = []
    place_above = Places(outsiders=outsiders_in(" ".join(block.text[:LONGEST] for block in blocks)))
    for place, block in enumerate(blocks):
        place_above.take(blocks, place)
        kind = block.row.kind
        if kind is Kind.LEAD_IN or (kind is Kind.ACTION and place and blocks[place - 1].row.kind is not Kind.ACTION):
            resting = resting if kind is Kind.ACTION else len(made)
        if kind is Kind.CLAUSE:
            made += _clause(blocks, place, place_above.parents)
        elif kind is Kind.ACTION:
            made += _action(block, bool(made[resting:]))
        elif kind in (Kind.PARAGRAPH, Kind.BULLET) and not _of_a_motion(blocks, place, place_above.stem):
            resting = len(made) if kind is Kind.PARAGRAPH else resting
            made += _narrative(block, _owner_above(block, place_above.stem), place_above)
    yield from made


# the narrative


@dataclass
class Places:
    """What stands above the block that is being read: the paragraph a list stands under, the clauses a clause hangs on."""

    stem: str = ""
    last: str = ""
    subject: str = ""
    heard: bool = False
    outsiders: frozenset[str] = frozenset()
    parents: list[tuple[int, str]] = field(default_factory=list)

    def take(self, blocks: Sequence[Block], place: int) -> None:
        """Goes on to the next block."""
        before = blocks[place - 1] if place else None
        if before is None or before.row.kind is not Kind.BULLET or before.text.rstrip().endswith(":"):
            self.stem = before.text if before else ""
        if before and before.row.kind is Kind.HEADING:
            self.heard = HEARD.search(before.text) is not None
        told = before is not None and before.row.kind in (Kind.PARAGRAPH, Kind.BULLET)
        self.last = sentences(before.text[-LONGEST:])[-1] if told and before and before.text else ""
        if before is None or before.row.kind is Kind.NOTE:
            return
        if before.row.kind not in (Kind.CLAUSE, Kind.LEAD_IN):
            self.parents = []
            return
        level = max(before.row.level, 1) if before.row.kind is Kind.CLAUSE else 0
        self.parents = [each for each in self.parents if each[0] < level]
        self.parents.append((level, before.text))


def _narrative(block: Block, owner: str, above: Places) -> Iterator[Promise]:
    """The promises of a paragraph or bullet; a pronoun may go back to the sentences before it."""
    said = sentences(block.text)
    for at, sentence in enumerate(said):
        before, after = said[at - 1] if at else above.last, said[at + 1] if at + 1 < len(said) else ""
        spoken = Said(sentence, block.row.uid, before, after, owner, above.subject, above.outsiders, above.heard)
        if len(sentence) <= LONGEST and (made := _promise(spoken)):
            yield made
        name = subject_of(sentence)
        above.subject = name if name and not is_pronoun(name) else above.subject


def _promise(said: Said) -> Promise | None:
    """The follow-up that a sentence of narrative holds, if it holds one."""
    if not mentions(said):
        return None
    asked = undertaking(said) or request(said)
    if asked is None or asked.owner or is_undertaking(asked):
        return asked or expectation(said)
    answered = would_do(said)
    return answered if answered and answered.owner else asked


def _owner_above(block: Block, stem: str) -> str:
    """The party a list's bullets stand under: the last one named before the colon."""
    if block.row.kind is not Kind.BULLET or not stem.rstrip().endswith((":", "-", "–", "—")):
        return ""
    words = re.sub(
        r"\s*(?:also\s+)?(?:said|advised|confirmed|explained|replied|responded|stated|made the following \w+"
        r"|provided the following \w+|agreed|undertook|reported)?\s*(?:that|to)?\s*[:\-–—]+$",
        "", stem)
    return subject_of(words + " ") or subject_before(words + " ", len(words) + 1) if len(words) < 300 else ""


def _of_a_motion(blocks: Sequence[Block], place: int, stem: str) -> bool:
    """Is the block the text of a motion, which asks for nothing until it is carried?"""
    block = blocks[place]
    if block.row.kind is Kind.PARAGRAPH:
        begins = place > 0 and re.match(r"[“\"]?That\b", block.text) is not None
        return begins and MOTION.search(blocks[place - 1].text[-300:]) is not None
    return re.match(r"[“\"]?That (?:the|this)\b", stem) is not None and stem.rstrip().endswith((":", "-", "–", "Council", "Committee"))


# resolutions


def _clause(blocks: Sequence[Block], place: int, open_clauses: Sequence[tuple[int, str]]) -> Iterator[Promise]:
    block = blocks[place]
    level = max(block.row.level, 1)
    parents = [text for deep, text in open_clauses if 0 < deep < level]
    above = Above(("".join(text for deep, text in open_clauses if deep == 0), *parents))
    below = place + 1 < len(blocks) and blocks[place + 1].row.kind is Kind.CLAUSE and blocks[place + 1].row.level > block.row.level
    if len(block.text) > LONGEST or any(is_complete(text) for text in parents) or (below and not is_complete(block.text)):
        return
    if made := clause_promises(block.text, above, block.row.uid):
        yield made


# action lines


def _action(block: Block, rests: bool) -> Iterator[Promise]:
    """An action line with its task; one with an owner alone counts only where nothing before it says the task."""
    line = action_line(block)
    lines = block.text.split("\n")
    when = lines[2].strip() if len(lines) > 2 else ""
    if not line.text:
        if line.owner and not rests and not re.fullmatch(r"(?i)(?:none|nil|n/a|noted)\W*", line.owner):
            reason = "an action line names an owner"
            yield Promise(block.text, FollowUpKind.ACT.value, block.row.uid, line.owner, reason=reason, confidence=0.7)
        return
    task = _task(line.text)
    whom = recipients(task)
    due_words = when or due(task)
    evidence = line.text if len(lines) > 1 else block.text
    yield Promise(evidence, kind_of(task, whom, due_words).value, block.row.uid, line.owner, whom, due_words, "an action line", 1.0)


def _task(text: str) -> Task:
    found = FIRST_VERB.match(text)
    if given := re.match(r"(?:All\s+)?[Mm]embers\s+to\s+(?:have|see|get|receive|be\s+sent)(?=\s)", text):
        return task_from("have", "", text[given.end():])
    acts = found and (is_act(found["verb"]) if found["verb"][0].islower() else found["verb"].lower() in BASE)
    return task_from(found["verb"], "", text[found.end():]) if found and acts else task_from("do", "", f" {text}")


# what is told twice


def _once(found: Sequence[Promise]) -> list[Promise]:
    """Without what is told again later: asked and then undertaken, asked and then resolved, the same words twice."""
    told = [(each, _words(each)) for each in found]
    return [each for place, (each, words) in enumerate(told) if not _again_in(told[place + 1:place + NEAR], each, words)]


def _again_in(later: Sequence[tuple[Promise, set[str]]], first: Promise, words: set[str]) -> bool:
    return any(_said_again(first, words, *each) for each in later)


def _said_again(first: Promise, words: set[str], later: Promise, later_words: set[str]) -> bool:
    if first.evidence.lower() == later.evidence.lower():
        return True
    if not first.reason.startswith("asked"):
        return False
    same = words & later_words
    if first.block == later.block and is_undertaking(later):
        return bool(same)
    return len(same) >= 3 and len(same) >= 0.6 * min(len(words), len(later_words))


def _words(promise: Promise) -> set[str]:
    return {word for word in re.findall(r"[a-z]{3,}", promise.evidence.lower()) if word not in SMALL}

