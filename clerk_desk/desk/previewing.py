"""A document's pages for the window, composed and set by a process of its own: nothing long goes there, only what is shown comes
back. Composing a hundred pages takes the window a third of a second, and sending them elsewhere makes a key wait too.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from clerk_desk.desk.composing import Document
from clerk_desk.desk.opening import Place, open_again
from clerk_desk.desk.typesetting import told_pages


def pages_aside(place: Place, ending: str, compose: Callable[..., Document], *given_tell: Any) -> bytes:
    """The pages, as a PDF, of what ``compose`` makes of a desk on the store there and the values given.

    The last value is a function: it is told what ``told_pages`` tells, for a file of this ending. Raises what
    ``compose`` raises.
    """
    *given, tell = given_tell
    desk = open_again(place)
    try:
        document = compose(desk, *given)
    finally:
        desk.close()
    return told_pages(document, ending, tell)
