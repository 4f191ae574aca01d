"""The user guide's pages and how they are searched."""
from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from clerk_desk.domain.matching import folded

PICTURE = re.compile(r"!\[(.+?)\]\((pictures/[\w-]+\.png)\)")
"""A picture in a page, on a line of its own: what it shows in words, and its file beside the pages."""


@dataclass(frozen=True)
class Page:
    """A page: ``name`` is that of its file, ``text`` its Markdown with the title as its first line."""

    name: str
    text: str

    @property
    def title(self) -> str:
        """The words of its first heading."""
        return self.text.partition("\n")[0].lstrip("# ").strip()


def found(pages: Iterable[Page], words: str) -> tuple[Page, ...]:
    """The pages with all these words or beginnings of words, those with all in their title first; every page for no words."""
    wanted = folded(words).split()
    with_all = [page for page in pages if _has(page.text, wanted)]
    return tuple(sorted(with_all, key=lambda page: not _has(page.title, wanted)))


def as_shown(text: str) -> str:
    """A page's Markdown as the window shows it: keys in bold, for a typewriter's letters would be the only ones in the program,
    and what a picture shows as a paragraph under it.
    """
    return PICTURE.sub(r"![\1](\2)\n\n\1", re.sub(r"`([^`]+)`", r"**\1**", text))


def first_place(text: str, words: str) -> int:
    """Where the first of these words begins in a text, -1 where none is there. Both as they are written, in any case."""
    places = [match.start() for word in words.split() if (match := re.search(rf"(?<!\w){re.escape(word)}", text, re.IGNORECASE))]
    return min(places, default=-1)


def _has(text: str, wanted: list[str]) -> bool:
    there = re.findall(r"[\w+]+", folded(text))
    return all(any(each.startswith(word) for each in there) for word in wanted)
