"""Finding words in blocks of text."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for. White space of any kind and length is alike; so are straight and curly apostrophes."""

    words: str
    case: bool = False
    whole: bool = False

    def pattern(self) -> re.Pattern[str] | None:
        """The same as a pattern; None where nothing is asked."""
        parts = [re.escape(part) for part in self.words.split()]
        if not parts:
            return None
        pattern = re.sub("['’]", "['’]", r"\s+".join(parts))
        edges = (r"(?<!\w)", r"(?!\w)") if self.whole else ("", "")
        return re.compile(f"{edges[0]}{pattern}{edges[1]}", 0 if self.case else re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hit:
    """Where something was found: the number of the block, and from where to where in it, as Python counts signs."""

    block: int
    start: int
    end: int


def hits(texts: Sequence[str], wanted: Wanted) -> list[Hit]:
    """Everything that is found, in order; nothing where nothing is asked."""
    pattern = wanted.pattern()
    return list(_hits(texts, pattern)) if pattern else []


def _hits(texts: Sequence[str], pattern: re.Pattern[str]) -> Iterator[Hit]:
    for number, text in enumerate(texts):
        for found in pattern.finditer(text):
            yield Hit(number, found.start(), found.end())


def beside(found: Sequence[Hit], block: int, offset: int, step: int) -> int:
    """Which hit is the next (1) or the one before (-1) a place, round at the ends; -1 where there is none.

    Going on, a hit that begins at the place is the next; going back, one that begins before it.
    """
    if not found:
        return -1
    if step > 0:
        return next((index for index, hit in enumerate(found) if (hit.block, hit.start) >= (block, offset)), 0)
    before = [index for index, hit in enumerate(found) if (hit.block, hit.start) < (block, offset)]
    return before[-1] if before else len(found) - 1
