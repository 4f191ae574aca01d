"""Sets the pieces of a document as blocks: lines of a width with the place in the structure tree that they belong to."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from clerk_desk.domain.blocks import Run
from clerk_desk.export.document import Document, Drawing, Heading, Labelled, NumberedList, Paragraph, Piece, Screenshot, Table
from clerk_desk.export.pdf_drawing import Drawn, draw
from clerk_desk.export.pdf_faces import Faces
from clerk_desk.export.pdf_images import shown
from clerk_desk.export.pdf_lines import Line, lines, parts, width
from clerk_desk.export.pdf_looks import CELL, CELL_PAD, COLUMN, HEADINGS, MM, Type, type_of
from clerk_desk.export.pdf_tags import Element
from clerk_desk.export.plain_text import LISTED

DEEPEST_HEADING = 6
GAP = 3.0
"""The least between a marker and its words, in points."""
MOST_INDENT = 0.6
"""Of the width: further in than that, words would stand in a column too narrow to read."""
LIST_NUMBERING = {"1": "Decimal", "a": "LowerAlpha", "A": "UpperAlpha", "i": "LowerRoman", "I": "UpperRoman"}
SIGNS = {"•": "Disc", "◦": "Circle", "▪": "Square"}


@dataclass(slots=True)
class Marker:
    """What stands before a block's first line: its place from the left, and its own element where it is a list's label."""

    line: Line
    left: float
    element: Element | None = None


@dataclass(slots=True)
class Block:
    """Lines of one element. The first begins ``shift`` further to the right, for a marker too wide for its column.

    ``outline`` is the heading's words and level (from 0) for the list of contents that a reader shows beside the pages.
    """

    element: Element
    lines: list[Line]
    left: float
    type: Type
    marker: Marker | None = None
    shift: float = 0.0
    outline: tuple[str, int] | None = None


@dataclass(slots=True)
class Cell:
    """A cell's lines, where they begin and what they belong to."""

    element: Element
    lines: list[Line]
    left: float


@dataclass(slots=True)
class Row:
    """A row of a table; ``head`` is the header row that is repeated above it on another page, None for that row itself.
    ``with_next`` is for the last row but one, so that none stands alone on the last page.
    """

    cells: list[Cell]
    type: Type
    width: float
    head: Row | None
    last: bool = False
    with_next: bool = False


class Setter:
    """Sets one document's pieces, ``room`` points wide, under ``root``."""

    def __init__(self, document: Document, faces: Faces, room: float, root: Element) -> None:
        self.document, self.faces, self.room, self.root = document, faces, room, root
        self.heading = 0
        self.lists = ListTags(document.lists, root)

    def blocks(self) -> Iterator[Block | Row | Drawn]:
        """The blocks of all pieces in order."""
        pieces = self.document.pieces
        for at, piece in enumerate(pieces):
            if isinstance(piece, Paragraph) and piece.look in LISTED and not _alone(pieces, at):
                yield self._entry(piece)
                continue
            self.lists.end()
            if isinstance(piece, Paragraph):
                yield self._paragraph(piece)
            elif isinstance(piece, Heading):
                yield self._heading(piece)
            elif isinstance(piece, Labelled):
                yield from self._labelled(piece)
            elif isinstance(piece, Drawing):
                yield draw(piece, self.faces, self.room, Element("Figure", self.root, alt=piece.description))
            elif isinstance(piece, Screenshot):
                yield shown(piece, self.faces, self.room, Element("Figure", self.root, alt=piece.description))
            else:
                yield from self._table(piece)

    def _heading(self, piece: Heading) -> Block:
        """A heading; none skips a level, whatever the document says (ISO 14289-1, 7.4.2)."""
        self.heading = min(piece.level, self.heading + 1, DEEPEST_HEADING)
        style = HEADINGS[min(piece.level, len(HEADINGS)) - 1]
        block = self._set(Element(f"H{self.heading}", self.root), (Run(piece.text),), style, piece)
        block.outline = f"{piece.marker} {piece.text}".strip(), self.heading - 1
        return block

    def _paragraph(self, piece: Paragraph) -> Block:
        style = type_of(piece.look)
        return self._set(Element("P", self.root), piece.runs, replace(style, with_next=style.with_next or piece.with_next), piece)

    def _entry(self, piece: Paragraph) -> Block:
        """An entry of a list: its marker is its label, its words its body."""
        style = replace(type_of(piece.look), with_next=piece.with_next)
        label, body = self.lists.entry(piece)
        block = self._set(body, piece.runs, style, piece)
        if block.marker is not None:
            block.marker.element = label
        return block

    def _set(self, element: Element, runs: Sequence[Run], style: Type, piece: Heading | Paragraph) -> Block:
        """Words beside their marker, if they have one."""
        left, hang = self._place(piece)
        if not piece.marker:
            return Block(element, lines(parts(runs, self.faces, bold=style.bold), style.size, self.room - left), left, style)
        label = parts((Run(f"{piece.marker} "),), self.faces, bold=style.bold)
        shift = max(0.0, width(label, style.size) + GAP - hang) if hang else width(label, style.size)
        words = lines(parts(runs, self.faces, bold=style.bold), style.size, self.room - left, shift)
        return Block(element, words, left, style, Marker(label, left - hang), shift)

    def _place(self, piece: Heading | Paragraph) -> tuple[float, float]:
        """Where words begin and how far their marker hangs out, in points."""
        if piece.numbering is None:
            return min(piece.left_mm * MM, self.room * MOST_INDENT), 0.0
        levels = self.document.lists[piece.numbering.list].levels
        level = levels[min(piece.numbering.level, len(levels) - 1)]
        return min(level.left_mm * MM, self.room * MOST_INDENT), level.hang_mm * MM

    def _labelled(self, piece: Labelled) -> Iterator[Block]:
        """Each row a paragraph: the label in bold, what it says beside it."""
        style, hang = type_of(piece.look), piece.hang_mm * MM
        for label, said in piece.rows:
            words = parts((Run(f"{label} ", bold=True),), self.faces)
            shift = max(0.0, width(words, style.size) + GAP - hang)
            set_ = lines(parts((Run(said),), self.faces), style.size, self.room - hang, shift)
            yield Block(Element("P", self.root), set_, hang, style, Marker(words, 0.0), shift)

    def _table(self, piece: Table) -> Iterator[Row]:
        """The header row, then the others. Where every row's first cell has words, it is that row's header."""
        wide = sum(column.width_mm for column in piece.columns) * MM
        widths = [column.width_mm * MM * min(1.0, self.room / wide) for column in piece.columns]
        table = Element("Table", self.root, f"/O /Table /Summary {_words(piece.description)}")
        head = self._row([column.title for column in piece.columns], widths, Element("TR", Element("THead", table)), None, named=False)
        yield head
        body, named = Element("TBody", table), all(row[:1] != ("",) for row in piece.rows)
        for at, row in enumerate(piece.rows):
            made = self._row(row, widths, Element("TR", body), head, named=named)
            made.last, made.with_next = at + 1 == len(piece.rows), 2 < at + 2 == len(piece.rows)
            yield made

    def _row(self, words: Sequence[str], widths: Sequence[float], element: Element, head: Row | None, *, named: bool) -> Row:
        style, left, cells = CELL if head else COLUMN, 0.0, []
        for at, (said, wide) in enumerate(zip(words, widths, strict=True)):
            scope = "" if head and (at or not named) else f"/O /Table /Scope /{'Row' if head else 'Column'}"
            cell = Element("TH" if scope else "TD", element, scope)
            set_ = lines(parts((Run(said),), self.faces, bold=style.bold), style.size, wide - 2 * CELL_PAD)
            cells.append(Cell(cell, set_, left + CELL_PAD))
            left += wide
        return Row(cells, style, left, head)


class ListTags:
    """The lists of the tree while they are open: an entry that is deeper than the one above it is in a list of that one's."""

    def __init__(self, lists: Sequence[NumberedList], root: Element) -> None:
        self.lists, self.root = lists, root
        self.open: list[tuple[int, str, Element, Element]] = []  # level, numbering, list, body of its last entry

    def end(self) -> None:
        """Something that is no list follows."""
        self.open.clear()

    def entry(self, piece: Paragraph) -> tuple[Element | None, Element]:
        """Label and body of the next entry; no label where it has no marker."""
        level, numbering = max(piece.level, 1), self._numbering(piece)
        while self.open and self.open[-1][0] > level:
            self.open.pop()
        here = self.open.pop() if self.open and self.open[-1][0] == level else None
        if here is not None and (not piece.marker or here[1] == numbering):
            numbering, around = here[1], here[2]
        else:
            upper = self.open[-1][3] if self.open else self.root
            around = Element("L", upper, f"/O /List /ListNumbering /{numbering}")
        item = Element("LI", around)
        label = Element("Lbl", item) if piece.marker else None
        body = Element("LBody", item)
        self.open.append((level, numbering, around, body))
        return label, body

    def _numbering(self, piece: Paragraph) -> str:
        """What kind of marker it has; there must be one where there are labels (ISO 14289-1, 7.6), and a dash is nearest to a disc."""
        if not piece.marker:
            return "None"
        levels = self.lists[piece.numbering.list].levels if piece.numbering else ()
        sign = levels[min(piece.numbering.level, len(levels) - 1)].sign if piece.numbering and levels else ""
        return LIST_NUMBERING.get(sign) or SIGNS.get(piece.marker, "Disc")


def _alone(pieces: Sequence[Piece], at: int) -> bool:
    """Is this a clause without marker that no list stands around? It is a paragraph."""
    piece = pieces[at]
    beside = [pieces[place] for place in (at - 1, at + 1) if 0 <= place < len(pieces)]
    listed = any(isinstance(each, Paragraph) and each.look in LISTED for each in beside)
    return isinstance(piece, Paragraph) and not piece.marker and not listed


def _words(text: str) -> str:
    """Words as a PDF string."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
