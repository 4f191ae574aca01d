"""The contact details that papers state, as a clerk sees them who is asked to remove some."""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ContactWords:
    """Contact words on one line, and how many reports state them."""

    words: str
    reports: int


def plain_contact(words: str) -> str:
    """Contact words as they are compared: on one line, without regard to capitals."""
    return " ".join(words.split()).casefold()
