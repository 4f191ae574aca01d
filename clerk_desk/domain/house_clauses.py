"""Clauses as a house words them: with or without "That", and the signs that end them."""
from __future__ import annotations

import re
from collections.abc import Sequence

from clerk_desk.domain.block_words import put
from clerk_desk.domain.blocks import Block
from clerk_desk.domain.house_style_choices import Endings

THAT = re.compile(r"that\b[,:]?\s*", re.IGNORECASE)
SMALL_FIRST = re.compile(r"(?:The|A|An|This|These|That|Those|Any|All|It|No|In|On|Officers?|Members|Each|Its?|Both|Subject)\b")
END = re.compile(r"\s*(?:[;,.]\s*(?:and\b)?|\band\b)?\s*$")
DECIDED_VERB = re.compile(
    r"\bbe\s+(?P<word>noted|approved|agreed|deferred|received|endorsed|refused|granted|adopted|accepted|confirmed|supported"
    r"|rejected|referred|recommended|delegated|authori[sz]ed|welcomed)\b",
)
SIGNS = {Endings.SEMICOLONS: ";", Endings.COMMAS: ",", Endings.FULL_STOPS: ".", Endings.NONE: ""}


def with_that(block: Block) -> Block:
    """"That the report be noted" for "The report be noted"; a name keeps its capital."""
    text = block.text
    if not text or THAT.match(text):
        return block
    return put(put(block, 0, 1, text[0].lower() if SMALL_FIRST.match(text) else text[0]), 0, 0, "That ")


def without_that(block: Block) -> Block:
    """"The report be noted" for "That the report be noted"."""
    found = THAT.match(block.text)
    if found is None or found.end() == len(block.text):
        return block
    return put(block, 0, found.end() + 1, block.text[found.end()].upper())


def ended(clauses: Sequence[Block], endings: Endings) -> list[Block]:
    """The clauses of one resolution with the house's signs at their ends; what introduces deeper ones keeps its own."""
    if endings is Endings.TYPED:
        return list(clauses)
    return [_ended(clauses, at, endings) for at in range(len(clauses))]


def _ended(clauses: Sequence[Block], at: int, endings: Endings) -> Block:
    block, rest = clauses[at], clauses[at + 1:]
    text = block.text
    if text.rstrip().endswith((":", ":-", ":–", "?", "-", "–")) or (rest and rest[0].row.level > block.row.level):
        return block
    end = END.search(text)
    start = end.start() if end else len(text)
    return put(block, start, len(text), _sign(rest, endings))


def _sign(rest: Sequence[Block], endings: Endings) -> str:
    if not rest:
        return "" if endings is Endings.NONE else "."
    joins = endings in (Endings.SEMICOLONS, Endings.COMMAS) and _is_last(rest)
    return f"{SIGNS[endings]} and" if joins else SIGNS[endings]


def _is_last(rest: Sequence[Block]) -> bool:
    """Is the first of these the last at its level under its parent?"""
    level = rest[0].row.level
    for each in rest[1:]:
        if each.row.level <= level:
            return each.row.level < level
    return True
