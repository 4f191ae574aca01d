"""Which of the lines found match best: those that have more of the rarer words, more often and in fewer others."""
from __future__ import annotations

import string
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log

from clerk_desk.domain.archive import Asked, Term
from clerk_desk.domain.archive_words import tokens

AGAIN, LENGTH = 1.2, 0.75
"""How soon a word said again counts no more, and how much a long line is held against it: k1 and b of Okapi BM25."""

BESIDE, TITLED, CITED = 0.5, 2.0, 10.0
"""What a word counts that stands in the names beside a line, how much more a title counts, and a number that was asked for."""

GAP = "  "
"""Between two words, so that each has a blank of its own on both sides."""

BLANK = str.maketrans({sign: " " for sign in map(chr, range(128)) if sign not in string.ascii_letters + string.digits})


@dataclass(frozen=True)
class Candidate:
    """A line that was found: its number in the index, its words, how it is cited, whether it is a title."""

    entry: int
    words: str
    number: str = ""
    title: bool = False


def ranked(lines: Sequence[Candidate], said: Asked) -> tuple[int, ...]:
    """The numbers of these lines, the best first; equals stay in their order. How rare a word is goes by these lines alone, so
    what this costs does not grow with the archive.
    """
    flat = [_flat(line.words) for line in lines]
    usual = sum(map(len, flat)) / max(len(flat), 1) or 1.0
    worth = [0.0] * len(lines)
    for term in dict.fromkeys(said.terms):
        counts = _counts(flat, term)
        rare = _rarity(sum(map(bool, counts)), len(lines))
        for place, count in enumerate(counts):
            if count:
                worth[place] += rare * count * (AGAIN + 1) / (count + AGAIN * (1 - LENGTH + LENGTH * len(flat[place]) / usual))
    extra = _extra(said)
    order = sorted(range(len(lines)), key=lambda place: -extra(lines[place], worth[place]))
    return tuple(lines[place].entry for place in order)


def _flat(text: str) -> str:
    """The words of a text as they are compared."""
    each = text.lower().translate(BLANK).split() if text.isascii() else tokens(text)
    return f" {GAP.join(each)} "


def _counts(flat: Sequence[str], term: Term) -> list[int]:
    sought = f" {GAP.join(term.words)}" + ("" if term.begun else " ")
    return [text.count(sought) for text in flat]


def _rarity(having: int, of: int) -> float:
    """Never nothing: a word that all of these lines have still counts where it stands more often."""
    return 0.1 + log(1 + (of - having + 0.5) / (having + 0.5))


def _extra(said: Asked) -> Callable[[Candidate, float], float]:
    number = said.number.words if said.number else ()

    def worth(line: Candidate, words: float) -> float:
        cited = CITED if number and line.number and tokens(line.number) == number else 0.0
        return cited + (words or BESIDE * _rarity(1, 1)) * (TITLED if line.title else 1.0)

    return worth
