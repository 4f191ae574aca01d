"""The dictionary behind spelling as you type. No Qt in here; any thread may ask."""
from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from io import StringIO
from pathlib import Path
from threading import Lock
from typing import Any, Protocol

from clerk_desk import paths
from clerk_desk.desk.own_words import OwnWords
from clerk_desk.domain.spelling import names_in

LANGUAGE, MOST = "en-GB", 6

log = logging.getLogger(__name__)
_loading = Lock()


class Engine(Protocol):
    """A dictionary that knows words and near ones."""

    def spell(self, word: str) -> bool:
        """Is it in the dictionary?"""
        ...

    def suggest(self, word: str) -> Sequence[str]:
        """Near words, the likeliest first."""
        ...


class Spylls:
    """The dictionary read in Python alone, for machines that the faster one is not made for."""

    def __init__(self, base: Path) -> None:
        library, readers = import_module("spylls.hunspell.dictionary"), import_module("spylls.hunspell.readers")
        aff, context = readers.read_aff(_reader(base.with_suffix(".aff")))
        self.words: Any = library.Dictionary(aff, readers.read_dic(_reader(base.with_suffix(".dic")), aff=aff, context=context))

    def spell(self, word: str) -> bool:
        """Is it in the dictionary?"""
        return bool(self.words.lookup(word))

    def suggest(self, word: str) -> Sequence[str]:
        """Near words, the likeliest first."""
        return tuple(self.words.suggest(word))


def _reader(path: Path) -> Any:
    """What the library reads lines from. Its own reader leaves the file open, and begins in another encoding than ours."""
    base: Any = import_module("spylls.hunspell.readers.file_reader").BaseReader
    reader = type("Reader", (base,), {"reset_encoding": lambda *_: None})
    return reader(StringIO(path.read_text(encoding="utf-8")))


def engine(folder: Path | None = None) -> Engine | None:
    """The dictionary, read once in a run, from the program's own folder unless another is given; None where no library can
    read it, which is no reason not to write minutes. The first call takes a tenth of a second: call it in a thread.
    """
    with _loading:
        return _read(folder or paths.resources() / "dictionaries")


@cache
def _read(folder: Path) -> Engine | None:
    try:
        library: Any = import_module("hunspell")  # chunspell's name for itself
        fast: Engine = library.Hunspell(LANGUAGE, hunspell_data_dir=str(folder))
        return fast
    except Exception as reason:  # a missing library, or one that cannot open the folder: there is another
        log.info("The fast spelling library was not used: %s", reason)
    try:
        return Spylls(folder / LANGUAGE)
    except Exception as reason:
        log.info("There is no spelling: %s", reason)
        return None


@cache
def council_words() -> frozenset[str]:
    """The words of council business that come with the program, in small letters."""
    lines = (paths.resources() / "dictionaries" / "council-words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip().casefold() for line in lines if line.strip() and not line.startswith("#"))


class Speller:
    """What is right in one meeting: the dictionary, council words, the clerk's own, and the names of who is there.

    ``right`` answers from memory what it was asked before. Until ``load`` is done it calls everything right.
    """

    def __init__(self, own: OwnWords, meeting: str = "", people: Iterable[str] = ()) -> None:
        self.own, self.meeting = own, meeting
        self.engine: Engine | None = None
        self.names = {name.casefold() for name in names_in(people)}
        self.known: dict[str, bool] = {}
        self.council: frozenset[str] = frozenset()

    def meet(self, people: Iterable[str]) -> bool:
        """Knows these people's names too from now on. Says whether one of them is new."""
        new = {name.casefold() for name in names_in(people)} - self.names
        self.names |= new
        self.known = {word: right for word, right in self.known.items() if right} if new else self.known
        return bool(new)

    def load(self) -> bool:
        """Reads the dictionary; says whether there is one. To be called in a thread."""
        self.council = council_words()
        self.engine = engine()
        self.known.clear()
        return self.engine is not None

    def right(self, word: str) -> bool:
        """Is this word spelt as it should be?"""
        answer = self.known.get(word)
        if answer is None:
            answer = self.known[word] = self._looked_up(word.replace("’", "'"))
        return answer

    def _looked_up(self, word: str) -> bool:
        bare = word[:-2] if word.casefold().endswith("'s") else word
        if self.engine is None or bare.casefold() in self.names or bare.casefold() in self.council:
            return True
        own = self.own.added | self.own.ignored.get(self.meeting, set())
        return bare in own or bare.casefold() in own or self.engine.spell(word)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Words that may be meant, the likeliest first, six at most. Takes up to a tenth of a second."""
        plain = word.replace("’", "'")
        near = get_close_matches(plain.casefold(), sorted(self.council | {each.casefold() for each in self.own.added}), n=2, cutoff=0.8)
        near = [each.capitalize() if word.istitle() else each for each in near]
        found = self.engine.suggest(plain) if self.engine else ()
        return tuple(dict.fromkeys([*found[:MOST - len(near)], *near]))

    def add(self, word: str) -> bool:
        """Takes a word in for good. False where that could not be kept."""
        self.known.clear()
        return self.own.add(word)

    def ignore(self, word: str) -> bool:
        """Passes a word over in this meeting. False where that could not be kept."""
        self.known.clear()
        return self.own.ignore(self.meeting, word)
