"""The text of a Word file, built from prepared elements: a paragraph's settings are made once for each look and list."""
from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

from clerk_desk.domain.blocks import Run
from clerk_desk.export.document import Heading, Labelled, Numbering, Paragraph, Piece, Table
from clerk_desk.export.word_numbering import twips
from clerk_desk.export.word_styles import CELL, COLUMN_HEADING, TABLE, Styles

TEMPLATE_TAB = "9070"  # the right tab of our template's header, in twips
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Body:
    """Makes elements for pieces; ``lists`` has the number of each list of the document."""

    def __init__(self, styles: Styles, lists: Sequence[str]) -> None:
        from docx.oxml import OxmlElement

        self.styles, self.lists = styles, lists
        self.new = OxmlElement
        self._prototypes: dict[tuple[str, Numbering | None, float, float, bool], Any] = {}

    def elements(self, pieces: Sequence[Piece]) -> list[Any]:
        """One or more elements for each piece, in order."""
        out: list[Any] = []
        for piece in pieces:
            if isinstance(piece, Paragraph):
                left = 0.0 if piece.numbering else piece.left_mm
                out.append(self.paragraph(piece.look.value, piece.runs, piece.numbering, left, with_next=piece.with_next))
            elif isinstance(piece, Heading):
                out.append(self.paragraph(f"heading {piece.level}", (Run(piece.text),), piece.numbering, piece.left_mm))
            elif isinstance(piece, Labelled):
                out += self._labelled(piece)
            else:
                out += self._table(piece)
        return out

    def paragraph(
        self, style: str, runs: Sequence[Run], place: Numbering | None = None, left_mm: float = 0.0, hang_mm: float = 0.0, *,
        with_next: bool = False,
    ) -> Any:
        """A paragraph with its style, its place in a list or its indent, and its words."""
        key = (style, place, left_mm, hang_mm, with_next)
        if key not in self._prototypes:
            self._prototypes[key] = self._prototype(*key)
        made = copy.copy(self._prototypes[key])
        for run in runs:
            self._run(made, run)
        return made

    def head(self, words: str, width_mm: float) -> Any:
        """A running head: what stands before the tab at the left edge, the rest at the right."""
        made = self.paragraph("header", (Run(words),))
        tabs = self.new("w:tabs")
        self._under(tabs, "tab", val="clear", pos=TEMPLATE_TAB)
        self._under(tabs, "tab", val="right", pos=str(twips(width_mm)))
        if width_mm != 160:
            made.find(f"{W}pPr").append(tabs)
        return made

    def page_number(self) -> Any:
        """"Page 1 of 6" in fields that Word works out."""
        made = self.paragraph("footer", (Run("Page "),))
        self._field(made, "PAGE")
        self._run(made, Run(" of "))
        self._field(made, "NUMPAGES")
        return made

    def _field(self, paragraph: Any, name: str) -> None:
        for kind in ("begin", "code", "separate", "shown", "end"):
            run = self._under(paragraph, "r")
            if kind == "code":
                self._under(run, "instrText").text = f" {name} "
            elif kind == "shown":
                self._words(run, "1")
            else:
                self._under(run, "fldChar", fldCharType=kind)

    def _prototype(self, style: str, place: Numbering | None, left_mm: float, hang_mm: float, with_next: bool) -> Any:
        made = self.new("w:p")
        settings = self._under(made, "pPr")
        self._under(settings, "pStyle", val=self.styles.id(style))
        if with_next:
            self._under(settings, "keepNext")
        if place is not None:
            number = self._under(settings, "numPr")
            self._under(number, "ilvl", val=str(place.level))
            self._under(number, "numId", val=self.lists[place.list])
        elif self.styles.numbers(style):  # the council's own style brings a number where none is meant
            self._under(self._under(settings, "numPr"), "numId", val="0")
        if left_mm and hang_mm:
            self._under(self._under(settings, "tabs"), "tab", val="left", pos=str(twips(left_mm)))
        if left_mm:
            self._under(settings, "ind", left=str(twips(left_mm)), **({"hanging": str(twips(hang_mm))} if hang_mm else {}))
        return made

    def _under(self, parent: Any, name: str, **values: str) -> Any:
        made = self.new(f"w:{name}", {f"{W}{key}": value for key, value in values.items()})
        parent.append(made)
        return made

    def _run(self, paragraph: Any, run: Run) -> None:
        """A run; newlines and tabs become Word's own."""
        made = paragraph.makeelement(f"{W}r")
        paragraph.append(made)
        if run.bold or run.italic or run.language:
            settings = self._under(made, "rPr")
            for name in [*(["b", "bCs"] if run.bold else []), *(["i", "iCs"] if run.italic else [])]:
                self._under(settings, name)
            if run.language:
                self._under(settings, "lang", val=f"{run.language}-GB")
        for row, line in enumerate(run.text.split("\n")):
            if row:
                made.append(made.makeelement(f"{W}br"))
            self._words(made, line)

    @staticmethod
    def _words(run: Any, line: str) -> None:
        for column, words in enumerate(line.split("\t")):
            if column:
                run.append(run.makeelement(f"{W}tab"))
            if words:
                made = run.makeelement(f"{W}t", {SPACE: "preserve"})
                made.text = words
                run.append(made)

    def _labelled(self, piece: Labelled) -> list[Any]:
        rows = ((Run(label, True), Run(f"\t{said}")) for label, said in piece.rows)
        return [self.paragraph(piece.look.value, runs, None, piece.hang_mm, piece.hang_mm) for runs in rows]

    def _table(self, piece: Table) -> list[Any]:
        """The table, and the empty paragraph that Word wants after one."""
        made = self.new("w:tbl")
        self._table_settings(made, piece)
        grid = self._under(made, "tblGrid")
        for column in piece.columns:
            self._under(grid, "gridCol", w=str(twips(column.width_mm)))
        self._row(made, [column.title for column in piece.columns], piece, COLUMN_HEADING)
        for row in piece.rows:
            self._row(made, row, piece, CELL)
        return [made, self._after_table()]

    def _after_table(self) -> Any:
        """An empty paragraph that takes no room, or a full table would push it onto an empty page."""
        made = self.paragraph(CELL, ())
        settings = made.find(f"{W}pPr")
        self._under(settings, "spacing", before="0", after="0", line="20", lineRule="exact")
        self._under(self._under(settings, "rPr"), "sz", val="2")
        return made

    def _table_settings(self, table: Any, piece: Table) -> None:
        settings = self._under(table, "tblPr")
        self._under(settings, "tblStyle", val=self.styles.id(TABLE))
        self._under(settings, "tblW", w=str(sum(twips(column.width_mm) for column in piece.columns)), type="dxa")
        self._under(settings, "tblLayout", type="fixed")
        self._under(settings, "tblLook", val="0020", firstRow="1", lastRow="0", firstColumn="0", lastColumn="0", noHBand="1", noVBand="1")
        self._under(settings, "tblCaption", val=piece.title)
        self._under(settings, "tblDescription", val=piece.description)

    def _row(self, table: Any, cells: Sequence[str], piece: Table, style: str) -> None:
        row = self._under(table, "tr")
        settings = self._under(row, "trPr")
        self._under(settings, "cantSplit")
        if style is COLUMN_HEADING:
            self._under(settings, "tblHeader")
        for cell, column in zip(cells, piece.columns, strict=True):
            made = self._under(row, "tc")
            self._under(self._under(made, "tcPr"), "tcW", w=str(twips(column.width_mm)), type="dxa")
            made.append(self.paragraph(style, (Run(cell),)))
