"""The bank of standing phrases: those that come with the program, and the clerk's own in a small file beside the store.

The file has what differs: phrases of the clerk's own, given ones as they were changed, and the abbreviations taken out.
"""
from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from clerk_desk import paths
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.phrase_text import phrase_data
from clerk_desk.domain.phrases_bank import Phrase, bank_of, phrase_from

FILE = "phrases.json"
OUT = "removed"

log = logging.getLogger(__name__)


class Standing(StrEnum):
    """Where a phrase of the bank comes from."""

    GIVEN = "given"
    CHANGED = "changed"
    OWN = "own"
    REMOVED = "removed"


@dataclass(frozen=True)
class Bank:
    """``given`` phrases come with the program, ``own`` are the clerk's, new or changed, ``removed`` the abbreviations of given ones
    that are not to be used; all by abbreviation.
    """

    given: Mapping[str, Phrase]
    own: Mapping[str, Phrase]
    removed: frozenset[str] = frozenset()

    def used(self) -> dict[str, Phrase]:
        """The phrases that typing knows."""
        return {name: phrase for name, phrase in {**self.given, **self.own}.items() if name not in self.removed}

    def standing(self, abbreviation: str) -> Standing:
        """Where this one comes from."""
        if abbreviation in self.removed:
            return Standing.REMOVED
        if abbreviation not in self.given:
            return Standing.OWN
        return Standing.CHANGED if abbreviation in self.own else Standing.GIVEN

    def kept(self, phrase: Phrase, before: str = "") -> Bank:
        """With this phrase in the place of the one called ``before``, or as a new one. Raises CannotBeDone for an abbreviation that
        another phrase has.
        """
        if phrase.abbreviation != before and phrase.abbreviation in self.used():
            raise CannotBeDone(f"“{phrase.abbreviation}” stands for another phrase already: choose another abbreviation.")
        rest = self.without(before) if before and before != phrase.abbreviation else self
        own = {name: each for name, each in rest.own.items() if name != phrase.abbreviation}
        if phrase != self.given.get(phrase.abbreviation):
            own[phrase.abbreviation] = phrase
        return Bank(self.given, own, rest.removed - {phrase.abbreviation})

    def without(self, abbreviation: str) -> Bank:
        """Without this phrase; a given one can be had again by ``restored``."""
        own = {name: each for name, each in self.own.items() if name != abbreviation}
        return Bank(self.given, own, self.removed | ({abbreviation} & set(self.given)))

    def restored(self, abbreviation: str) -> Bank:
        """With a given phrase as it came with the program."""
        own = {name: each for name, each in self.own.items() if name != abbreviation}
        return Bank(self.given, own, self.removed - {abbreviation})


def read(data_dir: Path) -> Bank:
    """The bank as this folder has it; what cannot be read there is left out and written into the log."""
    own = _entries(data_dir / FILE)
    removed = frozenset(str(each.get("abbreviation", "")) for each in own if each.get(OUT) is True)
    given = bank_of(_phrases(_entries(paths.resources() / FILE)))
    return Bank(given, bank_of(_phrases([each for each in own if each.get(OUT) is not True])), removed & set(given))


def read_bank(data_dir: Path) -> dict[str, Phrase]:
    """The phrases that typing knows, by abbreviation."""
    return read(data_dir).used()


def write(data_dir: Path, bank: Bank) -> None:
    """Keeps what is the clerk's own, the file replaced whole. Raises CannotBeDone where the folder cannot be written."""
    entries = [*map(phrase_data, bank.own.values()), *({"abbreviation": name, OUT: True} for name in sorted(bank.removed))]
    try:
        beside = data_dir / f"{FILE}.new"
        beside.touch(mode=0o600)  # for its owner only before a word is in it
        beside.write_text(json.dumps(entries, ensure_ascii=False, indent=1), encoding="utf-8")
        beside.replace(data_dir / FILE)
    except OSError as reason:
        raise CannotBeDone(f"The phrases could not be kept ({reason.strerror}): make room on the disk, then keep them again.") from reason


def _entries(path: Path) -> list[dict[str, object]]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as reason:
        log.info("No phrases were read from %s: %s", path, reason)
        return []
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _phrases(entries: list[dict[str, object]]) -> list[Phrase]:
    return [phrase for entry in entries for phrase in _phrase(entry)]


def _phrase(entry: dict[str, object]) -> list[Phrase]:
    try:
        return [phrase_from(entry)]
    except CannotBeDone as reason:
        log.info("A phrase was left out: %s", reason)
        return []
