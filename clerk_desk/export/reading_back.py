"""What of a neutral document is not the clerk's own words, so that a file that comes back is compared with the rest."""
from __future__ import annotations

from clerk_desk.export.document import Document, Heading, Labelled, Look, Paragraph, Table

HOUSE_BOLD = frozenset({Look.LEAD_IN, Look.RECOMMENDED, Look.ACTION})
"""Looks whose first words a house may put in bold."""


def furniture_of(document: Document) -> tuple[str, ...]:
    """The words of every paragraph that came from no block and no agenda item, those in tables too."""
    out: list[str] = []
    for piece in document.pieces:
        if isinstance(piece, Paragraph | Heading):
            out += [] if piece.uid else [piece.text]
        elif isinstance(piece, Labelled):
            out += [f"{label}\t{said}" for label, said in piece.rows]
        elif isinstance(piece, Table):
            out += [column.title for column in piece.columns] + [cell for row in piece.rows for cell in row]
    return tuple(out)


def house_bold(document: Document) -> frozenset[str]:
    """The uids of paragraphs whose first words the house itself puts in bold."""
    return frozenset(
        piece.uid for piece in document.pieces
        if isinstance(piece, Paragraph) and piece.look in HOUSE_BOLD and piece.runs and piece.runs[0].bold
    )
