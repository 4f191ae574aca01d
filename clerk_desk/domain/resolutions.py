"""Blocks seen as a clerk speaks of them: narrative, resolutions with their clause trees, action lines.

``folded`` serves capture and the store alike, so both tell the same structure in the same form.
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from clerk_desk.domain.blocks import Block, Kind, Written

OWNER = re.compile(
    r"(?P<owner>.*?)\s+(?P<text>(?:(?:has |have )?(?:agreed|offered|undertook|undertaken) )?(?:to|will|shall|would)\s+"
    r"(?!(?:the|a|an|all|this|that|be)\b)[a-z].*)", re.DOTALL)
BEFORE_COLON = re.compile(r"(?P<owner>[A-Z][\w’' ./&,()\-]{1,40}):\s+(?P<text>[A-Za-z].*)", re.DOTALL)  # "ACTION - Dilys: count the vests"
# "ACTION: To be raised with the operator", "ACTION: Slides to be sent to members", "ACTION: Circulate the slides"
NOBODY_NAMED = re.compile(
    r"[Tt]o (?:be )?[a-z]{3,}\b|[^:;]{3,120}? to be (?:[a-z]+ly )?(?!in\b)[a-z]{3,}\b"
    r"|(?:Add|Amend|Arrange|Ask|Bring|Check|Circulate|Clarify|Confirm|Contact|Distribute|Email|Ensure|Explore|Find|Forward|Include"
    r"|Investigate|Invite|Obtain|Organise|Prepare|Produce|Provide|Publish|Raise|Review|Schedule|Send|Share|Update|Write) "
    r"(?!and\b|of\b|&)(?:[a-z]|[A-Z]\w+ (?:to|of|for|on|with|by)\b)")
ALIKE = frozenset({"auction", "faction", "acting", "active", "motion", "option"})
LABEL = re.compile(
    r"\W*(?P<word>[A-Za-z]{4,9}+)(?:\s+(?:by|for|on|points?|items?|required|needed)\b)?\s*(?:(?:\d{1,3}(?:\.\d{1,3})?[a-z]?\s*)?[:>]+"
    r"|[\-–—]+)[\s\-–—>]*|\W*(?P<plain>ACTIONS? BY)\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Clause:
    """A clause with its marker, words and the clauses under it; ``uid`` is its block's."""

    marker: str
    text: str
    clauses: tuple[Clause, ...] = ()
    uid: str = ""


@dataclass(frozen=True)
class Resolution:
    """A lead-in and its clauses; ``number`` is the paragraph number it stands under, ``uid`` the lead-in block's."""

    number: str
    lead_in: str
    clauses: tuple[Clause, ...]
    uid: str = ""


@dataclass(frozen=True)
class ActionLine:
    """What an ACTION line says: who, and what where it is said; ``uid`` is its block's."""

    owner: str
    text: str
    uid: str = ""


@dataclass(frozen=True)
class Folded:
    """One item's minutes sorted by what they are. Private notes are in none of them."""

    minutes: tuple[Written, ...]
    resolutions: tuple[Resolution, ...]
    actions: tuple[ActionLine, ...]


def folded(blocks: Iterable[Written]) -> Folded:
    """The blocks of one item as narrative, resolutions and actions, each in order."""
    minutes: list[Written] = []
    runs: list[tuple[Written | None, list[Written]]] = []
    actions: list[ActionLine] = []
    within = False
    for each in blocks:
        kind = each.block.row.kind
        if kind is Kind.LEAD_IN:
            runs.append((each, []))
        elif kind is Kind.CLAUSE:
            if not within:
                runs.append((None, []))
            runs[-1][1].append(each)
        elif kind is Kind.ACTION:
            actions.append(action_line(each.block))
        elif kind is not Kind.NOTE:
            minutes.append(each)
        if kind is not Kind.NOTE:
            within = kind in (Kind.LEAD_IN, Kind.CLAUSE)
    return Folded(tuple(minutes), tuple(_resolution(lead, clauses) for lead, clauses in runs), tuple(actions))


def _resolution(lead: Written | None, clauses: Sequence[Written]) -> Resolution:
    tree = clause_tree(clauses)
    if lead is None:
        return Resolution("", "", tree)
    return Resolution(lead.marker, lead.block.text, tree, lead.block.row.uid)


@dataclass
class _Branch:
    """A clause whose sub-clauses are still being gathered."""

    written: Written
    below: list[_Branch] = field(default_factory=list)

    def frozen(self) -> Clause:
        block = self.written.block
        return Clause(self.written.marker, block.text, tuple(each.frozen() for each in self.below), block.row.uid)


def clause_tree(clauses: Sequence[Written]) -> tuple[Clause, ...]:
    """Clauses nested by their levels; one whose parent is missing hangs on the nearest shallower clause."""
    top: list[_Branch] = []
    path: list[tuple[int, list[_Branch]]] = [(0, top)]
    for each in clauses:
        level = max(each.block.row.level, 1)
        while path[-1][0] >= level:
            path.pop()
        branch = _Branch(each)
        path[-1][1].append(branch)
        path.append((level, branch.below))
    return tuple(branch.frozen() for branch in top)


def action_line(block: Block) -> ActionLine:
    """Reads an action block's words: "ACTION: X to do Y" has the owner X and the text "to do Y"; a block without the
    label is read alike. In a block of two or three lines (a row of an action table) the lines are text, owner and due.
    """
    lines = block.text.split("\n")
    if len(lines) > 1:
        return ActionLine(lines[1].strip(), lines[0].strip(), block.row.uid)
    words = block.text[action_label(block.text):].strip()
    if NOBODY_NAMED.match(words):
        return ActionLine("", words, block.row.uid)
    found = OWNER.fullmatch(words) or BEFORE_COLON.fullmatch(words)
    owner, text = (found["owner"].rstrip(" ,:-–—"), found["text"]) if found else (words, "")
    return ActionLine(owner, text, block.row.uid)


@lru_cache(64)
def action_label(text: str) -> int:
    """How many signs at a line's beginning are the label of an action ("ACTION:", "Action by -", "ACTOIN >>>"); 0 for none."""
    found = LABEL.match(text)
    return found.end() if found and (found["plain"] or near_action(found["word"])) else 0


@lru_cache(1024)
def near_action(word: str) -> bool:
    """Is this the word "action" or "actions", give or take two slips of the fingers ("ACTOIN", "ACTON")?

    Another word that happens to be near ("motion", "auction") is not.
    """
    word = word.lower()
    word = word[:-1] if word.endswith("s") and len(word) > 5 else word
    if word in ALIKE or not word:
        return False
    reach = 2 if word[0] == "a" and word.endswith(("n", "o", "i")) else 1
    return _slips(word, "action") <= reach


def _slips(word: str, right: str) -> int:
    """How many letters were left out, put in, changed or swapped with the next one."""
    rows = [list(range(len(right) + 1))]
    for i, sign in enumerate(word, 1):
        row = [i]
        for j, wanted in enumerate(right, 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (sign != wanted))
            if i > 1 and j > 1 and sign == right[j - 2] and word[i - 2] == wanted:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
