"""The officers' reply list: a workbook that is sent out, filled in, and read back."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

from clerk_desk.domain.dates import date_in, short_day
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.domain.replies import Reply
from clerk_desk.export.spreadsheet import LONGEST_CELL, OPTIONS

COLUMNS = (
    ("Reference", 16), ("Committee", 24), ("What was asked", 50), ("Owner", 24), ("Due", 12), ("Done? (yes or no)", 14), ("Your reply", 50),
    ("Expected by", 14),
)
REFERENCE, DONE, WORDS, BY = 0, 5, 6, 7
LARGEST = 20 * 1024 * 1024
MOST_ROWS = 5_000


def write_reply_list(lines: Sequence[FollowUpLine], out: IO[bytes]) -> None:
    """Writes a row for each follow-up; the last three columns are for the officer. Of an exempt one the words are left out."""
    from xlsxwriter import Workbook

    with Workbook(out, OPTIONS) as book:
        sheet = book.add_worksheet("Replies")
        head, body = book.add_format({"bold": True, "bottom": 1}), book.add_format({"text_wrap": True, "valign": "top"})
        for column, (title, width) in enumerate(COLUMNS):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, title, head)
        for row, line in enumerate(lines, 1):
            for column, words in enumerate(_cells(line)):
                sheet.write_string(row, column, words[:LONGEST_CELL], body)
        sheet.freeze_panes(1, 1)
        sheet.data_validation(1, DONE, max(1, len(lines)), DONE, {"validate": "list", "source": ["yes", "no"], "show_error": False})


def _cells(line: FollowUpLine) -> tuple[str, ...]:
    each = line.follow_up
    what = "An exempt matter: see the log" if line.exempt else each.what
    due = f"{short_day(each.due_on)} {each.due_on.year}" if each.due_on else each.due_text
    return each.reference, line.committee, what, each.owner, due


def read_replies(path: Path) -> tuple[Reply, ...]:
    """The rows of a list that came back, by its header and in order. Raises CannotBeDone for a file that is no such list."""
    from openpyxl.reader.excel import load_workbook

    try:
        if path.stat().st_size > LARGEST:
            raise CannotBeDone(f"{path.name} is larger than 20 MB and no reply list: choose the workbook that was sent out.")
        book = load_workbook(path, read_only=True, data_only=True)  # type: ignore[no-untyped-call]
    except OSError as error:
        raise CannotBeDone(f"{path.name} cannot be read ({error.strerror or 'no workbook'}): check where it is.") from error
    except Exception as error:  # whatever a damaged package makes the library raise
        raise CannotBeDone(f"{path.name} is no workbook: choose the .xlsx file that was sent out and came back.") from error
    try:
        rows = book.worksheets[0].iter_rows(max_col=40, max_row=MOST_ROWS, values_only=True) if book.worksheets else iter(())
        return _replies(path.name, rows)
    finally:
        book.close()


def _replies(name: str, rows: Any) -> tuple[Reply, ...]:
    titles = [_words(cell).casefold() for cell in next(rows, ())]
    places = [titles.index(COLUMNS[column][0].casefold()) if COLUMNS[column][0].casefold() in titles else -1
              for column in (REFERENCE, DONE, WORDS, BY)]
    if min(places) < 0:
        wanted = ", ".join(f"“{COLUMNS[column][0]}”" for column in (REFERENCE, DONE, WORDS, BY))
        raise CannotBeDone(f"{name} is no reply list: its first row should have the columns {wanted}.")
    found = ((number, [row[place] if place < len(row) else None for place in places]) for number, row in enumerate(rows, 2))
    return tuple(
        Reply(number, _words(reference), _words(done), _words(words), _day(by))
        for number, (reference, done, words, by) in found if any(cell is not None for cell in (reference, done, words, by))
    )


def _words(cell: object) -> str:
    return "" if cell is None else "yes" if cell is True else "no" if cell is False else " ".join(str(cell).split())


def _day(cell: object) -> dt.date | None:
    if isinstance(cell, dt.datetime):
        return cell.date()
    return cell if isinstance(cell, dt.date) else date_in(str(cell)) if cell else None
