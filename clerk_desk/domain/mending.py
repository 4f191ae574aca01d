"""What was read of an agenda, mended by the clerk before it is taken in."""
from __future__ import annotations

import re
from dataclasses import replace

from clerk_desk.domain.captured import Captured, CapturedItem

NUMBERED = re.compile(r"(?P<number>\d{1,3}(?:\.\d{1,2})?[a-z]?|[A-Z])[.)]?\s+(?P<title>\S.*)", re.DOTALL)


def renamed(captured: Captured, at: int, words: str) -> Captured:
    """With other words for the item at this place: its number, where they begin with one, and its title. Empty words change nothing."""
    number, title = number_and_title(words)
    if not title:
        return captured
    return replace(captured, items=tuple(
        replace(item, number=number, title=title) if place == at else item for place, item in enumerate(captured.items)
    ))


def left_out(captured: Captured, at: int) -> Captured:
    """Without the item at this place; its heading is the last of the lines left out, so that nothing is dropped unseen."""
    item = captured.items[at]
    items = tuple(each for place, each in enumerate(captured.items) if place != at)
    return replace(captured, items=items, left_out=(*captured.left_out, f"{item.number} {item.title}".strip()))


def made_item(captured: Captured, at: int) -> Captured:
    """With an item at the end made of the line at this place of those left out."""
    number, title = number_and_title(captured.left_out[at])
    rest = tuple(line for place, line in enumerate(captured.left_out) if place != at)
    return replace(captured, items=(*captured.items, CapturedItem(number, title)), left_out=rest)


def number_and_title(words: str) -> tuple[str, str]:
    """"7a. Urgent business" taken apart: ("7a", "Urgent business"); the number is empty where none stands before the words."""
    words = " ".join(words.split())
    found = NUMBERED.fullmatch(words)
    return (found["number"], found["title"]) if found else ("", words)
