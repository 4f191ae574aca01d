"""Pages on paper: the very ones of the PDF, by the printer that the clerk chooses."""
from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from clerk_desk.ui.page_pictures import PagePictures

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DOTS = 300
"""An inch: letters stay sharp, and a page is 30 MB while it is printed."""


def print_pages(parent: QWidget, pictures: PagePictures, title: str) -> bool:
    """Asks which printer and which pages, and prints them. False where the clerk went away or there is nothing to print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    if not pictures.sizes:
        return False
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(pictures.sizes))
    if not dialog.exec():
        return False
    put_on(printer, pictures, printer.fromPage() or 1, printer.toPage() or len(pictures.sizes))
    return True


def put_on(printer: QPrinter, pictures: PagePictures, first: int, last: int) -> None:
    """Prints these pages, from 1, each in its own size and way up, to the edges of the paper."""
    printer.setResolution(DOTS)
    printer.setFullPage(True)
    painter = QPainter()
    for number in range(first - 1, min(last, len(pictures.sizes))):
        _set_paper(printer, pictures.sizes[number])
        if painter.isActive():
            printer.newPage()
        elif not painter.begin(printer):
            return
        paper = printer.paperRect(printer.Unit.DevicePixel).toRect()
        painter.drawImage(painter.viewport(), pictures.drawn(number, paper.width()))
    if painter.isActive():
        painter.end()


def _set_paper(printer: QPrinter, size: QSizeF) -> None:
    """Pages of other formats than the printer’s keep their size; A4 and Letter are known by name."""
    across = size.width() > size.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait)
    printer.setPageSize(QPageSize(size.transposed() if across else size, QPageSize.Unit.Point))
