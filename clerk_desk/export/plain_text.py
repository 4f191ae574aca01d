"""Writes a neutral document as plain text in UTF-8: one paragraph a line, markers and indents as signs."""
from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from clerk_desk.export.document import Document, Drawing, Heading, Labelled, Look, Paragraph, Piece, Screenshot, Table

LISTED = frozenset({Look.BULLET, Look.CLAUSE, Look.REPORT_BULLET, Look.PAPER_BULLET, Look.RECOMMENDATION})

FATES = {"": "{}", "struck": "[-{}-]", "added": "[+{}+]"}
"""How plain text tells what went and what came."""


def write_text(document: Document, to: IO[bytes]) -> None:
    """Writes every word and marker of the document, an empty line between paragraphs."""
    to.write("\n\n".join(text for piece in document.pieces for text in _lines(piece)).encode("utf-8") + b"\n")


def _lines(piece: Piece) -> Iterator[str]:
    if isinstance(piece, Labelled):
        yield "\n".join(f"{label} {said}" for label, said in piece.rows)
    elif isinstance(piece, Table):
        for row in piece.rows:
            yield "\n".join(f"{column.title}: {' / '.join(cell.splitlines())}" for column, cell in zip(piece.columns, row, strict=True))
    elif isinstance(piece, Drawing | Screenshot):
        yield piece.description
    else:
        indent = "    " * (piece.level if isinstance(piece, Paragraph) and piece.look in LISTED else 0)
        said = piece.text if isinstance(piece, Heading) else "".join(FATES[run.fate].format(run.text) for run in piece.runs)
        words = f"{piece.marker} {said}" if piece.marker else said
        yield "\n".join(indent + line for line in words.split("\n"))
