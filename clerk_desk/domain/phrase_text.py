"""A standing phrase as a clerk writes it: one block a line, its kind told by how the line begins."""
from __future__ import annotations

import re

from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.lead_ins import DECIDED
from clerk_desk.domain.phrases_bank import NAME, PLACE, Phrase, Piece

BULLET = re.compile(r"[-•]\s+")
ACTION = re.compile(r"actions?\s*(?:by\s*)?[:\-–—]", re.IGNORECASE)
DECISION = frozenset({Kind.LEAD_IN, Kind.CLAUSE})


def text_of(phrase: Phrase) -> str:
    """Its blocks as lines: clauses stand below their "RESOLVED:", bullets after "- ", and an empty line ends a resolution."""
    lines, before = list[str](), Kind.PARAGRAPH
    for piece in phrase.pieces:
        if before in DECISION and piece.kind not in DECISION:
            lines.append("")
        lines.append(f"- {piece.text}" if piece.kind is Kind.BULLET else piece.text)
        before = piece.kind
    return "\n".join(lines)


def pieces_of(text: str) -> tuple[Piece, ...]:
    """The blocks of what a clerk wrote, as ``text_of`` has it."""
    out, before = list[Piece](), Kind.PARAGRAPH
    for line in text.splitlines():
        words = " ".join(line.split())
        before = _kind(words, before) if words else Kind.PARAGRAPH
        if words:
            out.append(Piece(before, BULLET.sub("", words, count=1) if before is Kind.BULLET else words))
    return tuple(out)


def _kind(words: str, before: Kind) -> Kind:
    if DECIDED.match(words):
        return Kind.LEAD_IN
    if BULLET.match(words):
        return Kind.BULLET
    if ACTION.match(words):
        return Kind.ACTION
    return Kind.CLAUSE if before in DECISION else Kind.PARAGRAPH


def written_phrase(abbreviation: str, name: str, text: str, before: Phrase | None = None) -> Phrase:
    """The phrase that a clerk wrote. What ``before`` knew of itself ("known") stays with it; so do its blocks where the text is as
    it was.

    Raises CannotBeDone for an abbreviation that is none, no words, and curly brackets that hold no name of a thing to fill in.
    """
    abbreviation = abbreviation.strip()
    if not NAME.fullmatch(abbreviation):
        raise CannotBeDone("An abbreviation has 2 to 16 small letters and figures, and begins with a letter: write it so.")
    pieces = before.pieces if before is not None and text == text_of(before) else pieces_of(text)
    if not pieces:
        raise CannotBeDone("The phrase has no words: write what the abbreviation stands for.")
    if any(set(PLACE.sub("", piece.text)) & set("{}") for piece in pieces):
        raise CannotBeDone("What is to be filled in stands in curly brackets, in small letters: {name of member}. Mend the brackets.")
    return Phrase(abbreviation, " ".join(name.split()) or abbreviation, pieces, before.known if before is not None else "")


def phrase_data(phrase: Phrase) -> dict[str, object]:
    """A phrase as the entry of a file, which ``phrase_from`` reads."""
    blocks = [{"kind": piece.kind.value, "text": piece.text} for piece in phrase.pieces]
    data: dict[str, object] = {"abbreviation": phrase.abbreviation, "name": phrase.name, "blocks": blocks}
    return data | ({"known": phrase.known} if phrase.known else {})
