"""Writes a neutral document as a Word file, into our own clean template or a council's."""
from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING

from clerk_desk.export.document import Document
from clerk_desk.export.word_body import Body
from clerk_desk.export.word_numbering import write_lists
from clerk_desk.export.word_styles import supply
from clerk_desk.export.word_template import open_template

if TYPE_CHECKING:
    from docx.document import Document as Package

LONGEST_PROPERTY = 255


def write_word(document: Document, to: IO[bytes], own: Path, council: Path | None = None) -> None:
    """Writes the document into ``own``, our template, or into the council's with its crest, headers and page set-up.

    What the council's template lacks in styles and numbering comes from ours. Raises CannotBeDone where a template
    cannot be used.
    """
    ours = open_template(own)
    package = ours if council is None else open_template(council)
    styles = supply(package, None if council is None else ours)
    body = package.element.body
    made = Body(styles, write_lists(package, document.lists))
    last = body.sectPr
    for element in made.elements(document.pieces):
        last.addprevious(element)
    if council is None:
        _own_page(package, document, made)
    else:
        _number_pages(package, made)
    _properties(package, document)
    package.save(to)


def _own_page(package: Package, document: Document, made: Body) -> None:
    """The running head of our own template, and its page on its side where the document wants that."""
    section = package.sections[0]
    head = section.header.paragraphs[0]._p
    width = 247 if document.landscape else 160
    head.getparent().replace(head, made.head(document.running_head, width))
    if document.landscape:
        from docx.enum.section import WD_ORIENT

        section.page_width, section.page_height = section.page_height, section.page_width
        section.orientation = WD_ORIENT.LANDSCAPE


def _number_pages(package: Package, made: Body) -> None:
    """Puts "Page 1 of 6" at the foot of a council's pages where nothing of theirs numbers them."""
    section = package.sections[-1]
    heads, feet = [section.header], [section.footer]
    if section.different_first_page_header_footer:
        heads, feet = [*heads, section.first_page_header], [*feet, section.first_page_footer]
    if any("PAGE" in code for part in (*heads, *feet) for code in part._element.xpath(".//w:instrText/text() | .//w:fldSimple/@w:instr")):
        return
    for foot in feet:
        empty = foot.paragraphs[-1]._p if foot.paragraphs and not foot.paragraphs[-1]._p.xpath("./w:r") else None
        foot._element.append(made.page_number())
        if empty is not None:
            foot._element.remove(empty)


def _properties(package: Package, document: Document) -> None:
    """What the file says of itself: title, language, the committee as author, and nothing of the template's own."""
    said = package.core_properties
    for child in list(said._element):
        said._element.remove(child)
    said.title, said.author = document.title[:LONGEST_PROPERTY], document.author[:LONGEST_PROPERTY]
    said.language = document.language
    if document.made is not None:
        said.created = said.modified = document.made
