"""Standing phrases: what an abbreviation stands for, and what typing it becomes. No files and no clock in here."""
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from clerk_desk.domain.blocks import LEVELLED, Kind
from clerk_desk.domain.errors import CannotBeDone

PLACE = re.compile(r"\{([a-z][a-z ]*)\}")
BLANK = re.compile(r"\[[a-z][a-z ]*\]")
"""What is still to be filled in, as it stands in the minutes: "[name of member]"."""

BEFORE = re.compile(r"(?<![^\s(“\"‘'])([a-z][a-z0-9]*)$")
NAME = re.compile(r"[a-z][a-z0-9]{1,15}")


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of a phrase: its kind and its words, with what is to be filled in as "{name of it}"."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """An abbreviation, what the phrase is called in lists, and its blocks. ``known`` names a value whose lines are written in
    their place where they are known.
    """

    abbreviation: str
    name: str
    pieces: tuple[Piece, ...]
    known: str = ""


@dataclass(frozen=True, slots=True)
class Expansion:
    """What to do where an abbreviation was typed: take away so many signs before the cursor, then write these blocks.

    A first block that is narrative goes into the line that is there. ``select`` has the block and the place in its words
    of the first thing to fill in, None where nothing is.
    """

    abbreviation: str
    drop: int
    pieces: tuple[Piece, ...]
    select: tuple[int, int, int] | None


def phrase_from(entry: Mapping[str, Any]) -> Phrase:
    """A phrase from a file's entry. Raises CannotBeDone with what is wrong with it."""
    abbreviation, name, blocks = str(entry.get("abbreviation", "")), str(entry.get("name", "")), entry.get("blocks")
    if not NAME.fullmatch(abbreviation):
        raise CannotBeDone(f"“{abbreviation}” is no abbreviation for a phrase: use 2 to 16 small letters and figures.")
    if not isinstance(blocks, list) or not blocks:
        raise CannotBeDone(f"The phrase {abbreviation} has no words: give it blocks.")
    try:
        pieces = tuple(Piece(Kind(each.get("kind", Kind.PARAGRAPH)), " ".join(str(each["text"]).split())) for each in blocks)
    except (ValueError, KeyError, AttributeError):
        raise CannotBeDone(f"A block of the phrase {abbreviation} has no text or an unknown kind.") from None
    return Phrase(abbreviation, name or abbreviation, pieces, str(entry.get("known", "")))


def bank_of(phrases: Iterable[Phrase]) -> dict[str, Phrase]:
    """Phrases by abbreviation; a later one replaces an earlier, so that a clerk's own come last."""
    return {each.abbreviation: each for each in phrases}


def expand(before: str, bank: Mapping[str, Phrase], values: Mapping[str, str], *, spaced: bool, alone: bool) -> Expansion | None:
    """What the words before the cursor become; None where they end in no abbreviation of the bank.

    ``spaced``: the last sign is the space that asked for it. ``alone``: nothing follows in the block; phrases of several
    blocks or of another kind than narrative need that. ``values`` fills in what is known, by the name in the phrase.
    """
    words = before[:-1] if spaced else before
    found = BEFORE.search(words) if not spaced or before.endswith(" ") else None
    phrase = bank.get(found[1]) if found else None
    if phrase is None or not (alone or is_inline(phrase)):
        return None
    if not alone:
        phrase = replace(phrase, known="")
    return expansion_of(phrase, values, len(phrase.abbreviation) + spaced)


def is_inline(phrase: Phrase) -> bool:
    """Does it fit into a line that goes on?"""
    return len(phrase.pieces) == 1 and phrase.pieces[0].kind is Kind.PARAGRAPH


def expansion_of(phrase: Phrase, values: Mapping[str, str], drop: int = 0) -> Expansion:
    """A phrase ready to be written, what is known filled in and the rest in square brackets."""
    lines = values.get(phrase.known, "").splitlines()
    told = tuple(Piece(Kind.PARAGRAPH, line) for line in lines)
    pieces = told or tuple(Piece(each.kind, filled(each.text, values)) for each in phrase.pieces)
    blanks = ((number, found) for number, each in enumerate(pieces) for found in BLANK.finditer(each.text))
    first = next(blanks, None)
    return Expansion(phrase.abbreviation, drop, pieces, (first[0], first[1].start(), len(first[1][0])) if first else None)


def filled(text: str, values: Mapping[str, str]) -> str:
    """A phrase's words with what is known in place of "{names}"; what is not known stands as "[names]"."""
    return PLACE.sub(lambda found: values.get(found[1]) or f"[{found[1]}]", text)


def next_blank(text: str, offset: int) -> tuple[int, int] | None:
    """The first thing to fill in at or behind a place: where it stands and how long it is."""
    found = BLANK.search(text, offset)
    return (found.start(), len(found[0])) if found else None


def level_of(kind: Kind) -> int:
    """The level that a phrase's block begins at."""
    return 1 if kind in LEVELLED else 0
