"""The page of a Word file: how much room it has, which way it lies, what stands at its head and foot."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clerk_desk.export.document import Document
from clerk_desk.export.word_xml import elements

if TYPE_CHECKING:
    from docx.document import Document as Package

    from clerk_desk.export.word_body import Body

UPRIGHT_MM, ON_ITS_SIDE_MM = 160.0, 247.0
PAGE_CODES = ".//w:instrText/text() | .//w:fldSimple/@w:instr"


def own_page(package: Package, document: Document, body: Body) -> None:
    """The running head of our own template, and its page on its side where the document wants that."""
    head = package.sections[0].header.paragraphs[0]._p
    width = ON_ITS_SIDE_MM if document.landscape else UPRIGHT_MM
    (made,) = elements(body.head(document.running_head, width))
    head.getparent().replace(head, made)
    turned(package, document)


def turned(package: Package, document: Document) -> None:
    """Lays the page on its side where the document wants that and it does not lie so already."""
    from docx.enum.section import WD_ORIENT

    section = package.sections[-1]
    width, height = section.page_width, section.page_height
    if document.landscape and width is not None and height is not None and width < height:
        section.page_width, section.page_height = height, width
        section.orientation = WD_ORIENT.LANDSCAPE


def room_mm(package: Package, document: Document) -> float:
    """Between the margins, as the page will lie; 0.0 where the template does not say."""
    section = package.sections[-1]
    width, height, left, right = section.page_width, section.page_height, section.left_margin, section.right_margin
    if width is None or height is None or left is None or right is None:
        return 0.0
    across = max(width, height) if document.landscape else width
    return float((across - left - right) / 36000)


def number_pages(package: Package, body: Body) -> None:
    """Puts "Page 1 of 6" at the foot of a council's pages where nothing of theirs numbers them."""
    section = package.sections[-1]
    heads, feet = [section.header], [section.footer]
    if section.different_first_page_header_footer:
        heads, feet = [*heads, section.first_page_header], [*feet, section.first_page_footer]
    there = [part for part in (*heads, *feet) if not part.is_linked_to_previous]  # to ask one that is not there would make it
    if any("PAGE" in code for part in there for code in part._element.xpath(PAGE_CODES)):
        return
    for foot in feet:
        _at_the_end(foot, body)


def _at_the_end(foot: Any, body: Body) -> None:
    last = foot.paragraphs[-1]._p if foot.paragraphs else None
    for made in elements(body.page_number()):
        foot._element.append(made)
    if last is not None and not last.xpath("./w:r"):
        foot._element.remove(last)
