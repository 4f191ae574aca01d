"""A Word file as lines: what a reader sees, with its numbers and markers, tracked changes as if accepted.

Read straight from the package, with limits against archives that unpack without end. Headers, footers, comments and
footnotes are left out.
"""
from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from clerk_desk.capture.rich import RichLine
from clerk_desk.capture.word_numbering import Numbering, W, numbering_from
from clerk_desk.domain.blocks import Run
from clerk_desk.domain.errors import CannotBeDone

MOST_PARTS, MOST_BYTES = 5000, 48 * 1024 * 1024
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
GONE = frozenset(
    f"{W}{name}"
    for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "sdtPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr")
)
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
DAMAGE = (zipfile.BadZipFile, KeyError, ElementTree.ParseError, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)
HEADING = re.compile(r"heading\s*(\d)", re.IGNORECASE)


@dataclass
class Style:
    """What a paragraph style says: its heading level, its list and level, bold and italic, and the style it goes back to."""

    heading: int = 0
    number: str = ""
    level: int | None = None
    base: str = ""


def word_lines(content: bytes) -> list[RichLine]:
    """The lines of a Word document (.docx). Raises CannotBeDone where it is damaged, protected or not a Word document."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            return _lines(package)
    except DAMAGE as error:
        raise CannotBeDone(
            "The Word file is damaged or protected and cannot be read. Open it in Word, save it again as .docx without a "
            "password and try that."
        ) from error


def _lines(package: zipfile.ZipFile) -> list[RichLine]:
    if len(package.infolist()) > MOST_PARTS:
        raise CannotBeDone("The Word file has more parts than any minutes have. Copy its text and paste it instead.")
    main = _main_part(package)
    body = _part(package, main).find(f"{W}body")
    folder = posixpath.dirname(main)
    styles = _styles(_optional(package, f"{folder}/styles.xml"))
    reader = _Reader(styles, numbering_from(_optional(package, f"{folder}/numbering.xml")))
    return reader.read(body) if body is not None else []


def _main_part(package: zipfile.ZipFile) -> str:
    """The document part that the package names, else the usual one."""
    relations = _optional(package, "_rels/.rels")
    for each in relations.iter(RELATIONS) if relations is not None else ():
        if each.get("Type", "").endswith("/officeDocument"):
            main = each.get("Target", "").lstrip("/")
            if not main.endswith(".xml") or "word/" not in main:
                raise CannotBeDone("This is not a Word document. Give a .docx file, a saved web page or a text file.")
            return main
    if "word/document.xml" not in package.namelist():
        raise CannotBeDone("This is not a Word document. Give a .docx file, a saved web page or a text file.")
    return "word/document.xml"


def _optional(package: zipfile.ZipFile, name: str) -> Element | None:
    return _part(package, name) if name in package.namelist() else None


def _part(package: zipfile.ZipFile, name: str) -> Element:
    """A part's XML; refused where it is far too large or declares a document type, which no Word file does."""
    with package.open(name) as stream:
        content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise CannotBeDone("The Word file unpacks to more text than any minutes have. Copy the part you need and paste it instead.")
    head = content[:2048].replace(b"\x00", b"")
    if b"<!DOCTYPE" in head or b"<!ENTITY" in content:
        raise CannotBeDone("The Word file is not safe to read: it declares a document type. Save it again from Word and try that.")
    return ElementTree.fromstring(content)


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
        self.lines: list[RichLine] = []

    def read(self, body: Element) -> list[RichLine]:
        """All lines."""
        for block in _blocks(body):
            if block.tag == f"{W}tbl":
                self.lines += self._table(block)
            else:
                self.lines += self._paragraph(block)
        return self.lines

    def _paragraph(self, each: Element) -> list[RichLine]:
        runs, self.kept = [*self.kept, *_runs(each)], []
        if _mark_deleted(each):
            self.kept = runs
            return []
        heading, marker = self._style(each, any(run.text.strip() for run in runs))
        rows = _split_at_breaks(runs)
        if not rows:
            return [RichLine(())]
        return [RichLine(tuple(row), heading, marker if place == 0 else "", gap=place == 0) for place, row in enumerate(rows)]

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
            number = number or style.number
            level = style.level if level is None else level
            style_id = style.base
        if not has_words or number in {"", "0"}:
            return heading, ""
        return heading, self.numbering.marker(number, level or 0)

    def _table(self, table: Element) -> list[RichLine]:
        """Each row as a line with tabs; a row of one cell keeps its paragraphs."""
        out: list[RichLine] = []
        for row in _children(table, f"{W}tr"):
            if row.find(f"{W}trPr/{W}del") is not None:
                continue
            cells = [self._cell(cell) for cell in _children(row, f"{W}tc")]
            if len(cells) == 1 or sum(bool(_words(cell)) for cell in cells) == 1:
                out += [line for cell in cells for line in cell if _words([line])]
            elif any(_words(cell) for cell in cells):
                out.append(_row(cells))
        return out

    def _cell(self, cell: Element) -> list[RichLine]:
        lines: list[RichLine] = []
        for block in _blocks(cell):
            lines += self._table(block) if block.tag == f"{W}tbl" else self._paragraph(block)
        return lines


def _row(cells: list[list[RichLine]]) -> RichLine:
    runs: list[Run] = []
    for place, cell in enumerate(cells):
        runs += [Run("\t")] if place else []
        for line in cell:
            lead = ([Run(" ")] if runs and runs[-1].text.strip() else []) + ([Run(f"{line.marker} ")] if line.marker else [])
            runs += [*lead, *(Run(run.text.replace("\t", " "), run.bold, run.italic) for run in line.runs)]
    return RichLine(tuple(runs))


def _words(lines: list[RichLine]) -> str:
    return "".join(run.text for line in lines for run in line.runs).strip()


def _blocks(parent: Element) -> Iterator[Element]:
    """The paragraphs and tables of a body or cell, those inside content controls and insertions too."""
    for each in parent:
        if each.tag in (f"{W}p", f"{W}tbl"):
            yield each
        elif each.tag not in GONE and each.tag != FALLBACK:
            yield from _blocks(each)


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
            yield from _run(each)
        elif each.tag not in GONE and each.tag != FALLBACK:
            yield from _runs(each)


def _run(run: Element) -> Iterator[Run]:
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
        return "\n" if each.get(f"{W}type", "textWrapping") == "textWrapping" else " "
    return {f"{W}noBreakHyphen": "-", f"{W}sym": "•"}.get(each.tag, "")


def _on(properties: Element, name: str) -> bool:
    found = properties.find(f"{W}{name}")
    return found is not None and found.get(f"{W}val", "1") not in {"0", "false", "off"}


def _mark_deleted(paragraph: Element) -> bool:
    """Was the end of the paragraph deleted, so that it runs on into the next?"""
    return paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None


def _split_at_breaks(runs: list[Run]) -> list[list[Run]]:
    rows: list[list[Run]] = [[]]
    for run in runs:
        for place, text in enumerate(run.text.split("\n")):
            if place:
                rows.append([])
            if text:
                rows[-1].append(Run(text, run.bold, run.italic))
    return [row for row in rows if "".join(run.text for run in row).strip()]
