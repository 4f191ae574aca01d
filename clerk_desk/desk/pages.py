"""The page of the minutes on which a follow-up's words stand."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from clerk_desk.desk.composing import Document, minutes_as_written
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.minuting import item_text
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.domain.records import Audience

FEWEST = 3
"""So many words in a row are looked for at least; fewer stand on many pages."""


def pages_of(desk: Desk, line: FollowUpLine) -> Document:
    """The whole minutes of its meeting as they go out to those who may read exempt items too. Raises CannotBeDone."""
    return minutes_as_written(desk, line.follow_up.meeting_id, Audience.FULL)


def words_of(desk: Desk, line: FollowUpLine) -> tuple[str, ...]:
    """What to look for on the pages, the surest first: the words minuted, the paragraph as it is now, the item's title."""
    texts = item_text(desk, line.follow_up.item_id).minutes
    now = next((block.text for block in texts if block.row.uid == line.follow_up.block), "")
    return tuple(words for words in (line.follow_up.quote, now, line.item_title) if words.strip())


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


def _plain(words: str) -> str:
    """Letters and figures alone, for a page breaks lines where it likes and joins what it hyphenates."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in words.casefold()).split())


def _beginnings(words: str) -> Iterator[str]:
    parts = words.split()
    yield words
    for count in (12, 8, 5, FEWEST):
        if len(parts) > count:
            yield " ".join(parts[:count])
