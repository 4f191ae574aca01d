"""Columns on a page of a PDF: which gaps between words part cells, and which rows of words make up one row of a table."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from clerk_desk.capture.looks import TITLED
from clerk_desk.capture.pdf_rows import Piece, Row
from clerk_desk.capture.pdf_words import Word

NEAR = 3.0
"""Points that two beginnings of the same column may differ."""
REACH = 8
"""Rows above and below in which a column's other beginnings are looked for."""
SAME = 0.9
"""Sizes of the letters: rows nearer than this are the same row of a table, with a cell set half a line lower."""
FAR = 3.0
"""Sizes of the letters: so wide a gap parts two cells even where it stands alone."""


@dataclass
class TableRow:
    """A row of a table: where it stands, and for each column that has any the words of its lines."""

    cells: dict[int, list[tuple[Word, ...]]]
    line: float
    size: float


def with_columns(rows: Sequence[Row]) -> list[Row]:
    """The rows; pieces that only a wide space parts, as in a line stretched to the margin, are one again."""
    return [_joined(row, [piece for at in range(max(0, place - REACH), min(len(rows), place + REACH + 1)) if at != place
                          for piece in rows[at].pieces]) if len(row.pieces) > 1 else row for place, row in enumerate(rows)]


def _joined(row: Row, others: Sequence[Piece]) -> Row:
    pieces = [row.pieces[0]]
    for place, piece in enumerate(row.pieces[1:]):
        wide = piece.left - pieces[-1].right > FAR * row.size
        if (place == 0 and row.marker) or wide or any(abs(other.left - piece.left) < NEAR for other in others):
            pieces.append(piece)
        else:
            pieces[-1] = Piece((*pieces[-1].words, *piece.words))
    return replace(row, pieces=tuple(pieces)) if len(pieces) < len(row.pieces) else row


def is_columned(row: Row) -> bool:
    """Does the row have cells beside each other, not only a marker and its words?"""
    return len(row.pieces) > (2 if row.marker else 1)


def table_end(rows: Sequence[Row], start: int, pitch: float) -> int:
    """The place after the table that begins with the row at ``start``; ``start`` itself where none does.

    ``pitch`` is the usual distance of two lines of a paragraph, in sizes of their letters.
    """
    if not is_columned(rows[start]) and not _stands_beside(rows, start, pitch):
        return start
    starts, end = [piece.left for piece in rows[start].pieces], start + 1
    while end < len(rows) and _belongs(rows, end, starts, pitch):
        starts += [piece.left for piece in rows[end].pieces if all(abs(piece.left - known) > NEAR for known in starts)]
        end += 1
    return end


def _stands_beside(rows: Sequence[Row], start: int, pitch: float) -> bool:
    """Does a number alone with its words begin a table whose next line has the cells?"""
    after = rows[start + 1] if start + 1 < len(rows) else None
    near = after is not None and after.line - rows[start].line < pitch * rows[start].size * 1.12
    return bool(near and after is not None and rows[start].marker and is_columned(after) and abs(after.left - rows[start].left) < NEAR)


def _belongs(rows: Sequence[Row], at: int, starts: Sequence[float], pitch: float) -> bool:
    """Does a row go on in the columns that the table has? One with a single cell as far as it stands near the table's other rows."""
    row = rows[at]
    known = [any(abs(piece.left - start) < NEAR for start in starts) for piece in row.pieces]
    if is_columned(row):
        return known[0] or known[-1]
    beyond = [start for start in starts if start > row.left + NEAR]
    if row.marker or not known[0] or (beyond and row.right >= min(beyond)):
        return False
    return _close(row, rows[at - 1], pitch) or (bool(beyond) and _resumes(rows, at, starts, pitch))


def _close(row: Row, above: Row, pitch: float) -> bool:
    return row.line - above.line < pitch * 1.15 * max(row.size, above.size)


def _resumes(rows: Sequence[Row], at: int, starts: Sequence[float], pitch: float) -> bool:
    """Is it the first line of a cell whose other lines have the cells beside it?"""
    for place in range(at + 1, min(at + 6, len(rows))):
        if not _close(rows[place], rows[place - 1], pitch):
            return False
        if is_columned(rows[place]):
            return any(abs(rows[place].left - start) < NEAR for start in starts)
    return False


def table_rows(rows: Sequence[Row], rules: Sequence[float], pitch: float) -> list[TableRow]:
    """The rows of a table, lines of the same cell put together."""
    starts = _starts(rows)
    limits = {column: max(piece.right for row in rows for piece in row.pieces if _column(piece, starts) == column)
              for column in {_column(piece, starts) for row in rows for piece in row.pieces}}
    ruled = sum(any(above.line < rule < row.line for rule in rules) for above, row in pairwise(rows)) > 1
    gaps = [gap for above, row in pairwise(rows) if (gap := row.line - above.line) > SAME * row.size]
    padded = bool(gaps) and max(gaps) > 1.12 * min(gaps) and min(gaps) <= 1.15 * pitch * rows[0].size
    out: list[TableRow] = []
    above: Row | None = None
    for row in rows:
        if above is None or _begins(row, above, out[-1], starts, limits, rules if ruled else (), min(gaps) if padded else 0.0):
            out.append(TableRow({}, row.line, row.size))
        for piece in row.pieces:
            out[-1].cells.setdefault(_column(piece, starts), []).append(piece.words)
        above = row
    return out


def _begins(row: Row, above: Row, last: TableRow, starts: Sequence[float], limits: dict[int, float], rules: Sequence[float],
            close: float) -> bool:
    """Does a new row of the table begin here, by the lines ruled, by the gap above it, or because the cell above had room left?"""
    if row.line - above.line <= SAME * row.size:
        return False
    if rules:
        return any(above.line < rule < row.line for rule in rules)
    if close:
        return row.line - above.line > 1.12 * close
    return any(not _cell_goes_on(piece, last, _column(piece, starts), limits) for piece in row.pieces)


def _cell_goes_on(piece: Piece, last: TableRow, column: int, limits: dict[int, float]) -> bool:
    lines = last.cells.get(column)
    if not lines or TITLED.match(piece.text):
        return False
    first = piece.words[0]
    return lines[-1][-1].right + 0.3 * first.size + first.right - first.left > limits[column]


def _starts(rows: Sequence[Row]) -> list[float]:
    """Where the columns begin, from left to right."""
    out: list[float] = []
    for left in sorted(piece.left for row in rows for piece in row.pieces):
        if not out or left - out[-1] > 2 * NEAR:
            out.append(left)
    counts = [sum(abs(piece.left - start) <= 2 * NEAR for row in rows for piece in row.pieces) for start in out]
    return [start for place, (start, count) in enumerate(zip(out, counts, strict=True)) if count > 1 or place == 0 or len(rows) < 3]


def _column(piece: Piece, starts: Sequence[float]) -> int:
    return max((place for place, start in enumerate(starts) if start <= piece.left + 2 * NEAR), default=0)
