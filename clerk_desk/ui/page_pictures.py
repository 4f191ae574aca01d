"""The pages of a PDF as pictures. pdfium may be used by one thread alone, and that is the window's."""
from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage

MOST_KEPT = 12
"""Pictures kept, those seen last; one of a page at the usual size is 3 MB."""


def _shorter(words: str) -> list[str]:
    """Their beginning, for a line or a page may break anywhere in them."""
    parts = words.split()
    return [" ".join(parts[:count]) for count in (8, 5, 3) if len(parts) > count]


class PagePictures:
    """The pages of one PDF, drawn when they are first asked for. ``sizes`` has their measures in points."""

    def __init__(self, content: bytes = b"") -> None:
        self.document: Any = None
        self.sizes: list[QSizeF] = []
        self._kept: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        if content:
            self._open(content)

    def _open(self, content: bytes) -> None:
        import pypdfium2

        library: Any = pypdfium2
        self.document = library.PdfDocument(content)
        for number in range(len(self.document)):
            self.sizes.append(QSizeF(*self.document.get_page_size(number)))

    def kept(self, number: int, wide: int) -> QImage | None:
        """The picture of a page, so many pixels wide, where it is drawn already."""
        found = self._kept.get((number, wide))
        if found is not None:
            self._kept.move_to_end((number, wide))
        return found

    def draw(self, number: int, wide: int) -> QImage:
        """Draws a page so many pixels wide, white paper and all, and keeps it for a while."""
        picture = self.drawn(number, wide)
        self._kept[number, wide] = picture
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return picture

    def drawn(self, number: int, wide: int) -> QImage:
        """The same, kept by nobody: a page for a printer is 30 MB."""
        assert self.document is not None, "there are no pages"
        page = self.document[number]
        bitmap = page.render(scale=wide / self.sizes[number].width(), rev_byteorder=False, prefer_bgrx=True)
        picture = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
        bitmap.close()
        page.close()
        return picture

    def words(self, number: int) -> str:
        """The words of a page, for those who cannot see its picture."""
        if self.document is None:
            return ""
        page = self.document[number]
        shown = page.get_textpage()
        said = str(shown.get_text_bounded())
        shown.close()
        page.close()
        return said

    def places(self, number: int, words: Sequence[str]) -> list[QRectF]:
        """Where on a page the first of these words stand that are found there: a box a line, in points from its upper left."""
        page = self.document[number]
        shown, high = page.get_textpage(), self.sizes[number].height()
        found: list[QRectF] = []
        for each in (part for whole in words for part in (whole, *_shorter(whole))):
            hit = shown.search(each).get_next()
            if hit:
                boxes = [shown.get_rect(at) for at in range(shown.count_rects(*hit))]
                found = [QRectF(left, high - top, right - left, top - bottom) for left, bottom, right, top in boxes]
                break
        shown.close()
        page.close()
        return found

    def close(self) -> None:
        """Gives everything back."""
        self._kept.clear()
        self.sizes = []
        if self.document is not None:
            self.document.close()
        self.document = None
