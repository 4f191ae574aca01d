"""A Word file as lines: what a reader sees, with its numbers and markers, tracked changes as if accepted.

Read straight from the package. Headers, footers and notes are left out and said to be; comments and hidden words are not.
"""
from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element
from zipfile import ZipFile

from clerk_desk.capture.rich import RichLine, Source, row_lines
from clerk_desk.capture.word_numbering import Numbering, W, numbering_from
from clerk_desk.capture.word_package import main_part, opened, optional, part
from clerk_desk.domain.blocks import Run

GONE = frozenset(
    f"{W}{name}"
    for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "sdtPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr")
)
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
BESIDE = re.compile(r"(?:footnotes|endnotes|header\d*|footer\d*)\.xml")
HEADING = re.compile(r"heading\s*(\d)", re.IGNORECASE)


@dataclass
class Style:
    """What a paragraph style says: its heading level, its list and level, bold and italic, and the style it goes back to."""

    heading: int = 0
    number: str = ""
    level: int | None = None
    base: str = ""


def word_lines(content: bytes) -> list[RichLine]:
    """The lines of a Word document (.docx), without what is left out of them; see ``word_source``."""
    return list(word_source(content).lines)


def word_source(content: bytes) -> Source:
    """The lines of a Word document (.docx), and the words of its notes, headers and footers, which are none of its text.

    Raises CannotBeDone where it is damaged, protected or not a Word document.
    """
    with opened(content) as package:
        main = main_part(package)
        folder = posixpath.dirname(main)
        body = part(package, main).find(f"{W}body")
        styles = _styles(optional(package, f"{folder}/styles.xml"))
        numbering = numbering_from(optional(package, f"{folder}/numbering.xml"))
        lines = tuple(_Reader(styles, numbering).read(body)) if body is not None else ()
        return Source(lines, tuple(_beside(package, folder)))


def _beside(package: ZipFile, folder: str) -> Iterator[str]:
    """The words of footnotes, headers and footers, a line each, the same words once."""
    names = sorted(name for name in package.namelist() if BESIDE.fullmatch(name.removeprefix(f"{folder}/")))
    told = dict.fromkeys(_flat(paragraph) for name in names[:40] for paragraph in part(package, name).iter(f"{W}p"))
    yield from (words for words in told if words)


def _flat(paragraph: Element) -> str:
    return " ".join("".join(run.text for run in _runs(paragraph)).split())


def _styles(part: Element | None) -> dict[str, Style]:
    out: dict[str, Style] = {}
    for each in part.iter(f"{W}style") if part is not None else ():
        style = Style()
        name = each.find(f"{W}name")
        if (heading := HEADING.fullmatch(name.get(f"{W}val", "")) if name is not None else None):
            style.heading = int(heading[1])
        elif name is not None and name.get(f"{W}val", "").lower() == "title":
            style.heading = 1
        style.number, style.level = _number_of(each.find(f"{W}pPr"))
        base = each.find(f"{W}basedOn")
        style.base = base.get(f"{W}val", "") if base is not None else ""
        out[each.get(f"{W}styleId", "")] = style
    return out


def _number_of(properties: Element | None) -> tuple[str, int | None]:
    """The list and level that paragraph properties name; "0" takes a paragraph out of its style's list."""
    found = properties.find(f"{W}numPr") if properties is not None else None
    if found is None:
        return "", None
    number, level = found.find(f"{W}numId"), found.find(f"{W}ilvl")
    deep = level.get(f"{W}val", "0") if level is not None else ""
    return (number.get(f"{W}val", "") if number is not None else "", int(deep) if deep.isdigit() else None)


class _Reader:
    """Reads the body from top to bottom, counting lists as it goes."""

    def __init__(self, styles: dict[str, Style], numbering: Numbering) -> None:
        self.styles, self.numbering = styles, numbering
        self.kept: list[Run] = []

    def read(self, body: Element) -> list[RichLine]:
        """All lines."""
        return self._within(body)

    def _within(self, parent: Element) -> list[RichLine]:
        """The lines of a body, a cell or a text box; words whose paragraph's end was deleted go no further than its end."""
        lines: list[RichLine] = []
        for block in _blocks(parent):
            lines += self._table(block) if block.tag == f"{W}tbl" else self._paragraph(block)
        kept, self.kept = self.kept, []
        return [*lines, RichLine(tuple(kept))] if kept else lines

    def _paragraph(self, each: Element) -> list[RichLine]:
        runs, self.kept = [*self.kept, *_runs(each)], []
        if mark_deleted(each):
            self.kept = runs
            return []
        heading, marker = self._style(each, any(run.text.strip() for run in runs))
        rows = _split_at_breaks(runs)
        boxed = [line for box in _boxes(each) for line in self._within(box)]
        if not rows:
            return [RichLine(()), *boxed]
        own = [RichLine(tuple(row), heading, marker if place == 0 else "", gap=place == 0) for place, row in enumerate(rows)]
        return [*own, *boxed]

    def _style(self, each: Element, has_words: bool) -> tuple[int, str]:
        """The heading level and the marker of a paragraph; one without words is not counted."""
        properties = each.find(f"{W}pPr")
        number, level = _number_of(properties)
        name = properties.find(f"{W}pStyle") if properties is not None else None
        heading, seen = 0, set[str]()
        style_id = name.get(f"{W}val", "") if name is not None else ""
        while style_id in self.styles and style_id not in seen:
            seen.add(style_id)
            style = self.styles[style_id]
            heading = heading or style.heading
            if not number and style.number:
                level = self.numbering.level_of(style.number, style_id) if level is None and style.level is None else level
            number = number or style.number
            level = style.level if level is None else level
            style_id = style.base
        if not has_words or number in {"", "0"}:
            return heading, ""
        return heading, self.numbering.marker(number, level or 0)

    def _table(self, table: Element) -> list[RichLine]:
        """Each row as a line with tabs; a row of one cell, or of a long one, keeps its paragraphs."""
        out: list[RichLine] = []
        for row in _children(table, f"{W}tr"):
            if row.find(f"{W}trPr/{W}del") is not None:
                continue
            cells = [self._within(cell) for cell in _children(row, f"{W}tc") if cell.find(f"{W}tcPr/{W}cellDel") is None]
            out += row_lines(cells)
        return out


def _blocks(parent: Element) -> Iterator[Element]:
    """The paragraphs and tables of a body or cell, those inside content controls and insertions too."""
    for each in parent:
        if each.tag in (f"{W}p", f"{W}tbl"):
            yield each
        elif _counts(each):
            yield from _blocks(each)


def _boxes(parent: Element) -> Iterator[Element]:
    """The text boxes that hang on a paragraph, those inside one of them left to it."""
    for each in parent:
        if each.tag == f"{W}txbxContent":
            yield each
        elif _counts(each):
            yield from _boxes(each)


def _counts(each: Element) -> bool:
    """Is what it holds still there when changes are accepted, shown once, and no hint where something is to be filled in?"""
    return each.tag not in GONE and each.tag != FALLBACK and each.find(f"{W}sdtPr/{W}showingPlcHdr") is None


def _children(parent: Element, tag: str) -> Iterator[Element]:
    for each in parent:
        if each.tag == tag:
            yield each
        elif each.tag not in GONE:
            yield from _children(each, tag)


def _runs(paragraph: Element) -> Iterator[Run]:
    """The words of a paragraph that are still there when all changes are accepted."""
    for each in paragraph:
        if each.tag == f"{W}r":
            yield from run_words(each)
        elif _counts(each):
            yield from _runs(each)


def run_words(run: Element) -> Iterator[Run]:
    """The words of one run, with line breaks as newlines; nothing where they are hidden or gone."""
    properties = run.find(f"{W}rPr")
    if properties is not None and _on(properties, "vanish"):
        return
    bold, italic = (properties is not None and _on(properties, name) for name in ("b", "i"))
    text = "".join(_sign(each) for each in run if each.tag not in GONE)
    if text:
        yield Run(text, bold, italic)


def _sign(each: Element) -> str:
    if each.tag == f"{W}t":
        return each.text or ""
    if each.tag in (f"{W}tab", f"{W}ptab"):
        return "\t"
    if each.tag in (f"{W}br", f"{W}cr"):
        return "\n"
    return {f"{W}noBreakHyphen": "-", f"{W}sym": "•"}.get(each.tag, "")


def _on(properties: Element, name: str) -> bool:
    found = properties.find(f"{W}{name}")
    return found is not None and found.get(f"{W}val", "1") not in {"0", "false", "off"}


def mark_deleted(paragraph: Element) -> bool:
    """Was the end of the paragraph deleted, so that it runs on into the next?"""
    return any(paragraph.find(f"{W}pPr/{W}rPr/{W}{name}") is not None for name in ("del", "moveFrom"))


def _split_at_breaks(runs: list[Run]) -> list[list[Run]]:
    rows: list[list[Run]] = [[]]
    for run in runs:
        for place, text in enumerate(run.text.split("\n")):
            if place:
                rows.append([])
            if text:
                rows[-1].append(Run(text, run.bold, run.italic))
    return [row for row in rows if "".join(run.text for run in row).strip()]
