"""A sheet on which a document is composed: pieces in order, with their numbers worked out by the house style."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from clerk_desk.domain.blocks import LEVELLED, Block, Kind, Row, Run
from clerk_desk.domain.house_form import in_form_of_house
from clerk_desk.domain.house_style import HouseStyle, Paragraphs, Unit
from clerk_desk.domain.numbering import Counter, is_sole
from clerk_desk.export.document import Heading, Labelled, Level, Look, Numbering, Paragraph, Piece, Table
from clerk_desk.export.lists import (
    NUMBER_MM,
    Lists,
    bullet_levels,
    clause_levels,
    item_levels,
    plain_levels,
    running_levels,
    section_levels,
)
from clerk_desk.export.words import action_runs, fit, fitted, lead_in_runs, one_line, runs_of


class Looks(NamedTuple):
    """What narrative, bullets, lead-ins and clauses are in one part of a document."""

    text: Look
    bullet: Look
    lead_in: Look
    clause: Look


MINUTES = Looks(Look.MINUTE, Look.BULLET, Look.LEAD_IN, Look.CLAUSE)
REPORT = Looks(Look.REPORT, Look.REPORT_BULLET, Look.RECOMMENDED, Look.RECOMMENDATION)
PAPER = Looks(Look.PAPER, Look.PAPER_BULLET, Look.RECOMMENDED, Look.RECOMMENDATION)


class Sheet:
    """Gathers the pieces of one document in one house style."""

    def __init__(self, style: HouseStyle) -> None:
        self.style = style
        self.lists = Lists()
        self.base_mm = _column_mm(style)
        self.pieces: list[Piece] = []

    def heading(self, text: str, level: int, uid: str = "") -> None:
        """A heading without number."""
        self.pieces.append(Heading(one_line(text), level, uid=uid))

    def item_heading(self, number: str, title: str, level: int, uid: str = "") -> None:
        """The heading of an agenda item, numbered where the house numbers items and this one has a number."""
        number = one_line(number)
        title = title.upper() if self.style.item_capitals else title
        if not number or not self.style.item_numbers:
            return self.heading(title, level, uid)
        place = self.lists.place(item_levels(self.style, number), 0, int(number) if number.isdecimal() else 1)
        marker = self.style.item_number_form.format(number=number)
        self.pieces.append(Heading(one_line(title), level, marker, place, uid=uid))
        return None

    def say(self, look: Look, text: str, left_mm: float = 0.0) -> None:
        """A paragraph of plain words; empty words are left out."""
        if text.strip():
            self.pieces.append(Paragraph(look, runs_of(text.strip()), left_mm=left_mm))

    def say_runs(self, look: Look, runs: tuple[Run, ...]) -> None:
        """A paragraph of words that are not all alike."""
        self.pieces.append(Paragraph(look, runs))

    def labelled(self, look: Look, rows: Iterable[tuple[str, str]], hang_mm: float) -> None:
        """Lines of a label and what it says; a line that says nothing is left out."""
        kept = tuple((one_line(label), fit(said).strip()) for label, said in rows if said.strip())
        if kept:
            self.pieces.append(Labelled(look, kept, hang_mm))

    def whole(self) -> tuple[Piece, ...]:
        """The pieces of the finished document. A chair's signature keeps its lines together, and what comes last has the paragraph
        before it on its page: a page with one clause on it is overlooked.
        """
        pieces, at = list(self.pieces), len(self.pieces) - 1
        while at > 0 and isinstance(pieces[at], Paragraph):
            before = pieces[at - 1]
            if not isinstance(before, Paragraph):
                break
            pieces[at - 1] = replace(before, with_next=True)
            if before.look is not Look.SIGNATURE:
                break
            at -= 1
        return tuple(pieces)

    def table(self, table: Table) -> None:
        """A table as it is."""
        self.pieces.append(table)

    def blocks(
        self, blocks: Sequence[Block], style: HouseStyle, item: str, looks: Looks, level: int, belongs: Callable[[Block], bool] = bool,
    ) -> None:
        """Blocks of one part of an item, private notes left out. ``level`` is that of their headings. What does not belong is
        counted and not shown, so that an extract has the numbers of the whole.
        """
        told = in_form_of_house(blocks, style) if looks is MINUTES else blocks
        kept = [block for block in told if block.row.kind is not Kind.NOTE]
        rows = [block.row for block in kept]
        part = _Part(self.lists, style, item, self.base_mm)
        for index, block in enumerate(kept):
            alone = not style.sole_clause_marked and is_sole(rows, index)
            marker = "" if alone else part.count.next(block.row)
            part.under(block.row, marker)
            if not belongs(block):
                continue
            after = kept[index + 1].row if index + 1 < len(kept) else None
            self.pieces.append(_piece(block, marker, part, looks, level, introduces(block.row, after)))


def _column_mm(style: HouseStyle) -> float:
    """Where narrative begins: at the edge, or beside a column of numbers."""
    counted = style.unit is not Unit.ITEMS if style.runs else style.paragraphs is not Paragraphs.NONE
    return running_levels(style.running("%1"))[0].left_mm if counted and style.runs else NUMBER_MM if counted else 0.0


class _Part:
    """Where the numbers of one part of an item come from."""

    def __init__(self, lists: Lists, style: HouseStyle, item: str, base_mm: float) -> None:
        self.lists, self.style, self.item, self.base_mm = lists, style, one_line(item), base_mm
        self.count = Counter(style, self.item)
        self.column_mm = base_mm

    @property
    def heading_mm(self) -> float:
        """Where a sub-heading without number begins: above the text, but at the edge among numbered headings."""
        return 0.0 if self.style.paragraphs is Paragraphs.HEADING else self.base_mm

    def under(self, row: Row, marker: str) -> None:
        """What stands under a heading without number among numbered ones ("Contact details") begins at the edge like it."""
        if row.kind is Kind.HEADING and self.style.paragraphs is Paragraphs.HEADING:
            self.base_mm = self.column_mm if marker else 0.0

    def levels(self, row: Row) -> tuple[Level, ...]:
        """The list that a bullet or clause belongs to."""
        if row.kind is Kind.CLAUSE:
            return clause_levels(self.style.clauses, self.base_mm)
        if row.mark and self.form(row):
            return clause_levels((row.mark,) * 4, self.base_mm)
        return bullet_levels(self.style.bullet, self.base_mm)

    @staticmethod
    def form(row: Row) -> bool:
        """Is this a bullet of a lettered or numbered list?"""
        return row.mark not in ("", "none")

    def place(self, row: Row) -> Numbering:
        """The list and level of a row that carries a marker."""
        count = self.count
        if row.kind is Kind.BULLET and not row.mark:
            return self.lists.uncounted(self.levels(row), max(row.level, 1) - 1)
        if row.kind in (Kind.BULLET, Kind.CLAUSE):
            return self.lists.place(self.levels(row), max(row.level, 1) - 1, count.levels[max(row.level, 1) - 1])
        if row.kind is Kind.HEADING:
            return self.lists.place(section_levels(), 0, count.heading)
        return self._paragraph()

    def _paragraph(self) -> Numbering:
        value = self.count.paragraph
        if self.style.runs:
            at = self.style.occasion
            return self.lists.place(running_levels(self.style.running("%1")), 0, at.number(at.first + value - 1))
        if self.style.paragraphs is Paragraphs.HEADING:
            if self.count.heading:
                return self.lists.place(section_levels(), 1, value)
            return self.lists.place(plain_levels("1"), 0, value)
        if self.item and self.style.item_numbers:
            return self.lists.place(item_levels(self.style, self.item), 1, value)
        return self.lists.place(plain_levels(self.item), 0, value)


def introduces(row: Row, after: Row | None) -> bool:
    """Does this row stand above a list that belongs to it?"""
    if after is None or after.kind not in LEVELLED:
        return row.kind is Kind.LEAD_IN
    return row.kind not in LEVELLED or (row.kind is after.kind and after.level > row.level)


def _piece(block: Block, marker: str, part: _Part, looks: Looks, level: int, with_next: bool) -> Piece:
    row = block.row
    place = part.place(row) if marker else None
    if row.kind is Kind.HEADING:
        return Heading(one_line(block.text), level, marker, place, 0 if place else part.heading_mm, row.uid)
    if row.kind in (Kind.BULLET, Kind.CLAUSE):
        depth = max(row.level, 1)
        look = looks.clause if row.kind is Kind.CLAUSE else looks.bullet
        return Paragraph(look, fitted(block.runs), marker, place, depth, _left(row, depth, marker, part), with_next, row.uid)
    return Paragraph(_look(row.kind, looks), _runs(block, part.style), marker, place, 0, part.base_mm, with_next, row.uid)


def _left(row: Row, depth: int, marker: str, part: _Part) -> float:
    """Where a bullet's or clause's words begin; a sole clause without marker begins where narrative does."""
    if row.kind is Kind.CLAUSE and not marker and row.mark == "":
        return part.base_mm
    return part.levels(row)[min(depth, 4) - 1].left_mm


def _look(kind: Kind, looks: Looks) -> Look:
    return {Kind.LEAD_IN: looks.lead_in, Kind.ACTION: Look.ACTION}.get(kind, looks.text)


def _runs(block: Block, style: HouseStyle) -> tuple[Run, ...]:
    if block.row.kind is Kind.LEAD_IN:
        return lead_in_runs(block, style)
    return action_runs(block, style) if block.row.kind is Kind.ACTION else fitted(block.runs)
