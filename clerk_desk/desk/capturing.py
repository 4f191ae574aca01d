"""Reading texts: thin doors to capture, so that the window and the command line see one surface only."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from clerk_desk.domain.blocks import Block
from clerk_desk.domain.captured import Captured
from clerk_desk.domain.terms import Listed


def capture_file(path: Path) -> Captured:
    """What is read in a text, saved web page or Word file. Raises CannotBeDone for one that cannot be read."""
    from clerk_desk.capture.reading import read_file

    return read_file(path)


def capture_text(text: str) -> Captured:
    """What is read in a whole text: an agenda, minutes or a report."""
    from clerk_desk.capture.reading import read_text

    return read_text(text)


def listed_members(text: str) -> tuple[Listed, ...]:
    """The members of a committee that a typed or pasted list names, each once."""
    from clerk_desk.capture.members import listed_members as read

    return read(text)


def pasted_text(text: str) -> tuple[Block, ...]:
    """The blocks of plain text pasted into one item; markers are taken off, ids are new."""
    from clerk_desk.capture.reading import blocks_from_text

    return blocks_from_text(text)


def pasted_html(html: str) -> tuple[Block, ...]:
    """The blocks of a clipboard's HTML pasted into one item; bold and italic stay, ids are new."""
    from clerk_desk.capture.reading import blocks_from_html

    return blocks_from_html(html)


def warm() -> Iterator[None]:
    """Makes the reading of typed blocks ready, a little at each step; for a thread beside the window, which nobody waits for.

    Without it the first paragraph of a sitting waits 0.1 to 0.8 seconds for what is imported and compiled when it is first asked.
    """
    from clerk_desk.capture.warming import warm as steps

    yield from steps()
