"""Writes a neutral document as a tagged PDF that keeps the machine rules of PDF/UA-1 (ISO 14289-1).

reportlab makes the file, its fonts and its outline; lines and pages are set here, since a document of a known few kinds is
set in half the time of a general engine, and every sign on the page is known to belong to something.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import IO, TYPE_CHECKING
from xml.sax.saxutils import escape

from clerk_desk.domain.blocks import Run
from clerk_desk.export.document import Document
from clerk_desk.export.pdf_blocks import Setter
from clerk_desk.export.pdf_faces import Faces, font
from clerk_desk.export.pdf_images import put_images
from clerk_desk.export.pdf_lines import lines, parts, width
from clerk_desk.export.pdf_looks import A4, FOOT, FURNITURE, HEAD, MARGIN, RULE
from clerk_desk.export.pdf_pages import Page, Pages
from clerk_desk.export.pdf_tags import FOOT as FOOT_TAG
from clerk_desk.export.pdf_tags import HEAD as HEAD_TAG
from clerk_desk.export.pdf_tags import Element, add_tree, number_page

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MAKER = "Clerk Desk"
SETTING = Lock()


def write_pdf(document: Document, to: IO[bytes], went: Callable[[int], object] = lambda _pages: None) -> None:
    """Writes the document; the same document gives the same file, byte for byte.

    ``went`` is told how many pages are set, page by page; what it raises stops the writing with nothing written.
    """
    from reportlab.pdfgen.canvas import Canvas

    size = (A4[1], A4[0]) if document.landscape else A4
    font("Regular")
    canvas = Canvas(to, size, invariant=1, initialFontName="ClerkDeskRegular", lang=document.language, pdfVersion=(1, 7))
    faces, root = Faces(canvas._doc), Element("Document")
    pages = Pages(size, went)
    done = pages.fill(Setter(document, faces, pages.room, root).blocks())
    for index, page in enumerate(done):
        if index:
            _running_head(page, document.running_head, faces, size)
        _page_number(page, f"Page {index + 1} of {len(done)}", faces, size[0])
        _emit(canvas, page, index)
    add_tree(canvas, root, [page.marks for page in done])
    _describe(canvas, document)
    with _as_bytes():
        faces.embed()
        canvas.save()


@contextmanager
def _as_bytes() -> Iterator[None]:
    """Streams go into the file as they are: five signs for four bytes help nobody since mail carries bytes.

    One at a time: the setting is reportlab's own, for all threads, and a preview is set in another one.
    """
    from reportlab import rl_config

    with SETTING:
        before, rl_config.useA85 = rl_config.useA85, 0
        try:
            yield
        finally:
            rl_config.useA85 = before


def _running_head(page: Page, words: str, faces: Faces, size: tuple[float, float]) -> None:
    """What stands before the tab at the left edge, the rest at the right, a rule under both."""
    left, _, right = words.partition("\t")
    foot, page_code = size[1] - HEAD - 16, page.code
    page.code = []
    page.code.append(HEAD_TAG)
    for said, at_right in ((left, False), (right, True)):
        line = lines(parts((Run(said),), faces), FURNITURE.size, size[0] * 0.6)[0]
        place = size[0] - MARGIN - width(line, FURNITURE.size) if at_right else MARGIN
        page.show([line] if line else [], place, size[1] - HEAD, FURNITURE)
    page.code += [f"{RULE} 0.75 w {MARGIN:.2f} {foot:.2f} m {size[0] - MARGIN:.2f} {foot:.2f} l S", "EMC"]
    page.code += page_code


def _page_number(page: Page, words: str, faces: Faces, wide: float) -> None:
    line = parts((Run(words),), faces)
    page.code.append(FOOT_TAG)
    page.show([line], (wide - width(line, FURNITURE.size)) / 2, FOOT + FURNITURE.leading, FURNITURE)
    page.code.append("EMC")


def _emit(canvas: Canvas, page: Page, index: int) -> None:
    """Gives a page to reportlab, with the places in it that the outline leads to."""
    for at, (words, level, top) in enumerate(page.outline):
        key = f"{index}.{at}"
        canvas.bookmarkPage(key, "XYZ", 0, top + 8, zoom=0)
        canvas.addOutlineEntry(words, key, level)
    code = "\n".join(page.code)
    page.code = []
    canvas.addLiteral(code)
    if page.images:
        with _as_bytes():
            put_images(canvas, page.images)
    canvas._doc.updateSignature(code)
    canvas.showPage()
    number_page(canvas, index)


def _describe(canvas: Canvas, document: Document) -> None:
    """What the file says of itself, twice: as the old dictionary and as XMP; its title is shown, not its name."""
    from reportlab.pdfbase.pdfdoc import XMP, PDFDictionary, PDFString

    said = {"Title": document.title, "Author": document.author, "Creator": MAKER, "Producer": MAKER}
    if document.fingerprint:
        said["ConfirmedTextSHA256"] = document.fingerprint
    entries = {name: PDFString(words) for name, words in said.items() if words}
    if document.made is not None:
        entries["CreationDate"] = entries["ModDate"] = PDFString(f"{document.made:D:%Y%m%d%H%M%S}")
    canvas._doc.info.title, canvas._doc.info.author = document.title, document.author
    canvas._doc.info.format = PDFDictionary(entries).format
    canvas._doc.Catalog.Metadata = XMP(creator=lambda _: _metadata(document).encode("utf-8"))
    canvas.setViewerPreference("DisplayDocTitle", "true")
    if canvas._doc.outline.levelstack:
        canvas.showOutline()


def _metadata(document: Document) -> str:
    title, author = escape(document.title), escape(document.author)
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
{_identifier(document)}<dc:language><rdf:Bag><rdf:li>{escape(document.language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{MAKER}</pdf:Producer><xmp:CreatorTool>{MAKER}</xmp:CreatorTool>{_date(document.made)}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def _identifier(document: Document) -> str:
    return f"<dc:identifier>sha256:{document.fingerprint}</dc:identifier>\n" if document.fingerprint else ""


def _date(made: dt.datetime | None) -> str:
    if made is None:
        return ""
    day = f"{made:%Y-%m-%dT%H:%M:%S}"
    return f"\n<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>"
