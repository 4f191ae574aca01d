"""The structure tree of a tagged PDF: what each part of the page is, in reading order, as PDF 1.7 (ISO 32000-1, 14.7 and 14.8)
has it and PDF/UA-1 (ISO 14289-1) wants it.

reportlab writes pages but no structure. Here an ``Element`` is kept for each heading, paragraph, list and cell; the code of a
page brackets what belongs to it between ``PageMarks.begin`` and ``END``, and ``add_tree`` hangs the tree into the document.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

END = "EMC"
HEAD = "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC"
FOOT = "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC"
REPEATED = "/Artifact <</Type /Pagination>> BDC"
DRAWN = "/Artifact <</Type /Layout>> BDC"


class Element:
    """A part of the document and what it is ("H1", "P", "LI"); its own words come before its parts.

    ``attributes`` is the inside of an attribute dictionary, ``language`` that of its words where it is not the document's,
    ``alt`` what is read of it where it is a drawing.
    """

    __slots__ = ("alt", "attributes", "language", "marks", "number", "parts", "tag", "upper")

    def __init__(self, tag: str, upper: Element | None = None, attributes: str = "", language: str = "", alt: str = "") -> None:
        self.tag, self.upper, self.attributes, self.language = tag, upper, attributes, language
        self.parts: list[Element] = []
        self.marks: list[tuple[int, int]] = []
        self.number, self.alt = 0, alt
        if upper is not None:
            upper.parts.append(self)

    def all(self) -> Iterator[Element]:
        """This element and everything under it in reading order, however deep."""
        waiting = [self]
        while waiting:
            each = waiting.pop()
            yield each
            waiting += reversed(each.parts)


class PageMarks:
    """What the code of one page belongs to: its nth mark to the nth of ``elements``."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.elements: list[Element] = []

    def begin(self, element: Element) -> str:
        """The sign in the page's code from which everything up to ``END`` belongs to the element."""
        mark = len(self.elements)
        self.elements.append(element)
        element.marks.append((self.index, mark))
        return f"/{element.tag} <</MCID {mark}>> BDC"


def number_page(canvas: Canvas, index: int) -> None:
    """Says of the page just shown that it is the tree's page of this index, and that the Tab key follows the tree."""
    from reportlab.pdfbase.pdfdoc import PDFName

    page = canvas._doc.Pages.pages[-1]
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents, page.Tabs = index, PDFName("S")


def add_tree(canvas: Canvas, root: Element, pages: Sequence[PageMarks]) -> None:
    """Hangs the tree into a canvas of which every page has been shown and numbered, in the order of ``pages``.

    reportlab counts its objects as they are named to it, so each element's number is known before it is written.
    """
    from reportlab.pdfbase.pdfdoc import PDFDictionary

    document = canvas._doc
    shown = [document.Reference(page).format(document).decode() for page in document.Pages.pages]
    top = document.objectcounter + 1
    for number, each in enumerate(root.all(), top + 1):
        each.number = number
    document.Catalog.StructTreeRoot = document.Reference(_tree(root, pages), "structure")
    for each in root.all():
        document.Reference(_entry(each, top, shown), f"structure {each.number}")
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def _tree(root: Element, pages: Sequence[PageMarks]) -> str:
    """The tree's top, with which element each mark of each page belongs to."""
    marks = " ".join(f"{page.index} [{' '.join(f'{each.number} 0 R' for each in page.elements)}]" for page in pages)
    return (
        f"<< /Type /StructTreeRoot /K {root.number} 0 R /ParentTree << /Nums [{marks}] >> /ParentTreeNextKey {len(pages)} >>"
    )


def _entry(each: Element, top: int, shown: Sequence[str]) -> str:
    """An element as PDF has it: what it is, what it belongs to, its marks on its first page and on others, its parts."""
    upper = each.upper.number if each.upper else top
    first = each.marks[0][0] if each.marks else -1
    inside = [str(mark) if page == first else f"<< /Type /MCR /Pg {shown[page]} /MCID {mark} >>" for page, mark in each.marks]
    inside += [f"{part.number} 0 R" for part in each.parts]
    page = f" /Pg {shown[first]}" if each.marks else ""
    attributes = f" /A << {each.attributes} >>" if each.attributes else ""
    language = f" /Lang ({each.language})" if each.language else ""
    language += f" /Alt <FEFF{each.alt.encode('utf-16-be').hex().upper()}>" if each.alt else ""
    return f"<< /Type /StructElem /S /{each.tag} /P {upper} 0 R{page}{attributes}{language} /K [{' '.join(inside)}] >>"
