"""Who owes a follow-up: one or several people or posts, or nobody yet."""
from __future__ import annotations

import re

NOBODY = re.compile(r"(?:to be (?:confirmed|agreed|decided|advised)|t\.?b\.?[cda]\.?|unknown|none|nobody|-|–|\?)?", re.IGNORECASE)


def owners(words: str) -> tuple[str, ...]:
    """The owners that a field names, apart by semicolons: posts have "and" in them and names have commas.

    "To be confirmed" names nobody.
    """
    parts = (" ".join(part.split()) for part in words.split(";"))
    return tuple(part for part in parts if not NOBODY.fullmatch(part))


def owner_words(words: str) -> str:
    """The same owners as they are kept: apart by semicolons, each once; "To be confirmed" where that was said."""
    named = tuple(dict.fromkeys(owners(words)))
    if named:
        return "; ".join(named)
    said = " ".join(words.split())
    return "To be confirmed" if said.strip("; ") and said.casefold() not in ("none", "nobody") else ""


def has_owner(words: str) -> bool:
    """Does anybody owe it?"""
    return bool(owners(words))
