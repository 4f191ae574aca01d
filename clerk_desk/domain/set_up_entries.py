"""Entries of a set-up's file looked at one by one, each refusal naming the place."""
from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from clerk_desk.domain.errors import CannotBeDone

LONGEST = 1_000
"""Signs of a name or a line."""


def wrong(place: str, what: str) -> CannotBeDone:
    """The refusal of a whole file for something in it."""
    return CannotBeDone(f"The set-up cannot be taken in ({place}: {what}). Put that right in the file, or have it written again.")


def refuse_twice(things: str, names: Iterable[str]) -> None:
    """Raises CannotBeDone for a name that two of them have, upper and lower case alike."""
    seen = set[str]()
    for name in names:
        if name.casefold() in seen:
            raise wrong(f"{things} {name}", "it is there twice")
        seen.add(name.casefold())


@dataclass(frozen=True)
class Entry:
    """An object of the file and where it stands. Each reading raises CannotBeDone for a value of another kind."""

    data: dict[str, Any]
    place: str

    def know(self, *names: str) -> None:
        """Nothing else may be in it: what is misspelt would be lost without a word."""
        unknown = next((name for name in self.data if name not in names), None)
        if unknown is not None:
            raise wrong(self.place, f"“{unknown[:40]}” is not known")

    def words(self, name: str, *, needed: bool = False) -> str:
        """A line of text, white space folded; empty where there is none."""
        return self._line(name, self.data.get(name, ""), needed)

    def _line(self, name: str, value: object, needed: bool = False) -> str:
        if not isinstance(value, str) or len(value) > LONGEST or any(unicodedata.category(sign) in ("Cs", "Cc") for sign in value):
            raise wrong(self.place, f"{name} is no line of text")
        folded = " ".join(value.split())
        if needed and not folded:
            raise wrong(self.place, f"it has no {name}")
        return folded

    def lines(self, name: str) -> tuple[str, ...]:
        """Lines of text, those that are empty left out."""
        return tuple(filter(None, (self._line(name, each) for each in self._list(name))))

    def number(self, name: str, otherwise: int, least: int = 0) -> int:
        """A whole number of at most three figures."""
        value = self.data.get(name, otherwise)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= 999:
            raise wrong(self.place, f"{name} is no number from {least} to 999")
        return value

    def yes(self, name: str) -> bool:
        """True or false; false where it is not said."""
        value = self.data.get(name, False)
        if not isinstance(value, bool):
            raise wrong(self.place, f"{name} is neither true nor false")
        return value

    def day(self, name: str) -> dt.date | None:
        """A day, None where there is none."""
        said = self.words(name)
        try:
            return dt.date.fromisoformat(said) if said else None
        except ValueError:
            raise wrong(self.place, f"{name} is no day such as 2026-11-22") from None

    def needed_day(self, name: str) -> dt.date:
        """A day that has to be there."""
        found = self.day(name)
        if found is None:
            raise wrong(self.place, f"it has no {name}")
        return found

    def entries(self, name: str, called: str) -> tuple[Entry, ...]:
        """The objects of a list, each called "committee 3" or by its own name."""
        found = self._list(name)
        out = []
        for count, each in enumerate(found, 1):
            if not isinstance(each, dict):
                raise wrong(f"{called} {count}", "it is no list of settings with names")
            said = each.get("name")
            known = isinstance(said, str) and said.isprintable() and 0 < len(said) < 80
            out.append(Entry(each, f"{called} {said if known else count}"))
        return tuple(out)

    def _list(self, name: str) -> list[Any]:
        found = self.data.get(name, [])
        if not isinstance(found, list):
            raise wrong(self.place, f"{name} is no list")
        return found
