"""Which words of a text a spelling checker is asked about, and where they stand. The dictionary itself is elsewhere."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*(?:-[^\W_]+(?:['’][^\W_]+)*)*")
ADDRESS = re.compile(r"\S*(?:@|://|\bwww\.)\S*|\b[\w-]+(?:\.[\w-]+)*\.(?:gov|com|org|net|uk|wales|scot)\b\S*", re.IGNORECASE)
NUMERAL = re.compile(r"[ivxlc]+")
SHORT = 2
"""Parts of a hyphenated word up to this length are never asked about: "co-opt", "e-mail"."""

Right = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Misspelt:
    """A word that is in no list: where it begins in its text, in signs as Python counts them, and the word."""

    start: int
    word: str

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.word)


def misspelt(text: str, right: Right) -> list[Misspelt]:
    """The words of a text that are not ``right``. Figures, abbreviations, references, numerals and addresses are passed over."""
    away = [found.span() for found in ADDRESS.finditer(text)]
    return [each for each in _words(text) if not _inside(each, away) and not accepted(each.word, right)]


def _words(text: str) -> Iterator[Misspelt]:
    for found in WORD.finditer(text):
        yield Misspelt(found.start(), found[0])


def _inside(word: Misspelt, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= word.start < end for start, end in spans)


def accepted(word: str, right: Right) -> bool:
    """Is this word right, or one that no dictionary can know? A hyphenated word is right where its parts are."""
    if passed_over(word) or right(word):
        return True
    parts = word.split("-")
    return len(parts) > 1 and all(len(part) <= SHORT or passed_over(part) or right(part) for part in parts)


def passed_over(word: str) -> bool:
    """Is it no word to look up: one letter, with a figure, in capitals (plurals of such too), a name like McKay, a numeral?"""
    if len(word) == 1 or any(sign.isdigit() for sign in word) or NUMERAL.fullmatch(word):
        return True
    bare = re.sub(r"['’]?s$", "", word)
    return bare.isupper() or any(sign.isupper() for sign in word.replace("-", "")[1:] if not word.istitle())


def names_in(people: Iterable[str]) -> set[str]:
    """The words that names are made of, so that nobody in the room is underlined."""
    return {found[0] for person in people for found in WORD.finditer(person)} | {
        part for person in people for found in WORD.finditer(person) for part in found[0].split("-")
    }
