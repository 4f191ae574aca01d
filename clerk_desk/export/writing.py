"""One door to every form of file: which writer a name's ending asks for."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.export.comma_separated import write_csv
from clerk_desk.export.document import Document
from clerk_desk.export.pdf import write_pdf
from clerk_desk.export.plain_text import write_text
from clerk_desk.export.saving import refuse, save
from clerk_desk.export.spreadsheet import write_spreadsheet
from clerk_desk.export.web import write_web
from clerk_desk.export.word import write_word

WRITERS: dict[str, Callable[[Document, IO[bytes]], None]] = {
    ".csv": write_csv, ".xlsx": write_spreadsheet, ".html": write_web, ".pdf": write_pdf, ".txt": write_text,
}
TEXTS, TABLES = (".docx", ".html", ".pdf", ".txt"), (".docx", ".csv", ".html", ".pdf", ".txt", ".xlsx")
ENDINGS = {
    "minutes": TEXTS, "exempt": TEXTS, "decisions": TEXTS, "agenda": TEXTS, "attendance": TABLES, "report": TEXTS, "log": TABLES,
    "letter": TEXTS, "figures": TABLES, "comparison": (".html", ".txt"),
}
CALLED = {
    "minutes": "Minutes", "exempt": "Exempt minutes", "decisions": "A decision sheet", "agenda": "An agenda",
    "attendance": "An attendance record", "report": "A report", "log": "An action log",
    "letter": "A letter", "figures": "A page of figures", "comparison": "A comparison",
}


def refuse_early(kind: str, to: Path, *, replace: bool = False) -> None:
    """Raises CannotBeDone where a document of this kind cannot be written to this place, before it is composed."""
    endings = ENDINGS[kind]
    if to.suffix.lower() not in endings:
        said = f"{', '.join(endings[:-1])} or {endings[-1]}"
        raise CannotBeDone(f"{CALLED[kind]} can be written as {said}: give the file one of these endings, not “{to.suffix or to.name}”.")
    refuse(to, replace=replace)


def write(
    document: Document, to: Path, own: Path, *, council: Path | None = None, styles: Mapping[str, str] | None = None,
    replace: bool = False,
) -> Path:
    """Writes the document in the form that the file's ending names; returns its place.

    ``own`` is our Word template, ``council`` a council's to be used instead, ``styles`` what that calls our styles. Raises
    CannotBeDone for another ending, a template that cannot be used and a place that cannot be written to.
    """
    refuse_early(document.kind, to, replace=replace)
    writer = WRITERS.get(to.suffix.lower())
    if writer is None:
        return save(to, lambda out: write_word(document, out, own, council, styles), replace=replace)
    return save(to, lambda out: writer(document, out), replace=replace)
