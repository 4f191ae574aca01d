"""The page of the minutes, or of the file they were brought in from, on which a line's words stand."""
from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from clerk_desk.desk.composing import Document, minutes_as_written
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.minuting import item_text
from clerk_desk.domain.archive import Hit, Matter
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.domain.records import Audience

FEWEST = 3
"""So many words in a row are looked for at least; fewer stand on many pages."""


def pages_of(desk: Desk, meeting_id: int) -> Document:
    """The whole minutes of a meeting as they go out to those who may read exempt items too. Raises CannotBeDone."""
    return minutes_as_written(desk, meeting_id, Audience.FULL)


def words_of(desk: Desk, line: FollowUpLine) -> tuple[str, ...]:
    """What to look for on the pages, the surest first: the words minuted, the paragraph as it is now, the item's title."""
    texts = item_text(desk, line.follow_up.item_id).minutes
    now = next((block.text for block in texts if block.row.uid == line.follow_up.block), "")
    return tuple(words for words in (line.follow_up.quote, now, line.item_title) if words.strip())


def words_of_hit(hit: Hit) -> tuple[str, ...]:
    """The same for a line that was found: its words, of those present each name, then the item's title."""
    own = hit.words.split("; ") if hit.matter is Matter.PEOPLE else [hit.words]
    return tuple(words for words in (*own, hit.item) if words.strip())


def page_with(words: Sequence[str], pages: Sequence[str]) -> int:
    """The number of the page, from 1, on which the first of these words that is found anywhere begins; 0 where none is.

    Lines and pages may break anywhere in them, so less and less of their beginning is looked for.
    """
    plain = [_plain(page) for page in pages]
    for sought in (part for each in words for part in _beginnings(_plain(each))):
        for number, page in enumerate(plain, 1):
            if sought in page:
                return number
    return 0


def place_of(words: Sequence[str], text: str) -> tuple[int, int]:
    """Where in a text the first of these words begin that are found in it, and where they end; 0 and 0 for none of them."""
    found = list(re.finditer(r"[^\W_]+", text))
    plain = [each[0].casefold() for each in found]
    starts, whole = list(accumulate((len(each) + 1 for each in plain), initial=0)), f" {' '.join(plain)} "
    for sought in (part for each in words for part in _beginnings(_plain(each))):
        at = whole.find(f" {sought} ")
        if sought and at >= 0:
            return found[bisect_right(starts, at) - 1].start(), found[bisect_right(starts, at + len(sought) - 1) - 1].end()
    return 0, 0


def _plain(words: str) -> str:
    """Letters and figures alone, for a page breaks lines where it likes and joins what it hyphenates."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in words.casefold()).split())


def _beginnings(words: str) -> Iterator[str]:
    parts = words.split()
    yield words
    for count in (12, 8, 5, FEWEST):
        if len(parts) > count:
            yield " ".join(parts[:count])
