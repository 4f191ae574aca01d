"""Follow-ups resting on an item's minutes: every promise its blocks hold, those told twice counted once."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clerk_desk.capture.clause_promises import Above, clause_promises, is_complete
from clerk_desk.capture.narrative_promises import Said, is_undertaking, narrative_promise
from clerk_desk.capture.parties import subject_before, subject_of
from clerk_desk.capture.sentences import sentences
from clerk_desk.capture.tasks import Task, due, kind_of, recipients, task_from
from clerk_desk.capture.verbs import PLAIN
from clerk_desk.domain.blocks import Block, Kind
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind
from clerk_desk.domain.resolutions import action_line

LONGEST = 1500
MOTION = re.compile(r"\b(?:moved|seconded|proposed|amendment|motion)\b.*:\s*-?$|^[“\"]?That (?:this |the )?\w+[^.]*$", re.IGNORECASE)
FIRST_VERB = re.compile(rf"(?:to\s+|will\s+|shall\s+|would\s+)?(?P<verb>{PLAIN})\b", re.IGNORECASE)
SMALL = frozenset("that the and for with from this into upon over their been would will have has had was were are committee members also more".split())


def promises_in(blocks: Sequence[Block]) -> tuple[Promise, ...]:
    """The follow-ups in an item's minutes, in the order of their blocks. ``Promise.block`` is the uid of its block.

    What was asked for and then undertaken or resolved counts once, as the later. Nothing here is filed.
    """
    found = list(_each(list(blocks)))
    return tuple(_once(found))


def _each(blocks: list[Block]) -> Iterator[Promise]:
    resting = 0
    made: list[Promise] = []
    for place, block in enumerate(blocks):
        kind = block.row.kind
        if kind is Kind.LEAD_IN or (kind is Kind.ACTION and place and blocks[place - 1].row.kind is not Kind.ACTION):
            resting = resting if kind is Kind.ACTION else len(made)
        if kind is Kind.CLAUSE:
            made += _clause(blocks, place)
        elif kind is Kind.ACTION:
            made += _action(block, bool(made[resting:]))
        elif kind in (Kind.PARAGRAPH, Kind.BULLET) and not _of_a_motion(blocks, place):
            resting = len(made) if kind is Kind.PARAGRAPH else resting
            made += _narrative(blocks, place)
    yield from made


# the narrative


def _narrative(blocks: Sequence[Block], place: int) -> Iterator[Promise]:
    block = blocks[place]
    said = sentences(block.text)
    owner = _owner_above(blocks, place)
    for at, sentence in enumerate(said):
        if len(sentence) <= LONGEST:
            before, after = said[at - 1] if at else "", said[at + 1] if at + 1 < len(said) else ""
            if made := narrative_promise(Said(sentence, block.row.uid, before, after, owner)):
                yield made


def _owner_above(blocks: Sequence[Block], place: int) -> str:
    """The party a list's bullets stand under: the last one named before the colon."""
    if blocks[place].row.kind is not Kind.BULLET:
        return ""
    while place >= 0 and blocks[place].row.kind is Kind.BULLET:
        place -= 1
    stem = blocks[place].text if place >= 0 else ""
    if not stem.rstrip().endswith((":", "-", "–", "—")):
        return ""
    words = re.sub(r"\s*(?:also\s+)?(?:said|advised|confirmed|explained|replied|responded|stated|made the following \w+|provided the following \w+|agreed|undertook|reported)?\s*(?:that|to)?\s*[:\-–—]+$", "", stem)
    return subject_of(words + " ") or subject_before(words + " ", len(words) + 1) if len(words) < 300 else ""


def _of_a_motion(blocks: Sequence[Block], place: int) -> bool:
    """Is the block the text of a motion, which asks for nothing until it is carried?"""
    if place and re.match(r"[“\"]?That\b", blocks[place].text) and blocks[place].row.kind is Kind.PARAGRAPH:
        return MOTION.search(blocks[place - 1].text) is not None
    while place > 0 and blocks[place].row.kind is Kind.BULLET:
        place -= 1
    return bool(re.match(r"[“\"]?That (?:the|this)\b", blocks[place].text)) and blocks[place].text.rstrip().endswith((":", "-", "–", "Council", "Committee"))


# resolutions


def _clause(blocks: Sequence[Block], place: int) -> Iterator[Promise]:
    block = blocks[place]
    parents, above = _parents(blocks, place)
    below = place + 1 < len(blocks) and blocks[place + 1].row.kind is Kind.CLAUSE and blocks[place + 1].row.level > block.row.level
    if len(block.text) > LONGEST or any(is_complete(text) for text in parents) or (below and not is_complete(block.text)):
        return
    if made := clause_promises(block.text, above, block.row.uid):
        yield made


def _parents(blocks: Sequence[Block], place: int) -> tuple[list[str], Above]:
    """The texts of the clauses above a clause, and all that stands above it with the lead-in."""
    level = max(blocks[place].row.level, 1)
    chain: list[str] = []
    lead = ""
    for at in range(place - 1, max(-1, place - 400), -1):
        row = blocks[at].row
        if row.kind is Kind.LEAD_IN:
            lead = blocks[at].text
            break
        if row.kind is Kind.CLAUSE and row.level < level:
            chain.insert(0, blocks[at].text)
            level = row.level
        elif row.kind not in (Kind.CLAUSE, Kind.NOTE):
            break
    return chain, Above((lead, *chain))


# action lines


def _action(block: Block, rests: bool) -> Iterator[Promise]:
    """An action line with its task; one with an owner alone counts only where nothing before it says the task."""
    line = action_line(block)
    lines = block.text.split("\n")
    when = lines[2].strip() if len(lines) > 2 else ""
    if not line.text:
        if line.owner and not rests and not re.fullmatch(r"(?i)(?:none|nil|n/a|noted)\W*", line.owner):
            yield Promise(block.text, FollowUpKind.ACT.value, block.row.uid, line.owner, reason="an action line names an owner", confidence=0.7)
        return
    task = _task(line.text)
    whom = recipients(task)
    due_words = when or due(task)
    evidence = line.text if len(lines) > 1 else block.text
    yield Promise(evidence, kind_of(task, whom, due_words).value, block.row.uid, line.owner, whom, due_words, "an action line", 1.0)


def _task(text: str) -> Task:
    found = FIRST_VERB.match(text)
    return task_from(found["verb"], "", text[found.end():]) if found else task_from("do", "", f" {text}")


# what is told twice


def _once(found: Sequence[Promise]) -> list[Promise]:
    """Without what is told again later: asked and then undertaken, asked and then resolved, the same words twice."""
    return [each for place, each in enumerate(found) if not any(_said_again(each, later) for later in found[place + 1:place + 40])]


def _said_again(first: Promise, later: Promise) -> bool:
    if first.evidence.lower() == later.evidence.lower():
        return True
    if first.reason == "asked for in the meeting" and first.block == later.block and is_undertaking(later):
        return bool(_words(first) & _words(later))
    same = _words(first) & _words(later)
    return len(same) >= 3 and len(same) >= 0.6 * min(len(_words(first)), len(_words(later))) and first.reason.startswith("asked") and "action" not in first.reason


def _words(promise: Promise) -> set[str]:
    return {word for word in re.findall(r"[a-z]{3,}", promise.evidence.lower()) if word not in SMALL}

