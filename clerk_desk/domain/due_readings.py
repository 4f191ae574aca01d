"""What due words are read as: a day with its rule, or that they name none that can be worked out."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class Due:
    """A day, and the rule by which the words gave it, in words for the clerk."""

    on: dt.date
    rule: str


@dataclass(frozen=True)
class NoDay:
    """The words are about time and name no day that can be worked out; ``why`` is the rest of a sentence that says so."""

    why: str


Reading = Due | NoDay | None
"""None: these words are not about time as far as is known."""
