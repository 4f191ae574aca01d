"""Writes a neutral document as plain text in UTF-8: one paragraph a line, markers and indents as signs."""
from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from clerk_desk.export.document import Document, Labelled, Look, Paragraph, Piece, Table

LISTED = frozenset({Look.BULLET, Look.CLAUSE, Look.REPORT_BULLET, Look.PAPER_BULLET, Look.RECOMMENDATION})


def write_text(document: Document, to: IO[bytes]) -> None:
    """Writes every word and marker of the document, an empty line between paragraphs."""
    to.write("\n\n".join(text for piece in document.pieces for text in _lines(piece)).encode("utf-8") + b"\n")


def _lines(piece: Piece) -> Iterator[str]:
    if isinstance(piece, Labelled):
        yield "\n".join(f"{label} {said}" for label, said in piece.rows)
    elif isinstance(piece, Table):
        for row in piece.rows:
            yield "\n".join(f"{column.title}: {' / '.join(cell.splitlines())}" for column, cell in zip(piece.columns, row, strict=True))
    else:
        indent = "    " * (piece.level if isinstance(piece, Paragraph) and piece.look in LISTED else 0)
        words = f"{piece.marker} {piece.text}" if piece.marker else piece.text
        yield "\n".join(indent + line for line in words.split("\n"))
