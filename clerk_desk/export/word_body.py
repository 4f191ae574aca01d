"""The text of a Word file, written out: how a paragraph begins is made once for each look and place in a list."""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from clerk_desk.domain.blocks import Run
from clerk_desk.domain.word_ids import block_id
from clerk_desk.export.document import Drawing, Heading, Labelled, Look, Numbering, Paragraph, Piece, Screenshot, Table
from clerk_desk.export.word_picture import put_picture
from clerk_desk.export.word_styles import CELL, COLUMN_HEADING, TABLE, Styles
from clerk_desk.export.word_xml import BOLD, ITALIC, escaped, field, run, tag, twips, words

TEMPLATE_TAB = 9070  # the right tab of our template's header, in twips
ORIGIN = '<w:bookmarkStart w:id="0" w:name="{}"/><w:bookmarkEnd w:id="0"/>'
NO_ROOM = tag("spacing", before=0, after=0, line=20, lineRule="exact") + tag("rPr", tag("sz", val=2))


class Body:
    """Writes pieces; ``lists`` has the number of each list of the document.

    With ``ids`` every paragraph that came from a block is in a hidden bookmark, by which it is found again when the file
    comes back. ``remarks`` has the numbers of the comments on a block, by its uid. ``room_mm`` is what lies between the
    margins, 0 where tables need not be made to fit. ``main`` is the part that pictures are put into.
    """

    def __init__(
        self, styles: Styles, lists: Sequence[str], *, ids: bool = False, remarks: Mapping[str, Sequence[int]] | None = None,
        room_mm: float = 0.0, main: Any = None,
    ) -> None:
        self.styles, self.lists, self.ids = styles, lists, ids
        self.remarks, self.room_mm, self.main = remarks or {}, room_mm, main
        self._begun: dict[tuple[str, Numbering | None, float, float, bool], str] = {}
        self._marks = 0

    def written(self, pieces: Sequence[Piece], origin: str = "") -> str:
        """All pieces in order. ``origin`` is the name of a bookmark on the first, which says where the file comes from."""
        out = [ORIGIN.format(escaped(origin))] if origin else []
        for piece in pieces:
            if isinstance(piece, Paragraph):
                left = 0.0 if piece.numbering else piece.left_mm
                begun = self._begin(piece.look.value, piece.numbering, left, 0.0, piece.with_next)
                out.append(self._whole(begun, piece.uid, piece.text, piece.runs))
            elif isinstance(piece, Heading):
                begun = self._begin(f"heading {piece.level}", piece.numbering, piece.left_mm, 0.0, False)
                out.append(self._whole(begun, piece.uid, piece.text, (Run(piece.text),)))
            elif isinstance(piece, Labelled):
                out += self._labelled(piece)
            elif isinstance(piece, Drawing):
                out.append(self._drawing(piece))
            elif isinstance(piece, Screenshot):
                out.append(self._whole(self._begin(Look.REPORT.value, None, 0.0, 0.0, False), "", piece.text, (Run(piece.text),)))
            else:
                out += self._table(piece)
        return "".join(out)

    def paragraph(self, style: str, inside: str, left_mm: float = 0.0, hang_mm: float = 0.0) -> str:
        """A paragraph of runs that are written already."""
        return f"{self._begin(style, None, left_mm, hang_mm, False)}{inside}</w:p>"

    def head(self, said: str, width_mm: float) -> str:
        """A running head: what stands before the tab at the left edge, the rest at the right."""
        tabs = tag("tabs", tag("tab", val="clear", pos=TEMPLATE_TAB) + tag("tab", val="right", pos=twips(width_mm)))
        made = self.paragraph("header", run(said))
        return made if width_mm == 160 else made.replace("</w:pPr>", f"{tabs}</w:pPr>", 1)

    def page_number(self) -> str:
        """"Page 1 of 6" in fields that Word works out."""
        return self.paragraph("footer", f'{run("Page ")}{field("PAGE")}{run(" of ")}{field("NUMPAGES")}')

    def _whole(self, begun: str, uid: str, text: str, runs: Iterable[Run]) -> str:
        """A paragraph in its bookmark and under its comments, where it has them."""
        said = "".join([_run(each) for each in runs])
        if uid and self.ids:
            self._marks += 1
            said = f'<w:bookmarkStart w:id="{self._marks}" w:name="{block_id(uid, text)}"/>{said}<w:bookmarkEnd w:id="{self._marks}"/>'
        for number in self.remarks.get(uid, ()) if uid else ():
            said = _remarked(said, number)
        return f"{begun}{said}</w:p>"

    def _begin(self, style: str, place: Numbering | None, left_mm: float, hang_mm: float, with_next: bool) -> str:
        key = (style, place, left_mm, hang_mm, with_next)
        begun = self._begun.get(key)
        if begun is None:
            begun = self._begun[key] = f"<w:p>{tag('pPr', self._settings(*key))}"
        return begun

    def _settings(self, style: str, place: Numbering | None, left_mm: float, hang_mm: float, with_next: bool) -> str:
        out = tag("pStyle", val=self.styles.id(style)) + ("<w:keepNext/>" if with_next else "")
        if place is not None:
            out += tag("numPr", tag("ilvl", val=place.level) + tag("numId", val=self.lists[place.list]))
        elif self.styles.numbers(style):  # the council's own style brings a number where none is meant
            out += tag("numPr", tag("numId", val=0))
        if left_mm and hang_mm:
            out += tag("tabs", tag("tab", val="left", pos=twips(left_mm)))
        if left_mm and hang_mm:
            out += tag("ind", left=twips(left_mm), hanging=twips(hang_mm))
        elif left_mm:
            out += tag("ind", left=twips(left_mm))
        return out + self._outline(style)

    def _outline(self, style: str) -> str:
        """A heading under a style of the council's that is none says itself which level it is."""
        is_heading = style.startswith("heading ") and not self.styles.outlined(style)
        return tag("outlineLvl", val=int(style[-1]) - 1) if is_heading else ""

    def _labelled(self, piece: Labelled) -> list[str]:
        rows = (run(label, BOLD) + run(f"\t{said}") for label, said in piece.rows)
        return [self.paragraph(piece.look.value, inside, piece.hang_mm, piece.hang_mm) for inside in rows]

    def _table(self, piece: Table) -> list[str]:
        """The table, and the empty paragraph that Word wants after one; it takes no room, or a full table would push it
        onto an empty page.
        """
        columns = self._widths(piece)
        grid = tag("tblGrid", "".join(tag("gridCol", w_=width) for width in columns))
        cells = [f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>' for width in columns]
        heading = self._row(cells, [column.title for column in piece.columns], COLUMN_HEADING, "<w:cantSplit/><w:tblHeader/>")
        but_one = len(piece.rows) - 2  # goes with the last, so that none stands alone on a page
        rows = [self._row(cells, row, CELL, "<w:cantSplit/>", with_next=0 < at == but_one) for at, row in enumerate(piece.rows)]
        after = self.paragraph(CELL, "").replace("</w:pPr>", f"{NO_ROOM}</w:pPr>", 1)
        return ["<w:tbl>", self._table_settings(piece, sum(columns)), grid, heading, *rows, "</w:tbl>", after]

    def _drawing(self, piece: Drawing) -> str:
        """A picture; without a package to put it in nothing, for its figures are in the table."""
        self._marks += 1
        if self.main is None:
            return ""
        return f"{self._begin(Look.REPORT.value, None, 0.0, 0.0, True)}{put_picture(self.main, piece, self._marks, self.room_mm)}</w:p>"

    def _widths(self, piece: Table) -> list[int]:
        """The columns in twips, narrowed alike where the page is narrower than they are together."""
        whole = sum(column.width_mm for column in piece.columns)
        share = min(1.0, self.room_mm / whole) if self.room_mm and whole else 1.0
        return [twips(column.width_mm * share) for column in piece.columns]

    def _table_settings(self, piece: Table, width: int) -> str:
        return tag("tblPr", "".join([
            tag("tblStyle", val=self.styles.id(TABLE)), tag("tblW", w_=width, type="dxa"), tag("tblLayout", type="fixed"),
            tag("tblLook", val="0020", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1),
            tag("tblCaption", val=piece.title), tag("tblDescription", val=piece.description),
        ]))

    def _row(self, cells: Sequence[str], said: Sequence[str], style: str, settings: str, *, with_next: bool = False) -> str:
        begun = self._begin(style, None, 0.0, 0.0, with_next)
        inside = "".join([
            f"{cell}{begun}<w:r>{words(text)}</w:r></w:p></w:tc>" for cell, text in zip(cells, said, strict=True)
        ])
        return f"<w:tr><w:trPr>{settings}</w:trPr>{inside}</w:tr>"


def _run(each: Run) -> str:
    if each.bold or each.italic or each.language:
        tongue = tag("lang", val=f"{each.language}-GB") if each.language else ""
        return run(each.text, (BOLD if each.bold else "") + (ITALIC if each.italic else "") + tongue)
    return f"<w:r>{words(each.text)}</w:r>"


def _remarked(said: str, number: int) -> str:
    """Runs with a comment on them."""
    return (
        f'{tag("commentRangeStart", id=number)}{said}{tag("commentRangeEnd", id=number)}'
        f'<w:r>{tag("commentReference", id=number)}</w:r>'
    )
