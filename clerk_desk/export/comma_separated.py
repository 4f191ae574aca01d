"""Writes the tables of a neutral document as comma-separated values for a spreadsheet."""
from __future__ import annotations

import csv
import io
from typing import IO

from clerk_desk.export.document import Document, Table

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def write_csv(document: Document, to: IO[bytes]) -> None:
    """Writes each table with its header row, in UTF-8 with the mark that spreadsheets know it by.

    A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that it stays words.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    for piece in document.pieces:
        if isinstance(piece, Table):
            writer.writerow(column.title for column in piece.columns)
            writer.writerows([_words(cell) for cell in row] for row in piece.rows)
    to.write(text.getvalue().encode("utf-8-sig"))


def _words(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" \n").startswith(FORMULA_SIGNS) else cell
