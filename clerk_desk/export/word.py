"""Writes a neutral document as a Word file, into our own clean template or a council's."""
from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from clerk_desk.domain.word_ids import file_id
from clerk_desk.export.document import Document
from clerk_desk.export.word_body import Body
from clerk_desk.export.word_comments import write_comments
from clerk_desk.export.word_numbering import write_lists
from clerk_desk.export.word_package import save_with
from clerk_desk.export.word_page import number_pages, own_page, room_mm, turned
from clerk_desk.export.word_properties import say_what_it_is
from clerk_desk.export.word_styles import supply
from clerk_desk.export.word_template import open_template

if TYPE_CHECKING:
    from docx.document import Document as Package


def write_word(document: Document, to: IO[bytes], own: Path, council: Path | None = None, styles: Mapping[str, str] | None = None) -> None:
    """Writes the document into ``own``, our template, or into the council's with its crest, headers and page set-up.

    ``styles`` has the council's own style for each of ours that it calls by another name. What the council's template lacks in
    styles and numbering comes from ours. Raises CannotBeDone where a template cannot be used.
    """
    ours = open_template(own)
    package = ours if council is None else open_template(council)
    body = _body(package, document, None if council is None else ours, styles or {})
    if council is None:
        own_page(package, document, body)
    else:
        turned(package, document)
        number_pages(package, body)
    say_what_it_is(package, document, ours)
    origin = file_id(document.origin) if document.origin else ""
    save_with(package, body.written(document.pieces, origin), to)


def _body(package: Package, document: Document, ours: Any, styles: Mapping[str, str]) -> Body:
    return Body(
        supply(package, ours, styles, document.language), write_lists(package, document.lists), ids=bool(document.origin),
        remarks=write_comments(package, document.remarks), room_mm=room_mm(package, document) if ours else 0.0,
        main=package.part,
    )
