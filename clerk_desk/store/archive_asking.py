"""The one door to the index by which reading it finds out that it is damaged."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from clerk_desk.store.archive_tables import ENTRIES, STATE, TERMS, WORDS
from clerk_desk.store.connecting import errors
from clerk_desk.store.unit import Unit, rows

DAMAGED = ("SQLITE_CORRUPT", *(f"no such table: {name}" for name in (WORDS, ENTRIES, TERMS, STATE)), "fts5")
"""What SQLite says of an index that is damaged or gone."""


class IndexDamagedError(Exception):
    """The index cannot be read and is to be made anew; the minutes themselves may well be whole."""


def ask(unit: Unit, query: str, given: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
    """The rows of a query that reads the index. Raises IndexDamagedError where it cannot be read."""
    try:
        return rows(unit, query, given)
    except errors() as error:
        told = f"{getattr(error, 'sqlite_errorname', '')} {error}"
        if any(sign in told for sign in DAMAGED):
            raise IndexDamagedError(told) from error
        raise
