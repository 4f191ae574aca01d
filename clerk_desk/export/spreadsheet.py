"""Writes the tables of a neutral document as a workbook. Every cell is words: none is ever a formula or a link."""
from __future__ import annotations

from typing import IO, TYPE_CHECKING

from clerk_desk.export.document import Document, Table

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

CHARACTERS_A_MM = 0.55
LONGEST_NAME = 31
LONGEST_CELL = 32_767
"""As many characters as the form of the file allows in a sheet's name and in a cell."""

OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def write_spreadsheet(document: Document, to: IO[bytes]) -> None:
    """Writes each table on a sheet of its own, with a header row that stays in sight and can be filtered by."""
    from xlsxwriter import Workbook

    with Workbook(to, OPTIONS) as book:
        book.set_properties({"title": document.title, "author": document.author})
        head, body = book.add_format({"bold": True, "bottom": 1}), book.add_format({"text_wrap": True, "valign": "top"})
        for number, table in enumerate((each for each in document.pieces if isinstance(each, Table)), 1):
            log = "Follow-ups" if number == 1 else f"Table {number}"
            sheet = book.add_worksheet(table.title[:LONGEST_NAME] if document.kind == "figures" else log)
            _write(sheet, table, head, body)
        if not book.worksheets():
            book.add_worksheet("Follow-ups").write_string(0, 0, "There is nothing in this log.")


def _write(sheet: Worksheet, table: Table, head: Format, body: Format) -> None:
    for column, each in enumerate(table.columns):
        sheet.set_column(column, column, max(10, each.width_mm * CHARACTERS_A_MM))
        sheet.write_string(0, column, each.title, head)
    for row, cells in enumerate(table.rows, 1):
        for column, words in enumerate(cells):
            sheet.write_string(row, column, words[:LONGEST_CELL], body)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(1, len(table.rows)), len(table.columns) - 1)
