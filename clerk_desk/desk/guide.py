"""The user guide on paper: all its pages as one tagged PDF, and the writing of a page that the window draws itself."""
from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import IO

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.guide import Page


def export_guide(pages: Sequence[Page], to: Path, *, title: str = "Clerk Desk: user guide", replace: bool = False) -> Path:
    """Writes the pages in their order as one PDF with a bookmark for each heading; the file's place.

    Raises CannotBeDone for another ending than .pdf, a file that is there already unless ``replace``, and a place that
    cannot be written to.
    """
    from clerk_desk.export.guide import compose_guide
    from clerk_desk.export.pdf import write_pdf
    from clerk_desk.export.saving import save

    _refuse_ending(to)
    document = compose_guide(pages, title)
    return save(to, lambda out: write_pdf(document, out), replace=replace)


def write_bytes(to: Path, content: bytes, *, replace: bool = False) -> Path:
    """Writes a PDF that is made already, as ``export_guide`` does."""
    from clerk_desk.export.saving import save

    _refuse_ending(to)
    return save(to, partial(_put, content), replace=replace)


def _put(content: bytes, out: IO[bytes]) -> None:
    out.write(content)


def _refuse_ending(to: Path) -> None:
    if to.suffix.lower() != ".pdf":
        raise CannotBeDone(f"{to.name} must end in .pdf: give it that ending.")
