"""A document's pages as a PDF. Apart from what composes it, so that a process that only sets pages loads no store."""
from __future__ import annotations

import io
from collections.abc import Callable

from clerk_desk.export.document import Document


def as_pdf(document: Document, went: Callable[[int], object] = lambda _pages: None) -> bytes:
    """The document as a PDF, byte for byte what is written to a file but for the time in it. Any thread may ask.

    ``went`` is told how many pages are set; what it raises stops the work and comes back to the caller.
    """
    from clerk_desk.export.pdf import write_pdf

    out = io.BytesIO()
    write_pdf(document, out, went)
    return out.getvalue()
