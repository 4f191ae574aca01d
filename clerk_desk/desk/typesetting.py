"""A document's pages as a PDF. Apart from what composes it, so that a process that only sets pages loads no store."""
from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

from clerk_desk.export.accessibility import Finding, accessibility, squares
from clerk_desk.export.document import Document


@dataclass(frozen=True)
class Composed:
    """What is known of a document before its pages are set: its title, what a machine can say of its accessibility, and the letters
    that nobody would see in a file of its kind.
    """

    title: str
    findings: tuple[Finding, ...]
    squares: str


def as_pdf(document: Document, went: Callable[[int], object] = lambda _pages: None) -> bytes:
    """The document as a PDF, byte for byte what is written to a file but for the time in it. Any thread may ask.

    ``went`` is told how many pages are set; what it raises stops the work and comes back to the caller.
    """
    from clerk_desk.export.pdf import write_pdf

    out = io.BytesIO()
    write_pdf(document, out, went)
    return out.getvalue()


def told_pages(document: Document, ending: str, tell: Callable[[Composed | int], object]) -> bytes:
    """The same, with ``tell`` told first what is known of the document as a file of this ending, then how many pages are set."""
    tell(Composed(document.title, tuple(accessibility(document, ending)), squares(document, ending)))
    return as_pdf(document, tell)
