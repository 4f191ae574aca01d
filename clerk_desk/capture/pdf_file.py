"""A PDF with text in it as lines: paragraphs put together again, tables with tabs, running headers and page numbers dropped."""
from __future__ import annotations

from typing import Any

from clerk_desk.capture.decoding import MOST_TEXT
from clerk_desk.capture.pdf_paragraphs import paragraphs
from clerk_desk.capture.pdf_rows import rows_of, without_running
from clerk_desk.capture.pdf_words import Page, page_words, raw_library
from clerk_desk.capture.rich import Source
from clerk_desk.domain.errors import CannotBeDone

MOST_PAGES = 1000
PASSWORD, SECURITY = 4, 5
LOCKED = "The PDF is protected by a password. Save a copy without a password, or open it, copy its text and paste that."
BROKEN = "The PDF is damaged and cannot be read. Ask for it again, or for the Word file it was made from."
PICTURES = "The PDF has no text in it, only pictures of pages: ask for the Word file, or have its text recognised and try that."
EMPTY = "The PDF has no words in it. Choose the file that has the text."


def pdf_lines(content: bytes) -> Source:
    """The lines of a PDF, and the words at the edges of its pages that are left out.

    Raises CannotBeDone where it is damaged, protected, far too long, or has only pictures of pages.
    """
    pages, pictures = _pages(content)
    if not any(page.words for page in pages):
        raise CannotBeDone(PICTURES if pictures else EMPTY)
    rows, left = without_running([rows_of(page) for page in pages], [page.height for page in pages])
    left += [page.aslant for page in pages if page.aslant]
    left += [f"(page {number}: a picture without text)" for number in pictures]
    return Source(tuple(paragraphs(rows, [page.rules for page in pages])), tuple(dict.fromkeys(left)))


def _pages(content: bytes) -> tuple[list[Page], list[int]]:
    """The words of each page, and the numbers of the pages that are only pictures."""
    import pypdfium2

    library: Any = pypdfium2
    try:
        document = library.PdfDocument(content)
    except library.PdfiumError as error:
        raise CannotBeDone(LOCKED if getattr(error, "err_code", 0) in {PASSWORD, SECURITY} else BROKEN) from error
    try:
        return _read(document)
    except library.PdfiumError as error:
        raise CannotBeDone(BROKEN) from error
    finally:
        document.close()


def _read(document: Any) -> tuple[list[Page], list[int]]:
    if len(document) > MOST_PAGES:
        raise CannotBeDone(f"The PDF has {len(document):,} pages, which no minutes have. Save the pages you need as a PDF of their own.")
    pages: list[Page] = []
    pictures: list[int] = []
    signs = 0
    for number, page in enumerate(document, 1):
        words = page_words(page)
        signs += sum(len(word.text) + 1 for word in words.words)
        if signs > MOST_TEXT:
            raise CannotBeDone("The PDF has more than 4 MB of text, which no minutes have. Save the pages you need as a PDF of their own.")
        if not words.words and _has_picture(page):
            pictures.append(number)
        pages.append(words)
        page.close()
    return pages, pictures


def _has_picture(page: Any) -> bool:
    pictures = page.get_objects(filter=(raw_library().FPDF_PAGEOBJ_IMAGE,), max_depth=3)
    return next(iter(pictures), None) is not None
