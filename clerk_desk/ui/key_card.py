"""The key card: every key of the program on one A4 page, drawn from the key map itself, so that it never says another key."""
from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from clerk_desk.ui.keys_page import rows_of
from clerk_desk.ui.look import FAMILY
from clerk_desk.ui.menus import MENUS

COLUMNS, GAP, HEAD = 3, 90, 200
"""Columns of the page, the space between them and the room of the title, in units of 1/300 inch."""

SIZES = (8.0, 7.5, 7.0, 6.5, 6.0, 5.5)
"""Points, the largest that fits is taken."""


def key_card() -> bytes:
    """The page as a PDF, in the language that the window speaks. Needs the application object, for its typeface."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QPdfWriter(buffer)
    paper.setTitle(_tr("Clerk Desk: all keys"))
    paper.setResolution(300)
    paper.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    paper.setPageMargins(QMarginsF(11, 11, 11, 9), QPageLayout.Unit.Millimeter)
    painter = QPainter(paper)
    _draw(painter, paper.width(), paper.height())
    painter.end()
    made: QByteArray = buffer.data()
    return bytes(made.data())


def write_key_card(to: Path, *, replace: bool = False) -> Path:
    """Writes it; the file's place. Raises CannotBeDone for a file that is there unless ``replace``, or where it cannot be written."""
    from clerk_desk.desk.guide import write_bytes

    return write_bytes(to, key_card(), replace=replace)


def _draw(painter: QPainter, wide: int, high: int) -> None:
    column = (wide - GAP * (COLUMNS - 1)) // COLUMNS
    painter.setFont(QFont(FAMILY, 17, QFont.Weight.DemiBold))
    painter.drawText(QRectF(0, 0, wide, HEAD - 90), _tr("Clerk Desk: all keys"))
    for size in SIZES:
        columns = _columns(size, column, high - HEAD)
        if len(columns) <= COLUMNS:
            break
    for number, column_of in enumerate(columns[:COLUMNS]):
        top = float(HEAD)
        for section in column_of:
            painter.save()
            painter.translate(number * (column + GAP), top)
            section.drawContents(painter)
            painter.restore()
            top += section.size().height()


def _columns(size: float, wide: int, high: int) -> list[list[QTextDocument]]:
    """The sections in columns: as many as they need at this size."""
    columns: list[list[QTextDocument]] = [[]]
    room = float(high)
    for menu, _ in MENUS:
        made = _section(menu, size, wide)
        if made.size().height() > room and columns[-1]:
            columns.append([])
            room = float(high)
        columns[-1].append(made)
        room -= made.size().height()
    return columns


def _section(menu: str, size: float, wide: int) -> QTextDocument:
    rows = "".join(
        f'<tr><td>{escape(words)}</td><td align="right" style="white-space:pre"><b>{escape(key)}</b></td></tr>'
        for words, key in rows_of(menu) if key)
    made = QTextDocument()
    font = QFont(FAMILY)
    font.setPixelSize(round(size * 300 / 72))
    made.setDefaultFont(font)
    made.setDocumentMargin(0)
    head = f'<p style="margin:0"><b>{escape(_tr(menu))}</b></p>'
    made.setHtml(f'{head}<table width="100%" cellspacing="0" cellpadding="2">{rows}</table><br>')
    made.setTextWidth(wide)
    return made


def _tr(words: str) -> str:
    return QCoreApplication.translate("Keys", words)
