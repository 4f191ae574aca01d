"""Regular expressions that are compiled when they are first asked, so that nobody waits at the start for those never used."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache
from typing import TypeVar

Look = Callable[..., re.Match[str] | None]
Found = TypeVar("Found")


@lru_cache(8)
def lowered(text: str) -> str:
    """The text in small letters; the last few are kept, for many patterns ask of the same sentence."""
    return text.lower()


def has_any(text: str, pieces: Iterable[str]) -> bool:
    """Is one of these pieces in the text?"""
    for each in pieces:  # noqa: SIM110 - a plain loop: this is asked tens of thousands of times in long minutes
        if each in text:
            return True
    return False


def pieces_of(*patterns: Pattern) -> tuple[str, ...]:
    """The pieces, in small letters, of which a text needs one for any of these patterns to be found in it."""
    return tuple(dict.fromkeys(piece.lower() for pattern in patterns for piece in pattern.among))


class Pattern:
    """A regular expression with the searches of ``re.Pattern``; ``words`` is its source, to build others from.

    ``among`` are pieces of text (in small letters where case is ignored) of which it cannot do without one: they are looked
    for first, which costs a twentieth. ``folds`` says that they are in small letters though the expression minds capitals.
    """

    def __init__(self, words: str, flags: int = 0, among: tuple[str, ...] = (), folds: bool = False) -> None:
        self.words = words
        self._flags = flags
        self._folds = folds or bool(flags & re.IGNORECASE)
        self._among = among

    @property
    def among(self) -> tuple[str, ...]:
        """The pieces that are looked for first; none where the expression has no such."""
        return self._among

    def _guarded(self, look: Callable[..., Found], nothing: Found) -> Callable[..., Found]:
        """The search, in the same call after a look for the pieces; ``nothing`` is its answer where there is none of them."""
        among, folds = self._among, self._folds
        if not among:
            return look

        def looked(text: str, *place: int) -> Found:
            words = lowered(text) if folds else text
            for each in among:
                if each in words:
                    return look(text, *place)
            return nothing

        return looked

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression itself, compiled once."""
        return re.compile(self.words, self._flags)

    @cached_property
    def search(self) -> Look:
        """The first place in a text, as ``re.Pattern.search``."""
        return self._guarded(self.compiled.search, None)

    @cached_property
    def match(self) -> Look:
        """At the beginning (or the place given), as ``re.Pattern.match``."""
        return self._guarded(self.compiled.match, None)

    @cached_property
    def fullmatch(self) -> Look:
        """The whole text, as ``re.Pattern.fullmatch``."""
        return self._guarded(self.compiled.fullmatch, None)

    @cached_property
    def finditer(self) -> Callable[..., Iterable[re.Match[str]]]:
        """Every place, as ``re.Pattern.finditer``."""
        return self._guarded(self.compiled.finditer, ())

    @cached_property
    def sub(self) -> Callable[..., str]:
        """The text with every place replaced, as ``re.Pattern.sub``."""
        return self.compiled.sub
